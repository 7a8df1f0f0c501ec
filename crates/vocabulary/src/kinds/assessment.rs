//! `assessment`: a formal look at the sharing before it starts or changes: data protection, ethics, transfer,
//! security or equality.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for an assessment.
pub static ASSESSMENT: Kind = Kind::new(
    "assessment",
    "assessment",
    "assessments",
    "A formal look at the sharing before it starts or changes: data protection, ethics, \
     transfer, security or equality. It says who looked, what they advised and whether that \
     was followed.",
)
.example(
    r#"assessment dpia-2026 "Data protection impact assessment" {
  type: dpia
  covers: forecast-demand, ed-attendances
  reference: "DPIA-114"
  version: 1.2
  date: 2026-02-20
  outcome: approved-with-conditions
  advice: "Shorten retention to two years."
  advice-by: information-officer
  advice-followed: yes
  review: every 12 months
}"#,
)
.iri("https://w3id.org/dpv#Assessment")
.fields(&[
    Field::new(
        "type",
        V::Words(&words::ASSESSMENT_TYPE),
        "Which assessment it is.",
    )
    .expected(),
    Field::new(
        "covers",
        V::Names(&[
            "purpose",
            "dataset",
            "flow",
            "environment",
            "agreement",
            "partner",
        ]),
        "What was looked at. A change to any of these calls for another look.",
    )
    .many()
    .expected()
    .inverse("assessments"),
    Field::new("by", V::Names(&["partner", "person"]), "Who made it.")
        .many()
        .expected()
        .inverse("assessments-made"),
    Field::new(
        "version",
        V::Code,
        "Which version of it this entry is about.",
    ),
    Field::new("date", V::Date, "When it was finished.").expected(),
    Field::new(
        "outcome",
        V::Words(&words::ASSESSMENT_OUTCOME),
        "What came out of it.",
    )
    .many()
    .expected()
    .with(&[Q::On, Q::By, Q::Because]),
    Field::new("conditions", V::Text, "What it asks for.").many(),
    Field::new(
        "advice",
        V::Text,
        "What the data protection officer or a lawyer advised.",
    )
    .many()
    .expected()
    .with(&[Q::On, Q::By]),
    Field::new(
        "advice-by",
        V::OneOf(&[V::Names(&["person", "partner"]), V::Text]),
        "Who gave the advice.",
    )
    .many()
    .inverse("advice-given"),
    Field::new(
        "advice-followed",
        V::YesNo,
        "Whether the advice was followed. If not, the reason belongs beside it.",
    )
    .expected()
    .with(&[Q::Because, Q::By, Q::On]),
    Field::new(
        "views-sought",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether the people in the data were asked what they think, and what they said, or \
         why they were not asked.",
    )
    .expected()
    .with(&[Q::Because, Q::On]),
    Field::new(
        "regulator-consulted",
        V::Names(&["regulator"]),
        "The regulator that was asked, where a high risk remained.",
    )
    .many()
    .with(&[Q::On, Q::Because])
    .inverse("consulted-on-assessments"),
    Field::new(
        "review",
        V::OneOf(&[V::Recurrence, V::Date]),
        "When it is looked at again.",
    )
    .falls(Falls::Review)
    .expected(),
    Field::new(
        "published",
        V::Link,
        "Where it, or a summary of it, can be read.",
    ),
]);
