//! `evaluation`: a look at what the partnership has brought and how it works: when, with which questions, and who
//! sees the results.

use crate::{Falls, Field, Kind, ValueType as V};

/// The kind of entry for an evaluation.
pub static EVALUATION: Kind = Kind::new(
    "evaluation",
    "evaluation",
    "evaluations",
    "A look at what the partnership has brought and how it works: when, with which questions, \
     and who sees the results. Learning needs time set aside.",
)
.example(
    r#"evaluation first-year-review "Review of the first year" {
  date: 2027-03-01
  questions: "Are waits shorter?", "Does each partner still gain?"
  measures: sooner-seen
  results-to: patients, st-marys
}"#,
)
.fields(&[
    Field::new("date", V::Date, "When it takes place.")
        .falls(Falls::Planned)
        .many()
        .expected(),
    Field::new("repeats", V::Recurrence, "How often it takes place.").falls(Falls::Again),
    Field::new("questions", V::Text, "What it asks.")
        .many()
        .expected(),
    Field::new(
        "measures",
        V::Names(&["benefit", "risk", "activity", "purpose"]),
        "What it measures.",
    )
    .many()
    .inverse("evaluations"),
    Field::new(
        "results-to",
        V::Names(&["audience", "partner", "person", "regulator"]),
        "Who sees the results.",
    )
    .many()
    .expected()
    .inverse("sees-results-of"),
    Field::new(
        "by",
        V::OneOf(&[V::Names(&["partner", "person"]), V::Text]),
        "Who carries it out.",
    )
    .many()
    .inverse("evaluates"),
    Field::new("found", V::Text, "What it found, setbacks included.").many(),
    Field::new("changed", V::Text, "What changed because of it.").many(),
    Field::new("source", V::Link, "Where the report can be read."),
]);
