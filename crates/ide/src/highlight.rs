//! The mentions of one thing in the file that is looked at.

use partnership_source::{FileId, TextRange};

use crate::Snapshot;
use crate::references::everywhere;

/// A place where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Where.
    pub range: TextRange,
    /// Whether it is declared there.
    pub declared: bool,
}

/// The places in `file` where what stands at `offset` is declared or mentioned.
pub fn highlight(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Highlight> {
    let Some((declared, found)) = everywhere(snapshot, file, offset) else {
        return Vec::new();
    };
    let mut places: Vec<Highlight> = found
        .into_iter()
        .chain([declared])
        .filter(|span| span.file == file)
        .map(|span| Highlight {
            range: span.range,
            declared: span == declared,
        })
        .collect();
    places.sort_by_key(|place| place.range);
    places.dedup_by_key(|place| place.range);
    places
}
