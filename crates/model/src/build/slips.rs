//! Telling what the parser found wrong with the shape of the text.

use partnership_source::TextRange;
use partnership_syntax::{Slip, SlipKind};

use super::Builder;
use super::sink::Step;
use crate::findings::shape;

impl Builder<'_> {
    /// Tell every slip that has not been told together with what it is about.
    pub(crate) fn tell_slips(&mut self) {
        // Words that fit nothing, on lines that follow one another, are one slip: where the last ones end.
        let mut words_end: Option<(usize, u32)> = None;
        for number in 0..self.pieces.len() {
            let piece = &self.pieces[number];
            let open: Vec<Slip> = piece
                .slips
                .iter()
                .zip(&piece.told)
                .filter(|(_, told)| !**told)
                .map(|(slip, _)| slip.clone())
                .collect();
            let file = piece.file;
            self.sink.step_in(Step::Slips, number);
            for slip in open {
                if slip.kind == SlipKind::Junk {
                    let end = slip.other.unwrap_or(slip.range).end;
                    let follows = words_end.is_some_and(|(before, from)| {
                        before == file && self.next_line(file, from, slip.range.start)
                    });
                    words_end = Some((file, end));
                    if follows {
                        continue;
                    }
                }
                self.tell_slip(file, &slip);
            }
        }
    }

    /// Whether only one line break stands between two places.
    fn next_line(&self, file: usize, from: u32, to: u32) -> bool {
        let between = TextRange::new(from, to).of(self.files[file].parse.text());
        from <= to
            && between.trim().is_empty()
            && between.bytes().filter(|byte| *byte == b'\n').count() <= 1
    }

    fn tell_slip(&mut self, file: usize, slip: &Slip) {
        let files = self.files;
        let text: &str = files[file].parse.text();
        // A slip that is cut to a length may end inside a character.
        let end = text.floor_char_boundary(slip.range.end as usize) as u32;
        let at = self.span_in(file, TextRange::new(slip.range.start, end));
        let other = slip.other.map(|other| self.span_in(file, other));
        let finding = match slip.kind {
            SlipKind::UnclosedText => shape::unclosed_text(at, text),
            SlipKind::MissingBrace => shape::missing_brace(at, other, text),
            SlipKind::StrayBrace => shape::stray_brace(at),
            SlipKind::MissingValue => {
                let word = slip
                    .range
                    .of(text)
                    .trim_end()
                    .trim_end_matches(':')
                    .trim_end();
                crate::findings::fields::missing_value(at, word, None)
            }
            SlipKind::Junk => shape::unexpected_text(at, slip.range.of(text)),
            SlipKind::HeadWords => shape::unexpected_words(at, text),
            SlipKind::NameAfterTitle => shape::name_after_title(at, other, text),
            SlipKind::MissingBlock => shape::missing_block(at, slip.range.of(text)),
            SlipKind::Leftover | SlipKind::UnfinishedSentence => {
                shape::sentence_slip(slip.kind, at, other, text)
            }
            SlipKind::TooDeep => shape::nesting_too_deep(at),
            SlipKind::TooLong => shape::entry_too_long(at),
            SlipKind::ControlCharacter => shape::control_character(at),
        };
        self.sink.tell(finding);
    }
}
