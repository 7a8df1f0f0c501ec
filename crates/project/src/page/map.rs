//! Where the places of a text stand in the page that it was taken from.

use std::sync::Arc;

use partnership_source::{TextEdit, TextRange};

/// A run of text that stands in the page as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Segment {
    /// Where it starts in the text.
    pub(crate) at: u32,
    /// Where it starts in the page.
    pub(crate) from: u32,
    /// How long it is.
    pub(crate) length: u32,
    /// What stands before each line of its code block: the marks of a quotation, the indentation of a list.
    pub(crate) prefix: Arc<str>,
}

/// The segments of a text, in its order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Map {
    segments: Vec<Segment>,
}

impl Map {
    /// Add a segment behind those that are there.
    pub(crate) fn push(&mut self, segment: Segment) {
        self.segments.push(segment);
    }

    /// The parts of the segments that lie in `range` of this text, as they stand in a text in which the range starts at
    /// `at`.
    pub(crate) fn cut(&self, range: TextRange, at: u32) -> impl Iterator<Item = Segment> {
        let first = self
            .segments
            .partition_point(|own| own.at + own.length <= range.start);
        let rest = self.segments[first..].iter();
        let inside = rest.take_while(move |own| own.at < range.end);
        inside.map(move |own| {
            let start = own.at.max(range.start);
            let end = (own.at + own.length).min(range.end);
            Segment {
                at: at + (start - range.start),
                from: own.from + (start - own.at),
                length: end - start,
                prefix: Arc::clone(&own.prefix),
            }
        })
    }

    /// A range of the text, in the page.
    pub(crate) fn range(&self, range: TextRange) -> TextRange {
        let start = self.place(range.start, |own| own.at <= range.start);
        let end = if range.is_empty() {
            start
        } else {
            self.place(range.end, |own| own.at < range.end)
        };
        TextRange::new(start, end.max(start))
    }

    /// A change of the text, in the page: each new line gets what stands before the lines of its code block.
    pub(crate) fn edit(&self, edit: &TextEdit) -> TextEdit {
        let segment = self.last(|own| own.at <= edit.range.start);
        let prefix = segment.map_or("", |own| &*own.prefix);
        let insert = edit.insert.replace('\n', &format!("\n{prefix}"));
        TextEdit::replace(self.range(edit.range), insert)
    }

    fn place(&self, offset: u32, before: impl Fn(&Segment) -> bool) -> u32 {
        let segment = self.last(before).or(self.segments.first());
        segment.map_or(0, |own| {
            own.from + offset.saturating_sub(own.at).min(own.length)
        })
    }

    fn last(&self, before: impl Fn(&Segment) -> bool) -> Option<&Segment> {
        let behind = self.segments.partition_point(before);
        self.segments[..behind].last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map() -> Map {
        let mut map = Map::default();
        for (at, from, length) in [(0, 10, 4), (4, 16, 4)] {
            map.push(Segment {
                at,
                from,
                length,
                prefix: "> ".into(),
            });
        }
        map
    }

    #[test]
    fn places_stand_in_the_page() {
        let of = |start, end| {
            let range = map().range(TextRange::new(start, end));
            (range.start, range.end)
        };
        assert_eq!(of(1, 3), (11, 13));
        assert_eq!(of(2, 4), (12, 14), "an end stays on its line");
        assert_eq!(of(2, 6), (12, 18));
        assert_eq!(of(4, 4), (16, 16));
        assert_eq!(of(8, 8), (20, 20));
        assert_eq!(of(9, 12), (20, 20), "past the end is the end");
    }

    #[test]
    fn a_part_of_it_keeps_its_places() {
        let cut: Vec<Segment> = map().cut(TextRange::new(2, 6), 100).collect();
        let told: Vec<_> = cut
            .iter()
            .map(|own| (own.at, own.from, own.length))
            .collect();
        assert_eq!(told, [(100, 12, 2), (102, 16, 2)]);
        assert_eq!(map().cut(TextRange::new(8, 8), 0).count(), 0);
    }

    #[test]
    fn new_lines_get_what_stands_before_lines() {
        let edit = map().edit(&TextEdit::insert(5, "a\nb"));
        assert_eq!((edit.range.start, &*edit.insert), (17, "a\n> b"));
    }
}
