//! The data: a table of all of it, and a card for each dataset that is about somebody.

use partnership_model::{Data, Entry, EntryId, Value};

use super::say::Say;
use super::standing::Course;
use super::teller::{Missing, Teller, pairs};
use super::{clause, handled, onward};
use crate::content::{Block, Card, Look, Pair, Source, Statement, Table, Tag, Tone};
use crate::prose::Inline;
use crate::words;

/// All public datasets side by side.
pub fn table(teller: &Teller<'_>) -> Vec<Block> {
    let mut all = teller.all("dataset");
    // What was deleted comes last.
    all.sort_by_key(|entry| teller.deleted(entry).is_some());
    let rows: Vec<_> = all
        .into_iter()
        .map(|entry| {
            let mut used = teller.line(entry, "environment");
            if used.is_empty() {
                used.extend(teller.joined(entry, "access"));
            }
            if let Some(deleted) = teller.deleted(entry) {
                let at = teller.source(entry.id, deleted.span);
                used = vec![Say::words(&teller.say("no-longer-used")).from(at).done()];
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
    let [now, meant, before] = users(teller, entry);
    let [tested, milder, limits, safe, gaps] = handled::pairs(teller, entry);
    let gone = deleted(teller, entry);
    let kept = gone.is_none();
    let here = |pair: Option<Pair>| pair.filter(|_| kept);
    blocks.extend(pairs([
        contents(teller, entry),
        teller.pair("which-people-are-in-it", entry, "cohort"),
        teller.pair_explained("can-people-be-recognised-in-it", entry, "identifiability"),
        tested,
        teller.pair_explained("how-delicate-it-is", entry, "sensitivity"),
        here(teller.pair_joined("who-holds-it", entry, "holder")),
        here(teller.labelled("who-else-receives-or-may-use-it", now)),
        here(teller.labelled("who-is-meant-to-use-it", meant)),
        teller.labelled("who-received-it-before", before),
        here(teller.pair_explained("how-they-get-at-it", entry, "access")),
        here(teller.pair_joined("where-it-is-used", entry, "environment")),
        here(safe),
        here(teller.pair_joined("where-it-is-kept", entry, "hosted-in")),
        here(teller.labelled("how-long-it-is-kept", retention(teller, entry))),
        here(onward::pair(teller, entry)),
        here(limits),
        here(milder),
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
        tag: gone.map(|say| Tag {
            say,
            tone: Tone::Off,
        }),
        blocks,
    }
}

/// "Deleted: 14 April 2026"
fn deleted(teller: &Teller<'_>, entry: &Entry) -> Option<Statement> {
    let value = teller.deleted(entry)?;
    teller.public(entry, "retention")?;
    let day = teller.inline(value)?;
    let line = teller.language.tell("deleted-on", &[("day", day)]);
    let at = teller.source(entry.id, value.span);
    Some(Say::line(line).from(at).done())
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
    if let Some(deleted) = deleted(teller, entry) {
        return vec![deleted];
    }
    let say = |value: &Value| {
        let mut of = teller.to_come(value)?;
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
        // A copy that is gone where others are not.
        if let Some(day) = teller.destroyed(value).and_then(|day| teller.inline(day)) {
            of.push(Inline::text(". "));
            of.extend(teller.language.tell("deleted-on", &[("day", day)]));
        }
        Some(Statement::new(
            of,
            vec![teller.source(entry.id, value.span)],
        ))
    };
    field.values.iter().filter_map(say).collect()
}

/// The partners who receive a dataset or may use it beside those who hold it, those who are meant to use it one day, and
/// those who received it before, by name, and where the file says so.
fn users(teller: &Teller<'_>, dataset: &Entry) -> [Vec<Statement>; 3] {
    let what = Some(dataset.id);
    let holds = |partner: &Entry| {
        let mut holders = dataset.references("holder");
        holders.any(|holder| holder.target == Some(partner.id))
    };
    let [mut now, mut meant, mut before] = [const { Listed::new() }; 3];
    let gone = teller.deleted(dataset).is_some();
    for flow in teller.naming_it(dataset, "flows", "flow") {
        let course = teller.course_of_flow(flow);
        for partner in teller.named(flow, "to") {
            let left = teller.left(partner).is_some();
            let list = match course {
                Course::Now if gone || left => &mut before,
                Course::Now => &mut now,
                Course::Paused | Course::Over => &mut before,
                Course::ToCome if gone || left => continue,
                Course::ToCome => &mut meant,
                Course::Never => continue,
            };
            list.add(teller.name(partner), teller.naming(flow, "to", partner.id));
        }
    }
    // Whoever is not declared is told last: "… and anyone else".
    let everybody = teller.taking_part().into_iter().map(Some).chain([None]);
    for partner in everybody {
        let name = || {
            partner.map_or_else(
                || vec![Inline::text(teller.say("anyone-else"))],
                |partner| {
                    // The clause stands, whoever left.
                    if teller.left(partner).is_some() {
                        let state = vec![Inline::text(words::lower(&teller.say("has-left")))];
                        let parts = [("said", teller.name(partner)), ("state", state)];
                        teller.language.tell("with-state", &parts)
                    } else {
                        teller.name(partner)
                    }
                },
            )
        };
        let who = partner.map(|partner| partner.id);
        if gone {
            break;
        }
        for permit in clause::permits_told(teller) {
            if teller.granted(permit).has(who, what) {
                now.add(name(), clause::place(teller, permit));
            } else if teller.will_grant(permit).granted.has(who, what) {
                meant.add(name(), clause::place(teller, permit));
            }
        }
    }
    let mut purposes = teller.naming_it(dataset, "purposes", "purpose");
    purposes.retain(|purpose| {
        !gone && matches!(teller.course_of_use(purpose), Course::Now | Course::ToCome)
    });
    for purpose in purposes {
        let mut who = teller.named(purpose, "carried-out-by");
        who.retain(|partner| teller.left(partner).is_none());
        for partner in who {
            let at = teller.naming(purpose, "carried-out-by", partner.id);
            meant.add(teller.name(partner), at);
        }
    }
    for partner in teller.taking_part().into_iter().filter(|one| holds(one)) {
        for list in [&mut now, &mut meant, &mut before] {
            list.remove(&teller.name(partner));
        }
    }
    meant.names.retain(|(name, _)| !now.has(name));
    before.names.retain(|(name, _)| !now.has(name));
    for flow in teller.naming_it(dataset, "flows", "flow") {
        let goes = teller.course_of_flow(flow) == Course::Now;
        if let Some(others) = teller.others(flow, "to").filter(|_| goes) {
            now.add(others, teller.place(flow, "to"));
        }
    }
    if let Some(source) = kept(teller, dataset) {
        now.add(vec![Inline::text(teller.say("others-kept"))], source);
    }
    [now, meant, before].map(|list| list.said(teller).into_iter().collect())
}

/// Names, each once, with the places that give them.
struct Listed {
    names: Vec<(Vec<Inline>, Vec<Source>)>,
}

impl Listed {
    const fn new() -> Self {
        Self { names: Vec::new() }
    }

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

/// Where data goes to somebody whom readers do not see, or such a one may use it: without a word of it the list would look
/// complete.
fn kept(teller: &Teller<'_>, dataset: &Entry) -> Option<Source> {
    let hidden = |id: EntryId| !teller.sees(teller.model.entry(id));
    let flows = teller.model.inverse(dataset.id, "flows");
    let flow = flows
        .filter(|entry| entry.is("flow") && entry.belongs)
        .filter(|flow| teller.course_of_flow(flow) == Course::Now)
        .find_map(|flow| {
            let unseen = !teller.sees(flow) || teller.public(flow, "to").is_none();
            let mut targets = flow.references("to").filter_map(|to| to.target);
            targets.any(hidden).then(|| {
                if unseen {
                    teller.head(dataset)
                } else {
                    teller.place(flow, "to")
                }
            })
        });
    flow.or_else(|| {
        let all = teller.model.taking_part().into_iter();
        let kept: Vec<EntryId> = all.map(|one| one.id).filter(|id| hidden(*id)).collect();
        let mut permits = teller.model.clauses.iter();
        let permit = permits.find(|clause| {
            clause::permits_something(clause)
                && (kept.iter()).any(|who| teller.granted(clause).has(Some(*who), Some(dataset.id)))
        })?;
        Some(if clause::told(teller, permit) {
            clause::place(teller, permit)
        } else {
            teller.head(dataset)
        })
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
