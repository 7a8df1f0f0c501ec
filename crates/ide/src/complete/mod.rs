//! What may be written here.
//!
//! [`slot`] says what sort of place the cursor is at; each sort of place has a file that says what may stand there.

mod clause;
mod item;
mod rule;
mod skeleton;
mod slot;
mod statement;
mod value;

use partnership_source::FileId;

pub use item::{Item, Sort};
pub(crate) use slot::table_at;
use slot::{Slot, slot};

use crate::Snapshot;

/// What may be written at `offset` of `file`, the likeliest first.
pub fn complete(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Item> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    let Some(place) = slot(parse, offset) else {
        return Vec::new();
    };
    let mut items = match &place.slot {
        Slot::Statement(table) => statement::items(snapshot, file, &place, table),
        Slot::Value(field, before) => value::items(snapshot, file, &place, field, before),
        Slot::Clause(before) => clause::items(snapshot, file, &place, before),
        Slot::Rule(before) => rule::items(snapshot, file, &place, before),
        Slot::Condition(field, before) => rule::of_line(snapshot, file, &place, field, before),
        Slot::Import => statement::imports(snapshot, file, &place),
    };
    // The order is the one in which they were made; an editor that sorts is told so.
    for (rank, item) in items.iter_mut().enumerate() {
        item.rank = rank;
    }
    items
}

/// What is shown of the entry that is called `name` in `file`: asked for one offer at a time, since a file may have
/// thousands.
pub fn documentation(snapshot: &Snapshot, file: FileId, name: &str) -> Option<String> {
    let analysis = snapshot.analysis(file)?;
    let model = &analysis.model;
    let seen = value::visible(snapshot, model, file);
    let (_, entry) = seen.into_iter().find(|(own, _)| own == name)?;
    Some(crate::page::entry(snapshot, model, entry))
}
