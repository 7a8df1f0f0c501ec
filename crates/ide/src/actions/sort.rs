//! Putting values or lines into order.

use partnership_source::{FileId, TextEdit, TextRange};
use partnership_syntax::ast::Statement;
use partnership_vocabulary::kind;

use super::fill::entry_at;
use super::tidy::tidy;
use super::{Action, Sort};
use crate::Snapshot;
use crate::complete::table_at;

/// The values of the line at `offset`, by the alphabet. Only where each is one word: the order of texts and dates is
/// their author's.
pub(super) fn sort_values(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Action> {
    let parse = snapshot.parse(file)?;
    let around = table_at(parse, offset);
    let line = around
        .statements
        .iter()
        .find_map(|statement| match statement {
            Statement::Field(line) if line.syntax.range().touches(offset) => Some(*line),
            _ => None,
        })?;
    let items: Vec<&str> = line.items().map(|item| item.text().trim()).collect();
    let one_word = |item: &&str| {
        item.starts_with(|c: char| c.is_alphabetic())
            && item
                .chars()
                .all(|c| c.is_alphanumeric() || "-_:/".contains(c))
    };
    if items.len() < 2 || !items.iter().all(one_word) {
        return None;
    }
    // What may only end a list stays there.
    let mut sorted = items.clone();
    sorted.sort_by_key(|item| (*item == "not-published", item.to_lowercase()));
    if sorted == items {
        return None;
    }
    let edit = TextEdit::replace(line.values_range()?, sorted.join(", "));
    let title = format!("Sort the values of `{}`", line.name().text());
    let edits = tidy(snapshot, vec![(file, vec![edit])]);
    Some(Action::new(Sort::Rewrite, title, edits))
}

/// The lines of the entry at `offset`, in the order of the reference.
pub(super) fn sort_lines(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Action> {
    let entry = entry_at(snapshot, file, offset)?;
    let kind = kind(entry.keyword().text())?;
    let text = snapshot.text(file);
    let block = entry.block()?;
    // Comments belong to a line in ways that only their author knows, so an entry with any is left alone.
    let plain = block
        .syntax
        .descendants()
        .all(|node| node.kind() != partnership_syntax::NodeKind::comment);
    let lines: Vec<(usize, TextRange)> = entry
        .statements()
        .filter_map(|statement| match statement {
            Statement::Field(line) => {
                let word = line.name().text();
                let place = kind.fields.iter().position(|field| field.word == word);
                let range = line.syntax.range();
                let end = range.of(text).trim_end().len() as u32;
                Some((
                    place.unwrap_or(usize::MAX),
                    TextRange::new(range.start, range.start + end),
                ))
            }
            _ => None,
        })
        .collect();
    let mut sorted = lines.clone();
    sorted.sort_by_key(|(place, _)| *place);
    if !plain || sorted == lines {
        return None;
    }
    let edits = lines
        .iter()
        .zip(&sorted)
        .filter(|(old, new)| old != new)
        .map(|((_, old), (_, new))| TextEdit::replace(*old, new.of(text)))
        .collect();
    let edits = tidy(snapshot, vec![(file, edits)]);
    let title = format!("Put the lines of this {} in the usual order", kind.label);
    Some(Action::new(Sort::Rewrite, title, edits))
}
