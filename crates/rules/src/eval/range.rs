//! What a range ranges over: as few things as an index can tell.

use std::rc::Rc;

use partnership_vocabulary as vocabulary;

use super::{Engine, Env, Scope, Truth};
use crate::ast::*;
use crate::facts::{Item, Thing};

impl<'m> Engine<'m> {
    /// The things a range may range over, as few as an index can tell, and whether there may be more.
    pub fn candidates(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        range: &Range,
    ) -> (Rc<Vec<Item<'m>>>, bool) {
        let (items, unknown) = match &range.source {
            Source::Path(path) => {
                if let Some(items) = self.narrow_by_reader(scope, env, range, path) {
                    self.spend(items.len() + 1);
                    return (Rc::new(items), false);
                }
                let mut bag = self.path(env, path);
                // `some audience in benefit.for` passes over the partners who gain: the word names what is meant.
                if let Some(kind) = vocabulary::any_kind(&range.kind) {
                    bag.items.retain(|item| self.is_of(item, kind.word));
                }
                (bag.items, bag.unknown)
            }
            Source::Words(path) => {
                let words =
                    crate::types::words_of(self.model, env.get(path.slot).copied().flatten(), path);
                (
                    words
                        .into_iter()
                        .map(|word| Item::of(Thing::Word(word)))
                        .collect(),
                    false,
                )
            }
            Source::Kind => match range
                .filter
                .as_deref()
                .and_then(|filter| self.narrow(scope, env, &range.kind, range.slot, filter))
            {
                Some(items) => return (items, false),
                None => return (self.things(&range.kind), false),
            },
        };
        self.spend(items.len() + 1);
        (Rc::new(items), unknown)
    }

    /// Whether an entry or clause is of a kind; a value that is neither may be called anything.
    pub(super) fn is_of(&self, item: &Item<'m>, kind: &str) -> bool {
        match item.thing {
            Thing::Entry(id) => self.model.entry(id).is(kind),
            Thing::Clause(id) => self.model.clause(id).effect.word() == kind,
            _ => true,
        }
    }

    /// Whether an item passes the filter of its range.
    pub fn passes(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        range: &Range,
        item: Item<'m>,
    ) -> Truth {
        let Some(filter) = &range.filter else {
            return Truth::Yes;
        };
        if env.len() <= range.slot {
            env.resize(range.slot + 1, None);
        }
        env[range.slot] = Some(item);
        let truth = self.truth(scope, env, filter);
        env[range.slot] = None;
        truth
    }
}
