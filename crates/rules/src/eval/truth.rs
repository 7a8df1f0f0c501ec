//! What a condition comes to, in three values.

use super::{Engine, Env, Scope, Truth};
use crate::ast::*;
use crate::compare;
use crate::facts::{Bag, Item, Thing};

impl<'m> Engine<'m> {
    pub(super) fn count(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        quantifier: &Quantifier,
    ) -> Truth {
        let range = &quantifier.range;
        // `every KIND where …` claims its filter of all of them, so there the filter leaves nobody out.
        let (candidates, more) =
            if quantifier.how == How::Every && matches!(range.source, Source::Kind) {
                (self.things(&range.kind), false)
            } else {
                self.candidates(scope, env, range)
            };
        let (mut yes, mut unknown, mut no) = (0u64, u64::from(more), 0u64);
        for item in candidates.iter().copied() {
            self.spend(1);
            match self.passes(scope, env, range, item) {
                Truth::Yes => yes += 1,
                Truth::Unknown => unknown += 1,
                Truth::No => no += 1,
            }
            let settled = match quantifier.how {
                How::Some | How::No => yes > 0,
                How::Every => no > 0,
                How::AtLeast(wanted) => yes >= wanted,
                How::AtMost(wanted) | How::Exactly(wanted) => yes > wanted,
            };
            if settled || self.exhausted() {
                break;
            }
        }
        let at_least = |wanted: u64| {
            if yes >= wanted {
                Truth::Yes
            } else if yes + unknown >= wanted {
                Truth::Unknown
            } else {
                Truth::No
            }
        };
        let at_most = |wanted: u64| at_least(wanted + 1).negate();
        match quantifier.how {
            How::Some => at_least(1),
            How::No => at_most(0),
            How::Every if no > 0 => Truth::No,
            How::Every if unknown > 0 => Truth::Unknown,
            How::Every => Truth::Yes,
            How::AtLeast(wanted) => at_least(wanted),
            How::AtMost(wanted) => at_most(wanted),
            How::Exactly(wanted) => at_least(wanted).min(at_most(wanted)),
        }
    }

    /// What a condition comes to.
    pub fn truth(&self, scope: Scope<'_>, env: &mut Env<'m>, condition: &Condition) -> Truth {
        self.spend(1);
        match &condition.ask {
            Ask::All(parts) => {
                let mut all = Truth::Yes;
                for part in parts {
                    all = all.min(self.truth(scope, env, part));
                    if all == Truth::No {
                        break;
                    }
                }
                all
            }
            Ask::Any(parts) => {
                let mut any = Truth::No;
                for part in parts {
                    any = any.max(self.truth(scope, env, part));
                    if any == Truth::Yes {
                        break;
                    }
                }
                any
            }
            Ask::Not(part) => self.truth(scope, env, part).negate(),
            Ask::Implies(left, right) => {
                let left = self.truth(scope, env, left).negate();
                if left == Truth::Yes {
                    left
                } else {
                    left.max(self.truth(scope, env, right))
                }
            }
            Ask::Count(quantifier) => {
                // A quantifier that reads nothing around it comes to the same for every binding.
                let alone = condition
                    .paths()
                    .iter()
                    .all(|path| path.slot == 0 || path.slot >= quantifier.range.slot);
                if alone || self.told_to_all(env, quantifier) {
                    self.once(scope, env, quantifier)
                } else {
                    self.count(scope, env, quantifier)
                }
            }
            Ask::Compare(left, operator, right) => self.compare(scope, env, left, *operator, right),
            Ask::State(value, state) => self.state(scope, env, value, *state),
            Ask::Holds(value) => self.holds(scope, env, value),
        }
    }

    pub(super) fn compare(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        left: &Expression,
        operator: Operator,
        right: &[Expression],
    ) -> Truth {
        let bag = self.value(scope, env, left);
        // A text on the left is compared as text.
        if let Worth::Text(text) = &left.value {
            let mut any = Truth::No;
            for part in right {
                let other = self.value(scope, env, part);
                let same = other.items.iter().any(|item| compare::spells(item, text));
                any = any.max(if same {
                    Truth::Yes
                } else if other.unknown {
                    Truth::Unknown
                } else {
                    Truth::No
                });
            }
            return if operator == Operator::IsNot {
                any.negate()
            } else {
                any
            };
        }
        let mut any = Truth::No;
        for part in right {
            let one = match &part.value {
                Worth::Text(text) => compare::with_text(&bag, operator, text),
                Worth::Word(word) => {
                    let entry = self.model.find(word).map(|entry| entry.id);
                    compare::with_word(&bag, operator, word, entry)
                }
                _ => {
                    let other = self.value(scope, env, part);
                    compare::with_bag(&bag, operator, &other)
                }
            };
            any = any.max(one);
            if any == Truth::Yes {
                break;
            }
        }
        if operator == Operator::IsNot {
            any.negate()
        } else {
            any
        }
    }

    pub(super) fn state(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        value: &Expression,
        state: State,
    ) -> Truth {
        let bag = self.value(scope, env, value);
        let given = !bag.items.is_empty();
        let or_unknown = |known: bool| match (known, bag.unknown) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::No,
        };
        match state {
            State::Given => or_unknown(given),
            State::Answered => or_unknown(given || bag.ruled_out),
            State::RuledOut => Truth::of(bag.ruled_out),
            State::Unknown => Truth::of(bag.unknown),
            State::Silent => Truth::of(!given && !bag.unknown && !bag.ruled_out),
        }
    }

    pub(super) fn holds(&self, scope: Scope<'_>, env: &mut Env<'m>, value: &Expression) -> Truth {
        match &value.value {
            Worth::Group(condition) => self.truth(scope, env, condition),
            Worth::Call(call) if call.name == "may" => self.may(scope, env, call),
            Worth::Call(call) if call.name == "done" => self.done(scope, call),
            Worth::Call(call) => {
                let arguments: Vec<Option<Item<'m>>> = call
                    .arguments
                    .iter()
                    .map(|argument| self.value(scope, env, argument).items.first().copied())
                    .collect();
                scope.definitions.ask(self, scope, &call.name, &arguments)
            }
            _ => {
                let bag = self.value(scope, env, value);
                let yes = bag
                    .items
                    .iter()
                    .any(|item| item.thing == Thing::YesNo(true));
                match (yes, bag.unknown) {
                    (true, _) => Truth::Yes,
                    (false, true) => Truth::Unknown,
                    _ => Truth::No,
                }
            }
        }
    }

    /// Whether no rule of a step is open that must be met. Whoever runs the rules works it out before it is asked.
    pub(super) fn done(&self, scope: Scope<'_>, call: &Call) -> Truth {
        let Some(Expression {
            value: Worth::Word(step),
            ..
        }) = call.arguments.first()
        else {
            return Truth::Unknown;
        };
        let place = (scope.playbook.to_owned(), step.clone());
        self.steps
            .borrow()
            .get(&place)
            .copied()
            .unwrap_or(Truth::Unknown)
    }

    pub(super) fn may(&self, scope: Scope<'_>, env: &mut Env<'m>, call: &Call) -> Truth {
        let policy = self.policy.unwrap_or(&self.answers);
        let bags: Vec<Bag<'m>> = call
            .arguments
            .iter()
            .map(|argument| self.value(scope, env, argument))
            .collect();
        let [who, action, what, rest @ ..] = bags.as_slice() else {
            return Truth::Unknown;
        };
        let (Some(who), Some(action), Some(what)) =
            (who.items.first(), action.items.first(), what.items.first())
        else {
            return Truth::Unknown;
        };
        let purpose = rest.first().and_then(|bag| bag.items.first().copied());
        policy.may(self.model, *who, *action, *what, purpose)
    }
}
