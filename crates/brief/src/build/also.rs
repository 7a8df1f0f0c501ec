//! What an asset must show beside what a briefing shows by itself: the entries of its `includes` line.

use partnership_model::Entry;

use super::teller::{Missing, Teller, pairs};
use super::{agreement, benefit, choice, data, grounds, overall, risk};
use crate::content::{Block, Card, Look, Part, Statement, statements_of};

/// Add what the asset includes and no part shows yet to the last part.
pub fn add(teller: &Teller<'_>, parts: &mut [Part]) {
    let Some(asset) = teller.asset else { return };
    let wanted: Vec<&Entry> = asset
        .references("includes")
        .filter_map(|reference| reference.target)
        .map(|id| teller.model.entry(id))
        .collect();
    let mut blocks = Vec::new();
    for entry in wanted {
        if !teller.sees(entry) {
            blocks.extend(teller.gap(Some(asset), Missing::needed("included-not-visible")));
        } else if !shown(parts, entry) {
            blocks.extend(block(teller, entry));
        }
    }
    let section = |part: &Part| {
        teller.section(
            &part.id,
            crate::content::Topic::Also,
            "what-also-belongs-here",
            blocks,
        )
    };
    if let Some(last) = parts.last_mut() {
        let section = section(last);
        last.sections.extend(section);
    }
}

/// Whether a part shows the entry as a thing of its own: a card, a row or a page that has its title.
fn shown(parts: &[Part], entry: &Entry) -> bool {
    let title = |statement: &Statement| {
        statement.plain() == entry.display()
            && statement
                .source
                .iter()
                .any(|source| source.entry == entry.id && source.span == entry.head)
    };
    parts.iter().any(|part| {
        title(&part.title)
            || part
                .sections
                .iter()
                .flat_map(|section| statements_of(&section.blocks))
                .any(title)
    })
}

fn block(teller: &Teller<'_>, entry: &Entry) -> Option<Block> {
    let (look, card) = match entry.kind?.word {
        "promise" => (Look::Promise, choice::promise(teller, entry)),
        "benefit" => (Look::Benefit, benefit::card(teller, entry)),
        "risk" => (Look::Risk, risk::card(teller, entry, true)),
        "principle" => (Look::Principle, grounds::principle(teller, entry)),
        "agreement" => (Look::Agreement, agreement::whole(teller, entry)),
        "opt-out" => (Look::Choice, choice::card(teller, entry)),
        "purpose" => (Look::Purpose, overall::purpose(teller, entry)),
        "dataset" => (Look::Data, data::card(teller, entry)),
        "evidence" => (Look::Evidence, grounds::one(teller, entry)),
        "term" => return pairs([choice::term(teller, entry)]),
        _ => return None,
    };
    let cards: Vec<Card> = vec![card];
    Some(Block::Cards { look, cards })
}
