//! The examples, held to what they are for: each is clean, laid out as usual, and briefs or is refused as it should be.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where something is wrong"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use partnership_model::findings::definition;
use partnership_project::{Load, load};

/// The day on which the examples are looked at.
const TODAY: &str = "2026-11-20";

/// Those that say everything a briefing needs.
const BRIEFED: &[&str] = &["emergency-care"];

/// Those that do not, each with what the refusal must name: one because it is the least there is, the others because the
/// public record leaves open what the playbook that they follow asks for.
const REFUSED: &[(&str, &str)] = &[
    ("care-data", "No risk is written down"),
    ("ghana-mobility", "No impact assessment covers"),
    ("hilo", "No text speaks to"),
    ("minimal", "why data has to be shared"),
    ("opensafely", "No impact assessment covers"),
    ("streams-2015", "No risk is written down"),
    ("streams-2017", "No impact assessment covers"),
];

/// Clean in the language. What a playbook finds in them is what some of them are for.
#[test]
fn they_are_clean() {
    let workspace = load(&[examples()], &Load::default());
    assert!(workspace.problems().is_empty(), "every file can be read");
    let checked = workspace.check(TODAY.parse().unwrap());
    let found: Vec<_> = checked
        .findings
        .iter()
        .filter(|finding| definition(&finding.name).is_some())
        .map(|finding| format!("{:?} {}: {}", finding.at, finding.name, finding.what))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
    let partnerships = checked.roots.iter().filter(|root| root.partnership).count();
    assert_eq!(partnerships, BRIEFED.len() + REFUSED.len());
}

#[test]
fn they_are_laid_out_as_usual() {
    let output = partnership(&["fmt", "--diff", "."], &examples());
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn those_that_say_enough_are_briefed() {
    for name in BRIEFED {
        let output = partnership(&["brief", &file(name), "--stdout"], &examples());
        let told = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{name}: {told}");
        for kept in [
            "data.desk@example.org",
            "dpo@example.org",
            "relationship-holder",
        ] {
            assert!(
                !told.contains(kept),
                "{name} shows `{kept}`, which is for the partners only"
            );
        }
    }
}

#[test]
fn those_that_do_not_are_refused() {
    for (name, missing) in REFUSED {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().to_string_lossy().into_owned();
        let output = partnership(&["brief", &file(name), "--out", &out], &examples());
        let told =
            String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name}: {told}");
        assert!(told.contains(missing), "{name}: {told}");
        assert_eq!(
            folder.path().read_dir().unwrap().count(),
            0,
            "{name}: nothing is written"
        );
        let draft = partnership(&["brief", &file(name), "--draft", "--stdout"], &examples());
        assert_eq!(draft.status.code(), Some(0), "{name} as a draft");
    }
}

#[test]
fn the_real_ones_say_what_they_are() {
    for name in BRIEFED
        .iter()
        .copied()
        .chain(REFUSED.iter().map(|(name, _)| *name))
    {
        if ["emergency-care", "minimal"].contains(&name) {
            continue;
        }
        let text = std::fs::read_to_string(examples().join(file(name))).unwrap();
        let comment: String = text
            .lines()
            .take_while(|line| line.starts_with("//"))
            .collect();
        assert!(comment.contains("written from public sources"), "{name}");
        assert!(comment.contains("own document"), "{name}");
        assert!(text.contains("evidence "), "{name} names its sources");
    }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

fn file(name: &str) -> String {
    format!("{name}/{name}.partnership")
}

fn partnership(words: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(words)
        .args(["--today", TODAY])
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts")
}
