//! What a fix changes, as a few lines before and after.

use std::collections::BTreeMap;

use partnership_source::{FileId, TextEdit, TextRange, apply_edits};

use crate::{Fix, Sources, safe_line};

/// How many lines of each side, and how many changed places, are shown.
const MOST_LINES: usize = 4;
const MOST_PLACES: usize = 3;

/// Bytes looked at on each side of a change that stands on a long line.
const REACH: u32 = 1_000;

/// A change that takes or adds more bytes than this is told by its title alone.
const LONGEST: usize = 16_384;

/// One changed place.
pub(super) struct Change {
    pub file: FileId,
    /// The first line that changes, from 0.
    pub line: u32,
    pub before: Side,
    pub after: Side,
}

/// The changed lines on one side, safe to show and cut to the width.
#[derive(Default)]
pub(super) struct Side {
    pub lines: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

/// The changed places of `fix` that are shown, in the order of the files and their lines, and how many are not.
/// Nothing is shown of edits that do not fit their text.
pub(super) fn changes(
    fix: &Fix,
    sources: &dyn Sources,
    width: usize,
    ellipsis: &str,
) -> (Vec<Change>, usize) {
    let mut by_file: BTreeMap<FileId, Vec<&TextEdit>> = BTreeMap::new();
    for (file, edit) in &fix.edits {
        by_file.entry(*file).or_default().push(edit);
    }
    let mut shown = Vec::new();
    let mut hidden = 0;
    for (file, mut edits) in by_file {
        edits.sort_by_key(|edit| edit.range);
        for together in by_line(&edits, file, sources) {
            if shown.len() == MOST_PLACES {
                hidden += 1;
            } else {
                shown.extend(change(together, file, sources, width, ellipsis));
            }
        }
    }
    (shown, hidden)
}

/// Sorted edits, grouped where one begins on the line the one before ends on.
fn by_line<'e>(
    edits: &'e [&'e TextEdit],
    file: FileId,
    sources: &dyn Sources,
) -> Vec<&'e [&'e TextEdit]> {
    let index = sources.lines(file);
    edits
        .chunk_by(|a, b| {
            index.line_column(b.range.start).line <= index.line_column(a.range.end).line
        })
        .collect()
}

fn change(
    edits: &[&TextEdit],
    file: FileId,
    sources: &dyn Sources,
    width: usize,
    ellipsis: &str,
) -> Option<Change> {
    let text = sources.text(file);
    let index = sources.lines(file);
    let touched = edits
        .iter()
        .map(|edit| edit.range)
        .reduce(TextRange::join)?;
    let fits = |edit: &&TextEdit| text.get(edit.range.as_usize()).is_some();
    if !edits.iter().all(fits) {
        return None;
    }
    // Whole lines, or as much of them as will be shown.
    let first = index.line_column(touched.start).line;
    let whole = index
        .line_range(first)?
        .join(index.line_range(index.line_column(touched.end).line)?);
    let start = text
        .floor_char_boundary(whole.start.max(touched.start.saturating_sub(REACH)) as usize)
        as u32;
    let end =
        text.ceil_char_boundary(whole.end.min(touched.end.saturating_add(REACH)) as usize) as u32;
    let region = TextRange::new(start.max(whole.start), end);
    let added: usize = edits.iter().map(|edit| edit.insert.len()).sum();
    if region.len() as usize > LONGEST + 2 * REACH as usize || added > LONGEST {
        return None;
    }
    let moved: Vec<TextEdit> = edits
        .iter()
        .map(|edit| {
            let range = TextRange {
                start: edit.range.start - region.start,
                end: edit.range.end - region.start,
            };
            TextEdit::replace(range, edit.insert.clone())
        })
        .collect();
    let before = region.of(text);
    let after = apply_edits(before, &moved).ok()?;

    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (lines(before), lines(&after));
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    old.drain(..same);
    new.drain(..same);
    let same_end = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    old.truncate(old.len() - same_end);
    new.truncate(new.len() - same_end);
    if old.is_empty() && new.is_empty() {
        return None;
    }
    let window = Window::around(&old, &new, region.start > whole.start, width, ellipsis);
    Some(Change {
        file,
        line: first + same as u32,
        before: window.side(&old),
        after: window.side(&new),
    })
}

fn lines(text: &str) -> Vec<&str> {
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .collect()
}

/// Which columns of the changed lines are shown.
struct Window<'e> {
    /// Characters left out at the start of each line.
    skip: usize,
    /// Whether what is left out is more than indentation.
    cut: bool,
    width: usize,
    ellipsis: &'e str,
}

impl<'e> Window<'e> {
    fn around(old: &[&str], new: &[&str], cut: bool, width: usize, ellipsis: &'e str) -> Self {
        let all = || old.iter().chain(new).filter(|line| !line.trim().is_empty());
        if let ([old], [new]) = (old, new)
            && (cut || all().any(|line| line.chars().count() > width))
        {
            let alike = old
                .chars()
                .zip(new.chars())
                .take_while(|(a, b)| a == b)
                .count();
            if cut || alike > width / 2 {
                return Self {
                    skip: alike.saturating_sub(width / 3),
                    cut: true,
                    width,
                    ellipsis,
                };
            }
        }
        // The common indentation says nothing here.
        let indentation = all()
            .map(|line| line.len() - line.trim_start_matches(' ').len())
            .min()
            .unwrap_or(0);
        Self {
            skip: indentation,
            cut: false,
            width,
            ellipsis,
        }
    }

    fn side(&self, lines: &[&str]) -> Side {
        // One line too many is shown rather than counted.
        let shown = if lines.len() == MOST_LINES + 1 {
            lines.len()
        } else {
            lines.len().min(MOST_LINES)
        };
        Side {
            lines: lines[..shown].iter().map(|line| self.line(line)).collect(),
            more: lines.len() - shown,
        }
    }

    fn line(&self, line: &str) -> String {
        let mut rest = line.chars().skip(self.skip);
        let mut out = if self.cut {
            self.ellipsis.to_owned()
        } else {
            String::new()
        };
        let room = self.width - 2 * self.ellipsis.chars().count();
        let shown: String = rest.by_ref().take(room).collect();
        out.push_str(&safe_line(&shown));
        if rest.next().is_some() {
            out.push_str(self.ellipsis);
        }
        out
    }
}
