//! Which entries and clauses belong to the partnership, and who refers to whom. (Decisions 9 and 13 on meaning.)

use partnership_source::FileId;

use super::Builder;
use crate::{Clause, ClauseId, Data, EntryId, FieldValue, Reference, Value};

/// Call `each` with every reference in these lines, and the name under which the other side sees it.
pub(crate) fn each_reference(
    lines: &[FieldValue],
    each: &mut dyn FnMut(&Reference, Option<&'static str>),
) {
    for line in lines {
        let inverse = line.field.and_then(|field| field.inverse);
        for Value {
            data, qualifiers, ..
        } in &line.values
        {
            if let Data::Name(reference) = data {
                each(reference, inverse);
            }
            for reference in qualifiers.by.iter().chain(&qualifiers.for_) {
                each(reference, None);
            }
            each_reference(&qualifiers.block, each);
        }
    }
}

/// Something reached.
#[derive(Clone, Copy)]
enum Reached {
    Entry(EntryId),
    Clause(ClauseId),
}

impl Builder<'_> {
    /// Mark what stands in the partnership's own files, and what is reached from there.
    pub(crate) fn mark(&mut self) {
        let own: Vec<FileId> = (0..self.files.len())
            .filter(|file| self.links[*file].owner == 0)
            .map(|file| self.files[file].id)
            .collect();
        self.model.own.clone_from(&own);
        let own: std::collections::HashSet<FileId> = own.into_iter().collect();
        let partnerships = self.partnership_files();
        let given = self.in_given();
        let stands = |clause: &Clause| {
            clause
                .entry
                .is_some_and(|entry| given[entry.0 as usize] || self.model.entry(entry).is("given"))
        };
        let hypothetical: Vec<bool> = self.model.clauses.iter().map(stands).collect();
        let mut open: Vec<Reached> = Vec::new();
        for entry in &mut self.model.entries {
            if own.contains(&entry.span.file) && !given[entry.id.0 as usize] {
                entry.belongs = true;
                open.push(Reached::Entry(entry.id));
            }
        }
        for clause in &mut self.model.clauses {
            if own.contains(&clause.span.file) && !hypothetical[clause.id.0 as usize] {
                clause.belongs = true;
                open.push(Reached::Clause(clause.id));
            }
        }
        let mut next: Vec<Reached> = Vec::new();
        while let Some(reached) = open.pop() {
            self.from(reached, &mut next);
            for reached in next.drain(..) {
                match reached {
                    Reached::Entry(id) => {
                        let entry = &mut self.model.entries[id.0 as usize];
                        if !entry.belongs && !given[id.0 as usize] {
                            entry.belongs = true;
                            open.push(reached);
                        }
                    }
                    Reached::Clause(id) => {
                        let clause = &mut self.model.clauses[id.0 as usize];
                        // Importing a partnership brings its names, never its clauses.
                        let theirs = partnerships.contains(&clause.span.file);
                        if !clause.belongs && !theirs && !hypothetical[id.0 as usize] {
                            clause.belongs = true;
                            open.push(reached);
                        }
                    }
                }
            }
        }
    }

    /// What one step leads to.
    fn from(&self, reached: Reached, next: &mut Vec<Reached>) {
        let mut add = |reference: &Reference| {
            next.extend(reference.target.map(Reached::Entry));
            next.extend(reference.clause.map(Reached::Clause));
        };
        match reached {
            Reached::Entry(id) => {
                let entry = self.model.entry(id);
                each_reference(&entry.fields, &mut |reference, _| add(reference));
                next.extend(entry.children.iter().copied().map(Reached::Entry));
                next.extend(entry.clauses.iter().copied().map(Reached::Clause));
                // What stands in an entry has no meaning without it.
                next.extend(entry.parent.map(Reached::Entry));
            }
            Reached::Clause(id) => {
                let clause = self.model.clause(id);
                clause.references().for_each(&mut add);
                each_reference(&clause.conditions, &mut |reference, _| add(reference));
            }
        }
    }

    /// For each entry whether it exists only for a test or a scenario.
    fn in_given(&self) -> Vec<bool> {
        let mut out: Vec<bool> = Vec::with_capacity(self.model.entries.len());
        for entry in &self.model.entries {
            let inside = entry.parent.is_some_and(|parent| {
                out[parent.0 as usize] || self.model.entry(parent).is("given")
            });
            out.push(inside);
        }
        out
    }

    /// The files of partnerships other than the root's.
    fn partnership_files(&self) -> std::collections::HashSet<FileId> {
        let mut leaders = vec![false; self.files.len()];
        for (file, input) in self.files.iter().enumerate() {
            let header = self
                .headers
                .iter()
                .any(|id| self.model.entry(*id).span.file == input.id);
            if header {
                leaders[self.links[file].owner] = true;
            }
        }
        (0..self.files.len())
            .filter(|file| self.links[*file].owner != 0 && leaders[self.links[*file].owner])
            .map(|file| self.files[file].id)
            .collect()
    }

    /// Who refers to whom, among what belongs.
    pub(crate) fn index(&mut self) {
        let model = &mut self.model;
        let (entries, clauses) = (&model.entries, &model.clauses);
        for entry in entries.iter().filter(|entry| entry.belongs) {
            each_reference(&entry.fields, &mut |reference, inverse| {
                if let (Some(target), Some(word)) = (reference.target, inverse) {
                    let seen = model.inverses.entry((target, word)).or_default();
                    if seen.last() != Some(&entry.id) {
                        seen.push(entry.id);
                    }
                }
            });
        }
        for clause in clauses.iter().filter(|clause| clause.belongs) {
            each_reference(&clause.conditions, &mut |reference, inverse| {
                if let (Some(target), Some(word)) = (reference.target, inverse) {
                    let seen = model.clause_inverses.entry((target, word)).or_default();
                    if seen.last() != Some(&clause.id) {
                        seen.push(clause.id);
                    }
                }
            });
        }
    }
}
