//! `law`: a law that bears on the sharing, where it holds and who enforces it.

use crate::{Field, Kind, ValueType as V, words};

/// The kind of entry for a law.
pub static LAW: Kind = Kind::new(
    "law",
    "law",
    "laws",
    "A law that bears on the sharing, where it holds and who enforces it. Naming the law for \
     each place is what makes the lawful basis more than a word.",
)
.example(
    r#"law uk-gdpr "UK General Data Protection Regulation" {
  kind: data-protection
  jurisdictions: gb-eng
  enforced-by: ico
  bearing: "Every purpose that uses patient data needs a basis and a condition."
}"#,
)
.iri("https://w3id.org/dpv#Law")
.fields(&[
    Field::new(
        "kind",
        V::Words(&words::LAW_KIND),
        "Which area of law it belongs to.",
    )
    .many()
    .expected(),
    Field::new(
        "jurisdictions",
        V::Words(&words::JURISDICTION),
        "Where it holds.",
    )
    .many()
    .expected(),
    Field::new("enforced-by", V::Names(&["regulator"]), "Who enforces it.")
        .many()
        .expected()
        .inverse("enforces"),
    Field::new("bearing", V::Text, "What it means for this sharing.").expected(),
    Field::new("citation", V::Text, "How it is cited."),
    Field::new("source", V::Link, "Where it can be read."),
    Field::new("from", V::Date, "From when it holds."),
    Field::new("until", V::Date, "Until when it holds.").ends("from"),
]);
