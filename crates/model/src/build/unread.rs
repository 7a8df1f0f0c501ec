//! Where a clause may stand that could not be read. (Decision 1 on meaning: a slip never widens a grant, and a forbid that
//! is lost would.)

use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::SlipKind;

use super::Builder;
use super::piece::PieceState;
use crate::{Effect, ImportTarget};

/// The word with which a prohibition starts.
const FORBID: &str = "forbid";

/// What may stand in an entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Holds {
    /// Lines and nested entries.
    Lines,
    /// Clauses too.
    Clauses,
    /// Nobody knows: its kind is none. It may be the end of a clause.
    Anything,
}

/// Where entries and clauses start, in the order of files and text.
struct Starts {
    /// Entries at the top level.
    entries: Vec<(FileId, u32, Holds)>,
    clauses: Vec<(FileId, u32)>,
    forbids: Vec<(FileId, u32)>,
}

impl Builder<'_> {
    /// List the places that could not be read and in which a clause may stand.
    pub(crate) fn list_unread(&mut self) {
        let starts = self.starts();
        let mut unread = Vec::new();
        let mut states = self.pieces.iter();
        for (number, file) in self.files.iter().enumerate() {
            let own = self.links[number].owner == 0;
            for piece in file.parse.pieces() {
                let Some(state) = states.next() else { break };
                let text = piece.range.of(file.parse.text());
                let lost =
                    !state.slips.is_empty() && loses(&starts, file.id, piece.range, text, state);
                if own && lost {
                    unread.push(Span::new(file.id, piece.range));
                }
            }
            if own {
                // What a part would have said is not known either.
                let imports = file.parse.file().imports().zip(&file.imports);
                let missing = imports.filter(|(import, target)| {
                    let part = import.alias().is_some_and(|alias| alias.text() == "part");
                    part && !matches!(target, ImportTarget::File(_))
                });
                let spans = missing.map(|(import, _)| Span::new(file.id, import.syntax.range()));
                unread.extend(spans);
            }
        }
        self.model.unread = unread;
    }

    fn starts(&self) -> Starts {
        let at = |span: Span| (span.file, span.range.start);
        let clauses = self.model.clauses.iter().filter(|clause| !clause.deed);
        let forbids = clauses
            .clone()
            .filter(|clause| clause.effect == Effect::Forbid);
        let top = self
            .model
            .entries
            .iter()
            .filter(|entry| entry.parent.is_none());
        let mut starts = Starts {
            entries: top
                .map(|entry| {
                    let (file, start) = at(entry.span);
                    let holds = match entry.kind {
                        None => Holds::Anything,
                        Some(kind) if kind.word == "agreement" => Holds::Clauses,
                        Some(_) => Holds::Lines,
                    };
                    (file, start, holds)
                })
                .collect(),
            clauses: clauses.clone().map(|clause| at(clause.span)).collect(),
            forbids: forbids.map(|clause| at(clause.span)).collect(),
        };
        starts.entries.sort_unstable();
        starts.clauses.sort_unstable();
        starts.forbids.sort_unstable();
        starts
    }
}

/// Whether a piece with slips may have lost a clause: it speaks of forbidding more often than was read, or something in
/// it that stands where a clause may stand was not understood.
fn loses(starts: &Starts, file: FileId, range: TextRange, text: &str, state: &PieceState) -> bool {
    let within = |list: &[(FileId, u32)]| {
        let from = list.partition_point(|at| *at < (file, range.start));
        list.partition_point(|at| *at < (file, range.end)) - from
    };
    if words(text).filter(|word| *word == FORBID).count() > within(&starts.forbids) {
        return true;
    }
    let from = starts
        .entries
        .partition_point(|(of, at, _)| (*of, *at) < (file, range.start));
    let to = starts
        .entries
        .partition_point(|(of, at, _)| (*of, *at) < (file, range.end));
    let entries = &starts.entries[from..to];
    let clauses = within(&starts.clauses);
    let holds = entries.iter().map(|(_, _, holds)| *holds).max();
    if (holds.is_none() && clauses == 0) || holds == Some(Holds::Anything) {
        return true;
    }
    let may_hold = clauses > 0 || holds == Some(Holds::Clauses);
    may_hold && state.slips.iter().any(|slip| swallows(slip.kind))
}

/// Whether a slip of this kind may hide a whole clause.
fn swallows(kind: SlipKind) -> bool {
    matches!(
        kind,
        SlipKind::UnclosedText
            | SlipKind::MissingBrace
            | SlipKind::StrayBrace
            | SlipKind::Junk
            | SlipKind::TooDeep
            | SlipKind::TooLong
    )
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !(char.is_alphanumeric() || char == '-'))
}
