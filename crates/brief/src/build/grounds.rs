//! The last part: what the briefing rests on. Principles, agreements, evidence, who watches over it, and words.

use partnership_model::{Data, Entry};

use super::teller::{Missing, Teller, pairs, says, section};
use super::{agreement, choice, frame, risk};
use crate::content::{Block, Card, Look, Part, Role, Tag, Tone, Topic};

pub fn part(teller: &Teller<'_>, head: &Entry) -> Part {
    let id = "grounds";
    let everybody = teller
        .all("term")
        .into_iter()
        .filter(|term| teller.public(term, "for").is_none())
        .map(|term| choice::term(teller, term));
    let watch = pairs([
        teller.pair_joined("Who watches over it", head, "oversight"),
        teller.pair_joined("Who keeps it together", head, "coordinator"),
        teller.pair("Where uses of the data are listed", head, "register"),
        risk::scale(teller, head),
        teller.pair_joined("Languages and formats", head, "languages"),
    ]);
    Part {
        id: id.into(),
        role: Role::Grounds,
        kicker: "Behind this briefing".into(),
        title: frame("What it rests on"),
        lead: Vec::new(),
        sections: [
            section(
                id,
                Topic::Principles,
                "What the partners hold themselves to",
                principles(teller, head),
            ),
            section(
                id,
                Topic::Law,
                "On what legal footing",
                super::overall::law(teller),
            ),
            section(
                id,
                Topic::Agreements,
                "What binds them",
                agreement::blocks(teller, head),
            ),
            section(
                id,
                Topic::Evidence,
                "What shows that it works",
                evidence(teller),
            ),
            section(
                id,
                Topic::Oversight,
                "Who watches over it",
                watch.into_iter().collect(),
            ),
            section(
                id,
                Topic::Words,
                "What words mean here",
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
        let missing = Missing {
            name: "principle-missing",
            what: "The file lists no principle that the public may see.".into(),
            why: "Principles tell readers what they can hold the partners to.",
            how: "Add a `principle` with a `statement`, or `use` a shared list of principles."
                .into(),
            blocks: true,
        };
        return teller.gap(Some(head), missing).into_iter().collect();
    }
    let cards = all
        .into_iter()
        .map(|entry| {
            let mut blocks: Vec<_> = says(teller.line(entry, "statement")).collect();
            blocks.extend(pairs([teller.pair_joined("Put into practice by", entry, "practised-by")]));
            if !teller.answered(entry, "practised-by") {
                blocks.extend(teller.gap(Some(entry), Missing {
                    name: "practice-missing",
                    what: format!("Nothing is said to put “{}” into practice.", entry.display()),
                    why: "A principle that nothing puts into practice is a slogan.",
                    how: "Add a line `practised-by: …` with an activity, a measure or a clause.".into(),
                    blocks: false,
                }));
            }
            Card { title: teller.title(entry), tag: None, blocks }
        })
        .collect();
    vec![Block::Cards {
        look: Look::Principle,
        cards,
    }]
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

fn one(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "finding")).collect();
    blocks.extend(pairs([
        teller.pair_joined("When", entry, "date"),
        teller.pair_joined("By", entry, "author"),
        teller.pair("Where it can be read", entry, "source"),
        teller.pair("Where in it", entry, "found-at"),
        teller.pair("What it does not show", entry, "limits"),
    ]));
    for (word, what) in [
        ("source", "where it can be read"),
        ("date", "when it is from"),
    ] {
        if !teller.answered(entry, word) {
            blocks.extend(teller.gap(
                Some(entry),
                Missing {
                    name: "evidence-fact-missing",
                    what: format!("“{}” does not say {what}.", entry.display()),
                    why: "A claim that nobody can check is not evidence.",
                    how: format!("Add a line `{word}: …` to it."),
                    blocks: false,
                },
            ));
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
