//! The trail of a partnership: data are used for a purpose, a purpose brings a benefit, a benefit is for an audience.

use partnership_model::{Entry, EntryId, Model};
use partnership_source::{FileId, Span, TextRange};

use crate::Snapshot;
use crate::at::entry_at;
use crate::symbols::{Sort, sort_of};

/// An entry on the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// Its name.
    pub name: String,
    /// Its kind and title.
    pub detail: String,
    /// Its sort.
    pub sort: Sort,
    /// All of it.
    pub whole: Span,
    /// Its name's place.
    pub select: Span,
}

/// A neighbour on the trail, and the mentions by which it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The neighbour.
    pub to: Station,
    /// The mentions, all in `file`.
    pub file: FileId,
    /// Where they are.
    pub mentions: Vec<TextRange>,
}

/// Which way to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Towards the audiences.
    On,
    /// Back towards the data.
    Back,
}

/// The lines that make the trail: the kind, its line, and whether what is named comes before the entry.
const LINES: &[(&str, &str, bool)] = &[
    ("purpose", "uses", true),
    ("purpose", "serves", false),
    ("benefit", "from", true),
    ("benefit", "for", false),
    ("risk", "arises-from", true),
    ("risk", "affects", false),
    ("dataset", "derived-from", true),
];

/// The entry at `offset`, if it can be on the trail.
pub fn prepare(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Station> {
    let analysis = snapshot.analysis(file)?;
    let model = &analysis.model;
    let entry = model.entry(entry_at(model, file, offset)?);
    let on_trail = [
        "dataset", "purpose", "benefit", "audience", "risk", "partner",
    ];
    on_trail
        .iter()
        .any(|kind| entry.is(kind))
        .then(|| station(entry))
}

/// The next entries on the trail from the one whose name stands at `offset`.
pub fn steps(snapshot: &Snapshot, file: FileId, offset: u32, way: Way) -> Vec<Step> {
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let model = &analysis.model;
    let Some(here) = entry_at(model, file, offset) else {
        return Vec::new();
    };
    let mut found: Vec<(EntryId, Span)> = Vec::new();
    for entry in &model.entries {
        for (kind, line, before) in LINES {
            if !entry.is(kind) {
                continue;
            }
            for name in entry.references(line) {
                let Some(named) = name.target else { continue };
                let (from, to) = if *before {
                    (named, entry.id)
                } else {
                    (entry.id, named)
                };
                match way {
                    Way::On if from == here => found.push((to, name.span)),
                    Way::Back if to == here => found.push((from, name.span)),
                    _ => {}
                }
            }
        }
    }
    grouped(model, found)
}

fn grouped(model: &Model, found: Vec<(EntryId, Span)>) -> Vec<Step> {
    let mut steps: Vec<(EntryId, Step)> = Vec::new();
    for (id, span) in found {
        let known = steps
            .iter_mut()
            .find(|(own, step)| *own == id && step.file == span.file);
        match known {
            Some((_, step)) => step.mentions.push(span.range),
            None => steps.push((
                id,
                Step {
                    to: station(model.entry(id)),
                    file: span.file,
                    mentions: vec![span.range],
                },
            )),
        }
    }
    steps.into_iter().map(|(_, step)| step).collect()
}

fn station(entry: &Entry) -> Station {
    let title = entry.title.as_ref().map_or("", |title| &title.value);
    Station {
        name: entry
            .name
            .clone()
            .unwrap_or_else(|| entry.display().to_owned()),
        detail: format!("{} · {title}", entry.keyword),
        sort: sort_of(&entry.keyword),
        whole: entry.span,
        select: entry.name_span.unwrap_or(entry.head),
    }
}
