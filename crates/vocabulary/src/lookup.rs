//! Finding kinds, fields and words by how they are written.
//!
//! A file of a hundred thousand entries asks here once for each line, so the lookups by word go through tables that
//! are built once. The lines of a kind are searched one after the other: there are few, and most differ in length.

use std::sync::LazyLock;

use crate::kinds::derived::{DERIVED, EVERY_DERIVED};
use crate::kinds::every::EVERY;
use crate::quick::QuickMap;
use crate::{Field, Kind, Place, Word, WordList, words};

pub use crate::kinds::{CLAUSES, KINDS};

/// Every list of words.
pub static LISTS: &[&WordList] = words::LISTS;

static KIND_BY_WORD: LazyLock<QuickMap<&'static str, &'static Kind>> =
    LazyLock::new(|| KINDS.iter().map(|kind| (kind.word, *kind)).collect());

static LIST_BY_NAME: LazyLock<QuickMap<&'static str, &'static WordList>> =
    LazyLock::new(|| LISTS.iter().map(|list| (list.name, *list)).collect());

static PREFIXED: LazyLock<QuickMap<&'static str, (&'static WordList, &'static Word)>> =
    LazyLock::new(|| {
        let mut found = QuickMap::default();
        for (list, word) in all_words() {
            for spelling in std::iter::once(&word.word).chain(word.also) {
                if spelling.contains(':') {
                    found.entry(*spelling).or_insert((list, word));
                }
            }
        }
        found
    });

/// The kind of entry that `word` starts.
pub fn kind(word: &str) -> Option<&'static Kind> {
    KIND_BY_WORD.get(word).copied()
}

/// The kind of clause that `word` starts: `permit` or `forbid`. A clause is a sentence of its own, so it is not among
/// [`KINDS`]; its conditions are the kind's fields.
pub fn clause(word: &str) -> Option<&'static Kind> {
    CLAUSES.iter().copied().find(|clause| clause.word == word)
}

/// The kind of entry or clause that `word` stands for, as rules may range over either.
pub fn any_kind(word: &str) -> Option<&'static Kind> {
    kind(word).or_else(|| clause(word))
}

/// The list of that name.
pub fn list(name: &str) -> Option<&'static WordList> {
    LIST_BY_NAME.get(name).copied()
}

/// The line `word` of an entry of that kind: one of the kind's own, or one that every entry may have.
pub fn field_of(kind: &Kind, word: &str) -> Option<&'static Field> {
    kind.fields
        .iter()
        .chain(EVERY)
        .find(|field| field.word == word)
}

/// What rules may read under `word` of an entry of that kind although nobody writes it.
pub fn derived_field(kind: &Kind, word: &str) -> Option<&'static Field> {
    DERIVED
        .iter()
        .filter(|(of, _)| *of == kind.word)
        .flat_map(|(_, fields)| fields.iter())
        .chain(EVERY_DERIVED)
        .find(|field| field.word == word)
}

/// The kinds whose entries may stand inside an entry of that kind; clauses are not among them.
pub fn nested_in(kind: &Kind) -> impl Iterator<Item = &'static Kind> {
    let outer = kind.word;
    KINDS
        .iter()
        .copied()
        .filter(move |inner| match inner.place {
            Place::Inside(kinds) | Place::TopOrInside(kinds) => kinds.contains(&outer),
            Place::Top => false,
        })
}

/// Every word with its list.
pub fn all_words() -> impl Iterator<Item = (&'static WordList, &'static Word)> {
    LISTS
        .iter()
        .flat_map(|list| list.words.iter().map(move |word| (*list, word)))
}

/// The word written with a prefix, such as `duo:HMB`, in whichever list has it.
pub fn word_by_prefixed(spelling: &str) -> Option<(&'static WordList, &'static Word)> {
    PREFIXED.get(spelling).copied()
}
