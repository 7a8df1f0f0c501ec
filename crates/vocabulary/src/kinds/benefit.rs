//! `benefit`: something good that comes of the sharing, for somebody in particular, with what shows that it will.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a benefit.
pub static BENEFIT: Kind = Kind::new(
    "benefit",
    "benefit",
    "benefits",
    "Something good that comes of the sharing, for somebody in particular, with what shows \
     that it will. An audience that is told of its own benefit has a reason to trust.",
)
.example(
    r#"benefit sooner-seen "You are seen sooner" {
  for: patients
  from: forecast-demand
  claim: expected
  measure: "Median wait" { baseline: 214 minutes  target: 150 minutes  by: 2027-03-31 }
  evidence: pilot-2024
}"#,
)
.told()
.fields(&[
    Field::new(
        "for",
        V::Names(&["audience", "partner"]),
        "Who gains: an audience, or a partner.",
    )
    .for_readers()
    .many()
    .required()
    .inverse("benefits")
    .example("patients"),
    Field::new(
        "from",
        V::Names(&["purpose"]),
        "The purpose from which it comes. A benefit that no purpose brings about is a hope.",
    )
    .many()
    .expected()
    .inverse("benefits"),
    Field::new(
        "claim",
        V::Words(&words::CLAIM),
        "Whether the benefit is expected or has been shown. A proven benefit needs more than \
         an announcement behind it.",
    )
    .expected()
    .with(&[Q::Because]),
    Field::new(
        "measure",
        V::Text,
        "What would be counted to see whether it came true, from which value to which, and by \
         when.",
    )
    .told()
    .many()
    .expected()
    .with(&[Q::Block(MEASURE)])
    .example("\"Median wait\" { baseline: 214 minutes  target: 150 minutes  by: 2027-03-31 }"),
    Field::new(
        "evidence",
        V::Names(&["evidence"]),
        "What shows that it works.",
    )
    .many()
    .expected()
    .with(&[Q::Because])
    .inverse("supports"),
    Field::new(
        "only-together",
        V::Text,
        "Why no partner could have reached it alone. This is the case for partnering at all.",
    )
    .told(),
    Field::new(
        "share",
        V::Text,
        "How the gain is shared, where money or credit comes of it.",
    )
    .told(),
    Field::new("achieved", V::Date, "When it came true.")
        .past()
        .with(&[Q::By]),
]);

/// What may stand in braces after a value of `measure`.
static MEASURE: &[Field] = &[
    Field::new(
        "baseline",
        V::Quantity,
        "The value before, with its day where it has one.",
    )
    .with(&[Q::On]),
    Field::new("target", V::Quantity, "The value hoped for."),
    Field::new("by", V::Date, "The day by which it is hoped for."),
    Field::new("result", V::Quantity, "The value measured since.")
        .past()
        .record()
        .many()
        .with(&[Q::On, Q::By]),
    Field::new(
        "source",
        V::OneOf(&[V::Link, V::Names(&["evidence"])]),
        "Where the figures come from. A number without a source and a date convinces nobody.",
    )
    .many()
    .inverse("gives-figures-for"),
];
