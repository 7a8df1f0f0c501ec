//! `policy`: a rule or procedure that a partner already has and that the sharing leans on, with when it was last
//! held against the needs of this partnership.

use crate::{Field, Kind, Qualifier as Q, ValueType as V};

/// The kind of entry for a policy.
pub static POLICY: Kind = Kind::new(
    "policy",
    "policy",
    "policies",
    "A rule or procedure that a partner already has and that the sharing leans on, with when \
     it was last held against the needs of this partnership.",
)
.example(
    r#"policy breach-procedure "How St Mary's handles a breach" {
  owner: st-marys
  covers: ed-attendances
  assessed: 2026-01-15 by st-marys
  gaps: "Says nothing about data held elsewhere."
}"#,
)
.fields(&[
    Field::new("owner", V::Names(&["partner"]), "Whose policy it is.")
        .many()
        .expected()
        .inverse("policies-owned"),
    Field::new(
        "covers",
        V::Names(&["dataset", "purpose", "flow", "environment"]),
        "What it is about here.",
    )
    .many()
    .inverse("policies"),
    Field::new(
        "assessed",
        V::Date,
        "When it was held against the needs of this partnership.",
    )
    .past()
    .record()
    .many()
    .expected()
    .with(&[Q::By]),
    Field::new("gaps", V::Text, "What it leaves open.")
        .many()
        .expected(),
    Field::new("source", V::Link, "Where it can be read."),
    Field::new("version", V::Code, "Which version was looked at."),
]);
