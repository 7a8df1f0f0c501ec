//! About the briefing itself: version, state, next review, who approved it.

use jiff::{Span, ToSpan, civil};
use partnership_model::{Data, Duration, Entry, TimeUnit};

use super::say::Say;
use super::teller::{Missing, Teller};
use crate::content::{Pair, Statement};
use crate::prose::Inline;

pub fn pairs(teller: &Teller<'_>, head: &Entry) -> Vec<Pair> {
    let asset = teller.asset;
    let from_asset = |word: &str| {
        asset
            .map(|asset| teller.line(asset, word))
            .unwrap_or_default()
    };
    let version = versions(teller, head);
    if version.is_empty() {
        teller.gap(Some(head), Missing::new("version-missing"));
    }
    let review = asset
        .and_then(|asset| review(teller, asset))
        .or_else(|| review(teller, head));
    if review.is_none() {
        teller.gap(Some(head), Missing::new("review-missing"));
    }
    [
        teller.labelled("version", version),
        teller.labelled(
            "the-partnership-is",
            teller.state(head, "status").into_iter().collect(),
        ),
        super::overall::span(teller, head),
        teller.labelled("next-review", review.into_iter().collect()),
        teller.labelled("approved-by", from_asset("approved-by")),
        teller.labelled("what-changed", from_asset("change-note")),
        teller.labelled("tested-with", from_asset("tested-with")),
        digest(teller, head),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The fingerprint of what the file means: with it, anybody can tell whether the text is still true to its source.
fn digest(teller: &Teller<'_>, head: &Entry) -> Option<Pair> {
    let digest = teller.options.digest.as_deref()?;
    let code = Inline::Code {
        text: digest.to_owned(),
    };
    let say = Say::line(vec![code]).from(teller.head(head)).done();
    teller.labelled("digest", vec![say])
}

fn versions(teller: &Teller<'_>, head: &Entry) -> Vec<Statement> {
    let own = teller.asset.map(|asset| teller.line(asset, "version"));
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
        Data::Date(date) => Some(teller.language.date(*date)),
        Data::Recurrence(every) => {
            let (word, since) = last(teller, entry)?;
            sources.push(teller.place(entry, word));
            let due = after(since, *every)?;
            let day = teller.language.date(partnership_model::Date::day(due));
            Some(if due < teller.day() {
                teller.language.fill("day-passed", &[("day", &day)])
            } else {
                day
            })
        }
        _ => return teller.value(entry, value),
    };
    let due = due?;
    let text = match &value.data {
        Data::Recurrence(every) => {
            let every = teller.language.recurrence(*every);
            teller
                .language
                .fill("then-every", &[("day", &due), ("every", &every)])
        }
        _ => due,
    };
    Some(Say::words(&text).out_of(sources).done())
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
pub fn after(day: civil::Date, every: Duration) -> Option<civil::Date> {
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
