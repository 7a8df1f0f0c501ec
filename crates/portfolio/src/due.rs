//! What falls due: reviews, ends of agreements, activities, commitments, waivers.

use jiff::civil;
use partnership_model::{Data, Duration, Entry, TimeUnit};
use partnership_vocabulary::KINDS;

use crate::gather::{Partnership, display, name, named};
use crate::rows::DueItem;

pub(crate) fn of(one: &Partnership<'_>, on: civil::Date) -> Vec<DueItem> {
    let mut all = Vec::new();
    let mut add = |sort: &'static str,
                   entry: &Entry,
                   day: civil::Date,
                   what: String,
                   every: Option<Duration>,
                   who: &[&str]| {
        all.push(DueItem {
            day,
            overdue: day < on,
            sort,
            what,
            every: every.map(in_words),
            who: who
                .iter()
                .flat_map(|line| named(one.model, entry, line))
                .collect(),
            file: one.file.to_owned(),
            partnership: one.title(),
            entry: name(entry),
            key: key(one, entry, sort),
        });
    };
    // Whatever kind has a line `review`: a kind added to the vocabulary is seen without a change here.
    for kind in KINDS
        .iter()
        .filter(|kind| kind.fields.iter().any(|field| field.word == "review"))
    {
        for entry in one.model.of_kind(kind.word) {
            if let Some(due) = entry.due("review", on) {
                add(
                    "review",
                    entry,
                    due.day,
                    format!("Review of “{}”", display(entry)),
                    due.every,
                    &["owner", "leads", "by"],
                );
            }
        }
    }
    for entry in one.model.of_kind("agreement") {
        // What ended long ago is no longer something to do; its row among the agreements says so.
        if let Some(last) = entry.date("expires").map(|date| date.last()) {
            let recent = on.checked_sub(jiff::Span::new().days(90)).unwrap_or(on);
            if last >= recent {
                add(
                    "expiry",
                    entry,
                    last,
                    format!("“{}” ends", display(entry)),
                    None,
                    &["parties"],
                );
            }
        }
    }
    for entry in one.model.of_kind("activity") {
        let planned = entry.values("next").filter_map(|value| match value.data {
            Data::Date(date) if date.last() >= on => Some(date.first().max(on)),
            _ => None,
        });
        let first = planned.min();
        let recurring = entry.due("repeats", on);
        if let Some(day) = first {
            add(
                "activity",
                entry,
                day,
                display(entry),
                recurring.and_then(|due| due.every),
                &["leads"],
            );
        } else if let Some(due) = recurring {
            add(
                "activity",
                entry,
                due.day,
                display(entry),
                due.every,
                &["leads"],
            );
        }
    }
    for entry in one.model.of_kind("commitment") {
        let settled = entry
            .words("state")
            .last()
            .is_some_and(|word| !["open", "in-progress"].contains(&word.word));
        if let Some(day) = entry
            .date("due")
            .map(|date| date.last())
            .filter(|_| !settled)
        {
            add("commitment", entry, day, display(entry), None, &["by"]);
        }
    }
    for entry in one.model.of_kind("waiver") {
        if let Some(day) = entry.date("until").map(|date| date.last()) {
            add(
                "waiver",
                entry,
                day,
                "A rule that is accepted as not met for now has to be looked at again".to_owned(),
                None,
                &["owner"],
            );
        }
    }
    all
}

/// By what it is known again. What has no name goes by its title.
fn key(one: &Partnership<'_>, entry: &Entry, sort: &str) -> [String; 4] {
    let called = |entry: &Entry| entry.name.clone().unwrap_or_else(|| display(entry));
    let partnership = one.model.header().map_or_else(String::new, called);
    let kind = entry.kind.map_or("", |kind| kind.word);
    [partnership, kind.to_owned(), called(entry), sort.to_owned()]
}

/// `every 6 months`, as the language writes it.
fn in_words(every: Duration) -> String {
    let (one, many) = match every.unit {
        TimeUnit::Second => ("second", "seconds"),
        TimeUnit::Minute => ("minute", "minutes"),
        TimeUnit::Hour => ("hour", "hours"),
        TimeUnit::Day => ("day", "days"),
        TimeUnit::Week => ("week", "weeks"),
        TimeUnit::Month => ("month", "months"),
        TimeUnit::Year => ("year", "years"),
    };
    match every.count {
        1 => format!("every {one}"),
        count => format!("every {count} {many}"),
    }
}
