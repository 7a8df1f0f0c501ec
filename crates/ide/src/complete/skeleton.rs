//! A whole entry with its places to fill in.

use std::fmt::Write as _;

use partnership_vocabulary::{Field, Kind, Need, Presence, ValueType};

use super::item::escaped;

/// How many lines a fresh entry has at most: more would look like a form.
const MOST: usize = 6;

/// An entry of a kind with its required and its usual lines, each with a place to fill in.
pub(crate) fn skeleton(kind: &Kind, indent: &str) -> String {
    let mut places = Places::default();
    let mut out = kind.word.to_owned();
    if kind.name == Presence::Required {
        let _ = write!(out, " {}", places.next("name"));
    }
    if kind.title == Presence::Required {
        let _ = write!(out, " \"{}\"", places.next("Title"));
    }
    out.push_str(" {\n");
    for field in wanted(kind) {
        let _ = write!(out, "{indent}  ");
        line(&mut out, field, &mut places);
        out.push('\n');
    }
    let _ = writeln!(out, "{indent}  $0");
    let _ = write!(out, "{indent}}}");
    out
}

/// The lines of a fresh entry.
pub(crate) fn wanted(kind: &Kind) -> impl Iterator<Item = &'static Field> {
    let of = |need| kind.fields.iter().filter(move |field| field.need == need);
    of(Need::Required).chain(of(Need::Expected)).take(MOST)
}

/// A line with a place for its value.
pub(crate) fn line(out: &mut String, field: &Field, places: &mut Places) {
    let _ = write!(out, "{}: {}", field.word, value(field, places));
}

/// A place for a value of a line.
pub(crate) fn value(field: &Field, places: &mut Places) -> String {
    match &field.value {
        ValueType::Text => format!("\"{}\"", places.next("")),
        ValueType::Link => format!("\"{}\"", places.next("https://")),
        ValueType::OneOf([ValueType::Text, ..]) => format!("\"{}\"", places.next("")),
        ValueType::YesNo => places.choice(&["yes", "no"]),
        ValueType::Recurrence => format!("every {} months", places.next("6")),
        ValueType::Duration => format!("{} months", places.next("12")),
        _ => places.next(""),
    }
}

/// The places of a snippet, numbered.
#[derive(Default)]
pub(crate) struct Places {
    count: usize,
}

impl Places {
    fn next(&mut self, text: &str) -> String {
        self.count += 1;
        if text.is_empty() {
            format!("${}", self.count)
        } else {
            format!("${{{}:{}}}", self.count, escaped(text))
        }
    }

    fn choice(&mut self, of: &[&str]) -> String {
        self.count += 1;
        format!("${{{}|{}|}}", self.count, of.join(","))
    }
}
