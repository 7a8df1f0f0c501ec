//! The first part: why the partnership exists, what the data is used for, who takes part.

use partnership_model::{Data, Entry};

use super::say::Say;
use super::standing::Course;
use super::teller::{Missing, Teller, pairs, says};
use super::{data, frame, map, partner, prohibition};
use crate::Statement;
use crate::content::{Block, Card, Look, Pair, Part, Role, Topic};
use crate::picture::map::Room;
use crate::prose::Inline;

pub fn part(teller: &Teller<'_>, head: &Entry) -> Part {
    let id = "overall";
    let mut need: Vec<_> = says(teller.line(head, "need")).collect();
    if !teller.answered(head, "need") {
        need.extend(teller.gap(Some(head), Missing::needed("need-missing")));
    }
    let mut vision: Vec<_> = says(teller.line(head, "vision")).collect();
    if !teller.answered(head, "vision") {
        vision.extend(teller.gap(Some(head), Missing::new("vision-missing")));
    }
    Part {
        id: id.into(),
        role: Role::Overall,
        kicker: teller.say("overall"),
        title: frame(teller, "what-this-is-about"),
        lead: Vec::new(),
        sections: [
            teller.section(id, Topic::Need, "why-data-has-to-be-shared", need),
            teller.section(id, Topic::Vision, "the-future-the-partners-want", vision),
            teller.section(
                id,
                Topic::Purposes,
                "what-the-data-is-used-for",
                purposes(teller, head),
            ),
            teller.section(
                id,
                Topic::Flows,
                "where-the-data-goes",
                map::shown(map::pictures(teller, Room::PAGE)),
            ),
            teller.section(
                id,
                Topic::Partners,
                "who-takes-part-and-what-each",
                partner::blocks(teller, head),
            ),
            teller.section(id, Topic::Data, "the-data-at-a-glance", data::table(teller)),
            teller.section(
                id,
                Topic::Forbidden,
                "what-is-not-allowed",
                prohibition::all(teller),
            ),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn purposes(teller: &Teller<'_>, head: &Entry) -> Vec<Block> {
    let all = teller.all("purpose");
    if all.is_empty() {
        let missing = Missing::new("purpose-missing");
        return teller.gap(Some(head), missing).into_iter().collect();
    }
    vec![Block::Cards {
        look: Look::Purpose,
        cards: in_order(teller, all)
            .into_iter()
            .map(|entry| purpose(teller, entry))
            .collect(),
    }]
}

/// Uses in the order of the file, those that have ended last.
pub fn in_order<'a>(teller: &Teller<'_>, mut uses: Vec<&'a Entry>) -> Vec<&'a Entry> {
    uses.sort_by_key(|entry| teller.course_of_use(entry) == Course::Over);
    uses
}

pub fn purpose(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "aim")).collect();
    blocks.extend(pairs([
        teller.pair("what-is-done", entry, "intended-use"),
        teller.pair_joined("with-which-data", entry, "uses"),
        teller.pair_joined("who-does-it", entry, "carried-out-by"),
        teller.pair_joined("for-whom", entry, "serves"),
        money(teller, entry),
    ]));
    if !teller.answered(entry, "commercial") {
        blocks.extend(teller.gap(Some(entry), Missing::new("commercial-missing").about(entry)));
    }
    Card {
        title: teller.title(entry),
        tag: teller.use_tag(entry),
        blocks,
    }
}

fn money(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    plainly(
        teller,
        entry,
        "commercial",
        "does-anyone-make-money-from-it",
        "yes",
        "no",
    )
}

/// What the law asks to be told of each purpose; it stands at the end, so that the first page stays short.
pub fn law(teller: &Teller<'_>) -> Vec<Block> {
    let cards: Vec<_> = teller
        .all("purpose")
        .into_iter()
        .filter_map(|entry| {
            let known = pairs([
                teller.pair_explained("lawful-basis", entry, "basis"),
                teller.pair_joined(
                    "further-condition-for-sensitive-data",
                    entry,
                    "special-category-condition",
                ),
                teller.pair_joined("duty-of-confidence", entry, "confidentiality-basis"),
                plainly(
                    teller,
                    entry,
                    "automated-decisions",
                    "does-a-computer-decide",
                    "yes",
                    "no-people-decide",
                ),
                teller.pair_joined("what-comes-out-of-it", entry, "outputs"),
                span(teller, entry),
            ])?;
            Some(Card {
                title: teller.title(entry),
                tag: None,
                blocks: vec![known],
            })
        })
        .collect();
    if cards.is_empty() {
        Vec::new()
    } else {
        vec![Block::Cards {
            look: Look::Purpose,
            cards,
        }]
    }
}

/// A question answered with yes, no or in words.
pub fn plainly(
    teller: &Teller<'_>,
    entry: &Entry,
    word: &str,
    term: &str,
    yes: &str,
    no: &str,
) -> Option<Pair> {
    let field = teller.public(entry, word)?;
    let say: Vec<_> = field
        .values
        .iter()
        .filter_map(|value| match &value.data {
            Data::YesNo(is) => {
                let mut of = vec![Inline::text(teller.say(if *is { yes } else { no }))];
                match &value.qualifiers.because {
                    Some(because) => {
                        of.push(Inline::text(". "));
                        of.extend(crate::prose::read_line(&because.value));
                    }
                    None => of.push(Inline::text(".")),
                }
                Some(Statement::new(
                    of,
                    vec![teller.source(entry.id, value.span)],
                ))
            }
            _ => teller.value(entry, value),
        })
        .collect();
    teller.labelled(term, say)
}

/// From when until when.
pub fn span(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    let day = |word: &str| {
        teller
            .public(entry, word)
            .and(entry.date(word))
            .map(|date| teller.language.date(date))
    };
    let text = match (day("starts"), day("ends")) {
        (Some(from), Some(until)) => teller
            .language
            .fill("span", &[("from", &from), ("until", &until)]),
        (Some(from), None) => teller.language.fill("span-from", &[("from", &from)]),
        (None, Some(until)) => teller.language.fill("span-until", &[("until", &until)]),
        (None, None) => return None,
    };
    let sources = ["starts", "ends"]
        .into_iter()
        .filter(|word| entry.date(word).is_some());
    teller.labelled(
        "when",
        vec![
            Say::words(&crate::words::capital(&text))
                .out_of(sources.map(|word| teller.place(entry, word)))
                .done(),
        ],
    )
}
