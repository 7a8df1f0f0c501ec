//! The partners, and what each of them does with the data.

use partnership_model::Entry;

use super::say::Say;
use super::standing::Course;
use super::teller::{Missing, Teller, pairs};
use super::{clause, duty, passed};
use crate::content::{Block, Card, Look, Statement, Tag, Tone};
use crate::prose::{Inline, Prose};

pub fn blocks(teller: &Teller<'_>, head: &Entry) -> Vec<Block> {
    let all = teller.taking_part();
    if all.is_empty() {
        let missing = Missing::new("partner-missing");
        return teller.gap(Some(head), missing).into_iter().collect();
    }
    // Those who left come last.
    let (left, here): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|entry| teller.left(entry).is_some());
    let all = here.into_iter().chain(left);
    vec![Block::Cards {
        look: Look::Partner,
        cards: all.map(|entry| card(teller, entry)).collect(),
    }]
}

fn card(teller: &Teller<'_>, partner: &Entry) -> Card {
    let mut blocks = Vec::new();
    let deeds = deeds(teller, partner);
    let silent = deeds.is_empty();
    let left = teller.left(partner).is_some();
    let [part, why, does] = if left {
        [
            "its-part-was",
            "why-it-took-part",
            "what-it-did-with-the-data",
        ]
    } else {
        [
            "its-part",
            "why-it-takes-part",
            "what-it-does-with-the-data",
        ]
    };
    blocks.extend(pairs([
        left.then(|| teller.pair("when-it-left", partner, "left"))
            .flatten(),
        (!left)
            .then(|| teller.pair("leaves-on", partner, "left"))
            .flatten(),
        teller.labelled(part, teller.roles(partner).into_iter().collect()),
        teller.pair(why, partner, "motivation"),
        teller.pair_joined("it-stands-for", partner, "members"),
        teller.pair_joined("how-many-organisations", partner, "number"),
        teller.labelled(does, deeds),
        duty::of_partner(teller, partner),
        teller.pair("website", partner, "website"),
        teller.pair("its-priorities", partner, "priorities"),
        teller.pair("its-concern", partner, "concern"),
        teller.pair(
            "its-conflicts-of-interest",
            partner,
            "conflicts-of-interest",
        ),
    ]));
    if silent && !left {
        blocks.extend(teller.gap(
            Some(partner),
            Missing::new("partner-deeds-missing").about(partner),
        ));
    }
    let tag = if left {
        let say = Say::words(&teller.say("has-left")).from(teller.place(partner, "left"));
        Some(Tag {
            say: say.done(),
            tone: Tone::Off,
        })
    } else {
        teller.joined(partner, "kind").map(|say| Tag {
            say,
            tone: Tone::Open,
        })
    };
    Card {
        title: teller.title(partner),
        tag,
        blocks,
    }
}

fn deeds(teller: &Teller<'_>, partner: &Entry) -> Vec<Statement> {
    let mut all = Vec::new();
    // What it does, and what it did where it has left.
    let plain = [
        ("holds", "dataset", "holder", ["holds", "held"]),
        ("hosts", "dataset", "hosted-by", ["hosts", "hosted"]),
        (
            "processes",
            "dataset",
            "processors",
            ["processes", "processed"],
        ),
        (
            "sub-processes",
            "dataset",
            "sub-processors",
            ["sub-processes", "sub-processed"],
        ),
        ("runs", "environment", "run-by", ["runs", "ran"]),
        (
            "carries-out",
            "purpose",
            "carried-out-by",
            ["carries-out", "carried-out"],
        ),
    ];
    let left = teller.left(partner).is_some();
    for (inverse, kind, field, [does, did]) in plain {
        let mut others = teller.naming_it(partner, inverse, kind);
        others.retain(|other| teller.public(other, field).is_some() && goes_on(teller, other));
        // What has not begun was not done by whoever left before.
        others.retain(|other| !left || !is_to_come(teller, other));
        if !others.is_empty() {
            let sources: Vec<_> = others
                .iter()
                .map(|other| teller.naming(other, field, partner.id))
                .collect();
            let lead = if left { did } else { does };
            let what = passed::dated(teller, &others);
            let said = teller.language.tell(lead, &[("what", what)]);
            all.push(Say::line(said).out_of(sources).done());
        }
    }
    let [flows, over] = passed::told(teller, partner);
    all.extend(flows);
    // What it may do is told as well: whoever holds some of the data may well use the rest.
    for mut new in clause::allowances(teller, partner) {
        if left {
            let said = std::mem::take(&mut new.of);
            let said = teller
                .language
                .tell("clause-stands", &[("said", said_in_line(said))]);
            new = Say::line(said).out_of(new.source).done();
        }
        if all.iter().all(|told| told.plain() != new.plain()) {
            all.push(new);
        }
    }
    all.extend(over);
    all
}

/// The pieces of a statement of one line.
fn said_in_line(of: Vec<Prose>) -> Vec<Inline> {
    of.into_iter()
        .flat_map(|piece| match piece {
            Prose::Paragraph { of } => of,
            _ => Vec::new(),
        })
        .collect()
}

/// Whether it is a use of data that has not begun.
fn is_to_come(teller: &Teller<'_>, entry: &Entry) -> bool {
    entry.is("purpose") && teller.course_of_use(entry) == Course::ToCome
}

/// Whether data is still there, and a use of it not over.
fn goes_on(teller: &Teller<'_>, entry: &Entry) -> bool {
    if entry.is("dataset") {
        teller.deleted(entry).is_none()
    } else if entry.is("purpose") {
        let course = teller.course_of_use(entry);
        // What is to come is told with its day.
        course == Course::Now || course == Course::ToCome && entry.date("starts").is_some()
    } else {
        true
    }
}

/// Whom one can ask, as one line: name, post, organisation, website.
pub fn contact(teller: &Teller<'_>, from: &Entry, word: &str, whom: &Entry) -> Statement {
    let mut of = vec![Inline::Strong {
        of: teller.name(whom),
    }];
    if whom.is("person") {
        if let Some(position) = teller
            .joined(whom, "position")
            .or_else(|| teller.joined(whom, "role"))
        {
            of.push(Inline::text(format!(", {}", position.plain())));
        }
        let at = teller.named(whom, "organisation");
        if !at.is_empty() {
            of.push(Inline::text(", "));
            of.extend(teller.all_cited(&at));
        }
        for place in at {
            website(teller, place, &mut of);
        }
        for word in ["email", "telephone"] {
            if let Some(said) = teller.joined(whom, word) {
                of.push(Inline::text(format!(", {}", said.plain())));
            }
        }
    } else {
        website(teller, whom, &mut of);
    }
    Statement::new(of, vec![teller.naming(from, word, whom.id)])
}

fn website(teller: &Teller<'_>, entry: &Entry, of: &mut Vec<Inline>) {
    let address = teller
        .public(entry, "website")
        .and_then(|field| field.values.first());
    if let Some(partnership_model::Data::Link(address)) = address.map(|value| &value.data) {
        of.push(Inline::text(": "));
        of.push(Inline::link(address));
    }
}
