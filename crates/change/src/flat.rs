//! A meaning as a list of entries and clauses, each knowing what it stands in.

use std::collections::BTreeMap;

use partnership_model::meaning::{Meaning, SaidClause, SaidEntry};

use crate::value::{rename_clause, rename_lines};

/// An entry by itself: what stands in it has been taken out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FlatEntry {
    pub(crate) entry: SaidEntry,
    /// What it stands in: its name, or its kind and title.
    pub(crate) inside: Option<String>,
}

/// A clause, and what it stands in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FlatClause {
    pub(crate) clause: SaidClause,
    pub(crate) inside: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Flat {
    pub(crate) entries: Vec<FlatEntry>,
    pub(crate) clauses: Vec<FlatClause>,
}

/// What an entry is known by: its name; where it has none, its kind and title.
pub(crate) fn key(entry: &SaidEntry) -> String {
    match (&entry.name, &entry.title) {
        (Some(name), _) => name.clone(),
        (None, Some(title)) => format!("{} \"{title}\"", entry.kind),
        (None, None) => entry.kind.clone(),
    }
}

impl Flat {
    pub(crate) fn of(meaning: &Meaning) -> Self {
        let mut flat = Self::default();
        flat.add(&meaning.entries, &meaning.clauses, None);
        flat
    }

    fn add(&mut self, entries: &[SaidEntry], clauses: &[SaidClause], inside: Option<&str>) {
        self.clauses.extend(clauses.iter().map(|clause| FlatClause {
            clause: clause.clone(),
            inside: inside.map(str::to_owned),
        }));
        for entry in entries {
            let name = key(entry);
            let mut own = entry.clone();
            let (inner, clauses) = (
                std::mem::take(&mut own.entries),
                std::mem::take(&mut own.clauses),
            );
            self.entries.push(FlatEntry {
                entry: own,
                inside: inside.map(str::to_owned),
            });
            self.add(&inner, &clauses, Some(&name));
        }
    }

    /// With other names in the place of names.
    pub(crate) fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        let mut flat = self.clone();
        if names.is_empty() {
            return flat;
        }
        let other = |name: &str| names.get(name).cloned();
        for entry in &mut flat.entries {
            if let Some(name) = entry.entry.name.as_deref().and_then(other) {
                entry.entry.name = Some(name);
            }
            if let Some(inside) = entry.inside.as_deref().and_then(other) {
                entry.inside = Some(inside);
            }
            rename_lines(&mut entry.entry.lines, &other);
            rename_lines(&mut entry.entry.settings, &other);
        }
        for clause in &mut flat.clauses {
            if let Some(inside) = clause.inside.as_deref().and_then(other) {
                clause.inside = Some(inside);
            }
            if let Some(name) = clause.clause.name.as_deref().and_then(other) {
                clause.clause.name = Some(name);
            }
            rename_clause(&mut clause.clause, &other);
        }
        flat
    }
}

/// Which entries have another name now, where that is certain: the same entry in every other respect, and only one of
/// each.
pub(crate) fn renames(old: &Flat, new: &Flat) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    loop {
        // One entry with a new name hides another that mentions it, so what is found is put in and looked at again.
        let now = old.renamed(&found);
        let gone = only_in(&now, new);
        let came = only_in(new, &now);
        let mut more = BTreeMap::new();
        for entry in &gone {
            let same = |other: &&&FlatEntry| same_but_name(entry, other);
            let mut others = came.iter().filter(same);
            let (Some(other), None) = (others.next(), others.next()) else {
                continue;
            };
            let twins = gone
                .iter()
                .filter(|twin| same_but_name(twin, other))
                .count();
            if twins == 1
                && let (Some(was), Some(is)) = (&entry.entry.name, &other.entry.name)
            {
                more.insert(was.clone(), is.clone());
            }
        }
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

fn only_in<'f>(flat: &'f Flat, other: &Flat) -> Vec<&'f FlatEntry> {
    let names: std::collections::HashSet<&str> = (other.entries.iter())
        .filter_map(|entry| entry.entry.name.as_deref())
        .collect();
    let lacks = |entry: &&FlatEntry| {
        let name = entry.entry.name.as_deref();
        name.is_some_and(|name| !names.contains(name))
    };
    flat.entries.iter().filter(lacks).collect()
}

/// An entry that says nothing but its kind is like any other of its kind: that proves nothing.
fn same_but_name(one: &FlatEntry, other: &FlatEntry) -> bool {
    let (a, b) = (&one.entry, &other.entry);
    let speaks = a.title.is_some() || !a.lines.is_empty();
    speaks
        && a.kind == b.kind
        && a.title == b.title
        && a.lines == b.lines
        && a.settings == b.settings
        && a.sentences == b.sentences
        && one.inside == other.inside
}
