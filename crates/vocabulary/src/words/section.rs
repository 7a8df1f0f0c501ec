//! What an agreement speaks of.

use super::{Word, WordList};

/// What an agreement speaks of.
pub static AGREEMENT_SECTION: WordList = WordList {
    name: "agreement-section",
    doc: "What an agreement speaks of. `expected` marks what every data sharing agreement ought to \
     cover, and `processor` what the law requires of an agreement with a processor.",
    source: "Open Data Institute, Data Governance Playbook, play ten; UK Information Commissioner, data \
     sharing code of practice; GDPR Article 28(3); wording ours",
    words: &[
        Word::new(
            "context",
            "context and parties",
            "Why the agreement is made, and who makes it.",
        )
        .also(&["parties", "background"])
        .marks(&["expected"]),
        Word::new("data", "data", "Which data is shared, down to the items.")
            .also(&["data-items", "data-specification"])
            .marks(&["expected"]),
        Word::new(
            "sharing",
            "sharing",
            "How the data travels, where it is kept, and for how long.",
        )
        .also(&["data-flows", "transfer-of-data"])
        .marks(&["expected"]),
        Word::new(
            "use",
            "use",
            "What may be done with the data, and what may not.",
        )
        .also(&["permitted-uses", "purposes"])
        .marks(&["expected"]),
        Word::new(
            "roles",
            "roles and responsibilities",
            "Who answers for what.",
        )
        .also(&["responsibilities"])
        .marks(&["expected"]),
        Word::new("security", "security", "How the data is kept safe.")
            .also(&["information-security"])
            .marks(&["expected", "processor"]),
        Word::new(
            "retention",
            "retention and deletion",
            "How long data is kept, and how it is destroyed or returned.",
        )
        .also(&["deletion", "retention-and-deletion"])
        .marks(&["expected"]),
        Word::new(
            "rights",
            "rights of the people in the data",
            "How people can see, correct or remove their data, and who answers them.",
        )
        .also(&["data-subject-rights", "individual-rights"])
        .marks(&["expected"]),
        Word::new(
            "breach",
            "incidents and breaches",
            "Who tells whom, and how fast, when something goes wrong.",
        )
        .also(&["incidents", "breaches"])
        .marks(&["expected"]),
        Word::new(
            "review",
            "review",
            "When and how the agreement is looked at again.",
        )
        .marks(&["expected"]),
        Word::new(
            "termination",
            "termination",
            "How the agreement ends, and what happens then.",
        )
        .also(&["exit", "ending"])
        .marks(&["expected"]),
        Word::new(
            "lawful-basis",
            "lawful basis",
            "On what ground in law the data is shared and used.",
        )
        .also(&["legal-basis"]),
        Word::new(
            "special-category",
            "special category data",
            "What is done for data with extra protection.",
        ),
        Word::new(
            "joint-control",
            "joint control",
            "How joint controllers divide their duties.",
        )
        .also(&["joint-controllers"]),
        Word::new(
            "instructions",
            "documented instructions",
            "The processor acts only as the controller has written down.",
        )
        .also(&["documented-instructions"])
        .marks(&["processor"]),
        Word::new(
            "confidentiality",
            "duty of confidence",
            "Those who handle the data are bound to secrecy.",
        )
        .also(&["duty-of-confidentiality"])
        .marks(&["processor"]),
        Word::new(
            "sub-processors",
            "sub processors",
            "A sub-processor is used only with the controller's agreement and on the same terms.",
        )
        .also(&["subprocessors", "sub-processing"])
        .marks(&["processor"]),
        Word::new(
            "rights-help",
            "help with rights",
            "The processor helps the controller to answer people.",
        )
        .also(&["assistance-with-rights"])
        .marks(&["processor"]),
        Word::new(
            "breach-help",
            "help with breaches and assessments",
            "The processor helps the controller with security, breaches and impact assessments.",
        )
        .also(&["assistance-with-breaches", "dpia-help"])
        .marks(&["processor"]),
        Word::new(
            "return-or-delete",
            "return or delete",
            "At the end the processor returns or deletes the data, as the controller chooses.",
        )
        .also(&["return-or-deletion"])
        .marks(&["processor"]),
        Word::new(
            "audit",
            "audit and inspection",
            "The controller may check, and the processor shows what it has done.",
        )
        .also(&["inspection"])
        .marks(&["processor"]),
        Word::new(
            "onward-sharing",
            "onward sharing",
            "Whether and how data may be passed on.",
        )
        .also(&["onward-transfer"]),
        Word::new(
            "cross-border",
            "sharing across borders",
            "What applies when data leaves the country.",
        )
        .also(&["international-transfer"]),
        Word::new(
            "quality",
            "data quality",
            "How good the data is and how errors are put right.",
        )
        .also(&["data-quality"]),
        Word::new(
            "intellectual-property",
            "intellectual property",
            "Who owns what is made from the data.",
        )
        .also(&["ip"]),
        Word::new(
            "publication",
            "publication",
            "Who may publish what, and who is named.",
        ),
        Word::new(
            "commercial-use",
            "commercial use",
            "Whether money may be made, and who shares in it.",
        ),
        Word::new("cost", "cost and payment", "Who pays what.").also(&["payment", "funding"]),
        Word::new(
            "liability",
            "liability and indemnity",
            "Who answers for loss.",
        )
        .also(&["indemnity"]),
        Word::new(
            "governing-law",
            "governing law",
            "Whose law and courts decide.",
        )
        .also(&["jurisdiction"]),
        Word::new(
            "disputes",
            "settling of disputes",
            "How differences are settled.",
        )
        .also(&["dispute-resolution"]),
        Word::new("transparency", "transparency", "What the public is told.")
            .also(&["public-information"]),
        Word::new(
            "governance",
            "governance",
            "Who decides, meets and reports.",
        ),
        Word::new(
            "freedom-of-information",
            "freedom of information",
            "How requests under freedom of information law are answered.",
        )
        .also(&["foi"]),
        Word::new("signatures", "signatures", "Who signs."),
    ],
    open: true,
};
