//! What partners, datasets, purposes and clauses are called where other programs read of them.

use std::collections::{HashMap, HashSet};

use partnership_model::{Clause, ClauseId, Entry, EntryId, Model};

/// The name under which whoever or whatever is not declared is asked about. No name can be written so.
pub const UNDECLARED: &str = "*";

/// A name for each entry and each clause, the same in every export of a file.
#[derive(Debug)]
pub(crate) struct Names {
    entries: HashMap<EntryId, String>,
    clauses: HashMap<ClauseId, String>,
}

impl Names {
    pub(crate) fn of(model: &Model) -> Self {
        let mut taken: HashSet<String> = HashSet::new();
        let mut entries = HashMap::new();
        // The partnership's own entries have the first choice.
        let (own, others): (Vec<&Entry>, Vec<&Entry>) =
            model.entries.iter().partition(|entry| entry.belongs);
        for entry in own.into_iter().chain(others) {
            let word = match &entry.name {
                Some(name) => name.clone(),
                None => format!("{}-{}", entry.keyword, entry.id.0),
            };
            entries.insert(entry.id, free(&mut taken, word));
        }
        let mut names = Self {
            entries,
            clauses: HashMap::new(),
        };
        names.name_clauses(model);
        names
    }

    fn name_clauses(&mut self, model: &Model) {
        let mut taken: HashSet<String> = HashSet::new();
        let mut numbers: HashMap<(Option<EntryId>, &str), usize> = HashMap::new();
        for clause in model.clauses.iter().filter(|clause| !clause.deed) {
            let effect = clause.effect.word();
            let number = numbers.entry((clause.entry, effect)).or_default();
            *number += 1;
            let own = match &clause.name {
                Some(name) => name.clone(),
                None => format!("{effect}-{number}"),
            };
            let name = match clause.entry {
                Some(entry) => format!("{}/{own}", self.entry(entry)),
                None => own,
            };
            let name = free(&mut taken, name);
            self.clauses.insert(clause.id, name);
        }
    }

    /// What an entry is called.
    pub(crate) fn entry(&self, id: EntryId) -> &str {
        self.entries.get(&id).map_or("", String::as_str)
    }

    /// What an entry is called; `*` for what is not declared.
    pub(crate) fn or_undeclared(&self, id: Option<EntryId>) -> &str {
        id.map_or(UNDECLARED, |id| self.entry(id))
    }

    /// What a clause is called: `dsa-2026/permit-1`, or the name behind `called`.
    pub(crate) fn clause(&self, id: ClauseId) -> &str {
        self.clauses.get(&id).map_or("", String::as_str)
    }

    /// The clauses that count, with their names, in the order of the file.
    pub(crate) fn clauses<'a>(
        &'a self,
        model: &'a Model,
    ) -> impl Iterator<Item = (&'a Clause, &'a str)> {
        let counts = |clause: &&Clause| clause.belongs && !clause.deed;
        (model.clauses.iter().filter(counts)).map(|clause| (clause, self.clause(clause.id)))
    }
}

/// The name, with a number behind it where two things have the same.
fn free(taken: &mut HashSet<String>, name: String) -> String {
    let mut number = 1;
    let mut free = name.clone();
    while !taken.insert(free.clone()) {
        number += 1;
        free = format!("{name}~{number}");
    }
    free
}

/// The name of the partnership, and what is safe in a file name of it.
pub(crate) fn partnership(model: &Model) -> String {
    let own = model.header().and_then(|header| header.name.clone());
    own.unwrap_or_else(|| "partnership".to_owned())
}

/// The titles of entries of a kind, by their names, in the order of the file.
pub(crate) fn titles(model: &Model, names: &Names, kind: &str) -> Vec<(String, String)> {
    model
        .of_kind(kind)
        .map(|entry| (names.entry(entry.id).to_owned(), entry.display().to_owned()))
        .collect()
}
