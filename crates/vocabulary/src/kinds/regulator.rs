//! `regulator`: a body that enforces a law, or that can be asked and complained to.

use crate::{Field, Kind, ValueType as V, words};

/// The kind of entry for a regulator.
pub static REGULATOR: Kind = Kind::new(
    "regulator",
    "regulator",
    "regulators",
    "A body that enforces a law, or that can be asked and complained to. People are told whom \
     they can turn to.",
)
.example(
    r#"regulator ico "Information Commissioner's Office" {
  jurisdictions: gb-eng
  complaints: "https://ico.org.uk/make-a-complaint/"
}"#,
)
.iri("https://w3id.org/dpv#Authority")
.fields(&[
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where it has a say.",
    )
    .many()
    .expected(),
    Field::new("remit", V::Text, "What it watches over."),
    Field::new("website", V::Link, "Where it presents itself."),
    Field::new("complaints", V::Link, "Where people can complain to it."),
    Field::new("contact", V::Text, "How the partners reach it.")
        .many()
        .internal(),
]);
