//! How likely a risk is and how bad it would be, in the words of the built-in scales.

use super::{Word, WordList};

/// How likely it is that a risk comes true, in the words of the built-in scales.
pub static LIKELIHOOD: WordList = WordList {
    name: "likelihood",
    doc: "How likely it is that a risk comes true, in the words of the built-in scales. A mark such \
     as `nhs-5x5:3` says in which scale a word stands and at which step, the least likely being \
     1.",
    source: "The built-in scales; see `scale`",
    words: &[
        Word::new("low", "low", "Not likely.").marks(&["odi-3x3", "odi-3x3:1"]),
        Word::new("medium", "medium", "May well happen.").marks(&["odi-3x3", "odi-3x3:2"]),
        Word::new("high", "high", "Likely.").marks(&["odi-3x3", "odi-3x3:3"]),
        Word::new("remote", "remote", "Hardly to be expected.").marks(&["ico", "ico:1"]),
        Word::new("possible", "possible", "It might happen.").marks(&[
            "ico",
            "ico:2",
            "nhs-5x5",
            "nhs-5x5:3",
        ]),
        Word::new("probable", "probable", "More likely than not.").marks(&["ico", "ico:3"]),
        Word::new("rare", "rare", "Would happen only in exceptional cases.")
            .marks(&["nhs-5x5", "nhs-5x5:1"]),
        Word::new("unlikely", "unlikely", "Not expected, but it could happen.")
            .marks(&["nhs-5x5", "nhs-5x5:2"]),
        Word::new(
            "likely",
            "likely",
            "Will probably happen, though not always.",
        )
        .marks(&["nhs-5x5", "nhs-5x5:4"]),
        Word::new(
            "almost-certain",
            "almost certain",
            "Expected to happen, perhaps often.",
        )
        .also(&["certain"])
        .marks(&["nhs-5x5", "nhs-5x5:5"]),
    ],
    open: true,
};

/// How bad it would be if a risk came true, in the words of the built-in scales.
pub static IMPACT: WordList = WordList {
    name: "impact",
    doc: "How bad it would be if a risk came true, in the words of the built-in scales. A mark such \
     as `nhs-5x5:3` says in which scale a word stands and at which step, the mildest being 1.",
    source: "The built-in scales; see `scale`",
    words: &[
        Word::new("low", "low", "Little harm, soon put right.").marks(&["odi-3x3", "odi-3x3:1"]),
        Word::new("medium", "medium", "Harm that takes effort to put right.")
            .marks(&["odi-3x3", "odi-3x3:2"]),
        Word::new("high", "high", "Serious or lasting harm.").marks(&["odi-3x3", "odi-3x3:3"]),
        Word::new("minimal", "minimal", "People would hardly be affected.")
            .marks(&["ico", "ico:1"]),
        Word::new(
            "significant",
            "significant",
            "People would be affected, and would need to do something about it.",
        )
        .marks(&["ico", "ico:2"]),
        Word::new(
            "severe",
            "severe",
            "People would be badly hurt, perhaps for good.",
        )
        .also(&["serious"])
        .marks(&["ico", "ico:3"]),
        Word::new("negligible", "negligible", "Next to no harm.")
            .also(&["insignificant"])
            .marks(&["nhs-5x5", "nhs-5x5:1"]),
        Word::new("minor", "minor", "Small harm that passes.").marks(&["nhs-5x5", "nhs-5x5:2"]),
        Word::new("moderate", "moderate", "Harm that needs a remedy.")
            .marks(&["nhs-5x5", "nhs-5x5:3"]),
        Word::new("major", "major", "Great or long-lasting harm.").marks(&["nhs-5x5", "nhs-5x5:4"]),
        Word::new(
            "catastrophic",
            "catastrophic",
            "Harm that cannot be put right, or that strikes very many.",
        )
        .marks(&["nhs-5x5", "nhs-5x5:5"]),
    ],
    open: true,
};

/// How great a risk is once likelihood and impact are taken together.
pub static RISK_LEVEL: WordList = WordList {
    name: "risk-level",
    doc: "How great a risk is once likelihood and impact are taken together. A mark such as \
     `nhs-5x5:3` says in which scale a word stands and at which step; `high` marks the levels \
     that call for a remedy, or for the regulator to be asked, before the sharing starts.",
    source: "The built-in scales; see `scale`",
    words: &[
        Word::new("low", "low", "Can be accepted as it is, and watched.").marks(&[
            "odi-3x3",
            "odi-3x3:1",
            "ico",
            "ico:1",
            "nhs-5x5",
            "nhs-5x5:1",
        ]),
        Word::new(
            "medium",
            "medium",
            "Wants a remedy, or a good reason to go on without one.",
        )
        .marks(&["odi-3x3", "odi-3x3:2", "ico", "ico:2"]),
        Word::new("moderate", "moderate", "Wants a remedy within a set time.")
            .marks(&["nhs-5x5", "nhs-5x5:2"]),
        Word::new("high", "high", "Needs a remedy before the sharing starts.").marks(&[
            "odi-3x3",
            "odi-3x3:3",
            "ico",
            "ico:3",
            "nhs-5x5",
            "nhs-5x5:3",
            "high",
        ]),
        Word::new("extreme", "extreme", "Stop until it is lower.")
            .also(&["very-high"])
            .marks(&["nhs-5x5", "nhs-5x5:4", "high"]),
    ],
    open: true,
};
