//! Changes that are offered: each gives a file that checks better than before, and is laid out.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use partnership_diagnostics::{Finding, Severity};
use partnership_ide::Snapshot;
use partnership_ide::actions::{Action, Sort, actions};
use partnership_ide::diagnostics::{Depth, diagnostics};
use partnership_ide::format::format;
use partnership_source::{FileId, TextRange};

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
  owner: somebody
}

permit st-marys to use visits for planning-ahead
"#;

/// How many changes the layout would make, in all files.
fn untidy(snapshot: &Snapshot) -> usize {
    let files = (0..snapshot.workspace.len() as u32).map(FileId);
    files.map(|file| format(snapshot, file).len()).sum()
}

/// Make each change that is offered anywhere in the text, once: it settles what it says it settles, brings nothing that
/// must be fixed, and leaves nothing that is not laid out. What was offered, by its sort and title.
fn make_all(fixture: &Fixture) -> Vec<String> {
    let (faults_before, untidy_before) = (faults(&fixture.snapshot), untidy(&fixture.snapshot));
    let mut made = BTreeSet::new();
    for offset in 0..=fixture.text().len() as u32 {
        if !fixture.text().is_char_boundary(offset as usize) {
            continue;
        }
        let range = TextRange::empty(offset);
        for action in actions(&fixture.snapshot, fixture.file, range) {
            if !made.insert(format!("{:?} {}", action.sort, action.title)) {
                continue;
            }
            let after = fixture.made(&action);
            let (title, text) = (&action.title, after.text());
            assert!(
                untidy(&after.snapshot) <= untidy_before,
                "{title}:\n{text:?}\nfrom {:?}",
                fixture.text()
            );
            for finding in &action.settles {
                let known = has(&fixture.snapshot, fixture, finding);
                let now = has(&after.snapshot, &after, finding);
                assert!(now < known, "{title}: {}\n{text}", finding.what);
            }
            let of_language = action
                .settles
                .iter()
                .any(|finding| finding.origin.is_none() && finding.severity == Severity::Error);
            let now = faults(&after.snapshot);
            let better = if of_language {
                now < faults_before
            } else {
                now <= faults_before
            };
            assert!(better, "{title}: {faults_before}, then {now}\n{text}");
        }
    }
    made.into_iter().collect()
}

#[test]
fn every_change_gives_a_file_that_checks_better_and_is_laid_out() {
    let fixture = Fixture::new(WRONG);
    assert_eq!(untidy(&fixture.snapshot), 0, "laid out before");
    let mut offered = make_all(&fixture);
    let with_list = Fixture::with(&[
        (
            "care.partnership",
            &format!("use \"people.partnership\"\n\n{CARE}"),
        ),
        ("people.partnership", "partner b \"B\" {}\n"),
    ]);
    offered.extend(make_all(&with_list));
    offered.extend(make_all(&Fixture::new(CARE)));
    // In capitals: what is meant is certain.
    let loud = "Partner a \"A\" {\n  Kind: hospital\n}\n\nDataset d \"D\" {\n  Holder: a\n}\n";
    offered.extend(make_all(&Fixture::new(loud)));
    // Each sort of change there is.
    for wanted in [
        "Fix Write `hospital`",
        "Fix Write a partner `somebody`",
        "Fix Write a purpose `planning-ahead`",
        "Fix Accept this for now",
        "Fix Add what every",
        "FixAll Make all",
        "Rewrite Add the usual",
        "Rewrite Sort the values",
        "Rewrite Put the lines",
        "Extract Move this entry to `people.partnership`",
        "Extract Move this entry to a new shared list",
    ] {
        let there = offered.iter().any(|own| own.starts_with(wanted));
        assert!(there, "no `{wanted}` among {offered:#?}");
    }
}

#[test]
fn every_fix_of_every_finding_of_the_language_makes_its_text_better() {
    let mut fixes = 0;
    for definition in partnership_model::findings::DEFINITIONS {
        let Some((_, rest)) = definition.page.split_once("```partnership fails\n") else {
            continue;
        };
        let text = rest.split("```").next().unwrap();
        let fixture = Fixture::new(&text.replace("$0", ""));
        let offered = make_all(&fixture);
        fixes += offered.iter().filter(|own| own.starts_with("Fix")).count();
    }
    assert!(fixes > 20, "{fixes}");
}

#[test]
fn a_name_that_means_nothing_is_declared() {
    let text = CARE.replace("holder: st-marys", "holder: river$0side");
    let fixture = Fixture::new(&text);
    let all = offered(&fixture);
    let action = titled(&all, "Write a partner `riverside`");
    let after = fixture.made(action);
    let last: Vec<&str> = after.text().lines().rev().take(3).collect();
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
    let after = fixture.made(action);
    let text = after.text();
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
    let after = fixture.made(action);
    assert!(!after.text().contains("partner a"));
    assert_eq!(after.snapshot.analysis(after.file).unwrap().findings, []);
}

#[test]
fn an_entry_moves_to_a_new_shared_list_where_there_is_none() {
    let text = "// About this file.\n\n// About A.\npartner $0a \"A\" {}\n\npartnership p \"P\" {}\n\nrisk r \"R\" {\n  owner: a\n}\n";
    let fixture = Fixture::new(text);
    let all = offered(&fixture);
    let action = titled(
        &all,
        "Move this entry to a new shared list, `partners.partnership`",
    );
    let after = fixture.made(action);
    assert_eq!(
        after.text(),
        "// About this file.\n\nuse \"partners.partnership\"\n\npartnership p \"P\" {}\n\nrisk r \"R\" {\n  owner: a\n}\n"
    );
    assert_eq!(
        action.new_file.as_ref().unwrap().text,
        "// About A.\npartner a \"A\" {}\n"
    );
    assert_eq!(after.snapshot.analysis(after.file).unwrap().findings, []);
    // What needs the rest of the file stays in it.
    let bound = Fixture::new(&text.replace("$0a", "a").replace("risk r", "risk $0r"));
    let titles = offered(&bound);
    assert!(titles.iter().all(|action| action.sort != Sort::Extract));
}

#[test]
fn did_you_mean() {
    let fixture = Fixture::new("partner a \"A\" {\n  kind: hospi$0tl\n}\n");
    let all = offered(&fixture);
    let after = fixture.made(titled(&all, "Write `hospital`"));
    assert!(after.text().contains("kind: hospital"));
}
