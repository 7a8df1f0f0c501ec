//! Small lists that the entries about working together need.

use super::{Word, WordList};

/// How the partners came to their principles.
pub static PRINCIPLE_ROUTE: WordList = WordList {
    name: "principle-route",
    doc: "How the partners came to their principles.",
    source: "Partnership, after the Open Data Institute's Data Governance Playbook, play nine",
    words: &[
        Word::new(
            "adopted",
            "adopted",
            "The partners adopted a published framework.",
        ),
        Word::new(
            "bespoke",
            "bespoke",
            "The partners wrote principles of their own that all of them agree to.",
        ),
    ],
    open: false,
};

/// What a partner can agree to without naming an entry.
pub static AGREED_MATTER: WordList = WordList {
    name: "agreed-matter",
    doc: "What a partner can agree to as a whole.",
    source: "Partnership",
    words: &[
        Word::new(
            "need",
            "the need for sharing",
            "Why the goal cannot be reached without sharing.",
        ),
        Word::new(
            "aim",
            "the aim",
            "What the partners want to achieve together.",
        ),
        Word::new("vision", "the vision", "The future that all partners want."),
        Word::new(
            "principles",
            "the principles",
            "All principles of the partnership, as they stand on the day.",
        ),
        Word::new(
            "plan",
            "the plan",
            "What the partners have planned, as it stands on the day.",
        ),
        Word::new(
            "risks",
            "the risks",
            "The risks and their ratings, as they stand on the day.",
        ),
    ],
    open: false,
};

/// What a partnership's file is about.
pub static SCOPE: WordList = WordList {
    name: "scope",
    doc: "Which uses of data a file is about.",
    source: "Partnership",
    words: &[
        Word::new(
            "secondary-uses",
            "uses beyond individual care",
            "Planning, research and other uses of data beyond a person's own care or service.",
        )
        .also(&["secondary"]),
        Word::new(
            "individual-care",
            "individual care",
            "The care or service that the people in the data receive themselves.",
        )
        .also(&["direct-care"]),
        Word::new(
            "all-uses",
            "all uses",
            "Every use of the data, a holder's own included.",
        ),
    ],
    open: false,
};

/// Whether a partnership goes on.
pub static RENEWAL: WordList = WordList {
    name: "renewal",
    doc: "What was decided about the partnership's future.",
    source: "Partnership",
    words: &[
        Word::new("renew", "goes on", "The partnership goes on as it is."),
        Word::new(
            "change",
            "changes",
            "The partnership goes on in another shape.",
        ),
        Word::new("end", "ends", "The partnership ends."),
    ],
    open: false,
};

/// What a partner can bring.
pub static CONTRIBUTION_TYPE: WordList = WordList {
    name: "contribution-type",
    doc: "What a partner brings. Words marked `cash` are money; all others count as much.",
    source: "Partnership",
    words: &[
        Word::new("money", "money", "Money, from a budget or a grant.")
            .marks(&["cash"])
            .also(&["cash", "funding"]),
        Word::new(
            "staff-time",
            "people's time",
            "The time of people who work on it.",
        ),
        Word::new(
            "data",
            "data",
            "Data that the others could not get elsewhere.",
        ),
        Word::new("skill", "skill", "Knowledge and experience of the field.").also(&["expertise"]),
        Word::new(
            "technology",
            "technology",
            "Software, machines or a secure environment.",
        ),
        Word::new(
            "place",
            "a place",
            "Rooms and other places to meet and work.",
        ),
        Word::new(
            "standing",
            "standing",
            "A name that people trust, or the ear of those who decide.",
        ),
        Word::new(
            "access-to-people",
            "access to people",
            "A way to the people whom the sharing is about.",
        ),
    ],
    open: true,
};
