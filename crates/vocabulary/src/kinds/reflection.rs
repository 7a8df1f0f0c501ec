//! `reflection`: a partner's look at itself: its position and priorities, its history with the others, and how it
//! listens and speaks.

use crate::{Field, Kind, Presence, ValueType as V, Visibility};

/// The kind of entry for a reflection.
pub static REFLECTION: Kind = Kind::new(
    "reflection",
    "reflection",
    "reflections",
    "A partner's look at itself: its position and priorities, its history with the others, \
     and how it listens and speaks. Partners who reflect before reaching out are easier to \
     work with.",
)
.example(
    r#"reflection university-before-start "Before we wrote to the hospital" {
  of: university
  date: 2025-12-02
  position: "We need data more than the hospital needs us."
  history: "A project in 2019 ended without a report to the hospital."
  listening: "We explain too early."
}"#,
)
.title(Presence::Optional)
.visibility(Visibility::Partners)
.fields(&[
    Field::new("of", V::Names(&["partner", "person"]), "Who reflected.")
        .many()
        .expected()
        .inverse("reflections"),
    Field::new("date", V::Date, "When.").expected(),
    Field::new("priorities", V::Text, "What matters most to them."),
    Field::new(
        "position",
        V::Text,
        "Where they stand towards the others, power included.",
    ),
    Field::new("history", V::Text, "What happened between them before."),
    Field::new(
        "listening",
        V::Text,
        "How they listen, and what they would change.",
    ),
    Field::new(
        "communicating",
        V::Text,
        "How they speak and write, and what they would change.",
    ),
    Field::new("next-step", V::Text, "What they will do differently.").many(),
]);
