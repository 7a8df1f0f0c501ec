//! `commitment`: what one partner undertook to another: what, by when, and whether it was kept.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, Visibility, words};

/// The kind of entry for a commitment.
pub static COMMITMENT: Kind = Kind::new(
    "commitment",
    "commitment",
    "commitments",
    "What one partner undertook to another: what, by when, and whether it was kept. Trust \
     grows by following through.",
)
.example(
    r#"commitment data-dictionary "A data dictionary for the analysts" {
  by: st-marys
  to: university
  due: 2026-03-15
  state: kept on 2026-03-12
}"#,
)
.visibility(Visibility::Partners)
.fields(&[
    Field::new("by", V::Names(&["partner", "person"]), "Who undertook it.")
        .many()
        .expected()
        .inverse("commitments"),
    Field::new(
        "to",
        V::Names(&["partner", "audience", "person"]),
        "To whom.",
    )
    .many()
    .expected()
    .inverse("commitments-received"),
    Field::new("made", V::Date, "When it was undertaken.").past(),
    Field::new("due", V::Date, "When it is due.")
        .falls(Falls::Due)
        .ends("made")
        .expected()
        .with(&[Q::Because]),
    Field::new(
        "state",
        V::Words(&words::COMMITMENT_STATE),
        "Whether it is open, kept or broken.",
    )
    .history()
    .record()
    .many()
    .expected()
    .with(&[Q::On, Q::By, Q::Because]),
    Field::new("about", V::AnyName, "What it concerns.")
        .many()
        .inverse("commitments-about"),
    Field::new(
        "late-because",
        V::Text,
        "Why it is late, where it is. Said early, a delay costs little trust.",
    ),
]);
