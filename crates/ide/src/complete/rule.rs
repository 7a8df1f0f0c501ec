//! The sentences of rules, and conditions: kinds, the lines behind a dot, and the words that join them.

use partnership_source::FileId;
use partnership_syntax::NodeKind;
use partnership_vocabulary::{
    Field, KINDS, Kind, ValueType, derived_field, field_of, inverses, nested_in,
};

use super::item::{Item, Sort};
use super::slot::At;
use super::value::{Value, words_of};
use crate::sentence::{bindings, kinds_behind};
use crate::{Snapshot, page};

/// A line that holds a condition: `error when …, otherwise warning`, or `when …`.
pub(crate) fn of_line(
    snapshot: &Snapshot,
    file: FileId,
    at: &At<'_>,
    field: &'static Field,
    before: &str,
) -> Vec<Item> {
    let written = words_of(before);
    match written.last().map(String::as_str) {
        None | Some("otherwise") => {
            let value = Value {
                snapshot,
                file,
                word: at.word,
                written: Vec::new(),
            };
            // The words that such a line starts with are the list of its own name.
            let mut found = partnership_vocabulary::list(field.word)
                .map_or_else(Vec::new, |list| value.words(list));
            if written.is_empty() {
                found.extend(words(at, &["when"]));
            }
            found
        }
        Some(word) if is_choice(field, word) => words(at, &["when"]),
        Some(",") if written.iter().any(|word| is_choice(field, word)) => {
            let mut found = words(at, &["otherwise"]);
            found.extend(items(snapshot, file, at, before));
            found
        }
        _ => items(snapshot, file, at, before),
    }
}

/// Whether a word is one that such a line may come to.
fn is_choice(field: &Field, word: &str) -> bool {
    partnership_vocabulary::list(field.word).is_some_and(|list| list.find(word).is_some())
}

pub(crate) fn items(snapshot: &Snapshot, file: FileId, at: &At<'_>, before: &str) -> Vec<Item> {
    let bound = bindings(at.around.clone());
    let text = snapshot.text(file);
    let typed = at.word.of(text);
    if let Some((path, _)) = typed.rsplit_once('.') {
        return lines_of(&kinds_behind(path, &bound), at, path);
    }
    let written = words_of(before);
    let value = Value {
        snapshot,
        file,
        word: at.word,
        written: Vec::new(),
    };
    let last = written.last().map_or("", String::as_str);
    match last {
        "each" | "some" | "every" | "no" | "least" | "most" | "exactly" => kinds(at),
        number if !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()) => kinds(at),
        "is" | "not" | "includes" | "one" | "of" if compared(&written, &bound).is_some() => {
            let mut found = Vec::new();
            if last == "is" {
                found.extend(words(
                    at,
                    &["given", "answered", "silent", "not", "one of", "ruled out"],
                ));
            }
            for field in compared(&written, &bound).into_iter().flatten() {
                found.extend(accepted(&value, &field.value));
            }
            found
        }
        "" | "require" | "where" | "and" | "or" | "not" | "implies" | "when" | "(" | "," => {
            let mut found = names(at, &bound);
            found.extend(definitions(snapshot, file, at));
            found.extend(words(
                at,
                &[
                    "some", "every", "no", "at least", "at most", "exactly", "not", "count of",
                    "sum of", "share of", "first of", "last of", "attested",
                ],
            ));
            found.extend(value.words(&partnership_vocabulary::words::SEVERITY));
            found
        }
        "for" => words(at, &["each"]),
        "in" => {
            let mut found = names(at, &bound);
            found.extend(words(at, &["words of"]));
            found
        }
        _ => words(
            at,
            &[
                "is",
                "is not",
                "is one of",
                "is given",
                "is answered",
                "includes",
                "mentions",
                "before",
                "after",
                "and",
                "or",
                "implies",
                "where",
                "as",
                "in",
            ],
        ),
    }
}

fn words(at: &At<'_>, words: &[&str]) -> Vec<Item> {
    let of = |word: &&str| {
        Item::new(Sort::Keyword, *word, at.word)
            .plain(format!("{word} "))
            .goes_on()
    };
    words.iter().map(of).collect()
}

fn kinds(at: &At<'_>) -> Vec<Item> {
    KINDS
        .iter()
        .chain(partnership_vocabulary::CLAUSES)
        .map(|kind| {
            Item::new(Sort::Kind, kind.word, at.word)
                .detail(kind.label)
                .documentation(page::kind(kind))
        })
        .collect()
}

/// The names bound so far, and the kinds whose only entry is meant by their word.
fn names(at: &At<'_>, bound: &[(String, &'static Kind)]) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::new();
    for (name, kind) in bound.iter().rev() {
        if !found.iter().any(|item| item.label == *name) {
            found.push(
                Item::new(Sort::Name, name.as_str(), at.word)
                    .detail(page::with_article(kind.label))
                    .documentation(page::kind(kind)),
            );
        }
    }
    found.push(Item::new(Sort::Name, "partnership", at.word).detail("the partnership"));
    found.push(Item::new(Sort::Name, "today", at.word).detail("the day of the check"));
    found
}

/// What may stand behind the dot.
fn lines_of(kinds: &[&'static Kind], at: &At<'_>, path: &str) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::new();
    let mut add = |word: &'static str, detail: String, documentation: String| {
        let written = format!("{path}.{word}");
        if !found.iter().any(|item| item.plain == written) {
            found.push(
                Item::new(Sort::Line, word, at.word)
                    .plain(written)
                    .detail(detail)
                    .documentation(documentation),
            );
        }
    };
    for kind in kinds {
        for field in kind.fields {
            add(
                field.word,
                page::takes(&field.value),
                page::field(Some(kind), field),
            );
        }
        for inner in nested_in(kind) {
            add(
                inner.plural,
                format!("the {} in it", inner.plural),
                page::kind(inner),
            );
        }
        for inverse in inverses(kind) {
            add(
                inverse.word,
                format!(
                    "the other side of {}.{}",
                    inverse.from.word, inverse.field.word
                ),
                page::field(Some(inverse.from), inverse.field),
            );
        }
        for word in ["level", "residual-level", "title", "name", "note"] {
            if let Some(field) = derived_field(kind, word).or_else(|| field_of(kind, word)) {
                add(
                    field.word,
                    "worked out".to_owned(),
                    page::field(Some(kind), field),
                );
            }
        }
    }
    found
}

/// The lines that the value being written is compared with.
fn compared(written: &[String], bound: &[(String, &'static Kind)]) -> Option<Vec<&'static Field>> {
    let path = written.iter().rev().find(|word| word.contains('.'))?;
    let (owner, line) = path.rsplit_once('.')?;
    let kinds = kinds_behind(owner, bound);
    let fields: Vec<&'static Field> = kinds
        .iter()
        .filter_map(|kind| field_of(kind, line).or_else(|| derived_field(kind, line)))
        .collect();
    (!fields.is_empty()).then_some(fields)
}

/// The words that a line accepts.
fn accepted(value: &Value<'_>, of: &ValueType) -> Vec<Item> {
    match of {
        ValueType::Words(list) => value.words(list),
        ValueType::OneOf(types) => types.iter().flat_map(|own| accepted(value, own)).collect(),
        ValueType::YesNo => ["yes", "no"]
            .map(|word| Item::new(Sort::Word, word, value.word))
            .into(),
        _ => Vec::new(),
    }
}

/// The definitions that can be called: those of the playbook's files.
fn definitions(snapshot: &Snapshot, file: FileId, at: &At<'_>) -> Vec<Item> {
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let sentences = analysis
        .model
        .entries
        .iter()
        .flat_map(|entry| &entry.sentences);
    sentences
        .filter(|sentence| sentence.kind == NodeKind::definition)
        .filter_map(|sentence| {
            let words = sentence.span.range.of(snapshot.text(sentence.span.file));
            let head = words.strip_prefix("define")?.trim_start();
            let name = head.split(['(', ' ']).next()?;
            Some(
                Item::new(Sort::Rule, name, at.word)
                    .detail("a definition")
                    .documentation(crate::markdown::block(words))
                    .plain(format!("{name}("))
                    .snippet(format!("{name}($1)")),
            )
        })
        .collect()
}
