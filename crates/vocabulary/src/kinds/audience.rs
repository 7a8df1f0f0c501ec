//! `audience`: a group of people who are affected by the sharing or who ought to know of it.

use crate::{Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for an audience.
pub static AUDIENCE: Kind = Kind::new(
    "audience",
    "audience",
    "audiences",
    "A group of people who are affected by the sharing or who ought to know of it. Trust is \
     earned with a particular audience, so each gets its own page: what it gains, what could \
     go wrong for it, and what choice it has.",
)
.example(
    r#"audience patients "Patients and carers" {
  subjects: patients
  wants: "To be seen sooner, and to know who looks at their records."
  choice: "You can opt out at any time; your care stays the same."
  reading-age: 11
  channel: "Leaflet and hospital website"
  languages: en, cy, easy-read
}"#,
)
.told()
.fields(&[
    Field::new(
        "subjects",
        V::Words(&words::SUBJECTS),
        "Which of the people in the data belong to this audience. The people whom the data is \
         about are the first who ought to be told.",
    )
    .many(),
    Field::new(
        "proxy-for",
        V::Words(&words::SUBJECTS),
        "The people in the data for whom this audience speaks, such as a carers' group for \
         people who cannot speak for themselves.",
    )
    .many()
    .with(&[Q::Because]),
    Field::new(
        "wants",
        V::Text,
        "What this audience hopes for, in its own words. It may differ from what the partners \
         want.",
    )
    .told()
    .many()
    .expected(),
    Field::new(
        "worries",
        V::Text,
        "What this audience fears from the sharing. A page that answers a worry is believed; \
         a page that skips it is not.",
    )
    .told()
    .many(),
    Field::new(
        "expects",
        V::Text,
        "What this audience would be surprised by, or expects to happen with the data.",
    )
    .told(),
    Field::new(
        "choice",
        V::Text,
        "What this audience can do if it does not want to take part, or that there is no \
         choice and why.",
    )
    .told()
    .expected()
    .example("\"You can opt out at any time.\""),
    Field::new("size", V::Quantity, "About how many people belong to it.")
        .example("about 1.6 million people"),
    Field::new(
        "reading-age",
        V::Quantity,
        "The reading age, in years, that the page for this audience is written for. Public \
         health writing aims at 9 to 11.",
    )
    .expected()
    .example("11"),
    Field::new(
        "channel",
        V::Words(&words::CHANNEL),
        "How this audience is reached. A page that never reaches its reader has not been \
         published.",
    )
    .many()
    .expected()
    .example("\"Leaflet and hospital website\""),
    Field::new(
        "languages",
        V::Words(&words::LANGUAGE),
        "The languages and formats that this audience needs, sign language and easy read \
         included.",
    )
    .many()
    .example("en, cy, bsl, easy-read"),
    Field::new(
        "jargon",
        V::Text,
        "Words that this audience does not use. A page for it that contains one of them is \
         pointed out.",
    )
    .many()
    .example("\"secondary use\", \"data subject\""),
    Field::new(
        "addressed-as",
        V::Text,
        "How a page speaks to this audience: the word for it after \"you\", such as \"you and \
         your family\". It is a note for whoever writes and is not shown; where it is the word that \
         a language has for children and friends, the page uses that.",
    )
    .told(),
    Field::new(
        "contact",
        V::Names(&["person", "partner"]),
        "Whom this audience can ask.",
    )
    .many()
    .inverse("answers"),
    Field::new(
        "win-over-first",
        V::YesNo,
        "Whether nothing can start until this audience is won over.",
    )
    .partners_only()
    .with(&[Q::Because]),
]);
