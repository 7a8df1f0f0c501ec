//! Who may see what: a catalogue is for everybody, so only what is public goes in.
//!
//! An entry is public if its own `visibility` line says so, or if it has none and its kind is public. A `visibility` line
//! that could not be read counts as *internal*: a slip never shows more than was meant.

use partnership_model::{Data, Entry, FieldValue, Model, Value};
use partnership_vocabulary::Visibility;

/// Whether everybody may see the entry.
pub(super) fn entry(model: &Model, entry: &Entry) -> bool {
    let mut at = entry;
    loop {
        if !own(at) {
            return false;
        }
        match at.parent {
            Some(parent) => at = model.entry(parent),
            None => return entry.belongs,
        }
    }
}

fn own(entry: &Entry) -> bool {
    let is_public = |line: &FieldValue| matches!(&line.values[..], [value] if matches!(value.data, Data::Word(word, _) if word.word == "public"));
    let mut lines = entry
        .fields
        .iter()
        .filter(|line| line.word == "visibility")
        .peekable();
    if lines.peek().is_some() {
        return lines.all(is_public);
    }
    (entry.kind).is_some_and(|kind| kind.visibility == Visibility::Public)
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
