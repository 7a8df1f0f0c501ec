//! Where each statement of a briefing comes from, and what stands behind each claim.

use partnership_model::{EntryId, Model};
use serde::Serialize;

use crate::content::{Block, Document, Pair, Statement};
use crate::{Options, build};

/// A statement with where it comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Traced {
    /// The page it stands on, by its title.
    pub page: String,
    /// The heading it stands under; `None` at the start of a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// The label that it stands under, or the title of the thing that it is a mark of; `None` where it speaks for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it says.
    pub says: String,
    /// The entries and lines it was taken from; none for a heading of the program's own.
    pub from: Vec<Origin>,
    /// What stands behind it, where it is part of a claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
}

/// An entry, and the line of it that a statement was taken from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Origin {
    /// The entry's kind.
    pub kind: String,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where: `emergency-care.partnership:42`.
    pub place: String,
}

/// A benefit that is claimed, and what shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Claim {
    /// How sure it is, as the briefing says.
    pub sure: String,
    /// Whether it is told as proven.
    pub proven: bool,
    /// What shows it; none where nothing that these readers may see does.
    pub evidence: Vec<Evidence>,
}

/// A piece of evidence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Evidence {
    /// Its title.
    pub title: String,
    /// Where it is declared.
    pub place: String,
    /// Where it can be read, as the file says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<String>,
}

/// Every statement of a briefing with its source, in the order in which it is read. The options are those that it was
/// made with.
pub fn trace(model: &Model, document: &Document, options: &Options<'_>) -> Vec<Traced> {
    let claims = build::claims(model, options);
    let tracer = Tracer { model, claims };
    let all = placed(document).into_iter();
    all.map(|(place, statement)| tracer.one(place, statement))
        .collect()
}

/// Where in a briefing something is said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    page: String,
    heading: Option<String>,
    label: Option<String>,
}

/// Every statement of a briefing with its place, in the order in which it is read.
pub(crate) fn placed(document: &Document) -> Vec<(Place, &Statement)> {
    let cover = document.title.plain();
    let mut all = Vec::new();
    let mut add = |page: &str, heading: Option<&str>, (label, statement)| {
        let place = Place {
            page: page.to_owned(),
            heading: heading.map(str::to_owned),
            label,
        };
        all.push((place, statement));
    };
    add(&cover, None, (None, &document.title));
    for statement in &document.lead {
        add(&cover, None, (None, statement));
    }
    for part in &document.parts {
        let page = part.title.plain();
        add(&page, None, (None, &part.title));
        for statement in &part.lead {
            add(&page, None, (None, statement));
        }
        for section in &part.sections {
            let mut labelled = Vec::new();
            blocks(&section.blocks, &mut labelled);
            for statement in labelled {
                add(&page, Some(&section.title), statement);
            }
        }
    }
    let mut meta = Vec::new();
    pairs(&document.meta, &mut meta);
    for statement in meta {
        add(&document.frame.about, None, statement);
    }
    all
}

/// A statement with the label that it stands under.
type Labelled<'d> = (Option<String>, &'d Statement);

fn pairs<'d>(of: &'d [Pair], all: &mut Vec<Labelled<'d>>) {
    for pair in of {
        all.extend(pair.say.iter().map(|say| (Some(pair.term.clone()), say)));
    }
}

/// Every statement of these blocks in the order in which it is read.
fn blocks<'d>(of: &'d [Block], all: &mut Vec<Labelled<'d>>) {
    for block in of {
        match block {
            Block::Say { say } => all.push((None, say)),
            Block::List { items: say } | Block::Callout { say, .. } => {
                all.extend(say.iter().map(|say| (None, say)));
            }
            Block::Pairs { pairs: of } => pairs(of, all),
            Block::Table { table } => {
                for row in &table.rows {
                    // The first cell is the heading of its row.
                    let heads = table.head.iter().enumerate();
                    let heads = heads.map(|(at, head)| (at > 0).then(|| head.clone()));
                    for (cell, label) in row.iter().zip(heads) {
                        all.extend(cell.iter().map(|say| (label.clone(), say)));
                    }
                }
            }
            Block::Cards { cards, .. } => {
                for card in cards {
                    all.push((None, &card.title));
                    let tag = card.tag.as_ref();
                    all.extend(tag.map(|tag| (Some(card.title.plain()), &tag.say)));
                    blocks(&card.blocks, all);
                }
            }
            Block::Picture { picture } => blocks(&picture.twin, all),
            Block::Explain { .. } | Block::Gap { .. } => {}
        }
    }
}

struct Tracer<'m> {
    model: &'m Model,
    claims: Vec<(EntryId, Claim)>,
}

impl Tracer<'_> {
    fn one(&self, place: Place, statement: &Statement) -> Traced {
        let mut from: Vec<Origin> = Vec::new();
        let mut claim = None;
        for source in &statement.source {
            let entry = self.model.entry(source.entry);
            let origin = Origin {
                kind: entry
                    .kind
                    .map_or_else(String::new, |kind| kind.word.to_owned()),
                name: entry.name.clone(),
                place: source.place.clone(),
            };
            if !from.contains(&origin) {
                from.push(origin);
            }
            let found = self.claims.iter().find(|(id, _)| *id == source.entry);
            claim = claim.or(found.map(|(_, claim)| claim.clone()));
        }
        Traced {
            page: place.page,
            heading: place.heading,
            label: place.label,
            says: statement.plain(),
            from,
            claim,
        }
    }
}
