//! `dataset`: data that is shared, or that comes out of the sharing: whose it is, whom it is about, how
//! identifying it is, where it is kept and for how long.

mod blocks;

use blocks::{IDENTIFIABILITY, ONWARD_SHARING, RETENTION, THIRD_PARTY_RIGHTS, USE_LIMITS};

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a dataset.
pub static DATASET: Kind = Kind::new(
    "dataset",
    "dataset",
    "datasets",
    "Data that is shared, or that comes out of the sharing: whose it is, whom it is about, \
     how identifying it is, where it is kept and for how long.",
)
.example(
    r#"dataset ed-attendances "Emergency department attendances" {
  description: "One row for each visit to the emergency department."
  holder: st-marys
  subjects: patients
  identifiability: pseudonymised {
    method: "Keyed hash of the patient number, key kept by the hospital."
  }
  sensitivity: special-category
  spectrum: closed
  standard: "FHIR R4 Encounter"
  access: trusted-research-environment
  environment: city-safe-room
  period: 2019-04, 2025-03
  volume: about 1.2 million attendances
  frequency: every 1 month
  hosted-in: gb-eng
  retention: 24 months {
    trigger: "From the end of the project."
    method: secure-erasure
    proof: "Certificate of destruction"
  }

  item arrival-time "Time of arrival" {
    justification: "The forecast is of arrivals by the hour."
  }
}"#,
)
.iri("http://www.w3.org/ns/dcat#Dataset")
.told()
.fields(&[
    Field::new(
        "description",
        V::Text,
        "What the data is, in a sentence that someone outside the field can follow.",
    )
    .told()
    .expected(),
    Field::new(
        "holder",
        V::Names(&["partner"]),
        "The partner or partners who hold the data. Nobody can share what nobody holds.",
    )
    .many()
    .expected()
    .inverse("holds"),
    Field::new(
        "subjects",
        V::Words(&words::SUBJECTS),
        "The people whom the data is about. They may differ from the audience that is told, \
         and some of them need special care.",
    )
    .many()
    .expected()
    .with(&[Q::Because])
    .example("patients"),
    Field::new(
        "identifiability",
        V::Words(&words::IDENTIFIABILITY),
        "How far a person can be recognised in the data. It may differ by who holds it, so it \
         can be given for one partner.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::Because, Q::On, Q::Block(IDENTIFIABILITY)])
    .example("anonymous for roche, pseudonymised for st-marys"),
    Field::new(
        "sensitivity",
        V::Words(&words::SENSITIVITY),
        "Whether the data is personal, of a special category, commercially confidential, or \
         none of these. It decides which safeguards the law asks for.",
    )
    .many()
    .expected()
    .with(&[Q::Because])
    .example("special-category"),
    Field::new(
        "spectrum",
        V::Words(&words::SPECTRUM),
        "Where the data stands between closed and open. The more restricted it is, the more \
         an agreement must say.",
    )
    .expected(),
    Field::new(
        "categories",
        V::Text,
        "The sorts of information in the data, as a privacy notice would list them.",
    )
    .many()
    .example("\"Times of arrival and departure\", \"Main complaint\""),
    Field::new(
        "standard",
        V::Words(&words::DATA_STANDARD),
        "The format or model that the data follows. A shared standard saves months of \
         mapping.",
    )
    .many()
    .expected()
    .example("\"FHIR R4 Encounter\""),
    Field::new(
        "access",
        V::Words(&words::ACCESS),
        "How users get at the data, for instance inside a secure environment or by transfer.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::Because])
    .example("trusted-research-environment"),
    Field::new(
        "environment",
        V::Names(&["environment"]),
        "The named secure environment in which the data is used.",
    )
    .many()
    .inverse("datasets"),
    Field::new(
        "source",
        V::OneOf(&[V::Text, V::Names(&["dataset", "partner"])]),
        "Where the data was first collected, and how. People ask where you got it from.",
    )
    .many()
    .inverse("source-of"),
    Field::new(
        "must-give",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether people must give this data, by law or by contract, and what follows if they do \
         not. Whoever is asked for it should know before they answer.",
    )
    .with(&[Q::Because])
    .example("no because \"You are treated all the same if you give no number.\""),
    Field::new(
        "derived-from",
        V::Names(&["dataset"]),
        "The datasets from which this one was made. What is forbidden for them is forbidden \
         for this one too; what is permitted is not passed on.",
    )
    .many()
    .inverse("derived"),
    Field::new(
        "cohort",
        V::Text,
        "Which people or cases are in the data, and who is left out.",
    ),
    Field::new(
        "period",
        V::Date,
        "The time that the data covers: one year or month, or the first and the last.",
    )
    .span()
    .many()
    .example("2019-04, 2025-03"),
    Field::new(
        "volume",
        V::Quantity,
        "About how much data it is, in people or records.",
    )
    .many()
    .example("about 1.6 million people"),
    Field::new(
        "large-scale",
        V::YesNo,
        "Whether this counts as processing on a large scale, which in many places makes an \
         impact assessment a duty.",
    )
    .with(&[Q::Because]),
    Field::new(
        "frequency",
        V::OneOf(&[V::Recurrence, V::Text]),
        "How often the data is renewed or delivered.",
    )
    .iri("https://w3id.org/dpv#hasFrequency")
    .example("every 1 month"),
    Field::new(
        "retention",
        V::OneOf(&[V::Duration, V::Date, V::Text]),
        "How long the data is kept, when that time starts, how it is then destroyed and what \
         proves it.",
    )
    .many()
    .expected()
    .with(&[Q::For, Q::Because, Q::Block(RETENTION)])
    .example("24 months"),
    Field::new(
        "collected-in",
        V::Words(&words::JURISDICTION),
        "Where the data was collected.",
    )
    .many(),
    Field::new(
        "hosted-in",
        V::Words(&words::JURISDICTION),
        "Where the data is kept. The place decides whose law reaches it.",
    )
    .many()
    .expected()
    .with(&[Q::For]),
    Field::new(
        "hosted-by",
        V::Names(&["partner", "environment"]),
        "Who keeps the data.",
    )
    .many()
    .inverse("hosts"),
    Field::new(
        "encryption",
        V::Words(&words::ENCRYPTION),
        "How the data is protected where it is kept.",
    )
    .many(),
    Field::new(
        "processors",
        V::Names(&["partner"]),
        "Partners who handle the data on a controller's instructions.",
    )
    .many()
    .with(&[Q::For, Q::Because])
    .inverse("processes"),
    Field::new(
        "sub-processors",
        V::Names(&["partner"]),
        "Partners whom a processor in turn engages. `by` says which processor.",
    )
    .many()
    .with(&[Q::By, Q::Because])
    .inverse("sub-processes"),
    Field::new(
        "onward-sharing",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether a recipient may pass the data on, and with whose written consent.",
    )
    .expected()
    .with(&[Q::For, Q::Because, Q::Block(ONWARD_SHARING)]),
    Field::new(
        "use-limits",
        V::Words(&words::USE_LIMIT),
        "Limits that came with the data, such as no commercial use. A purpose that breaks one \
         cannot go ahead.",
    )
    .many()
    .with(&[Q::Because, Q::Block(USE_LIMITS)])
    .example("duo:NCU"),
    Field::new(
        "licence",
        V::Code,
        "The licence under which open data is published, by its SPDX identifier where it has \
         one.",
    )
    .example("OGL-UK-3.0"),
    Field::new(
        "third-party-rights",
        V::OneOf(&[V::YesNo, V::Text]),
        "Whether somebody else has rights in the data, and whether they allow it to be passed \
         on.",
    )
    .with(&[Q::Because, Q::Block(THIRD_PARTY_RIGHTS)]),
    Field::new(
        "milder-forms",
        V::Words(&words::MITIGATION_LADDER),
        "Milder forms of sharing that were considered, each with why it would not do. Less \
         data about people is the first safeguard.",
    )
    .many()
    .with(&[Q::Because])
    .example("aggregate because \"Hourly peaks would be lost.\""),
    Field::new(
        "pooled",
        V::YesNo,
        "Whether several partners' data is brought together in it.",
    ),
    Field::new(
        "quality",
        V::Text,
        "What is known about gaps and errors. A user who knows the limits draws fewer wrong \
         conclusions.",
    ),
    Field::new(
        "catalogue",
        V::Link,
        "Where the dataset is described in a public catalogue.",
    ),
]);
