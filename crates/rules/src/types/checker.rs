//! Checking conditions against the vocabulary, when a playbook is read.

use partnership_diagnostics::suggest::nearest;
use partnership_source::TextRange;
use partnership_vocabulary as vocabulary;

use super::{Checker, Clash, Type, of_kind, path_text, step, steps_of};
use crate::ast::*;

impl Checker<'_> {
    pub(super) fn clash(
        &mut self,
        name: &'static str,
        range: TextRange,
        what: String,
        how: String,
    ) {
        self.clashes.push(Clash {
            name,
            what,
            how,
            range,
            instead: None,
        });
    }

    /// The kind of a range, and its binding's type.
    pub fn range(&mut self, range: &Range) {
        let kind = vocabulary::any_kind(&range.kind);
        let own = match &range.source {
            Source::Kind => match kind {
                Some(kind) => Type::kind(kind),
                None => {
                    let near = nearest(
                        &range.kind,
                        vocabulary::KINDS
                            .iter()
                            .map(|kind| kind.word)
                            .chain(["permit", "forbid"]),
                    );
                    self.clashes.push(Clash {
                        name: "rule-unknown-kind",
                        what: format!("There is no kind of entry called `{}`, so the rule looks at nothing.", range.kind),
                        how: near.map_or_else(
                            || "Write the word that such entries start with, for instance `audience`.".to_owned(),
                            |near| format!("Did you mean `{near}`?"),
                        ),
                        range: range.kind_place,
                        instead: near.map(|near| (range.kind_place, near.to_owned())),
                    });
                    Type {
                        any: true,
                        ..Type::default()
                    }
                }
            },
            Source::Path(path) => {
                let end = self.path(path);
                // The word before `in` names what is met there: a kind, or any word for values.
                match kind {
                    Some(kind)
                        if !end.any
                            && !end.kinds.is_empty()
                            && !end.kinds.iter().any(|own| own.word == kind.word) =>
                    {
                        self.clash(
                            "rule-type-clash",
                            range.kind_place,
                            format!(
                                "`{}` gives {}, never a {}, so this looks at nothing.",
                                path_text(path),
                                end.told(),
                                kind.label
                            ),
                            "Name the kind that the line refers to.".to_owned(),
                        );
                        end
                    }
                    _ => end,
                }
            }
            Source::Words(path) => {
                let end = match of_kind(path) {
                    Some(end) => end,
                    None => self.path(path),
                };
                if end.lists.is_empty() && !end.any {
                    self.clash(
                        "rule-type-clash",
                        path.range,
                        format!("`{}` does not take words of a list.", path_text(path)),
                        "Name a line that takes words, for instance `dataset.access`.".to_owned(),
                    );
                }
                Type {
                    lists: end.lists,
                    any: end.any,
                    ..Type::default()
                }
            }
        };
        self.slots.insert(range.slot, own);
        if let Some(filter) = &range.filter {
            self.condition(filter);
        }
    }

    /// The type at the end of a path.
    pub fn path(&mut self, path: &Path) -> Type {
        let Some(mut from) = self.slots.get(&path.slot).cloned() else {
            self.clash(
                "rule-unknown-name",
                path.range,
                format!("Nothing here is called `{}`, so this path starts nowhere.", path.root),
                "Start it from a word that `for each`, `some` or `every` has named, or from `partnership`.".to_owned(),
            );
            return Type {
                any: true,
                ..Type::default()
            };
        };
        let mut at = path.range.start + path.root.len() as u32 + 1;
        for word in &path.steps {
            let place = TextRange::new(at, at + word.len() as u32);
            match step(&from, word) {
                Some(next) => from = next,
                None => {
                    let near = nearest(word, steps_of(&from));
                    self.clashes.push(Clash {
                        name: "rule-unknown-field",
                        what: if from.kinds.is_empty() {
                            format!("`{word}` cannot be read of {}.", from.told())
                        } else {
                            let kinds: Vec<&str> =
                                from.kinds.iter().take(3).map(|kind| kind.label).collect();
                            format!(
                                "A {} has no line `{word}`, so this is never given.",
                                kinds.join(" or ")
                            )
                        },
                        how: near.map_or_else(
                            || "See the reference for the lines it has.".to_owned(),
                            |near| format!("Did you mean `{near}`?"),
                        ),
                        range: place,
                        instead: near.map(|near| (place, near.to_owned())),
                    });
                    return Type {
                        any: true,
                        ..Type::default()
                    };
                }
            }
            at += word.len() as u32 + 1;
        }
        from
    }

    /// Check a condition.
    pub fn condition(&mut self, condition: &Condition) {
        match &condition.ask {
            Ask::All(parts) | Ask::Any(parts) => parts.iter().for_each(|part| self.condition(part)),
            Ask::Not(part) => self.condition(part),
            Ask::Implies(left, right) => {
                self.condition(left);
                self.condition(right);
            }
            Ask::Count(quantifier) => self.range(&quantifier.range),
            Ask::Compare(left, operator, right) => self.compare(left, *operator, right),
            Ask::State(value, _) => {
                self.value(value);
            }
            Ask::Holds(value) => {
                let own = self.value(value);
                let yes_no = own.any
                    || own.yes_no
                    || matches!(value.value, Worth::Call(_) | Worth::Group(_));
                if !yes_no {
                    self.clash(
                        "rule-type-clash",
                        value.range,
                        format!("This is {}, and a condition must be yes or no.", own.told()),
                        "Say what of it: `is given`, `is WORD`, `includes …`.".to_owned(),
                    );
                }
            }
        }
    }

    fn compare(&mut self, left: &Expression, operator: Operator, right: &[Expression]) {
        let own = self.value(left);
        for part in right {
            if let Worth::Word(word) = &part.value {
                self.word(&own, operator, word, part.range);
                continue;
            }
            let other = self.value(part);
            let fits = match operator {
                Operator::Mentions => own.any || own.text || !own.lists.is_empty(),
                _ => own.meets(&other),
            };
            if !fits {
                self.clash(
                    "rule-type-clash",
                    part.range,
                    format!(
                        "The left is {}, the right is {}: they can never match.",
                        own.told(),
                        other.told()
                    ),
                    "Compare things of the same sort.".to_owned(),
                );
            }
        }
    }

    /// A bare word against what it is compared with.
    fn word(&mut self, own: &Type, operator: Operator, word: &str, range: TextRange) {
        if own.any
            || own.text
            || (own.yes_no && matches!(word, "yes" | "no"))
            || operator == Operator::Mentions
        {
            return;
        }
        let known = own
            .lists
            .iter()
            .any(|list| list.find(word).is_some() || list.words.iter().any(|own| own.is(word)));
        // The name of an entry can be right in a house playbook; only the partnership knows.
        if known || (!own.kinds.is_empty() && own.lists.is_empty()) {
            return;
        }
        let near = nearest(
            word,
            own.lists
                .iter()
                .flat_map(|list| list.words)
                .map(|word| word.word),
        );
        let lists: Vec<String> = own
            .lists
            .iter()
            .map(|list| format!("`{}`", list.name))
            .collect();
        self.clashes.push(Clash {
            name: "rule-unknown-word",
            what: if lists.is_empty() {
                format!(
                    "`{word}` is compared with {}, which it can never be.",
                    own.told()
                )
            } else {
                format!(
                    "`{word}` is not a word of {}, so this can never match.",
                    lists.join(" or ")
                )
            },
            how: near.map_or_else(
                || "Choose a word of the list; the reference shows them.".to_owned(),
                |near| format!("Did you mean `{near}`?"),
            ),
            range,
            instead: near.map(|near| (range, near.to_owned())),
        });
    }

    /// The type of an expression.
    pub fn value(&mut self, value: &Expression) -> Type {
        match &value.value {
            Worth::Path(path) => self.path(path),
            Worth::Word(word) => {
                let found = vocabulary::all_words()
                    .filter(|(_, own)| own.word == *word)
                    .map(|(list, _)| list)
                    .collect();
                Type {
                    lists: found,
                    any: true,
                    ..Type::default()
                }
            }
            Worth::Text(_) => Type {
                text: true,
                ..Type::default()
            },
            Worth::Number(_) => Type {
                number: true,
                ..Type::default()
            },
            Worth::Duration(_) => Type {
                duration: true,
                number: true,
                ..Type::default()
            },
            Worth::Date(_) | Worth::Today => Type {
                date: true,
                ..Type::default()
            },
            Worth::Setting(name) => self.settings.get(name).cloned().unwrap_or(Type {
                any: true,
                ..Type::default()
            }),
            Worth::Group(condition) => {
                self.condition(condition);
                Type {
                    yes_no: true,
                    ..Type::default()
                }
            }
            Worth::Call(call) => self.call(call, value.range),
            Worth::Aggregate(which, collection) => {
                let inner = match &**collection {
                    Collection::Values(value) => self.value(value),
                    Collection::Range(range) => {
                        self.range(range);
                        self.slots.get(&range.slot).cloned().unwrap_or_default()
                    }
                };
                match which {
                    Aggregate::Earliest | Aggregate::Latest => inner,
                    _ => Type {
                        number: true,
                        ..Type::default()
                    },
                }
            }
            Worth::Sum(first, rest) => {
                let own = self.value(first);
                let mut date = own.date;
                let mut number = own.number;
                for (_, part) in rest {
                    let other = self.value(part);
                    date |= other.date;
                    number |= other.number && !other.duration;
                }
                Type {
                    date,
                    number: number && !date,
                    duration: own.duration && !date,
                    any: own.any,
                    ..Type::default()
                }
            }
        }
    }

    /// `done(STEP)`: the word must be the name of a step.
    fn done(&mut self, call: &Call, range: TextRange) {
        let step = match call.arguments.as_slice() {
            [
                Expression {
                    value: Worth::Word(word),
                    ..
                },
            ] => word.as_str(),
            _ => "",
        };
        if self.steps.iter().any(|own| own == step) {
            return;
        }
        let near = nearest(step, self.steps.iter().map(String::as_str));
        self.clash(
            "rule-unknown-step",
            range,
            format!("This playbook has no step called `{step}`, so it is never known whether it is done."),
            near.map_or_else(|| "Name a step of this playbook: `done(STEP)`.".to_owned(), |near| format!("Did you mean `{near}`?")),
        );
    }

    fn call(&mut self, call: &Call, range: TextRange) -> Type {
        if call.name == "done" {
            self.done(call, range);
            return Type {
                yes_no: true,
                ..Type::default()
            };
        }
        for argument in &call.arguments {
            self.value(argument);
        }
        let yes_no = Type {
            yes_no: true,
            ..Type::default()
        };
        let wanted = if call.name == "may" {
            Some(3..=4)
        } else {
            self.definitions
                .get(&call.name)
                .map(|kinds| kinds.len()..=kinds.len())
        };
        match wanted {
            None => {
                let near = nearest(
                    &call.name,
                    self.definitions.keys().map(String::as_str).chain(["may"]),
                );
                self.clash(
                    "rule-unknown-definition",
                    range,
                    format!("Nothing is defined under the name `{}`.", call.name),
                    near.map_or_else(
                        || "Write a `define` for it in this playbook.".to_owned(),
                        |near| format!("Did you mean `{near}`?"),
                    ),
                );
            }
            Some(count) if !count.contains(&call.arguments.len()) => self.clash(
                "rule-wrong-arguments",
                range,
                format!(
                    "`{}` is asked of {} things here, and wants {}.",
                    call.name,
                    call.arguments.len(),
                    count.start()
                ),
                "Give it as many as its `define` names.".to_owned(),
            ),
            Some(_) => {}
        }
        yes_no
    }
}
