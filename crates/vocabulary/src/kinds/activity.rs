//! `activity`: something the partners do together to build and keep their relationship: a workshop, a meeting, an
//! evening with patients.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for an activity.
pub static ACTIVITY: Kind = Kind::new(
    "activity",
    "activity",
    "activities",
    "Something the partners do together to build and keep their relationship: a workshop, a \
     meeting, an evening with patients.",
)
.example(
    r#"activity open-evening "Open evening for patients" {
  practises: connect, foster-shared-understanding
  repeats: every 3 months
  held: 2025-10-14, 2026-01-20
  leads: st-marys
  takes-part: university
  with: patients
}"#,
)
.fields(&[
    Field::new(
        "practises",
        V::Words(&words::ACTIVITY),
        "Which of the six key activities it practises. They are not a sequence; what counts \
         is that each happens again.",
    )
    .many()
    .expected(),
    Field::new(
        "meeting",
        V::Words(&words::MEETING_KIND),
        "Whether it is a formal or an informal meeting. Partners need both kinds of talk.",
    ),
    Field::new("repeats", V::Recurrence, "How often it takes place.")
        .falls(Falls::Again)
        .expected(),
    Field::new("held", V::Date, "The days on which it took place.")
        .past()
        .record()
        .many()
        .expected()
        .with(&[Q::By, Q::Because]),
    Field::new(
        "last",
        V::Date,
        "When it last took place, where only that is known.",
    )
    .past()
    .record(),
    Field::new("next", V::Date, "When it takes place next.")
        .falls(Falls::Planned)
        .record()
        .many(),
    Field::new("leads", V::Names(&["partner", "person"]), "Who leads it.")
        .many()
        .expected()
        .inverse("leads"),
    Field::new(
        "takes-part",
        V::Names(&["partner", "person"]),
        "Who else takes part.",
    )
    .many()
    .inverse("takes-part-in"),
    Field::new(
        "with",
        V::Names(&["audience"]),
        "The audiences that take part.",
    )
    .many()
    .inverse("activities"),
    Field::new("method", V::Text, "How it is done."),
    Field::new(
        "builds-capacity-of",
        V::Names(&["partner"]),
        "The partners who can do more because of it.",
    )
    .many()
    .inverse("capacity-built-by"),
    Field::new(
        "appreciation",
        V::Text,
        "How people's work was valued in it.",
    )
    .many(),
    Field::new("learned", V::Text, "What was learned.").many(),
    Field::new("source", V::Link, "Where its notes are kept.").many(),
]);
