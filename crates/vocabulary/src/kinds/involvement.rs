//! `involvement`: how people outside the partnership had a say: who, in which way, and what changed because of
//! it.

use crate::{Falls, Field, Kind, ValueType as V, words};

/// The kind of entry for an involvement.
pub static INVOLVEMENT: Kind = Kind::new(
    "involvement",
    "involvement",
    "involvements",
    "How people outside the partnership had a say: who, in which way, and what changed \
     because of it. Asking without changing anything is remembered.",
)
.example(
    r#"involvement patient-panel "Patient panel on the leaflet" {
  who: patients
  how: consult
  held: 2026-01-18, 2026-02-15
  about: forecast-demand
  said: "Why does a university need this?"
  changed: "The leaflet now names the two people who see the data."
}"#,
)
.told()
.fields(&[
    Field::new("who", V::Names(&["audience"]), "Who had a say.")
        .for_readers()
        .many()
        .expected()
        .inverse("involvements"),
    Field::new(
        "how",
        V::Words(&words::ENGAGEMENT),
        "How far their say went, from being told to deciding.",
    )
    .many()
    .expected(),
    Field::new("about", V::AnyName, "What it was about.")
        .many()
        .inverse("involvements-about"),
    Field::new("held", V::Date, "The days on which it took place.")
        .past()
        .record()
        .many()
        .expected(),
    Field::new("repeats", V::Recurrence, "How often it takes place.").falls(Falls::Again),
    Field::new("led-by", V::Names(&["partner", "person"]), "Who led it.")
        .many()
        .inverse("involvements-led"),
    Field::new("number", V::Quantity, "How many people took part."),
    Field::new("reached", V::Text, "Who was heard, and who was not.").told(),
    Field::new("said", V::Text, "What people said.")
        .told()
        .many(),
    Field::new("changed", V::Text, "What changed because of it.")
        .told()
        .many()
        .expected(),
    Field::new("source", V::Link, "Where a report can be read."),
]);
