//! `purpose`: what the data is used for, for whom, and on what lawful basis.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a purpose.
pub static PURPOSE: Kind = Kind::new(
    "purpose",
    "purpose",
    "purposes",
    "What the data is used for, for whom, and on what lawful basis. Everything else in the \
     file hangs on it: what is not needed for a purpose need not be shared.",
)
.example(
    r#"purpose forecast-demand "Forecast demand" {
  category: dpv:ImproveHealthcare, duo:HMB
  aim: "See surges in the emergency department a week before they come."
  intended-use: "Predict hourly arrivals seven days ahead."
  uses: ed-attendances
  serves: patients
  basis: public-task
  special-category-condition: health-or-social-care
  confidentiality-basis: section-251
  commercial: no
}"#,
)
.iri("https://w3id.org/dpv#Purpose")
.told()
.fields(&[
    Field::new(
        "aim",
        V::Text,
        "What the purpose is to achieve, as apart from what is done with the data.",
    )
    .told()
    .expected(),
    Field::new(
        "intended-use",
        V::Text,
        "What will actually be done with the data. A vague purpose cannot be checked, and \
         readers notice.",
    )
    .told()
    .expected(),
    Field::new(
        "category",
        V::Words(&words::PURPOSE_CATEGORY),
        "The sort of purpose, as a published vocabulary names it, so that it can be compared \
         with a permission given elsewhere.",
    )
    .many()
    .expected()
    .iri("https://w3id.org/dpv#hasPurpose")
    .example("dpv:ImproveHealthcare, duo:HMB"),
    Field::new(
        "uses",
        V::Names(&["dataset"]),
        "The datasets it needs. The purpose decides how much data is enough.",
    )
    .many()
    .expected()
    .inverse("purposes"),
    Field::new(
        "serves",
        V::Names(&["audience"]),
        "The audiences for whom it is done.",
    )
    .for_readers()
    .many()
    .expected()
    .inverse("served-by"),
    Field::new(
        "carried-out-by",
        V::Names(&["partner"]),
        "The partners who do the work.",
    )
    .many()
    .inverse("carries-out"),
    Field::new(
        "basis",
        V::Words(&words::BASIS),
        "The lawful basis for using personal data, for each controller where they differ.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::Because, Q::On, Q::Block(BASIS)])
    .iri("https://w3id.org/dpv#hasLegalBasis")
    .example("public-task for st-marys"),
    Field::new(
        "special-category-condition",
        V::Words(&words::SPECIAL_CONDITION),
        "The further condition that the law asks for when data is about health, origin, \
         belief and the like.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::Because]),
    Field::new(
        "confidentiality-basis",
        V::Words(&words::CONFIDENTIALITY_BASIS),
        "What lifts the duty of confidence, for instance consent or an approval. It is a \
         question of its own, beside data protection.",
    )
    .many()
    .with(&[Q::For, Q::Because, Q::Block(CONFIDENTIALITY_BASIS)]),
    Field::new(
        "commercial",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether somebody makes money from it, and how. Said plainly by you, it is accepted \
         more often than when others find it out.",
    )
    .told()
    .expected()
    .with(&[Q::Because]),
    Field::new(
        "automated-decisions",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether a decision about a person is made without a person, and what follows from \
         it.",
    )
    .told()
    .with(&[Q::Because]),
    Field::new(
        "used-in",
        V::Words(&words::JURISDICTION),
        "Where the data is used for this purpose.",
    )
    .many(),
    Field::new("starts", V::Date, "The first day of this use."),
    Field::new("ends", V::Date, "The last day of this use.")
        .falls(Falls::Ends)
        .ends("starts"),
    Field::new(
        "outputs",
        V::OneOf(&[V::Text, V::Names(&["dataset"])]),
        "What comes out of it: a report, a model, a dataset, a dashboard.",
    )
    .told()
    .many()
    .inverse("output-of"),
    Field::new("law", V::Names(&["law"]), "Laws that bear on this purpose.")
        .many()
        .inverse("bears-on"),
]);

/// What may stand in braces after a value of `basis`.
static BASIS: &[Field] = &[
    Field::new(
        "law",
        V::OneOf(&[V::Names(&["law"]), V::Text]),
        "The law, power or duty that it rests on.",
    )
    .many()
    .inverse("basis-for"),
    Field::new(
        "assessment",
        V::OneOf(&[V::Names(&["assessment"]), V::Link]),
        "Where the reasoning can be read, such as a balancing test.",
    )
    .many()
    .inverse("reasons-basis-of"),
];

/// What may stand in braces after a value of `confidentiality-basis`.
static CONFIDENTIALITY_BASIS: &[Field] = &[
    Field::new(
        "reference",
        V::Code,
        "The number of the approval or direction.",
    ),
    Field::new(
        "approval",
        V::Names(&["approval"]),
        "The approval that gives it.",
    )
    .many()
    .inverse("lifts-confidentiality-for"),
    Field::new("until", V::Date, "The last day on which it holds."),
];
