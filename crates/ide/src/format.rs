//! The usual layout: of a file, of a part of it, and of an entry when its brace is closed.

use partnership_model::short_word;
use partnership_source::{FileId, TextEdit, TextRange};
use partnership_syntax::Parse;
use partnership_syntax::format::{Options, format as lay_out};

use crate::Snapshot;

/// The changes that lay the whole file out; none where it is laid out already. Pieces with a slip stay as they are.
pub fn format(snapshot: &Snapshot, file: FileId) -> Vec<TextEdit> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    lines_changed(parse.text(), &laid_out(parse))
}

/// The text of a file in the usual layout.
pub(crate) fn laid_out(parse: &Parse) -> String {
    let options = Options {
        words: Some(&short_word),
    };
    lay_out(parse, &options).text
}

/// The changes that lay out the entries that `range` touches.
pub fn format_range(snapshot: &Snapshot, file: FileId, range: TextRange) -> Vec<TextEdit> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    let touched: Vec<TextRange> = parse
        .pieces()
        .iter()
        .map(|piece| piece.range)
        .filter(|piece| piece.start < range.end.max(range.start + 1) && range.start < piece.end)
        .collect();
    let inside = |edit: &TextEdit| {
        touched
            .iter()
            .any(|piece| piece.start <= edit.range.start && edit.range.end <= piece.end)
    };
    let mut edits = format(snapshot, file);
    edits.retain(inside);
    edits
}

/// The changes after `typed` was typed at `offset`: a closing brace lays its entry out.
pub fn format_on_type(
    snapshot: &Snapshot,
    file: FileId,
    offset: u32,
    typed: char,
) -> Vec<TextEdit> {
    if typed != '}' {
        return Vec::new();
    }
    let at = offset.saturating_sub(1);
    format_range(snapshot, file, TextRange::new(at, offset))
}

/// The smallest runs of lines by which `old` and `new` differ, so that cursors and folds elsewhere stay.
pub(crate) fn lines_changed(old: &str, new: &str) -> Vec<TextEdit> {
    if old == new {
        return Vec::new();
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (
        old.split_inclusive('\n').collect(),
        new.split_inclusive('\n').collect(),
    );
    let mut edits = Vec::new();
    let mut starts = Vec::with_capacity(a.len() + 1);
    let mut at = 0u32;
    for line in &a {
        starts.push(at);
        at += line.len() as u32;
    }
    starts.push(at);
    for op in similar::capture_diff_slices(similar::Algorithm::Histogram, &a, &b) {
        if matches!(op.tag(), similar::DiffTag::Equal) {
            continue;
        }
        let (before, after) = (op.old_range(), op.new_range());
        edits.push(TextEdit::replace(
            TextRange::new(starts[before.start], starts[before.end]),
            b[after].concat(),
        ));
    }
    edits
}
