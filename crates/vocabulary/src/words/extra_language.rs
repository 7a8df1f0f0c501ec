//! Small lists that clauses and rules need.

use super::{Word, WordList};

/// What a forbid outlives.
pub static SURVIVES: WordList = WordList {
    name: "survives",
    doc: "What a prohibition in an agreement outlives.",
    source: "Partnership",
    words: &[
        Word::new(
            "expiry",
            "expiry",
            "It goes on holding after the agreement has run out.",
        ),
        Word::new(
            "termination",
            "termination",
            "It goes on holding after the agreement has been ended early.",
        ),
    ],
    open: false,
};

/// What a fix does.
pub static FIX_ACTION: WordList = WordList {
    name: "fix-action",
    doc: "What an edit that a rule offers does.",
    source: "Partnership",
    words: &[
        Word::new("insert", "insert", "Puts a line into the entry concerned."),
        Word::new(
            "append",
            "append",
            "Puts an entry after the entry concerned.",
        ),
        Word::new(
            "replace",
            "replace",
            "Puts something else in the place of the value concerned.",
        ),
        Word::new("remove", "remove", "Takes the line concerned away."),
    ],
    open: false,
};
