//! `duty`: something that somebody must do because data was given to them, in more detail than a word can say.

use crate::{Falls, Field, Kind, Qualifier as Q, ValueType as V, words};

/// The kind of entry for a duty.
pub static DUTY: Kind = Kind::new(
    "duty",
    "duty",
    "duties",
    "Something that somebody must do because data was given to them, in more detail than a \
     word can say. A clause that permits something names the duties that come with it.",
)
.example(
    r#"duty yearly-audit "A yearly audit by the holder" {
  falls-on: university
  requires: "Open the access log to the holder's auditor."
  due: every 12 months
  proof: "Audit letter"
}"#,
)
.iri("http://www.w3.org/ns/odrl/2/Duty")
.fields(&[
    Field::new("requires", V::Text, "What must be done.").expected(),
    Field::new(
        "kind",
        V::Words(&words::DUTY),
        "The sort of duty, so that it can be compared with others.",
    )
    .many(),
    Field::new(
        "falls-on",
        V::Names(&["partner", "person"]),
        "Who must do it.",
    )
    .many()
    .expected()
    .inverse("duties"),
    Field::new(
        "owed-to",
        V::Names(&["partner", "audience", "regulator"]),
        "To whom it is owed.",
    )
    .many()
    .inverse("is-owed"),
    Field::new(
        "due",
        V::OneOf(&[V::Date, V::Duration, V::Recurrence]),
        "By when, within what time, or how often.",
    )
    .falls(Falls::Due),
    Field::new("trigger", V::Text, "What starts it."),
    Field::new(
        "proof",
        V::OneOf(&[V::Text, V::Link]),
        "What shows that it was done.",
    )
    .many(),
    Field::new("done", V::Date, "The days on which it was done.")
        .past()
        .record()
        .many()
        .with(&[Q::By]),
]);
