//! `partnership.toml`: its JSON Schema takes what the program takes, and refuses what the program refuses.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use jsonschema::Validator;
use partnership_tests::tools;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn schema() -> Validator {
    let text = fs::read_to_string(root().join("docs/reference/settings.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    assert!(jsonschema::meta::is_valid(&schema), "it is a schema");
    jsonschema::validator_for(&schema).unwrap()
}

fn takes(schema: &Validator, settings: &str) -> bool {
    let table: toml::Table = settings.parse().unwrap();
    schema.is_valid(&serde_json::to_value(table).unwrap())
}

/// What the program says of a folder with these settings.
fn program(settings: &str) -> String {
    let temp = tempfile::tempdir().unwrap();
    fs::write(temp.path().join("partnership.toml"), settings).unwrap();
    fs::write(
        temp.path().join("care.partnership"),
        "partnership care \"Care\" {\n  aim: \"Shorter waits.\"\n}\n",
    )
    .unwrap();
    let run = |words: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args(words)
            .current_dir(temp.path())
            .output()
            .unwrap();
        String::from_utf8_lossy(&ran.stderr).into_owned()
    };
    run(&["check"]) + &run(&["brief", "care.partnership", "--draft"])
}

/// Whoever publishes goes by the house's rules, or not at all: a slip in the settings must not let through what they
/// forbid.
#[test]
fn nothing_is_made_for_readers_by_settings_that_cannot_be_used() {
    let temp = tempfile::tempdir().unwrap();
    let at = |name: &str| temp.path().join(name);
    fs::write(
        at("care.partnership"),
        "partnership care \"Care\" {\n  need: \"Waits are long.\"\n  aim: \"Shorter waits.\"\n  society: \"Fewer people wait.\"\n  contact: trust\n}\n\npartner trust \"Trust\" {\n  kind: hospital\n}\n",
    )
    .unwrap();
    let run = |words: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args(words)
            .current_dir(temp.path())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&ran.stdout).into_owned()
            + &String::from_utf8_lossy(&ran.stderr);
        (ran.status.code(), told)
    };
    let rules = "playbooks = [\"odi-data-sharing\"]\n";
    fs::write(at("partnership.toml"), rules).unwrap();
    let (code, told) = run(&["brief", "care.partnership", "--out", "made"]);
    assert_eq!(code, Some(1), "the house forbids it: {told}");
    fs::write(at("partnership.toml"), format!("{rules}\n[breif]\n")).unwrap();
    let makers: [&[&str]; 6] = [
        &["brief", "care.partnership", "--out", "made"],
        &["brief", "care.partnership", "--out", "made", "--draft"],
        &["brief", "care.partnership", "--stdout"],
        &[
            "document",
            "privacy-notice",
            "care.partnership",
            "--out",
            "made",
        ],
        &["report", "--to", "html,json", "--out", "made"],
        &["trace", "care.partnership"],
    ];
    for words in makers {
        let (code, told) = run(words);
        assert_eq!(code, Some(2), "{words:?}: {told}");
        assert!(
            told.contains("Did you mean `brief`?") && told.contains("Nothing was made"),
            "{words:?}: {told}"
        );
        assert!(!told.contains("Shorter waits"), "{words:?}: {told}");
        assert!(!at("made").exists(), "{words:?}");
    }
    let (code, told) = run(&["status"]);
    assert_eq!(code, Some(2));
    assert!(
        told.contains("cannot be told") && !told.contains("follows no playbook"),
        "{told}"
    );
}

/// The example at the top of the module that reads the settings.
fn whole() -> String {
    let code = fs::read_to_string(root().join("crates/project/src/config.rs")).unwrap();
    let lines = code.lines().map_while(|line| line.strip_prefix("//!"));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let block: Vec<&str> = lines
        .skip_while(|line| *line != "```toml")
        .skip(1)
        .take_while(|line| *line != "```")
        .collect();
    assert!(block.len() > 10);
    block.join("\n")
}

#[test]
fn settings_that_are_there_are_taken() {
    let schema = schema();
    let mut open = vec![root().join("examples")];
    let mut files = vec![root().join("crates/cli/templates/init/partnership.toml")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with("partnership.toml") {
                files.push(path);
            }
        }
    }
    assert!(files.len() >= 2, "{files:?}");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(takes(&schema, &text), "{}", file.display());
    }
    assert!(takes(&schema, &whole()));
    assert!(takes(&schema, ""));
    assert!(!program(&whole()).contains("bad-configuration"));
}

#[test]
fn slips_are_refused_by_both() {
    let schema = schema();
    for slip in [
        "playbook = [\"odi-data-sharing\"]",
        "playbooks = \"odi-data-sharing\"",
        "playbooks = [1]",
        "[chek]",
        "[check]\nfail-on = \"always\"",
        "[check]\nfail_on = \"error\"",
        "[check]\nbaseline = \"known.json\"",
        "[brief]\nto = \"md\"",
        "[brief]\nto = [\"word\"]",
        "[brief]\nfolder = \"x\"",
        "[brief]\nlanguage = 7",
        "[brief.theme]\nlogoo = \"x\"",
        "[brief.theme.colours]\nacent = \"#123456\"",
        "[brief.theme.colours]\naccent = \"purple\"",
        "[brief.theme.fonts]\nbold = \"b.woff2\"",
    ] {
        assert!(!takes(&schema, slip), "the schema takes {slip}");
        let said = program(slip);
        assert!(!said.is_empty(), "the program takes {slip}");
    }
    // Every key of the whole example, misspelt, is refused.
    let whole: toml::Table = whole().parse().unwrap();
    let mut seen = 0;
    misspell(&whole, &mut |spelt| {
        seen += 1;
        assert!(
            !schema.is_valid(&serde_json::to_value(spelt).unwrap()),
            "{spelt:?}"
        );
    });
    assert!(seen >= 14, "{seen} keys");
}

/// Calls `with` once for each key of `table` and the tables in it, with that key misspelt.
fn misspell(table: &toml::Table, with: &mut dyn FnMut(&toml::Table)) {
    for (key, value) in table {
        let mut other = table.clone();
        other.remove(key);
        other.insert(format!("{key}x"), value.clone());
        with(&other);
        if let toml::Value::Table(inner) = value {
            misspell(inner, &mut |spelt| {
                let mut other = table.clone();
                other.insert(key.clone(), toml::Value::Table(spelt.clone()));
                with(&other);
            });
        }
    }
}

#[test]
fn a_repository_that_is_set_up_names_its_schema() {
    let temp = tempfile::tempdir().unwrap();
    let ran = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["init", "--no-questions", "--ci", "none"])
        .current_dir(temp.path())
        .output()
        .unwrap();
    assert!(ran.status.success());
    let settings = fs::read_to_string(temp.path().join("partnership.toml")).unwrap();
    let named = settings
        .lines()
        .next()
        .unwrap()
        .strip_prefix("#:schema ./")
        .unwrap();
    let written = fs::read_to_string(temp.path().join(named)).unwrap();
    let reference = fs::read_to_string(root().join("docs/reference/settings.schema.json")).unwrap();
    assert_eq!(written, reference);
}

/// The linter that editors for TOML run finds the schema by itself.
#[test]
fn an_editor_for_toml_marks_slips() {
    let Some(python) = tools::python() else {
        return;
    };
    let taplo = Path::new(python.get_program()).with_file_name("taplo");
    let temp = tempfile::tempdir().unwrap();
    let init = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["init", "--no-questions", "--ci", "none"])
        .current_dir(temp.path())
        .output()
        .unwrap();
    assert!(init.status.success());
    let file = temp.path().join("partnership.toml");
    let check = || {
        let ran = Command::new(&taplo)
            .args(["check", "partnership.toml"])
            .current_dir(temp.path())
            .output()
            .unwrap();
        (
            ran.status.success(),
            String::from_utf8_lossy(&ran.stderr).into_owned(),
        )
    };
    let right = check();
    assert!(right.0, "{}", right.1);
    let text = fs::read_to_string(&file).unwrap();
    for (key, slip) in [
        ("fail-on", "fail_on"),
        ("\"error\"\n", "\"always\"\n"),
        ("\"md\"", "\"word\""),
    ] {
        assert!(text.contains(key));
        fs::write(&file, text.replace(key, slip)).unwrap();
        let wrong = check();
        assert!(!wrong.0, "{slip} is not marked");
    }
}
