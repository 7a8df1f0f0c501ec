//! Who may see what: a catalogue is for everybody, so only what is public goes in.

use partnership_model::{Circle, Entry, FieldValue, Model, Value};
use partnership_vocabulary::Visibility;

/// Whether everybody may see the entry.
pub(super) fn entry(model: &Model, entry: &Entry) -> bool {
    Circle::Public.sees_entry(model, entry)
}

/// The values of the line `word` of an entry, where everybody may see them.
pub(super) fn values<'e>(entry: &'e Entry, word: &'e str) -> impl Iterator<Item = &'e Value> {
    let public = move |line: &&FieldValue| {
        line.word == word
            && (line.field).is_some_and(|field| field.visibility == Visibility::Public)
    };
    entry
        .fields
        .iter()
        .filter(public)
        .flat_map(|line| &line.values)
}
