//! Columns as people count them, without walking a long line again for each finding.

use std::collections::HashMap;

use partnership_source::{FileId, TextRange};

use crate::Sources;

/// Bytes between two marks on a long line; also the length from which a line counts as long.
const STEP: usize = 4096;

/// A place as people and programs read it: line and column from 1, the column in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// Answers places. On a long line it remembers how many characters stand before every 4096th byte, so that a
/// thousand findings on a line of a million characters walk it once.
pub struct Columns<'a> {
    sources: &'a dyn Sources,
    marks: HashMap<(FileId, u32), Vec<u32>>,
}

impl<'a> Columns<'a> {
    /// Places in these texts.
    pub fn new(sources: &'a dyn Sources) -> Self {
        Self {
            sources,
            marks: HashMap::new(),
        }
    }

    /// The place of `offset`. One inside a character, or past the end, is taken as the nearest before it.
    pub fn place(&mut self, file: FileId, offset: u32) -> Place {
        let offset = self.sources.text(file).floor_char_boundary(offset as usize) as u32;
        let at = self.sources.lines(file).line_column(offset);
        let (line, column) = (at.line, at.column as usize);
        let start = offset.saturating_sub(at.column);
        let before = TextRange::new(start, offset)
            .of(self.sources.text(file))
            .as_bytes();
        let characters = if before.len() < STEP {
            count(before)
        } else {
            let marks = self.marks.entry((file, line)).or_insert_with(|| {
                let whole = self
                    .sources
                    .lines(file)
                    .line_range(line)
                    .unwrap_or_default();
                marks(
                    self.sources
                        .text(file)
                        .as_bytes()
                        .get(whole.as_usize())
                        .unwrap_or_default(),
                )
            });
            let nearest = column / STEP;
            marks.get(nearest).copied().unwrap_or(0) + count(&before[nearest * STEP..])
        };
        Place {
            line: line + 1,
            column: characters + 1,
        }
    }
}

/// How many characters start in `bytes`.
fn count(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .filter(|byte| !(0x80..0xc0).contains(*byte))
        .count() as u32
}

/// How many characters start before byte 0, `STEP`, twice `STEP` … of a line.
fn marks(line: &[u8]) -> Vec<u32> {
    let mut so_far = 0;
    let mut marks = vec![0];
    for chunk in line.chunks(STEP) {
        so_far += count(chunk);
        marks.push(so_far);
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Texts;

    #[test]
    fn columns_agree_with_counting_from_the_start_of_the_line() {
        let line: String = (0..30_000)
            .map(|at| if at % 3 == 0 { 'é' } else { 'e' })
            .collect();
        let text = format!("first\n{line}\nlast");
        let mut texts = Texts::new();
        let file = texts.add("a", text.clone());
        let mut columns = Columns::new(&texts);
        for (index, (offset, _)) in text[6..].char_indices().enumerate().step_by(997).take(30) {
            assert_eq!(
                columns.place(file, 6 + offset as u32),
                Place {
                    line: 2,
                    column: index as u32 + 1
                }
            );
        }
        assert_eq!(
            columns.place(file, text.len() as u32),
            Place { line: 3, column: 5 }
        );
    }
}
