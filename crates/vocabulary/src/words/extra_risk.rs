//! Small lists that risks and data items need.

use super::{Word, WordList};

/// What an owner can do about a risk.
pub static RISK_ACTION: WordList = WordList {
    name: "risk-action",
    doc: "What the owner of a risk can do about it.",
    source: "Open Data Institute, data sharing risk assessment (2024), MIT; wording ours",
    words: &[
        Word::new("act", "act", "The owner can change it."),
        Word::new(
            "influence",
            "influence",
            "The owner can only move others to change it.",
        ),
        Word::new("monitor", "monitor", "The owner watches it."),
    ],
    open: false,
};

/// How a scale makes a level from two ratings.
pub static SCALE_COMBINATION: WordList = WordList {
    name: "scale-combination",
    doc: "How a risk scale makes a level from likelihood and impact.",
    source: "Partnership",
    words: &[
        Word::new("add", "added", "The two numbers are added.").also(&["added"]),
        Word::new("multiply", "multiplied", "The two numbers are multiplied.")
            .also(&["multiplied"]),
    ],
    open: false,
};

/// Whether a data item points to a person.
pub static ITEM_IDENTIFYING: WordList = WordList {
    name: "item-identifying",
    doc: "Whether a data item points to a person.",
    source: "Partnership",
    words: &[
        Word::new(
            "directly",
            "directly",
            "It points to a person by itself, as a name or a patient number does.",
        ),
        Word::new(
            "indirectly",
            "indirectly",
            "It points to a person together with other items, as a birth date does.",
        ),
        Word::new("not", "not", "It points to nobody."),
    ],
    open: false,
};
