//! `risk`: something that could go wrong, for whom, how likely and how bad it is, who answers for it, and what
//! remains after the measures taken.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a risk.
pub static RISK: Kind = Kind::new(
    "risk",
    "risk",
    "risks",
    "Something that could go wrong, for whom, how likely and how bad it is, who answers for \
     it, and what remains after the measures taken.",
)
.example(
    r#"risk re-identification "Someone is recognised in the data" {
  affects: patients
  arises-from: ed-attendances
  harms: individuals
  scale: nhs-5x5
  likelihood: possible
  impact: major
  owner: st-marys
  response: reduce
  residual-likelihood: rare
  residual-impact: major

  mitigation secure-room "Analysis only inside a secure environment" {
    owner: university
    status: in-place
  }
}"#,
)
.iri("https://w3id.org/dpv#Risk")
.told()
.fields(&[
    Field::new(
        "affects",
        V::Names(&["audience", "partner"]),
        "Who would be harmed: an audience, or a partner. A page for an audience shows its \
         risks beside its benefits.",
    )
    .for_readers()
    .many()
    .expected()
    .inverse("risks"),
    Field::new(
        "harms",
        V::Words(&words::HARM_GROUP),
        "Whether the harm falls on individuals, on an organisation or on a community. Looking \
         at each keeps one from being forgotten.",
    )
    .many(),
    Field::new(
        "arises-from",
        V::Names(&[
            "dataset",
            "purpose",
            "flow",
            "environment",
            "agreement",
            "partner",
        ]),
        "What the risk comes from.",
    )
    .many()
    .expected()
    .inverse("gives-rise-to"),
    Field::new(
        "category",
        V::Words(&words::RISK_CATEGORY),
        "The sort of risk, as a published vocabulary names it.",
    )
    .many(),
    Field::new(
        "consequence",
        V::Text,
        "What would happen to somebody, told as it would be felt.",
    )
    .told()
    .expected(),
    Field::new(
        "scale",
        V::OneOf(&[V::Words(&words::SCALE), V::Names(&["scale"])]),
        "The scale on which it is rated, where it differs from the partnership's.",
    )
    .inverse("risks"),
    Field::new(
        "likelihood",
        V::OneOf(&[V::Words(&words::LIKELIHOOD), V::Text]),
        "How likely it is before any measure. A word of your own scale is written in quotes.",
    )
    .expected()
    .with(&[Q::Because, Q::On, Q::By]),
    Field::new(
        "impact",
        V::OneOf(&[V::Words(&words::IMPACT), V::Text]),
        "How bad it would be before any measure.",
    )
    .expected()
    .with(&[Q::Because, Q::On, Q::By]),
    Field::new(
        "residual-likelihood",
        V::OneOf(&[V::Words(&words::LIKELIHOOD), V::Text]),
        "How likely it remains after the measures.",
    )
    .expected()
    .with(&[Q::Because, Q::On, Q::By]),
    Field::new(
        "residual-impact",
        V::OneOf(&[V::Words(&words::IMPACT), V::Text]),
        "How bad it would still be after the measures.",
    )
    .expected()
    .with(&[Q::Because, Q::On, Q::By]),
    Field::new(
        "owner",
        V::Names(&["partner", "person"]),
        "Who answers for it. A risk without an owner is nobody's work.",
    )
    .many()
    .expected()
    .inverse("risks-owned"),
    Field::new(
        "response",
        V::Words(&words::RISK_RESPONSE),
        "What is done about it. To accept a risk needs somebody who does so, and a reason.",
    )
    .many()
    .expected()
    .with(&[Q::By, Q::On, Q::Because]),
    Field::new(
        "action-type",
        V::Words(&words::RISK_ACTION),
        "Whether the owner can act on it, can only influence it, or watches it.",
    ),
    Field::new(
        "shared-by",
        V::Names(&["partner"]),
        "The partners who carry it together. Closest collaboration shares risks as well as \
         rewards.",
    )
    .many()
    .inverse("risks-shared"),
    Field::new(
        "of-not-sharing",
        V::YesNo,
        "Whether it is a risk of not sharing the data. Harm from doing nothing is harm too.",
    ),
    Field::new(
        "regulator-consulted",
        V::Names(&["regulator"]),
        "The regulator that was asked before starting, where the remaining risk is high.",
    )
    .many()
    .with(&[Q::On, Q::Because])
    .inverse("consulted-on-risks"),
    Field::new(
        "reviewed",
        V::Date,
        "The days on which it was looked at again.",
    )
    .past()
    .record()
    .many()
    .with(&[Q::By]),
]);
