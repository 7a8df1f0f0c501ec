//! The twelve questions of the data sharing risk check.

use super::{Word, WordList};

/// The answer to a question of the risk check.
pub static ANSWER: WordList = WordList {
    name: "answer",
    doc: "The answer to a question of the risk check. A blank counts as uncertain.",
    source: "Open Data Institute, data sharing risk assessment tool, 2024 (MIT)",
    words: &[
        Word::new("yes", "yes", "Yes.").also(&["y", "true"]),
        Word::new("no", "no", "No.").also(&["n", "false"]),
        Word::new("uncertain", "uncertain", "Nobody is sure.").also(&[
            "unsure",
            "do-not-know",
            "unknown",
            "maybe",
        ]),
    ],
    open: false,
};

/// A question of the data sharing risk check.
pub static RISK_QUESTION: WordList = WordList {
    name: "risk-question",
    doc: "A question of the data sharing risk check. `green-yes` or `green-no` marks the answer that \
     is green; the other is red, and uncertain is amber. A mark `checkpoint:…` gives its number \
     in the tool, and `legal`, `ethical`, `reputational` or `commercial` its heading.",
    source: "Open Data Institute, data sharing risk assessment tool, 2024 (MIT); wording ours",
    words: &[
    Word::new(
        "personal-data",
        "Is there personal data?",
        "Whether there is anything in the data about people who can be recognised.",
    )
    .marks(&["green-no", "checkpoint:1", "legal"]),
    Word::new(
        "third-party-data",
        "Does somebody else have rights in it?",
        "Whether the data includes anything that came from, or belongs to, somebody else.",
    )
    .marks(&["green-no", "checkpoint:2", "legal"]),
    Word::new(
        "other-legal-duties",
        "Do other laws apply?",
        "Whether other laws or rules of the sector matter for this data.",
    )
    .also(&["other-law", "other-legal"])
    .marks(&["green-no", "checkpoint:3", "legal"]),
    Word::new(
        "national-security",
        "Could it endanger the country?",
        "Whether the data could harm national security if it were available.",
    )
    .marks(&["green-no", "checkpoint:4", "ethical"]),
    Word::new(
        "security-of-organisation",
        "Could it endanger the organisation or its staff?",
        "Whether the data could harm the safety of the organisation or its staff if it were \
         available.",
    )
    .also(&["security-of-organization", "security-of-staff"])
    .marks(&["green-no", "checkpoint:5", "ethical"]),
    Word::new(
        "ethical-evaluation",
        "Have the ethics been looked at?",
        "Whether somebody has looked at the ethics of sharing this data.",
    )
    .also(&["ethics-evaluated"])
    .marks(&["green-yes", "checkpoint:6", "ethical"]),
    Word::new(
        "surprise",
        "Would anyone be surprised?",
        "Whether anybody would be surprised to learn that you hold, share or use this data.",
    )
    .also(&["anyone-surprised"])
    .marks(&["green-no", "checkpoint:7", "reputational"]),
    Word::new(
        "capability",
        "Can we share it safely?",
        "Whether the organisation has the skill and knowledge to share the data safely.",
    )
    .also(&["capability-to-share"])
    .marks(&["green-yes", "checkpoint:8", "reputational"]),
    Word::new(
        "quality-management",
        "Is its quality looked after?",
        "Whether there is a way of looking after the quality of the data that fits it.",
    )
    .also(&["data-quality"])
    .marks(&["green-yes", "checkpoint:9", "reputational"]),
    Word::new(
        "engagement-plan",
        "Is there a plan to hear from people?",
        "Whether there is a plan for involving people and hearing from them that fits the data.",
    )
    .also(&["feedback-plan", "engagement-and-feedback-plan"])
    .marks(&["green-yes", "checkpoint:10", "reputational"]),
    Word::new(
        "commercially-sensitive",
        "Is it commercially sensitive?",
        "Whether there is anything in the data that is commercially sensitive.",
    )
    .marks(&["green-no", "checkpoint:11", "commercial"]),
    Word::new(
        "risk-of-not-sharing",
        "Is there a risk in not sharing?",
        "Whether something bad could come of not sharing this data.",
    )
    .also(&["risks-in-not-sharing", "not-sharing"])
    .marks(&["green-no", "checkpoint:12", "commercial"]),
    ],
    open: false,
};
