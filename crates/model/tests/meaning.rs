//! The canonical form and its digest: layout changes nothing, and any value does.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use std::fmt::Write;

use common::{build_all, entry, sound};
use partnership_model::meaning::{Digest, Meaning, Part};
use partnership_model::{Data, FieldValue, Model};
use partnership_source::Span;
use partnership_syntax::{format, parse};
use partnership_vocabulary::KINDS;
use proptest::prelude::*;

fn digest(texts: &[&str]) -> Digest {
    Meaning::of(&build_all(texts).model).digest()
}

const SHARING: &str = r#"partnership care "Shorter waits" {
  aim: "Cut the time people wait."
  jurisdictions: gb-eng, gb-wls
  status: draft on 2026-01-10, active on 2026-04-01
}

partner st-marys "St Mary's" {
  kind: hospital
}

dataset visits "Visits" {
  holder: st-marys
  quality: "Ages are “estimated”."
}

forbid anyone to sell, re-identify visits until 2030-01-01 called never-sell
"#;

#[test]
fn layout_comments_and_order_do_not_count() {
    let other = r#"// The same.
forbid anyone to re-identify , sell visits called never-sell { until: 1 January 2030 }
dataset visits   "Visits" { quality: “Ages are “estimated”.”
    holder: st-marys, }
partner st-marys "St Mary's" { kind: "Hospital" }
partnership care "Shorter waits" {
  status: draft on 10 January 2026, active on 2026-04-01   // at last
  jurisdictions: Wales, England
  aim: """
    Cut the time people wait."""
}"#;
    let other = other.replace("“Ages are “estimated”.”", "\"Ages are “estimated”.\"");
    assert_eq!(Meaning::of(&sound(SHARING)), Meaning::of(&sound(&other)));
    assert_eq!(digest(&[SHARING]), digest(&[&other]));
    assert_eq!(
        digest(&[SHARING]),
        digest(&[&SHARING.replace('\n', "\r\n")])
    );
}

#[test]
fn how_entries_are_spread_over_files_does_not_count() {
    let (head, rest) = SHARING.split_at(SHARING.find("partner st-marys").unwrap());
    let parts = [&format!("use \"1\" as part\n{head}"), rest];
    assert_eq!(digest(&[SHARING]), digest(&parts));

    let list = "partner st-marys \"St Mary's\" {\n  kind: hospital\n}\n";
    let rest = SHARING.replace(list, "");
    let used = format!("use \"1\"\n{rest}");
    let aliased = format!(
        "use \"1\" as nhs\n{}",
        rest.replace("holder: ", "holder: nhs/")
    );
    // Nobody refers to the other partner of the shared list, so it does not belong.
    let list = format!("{list}partner other \"Other\" {{}}\n");
    assert_eq!(digest(&[SHARING]), digest(&[&used, &list]));
    assert_eq!(digest(&[SHARING]), digest(&[&aliased, &list]));
}

#[test]
fn the_order_of_a_history_and_of_sentences_counts() {
    for (one, other) in [
        (
            "status: draft on 2026-01-10, active on 2026-04-01",
            "status: active on 2026-04-01, draft on 2026-01-10",
        ),
        (
            "aim: \"Cut the time people wait.\"",
            "aim: \"Cut the time that people wait.\"",
        ),
        ("until 2030-01-01", "from 2030-01-01"),
        ("called never-sell", "called never-resell"),
        ("anyone", "st-marys"),
    ] {
        assert!(SHARING.contains(one));
        assert_ne!(
            digest(&[SHARING]),
            digest(&[&SHARING.replace(one, other)]),
            "{other}"
        );
    }
}

#[test]
fn a_part_changes_with_what_is_in_it_alone() {
    let other = SHARING.replace("kind: hospital", "kind: university");
    let (one, other) = (sound(SHARING), sound(&other));
    let of = |model: &Model, name: &str| Meaning::of_entry(model, entry(model, name).id).digest();
    assert_eq!(of(&one, "visits"), of(&other, "visits"));
    assert_ne!(of(&one, "st-marys"), of(&other, "st-marys"));
    let without = |model: &Model| {
        let part = Part {
            entry: &|_| true,
            line: &|_, line| line.word != "kind",
        };
        Meaning::of_part(model, &part).digest()
    };
    assert_eq!(without(&one), without(&other));
}

#[test]
fn a_digest_is_written_and_read() {
    let digest = digest(&[SHARING]);
    assert_eq!(Digest::read(&digest.to_string()), Some(digest.clone()));
    assert_eq!(digest.to_string().len(), "sha256:".len() + 40);
    for wrong in ["", "sha256:", "sha256:ABC", &format!("{digest}0"), "md5:00"] {
        assert_eq!(Digest::read(wrong), None, "{wrong}");
    }
}

#[test]
fn a_meaning_is_written_and_read() {
    let meaning = Meaning::of(&sound(SHARING));
    let json = serde_json::to_string(&meaning).unwrap();
    let read: Meaning = serde_json::from_str(&json).unwrap();
    assert_eq!(meaning, read);
}

/// The example of every kind that may stand at the top level, with each name that it mentions left open.
fn examples() -> Vec<String> {
    KINDS
        .iter()
        .map(|kind| format!("{}\n", kind.example))
        .collect()
}

/// Each value in a text, and what it may be replaced by to say something else.
fn changes(model: &Model) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for entry in &model.entries {
        lines(&entry.fields, &mut found);
    }
    for clause in &model.clauses {
        lines(&clause.conditions, &mut found);
    }
    found
}

fn lines(fields: &[FieldValue], found: &mut Vec<(Span, String)>) {
    for value in fields.iter().flat_map(|line| &line.values) {
        let other = match &value.data {
            Data::Text(_) | Data::OwnWord(..) => "\"Something else\"".to_owned(),
            Data::Word(word, list) => {
                let mut words = list.words.iter();
                match words.find(|other| other.word != word.word) {
                    Some(other) => other.word.to_owned(),
                    None => continue,
                }
            }
            Data::Name(_) => "somebody-else".to_owned(),
            Data::Date(_) => "1999-12-31".to_owned(),
            Data::Duration(_) => "77 weeks".to_owned(),
            Data::Recurrence(_) => "every 77 weeks".to_owned(),
            Data::Money(..) => "EUR 77".to_owned(),
            Data::Quantity(_) => "77 miles".to_owned(),
            Data::YesNo(yes) => if *yes { "no" } else { "yes" }.to_owned(),
            Data::Link(_) => "https://example.org/other".to_owned(),
            Data::Code(_) => "\"other-code\"".to_owned(),
            _ => continue,
        };
        found.push((value.span, other));
        lines(&value.qualifiers.block, found);
    }
}

#[test]
fn any_other_value_is_another_meaning() {
    let mut tried = 0;
    for text in examples() {
        let built = build_all(&[&text]);
        let before = Meaning::of(&built.model);
        for (span, other) in changes(&built.model) {
            let mut changed = text.clone();
            changed.replace_range(span.range.as_usize(), &other);
            let after = Meaning::of(&build_all(&[&changed]).model);
            assert_ne!(before, after, "{changed}");
            assert_ne!(before.digest(), after.digest(), "{changed}");
            tried += 1;
        }
    }
    assert!(tried > 300, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn formatting_and_shuffling_keep_the_digest(order in Just(examples()).prop_shuffle(), split in 0..8usize) {
        let text = order.concat();
        let before = digest(&[&text]);
        let formatted = format::format(&parse(text.as_str()), &format::Options::default());
        prop_assert_eq!(&before, &digest(&[&formatted.text]));

        // The partnership's own file keeps its header; the rest goes into parts of it.
        let mut files = vec![String::new(); split + 1];
        for number in 1..=split {
            writeln!(files[0], "use \"{number}\" as part").unwrap();
        }
        for (number, entry) in order.iter().enumerate() {
            let file = if entry.starts_with("partnership ") { 0 } else { number % (split + 1) };
            files[file].push_str(entry);
        }
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        prop_assert_eq!(&before, &digest(&files));
    }
}
