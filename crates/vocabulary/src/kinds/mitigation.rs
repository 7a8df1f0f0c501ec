//! `mitigation`: a measure that makes a risk less likely or less bad.

use crate::{Falls, Field, Kind, Place, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a mitigation.
pub static MITIGATION: Kind = Kind::new(
    "mitigation",
    "mitigation",
    "mitigations",
    "A measure that makes a risk less likely or less bad. It stands inside its risk, with who \
     does it and whether it is in place.",
)
.example(
    r#"mitigation secure-room "Analysis only inside a secure environment" {
  owner: university
  status: in-place on 2026-03-01
  form: in-place
}"#,
)
.place(Place::Inside(&["risk"]))
.iri("https://w3id.org/dpv#RiskMitigationMeasure")
.told()
.fields(&[
    Field::new("owner", V::Names(&["partner", "person"]), "Who does it.")
        .many()
        .expected()
        .inverse("mitigations-owned"),
    Field::new(
        "status",
        V::Words(&words::MITIGATION_STATUS),
        "Whether it is planned, in place, or given up. A planned measure protects nobody yet.",
    )
    .history()
    .record()
    .many()
    .expected()
    .with(&[Q::On, Q::By, Q::Because]),
    Field::new(
        "form",
        V::Words(&words::MITIGATION_LADDER),
        "Whether it makes the data itself milder, for instance by sharing counts only.",
    )
    .many(),
    Field::new("effect", V::Text, "What it does to the risk.").told(),
    Field::new(
        "residual-likelihood",
        V::OneOf(&[V::Words(&words::LIKELIHOOD), V::Text]),
        "How likely the risk remains after this measure alone. The risk's own line says what \
         remains after all of them.",
    ),
    Field::new(
        "residual-impact",
        V::OneOf(&[V::Words(&words::IMPACT), V::Text]),
        "How bad the risk remains after this measure alone.",
    ),
    Field::new(
        "through",
        V::Names(&[
            "environment",
            "agreement",
            "duty",
            "promise",
            "activity",
            "policy",
            "permit",
            "forbid",
            "opt-out",
            "approval",
        ]),
        "The entry that carries it out.",
    )
    .many()
    .inverse("mitigates-through"),
    Field::new("due", V::Date, "When it will be in place.").falls(Falls::Due),
    Field::new(
        "checked",
        V::Date,
        "The days on which it was found to work.",
    )
    .past()
    .record()
    .many()
    .with(&[Q::By]),
    Field::new(
        "evidence",
        V::Names(&["evidence"]),
        "What shows that it works.",
    )
    .many()
    .inverse("supports-mitigations"),
]);
