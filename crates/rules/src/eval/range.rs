//! What a range ranges over: as few things as an index can tell.

use partnership_vocabulary as vocabulary;

use super::{Engine, Env, Scope, Truth};
use crate::ast::*;
use crate::compare;
use crate::facts::{Item, Key, Thing};

impl<'m> Engine<'m> {
    /// The things a range may range over, as few as an index can tell, and whether there may be more.
    pub fn candidates(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        range: &Range,
    ) -> (Vec<Item<'m>>, bool) {
        let (items, unknown) = match &range.source {
            Source::Path(path) => {
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
            Source::Kind => match self.narrowed(scope, env, range) {
                Some(items) => (items, false),
                None => (self.things(&range.kind).to_vec(), false),
            },
        };
        self.spend(items.len() + 1);
        (items, unknown)
    }

    /// Whether an entry or clause is of a kind; a value that is neither may be called anything.
    pub(super) fn is_of(&self, item: &Item<'m>, kind: &str) -> bool {
        match item.thing {
            Thing::Entry(id) => self.model.entry(id).is(kind),
            Thing::Clause(id) => self.model.clause(id).effect.word() == kind,
            _ => true,
        }
    }

    /// The candidates that a part of the filter leaves, where one says which: `x.path includes OTHER` or `OTHER is
    /// x.path`, with OTHER free of `x`.
    pub(super) fn narrowed(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        range: &Range,
    ) -> Option<Vec<Item<'m>>> {
        let filter = range.filter.as_deref()?;
        let parts = match &filter.ask {
            Ask::All(parts) => parts.as_slice(),
            _ => std::slice::from_ref(filter),
        };
        for part in parts {
            let Ask::Compare(left, operator, right) = &part.ask else {
                continue;
            };
            if !matches!(operator, Operator::Is | Operator::Includes) {
                continue;
            }
            let free = |side: &Expression| {
                side.paths().iter().all(|path| {
                    path.slot != range.slot && env.get(path.slot).is_some_and(Option::is_some)
                })
            };
            let own = |side: &Expression| match &side.value {
                Worth::Path(path) if path.slot == range.slot && !path.steps.is_empty() => {
                    Some(path.clone())
                }
                _ => None,
            };
            let (path, others, turned): (Path, Vec<&Expression>, bool) =
                if let Some(path) = own(left) {
                    if !right.iter().all(free) {
                        continue;
                    }
                    (path, right.iter().collect(), false)
                } else if let [one] = right.as_slice()
                    && let Some(path) = own(one)
                    && free(left)
                {
                    (path, vec![left], true)
                } else {
                    continue;
                };
            let mut keys = Vec::new();
            let mut whole = false;
            for other in others {
                match &other.value {
                    Worth::Text(text) => keys.extend(compare::keys_of_text(text)),
                    Worth::Word(word) if !turned => {
                        keys.push(Key::Text(word.clone()));
                        keys.extend(self.model.find(word).map(|entry| Key::Entry(entry.id)));
                        // `yes` and `no` are no words of a list.
                        keys.extend(
                            matches!(word.as_str(), "yes" | "no")
                                .then_some(Key::YesNo(word == "yes")),
                        );
                    }
                    // In `gb-eng includes x.place` it is the left that stands under, or carries, what `x` has.
                    _ if turned => {
                        let bag = self.value(scope, env, other);
                        whole |= bag.unknown;
                        keys.extend(bag.items.iter().flat_map(compare::keys));
                    }
                    _ => {
                        let bag = self.value(scope, env, other);
                        whole |= bag.unknown;
                        for item in &bag.items {
                            match item.thing {
                                Thing::Text(text) => keys.extend(compare::keys_of_text(text)),
                                _ => keys.push(item.key()),
                            }
                        }
                    }
                }
            }
            // Against something unknown every thing may count.
            if whole {
                continue;
            }
            return Some(self.look_up(&range.kind, &path.steps, &keys));
        }
        None
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
