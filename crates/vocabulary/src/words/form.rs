//! How close a partnership is, how its sharing is set up, and where it stands.

use super::{Word, WordList};

/// How closely the partners work together.
pub static LEVEL: WordList = WordList {
    name: "level",
    doc: "How closely the partners work together. Each level contains the one before; more is not \
     better, only more demanding. The words are in order: each is `under` the next closer one.",
    source: "A. T. Himmelman, Collaboration for a Change (collaborative continuum), 2002; wording ours",
    words: &[
        Word::new(
            "networking",
            "networking",
            "The partners exchange information for the good of each; it needs little time and \
         little trust.",
        )
        .under(&["coordinating"])
        .marks(&["order:1"]),
        Word::new(
            "coordinating",
            "coordinating",
            "The partners also change what they do so that it serves a common purpose.",
        )
        .also(&["co-ordinating", "coordination"])
        .under(&["cooperating"])
        .marks(&["order:2"]),
        Word::new(
            "cooperating",
            "cooperating",
            "The partners also share resources, such as staff, money, places or data.",
        )
        .also(&["co-operating", "cooperation"])
        .under(&["collaborating"])
        .marks(&["order:3"]),
        Word::new(
            "collaborating",
            "collaborating",
            "The partners also build up one another's abilities, and share risks, responsibilities \
         and rewards.",
        )
        .also(&["collaboration"])
        .marks(&["order:4"]),
    ],
    open: false,
};

/// How the sharing is set up, which decides what kind of agreement it needs.
pub static FORM: WordList = WordList {
    name: "form",
    doc: "How the sharing is set up, which decides what kind of agreement it needs. `open` marks \
     forms in which anyone may use the data, `pooled` those in which several partners put data \
     together, `data-stays` those in which data is not sent away, and `paid` those in which \
     data is acquired for money.",
    source: "Open Data Institute, Data Governance Playbook, play nine (six forms of a sharing \
     relationship); wording ours",
    words: &[
        Word::new(
            "open-licence",
            "open licence",
            "Anyone may use, change and pass on the data under an open licence.",
        )
        .also(&["open-license", "open-data"])
        .marks(&["open"]),
        Word::new(
            "non-open-licence",
            "non open licence",
            "Those who subscribe or sign up may use the data under terms that limit what they do \
         with it.",
        )
        .also(&["non-open-license", "subscription", "restricted-licence"]),
        Word::new(
            "alliance",
            "alliance or network",
            "A group of organisations pools data under one agreement of the group.",
        )
        .also(&["network", "alliance-or-network", "data-alliance"])
        .marks(&["pooled"]),
        Word::new(
            "research-hub",
            "research hub",
            "Approved people analyse the data inside a platform, and the data stays there.",
        )
        .also(&["hub", "data-hub"])
        .marks(&["data-stays"]),
        Word::new(
            "one-to-one",
            "one-to-one partnership",
            "Two partners, or a few, share named datasets for a set project and time.",
        )
        .also(&["one-to-one-partnership", "bilateral"]),
        Word::new(
            "transactional",
            "transactional",
            "One organisation acquires data from another against payment.",
        )
        .also(&["transaction", "purchase", "data-purchase"])
        .marks(&["paid"]),
    ],
    open: false,
};

/// Where the partnership stands.
pub static PARTNERSHIP_STATUS: WordList = WordList {
    name: "partnership-status",
    doc: "Where the partnership stands. `running` marks a partnership at work, `closing` one that is \
     coming to its end, `stopped` one whose work rests, and `ended` one that is over.",
    source: "Partnership",
    words: &[
        Word::new(
            "draft",
            "draft",
            "The entry is being written; nothing is settled.",
        )
        .also(&["idea", "planned"]),
        Word::new(
            "forming",
            "forming",
            "The partners have found each other and are settling what they want.",
        )
        .also(&["proposed", "setting-up", "in-formation"]),
        Word::new("active", "active", "The partnership is at work.")
            .also(&["live", "running"])
            .marks(&["running"]),
        Word::new(
            "paused",
            "paused",
            "Work has stopped for now and may begin again.",
        )
        .also(&["suspended", "on-hold"])
        .marks(&["stopped"]),
        Word::new(
            "renewing",
            "renewing",
            "The partners are deciding whether and how to go on.",
        )
        .also(&["under-renewal"])
        .marks(&["running"]),
        Word::new(
            "closing",
            "closing",
            "The partnership is being wound up: data returned or deleted, results handed over.",
        )
        .also(&["winding-down"])
        .marks(&["running", "closing"]),
        Word::new("ended", "ended", "The partnership is over.")
            .also(&["closed", "finished", "completed"])
            .marks(&["ended"]),
        Word::new(
            "abandoned",
            "abandoned",
            "The partnership was given up before it reached its aim.",
        )
        .also(&["cancelled", "canceled", "withdrawn"])
        .under(&["ended"])
        .marks(&["ended"]),
    ],
    open: false,
};
