//! About the briefing itself: version, state, next review, who approved it.

use partnership_model::{Data, Entry, FieldValue};

use super::say::Say;
use super::teller::{Missing, Teller};
use crate::content::{Pair, Statement};

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
    if review.is_none() && !teller.is_over(head) {
        teller.gap(Some(head), Missing::new("review-missing"));
    }
    [
        teller.labelled("version", version),
        teller.labelled(
            "the-partnership-is",
            super::standing::came_to(teller, head)
                .or_else(|| teller.history(head, "status"))
                .into_iter()
                .collect(),
        ),
        super::overall::span(teller, head),
        teller.labelled("next-review", review.into_iter().collect()),
        teller.pair_joined("languages-and-formats", head, "languages"),
        teller.labelled("approved-by", from_asset("approved-by")),
        teller.labelled("what-changed", from_asset("change-note")),
        teller.labelled("tested-with", from_asset("tested-with")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn versions(teller: &Teller<'_>, head: &Entry) -> Vec<Statement> {
    let own = teller.asset.map(|asset| teller.line(asset, "version"));
    own.filter(|version| !version.is_empty())
        .unwrap_or_else(|| teller.line(head, "version"))
}

/// The version, as plain text; none where the file says why it gives none, since that is a sentence and no version.
pub fn version(teller: &Teller<'_>, head: &Entry) -> Option<String> {
    let own = teller
        .asset
        .filter(|asset| !teller.line(asset, "version").is_empty());
    let field = teller.public(own.unwrap_or(head), "version")?;
    if field
        .values
        .iter()
        .any(|value| matches!(value.data, Data::Silence(_)))
    {
        return None;
    }
    versions(teller, head).first().map(Statement::plain)
}

/// When the entry is looked at next: on the day given, or so long after it was last looked at, else after it began.
pub fn review(teller: &Teller<'_>, entry: &Entry) -> Option<Statement> {
    let field = teller.public(entry, "review")?;
    // What has come to its end is not looked at again.
    if teller.is_over(entry) {
        return None;
    }
    let value = field.values.first()?;
    let language = teller.language;
    let mut sources = vec![teller.source(entry.id, value.span)];
    let text = match &value.data {
        Data::Date(date) if teller.has_passed(*date) => {
            language.fill("day-passed", &[("day", &language.date(*date))])
        }
        Data::Date(date) => language.date(*date),
        Data::Recurrence(every) => {
            let sees = |line: &FieldValue| teller.shows(entry, line);
            let due = entry.due_of("review", teller.day(), &sees)?;
            sources.extend(due.since.map(|(_, word)| teller.place(entry, word)));
            let mut day = language.date(partnership_model::Date::day(due.day));
            if due.day < teller.day() {
                day = language.fill("day-passed", &[("day", &day)]);
            }
            let every = language.recurrence(*every);
            language.fill("then-every", &[("day", &day), ("every", &every)])
        }
        _ => return teller.value(entry, value),
    };
    Some(Say::words(&text).out_of(sources).done())
}
