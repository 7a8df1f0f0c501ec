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

/// The grammar, for the words that join the parts of sentences.
const GRAMMAR: &str = include_str!("../../../../grammar/partnership.pest");

/// Words that the grammar reads as names, because they may stand where a name may.
const NAMES: &[&str] = &["anyone", "anything", "today"];

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
        "joining": joining(),
    })
}

/// The words that join the parts of a sentence: those of the grammar's rules for single words, quantifiers and operators.
pub(crate) fn joining() -> BTreeSet<String> {
    let own = |name: &str| {
        name.ends_with("_word")
            || name.ends_with("_kw")
            || matches!(
                name,
                "at_least" | "at_most" | "exactly" | "reserved" | "reserved_in_path"
            )
    };
    let mut found: BTreeSet<String> = NAMES.iter().map(|word| (*word).to_owned()).collect();
    for rule in GRAMMAR.lines().flat_map(rules_in) {
        let Some((name, body)) = rule.split_once('=') else {
            continue;
        };
        let name = name.trim();
        // A rule of one word names it; one with several alternatives names each.
        let words: Vec<&str> = body
            .split('"')
            .skip(1)
            .step_by(2)
            .filter(|word| is_word(word))
            .collect();
        if !own(name) || SENTENCES.iter().any(|sentence| words == [*sentence]) {
            continue;
        }
        if body.contains('|') && !name.starts_with("at_") {
            found.extend(words.iter().map(|word| (*word).to_owned()));
        } else if !words.is_empty() {
            found.insert(words.join(" "));
        }
    }
    found
}

/// The rules on a line; short ones share it.
fn rules_in(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or_default();
    code.split_inclusive('}')
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}
