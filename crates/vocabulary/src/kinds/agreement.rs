//! `agreement`: a contract or other instrument between partners: who, what for, which terms, from when until
//! when.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for an agreement.
pub static AGREEMENT: Kind = Kind::new(
    "agreement",
    "agreement",
    "agreements",
    "A contract or other instrument between partners: who, what for, which terms, from when \
     until when. What it permits holds only while it is signed and in force.",
)
.example(
    r#"agreement dsa-2026 "Data sharing agreement" {
  type: data-sharing-agreement
  parties: st-marys, university
  covers: forecast-demand
  status: signed on 2026-03-20
  effective: 2026-04-01
  expires: 2028-03-31
  review: every 12 months
  sections: context { at: "1" }, security { at: "6" }
  governing-law: "England and Wales"

  permit university to analyse, link ed-attendances for forecast-demand {
    within: trusted-research-environment
    duties: delete-at-end, publish-findings
  }
}"#,
)
.with_clauses()
.iri("https://w3id.org/dpv#LegalAgreement")
.fields(&[
    Field::new(
        "type",
        V::Words(&words::AGREEMENT_TYPE),
        "Which sort of instrument it is. Personal data asks for more than a memorandum.",
    )
    .expected()
    .example("data-sharing-agreement"),
    Field::new(
        "parties",
        V::Names(&["partner"]),
        "Who is bound by it. Its permissions reach these partners only.",
    )
    .many()
    .expected()
    .with(&[Q::On])
    .inverse("agreements"),
    Field::new(
        "covers",
        V::Names(&["purpose", "flow", "dataset"]),
        "The purposes it is for. It permits nothing beyond them.",
    )
    .many()
    .expected()
    .inverse("agreements"),
    Field::new(
        "status",
        V::Words(&words::AGREEMENT_STATUS),
        "Where it stands. Its history may be given with days; the last state on or before a \
         day is the one that counts.",
    )
    .history()
    .record()
    .many()
    .expected()
    .with(&[Q::On, Q::By, Q::Because])
    .iri("https://w3id.org/dpv#hasContractStatus")
    .example("signed on 2026-03-20, terminated on 2027-01-05"),
    Field::new("effective", V::Date, "The first day on which it holds.").expected(),
    Field::new("expires", V::Date, "The last day on which it holds.")
        .falls(Falls::Ends)
        .ends("effective")
        .expected()
        .with(&[Q::Because]),
    Field::new("signed-by", V::Names(&["person", "partner"]), "Who signed.")
        .past()
        .record()
        .many()
        .partners_only()
        .with(&[Q::On, Q::For, Q::Block(super::partner::AGREED)])
        .inverse("signed"),
    Field::new(
        "review",
        V::OneOf(&[V::Recurrence, V::Date]),
        "How often, or when, it is looked at again.",
    )
    .falls(Falls::Review)
    .expected(),
    Field::new(
        "reviewed",
        V::Date,
        "The days on which it was looked at again.",
    )
    .past()
    .record()
    .many()
    .with(&[Q::By]),
    Field::new(
        "from",
        V::Names(&["agreement"]),
        "The template agreement from which it is made, one for each recipient. What the \
         template says holds here too.",
    )
    .inverse("made-from-it"),
    Field::new(
        "template",
        V::YesNo,
        "Whether it is a template. A template binds nobody and permits nothing.",
    ),
    Field::new(
        "replaces",
        V::Names(&["agreement"]),
        "The agreement that it takes the place of.",
    )
    .many()
    .inverse("replaced-by"),
    Field::new(
        "sections",
        V::Words(&words::AGREEMENT_SECTION),
        "What its text covers: context, data, sharing, use, roles, security and so on, and \
         for a processor the terms that the law asks for.",
    )
    .many()
    .expected()
    .with(&[Q::Because, Q::Block(SECTIONS)])
    .example("context { at: \"1\" }, security { at: \"6\" }"),
    Field::new("context", V::Text, "Why the parties made it."),
    Field::new(
        "security",
        V::Text,
        "What it asks for to keep the data safe.",
    )
    .many(),
    Field::new(
        "rights",
        V::Text,
        "Who answers people who use their rights, and how fast.",
    ),
    Field::new(
        "breach",
        V::OneOf(&[V::Text, V::Names(&["incident-plan"])]),
        "What happens when something goes wrong.",
    )
    .many()
    .inverse("breach-terms-of"),
    Field::new(
        "audit",
        V::Text,
        "Who may check whether it is kept, and how.",
    ),
    Field::new(
        "liability",
        V::Text,
        "Who pays if something goes wrong, and up to what.",
    ),
    Field::new(
        "termination",
        V::Text,
        "How it ends early, and what happens to the data then.",
    ),
    Field::new(
        "intellectual-property",
        V::Text,
        "Who owns what comes out of it.",
    ),
    Field::new(
        "publication",
        V::Text,
        "Who may publish what, and who sees it first.",
    ),
    Field::new(
        "governing-law",
        V::OneOf(&[V::Text, V::Words(&words::JURISDICTION)]),
        "Whose law decides a dispute about it.",
    )
    .many(),
    Field::new(
        "disputes",
        V::OneOf(&[V::Text, V::Names(&["conflict-process"])]),
        "How a dispute about it is settled.",
    )
    .many()
    .inverse("settles-disputes-under"),
    Field::new(
        "joint-controllers",
        V::Names(&["partner"]),
        "The partners who decide together why and how the data is used.",
    )
    .many()
    .inverse("joint-control-under"),
    Field::new(
        "division-of-duties",
        V::Text,
        "Which joint controller does what: telling people, answering requests, reporting \
         breaches.",
    ),
    Field::new(
        "essence-published",
        V::OneOf(&[V::Link, V::Names(&["asset"])]),
        "Where people can read the essence of that division.",
    )
    .many()
    .inverse("publishes-essence-of"),
    Field::new(
        "exclusive",
        V::Names(&["dataset"]),
        "The datasets that its parties alone may have. Promised twice, one of the promises is \
         broken; a report over many partnerships shows it.",
    )
    .many()
    .with(&[Q::On, Q::Because])
    .inverse("exclusive-under"),
    Field::new("fee", V::Money, "What is paid under it.")
        .many()
        .partners_only()
        .with(&[Q::On, Q::By, Q::For]),
    Field::new("source", V::Link, "Where its text is filed or published."),
    Field::new("published", V::Link, "Where the public can read it."),
]);

/// What may stand in braces after a value of `sections`.
static SECTIONS: &[Field] = &[
    Field::new("at", V::Code, "The number of the clause or schedule."),
    Field::new("says", V::Text, "What it says, in plain words."),
];
