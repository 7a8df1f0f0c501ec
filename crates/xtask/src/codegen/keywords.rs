//! `grammar/generated/keywords.json`: the words that editors colour.

use std::collections::{BTreeMap, BTreeSet};

use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{CLAUSES, KINDS, LISTS, SILENCES, all_words, blocks};
use serde_json::{Value, json};

use super::Generated;
use super::json::pretty;

/// The words of sentences and qualifiers; they are the grammar's, not the vocabulary's.
const SENTENCES: &[&str] = &[
    "use", "permit", "forbid", "expect", "for each", "require", "define", "when", "setting",
];
const QUALIFIERS: &[&str] = &["on", "by", "for", "because"];
const JOINING: &[&str] = &[
    "to",
    "for",
    "from",
    "until",
    "within",
    "as",
    "called",
    "on",
    "by",
    "because",
    "where",
    "and",
    "or",
    "not",
    "is",
    "each",
    "except",
    "with",
    "unless",
    "when",
    "otherwise",
    "in",
    "of",
    "any",
    "anyone",
    "anything",
    "some",
    "no",
    "every",
    "at least",
    "at most",
    "exactly",
    "survives",
    "implies",
    "includes",
    "today",
];

/// The file.
pub fn file() -> Generated {
    Generated::new("grammar/generated/keywords.json", pretty(&keywords()))
}

fn keywords() -> Value {
    let mut fields: BTreeSet<&str> = EVERY.iter().map(|field| field.word).collect();
    let mut by_kind: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for kind in KINDS.iter().chain(CLAUSES) {
        by_kind.insert(
            kind.word,
            kind.fields.iter().map(|field| field.word).collect(),
        );
        for field in kind.fields {
            fields.insert(field.word);
            fields.extend(blocks(field).map(|inner| inner.word));
        }
    }
    let words: BTreeSet<&str> = all_words()
        .map(|(_, word)| word.word)
        .filter(|word| !word.contains(':'))
        .collect();
    let prefixes: BTreeSet<&str> = all_words()
        .filter_map(|(_, word)| word.word.split_once(':'))
        .map(|(prefix, _)| prefix)
        .collect();
    let lists: BTreeMap<&str, Vec<&str>> = LISTS
        .iter()
        .map(|list| (list.name, list.words.iter().map(|word| word.word).collect()))
        .collect();
    json!({
        "note": "Made by `cargo xtask codegen` from the vocabulary. Change it there, not here.",
        "kinds": KINDS.iter().map(|kind| kind.word).collect::<BTreeSet<_>>(),
        "clauses": CLAUSES.iter().map(|kind| kind.word).collect::<Vec<_>>(),
        "fields": fields,
        "fields-of": by_kind,
        "words": words,
        "prefixes": prefixes,
        "lists": lists,
        "silences": SILENCES.iter().map(|silence| silence.word).collect::<Vec<_>>(),
        "sentences": SENTENCES,
        "qualifiers": QUALIFIERS,
        "joining": JOINING,
    })
}
