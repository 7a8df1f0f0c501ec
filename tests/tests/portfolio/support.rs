//! What these tests share.

pub(crate) use std::fs;
pub(crate) use std::path::Path;
pub(crate) use std::process::{Command, Output};

pub(crate) use partnership_tests::tools;
pub(crate) use serde_json::Value;

pub(crate) fn report(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .arg("report")
        .args(words)
        .args(["--today", "2026-11-27"])
        .current_dir(folder)
        .output()
        .unwrap()
}

pub(crate) fn examples() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

pub(crate) fn json(folder: &Path) -> Value {
    let told = report(folder, &["--to", "json"]);
    assert_eq!(
        told.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    serde_json::from_slice(&told.stdout).unwrap()
}

pub(crate) fn clashes(folder: &Path, today: &str) -> Vec<String> {
    let told = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["report", "--to", "json", "--today", today])
        .current_dir(folder)
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let clashes = told["clashes"].as_array().unwrap().iter();
    let what = clashes.map(|clash| clash["what"].as_str().unwrap().to_owned());
    what.collect()
}

/// Two partnerships of the same hospital about the same scans, which differ in what is added.
pub(crate) fn scans(first: &str, second: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let one = |name: &str, more: &str| {
        format!(
            "partnership {name} \"P {name}\" {{\n  aim: \"Care.\"\n}}\n\npartner hosp \"Hospital\" {{\n  kind: hospital\n}}\n\npartner acme \"Acme\" {{\n  kind: company\n}}\n\npartner uni \"Uni\" {{\n  kind: university\n}}\n\ndataset scans \"Scans\" {{\n  holder: hosp\n}}\n\npurpose study \"Study\" {{\n  uses: scans\n}}\n\npurpose sell \"Adverts\" {{\n  uses: scans\n}}\n\n{more}"
        )
    };
    fs::write(temp.path().join("a.partnership"), one("a", first)).unwrap();
    fs::write(temp.path().join("b.partnership"), one("b", second)).unwrap();
    temp
}

/// An agreement in force of these parties, with more lines and clauses in it.
pub(crate) fn agreed(parties: &str, more: &str) -> String {
    format!(
        "agreement dsa \"Agreement\" {{\n  parties: {parties}\n  covers: study, sell\n  status: signed on 2026-01-01\n  effective: 2026-01-01\n  expires: 2027-12-31\n{more}}}\n"
    )
}

/// A partnership with more entries.
pub(crate) fn alone(more: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let text = format!(
        "partnership a \"P a\" {{\n  aim: \"Care.\"\n}}\n\npartner hosp \"Hospital\" {{\n  kind: hospital\n}}\n\npartner uni \"Uni\" {{\n  kind: university\n}}\n\n{more}"
    );
    fs::write(temp.path().join("a.partnership"), text).unwrap();
    temp
}

/// What falls due: day, sort, what, and whether somebody is late with it.
pub(crate) fn due(temp: &tempfile::TempDir) -> Vec<String> {
    let told = json(temp.path());
    let due = told["due"].as_array().unwrap().iter();
    let row = |one: &Value| {
        format!(
            "{} {} {}{}",
            one["day"].as_str().unwrap(),
            one["sort"].as_str().unwrap(),
            one["what"].as_str().unwrap(),
            if one["overdue"] == true { ", late" } else { "" }
        )
    };
    due.map(row).collect()
}

/// Two partnerships that hold the same register, one of which promised it to nobody else.
pub(crate) fn clashing() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let one = |name: &str, more: &str| {
        format!(
            "partnership {name} \"<b>{name}</b>\" {{\n  aim: \"Better care.\"\n}}\n\npartner trust \"City Trust\" {{\n  kind: hospital\n}}\n\npartner uni-{name} \"University {name}\" {{\n  kind: university\n}}\n\ndataset register \"Stroke register\" {{\n  holder: trust\n  use-limits: duo:HMB\n}}\n\npurpose study \"Study\" {{\n  category: dpv:Advertising\n  uses: register\n}}\n\nagreement dsa \"=DSA {name}\" {{\n  type: data-sharing-agreement\n  parties: trust, uni-{name}\n  covers: study\n  status: signed on 2026-01-01\n  effective: 2026-01-01\n  expires: 2026-12-31\n{more}\n}}\n"
        )
    };
    fs::write(
        temp.path().join("a.partnership"),
        one("a", "  exclusive: register\n")
            + "\nforbid anyone to use register for dpv:Advertising called never-adverts\n",
    )
    .unwrap();
    fs::write(
        temp.path().join("b.partnership"),
        one(
            "b",
            "  exclusive: register\n\n  permit uni-b to analyse register for study\n",
        ),
    )
    .unwrap();
    temp
}
