//! `framework`: a published set of principles that the partners adopt, with an answer for each of its parts.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a framework.
pub static FRAMEWORK: Kind = Kind::new(
    "framework",
    "framework",
    "frameworks",
    "A published set of principles that the partners adopt, with an answer for each of its \
     parts. To say that a framework is followed while part of it is left out is a false \
     claim.",
)
.example(
    r#"framework our-five-safes "The Five Safes, as we apply them" {
  adopts: five-safes
  covers: safe-projects { how: "The purposes are listed and reviewed." }
  excludes: safe-outputs because "No results leave before the second year."
}"#,
)
.fields(&[
    Field::new("adopts", V::Words(&words::FRAMEWORK), "The framework.").required(),
    Field::new(
        "version",
        V::OneOf(&[V::Code, V::Text]),
        "Which version of it. Frameworks change, and so does what one has promised by \
         adopting them.",
    )
    .expected(),
    Field::new(
        "covers",
        V::Words(&words::FRAMEWORK_COMPONENT),
        "The parts that are answered here. Parts that a principle answers need not be \
         repeated.",
    )
    .many()
    .expected()
    .with(&[Q::By, Q::On, Q::Because, Q::Block(COVERS)]),
    Field::new(
        "excludes",
        V::Words(&words::FRAMEWORK_COMPONENT),
        "The parts that do not apply here, each with the reason.",
    )
    .many()
    .with(&[Q::Because]),
    Field::new("source", V::Link, "Where the framework can be read."),
]);

/// What may stand in braces after a value of `covers`.
static COVERS: &[Field] = &[
    Field::new("how", V::Text, "What answers this part."),
    Field::new(
        "through",
        V::Names(&[
            "activity",
            "mitigation",
            "agreement",
            "duty",
            "promise",
            "environment",
            "commitment",
            "policy",
            "principle",
            "involvement",
            "opt-out",
            "asset",
        ]),
        "The entries that answer it.",
    )
    .many()
    .inverse("answers-framework"),
];
