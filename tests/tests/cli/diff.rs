//! `partnership diff`

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::Folder;

const OLD: &str = r#"use "shared/people.partnership"

partnership care "Shorter waits" {
  aim: "Cut the time people wait."
}

dataset visits "Visits" {
  holder: st-marys
}

permit university to analyse visits called analysis
"#;

const PEOPLE: &str = r#"partner st-marys "St Mary's" {
  kind: hospital
}

partner university "City University" {
  kind: university
}
"#;

fn new() -> String {
    OLD.replace("to analyse visits", "to analyse, sell visits")
}

/// A folder with both versions.
fn both() -> Folder {
    Folder::new(&[
        ("old.partnership", OLD),
        ("new.partnership", &new()),
        ("shared/people.partnership", PEOPLE),
    ])
}

#[test]
fn two_files_are_compared() {
    assert_snapshot!(both().run(&["diff", "old.partnership", "new.partnership", "--today", "2026-06-01"]).ends(0).silent().out, @r#"
    What changed in "Shorter waits"
    From `old.partnership` to `new.partnership`, as of 2026-06-01.
    1 entry differs; of what may be done, 1 gained; no audience is affected; no sign-off falls.

    WHAT CHANGED

      Permissions
        - `analysis`, `permit university to analyse, sell visits`, says something else.
            `to` gains `sell`.

    WHAT IT DOES

      Permitted from now on
        - `university` may `sell` `visits` for any purpose, by `analysis`.
    "#);
}

#[test]
fn a_gate_stays_open_unless_asked_to_close() {
    let folder = both();
    let run = |words: &[&str], code| {
        let words: Vec<&str> = [&["diff", "old.partnership"], words].concat();
        folder.run(&words).ends(code);
    };
    run(&["new.partnership"], 0);
    run(&["new.partnership", "--fail-on", "gained"], 1);
    run(
        &["new.partnership", "--fail-on", "lost,agree,benefits,risks"],
        0,
    );
    run(&["new.partnership", "--fail-on", "does"], 1);
    run(&["new.partnership", "--fail-on", "changed"], 1);
    run(&["old.partnership", "--fail-on", "changed,gained,does"], 0);
    run(&["missing.partnership"], 2);
    run(&["new.partnership", "--fail-on", "nonsense"], 2);
}

#[test]
fn the_json_is_as_its_schema_says() {
    let schema = include_str!("../../../docs/reference/changes.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let folder = both();
    let mut documents = vec![
        folder
            .run(&[
                "diff",
                "old.partnership",
                "new.partnership",
                "--format",
                "json",
            ])
            .ends(0)
            .out,
    ];
    for (old, new) in [
        ("streams-2015", "streams-2017"),
        ("emergency-care", "opensafely"),
        ("hilo", "hilo"),
    ] {
        let path = |name: &str| {
            format!(
                "{}/../examples/{name}/{name}.partnership",
                env!("CARGO_MANIFEST_DIR")
            )
        };
        let words = [
            "diff",
            &path(old),
            &path(new),
            "--format",
            "json",
            "--today",
            "2016-06-01",
        ];
        documents.push(folder.run(&words).ends(0).out);
    }
    for document in documents {
        let document: Value = serde_json::from_str(&document).unwrap();
        let faults: Vec<String> = validator
            .iter_errors(&document)
            .map(|fault| format!("{} {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn markdown_is_for_a_pull_request() {
    assert_snapshot!(both().run(&["diff", "old.partnership", "new.partnership", "--today", "2026-06-01", "--format", "markdown"]).ends(0).out, @"
    ## What changed in `Shorter waits`

    From `old.partnership` to `new.partnership`, as of 2026-06-01.
    1 entry differs; of what may be done, 1 gained; no audience is affected; no sign-off falls.

    ### What changed

    #### Permissions

    - `analysis`, `permit university to analyse, sell visits`, says something else.
      - `to` gains `sell`.

    ### What it does

    #### Permitted from now on

    - `university` may `sell` `visits` for any purpose, by `analysis`.
    ");
}

#[test]
fn folders_are_compared_partnership_by_partnership() {
    let other = "partnership warm-homes \"Warm homes\" {\n}\n";
    let folder = Folder::new(&[
        ("one/care.partnership", OLD),
        ("one/shared/people.partnership", PEOPLE),
        ("two/care.partnership", &new()),
        ("two/shared/people.partnership", PEOPLE),
        ("two/warm.partnership", other),
    ]);
    let told = folder.run(&["diff", "one", "two"]).ends(0).out;
    assert!(told.contains("may `sell` `visits`"), "{told}");
    assert!(
        told.ends_with("The partnership `warm-homes` is new.\n"),
        "{told}"
    );
    folder
        .run(&["diff", "one", "two", "--fail-on", "changed"])
        .ends(1);
}

/// Whether git is here; it is everywhere where this is built, but need not be.
fn git(folder: &Folder, words: &[&str]) -> bool {
    let Some(mut run) = partnership_tests::tools::program("git") else {
        return false;
    };
    let output = run
        .current_dir(folder.at(""))
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(words)
        .env("HOME", folder.at(""))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    true
}

#[test]
fn revisions_are_read_as_they_were() {
    let folder = Folder::new(&[
        ("work/care.partnership", OLD),
        ("work/shared/people.partnership", PEOPLE),
    ]);
    if !git(&folder, &["init", "--quiet"]) {
        return;
    }
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message", "one"]);
    folder.write("work/care.partnership", new().as_bytes());
    let sells = |words: &[&str]| {
        let ran = folder.run(words).ends(0).silent();
        assert!(
            ran.out.contains("may `sell` `visits`"),
            "{words:?}: {}",
            ran.out
        );
    };
    sells(&[
        "diff",
        "HEAD:work/care.partnership",
        "work/care.partnership",
    ]);
    sells(&["diff", "--rev", "HEAD", "work/care.partnership"]);
    git(&folder, &["commit", "--quiet", "--all", "--message", "two"]);
    sells(&[
        "diff",
        "HEAD~1:work/care.partnership",
        "HEAD:work/care.partnership",
    ]);
    sells(&["diff", "--rev", "HEAD~1..HEAD", "work/care.partnership"]);
    sells(&["diff", "--rev", "HEAD~1..", "work"]);

    for (words, told) in [
        (
            ["diff", "nothing:work/care.partnership", "work"],
            "The repository has no revision `nothing`.",
        ),
        (
            ["diff", "HEAD:other.partnership", "work"],
            "The revision `HEAD` has no partnership file or folder `other.partnership`.",
        ),
        (["diff", "--help-me:x", "work"], "--help-me"),
        (
            ["diff", "HEAD:../care.partnership", "work"],
            "The revision `HEAD` has no partnership file or folder",
        ),
    ] {
        let ran = folder.run(&words).ends(2);
        assert!(ran.err.contains(told), "{words:?}: {}", ran.err);
    }
    // Nothing was left behind, and nothing that the repository names was run.
    folder.write(".git/hooks/post-checkout", b"#!/bin/sh\ntouch ran\n");
    git(&folder, &["config", "core.fsmonitor", "touch ran; false"]);
    git(&folder, &["config", "core.pager", "touch ran"]);
    sells(&["diff", "--rev", "HEAD~1..HEAD", "work/care.partnership"]);
    assert_eq!(folder.names(), [".git", "work"]);
}

#[test]
fn without_a_repository_or_git_the_way_out_is_told() {
    let folder = both();
    let ran = folder
        .run(&["diff", "HEAD~1:old.partnership", "new.partnership"])
        .ends(2);
    assert!(ran.err.contains("or give two files"), "{}", ran.err);
    let ran = folder
        .run_with(
            &["diff", "HEAD~1:old.partnership", "new.partnership"],
            &[("PATH", "/nowhere")],
            "",
        )
        .ends(2);
    assert_snapshot!(ran.err, @"
    Reading a revision needs the program `git`, which is not there.
      What to do: Install git, or give two files.
    ");
}

#[test]
fn what_must_be_fixed_is_told_beside_the_comparison() {
    let folder = both();
    folder.write("new.partnership", new().replace("sell", "sel").as_bytes());
    let ran = folder
        .run(&[
            "diff",
            "old.partnership",
            "new.partnership",
            "--today",
            "2026-06-01",
            "--fail-on",
            "gained",
        ])
        .ends(1);
    assert_snapshot!(ran.err, @"new.partnership has 1 thing to fix; the first is in new.partnership, line 11. What could not be read is not compared, and what it may permit cannot be judged.");
    assert!(ran.out.contains("Cannot be judged any more"), "{}", ran.out);
}
