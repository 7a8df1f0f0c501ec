//! A whole entry with its places to fill in.

use std::fmt::Write as _;

use partnership_vocabulary::{Field, Kind, Need, Presence, ValueType};

use super::item::escaped;

/// Whether an editor jumps from place to place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    /// It does: `$1`, `${2:text}`.
    Snippet,
    /// It does not.
    Plain,
}

/// How many lines a fresh entry has at most: more would look like a form.
const MOST: usize = 6;

/// An entry of a kind with its required and its usual lines. `name` and `title` are filled in where they are known.
pub(crate) fn skeleton(
    kind: &Kind,
    name: Option<&str>,
    title: Option<&str>,
    indent: &str,
    style: Style,
) -> String {
    let mut places = Places { style, count: 0 };
    let mut out = kind.word.to_owned();
    if kind.name == Presence::Required || (kind.name == Presence::Optional && name.is_some()) {
        let name = match name {
            Some(name) => places.known(name),
            None => places.next("name"),
        };
        let _ = write!(out, " {name}");
    }
    if kind.title == Presence::Required {
        let title = match title {
            Some(title) => places.known(title),
            None => places.next("Title"),
        };
        let _ = write!(out, " \"{title}\"");
    }
    out.push_str(" {\n");
    for field in wanted(kind) {
        let _ = write!(out, "{indent}  ");
        line(&mut out, field, &mut places);
        out.push('\n');
    }
    if style == Style::Snippet {
        let _ = writeln!(out, "{indent}  $0");
    }
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
pub(crate) struct Places {
    pub(crate) style: Style,
    pub(crate) count: usize,
}

impl Places {
    fn next(&mut self, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Snippet => {
                self.count += 1;
                if text.is_empty() {
                    format!("${}", self.count)
                } else {
                    format!("${{{}:{}}}", self.count, escaped(text))
                }
            }
        }
    }

    fn known(&self, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Snippet => escaped(text),
        }
    }

    fn choice(&mut self, of: &[&str]) -> String {
        match self.style {
            Style::Plain => of.first().copied().unwrap_or_default().to_owned(),
            Style::Snippet => {
                self.count += 1;
                format!("${{{}|{}|}}", self.count, of.join(","))
            }
        }
    }
}
