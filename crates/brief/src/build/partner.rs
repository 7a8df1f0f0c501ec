//! The partners, and what each of them does with the data.

use partnership_model::{Entry, Value};

use super::clause;
use super::say::Say;
use super::teller::{Missing, Teller, pairs};
use crate::content::{Block, Card, Look, Source, Statement, Tag, Tone};
use crate::prose::Inline;

pub fn blocks(teller: &Teller<'_>, head: &Entry) -> Vec<Block> {
    let all = teller.taking_part();
    if all.is_empty() {
        let missing = Missing::new("partner-missing");
        return teller.gap(Some(head), missing).into_iter().collect();
    }
    vec![Block::Cards {
        look: Look::Partner,
        cards: all.into_iter().map(|entry| card(teller, entry)).collect(),
    }]
}

fn card(teller: &Teller<'_>, partner: &Entry) -> Card {
    let mut blocks = Vec::new();
    let deeds = deeds(teller, partner);
    let silent = deeds.is_empty();
    blocks.extend(pairs([
        teller.labelled("its-part", teller.roles(partner).into_iter().collect()),
        teller.pair("why-it-takes-part", partner, "motivation"),
        teller.pair_joined("it-stands-for", partner, "members"),
        teller.pair_joined("how-many-organisations", partner, "number"),
        teller.labelled("what-it-does-with-the-data", deeds),
        teller.pair("website", partner, "website"),
        teller.pair("its-priorities", partner, "priorities"),
        teller.pair("its-concern", partner, "concern"),
        teller.pair(
            "its-conflicts-of-interest",
            partner,
            "conflicts-of-interest",
        ),
    ]));
    if silent {
        blocks.extend(teller.gap(
            Some(partner),
            Missing::new("partner-deeds-missing").about(partner),
        ));
    }
    let tag = teller.joined(partner, "kind").map(|say| Tag {
        say,
        tone: Tone::Open,
    });
    Card {
        title: teller.title(partner),
        tag,
        blocks,
    }
}

fn deeds(teller: &Teller<'_>, partner: &Entry) -> Vec<Statement> {
    let mut all = Vec::new();
    let plain = [
        ("holds", "dataset", "holder", "holds"),
        ("hosts", "dataset", "hosted-by", "hosts"),
        ("processes", "dataset", "processors", "processes"),
        (
            "sub-processes",
            "dataset",
            "sub-processors",
            "sub-processes",
        ),
        ("runs", "environment", "run-by", "runs"),
        ("carries-out", "purpose", "carried-out-by", "carries-out"),
    ];
    for (inverse, kind, field, lead) in plain {
        let others: Vec<_> = teller
            .naming_it(partner, inverse, kind)
            .into_iter()
            .filter(|other| teller.public(other, field).is_some())
            .filter(|other| !over(teller, other))
            .collect();
        if !others.is_empty() {
            let sources: Vec<_> = others
                .iter()
                .map(|other| teller.naming(other, field, partner.id))
                .collect();
            all.push(
                Say::line(
                    teller
                        .language
                        .tell(lead, &[("what", dated(teller, &others))]),
                )
                .out_of(sources)
                .done(),
            );
        }
    }
    all.extend(passed(
        teller,
        &teller.naming_it(partner, "sends", "flow"),
        "gives",
        "to",
    ));
    all.extend(passed(
        teller,
        &teller.naming_it(partner, "receives", "flow"),
        "receives",
        "from",
    ));
    // What it may do is told as well: whoever holds some of the data may well use the rest.
    for new in clause::allowances(teller, partner) {
        if all.iter().all(|told| told.plain() != new.plain()) {
            all.push(new);
        }
    }
    all
}

/// Whether the last day of an entry has passed.
fn over(teller: &Teller<'_>, entry: &Entry) -> bool {
    let today = teller.day();
    entry.date("ends").is_some_and(|last| last.last() < today)
}

/// Entries by name, one that is still to start with its day.
fn dated(teller: &Teller<'_>, entries: &[&Entry]) -> Vec<Inline> {
    let name = |entry: &&Entry| {
        let mut name = teller.cited(entry);
        if let Some(from) = clause::span(teller, entry.date("starts"), None) {
            name.push(Inline::text(" ("));
            name.extend(from);
            name.push(Inline::text(")"));
        }
        name
    };
    teller
        .language
        .list(entries.iter().map(name).collect(), "and")
}

/// "Gives Attendances to the University for Forecast demand, by secure transfer, every month." Flows that say the same
/// but for whom are told in one sentence.
fn passed(teller: &Teller<'_>, flows: &[&Entry], verb: &str, other: &str) -> Vec<Statement> {
    let mut told: Vec<Passed> = Vec::new();
    for flow in flows {
        let named = teller
            .named(flow, other)
            .into_iter()
            .map(|whom| teller.cited(whom));
        let whom: Vec<_> = named.chain(teller.others(flow, other)).collect();
        let carried = teller
            .named(flow, "carries")
            .into_iter()
            .map(|what| teller.cited(what));
        let what = teller.language.list(
            carried.chain(teller.others(flow, "carries")).collect(),
            "and",
        );
        if what.is_empty() || whom.is_empty() {
            continue;
        }
        let how = how(teller, flow);
        match told
            .iter_mut()
            .find(|same| same.what == what && same.how == how)
        {
            Some(same) => {
                same.whom.extend(whom);
                same.sources.push(teller.head(flow));
            }
            None => told.push(Passed {
                what,
                how,
                whom,
                sources: vec![teller.head(flow)],
            }),
        }
    }
    told.into_iter()
        .map(
            |Passed {
                 what,
                 how,
                 whom,
                 sources,
             }| {
                let mut each: Vec<Vec<Inline>> = Vec::new();
                for one in whom {
                    if !each.contains(&one) {
                        each.push(one);
                    }
                }
                let language = teller.language;
                let whom = language.list(each, "and");
                let mut said = language.tell(verb, &[("what", what), ("whom", whom)]);
                for (name, more) in how {
                    said = language.tell(name, &[("said", said), ("more", more)]);
                }
                let said = language.tell("sentence", &[("said", said)]);
                Say::line(said).out_of(sources).done()
            },
        )
        .collect()
}

/// Flows that differ in nothing but whom they go to or come from.
struct Passed {
    what: Vec<Inline>,
    how: Vec<(&'static str, Vec<Inline>)>,
    whom: Vec<Vec<Inline>>,
    sources: Vec<Source>,
}

/// For what, by which way, how often, and where to.
fn how(teller: &Teller<'_>, flow: &Entry) -> Vec<(&'static str, Vec<Inline>)> {
    let mut of = Vec::new();
    let purposes = teller.named(flow, "for");
    if !purposes.is_empty() {
        of.push(("flow-for", teller.all_cited(&purposes)));
    }
    for (word, name) in [
        ("method", "flow-by"),
        ("frequency", "flow-often"),
        ("into", "flow-into"),
    ] {
        let Some(field) = teller.public(flow, word) else {
            continue;
        };
        let said: Vec<_> = field
            .values
            .iter()
            .filter(|value| !matches!(value.data, partnership_model::Data::Silence(_)))
            .filter_map(|value| teller.inline(value))
            .collect();
        if let Some(way) = way(teller, &field.values) {
            of.push(("flow-often", way));
        } else if !said.is_empty() {
            of.push((name, teller.language.list(said, "and")));
        }
    }
    // What has not gone this way yet is told with its first day.
    of.extend(clause::span(teller, flow.date("first"), None).map(|from| ("flow-often", from)));
    of
}

/// The ways of access as a sentence takes them, "by secure transfer": `None` where one of the values is no such way.
fn way(teller: &Teller<'_>, values: &[Value]) -> Option<Vec<Inline>> {
    let language = teller.language;
    let each: Option<Vec<_>> = values
        .iter()
        .map(|value| match value.data {
            partnership_model::Data::Word(word, list) => {
                let form = language.form(list, word, "by")?;
                Some(vec![Inline::text(language.say(&form))])
            }
            _ => None,
        })
        .collect();
    Some(language.list(each?, "and")).filter(|way| !way.is_empty())
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
