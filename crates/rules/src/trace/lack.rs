//! Telling why there is no value: where a path ends before its end, and what the file says instead.

use partnership_model::{Data, Entry, Value};
use partnership_vocabulary as vocabulary;

use super::tell::Teller;
use super::{named, plural, words};
use crate::ast::*;
use crate::eval::Env;
use crate::facts::{Bag, Thing};
use crate::types::path_text;

impl<'m> Teller<'_, 'm> {
    pub(super) fn lack_of_range(&self, env: &mut Env<'m>, range: &Range) -> String {
        match &range.source {
            Source::Path(path) => self.lack_at(env, path),
            Source::Words(path) => format!("`{}` takes no words.", path_text(path)),
            Source::Kind => format!("It cannot be told which {} there are.", plural(&range.kind)),
        }
    }

    /// Why an expression has no value.
    pub(super) fn lack(&self, env: &mut Env<'m>, value: &Expression) -> String {
        match &value.value {
            Worth::Path(path) => self.lack_at(env, path),
            Worth::Aggregate(_, collection) => match &**collection {
                Collection::Values(inner) => self.lack(env, inner),
                Collection::Range(range) => self.lack_of_range(env, range),
            },
            Worth::Sum(first, rest) => {
                let parts = std::iter::once(&**first).chain(rest.iter().map(|(_, part)| part));
                for part in parts {
                    if self.engine.value(self.scope, env, part).items.is_empty() {
                        return self.lack(env, part);
                    }
                }
                format!("`{}` cannot be worked out.", words::expression(value))
            }
            _ => format!("`{}` is not given.", words::expression(value)),
        }
    }

    /// Where a path ends before its end, and how.
    pub(super) fn lack_at(&self, env: &Env<'m>, path: &Path) -> String {
        let asks = path_text(path);
        let mut here = self.engine.path(env, &upto(path, 0));
        for (at, step) in path.steps.iter().enumerate() {
            let next = self.engine.path(env, &upto(path, at + 1));
            if next.items.is_empty() {
                let whole = at + 1 == path.steps.len();
                let cut = if whole {
                    format!("`{asks}`")
                } else {
                    format!("`{asks}` ends early: `{}`", path_text(&upto(path, at + 1)))
                };
                return format!("{cut} {}", self.ends(&here, &next, step));
            }
            here = next;
        }
        format!("`{asks}` is not given.")
    }

    pub(super) fn ends(&self, holders: &Bag<'m>, next: &Bag<'m>, step: &str) -> String {
        let entry = holders.items.iter().find_map(|item| match item.thing {
            Thing::Entry(id) => Some(self.engine.model.entry(id)),
            _ => None,
        });
        let Some(entry) = entry else {
            return if next.unknown {
                "is not told.".to_owned()
            } else {
                format!("is not given: nothing is said there of `{step}`.")
            };
        };
        if let Some(told) = entry
            .field(step)
            .and_then(|field| self.silence(&field.values))
        {
            return told;
        }
        if next.unknown {
            return "is not told.".to_owned();
        }
        if let Some(inverse) = entry.kind.and_then(|kind| vocabulary::inverse(kind, step)) {
            return format!(
                "is not given: no {} names {} in its line `{}`.",
                inverse.from.label,
                named(entry),
                inverse.field.word
            );
        }
        let others = holders.items.len().saturating_sub(1);
        let has = self.has_no(entry, step);
        if others == 0 {
            format!("is not given: {has} ({}).", (self.place)(entry.head))
        } else {
            format!("is not given: {has}, nor has any of the others.")
        }
    }

    pub(super) fn has_no(&self, entry: &Entry, step: &str) -> String {
        let is_line = entry.kind.is_some_and(|kind| kind.field(step).is_some());
        match vocabulary::any_kind(step) {
            Some(kind) if !is_line => format!("no {} stands in {}", kind.label, named(entry)),
            _ => format!("{} has no line `{step}`", named(entry)),
        }
    }

    /// What a line says instead of a value.
    pub(super) fn silence(&self, values: &[Value]) -> Option<String> {
        values.iter().find_map(|value| {
            let Data::Silence(silence) = value.data else {
                return None;
            };
            let because = value
                .qualifiers
                .because
                .as_ref()
                .map_or(String::new(), |text| {
                    format!(", because “{}”", words::short(&text.value))
                });
            let at = (self.place)(value.span);
            let does = if silence.unknown {
                "is not told"
            } else {
                "was ruled out"
            };
            Some(format!(
                "{does}: the file says `{}`{because} ({at}).",
                silence.word
            ))
        })
    }
}

/// The first steps of a path.
fn upto(path: &Path, steps: usize) -> Path {
    Path {
        steps: path.steps[..steps].to_vec(),
        ..path.clone()
    }
}
