//! Where a sign-off is written in the text.

use partnership_model::Entry;
use partnership_model::meaning::SignOff;
use partnership_source::TextEdit;
use partnership_syntax::Parse;
use partnership_syntax::ast::{Declaration, Field, Statement};
use partnership_syntax::value::{QualifierKind, Value};

/// A sign-off as it is written.
pub(super) fn value(matter: &str, day: &str, digest: &str) -> String {
    format!("{matter} on {day} {{ digest: \"{digest}\" }}")
}

/// A sign-off that is there, with another day and digest. What else follows it stays.
pub(super) fn renewed(
    parse: &Parse,
    before: &SignOff<'_>,
    day: &str,
    digest: &str,
) -> Option<TextEdit> {
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
    let new = format!("{matter} on {day}{others} {{ digest: \"{digest}\" }}");
    Some(TextEdit::replace(found.whole, new))
}

/// New sign-offs, behind those that the partner has.
pub(super) fn added(parse: &Parse, partner: &Entry, new: &[String]) -> Option<TextEdit> {
    let entry = declaration(parse, partner)?;
    let new = new.join(", ");
    if let Some(field) = fields(entry).find(|field| field.name().text() == "agrees") {
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
        format!("  agrees: {new}\n{}", " ".repeat(indent))
    } else {
        format!("\n  agrees: {new}\n")
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
