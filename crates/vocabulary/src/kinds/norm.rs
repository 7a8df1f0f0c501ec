//! `norm`: something that people here expect although no law says so: how a community sees care, family, privacy
//! or profit.

use crate::{Field, Kind, ValueType as V, words};

/// The kind of entry for a norm.
pub static NORM: Kind = Kind::new(
    "norm",
    "norm",
    "norms",
    "Something that people here expect although no law says so: how a community sees care, \
     family, privacy or profit. Sharing that breaks a norm fails even where it is lawful.",
)
.example(
    r#"norm family-decides "Families decide together" {
  statement: "Older patients want a relative to be told as well."
  held-by: patients
  response: "The leaflet is written for the family, and carers are asked too."
}"#,
)
.fields(&[
    Field::new("statement", V::Text, "What people expect.").expected(),
    Field::new("held-by", V::Names(&["audience"]), "Who holds it.")
        .many()
        .inverse("norms"),
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where it holds.",
    )
    .many(),
    Field::new(
        "response",
        V::OneOf(&[
            V::Text,
            V::Names(&["activity", "principle", "mitigation", "promise"]),
        ]),
        "What the partners do about it.",
    )
    .many()
    .expected()
    .inverse("answers-norm"),
    Field::new("source", V::Link, "Where it was heard or read."),
]);
