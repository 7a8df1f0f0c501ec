//! The data: a table of all of it, and a card for each dataset that is about somebody.

use partnership_model::{Data, Entry, Value};

use super::say::Say;
use super::teller::{Missing, Teller, pairs};
use super::{clause, handled, onward};
use crate::content::{Block, Card, Look, Pair, Source, Statement, Table};
use crate::prose::Inline;

/// All public datasets side by side.
pub fn table(teller: &Teller<'_>) -> Vec<Block> {
    let rows: Vec<_> = teller
        .all("dataset")
        .into_iter()
        .map(|entry| {
            let mut used = teller.line(entry, "environment");
            if used.is_empty() {
                used.extend(teller.joined(entry, "access"));
            }
            vec![
                vec![teller.title(entry)],
                teller.joined(entry, "subjects").into_iter().collect(),
                teller
                    .joined(entry, "identifiability")
                    .into_iter()
                    .collect(),
                used,
                retention(teller, entry),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table {
        caption: teller.say("the-data-this-partnership-is-about"),
        head: [
            "data",
            "about-whom",
            "how-far-people-can-be-recognised",
            "how-it-is-used",
            "how-long-it-is-kept",
        ]
        .map(|name| teller.say(name))
        .to_vec(),
        rows,
    };
    vec![Block::Table { table }]
}

/// What a reader whom the data is about wants to know of it.
pub fn card(teller: &Teller<'_>, entry: &Entry) -> Card {
    let mut blocks: Vec<_> = super::teller::says(teller.line(entry, "description")).collect();
    let [now, meant] = users(teller, entry);
    let [tested, milder, limits, safe, gaps] = handled::pairs(teller, entry);
    blocks.extend(pairs([
        contents(teller, entry),
        teller.pair("which-people-are-in-it", entry, "cohort"),
        teller.pair_explained("can-people-be-recognised-in-it", entry, "identifiability"),
        tested,
        teller.pair_explained("how-delicate-it-is", entry, "sensitivity"),
        teller.pair_joined("who-holds-it", entry, "holder"),
        teller.labelled("who-else-receives-or-may-use-it", now),
        teller.labelled("who-is-meant-to-use-it", meant),
        teller.pair_explained("how-they-get-at-it", entry, "access"),
        teller.pair_joined("where-it-is-used", entry, "environment"),
        safe,
        teller.pair_joined("where-it-is-kept", entry, "hosted-in"),
        teller.labelled("how-long-it-is-kept", retention(teller, entry)),
        onward::pair(teller, entry),
        limits,
        milder,
        gaps,
    ]));
    let wanted = [
        ("identifiability", "fact-identifiability"),
        ("retention", "fact-retention"),
        ("onward-sharing", "fact-onward-sharing"),
    ];
    for (word, fact) in wanted {
        if !teller.answered(entry, word) {
            blocks.extend(
                teller.gap(
                    Some(entry),
                    Missing::new("data-fact-missing")
                        .about(entry)
                        .with("word", word)
                        .with("fact", teller.say(fact)),
                ),
            );
        }
    }
    Card {
        title: teller.title(entry),
        tag: None,
        blocks,
    }
}

/// The sorts of information in it, and its items with the reason for each.
fn contents(teller: &Teller<'_>, entry: &Entry) -> Option<Pair> {
    let mut say = teller.line(entry, "categories");
    for item in teller.nested(entry, "item") {
        let mut of = teller.name(item);
        if let Some(why) = teller.joined(item, "justification") {
            let said = crate::prose::read_line(&why.plain());
            of = teller
                .language
                .tell("labelled", &[("label", of), ("said", said)]);
        }
        say.push(Say::line(of).from(teller.head(item)).done());
    }
    teller.labelled("what-is-in-it", say)
}

/// "24 months. From the end of the project. Then: secure erasure."
fn retention(teller: &Teller<'_>, entry: &Entry) -> Vec<Statement> {
    let Some(field) = teller.public(entry, "retention") else {
        return Vec::new();
    };
    let say = |value: &Value| {
        let mut of = teller.inline(value)?;
        for word in ["trigger", "method"] {
            let inner = value
                .qualifiers
                .block
                .iter()
                .find(|line| line.word == word && teller.shows(entry, line));
            let said: Vec<_> = inner
                .into_iter()
                .flat_map(|line| &line.values)
                .filter_map(|v| teller.inline(v))
                .collect();
            if !said.is_empty() {
                let ends = of.last().is_some_and(
                    |last| matches!(last, Inline::Text { text } if text.ends_with('.')),
                );
                of.push(Inline::text(if ends { " " } else { ". " }));
                let said = teller.language.list(said, "and");
                of.extend(match word {
                    "method" => teller.language.tell("then", &[("what", said)]),
                    _ => said,
                });
            }
        }
        Some(Statement::new(
            of,
            vec![teller.source(entry.id, value.span)],
        ))
    };
    field.values.iter().filter_map(say).collect()
}

/// The partners who receive a dataset or may use it beside those who hold it, and those who are meant to use it one day,
/// by name, and where the file says so.
fn users(teller: &Teller<'_>, dataset: &Entry) -> [Vec<Statement>; 2] {
    let today = teller.day();
    let what = Some(dataset.id);
    let holds = |partner: &Entry| {
        let mut holders = dataset.references("holder");
        holders.any(|holder| holder.target == Some(partner.id))
    };
    let (mut now, mut meant) = (Listed::default(), Listed::default());
    for flow in teller.naming_it(dataset, "flows", "flow") {
        let begins = flow
            .date("first")
            .is_some_and(|first| first.first() > today);
        let list = if begins { &mut meant } else { &mut now };
        for partner in teller.named(flow, "to") {
            list.add(teller.name(partner), teller.naming(flow, "to", partner.id));
        }
    }
    // Whoever is not declared is told last: "… and anyone else".
    let everybody = teller.taking_part().into_iter().map(Some).chain([None]);
    for partner in everybody {
        let name = || {
            partner.map_or_else(
                || vec![Inline::text(teller.say("anyone-else"))],
                |partner| teller.name(partner),
            )
        };
        let who = partner.map(|partner| partner.id);
        for permit in clause::permits_told(teller) {
            if teller.granted(permit).has(who, what) {
                now.add(name(), clause::place(teller, permit));
            } else if teller.will_grant(permit).granted.has(who, what) {
                meant.add(name(), clause::place(teller, permit));
            }
        }
    }
    let over = |entry: &Entry| entry.date("ends").is_some_and(|last| last.last() < today);
    let mut purposes = teller.naming_it(dataset, "purposes", "purpose");
    purposes.retain(|purpose| !over(purpose));
    for purpose in purposes {
        for partner in teller.named(purpose, "carried-out-by") {
            let at = teller.naming(purpose, "carried-out-by", partner.id);
            meant.add(teller.name(partner), at);
        }
    }
    for partner in teller.taking_part().into_iter().filter(|one| holds(one)) {
        now.remove(&teller.name(partner));
        meant.remove(&teller.name(partner));
    }
    meant.names.retain(|(name, _)| !now.has(name));
    for flow in teller.naming_it(dataset, "flows", "flow") {
        if let Some(others) = teller.others(flow, "to") {
            now.add(others, teller.place(flow, "to"));
        }
    }
    if let Some(source) = kept(teller, dataset) {
        now.add(vec![Inline::text(teller.say("others-kept"))], source);
    }
    [now, meant].map(|list| list.said(teller).into_iter().collect())
}

/// Names, each once, with the places that give them.
#[derive(Default)]
struct Listed {
    names: Vec<(Vec<Inline>, Vec<Source>)>,
}

impl Listed {
    fn has(&self, name: &[Inline]) -> bool {
        self.names.iter().any(|(own, _)| own == name)
    }

    fn add(&mut self, name: Vec<Inline>, source: Source) {
        match self.names.iter_mut().find(|(own, _)| *own == name) {
            Some((_, sources)) if sources.contains(&source) => {}
            Some((_, sources)) => sources.push(source),
            None => self.names.push((name, vec![source])),
        }
    }

    fn remove(&mut self, name: &[Inline]) {
        self.names.retain(|(own, _)| own != name);
    }

    fn said(self, teller: &Teller<'_>) -> Option<Statement> {
        let (names, sources): (Vec<_>, Vec<_>) = self.names.into_iter().unzip();
        let mut places: Vec<Source> = Vec::new();
        for source in sources.into_iter().flatten() {
            if !places.contains(&source) {
                places.push(source);
            }
        }
        (!names.is_empty()).then(|| Statement::new(teller.language.list(names, "and"), places))
    }
}

/// Where a flow that readers see brings the data to somebody whom they do not see: without a word of it the list would
/// look complete.
fn kept(teller: &Teller<'_>, dataset: &Entry) -> Option<Source> {
    let flows = teller.naming_it(dataset, "flows", "flow");
    flows.into_iter().find_map(|flow| {
        teller.public(flow, "to")?;
        let hidden = |id| !teller.sees(teller.model.entry(id));
        let mut targets = flow.references("to").filter_map(|to| to.target);
        targets.any(hidden).then(|| teller.place(flow, "to"))
    })
}

/// The datasets that are about an audience: those whose subjects share a word with its own, or with those it speaks
/// for, at any width.
pub fn about<'a>(teller: &Teller<'a>, audience: &Entry) -> Vec<&'a Entry> {
    let own: Vec<_> = subjects(audience, "subjects")
        .chain(subjects(audience, "proxy-for"))
        .collect();
    teller
        .all("dataset")
        .into_iter()
        .filter(|dataset| teller.public(dataset, "subjects").is_some())
        .filter(|dataset| {
            subjects(dataset, "subjects").any(|word| own.iter().any(|mine| meet(mine, word)))
        })
        .collect()
}

fn subjects<'e>(entry: &'e Entry, word: &'e str) -> impl Iterator<Item = &'static str> + 'e {
    entry.values(word).filter_map(|value| match value.data {
        Data::Word(word, _) => Some(word.word),
        _ => None,
    })
}

/// Whether one is the other, or wider than it.
fn meet(one: &str, other: &str) -> bool {
    reaches(one, other, 8) || reaches(other, one, 8)
}

fn reaches(from: &str, to: &str, steps: u8) -> bool {
    from == to
        || steps > 0
            && partnership_vocabulary::words::SUBJECTS
                .find(from)
                .is_some_and(|word| {
                    word.broader
                        .iter()
                        .any(|wider| reaches(wider, to, steps - 1))
                })
}

/// The cards of these datasets.
pub fn cards(teller: &Teller<'_>, datasets: &[&Entry]) -> Option<Block> {
    let cards: Vec<_> = datasets.iter().map(|entry| card(teller, entry)).collect();
    (!cards.is_empty()).then_some(Block::Cards {
        look: Look::Data,
        cards,
    })
}
