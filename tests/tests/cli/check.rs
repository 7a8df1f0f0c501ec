//! `partnership check`

use insta::assert_snapshot;
use partnership_diagnostics::json;
use serde_json::Value;

use crate::support::{Folder, SMALL, WITH_SLIP};

const LIST: &str = "partner age-well \"Age Well\" {\n  kind: charity\n}\n";

/// The document a run printed, which fits the schema.
fn document(text: &str) -> Value {
    let document: Value = serde_json::from_str(text).unwrap();
    let schema: Value = serde_json::from_str(json::SCHEMA).unwrap();
    let faults: Vec<String> = jsonschema::validator_for(&schema)
        .unwrap()
        .iter_errors(&document)
        .map(|error| error.to_string())
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    document
}

#[test]
fn the_first_line_says_that_no_playbook_was_run_and_nothing_is_called_a_pass() {
    let folder = Folder::new(&[("care.partnership", SMALL), ("list.partnership", LIST)]);
    assert_snapshot!(folder.run(&["check"]).ends(0).silent().out, @r"
    No playbook was run, as none is followed; only the language was looked at, in 1 partnership and 1 shared list.

    Nothing to fix in how 2 files are written. What they say was not judged.
    ");
    assert_snapshot!(folder.run(&["check", "list.partnership"]).ends(0).silent().out, @r"
    No playbook was run, as none is followed; only the language was looked at, in 1 shared list.

    Nothing to fix in how 1 file is written. What it says was not judged.
    ");
    // A playbook that nobody has is not run either, and that is no small matter.
    folder.write("partnership.toml", b"playbooks = [\"house\"]\n");
    let ran = folder.run(&["check", "care.partnership"]).ends(1).silent();
    assert!(ran.out.starts_with(
        "No playbook was run, as none of that name is known; only the language was looked at, in 1 partnership.\n"
    ));
    assert_eq!(ran.findings(), ["unknown-playbook"]);
    folder.write("partnership.toml", b"playbooks = [\"odi-data-sharing\"]\n");
    let ran = folder.run(&["check"]).ends(1).silent();
    assert!(
        ran.out.starts_with(
            "Run: the playbook `odi-data-sharing`, in 1 partnership. No playbook was run in 1 shared list.\n"
        ),
        "{}",
        ran.out
    );
}

#[test]
fn a_finding_says_what_is_wrong_why_it_matters_and_what_to_do() {
    let folder = Folder::new(&[("care.partnership", WITH_SLIP)]);
    assert_snapshot!(folder.run(&["check"]).ends(1).silent().out, @r#"
    No playbook was run, as none is followed; only the language was looked at, in 1 partnership.

    must fix [unknown-field]: `aimm` is not a line of a partnership.
      ┌─ care.partnership:2:3
      │
    2 │   aimm: "Nobody is cold."
      │   ^^^^ not known

      why:  A line that is not known is not checked and appears in no briefing.
      do:   Did you mean `aim`?
      fix:  Write `aim`
            - aimm: "Nobody is cold."
            + aim: "Nobody is cold."

    1 must fix in 1 file.
    `--fix --unsafe-fixes` would make 1 change that is only offered; look with `--diff` first.
    "#);
}

#[test]
fn quiet_says_only_what_was_found() {
    let folder = Folder::new(&[("care.partnership", SMALL), ("slip.partnership", WITH_SLIP)]);
    assert_eq!(
        folder
            .run(&["check", "-q", "care.partnership"])
            .ends(0)
            .silent()
            .out,
        ""
    );
    let out = folder
        .run(&["check", "--quiet", "slip.partnership"])
        .ends(1)
        .silent()
        .out;
    assert!(out.starts_with("must fix [unknown-field]"), "{out}");
    assert!(!out.contains("1 must fix in"), "{out}");
}

#[test]
fn the_threshold_decides_whether_a_check_fails() {
    // Two partners whose names differ by a letter: something that could be improved.
    let text = format!("{SMALL}partner hospital \"A\" {{}}\npartner hospitals \"B\" {{}}\n");
    let folder = Folder::new(&[("care.partnership", &text), ("slip.partnership", WITH_SLIP)]);
    let code = |words: &[&str]| folder.run(&[&["check"], words].concat()).code;
    let found = folder.run(&["check", "care.partnership"]);
    assert_eq!(found.findings(), ["similar-names"]);
    assert_eq!(code(&["care.partnership"]), 0);
    assert_eq!(code(&["care.partnership", "--fail-on", "warning"]), 0);
    assert_eq!(code(&["care.partnership", "--fail-on", "advice"]), 1);
    assert_eq!(code(&["slip.partnership", "--fail-on", "never"]), 0);
    folder.write("partnership.toml", b"[check]\nfail-on = \"advice\"\n");
    assert_eq!(code(&["care.partnership"]), 1, "the workspace may set it");
    assert_eq!(
        code(&["care.partnership", "--fail-on", "error"]),
        0,
        "the command line decides"
    );
}

#[test]
fn a_draft_is_shown_the_first_three_things_to_do() {
    let text =
        "partnership p \"P\" {\n  status: draft\n  one: 1\n  two: 2\n  three: 3\n  four: 4\n}\n";
    let folder = Folder::new(&[
        ("draft.partnership", text),
        ("active.partnership", &text.replace("draft", "active")),
    ]);
    let few = folder.run(&["check", "draft.partnership"]).ends(1);
    assert_eq!(few.findings().len(), 3);
    assert!(few.out.ends_with(
        "4 must fix in 1 file. The first 3 are shown.\nThis is a draft, so start with these. `--all` shows everything.\n"
    ));
    assert_eq!(
        folder
            .run(&["check", "draft.partnership", "--all"])
            .ends(1)
            .findings()
            .len(),
        4
    );
    assert_eq!(
        folder
            .run(&["check", "active.partnership"])
            .ends(1)
            .findings()
            .len(),
        4
    );
}

#[test]
fn json_fits_its_schema() {
    let folder = Folder::new(&[("care.partnership", SMALL), ("slip.partnership", WITH_SLIP)]);
    let clean = folder
        .run(&["check", "--format", "json", "care.partnership"])
        .ends(0);
    assert_eq!(document(&clean.out)["summary"]["files"], 1);
    assert!(
        clean.err.starts_with("No playbook was run"),
        "said beside the document"
    );

    let found = folder
        .run(&["check", "--format", "json", "-q"])
        .ends(1)
        .silent();
    let document = document(&found.out);
    assert_eq!(document["summary"]["error"], 1);
    assert_eq!(document["findings"][0]["name"], "unknown-field");
    assert_eq!(document["findings"][0]["file"], "slip.partnership");
    assert_eq!(document["findings"][0]["range"]["start"]["line"], 2);
}

#[test]
fn json_holds_what_it_is_given_even_when_nothing_could_be_read() {
    let folder = Folder::new(&[]);
    let ran = folder
        .run(&["check", "--format", "json", "none.partnership"])
        .ends(2);
    assert_eq!(document(&ran.out)["summary"]["files"], 0);
    assert!(
        ran.err
            .starts_with("There is no file or folder `none.partnership`.")
    );
}

#[test]
fn findings_of_a_shared_file_are_told_once() {
    let list = "partner x \"X\" {\n  kinnd: charity\n}\n";
    let user = |name: &str| {
        format!("use \"list.partnership\"\npartnership {name} \"P\" {{\n  aim: \"A.\"\n}}\n")
    };
    let folder = Folder::new(&[
        ("a.partnership", &user("a")),
        ("b.partnership", &user("b")),
        ("list.partnership", list),
    ]);
    assert_eq!(folder.run(&["check"]).ends(1).findings(), ["unknown-field"]);
    assert_eq!(
        folder.run(&["check", "a.partnership"]).ends(1).findings(),
        ["unknown-field"],
        "and not left out"
    );
}

#[test]
fn a_use_is_followed_and_one_that_leads_nowhere_is_told() {
    let folder = Folder::new(&[
        (
            "a/care.partnership",
            "use \"../lst.partnership\"\nuse \"partners.partnership\"\nuse \"partner.partnership\"\npartnership p \"P\" {\n  aim: \"A.\"\n}\n",
        ),
        ("a/partners.partnership", LIST),
        ("list.partnership", LIST),
    ]);
    let ran = folder
        .run(&["check", "a/care.partnership"])
        .ends(1)
        .silent();
    assert_eq!(ran.findings(), ["import-outside-root", "missing-import"]);
    assert!(ran.out.contains("partners.partnership"), "{}", ran.out);
}

#[test]
fn the_same_files_give_the_same_bytes_whatever_the_number_of_threads() {
    let mut files = Vec::new();
    for n in 0..60 {
        let text = format!(
            "use \"f{:02}.partnership\"\nuse \"shared/s{}.partnership\"\npartnership p{n} \"P\" {{\n  aimm: \"A.\"\n  follows: nothing\n}}\npurpose q \"Q\" {{ uses: d{n} }}\n",
            (n + 1) % 60,
            n % 7
        );
        files.push((format!("f{n:02}.partnership"), text));
        files.push((
            format!("shared/s{n}.partnership"),
            format!("dataset d{n} \"D\" {{ holdr: x }}\n"),
        ));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let folder = Folder::new(&files);
    for format in ["text", "json"] {
        let run = |threads| {
            folder
                .run_with(
                    &["check", "--format", format],
                    &[("RAYON_NUM_THREADS", threads)],
                    "",
                )
                .ends(1)
                .out
        };
        let one = run("1");
        assert!(one.len() > 10_000);
        for threads in ["1", "2", "7"] {
            assert!(one == run(threads), "{format} with {threads} threads");
        }
    }
}

#[test]
fn what_acts_on_a_terminal_is_made_visible() {
    let folder = Folder::new(&[(
        "e\u{1b}[31mvil.partnership",
        "partnership p \"\u{1b}]0;title\u{7}\" {\n  a\u{202e}b: 1\n}\n",
    )]);
    for words in [
        &["check"][..],
        &["check", "no\u{1b}[2Jthing"],
        &["fmt"],
        &["brief", "e\u{1b}[31mvil.partnership", "--draft"],
    ] {
        let ran = folder.run(words);
        let printed = format!("{}{}", ran.out, ran.err);
        assert!(
            printed.chars().all(|c| c == '\n' || !c.is_control()),
            "{words:?}: {printed:?}"
        );
        assert!(!printed.contains('\u{202e}'), "{words:?}");
    }
}

#[test]
fn what_stands_in_the_baseline_is_still_to_be_fixed() {
    let folder = Folder::new(&[("a.partnership", WITH_SLIP)]);
    folder.run(&[
        "check",
        "--baseline",
        "known.json",
        "--write-baseline",
        "a.partnership",
    ]);
    let ran = folder
        .run(&["check", "--baseline", "known.json", "a.partnership"])
        .ends(0);
    assert!(
        ran.out
            .contains("Nothing new to fix in how 1 file is written."),
        "{}",
        ran.out
    );
}

#[test]
fn a_line_that_could_not_be_read_is_told_so() {
    let text = |status: &str, expires: &str| {
        format!(
            "partnership w \"W\" {{\n}}\npartner a \"A\" {{\n}}\ndataset d \"D\" {{\n  holder: a\n}}\n\
             purpose p \"P\" {{\n  uses: d\n}}\nagreement g \"G\" {{\n  parties: a\n  covers: p\n  status: {status}\n  \
             effective: 2026-01-01\n  expires: {expires}\n\n  permit a to read d for p\n}}\n"
        )
    };
    let folder = Folder::new(&[
        (
            "unread.partnership",
            &text("signed 2026-03-01", "2027-01-01"),
        ),
        ("wide.partnership", &text("signed on 2026-03-01", "2026-12")),
    ]);
    let ask = |file: &str| {
        folder
            .run(&["ask", file, "a read d for p", "--on", "2026-12-15"])
            .out
    };
    let unread = ask("unread.partnership");
    assert!(
        unread.contains("`status` of “G” could not be read"),
        "{unread}"
    );
    let wide = ask("wide.partnership");
    assert!(wide.contains("`expires` of “G” names no day"), "{wide}");
}
