//! The ways of not giving a value. (Decision 12 on meaning: silence, the unknown, and none.)

/// One way of not giving a value.
#[derive(Debug, PartialEq, Eq)]
pub struct Silence {
    /// As it is written.
    pub word: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// Whether `because "…"` must follow.
    pub needs_reason: bool,
    /// Whether the fact exists but is not known to the reader of the file: a condition that touches it is unknown.
    pub unknown: bool,
    /// Whether it may end a list ("there are more").
    pub may_end_list: bool,
    /// The sentence a briefing shows in its place; `None` where nothing is shown.
    pub told: Option<&'static str>,
}

/// All of them. Every field takes every one of them.
pub static SILENCES: &[Silence] = &[
    Silence {
        word: "not-published",
        doc: "The fact exists, but is not on the public record.",
        needs_reason: false,
        unknown: true,
        may_end_list: true,
        told: Some("This has not been published."),
    },
    Silence {
        word: "not-yet-agreed",
        doc: "The partners have not agreed on this yet.",
        needs_reason: false,
        unknown: true,
        may_end_list: false,
        told: Some("The partners have not agreed on this yet."),
    },
    Silence {
        word: "not-known",
        doc: "Nobody among the partners knows.",
        needs_reason: false,
        unknown: true,
        may_end_list: false,
        told: Some("This is not known."),
    },
    Silence {
        word: "confidential",
        doc: "The fact is known and is kept from the readers of this file, for the reason given.",
        needs_reason: true,
        unknown: true,
        may_end_list: false,
        told: Some("This is kept confidential."),
    },
    Silence {
        word: "not-applicable",
        doc: "The question does not arise here, for the reason given.",
        needs_reason: true,
        unknown: false,
        may_end_list: false,
        told: None,
    },
    Silence {
        word: "none",
        doc: "It was considered and ruled out, for the reason given.",
        needs_reason: true,
        unknown: false,
        may_end_list: false,
        told: Some("None."),
    },
];
