//! Places that are changed together: the name in an entry's head, and its mentions.

use partnership_source::{FileId, TextRange};

use crate::Snapshot;
use crate::references::everywhere;

/// The places that change together with the name at `offset`, its own among them; none where the cursor is not on the
/// name in an entry's head, or where the name is used in other files too, which only renaming reaches.
pub fn linked(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<TextRange> {
    let Some((declared, found)) = everywhere(snapshot, file, offset) else {
        return Vec::new();
    };
    let here = declared.file == file && declared.range.touches(offset);
    if !here || found.iter().any(|span| span.file != file) {
        return Vec::new();
    }
    let text = snapshot.text(file);
    let name = declared.range.of(text);
    let mut places: Vec<TextRange> = found
        .into_iter()
        .chain([declared])
        .map(|span| span.range)
        .collect();
    // A mention written otherwise (with the name of its file before it) would not stay the same word.
    if places.iter().any(|range| range.of(text) != name) {
        return Vec::new();
    }
    places.sort_unstable();
    places.dedup();
    places
}
