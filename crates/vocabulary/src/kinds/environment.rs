//! `environment`: a named place in which data is used, such as a trusted research environment: where it is, who
//! runs it, and what has been checked about it.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for an environment.
pub static ENVIRONMENT: Kind = Kind::new(
    "environment",
    "environment",
    "environments",
    "A named place in which data is used, such as a trusted research environment: where it \
     is, who runs it, and what has been checked about it.",
)
.example(
    r#"environment city-safe-room "City Secure Data Environment" {
  type: trusted-research-environment
  run-by: university
  place: gb-eng
  accreditation: "ISO 27001", "Digital Economy Act accredited processor"
  user-need: "Analysts need to fit a forecast without the records leaving."
  outputs-checked-by: university
}"#,
)
.fields(&[
    Field::new(
        "type",
        V::Words(&words::ACCESS),
        "What sort of access it gives.",
    )
    .expected(),
    Field::new(
        "run-by",
        V::Names(&["partner"]),
        "Who runs it and answers for it.",
    )
    .many()
    .expected()
    .inverse("runs"),
    Field::new("place", V::Words(&words::JURISDICTION), "Where it stands.")
        .many()
        .expected(),
    Field::new(
        "hosted-by",
        V::OneOf(&[V::Names(&["partner"]), V::Text]),
        "Whose machines it runs on, where that is someone else.",
    )
    .many()
    .inverse("hosts-environment"),
    Field::new(
        "accreditation",
        V::Text,
        "What it has been certified or accredited for, with the number where there is one.",
    )
    .many()
    .expected()
    .with(&[Q::On, Q::By])
    .example("\"ISO 27001\" on 2025-06-01"),
    Field::new(
        "user-need",
        V::Text,
        "The need of its users that it serves. Technology comes after the agreement, and for \
         somebody.",
    )
    .expected(),
    Field::new("safeguards", V::Text, "What keeps the data safe in it.").many(),
    Field::new(
        "encryption",
        V::Words(&words::ENCRYPTION),
        "How data in it is protected.",
    )
    .many(),
    Field::new(
        "outputs-checked-by",
        V::Names(&["partner", "person"]),
        "Who checks results before they leave.",
    )
    .many()
    .inverse("checks-outputs-of"),
    Field::new("log", V::Link, "Where the log of its uses can be read."),
    Field::new("link", V::Link, "Where it is described."),
]);
