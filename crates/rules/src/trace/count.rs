//! Telling how many there are, and what stands in the way of those that are not counted.

use partnership_vocabulary as vocabulary;

use super::tell::{MOST, Teller};
use super::{Line, a, line, named, plural, words};
use crate::ast::*;
use crate::eval::{Env, Truth};
use crate::facts::{Item, Thing};
use crate::types::path_text;

impl<'m> Teller<'_, 'm> {
    pub(super) fn count(
        &self,
        env: &mut Env<'m>,
        quantifier: &Quantifier,
        truth: Truth,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let range = &quantifier.range;
        let all = self.all_of(env, range, quantifier.how);
        let (mut yes, mut not) = (Vec::new(), Vec::new());
        for item in all {
            match self.engine.passes(self.scope, env, range, item) {
                Truth::Yes => yes.push(item),
                _ => not.push(item),
            }
        }
        let text = self.counted(env, quantifier, truth, &yes, &not);
        lines.push(line(depth, truth, text));
        // What stands in the way: of `some` those that do not pass, of `every` likewise.
        let explain = match quantifier.how {
            How::Some | How::AtLeast(_) | How::Every => truth != Truth::Yes,
            How::No | How::AtMost(_) | How::Exactly(_) => false,
        };
        let Some(filter) = range.filter.as_deref().filter(|_| explain) else {
            return;
        };
        for item in not.iter().take(MOST - 1) {
            if env.len() <= range.slot {
                env.resize(range.slot + 1, None);
            }
            env[range.slot] = Some(*item);
            let own = self.engine.truth(self.scope, env, filter);
            lines.push(line(depth + 1, own, format!("{}:", self.thing(item))));
            self.failing(env, filter, depth + 2, lines);
            env[range.slot] = None;
        }
    }

    /// Of a condition that does not hold, only the parts that do not.
    pub(super) fn failing(
        &self,
        env: &mut Env<'m>,
        filter: &Condition,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        match &filter.ask {
            Ask::All(parts) => {
                for part in parts {
                    if self.engine.truth(self.scope, env, part) != Truth::Yes {
                        self.failing(env, part, depth, lines);
                    }
                }
            }
            _ => self.condition(env, filter, depth, lines),
        }
    }

    pub(super) fn all_of(&self, env: &mut Env<'m>, range: &Range, how: How) -> Vec<Item<'m>> {
        if matches!(range.source, Source::Kind) && how == How::Every {
            return self.engine.things(&range.kind).to_vec();
        }
        self.engine.candidates(self.scope, env, range).0.to_vec()
    }

    pub(super) fn counted(
        &self,
        env: &mut Env<'m>,
        quantifier: &Quantifier,
        truth: Truth,
        yes: &[Item<'m>],
        not: &[Item<'m>],
    ) -> String {
        let range = &quantifier.range;
        let label =
            vocabulary::any_kind(&range.kind).map_or(range.kind.as_str(), |kind| kind.label);
        let such = match &range.filter {
            Some(filter) => format!(" with `{}`", words::condition(filter)),
            None => String::new(),
        };
        let among = match &range.source {
            Source::Kind => String::new(),
            Source::Path(path) => format!(" in `{}`", path_text(path)),
            Source::Words(path) => format!(" among the words of `{}`", path_text(path)),
        };
        let several = plural(&range.kind);
        if truth == Truth::Unknown && yes.is_empty() && not.is_empty() {
            return self.lack_of_range(env, range);
        }
        if truth == Truth::Unknown {
            return match quantifier.how {
                How::Some | How::No => {
                    format!(
                        "It cannot be told whether there is {}{among}{such}.",
                        a(label)
                    )
                }
                How::Every => {
                    format!(
                        "It cannot be told whether every one of the {several}{among} is one{such}."
                    )
                }
                _ => format!("It cannot be told how many {several}{among} there are{such}."),
            };
        }
        match quantifier.how {
            How::Some | How::AtLeast(_) if yes.is_empty() && not.is_empty() => {
                self.nothing_there(env, range, label, &such)
            }
            How::Some if yes.is_empty() => match not.len() {
                1 => format!("There is one {label}{among}, and not{such}."),
                many => format!("Of the {many} {several}{among}, none is one{such}."),
            },
            How::Some => format!("There is {}{among}{such}: {}.", a(label), self.things(yes)),
            How::No | How::AtMost(0) if yes.is_empty() => {
                format!("There is no {label}{among}{such}.")
            }
            How::No => format!("There is {}{among}{such}: {}.", a(label), self.things(yes)),
            How::Every if !not.is_empty() => {
                format!("Not every one of the {several}{among} is one{such}.")
            }
            How::Every if yes.is_empty() => format!("There is no {label}{among} to look at."),
            How::Every => format!(
                "Every one of the {several}{among} is one{such}: {}.",
                self.things(yes)
            ),
            How::AtLeast(wanted) | How::AtMost(wanted) | How::Exactly(wanted) => {
                let how = match quantifier.how {
                    How::AtLeast(_) => "at least",
                    How::AtMost(_) => "at most",
                    _ => "exactly",
                };
                format!(
                    "There are {} {several}{among}{such}, and {how} {wanted} are asked for: {}.",
                    yes.len(),
                    self.things(yes)
                )
            }
        }
    }

    /// Nothing that could be counted: no entry of the kind, no value at the end of the path, or none that names what is
    /// bound.
    pub(super) fn nothing_there(
        &self,
        env: &mut Env<'m>,
        range: &Range,
        label: &str,
        such: &str,
    ) -> String {
        match &range.source {
            Source::Path(_) | Source::Words(_) => self.lack_of_range(env, range),
            Source::Kind if self.engine.things(&range.kind).is_empty() => {
                format!("The file has no entry `{}`.", range.kind)
            }
            Source::Kind => match self.names_it(env, range) {
                Some(text) => text,
                None => format!("There is no {label}{such}."),
            },
        }
    }

    /// `No benefit names “patients” in its line “for”`, where that is what the filter asks.
    pub(super) fn names_it(&self, env: &mut Env<'m>, range: &Range) -> Option<String> {
        let filter = range.filter.as_deref()?;
        let parts = match &filter.ask {
            Ask::All(parts) => parts.as_slice(),
            _ => std::slice::from_ref(filter),
        };
        parts.iter().find_map(|part| {
            let Ask::Compare(left, Operator::Is | Operator::Includes, right) = &part.ask else {
                return None;
            };
            let (Worth::Path(path), [other]) = (&left.value, right.as_slice()) else {
                return None;
            };
            let [step] = path.steps.as_slice() else {
                return None;
            };
            let Worth::Path(_) = &other.value else {
                return None;
            };
            if path.slot != range.slot {
                return None;
            }
            let bag = self.engine.value(self.scope, env, other);
            let [
                Item {
                    thing: Thing::Entry(id),
                    ..
                },
            ] = bag.items.as_slice()
            else {
                return None;
            };
            let entry = self.engine.model.entry(*id);
            let label =
                vocabulary::any_kind(&range.kind).map_or(range.kind.as_str(), |kind| kind.label);
            Some(format!(
                "No {label} names {} in its line `{step}`.",
                named(entry)
            ))
        })
    }
}
