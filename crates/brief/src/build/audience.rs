//! A page for each audience: who it is for, what is shared about them, why, what they gain, what could go wrong and
//! how that is managed, what is never done, what choice they have, and whom they can ask.

use partnership_model::Entry;

use super::say::Say;
use super::teller::{Missing, Teller, pairs, says};
use super::{benefit, choice, data, overall, partner, prohibition, risk, standing};
use crate::content::{Block, Card, Look, Pair, Part, Role, Topic};

pub fn parts(teller: &Teller<'_>, head: &Entry) -> Vec<Part> {
    let all = teller.all("audience");
    if all.is_empty() {
        teller.gap(Some(head), Missing::needed("audience-missing"));
    }
    all.into_iter()
        .filter(|audience| chosen(teller, audience))
        .enumerate()
        .map(|(at, audience)| teller.speaking_to(audience, || part(teller, head, at, audience)))
        .collect()
}

/// Whether the audience gets a page: those that were asked for, else those of the asset, else all.
fn chosen(teller: &Teller<'_>, audience: &Entry) -> bool {
    let asked = &teller.options.audiences;
    if !asked.is_empty() {
        return audience
            .name
            .as_ref()
            .is_some_and(|name| asked.contains(name));
    }
    let named = teller.asset.filter(|asset| {
        asset
            .references("audiences")
            .any(|reference| reference.target.is_some())
    });
    named.is_none_or(|asset| {
        asset
            .references("audiences")
            .any(|reference| reference.target == Some(audience.id))
    })
}

fn part<'a>(teller: &Teller<'a>, head: &'a Entry, at: usize, audience: &'a Entry) -> Part {
    let id = format!("audience-{}", at + 1);
    let datasets = data::about(teller, audience);
    let sections = [
        teller.section(
            &id,
            Topic::You,
            "who-this-page-is-for",
            you(teller, audience),
        ),
        teller.section(
            &id,
            Topic::Shared,
            if only_for_others(audience) {
                "what-is-shared-about-them"
            } else {
                "what-is-shared-about-you"
            },
            shared(teller, audience, &datasets),
        ),
        teller.section(&id, Topic::Why, "why", why(teller, audience, &datasets)),
        teller.section(
            &id,
            Topic::Gain,
            "what-you-gain",
            benefit::blocks(teller, audience),
        ),
        teller.section(
            &id,
            Topic::Risks,
            "what-could-go-wrong-and-what",
            risk::blocks(teller, audience),
        ),
        teller.section(
            &id,
            Topic::Never,
            "what-you-are-promised",
            choice::promises(teller, audience),
        ),
        teller.section(
            &id,
            Topic::Forbidden,
            "what-is-not-allowed",
            prohibition::about(teller, audience, &datasets),
        ),
        teller.section(
            &id,
            Topic::Choice,
            "your-choice",
            choice::blocks(teller, audience, &datasets),
        ),
        teller.section(
            &id,
            Topic::Voice,
            "how-you-have-a-say",
            heard(teller, head, audience),
        ),
        teller.section(
            &id,
            Topic::Words,
            "words-on-this-page",
            terms(teller, audience),
        ),
        teller.section(
            &id,
            Topic::Ask,
            "whom-you-can-ask",
            ask(teller, head, audience, held_about(teller, &datasets)),
        ),
    ];
    Part {
        id,
        role: Role::Audience,
        kicker: teller.say("a-page-for"),
        title: teller.title(audience),
        lead: teller
            .line(audience, "description")
            .into_iter()
            .chain(standing::notes(teller, head))
            .collect(),
        sections: sections.into_iter().flatten().collect(),
    }
}

/// Whether the audience reads for others, such as parents for their children, and not for itself.
fn only_for_others(audience: &Entry) -> bool {
    audience.field("proxy-for").is_some() && audience.field("subjects").is_none()
}

fn you(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    pairs([
        teller.pair_joined("how-many-people", audience, "size"),
        teller.pair_joined(
            if only_for_others(audience) {
                "you-speak-for"
            } else {
                "you-also-speak-for"
            },
            audience,
            "proxy-for",
        ),
        teller.pair("what-you-hope-for", audience, "wants"),
        teller.pair("what-worries-you", audience, "worries"),
        teller.pair("what-you-expect", audience, "expects"),
    ])
    .into_iter()
    .collect()
}

fn shared(teller: &Teller<'_>, audience: &Entry, datasets: &[&Entry]) -> Vec<Block> {
    if let Some(cards) = data::cards(teller, datasets) {
        return vec![cards];
    }
    // `subjects: none because "…"` says that no data is about them.
    let mut told: Vec<_> = says(
        teller
            .public(audience, "subjects")
            .into_iter()
            .flat_map(|field| &field.values)
            .filter(|value| matches!(value.data, partnership_model::Data::Silence(_)))
            .filter_map(|value| teller.value(audience, value))
            .collect(),
    )
    .collect();
    if !told.is_empty() {
        return told;
    }
    let known = teller.public(audience, "subjects").is_some();
    let open = teller
        .all("dataset")
        .iter()
        .any(|dataset| !teller.answered(dataset, "subjects"));
    if known && !open {
        let say =
            Say::words(&teller.say("none-about-you")).from(teller.place(audience, "subjects"));
        return vec![Block::Say { say: say.done() }];
    }
    told.extend(teller.gap(
        Some(audience),
        Missing::new("data-about-missing").about(audience),
    ));
    told
}

fn why(teller: &Teller<'_>, audience: &Entry, datasets: &[&Entry]) -> Vec<Block> {
    let serves = |purpose: &Entry, word: &str, ids: &[&Entry]| {
        teller.public(purpose, word).is_some()
            && purpose
                .references(word)
                .any(|reference| ids.iter().any(|entry| reference.target == Some(entry.id)))
    };
    let cards: Vec<_> = overall::in_order(teller, teller.all("purpose"))
        .into_iter()
        .filter(|purpose| {
            serves(purpose, "serves", &[audience]) || serves(purpose, "uses", datasets)
        })
        .map(|purpose| {
            let mut blocks: Vec<_> = says(teller.line(purpose, "aim")).collect();
            blocks.extend(pairs([
                teller.pair("what-is-done", purpose, "intended-use"),
                teller.pair_joined("who-does-it", purpose, "carried-out-by"),
                // A consent is that of the people in the data; whom no data is about has given none.
                (!datasets.is_empty())
                    .then(|| {
                        let basis = teller.labels(purpose, "basis");
                        teller.labelled("why-the-law-allows-it", basis.into_iter().collect())
                    })
                    .flatten(),
            ]));
            Card {
                title: teller.title(purpose),
                tag: teller.use_tag(purpose),
                blocks,
            }
        })
        .collect();
    if cards.is_empty() {
        let missing = Missing::new("purpose-for-audience-missing").about(audience);
        return teller.gap(Some(audience), missing).into_iter().collect();
    }
    vec![Block::Cards {
        look: Look::Purpose,
        cards,
    }]
}

/// How people of this audience had a say, and what changed.
fn heard(teller: &Teller<'_>, head: &Entry, audience: &Entry) -> Vec<Block> {
    let mut cards: Vec<_> = teller
        .naming_it(audience, "involvements", "involvement")
        .into_iter()
        .map(|entry| {
            let blocks = pairs([
                teller.pair("what-was-said", entry, "said"),
                teller.pair("what-changed", entry, "changed"),
                teller.pair_of_days(("when", "planned-for"), entry, "held"),
                teller.pair("who-was-heard", entry, "reached"),
            ]);
            Card {
                title: teller.title(entry),
                tag: None,
                blocks: blocks.into_iter().collect(),
            }
        })
        .collect();
    cards.extend(
        teller
            .naming_it(audience, "activities", "activity")
            .into_iter()
            .map(|entry| {
                let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
                blocks.extend(pairs([
                    // What has stopped no longer comes back so often.
                    teller
                        .at_work(head)
                        .then(|| teller.pair_joined("how-often", entry, "repeats"))
                        .flatten(),
                    teller.pair_of_days(("held-on", "planned-for"), entry, "held"),
                    teller.pair_to_come("next", entry, "next"),
                    teller.pair("what-was-learned", entry, "learned"),
                ]));
                Card {
                    title: teller.title(entry),
                    tag: None,
                    blocks,
                }
            }),
    );
    if cards.is_empty() {
        return Vec::new();
    }
    vec![Block::Cards {
        look: Look::Voice,
        cards,
    }]
}

fn terms(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    let terms = teller.naming_it(audience, "terms", "term");
    pairs(terms.into_iter().map(|entry| choice::term(teller, entry)))
        .into_iter()
        .collect()
}

/// Whether some data is about the audience, or may be: where a dataset does not say whom it is about, nobody knows.
fn held_about(teller: &Teller<'_>, datasets: &[&Entry]) -> bool {
    let all = teller.all("dataset");
    let open = all
        .iter()
        .any(|dataset| !teller.answered(dataset, "subjects"));
    open || data::cards(teller, datasets).is_some()
}

fn ask<'a>(teller: &Teller<'a>, head: &'a Entry, audience: &'a Entry, held: bool) -> Vec<Block> {
    let mut say = Vec::new();
    for entry in [audience, head] {
        if say.is_empty() {
            let people = teller.named(entry, "contact");
            say.extend(
                people
                    .into_iter()
                    .map(|whom| partner::contact(teller, entry, "contact", whom)),
            );
        }
        if say.is_empty() && teller.named(entry, "contact").is_empty() {
            // A silence is told; a person whom readers do not see is not.
            let silent = teller
                .public(entry, "contact")
                .into_iter()
                .flat_map(|field| &field.values);
            let silent =
                silent.filter(|value| matches!(value.data, partnership_model::Data::Silence(_)));
            say.extend(silent.filter_map(|value| teller.value(entry, value)));
        }
    }
    let mut blocks = Vec::new();
    if say.is_empty() {
        blocks.extend(teller.gap(
            Some(audience),
            Missing::needed("contact-missing").about(audience),
        ));
    }
    blocks.extend(pairs(
        [teller.labelled("ask", say)]
            .into_iter()
            .chain(rights(teller, head, held)),
    ));
    blocks
}

/// How people use their rights and complain, and where the law's own notice is. Whom no data is about has no rights over
/// any.
fn rights(teller: &Teller<'_>, head: &Entry, held: bool) -> [Option<Pair>; 3] {
    [
        held.then(|| teller.pair("rights-over-what-is-held", head, "rights"))
            .flatten(),
        teller.pair("complain", head, "complaints"),
        teller.pair("privacy-notice", head, "privacy-information"),
    ]
}
