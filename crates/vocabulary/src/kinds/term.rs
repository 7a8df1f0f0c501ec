//! `term`: a word that readers could misunderstand, with what it means here.

use crate::{Field, Kind, ValueType as V};

/// The kind of entry for a term.
pub static TERM: Kind = Kind::new(
    "term",
    "term",
    "terms",
    "A word that readers could misunderstand, with what it means here. Words that a \
     journalist would argue about, such as sell, share or anonymous, want one.",
)
.example(
    r#"term pseudonymised "Pseudonymised" {
  means: "Names and numbers are replaced by a code, and the key is kept apart."
  for: patients
  instead-of: "de-identified", "key-coded"
}"#,
)
.fields(&[
    Field::new(
        "means",
        V::Text,
        "What it means here, in words that the reader already knows.",
    )
    .required(),
    Field::new(
        "short-for",
        V::Text,
        "What it stands for, if it is an abbreviation. A briefing spells it out once.",
    ),
    Field::new(
        "instead-of",
        V::Text,
        "Words that it replaces. A text that uses one of them is pointed out.",
    )
    .many(),
    Field::new("also", V::Text, "Other words for the same thing.").many(),
    Field::new(
        "for",
        V::Names(&["audience"]),
        "The audiences that need the explanation. Left out, all of them.",
    )
    .many()
    .inverse("terms"),
    Field::new("source", V::Link, "Where the explanation comes from."),
]);
