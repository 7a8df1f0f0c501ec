//! The code blocks of Markdown files: what is found is told at its place in the file, in every form, and nothing around
//! them changes.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn check(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .arg("check")
        .args(words)
        .args(["--today", "2026-11-20"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn page(text: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    fs::write(temp.path().join("page.md"), text).unwrap();
    temp
}

/// Name, line, column and marked text of what is found in a page.
fn found(text: &str) -> Vec<(String, u64, u64, String)> {
    let temp = page(text);
    let output = check(temp.path(), &["page.md", "--format", "json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = told["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|finding| {
            let at = &finding["range"];
            assert_eq!(finding["file"], "page.md");
            let offset = |of: &str| usize::try_from(at[of]["offset"].as_u64().unwrap()).unwrap();
            (
                finding["name"].as_str().unwrap().to_owned(),
                at["start"]["line"].as_u64().unwrap(),
                at["start"]["column"].as_u64().unwrap(),
                text[offset("start")..offset("end")].to_owned(),
            )
        })
        .collect()
}

fn names(text: &str) -> Vec<String> {
    found(text).into_iter().map(|(name, ..)| name).collect()
}

#[test]
fn places_are_those_of_the_page() {
    let text = "# Été\n\n<!-- ```partnership\nnonsense\n``` -->\n\n```partnership\npartnership care \"Care\" {\n  aim: \"é\"  amis: \"x\"\n}\n```\n\n* An item\n\n  > ~~~ partnership\n  > audience patients \"Patients\" {\n  >   wnats: \"To be seen.\"\n  > }\n  > ~~~\n\n```rust\naudience nobody\n```\n";
    let shown = |text: &str| {
        found(text)
            .into_iter()
            .map(|(name, line, column, marked)| format!("{line}:{column} {name} {marked}"))
            .collect::<Vec<_>>()
    };
    let wanted = ["9:13 unknown-field amis", "17:7 unknown-field wnats"];
    assert_eq!(shown(text), wanted);
    assert_eq!(shown(&text.replace('\n', "\r\n")), wanted);
}

#[test]
fn blocks_build_on_each_other() {
    let partnership = "```partnership\npartnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\nbenefit sooner \"Sooner\" {\n  for: patients\n}\n```\n\n";
    assert_eq!(names(partnership), ["unresolved-name"]);
    let partner = "Later:\n\n```partnership\naudience patients \"Patients\" {\n  wants: \"To be seen.\"\n}\n```\n\n";
    assert_eq!(names(&format!("{partnership}{partner}")), [""; 0]);
    // Shown again, better: no name is there twice, and both are looked at.
    let better = partner.replace("wants:", "wnats:");
    assert_eq!(
        names(&format!("{partnership}{partner}{better}")),
        ["unknown-field"]
    );
    // Another partnership knows nothing of the first.
    let other = partnership.replace("partnership care", "partnership other");
    let all = found(&format!("{partnership}{partner}{other}"));
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!((all[0].1, &*all[0].3), (25, "patients"));
}

#[test]
fn words_behind_the_mark_say_how_a_block_is_taken() {
    let block = |label: &str, text: &str| format!("```{label}\n{text}\n```\n\n");
    assert_eq!(names(&block("partnership,ignore", "}} nonsense")), [""; 0]);
    assert_eq!(
        names(&block("partnership,fragment", "  wants: \"To be seen.\"")),
        [""; 0]
    );
    let benefit = "benefit sooner \"Sooner\" {\n  for: patients\n  fro: x\n}";
    assert_eq!(
        names(&block("partnership fragment", benefit)),
        ["unknown-field"]
    );
    assert_eq!(names(&block("partnership fails", benefit)), [""; 0]);
    let right = "partner a \"A\" {\n  kind: clinic\n}";
    let holds = found(&format!("Text.\n\n{}", block("partnership fails", right)));
    assert_eq!(
        (&*holds[0].0, holds[0].1, holds[0].2),
        ("example-holds", 3, 1)
    );
    // Files of a page use each other.
    let files = block(
        "partnership file=main.partnership",
        "use \"shared.partnership\"\n\npartnership m \"M\" {\n  aim: \"A.\"\n}\n\nrisk r \"R\" {\n  owner: a\n}",
    ) + &block("partnership file=shared.partnership", right);
    assert_eq!(names(&files), [""; 0]);
    assert_eq!(
        names(&files.replace("file=shared", "file=others")),
        ["missing-import"]
    );
}

#[test]
fn a_folder_is_searched_for_pages_only_if_that_is_wanted() {
    let temp = page("```partnership\nrisk a \"A\" {\n  x: y\n}\n```\n");
    fs::write(
        temp.path().join("a.partnership"),
        "partner a \"A\" {\n  kind: clinic\n}\n",
    )
    .unwrap();
    let alone = check(temp.path(), &[]);
    assert_eq!(alone.status.code(), Some(0), "{}", said(&alone));
    let both = check(temp.path(), &["--markdown"]);
    assert_eq!(both.status.code(), Some(1));
    insta::assert_snapshot!(said(&both).lines().next().unwrap(), @"No playbook was run, as none is followed; only the language was looked at, in 1 shared list. The language alone was looked at in 1 code block of 1 Markdown file.");
    let quiet = check(temp.path(), &["page.md", "--fail-on", "never"]);
    insta::assert_snapshot!(said(&quiet).lines().next().unwrap(), @"The language alone was looked at, in 1 code block of 1 Markdown file.");
    // Elsewhere a Markdown file is no file of the language, and is left alone.
    let text = fs::read_to_string(temp.path().join("page.md")).unwrap();
    for command in ["fmt", "brief", "model"] {
        let other = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args([command, "page.md"])
            .current_dir(temp.path())
            .output()
            .unwrap();
        assert_eq!(other.status.code(), Some(2), "{command}: {}", said(&other));
        assert!(
            said(&other).contains("is a Markdown file"),
            "{}",
            said(&other)
        );
    }
    assert_eq!(
        fs::read_to_string(temp.path().join("page.md")).unwrap(),
        text
    );
}

#[test]
fn fixes_change_blocks_and_nothing_around_them() {
    let text = "# A\r\n\r\n> ```partnership\r\n> audience a \"A\" {\r\n>   wants: \"One.\" \"Two.\"\r\n> }\r\n> ```\r\n\r\nwants: \"One.\" \"Two.\"\r\n\r\n- ```partnership\r\n  audience b \"B\" {\r\n    wants: \"One.\" \"Two.\"\r\n  }\r\n  ```\r\n";
    let temp = page(text);
    let shown = check(temp.path(), &["page.md", "--fix", "--diff"]);
    assert!(
        said(&shown).contains("+>   wants: \"One.\", \"Two.\""),
        "{}",
        said(&shown)
    );
    assert_eq!(
        fs::read_to_string(temp.path().join("page.md")).unwrap(),
        text
    );
    let fixed = check(temp.path(), &["page.md", "--fix"]);
    assert_eq!(fixed.status.code(), Some(0), "{}", said(&fixed));
    let wanted = text
        .replace(">   wants: \"One.\" ", ">   wants: \"One.\", ")
        .replace("    wants: \"One.\" ", "    wants: \"One.\", ");
    assert_eq!(
        fs::read_to_string(temp.path().join("page.md")).unwrap(),
        wanted
    );
}

#[test]
fn every_report_names_the_page_and_its_line() {
    let temp = page("One.\n\n```partnership\nrisk a \"A\" {\n  likelyhood: rare\n}\n```\n");
    let forms = [
        ("sarif", "\"startLine\": 5"),
        ("github", "file=page.md,line=5,endLine=5,col=3"),
        ("gitlab", "\"begin\": 5"),
        ("junit", "line 5: must fix [unknown-field]"),
        ("checkstyle", "<error line=\"5\" column=\"3\""),
        ("markdown", "page.md:5"),
        ("html", "page.md"),
        ("json", "\"line\": 5"),
    ];
    let mut words: Vec<String> = vec!["page.md".to_owned()];
    for (form, _) in forms {
        words.extend(["--report".to_owned(), format!("{form}=out.{form}")]);
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    check(temp.path(), &words);
    for (form, wanted) in forms {
        let report = fs::read_to_string(temp.path().join(format!("out.{form}"))).unwrap();
        assert!(report.contains(wanted), "{form} has no {wanted}:\n{report}");
        assert!(report.contains("page.md"), "{form}");
    }
    let baseline = ["page.md", "--baseline", "known.json"];
    check(
        temp.path(),
        &[&baseline[..], &["--write-baseline"]].concat(),
    );
    assert_eq!(check(temp.path(), &baseline).status.code(), Some(0));
}

#[test]
fn the_documents_of_this_project_show_what_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let checked = check(
        &root,
        &[
            "--markdown",
            "README.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "docs/guide",
            "--all",
        ],
    );
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    let first = said(&checked);
    let blocks: usize = first
        .split_whitespace()
        .find_map(|word| word.parse().ok())
        .unwrap();
    assert!(blocks >= 25, "{first}");
}
