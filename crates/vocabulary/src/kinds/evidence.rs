//! `evidence`: a published or filed result that supports a claim: where it can be read, when it is from and what
//! it shows.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a piece of evidence.
pub static EVIDENCE: Kind = Kind::new(
    "evidence",
    "piece of evidence",
    "evidence",
    "A published or filed result that supports a claim: where it can be read, when it is from \
     and what it shows. A claim that nobody can check is not evidence.",
)
.example(
    r#"evidence pilot-2024 "Pilot at two sites" {
  source: "https://example.org/pilot.pdf"
  date: 2024-11-05
  strength: pilot
  finding: "Median wait fell by 22 minutes over twelve weeks."
  found-at: "Table 2, page 14"
}"#,
)
.told()
.fields(&[
    Field::new(
        "source",
        V::Link,
        "Where it can be read: an address, or the title of the document.",
    )
    .many()
    .expected(),
    Field::new(
        "doi",
        V::Code,
        "Its digital object identifier, where it has one.",
    )
    .example("10.1000/182"),
    Field::new(
        "author",
        V::OneOf(&[V::Text, V::Names(&["partner", "person"])]),
        "Who wrote it. Evidence from a partner with a stake is weighed differently.",
    )
    .many()
    .inverse("authored"),
    Field::new(
        "date",
        V::Date,
        "When it was published. Old proof needs a reason why it still holds.",
    )
    .past()
    .expected()
    .with(&[Q::Because]),
    Field::new(
        "strength",
        V::Words(&words::EVIDENCE_STRENGTH),
        "How much weight it bears, from an announcement to a peer-reviewed study.",
    )
    .expected()
    .with(&[Q::Because]),
    Field::new("finding", V::Text, "What it shows, in a sentence or two.")
        .told()
        .many()
        .expected(),
    Field::new(
        "found-at",
        V::Text,
        "Where in the document it shows this: the page, table or section.",
    ),
    Field::new(
        "limits",
        V::Text,
        "What it does not show, and for whom it may not hold.",
    )
    .told(),
]);
