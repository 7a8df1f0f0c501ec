//! The lines that every entry may have, whatever its kind.
//!
//! They stand in one table, so that a remark or a reference number is written the same way everywhere. Lines that
//! start with `x-` carry an organisation's own data and are allowed everywhere; they have no entry here.

use crate::{Field, Qualifier as Q, ValueType as V, words};

/// The lines that every entry may have.
pub static EVERY: &[Field] = &[
    Field::new("description", V::Text, "What it is, in a sentence or two that a newcomer can follow.").told(),
    Field::new(
        "note",
        V::Text,
        "A remark that stays with the entry and appears in reports, unlike a comment, which stays in the file.",
    ).record()
    .many()
    .with(&[Q::On, Q::By])
    .partners_only(),
    Field::new(
        "reference",
        V::OneOf(&[V::Code, V::Link]),
        "The number or name under which it is filed elsewhere, so that the paper behind it can be found.",
    )
    .many()
    .with(&[Q::For])
    .example("\"DPIA-114\""),
    Field::new(
        "since",
        V::Date,
        "The day from which the entry belongs to the record, where that differs from when it was written.",
    ),
    Field::new(
        "visibility",
        V::Words(&words::VISIBILITY),
        "Who may see the entry in a briefing or report: everyone, the partners, or only those who write this file.",
    )
    .with(&[Q::Because]),
    Field::new(
        "attests",
        V::Rule,
        "A rule that only a person can judge, with who says that it is met and when. Every report names the person.",
    ).record()
    .many()
    .with(&[Q::By, Q::On, Q::Because])
    .example("evidence-supports-claim by st-marys on 2026-02-11"),
];
