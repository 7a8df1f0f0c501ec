//! Who takes part in a partnership. A shared list names organisations that many partnerships know; one that a
//! partnership names only to keep it from something has no part in it.

use std::collections::HashSet;

use crate::build::each_reference;
use crate::{Clause, ClauseId, Effect, Entry, EntryId, Model, Reference};

impl Model {
    /// The partners that take part, in order: those of the partnership's own files, and those of other files that
    /// something beside a prohibition leads to, be it through other entries. An exception from a clause leads to nobody
    /// either.
    pub fn taking_part(&self) -> Vec<&Entry> {
        let reached = self.reached_by_more_than_prohibitions();
        self.of_kind("partner")
            .filter(|partner| reached.contains(&partner.id))
            .collect()
    }

    fn reached_by_more_than_prohibitions(&self) -> HashSet<EntryId> {
        let own = |span: partnership_source::Span| self.own.contains(&span.file);
        let mut way = Way {
            model: self,
            entries: HashSet::new(),
            clauses: HashSet::new(),
            open: Vec::new(),
        };
        for entry in self.entries.iter().filter(|entry| own(entry.span)) {
            way.enter(entry.id);
        }
        for clause in self.clauses.iter().filter(|clause| own(clause.span)) {
            way.follow(clause.id);
        }
        while let Some(id) = way.open.pop() {
            way.on_from(self.entry(id));
        }
        way.entries
    }
}

/// What was reached so far, and from where to go on.
struct Way<'m> {
    model: &'m Model,
    entries: HashSet<EntryId>,
    clauses: HashSet<ClauseId>,
    open: Vec<EntryId>,
}

impl Way<'_> {
    fn enter(&mut self, id: EntryId) {
        if self.model.entry(id).belongs && self.entries.insert(id) {
            self.open.push(id);
        }
    }

    fn go(&mut self, reference: &Reference) {
        if let Some(target) = reference.target {
            self.enter(target);
        }
        if let Some(clause) = reference.clause {
            self.follow(clause);
        }
    }

    /// What a permit names; a prohibition and the deed of a promise say who does not.
    fn follow(&mut self, id: ClauseId) {
        let clause = self.model.clause(id);
        if !clause.belongs || !permits(clause) || !self.clauses.insert(id) {
            return;
        }
        let excepted = |reference: &Reference| {
            let excepted = clause.who_except.iter();
            excepted
                .map(|other| other.span)
                .any(|span| span == reference.span)
        };
        for reference in clause.references() {
            if !excepted(reference) {
                self.go(reference);
            }
        }
        each_reference(&clause.conditions, &mut |reference, _| self.go(reference));
    }

    fn on_from(&mut self, entry: &Entry) {
        each_reference(&entry.fields, &mut |reference, _| self.go(reference));
        entry.children.iter().for_each(|child| self.enter(*child));
        entry.clauses.iter().for_each(|clause| self.follow(*clause));
        entry
            .parent
            .into_iter()
            .for_each(|parent| self.enter(parent));
    }
}

fn permits(clause: &Clause) -> bool {
    clause.effect == Effect::Permit && !clause.deed
}
