//! `contribution`: what a partner brings to the partnership: money, people's time, data, skill, a room.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, Visibility, words};

/// The kind of entry for a contribution.
pub static CONTRIBUTION: Kind = Kind::new(
    "contribution",
    "contribution",
    "contributions",
    "What a partner brings to the partnership: money, people's time, data, skill, a room. \
     What is not money counts too, and gets credit.",
)
.example(
    r#"contribution analyst-time "Two days of analysis a week" {
  by: university
  type: staff-time
  value: GBP 25000
  credit: "Named in every report."
  shared: yes
}"#,
)
.visibility(Visibility::Partners)
.fields(&[
    Field::new("by", V::Names(&["partner"]), "Who brings it.")
        .many()
        .expected()
        .inverse("contributions"),
    Field::new(
        "type",
        V::Words(&words::CONTRIBUTION_TYPE),
        "What sort of thing it is.",
    )
    .many()
    .expected(),
    Field::new(
        "value",
        V::OneOf(&[V::Money, V::Text]),
        "What it is worth, in money or in words.",
    )
    .expected()
    .with(&[Q::Because]),
    Field::new("credit", V::Text, "How it is recognised.").expected(),
    Field::new(
        "shared",
        V::YesNo,
        "Whether the partners use it together. Cooperating means sharing resources.",
    ),
    Field::new(
        "builds-capacity-of",
        V::Names(&["partner"]),
        "The partners who can do more because of it.",
    )
    .many()
    .inverse("capacity-given-by"),
    Field::new("starts", V::Date, "From when it is given."),
    Field::new("ends", V::Date, "Until when it is given.")
        .falls(Falls::Ends)
        .ends("starts"),
]);
