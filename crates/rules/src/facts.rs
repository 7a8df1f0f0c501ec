//! What rules can read: the model as things, and paths between them.

mod clause;

use std::collections::HashMap;

use partnership_model::{
    ClauseId, Data, Date, Duration, Effect, Entry, EntryId, FieldValue, Model, Value,
};
use partnership_vocabulary as vocabulary;
use partnership_vocabulary::Word;

use crate::measure;
use crate::worked::Worked;

/// A thing that a rule can hold in its hand.
#[derive(Clone, Copy, Debug)]
pub struct Item<'m> {
    /// What it is.
    pub thing: Thing<'m>,
    /// The value of a line it was read from: what stands behind it (`on`, `by`, a block) is read through this.
    pub value: Option<&'m Value>,
}

/// What a thing is.
#[derive(Clone, Copy, Debug)]
pub enum Thing<'m> {
    /// An entry.
    Entry(EntryId),
    /// A clause.
    Clause(ClauseId),
    /// A word of a list.
    Word(&'static Word),
    /// Text, a code, an address, a name that means nothing here.
    Text(&'m str),
    /// A number.
    Number(f64),
    /// A date.
    Date(Date),
    /// A length of time, or the beat of something that recurs.
    Duration(Duration),
    /// Yes or no.
    YesNo(bool),
    /// What was measured when an asset was made.
    Output(&'m Output),
}

/// What was measured when an asset was made from a model: what `asset.output` reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output {
    /// The fingerprint of what it was made from, without who approved it: what somebody approves.
    pub digest: Option<String>,
    /// How many slides it has.
    pub slides: Option<f64>,
    /// How many pages it has.
    pub pages: Option<f64>,
    /// Its parts, in order: `overall`, the name of each audience that has a page, `summary` …
    pub parts: Vec<String>,
    /// Whether the file still means what it meant when the asset was made.
    pub current: Option<bool>,
    /// For an audience: what its page says, as running text.
    pub page: Option<String>,
}

/// What was measured, by asset, and what is told, by audience.
pub type Outputs = HashMap<EntryId, Output>;

impl PartialEq for Thing<'_> {
    fn eq(&self, other: &Self) -> bool {
        Item::of(*self).key() == Item::of(*other).key()
    }
}

/// A thing, as something to look up by.
#[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Key {
    /// An entry.
    Entry(EntryId),
    /// A clause.
    Clause(ClauseId),
    /// A word, by its spelling; text that spells a word is the same.
    Text(String),
    /// A number, by its bits.
    Number(u64),
    /// A date, by its first and last day.
    Date(String),
    /// A length of time.
    Duration(u32, &'static str),
    /// Yes or no.
    YesNo(bool),
}

/// The values of a path, and what is known about those that are not there.
#[derive(Clone, Debug, Default)]
pub struct Bag<'m> {
    /// What is there.
    pub items: Vec<Item<'m>>,
    /// Something exists here that the file does not tell (`not-published`, `not-known` …).
    pub unknown: bool,
    /// It was considered and ruled out somewhere.
    pub ruled_out: bool,
}

impl<'m> Item<'m> {
    /// A thing that was not read from a line.
    pub fn of(thing: Thing<'m>) -> Self {
        Self { thing, value: None }
    }

    /// As something to look up by.
    pub fn key(&self) -> Key {
        match self.thing {
            Thing::Entry(id) => Key::Entry(id),
            Thing::Clause(id) => Key::Clause(id),
            Thing::Word(word) => Key::Text(word.word.to_owned()),
            Thing::Text(text) => Key::Text(text.to_owned()),
            Thing::Number(number) => Key::Number(number.to_bits()),
            Thing::Date(date) => Key::Date(format!("{}/{}", date.first(), date.last())),
            Thing::Duration(duration) => Key::Duration(duration.count, duration.unit.word()),
            Thing::YesNo(yes) => Key::YesNo(yes),
            Thing::Output(output) => Key::Text(output.digest.clone().unwrap_or_default()),
        }
    }
}

impl<'m> Bag<'m> {
    fn add(&mut self, other: Bag<'m>) {
        self.items.extend(other.items);
        self.unknown |= other.unknown;
        self.ruled_out |= other.ruled_out;
    }

    /// One thing.
    pub fn one(item: Item<'m>) -> Self {
        Self {
            items: vec![item],
            ..Self::default()
        }
    }
}

/// The things a kind's word ranges over, in the order of the file.
pub fn of_kind<'m>(model: &'m Model, kind: &str) -> Vec<Item<'m>> {
    let effect = match kind {
        "permit" => Some(Effect::Permit),
        "forbid" => Some(Effect::Forbid),
        _ => None,
    };
    match effect {
        Some(effect) => model
            .clauses
            .iter()
            .filter(|clause| clause.belongs && !clause.deed && clause.effect == effect)
            .map(|clause| Item::of(Thing::Clause(clause.id)))
            .collect(),
        None => model
            .of_kind(kind)
            .map(|entry| Item::of(Thing::Entry(entry.id)))
            .collect(),
    }
}

/// Follow `steps` from `start`.
pub fn follow<'m>(
    model: &'m Model,
    worked: &Worked<'m>,
    start: Item<'m>,
    steps: &[String],
) -> Bag<'m> {
    let mut bag = Bag::one(start);
    for step in steps {
        // What was ruled out leads nowhere, and that was considered too.
        let mut next = Bag {
            items: Vec::with_capacity(bag.items.len()),
            unknown: bag.unknown,
            ruled_out: bag.ruled_out,
        };
        for item in bag.items {
            next.add(one_step(model, worked, item, step));
        }
        // A path may reach the same entry twice (two purposes that serve one audience): it counts once.
        if next.items.len() > 1
            && next
                .items
                .iter()
                .all(|item| matches!(item.thing, Thing::Entry(_)) && item.value.is_none())
        {
            let mut seen = std::collections::HashSet::new();
            next.items.retain(|item| seen.insert(item.key()));
        }
        bag = next;
    }
    bag
}

fn one_step<'m>(model: &'m Model, worked: &Worked<'m>, item: Item<'m>, step: &str) -> Bag<'m> {
    if let Some(value) = item.value
        && let Some(bag) = behind_value(model, value, step)
    {
        return bag;
    }
    match item.thing {
        Thing::Entry(id) => of_entry(model, worked, model.entry(id), step),
        Thing::Clause(id) => clause::of_clause(model, worked, id, step),
        Thing::Output(output) => of_output(output, step),
        Thing::Text(text) => of_text(text, worked, item.value, step),
        // What one writes for it, beside what it is called.
        Thing::Word(word) if step == "name" => Bag::one(Item::of(Thing::Text(word.word))),
        _ => Bag::default(),
    }
}

/// `x.on`, `x.by`, `x.because`, or a line of the block behind a value.
fn behind_value<'m>(model: &'m Model, value: &'m Value, step: &str) -> Option<Bag<'m>> {
    let behind = &value.qualifiers;
    let one = |thing| Some(Bag::one(Item::of(thing)));
    let none = || Some(Bag::default());
    match step {
        "on" => behind.on.map_or_else(none, |date| one(Thing::Date(date))),
        "by" | "for" => {
            let reference = if step == "by" {
                &behind.by
            } else {
                &behind.for_
            };
            match reference {
                Some(reference) => one(reference
                    .target
                    .map_or(Thing::Text(&reference.written), Thing::Entry)),
                // An entry may have a line `for` or `by` of its own.
                None if matches!(value.data, Data::Name(_)) => None,
                None => none(),
            }
        }
        "because" => behind
            .because
            .as_ref()
            .map_or_else(none, |text| one(Thing::Text(&text.value))),
        _ => behind
            .block
            .iter()
            .find(|field| field.word == step)
            .map(|field| line(model, field)),
    }
}

/// The values of a line.
fn line<'m>(model: &'m Model, field: &'m FieldValue) -> Bag<'m> {
    let mut bag = Bag::default();
    for value in &field.values {
        let thing = match &value.data {
            Data::Text(text) | Data::OwnWord(text, _) | Data::Labelled(_, text) => {
                Thing::Text(&text.value)
            }
            Data::Code(text)
            | Data::Link(text)
            | Data::Rule(text)
            | Data::Own(text)
            | Data::Condition(text) => Thing::Text(text),
            Data::Word(word, _) => Thing::Word(word),
            Data::Name(reference) => match reference.target {
                Some(id) if !model.entry(id).belongs => continue,
                Some(id) => Thing::Entry(id),
                None if reference.clause.is_some() => match reference.clause {
                    Some(id) if model.clause(id).belongs => Thing::Clause(id),
                    _ => continue,
                },
                // A name that means nothing has a finding of its own; what a rule would say of it is not known.
                None => {
                    bag.unknown = true;
                    continue;
                }
            },
            Data::Date(date) => Thing::Date(*date),
            Data::Recurrence(duration) | Data::Duration(duration) => Thing::Duration(*duration),
            Data::Quantity(quantity) | Data::Money(_, quantity) => Thing::Number(quantity.value),
            Data::YesNo(yes) => Thing::YesNo(*yes),
            Data::Deed(id) => Thing::Clause(*id),
            Data::Silence(silence) => {
                bag.unknown |= silence.unknown;
                bag.ruled_out |= !silence.unknown;
                continue;
            }
            Data::Broken => {
                bag.unknown = true;
                continue;
            }
        };
        bag.items.push(Item {
            thing,
            value: Some(value),
        });
    }
    bag
}

fn of_entry<'m>(model: &'m Model, worked: &Worked<'m>, entry: &'m Entry, step: &str) -> Bag<'m> {
    let own = entry.field(step).map(|field| line(model, field));
    let known = entry.kind.is_some_and(|kind| kind.field(step).is_some());
    if known && let Some(bag) = own {
        return bag;
    }
    if known {
        return Bag {
            unknown: entry.broken,
            ..Bag::default()
        };
    }
    // A nested entry sees the one it stands in under the kind's word; an entry sees those nested in it under theirs.
    if let Some(parent) = entry.parent.map(|id| model.entry(id))
        && parent.is(step)
    {
        return Bag::one(Item::of(Thing::Entry(parent.id)));
    }
    let nested: Vec<Item<'m>> = entry
        .children
        .iter()
        .map(|id| model.entry(*id))
        .filter(|child| {
            child
                .kind
                .is_some_and(|kind| kind.word == step || kind.plural == step)
        })
        .map(|child| Item::of(Thing::Entry(child.id)))
        .collect();
    if !nested.is_empty() {
        return Bag {
            items: nested,
            ..Bag::default()
        };
    }
    if matches!(step, "permits" | "forbids" | "clauses")
        && entry.kind.is_some_and(|kind| kind.clauses)
    {
        let wanted =
            |effect: Effect| step == "clauses" || (step == "permits") == (effect == Effect::Permit);
        let clauses = entry
            .clauses
            .iter()
            .filter(|id| wanted(model.clause(**id).effect));
        return Bag {
            items: clauses.map(|id| Item::of(Thing::Clause(*id))).collect(),
            ..Bag::default()
        };
    }
    if let Some(inverse) = entry.kind.and_then(|kind| vocabulary::inverse(kind, step)) {
        let mut bag = own.unwrap_or_default();
        bag.items.extend(
            model
                .inverse(entry.id, inverse.word)
                .filter(|other| other.belongs)
                .map(|other| Item::of(Thing::Entry(other.id))),
        );
        bag.items.extend(
            model
                .inverse_clauses(entry.id, inverse.word)
                .filter(|other| other.belongs)
                .map(|other| Item::of(Thing::Clause(other.id))),
        );
        return bag;
    }
    match step {
        "told" => return many(crate::told::told(model, entry)),
        "told-to" => return many(crate::told::told_to(model, entry)),
        "shown" if entry.is("partnership") => return many(crate::told::shown(model)),
        "reads" if entry.is("audience") || entry.is("term") => {
            let read = worked.told(model).read_by(model, entry.id);
            return many(
                read.into_iter()
                    .map(|id| Item::of(Thing::Entry(id)))
                    .collect(),
            );
        }
        "contradicted-by" | "unkept-from" if entry.is("promise") => {
            let kept = worked.effects(model).of_promise(entry.id, step);
            return kept.unwrap_or_default();
        }
        "readers-age" => return worked.told(model).youngest(model, entry.id),
        _ => {}
    }
    // A partnership sees all that stands in it: `partnership.costs.amount`.
    if entry.is("partnership")
        && let Some(kind) = vocabulary::KINDS.iter().find(|kind| kind.plural == step)
    {
        return many(of_kind(model, kind.word));
    }
    let text = match step {
        "name" => entry.name.as_deref(),
        "title" => entry.title.as_ref().map(|title| title.value.as_str()),
        "keyword" => Some(&*entry.keyword),
        _ => None,
    };
    if let Some(text) = text {
        return Bag::one(Item::of(Thing::Text(text)));
    }
    if matches!(step, "level" | "residual-level") {
        return worked.level(entry, step == "residual-level");
    }
    if step == "page" && entry.is("audience") {
        let output = worked.outputs.and_then(|outputs| outputs.get(&entry.id));
        let page = output.and_then(|output| output.page.as_deref());
        return many(
            page.map(|page| Item::of(Thing::Text(page)))
                .into_iter()
                .collect(),
        );
    }
    if step == "output" {
        let output = worked.outputs.and_then(|outputs| outputs.get(&entry.id));
        return output
            .map(|output| Bag::one(Item::of(Thing::Output(output))))
            .unwrap_or_default();
    }
    Bag::default()
}

fn many(items: Vec<Item<'_>>) -> Bag<'_> {
    Bag {
        items,
        ..Bag::default()
    }
}

/// What can be read of a text: its sentences and the like, each shown at the line it stands in.
fn of_text<'m>(
    text: &'m str,
    worked: &Worked<'m>,
    value: Option<&'m Value>,
    step: &str,
) -> Bag<'m> {
    let parts = |parts: Vec<&'m str>| {
        many(
            parts
                .into_iter()
                .map(|part| Item {
                    thing: Thing::Text(part),
                    value,
                })
                .collect(),
        )
    };
    let number = |number: f64| {
        Bag::one(Item {
            thing: Thing::Number(number),
            value,
        })
    };
    match step {
        "sentences" => parts(measure::sentences(text)),
        "paragraphs" => parts(measure::paragraphs(text)),
        "abbreviations" => parts(measure::abbreviations(text)),
        "hardest" => parts(measure::hardest(text, worked.language)),
        "words" => number(measure::words(text) as f64),
        "reading-age" => worked
            .reading_age(text)
            .map(|age| number(age.round()))
            .unwrap_or_default(),
        _ => Bag::default(),
    }
}

fn of_output<'m>(output: &'m Output, step: &str) -> Bag<'m> {
    let items = match step {
        "digest" => output
            .digest
            .iter()
            .map(|digest| Item::of(Thing::Text(digest)))
            .collect(),
        "current" => output
            .current
            .iter()
            .map(|current| Item::of(Thing::YesNo(*current)))
            .collect(),
        "slides" => output
            .slides
            .iter()
            .map(|slides| Item::of(Thing::Number(*slides)))
            .collect(),
        "pages" => output
            .pages
            .iter()
            .map(|pages| Item::of(Thing::Number(*pages)))
            .collect(),
        "parts" => output
            .parts
            .iter()
            .map(|part| Item::of(Thing::Text(part)))
            .collect(),
        _ => Vec::new(),
    };
    Bag {
        items,
        ..Bag::default()
    }
}

/// Whether some line of an entry has a word, or one under it.
pub(crate) fn has_word(entry: &Entry, word: &Word) -> bool {
    entry
        .fields
        .iter()
        .flat_map(|field| &field.values)
        .any(|value| match value.data {
            Data::Word(own, list) => own.word == word.word || is_under(list, own, word.word),
            _ => false,
        })
}

/// Whether `word` stands under `wider` in its list, at any distance.
pub fn is_under(list: &vocabulary::WordList, word: &Word, wider: &str) -> bool {
    let mut open: Vec<&str> = word.broader.to_vec();
    let mut seen = 0;
    while let Some(next) = open.pop() {
        seen += 1;
        if next == wider {
            return true;
        }
        // The lists have no cycles (a test of theirs says so); the bound keeps a mistake there from becoming a hang.
        if seen < 64
            && let Some(found) = list.words.iter().find(|other| other.word == next)
        {
            open.extend(found.broader);
        }
    }
    false
}
