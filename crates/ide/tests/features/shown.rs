//! What is shown beside the words.

use insta::assert_snapshot;
use partnership_ide::folding::folds;
use partnership_ide::format::{format, format_on_type, format_range};
use partnership_ide::hints::hints;
use partnership_ide::lens::lenses;
use partnership_ide::links::links;
use partnership_ide::preview::briefing;
use partnership_ide::status::status;
use partnership_ide::tokens::tokens;
use partnership_source::{TextRange, apply_edits};

use crate::fixture::{CARE, Fixture};

#[test]
fn titles_next_days_and_ratings_stand_between_the_words() {
    let text = "partnership p \"P\" {\n  starts: 2026-04-01\n  review: every 6 months\n  reviewed: 2026-09-30\n  risk-scale: nhs-5x5\n}\n\npartner sm \"St Mary's\" {}\n\nrisk r \"R\" {\n  owner: sm\n  likelihood: possible\n  impact: major\n}\n";
    let fixture = Fixture::new(text);
    let all = TextRange::new(0, text.len() as u32);
    let mut shown = String::new();
    for hint in hints(&fixture.snapshot, fixture.file, all) {
        let line = text[..hint.offset as usize]
            .lines()
            .last()
            .unwrap_or_default();
        shown.push_str(&format!("{} «{}»\n", line.trim(), hint.label));
    }
    assert_snapshot!(shown, @r#"
    review: every 6 months «next 2027-03-30»
    owner: sm «St Mary's»
    impact: major «high risk»
    "#);
}

/// The next review is told in the briefing, in the report and here, and all name one day; the first two are compared in
/// `tests/tests/cli/due.rs`.
#[test]
fn the_next_review_is_the_day_that_the_briefing_names() {
    let text =
        "partnership p \"P\" {\n  aim: \"A.\"\n  starts: 2026-01-15\n  review: every 4 months\n}\n";
    let fixture = Fixture::new(text);
    let all = TextRange::new(0, text.len() as u32);
    let hints = hints(&fixture.snapshot, fixture.file, all);
    let labels: Vec<&str> = hints.iter().map(|hint| hint.label.as_str()).collect();
    // It has passed, and stays due until it is held.
    assert_eq!(labels, ["was due 2026-05-15"]);
    let preview = briefing(&fixture.snapshot, fixture.file).unwrap();
    assert!(preview.html.contains("15 May 2026 (this day has passed)"));
}

#[test]
fn lines_above_entries_say_what_hangs_on_them() {
    let text = CARE.replace(
        "level: coordinating",
        "level: coordinating\n  follows: odi-risk-check",
    );
    let fixture = Fixture::new(&text);
    let found = lenses(&fixture.snapshot, fixture.file);
    let shown: Vec<&str> = found.iter().map(|lens| lens.title.as_str()).collect();
    assert_eq!(shown[0], "Preview the briefing");
    assert!(shown.contains(&"1 benefit, no risk"), "{shown:?}");
    assert!(
        shown.iter().any(|title| title.contains(" of ")),
        "{shown:?}"
    );
}

#[test]
fn what_spans_lines_folds() {
    let text = "// a\n// b\nuse \"x.partnership\"\nuse \"y.partnership\"\n\nrisk r \"R\" {\n  note: \"\"\"\n    long\n  \"\"\"\n}\n";
    let fixture = Fixture::new(text);
    let found = folds(&fixture.snapshot, fixture.file);
    let shown: Vec<(usize, String)> = found
        .iter()
        .map(|fold| {
            (
                fold.range.of(text).lines().count(),
                format!("{:?}", fold.sort),
            )
        })
        .collect();
    let wanted = [(2, "Comment"), (2, "Imports"), (5, "Block"), (3, "Block")];
    assert_eq!(shown, wanted.map(|(lines, sort)| (lines, sort.to_owned())));
}

#[test]
fn each_word_is_told_for_what_it_is() {
    let text = "partner a \"A\" {\n  kind: hospital\n  joined: 2026-01-01\n}\n\npermit a to use anything called open // why\n";
    let fixture = Fixture::new(text);
    let mut shown = String::new();
    for token in tokens(&fixture.snapshot, fixture.file, None) {
        shown.push_str(&format!("{}:{:?} ", token.range.of(text), token.sort));
    }
    assert_snapshot!(shown.trim(), @r#"partner:Keyword a:Name "A":Text kind:Line hospital:Word joined:Line 2026-01-01:Number permit:Keyword a:Name to:Keyword use:Action anything:Keyword called:Keyword // why:Comment"#);
}

#[test]
fn a_part_is_laid_out_and_the_rest_stays() {
    let text = "partner a \"A\" {\nkind:   hospital\n}\n\npartner b \"B\" {\nkind:   hospital\n}\n";
    let fixture = Fixture::new(text);
    let second = text.find("partner b").unwrap() as u32;
    let edits = format_range(&fixture.snapshot, fixture.file, TextRange::empty(second));
    let after = apply_edits(text, &edits).unwrap();
    assert!(
        after.starts_with("partner a \"A\" {\nkind:   hospital\n"),
        "{after}"
    );
    assert!(after.ends_with("  kind: hospital\n}\n"), "{after}");
    let typed = format_on_type(&fixture.snapshot, fixture.file, text.len() as u32 - 1, '}');
    assert_eq!(apply_edits(text, &typed).unwrap(), after);
    let all = format(&fixture.snapshot, fixture.file);
    assert!(!apply_edits(text, &all).unwrap().contains("   "));
}

#[test]
fn addresses_can_be_followed_but_nothing_else() {
    let text = "evidence e \"E\" {\n  source: \"https://example.org/a\"\n}\n\nevidence f \"F\" {\n  source: \"file:///etc/passwd\"\n}\n\nevidence g \"G\" {\n  source: \"javascript:alert(1)\"\n}\n";
    let fixture = Fixture::new(text);
    assert_eq!(links(&fixture.snapshot, fixture.file).len(), 1);
}

#[test]
fn the_briefing_and_the_table_are_of_the_text_as_it_is() {
    let text = CARE.replace(
        "level: coordinating",
        "level: coordinating\n  follows: odi-risk-check",
    );
    let fixture = Fixture::new(&text);
    let preview = briefing(&fixture.snapshot, fixture.file).unwrap();
    assert_eq!(preview.title, "Better care");
    assert!(preview.html.contains("You are seen sooner"));
    assert!(preview.gaps.0 > 0);
    let table = status(&fixture.snapshot, fixture.file).unwrap();
    assert_eq!(table.playbooks[0].name, "odi-risk-check");
    assert!(table.playbooks[0].score.1 > 0);
    let list = Fixture::new("partner a \"A\" {}\n");
    assert!(briefing(&list.snapshot, list.file).is_err());
    assert_eq!(status(&list.snapshot, list.file), None);
}
