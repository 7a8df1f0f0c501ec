//! What may stand in braces after the values of a dataset's lines.

use crate::{Field, Qualifier as Q, ValueType as V, words};

/// What may stand in braces after a value of `identifiability`.
pub(super) static IDENTIFIABILITY: &[Field] = &[
    Field::new("method", V::Text, "How the data was made less identifying."),
    Field::new(
        "test",
        V::Text,
        "How it was tested, for instance whether a motivated stranger could recognise \
         someone.",
    ),
    Field::new(
        "tester",
        V::OneOf(&[V::Names(&["partner", "person"]), V::Text]),
        "Who did the test.",
    )
    .many()
    .inverse("tested-identifiability-of"),
    Field::new(
        "tested",
        V::Date,
        "When the test was done. What was anonymous once may not stay so.",
    )
    .past(),
];

/// What may stand in braces after a value of `retention`.
pub(super) static RETENTION: &[Field] = &[
    Field::new("trigger", V::Text, "What starts the clock."),
    Field::new(
        "method",
        V::Words(&words::DESTRUCTION_METHOD),
        "How the data is destroyed at the end.",
    )
    .many(),
    Field::new(
        "proof",
        V::OneOf(&[V::Text, V::Link]),
        "What shows that it was destroyed.",
    ),
    Field::new("destroyed", V::Date, "When it was destroyed.")
        .past()
        .with(&[Q::By]),
];

/// What may stand in braces after a value of `onward-sharing`.
pub(super) static ONWARD_SHARING: &[Field] = &[
    Field::new(
        "consent-of",
        V::Names(&["partner", "person"]),
        "Whose consent is needed first.",
    )
    .many()
    .inverse("consents-to-onward-sharing-of"),
    Field::new(
        "written",
        V::YesNo,
        "Whether that consent must be in writing.",
    ),
    Field::new(
        "to",
        V::OneOf(&[V::Names(&["partner"]), V::Words(&words::PARTNER_KIND)]),
        "To whom the data may go then.",
    )
    .many()
    .inverse("may-be-passed"),
];

/// What may stand in braces after a value of `use-limits`.
pub(super) static USE_LIMITS: &[Field] = &[
    Field::new(
        "place",
        V::Words(&words::JURISDICTION),
        "Where the data may be used.",
    )
    .many(),
    Field::new(
        "until",
        V::Date,
        "Until when it may be used, or not yet be published.",
    ),
    Field::new(
        "partners",
        V::Names(&["partner"]),
        "The only partners who may use it.",
    )
    .many()
    .inverse("named-in-use-limits-of"),
    Field::new(
        "purposes",
        V::OneOf(&[V::Names(&["purpose"]), V::Words(&words::PURPOSE_CATEGORY)]),
        "The only purposes for which it may be used.",
    )
    .many()
    .inverse("named-in-use-limits-for"),
    Field::new(
        "detail",
        V::Text,
        "The limit in the words of the permission.",
    ),
];

/// What may stand in braces after a value of `third-party-rights`.
pub(super) static THIRD_PARTY_RIGHTS: &[Field] = &[
    Field::new(
        "holder",
        V::OneOf(&[V::Text, V::Names(&["partner"])]),
        "Who has the rights.",
    )
    .many()
    .inverse("has-rights-in"),
    Field::new(
        "licence",
        V::OneOf(&[V::Code, V::Text]),
        "The licence or contract under which the data came.",
    ),
    Field::new(
        "onward",
        V::YesNo,
        "Whether that licence allows the data to be shared onward.",
    ),
    Field::new(
        "evidence",
        V::OneOf(&[V::Link, V::Code]),
        "Where that can be checked.",
    ),
];
