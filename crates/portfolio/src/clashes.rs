//! Where two partnerships contradict each other.
//!
//! Partnerships are written apart, so the same dataset has to be known again: two entries are the same where they are
//! called alike and are held by organisations that are called alike. What is told is certain by the words of both files;
//! what depends on a condition, or on something that is not on the record, is left out. What is in force on the day, the
//! policy engine says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;
use partnership_model::{Clause, Effect, Entry, Member, Model};
use partnership_policy::{Engine, is_or_under};
use partnership_vocabulary::{Word, words};

use crate::gather::{Partnership, display, named};
use crate::limits;
use crate::rows::Clash;
use crate::sharing::entries;

/// What a dataset is known by: its title, and those of its holders.
pub(crate) type Key = (String, BTreeSet<String>);

/// A dataset in a partnership.
pub(crate) struct Held<'a> {
    pub(crate) one: &'a Partnership<'a>,
    pub(crate) data: &'a Entry,
    engine: &'a Engine<'a>,
}

impl<'a> Held<'a> {
    /// Whether it is one of the data that a clause names.
    pub(crate) fn is_named_in(&self, of: &[Member]) -> bool {
        let own = |member: &Member| matches!(member, Member::Entry(own) if own.target == Some(self.data.id));
        of.iter().any(own)
    }

    /// Whether it is this organisation that holds it.
    pub(crate) fn is_held_by(&self, who: &Entry) -> bool {
        let mut holders = self.one.model.named(self.data, "holder");
        holders.any(|own| own.id == who.id)
    }

    /// The permissions that hold on a day and are for this data.
    pub(crate) fn permits(&self, on: civil::Date) -> impl Iterator<Item = &'a Clause> {
        let (model, engine) = (self.one.model, self.engine);
        // An agreement that is for anything is for what it covers: whether that is this data is another question.
        let anything = |clause: &Clause| {
            let everything = |what: &Member| matches!(what, Member::Everything(_));
            clause.entry.is_none()
                && clause.what_except.is_empty()
                && clause.what.iter().any(everything)
        };
        model
            .clauses
            .iter()
            .filter(|clause| {
                clause.belongs && !clause.deed && !clause.suspect && clause.effect == Effect::Permit
            })
            .filter(move |clause| self.is_named_in(&clause.what) || anything(clause))
            .filter(move |clause| engine.clause_in_force(clause.id, on) == Some(true))
    }
}

pub(crate) fn among(all: &[&Partnership<'_>], on: civil::Date) -> Vec<Clash> {
    let engines: Vec<Engine<'_>> = all.iter().map(|one| Engine::new(one.model)).collect();
    let mut known: BTreeMap<Key, Vec<Held<'_>>> = BTreeMap::new();
    for (one, engine) in all.iter().zip(&engines) {
        for data in one.model.of_kind("dataset") {
            known
                .entry(key(one.model, data))
                .or_default()
                .push(Held { one, data, engine });
        }
    }
    let mut clashes = BTreeSet::new();
    for held in known.values().filter(|held| held.len() > 1) {
        for first in held {
            for second in held
                .iter()
                .filter(|second| second.one.file != first.one.file)
            {
                exclusive_twice(first, second, on, &mut clashes);
                forbidden_elsewhere(first, second, on, &mut clashes);
                limits::beyond(first, second, on, &mut clashes);
            }
        }
    }
    clashes.into_iter().collect()
}

/// What the datasets of a partnership are known by.
pub(crate) fn keys(model: &Model) -> Vec<Key> {
    model
        .of_kind("dataset")
        .map(|data| key(model, data))
        .collect()
}

fn key(model: &Model, data: &Entry) -> Key {
    let plain = |text: String| text.to_lowercase();
    (
        plain(display(data)),
        named(model, data, "holder")
            .into_iter()
            .map(plain)
            .collect(),
    )
}

/// The agreements of a partnership that bind on a day and give the dataset to their parties alone.
fn exclusive<'a>(held: &Held<'a>, on: civil::Date) -> impl Iterator<Item = &'a Entry> {
    let (model, engine, id) = (held.one.model, held.engine, held.data.id);
    model
        .of_kind("agreement")
        .filter(move |agreement| engine.in_force(agreement.id, on) == Some(true))
        .filter(move |agreement| {
            agreement
                .references("exclusive")
                .any(|own| own.target == Some(id))
        })
}

fn exclusive_twice(
    first: &Held<'_>,
    second: &Held<'_>,
    on: civil::Date,
    clashes: &mut BTreeSet<Clash>,
) {
    for own in exclusive(first, on) {
        let parties: BTreeSet<String> = lower(named(first.one.model, own, "parties"));
        let data = display(first.data);
        for other in exclusive(second, on) {
            let theirs = lower(named(second.one.model, other, "parties"));
            // Each pair is met twice, once from either side.
            if theirs != parties && first.one.file < second.one.file {
                clashes.insert(clash(
                    "exclusive-twice",
                    format!("“{data}” is given exclusively under “{}” and again under “{}”.", display(own), display(other)),
                    "Only one of the two can be kept. Agree who has it alone, and end `exclusive:` in the other agreement.",
                    [first, second],
                ));
            }
        }
        for clause in second.permits(on) {
            for to in entries(second.one.model, &clause.who) {
                if !second.is_held_by(to) && !parties.contains(&display(to).to_lowercase()) {
                    clashes.insert(clash(
                        "exclusive-twice",
                        format!("“{data}” is given exclusively under “{}”, and “{}” may use it in another partnership.", display(own), display(to)),
                        "An exclusive right that others share is a broken promise. Change the permission, or end `exclusive:`.",
                        [first, second],
                    ));
                }
            }
        }
    }
}

fn lower(names: Vec<String>) -> BTreeSet<String> {
    names.into_iter().map(|name| name.to_lowercase()).collect()
}

/// A dataset that one partnership forbids to use in some way, and another permits to.
fn forbidden_elsewhere(
    first: &Held<'_>,
    second: &Held<'_>,
    on: civil::Date,
    clashes: &mut BTreeSet<Clash>,
) {
    let model = first.one.model;
    let forbids = model.clauses.iter().filter(|clause| {
        clause.belongs
            && clause.effect == Effect::Forbid
            && !clause.damaged
            && !clause.unless
            && clause.conditions.is_empty()
            && clause.who_except.is_empty()
            && clause.what_except.is_empty()
            && clause
                .who
                .iter()
                .any(|who| matches!(who, Member::Everything(_)))
            && (first.is_named_in(&clause.what)
                || clause
                    .what
                    .iter()
                    .any(|what| matches!(what, Member::Everything(_))))
            && first.engine.clause_in_force(clause.id, on) == Some(true)
    });
    for forbid in forbids {
        for permit in second.permits(on) {
            let Some((action, _)) = permit.actions.iter().find(|(action, _)| {
                forbid
                    .actions
                    .iter()
                    .any(|(wide, _)| is_or_under(&words::ACTION, action, wide))
            }) else {
                continue;
            };
            if let Some(purpose) = shared_purpose(first.one.model, forbid, second.one.model, permit)
            {
                clashes.insert(clash(
                    "forbidden-elsewhere",
                    format!(
                        "“{}” may be used in one partnership in a way that another forbids to anyone: {}{purpose}.",
                        display(first.data),
                        action.label
                    ),
                    "Whoever relies on the no of the one would be surprised by the yes of the other. Change the permission, or say in the first where the no ends.",
                    [first, second],
                ));
            }
        }
    }
}

/// The purpose that a forbid rules out and a permit allows, in words; empty where the forbid rules out all.
fn shared_purpose(
    ours: &Model,
    forbid: &Clause,
    theirs: &Model,
    permit: &Clause,
) -> Option<String> {
    if forbid.purposes.is_empty() {
        return Some(String::new());
    }
    for no in &forbid.purposes {
        match no {
            Member::Everything(_) => return Some(String::new()),
            Member::Word(wide, list, _) => {
                let found = categories(theirs, permit).find(|word| is_or_under(list, word, wide));
                if found.is_some() {
                    return Some(format!(", for {}", wide.label));
                }
            }
            Member::Entry(no) => {
                let title = no.target.map(|id| display(ours.entry(id)).to_lowercase());
                let found = entries(theirs, &permit.purposes)
                    .find(|own| Some(own.display().to_lowercase()) == title);
                if let Some(found) = found {
                    return Some(format!(", for “{}”", display(found)));
                }
            }
            Member::Broken(_) => {}
        }
    }
    None
}

/// The categories of the purposes that a permit names.
fn categories<'a>(
    model: &'a Model,
    permit: &'a Clause,
) -> impl Iterator<Item = &'static Word> + 'a {
    permit
        .purposes
        .iter()
        .flat_map(move |purpose| -> Vec<&'static Word> {
            match purpose {
                Member::Word(word, ..) => vec![*word],
                Member::Entry(reference) => reference
                    .target
                    .map(|id| model.entry(id).words("category").collect())
                    .unwrap_or_default(),
                _ => Vec::new(),
            }
        })
}

/// A contradiction between two.
pub(crate) fn clash(
    sort: &'static str,
    what: String,
    how: &str,
    [first, second]: [&Held<'_>; 2],
) -> Clash {
    Clash {
        sort,
        what,
        how: how.to_owned(),
        files: [first.one.file.to_owned(), second.one.file.to_owned()],
    }
}
