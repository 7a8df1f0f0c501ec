//! Words given by their labels: `"Health or medical research"` for a code nobody knows by heart.

use partnership_syntax::format::Place;
use partnership_vocabulary::{ValueType, any_kind, blocks, field_of};

/// The word that a label in quotes stands for, at that place.
pub fn short_word(place: Place<'_>, label: &str) -> Option<&'static str> {
    let kind = any_kind(place.entry)?;
    let field = match place.block {
        Some(block) => blocks(field_of(kind, block)?).find(|field| field.word == place.field)?,
        None => field_of(kind, place.field)?,
    };
    word_of(&field.value, label)
}

fn word_of(value: &ValueType, label: &str) -> Option<&'static str> {
    match value {
        ValueType::Words(list) => list.find(label).map(|word| word.word),
        // The first type that fits counts: where a text may stand, a label in quotes is one.
        ValueType::OneOf(types) => types
            .iter()
            .take_while(|value| {
                !matches!(value, ValueType::Text | ValueType::Code | ValueType::Link)
            })
            .find_map(|value| word_of(value, label)),
        _ => None,
    }
}
