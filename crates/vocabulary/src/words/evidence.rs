//! How sure a claim is, and how strong the evidence for it.

use super::{Word, WordList};

/// Whether a benefit is expected or has been shown.
pub static CLAIM: WordList = WordList {
    name: "claim",
    doc: "Whether a benefit is expected or has been shown. `needs-strong-evidence` marks claims that \
     want more than an announcement behind them.",
    source: "Partnership",
    words: &[
        Word::new(
            "hoped",
            "hoped",
            "The partners would like it, and have not yet said how it would come about.",
        )
        .also(&["aspiration", "hoped-for"]),
        Word::new(
            "expected",
            "expected",
            "There is good reason to think it will happen.",
        )
        .also(&["planned", "predicted"]),
        Word::new("emerging", "emerging", "First signs are there.")
            .also(&["early-signs", "partly-proven"]),
        Word::new("proven", "proven", "It has been shown to happen.")
            .also(&["shown", "achieved", "realised", "realized"])
            .marks(&["needs-strong-evidence"]),
        Word::new(
            "disproven",
            "disproven",
            "It was looked for and did not happen.",
        )
        .also(&["not-achieved"]),
    ],
    open: false,
};

/// How strong a piece of evidence is.
pub static EVIDENCE_STRENGTH: WordList = WordList {
    name: "evidence-strength",
    doc: "How strong a piece of evidence is. The words are in order: each is `under` the next \
     stronger one; `weak` marks evidence that does not carry a proven claim.",
    source: "Partnership",
    words: &[
        Word::new(
            "announcement",
            "announcement",
            "Somebody said so, such as in a press release.",
        )
        .also(&["press-release", "news"])
        .under(&["opinion"])
        .marks(&["weak", "order:1"]),
        Word::new(
            "opinion",
            "opinion",
            "Somebody who knows the field judges so.",
        )
        .also(&["expert-opinion", "testimonial"])
        .under(&["pilot"])
        .marks(&["weak", "order:2"]),
        Word::new("pilot", "pilot", "It was tried on a small scale.")
            .also(&["trial-run", "case-study"])
            .under(&["evaluation"])
            .marks(&["order:3"]),
        Word::new(
            "evaluation",
            "evaluation",
            "Somebody looked into it with a stated method.",
        )
        .also(&["audit", "service-evaluation"])
        .under(&["peer-reviewed"])
        .marks(&["order:4"]),
        Word::new(
            "peer-reviewed",
            "peer reviewed",
            "It was published after others in the field had checked it.",
        )
        .also(&["peer-review", "systematic-review", "published-study"])
        .marks(&["order:5"]),
    ],
    open: false,
};
