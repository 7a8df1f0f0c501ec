//! `flow`: data on its way from one partner to another, or a partner's access to data that stays where it is.

use crate::{Field, Kind, Presence, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a flow.
pub static FLOW: Kind = Kind::new(
    "flow",
    "flow",
    "flows",
    "Data on its way from one partner to another, or a partner's access to data that stays \
     where it is. The flows together are the map of who gets what.",
)
.example(
    r#"flow attendances-to-university "Attendances to the secure environment" {
  from: st-marys
  to: university
  carries: ed-attendances
  for: forecast-demand
  method: secure-transfer
  route: "Health network link, file by file"
  encryption: in-transit
  frequency: every 1 month
  under: dsa-2026
}"#,
)
.title(Presence::Optional)
.fields(&[
    Field::new("from", V::Names(&["partner"]), "Who gives.")
        .many()
        .expected()
        .inverse("sends"),
    Field::new("to", V::Names(&["partner"]), "Who receives.")
        .many()
        .expected()
        .inverse("receives"),
    Field::new("carries", V::Names(&["dataset"]), "What is given.")
        .many()
        .expected()
        .inverse("flows"),
    Field::new(
        "for",
        V::Names(&["purpose"]),
        "The purposes for which it is given.",
    )
    .many()
    .inverse("flows"),
    Field::new(
        "under",
        V::Names(&["agreement"]),
        "The agreement that covers it. A flow between organisations without one has no ground \
         to stand on.",
    )
    .many()
    .expected()
    .with(&[Q::Because])
    .inverse("flows"),
    Field::new(
        "into",
        V::Names(&["environment"]),
        "The environment into which the data goes.",
    )
    .many()
    .inverse("flows"),
    Field::new(
        "method",
        V::Words(&words::ACCESS),
        "How the data reaches the user.",
    )
    .many()
    .expected(),
    Field::new(
        "route",
        V::Text,
        "The way it takes, in plain words: which network, which service, which hands.",
    )
    .expected(),
    Field::new(
        "place",
        V::Words(&words::JURISDICTION),
        "Where the data ends up.",
    )
    .many(),
    Field::new(
        "crosses-border",
        V::YesNo,
        "Whether the data, or access to it, leaves the country in which it is held.",
    )
    .with(&[Q::Because]),
    Field::new(
        "transfer-tool",
        V::Words(&words::TRANSFER_TOOL),
        "What makes a transfer abroad lawful.",
    )
    .many()
    .with(&[Q::For, Q::Because, Q::Block(TRANSFER_TOOL)]),
    Field::new(
        "encryption",
        V::Words(&words::ENCRYPTION),
        "How the data is protected on the way.",
    )
    .many()
    .expected(),
    Field::new(
        "frequency",
        V::OneOf(&[V::Recurrence, V::Text]),
        "How often it happens.",
    )
    .iri("https://w3id.org/dpv#hasFrequency"),
    Field::new("volume", V::Quantity, "About how much goes each time."),
    Field::new("first", V::Date, "When data first went this way.").record(),
    Field::new("last", V::Date, "When data last went this way.")
        .ends("first")
        .record(),
]);

/// What may stand in braces after a value of `transfer-tool`.
static TRANSFER_TOOL: &[Field] = &[
    Field::new(
        "reference",
        V::Code,
        "The number or version of the clauses or decision.",
    ),
    Field::new(
        "assessment",
        V::Names(&["assessment"]),
        "The transfer risk assessment behind it.",
    )
    .many()
    .inverse("supports-transfer"),
];
