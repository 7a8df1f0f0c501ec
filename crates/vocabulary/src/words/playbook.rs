//! The words that playbooks and their results use.

use super::{Word, WordList};

/// Who may see an entry or a line.
pub static VISIBILITY: WordList = WordList {
    name: "visibility",
    doc: "Who may see an entry or a line.",
    source: "Partnership",
    words: &[
        Word::new("public", "public", "Everybody.").also(&["everyone"]),
        Word::new("partners", "partners", "The partners.").also(&["partners-only"]),
        Word::new("internal", "internal", "Only those who write the file.").also(&["private"]),
    ],
    open: false,
};

/// How much a finding matters.
pub static SEVERITY: WordList = WordList {
    name: "severity",
    doc: "How much a finding matters.",
    source: "Partnership",
    words: &[
        Word::new(
            "error",
            "must fix",
            "The step is not done, or the asset would mislead.",
        )
        .also(&["must"]),
        Word::new(
            "warning",
            "should fix",
            "Expected; may be waived with a reason.",
        )
        .also(&["should"]),
        Word::new("advice", "could improve", "Makes it better.").also(&["could", "hint", "info"]),
    ],
    open: false,
};

/// Where a rule comes from.
pub static PROVENANCE: WordList = WordList {
    name: "provenance",
    doc: "Where a rule comes from.",
    source: "Partnership",
    words: &[
        Word::new("playbook", "playbook", "The playbook says so on its page.").also(&["p"]),
        Word::new(
            "inferred",
            "inferred",
            "It follows from a neighbouring page.",
        )
        .also(&["i"]),
        Word::new(
            "law",
            "law or regulator",
            "A law or a regulator asks for it.",
        )
        .also(&["l", "regulator", "legal"]),
        Word::new(
            "case",
            "real case",
            "It was learned from something that happened.",
        )
        .also(&["c"]),
    ],
    open: false,
};

/// Where a step of a playbook stands.
pub static PLAYBOOK_STEP_STATE: WordList = WordList {
    name: "playbook-step-state",
    doc: "Where a step of a playbook stands.",
    source: "Partnership",
    words: &[
        Word::new("done", "done", "Every check of the step passed.").also(&["passed"]),
        Word::new(
            "done-with-waivers",
            "done with waivers",
            "Every check passed or is waived with a reason.",
        )
        .also(&["waived"]),
        Word::new(
            "in-progress",
            "in progress",
            "Some checks passed and some did not.",
        )
        .also(&["partly-done", "started"]),
        Word::new(
            "not-started",
            "not started",
            "Nothing the step looks at has been written yet.",
        )
        .also(&["to-do"]),
        Word::new(
            "needs-a-person",
            "needs a person",
            "A person has to confirm something before the step is done.",
        )
        .also(&["to-attest", "awaiting-attestation"]),
        Word::new(
            "cannot-be-judged",
            "cannot be judged",
            "The file does not say enough to tell.",
        )
        .also(&["unknown"]),
        Word::new(
            "not-applicable",
            "does not apply",
            "The step does not apply to this partnership.",
        ),
    ],
    open: false,
};

/// What a clause comes to among the others.
pub static CLAUSE_EFFECT: WordList = WordList {
    name: "clause-effect",
    doc: "What a clause comes to, beside all the others and on every day.",
    source: "Partnership",
    words: &[
        Word::new(
            "in-effect",
            "in effect",
            "It says something on the day of the check.",
        ),
        Word::new(
            "to-come",
            "still to come",
            "It will say something on a later day.",
        ),
        Word::new(
            "ended",
            "ended",
            "It said something once, and will not again.",
        ),
        Word::new(
            "overridden",
            "overridden",
            "All that it permits is forbidden by other clauses, now and later.",
        ),
        Word::new(
            "without-effect",
            "without effect",
            "On no day and for nobody does it say anything.",
        ),
    ],
    open: false,
};

/// Why a clause does not reach what it names.
pub static CLAUSE_LACK: WordList = WordList {
    name: "clause-lack",
    doc: "Why a clause does not reach what it names, on the day of the check.",
    source: "Partnership",
    words: &[
        Word::new(
            "agreement-not-in-force",
            "its agreement is not signed or not in force",
            "The agreement it stands in is not binding, or not on that day.",
        ),
        Word::new(
            "not-a-party",
            "those it names are no party to its agreement",
            "An agreement grants to its parties only.",
        ),
        Word::new(
            "outside-agreement",
            "its agreement does not cover the purpose or the data",
            "An agreement grants what it covers only.",
        ),
        Word::new(
            "holder-not-a-party",
            "no holder of the data is a party to its agreement",
            "Nobody can grant what they do not hold.",
        ),
        Word::new(
            "not-on-this-day",
            "its own dates leave no day for it",
            "Its first day is to come, or its last has passed.",
        ),
        Word::new(
            "in-another-setting",
            "it holds in another setting only",
            "It names where the data must be used.",
        ),
        Word::new(
            "too-identifying",
            "the data is more identifying than it allows",
            "It names how identifying the data may be.",
        ),
        Word::new(
            "approval-not-given",
            "an approval that it needs does not hold",
            "The approval is missing, refused or has run out.",
        ),
    ],
    open: false,
};

/// The seven areas of the checklist for trustworthy data sharing.
pub static COVERAGE_AREA: WordList = WordList {
    name: "coverage-area",
    doc: "The seven areas of the checklist for trustworthy data sharing. A mark `order:…` gives the \
     number.",
    source: "Open Data Institute, Data Governance Playbook, checklist for trustworthy data sharing; \
     wording ours",
    words: &[
        Word::new(
            "define-the-data",
            "define the data",
            "The data, who has to do with it, the policies and the standards.",
        )
        .also(&["data"])
        .marks(&["order:1"]),
        Word::new(
            "map-the-ecosystem",
            "map the ecosystem",
            "Who takes part, how data flows between them, and which relationships come first.",
        )
        .also(&["ecosystem"])
        .marks(&["order:2"]),
        Word::new(
            "law-and-values",
            "law, regulation and values",
            "What the law, regulators and people's values ask for.",
        )
        .also(&["law", "legal-context"])
        .marks(&["order:3"]),
        Word::new(
            "personal-data-risk",
            "managing personal data risk",
            "What could happen to people, and what is done about it.",
        )
        .also(&["risk"])
        .marks(&["order:4"]),
        Word::new(
            "partnerships",
            "partnerships",
            "How the partners build and keep their relationship.",
        )
        .also(&["relationships"])
        .marks(&["order:5"]),
        Word::new(
            "interoperability",
            "interoperability",
            "How data and systems come to understand each other.",
        )
        .also(&["standards"])
        .marks(&["order:6"]),
        Word::new(
            "methods",
            "choosing methods",
            "How the data is shared: agreement first, technology after.",
        )
        .also(&["choose-methods"])
        .marks(&["order:7"]),
    ],
    open: false,
};
