//! `asset`: a text for people outside: a briefing, slides, a leaflet.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a communication asset.
pub static ASSET: Kind = Kind::new(
    "asset",
    "communication asset",
    "communication assets",
    "A text for people outside: a briefing, slides, a leaflet. It is made from this file, so \
     that nothing in it says anything that the file does not.",
)
.example(
    r#"asset patient-briefing "What happens with emergency records" {
  audiences: patients
  formats: html, slides
  owner: st-marys
  channel: "Hospital website"
  languages: en, cy, easy-read
  version: 3
  released: 2026-03-25
  review: every 6 months
  approved-by: st-marys on 2026-03-20, university on 2026-03-21
}"#,
)
.fields(&[
    Field::new(
        "audiences",
        V::Names(&["audience"]),
        "Whom it is for. Each audience gets its own page.",
    )
    .many()
    .expected()
    .inverse("assets"),
    Field::new(
        "formats",
        V::Words(&words::ASSET_FORMAT),
        "In which formats it is made.",
    )
    .many()
    .expected(),
    Field::new(
        "owner",
        V::Names(&["partner", "person"]),
        "Who keeps it true.",
    )
    .many()
    .expected()
    .inverse("assets-owned"),
    Field::new(
        "channel",
        V::Words(&words::CHANNEL),
        "How it reaches its readers.",
    )
    .many()
    .expected(),
    Field::new(
        "languages",
        V::Words(&words::LANGUAGE),
        "The languages and formats it comes in, sign language and easy read included.",
    )
    .many(),
    Field::new(
        "contact",
        V::Names(&["person", "partner"]),
        "Whom its readers can ask.",
    )
    .many()
    .inverse("answers-about"),
    Field::new(
        "approved-by",
        V::Names(&["partner", "person"]),
        "Who signed off this version, and when. A shared document is one that every partner \
         has approved.",
    )
    .record()
    .many()
    .expected()
    .with(&[Q::On, Q::Block(APPROVED_BY)])
    .inverse("assets-approved"),
    Field::new("version", V::Code, "Its version.").expected(),
    Field::new("released", V::Date, "When this version went out.")
        .record()
        .expected(),
    Field::new(
        "review",
        V::OneOf(&[V::Recurrence, V::Date]),
        "How often, or when, it is looked at again.",
    ).falls(Falls::Review)
    .expected(),
    Field::new(
        "digest",
        V::Code,
        "The fingerprint that stands at the end of the text that went out. If this file says something else by \
         now, the text is out of date.",
    )
    .record()
    .internal(),
    Field::new("published-at", V::Link, "Where it can be found.").many(),
    Field::new(
        "change-note",
        V::Text,
        "What is different from the version before.",
    )
    .record()
    .many()
    .with(&[Q::On]),
    Field::new(
        "tested-with",
        V::OneOf(&[V::Text, V::Names(&["audience"])]),
        "Who read it before it went out, and when.",
    )
    .many()
    .with(&[Q::On, Q::By])
    .inverse("tested-assets"),
    Field::new(
        "includes",
        V::Names(&[
            "promise",
            "benefit",
            "risk",
            "principle",
            "agreement",
            "opt-out",
            "purpose",
            "dataset",
            "evidence",
            "term",
        ]),
        "Entries that it must show, beside what it shows by itself.",
    )
    .many()
    .inverse("shown-in"),
    Field::new(
        "leaves-out",
        V::AnyName,
        "Entries that it does not show, with the reason.",
    )
    .many()
    .with(&[Q::Because])
    .inverse("left-out-of"),
    Field::new("slide-limit", V::Quantity, "The most slides it may have."),
    Field::new("page-limit", V::Quantity, "The most pages it may have."),
]);

/// What may stand in braces after a value of `approved-by`.
static APPROVED_BY: &[Field] = &[
    Field::new("version", V::Code, "The version that was approved."),
    Field::new(
        "digest",
        V::Code,
        "The fingerprint of what was approved, as it stands at the end of the text. `partnership agree` writes it.",
    ),
];
