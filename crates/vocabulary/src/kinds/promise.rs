//! `promise`: something the partners tell people they will never do, or will always do.

use crate::{Field, Kind, Qualifier as Q, ValueType as V};

/// The kind of entry for a promise.
pub static PROMISE: Kind = Kind::new(
    "promise",
    "promise",
    "promises",
    "Something the partners tell people they will never do, or will always do. A promise \
     outlives agreements: it is kept only while nothing in this file could let it be broken.",
)
.example(
    r#"promise not-for-insurance "Your data is never used for insurance" {
  to: patients
  never: use ed-attendances for insurance
  made: 2026-02-11
}"#,
)
.told()
.fields(&[
    Field::new(
        "to",
        V::Names(&["audience", "partner"]),
        "To whom it is made.",
    )
    .for_readers()
    .many()
    .expected()
    .inverse("promises"),
    Field::new(
        "by",
        V::Names(&["partner"]),
        "Who makes it. Left out, all partners do.",
    )
    .many()
    .inverse("promises-made"),
    Field::new(
        "never",
        V::Deed,
        "What will never be done, written as a clause is. It is held against every clause of \
         this file, for every day to come.",
    )
    .many()
    .expected()
    .example("sell eye-scans"),
    Field::new(
        "always",
        V::Text,
        "What will always be done. People check this; the file cannot.",
    )
    .told()
    .many(),
    Field::new("made", V::Date, "When it was made.").past(),
    Field::new(
        "kept-by",
        V::Names(&[
            "forbid",
            "mitigation",
            "duty",
            "environment",
            "activity",
            "agreement",
            "commitment",
            "policy",
        ]),
        "The entries that keep it true.",
    )
    .many()
    .with(&[Q::Because])
    .inverse("keeps-promises"),
    Field::new("because", V::Text, "Why it was made.").told(),
    Field::new(
        "said-in",
        V::OneOf(&[V::Link, V::Names(&["asset"])]),
        "Where it was said in public.",
    )
    .many()
    .inverse("says-promises"),
]);
