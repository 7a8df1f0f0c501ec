//! `playbook`: a set of steps and rules that a partnership can be checked against.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a playbook.
pub static PLAYBOOK: Kind = Kind::new(
    "playbook",
    "playbook",
    "playbooks",
    "A set of steps and rules that a partnership can be checked against. A house playbook can \
     build on another one, and change how much its rules weigh.",
)
.example(
    r#"playbook house-rules "Our own rules" {
  extends: odi-data-sharing
  source: "Information governance handbook, chapter four"
  edition: 2026-01
  must-fix: evidence-fresh because "Our board reads the sources."
  off: spectrum-position-declared because "All our data is closed."
}"#,
)
.fields(&[
    Field::new("source", V::Link, "The text that the rules come from.")
        .many()
        .expected(),
    Field::new(
        "edition",
        V::OneOf(&[V::Date, V::Code]),
        "Which edition of that text.",
    ),
    Field::new("version", V::Code, "The version of this playbook."),
    Field::new("author", V::Text, "Who wrote the rules.").many(),
    Field::new("licence", V::Code, "The licence of the source."),
    Field::new(
        "extends",
        V::Names(&["playbook"]),
        "The playbooks it builds on. Their rules hold too.",
    )
    .many()
    .inverse("extended-by"),
    Field::new(
        "applies",
        V::Condition,
        "When its rules apply, with days where a law starts or ends.",
    ),
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where its rules apply, if they follow one country's law.",
    )
    .many(),
    Field::new(
        "areas",
        V::Words(&words::COVERAGE_AREA),
        "The areas of the data sharing checklist that it covers.",
    )
    .many(),
    Field::new(
        "must-fix",
        V::Rule,
        "Rules of other playbooks that must be met here.",
    )
    .many()
    .with(&[Q::Because]),
    Field::new(
        "should-fix",
        V::Rule,
        "Rules of other playbooks that should be met here.",
    )
    .many()
    .with(&[Q::Because]),
    Field::new(
        "could-improve",
        V::Rule,
        "Rules of other playbooks that are advice here.",
    )
    .many()
    .with(&[Q::Because]),
    Field::new(
        "off",
        V::Rule,
        "Rules of other playbooks that are switched off here, each with the reason.",
    )
    .many()
    .with(&[Q::Because]),
]);
