//! `plan`: what the partners have planned together: how it serves the vision, who took part, when it is looked at
//! again, and the tasks in it.

use crate::{Falls, Field, Kind, ValueType as V};

/// The kind of entry for a plan.
pub static PLAN: Kind = Kind::new(
    "plan",
    "plan",
    "plans",
    "What the partners have planned together: how it serves the vision, who took part, when \
     it is looked at again, and the tasks in it.",
)
.example(
    r#"plan first-year "Plan for the first year" {
  serves-vision: "A forecast in use by the winter."
  date: 2026-02-01
  revisit: every 3 months
  next: 2026-05-01
  method: "A wall of cards, sorted together."
  took-part: st-marys, university

  task first-delivery "First delivery of data" {
    owner: st-marys
    due: 2026-04-15
  }
}"#,
)
.fields(&[
    Field::new(
        "serves-vision",
        V::Text,
        "How it brings the shared vision closer.",
    )
    .expected(),
    Field::new("date", V::Date, "When it was made.").expected(),
    Field::new(
        "revisit",
        V::Recurrence,
        "How often the partners plan again.",
    )
    .falls(Falls::Again)
    .expected(),
    Field::new("revisited", V::Date, "The days on which they did.")
        .past()
        .record()
        .many(),
    Field::new("next", V::Date, "When they plan next.")
        .falls(Falls::Planned)
        .expected(),
    Field::new(
        "method",
        V::Text,
        "How the plan was made. Visual methods in which all take part work best.",
    ),
    Field::new(
        "took-part",
        V::Names(&["partner", "audience", "person"]),
        "Who took part in making it.",
    )
    .many()
    .inverse("planned"),
    Field::new("owner", V::Names(&["partner", "person"]), "Who keeps it.")
        .many()
        .expected()
        .inverse("plans-owned"),
    Field::new(
        "shown",
        V::OneOf(&[V::Text, V::Link]),
        "Where and how everybody can see it.",
    ),
]);
