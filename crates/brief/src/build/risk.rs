//! What could go wrong, and what is done about it.

use partnership_model::Entry;
use partnership_vocabulary::words::SCALE;

use super::say::Say;
use super::teller::{Missing, Teller, pairs, says};
use crate::content::{Block, Card, Look, Pair, Statement, Tag, Tone};
use crate::prose::Inline;
use crate::words;

/// The risks of an audience, as cards, each with its controls.
pub fn blocks(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    let all = teller.naming_it(audience, "risks", "risk");
    let mut blocks: Vec<_> = says(teller.line(audience, "risks")).collect();
    let none = teller.ruled_out(audience, "risks");
    if all.is_empty() {
        if !none {
            blocks.extend(
                teller.gap(
                    Some(audience),
                    Missing::needed("risk-missing")
                        .about(audience)
                        .with("name", audience.name.as_deref().unwrap_or("…")),
                ),
            );
        }
        return blocks;
    }
    let held = all.iter().any(|risk| controlled(teller, risk));
    if !held && !none {
        blocks.extend(teller.gap(
            Some(audience),
            Missing::needed("control-missing").about(audience),
        ));
    }
    let cards = all
        .into_iter()
        .map(|risk| card(teller, risk, held))
        .collect();
    blocks.push(Block::Cards {
        look: Look::Risk,
        cards,
    });
    blocks
}

/// Whether something is done about a risk, or somebody accepts it for a reason.
fn controlled(teller: &Teller<'_>, risk: &Entry) -> bool {
    let given_up = |measure: &Entry| {
        teller.current(measure, "status").is_some_and(
            |value| matches!(value.data, partnership_model::Data::Word(word, _) if off(word.word)),
        )
    };
    teller
        .nested(risk, "mitigation")
        .iter()
        .any(|measure| !given_up(measure))
        || accepted(teller, risk)
        || teller.ruled_out(risk, "response")
}

fn accepted(teller: &Teller<'_>, risk: &Entry) -> bool {
    teller.public(risk, "response").is_some_and(|field| {
        field.values.iter().any(|value| {
            value.qualifiers.because.is_some()
                && matches!(value.data, partnership_model::Data::Word(..))
        })
    })
}

fn off(status: &str) -> bool {
    matches!(status, "failed" | "dropped" | "retired")
}

pub fn card(teller: &Teller<'_>, risk: &Entry, told: bool) -> Card {
    let measures: Vec<_> = teller
        .nested(risk, "mitigation")
        .into_iter()
        .map(|entry| measure(teller, entry))
        .collect();
    let mut blocks: Vec<_> = says(teller.line(risk, "description")).collect();
    blocks.extend(says(teller.line(risk, "consequence")));
    blocks.extend(pairs([
        degree(
            teller,
            risk,
            "how-likely-it-is",
            "likelihood",
            "residual-likelihood",
        ),
        degree(
            teller,
            risk,
            "how-bad-it-would-be",
            "impact",
            "residual-impact",
        ),
        teller.pair_joined("who-answers-for-it", risk, "owner"),
        // "Reduced" says nothing beside the measures; that somebody accepts a risk does.
        (measures.is_empty() || accepted(teller, risk))
            .then(|| teller.pair_explained("what-was-decided", risk, "response"))
            .flatten(),
    ]));
    if !measures.is_empty() {
        blocks.push(Block::Cards {
            look: Look::Control,
            cards: measures,
        });
    }
    // Where no risk of the audience has a control, the audience's own gap says so once.
    if told && !controlled(teller, risk) {
        blocks.extend(teller.gap(Some(risk), Missing::new("risk-uncontrolled").about(risk)));
    }
    if !teller.answered(risk, "owner") {
        blocks.extend(teller.gap(Some(risk), Missing::new("risk-owner-missing").about(risk)));
    }
    let forgone = teller.public(risk, "of-not-sharing").is_some()
        && risk
            .values("of-not-sharing")
            .any(|value| matches!(value.data, partnership_model::Data::YesNo(true)));
    let tag = forgone.then(|| Tag {
        say: Say::words(&teller.say("if-data-is-not-shared"))
            .from(teller.place(risk, "of-not-sharing"))
            .done(),
        tone: Tone::Open,
    });
    Card {
        title: teller.title(risk),
        tag,
        blocks,
    }
}

/// "Possible. With the measures: rare."
fn degree(
    teller: &Teller<'_>,
    risk: &Entry,
    term: &str,
    before: &str,
    after: &str,
) -> Option<Pair> {
    let (first, rest) = (teller.joined(risk, before), teller.joined(risk, after));
    let language = teller.language;
    let say = match (first, rest) {
        (Some(first), Some(rest)) if first.plain() == rest.plain() => {
            let parts = [("before", words_of(&first.plain()))];
            Say::line(language.tell("degree-the-same", &parts))
                .out_of(first.source)
                .out_of(rest.source)
        }
        (Some(first), Some(rest)) => {
            let parts = [
                ("before", words_of(&first.plain())),
                ("after", words_of(&lower(&rest.plain()))),
            ];
            Say::line(language.tell("degree-both", &parts))
                .out_of(first.source)
                .out_of(rest.source)
        }
        (Some(first), None) => {
            let parts = [("said", words_of(&first.plain()))];
            Say::line(language.tell("sentence", &parts)).out_of(first.source)
        }
        (None, Some(rest)) => {
            let parts = [("after", words_of(&lower(&rest.plain())))];
            Say::line(language.tell("degree-after", &parts)).out_of(rest.source)
        }
        (None, None) => return None,
    };
    teller.labelled(term, vec![say.done()])
}

fn words_of(text: &str) -> Vec<Inline> {
    vec![Inline::text(text.trim_end_matches('.'))]
}

fn lower(text: &str) -> String {
    let mut chars = text.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(chars).collect()
    })
}

fn measure(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
    blocks.extend(says(teller.line(entry, "effect")));
    blocks.extend(pairs([
        teller.pair_joined("who-does-it", entry, "owner"),
        teller.pair_joined("due", entry, "due"),
        teller.pair_joined("found-to-work", entry, "checked"),
    ]));
    let value = teller.current(entry, "status");
    let tone = value.map_or(Tone::Open, |value| match value.data {
        partnership_model::Data::Word(word, _) if off(word.word) => Tone::Off,
        partnership_model::Data::Word(word, _) if word.is("working") => {
            let begun = value
                .qualifiers
                .on
                .is_none_or(|on| on.first() <= teller.day());
            if begun { Tone::Firm } else { Tone::Open }
        }
        _ => Tone::Open,
    });
    let tag = teller.state(entry, "status").map(|say| Tag { say, tone });
    if tag.is_none() {
        blocks.extend(teller.gap(
            Some(entry),
            Missing::new("measure-state-missing").about(entry),
        ));
    }
    Card {
        title: teller.title(entry),
        tag,
        blocks,
    }
}

/// Kept beside the cards so that what a level means is said once: the words of the scale.
pub fn scale(teller: &Teller<'_>, head: &Entry) -> Option<Pair> {
    teller.public(head, "risk-scale")?;
    let word = head.words("risk-scale").next()?;
    let said = words::explained(teller.language, &SCALE, word);
    teller.labelled(
        "how-risks-are-rated",
        vec![Statement::new(said, vec![teller.place(head, "risk-scale")])],
    )
}
