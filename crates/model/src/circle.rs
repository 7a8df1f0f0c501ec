//! Who may see what: nothing that is kept within a circle reaches a wider one.
//!
//! An entry is as visible as its own `visibility` line says, or if it has none, as its kind is. A line is as visible as
//! the vocabulary says; an entry that everybody sees does not make its internal lines public. A `visibility` line that
//! could not be read counts as "internal": a slip never shows more than was meant. The defaults stand with the kinds
//! and fields in the vocabulary, and nowhere else.

use partnership_vocabulary::{Visibility, inverse};
use serde::{Deserialize, Serialize};

use crate::{Data, Entry, FieldValue, Model};

/// Who may read something, from the widest circle to the narrowest.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Circle {
    /// Everybody.
    #[default]
    Public,
    /// The partners.
    Partners,
    /// The people who write the file.
    Internal,
}

impl Circle {
    /// Whether this circle may see what is visible so.
    pub fn sees(self, visibility: Visibility) -> bool {
        match visibility {
            Visibility::Public => true,
            Visibility::Partners => self >= Self::Partners,
            Visibility::Internal => self >= Self::Internal,
        }
    }

    /// Whether this circle may see the entry, and it belongs to the partnership.
    pub fn sees_entry(self, model: &Model, entry: &Entry) -> bool {
        let mut at = entry;
        loop {
            if !self.sees(of(at)) {
                return false;
            }
            match at.parent {
                Some(parent) => at = model.entry(parent),
                None => return entry.belongs,
            }
        }
    }

    /// Whether this circle may see the line of an entry that it may see.
    pub fn sees_line(self, entry: &Entry, line: &FieldValue) -> bool {
        match line.field {
            Some(known) => self.sees(known.visibility),
            // The other side of a reference may be written only to say that there is none.
            None => entry
                .kind
                .is_some_and(|kind| inverse(kind, &line.word).is_some()),
        }
    }

    /// The widest circle that may see the entry itself: the one that an asset is made for.
    pub fn of(entry: &Entry) -> Self {
        match of(entry) {
            Visibility::Public => Self::Public,
            Visibility::Partners => Self::Partners,
            Visibility::Internal => Self::Internal,
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
