//! What a text for readers may be made from: what the file says to a circle of them.

use super::kept::Kept;
use super::read::Reader;
use super::{Meaning, Part};
use crate::{Circle, Entry, EntryId, FieldValue, Model};

/// Kinds of entry that no text for readers tells of.
const UNTOLD: &[&str] = &[
    "scenario", "waiver", "playbook", "step", "rule", "define", "test",
];

impl Meaning {
    /// What the file says to a circle of readers: what a communication asset for them is made from. What they may not see
    /// is not in it, not even by its name.
    pub fn told(model: &Model, circle: Circle) -> Self {
        told(model, circle, &|_| true)
    }

    /// The same without what has happened since, such as who signed or approved, and when: that is what somebody
    /// approves who approves an asset, so that the second approval does not undo the first.
    pub fn approved(model: &Model, circle: Circle) -> Self {
        told(model, circle, &|line| !is_record(line))
    }

    /// What somebody approves who approves this asset.
    pub fn of_asset(model: &Model, asset: EntryId) -> Self {
        Self::approved(model, Circle::of(model.entry(asset)))
    }
}

fn is_record(line: &FieldValue) -> bool {
    line.field.is_some_and(|field| field.record)
}

fn told(model: &Model, circle: Circle, counts: &dyn Fn(&FieldValue) -> bool) -> Meaning {
    let entry = |entry: &Entry| {
        let kind = entry.kind.map(|kind| kind.word).unwrap_or_default();
        circle.sees_entry(model, entry) && !UNTOLD.contains(&kind)
    };
    let line = |entry: &Entry, line: &FieldValue| circle.sees_line(entry, line) && counts(line);
    let part = Part {
        entry: &entry,
        line: &line,
    };
    Reader::new(model, &part)
        .keeping(Kept::from(model, circle))
        .whole()
}
