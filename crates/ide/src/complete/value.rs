//! The value of a line: words, names, dates, and the ways of not giving one.

use std::collections::HashSet;

use partnership_model::{Entry, Model};
use partnership_rules::builtin;
use partnership_source::{FileId, TextRange};
use partnership_vocabulary::{Field, Qualifier, SILENCES, ValueType, WordList};

use super::item::{Item, Sort};
use super::slot::At;
use crate::{Snapshot, page};

pub(crate) fn items(
    snapshot: &Snapshot,
    file: FileId,
    at: &At<'_>,
    field: &'static Field,
    before: &str,
) -> Vec<Item> {
    let value = Value {
        snapshot,
        file,
        word: at.word,
        written: words_of(before),
    };
    let last = value.written.last().map(String::as_str);
    match last {
        None | Some("," | "and") => value.fresh(field),
        Some("on") => value.dates(),
        Some("by") => value.names(&["partner", "person", "regulator"]),
        Some("for") => value.names(&["partner", "purpose"]),
        Some("because") => vec![value.text()],
        Some("every") => value.lengths(false),
        Some(number) if number.chars().all(|c| c.is_ascii_digit()) => value.units(field),
        Some(_) => value.qualifiers(field),
    }
}

/// The words and commas of a text; quoted text is one word.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = String::new();
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                open.push(c);
            }
            _ if quoted => open.push(c),
            ',' | '(' | ')' => {
                if !open.is_empty() {
                    found.push(std::mem::take(&mut open));
                }
                found.push(c.to_string());
            }
            c if c.is_whitespace() => {
                if !open.is_empty() {
                    found.push(std::mem::take(&mut open));
                }
            }
            c => open.push(c),
        }
    }
    if !open.is_empty() {
        found.push(open);
    }
    found
}

/// What the completion of a value works with.
pub(crate) struct Value<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) file: FileId,
    pub(crate) word: TextRange,
    /// What is written before it.
    pub(crate) written: Vec<String>,
}

impl Value<'_> {
    fn fresh(&self, field: &'static Field) -> Vec<Item> {
        let mut found = self.of_type(&field.value);
        found.retain(|item| !self.written.contains(&item.plain));
        found.extend(self.silences(self.written.is_empty()));
        found
    }

    fn of_type(&self, value: &ValueType) -> Vec<Item> {
        match value {
            ValueType::Text | ValueType::Code => vec![self.text()],
            ValueType::Link => vec![self.text()],
            ValueType::Labelled(list) => self
                .words(list)
                .into_iter()
                .map(|item| {
                    let word = item.plain.clone();
                    item.plain(format!("{word} \"\""))
                        .snippet(format!("{word} \"$1\""))
                })
                .collect(),
            ValueType::Date => self.dates(),
            ValueType::Recurrence => self.lengths(true),
            ValueType::Duration => self.lengths(false),
            ValueType::Quantity => Vec::new(),
            ValueType::Money => ["GBP", "EUR", "USD"]
                .map(|code| {
                    Item::new(Sort::Value, code, self.word)
                        .detail("money")
                        .plain(format!("{code} "))
                })
                .into(),
            ValueType::Words(list) => self.words(list),
            ValueType::Names(kinds) => self.names(kinds),
            ValueType::AnyName => self.all_names(|_| true),
            ValueType::Deed => self.words(&partnership_vocabulary::words::ACTION),
            ValueType::Condition => Vec::new(),
            ValueType::Rule => self.rules(),
            ValueType::YesNo => ["yes", "no"]
                .map(|word| Item::new(Sort::Word, word, self.word))
                .into(),
            ValueType::OneOf(types) => types.iter().flat_map(|value| self.of_type(value)).collect(),
        }
    }

    pub(crate) fn text(&self) -> Item {
        Item::new(Sort::Value, "\"…\"", self.word)
            .detail("text")
            .plain("\"\"")
            .snippet("\"$1\"")
    }

    pub(crate) fn words(&self, list: &'static WordList) -> Vec<Item> {
        let words = list.words.iter();
        words
            .map(|word| {
                Item::new(Sort::Word, word.word, self.word)
                    .detail(word.label)
                    .documentation(page::word(word, list))
            })
            .collect()
    }

    /// The names of entries of these kinds, the nearest first: those of this file, then those of others.
    pub(crate) fn names(&self, kinds: &[&str]) -> Vec<Item> {
        let mut found =
            self.all_names(|entry| entry.kind.is_some_and(|kind| kinds.contains(&kind.word)));
        if kinds.contains(&"playbook") {
            let own = builtin().playbooks.iter().map(|playbook| {
                Item::new(Sort::Rule, playbook.name.as_str(), self.word)
                    .detail(playbook.title.as_str())
            });
            found.extend(own);
        }
        let wants_clause = kinds.contains(&"permit") || kinds.contains(&"forbid");
        if wants_clause && let Some(analysis) = self.snapshot.analysis(self.file) {
            let named = analysis.model.clauses.iter();
            found.extend(
                named
                    .filter_map(|clause| Some((clause.name.as_ref()?, clause)))
                    .map(|(name, clause)| {
                        Item::new(Sort::Name, name.as_str(), self.word)
                            .detail(clause.effect.word())
                            .documentation(page::clause(self.snapshot, clause))
                    }),
            );
        }
        found
    }

    fn all_names(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<Item> {
        let Some(analysis) = self.snapshot.analysis(self.file) else {
            return Vec::new();
        };
        let model = &analysis.model;
        let seen = visible(self.snapshot, model, self.file);
        let mut found: Vec<(bool, u32, String, &Entry)> = seen
            .into_iter()
            .filter(|(_, entry)| wanted(entry))
            .map(|(name, entry)| {
                let far = entry.span.file != self.file;
                (far, entry.id.0, name, entry)
            })
            .collect();
        found.sort_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
        found
            .into_iter()
            .map(|(_, _, name, entry)| {
                let kind = entry.kind.map_or("", |kind| kind.label);
                let title = entry.title.as_ref().map_or("", |title| &title.value);
                Item::new(Sort::Name, name, self.word).detail(format!("{kind} · {title}"))
            })
            .collect()
    }

    pub(crate) fn rules(&self) -> Vec<Item> {
        let Some(analysis) = self.snapshot.analysis(self.file) else {
            return Vec::new();
        };
        let library = self.snapshot.workspace.library(&analysis.model).playbooks;
        let rules = library.iter().flat_map(|playbook| &playbook.rules);
        rules
            .map(|rule| {
                Item::new(Sort::Rule, rule.name.as_str(), self.word)
                    .detail(rule.playbook.as_str())
                    .documentation(format!(
                        "{}\n\n{}",
                        crate::markdown::plain(&rule.title),
                        crate::markdown::plain(&rule.because)
                    ))
            })
            .collect()
    }

    pub(crate) fn dates(&self) -> Vec<Item> {
        let today = self.snapshot.today;
        let mut found = vec![Item::new(Sort::Value, today.to_string(), self.word).detail("today")];
        for (months, detail) in [
            (6, "in six months"),
            (12, "in a year"),
            (24, "in two years"),
        ] {
            let span = jiff::Span::new().months(months);
            if let Ok(day) = today.checked_add(span) {
                found.push(Item::new(Sort::Value, day.to_string(), self.word).detail(detail));
            }
        }
        found
    }

    fn lengths(&self, recurring: bool) -> Vec<Item> {
        let lengths = if recurring {
            ["every 3 months", "every 6 months", "every year"]
        } else {
            ["6 months", "12 months", "24 months"]
        };
        lengths
            .map(|length| Item::new(Sort::Value, length, self.word))
            .into()
    }

    fn units(&self, field: &Field) -> Vec<Item> {
        let mut units = vec!["days", "weeks", "months", "years"];
        if matches!(field.value, ValueType::Quantity) {
            units.extend(["minutes", "hours", "people", "%"]);
        }
        let of = |unit| Item::new(Sort::Value, unit, self.word).detail("unit");
        units.into_iter().map(of).collect()
    }

    fn qualifiers(&self, field: &'static Field) -> Vec<Item> {
        let current = self.written.iter().rev().take_while(|word| *word != ",");
        let given: HashSet<&str> = current.map(String::as_str).collect();
        let mut found = Vec::new();
        for qualifier in field.qualifiers {
            let (word, detail, snippet) = match qualifier {
                Qualifier::On => ("on", "when", "on $1"),
                Qualifier::By => ("by", "who", "by $1"),
                Qualifier::For => ("for", "for whom or what alone", "for $1"),
                Qualifier::Because => ("because", "why", "because \"$1\""),
                Qualifier::Block(_) => ("{", "more about it", "{\n  $0\n}"),
            };
            if !given.contains(word) {
                found.push(
                    Item::new(Sort::Keyword, word, self.word)
                        .detail(detail)
                        .plain(format!("{word} "))
                        .snippet(snippet)
                        .goes_on(),
                );
            }
        }
        found
    }

    fn silences(&self, alone: bool) -> Vec<Item> {
        let fits = |silence: &&partnership_vocabulary::Silence| alone || silence.may_end_list;
        SILENCES
            .iter()
            .filter(fits)
            .map(|silence| {
                let item = Item::new(Sort::Word, silence.word, self.word)
                    .detail("not given")
                    .documentation(page::silence(silence));
                if silence.needs_reason {
                    item.plain(format!("{} because \"\"", silence.word))
                        .snippet(format!("{} because \"$1\"", silence.word))
                } else {
                    item
                }
            })
            .collect()
    }
}

/// The names that can be written in `file`, with what they mean.
pub(crate) fn visible<'m>(
    snapshot: &Snapshot,
    model: &'m Model,
    file: FileId,
) -> Vec<(String, &'m Entry)> {
    if model.root == file {
        return model
            .names()
            .filter_map(|name| Some((name.to_owned(), model.find(name)?)))
            .collect();
    }
    // A part of a partnership sees what the partnership sees; a shared list sees itself and what it uses.
    let near: HashSet<FileId> = crate::links::imports(snapshot, file)
        .into_iter()
        .map(|(_, to)| to)
        .chain([file])
        .collect();
    let is_part = snapshot.workspace.file(model.root).is_some_and(|root| {
        let imports = root.parse().file().imports();
        imports
            .zip(snapshot.workspace.targets(model.root))
            .any(|(import, target)| {
                let part = import.alias().is_some_and(|alias| alias.text() == "part");
                part && *target == partnership_model::ImportTarget::File(file)
            })
    });
    let entries = model.entries.iter();
    entries
        .filter(|entry| is_part || near.contains(&entry.span.file))
        .filter_map(|entry| Some((entry.name.clone()?, entry)))
        .collect()
}
