//! A text that an editor has open.

use std::sync::Arc;

use partnership_source::TextRange;

use crate::position::{Encoding, Lines, Place};

/// The text, kept equal to the editor's.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    text: String,
    lines: Arc<Lines>,
    /// The editor's number for this state of it.
    pub(crate) version: i32,
}

/// A change the editor made: to a part, or (no range) to all.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) range: Option<(Place, Place)>,
    pub(crate) text: String,
}

impl Document {
    pub(crate) fn new(text: String, version: i32) -> Self {
        Self {
            lines: Arc::new(Lines::new(&text)),
            text,
            version,
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn lines(&self) -> &Arc<Lines> {
        &self.lines
    }

    /// Make a change.
    pub(crate) fn change(&mut self, change: Change, encoding: Encoding) {
        let Some((start, end)) = change.range else {
            *self = Self::new(change.text, self.version);
            return;
        };
        let start = self.lines.offset(&self.text, start, encoding);
        let end = self.lines.offset(&self.text, end, encoding).max(start);
        let range = TextRange::new(start, end);
        self.text.replace_range(range.as_usize(), &change.text);
        Arc::make_mut(&mut self.lines).splice(range, change.text.len(), &self.text);
    }
}
