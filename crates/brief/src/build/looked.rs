//! Who looked at the sharing before it started or changed: approvals with their days and conditions, and assessments with
//! what came out of them.

use partnership_model::{Data, Entry, Value};

use super::meta;
use super::overall::plainly;
use super::say::Say;
use super::teller::{Teller, pairs, says};
use crate::content::{Block, Card, Look, Pair, Tag, Tone};
use crate::prose::read_line;

/// The approvals, in the order of the file.
pub fn approvals(teller: &Teller<'_>) -> Vec<Block> {
    cards(teller, "approval", approval)
}

/// The assessments, likewise.
pub fn assessments(teller: &Teller<'_>) -> Vec<Block> {
    cards(teller, "assessment", assessment)
}

fn cards(teller: &Teller<'_>, kind: &str, card: fn(&Teller<'_>, &Entry) -> Card) -> Vec<Block> {
    let all = teller.all(kind).into_iter();
    let cards: Vec<_> = all.map(|entry| card(teller, entry)).collect();
    if cards.is_empty() {
        return Vec::new();
    }
    vec![Block::Cards {
        look: Look::Agreement,
        cards,
    }]
}

/// An approval: whether it holds on the day, from when until when, on what conditions, and whether these are met.
pub fn approval(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
    blocks.extend(pairs([
        teller.pair_joined("by", entry, "by"),
        teller.pair_joined("about", entry, "covers"),
        teller.pair_joined("from", entry, "date"),
        teller.pair_to_come("until", entry, "expires"),
        teller.pair("on-what-conditions", entry, "conditions"),
        plainly(
            teller,
            entry,
            "conditions-met",
            "are-the-conditions-met",
            "yes",
            "no",
        ),
        teller.pair("where-it-can-be-read", entry, "source"),
    ]));
    let (text, tone) = stands(teller, entry);
    let lines = ["date", "expires"]
        .into_iter()
        .filter(|word| entry.field(word).is_some());
    let say = Say::words(&teller.say(text))
        .out_of(lines.map(|word| teller.place(entry, word)))
        .out_of(entry.field("date").is_none().then(|| teller.head(entry)));
    Card {
        title: teller.title(entry),
        tag: Some(Tag {
            say: say.done(),
            tone,
        }),
        blocks,
    }
}

/// Whether an approval holds on the day. One of which no day is told is not said to have been given.
fn stands(teller: &Teller<'_>, entry: &Entry) -> (&'static str, Tone) {
    let day = |word: &str| teller.public(entry, word).and(entry.date(word));
    match (day("date"), day("expires")) {
        (_, Some(last)) if teller.has_passed(last) => ("approval-over", Tone::Off),
        (Some(given), _) if given.first() <= teller.day() => ("approval-given", Tone::Firm),
        (Some(_), _) => ("approval-not-yet", Tone::Open),
        (None, _) => ("approval-not-said", Tone::Open),
    }
}

/// An assessment: what came out of it, what was advised, and whether that was followed.
pub fn assessment(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
    let next = meta::review(teller, entry);
    blocks.extend(pairs([
        teller.pair_joined("what-it-is", entry, "type"),
        teller.pair_joined("about", entry, "covers"),
        teller.pair_joined("by", entry, "by"),
        teller.pair_of_days(("when", "planned-for"), entry, "date"),
        outcome(teller, entry),
        teller.pair("on-what-conditions", entry, "conditions"),
        teller.pair("what-was-advised", entry, "advice"),
        teller.pair_joined("who-advised-it", entry, "advice-by"),
        plainly(
            teller,
            entry,
            "advice-followed",
            "was-the-advice-followed",
            "yes",
            "no",
        ),
        plainly(
            teller,
            entry,
            "views-sought",
            "were-people-asked",
            "yes",
            "no",
        ),
        teller.pair_joined("which-regulator-was-asked", entry, "regulator-consulted"),
        teller.labelled("next-review", next.into_iter().collect()),
        teller.pair("where-it-can-be-read", entry, "published"),
    ]));
    let outcome_now = teller.current(entry, "outcome").map(|value| &value.data);
    let tone = match outcome_now {
        Some(Data::Word(word, _)) if word.is("positive") => Tone::Firm,
        Some(Data::Word(word, _)) if word.is("negative") => Tone::Off,
        _ => Tone::Open,
    };
    // That nothing is said of it is no outcome.
    let known = outcome_now.filter(|data| !matches!(data, Data::Silence(_)));
    let tag = known
        .and_then(|_| teller.state(entry, "outcome"))
        .map(|say| Tag { say, tone });
    Card {
        title: teller.title(entry),
        tag,
        blocks,
    }
}

/// What came out of it, where that is more than the mark beside the title says: several things, or that it is not told. Of
/// one that the mark tells, only the reason is left to say.
fn outcome(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    let field = teller.public(entry, "outcome")?;
    let silent = |value: &Value| matches!(value.data, Data::Silence(_));
    if field.values.len() > 1 || field.values.iter().any(silent) {
        return teller.pair("what-came-out-of-it", entry, "outcome");
    }
    let value = field.values.first()?;
    let reason = read_line(&value.qualifiers.because.as_ref()?.value);
    let why = Say::line(reason).from(teller.source(entry.id, value.span));
    teller.labelled("the-reasons", vec![why.done()])
}
