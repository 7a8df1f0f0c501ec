//! Who may see what: a briefing is for everybody, so only what is public goes in.
//!
//! An entry is public if its own `visibility` line says so, or if it has none and its kind is public. A line is public
//! if the vocabulary says so; an entry that is public does not make its internal lines public. A `visibility` line that
//! could not be read counts as "internal": a slip never shows more than was meant.

use partnership_model::{Data, Entry, FieldValue, Model};
use partnership_vocabulary::{Visibility, inverse};

/// Whether everybody may see the entry, and it belongs to the partnership.
pub fn entry(model: &Model, entry: &Entry) -> bool {
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
    let mut lines = entry
        .fields
        .iter()
        .filter(|field| field.word == "visibility")
        .peekable();
    if lines.peek().is_some() {
        return lines.all(|field| {
            matches!(&field.values[..], [value] if matches!(value.data, Data::Word(word, _) if word.word == "public"))
        });
    }
    entry
        .kind
        .is_some_and(|kind| kind.visibility == Visibility::Public)
}

/// Whether everybody may see the line of an entry that everybody may see.
pub fn field(entry: &Entry, field: &FieldValue) -> bool {
    match field.field {
        Some(known) => known.visibility == Visibility::Public,
        // The other side of a reference may be written only to say that there is none.
        None => entry
            .kind
            .is_some_and(|kind| inverse(kind, &field.word).is_some()),
    }
}
