//! The last part: what the briefing rests on. Principles, agreements, evidence, who watches over it, and words.

use partnership_model::{Data, Entry};

use super::teller::{Missing, Teller, pairs, says};
use super::{
    agreement, among, choice, clause, dates, frame, looked, map::shown, matrix, oversight, standing,
};
use crate::content::{Block, Card, Look, Part, Role, Tag, Tone, Topic};
use crate::picture::map::Room;

pub fn part(teller: &Teller<'_>, head: &Entry) -> Part {
    let id = "grounds";
    let everybody = teller
        .all("term")
        .into_iter()
        .filter(|term| teller.public(term, "for").is_none())
        .map(|term| choice::term(teller, term));
    Part {
        id: id.into(),
        role: Role::Grounds,
        kicker: teller.say("behind-this-briefing"),
        title: frame(teller, "what-it-rests-on"),
        lead: Vec::new(),
        sections: [
            teller.section(
                id,
                Topic::Principles,
                "what-the-partners-hold-themselves-to",
                principles(teller, head),
            ),
            teller.section(
                id,
                Topic::Law,
                "on-what-legal-footing",
                super::overall::law(teller),
            ),
            teller.section(
                id,
                Topic::Matrix,
                "how-great-the-risks-are",
                shown(matrix::pictures(teller, Room::PAGE)),
            ),
            teller.section(
                id,
                Topic::Agreements,
                "what-binds-them",
                agreement::blocks(teller, head),
            ),
            teller.section(
                id,
                Topic::Approvals,
                "whose-approval-it-takes",
                looked::approvals(teller),
            ),
            teller.section(
                id,
                Topic::Assessments,
                "how-it-was-assessed",
                looked::assessments(teller),
            ),
            teller.section(
                id,
                Topic::Dates,
                "what-happens-when",
                shown(dates::pictures(teller, head, Room::PAGE)),
            ),
            teller.section(
                id,
                Topic::Evidence,
                "what-shows-that-it-works",
                evidence(teller),
            ),
            teller.section(
                id,
                Topic::Oversight,
                "who-watches-over-it",
                oversight::blocks(teller, head),
            ),
            teller.section(
                id,
                Topic::Settled,
                "what-the-partners-have-settled",
                among::settled(teller),
            ),
            teller.section(
                id,
                Topic::Promised,
                "what-is-promised-among-partners",
                among::promised(teller),
            ),
            teller.section(id, Topic::Open, "what-is-not-settled", among::open(teller)),
            teller.section(
                id,
                Topic::Words,
                "what-words-mean-here",
                pairs(everybody).into_iter().collect(),
            ),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn principles(teller: &Teller<'_>, head: &Entry) -> Vec<Block> {
    let all = teller.all("principle");
    if all.is_empty() {
        let missing = Missing::needed("principle-missing");
        return teller.gap(Some(head), missing).into_iter().collect();
    }
    let cards = all
        .into_iter()
        .map(|entry| principle(teller, entry))
        .collect();
    vec![Block::Cards {
        look: Look::Principle,
        cards,
    }]
}

/// A principle, with what puts it into practice.
pub fn principle(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "statement")).collect();
    let clauses = entry
        .references("practised-by")
        .filter_map(|reference| reference.clause)
        .filter_map(|id| clause::sentence(teller, entry, teller.model.clause(id)));
    let practice = teller.joined_told(entry, "practised-by", |value, said| {
        standing::with_state(teller, value, said)
    });
    let mut practice: Vec<_> = practice.into_iter().collect();
    if teller.public(entry, "practised-by").is_some() {
        practice.extend(clauses);
    }
    blocks.extend(pairs([teller.labelled("put-into-practice-by", practice)]));
    if !teller.answered(entry, "practised-by") {
        let missing = Missing::new("practice-missing").about(entry);
        blocks.extend(teller.gap(Some(entry), missing));
    }
    Card {
        title: teller.title(entry),
        tag: None,
        blocks,
    }
}

fn evidence(teller: &Teller<'_>) -> Vec<Block> {
    let cards: Vec<_> = teller
        .all("evidence")
        .into_iter()
        .map(|entry| one(teller, entry))
        .collect();
    if cards.is_empty() {
        Vec::new()
    } else {
        vec![Block::Cards {
            look: Look::Evidence,
            cards,
        }]
    }
}

pub fn one(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "finding")).collect();
    blocks.extend(pairs([
        teller.pair_of_days(("when", "planned-for"), entry, "date"),
        teller.pair_joined("by", entry, "author"),
        teller.pair("where-it-can-be-read", entry, "source"),
        teller.pair("where-in-it", entry, "found-at"),
        teller.pair("what-it-does-not-show", entry, "limits"),
    ]));
    for (word, fact) in [("source", "fact-source"), ("date", "fact-date")] {
        if !teller.answered(entry, word) {
            blocks.extend(
                teller.gap(
                    Some(entry),
                    Missing::new("evidence-fact-missing")
                        .about(entry)
                        .with("word", word)
                        .with("fact", teller.say(fact)),
                ),
            );
        }
    }
    let strength = teller
        .public(entry, "strength")
        .and_then(|_| entry.words("strength").next());
    let tone = if strength.is_some_and(|word| !word.is("weak")) {
        Tone::Firm
    } else {
        Tone::Open
    };
    let strong = teller
        .public(entry, "strength")
        .and_then(|field| field.values.first());
    let known = strong.filter(|value| !matches!(value.data, Data::Silence(_)));
    let tag = known
        .and_then(|value| teller.value(entry, value))
        .map(|say| Tag { say, tone });
    Card {
        title: teller.title(entry),
        tag,
        blocks,
    }
}
