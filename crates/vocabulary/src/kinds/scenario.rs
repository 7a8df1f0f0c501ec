//! `scenario`: a question about the clauses of this file, with the answer that the partners expect.

use crate::{Field, Kind, Presence, ValueType as V};

/// The kind of entry for a scenario.
pub static SCENARIO: Kind = Kind::new(
    "scenario",
    "scenario",
    "scenarios",
    "A question about the clauses of this file, with the answer that the partners expect. It \
     is asked at every check, so a change that lets somebody in is noticed.",
)
.example(
    r#"scenario "An insurer never gets in" {
  expect forbid anyone to use ed-attendances for insurance on 2026-06-01
}"#,
)
.name(Presence::Optional)
.fields(&[
    Field::new(
        "asked-by",
        V::Names(&["audience", "partner", "person"]),
        "Who wanted to know.",
    )
    .many()
    .inverse("questions"),
    Field::new("because", V::Text, "Why it matters."),
]);
