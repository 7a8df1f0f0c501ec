//! Agreements, and when they begin and end.

use jiff::civil;
use partnership_model::{Data, Date, Entry, Model};
use partnership_vocabulary::Word;

use crate::circle;
use crate::due;
use crate::gather::{Partnership, display, name, named};
use crate::rows::Agreement;

pub(crate) fn of(one: &Partnership<'_>, on: civil::Date) -> Vec<Agreement> {
    one.model
        .of_kind("agreement")
        .filter(|entry| !is_template(entry))
        .map(|entry| {
            let term = Term::of(one.model, entry, on);
            Agreement {
                file: one.file.to_owned(),
                partnership: one.title(),
                name: name(entry),
                title: display(entry),
                parties: named(one.model, given(one.model, entry, "parties"), "parties"),
                status: term.state.map(|word| word.label.to_owned()),
                effective: date(one.model, entry, "effective").map(Date::first),
                expires: date(one.model, entry, "expires").map(Date::last),
                begins: term.begins,
                ends: term.ends,
                over: term.over,
                binds: !term.over && term.state.is_some_and(|word| word.is("binding")),
                days_left: term
                    .ends
                    .and_then(|last| on.until(last).ok())
                    .map(|span| span.get_days()),
                review: due::review(one.model, entry, on).map(|due| due.day),
                visibility: circle::of(one.model, entry),
            }
        })
        .collect()
}

/// Whether it is a pattern for agreements: it binds nobody, so nothing of it falls due.
pub(crate) fn is_template(entry: &Entry) -> bool {
    let says = |value: &partnership_model::Value| matches!(value.data, Data::YesNo(true));
    entry.values("template").any(says) || entry.words("type").any(|word| word.is("template"))
}

/// From when until when an agreement runs.
pub(crate) struct Term {
    /// Its last state on or before the day.
    pub(crate) state: Option<&'static Word>,
    /// Its first day; where it does not say, the day on which it first bound anybody.
    pub(crate) begins: Option<civil::Date>,
    /// Its last day: the one that was agreed, or an earlier one on which it was ended.
    pub(crate) ends: Option<civil::Date>,
    /// Whether it has ended by the day.
    pub(crate) over: bool,
    /// Whether its states say that it has bound nobody yet.
    pub(crate) unsigned: bool,
}

impl Term {
    pub(crate) fn of(model: &Model, entry: &Entry, on: civil::Date) -> Self {
        let states = history(entry);
        let begun = |since: &Option<Date>| since.is_none_or(|since| since.first() <= on);
        let state = states.iter().rev().find(|(_, since)| begun(since));
        let expires = date(model, entry, "expires").map(Date::last);
        // Only what stands last ends it for good: an agreement may be ended and signed again.
        let ended = states.last().filter(|(word, _)| word.is("ended"));
        let over = ended.is_some_and(|(_, since)| begun(since));
        let stopped = ended.and_then(|(_, since)| since.map(Date::last));
        let ends = match (expires, stopped) {
            (Some(one), Some(other)) => Some(one.min(other)),
            // It ended on a day that nobody wrote down, before the one that was agreed.
            (Some(one), None) if over && one >= on => None,
            (one, other) => one.or(other),
        };
        let bound = states.iter().find(|(word, _)| word.is("binding"));
        let unsigned = !states.is_empty() && bound.is_none();
        let bound = bound.and_then(|(_, since)| since.map(Date::first));
        Self {
            state: state.map(|(word, _)| *word),
            begins: date(model, entry, "effective").map(Date::first).or(bound),
            ends,
            over: over || ends.is_some_and(|last| last < on),
            unsigned,
        }
    }
}

/// Its states with their days, in order.
fn history(entry: &Entry) -> Vec<(&'static Word, Option<Date>)> {
    let states = entry.values("status").filter_map(|value| match value.data {
        Data::Word(word, _) => Some((word, value.qualifiers.on)),
        _ => None,
    });
    let mut states: Vec<_> = states.collect();
    // A list whose days contradict its order is put in the order of its days, as the policy engine does.
    if states.iter().all(|(_, since)| since.is_some()) {
        states.sort_by_key(|(_, since)| since.map(Date::first));
    }
    states
}

/// The agreement, or the nearest of the templates it is made from, that has a line.
fn given<'m>(model: &'m Model, entry: &'m Entry, line: &str) -> &'m Entry {
    let mut seen = vec![entry];
    let mut at = 0;
    while let Some(own) = seen.get(at).copied() {
        if own.field(line).is_some() {
            return own;
        }
        for from in model.named(own, "from") {
            if seen.iter().all(|known| known.id != from.id) {
                seen.push(from);
            }
        }
        at += 1;
    }
    entry
}

fn date(model: &Model, entry: &Entry, line: &str) -> Option<Date> {
    given(model, entry, line).date(line)
}
