//! About the briefing itself: version, state, next review, who approved it.

use jiff::{Span, ToSpan, civil};
use partnership_model::{Data, Duration, Entry, TimeUnit};

use super::say::Say;
use super::teller::{Missing, Teller, pair};
use crate::content::{Pair, Statement};
use crate::words;

pub fn pairs(teller: &Teller<'_>, head: &Entry) -> Vec<Pair> {
    let asset = asset(teller);
    let from_asset = |word: &str| {
        asset
            .map(|asset| teller.line(asset, word))
            .unwrap_or_default()
    };
    let version = versions(teller, head);
    if version.is_empty() {
        teller.gap(
            Some(head),
            Missing {
                name: "version-missing",
                what: "The file has no version.".into(),
                why: "Readers and partners need to know which text they are talking about.",
                how: "Add a line `version: …` to the partnership or to the communication asset."
                    .into(),
                blocks: false,
            },
        );
    }
    let review = asset
        .and_then(|asset| review(teller, asset))
        .or_else(|| review(teller, head));
    if review.is_none() {
        teller.gap(
            Some(head),
            Missing {
                name: "review-missing",
                what: "The file does not say when it is looked at again.".into(),
                why: "A record that nobody revisits stops being true.",
                how: "Add a line `review: every 6 months` to the partnership.".into(),
                blocks: false,
            },
        );
    }
    [
        pair("Version", version),
        pair(
            "The partnership is",
            teller.state(head, "status").into_iter().collect(),
        ),
        super::overall::span(teller, head),
        pair("Next review", review.into_iter().collect()),
        pair("Approved by", from_asset("approved-by")),
        pair("What changed", from_asset("change-note")),
        pair("Tested with", from_asset("tested-with")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The entry for the text itself. Where several texts are made from the file, it is not known which of them this one is.
fn asset<'a>(teller: &Teller<'a>) -> Option<&'a Entry> {
    match teller.all("asset")[..] {
        [one] => Some(one),
        _ => None,
    }
}

fn versions(teller: &Teller<'_>, head: &Entry) -> Vec<Statement> {
    let own = asset(teller).map(|asset| teller.line(asset, "version"));
    own.filter(|version| !version.is_empty())
        .unwrap_or_else(|| teller.line(head, "version"))
}

/// The version, as plain text.
pub fn version(teller: &Teller<'_>, head: &Entry) -> Option<String> {
    versions(teller, head).first().map(Statement::plain)
}

/// When the entry is looked at next: on the day given, or so long after it was last looked at, else after it began.
fn review(teller: &Teller<'_>, entry: &Entry) -> Option<Statement> {
    let field = teller.public(entry, "review")?;
    let value = field.values.first()?;
    let mut sources = vec![teller.source(entry.id, value.span)];
    let due = match &value.data {
        Data::Date(date) => Some(words::date(*date)),
        Data::Recurrence(every) => {
            let (word, since) = last(teller, entry)?;
            sources.push(teller.place(entry, word));
            let due = after(since, *every)?;
            let day = words::date(partnership_model::Date::day(due));
            Some(if due < teller.day() {
                format!("{day} (this day has passed)")
            } else {
                day
            })
        }
        _ => return teller.value(entry, value),
    };
    let often = match &value.data {
        Data::Recurrence(every) => format!(", then {}", words::recurrence(*every)),
        _ => String::new(),
    };
    Some(
        Say::words(&format!("{}{often}", due?))
            .out_of(sources)
            .done(),
    )
}

/// The last day on which it was looked at, else the day it began.
fn last(teller: &Teller<'_>, entry: &Entry) -> Option<(&'static str, civil::Date)> {
    let held = teller
        .public(entry, "reviewed")
        .into_iter()
        .flat_map(|field| &field.values);
    let held = held.filter_map(|value| match value.data {
        Data::Date(date) => Some(date.first()).filter(|day| *day <= teller.day()),
        _ => None,
    });
    let began = |word: &'static str| {
        teller
            .public(entry, word)
            .and(entry.date(word))
            .map(|date| (word, date.first()))
    };
    held.max()
        .map(|day| ("reviewed", day))
        .or_else(|| began("released"))
        .or_else(|| began("starts"))
}

/// So long after a day; a month's last day is kept where the next month is shorter.
fn after(day: civil::Date, every: Duration) -> Option<civil::Date> {
    let count = i64::from(every.count);
    let span = match every.unit {
        TimeUnit::Year => Span::new().try_years(count).ok()?,
        TimeUnit::Month => Span::new().try_months(count).ok()?,
        TimeUnit::Week => Span::new().try_weeks(count).ok()?,
        TimeUnit::Day => Span::new().try_days(count).ok()?,
        TimeUnit::Hour | TimeUnit::Minute | TimeUnit::Second => 0.days(),
    };
    day.checked_add(span).ok()
}
