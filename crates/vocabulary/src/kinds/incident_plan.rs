//! `incident-plan`: what happens when data is lost, leaked or misused: who is told, by whom and how fast.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, Visibility};

/// The kind of entry for an incident plan.
pub static INCIDENT_PLAN: Kind = Kind::new(
    "incident-plan",
    "incident plan",
    "incident plans",
    "What happens when data is lost, leaked or misused: who is told, by whom and how fast. It \
     is agreed before it is needed.",
)
.example(
    r#"incident-plan breach-plan "If data is lost or leaked" {
  covers: ed-attendances
  owner: st-marys
  tells: ico { within: 72 hours  by: st-marys }, patients { within: 5 days }
  steps: "Stop access.", "Find out what left and whom it is about."
  rehearsed: 2026-01-30
}"#,
)
.visibility(Visibility::Partners)
.fields(&[
    Field::new(
        "covers",
        V::Names(&["dataset", "flow", "environment", "purpose"]),
        "What it is for.",
    )
    .many()
    .expected()
    .inverse("incident-plans"),
    Field::new(
        "owner",
        V::Names(&["partner", "person"]),
        "Who leads when it happens.",
    )
    .many()
    .expected()
    .inverse("incident-plans-owned"),
    Field::new(
        "tells",
        V::Names(&["partner", "regulator", "audience", "person"]),
        "Who is told, and within how long.",
    )
    .many()
    .expected()
    .with(&[Q::Because, Q::Block(TELLS)])
    .inverse("told-of-incidents-by")
    .example("ico { within: 72 hours }"),
    Field::new("steps", V::Text, "What is done first, in order.").many(),
    Field::new(
        "line",
        V::Text,
        "The telephone line or mailbox that is always answered.",
    )
    .internal(),
    Field::new("rehearsed", V::Date, "The days on which it was rehearsed.")
        .past()
        .record()
        .many()
        .with(&[Q::By]),
    Field::new("source", V::Link, "Where the full plan is filed."),
]);

/// What may stand in braces after a value of `tells`.
static TELLS: &[Field] = &[
    Field::new(
        "within",
        V::Duration,
        "How long after the discovery at most.",
    ),
    Field::new("by", V::Names(&["partner", "person"]), "Who tells them.")
        .many()
        .inverse("tells-of-incidents"),
    Field::new("when", V::Text, "What makes it necessary to tell them."),
    Field::new("how", V::Text, "In which way they are told."),
];
