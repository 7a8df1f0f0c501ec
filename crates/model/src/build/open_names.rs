//! Gathering the names that were not understood, and telling them.
//!
//! A name that is misspelt the same way ten times is one slip, so what cannot be resolved is gathered for each file and
//! told once, at the first place, with the others as labels.

use indexmap::IndexMap;
use indexmap::map::Entry;
use partnership_source::{Span, TextRange};
use partnership_vocabulary::WordList;

use super::resolve::{Kinds, Named};
use super::scope::{Space, Target};
use super::{Builder, Here, names};
use crate::findings::clauses::Part;
use crate::findings::names::Unresolved;
use crate::{EntryId, findings};

/// Names that were not understood, in the order in which they were met.
#[derive(Debug, Default)]
pub(crate) struct OpenNames {
    nothing: IndexMap<(usize, String), Nothing>,
    other: IndexMap<(usize, String, Kinds), (Target, Vec<Span>)>,
    many: IndexMap<(usize, String), (Span, Span, Vec<Span>)>,
}

/// A name that means nothing.
#[derive(Debug)]
struct Nothing {
    here: Here,
    kinds: Kinds,
    /// The words that the line takes beside names.
    list: Option<&'static WordList>,
    /// The part of a clause in which the name is a word that lacks its `any`, if it is so everywhere.
    any: Option<Part>,
    places: Vec<Span>,
}

impl OpenNames {
    /// Whether all names were understood.
    pub(crate) fn is_empty(&self) -> bool {
        self.nothing.is_empty() && self.other.is_empty() && self.many.is_empty()
    }
}

/// How many comparisons with visible names "did you mean" may cost in all.
const COMPARISONS: usize = 400_000;

impl<'a> Builder<'a> {
    /// Remember a name that was not understood.
    pub(crate) fn not_named(
        &mut self,
        here: Here,
        written: &str,
        range: TextRange,
        kinds: Kinds,
        list: Option<&'static WordList>,
        named: Named,
    ) {
        self.sink.faults += 1;
        if self.sink.muted {
            return;
        }
        if matches!(named, Named::Nothing) {
            self.nothing_named(here, written, range, kinds, list, None);
            return;
        }
        let at = self.span(here, range);
        let name = names::nfc(written).into_owned();
        match named {
            Named::Fits(_) | Named::Nothing => {}
            Named::Other(target) => {
                let key = (here.file, name, kinds);
                self.open_names
                    .other
                    .entry(key)
                    .or_insert_with(|| (target, Vec::new()))
                    .1
                    .push(at);
            }
            Named::Many(_, one, two) => {
                let key = (here.file, name);
                self.open_names
                    .many
                    .entry(key)
                    .or_insert_with(|| (one, two, Vec::new()))
                    .2
                    .push(at);
            }
        }
    }

    /// Remember a word of a clause that lacks its `any`, unless it was meant as a name.
    pub(crate) fn lacks_any(
        &mut self,
        here: Here,
        written: &str,
        range: TextRange,
        kinds: Kinds,
        part: Part,
    ) {
        self.sink.faults += 1;
        if !self.sink.muted {
            self.nothing_named(here, written, range, kinds, None, Some(part));
        }
    }

    fn nothing_named(
        &mut self,
        here: Here,
        written: &str,
        range: TextRange,
        kinds: Kinds,
        list: Option<&'static WordList>,
        any: Option<Part>,
    ) {
        let at = self.span(here, range);
        let key = (here.file, names::nfc(written).into_owned());
        let open = self
            .open_names
            .nothing
            .entry(key)
            .or_insert_with(|| Nothing {
                here,
                kinds,
                list,
                any,
                places: Vec::new(),
            });
        // Where the name is also used as one, an entry is missing, not the word before it.
        open.any = open.any.and(any);
        open.places.push(at);
    }

    /// Tell the names that were not understood.
    pub(crate) fn tell_names(&mut self) {
        let open = std::mem::take(&mut self.open_names);
        let mut budget = COMPARISONS;
        for ((_, name), open) in open.nothing {
            let Nothing {
                here,
                kinds,
                list,
                any,
                places,
            } = open;
            let at = places[0];
            if let Some(part) = any {
                self.sink
                    .push(findings::clauses::missing_any(&places, &name, part));
                continue;
            }
            let near = if self.sink.is_full(at.file) {
                None
            } else {
                self.nearest(&name, here, kinds, &mut budget)
            };
            let elsewhere = self
                .scopes
                .anywhere(self.files.len(), &name)
                .map(|found| found.span);
            let finding = findings::names::unresolved_name(&Unresolved {
                name: &name,
                kinds,
                list,
                near: near.as_deref(),
                elsewhere,
                places: &places,
            });
            self.sink.push(finding);
        }
        for ((_, name, kinds), (target, places)) in open.other {
            let (found, declared) = (self.kind_of(target), self.place_of(target));
            self.sink.push(findings::names::wrong_kind_of_name(
                &name, found, kinds, declared, &places,
            ));
        }
        for ((_, name), (one, two, places)) in open.many {
            self.sink
                .push(findings::names::ambiguous_name(&name, one, two, &places));
        }
    }

    /// The visible name, of a wanted kind, that was probably meant.
    fn nearest(&self, name: &str, here: Here, kinds: Kinds, budget: &mut usize) -> Option<String> {
        let length = name.chars().count();
        let mut candidates: Vec<String> = Vec::new();
        for (alias, known, what) in self.scopes.visible(&self.links, here.file, Space::Entries) {
            // Part of the names would give an answer that depends on their order.
            *budget = budget.checked_sub(1)?;
            let full = alias.map_or(0, |alias| alias.len() + 1) + known.len();
            // Names much longer or shorter are not near; a beginning of one may be.
            if full.abs_diff(length) <= 4 || known.starts_with(name) {
                if !self.is_of(what.target, kinds)
                    || (alias.is_none() && names::check(known).is_err())
                {
                    continue;
                }
                candidates.push(match alias {
                    Some(alias) => format!("{alias}/{known}"),
                    None => known.to_owned(),
                });
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        partnership_diagnostics::suggest::nearest(name, candidates.iter().map(String::as_str))
            .map(str::to_owned)
    }

    /// Names given more than once, and names that differ by little.
    pub(crate) fn tell_clashes(&mut self) {
        let twice = std::mem::take(&mut self.scopes.twice);
        for ((_, _, key), places) in twice {
            let name = key.rsplit('/').next().unwrap_or(&key);
            self.sink
                .push(findings::names::duplicate_name(name, &places));
        }
        for file in 0..self.files.len() {
            if self.links[file].owner == file {
                self.tell_similar(file);
            }
        }
    }

    fn tell_similar(&mut self, scope: usize) {
        let mut declared: Vec<(&str, Span, EntryId)> = self
            .scopes
            .names(scope, Space::Entries)
            .filter(|(name, _)| !name.contains('/'))
            .filter_map(|(name, what)| match what.target {
                Target::Entry(id) => Some((name, what.span, id)),
                Target::Clause(_) => None,
            })
            .filter(|(name, _, id)| {
                let entry = self.model.entry(*id);
                entry.name.as_deref() == Some(*name) && entry.kind.is_some()
            })
            .collect();
        declared.sort_unstable_by_key(|(_, span, _)| *span);
        // The first of its likeness, and the others, of which there are next to none.
        type Alike<'n> = ((&'n str, Span), Vec<(&'n str, Span)>);
        let mut groups: IndexMap<String, Alike<'_>> = IndexMap::with_capacity(declared.len());
        for (name, span, _) in declared {
            match groups.entry(names::likeness(name)) {
                Entry::Vacant(place) => {
                    place.insert(((name, span), Vec::new()));
                }
                Entry::Occupied(mut place) => place.get_mut().1.push((name, span)),
            }
        }
        for (first, mut group) in groups
            .into_values()
            .filter(|(_, others)| !others.is_empty())
        {
            group.insert(0, first);
            self.sink.push(findings::names::similar_names(&group));
        }
    }
}
