//! `contact`: the touch that partners keep: who speaks with whom, how often, and when they last did.

use crate::{Falls, Field, Kind, Presence, Qualifier as Q, ValueType as V, Visibility, words};

/// The kind of entry for a contact.
pub static CONTACT: Kind = Kind::new(
    "contact",
    "contact",
    "contacts",
    "The touch that partners keep: who speaks with whom, how often, and when they last did. \
     Silence breeds misunderstanding.",
)
.example(
    r#"contact fortnightly-call "Fortnightly call" {
  between: st-marys, university
  rhythm: every 2 weeks
  held: 2026-01-12, 2026-01-26
  meeting: informal
}"#,
)
.title(Presence::Optional)
.visibility(Visibility::Partners)
.fields(&[
    Field::new(
        "between",
        V::Names(&["partner", "person", "audience"]),
        "Who is in touch.",
    )
    .many()
    .expected()
    .inverse("contacts"),
    Field::new(
        "rhythm",
        V::Recurrence,
        "How often they promised to be in touch.",
    )
    .falls(Falls::Again)
    .expected(),
    Field::new("held", V::Date, "The days on which they were.")
        .past()
        .record()
        .many()
        .expected()
        .with(&[Q::By]),
    Field::new(
        "meeting",
        V::Words(&words::MEETING_KIND),
        "Whether it is formal or informal.",
    ),
    Field::new("kept-by", V::Names(&["person"]), "Who sees to it.")
        .many()
        .inverse("keeps-contact"),
    Field::new(
        "channel",
        V::Text,
        "How: by telephone, over lunch, in a shared chat.",
    ),
]);
