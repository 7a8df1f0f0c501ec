//! Agreements, and when they end.

use jiff::civil;
use partnership_model::{Data, Entry};

use crate::gather::{Partnership, display, name, named};
use crate::rows::Agreement;

pub(crate) fn of(one: &Partnership<'_>, on: civil::Date) -> Vec<Agreement> {
    one.model
        .of_kind("agreement")
        .map(|entry| {
            let expires = entry.date("expires").map(|date| date.last());
            Agreement {
                file: one.file.to_owned(),
                partnership: one.title(),
                name: name(entry),
                title: display(entry),
                parties: named(one.model, entry, "parties"),
                status: status(entry, on),
                effective: entry.date("effective").map(|date| date.first()),
                expires,
                days_left: expires
                    .and_then(|last| on.until(last).ok())
                    .map(|span| span.get_days()),
                review: review(entry, on),
            }
        })
        .collect()
}

/// When it is to be looked at next.
pub(crate) fn review(entry: &Entry, on: civil::Date) -> Option<civil::Date> {
    entry.due("review", on).map(|due| due.day)
}

/// Its last state on or before the day; a state without a day counts from the start.
fn status(entry: &Entry, on: civil::Date) -> Option<String> {
    let states = entry.values("status").filter_map(|value| match value.data {
        Data::Word(word, _) if value.qualifiers.on.is_none_or(|date| date.first() <= on) => {
            Some(word.label.to_owned())
        }
        _ => None,
    });
    states.last()
}
