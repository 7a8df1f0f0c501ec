//! What somebody gains, and how sure that is.
//!
//! A claim is never shown stronger than what stands behind it: one without evidence that everybody may see is marked
//! "expected, not proven", whatever the file calls it, and so is a proven one that rests on an announcement alone. Nor is
//! anything told as shown that was measured and got worse.

use partnership_model::{Data, Entry, Value};

use super::measure::{self, measures};
use super::say::Say;
use super::standing::Course;
use super::teller::{Missing, Teller, pairs, says};
use crate::content::{Block, Card, Look, Statement, Tag, Tone};
use crate::prose::Inline;
use crate::words;

/// The benefits of an audience, as cards.
pub fn blocks(teller: &Teller<'_>, audience: &Entry) -> Vec<Block> {
    let all = teller.naming_it(audience, "benefits", "benefit");
    let mut blocks: Vec<_> = says(teller.line(audience, "benefits")).collect();
    if all.is_empty() {
        if !teller.ruled_out(audience, "benefits") {
            blocks.extend(
                teller.gap(
                    Some(audience),
                    Missing::needed("benefit-missing")
                        .about(audience)
                        .with("name", audience.name.as_deref().unwrap_or("…")),
                ),
            );
        }
        return blocks;
    }
    blocks.push(Block::Cards {
        look: Look::Benefit,
        cards: all.into_iter().map(|entry| card(teller, entry)).collect(),
    });
    blocks
}

pub fn card(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = says(teller.line(entry, "description")).collect();
    blocks.extend(pairs([
        teller.pair_joined("it-comes-from", entry, "from"),
        teller.labelled("how-it-is-measured", measures(teller, entry)),
        teller.pair_of_days(("it-came-true", "planned-for"), entry, "achieved"),
        teller.labelled("what-shows-it", proof(teller, entry)),
        teller.pair("why-nobody-could-do-it-alone", entry, "only-together"),
        teller.pair("how-the-gain-is-shared", entry, "share"),
    ]));
    if teller.named(entry, "evidence").is_empty() && !teller.answered(entry, "evidence") {
        blocks.extend(teller.gap(Some(entry), Missing::new("evidence-missing").about(entry)));
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
    // What is dated ahead has shown nothing yet.
    let mut evidence = teller.named(entry, "evidence");
    evidence.retain(|evidence| !teller.lies_ahead(evidence, "date"));
    let from = teller.named(entry, "from");
    let ended = !from.is_empty()
        && (from.iter())
            .all(|use_| use_.is("purpose") && teller.course_of_use(use_) == Course::Over);
    let weak = evidence.iter().all(|evidence| {
        teller.public(evidence, "strength").is_some()
            && evidence.words("strength").any(|word| word.is("weak"))
    });
    let came_true = teller.public(entry, "achieved").is_some_and(|line| {
        (line.values.iter())
            .any(|value| matches!(value.data, Data::Date(day) if day.first() <= teller.day()))
    });
    let (text, tone) = match word.map(|word| word.word) {
        Some("disproven") => ("claim-disproven", Tone::Off),
        Some("proven" | "emerging") if measure::worse(teller, entry) => ("claim-worse", Tone::Off),
        Some("proven") if !evidence.is_empty() && !weak => ("claim-proven", Tone::Firm),
        // With its day, which stands below, this is neither expected any more nor no longer. It is no proof.
        _ if came_true => ("it-came-true", Tone::Open),
        word if ended && (evidence.is_empty() || word != Some("proven")) => {
            ("claim-no-longer", Tone::Off)
        }
        Some("hoped") => ("claim-hoped", Tone::Open),
        _ if evidence.is_empty() => ("claim-not-proven", Tone::Open),
        Some("proven") if weak && ended => ("claim-no-longer", Tone::Off),
        Some("proven") => ("claim-not-proven", Tone::Open),
        Some("emerging") => ("claim-emerging", Tone::Open),
        _ => ("claim-expected", Tone::Open),
    };
    let say = Say::words(&teller.say(text))
        .from(teller.place(entry, "claim"))
        .done();
    Tag { say, tone }
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
        let mut sources = Vec::new();
        let mut found = Vec::new();
        for finding in teller.line(evidence, "finding") {
            if !found.is_empty() {
                found.push(Inline::text(" "));
            }
            found.extend(crate::prose::read_line(&finding.plain()));
            sources.extend(finding.source);
        }
        let evidence = cited(teller, evidence);
        let of = if found.is_empty() {
            evidence
        } else {
            let parts = [("finding", found), ("evidence", evidence)];
            teller.language.tell("shown-by", &parts)
        };
        let line = Say::line(of).out_of(sources);
        Some(line.from(teller.source(entry.id, value.span)).done())
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
            .and_then(|value| match value.data {
                Data::Date(_) => teller.has_come(value),
                _ => words::value(teller.language, value),
            })
        {
            of.push(Inline::text(", "));
            of.extend(said);
        }
    }
    of
}
