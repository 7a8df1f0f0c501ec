//! The table of kinds holds together: every reference has two ends, every line is explained, every example is one
//! that the table itself would accept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::collections::{BTreeMap, BTreeSet};

use partnership_vocabulary::{
    CLAUSES, Field, KINDS, Kind, LISTS, Place, ValueType, WordList, any_kind, blocks,
    derived_field, field_of, inverses, kind, nested_in,
};

mod example;

fn all_kinds() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().chain(CLAUSES).copied()
}

/// Every field of a kind, those in braces included, each with where it stands.
fn fields(kind: &'static Kind) -> impl Iterator<Item = (String, &'static Field)> {
    kind.fields.iter().flat_map(move |field| {
        let path = format!("{}.{}", kind.word, field.word);
        let inner = blocks(field).map({
            let path = path.clone();
            move |inner| (format!("{path}.{}", inner.word), inner)
        });
        std::iter::once((path, field)).chain(inner.collect::<Vec<_>>())
    })
}

fn shared() -> impl Iterator<Item = (String, &'static Field)> {
    partnership_vocabulary::kinds::every::EVERY
        .iter()
        .map(|field| (format!("every entry's {}", field.word), field))
}

fn parts(value: &ValueType) -> Vec<ValueType> {
    match value {
        ValueType::OneOf(types) => types.iter().flat_map(parts).collect(),
        other => vec![*other],
    }
}

fn refers(field: &Field) -> bool {
    parts(&field.value)
        .iter()
        .any(|part| matches!(part, ValueType::Names(_) | ValueType::AnyName))
}

fn is_kebab(word: &str) -> bool {
    word.split('-').all(|part| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    }) && word.starts_with(|c: char| c.is_ascii_lowercase())
}

#[test]
fn every_kind_and_field_is_found_by_its_word() {
    let mut seen = BTreeSet::new();
    for each in all_kinds() {
        assert!(is_kebab(each.word), "{}", each.word);
        assert!(seen.insert(each.word), "{} stands twice", each.word);
        assert!(std::ptr::eq(any_kind(each.word).unwrap(), each));
        let mut own = BTreeSet::new();
        for field in each.fields {
            assert!(is_kebab(field.word), "{}.{}", each.word, field.word);
            assert!(
                own.insert(field.word),
                "{}.{} stands twice",
                each.word,
                field.word
            );
            assert!(std::ptr::eq(field_of(each, field.word).unwrap(), field));
            assert!(
                derived_field(each, field.word).is_none(),
                "{}.{} is worked out",
                each.word,
                field.word
            );
        }
        assert!(each.field("note").is_some());
        assert!(each.field("no-such-line").is_none());
    }
    assert!(
        kind("permit").is_none(),
        "a clause is a sentence, not an entry"
    );
}

#[test]
fn every_document_reads_as_a_sentence_for_a_lead() {
    let mut docs: Vec<(String, &str)> = Vec::new();
    for each in all_kinds() {
        docs.push((each.word.to_owned(), each.doc));
        docs.extend(fields(each).map(|(path, field)| (path, field.doc)));
    }
    docs.extend(shared().map(|(path, field)| (path, field.doc)));
    for (path, doc) in docs {
        assert!(
            doc.ends_with('.'),
            "{path}: `{doc}` does not end with a full stop"
        );
        assert!(
            doc.starts_with(|c: char| c.is_uppercase()),
            "{path}: `{doc}` does not start with a capital"
        );
        assert!(
            !doc.contains("  "),
            "{path}: `{doc}` has two blanks in a row"
        );
        let lower = doc.to_lowercase();
        for word in [
            "declaration",
            "compliant",
            "stratified",
            "idempotent",
            "todo",
        ] {
            assert!(!lower.contains(word), "{path}: `{doc}` says {word}");
        }
    }
}

#[test]
fn every_reference_has_a_name_on_the_other_side() {
    for (path, field) in all_kinds().flat_map(fields) {
        assert_eq!(refers(field), field.inverse.is_some(), "{path}");
        for part in parts(&field.value) {
            if let ValueType::Names(kinds) = part {
                assert!(!kinds.is_empty(), "{path} refers to nothing");
                for target in kinds {
                    assert!(
                        any_kind(target).is_some(),
                        "{path} refers to {target}, which is no kind"
                    );
                }
            }
        }
    }
}

#[test]
fn the_names_on_the_other_side_are_free() {
    let mut clashes = Vec::new();
    for target in all_kinds() {
        let mut seen: BTreeMap<&str, String> = BTreeMap::new();
        for inner in nested_in(target) {
            seen.insert(inner.plural, format!("the {} in it", inner.plural));
        }
        if let Place::Inside(outer) | Place::TopOrInside(outer) = target.place {
            for outer in outer {
                seen.insert(outer, "the entry around it".to_owned());
            }
        }
        for inverse in inverses(target) {
            let from = format!("{}.{}", inverse.from.word, inverse.field.word);
            assert!(is_kebab(inverse.word), "{from}: {}", inverse.word);
            if field_of(target, inverse.word).is_some()
                || derived_field(target, inverse.word).is_some()
            {
                clashes.push(format!(
                    "{}.{} is a line of its own, and {from} seen from there",
                    target.word, inverse.word
                ));
            }
            if let Some(other) = seen.insert(inverse.word, from.clone()) {
                clashes.push(format!(
                    "{}.{} is both {other} and {from}",
                    target.word, inverse.word
                ));
            }
        }
    }
    assert!(clashes.is_empty(), "{}", clashes.join("\n"));
}

#[test]
fn every_list_in_use_is_registered() {
    for (path, field) in all_kinds().flat_map(fields).chain(shared()) {
        for part in parts(&field.value) {
            if let ValueType::Words(list) | ValueType::Labelled(list) = part {
                let registered = |other: &&WordList| std::ptr::eq::<WordList>(*other, list);
                assert!(
                    LISTS.iter().any(registered),
                    "{path}: the list {} is not in LISTS",
                    list.name
                );
            }
        }
    }
}

#[test]
fn places_name_kinds() {
    for each in all_kinds() {
        if let Place::Inside(outer) | Place::TopOrInside(outer) = each.place {
            for outer in outer {
                assert!(
                    any_kind(outer).is_some(),
                    "{} stands inside {outer}, which is no kind",
                    each.word
                );
            }
        }
    }
}

#[test]
fn every_example_keeps_to_the_table() {
    let entries = all_kinds().flat_map(example::faults);
    let lines = all_kinds().flat_map(|kind| {
        let shared = partnership_vocabulary::kinds::every::EVERY;
        kind.fields
            .iter()
            .chain(shared)
            .flat_map(move |field| example::value_faults(kind, field))
    });
    let faults: Vec<_> = entries.chain(lines).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What falls due is a day, or comes back and can be counted.
#[test]
fn what_falls_due_is_a_day_or_can_be_counted() {
    use partnership_vocabulary::{Falls, counted};

    fn takes(of: &ValueType, wanted: fn(&ValueType) -> bool) -> bool {
        wanted(of) || matches!(of, ValueType::OneOf(all) if all.iter().any(wanted))
    }
    let mut seen = 0;
    for kind in KINDS {
        for field in kind.fields {
            let Some(falls) = field.falls else { continue };
            let place = format!("{}.{}", kind.word, field.word);
            let day = takes(&field.value, |of| matches!(of, ValueType::Date));
            let recurs = takes(&field.value, |of| matches!(of, ValueType::Recurrence));
            match falls {
                Falls::Ends | Falls::Planned => assert!(day, "{place}"),
                Falls::Due => assert!(day || recurs, "{place}"),
                Falls::Again | Falls::Review => assert!(recurs, "{place}"),
            }
            assert!(!recurs || counted(field.word).is_some(), "{place}");
            seen += 1;
        }
    }
    assert!(seen >= 20, "{seen}");
    // Every line that says when something is to be looked at again is seen.
    for kind in KINDS {
        for field in kind.fields.iter().filter(|field| field.word == "review") {
            assert_eq!(field.falls, Some(Falls::Review), "{}", kind.word);
        }
    }
}
