//! The summary: the good that comes of the sharing, overall and for society.

use partnership_model::Entry;

use super::teller::{Missing, Teller};
use super::{benefit, frame, measure};
use crate::content::{Block, Look, Part, Role, Table, Topic};

pub fn part(teller: &Teller<'_>, head: &Entry) -> Part {
    let id = "summary";
    let mut say = teller.line(head, "society");
    for principle in teller.all("principle") {
        say.extend(teller.line(principle, "society"));
    }
    let mut society = Vec::new();
    if !say.is_empty() {
        society.push(Block::Callout {
            look: Look::Society,
            say,
        });
    }
    if !teller.answered(head, "society") {
        society.extend(teller.gap(Some(head), Missing::needed("society-missing")));
    }
    Part {
        id: id.into(),
        role: Role::Summary,
        kicker: teller.say("summary"),
        title: frame(teller, "the-good-it-does"),
        lead: Vec::new(),
        sections: [
            teller.section(id, Topic::Society, "for-society", society),
            teller.section(
                id,
                Topic::Benefits,
                "all-benefits-together",
                table(teller).into_iter().collect(),
            ),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn table(teller: &Teller<'_>) -> Option<Block> {
    let rows: Vec<_> = teller
        .all("benefit")
        .into_iter()
        .map(|entry| {
            vec![
                vec![teller.title(entry)],
                teller.joined(entry, "for").into_iter().collect(),
                vec![benefit::claim(teller, entry).say],
                measure::measures(teller, entry),
            ]
        })
        .collect();
    let head = [
        "benefit",
        "for-whom",
        "how-sure-it-is",
        "how-it-is-measured",
    ]
    .map(|name| teller.say(name))
    .to_vec();
    (!rows.is_empty()).then_some(Block::Table {
        table: Table {
            caption: teller.say("what-comes-of-the-sharing"),
            head,
            rows,
        },
    })
}
