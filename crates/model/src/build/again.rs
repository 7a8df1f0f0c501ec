//! Building a model again after an edit within one piece.
//!
//! What an entry says to all others is its kind, its name, what stands in it and whom it refers to. Where these are as
//! before, so is all that was worked out about names and about what belongs; only the piece itself is read again, and
//! the places behind it are moved. Wherever that is in doubt the model is built whole: the result is always the one that
//! building it whole gives, which a test holds this to.

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]
mod tests;

use std::sync::Arc;

use partnership_diagnostics::Finding;
use partnership_syntax::{NodeKind, Parse, Piece};

use super::belongs::each_reference;
use super::kept::{Kept, Living};
use super::open_names::OpenNames;
use super::scope::Scopes;
use super::shift::{self, Shift};
use super::sink::{Cause, Sink, Step};
use super::{Builder, Built, InputFile};
use crate::{Clause, ClauseId, Entry, EntryId, Model};

impl Living {
    /// The model of the same files in a later state; `before` are they in the state that this one is of.
    pub fn after(self, before: &[InputFile<'_>], now: &[InputFile<'_>]) -> Self {
        match Change::between(before, now) {
            Some(Change::Nothing) => self,
            Some(Change::Piece(change)) => {
                follow(self, &change, now).unwrap_or_else(|| Self::build(now))
            }
            None => Self::build(now),
        }
    }
}

/// What an edit has changed.
enum Change<'a> {
    /// Nothing that anybody would notice.
    Nothing,
    /// One piece of one file.
    Piece(InPiece<'a>),
}

/// One piece that has changed.
struct InPiece<'a> {
    /// The file, as a place in the list.
    file: usize,
    /// The piece, as a number into all pieces.
    number: usize,
    /// The same piece, as a place in its file.
    place: usize,
    was: (&'a Parse, &'a Piece),
    is: (&'a Parse, &'a Piece),
}

impl<'a> Change<'a> {
    /// What is different between two states of the same files; `None` where it is more than one piece.
    fn between(before: &'a [InputFile<'a>], now: &'a [InputFile<'a>]) -> Option<Self> {
        let mut found = Change::Nothing;
        if before.len() != now.len() {
            return None;
        }
        let mut pieces = 0;
        for (file, (old, new)) in before.iter().zip(now).enumerate() {
            if old.id != new.id || old.imports != new.imports {
                return None;
            }
            let first = pieces;
            let (old, new) = (old.parse, new.parse);
            pieces += old.pieces().len();
            if Arc::ptr_eq(old.text(), new.text()) {
                continue;
            }
            match (old.differing(new), &found) {
                (([], []), _) => {}
                (([was], [is]), Change::Nothing) => {
                    let start = was.range.start;
                    let place = old.pieces().partition_point(|own| own.range.start < start);
                    found = Change::Piece(InPiece {
                        file,
                        number: first + place,
                        place,
                        was: (old, was),
                        is: (new, is),
                    });
                }
                _ => return None,
            }
        }
        Some(found)
    }
}

impl InPiece<'_> {
    /// Whether a file is used in the piece, now or before: then other names may be seen.
    fn uses_files(&self) -> bool {
        let uses = |(parse, piece): (&Parse, &Piece)| {
            let all = std::slice::from_ref(piece);
            parse.imports_of(all).next().is_some()
        };
        uses(self.was) || uses(self.is)
    }
}

/// The steps that are taken again for all pieces: what is told of a slip may depend on the text around its piece, and a
/// sign-off stands or falls by what any entry says. Both cost little where there are none.
const TOLD_AGAIN: [Step; 2] = [Step::Slips, Step::SignOffs];

/// The model after a change, where it can be had from the one before.
fn follow(before: Living, change: &InPiece<'_>, now: &[InputFile<'_>]) -> Option<Living> {
    let Living {
        built: Built { model, findings },
        kept,
    } = before;
    let mut kept = kept?;
    let own = kept.pieces.get(change.number)?;
    let sound = own.slips.is_empty() && !own.cut_off && change.is.1.tree.slips.is_empty();
    if !sound || change.uses_files() {
        return None;
    }
    let shift = Shift {
        file: now[change.file].id,
        old: change.was.1.range,
        new: change.is.1.range,
    };
    let told = still_told(&mut kept, findings, change, &shift)?;
    let mut builder = Builder {
        files: now,
        model,
        sink: Sink::default(),
        links: kept.links,
        scopes: Scopes::new(now.len()),
        open_names: OpenNames::default(),
        pieces: kept.pieces,
        todo: Vec::new(),
        open: Vec::new(),
        headers: kept.headers,
        blind: kept.blind,
    };
    let old = builder.renew(change, &shift, kept.scopes)?;
    builder.read();
    if !builder.open_names.is_empty() {
        return None;
    }
    builder.tell_slips();
    builder.check_presence(change.number..change.number + 1);
    if !builder.refers_as(&old) {
        builder.mark_again();
    }
    builder.sink.step(Step::SignOffs);
    builder.check_sign_offs();
    builder.sink.resume(told);
    let living = builder.living();
    // Where some would be left out, which they are depends on all of them.
    living.kept.is_some().then_some(living)
}

/// The findings that the change leaves as they are, moved along; `None` where one of them has to do with the piece.
fn still_told(
    kept: &mut Kept,
    findings: Vec<Finding>,
    change: &InPiece<'_>,
    shift: &Shift,
) -> Option<Vec<(Cause, Finding)>> {
    let causes = std::mem::take(&mut kept.causes);
    if causes.len() != findings.len() {
        return None;
    }
    let own = Some(change.number as u32);
    let mut told: Vec<(Cause, Finding)> = causes
        .into_iter()
        .zip(findings)
        .filter(|(cause, _)| cause.piece != own && !TOLD_AGAIN.contains(&cause.step))
        .collect();
    let mut touched = false;
    for (_, finding) in &mut told {
        shift::of_finding(finding, &mut |span| touched |= shift.touches(*span));
    }
    if touched {
        return None;
    }
    for (_, finding) in &mut told {
        shift::of_finding(finding, &mut |span| shift.span(span));
    }
    Some(told)
}

/// What stood in the piece before.
struct Old {
    entries: Vec<Entry>,
    clauses: Vec<Clause>,
    /// Where they stood, and where those stand that took their place.
    first: (usize, usize),
}

impl Builder<'_> {
    /// Put what the piece says now in the place of what it said; `None` where others could notice.
    fn renew(&mut self, change: &InPiece<'_>, shift: &Shift, scopes: Scopes) -> Option<Old> {
        let entries = self.entries_of(change.number);
        let clauses = self.clauses_of(change.number);
        let later = (
            self.model.entries.split_off(entries.end),
            self.model.clauses.split_off(clauses.end),
        );
        let mut old = Old {
            entries: self.model.entries.split_off(entries.start),
            clauses: self.model.clauses.split_off(clauses.start),
            first: (entries.start, clauses.start),
        };
        self.collect_piece(change.number, change.place);
        if !old.reads_as(&self.model) {
            return None;
        }
        // All names are as they were; of those in the piece the places are new.
        let named = std::mem::replace(&mut self.scopes, scopes);
        self.scopes.move_along(shift);
        self.scopes.take_places(&named);
        let new = self.model.entries[entries.start..].iter_mut();
        for (new, old) in new.zip(&mut old.entries) {
            new.belongs = old.belongs;
        }
        let new = self.model.clauses[clauses.start..].iter_mut();
        for (new, old) in new.zip(&mut old.clauses) {
            new.belongs = old.belongs;
        }
        self.model.entries.extend(later.0);
        self.model.clauses.extend(later.1);
        if !shift.is_still() {
            self.move_along(change, shift, (entries.end, clauses.end));
        }
        Some(old)
    }

    /// Move all places behind the piece.
    fn move_along(&mut self, change: &InPiece<'_>, shift: &Shift, (entry, clause): (usize, usize)) {
        let mut each = |span: &mut _| shift.span(span);
        let of_file = |entry: &&mut Entry| entry.span.file == shift.file;
        for entry in self.model.entries[entry..].iter_mut().take_while(of_file) {
            shift::of_entry(entry, &mut each);
        }
        let of_file = |clause: &&mut Clause| clause.span.file == shift.file;
        for clause in self.model.clauses[clause..].iter_mut().take_while(of_file) {
            shift::of_clause(clause, &mut each);
        }
        for expectation in &mut self.model.expectations {
            shift::of_expectation(expectation, &mut each);
        }
        self.model.unread.iter_mut().for_each(each);
        for piece in &mut self.pieces[change.number + 1..] {
            if piece.file == change.file {
                piece.slips.iter_mut().for_each(|slip| shift.slip(slip));
            }
        }
    }

    /// The clauses that stand in a piece, as places in the model.
    fn clauses_of(&self, piece: usize) -> std::ops::Range<usize> {
        let all = self.model.clauses.len();
        let end = self.pieces.get(piece + 1).map_or(all, |next| next.clauses);
        self.pieces[piece].clauses..end
    }

    /// Whether what stands in the piece refers to what it referred to.
    fn refers_as(&self, old: &Old) -> bool {
        let (entry, clause) = old.first;
        let entries = &self.model.entries[entry..entry + old.entries.len()];
        let clauses = &self.model.clauses[clause..clause + old.clauses.len()];
        references(entries, clauses) == references(&old.entries, &old.clauses)
    }

    /// Find out again what belongs and who refers to whom.
    fn mark_again(&mut self) {
        let model = &mut self.model;
        model
            .entries
            .iter_mut()
            .for_each(|entry| entry.belongs = false);
        model
            .clauses
            .iter_mut()
            .for_each(|clause| clause.belongs = false);
        model.inverses.clear();
        model.clause_inverses.clear();
        self.mark();
        self.index();
    }
}

impl Old {
    /// Whether what was read in its place looks the same to everything outside the piece, until names are resolved.
    fn reads_as(&self, model: &Model) -> bool {
        let entries = &model.entries[self.first.0..];
        let clauses = &model.clauses[self.first.1..];
        // A test or a scenario sees names of its own; and of a file in which nothing is an entry all else is forgotten.
        let alone = |entry: &Entry| {
            let tests = entry
                .kind
                .is_some_and(|kind| matches!(kind.word, "test" | "scenario"));
            let expects = |entry: &Entry| {
                let mut sentences = entry.sentences.iter();
                sentences.any(|sentence| sentence.kind == NodeKind::expectation)
            };
            tests || expects(entry)
        };
        let says_something =
            !clauses.is_empty() || entries.iter().any(|entry| entry.kind.is_some());
        let same_entry = |(a, b): (&Entry, &Entry)| {
            let kinds = (a.kind.map(|kind| kind.word), b.kind.map(|kind| kind.word));
            kinds.0 == kinds.1
                && a.keyword == b.keyword
                && a.name == b.name
                && a.parent == b.parent
                && a.children == b.children
                && a.clauses == b.clauses
        };
        let same_clause = |(a, b): (&Clause, &Clause)| {
            a.effect == b.effect && a.name == b.name && a.entry == b.entry && a.deed == b.deed
        };
        says_something
            && entries.len() == self.entries.len()
            && clauses.len() == self.clauses.len()
            && entries.iter().zip(&self.entries).all(same_entry)
            && clauses.iter().zip(&self.clauses).all(same_clause)
            && !entries.iter().chain(&self.entries).any(alone)
            && between(entries, clauses).eq(between(&self.entries, &self.clauses))
    }
}

/// How many entries start before each clause: of a name that is given twice the first counts.
fn between<'e>(entries: &'e [Entry], clauses: &'e [Clause]) -> impl Iterator<Item = usize> + 'e {
    clauses.iter().map(|clause| {
        let start = clause.span.range.start;
        entries.partition_point(|entry| entry.span.range.start < start)
    })
}

/// A reference: to what, and under which name the other side sees it.
type Referred = (Option<EntryId>, Option<ClauseId>, Option<&'static str>);

/// All references that decide what belongs and who refers to whom, in order.
fn references(entries: &[Entry], clauses: &[Clause]) -> Vec<Referred> {
    let mut found = Vec::new();
    for entry in entries {
        each_reference(&entry.fields, &mut |reference, inverse| {
            found.push((reference.target, reference.clause, inverse));
        });
    }
    for clause in clauses {
        found.extend(
            clause
                .references()
                .map(|own| (own.target, own.clause, None)),
        );
        each_reference(&clause.conditions, &mut |reference, inverse| {
            found.push((reference.target, reference.clause, inverse));
        });
    }
    found
}
