//! What a text for readers may be made from: what the file says to a circle of them.

use super::{Meaning, Part};
use crate::{Circle, Entry, EntryId, FieldValue, Model};

/// Kinds of entry that no text for readers tells of.
const UNTOLD: &[&str] = &[
    "scenario", "waiver", "playbook", "step", "rule", "define", "test",
];

impl Meaning {
    /// What the file says to a circle of readers: what a communication asset for them is made from.
    pub fn told(model: &Model, circle: Circle) -> Self {
        told(model, circle, false)
    }

    /// The same without who approved assets and when they were released: that is what somebody approves who approves
    /// an asset, so that the second approval does not undo the first.
    pub fn approved(model: &Model, circle: Circle) -> Self {
        told(model, circle, true)
    }

    /// What somebody approves who approves this asset.
    pub fn of_asset(model: &Model, asset: EntryId) -> Self {
        Self::approved(model, Circle::of(model.entry(asset)))
    }
}

fn told(model: &Model, circle: Circle, without_approvals: bool) -> Meaning {
    let entry = |entry: &Entry| {
        let kind = entry.kind.map(|kind| kind.word).unwrap_or_default();
        circle.sees_entry(model, entry) && !UNTOLD.contains(&kind)
    };
    let line = |entry: &Entry, line: &FieldValue| {
        let approval = entry.is("asset") && line.field.is_some_and(|field| field.record);
        circle.sees_line(entry, line) && !(approval && without_approvals)
    };
    Meaning::of_part(
        model,
        &Part {
            entry: &entry,
            line: &line,
        },
    )
}
