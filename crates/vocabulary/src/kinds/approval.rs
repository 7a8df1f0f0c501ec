//! `approval`: a yes from somebody outside the daily work: an ethics committee, a data access body, a
//! confidentiality advisory group.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V};

/// The kind of entry for an approval.
pub static APPROVAL: Kind = Kind::new(
    "approval",
    "approval",
    "approvals",
    "A yes from somebody outside the daily work: an ethics committee, a data access body, a \
     confidentiality advisory group. It has conditions, a version and an end.",
)
.example(
    r#"approval ethics-2026 "Research ethics approval" {
  by: "City Research Ethics Committee"
  covers: forecast-demand
  reference: "26/LO/0042"
  version: 2
  date: 2026-02-28
  expires: 2028-02-27
  conditions: "Yearly progress report."
}"#,
)
.fields(&[
    Field::new(
        "by",
        V::OneOf(&[V::Text, V::Names(&["regulator", "partner", "person"])]),
        "Who gave it.",
    )
    .many()
    .expected()
    .inverse("approvals-given"),
    Field::new(
        "covers",
        V::Names(&[
            "purpose",
            "dataset",
            "flow",
            "agreement",
            "environment",
            "asset",
        ]),
        "What was approved.",
    )
    .many()
    .expected()
    .inverse("approvals"),
    Field::new(
        "version",
        V::Code,
        "Which version of the application or protocol was approved.",
    ),
    Field::new("date", V::Date, "When it was given.").expected(),
    Field::new("expires", V::Date, "The last day on which it holds.")
        .falls(Falls::Ends)
        .ends("date")
        .expected()
        .with(&[Q::Because]),
    Field::new("conditions", V::Text, "What it asks for.")
        .many()
        .expected(),
    Field::new(
        "conditions-met",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether the conditions have been met, and how.",
    )
    .record()
    .with(&[Q::On, Q::By, Q::Because]),
    Field::new("source", V::Link, "Where it is filed."),
]);
