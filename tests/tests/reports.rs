//! Tests, differences and assets in the forms that other programs read, all at once, each read by a schema or a parser
//! that is not ours.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use quick_xml::events::Event;
use serde_json::Value;

const FORMS: [&str; 8] = [
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "markdown",
    "html",
    "json",
];
const HOSTILE: &str = "<b>@team</b> ::error::x ]]> | 100%";

fn run(folder: &Path, words: &[&str], forms: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"));
    command.args(words);
    for form in forms {
        command.args(["--report", &format!("{form}=out.{form}")]);
    }
    command
        .args(["--today", "2026-11-20"])
        .current_dir(folder)
        .env_remove("GITHUB_STEP_SUMMARY")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn reference(name: &str) -> jsonschema::Validator {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
    let mut schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    if name.contains("sarif") {
        // The published schema has a pattern for languages that is no regular expression; we write no such property.
        for of in ["run", "toolComponent"] {
            let language = &mut schema["definitions"][of]["properties"]["language"];
            language.as_object_mut().unwrap().remove("pattern");
        }
    }
    jsonschema::validator_for(&schema).unwrap()
}

fn holds(schema: &str, of: &Value) {
    let validator = reference(schema);
    let errors: Vec<String> = validator
        .iter_errors(of)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{schema}: {errors:#?}");
}

/// How many elements of each sort an XML text has.
fn elements(text: &str, name: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut found = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    attribute.unwrap();
                }
                found += usize::from(tag.name().as_ref() == name.as_bytes());
            }
            _ => {}
        }
    }
}

/// The text of Markdown that is no code, as it is written, and whether there is HTML in it that is not ours.
fn shown(markdown: &str) -> (String, bool) {
    use pulldown_cmark::{Event, Options, Parser};
    let (mut text, mut markup) = (String::new(), false);
    for (event, at) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Text(_) => text.push_str(&markdown[at]),
            Event::Html(html) | Event::InlineHtml(html) => {
                markup |= !["<code>", "</code>", "<br>"].contains(&&*html);
            }
            _ => {}
        }
    }
    (text, markup)
}

/// What every form must be, whatever was run; `place` is a file and line that is told.
fn all_forms(folder: &Path, schema: &str, (file, line): (&str, u64), failures: usize) {
    let read = |form: &str| fs::read_to_string(folder.join(format!("out.{form}"))).unwrap();
    let json = |form: &str| -> Value { serde_json::from_str(&read(form)).unwrap() };
    let sarif = json("sarif");
    holds("crates/report/tests/schemas/sarif-2.1.0.json", &sarif);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let at = |result: &Value| {
        let at = &result["locations"][0]["physicalLocation"];
        (
            at["artifactLocation"]["uri"].as_str().unwrap().to_owned(),
            at["region"]["startLine"].as_u64().unwrap(),
        )
    };
    assert!(
        results.iter().any(|own| at(own) == (file.to_owned(), line)),
        "{results:#?}"
    );
    for rule in sarif["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
    {
        let text = rule["help"]["text"].as_str().unwrap_or_default();
        assert!(!text.is_empty(), "{rule} has a page");
    }
    let github = read("github");
    assert_eq!(github.lines().count(), results.len());
    for line in github.lines() {
        let command = ["::error file=", "::warning file=", "::notice file="];
        assert!(
            command.iter().any(|start| line.starts_with(start)),
            "{line}"
        );
    }
    let gitlab = json("gitlab");
    let prints: std::collections::BTreeSet<&str> = gitlab
        .as_array()
        .unwrap()
        .iter()
        .map(|issue| issue["fingerprint"].as_str().unwrap())
        .collect();
    assert_eq!(prints.len(), results.len());
    let junit = read("junit");
    assert!(elements(&junit, "testcase") >= 1);
    assert_eq!(elements(&junit, "failure"), failures, "{junit}");
    assert_eq!(elements(&read("checkstyle"), "error"), results.len());
    let (markdown, html) = (read("markdown"), read("html"));
    assert!(
        !html.contains("<b>@team") && html.contains("team"),
        "{html}"
    );
    let (text, markup) = shown(&markdown);
    assert!(!markup && markdown.contains("team"), "{markdown}");
    assert!(
        !text.contains("@team"),
        "somebody is called to it:\n{markdown}"
    );
    holds(schema, &json("json"));
}

#[test]
fn tests_and_scenarios() {
    let temp = tempfile::tempdir().unwrap();
    let text = format!(
        "partnership care \"Care\" {{\n  aim: \"Shorter waits.\"\n}}\n\npartner a \"A\" {{\n  kind: clinic\n}}\n\ndataset visits \"Visits\" {{\n  holder: a\n}}\n\nforbid anyone to share visits\n\nscenario shared \"{HOSTILE}\" {{\n  expect permit a to share visits\n}}\n\nscenario kept \"Kept\" {{\n  expect forbid a to share visits\n}}\n"
    );
    fs::write(temp.path().join("care.partnership"), text).unwrap();
    let ran = run(temp.path(), &["test", "care.partnership"], &FORMS);
    assert_eq!(ran.status.code(), Some(1), "{}", said(&ran));
    all_forms(
        temp.path(),
        "docs/reference/tests.schema.json",
        ("care.partnership", 16),
        1,
    );
    let junit = fs::read_to_string(temp.path().join("out.junit")).unwrap();
    assert_eq!(elements(&junit, "testcase"), 2, "what holds is told too");
    let alone = run(
        temp.path(),
        &["test", "care.partnership", "--report", "github"],
        &[],
    );
    let out = String::from_utf8_lossy(&alone.stdout).into_owned();
    assert!(
        out.starts_with("::error ") && out.lines().count() == 1,
        "{out}"
    );
    // The built-in playbooks have no file on the disk, and all their tests come true.
    let built_in = run(temp.path(), &["test"], &FORMS);
    assert_eq!(built_in.status.code(), Some(0), "{}", said(&built_in));
    let json: Value =
        serde_json::from_str(&fs::read_to_string(temp.path().join("out.json")).unwrap()).unwrap();
    holds("docs/reference/tests.schema.json", &json);
    assert_eq!(
        fs::read_to_string(temp.path().join("out.github")).unwrap(),
        ""
    );
}

#[test]
fn differences() {
    let temp = tempfile::tempdir().unwrap();
    let old = "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\npartner a \"A\" {\n  kind: clinic\n}\n\naudience patients \"Patients\" {\n  wants: \"To be seen.\"\n}\n\ndataset visits \"Visits\" {\n  holder: a\n}\n\nforbid anyone to share visits called never\n";
    let new = old.replace("To be seen.", HOSTILE).replace(
        "forbid anyone to share visits called never",
        "permit a to share visits called now",
    );
    fs::write(temp.path().join("old.partnership"), old).unwrap();
    fs::write(temp.path().join("new.partnership"), &new).unwrap();
    let words = ["diff", "old.partnership", "new.partnership"];
    let failing = [&words[..], &["--fail-on", "gained,risks"]].concat();
    let ran = run(temp.path(), &failing, &FORMS);
    assert_eq!(ran.status.code(), Some(1), "{}", said(&ran));
    all_forms(
        temp.path(),
        "docs/reference/changes.schema.json",
        ("new.partnership", 9),
        1,
    );
    let junit = fs::read_to_string(temp.path().join("out.junit")).unwrap();
    assert_eq!(elements(&junit, "testcase"), 2, "{junit}");
    let github = fs::read_to_string(temp.path().join("out.github")).unwrap();
    assert!(
        github.contains("title=must be looked at%3A difference-does"),
        "{github}"
    );
    assert!(
        github.contains("title=different%3A difference-said"),
        "{github}"
    );
    // Without a condition a difference is no failure.
    let calm = run(temp.path(), &words, &FORMS);
    assert_eq!(calm.status.code(), Some(0), "{}", said(&calm));
    all_forms(
        temp.path(),
        "docs/reference/changes.schema.json",
        ("new.partnership", 9),
        0,
    );
    // A revision has the names of the repository, not those of the folder it was put into.
    for words in [
        &["init", "-q"][..],
        &["add", "."],
        &[
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "commit",
            "-qm",
            "x",
        ],
    ] {
        assert!(
            Command::new("git")
                .args(words)
                .current_dir(temp.path())
                .status()
                .unwrap()
                .success()
        );
    }
    let ran = run(
        temp.path(),
        &["diff", "old.partnership", "HEAD:new.partnership"],
        &["github"],
    );
    assert!(ran.status.success(), "{}", said(&ran));
    let github = fs::read_to_string(temp.path().join("out.github")).unwrap();
    assert!(
        github
            .lines()
            .all(|line| line.contains("file=new.partnership,")),
        "{github}"
    );
}

/// Each thing a change does stands at the clause that makes it so, and only what is gained is an error where that is asked.
#[test]
fn what_a_change_does_stands_at_its_clause() {
    let temp = tempfile::tempdir().unwrap();
    let text = "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n\npartner a \"A\" {\n  kind: clinic\n}\n\npartner b \"B\" {\n  kind: clinic\n}\n\npartner c \"C\" {\n  kind: clinic\n}\n\ndataset visits \"Visits\" {\n  holder: a\n}\n\nagreement deal \"Deal\" {\n  parties: a, b\n  status: signed on 2026-02-01\n  covers: visits\n\n  permit b to analyse visits called looks\n  forbid anyone to sell visits called no-sale\n}\n\npermit c to archive visits\n";
    fs::write(temp.path().join("old.partnership"), text).unwrap();
    let new = text
        .replace("  forbid anyone to sell visits called no-sale\n", "")
        .replace("to analyse visits", "to link visits")
        .replace(
            "permit c to archive visits",
            "permit c to pseudonymise visits",
        );
    fs::write(temp.path().join("new.partnership"), new).unwrap();
    let words = ["diff", "old.partnership", "new.partnership"];
    let github = |fail_on: &str| {
        let words = [&words[..], &["--fail-on", fail_on, "--report", "github"]].concat();
        let ran = run(temp.path(), &words, &[]);
        let out = String::from_utf8_lossy(&ran.stdout).into_owned();
        let does = out.lines().filter(|line| line.contains("difference-does"));
        let does = does.map(str::to_owned).collect::<Vec<_>>();
        (ran.status.code(), does)
    };
    let (code, does) = github("gained");
    assert_eq!(code, Some(1));
    let line_of = |words: &str| {
        let found = does.iter().find(|line| line.contains(words));
        let found = found.unwrap_or_else(|| unreachable!("{words}: {does:#?}"));
        let line = found.split("line=").nth(1).unwrap();
        let line = line.split(',').next().unwrap().parse::<u32>().unwrap();
        (found.split(' ').next().unwrap().to_owned(), line)
    };
    let is = |weight: &str, line: u32| (format!("::{weight}"), line);
    assert_eq!(line_of("`b` may `link`"), is("error", 26));
    assert_eq!(line_of("`c` may `pseudonymise`"), is("error", 29));
    assert_eq!(
        line_of("`b` may no longer `analyse`"),
        is("notice", 26),
        "the clause that permitted it says something else now"
    );
    assert_eq!(
        line_of("till nobody may `sell`"),
        is("notice", 21),
        "the clause is gone; the agreement it stood in is there"
    );
    let said = run(
        temp.path(),
        &[&words[..], &["--report", "github"]].concat(),
        &[],
    );
    assert!(
        String::from_utf8_lossy(&said.stdout).lines().any(|line| {
            line.contains("The permission `permit c to pseudonymise visits`")
                && line.contains("line=29,")
        }),
        "a clause without a name is found by its words: {}",
        self::said(&said)
    );
    // Where nothing but a prohibition is gone, nobody gained anything.
    fs::write(
        temp.path().join("new.partnership"),
        text.replace("  forbid anyone to sell visits called no-sale\n", ""),
    )
    .unwrap();
    let (code, does) = github("gained");
    assert_eq!(code, Some(0), "{does:#?}");
    assert_eq!(github("does").0, Some(1));
}

#[test]
fn assets() {
    let temp = tempfile::tempdir().unwrap();
    // What is published has no HTML but as code.
    let title = HOSTILE.replace("<b>@team</b>", "`<b>@team</b>`");
    let text = format!(
        "partnership care \"Care\" {{\n  need: \"People wait.\"\n  aim: \"Shorter waits for `<b>@team</b>`.\"\n  society: \"Shorter waits.\"\n  contact: desk\n}}\n\npartner desk \"Desk\" {{ kind: hospital }}\n\n\
         audience patients \"{title}\" {{\n  wants: \"To be seen.\"\n  benefits: none because \"Not yet.\"\n  risks: none because \"None is known.\"\n}}\n\n\
         principle openness \"No surprises\" {{\n  statement: \"We tell people first.\"\n}}\n"
    );
    let file = temp.path().join("care.partnership");
    fs::write(&file, &text).unwrap();
    let made = run(
        temp.path(),
        &["brief", "care.partnership", "--out", "out"],
        &[],
    );
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let check = ["brief", "care.partnership", "--check", "out"];
    let fresh = run(temp.path(), &check, &["junit", "sarif"]);
    assert_eq!(fresh.status.code(), Some(0), "{}", said(&fresh));
    let junit = fs::read_to_string(temp.path().join("out.junit")).unwrap();
    assert_eq!(
        (elements(&junit, "testcase"), elements(&junit, "failure")),
        (1, 0),
        "{junit}"
    );
    fs::write(&file, text.replace("Shorter", "Much shorter")).unwrap();
    let stale = run(temp.path(), &check, &FORMS);
    assert_eq!(stale.status.code(), Some(1), "{}", said(&stale));
    all_forms(
        temp.path(),
        "docs/reference/findings.schema.json",
        ("care.partnership", 1),
        1,
    );
    let none = run(
        temp.path(),
        &["brief", "care.partnership", "--check", "."],
        &["github"],
    );
    assert_eq!(none.status.code(), Some(1), "{}", said(&none));
    let wrong = run(temp.path(), &["brief", "care.partnership"], &["github"]);
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
}
