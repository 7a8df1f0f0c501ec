//! Telling what the parser found wrong with the shape of the text.

use partnership_source::TextRange;
use partnership_syntax::{Slip, SlipKind};

use super::Builder;
use super::sink::Step;
use crate::findings::{loose, shape};

/// Words that fit nothing, on lines that follow one another.
struct Loose {
    /// The piece in which they begin.
    piece: usize,
    file: usize,
    first: TextRange,
    all: TextRange,
}

impl Builder<'_> {
    /// Tell every slip that has not been told together with what it is about.
    pub(crate) fn tell_slips(&mut self) {
        // Words that fit nothing, on lines that follow one another, are one slip: the first of them, and all.
        let mut loose: Option<Loose> = None;
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
                if slip.kind != SlipKind::Junk {
                    self.tell_slip(file, &slip);
                    continue;
                }
                let own = slip.other.unwrap_or(slip.range).join(slip.range);
                match &mut loose {
                    Some(Loose {
                        file: before, all, ..
                    }) if *before == file && self.next_line(file, all.end, own.start) => {
                        *all = all.join(own);
                    }
                    _ => {
                        self.tell_loose(loose.take());
                        self.sink.step_in(Step::Slips, number);
                        loose = Some(Loose {
                            piece: number,
                            file,
                            first: slip.range,
                            all: own,
                        });
                    }
                }
            }
        }
        self.tell_loose(loose);
    }

    fn tell_loose(&mut self, loose: Option<Loose>) {
        let Some(Loose {
            piece,
            file,
            first,
            all,
        }) = loose
        else {
            return;
        };
        // It is told after later pieces were looked at, and hangs on its own.
        self.sink.step_in(Step::Slips, piece);
        let text: &str = self.files[file].parse.text();
        // A slip that is cut to a length may end inside a character.
        let whole = |range: TextRange| {
            TextRange::new(
                range.start,
                text.floor_char_boundary(range.end as usize) as u32,
            )
        };
        let at = self.span_in(file, whole(first));
        self.sink.tell(loose::unexpected_text(at, whole(all), text));
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
            SlipKind::Junk => loose::unexpected_text(at, at.range, text),
            SlipKind::HeadWords => shape::unexpected_words(at, text),
            SlipKind::NameAfterTitle => shape::name_after_title(at, other, text),
            SlipKind::MissingBlock => loose::missing_block(at, text),
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
