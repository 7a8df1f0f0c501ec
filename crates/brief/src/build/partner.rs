//! The partners, and what each of them does with the data.

use partnership_model::{Date, Entry, Value};

use super::say::Say;
use super::standing::Course;
use super::teller::{Missing, Teller, pairs};
use super::{clause, duty};
use crate::content::{Block, Card, Look, Source, Statement, Tag, Tone};
use crate::prose::Inline;

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
    let [part, does] = if left {
        ["its-part-was", "what-it-did-with-the-data"]
    } else {
        ["its-part", "what-it-does-with-the-data"]
    };
    blocks.extend(pairs([
        left.then(|| teller.pair("when-it-left", partner, "left"))
            .flatten(),
        teller.labelled(part, teller.roles(partner).into_iter().collect()),
        teller.pair("why-it-takes-part", partner, "motivation"),
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
            .filter(|other| goes_on(teller, other))
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
    let (sends, receives) = (
        teller.naming_it(partner, "sends", "flow"),
        teller.naming_it(partner, "receives", "flow"),
    );
    let mut flows = passed(teller, &sends, ["gives", "is-to-give", "gave"], "to");
    flows.extend(passed(
        teller,
        &receives,
        ["receives", "is-to-receive", "received"],
        "from",
    ));
    // What goes on comes before what is to come, and what is over last.
    flows.sort_by_key(|(course, _)| *course);
    let (over, flows): (Vec<_>, Vec<_>) = flows
        .into_iter()
        .partition(|(course, _)| *course == Course::Over);
    all.extend(flows.into_iter().map(|(_, said)| said));
    // What it may do is told as well: whoever holds some of the data may well use the rest.
    for new in clause::allowances(teller, partner) {
        if all.iter().all(|told| told.plain() != new.plain()) {
            all.push(new);
        }
    }
    all.extend(over.into_iter().map(|(_, said)| said));
    all
}

/// Whether data is still there, and a use of it not over.
fn goes_on(teller: &Teller<'_>, entry: &Entry) -> bool {
    if entry.is("dataset") {
        teller.deleted(entry).is_none()
    } else {
        teller.course_of_use(entry) != Course::Over
    }
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
/// but for whom are told in one sentence. The verbs are for what goes on, what is to come and what is over.
fn passed(
    teller: &Teller<'_>,
    flows: &[&Entry],
    verbs: [&'static str; 3],
    other: &str,
) -> Vec<(Course, Statement)> {
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
        let course = teller.course_of_flow(flow);
        let how = how(teller, flow, course);
        match told
            .iter_mut()
            .find(|same| same.course == course && same.what == what && same.how == how)
        {
            Some(same) => {
                same.whom.extend(whom);
                same.sources.push(teller.head(flow));
            }
            None => told.push(Passed {
                course,
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
                 course,
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
                let [now, to_come, over] = verbs;
                let verb = match course {
                    Course::Now => now,
                    Course::ToCome => to_come,
                    Course::Over => over,
                };
                let mut said = language.tell(verb, &[("what", what), ("whom", whom)]);
                for (name, more) in how {
                    said = language.tell(name, &[("said", said), ("more", more)]);
                }
                let said = language.tell("sentence", &[("said", said)]);
                (course, Say::line(said).out_of(sources).done())
            },
        )
        .collect()
}

/// Flows that differ in nothing but whom they go to or come from.
struct Passed {
    course: Course,
    what: Vec<Inline>,
    how: Vec<(&'static str, Vec<Inline>)>,
    whom: Vec<Vec<Inline>>,
    sources: Vec<Source>,
}

/// For what, by which way, how often, where to, and from when or until when.
fn how(teller: &Teller<'_>, flow: &Entry, course: Course) -> Vec<(&'static str, Vec<Inline>)> {
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
    match course {
        Course::Now => {}
        // What has not gone this way yet is told with its first day, or with what it waits for.
        Course::ToCome => {
            let first = teller.public(flow, "first").and(flow.date("first"));
            let from = clause::span(teller, first, None);
            of.extend(from.map(|from| ("flow-often", from)));
            let awaited = teller.awaited_agreements(flow);
            let seen: Vec<_> = awaited
                .into_iter()
                .map(|id| teller.model.entry(id))
                .filter(|entry| teller.sees(entry) && teller.public(flow, "under").is_some())
                .collect();
            if !seen.is_empty() {
                of.push(("flow-once", teller.all_cited(&seen)));
            }
        }
        Course::Over => {
            let day = |word| teller.public(flow, word).and(flow.date(word));
            let said = |day: Date| vec![Inline::text(teller.language.date(day))];
            let last = day("last").map(said);
            of.extend(last.map(|last| ("flow-until", last)));
        }
    }
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
