//! What is done about a risk.

use super::{Word, WordList};

/// What the partners decided to do about a risk.
pub static RISK_RESPONSE: WordList = WordList {
    name: "risk-response",
    doc: "What the partners decided to do about a risk. `needs-reason` marks a response that needs \
     who decided it and why.",
    source: "Partnership; identities from the DPV 2.3 risk extension, W3C (W3C document licence); Act, \
     Influence, Monitor after the Open Data Institute's data sharing risk assessment tool (MIT)",
    words: &[
        Word::new("avoid", "avoid", "Do not do what would bring the risk.")
            .iri("https://w3id.org/dpv/risk#AvoidanceControl")
            .also(&["avoided", "terminate"]),
        Word::new(
            "eliminate",
            "eliminate",
            "Change things so that it cannot happen.",
        )
        .iri("https://w3id.org/dpv/risk#EliminationControl")
        .also(&["eliminated", "remove"])
        .under(&["avoid"]),
        Word::new("reduce", "reduce", "Make it less likely or less bad.")
            .iri("https://w3id.org/dpv/risk#MitigationControl")
            .also(&["reduced", "mitigate", "treat", "act"]),
        Word::new("share", "share", "Bear it together with others.")
            .iri("https://w3id.org/dpv/risk#ShareRisk"),
        Word::new(
            "transfer",
            "transfer",
            "Let somebody else bear it, such as an insurer or a supplier.",
        )
        .iri("https://w3id.org/dpv/risk#TransferControl")
        .also(&["insure"]),
        Word::new("accept", "accept", "Go on with it as it is.")
            .also(&["accepted", "tolerate", "retain"])
            .marks(&["needs-reason"]),
        Word::new("monitor", "monitor", "Watch it and come back to it.")
            .iri("https://w3id.org/dpv/risk#MonitorControl")
            .also(&["watch"]),
        Word::new(
            "influence",
            "influence",
            "Work on those who can do something about it.",
        ),
    ],
    open: false,
};

/// How far a measure against a risk has come.
pub static MITIGATION_STATUS: WordList = WordList {
    name: "mitigation-status",
    doc: "How far a measure against a risk has come. `working` marks measures that count towards the \
     residual risk, `closed` those for which nothing is left to do, and `over` those that nobody relies on any more.",
    source: "Partnership",
    words: &[
        Word::new("proposed", "proposed", "Somebody suggested it.").also(&["idea"]),
        Word::new(
            "planned",
            "planned",
            "It is decided, with an owner and a day.",
        )
        .also(&["agreed", "approved"]),
        Word::new("in-progress", "in progress", "It is being put in place.")
            .also(&["started", "underway"]),
        Word::new("in-place", "in place", "It is in place.")
            .also(&["implemented", "done", "active"])
            .marks(&["working", "closed"]),
        Word::new("tested", "tested", "It is in place and was shown to work.")
            .also(&["verified"])
            .under(&["in-place"])
            .marks(&["working", "closed"]),
        Word::new("failed", "failed", "It was tried and does not work.")
            .also(&["ineffective"])
            .marks(&["closed", "over"]),
        Word::new(
            "dropped",
            "dropped",
            "It was given up; say why with `because`.",
        )
        .also(&["rejected", "cancelled", "canceled"])
        .marks(&["closed", "over"]),
        Word::new(
            "retired",
            "retired",
            "It was in place and is no longer needed.",
        )
        .also(&["ended"])
        .marks(&["closed", "over"]),
    ],
    open: false,
};

/// The milder forms that ought to be considered before data in which people can be recognised is
/// sent anywhere, the mildest first.
pub static MITIGATION_LADDER: WordList = WordList {
    name: "mitigation-ladder",
    doc: "The milder forms that ought to be considered before data in which people can be recognised \
     is sent anywhere, the mildest first. A mark `order:…` gives the step.",
    source: "Open Data Institute, Data Governance Playbook, play eight; wording ours",
    words: &[
        Word::new(
            "no-sharing",
            "do not share",
            "Reach the aim without sharing data.",
        )
        .marks(&["order:1"]),
        Word::new("aggregate", "aggregate", "Share only totals.")
            .also(&["aggregated"])
            .marks(&["order:2"]),
        Word::new(
            "synthetic",
            "synthetic",
            "Share made-up records that resemble the real ones.",
        )
        .also(&["synthetic-data"])
        .marks(&["order:3"]),
        Word::new(
            "anonymised",
            "anonymised",
            "Share records in which nobody can be recognised.",
        )
        .also(&["anonymized", "anonymous"])
        .marks(&["order:4"]),
        Word::new("in-place", "in place", "Let the question come to the data.")
            .also(&["federated", "in-place-query"])
            .marks(&["order:5"]),
        Word::new(
            "secure-setting",
            "secure setting",
            "Let people come to the data in a secure place.",
        )
        .also(&["trusted-research-environment"])
        .marks(&["order:6"]),
        Word::new(
            "minimised",
            "minimised",
            "Share fewer items, fewer people, a shorter time.",
        )
        .also(&["minimized", "data-minimisation"])
        .marks(&["order:7"]),
        Word::new(
            "pseudonymised",
            "pseudonymised",
            "Share records with codes instead of names.",
        )
        .also(&["pseudonymized"])
        .marks(&["order:8"]),
        Word::new(
            "identifiable",
            "identifiable",
            "Share records in which people can be recognised, because nothing milder will do.",
        )
        .marks(&["order:9"]),
    ],
    open: false,
};
