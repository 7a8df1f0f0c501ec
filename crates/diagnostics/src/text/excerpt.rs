//! The little of each file that is shown with one finding.
//!
//! codespan-reporting draws from whole texts and walks all lines and characters of what it draws. So it is given an
//! excerpt: only the lines that will be seen, long ones cut around the marked places, every character safe for a
//! terminal. Line numbers and columns stay those of the file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use codespan_reporting::diagnostic::LabelStyle;
use codespan_reporting::files::{Error, Files, Location};
use partnership_source::{FileId, Span, TextRange};

use super::cut::{cut, without_break};
use crate::columns::{Columns, Place};
use crate::sources::fit;
use crate::{Sources, safe, safe_line};

/// Lines shown below the first and above the last line of a marked place; what lies between is left out.
const BELOW: u32 = 3;
const ABOVE: u32 = 1;

/// A place to mark.
pub(super) struct Mark {
    pub span: Span,
    pub style: LabelStyle,
    /// What is written there, safe to show.
    pub text: String,
}

/// A mark, as a place in the excerpt.
pub(super) struct Placed {
    /// Which page.
    pub page: usize,
    /// Where on it.
    pub range: Range<usize>,
}

/// The excerpt: a page for each file.
pub(super) struct Excerpt {
    pages: Vec<Page>,
    /// The marks, in the order given.
    pub labels: Vec<Placed>,
}

struct Page {
    name: String,
    text: String,
    /// Start in `text`, and number in the file, of each line.
    lines: Vec<(usize, usize)>,
    /// Where marks start: offset in `text`, place in the file.
    places: BTreeMap<usize, Place>,
    /// Kept pieces of the file, in order.
    pieces: Vec<Piece>,
}

/// Bytes of the file from `source` on that stand in the excerpt's text from `here` on.
struct Piece {
    source: usize,
    here: usize,
    len: usize,
}

impl Excerpt {
    /// Excerpt what `marks` mark. Lines are cut to about `room` characters, with `ellipsis` where something is left out.
    pub(super) fn new(
        marks: &[Mark],
        sources: &dyn Sources,
        columns: &mut Columns<'_>,
        room: usize,
        ellipsis: &str,
    ) -> Self {
        let ranges: Vec<TextRange> = marks.iter().map(|mark| trim(mark.span, sources)).collect();
        let mut files: Vec<FileId> = Vec::new();
        for mark in marks {
            if !files.contains(&mark.span.file) {
                files.push(mark.span.file);
            }
        }
        let of_file = |file| {
            marks
                .iter()
                .zip(&ranges)
                .filter(move |(mark, _)| mark.span.file == file)
        };
        let mut pages: Vec<Page> = files
            .iter()
            .map(|file| {
                Page::new(
                    *file,
                    of_file(*file).map(|(_, range)| *range).collect(),
                    sources,
                    room,
                    ellipsis,
                )
            })
            .collect();
        let mut labels = Vec::new();
        for (mark, range) in marks.iter().zip(&ranges) {
            let index = files
                .iter()
                .position(|file| *file == mark.span.file)
                .unwrap_or_default();
            let page = &mut pages[index];
            let placed = page.at(range.start as usize)..page.at(range.end as usize);
            page.places
                .insert(placed.start, columns.place(mark.span.file, range.start));
            labels.push(Placed {
                page: index,
                range: placed,
            });
        }
        Self { pages, labels }
    }

    fn page(&self, id: usize) -> Result<&Page, Error> {
        self.pages.get(id).ok_or(Error::FileMissing)
    }
}

impl Page {
    fn new(
        file: FileId,
        ranges: Vec<TextRange>,
        sources: &dyn Sources,
        room: usize,
        ellipsis: &str,
    ) -> Self {
        let mut page = Page {
            name: safe_line(sources.name(file)).into_owned(),
            text: String::new(),
            lines: Vec::new(),
            places: BTreeMap::new(),
            pieces: Vec::new(),
        };
        let text = sources.text(file);
        let index = sources.lines(file);
        // Points that must stay visible, by line; a line without one is there to be read along.
        let mut shown: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
        for range in &ranges {
            let (first, last) = (
                index.line_column(range.start).line,
                index.line_column(range.end).line,
            );
            shown.entry(first).or_default().insert(range.start as usize);
            shown.entry(last).or_default().insert(range.end as usize);
            let (near, far) = (
                last.min(first + BELOW),
                last.saturating_sub(ABOVE).max(first),
            );
            for line in (first..=near).chain(far..=last) {
                shown.entry(line).or_default();
            }
        }
        // The number of the last line, the frame and the spaces around it take some of the room.
        let digits = shown
            .last_key_value()
            .map_or(0, |(line, _)| (line + 1).to_string().len());
        let room = room.saturating_sub(digits + 5).max(24);
        let mut previous: Option<u32> = None;
        for (line, points) in shown {
            for number in gap(previous, line) {
                page.push_line(
                    text,
                    number,
                    index.line_range(number),
                    &BTreeSet::new(),
                    room,
                    ellipsis,
                );
            }
            page.push_line(text, line, index.line_range(line), &points, room, ellipsis);
            previous = Some(line);
        }
        page
    }

    fn push_line(
        &mut self,
        text: &str,
        line: u32,
        range: Option<TextRange>,
        points: &BTreeSet<usize>,
        room: usize,
        ellipsis: &str,
    ) {
        let range = range.unwrap_or_default();
        let content = without_break(range.of(text));
        let start = range.start as usize;
        let points: Vec<usize> = points.iter().map(|point| point - start).collect();
        self.lines.push((self.text.len(), line as usize + 1));
        let mut shown_to = 0;
        for kept in cut(content, &points, room) {
            if kept.start > shown_to {
                self.text.push_str(ellipsis);
            }
            self.pieces.push(Piece {
                source: start + kept.start,
                here: self.text.len(),
                len: kept.len(),
            });
            self.text.push_str(&safe(&content[kept.clone()]));
            shown_to = kept.end;
        }
        if shown_to < content.len() {
            self.text.push_str(ellipsis);
        }
        self.text.push('\n');
    }

    /// Where byte `source` of the file stands in the excerpt.
    fn at(&self, source: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.source <= source);
        self.pieces[..after].last().map_or(0, |piece| {
            piece.here + (source - piece.source).min(piece.len)
        })
    }
}

/// The lines to put between two shown ones. A single line left out is shown instead; of more, codespan-reporting
/// draws a break where at least two lines of its text are passed over.
fn gap(previous: Option<u32>, line: u32) -> Range<u32> {
    match previous {
        Some(previous) if line > previous + 1 => previous + 1..line.min(previous + 3),
        _ => line..line,
    }
}

/// The range a mark draws: fitted to the text, and without the line breaks and spaces it may end in.
fn trim(span: Span, sources: &dyn Sources) -> TextRange {
    /// A mark that ends in more white space than this is drawn with it.
    const MOST: usize = 256;
    let text = sources.text(span.file);
    let index = sources.lines(span.file);
    let range = fit(text, span.range);
    let mut range = range;
    let lines = |range: TextRange| {
        (
            index.line_column(range.start).line,
            index.line_column(range.end).line,
        )
    };
    if lines(range).0 != lines(range).1 {
        let from = text.floor_char_boundary(
            (range.end as usize)
                .saturating_sub(MOST)
                .max(range.start as usize),
        );
        let tail = &text[from..range.end as usize];
        let end = from + tail.trim_end().len();
        range = if end > from {
            TextRange::new(range.start, end as u32)
        } else {
            range
        };
    }
    // A line's end is behind its last visible character, not behind or inside its line break.
    let at_content = |offset: u32| {
        let line = index
            .line_range(index.line_column(offset).line)
            .unwrap_or_default();
        offset.min(line.start + without_break(line.of(text)).len() as u32)
    };
    TextRange::new(at_content(range.start), at_content(range.end))
}

impl<'a> Files<'a> for Excerpt {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.page(id)?.name)
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.page(id)?.text)
    }

    fn line_index(&'a self, id: usize, byte: usize) -> Result<usize, Error> {
        Ok(self
            .page(id)?
            .lines
            .partition_point(|(start, _)| *start <= byte)
            .saturating_sub(1))
    }

    fn line_number(&'a self, id: usize, line: usize) -> Result<usize, Error> {
        let lines = &self.page(id)?.lines;
        lines
            .get(line)
            .map(|(_, number)| *number)
            .ok_or(Error::LineTooLarge {
                given: line,
                max: lines.len(),
            })
    }

    fn line_range(&'a self, id: usize, line: usize) -> Result<Range<usize>, Error> {
        let page = self.page(id)?;
        let start = |line: usize| page.lines.get(line).map(|(start, _)| *start);
        let missing = Error::LineTooLarge {
            given: line,
            max: page.lines.len(),
        };
        Ok(start(line).ok_or(missing)?..start(line + 1).unwrap_or(page.text.len()))
    }

    fn location(&'a self, id: usize, byte: usize) -> Result<Location, Error> {
        let place = self
            .page(id)?
            .places
            .get(&byte)
            .ok_or(Error::IndexTooLarge {
                given: byte,
                max: 0,
            })?;
        Ok(Location {
            line_number: place.line as usize,
            column_number: place.column as usize,
        })
    }
}
