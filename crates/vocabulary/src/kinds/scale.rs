//! `scale`: a scale for rating risks: its words in order, and the level that each pair of them gives.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a risk scale.
pub static SCALE: Kind = Kind::new(
    "scale",
    "risk scale",
    "risk scales",
    "A scale for rating risks: its words in order, and the level that each pair of them \
     gives. A house with its own scale says so here, once.",
)
.example(
    r#"scale house-scale "Our three by three scale" {
  likelihood: "unlikely", "possible", "likely"
  impact: "small", "serious", "grave"
  combines: add
  levels: low { from: 2  to: 2 }, medium { from: 3  to: 4 }, high { from: 5  to: 6 }
}"#,
)
.fields(&[
    Field::new(
        "likelihood",
        V::OneOf(&[V::Words(&words::LIKELIHOOD), V::Text]),
        "Its words for how likely, from the least to the most. The first counts as one.",
    )
    .many()
    .expected(),
    Field::new(
        "impact",
        V::OneOf(&[V::Words(&words::IMPACT), V::Text]),
        "Its words for how bad, from the least to the most. The first counts as one.",
    )
    .many()
    .expected(),
    Field::new(
        "combines",
        V::Words(&words::SCALE_COMBINATION),
        "Whether the two numbers are added or multiplied.",
    )
    .expected(),
    Field::new(
        "levels",
        V::OneOf(&[V::Words(&words::RISK_LEVEL), V::Text]),
        "The levels that come out, from the lowest, each with the numbers it stands for.",
    )
    .many()
    .expected()
    .with(&[Q::Block(LEVELS)]),
    Field::new("source", V::Link, "Where the scale is published."),
]);

/// What may stand in braces after a value of `levels`.
static LEVELS: &[Field] = &[
    Field::new("from", V::Quantity, "The lowest number of this level."),
    Field::new("to", V::Quantity, "The highest number of this level."),
    Field::new("means", V::Text, "What a risk at this level asks for."),
];
