//! Places as the protocol counts them: lines, and columns in UTF-8 or UTF-16 units.

use memchr::memchr2_iter;
use partnership_source::TextRange;

/// How columns are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Encoding {
    /// In bytes.
    Utf8,
    /// In UTF-16 units: what every editor understands.
    #[default]
    Utf16,
}

/// A place: a line and a column, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// Where the lines of a text start. For the protocol a line ends at `\n`, `\r\n` or a lone `\r`.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    starts: Vec<u32>,
}

impl Lines {
    pub(crate) fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(starts_in(text, 0, text.len()));
        Self { starts }
    }

    /// The same after `range` of the text before has become `inserted`; `text` is the text after.
    pub(crate) fn splice(&mut self, range: TextRange, inserted: usize, text: &str) {
        // A line break may come to be, or to be broken up, where the change meets what is around it.
        let from = (range.start as usize).saturating_sub(1);
        let to = (range.start as usize + inserted + 1).min(text.len());
        let first = self.starts.partition_point(|start| *start as usize <= from);
        let old_end = range.end as usize + 1;
        let last = self
            .starts
            .partition_point(|start| *start as usize <= old_end);
        let delta = inserted as i64 - i64::from(range.len());
        for start in self.starts.iter_mut().skip(last) {
            *start = u32::try_from(i64::from(*start) + delta).unwrap_or(u32::MAX);
        }
        let fresh: Vec<u32> = starts_in(text, from, to).collect();
        let fresh = fresh
            .into_iter()
            .filter(|start| *start as usize > from && *start as usize <= to);
        self.starts.splice(first.max(1)..last.max(1), fresh);
    }

    /// The offset of a place. A column past the end of its line is the line's end, a line past the end the text's.
    pub(crate) fn offset(&self, text: &str, place: Place, encoding: Encoding) -> u32 {
        let Some(start) = self.starts.get(place.line as usize).copied() else {
            return text.len() as u32;
        };
        let line = self.line(text, place.line as usize);
        let column = match encoding {
            Encoding::Utf8 => line.floor_char_boundary(place.column as usize),
            Encoding::Utf16 => {
                let mut units = 0;
                let mut column = line.len();
                for (at, c) in line.char_indices() {
                    // A column in the middle of a pair is its start.
                    if units + c.len_utf16() as u32 > place.column {
                        column = at;
                        break;
                    }
                    units += c.len_utf16() as u32;
                }
                column
            }
        };
        start + column as u32
    }

    /// The place of an offset.
    pub(crate) fn place(&self, text: &str, offset: u32, encoding: Encoding) -> Place {
        let offset = text.floor_char_boundary((offset as usize).min(text.len())) as u32;
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        let start = self.starts[line];
        let before = text
            .get(start as usize..offset as usize)
            .unwrap_or_default();
        let column = match encoding {
            Encoding::Utf8 => before.len() as u32,
            Encoding::Utf16 if before.is_ascii() => before.len() as u32,
            Encoding::Utf16 => before.chars().map(|c| c.len_utf16() as u32).sum(),
        };
        Place {
            line: line as u32,
            column,
        }
    }

    /// A line without its end.
    fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        let start = self.starts[line] as usize;
        let end = self
            .starts
            .get(line + 1)
            .map_or(text.len(), |end| *end as usize);
        let line = text.get(start..end).unwrap_or_default();
        if self.starts_at_end(end) {
            line.strip_suffix("\r\n")
                .or_else(|| line.strip_suffix(['\n', '\r']))
                .unwrap_or(line)
        } else {
            line
        }
    }

    fn starts_at_end(&self, end: usize) -> bool {
        self.starts
            .binary_search(&u32::try_from(end).unwrap_or(u32::MAX))
            .is_ok()
    }
}

/// The starts of the lines whose ends lie in `from..to` of `text`.
fn starts_in(text: &str, from: usize, to: usize) -> impl Iterator<Item = u32> {
    let bytes = text.as_bytes();
    memchr2_iter(b'\n', b'\r', &bytes[from..to]).filter_map(move |at| {
        let at = from + at;
        let pair = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
        (!pair).then_some(at as u32 + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn columns_count_in_the_units_agreed_on() {
        let text = "a🙂é\r\nb\rc\n";
        let lines = Lines::new(text);
        assert_eq!(lines.starts, [0, 9, 11, 13]);
        let place = |line, column| Place { line, column };
        assert_eq!(lines.place(text, 5, Encoding::Utf16), place(0, 3));
        assert_eq!(lines.place(text, 5, Encoding::Utf8), place(0, 5));
        assert_eq!(
            lines.offset(text, place(0, 2), Encoding::Utf16),
            1,
            "inside a pair"
        );
        assert_eq!(
            lines.offset(text, place(0, 99), Encoding::Utf16),
            7,
            "before the line's end"
        );
        assert_eq!(lines.offset(text, place(9, 0), Encoding::Utf16), 13);
        assert_eq!(lines.offset(text, place(0, 2), Encoding::Utf8), 1);
    }

    proptest! {
        #[test]
        fn offsets_and_places_agree(text in "[aé🙂\r\n]{0,20}") {
            let lines = Lines::new(&text);
            for encoding in [Encoding::Utf8, Encoding::Utf16] {
                for (at, _) in text.char_indices() {
                    // Between `\r` and `\n` there is no place of one's own.
                    if text[..at].ends_with('\r') && text[at..].starts_with('\n') {
                        continue;
                    }
                    let place = lines.place(&text, at as u32, encoding);
                    prop_assert_eq!(lines.offset(&text, place, encoding), at as u32);
                }
            }
        }

        #[test]
        fn lines_after_a_change_are_those_of_the_text(
            text in "[ab\r\n]{0,16}", start in 0usize..17, length in 0usize..6, insert in "[x\r\n]{0,5}",
        ) {
            let start = start.min(text.len());
            let end = (start + length).min(text.len());
            let mut lines = Lines::new(&text);
            let mut after = text.clone();
            after.replace_range(start..end, &insert);
            lines.splice(TextRange::new(start as u32, end as u32), insert.len(), &after);
            prop_assert_eq!(lines.starts, Lines::new(&after).starts, "{:?} {}..{} {:?}", text, start, end, insert);
        }
    }
}
