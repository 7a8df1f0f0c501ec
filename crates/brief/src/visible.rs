//! Who may see what: nothing that is kept within a circle reaches a wider one.
//!
//! An entry is as visible as its own `visibility` line says, or if it has none, as its kind is. A line is as visible as
//! the vocabulary says; an entry that everybody sees does not make its internal lines public. A `visibility` line that
//! could not be read counts as "internal": a slip never shows more than was meant. The defaults stand with the kinds
//! and fields in the vocabulary, and nowhere else.

use partnership_model::{Data, Entry, FieldValue, Model};
use partnership_vocabulary::{Visibility, inverse};

use crate::options::Circle;

/// Whether this circle may see the entry, and it belongs to the partnership.
pub fn entry(model: &Model, entry: &Entry, circle: Circle) -> bool {
    let mut at = entry;
    loop {
        if !circle.sees(of(at)) {
            return false;
        }
        match at.parent {
            Some(parent) => at = model.entry(parent),
            None => return entry.belongs,
        }
    }
}

/// How visible the entry itself is, whatever it stands in.
fn of(entry: &Entry) -> Visibility {
    let said = entry
        .fields
        .iter()
        .filter(|field| field.word == "visibility")
        .map(|field| match &field.values[..] {
            [value] => match value.data {
                Data::Word(word, _) => match word.word {
                    "public" => Visibility::Public,
                    "partners" => Visibility::Partners,
                    _ => Visibility::Internal,
                },
                _ => Visibility::Internal,
            },
            _ => Visibility::Internal,
        })
        .max();
    said.or_else(|| entry.kind.map(|kind| kind.visibility))
        .unwrap_or(Visibility::Internal)
}

/// Whether this circle may see the line of an entry that it may see.
pub fn field(entry: &Entry, field: &FieldValue, circle: Circle) -> bool {
    match field.field {
        Some(known) => circle.sees(known.visibility),
        // The other side of a reference may be written only to say that there is none.
        None => entry
            .kind
            .is_some_and(|kind| inverse(kind, &field.word).is_some()),
    }
}
