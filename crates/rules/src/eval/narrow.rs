//! Which things of a kind can pass a condition, as far as an index can tell.
//!
//! The answer may hold things that do not pass, never lack one that does or that might: what a file does not tell
//! keeps a thing in. Where nothing can be told the answer is `None`, and all things of the kind are looked at.

use std::collections::HashSet;
use std::rc::Rc;

use super::{Engine, Env, Scope};
use crate::ast::*;
use crate::compare;
use crate::facts::{Item, Key, Thing};

impl<'m> Engine<'m> {
    /// The things of `kind` that can make `condition` hold when they stand in `slot`.
    pub(super) fn narrow(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        kind: &str,
        slot: Slot,
        condition: &Condition,
    ) -> Option<Rc<Vec<Item<'m>>>> {
        match &condition.ask {
            Ask::All(parts) => parts
                .iter()
                .find_map(|part| self.narrow(scope, env, kind, slot, part)),
            Ask::Any(parts) => {
                let mut all = Vec::new();
                for part in parts {
                    all.extend(self.narrow(scope, env, kind, slot, part)?.iter().copied());
                }
                Some(Rc::new(in_order(all)))
            }
            Ask::Count(Quantifier {
                how: How::Some,
                range,
            }) => self.narrow_by_some(scope, env, kind, slot, range),
            Ask::Compare(left, Operator::Is | Operator::Includes, right) => {
                self.narrow_by_values(scope, env, kind, slot, left, right)
            }
            Ask::Compare(left, Operator::Mentions, right) => {
                self.narrow_by_mention(scope, env, kind, slot, left, right)
            }
            Ask::Holds(value) => match &value.value {
                Worth::Group(inner) => self.narrow(scope, env, kind, slot, inner),
                Worth::Call(call) => self.narrow_by_call(scope, env, kind, slot, call),
                _ => None,
            },
            _ => None,
        }
    }

    /// `some purpose in dataset.purposes where agreement.covers includes purpose`, for the agreement.
    fn narrow_by_some(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        kind: &str,
        slot: Slot,
        range: &Range,
    ) -> Option<Rc<Vec<Item<'m>>>> {
        let (Source::Path(path), Some(filter)) = (&range.source, &range.filter) else {
            return None;
        };
        if !is_bound(env, path.slot) || path.slot == slot {
            return None;
        }
        let (items, unknown) = self.candidates(scope, env, range);
        if unknown {
            return None;
        }
        if env.len() <= range.slot {
            env.resize(range.slot + 1, None);
        }
        let mut all = Vec::new();
        for item in items.iter().copied() {
            env[range.slot] = Some(item);
            let found = self.narrow(scope, env, kind, slot, filter);
            env[range.slot] = None;
            all.extend(found?.iter().copied());
        }
        Some(Rc::new(in_order(all)))
    }

    /// A call of a definition that does not call itself: what its condition leaves.
    fn narrow_by_call(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        kind: &str,
        slot: Slot,
        call: &Call,
    ) -> Option<Rc<Vec<Item<'m>>>> {
        let definition = scope.definitions.plain(&call.name)?;
        if definition.parameters.len() != call.arguments.len() {
            return None;
        }
        let mut inner: Env<'m> = vec![env.first().copied().flatten()];
        let mut own = None;
        for ((_, _, parameter), argument) in definition.parameters.iter().zip(&call.arguments) {
            let bare = matches!(&argument.value, Worth::Path(path) if path.slot == slot && path.steps.is_empty());
            if inner.len() <= *parameter {
                inner.resize(parameter + 1, None);
            }
            if bare {
                if own.replace(*parameter).is_some() {
                    return None;
                }
            } else if argument
                .paths()
                .iter()
                .all(|path| is_bound(env, path.slot) && path.slot != slot)
            {
                inner[*parameter] = self.value(scope, env, argument).items.first().copied();
            } else {
                return None;
            }
        }
        self.narrow(scope, &mut inner, kind, own?, &definition.body)
    }

    /// `x.path includes OTHER`, `OTHER is x.path`, `OTHER.path includes x`, with OTHER free of `x`.
    fn narrow_by_values(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        kind: &str,
        slot: Slot,
        left: &Expression,
        right: &[Expression],
    ) -> Option<Rc<Vec<Item<'m>>>> {
        if let Some(path) = path_from(left, slot) {
            let free = right.iter().all(|side| is_free(env, slot, side));
            if !free || path.steps.is_empty() {
                return None;
            }
            let keys = self.keys_of(scope, env, right)?;
            let constant = right.iter().all(|side| side.paths().is_empty());
            return Some(if constant {
                self.look_up_again(kind, &path.steps, keys)
            } else {
                Rc::new(self.look_up(kind, &path.steps, &keys))
            });
        }
        let [one] = right else { return None };
        let path = path_from(one, slot)?;
        if !is_free(env, slot, left) {
            return None;
        }
        let bag = self.value(scope, env, left);
        if bag.unknown {
            return None;
        }
        if path.steps.is_empty() {
            let own = bag.items.into_iter().filter(|item| {
                matches!(item.thing, Thing::Entry(_) | Thing::Clause(_)) && self.is_of(item, kind)
            });
            return Some(Rc::new(in_order(
                own.map(|item| Item::of(item.thing)).collect(),
            )));
        }
        // In `gb-eng includes x.place` it is the left that stands under, or carries, what `x` has.
        let keys: Vec<Key> = bag.items.iter().flat_map(compare::keys).collect();
        Some(Rc::new(self.look_up(kind, &path.steps, &keys)))
    }

    /// What the right of a comparison can be looked up by; `None` against something unknown, which all may match.
    fn keys_of(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        right: &[Expression],
    ) -> Option<Vec<Key>> {
        let mut keys = Vec::new();
        for other in right {
            match &other.value {
                Worth::Text(text) => keys.extend(compare::keys_of_text(text)),
                Worth::Word(word) => {
                    keys.push(Key::Text(word.clone()));
                    keys.extend(self.model.find(word).map(|entry| Key::Entry(entry.id)));
                    // `yes` and `no` are no words of a list.
                    let yes_no = matches!(word.as_str(), "yes" | "no");
                    keys.extend(yes_no.then_some(Key::YesNo(word == "yes")));
                }
                _ => {
                    let bag = self.value(scope, env, other);
                    if bag.unknown {
                        return None;
                    }
                    for item in &bag.items {
                        match item.thing {
                            Thing::Text(text) => keys.extend(compare::keys_of_text(text)),
                            _ => keys.push(item.key()),
                        }
                    }
                }
            }
        }
        Some(keys)
    }
}

fn is_bound(env: &Env<'_>, slot: Slot) -> bool {
    env.get(slot).is_some_and(Option::is_some)
}

/// Whether an expression can be worked out without what stands in `slot`.
pub(super) fn is_free(env: &Env<'_>, slot: Slot, side: &Expression) -> bool {
    side.paths()
        .iter()
        .all(|path| path.slot != slot && is_bound(env, path.slot))
}

pub(super) fn path_from(side: &Expression, slot: Slot) -> Option<&Path> {
    match &side.value {
        Worth::Path(path) if path.slot == slot => Some(path),
        _ => None,
    }
}

/// Each thing once, in the order of the file.
pub(super) fn in_order(mut items: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let mut seen = HashSet::new();
    items.retain(|item| seen.insert(item.key()));
    items.sort_by_cached_key(Item::key);
    items
}
