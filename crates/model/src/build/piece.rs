//! What the parser found wrong with each piece of text, and what that says about the rest of it.

use partnership_source::TextRange;
use partnership_syntax::{Parse, Slip, SlipKind};

/// A piece of a file with its slips.
#[derive(Debug)]
pub(crate) struct PieceState {
    /// The file.
    pub(crate) file: usize,
    /// How many entries of the model stand before it.
    pub(crate) entries: usize,
    /// How many clauses of the model stand before it.
    pub(crate) clauses: usize,
    /// Its slips, with ranges in the file.
    pub(crate) slips: Vec<Slip>,
    /// For each slip: whether it has been told, or follows from what has.
    pub(crate) told: Vec<bool>,
    /// A brace or a quote is missing, so what stands where is a guess.
    pub(crate) shaken: bool,
    /// It or the piece before it has a slip.
    pub(crate) suspect: bool,
    /// The piece before it lacks a brace, so that it may be a part of that one.
    pub(crate) cut_off: bool,
}

impl PieceState {
    /// The pieces of a file.
    pub(crate) fn all(file: usize, parse: &Parse) -> Vec<Self> {
        let mut before = false;
        let mut open = false;
        let pieces = parse.pieces().iter();
        pieces
            .map(|piece| {
                let base = piece.range.start;
                let mut slips: Vec<Slip> = piece
                    .tree
                    .slips
                    .iter()
                    .map(|slip| Slip {
                        kind: slip.kind,
                        range: slip.range.shift(base),
                        other: slip.other.map(|other| other.shift(base)),
                    })
                    .collect();
                slips.sort_by_key(|slip| slip.range.start);
                let suspect = before || !slips.is_empty();
                before = !slips.is_empty();
                let cut_off = open;
                open = slips.iter().any(|slip| slip.kind == SlipKind::MissingBrace);
                Self {
                    cut_off,
                    file,
                    entries: 0,
                    clauses: 0,
                    told: vec![false; slips.len()],
                    shaken: slips.iter().any(|slip| shakes(slip.kind)),
                    suspect,
                    slips,
                }
            })
            .collect()
    }

    /// Whether a slip lies in `range`.
    pub(crate) fn touches(&self, range: TextRange) -> bool {
        let touches = |slip: &Slip| {
            slip.range.start < range.end && range.start < slip.range.end.max(slip.range.start + 1)
        };
        let inside = self.starting_in(range);
        // A slip that starts before and reaches into the range is one of the last before it.
        let before = &self.slips[inside.start.saturating_sub(2)..inside.start];
        before.iter().any(touches) || self.slips[inside].iter().any(touches)
    }

    /// The slips that start in `range` or at its end, as numbers.
    fn starting_in(&self, range: TextRange) -> std::ops::Range<usize> {
        let from = self
            .slips
            .partition_point(|slip| slip.range.start < range.start);
        let to = self
            .slips
            .partition_point(|slip| slip.range.start <= range.end);
        from..to.max(from)
    }

    /// The place of words in the head of an entry that are neither name nor title.
    pub(crate) fn head_words(&self, head: TextRange) -> Option<TextRange> {
        let found = self
            .starting_in(head)
            .find(|index| self.slips[*index].kind == SlipKind::HeadWords);
        found.map(|index| self.slips[index].range)
    }

    /// Take the slips that start in `range` for one piece of text at `at` that fits nothing. Where there are none,
    /// they were joined with those of the line before.
    pub(crate) fn retell(&mut self, range: TextRange, at: TextRange) {
        let kinds = [
            SlipKind::MissingBlock,
            SlipKind::HeadWords,
            SlipKind::NameAfterTitle,
            SlipKind::Junk,
        ];
        let found = self
            .starting_in(range)
            .find(|index| kinds.contains(&self.slips[*index].kind));
        if let Some(index) = found {
            self.tell(range, &kinds);
            let slip = &mut self.slips[index];
            (slip.kind, slip.range) = (SlipKind::Junk, at);
            self.told[index] = false;
        }
    }

    /// Take the slips of a kind that start in `range` as told; whether there were any.
    pub(crate) fn tell(&mut self, range: TextRange, kinds: &[SlipKind]) -> bool {
        let mut any = false;
        for index in self.starting_in(range) {
            let slip = &self.slips[index];
            if kinds.contains(&slip.kind) && range.covers(slip.range) {
                self.told[index] = true;
                any = true;
            }
        }
        any
    }
}

fn shakes(kind: SlipKind) -> bool {
    matches!(
        kind,
        SlipKind::UnclosedText
            | SlipKind::MissingBrace
            | SlipKind::StrayBrace
            | SlipKind::MissingBlock
            | SlipKind::TooDeep
            | SlipKind::TooLong
    )
}
