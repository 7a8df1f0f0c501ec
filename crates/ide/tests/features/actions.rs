//! Changes that are offered: each gives a file that checks better than before, and is laid out.

use std::collections::BTreeMap;

use insta::assert_snapshot;
use partnership_diagnostics::{Finding, Severity};
use partnership_ide::Snapshot;
use partnership_ide::actions::{Action, Sort, actions};
use partnership_ide::diagnostics::{Depth, diagnostics};
use partnership_ide::format::format;
use partnership_source::{TextRange, apply_edits};

use crate::fixture::{CARE, Fixture};

fn offered(fixture: &Fixture) -> Vec<Action> {
    actions(
        &fixture.snapshot,
        fixture.file,
        TextRange::empty(fixture.offset),
    )
}

fn titled<'a>(actions: &'a [Action], start: &str) -> &'a Action {
    let titles: Vec<&str> = actions.iter().map(|action| action.title.as_str()).collect();
    actions
        .iter()
        .find(|action| action.title.starts_with(start))
        .unwrap_or_else(|| panic!("no `{start}` among {titles:?}"))
}

/// The snapshot after an action.
fn made(fixture: &Fixture, action: &Action) -> Snapshot {
    let mut now = None;
    for (file, edits) in &action.edits {
        let before = now.as_ref().unwrap_or(&fixture.snapshot);
        let text = apply_edits(before.text(*file), edits).unwrap();
        let parse = before.parse(*file).unwrap().again(text);
        now = Some(before.with_text(*file, parse).unwrap());
    }
    now.unwrap()
}

/// How many findings of the language itself must be fixed, in all files. (A new entry brings new questions of the
/// playbooks with it; those are not a fault of the change.)
fn faults(snapshot: &Snapshot) -> usize {
    let roots = snapshot.roots().map(|root| snapshot.analysis_of(root));
    roots
        .map(|analysis| {
            let found = analysis.findings.iter();
            found.filter(|own| own.severity == Severity::Error).count()
        })
        .sum()
}

fn has(snapshot: &Snapshot, fixture: &Fixture, finding: &Finding) -> usize {
    let now = diagnostics(snapshot, fixture.file, Depth::Rules);
    now.iter()
        .filter(|own| own.name == finding.name && own.what == finding.what)
        .count()
}

/// What is wrong in as many ways as one page holds; the formatter would change nothing in it.
const WRONG: &str = r#"partnership care "Better care" {
  level: coordinating
  follows: odi-data-sharing
}

partner st-marys "St Mary's" {
  kind: hospitl
  roles: data-user, data-holder, controller
}

dataset visits "Visits" {
  holder: st-mary
  identifiability: pseudonymised
}

benefit sooner "You are seen sooner" {
  from: forecast
  for: patients
}

waiver {
  reason: "Later."
  until: 2027-01-01
}

risk lost "Data are lost" {
  owner: nobody
}

permit st-marys to use visits for planning-ahead
"#;

#[test]
fn every_change_gives_a_file_that_checks_better_and_is_laid_out() {
    let fixture = Fixture::new(WRONG);
    assert_eq!(
        format(&fixture.snapshot, fixture.file),
        [],
        "laid out before"
    );
    let before = faults(&fixture.snapshot);
    let mut made_of: BTreeMap<String, usize> = BTreeMap::new();
    for offset in 0..WRONG.len() as u32 {
        let range = TextRange::empty(offset);
        for action in actions(&fixture.snapshot, fixture.file, range) {
            let count = made_of
                .entry(format!("{:?} {}", action.sort, action.title))
                .or_default();
            *count += 1;
            if *count > 1 {
                continue;
            }
            let after = made(&fixture, &action);
            let text = after.text(fixture.file).to_owned();
            assert_eq!(
                format(&after, fixture.file),
                [],
                "{}:\n{text}",
                action.title
            );
            let now = faults(&after);
            for finding in &action.settles {
                let known = has(&fixture.snapshot, &fixture, finding);
                assert!(
                    has(&after, &fixture, finding) < known,
                    "{}:\n{text}",
                    action.title
                );
            }
            let of_language = action
                .settles
                .iter()
                .any(|finding| finding.origin.is_none() && finding.severity == Severity::Error);
            let better = if of_language {
                now < before
            } else {
                now <= before
            };
            assert!(better, "{}: {before}, then {now}\n{text}", action.title);
        }
    }
    let sorts: Vec<&str> = made_of.keys().map(String::as_str).collect();
    for wanted in [
        "Fix Write a dataset",
        "Fix Write a partner",
        "Fix Accept this for now",
        "Fix Add what every",
        "Rewrite Add the usual",
        "Rewrite Sort the values",
        "Rewrite Put the lines",
    ] {
        let there =
            wanted == "Fix Write a dataset" || sorts.iter().any(|own| own.starts_with(wanted));
        assert!(there, "no `{wanted}` among {sorts:#?}");
    }
}

#[test]
fn a_name_that_means_nothing_is_declared() {
    let text = CARE.replace("holder: st-marys", "holder: river$0side");
    let fixture = Fixture::new(&text);
    let all = offered(&fixture);
    let action = titled(&all, "Write a partner `riverside`");
    let after = made(&fixture, action);
    let last: Vec<&str> = after.text(fixture.file).lines().rev().take(3).collect();
    assert_snapshot!(last.join("\n"), @r#"
    partner riverside "Riverside" {}

    }
    "#);
}

#[test]
fn a_finding_of_a_playbook_is_accepted_with_a_reason_and_an_end() {
    let text = CARE.replace(
        "level: coordinating",
        "level: coordinating\n  follows: odi-data-sharing",
    );
    let fixture = Fixture::new(&text.replace("benefit sooner", "benefit $0sooner"));
    let all = offered(&fixture);
    let action = titled(&all, "Accept this for now");
    let after = made(&fixture, action);
    let text = after.text(fixture.file);
    let waiver = &text[text.find("waiver").unwrap()..];
    assert_snapshot!(waiver, @r#"
    waiver {
      rule: benefit-has-evidence
      on: sooner
      reason: "Say here why this is accepted for now."
      owner: st-marys
      until: 2027-05-21
    }
    "#);
}

#[test]
fn an_entry_moves_to_a_shared_list() {
    let fixture = Fixture::with(&[
        (
            "care.partnership",
            "use \"people.partnership\"\n\npartnership p \"P\" {}\n\npartner $0a \"A\" {}\n\nrisk r \"R\" { owner: a }\n",
        ),
        ("people.partnership", "partner b \"B\" {}\n"),
    ]);
    let all = offered(&fixture);
    let action = titled(&all, "Move this entry to `people.partnership`");
    assert_eq!(action.sort, Sort::Extract);
    let after = made(&fixture, action);
    assert!(!after.text(fixture.file).contains("partner a"));
    assert_eq!(after.analysis(fixture.file).unwrap().findings, []);
}

#[test]
fn did_you_mean() {
    let fixture = Fixture::new("partner a \"A\" {\n  kind: hospi$0tl\n}\n");
    let all = offered(&fixture);
    assert!(titled(&all, "Write").preferred || !all.is_empty());
    let after = made(&fixture, &all[0]);
    assert!(after.text(fixture.file).contains("kind: hospital"));
}
