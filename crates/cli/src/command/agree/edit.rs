//! Where a sign-off is written in the text.

use partnership_model::Entry;
use partnership_model::meaning::SignOff;
use partnership_source::TextEdit;
use partnership_syntax::Parse;
use partnership_syntax::ast::{Declaration, Field, Statement};
use partnership_syntax::value::{QualifierKind, Value};

/// A sign-off to write.
pub(super) struct Line {
    /// Where it goes: `agrees` of a partner, `approved-by` of an asset.
    pub word: &'static str,
    /// What stands first in it: what was agreed to, or who approves.
    pub subject: String,
    /// The day of it.
    pub day: String,
    /// What it is bound to, as lines of its block.
    pub bound: String,
}

impl Line {
    /// As it is written.
    pub(super) fn value(&self) -> String {
        format!("{} on {} {{ {} }}", self.subject, self.day, self.bound)
    }
}

/// The lines that bind a sign-off to what it is about.
pub(super) fn bound(version: Option<&str>, digest: &str) -> String {
    // What could not be written between quotes as it is, is left out: the digest binds by itself.
    let version = version.filter(|version| !version.contains(['"', '\\', '\n']));
    let version = version.map_or_else(String::new, |version| format!("version: \"{version}\"  "));
    format!("{version}digest: \"{digest}\"")
}

/// A sign-off that is there, with another day and digest. What else follows it stays.
pub(super) fn renewed(parse: &Parse, before: &SignOff<'_>, line: &Line) -> Option<TextEdit> {
    let text = parse.text();
    let entry = declaration(parse, before.entry)?;
    let field = fields(entry).find(|field| field.name().text() == before.line)?;
    let found: Value<'_> = field
        .values()
        .find(|value| value.range == before.value.span.range)?;
    let others: String = (found.qualifiers.iter())
        .filter(|part| !matches!(part.kind, QualifierKind::On | QualifierKind::Block))
        .map(|part| format!(" {}", part.whole.of(text).trim()))
        .collect();
    let matter = found.range.of(text);
    let new = format!("{matter} on {}{others} {{ {} }}", line.day, line.bound);
    Some(TextEdit::replace(found.whole, new))
}

/// New sign-offs in a line of an entry, behind those that it has.
pub(super) fn added(parse: &Parse, entry: &Entry, word: &str, new: &[String]) -> Option<TextEdit> {
    let entry = declaration(parse, entry)?;
    let new = new.join(", ");
    if let Some(field) = fields(entry).find(|field| field.name().text() == word) {
        let last = field.values().last()?;
        return Some(TextEdit::insert(last.whole.end, format!(", {new}")));
    }
    let close = entry.block()?.close()?;
    // Before the closing brace, on a line of its own.
    let text = parse.text();
    let before = &text[..close.start as usize];
    let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
    let starts_line = before[..before.len() - indent].ends_with('\n');
    let edit = if starts_line {
        format!("  {word}: {new}\n{}", " ".repeat(indent))
    } else {
        format!("\n  {word}: {new}\n")
    };
    Some(TextEdit::insert(close.start, edit))
}

fn declaration<'p>(parse: &'p Parse, entry: &Entry) -> Option<Declaration<'p>> {
    parse.statements().find_map(|statement| match statement {
        Statement::Declaration(found) if found.syntax.range().start == entry.span.range.start => {
            Some(found)
        }
        _ => None,
    })
}

fn fields(entry: Declaration<'_>) -> impl Iterator<Item = Field<'_>> {
    entry.statements().filter_map(|statement| match statement {
        Statement::Field(field) => Some(field),
        _ => None,
    })
}
