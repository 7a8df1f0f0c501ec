//! Who watches over the partnership, and who keeps it together. That nobody is named is said.

use partnership_model::{Entry, Model};

use super::risk;
use super::say::Say;
use super::teller::{Missing, Teller, pairs};
use crate::content::Block;

pub fn blocks(teller: &Teller<'_>, head: &Entry) -> Vec<Block> {
    let mut blocks = Vec::new();
    if head.field("oversight").is_none() && !overseen(teller.model) {
        let gap = teller.gap(Some(head), Missing::new("oversight-missing"));
        let say = Say::words(&teller.say("nobody-watches")).from(teller.head(head));
        blocks.push(gap.unwrap_or(Block::Say { say: say.done() }));
    }
    blocks.extend(pairs([
        teller.pair_joined("who-watches-over-it", head, "oversight"),
        teller.pair_joined("who-keeps-it-together", head, "coordinator"),
        teller.pair("where-uses-of-the-data-are", head, "register"),
        risk::scale(teller, head),
    ]));
    blocks
}

/// Whether somebody among the partners is there to watch, whoever may see it.
fn overseen(model: &Model) -> bool {
    let mut partners = model.of_kind("partner").filter(|partner| partner.belongs);
    partners.any(|partner| partner.words("roles").any(|role| role.is("watches")))
}
