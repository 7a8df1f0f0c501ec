//! How the partners decide, differ and keep their word.

use super::{Word, WordList};

/// How the partners come to a decision.
pub static DECISION_RULE: WordList = WordList {
    name: "decision-rule",
    doc: "How the partners come to a decision.",
    source: "Partnership",
    words: &[
        Word::new("consensus", "consensus", "Everybody agrees.").also(&["unanimous", "unanimity"]),
        Word::new(
            "consent-of-all",
            "no objection",
            "Nobody has a reasoned objection.",
        )
        .also(&["no-objection", "sociocratic-consent"]),
        Word::new("majority", "majority", "More than half agree.")
            .also(&["simple-majority", "vote"]),
        Word::new(
            "two-thirds",
            "two-thirds majority",
            "At least two in three agree.",
        )
        .also(&["qualified-majority", "supermajority"]),
        Word::new(
            "weighted-vote",
            "weighted vote",
            "Votes count by share, size or stake.",
        )
        .also(&["weighted"]),
        Word::new(
            "veto",
            "any partner may stop it",
            "Each of the named partners can stop the decision.",
        )
        .also(&["each-may-veto"]),
        Word::new(
            "chair-decides",
            "chair decides",
            "The chair decides after hearing the others.",
        )
        .also(&["chair"]),
        Word::new(
            "lead-decides",
            "lead partner decides",
            "The lead partner decides after hearing the others.",
        )
        .also(&["lead-partner-decides"]),
        Word::new(
            "holder-decides",
            "data holder decides",
            "Whoever holds the data decides about it.",
        )
        .also(&["data-holder-decides"]),
        Word::new(
            "owner-decides",
            "whoever owns the matter decides",
            "The partner or person named as owner decides.",
        )
        .also(&["owner"]),
        Word::new(
            "committee-decides",
            "committee decides",
            "A named committee decides.",
        )
        .also(&["board-decides", "steering-group-decides", "panel-decides"]),
        Word::new(
            "public-panel-decides",
            "public panel decides",
            "A panel of members of the public decides.",
        )
        .also(&["citizens-jury", "public-panel"]),
        Word::new("funder-decides", "funder decides", "Whoever pays decides."),
        Word::new(
            "independent-decides",
            "somebody independent decides",
            "Somebody outside the partnership decides.",
        )
        .also(&["arbiter", "arbitration"]),
    ],
    open: true,
};

/// Whether a difference was there before the partnership or arose within it.
pub static CONFLICT_ORIGIN: WordList = WordList {
    name: "conflict-origin",
    doc: "Whether a difference was there before the partnership or arose within it.",
    source: "GIZ and Partnerships2030, conflict management in multi-stakeholder partnerships; wording \
     ours",
    words: &[
        Word::new(
            "pre-existing",
            "pre existing",
            "It was there before, such as over resources.",
        )
        .also(&["preexisting", "before"]),
        Word::new(
            "emergent",
            "emergent",
            "It arose within, such as over ways of talking or the speed of decisions.",
        )
        .also(&["emerging", "within"]),
    ],
    open: false,
};

/// What became of something one partner undertook to another.
pub static COMMITMENT_STATE: WordList = WordList {
    name: "commitment-state",
    doc: "What became of something one partner undertook to another. `open` marks commitments still \
     owed and `closed` those that are not.",
    source: "Partnership",
    words: &[
        Word::new("open", "open", "It is owed.")
            .also(&["promised", "outstanding", "pending"])
            .marks(&["open"]),
        Word::new("in-progress", "in progress", "Somebody is at work on it.")
            .also(&["started", "underway"])
            .under(&["open"])
            .marks(&["open"]),
        Word::new("kept", "kept", "It was done.")
            .also(&["done", "fulfilled", "met"])
            .marks(&["closed"]),
        Word::new("kept-late", "kept late", "It was done, after its day.")
            .also(&["late", "done-late"])
            .under(&["kept"])
            .marks(&["closed"]),
        Word::new("not-kept", "not kept", "It was not done.")
            .also(&["broken", "missed", "failed"])
            .marks(&["closed"]),
        Word::new(
            "released",
            "released",
            "The other partner no longer asks for it.",
        )
        .also(&["withdrawn", "waived", "cancelled", "canceled"])
        .marks(&["closed"]),
    ],
    open: false,
};
