//! `step`: a step of a playbook: what a partnership does at this point, and the rules that show whether it is
//! done.

use crate::{Field, Kind, Place, ValueType as V, words};

/// The kind of entry for a step.
pub static STEP: Kind = Kind::new(
    "step",
    "step",
    "steps",
    "A step of a playbook: what a partnership does at this point, and the rules that show \
     whether it is done.",
)
.example(
    r#"step relationships "Build and maintain relationships with your partners" {
  number: 3
  source: "Data Governance Playbook, play nine, step three"
  area: partnerships
}"#,
)
.place(Place::TopOrInside(&["playbook"]))
.fields(&[
    Field::new(
        "of",
        V::Names(&["playbook"]),
        "The playbook it belongs to, where it stands in a file of its own. A long playbook is easier to read with a \
         file for each step.",
    )
    .inverse("steps-apart"),
    Field::new(
        "number",
        V::Quantity,
        "Its place in the order of the source, where there is one.",
    ),
    Field::new("source", V::Link, "Where the step is described.").many(),
    Field::new(
        "area",
        V::Words(&words::COVERAGE_AREA),
        "The area of the data sharing checklist that it belongs to.",
    )
    .many(),
    Field::new("why", V::Text, "Why the step is taken."),
    Field::new("how", V::Text, "How one goes about it."),
    Field::new("applies", V::Condition, "When its rules apply."),
]);
