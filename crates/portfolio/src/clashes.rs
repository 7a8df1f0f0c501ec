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
use crate::same;
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

    /// The flows that carry it on a day. One that names no first day has begun, unless the agreements it goes under are
    /// known not to be in force.
    pub(crate) fn flows(&self, on: civil::Date) -> impl Iterator<Item = &'a Entry> {
        let (model, engine, id) = (self.one.model, self.engine, self.data.id);
        let runs = move |flow: &Entry| {
            let begun = match flow.date("first") {
                Some(first) => first.last() <= on,
                None => {
                    let mut under = model.named(flow, "under").peekable();
                    let silent = flow.field("first").is_some();
                    let mut on_time = || under.any(|own| engine.in_force(own.id, on) == Some(true));
                    !silent && (flow.field("under").is_none() || on_time())
                }
            };
            begun && flow.date("last").is_none_or(|last| last.first() >= on)
        };
        model
            .of_kind("flow")
            .filter(move |flow| flow.references("carries").any(|own| own.target == Some(id)))
            .filter(move |flow| runs(flow))
    }

    /// Whether a clause that holds on a day forbids one of these actions with it to somebody.
    pub(crate) fn forbids(&self, actions: &[&str], on: civil::Date) -> bool {
        let everything = |what: &Member| matches!(what, Member::Everything(_));
        let mut clauses = self.one.model.clauses.iter();
        clauses.any(|clause| {
            clause.belongs
                && clause.effect == Effect::Forbid
                && (self.is_named_in(&clause.what) || clause.what.iter().any(everything))
                && clause
                    .actions
                    .iter()
                    .any(|(own, _)| actions.contains(&own.word))
                && self.engine.clause_in_force(clause.id, on) != Some(false)
        })
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
        let parties: Vec<&Entry> = first.one.model.named(own, "parties").collect();
        let data = display(first.data);
        for other in exclusive(second, on) {
            let theirs: Vec<&Entry> = second.one.model.named(other, "parties").collect();
            // Each pair is met twice, once from either side.
            if !same_partners(&parties, &theirs) && first.one.file < second.one.file {
                clashes.insert(clash(
                    "exclusive-twice",
                    format!("“{data}” is given exclusively under “{}” and again under “{}”.", display(own), display(other)),
                    "Only one of the two can be kept. Agree who has it alone, and end `exclusive:` in the other agreement.",
                    [first, second],
                ));
            }
        }
        let is_other = |to: &Entry| {
            !second.is_held_by(to) && !parties.iter().any(|party| same::partner(party, to))
        };
        // Whoever is told by a permission need not be told by a flow as well.
        let mut told = BTreeSet::new();
        for clause in second.permits(on) {
            for to in entries(second.one.model, &clause.who).filter(|to| is_other(to)) {
                told.insert(to.head.range.start);
                clashes.insert(clash(
                    "exclusive-twice",
                    format!("“{data}” is given exclusively under “{}”, and “{}” may use it in another partnership.", display(own), display(to)),
                    "An exclusive right that others share is a broken promise. Change the permission, or end `exclusive:`.",
                    [first, second],
                ));
            }
        }
        for flow in second.flows(on) {
            let receivers = second.one.model.named(flow, "to");
            for to in receivers.filter(|to| is_other(to) && !told.contains(&to.head.range.start)) {
                clashes.insert(clash(
                    "exclusive-twice",
                    format!("“{data}” is given exclusively under “{}”, and goes to “{}” in another partnership.", display(own), display(to)),
                    "An exclusive right that others share is a broken promise. End the flow, or end `exclusive:`.",
                    [first, second],
                ));
            }
        }
    }
}

/// Whether the same organisations stand on both sides.
fn same_partners(one: &[&Entry], other: &[&Entry]) -> bool {
    let within = |some: &[&Entry], all: &[&Entry]| {
        let mut some = some.iter();
        some.all(|own| all.iter().any(|other| same::partner(own, other)))
    };
    within(one, other) && within(other, one)
}

/// Whom a forbid means, as far as it can be told in another file.
enum Forbidden<'a> {
    Anyone,
    These(Vec<&'a Entry>),
}

/// Whom a forbid of `first` keeps from what a permit of `second` allows; `None` where it is none of those whom the permit
/// means.
fn forbidden<'a>(
    first: &'a Held<'_>,
    forbid: &'a Clause,
    second: &Held<'_>,
    permit: &Clause,
) -> Option<Forbidden<'a>> {
    let (ours, theirs) = (first.one.model, second.one.model);
    let everyone = |of: &[Member]| of.iter().any(|who| matches!(who, Member::Everything(_)));
    let excepted = |model: &'a Model, clause: &'a Clause| -> Vec<&'a Entry> {
        let targets = clause.who_except.iter().filter_map(|who| who.target);
        targets.map(|id| model.entry(id)).collect()
    };
    let is_among = |all: &[&Entry], who: &Entry| all.iter().any(|own| same::partner(own, who));
    if everyone(&forbid.who) {
        let free = excepted(ours, forbid);
        // Who is excepted without being known may be anybody.
        if free.len() < forbid.who_except.len() {
            return None;
        }
        let mut allowed = entries(theirs, &permit.who);
        let meant =
            everyone(&permit.who) || free.is_empty() || allowed.any(|who| !is_among(&free, who));
        return meant.then_some(Forbidden::Anyone);
    }
    let allowed: Vec<&Entry> = entries(theirs, &permit.who).collect();
    let spared = |who: &Entry| {
        permit.who_except.iter().any(|own| {
            own.target
                .is_none_or(|id| same::partner(theirs.entry(id), who))
        })
    };
    let met: Vec<&Entry> = entries(ours, &forbid.who)
        .filter(|who| is_among(&allowed, who) || (everyone(&permit.who) && !spared(who)))
        .collect();
    (!met.is_empty()).then_some(Forbidden::These(met))
}

/// A dataset that one partnership forbids to use in some way, and another permits to.
fn forbidden_elsewhere(
    first: &Held<'_>,
    second: &Held<'_>,
    on: civil::Date,
    clashes: &mut BTreeSet<Clash>,
) {
    let model = first.one.model;
    let excepted = |clause: &Clause| {
        let mut except = clause.what_except.iter();
        except.any(|own| own.target.is_none_or(|id| id == first.data.id))
    };
    let everything = |what: &Member| matches!(what, Member::Everything(_));
    let forbids = model.clauses.iter().filter(|clause| {
        clause.belongs
            && clause.effect == Effect::Forbid
            && !clause.damaged
            && !clause.unless
            && clause.conditions.is_empty()
            && (first.is_named_in(&clause.what)
                || (clause.what.iter().any(everything) && !excepted(clause)))
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
            let Some(whom) = forbidden(first, forbid, second, permit) else {
                continue;
            };
            let Some(purpose) = shared_purpose(first.one.model, forbid, second.one.model, permit)
            else {
                continue;
            };
            let whom = match whom {
                Forbidden::Anyone => "anyone".to_owned(),
                Forbidden::These(all) => {
                    let all: Vec<String> = all
                        .iter()
                        .map(|who| format!("“{}”", who.display()))
                        .collect();
                    all.join(", ")
                }
            };
            clashes.insert(clash(
                "forbidden-elsewhere",
                format!(
                    "“{}” may be used in one partnership in a way that another forbids to {whom}: {}{purpose}.",
                    display(first.data),
                    action.label
                ),
                "Whoever relies on the no of the one would be surprised by the yes of the other. Change the permission, or say in the first where the no ends.",
                [first, second],
            ));
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
                let no = no.target.map(|id| ours.entry(id));
                let found = entries(theirs, &permit.purposes)
                    .find(|own| no.is_some_and(|no| same::alike(no, own)));
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
