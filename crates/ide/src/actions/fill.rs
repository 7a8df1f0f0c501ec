//! Adding the lines that an entry lacks.

use partnership_diagnostics::Finding;
use partnership_source::{FileId, TextEdit};
use partnership_syntax::ast::Declaration;
use partnership_vocabulary::{Field, Need, kind};

use super::tidy::tidy;
use super::{Action, Sort};
use crate::Snapshot;
use crate::complete::table_at;

/// The lines that the entry at `offset` must have, and those it usually has, each still to be filled in.
pub(super) fn fill(
    snapshot: &Snapshot,
    file: FileId,
    offset: u32,
    findings: &[&Finding],
) -> Vec<Action> {
    let Some(entry) = entry_at(snapshot, file, offset) else {
        return Vec::new();
    };
    let Some(kind) = kind(entry.keyword().text()) else {
        return Vec::new();
    };
    let given: Vec<String> = entry
        .statements()
        .filter_map(|statement| match statement {
            partnership_syntax::ast::Statement::Field(line) => Some(line.name().text().to_owned()),
            _ => None,
        })
        .collect();
    let missing = |need: Need| -> Vec<&'static Field> {
        kind.fields
            .iter()
            .filter(|field| field.need == need && !given.iter().any(|own| own == field.word))
            .collect()
    };
    let (required, expected) = (missing(Need::Required), missing(Need::Expected));
    let mut found = Vec::new();
    if !required.is_empty() {
        let title = format!("Add what every {} must say", kind.label);
        let edits = add(snapshot, file, entry, &required);
        let mut action = Action::new(Sort::Fix, title, tidy(snapshot, edits));
        action.settles = findings
            .iter()
            .filter(|finding| finding.name == "missing-required-field")
            .map(|finding| (*finding).clone())
            .collect();
        found.push(action);
    }
    if !expected.is_empty() {
        let all: Vec<&'static Field> = required.into_iter().chain(expected).collect();
        let title = format!(
            "Add the usual lines of {}",
            crate::page::with_article(kind.label)
        );
        let edits = add(snapshot, file, entry, &all);
        found.push(Action::new(Sort::Rewrite, title, tidy(snapshot, edits)));
    }
    found
}

/// The entry whose head or lines stand at `offset`.
pub(super) fn entry_at(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Declaration<'_>> {
    let parse = snapshot.parse(file)?;
    let around = table_at(parse, offset);
    let here = around
        .statements
        .iter()
        .find_map(|statement| match statement {
            partnership_syntax::ast::Statement::Declaration(entry)
                if entry.head_range().touches(offset) =>
            {
                Some(*entry)
            }
            _ => None,
        });
    here.or_else(|| around.entries.last().copied())
}

/// The lines at the end of the entry's own lines, before what is nested in it.
fn add(
    snapshot: &Snapshot,
    file: FileId,
    entry: Declaration<'_>,
    fields: &[&'static Field],
) -> crate::Edits {
    let lines: String = fields
        .iter()
        .map(|field| format!("\n  {}: not-known", field.word))
        .collect();
    let Some(block) = entry.block() else {
        let end = entry.syntax.range().end;
        let text = snapshot.text(file);
        let end = end.min(text.len() as u32);
        let edit = TextEdit::insert(end, format!(" {{{lines}\n}}"));
        return vec![(file, vec![edit])];
    };
    if block.close().is_none() {
        return Vec::new();
    }
    let own_end = block
        .statements()
        .filter_map(|statement| match statement {
            partnership_syntax::ast::Statement::Field(line) => Some(line.syntax.range().end),
            _ => None,
        })
        .last();
    let start = block.syntax.range().start + 1;
    let at = own_end.unwrap_or(start);
    // A comment behind the last line stays with it.
    let rest = snapshot.text(file).get(at as usize..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let at = if line.trim_start().starts_with("//") {
        at + line.len() as u32
    } else {
        at
    };
    vec![(file, vec![TextEdit::insert(at, format!("{lines}\n"))])]
}
