//! Typing a rule against the vocabulary: where a path can lead, which words it can meet.
//!
//! Whatever a rule says that can never come true is told to whoever wrote it, in the playbook, before it is run.

mod checker;

use crate::ast::*;
use crate::facts::{Item, Thing};
use partnership_model::Model;
use partnership_source::TextRange;
use partnership_vocabulary as vocabulary;
use partnership_vocabulary::{Field, Kind, Qualifier, ValueType, Word, WordList};
use std::collections::HashMap;

/// What a value can be.
#[derive(Clone, Debug, Default)]
pub struct Type {
    /// Entries or clauses of these kinds.
    pub kinds: Vec<&'static Kind>,
    /// Words of these lists.
    pub lists: Vec<&'static WordList>,
    /// Text, a code, an address, a rule's name.
    pub text: bool,
    /// A number.
    pub number: bool,
    /// A date.
    pub date: bool,
    /// A length of time.
    pub duration: bool,
    /// Yes or no.
    pub yes_no: bool,
    /// Anything: nothing can be said.
    pub any: bool,
    /// The fields it was read from: what may stand behind the value.
    pub fields: Vec<&'static Field>,
}

/// Something a rule says that cannot be.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// Which finding it is.
    pub name: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub how: String,
    /// Where, in the playbook.
    pub range: TextRange,
    /// The word to put in its place, where one is close.
    pub instead: Option<(TextRange, String)>,
}

/// What the names of a rule stand for.
pub struct Checker<'a> {
    /// The type of each slot.
    pub slots: HashMap<Slot, Type>,
    /// The definitions that can be called: name and the kinds of its parameters.
    pub definitions: &'a HashMap<String, Vec<String>>,
    /// The steps of the playbook, which `done` may be asked of.
    pub steps: &'a [String],
    /// The types of settings.
    pub settings: &'a HashMap<String, Type>,
    /// What cannot be.
    pub clashes: Vec<Clash>,
}

impl Type {
    /// Entries of one kind.
    pub fn kind(kind: &'static Kind) -> Self {
        Self {
            kinds: vec![kind],
            ..Self::default()
        }
    }

    fn of_field(field: &'static Field) -> Self {
        let mut own = Self {
            fields: vec![field],
            ..Self::default()
        };
        own.add(&field.value);
        own
    }

    fn add(&mut self, value: &ValueType) {
        match value {
            ValueType::Text
            | ValueType::Code
            | ValueType::Labelled(_)
            | ValueType::Link
            | ValueType::Rule
            | ValueType::Condition => self.text = true,
            ValueType::Date => self.date = true,
            ValueType::Recurrence | ValueType::Duration => self.duration = true,
            ValueType::Quantity => {
                self.number = true;
                self.duration = true;
            }
            ValueType::Money => self.number = true,
            ValueType::Words(list) => {
                self.lists.push(list);
                self.text |= list.open;
            }
            ValueType::Names(kinds) => self
                .kinds
                .extend(kinds.iter().filter_map(|kind| vocabulary::any_kind(kind))),
            ValueType::AnyName => self.kinds.extend(vocabulary::KINDS.iter().copied()),
            ValueType::Deed => self.kinds.extend(vocabulary::clause("forbid")),
            ValueType::YesNo => self.yes_no = true,
            ValueType::OneOf(types) => types.iter().for_each(|inner| self.add(inner)),
        }
    }

    fn join(&mut self, other: Type) {
        self.kinds.extend(other.kinds);
        self.kinds.sort_by_key(|kind| kind.word);
        self.kinds.dedup_by_key(|kind| kind.word);
        self.lists.extend(other.lists);
        self.fields.extend(other.fields);
        self.text |= other.text;
        self.number |= other.number;
        self.date |= other.date;
        self.duration |= other.duration;
        self.yes_no |= other.yes_no;
        self.any |= other.any;
    }

    fn is_nothing(&self) -> bool {
        !(self.any || self.text || self.number || self.date || self.duration || self.yes_no)
            && self.kinds.is_empty()
            && self.lists.is_empty()
    }

    /// Whether a value of both can be the same, or be compared.
    fn meets(&self, other: &Type) -> bool {
        self.any
            || other.any
            || (self.text && (other.text || !other.lists.is_empty()))
            || (other.text && !self.lists.is_empty())
            || (self.number && other.number)
            || (self.date && other.date)
            || (self.duration && other.duration)
            || (self.yes_no && other.yes_no)
            || self
                .kinds
                .iter()
                .any(|kind| other.kinds.iter().any(|other| other.word == kind.word))
            || self.lists.iter().any(|list| {
                other
                    .lists
                    .iter()
                    .any(|other| other.name == list.name || share_words(list, other))
            })
    }

    /// What it is, for people.
    fn told(&self) -> String {
        let mut parts: Vec<String> = self
            .kinds
            .iter()
            .take(3)
            .map(|kind| format!("the {} meant", kind.label))
            .collect();
        parts.extend(
            self.lists
                .iter()
                .map(|list| format!("a word of `{}`", list.name)),
        );
        for (is, word) in [
            (self.text, "text"),
            (self.number, "a number"),
            (self.date, "a date"),
            (self.duration, "a length of time"),
            (self.yes_no, "yes or no"),
        ] {
            if is {
                parts.push(word.to_owned());
            }
        }
        parts.join(" or ")
    }
}

fn share_words(one: &WordList, other: &WordList) -> bool {
    one.words
        .iter()
        .any(|word| other.words.iter().any(|own| own.word == word.word))
}

/// Where `step` leads from a value of type `from`; `None` where it can lead nowhere.
pub fn step(from: &Type, word: &str) -> Option<Type> {
    if from.any {
        return Some(Type {
            any: true,
            ..Type::default()
        });
    }
    let mut found = Type::default();
    for field in &from.fields {
        for qualifier in field.qualifiers {
            match (qualifier, word) {
                (Qualifier::On, "on") => found.date = true,
                (Qualifier::By, "by") => found.kinds.extend(
                    ["partner", "person"]
                        .into_iter()
                        .filter_map(vocabulary::kind),
                ),
                (Qualifier::For, "for") => found.kinds.extend(
                    ["partner", "purpose"]
                        .into_iter()
                        .filter_map(vocabulary::kind),
                ),
                (Qualifier::Because, "because") => found.text = true,
                (Qualifier::Block(fields), _) => {
                    if let Some(inner) = fields.iter().find(|inner| inner.word == word) {
                        found.join(Type::of_field(inner));
                    }
                }
                _ => {}
            }
        }
    }
    // A word is told by what it is called; its name is what one writes.
    found.text |= word == "name" && !from.lists.is_empty();
    found.text |= from.text
        && matches!(
            word,
            "sentences" | "paragraphs" | "abbreviations" | "hardest"
        );
    found.number |= from.text && matches!(word, "words" | "reading-age");
    for kind in &from.kinds {
        if let Some(field) = kind
            .field(word)
            .or_else(|| vocabulary::derived_field(kind, word))
        {
            found.join(Type::of_field(field));
        } else if word == "keyword" {
            found.text = true;
        } else if matches!(word, "permits" | "forbids" | "clauses") && kind.clauses {
            let clauses = ["permit", "forbid"]
                .into_iter()
                .filter(|clause| word == "clauses" || word.starts_with(clause));
            found.kinds.extend(clauses.filter_map(vocabulary::clause));
        } else if let Some(nested) =
            vocabulary::nested_in(kind).find(|nested| nested.word == word || nested.plural == word)
        {
            found.join(Type::kind(nested));
        } else if let Some(parent) = parents(kind)
            .find(|parent| *parent == word)
            .and_then(vocabulary::kind)
        {
            found.join(Type::kind(parent));
        } else {
            for inverse in vocabulary::inverses(kind)
                .iter()
                .filter(|inverse| inverse.word == word)
            {
                found.join(Type::kind(inverse.from));
            }
            if let Some(field) = clause_part(kind, word) {
                found.join(field);
            }
            if found.is_nothing() && kind.word == "partnership" {
                found
                    .kinds
                    .extend(vocabulary::KINDS.iter().find(|kind| kind.plural == word));
            }
        }
    }
    (!found.is_nothing()).then_some(found)
}

/// What can be read of a clause beyond its fields.
fn clause_part(kind: &Kind, word: &str) -> Option<Type> {
    let clause = vocabulary::clause(kind.word).is_some();
    match word {
        _ if !clause => None,
        "agreement" | "promise" => vocabulary::kind(word).map(Type::kind),
        "for" => vocabulary::kind("purpose").map(Type::kind),
        "action" => vocabulary::list("action").map(|list| Type {
            lists: vec![list],
            ..Type::default()
        }),
        _ => None,
    }
}

fn parents(kind: &Kind) -> impl Iterator<Item = &'static str> {
    match kind.place {
        vocabulary::Place::Inside(kinds) | vocabulary::Place::TopOrInside(kinds) => {
            kinds.iter().copied()
        }
        vocabulary::Place::Top => [].iter().copied(),
    }
}

/// Every word that may follow a value of this type, for suggestions.
pub fn steps_of(from: &Type) -> Vec<&'static str> {
    let mut words = Vec::new();
    for kind in &from.kinds {
        words.extend(kind.fields.iter().map(|field| field.word));
        words.extend(
            vocabulary::kinds::every::EVERY
                .iter()
                .map(|field| field.word),
        );
        words.extend(
            vocabulary::inverses(kind)
                .iter()
                .map(|inverse| inverse.word),
        );
        words.extend(vocabulary::nested_in(kind).map(|nested| nested.word));
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The end of a path that starts with the word of a kind rather than with a binding: `words of answer.question` needs no
/// answer to look at.
fn of_kind(path: &Path) -> Option<Type> {
    let kind = vocabulary::kind(&path.root).filter(|_| path.slot == Slot::MAX)?;
    path.steps
        .iter()
        .try_fold(Type::kind(kind), |from, word| step(&from, word))
}

/// The words that the field at the end of a path accepts.
pub fn words_of(model: &Model, start: Option<Item<'_>>, path: &Path) -> Vec<&'static Word> {
    let end = of_kind(path).or_else(|| {
        let Item {
            thing: Thing::Entry(id),
            ..
        } = start?
        else {
            return None;
        };
        path.steps
            .iter()
            .try_fold(Type::kind(model.entry(id).kind?), |from, word| {
                step(&from, word)
            })
    });
    end.into_iter()
        .flat_map(|end| end.lists)
        .flat_map(|list| list.words)
        .collect()
}

/// A path as it was written.
pub fn path_text(path: &Path) -> String {
    std::iter::once(path.root.as_str())
        .chain(path.steps.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join(".")
}
