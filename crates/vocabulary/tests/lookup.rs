//! Kinds, lines and words are found by how they are written.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use partnership_vocabulary::{
    any_kind, clause, derived_field, field_of, inverse, kind, list, nested_in, word_by_prefixed,
};

#[test]
fn a_line_is_found_in_its_kind_before_the_lines_of_every_entry() {
    let dataset = kind("dataset").unwrap();
    let own = dataset
        .fields
        .iter()
        .find(|field| field.word == "description")
        .unwrap();
    assert!(std::ptr::eq(field_of(dataset, "description").unwrap(), own));
    assert_eq!(field_of(dataset, "holder").unwrap().inverse, Some("holds"));
    assert!(
        field_of(dataset, "attests").is_some(),
        "every entry can be attested"
    );
    assert!(
        field_of(dataset, "x-owner").is_none(),
        "an organisation's own lines are handled where they are read"
    );
}

#[test]
fn a_reference_is_seen_from_the_other_side() {
    let benefits = inverse(kind("audience").unwrap(), "benefits").unwrap();
    assert_eq!(
        (benefits.from.word, benefits.field.word),
        ("benefit", "for")
    );
    let tested = inverse(kind("partner").unwrap(), "tested-identifiability-of").unwrap();
    assert_eq!(tested.block_of.unwrap().word, "identifiability");
    assert_eq!(
        inverse(kind("audience").unwrap(), "waivers")
            .unwrap()
            .from
            .word,
        "waiver"
    );
}

#[test]
fn what_is_worked_out_is_apart_from_what_is_written() {
    let risk = kind("risk").unwrap();
    assert!(derived_field(risk, "level").is_some());
    assert!(field_of(risk, "level").is_none());
    assert!(derived_field(any_kind("permit").unwrap(), "who").is_some());
    assert!(derived_field(risk, "title").is_some());
}

#[test]
fn nested_kinds_are_found_from_outside() {
    let inside = |word: &str| {
        nested_in(any_kind(word).unwrap())
            .map(|kind| kind.word)
            .collect::<Vec<_>>()
    };
    assert_eq!(inside("risk"), ["mitigation"]);
    assert_eq!(inside("playbook"), ["step", "rule", "define", "test"]);
    assert_eq!(inside("forbid"), ["unless"]);
    assert!(clause("forbid").is_some());
}

#[test]
fn a_published_code_is_found_by_its_prefix() {
    let (list, word) = word_by_prefixed("duo:HMB").unwrap();
    assert_eq!(list.name, "purpose-category");
    assert_eq!(word.word, "duo:HMB");
    assert!(word_by_prefixed("duo:NONE").is_none());
}

#[test]
fn a_list_is_found_by_its_name() {
    assert!(
        list("agreement-status")
            .unwrap()
            .find("signed")
            .unwrap()
            .is("binding")
    );
    assert!(list("no-such-list").is_none());
}
