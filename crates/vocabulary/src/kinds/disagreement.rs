//! `disagreement`: a difference between partners, where it came from and what became of it.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, Visibility, words};

/// The kind of entry for a disagreement.
pub static DISAGREEMENT: Kind = Kind::new(
    "disagreement",
    "disagreement",
    "disagreements",
    "A difference between partners, where it came from and what became of it. Difference \
     improves ideas if it is dealt with in the open.",
)
.example(
    r#"disagreement retention-length "How long to keep the data" {
  between: st-marys, university
  origin: emergent
  raised: 2026-02-05
  position: "Two years are enough." by st-marys, "Five years are needed." by university
  settled: 2026-02-19
  outcome: "Two years, with a review."
  learned: "Ask for the reason before the number."
}"#,
)
.visibility(Visibility::Partners)
.fields(&[
    Field::new(
        "between",
        V::Names(&["partner", "person", "audience"]),
        "Who differs.",
    )
    .many()
    .expected()
    .inverse("disagreements"),
    Field::new("about", V::AnyName, "The entries it concerns.")
        .many()
        .inverse("disagreements-about"),
    Field::new(
        "origin",
        V::Words(&words::CONFLICT_ORIGIN),
        "Whether it was there before the partnership or arose in it.",
    ),
    Field::new("raised", V::Date, "When it was raised.")
        .expected()
        .with(&[Q::By]),
    Field::new(
        "position",
        V::Text,
        "What each side holds, in words that it would accept.",
    )
    .many()
    .with(&[Q::By, Q::For]),
    Field::new(
        "under",
        V::Names(&["conflict-process"]),
        "The process under which it is handled.",
    )
    .inverse("disagreements"),
    Field::new("escalated", V::Date, "When it was taken further.")
        .many()
        .with(&[Q::By, Q::Because]),
    Field::new(
        "settled",
        V::Date,
        "When it was settled. Without a day, it is open.",
    )
    .with(&[Q::By]),
    Field::new("outcome", V::Text, "How it ended."),
    Field::new("learned", V::Text, "What was learned.")
        .many()
        .expected(),
]);
