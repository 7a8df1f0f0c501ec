//! What somebody gains, and how sure that is.
//!
//! A claim is never shown stronger than what stands behind it: one without evidence that everybody may see is marked
//! "expected, not proven", whatever the file calls it, and so is a proven one that rests on an announcement alone.

use partnership_model::{Data, Date, Entry, Value};

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
    let (text, tone) = match word.map(|word| word.word) {
        Some("disproven") => ("claim-disproven", Tone::Off),
        word if ended && (evidence.is_empty() || word != Some("proven")) => {
            ("claim-no-longer", Tone::Off)
        }
        Some("hoped") => ("claim-hoped", Tone::Open),
        _ if evidence.is_empty() => ("claim-not-proven", Tone::Open),
        Some("proven") if weak && ended => ("claim-no-longer", Tone::Off),
        Some("proven") if weak => ("claim-not-proven", Tone::Open),
        Some("proven") => ("claim-proven", Tone::Firm),
        Some("emerging") => ("claim-emerging", Tone::Open),
        _ => ("claim-expected", Tone::Open),
    };
    let say = Say::words(&teller.say(text))
        .from(teller.place(entry, "claim"))
        .done();
    Tag { say, tone }
}

/// "Median wait: 214 minutes at the start (1 May 2026); goal: 150 minutes by 31 March 2027; measured: 180 minutes."
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
            .filter(|line| teller.shows(entry, line))
            .into_iter()
            .flat_map(|line| &line.values)
    };
    let language = teller.language;
    let (start, goal) = (block("baseline").next(), block("target").next());
    let by = block("by").next();
    let results: Vec<&Value> = block("result").collect();
    let mut parts: Vec<_> = start
        .and_then(|start| at_the_start(teller, start))
        .into_iter()
        .collect();
    parts.extend(the_goal(teller, goal, by, &results));
    for result in results.iter().filter_map(|value| teller.inline(value)) {
        parts.push(language.tell("measure-result", &[("result", result)]));
    }
    if missed(teller, start, goal, by, &results) {
        parts.push(vec![Inline::text(teller.say("measure-missed"))]);
    }
    let sources: Vec<_> = block("source")
        .filter(|value| !matches!(value.data, Data::Silence(_)))
        .filter_map(|value| teller.inline(value))
        .collect();
    if !sources.is_empty() {
        let source = language.list(sources, "and");
        parts.push(language.tell("measure-source", &[("source", source)]));
    }
    if !parts.is_empty() {
        let said = language.row(parts);
        of = language.tell("labelled", &[("label", of), ("said", said)]);
    }
    Some(Statement::new(
        of,
        vec![teller.source(entry.id, value.span)],
    ))
}

/// "31 at the start (31 December 2023)"
fn at_the_start(teller: &Teller<'_>, start: &Value) -> Option<Vec<Inline>> {
    let language = teller.language;
    let before = teller.bare(start)?;
    let said = language.tell("measure-start", &[("before", before)]);
    Some(teller.with_its_day(start, said))
}

/// "goal: 12 by 30 June 2026". That its day has passed is said where nothing was measured on it or later.
fn the_goal(
    teller: &Teller<'_>,
    goal: Option<&Value>,
    by: Option<&Value>,
    results: &[&Value],
) -> Option<Vec<Inline>> {
    let language = teller.language;
    let after = goal.and_then(|goal| teller.inline(goal));
    let day = by.and_then(|by| match by.data {
        Data::Date(day) if results.iter().any(|result| measured_by(result, day)) => {
            teller.inline(by)
        }
        _ => teller.to_come(by),
    });
    Some(match (after, day) {
        (Some(after), Some(day)) => {
            language.tell("measure-goal-by", &[("after", after), ("day", day)])
        }
        (Some(after), None) => language.tell("measure-goal", &[("after", after)]),
        (None, Some(day)) => language.tell("measure-goal-day", &[("day", day)]),
        (None, None) => return None,
    })
}

/// Whether something was measured on a day or after it.
fn measured_by(result: &Value, day: Date) -> bool {
    let on = result.qualifiers.on;
    on.is_some_and(|on| on.first() >= day.last())
}

/// Whether the goal's day has passed and the last measurement, made on that day or later, has not reached it. Which way
/// is better is known from where things began and where they were to go; where it is not, nothing is claimed.
fn missed(
    teller: &Teller<'_>,
    start: Option<&Value>,
    goal: Option<&Value>,
    by: Option<&Value>,
    results: &[&Value],
) -> bool {
    let Some(Data::Date(by)) = by.map(|by| &by.data) else {
        return false;
    };
    let known = |result: &&&Value| {
        result
            .qualifiers
            .on
            .is_some_and(|on| on.last() <= teller.day())
    };
    let last = results
        .iter()
        .filter(known)
        .max_by_key(|result| result.qualifiers.on.map(|on| on.first()));
    let (Some(Data::Quantity(start)), Some(Data::Quantity(goal)), Some(last)) = (
        start.map(|value| &value.data),
        goal.map(|value| &value.data),
        last,
    ) else {
        return false;
    };
    let Data::Quantity(reached) = &last.data else {
        return false;
    };
    let same = start.unit == goal.unit && goal.unit == reached.unit;
    let exact = !(start.about || goal.about || reached.about);
    let short = if goal.value < start.value {
        reached.value > goal.value
    } else {
        goal.value > start.value && reached.value < goal.value
    };
    teller.has_passed(*by) && measured_by(last, *by) && same && exact && short
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
