//! What a name means where.
//!
//! A file and its parts share one scope; a test or a scenario has one of its own for what its `given` declares. A name
//! is looked for from the inside outwards, then in the files that the file uses.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use partnership_source::Span;

use super::links::FileLinks;
use super::names;
use super::shift::Shift;
use crate::{ClauseId, EntryId};

/// The number of a scope. The scope of a whole has the number of the file that leads it.
pub(crate) type ScopeId = usize;

/// What a name means.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Target {
    /// An entry.
    Entry(EntryId),
    /// A clause.
    Clause(ClauseId),
}

/// Something that has a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    pub(crate) target: Target,
    /// The file it stands in.
    pub(crate) file: usize,
    pub(crate) span: Span,
}

/// One of the two namespaces.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Space {
    /// Everything but playbooks and what stands in them.
    Entries,
    /// Playbooks, steps, rules and tests.
    Rules,
}

#[derive(Debug, Default)]
struct Scope {
    parent: Option<ScopeId>,
    entries: HashMap<String, Declared>,
    rules: HashMap<String, Declared>,
    /// Names of entries that could not be read.
    ghosts: HashSet<String>,
}

/// What looking a name up gave.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup {
    /// Nothing has that name.
    Nothing,
    /// An entry that could not be read has it; that is told elsewhere.
    Ghost,
    /// This.
    One(Declared),
    /// More than one; the first counts.
    Many(Declared, Declared),
}

/// All scopes.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    scopes: Vec<Scope>,
    /// Names given more than once, with all places.
    pub(crate) twice: IndexMap<(ScopeId, Space, String), Vec<Span>>,
}

impl Scopes {
    /// One scope for each file.
    pub(crate) fn new(files: usize) -> Self {
        Self {
            scopes: (0..files).map(|_| Scope::default()).collect(),
            twice: IndexMap::new(),
        }
    }

    /// Whether a scope is that of a test or a scenario, for what its `given` declares.
    pub(crate) fn is_given(&self, scope: ScopeId) -> bool {
        self.scopes[scope].parent.is_some()
    }

    /// A new scope inside another.
    pub(crate) fn open(&mut self, parent: ScopeId) -> ScopeId {
        self.scopes.push(Scope {
            parent: Some(parent),
            ..Scope::default()
        });
        self.scopes.len() - 1
    }

    /// Give `key` a meaning.
    pub(crate) fn declare(&mut self, scope: ScopeId, space: Space, key: String, what: Declared) {
        let table = self.scopes[scope].table(space);
        match table.get(&key) {
            None => {
                table.insert(key, what);
            }
            Some(first) => {
                let first = first.span;
                self.twice
                    .entry((scope, space, key))
                    .or_insert_with(|| vec![first])
                    .push(what.span);
            }
        }
    }

    /// Give `key` a meaning unless it has one.
    pub(crate) fn suggest(&mut self, scope: ScopeId, space: Space, key: &str, what: Declared) {
        let table = self.scopes[scope].table(space);
        if !table.contains_key(key) {
            table.insert(key.to_owned(), what);
        }
    }

    /// Remember that an entry that could not be read has this name.
    pub(crate) fn ghost(&mut self, scope: ScopeId, name: &str) {
        self.scopes[scope].ghosts.insert(name.to_owned());
    }

    /// What `name` (in NFC) means in `scope` of `file`.
    pub(crate) fn find(
        &self,
        links: &[FileLinks],
        file: usize,
        scope: ScopeId,
        space: Space,
        name: &str,
    ) -> Lookup {
        let mut at = scope;
        let mut ghost = false;
        // The innermost scopes shadow what is around them.
        while let Some(parent) = self.scopes[at].parent {
            if let Some(found) = self.scopes[at].get(space, name) {
                return Lookup::One(found);
            }
            ghost |= self.scopes[at].ghosts.contains(name);
            at = parent;
        }
        let mut found = self.scopes[at].get(space, name);
        let mut second = None;
        if let Some((alias, rest)) = name.split_once('/')
            && let Some(target) = links[file].aliases.get(alias)
        {
            add(
                &mut found,
                &mut second,
                self.exported(links, *target, space, rest),
            );
            ghost |= self.scopes[links[*target].owner].ghosts.contains(rest);
        }
        for target in &links[file].plain {
            add(
                &mut found,
                &mut second,
                self.exported(links, *target, space, name),
            );
            ghost |= self.scopes[links[*target].owner].ghosts.contains(name);
        }
        match (found, second) {
            (None, _) if ghost || self.scopes[at].ghosts.contains(name) => Lookup::Ghost,
            (None, _) => Lookup::Nothing,
            (Some(one), None) => Lookup::One(one),
            (Some(one), Some(two)) => Lookup::Many(one, two),
        }
    }

    /// What `name` means in a file that is used: in its whole if it leads one, else in itself alone.
    fn exported(
        &self,
        links: &[FileLinks],
        file: usize,
        space: Space,
        name: &str,
    ) -> Option<Declared> {
        let owner = links[file].owner;
        self.scopes[owner]
            .get(space, name)
            .filter(|found| owner == file || found.file == file)
    }

    /// All names that a file sees outside tests, with what they mean; an imported name may come more than once.
    pub(crate) fn visible<'s>(
        &'s self,
        links: &'s [FileLinks],
        file: usize,
        space: Space,
    ) -> impl Iterator<Item = (Option<&'s str>, &'s str, Declared)> {
        let own = self
            .names(links[file].owner, space)
            .map(|(name, what)| (None, name, what));
        let from = move |target: usize| {
            let owner = links[target].owner;
            self.names(owner, space)
                .filter(move |(_, what)| owner == target || what.file == target)
        };
        let plain = links[file]
            .plain
            .iter()
            .flat_map(move |target| from(*target).map(|(name, what)| (None, name, what)));
        let named = links[file].aliases.iter().flat_map(move |(alias, target)| {
            from(*target).map(move |(name, what)| (Some(alias.as_str()), name, what))
        });
        own.chain(plain).chain(named)
    }

    /// The names of one scope.
    pub(crate) fn names(
        &self,
        scope: ScopeId,
        space: Space,
    ) -> impl ExactSizeIterator<Item = (&str, Declared)> {
        let scope = &self.scopes[scope];
        let table = match space {
            Space::Entries => &scope.entries,
            Space::Rules => &scope.rules,
        };
        table.iter().map(|(name, what)| (name.as_str(), *what))
    }

    /// Move all places that do not touch an edit.
    pub(crate) fn move_along(&mut self, shift: &Shift) {
        for scope in &mut self.scopes {
            for what in scope.entries.values_mut().chain(scope.rules.values_mut()) {
                if !shift.touches(what.span) {
                    shift.span(&mut what.span);
                }
            }
        }
    }

    /// Take the places of names from scopes in which they mean the same.
    pub(crate) fn take_places(&mut self, others: &Scopes) {
        for (own, other) in self.scopes.iter_mut().zip(&others.scopes) {
            for (table, others) in [
                (&mut own.entries, &other.entries),
                (&mut own.rules, &other.rules),
            ] {
                for (name, other) in others {
                    if let Some(what) = table.get_mut(name)
                        && what.target == other.target
                    {
                        what.span = other.span;
                    }
                }
            }
        }
    }

    /// Whether some scope, seen or not, gives `name` a meaning: for a hint where a `use` is missing.
    pub(crate) fn anywhere(&self, files: usize, name: &str) -> Option<Declared> {
        self.scopes[..files]
            .iter()
            .find_map(|scope| scope.get(Space::Entries, name))
    }
}

fn add(found: &mut Option<Declared>, second: &mut Option<Declared>, next: Option<Declared>) {
    match (&found, next) {
        (None, next) => *found = next,
        (Some(one), Some(two)) if one.target != two.target => *second = second.or(Some(two)),
        _ => {}
    }
}

impl Scope {
    fn table(&mut self, space: Space) -> &mut HashMap<String, Declared> {
        match space {
            Space::Entries => &mut self.entries,
            Space::Rules => &mut self.rules,
        }
    }

    fn get(&self, space: Space, name: &str) -> Option<Declared> {
        match space {
            Space::Entries => self.entries.get(name),
            Space::Rules => self.rules.get(name),
        }
        .copied()
    }
}

/// The namespace in which entries of a kind are named.
pub(crate) fn space_of(kind: Option<&str>) -> Space {
    if kind.is_some_and(names::is_rule_kind) {
        Space::Rules
    } else {
        Space::Entries
    }
}
