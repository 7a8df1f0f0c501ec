//! What is assessed, and what came of it.

use super::{Word, WordList};

/// What is assessed.
pub static ASSESSMENT_TYPE: WordList = WordList {
    name: "assessment-type",
    doc: "What is assessed. `statutory` marks assessments the law asks for in some cases, and \
     `before` those that belong before the sharing starts.",
    source: "Partnership; identities from DPV 2.3, W3C (W3C document licence)",
    words: &[
        Word::new(
            "dpia",
            "data protection impact assessment",
            "What the use could mean for people, and what is done about it.",
        )
        .iri("https://w3id.org/dpv#DPIA")
        .also(&["data-protection-impact-assessment"])
        .marks(&["statutory", "before"]),
        Word::new(
            "privacy-impact-assessment",
            "privacy impact assessment",
            "What the use means for people's privacy.",
        )
        .iri("https://w3id.org/dpv#PIA")
        .also(&["pia"])
        .marks(&["before"]),
        Word::new(
            "transfer-risk-assessment",
            "transfer risk assessment",
            "Whether data is as safe in the other country.",
        )
        .iri("https://w3id.org/dpv#DataTransferImpactAssessment")
        .also(&["tra", "tia", "transfer-impact-assessment"])
        .marks(&["statutory", "before"]),
        Word::new(
            "legitimate-interests-assessment",
            "legitimate interests assessment",
            "Whether an interest outweighs people's own.",
        )
        .also(&["lia"])
        .marks(&["before"]),
        Word::new(
            "fundamental-rights-assessment",
            "fundamental rights assessment",
            "What a system means for people's fundamental rights.",
        )
        .iri("https://w3id.org/dpv#FRIA")
        .also(&["fria", "fundamental-rights-impact-assessment"])
        .marks(&["statutory", "before"]),
        Word::new(
            "equality-impact-assessment",
            "equality impact assessment",
            "Whether some groups are treated worse.",
        )
        .also(&["eqia", "eia", "equality-analysis"])
        .marks(&["statutory", "before"]),
        Word::new(
            "ethics-review",
            "ethics review",
            "Whether a committee finds the work ethical.",
        )
        .also(&["ethics", "research-ethics", "irb", "rec"])
        .marks(&["before"]),
        Word::new(
            "confidentiality-review",
            "confidentiality review",
            "Whether a confidence may be set aside.",
        )
        .also(&["cag-review"])
        .marks(&["statutory", "before"]),
        Word::new(
            "data-ethics-canvas",
            "data ethics canvas",
            "The questions of the Data Ethics Canvas.",
        )
        .also(&["ethics-canvas"])
        .marks(&["before"]),
        Word::new(
            "consequence-scan",
            "consequence scan",
            "What could follow that nobody intends.",
        )
        .also(&["consequence-scanning"])
        .marks(&["before"]),
        Word::new(
            "risk-check",
            "data sharing risk check",
            "The twelve questions of the risk check.",
        )
        .also(&["data-sharing-risk-assessment"])
        .marks(&["before"]),
        Word::new(
            "security-assessment",
            "security assessment",
            "How safe the systems are.",
        )
        .iri("https://w3id.org/dpv#SecurityAssessment")
        .also(&["penetration-test", "dspt", "cyber-essentials"]),
        Word::new(
            "re-identification-test",
            "re identification test",
            "Whether somebody who tries can recognise a person.",
        )
        .also(&["motivated-intruder-test"])
        .marks(&["before"]),
        Word::new(
            "data-quality-assessment",
            "data quality assessment",
            "How good the data is.",
        )
        .also(&["quality-assessment"]),
        Word::new(
            "algorithm-assessment",
            "algorithmic impact assessment",
            "What a model means for people.",
        )
        .also(&["aia", "algorithmic-impact-assessment"])
        .marks(&["before"]),
        Word::new(
            "clinical-safety-assessment",
            "clinical safety assessment",
            "Whether a system could harm patients.",
        )
        .also(&["dcb0129", "dcb0160"])
        .marks(&["statutory", "before"]),
        Word::new(
            "privacy-policy-review",
            "review of what people are told",
            "Whether notices are right and clear.",
        )
        .also(&["notice-review"]),
        Word::new(
            "public-benefit-assessment",
            "public benefit assessment",
            "Whether the public gains, weighed against the risks.",
        )
        .also(&["public-benefit-test"])
        .marks(&["before"]),
        Word::new(
            "child-rights-assessment",
            "child rights assessment",
            "What the use means for children.",
        )
        .also(&["crwia", "childrens-rights-impact-assessment"])
        .marks(&["before"]),
        Word::new(
            "environmental-assessment",
            "environmental assessment",
            "What the work costs the environment.",
        ),
        Word::new("audit", "audit", "Whether what was agreed is done."),
    ],
    open: true,
};

/// What came of an assessment.
pub static ASSESSMENT_OUTCOME: WordList = WordList {
    name: "assessment-outcome",
    doc: "What came of an assessment. `positive` marks outcomes that let the work go on, `negative` \
     those that do not, and `open` those still awaited.",
    source: "Partnership",
    words: &[
        Word::new("not-started", "not started", "Nobody has begun.")
            .also(&["to-do"])
            .marks(&["open"]),
        Word::new("in-progress", "in progress", "It is being done.")
            .also(&["underway", "drafting"])
            .marks(&["open"]),
        Word::new(
            "awaiting-decision",
            "awaiting decision",
            "It is with whoever decides.",
        )
        .also(&["submitted", "pending"])
        .marks(&["open"]),
        Word::new("approved", "approved", "The work may go on.")
            .also(&["favourable", "favorable", "passed", "go-ahead"])
            .marks(&["positive"]),
        Word::new(
            "approved-with-conditions",
            "approved with conditions",
            "The work may go on if conditions are met.",
        )
        .also(&["conditional", "provisional", "favourable-with-conditions"])
        .under(&["approved"])
        .marks(&["positive"]),
        Word::new(
            "no-high-risk",
            "no high risk remains",
            "What risk remains is not high.",
        )
        .also(&["low-risk"])
        .marks(&["positive"]),
        Word::new(
            "high-risk-remains",
            "high risk remains",
            "A high risk remains; the regulator has to be asked first.",
        )
        .also(&["high-residual-risk"])
        .marks(&["negative"]),
        Word::new(
            "not-needed",
            "not needed",
            "It was considered, and is not needed; say why with `because`.",
        )
        .also(&["not-required", "screened-out"])
        .marks(&["positive"]),
        Word::new(
            "changes-needed",
            "changes needed",
            "Something has to change first.",
        )
        .also(&["revise", "deferred"])
        .marks(&["negative"]),
        Word::new("refused", "refused", "The work may not go on.")
            .also(&["rejected", "unfavourable", "unfavorable", "failed"])
            .marks(&["negative"]),
        Word::new("withdrawn", "withdrawn", "It was taken back.").marks(&["negative"]),
        Word::new(
            "expired",
            "expired",
            "It was approved for a time that has passed.",
        )
        .also(&["lapsed"])
        .marks(&["negative"]),
    ],
    open: true,
};
