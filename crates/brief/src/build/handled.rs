//! How data is handled with care: who tested how far people can be recognised in it, which milder forms were considered, what
//! limits its use, what keeps it safe where it is used, and what is known of its gaps.

use partnership_model::{Data, Entry, FieldValue, Value};

use super::say::Say;
use super::teller::Teller;
use super::values::opened;
use crate::content::{Pair, Statement};
use crate::prose::{self, Inline};

/// The labels with what stands behind them, as far as the file says it.
pub fn pairs(teller: &Teller<'_>, dataset: &Entry) -> [Option<Pair>; 5] {
    [
        teller.labelled("who-tested-that", tested(teller, dataset)),
        teller.labelled("milder-forms", milder(teller, dataset)),
        teller.labelled("limits-on-its-use", limits(teller, dataset)),
        teller.labelled("what-keeps-it-safe-there", safeguards(teller, dataset)),
        teller.pair("gaps-and-errors", dataset, "quality"),
    ]
}

/// "Institute, 20 July 2025": who tested how far people can be recognised, and when.
fn tested(teller: &Teller<'_>, dataset: &Entry) -> Vec<Statement> {
    let language = teller.language;
    let values = teller
        .public(dataset, "identifiability")
        .into_iter()
        .flat_map(|field| &field.values);
    let say = |value: &Value| {
        let follows = &value.qualifiers;
        let all = |word| listed(teller, dataset, value, word);
        let parts: Vec<_> = ["tester", "tested"].into_iter().filter_map(all).collect();
        let mut parts = parts.into_iter();
        let mut of = opened(parts.next()?);
        for last in parts {
            of = language.tell("list-comma", &[("first", of), ("last", last)]);
        }
        // What was tested of the data as one partner holds it says nothing of others.
        if let Some(holder) = &follows.for_ {
            let whom = teller.model.entry(holder.target?);
            let whom = teller.sees(whom).then(|| teller.name(whom))?;
            of = language.tell("sentence", &[("said", of)]);
            of.push(Inline::text(" "));
            of.extend(language.tell("holds-for", &[("whom", whom)]));
        }
        let source = teller.source(dataset.id, value.span);
        Some(Say::line(of).from(source).done())
    };
    values.filter_map(say).collect()
}

/// "Totals only: they do not show who misses the connection." The milder forms, each with what is said of it.
fn milder(teller: &Teller<'_>, dataset: &Entry) -> Vec<Statement> {
    let Some(field) = teller.public(dataset, "milder-forms") else {
        return Vec::new();
    };
    let say = |value: &Value| {
        let Data::Word(word, list) = value.data else {
            return teller.value(dataset, value);
        };
        let mut of = opened(vec![Inline::text(teller.language.word(list, word))]);
        if let Some(because) = &value.qualifiers.because {
            let said = prose::read_line(&because.value);
            let parts = [("label", of), ("said", said)];
            of = teller.language.tell("labelled", &parts);
        }
        let source = teller.source(dataset.id, value.span);
        Some(Say::line(of).from(source).done())
    };
    field.values.iter().filter_map(say).collect()
}

/// The limits that came with the data, each as a sentence with its own places, days, partners and purposes.
fn limits(teller: &Teller<'_>, dataset: &Entry) -> Vec<Statement> {
    let Some(field) = teller.public(dataset, "use-limits") else {
        return Vec::new();
    };
    let language = teller.language;
    let say = |value: &Value| {
        let Data::Word(word, list) = value.data else {
            return teller.value(dataset, value);
        };
        let mut of = vec![Inline::text(language.meaning(list, word))];
        let mut add = |more: Vec<Inline>| {
            of.push(Inline::text(" "));
            of.extend(more);
        };
        for (inner, name) in [
            ("place", "use-only-in"),
            ("until", "use-until"),
            ("partners", "use-only-by"),
            ("purposes", "use-only-for"),
        ] {
            if let Some(said) = listed(teller, dataset, value, inner) {
                add(language.tell(name, &[("of", said)]));
            }
        }
        if let Some(detail) = listed(teller, dataset, value, "detail") {
            add(detail);
        }
        if let Some(because) = &value.qualifiers.because {
            let reason = prose::read_line(&because.value);
            add(language.tell("why-because", &[("reason", reason)]));
        }
        let source = teller.source(dataset.id, value.span);
        Some(Say::line(of).from(source).done())
    };
    field.values.iter().filter_map(say).collect()
}

/// What keeps the data safe in the places in which it is used; what two places have in common is told once.
fn safeguards(teller: &Teller<'_>, dataset: &Entry) -> Vec<Statement> {
    let mut all: Vec<Statement> = Vec::new();
    for place in teller.named(dataset, "environment") {
        for say in teller.line(place, "safeguards") {
            match all.iter_mut().find(|told| told.plain() == say.plain()) {
                Some(told) => told.source.extend(say.source),
                None => all.push(say),
            }
        }
    }
    all
}

/// What a line in the braces of a value says, as a list that does not look complete where readers do not see all of it.
fn listed(teller: &Teller<'_>, entry: &Entry, value: &Value, word: &str) -> Option<Vec<Inline>> {
    let seen = |line: &&FieldValue| line.word == word && teller.shows(entry, line);
    let line = value.qualifiers.block.iter().find(seen)?;
    let mut all: Vec<_> = line
        .values
        .iter()
        .filter_map(|value| teller.inline(value))
        .filter(|said| !said.is_empty())
        .collect();
    let kept = |value: &Value| match &value.data {
        Data::Name(name) => name
            .target
            .is_some_and(|id| !teller.sees(teller.model.entry(id))),
        _ => false,
    };
    if line.values.iter().any(kept) {
        let name = if all.is_empty() {
            "somebody-kept"
        } else {
            "others-kept"
        };
        all.push(vec![Inline::text(teller.say(name))]);
    }
    Some(teller.language.list(all, "and")).filter(|list| !list.is_empty())
}
