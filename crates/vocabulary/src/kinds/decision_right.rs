//! `decision-right`: who decides what, and by which rule.

use crate::{Field, Kind, ValueType as V, words};

/// The kind of entry for a right to decide.
pub static DECISION_RIGHT: Kind = Kind::new(
    "decision-right",
    "right to decide",
    "rights to decide",
    "Who decides what, and by which rule. Agreed early, it keeps the largest partner from \
     deciding by default.",
)
.example(
    r#"decision-right new-uses "New uses of the data" {
  about: "Any use beyond the forecast."
  decided-by: st-marys, university
  rule: consensus
  consulted: patients
}"#,
)
.fields(&[
    Field::new("about", V::Text, "What it is about.")
        .many()
        .expected(),
    Field::new(
        "decided-by",
        V::Names(&["partner", "person", "audience"]),
        "Who decides.",
    )
    .many()
    .expected()
    .inverse("decides"),
    Field::new("rule", V::Words(&words::DECISION_RULE), "By which rule.").expected(),
    Field::new(
        "consulted",
        V::Names(&["partner", "audience", "person"]),
        "Who is heard before.",
    )
    .many()
    .inverse("consulted-on"),
    Field::new(
        "informed",
        V::Names(&["partner", "audience", "person"]),
        "Who is only told afterwards. A partner found here alone has no voice.",
    )
    .many()
    .inverse("informed-of"),
    Field::new("meets", V::Recurrence, "How often those who decide meet."),
    Field::new(
        "terms-of-reference",
        V::Link,
        "Where it is written down in full.",
    ),
]);
