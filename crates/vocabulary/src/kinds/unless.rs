//! `unless`: what lifts a forbid: a setting in which the data stays, or somebody's approval.

use crate::{Field, Kind, Place, Presence, ValueType as V, words};

/// The kind of entry for an exception.
pub static UNLESS: Kind = Kind::new(
    "unless",
    "exception",
    "exceptions",
    "What lifts a forbid: a setting in which the data stays, or somebody's approval. Nothing \
     else does.",
)
.example(
    r#"unless {
  within: trusted-research-environment
  approved-by: ethics-2026
}"#,
)
.name(Presence::Never)
.title(Presence::Never)
.place(Place::Inside(&["forbid"]))
.fields(&[
    Field::new(
        "within",
        V::OneOf(&[V::Words(&words::ACCESS), V::Names(&["environment"])]),
        "The setting in which it is allowed.",
    )
    .many()
    .inverse("lifts-forbids"),
    Field::new(
        "approved-by",
        V::Names(&["approval", "person", "partner", "regulator"]),
        "The approval, or whose approval, with which it is allowed.",
    )
    .many()
    .inverse("may-lift"),
]);
