//! References seen from the other side. (Decision 13 on meaning.)
//!
//! `benefit.for` refers to an audience; the audience sees it as `benefits`. The names are given where the reference
//! is, with [`Field::inverse`], and gathered here. Nobody lists such a line by hand, but one may give it as
//! `none because "…"` and the like.

use std::sync::LazyLock;

use crate::quick::QuickMap;
use crate::{CLAUSES, Field, KINDS, Kind, Qualifier, ValueType};

/// One reference, as the entry referred to sees it.
#[derive(Clone, Copy, Debug)]
pub struct Inverse {
    /// The name under which it is seen: `benefits`.
    pub word: &'static str,
    /// The kind of the entries that refer: `benefit`.
    pub from: &'static Kind,
    /// The line in which they do: `for`.
    pub field: &'static Field,
    /// The line in whose braces that line stands, if it stands in braces.
    pub block_of: Option<&'static Field>,
}

static BY_TARGET: LazyLock<QuickMap<&'static str, Vec<Inverse>>> = LazyLock::new(|| {
    let mut found: QuickMap<&'static str, Vec<Inverse>> = QuickMap::default();
    for kind in KINDS.iter().chain(CLAUSES) {
        for field in kind.fields {
            gather(&mut found, kind, field, None);
            for inner in blocks(field) {
                gather(&mut found, kind, inner, Some(field));
            }
        }
    }
    found
});

/// The references to entries of that kind.
pub fn inverses(kind: &Kind) -> &'static [Inverse] {
    BY_TARGET.get(kind.word).map_or(&[], Vec::as_slice)
}

/// The references that an entry of that kind sees under `word`.
pub fn inverse(kind: &Kind, word: &str) -> Option<&'static Inverse> {
    inverses(kind).iter().find(|inverse| inverse.word == word)
}

/// The lines that may stand in braces after a value of `field`.
pub fn blocks(field: &Field) -> impl Iterator<Item = &'static Field> {
    field
        .qualifiers
        .iter()
        .flat_map(|qualifier| match qualifier {
            Qualifier::Block(fields) => *fields,
            _ => &[],
        })
}

fn gather(
    found: &mut QuickMap<&'static str, Vec<Inverse>>,
    from: &'static Kind,
    field: &'static Field,
    block_of: Option<&'static Field>,
) {
    let Some(word) = field.inverse else { return };
    for target in targets(&field.value) {
        found.entry(target).or_default().push(Inverse {
            word,
            from,
            field,
            block_of,
        });
    }
}

/// The lines of a kind that are made to hold the name of an entry of the kind `of`: not those that hold any name.
pub fn lines_for(kind: &Kind, of: &str) -> Vec<&'static Field> {
    fn takes(value: &ValueType, of: &str) -> bool {
        match value {
            ValueType::Names(kinds) => kinds.contains(&of),
            ValueType::OneOf(types) => types.iter().any(|one| takes(one, of)),
            _ => false,
        }
    }
    let fields = kind.fields.iter();
    fields.filter(|field| takes(&field.value, of)).collect()
}

/// The kinds that a value of this type may refer to; every kind for the name of any entry.
fn targets(value: &ValueType) -> Vec<&'static str> {
    match value {
        ValueType::Names(kinds) => kinds.to_vec(),
        ValueType::AnyName => KINDS.iter().chain(CLAUSES).map(|kind| kind.word).collect(),
        ValueType::OneOf(types) => {
            let mut all: Vec<_> = types.iter().flat_map(targets).collect();
            all.sort_unstable();
            all.dedup();
            all
        }
        _ => Vec::new(),
    }
}
