//! What is never done, and what choice people have.

use partnership_model::{Data, Date, Entry, Value};

use super::clause;
use super::say::Say;
use super::teller::{Missing, Teller, pair, pairs, says};
use crate::content::{Block, Card, Look, Statement, Tag, Tone};
use crate::prose::{self, Inline};

/// The promises made to an audience, or to everybody.
pub fn made_to<'a>(teller: &Teller<'a>, audience: &Entry) -> Vec<&'a Entry> {
    let meant = |promise: &&Entry| {
        let to = teller.public(promise, "to");
        to.is_none()
            || promise
                .references("to")
                .any(|reference| reference.target == Some(audience.id))
    };
    let mut all = teller.all("promise");
    all.retain(meant);
    all
}

/// The cards of these promises.
pub fn promises(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    let cards: Vec<_> = made_to(teller, audience)
        .into_iter()
        .map(|promise| self::promise(teller, promise))
        .collect();
    let mut blocks: Vec<_> = says(teller.line(audience, "promises")).collect();
    if !cards.is_empty() {
        blocks.push(Block::Cards {
            look: Look::Promise,
            cards,
        });
    } else if blocks.is_empty() {
        blocks.extend(teller.gap(
            Some(audience),
            Missing::new("promise-missing").about(audience),
        ));
    }
    blocks
}

pub fn promise(teller: &Teller<'_>, promise: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(promise, "description")).collect();
    let never = teller
        .public(promise, "never")
        .into_iter()
        .flat_map(|field| &field.values);
    for value in never {
        let said = match value.data {
            Data::Deed(id) => clause::ruled_out(teller, promise, teller.model.clause(id)),
            _ => teller.value(promise, value),
        };
        blocks.extend(said.map(|say| Block::Say { say }));
    }
    blocks.extend(not_kept(teller, promise));
    blocks.extend(says(teller.line(promise, "always")));
    blocks.extend(says(teller.line(promise, "because")));
    blocks.extend(pairs([
        teller.pair_joined("who-promises", promise, "by"),
        teller.pair_of_days(("since", "from"), promise, "made"),
        teller.labelled("what-keeps-it", keeping(teller, promise)),
    ]));
    Card {
        title: teller.title(promise),
        tag: None,
        blocks,
    }
}

/// That a clause permits what a promise rules out, or that from some day on nothing forbids it for everybody.
fn not_kept(teller: &Teller<'_>, promise: &Entry) -> Option<Block> {
    let kept = teller.kept(promise);
    let missing = match (kept.contradicted_by.first(), kept.unkept_from) {
        (Some(clause), _) => {
            let at = clause::place(teller, teller.model.clause(*clause)).place;
            Missing::needed("promise-contradicted").with("place", at)
        }
        (None, Some(day)) if day <= teller.day() => Missing::new("promise-unkept"),
        (None, Some(day)) => {
            let day = teller.language.date(Date::day(day));
            Missing::new("promise-unkept-from").with("day", day)
        }
        (None, None) => return None,
    };
    teller.gap(Some(promise), missing.about(promise))
}

/// What keeps a promise: an agreement does so while it is in force.
fn keeping(teller: &Teller<'_>, promise: &Entry) -> Vec<Statement> {
    let keeps = |value: &Value| match &value.data {
        Data::Name(name) => name.target.is_none_or(|id| {
            let entry = teller.model.entry(id);
            !entry.is("agreement") || teller.in_force(entry) == Some(true)
        }),
        _ => true,
    };
    let said = teller.joined_where(promise, "kept-by", keeps);
    said.into_iter().collect()
}

/// The choice an audience has, or that it has none and why.
pub fn blocks(teller: &Teller<'_>, audience: &Entry, data: &[&Entry]) -> Vec<Block> {
    let mut say = teller.line(audience, "choice");
    say.extend(teller.line(audience, "opt-outs"));
    for dataset in data {
        // A dataset may say why there is no way out of it.
        for told in teller.line(dataset, "opt-outs") {
            let said = prose::read_line(&told.plain());
            let parts = [("label", teller.name(dataset)), ("said", said)];
            let line = Say::line(teller.language.tell("labelled", &parts));
            say.push(line.out_of(told.source).done());
        }
    }
    let mut blocks = Vec::new();
    if !say.is_empty() {
        blocks.push(Block::Callout {
            look: Look::Choice,
            say,
        });
    }
    let reach = |entry: &&Entry| {
        if teller.public(entry, "for").is_some() {
            return entry
                .references("for")
                .any(|reference| reference.target == Some(audience.id));
        }
        entry.references("applies-to").any(|reference| {
            data.iter()
                .any(|dataset| reference.target == Some(dataset.id))
        })
    };
    let cards: Vec<_> = teller
        .all("opt-out")
        .into_iter()
        .filter(reach)
        .map(|entry| card(teller, entry))
        .collect();
    if !cards.is_empty() {
        blocks.push(Block::Cards {
            look: Look::Choice,
            cards,
        });
    }
    if blocks.is_empty() && !teller.answered(audience, "choice") {
        blocks.extend(teller.gap(
            Some(audience),
            Missing::new("choice-missing").about(audience),
        ));
    }
    blocks
}

pub fn card(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = teller
        .explained(entry, "scheme")
        .into_iter()
        .map(|say| Block::Say { say })
        .collect();
    blocks.extend(says(teller.line(entry, "description")));
    blocks.extend(pairs([
        teller.labelled("how-to-use-it", teller.line(entry, "how-to")),
        teller.pair("what-it-changes", entry, "effect"),
        teller.pair_joined("what-it-applies-to", entry, "applies-to"),
        teller.pair("what-it-does-not-stop", entry, "exceptions"),
        teller.pair_joined("who-takes-the-data-out", entry, "applied-by"),
        teller.pair("when", entry, "applied-when"),
        teller.pair_to_come("last-day", entry, "deadline"),
    ]));
    if !teller.answered(entry, "how-to") {
        blocks.extend(teller.gap(Some(entry), Missing::new("choice-how-missing").about(entry)));
    }
    // Nobody is to be told of a choice as one that they have which they no longer have.
    let last = teller.public(entry, "deadline").and(entry.date("deadline"));
    let tag = last.filter(|last| teller.has_passed(*last)).map(|_| Tag {
        say: Say::words(&teller.say("choice-over"))
            .from(teller.place(entry, "deadline"))
            .done(),
        tone: Tone::Off,
    });
    Card {
        title: teller.title(entry),
        tag,
        blocks,
    }
}

/// A title with what it means, for the list of words.
pub fn term(teller: &Teller<'_>, entry: &Entry) -> Option<crate::content::Pair> {
    let mut say = teller.line(entry, "means");
    if let Some(long) = teller.joined(entry, "short-for") {
        let parts = [("long", vec![Inline::text(long.plain())])];
        let line = Say::line(teller.language.tell("short-for", &parts));
        say.insert(0, line.out_of(long.source).done());
    }
    pair(&teller.title(entry).plain(), say)
}
