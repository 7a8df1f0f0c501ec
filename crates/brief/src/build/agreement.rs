//! The agreements: where each stands on the day, and whether it is in force.

use partnership_model::{Data, Entry, Value};

use super::meta;
use super::say::Say;
use super::standing::Course;
use super::teller::{Missing, Teller, pairs, says};
use crate::content::{Block, Card, Look, Pair, Statement, Tag, Tone};
use crate::prose::Inline;

/// Whether an agreement holds on a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Force {
    Yes,
    No,
    NotYet,
    Over,
    Never,
    Unknown,
}

pub fn blocks(teller: &Teller<'_>, head: &Entry) -> Vec<Block> {
    let mut all: Vec<_> = teller
        .all("agreement")
        .into_iter()
        .filter(|entry| !template(entry))
        .map(|entry| (force(teller, entry), entry))
        .collect();
    all.sort_by_key(|(force, _)| *force != Force::Yes);
    if all.is_empty() {
        let missing = Missing::new("agreement-missing");
        return teller.gap(Some(head), missing).into_iter().collect();
    }
    let held = all.iter().any(|(force, _)| *force == Force::Yes);
    let cards = all
        .into_iter()
        .map(|(force, entry)| card(teller, entry, force))
        .collect();
    let mut blocks = vec![Block::Cards {
        look: Look::Agreement,
        cards,
    }];
    if !held {
        blocks.extend(teller.gap(Some(head), Missing::new("agreement-not-in-force")));
    }
    blocks
}

/// An agreement with where it stands on the day.
pub fn whole(teller: &Teller<'_>, entry: &Entry) -> Card {
    card(teller, entry, force(teller, entry))
}

/// Whether it is a pattern for agreements, and binds nobody.
pub fn template(entry: &Entry) -> bool {
    entry
        .values("template")
        .any(|value| matches!(value.data, Data::YesNo(true)))
}

fn card(teller: &Teller<'_>, entry: &Entry, force: Force) -> Card {
    let (text, tone) = match force {
        Force::Yes => ("in-force", Tone::Firm),
        Force::No => ("not-in-force", Tone::Off),
        Force::NotYet => ("not-in-force-yet", Tone::Open),
        Force::Over => ("no-longer-in-force", Tone::Off),
        Force::Never => ("never-in-force", Tone::Off),
        Force::Unknown => ("force-not-known", Tone::Open),
    };
    let mut blocks: Vec<_> = says(teller.line(entry, "context")).collect();
    blocks.extend(pairs([
        teller.pair_joined("what-it-is", entry, "type"),
        teller.pair_joined("between", entry, "parties"),
        teller.pair_joined("about", entry, "covers"),
        teller.labelled(
            "where-it-stands",
            teller.history(entry, "status").into_iter().collect(),
        ),
        teller.pair_joined("from", entry, "effective"),
        until(teller, entry),
        looked_at(teller, entry),
        last_looked_at(teller, entry),
        teller.pair("where-it-can-be-read", entry, "published"),
        teller.pair_joined("signed-by", entry, "signed-by"),
        teller.pair_joined("fee", entry, "fee"),
    ]));
    let sources = ["status", "effective", "expires"]
        .into_iter()
        .filter(|word| entry.field(word).is_some());
    let text = teller.say(text);
    // When it came to nothing: "Never in force (rejected on 1 May 2026)".
    let turned_down = turned_down(teller, entry).filter(|_| force == Force::Never);
    let text = match turned_down {
        Some(state) => {
            let state = crate::words::lower(&state.plain());
            let parts =
                [("said", text), ("state", state)].map(|(name, of)| (name, vec![Inline::text(of)]));
            teller.language.tell("with-state", &parts)
        }
        None => vec![Inline::text(text)],
    };
    let say = Say::line(text)
        .out_of(sources.map(|word| teller.place(entry, word)))
        .out_of(entry.field("status").is_none().then(|| teller.head(entry)));
    Card {
        title: teller.title(entry),
        tag: Some(Tag {
            say: say.done(),
            tone,
        }),
        blocks,
    }
}

/// Until when it holds; one that was ended before its last day, or is to be, says both.
fn until(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    let given = teller.public(entry, "expires").and(entry.date("expires"));
    match (given, teller.end(entry)) {
        (Some(given), Some(end)) if end.last() < given.last() => {
            let language = teller.language;
            let days = [
                ("end", &*language.date(end)),
                ("given", &*language.date(given)),
            ];
            let say = Say::words(&language.fill("ended-early", &days));
            let places = ["status", "expires"].map(|word| teller.place(entry, word));
            teller.labelled("until", vec![say.out_of(places).done()])
        }
        (None, Some(end)) => {
            let say = Say::words(&teller.language.date(end)).from(teller.place(entry, "status"));
            teller.labelled("until", vec![say.done()])
        }
        _ => teller.pair_joined("until", entry, "expires"),
    }
}

/// When it is looked at next, or how often where that day is not known; what is over is not looked at again.
fn looked_at(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    if teller.is_over(entry) || teller.all_is_over() {
        return None;
    }
    let dated = entry
        .values("review")
        .any(|value| matches!(value.data, Data::Date(_) | Data::Recurrence(_)));
    match meta::review(teller, entry).filter(|_| dated) {
        Some(next) => teller.labelled("next-review", vec![next]),
        None => teller.pair_joined("looked-at-again", entry, "review"),
    }
}

/// The last of the days on which it was looked at.
fn last_looked_at(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    let day = |value: &Value| match value.data {
        Data::Date(date) => Some(date.first()),
        _ => None,
    };
    let values = &teller.public(entry, "reviewed")?.values;
    let last = values
        .iter()
        .filter(|value| day(value).is_some_and(|day| day <= teller.day()))
        .max_by_key(|value| day(value));
    match last {
        Some(last) => {
            let say = teller.value(entry, last);
            teller.labelled("last-looked-at", say.into_iter().collect())
        }
        None => teller.pair_joined("last-looked-at", entry, "reviewed"),
    }
}

/// The state that ended it, with the day on which it did.
fn turned_down(teller: &Teller<'_>, entry: &Entry) -> Option<Statement> {
    let status = teller.current(entry, "status")?;
    let ended = matches!(status.data, Data::Word(word, _) if word.is("ended"));
    (ended && status.qualifiers.on.is_some())
        .then(|| teller.state(entry, "status"))
        .flatten()
}

/// Whether the agreement is in force, as the policy engine has it, and if not, why. Where a day that decides is not known,
/// nothing is claimed.
fn force(teller: &Teller<'_>, entry: &Entry) -> Force {
    let today = teller.day();
    let ahead = teller
        .public(entry, "effective")
        .and(entry.date("effective"))
        .is_some_and(|day| day.first() > today);
    let Some(status) = teller.current(entry, "status") else {
        // Whatever becomes of it, it does not hold before its first day.
        return if ahead { Force::NotYet } else { Force::Unknown };
    };
    let is = |mark: &str| matches!(status.data, Data::Word(word, _) if word.is(mark));
    match (teller.course_of_agreement(entry), teller.in_force(entry)) {
        (Course::Now, Some(true)) => Force::Yes,
        (Course::Now, _) => Force::Unknown,
        (Course::Over, _) => Force::Over,
        (Course::Never, _) => Force::Never,
        // Signed by some, or to begin on a day ahead: it is on its way.
        (Course::ToCome, _) if ahead || is("in-part") || is("binding") => Force::NotYet,
        (Course::ToCome | Course::Paused, _) => Force::No,
    }
}
