//! What each export can and cannot say: the table of the guide, held to the loss reports.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use partnership_export::{TARGETS, Target};
use serde_json::Value;
use support::{exported, model};

/// A partnership with something of everything that may be lost.
const EVERYTHING: &str = "\
partnership p \"P\" {}
partner a \"A\" {}
partner b \"B\" {}
dataset d \"D\" { holder: a }
dataset e \"E\" { holder: a }
purpose u \"U\" {}
agreement deal \"Deal\" {
  type: data-sharing-agreement
  parties: a, b
  covers: u
  status: signed
  effective: 2026-01-01
  expires: not-published

  permit b to copy e for u
}
permit a to analyse d for u { duties: delete-at-end }
permit a to link d for u { within: secure-room }
permit a to read d for u
forbid anyone to retrieve d
";

/// The kinds of loss in the report of an export.
fn lost(target: Target) -> BTreeSet<String> {
    let model = model(EVERYTHING);
    let report: Value = serde_json::from_str(&exported(&model, target).loss.to_json()).unwrap();
    let rows = report["rows"].as_array().unwrap().iter();
    rows.map(|row| row["kind"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_table_of_the_guide_says_what_is_lost() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guide/exports.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    let mut rows = guide
        .lines()
        .skip_while(|line| !line.starts_with("| can it say"));
    let cells = |row: &str| -> Vec<String> {
        row.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    let columns: Vec<Target> = (cells(rows.next().unwrap())[1..].iter())
        .map(|title| {
            *TARGETS
                .iter()
                .find(|target| target.title() == title)
                .unwrap()
        })
        .collect();
    assert_eq!(columns.len(), TARGETS.len());
    let mut told = 0;
    for row in rows.skip(1).take_while(|line| line.starts_with('|')) {
        let cells = cells(row);
        let kind = cells[0].split('`').nth(1);
        for (target, said) in columns.iter().zip(&cells[1..]) {
            let lost = lost(*target);
            let described = lost.contains("described");
            let can = match kind {
                // What only describes decides nothing; what is owed it can describe.
                None => !described,
                Some("duties") => !lost.contains("duties"),
                Some(kind) => !described && !lost.contains(kind),
            };
            assert_eq!(said == "yes", can, "{row}: {}", target.title());
        }
        told += 1;
    }
    assert_eq!(told, 5);
}

/// A report has one row for what belongs together, and its counts add up.
#[test]
fn a_report_is_short_and_complete() {
    let model = model(EVERYTHING);
    for target in TARGETS {
        let loss = exported(&model, *target).loss;
        let (lost, all) = loss.counts();
        assert!(
            lost <= all && loss.rows() <= 16,
            "{}: {}",
            target.word(),
            loss.rows()
        );
        let report: Value = serde_json::from_str(&loss.to_json()).unwrap();
        let mut questions = BTreeSet::new();
        for row in report["rows"].as_array().unwrap() {
            let list = |key: &str| row[key].as_array().unwrap().clone();
            for who in list("who") {
                for action in list("action") {
                    for what in list("what") {
                        for purpose in list("purpose") {
                            questions.insert(format!("{who} {action} {what} {purpose}"));
                        }
                    }
                }
            }
        }
        assert_eq!(questions.len(), lost, "{}", target.word());
    }
}

#[test]
fn a_report_tells_a_person_who_what_and_when() {
    let model = model(EVERYTHING);
    let told = exported(&model, Target::Cedar).loss.markdown();
    let rows: Vec<&str> = told.lines().filter(|line| line.starts_with("- ")).collect();
    assert!(
        rows.contains(&"- permitted: a to link d for u (1 question)"),
        "{told}"
    );
    assert!(
        rows.contains(&"- cannot-be-judged: b to copy, download or export e for u, from 2026-01-01 (3 questions)"),
        "{told}"
    );
}
