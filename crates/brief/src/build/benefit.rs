//! What somebody gains, and how sure that is.
//!
//! A claim is never shown stronger than what stands behind it: one without evidence that everybody may see is marked
//! "expected, not proven", whatever the file calls it, and so is a proven one that rests on an announcement alone.

use partnership_model::{Data, Entry, Value};

use super::say::Say;
use super::teller::{Missing, Teller, pair, pairs, says};
use crate::content::{Block, Card, Look, Statement, Tag, Tone};
use crate::prose::Inline;
use crate::{visible, words};

/// The benefits of an audience, as cards.
pub fn blocks(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    let all = teller.naming_it(audience, "benefits", "benefit");
    let mut blocks: Vec<_> = says(teller.line(audience, "benefits")).collect();
    if all.is_empty() {
        if !teller.ruled_out(audience, "benefits") {
            blocks.extend(teller.gap(Some(audience), Missing {
                name: "benefit-missing",
                what: format!("{} are promised no benefit.", audience.display()),
                why: "Trust is earned with a particular audience; one that gains nothing has no reason to listen.",
                how: format!(
                    "Add a `benefit` with `for: {}`, or write `benefits: none because \"…\"` in the audience.",
                    audience.name.as_deref().unwrap_or("…")
                ),
                blocks: true,
            }));
        }
        return blocks;
    }
    blocks.push(Block::Cards {
        look: Look::Benefit,
        cards: all.into_iter().map(|entry| card(teller, entry)).collect(),
    });
    blocks
}

fn card(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
    blocks.extend(pairs([
        teller.pair_joined("It comes from", entry, "from"),
        pair("How we will know", measures(teller, entry)),
        pair("What shows it", proof(teller, entry)),
        teller.pair("Why nobody could do it alone", entry, "only-together"),
        teller.pair("How the gain is shared", entry, "share"),
    ]));
    if teller.named(entry, "evidence").is_empty() && !teller.answered(entry, "evidence") {
        blocks.extend(teller.gap(
            Some(entry),
            Missing {
                name: "evidence-missing",
                what: format!("Nothing is given that shows “{}”.", entry.display()),
                why: "A claim without evidence is told as expected, not proven.",
                how: "Add an `evidence` entry and name it in the benefit's `evidence` line.".into(),
                blocks: false,
            },
        ));
    }
    Card {
        title: teller.title(entry),
        tag: Some(claim(teller, entry)),
        blocks,
    }
}

/// How sure the benefit is.
pub fn claim(teller: &Teller<'_>, entry: &Entry) -> Tag {
    let word = teller
        .public(entry, "claim")
        .and_then(|_| entry.words("claim").next());
    let evidence = teller.named(entry, "evidence");
    let weak = evidence.iter().all(|evidence| {
        teller.public(evidence, "strength").is_some()
            && evidence.words("strength").any(|word| word.is("weak"))
    });
    let (text, tone) = match word.map(|word| word.word) {
        Some("hoped") => ("Hoped for", Tone::Open),
        Some("disproven") => ("Looked for, and did not happen", Tone::Off),
        _ if evidence.is_empty() => ("Expected, not proven", Tone::Open),
        Some("proven") if weak => ("Expected, not proven", Tone::Open),
        Some("proven") => ("Proven", Tone::Firm),
        Some("emerging") => ("First signs are there", Tone::Open),
        _ => ("Expected", Tone::Open),
    };
    let say = Say::words(text).from(teller.place(entry, "claim")).done();
    Tag { say, tone }
}

/// "Median wait: from 214 minutes to 150 minutes by 31 March 2027."
pub fn measures(teller: &Teller<'_>, entry: &Entry) -> Vec<Statement> {
    let Some(field) = teller.public(entry, "measure") else {
        return Vec::new();
    };
    field
        .values
        .iter()
        .filter_map(|value| measure(teller, entry, value))
        .collect()
}

fn measure(teller: &Teller<'_>, entry: &Entry, value: &Value) -> Option<Statement> {
    let mut of = teller.inline(value)?;
    let block = |word: &str| {
        let found = value
            .qualifiers
            .block
            .iter()
            .find(move |line| line.word == word);
        found
            .filter(|line| visible::field(entry, line))
            .into_iter()
            .flat_map(|line| &line.values)
    };
    let amount = |word: &str| block(word).find_map(|value| teller.inline(value));
    let mut tail = Vec::new();
    match (amount("baseline"), amount("target")) {
        (Some(before), Some(after)) => {
            tail.push(Inline::text("from "));
            tail.extend(before);
            tail.push(Inline::text(" to "));
            tail.extend(after);
        }
        (Some(before), None) => {
            tail.push(Inline::text("today "));
            tail.extend(before);
        }
        (None, Some(after)) => {
            tail.push(Inline::text("to "));
            tail.extend(after);
        }
        (None, None) => {}
    }
    if let Some(by) = amount("by") {
        tail.push(Inline::text(if tail.is_empty() { "by " } else { " by " }));
        tail.extend(by);
    }
    for result in block("result").filter_map(|value| teller.inline(value)) {
        tail.push(Inline::text(if tail.is_empty() {
            "measured since: "
        } else {
            "; measured since: "
        }));
        tail.extend(result);
    }
    let sources: Vec<_> = block("source")
        .filter(|value| !matches!(value.data, Data::Silence(_)))
        .filter_map(|value| teller.inline(value))
        .collect();
    if !sources.is_empty() {
        tail.push(Inline::text(if tail.is_empty() {
            "source: "
        } else {
            "; source: "
        }));
        tail.extend(words::joined(sources, "and"));
    }
    if !tail.is_empty() {
        of.push(Inline::text(": "));
        of.extend(tail);
    }
    Some(Statement::new(
        of,
        vec![teller.source(entry.id, value.span)],
    ))
}

/// What the evidence shows, each with its title, strength and day; or why there is none.
fn proof(teller: &Teller<'_>, entry: &Entry) -> Vec<Statement> {
    let Some(field) = teller.public(entry, "evidence") else {
        return Vec::new();
    };
    let say = |value: &Value| {
        let Data::Name(reference) = &value.data else {
            return teller.value(entry, value);
        };
        let evidence = teller.model.entry(reference.target?);
        if !teller.sees(evidence) {
            return None;
        }
        let mut line = Say::default();
        for finding in teller.line(evidence, "finding") {
            line = line
                .with(crate::prose::read_line(&finding.plain()))
                .and(" ")
                .out_of(finding.source);
        }
        Some(
            line.and("(")
                .with(cited(teller, evidence))
                .and(")")
                .from(teller.source(entry.id, value.span))
                .done(),
        )
    };
    field.values.iter().filter_map(say).collect()
}

/// "Pilot at two sites, pilot, 5 November 2024", linked to where it can be read.
fn cited(teller: &Teller<'_>, evidence: &Entry) -> Vec<Inline> {
    let address = teller
        .public(evidence, "source")
        .into_iter()
        .flat_map(|field| &field.values);
    let address = address.filter_map(|value| match &value.data {
        Data::Link(address) => crate::prose::Address::checked(address),
        _ => None,
    });
    let title = teller.name(evidence);
    let mut of = match address.into_iter().next() {
        Some(to) => vec![Inline::Link { to, of: title }],
        None => title,
    };
    for word in ["strength", "date"] {
        if let Some(said) = teller
            .public(evidence, word)
            .and_then(|field| field.values.first())
            .and_then(words::value)
        {
            of.push(Inline::text(", "));
            of.extend(said);
        }
    }
    of
}
