//! The ways in which people can keep their data out, or take it back.

use super::{Word, WordList};

/// The ways in which people can keep their data out of a use or take it back.
pub static OPT_OUT: WordList = WordList {
    name: "opt-out",
    doc: "The ways in which people can keep their data out of a use or take it back. `gb-eng` marks \
     choices that exist in England, `before` those made before the data is used, and `after` \
     those made later.",
    source: "Partnership; NHS England on the national data opt-out and type 1 opt-outs (wording ours)",
    words: &[
        Word::new(
            "national-data-opt-out",
            "national data opt out",
            "People in England can choose that confidential patient information is not used beyond \
         their own care.",
        )
        .also(&["ndoo", "national-opt-out"])
        .marks(&["gb-eng", "before"]),
        Word::new(
            "type-1-opt-out",
            "type 1 opt out",
            "People in England can ask their general practice not to share their record beyond \
         their own care.",
        )
        .also(&["type-1", "type-one-opt-out"])
        .marks(&["gb-eng", "before"]),
        Word::new(
            "project-opt-out",
            "opt-out from this project",
            "People can tell this project to leave their data out.",
        )
        .also(&["study-opt-out", "local-opt-out"])
        .marks(&["before"]),
        Word::new(
            "withdrawal-of-consent",
            "withdrawal of consent",
            "People who agreed can change their mind.",
        )
        .also(&["withdraw-consent", "consent-withdrawal"])
        .marks(&["after"]),
        Word::new(
            "right-to-object",
            "right to object",
            "People can object on grounds of their own situation.",
        )
        .also(&["objection", "object"])
        .marks(&["after"]),
        Word::new(
            "erasure-request",
            "erasure request",
            "People can ask for their data to be deleted.",
        )
        .also(&["right-to-erasure", "right-to-be-forgotten"])
        .marks(&["after"]),
        Word::new(
            "research-register-opt-out",
            "opt-out from a research register",
            "People can leave a register or database kept for research.",
        )
        .also(&["registry-opt-out", "database-opt-out"])
        .marks(&["before"]),
        Word::new(
            "shared-record-opt-out",
            "opt-out from a shared care record",
            "People can keep their record out of a system shared between care providers.",
        )
        .also(&["shared-care-record-opt-out"])
        .marks(&["before"]),
        Word::new(
            "ehds-opt-out",
            "opt-out from secondary use",
            "People in the European Union can opt out of further uses of their electronic health \
         data.",
        )
        .also(&["secondary-use-opt-out"])
        .marks(&["before"]),
        Word::new(
            "no-choice",
            "no choice offered",
            "People cannot keep their data out; say why with `because`.",
        )
        .also(&["none-offered", "no-opt-out"]),
    ],
    open: true,
};
