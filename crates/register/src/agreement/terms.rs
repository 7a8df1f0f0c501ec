//! The terms of an agreement, where its text says them, and who signed.

use partnership_brief::content::{Block, Statement};
use partnership_brief::tell::Say;
use partnership_model::{Data, Entry};

use super::Schedule;
use crate::paper::plain;

impl Schedule<'_, '_> {
    pub(super) fn terms(&self) -> Vec<Block> {
        let mut items = self.paper.items();
        const WHY: &str = "The code of practice on data sharing asks that an agreement says it.";
        self.ask(&mut items, "How the data is kept safe", "security", WHY);
        self.ask(
            &mut items,
            "Who answers people who use their rights",
            "rights",
            WHY,
        );
        self.ask(
            &mut items,
            "What happens when something goes wrong",
            "breach",
            WHY,
        );
        self.ask(&mut items, "Who may check whether it is kept", "audit", WHY);
        self.ask(
            &mut items,
            "Who pays if something goes wrong",
            "liability",
            WHY,
        );
        items.done()
    }

    pub(super) fn time(&self) -> Vec<Block> {
        let mut items = self.paper.items();
        const WHY: &str = "An agreement without dates is never over, and never looked at.";
        self.ask(&mut items, "First day", "effective", WHY);
        self.ask(&mut items, "Last day", "expires", WHY);
        self.ask(&mut items, "When it is looked at again", "review", WHY);
        self.ask(&mut items, "How it ends early", "termination", WHY);
        items.done()
    }

    pub(super) fn outcome(&self) -> Vec<Block> {
        let mut items = self.paper.items();
        const WHY: &str = "What is not settled before is argued about after.";
        self.ask(
            &mut items,
            "Who owns what comes of it",
            "intellectual-property",
            WHY,
        );
        self.ask(&mut items, "Who may publish what", "publication", WHY);
        self.ask(&mut items, "Whose law decides", "governing-law", WHY);
        self.ask(&mut items, "How disputes are settled", "disputes", WHY);
        if let Some(agreement) = self.agreement {
            items.tell("What is paid", agreement, "fee");
        }
        items.done()
    }

    /// Which clause of the text deals with what.
    pub(super) fn sections(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        let Some(agreement) = self.agreement else {
            return Vec::new();
        };
        let row = |value: &partnership_model::Value| {
            let own = |word: &str| -> Vec<Statement> {
                let lines = value.qualifiers.block.iter();
                lines
                    .filter(|line| line.word == word && paper.teller.shows(agreement, line))
                    .flat_map(|line| &line.values)
                    .filter_map(|value| paper.teller.value(agreement, value))
                    .collect()
            };
            Some(vec![
                vec![paper.teller.value(agreement, value)?],
                own("at"),
                own("says"),
            ])
        };
        let rows: Vec<_> = agreement.values("sections").filter_map(row).collect();
        if rows.is_empty() {
            items.ask(
                "What its text covers",
                agreement,
                "sections",
                "It shows at a glance what the text leaves out.",
            );
        }
        items.table(
            "What the text deals with, and where",
            &["Matter", "Clause or schedule", "What it says"],
            rows,
        );
        items.done()
    }

    pub(super) fn signatures(&self) -> Vec<Block> {
        let paper = self.paper;
        let mut items = paper.items();
        let signed = |party: &Entry| -> Vec<Statement> {
            let Some(agreement) = self.agreement else {
                return Vec::new();
            };
            let Some(field) = paper.teller.public(agreement, "signed-by") else {
                return Vec::new();
            };
            let by = |value: &&partnership_model::Value| matches!(&value.data, Data::Name(name) if name.target == Some(party.id));
            field
                .values
                .iter()
                .filter(by)
                .filter_map(|value| {
                    let day = value.qualifiers.on?;
                    let day = paper.teller.language.date(day);
                    Some(
                        Say::words(&day)
                            .from(paper.teller.source(agreement.id, value.span))
                            .done(),
                    )
                })
                .collect()
        };
        let rows = self
            .parties
            .iter()
            .map(|party| {
                let day = signed(party);
                let day = if day.is_empty() {
                    vec![plain("Not signed in this file", Vec::new())]
                } else {
                    day
                };
                vec![vec![paper.teller.title(party)], day, Vec::new()]
            })
            .collect();
        items.table(
            "Signatures",
            &["For", "Signed on", "Name and signature"],
            rows,
        );
        items.done()
    }
}
