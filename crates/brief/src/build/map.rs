//! The map of partners and data: what the public lines say of who gives what to whom, and what for.
//!
//! Three things can say it, and the surest comes first: a flow says that data goes; a clause says who may use it, where the
//! policy engine says so too; a purpose says who is meant to use it. What a surer one has said is not drawn again.

use partnership_model::{Entry, EntryId, Member};

use super::clause;
use super::say::Say;
use super::standing::Course;
use super::teller::Teller;
use crate::Language;
use crate::content::{Block, Source, Statement, Table};
use crate::picture::map::{Map, Parcel, Party, Room, Way, draw, draw_most};
use crate::picture::{OnSlide, Picture};
use crate::prose::{Inline, plain_line};
use crate::words;

/// The map as the readers may see it, and its rows; none where nothing goes between partners.
fn drawn(teller: &Teller<'_>) -> Option<(Map, Vec<Row>)> {
    let mut drawn = Drawn::new(teller);
    drawn.flows();
    drawn.permits();
    drawn.purposes();
    let Drawn { mut map, rows, .. } = drawn;
    map.idle = (0..map.parties.len())
        .filter(|at| {
            !map.parcels
                .iter()
                .any(|parcel| parcel.from.contains(at) || parcel.to.contains(at))
        })
        .collect();
    (!rows.is_empty()).then_some((map, rows))
}

/// The map before it is drawn.
pub fn map(teller: &Teller<'_>) -> Option<Map> {
    drawn(teller).map(|(map, _)| map)
}

/// The map as pictures, as many as it needs to be easy to read; none where nothing goes between partners.
pub fn pictures(teller: &Teller<'_>, room: Room) -> Vec<Picture> {
    let Some((map, rows)) = drawn(teller) else {
        return Vec::new();
    };
    let scenes = draw(&map, room);
    let slides = teller.options.slides;
    let mut slide = slides.then(|| on_slide(teller.language, &map)).flatten();
    let language = teller.language;
    let count = scenes.len();
    let title = language.say("map-title");
    let partners = map.parties.iter().filter(|party| party.named).count();
    let partners = partners - map.idle.len();
    let mut twin = tables(teller, rows);
    twin.extend(idle(language, &map).map(|say| Block::Say { say }));
    let mut twin = Some(twin);
    (1..)
        .zip(scenes)
        .map(|(at, scene)| Picture {
            id: if at == 1 {
                "map".into()
            } else {
                format!("map-{at}")
            },
            title: if count == 1 {
                title.clone()
            } else {
                let (at, count) = (at.to_string(), count.to_string());
                language.fill(
                    "map-part",
                    &[("title", &title), ("at", &at), ("count", &count)],
                )
            },
            summary: language.count("map-summary", partners),
            // The words of all of them stand with the last.
            twin: if at == count {
                twin.take().unwrap_or_default()
            } else {
                Vec::new()
            },
            scene,
            slide: slide.take(),
        })
        .collect()
}

/// What a slide shows of the map: as much as can be read from the last row.
fn on_slide(language: &Language, map: &Map) -> Option<Box<OnSlide>> {
    let (scene, shown) = draw_most(map, Room::SLIDE)?;
    let over = map.parcels.len() - shown.len();
    let drawn = |at: &usize| {
        let mut of = shown.iter().map(|parcel| &map.parcels[*parcel]);
        of.any(|one| one.from.contains(at) || one.to.contains(at))
    };
    let named = (0..map.parties.len()).filter(|at| map.parties[*at].named && drawn(at));
    let partners = named.count();
    let mut summary = language.count("map-summary", partners);
    if over > 0 {
        let more = words::capital(&language.count("more", over));
        summary = format!("{summary} {more}.");
    }
    Some(Box::new(OnSlide {
        title: language.say("map-title"),
        summary,
        scene,
    }))
}

/// Pictures as blocks.
pub fn shown(pictures: Vec<Picture>) -> Vec<Block> {
    pictures
        .into_iter()
        .map(|picture| Block::Picture {
            picture: Box::new(picture),
        })
        .collect()
}

/// What is drawn, and the same as rows of a table.
struct Drawn<'t, 'a> {
    teller: &'t Teller<'a>,
    map: Map,
    entries: Vec<Option<EntryId>>,
    rows: Vec<Row>,
    /// Which data is known to reach whom, so that nothing is drawn twice.
    known: Vec<(EntryId, EntryId)>,
}

struct Row {
    way: Way,
    what: Statement,
    from: Statement,
    to: Statement,
    why: Vec<Statement>,
}

/// Something that goes from some to others, as the file's entries.
struct Sent<'a> {
    what: Vec<&'a Entry>,
    others: Option<Vec<Inline>>,
    why: Vec<&'a Entry>,
    from: Vec<&'a Entry>,
    from_others: Option<Vec<Inline>>,
    to: Vec<&'a Entry>,
    to_others: Option<Vec<Inline>>,
    way: Way,
    source: Source,
}

impl<'t, 'a> Drawn<'t, 'a> {
    fn new(teller: &'t Teller<'a>) -> Self {
        let mut drawn = Self {
            teller,
            map: Map {
                parties: Vec::new(),
                parcels: Vec::new(),
                idle: Vec::new(),
                language: teller.language,
            },
            entries: Vec::new(),
            rows: Vec::new(),
            known: Vec::new(),
        };
        for partner in teller.taking_part() {
            // Who left is there only if something still goes to or from it.
            if teller.left(partner).is_none() {
                drawn.party(partner);
            }
        }
        drawn
    }

    fn flows(&mut self) {
        let mut ways: Vec<Sent<'a>> = Vec::new();
        for flow in self.teller.all("flow") {
            let course = self.teller.course_of_flow(flow);
            // What no longer goes this way stands with the partners, in words.
            if !matches!(course, Course::Now | Course::ToCome) {
                continue;
            }
            let teller = self.teller;
            let there = |word: &str| {
                let mut all = teller.named(flow, word);
                all.retain(|entry| teller.left(entry).is_none() && teller.deleted(entry).is_none());
                all
            };
            let mut why = teller.named(flow, "for");
            why.retain(|purpose| {
                !matches!(teller.course_of_use(purpose), Course::Over | Course::Never)
            });
            let way = Sent {
                what: there("carries"),
                others: self.teller.others(flow, "carries"),
                why,
                from: there("from"),
                from_others: self.teller.others(flow, "from"),
                to: there("to"),
                to_others: self.teller.others(flow, "to"),
                way: if course == Course::ToCome {
                    Way::Meant
                } else {
                    Way::Sent
                },
                source: self.teller.head(flow),
            };
            for to in &way.to {
                self.known
                    .extend(way.what.iter().map(|what| (what.id, to.id)));
            }
            ways.push(way);
        }
        ways.into_iter().for_each(|way| self.way(way));
    }

    fn purposes(&mut self) {
        let mut known = Vec::new();
        for purpose in self.teller.all("purpose") {
            let course = self.teller.course_of_use(purpose);
            if !matches!(course, Course::Now | Course::ToCome) {
                continue;
            }
            let mut used = self.teller.named(purpose, "uses");
            used.retain(|data| self.teller.deleted(data).is_none());
            for data in used {
                let holders = self.teller.named(data, "holder");
                let to: Vec<_> = self
                    .teller
                    .named(purpose, "carried-out-by")
                    .into_iter()
                    .filter(|partner| partner.is("partner"))
                    .filter(|partner| self.teller.left(partner).is_none())
                    .filter(|partner| self.unknown(data, partner, &holders))
                    .collect();
                known.extend(to.iter().map(|partner| (data.id, partner.id)));
                let at = self.teller.place(purpose, "carried-out-by");
                self.used(Way::Meant, data, holders, (to, None), vec![purpose], at);
            }
        }
        self.known.extend(known);
    }

    fn permits(&mut self) {
        let teller = self.teller;
        for clause in clause::permits_told(teller) {
            let granted = teller.granted(clause);
            // Whoever it is given to, a permit for everybody is one way and not one for each partner.
            let everybody = clause.who_except.is_empty()
                && (clause.who.iter()).any(|who| matches!(who, Member::Everything(_)));
            let entries = |members: &[Member]| -> Vec<&'a Entry> {
                members
                    .iter()
                    .filter_map(|member| match member {
                        Member::Entry(reference) => reference.target,
                        _ => None,
                    })
                    .map(|id| teller.model.entry(id))
                    .filter(|entry| teller.sees(entry))
                    .collect()
            };
            for data in entries(&clause.what)
                .into_iter()
                .filter(|data| data.is("dataset") && teller.deleted(data).is_none())
            {
                let holders = teller.named(data, "holder");
                let may = |who: Option<EntryId>| granted.has(who, Some(data.id));
                let anyone = everybody && may(None);
                let mut to = teller.taking_part();
                to.retain(|partner| {
                    // What still stands for one that left is told with that partner.
                    teller.left(partner).is_none()
                        && !anyone
                        && may(Some(partner.id))
                        && self.unknown(data, partner, &holders)
                });
                let why = entries(&clause.purposes);
                self.known
                    .extend(to.iter().map(|partner| (data.id, partner.id)));
                let others =
                    anyone.then(|| vec![Inline::text(words::capital(&teller.say("anyone")))]);
                let to = (to, others);
                let at = clause::place(teller, clause);
                self.used(Way::Allowed, data, holders, to, why, at);
            }
        }
    }

    /// Whether it was not known yet that the partner has the data.
    fn unknown(&self, data: &Entry, partner: &Entry, holders: &[&Entry]) -> bool {
        !self.known.contains(&(data.id, partner.id))
            && !holders.iter().any(|holder| holder.id == partner.id)
    }

    fn used(
        &mut self,
        way: Way,
        data: &'a Entry,
        from: Vec<&'a Entry>,
        (to, to_others): (Vec<&'a Entry>, Option<Vec<Inline>>),
        why: Vec<&'a Entry>,
        source: Source,
    ) {
        if (!to.is_empty() || to_others.is_some()) && data.is("dataset") {
            self.way(Sent {
                what: vec![data],
                others: None,
                why,
                from,
                from_others: self.teller.others(data, "holder"),
                to,
                to_others,
                way,
                source,
            });
        }
    }

    /// Draw it, together with what goes the same way for the same purposes.
    fn way(&mut self, way: Sent<'a>) {
        let what = names(&way.what, way.others.as_ref());
        if what.is_empty() || way.to.is_empty() && way.to_others.is_none() {
            return;
        }
        let why: Vec<_> = way
            .why
            .iter()
            .map(|entry| entry.display().to_owned())
            .collect();
        let from = self.ends(&way.from, way.from_others.as_ref());
        let to = self.ends(&way.to, way.to_others.as_ref());
        let same = self.map.parcels.iter_mut().find(|parcel| {
            parcel.way == way.way
                && parcel.why == why
                && parcel.what == what
                && (parcel.from == from || parcel.to == to)
        });
        match same {
            Some(parcel) => {
                add(&mut parcel.from, &from);
                add(&mut parcel.to, &to);
                parcel.source.push(way.source.clone());
            }
            None => self.map.parcels.push(Parcel {
                what,
                why,
                from,
                to,
                way: way.way,
                source: vec![way.source.clone()],
            }),
        }
        let teller = self.teller;
        let say = |entries: &[&Entry], others: Option<Vec<Inline>>| {
            let each = entries.iter().map(|entry| teller.name(entry)).chain(others);
            Statement::new(
                teller.language.list(each.collect(), "and"),
                vec![way.source.clone()],
            )
        };
        let row = Row {
            way: way.way,
            what: say(&way.what, way.others),
            from: say(&way.from, way.from_others),
            to: say(&way.to, way.to_others),
            why: (!way.why.is_empty())
                .then(|| say(&way.why, None))
                .into_iter()
                .collect(),
        };
        self.row(row);
    }

    /// Rows that differ in nothing but who gives, or who receives, are one.
    fn row(&mut self, row: Row) {
        let same = self.rows.iter_mut().find(|other| {
            other.way == row.way
                && other.what.of == row.what.of
                && other.to.of == row.to.of
                && same(&other.why, &row.why)
                && other.from.of == row.from.of
        });
        match same {
            Some(other) => {
                for (mine, its) in [
                    (&mut other.what, row.what),
                    (&mut other.from, row.from),
                    (&mut other.to, row.to),
                ] {
                    mine.source.extend(its.source);
                }
            }
            None => self.rows.push(row),
        }
    }

    fn ends(&mut self, entries: &[&Entry], others: Option<&Vec<Inline>>) -> Vec<usize> {
        let mut all: Vec<_> = entries.iter().map(|entry| self.party(entry)).collect();
        if let Some(others) = others {
            all.push(self.unnamed(text(others)));
        }
        if all.is_empty() {
            all.push(self.unnamed(self.teller.say("map-not-said")));
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    fn party(&mut self, entry: &Entry) -> usize {
        if let Some(at) = self
            .entries
            .iter()
            .position(|other| *other == Some(entry.id))
        {
            return at;
        }
        self.entries.push(Some(entry.id));
        self.map.parties.push(Party {
            name: entry.display().to_owned(),
            kind: self.teller.labels(entry, "kind").map(|kind| kind.plain()),
            named: true,
            source: Some(self.teller.head(entry)),
        });
        self.map.parties.len() - 1
    }

    fn unnamed(&mut self, name: String) -> usize {
        let name = words::capital(&name);
        let same = |party: &Party| !party.named && party.name == name;
        if let Some(at) = self.map.parties.iter().position(same) {
            return at;
        }
        self.entries.push(None);
        self.map.parties.push(Party {
            name,
            kind: None,
            named: false,
            source: None,
        });
        self.map.parties.len() - 1
    }
}

fn same(some: &[Statement], others: &[Statement]) -> bool {
    some.len() == others.len()
        && some
            .iter()
            .zip(others)
            .all(|(one, other)| one.of == other.of)
}

fn add(all: &mut Vec<usize>, more: &[usize]) {
    all.extend(more);
    all.sort_unstable();
    all.dedup();
}

fn names(entries: &[&Entry], others: Option<&Vec<Inline>>) -> Vec<String> {
    entries
        .iter()
        .map(|entry| entry.display().to_owned())
        .chain(others.map(|line| text(line)))
        .collect()
}

fn text(line: &[Inline]) -> String {
    let mut out = String::new();
    plain_line(line, &mut out);
    out
}

/// The same in words: a table of what goes, one of what may be used, one of what is to go, and one of what is meant to be
/// used. Whoever is to give data need not hold it, so the last two are told apart.
fn tables(teller: &Teller<'_>, rows: Vec<Row>) -> Vec<Block> {
    let language = teller.language;
    let mut rows = rows;
    let mut tables = Vec::new();
    let flows = |row: &Row| {
        let mut sources = row.what.source.iter();
        sources.any(|source| teller.model.entry(source.entry).is("flow"))
    };
    for (way, flow, [caption, from, to]) in [
        (
            Way::Sent,
            true,
            ["map-title", "map-head-from", "map-head-to"],
        ),
        (
            Way::Allowed,
            false,
            ["map-may-title", "map-head-holds", "map-head-may"],
        ),
        (
            Way::Meant,
            true,
            ["map-come-title", "map-head-to-give", "map-head-to-receive"],
        ),
        (
            Way::Meant,
            false,
            ["map-meant-title", "map-head-holds", "map-head-meant"],
        ),
    ] {
        let (own, others): (Vec<_>, Vec<_>) =
            (rows.into_iter()).partition(|row| row.way == way && flows(row) == flow);
        rows = others;
        if own.is_empty() {
            continue;
        }
        let head = ["map-head-what", from, to, "map-head-for"];
        let cells = |row: Row| vec![vec![row.what], said(row.from), said(row.to), row.why];
        tables.push(Block::Table {
            table: Table {
                caption: language.say(caption),
                head: head.map(|name| language.say(name)).to_vec(),
                rows: own.into_iter().map(cells).collect(),
            },
        });
    }
    tables
}

fn said(say: Statement) -> Vec<Statement> {
    if say.plain().is_empty() {
        Vec::new()
    } else {
        vec![say]
    }
}

fn idle(language: &Language, map: &Map) -> Option<Statement> {
    let parties: Vec<_> = map
        .idle
        .iter()
        .filter_map(|at| map.parties.get(*at))
        .collect();
    if parties.is_empty() {
        return None;
    }
    let each = parties
        .iter()
        .map(|party| vec![Inline::text(&party.name)])
        .collect();
    let sources: Vec<_> = parties
        .iter()
        .filter_map(|party| party.source.clone())
        .collect();
    let mut line = vec![Inline::text(language.say("map-idle")), Inline::text(" ")];
    line.extend(language.list(each, "and"));
    line.push(Inline::text("."));
    Some(Say::line(line).out_of(sources).done())
}
