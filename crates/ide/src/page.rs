//! What there is to say of a kind, a line, a word or an entry, in Markdown.

use std::fmt::Write as _;

use partnership_model::{Clause, Data, Entry, Model};
use partnership_source::Span;
use partnership_vocabulary::{Field, Kind, Need, Silence, ValueType, Word, WordList, inverses};

use crate::Snapshot;
use crate::markdown::{block, code, identity, paragraph, plain};

/// How many of those that refer to an entry are named.
const MOST_NAMED: usize = 6;

/// Of a kind of entry.
pub(crate) fn kind(kind: &Kind) -> String {
    let mut out = format!("**{}**", kind.word);
    paragraph(&mut out, kind.doc);
    if !kind.example.is_empty() {
        paragraph(&mut out, &block(kind.example));
    }
    identity(&mut out, kind.iri);
    out
}

/// Of a line.
pub(crate) fn field(owner: Option<&Kind>, field: &Field) -> String {
    let mut out = match owner {
        Some(kind) => format!("**{}** of {}", field.word, with_article(kind.label)),
        None => format!("**{}**", field.word),
    };
    paragraph(&mut out, field.doc);
    let mut takes = format!("Takes {}", takes(&field.value));
    if field.many {
        takes.push_str(", one or several");
    }
    takes.push_str(match field.need {
        Need::Required => ". It must be given.",
        Need::Expected => ". It is usually given.",
        Need::Optional => ".",
    });
    paragraph(&mut out, &takes);
    if !field.example.is_empty() {
        paragraph(
            &mut out,
            &block(&format!("{}: {}", field.word, field.example)),
        );
    }
    identity(&mut out, field.iri);
    out
}

/// What a value may be, in words.
pub(crate) fn takes(value: &ValueType) -> String {
    let kinds = |kinds: &[&str]| {
        let labels: Vec<String> = kinds
            .iter()
            .map(|word| {
                partnership_vocabulary::any_kind(word)
                    .map_or((*word).to_owned(), |kind| with_article(kind.label))
            })
            .collect();
        format!("the name of {}", or(&labels))
    };
    match value {
        ValueType::Text => "text in quotes".to_owned(),
        ValueType::Code => "a code, or text in quotes".to_owned(),
        ValueType::Labelled(list) => format!("a word for {} and text", list.name),
        ValueType::Date => "a day, a month or a year".to_owned(),
        ValueType::Recurrence => "how often: `every 6 months`".to_owned(),
        ValueType::Duration => "a length of time: `24 months`".to_owned(),
        ValueType::Quantity => "a number, perhaps with a unit".to_owned(),
        ValueType::Money => "money: `GBP 25000`".to_owned(),
        ValueType::Link => "an address, or a document's title in quotes".to_owned(),
        ValueType::Words(list) => format!("a word of the list {}", list.name),
        ValueType::Names(names) => kinds(names),
        ValueType::AnyName => "the name of any entry".to_owned(),
        ValueType::Deed => "what is ruled out: `sell ed-attendances`".to_owned(),
        ValueType::Condition => "a condition".to_owned(),
        ValueType::Rule => "the name of a rule".to_owned(),
        ValueType::YesNo => "`yes` or `no`".to_owned(),
        ValueType::OneOf(types) => or(&types.iter().map(takes).collect::<Vec<_>>()),
    }
}

fn or(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// `a partner`, `an audience`.
pub(crate) fn with_article(label: &str) -> String {
    let vowel = label.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {label}", if vowel { "an" } else { "a" })
}

/// Of a word of a list.
pub(crate) fn word(word: &Word, list: &WordList) -> String {
    let mut out = format!("**{}** ({})", plain(word.label), code(word.word));
    paragraph(&mut out, word.doc);
    let mut source = format!("A word of the list {}", list.name);
    if !word.broader.is_empty() {
        let broader: Vec<String> = word.broader.iter().map(|wide| code(wide)).collect();
        let _ = write!(source, ", under {}", broader.join(", "));
    }
    let _ = write!(source, ". Source: {}", plain(list.source));
    paragraph(&mut out, &source);
    identity(&mut out, word.iri);
    out
}

/// Of a way of not giving a value.
pub(crate) fn silence(silence: &Silence) -> String {
    let mut out = format!("**{}**", silence.word);
    paragraph(&mut out, silence.doc);
    if silence.needs_reason {
        paragraph(&mut out, "A reason follows: `because \"…\"`.");
    }
    out
}

/// Of an entry: what it is, what it says of itself, and who refers to it.
pub(crate) fn entry(snapshot: &Snapshot, model: &Model, entry: &Entry) -> String {
    let label = entry.kind.map_or(&*entry.keyword, |kind| kind.label);
    let mut out = match (&entry.title, &entry.name) {
        (Some(title), Some(name)) => {
            format!("**{}** ({label} {})", plain(&title.value), code(name))
        }
        (Some(title), None) => format!("**{}** ({label})", plain(&title.value)),
        (None, Some(name)) => format!("{label} {}", code(name)),
        (None, None) => label.to_owned(),
    };
    let about = ["description", "aim", "statement", "intended-use", "meaning"];
    let about = about.iter().find_map(|field| entry.text(field));
    if let Some(text) = about {
        paragraph(&mut out, &plain(&text.value));
    }
    let lines = lines(snapshot, entry);
    if !lines.is_empty() {
        paragraph(&mut out, &block(&lines));
    }
    let referring = referring(model, entry);
    if !referring.is_empty() {
        paragraph(&mut out, &referring);
    }
    out
}

/// A few of its lines, as they were written.
fn lines(snapshot: &Snapshot, entry: &Entry) -> String {
    let short = |field: &&partnership_model::FieldValue| {
        let texts_only = field
            .values
            .iter()
            .all(|value| matches!(value.data, Data::Text(_)));
        field.field.is_some() && !texts_only && field.span.range.len() < 120
    };
    let mut out = String::new();
    for field in entry.fields.iter().filter(short).take(5) {
        let written = field.span.range.of(snapshot.text(field.span.file));
        let one_line = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(out, "{one_line}");
    }
    out
}

/// Who refers to an entry, by the name under which it sees them.
fn referring(model: &Model, entry: &Entry) -> String {
    let Some(kind) = entry.kind else {
        return String::new();
    };
    let mut out = String::new();
    let mut told: Vec<&str> = Vec::new();
    for inverse in inverses(kind) {
        if told.contains(&inverse.word) {
            continue;
        }
        told.push(inverse.word);
        let mut names: Vec<String> = model
            .inverse(entry.id, inverse.word)
            .map(|other| match &other.name {
                Some(name) => code(name),
                None => plain(other.display()),
            })
            .collect();
        let clauses = model.inverse_clauses(entry.id, inverse.word);
        names.extend(clauses.map(|clause| match &clause.name {
            Some(name) => code(name),
            None => "a clause".to_owned(),
        }));
        if names.is_empty() {
            continue;
        }
        let more = names.len().saturating_sub(MOST_NAMED);
        names.truncate(MOST_NAMED);
        let _ = write!(out, "- {}: {}", inverse.word, names.join(", "));
        if more > 0 {
            let _ = write!(out, " and {more} more");
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

/// Of a clause: its words.
pub(crate) fn clause(snapshot: &Snapshot, clause: &Clause) -> String {
    let Span { file, range } = clause.span;
    block(range.of(snapshot.text(file)))
}
