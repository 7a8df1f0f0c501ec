//! Which entries of two files are about the same thing.

use partnership_model::{Data, Entry};

/// Whether two partners are the same organisation: one entry that both files use, one identifier of one register, or
/// one title.
pub(crate) fn partner(one: &Entry, other: &Entry) -> bool {
    one.head == other.head || alike(one, other) || {
        let mut own = identifiers(one);
        own.any(|id| identifiers(other).any(|theirs| theirs == id))
    }
}

/// Whether two entries are called alike.
pub(crate) fn alike(one: &Entry, other: &Entry) -> bool {
    one.display().to_lowercase() == other.display().to_lowercase()
}

/// What registers know it by: the register and the number.
fn identifiers(of: &Entry) -> impl Iterator<Item = (&'static str, &str)> {
    of.values("identifiers")
        .filter_map(|value| match &value.data {
            Data::Labelled(register, number) => Some((register.word, number.value.as_str())),
            _ => None,
        })
}
