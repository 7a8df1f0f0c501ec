//! From names to what they mean.

use partnership_source::{Span, TextRange};
use partnership_vocabulary::{ValueType, WordList};

use super::scope::{Lookup, Space, Target};
use super::{Builder, Here, names};
use crate::Reference;

/// What a name turned out to be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Named {
    /// Something of the wanted kinds; `None` where it is known to exist but not what it is.
    Fits(Option<Target>),
    /// Something of another kind.
    Other(Target),
    /// Several things.
    Many(Target, Span, Span),
    /// Nothing.
    Nothing,
}

/// The kinds that a value may name; `None` for any.
pub(crate) type Kinds = Option<&'static [&'static str]>;

impl<'a> Builder<'a> {
    /// What `name` means here, given the kinds that are wanted.
    pub(crate) fn named(&self, here: Here, name: &str, kinds: Kinds) -> Named {
        let name = names::nfc(name);
        let rules = kinds.is_some_and(|kinds| kinds.iter().any(|kind| names::is_rule_kind(kind)));
        let spaces = match (rules, kinds) {
            (true, _) => &[Space::Rules][..],
            (false, Some(_)) => &[Space::Entries][..],
            (false, None) => &[Space::Entries, Space::Rules][..],
        };
        for space in spaces {
            match self
                .scopes
                .find(&self.links, here.file, here.scope, *space, &name)
            {
                Lookup::Nothing => {}
                Lookup::Ghost => return Named::Fits(None),
                Lookup::Many(one, two) => return Named::Many(one.target, one.span, two.span),
                Lookup::One(found) if self.is_of(found.target, kinds) => {
                    return Named::Fits(Some(found.target));
                }
                Lookup::One(found) => return Named::Other(found.target),
            }
        }
        // Playbooks that come with the program are not among the files; whoever runs them knows their names.
        if rules || self.blind[here.file] || self.blind[self.links[here.file].owner] {
            return Named::Fits(None);
        }
        Named::Nothing
    }

    pub(crate) fn is_of(&self, target: Target, kinds: Kinds) -> bool {
        let Some(kinds) = kinds else { return true };
        match target {
            Target::Entry(id) => self
                .model
                .entry(id)
                .kind
                .is_none_or(|kind| kinds.contains(&kind.word)),
            Target::Clause(id) => kinds.contains(&self.model.clause(id).effect.word()),
        }
    }

    /// The kind of what a name means.
    pub(crate) fn kind_of(&self, target: Target) -> Option<&'static str> {
        match target {
            Target::Entry(id) => self.model.entry(id).kind.map(|kind| kind.word),
            Target::Clause(id) => Some(self.model.clause(id).effect.word()),
        }
    }

    pub(crate) fn place_of(&self, target: Target) -> Span {
        match target {
            Target::Entry(id) => {
                let entry = self.model.entry(id);
                entry.name_span.unwrap_or(entry.head)
            }
            Target::Clause(id) => self.model.clause(id).span,
        }
    }

    /// A reference to `target`.
    pub(crate) fn reference(
        &self,
        here: Here,
        written: &str,
        range: TextRange,
        target: Option<Target>,
    ) -> Reference {
        Reference {
            written: names::nfc(written).into_owned(),
            target: match target {
                Some(Target::Entry(id)) => Some(id),
                _ => None,
            },
            clause: match target {
                Some(Target::Clause(id)) => Some(id),
                _ => None,
            },
            span: self.span(here, range),
        }
    }

    /// A name that should mean something of those kinds; if it does not, that is remembered.
    pub(crate) fn refer(
        &mut self,
        here: Here,
        written: &str,
        range: TextRange,
        kinds: Kinds,
    ) -> Reference {
        let named = self.named(here, written, kinds);
        let target = match named {
            Named::Fits(target) => target,
            Named::Many(target, ..) => {
                self.not_named(here, written, range, kinds, None, named);
                Some(target)
            }
            _ => {
                self.not_named(here, written, range, kinds, None, named);
                None
            }
        };
        self.reference(here, written, range, target)
    }

    /// The entry that a reference of a value type may name, for messages.
    pub(crate) fn kinds_of(wanted: &ValueType) -> Kinds {
        match wanted {
            ValueType::Names(kinds) => Some(kinds),
            ValueType::OneOf(types) => types.iter().find_map(|each| Self::kinds_of(each)),
            _ => None,
        }
    }

    /// The list that a value type takes words from.
    pub(crate) fn list_of(wanted: &ValueType) -> Option<&'static WordList> {
        match wanted {
            ValueType::Words(list) | ValueType::Labelled(list) => Some(list),
            ValueType::OneOf(types) => types.iter().find_map(|each| Self::list_of(each)),
            _ => None,
        }
    }
}
