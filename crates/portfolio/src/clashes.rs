//! Where two partnerships contradict each other.
//!
//! Partnerships are written apart, so the same dataset has to be known again: two entries are the same where they come
//! from one shared list, or are called alike and are held by organisations that are called alike. What is told is certain
//! by the words of both files; what depends on a condition, or on something that is not on the record, is left out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;
use partnership_model::{Clause, Effect, Entry, Member, Model};
use partnership_policy::is_or_under;
use partnership_vocabulary::{Word, words};

use crate::gather::{Partnership, display, named};
use crate::rows::Clash;
use crate::sharing::entries;

/// What a dataset is known by: its title, and those of its holders.
pub(crate) type Key = (String, BTreeSet<String>);

/// A dataset in a partnership.
struct Held<'a> {
    one: &'a Partnership<'a>,
    data: &'a Entry,
}

pub(crate) fn among(all: &[&Partnership<'_>], on: civil::Date) -> Vec<Clash> {
    let mut known: BTreeMap<Key, Vec<Held<'_>>> = BTreeMap::new();
    for one in all {
        for data in one.model.of_kind("dataset") {
            known
                .entry(key(one.model, data))
                .or_default()
                .push(Held { one, data });
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
                beyond_limits(first, second, &mut clashes);
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
    let (model, id) = (held.one.model, held.data.id);
    model
        .of_kind("agreement")
        .filter(move |agreement| holds(agreement, on))
        .filter(move |agreement| {
            agreement
                .references("exclusive")
                .any(|own| own.target == Some(id))
        })
}

/// Whether an agreement binds on a day, as far as its dates and its last state say.
fn holds(agreement: &Entry, on: civil::Date) -> bool {
    let state = agreement
        .values("status")
        .filter_map(|value| match value.data {
            partnership_model::Data::Word(word, _)
                if value.qualifiers.on.is_none_or(|date| date.first() <= on) =>
            {
                Some(word)
            }
            _ => None,
        });
    state.last().is_some_and(|word| word.is("binding"))
        && agreement
            .date("effective")
            .is_none_or(|date| date.first() <= on)
        && agreement
            .date("expires")
            .is_none_or(|date| on <= date.last())
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
        for clause in permits(second, on) {
            for to in entries(second.one.model, &clause.who) {
                let holder = second
                    .one
                    .model
                    .named(second.data, "holder")
                    .any(|own| own.id == to.id);
                if !holder && !parties.contains(&display(to).to_lowercase()) {
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

/// The permissions that hold on a day and name the dataset.
fn permits<'a>(held: &Held<'a>, on: civil::Date) -> impl Iterator<Item = &'a Clause> {
    let (model, id) = (held.one.model, held.data.id);
    model
        .clauses
        .iter()
        .filter(|clause| {
            clause.belongs && !clause.deed && !clause.suspect && clause.effect == Effect::Permit
        })
        .filter(move |clause| names(&clause.what, id) && in_time(clause, on))
        .filter(move |clause| {
            clause.entry.is_none_or(|id| {
                let entry = model.entry(id);
                !entry.is("agreement") || holds(entry, on)
            })
        })
}

fn names(of: &[Member], id: partnership_model::EntryId) -> bool {
    of.iter()
        .any(|member| matches!(member, Member::Entry(own) if own.target == Some(id)))
}

fn in_time(clause: &Clause, on: civil::Date) -> bool {
    clause.from.is_none_or(|date| date.first() <= on)
        && clause.until.is_none_or(|date| on <= date.last())
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
            && (names(&clause.what, first.data.id)
                || clause
                    .what
                    .iter()
                    .any(|what| matches!(what, Member::Everything(_))))
            && in_time(clause, on)
    });
    for forbid in forbids {
        let lapsed = forbid
            .entry
            .map(|id| model.entry(id))
            .is_some_and(|entry| entry.is("agreement") && !holds(entry, on));
        if lapsed {
            continue;
        }
        for permit in permits(second, on) {
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

/// A purpose that uses a dataset beyond the limits that stand in the other partnership.
fn beyond_limits(first: &Held<'_>, second: &Held<'_>, clashes: &mut BTreeSet<Clash>) {
    let list = &words::USE_LIMIT;
    let allowed: Vec<&Word> = first
        .data
        .words("use-limits")
        .filter(|word| word.is("permission"))
        .collect();
    if allowed.is_empty() {
        return;
    }
    for purpose in second.one.model.of_kind("purpose") {
        if !purpose
            .references("uses")
            .any(|own| own.target == Some(second.data.id))
        {
            continue;
        }
        // A purpose is held against limits only where it is said in the same words.
        let said: Vec<&Word> = purpose
            .words("category")
            .filter_map(|word| list.words.iter().find(|own| own.word == word.word))
            .collect();
        let fits = |word: &&Word| allowed.iter().any(|wide| is_or_under(list, word, wide));
        if !said.is_empty() && !said.iter().any(fits) {
            let limits: Vec<&str> = allowed.iter().map(|word| word.label).collect();
            clashes.insert(clash(
                "beyond-limits",
                format!(
                    "“{}” came for {} only, and “{}” uses it for something else.",
                    display(first.data),
                    limits.join(", "),
                    display(purpose)
                ),
                "Limits travel with the data. Ask whoever gave it, or take it out of `uses:`.",
                [first, second],
            ));
        }
    }
}

fn clash(sort: &'static str, what: String, how: &str, [first, second]: [&Held<'_>; 2]) -> Clash {
    Clash {
        sort,
        what,
        how: how.to_owned(),
        files: [first.one.file.to_owned(), second.one.file.to_owned()],
    }
}
