//! Selecting more and more around a place: the word, the value, the line, the entry, the file.

use partnership_source::{FileId, TextRange};
use partnership_syntax::{NodeKind, Syntax};

use crate::Snapshot;

/// The ranges around `offset`, the narrowest first; each holds the one before it.
pub fn around(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<TextRange> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    let text: &str = parse.text();
    let mut found = vec![TextRange::new(0, text.len() as u32)];
    let here = parse
        .pieces()
        .iter()
        .find(|piece| piece.range.start <= offset && offset < piece.range.end)
        .or_else(|| parse.pieces().last());
    let root = here.and_then(|piece| Syntax::root(&piece.tree, text, piece.range.start));
    for node in root.into_iter().flat_map(Syntax::descendants) {
        let range = node.range();
        if range.touches(offset) && node.kind() != NodeKind::piece {
            add(&mut found, range);
        }
        // What stands between the quotes or braces, before the whole.
        let inner = match node.kind() {
            NodeKind::plain_text if range.len() >= 2 => Some(1),
            NodeKind::long_text if range.len() >= 6 => Some(3),
            NodeKind::block if range.len() >= 2 && range.of(text).ends_with('}') => Some(1),
            _ => None,
        };
        if let Some(by) = inner {
            let inner = TextRange::new(range.start + by, range.end - by);
            if inner.touches(offset) {
                add(&mut found, inner);
            }
        }
    }
    found.reverse();
    found
}

/// Go on with `range` where it lies in the narrowest so far.
fn add(found: &mut Vec<TextRange>, range: TextRange) {
    if let Some(last) = found.last()
        && *last != range
        && last.covers(range)
        && !range.is_empty()
    {
        found.push(range);
    }
}
