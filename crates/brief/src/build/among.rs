//! What is for the partners' own eyes: what they settled, what they said they would do, where they differ. For a wider
//! circle none of it is there, since these kinds are not visible to it.

use partnership_model::Entry;

use super::teller::{Teller, pairs, says};
use crate::content::{Block, Card, Look};

/// Decisions, with their reasons.
pub fn settled(teller: &Teller<'_>) -> Vec<Block> {
    cards(teller, "decision", |entry| {
        pairs([
            teller.pair("what-was-settled", entry, "outcome"),
            teller.pair("the-reasons", entry, "reason"),
            teller.pair_joined("who-settled-it", entry, "by"),
            teller.pair_joined("when", entry, "date"),
        ])
    })
}

/// What partners told each other they would do.
pub fn promised(teller: &Teller<'_>) -> Vec<Block> {
    cards(teller, "commitment", |entry| {
        pairs([
            teller.pair_joined("who-does-it", entry, "by"),
            teller.pair_joined("to-whom", entry, "to"),
            teller.pair_to_come("due", entry, "due"),
            teller.labelled(
                "where-it-got-to",
                teller.history(entry, "state").into_iter().collect(),
            ),
        ])
    })
}

/// Where they differ.
pub fn open(teller: &Teller<'_>) -> Vec<Block> {
    cards(teller, "disagreement", |_| None)
}

fn cards(teller: &Teller<'_>, kind: &str, more: impl Fn(&Entry) -> Option<Block>) -> Vec<Block> {
    let cards: Vec<_> = teller
        .all(kind)
        .into_iter()
        .map(|entry| {
            let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
            blocks.extend(more(entry));
            Card {
                title: teller.title(entry),
                tag: None,
                blocks,
            }
        })
        .collect();
    if cards.is_empty() {
        return Vec::new();
    }
    vec![Block::Cards {
        look: Look::Voice,
        cards,
    }]
}
