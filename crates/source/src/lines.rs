//! Lines and columns from byte offsets.

use crate::TextRange;

/// A place as a person counts it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 0.
    pub line: u32,
    /// Column in bytes from the start of the line, from 0.
    pub column: u32,
}

/// The line starts of a text. Built once (one pass over the bytes), then each look-up is a binary search.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    len: u32,
}

impl LineIndex {
    /// Index `text`. A line ends at `\n`; a `\r` before it belongs to the line.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1));
        Self {
            starts,
            len: text.len() as u32,
        }
    }

    /// Number of lines; a text that ends in a line break has an empty last line.
    pub fn count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The line and byte column of `offset`; offsets past the end count as the end.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let offset = offset.min(self.len);
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        LineColumn {
            line: line as u32,
            column: offset - self.starts[line],
        }
    }

    /// The column of `offset` counted in characters (Unicode scalar values), from 0: what a person sees.
    pub fn character_column(&self, text: &str, offset: u32) -> u32 {
        let LineColumn { line, column } = self.line_column(offset);
        let start = self.starts[line as usize];
        TextRange::new(start, start + column)
            .of(text)
            .chars()
            .count() as u32
    }

    /// The range of line `line` (from 0), its line break included; `None` past the last line.
    pub fn line_range(&self, line: u32) -> Option<TextRange> {
        let start = *self.starts.get(line as usize)?;
        let end = self
            .starts
            .get(line as usize + 1)
            .copied()
            .unwrap_or(self.len);
        Some(TextRange::new(start, end))
    }

    /// The byte offset of a line and a byte column; clamped to the line's end, `None` past the last line.
    pub fn offset(&self, place: LineColumn) -> Option<u32> {
        let range = self.line_range(place.line)?;
        Some((range.start + place.column).min(range.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_and_places_agree() {
        let text = "ab\nç\n\nd";
        let index = LineIndex::new(text);
        assert_eq!(index.count(), 4);
        for offset in 0..=text.len() as u32 {
            assert_eq!(index.offset(index.line_column(offset)), Some(offset));
        }
        assert_eq!(index.line_column(99), LineColumn { line: 3, column: 1 });
        assert_eq!(index.character_column(text, 5), 1);
    }
}
