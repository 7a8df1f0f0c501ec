//! What kind of agreement it is, and where it stands.

use super::{Word, WordList};

/// What kind of agreement it is.
pub static AGREEMENT_TYPE: WordList = WordList {
    name: "agreement-type",
    doc: "What kind of agreement it is. `binding-instrument` marks agreements that bind in law; \
     `mou` a statement of intent, `processor` terms with a processor, `joint` terms between \
     joint controllers, `open` licences for anyone, `statutory` instruments made by somebody \
     with power in law, and `template` a form from which agreements are made. \
     `weak-for-personal-data` marks kinds that are not enough by themselves for personal or \
     sensitive data.",
    source: "Partnership; identities from DPV 2.3, W3C (W3C document licence); tiers after AISP and \
     instruments after the Open Data Institute, Data Governance Playbook, play ten (wording \
     ours)",
    words: &[
        Word::new(
            "data-sharing-agreement",
            "data sharing agreement",
            "Says who shares what with whom, for what, and on what terms.",
        )
        .also(&[
            "dsa",
            "information-sharing-agreement",
            "isa",
            "data-sharing-contract",
        ])
        .marks(&["binding-instrument"]),
        Word::new(
            "data-processing-agreement",
            "data processing agreement",
            "The terms on which a processor handles personal data for a controller.",
        )
        .iri("https://w3id.org/dpv#ControllerProcessorAgreement")
        .also(&["dpa", "processor-agreement", "data-processing-contract"])
        .marks(&["binding-instrument", "processor"]),
        Word::new(
            "sub-processor-agreement",
            "sub processor agreement",
            "The terms on which a sub-processor handles personal data for a processor.",
        )
        .iri("https://w3id.org/dpv#SubProcessorAgreement")
        .under(&["data-processing-agreement"])
        .marks(&["binding-instrument", "processor"]),
        Word::new(
            "joint-controller-arrangement",
            "joint controller arrangement",
            "How joint controllers divide their duties.",
        )
        .iri("https://w3id.org/dpv#JointDataControllersAgreement")
        .also(&[
            "joint-controller-agreement",
            "joint-data-controllers-agreement",
        ])
        .marks(&["binding-instrument", "joint"]),
        Word::new(
            "memorandum-of-understanding",
            "memorandum of understanding",
            "What the parties intend, in plain words; by itself it does not bind.",
        )
        .also(&["mou"])
        .marks(&["mou", "weak-for-personal-data"]),
        Word::new(
            "data-use-licence",
            "data use licence",
            "Allows one user one use of the data.",
        )
        .also(&["data-use-license", "dul", "data-use-agreement", "dua"])
        .under(&["licence"])
        .marks(&["binding-instrument"]),
        Word::new(
            "licence",
            "licence",
            "Says what those who hold it may do with the data.",
        )
        .iri("https://w3id.org/dpv#LicenseAgreement")
        .also(&["license", "data-licence", "non-open-licence"])
        .marks(&["binding-instrument"]),
        Word::new(
            "open-licence",
            "open licence",
            "Lets anyone use, change and pass on the data.",
        )
        .also(&["open-license"])
        .under(&["licence"])
        .marks(&["binding-instrument", "open", "weak-for-personal-data"]),
        Word::new(
            "terms",
            "terms and conditions",
            "What everybody who uses a service or a site accepts.",
        )
        .also(&["terms-and-conditions", "terms-of-use", "t-and-c"])
        .marks(&["binding-instrument", "weak-for-personal-data"]),
        Word::new(
            "code-of-conduct",
            "code of conduct",
            "Rules a group has agreed to keep.",
        )
        .also(&["code-of-practice"]),
        Word::new(
            "framework-agreement",
            "framework agreement",
            "Terms agreed once, under which single agreements are made.",
        )
        .also(&["master-agreement", "tier-one-agreement", "protocol"])
        .marks(&["binding-instrument"]),
        Word::new(
            "consortium-agreement",
            "consortium agreement",
            "How several partners work together: money, rights, decisions and leaving.",
        )
        .also(&["collaboration-agreement"])
        .marks(&["binding-instrument"]),
        Word::new(
            "non-disclosure-agreement",
            "non disclosure agreement",
            "The parties keep what they learn to themselves.",
        )
        .iri("https://w3id.org/dpv#NDA")
        .also(&["nda", "confidentiality-agreement"])
        .marks(&["binding-instrument"]),
        Word::new(
            "service-contract",
            "service contract",
            "One party supplies a service to another.",
        )
        .also(&["contract", "service-level-agreement", "sla"])
        .marks(&["binding-instrument"]),
        Word::new(
            "research-contract",
            "research contract",
            "The terms of a piece of research between sponsor and site.",
        )
        .also(&["research-agreement", "clinical-trial-agreement"])
        .marks(&["binding-instrument"]),
        Word::new(
            "material-transfer-agreement",
            "material transfer agreement",
            "The terms on which samples go from one place to another.",
        )
        .also(&["mta"])
        .marks(&["binding-instrument"]),
        Word::new(
            "data-trust-deed",
            "data trust deed",
            "Sets up a trust that looks after data for others.",
        )
        .also(&["trust-deed"])
        .marks(&["binding-instrument"]),
        Word::new(
            "statutory-direction",
            "statutory direction",
            "An order under an Act to collect, analyse or share.",
        )
        .also(&["direction"])
        .marks(&["binding-instrument", "statutory"]),
        Word::new(
            "data-provision-notice",
            "data provision notice",
            "A notice under an Act that requires data to be provided.",
        )
        .also(&["dpn"])
        .under(&["statutory-direction"])
        .marks(&["binding-instrument", "statutory"]),
        Word::new(
            "permit",
            "data permit",
            "A body with power in law allows a named use.",
        )
        .also(&["data-permit"])
        .marks(&["binding-instrument", "statutory"]),
        Word::new(
            "grant-agreement",
            "grant agreement",
            "The terms on which money is given.",
        )
        .also(&["grant"])
        .marks(&["binding-instrument"]),
        Word::new(
            "letter-of-intent",
            "letter of intent",
            "Says that the parties mean to agree.",
        )
        .also(&["loi", "heads-of-terms"])
        .marks(&["mou", "weak-for-personal-data"]),
        Word::new(
            "template",
            "template agreement",
            "A form from which an agreement with each recipient is made.",
        )
        .also(&["model-agreement"])
        .marks(&["template"]),
    ],
    open: true,
};

/// Where an agreement stands.
pub static AGREEMENT_STATUS: WordList = WordList {
    name: "agreement-status",
    doc: "Where an agreement stands. While the last status on or before a day is marked `binding`, \
     the agreement is in force from its first day to its last, both included; `ended` marks an \
     agreement that is over, `refused` one that never held, and `in-part` one that some have signed.",
    source: "DPV 2.3, W3C, contract status (W3C document licence); which ones bind is ours",
    words: &[
        Word::new(
            "drafted",
            "draft",
            "The text is written and can be offered for signing.",
        )
        .iri("https://w3id.org/dpv#ContractDrafted")
        .also(&["draft", "planned", "proposed"]),
        Word::new(
            "under-negotiation",
            "under negotiation",
            "The parties are talking about the terms.",
        )
        .iri("https://w3id.org/dpv#ContractUnderNegotiation")
        .also(&["negotiating", "in-negotiation"]),
        Word::new(
            "under-review",
            "under review",
            "The text is being looked at before signing.",
        )
        .iri("https://w3id.org/dpv#ContractUnderReview")
        .also(&["in-review"]),
        Word::new(
            "approved",
            "approved",
            "The text is approved and can be signed.",
        )
        .iri("https://w3id.org/dpv#ContractApproved"),
        Word::new(
            "rejected",
            "rejected",
            "The text was turned down and cannot be signed.",
        )
        .iri("https://w3id.org/dpv#ContractRejected")
        .also(&["refused"])
        .marks(&["ended", "refused"]),
        Word::new(
            "partly-signed",
            "partly signed",
            "Some parties have signed and some have not.",
        )
        .iri("https://w3id.org/dpv#ContractPartiallySigned")
        .also(&["partially-signed"])
        .marks(&["in-part"]),
        Word::new("signed", "signed", "Every party has signed.")
            .iri("https://w3id.org/dpv#ContractFullySigned")
            .also(&["fully-signed", "executed"])
            .marks(&["binding"]),
        Word::new(
            "active",
            "active",
            "The terms are in force and are carried out.",
        )
        .iri("https://w3id.org/dpv#ContractActive")
        .also(&["in-force", "live"])
        .marks(&["binding"]),
        Word::new(
            "amended",
            "amended",
            "The terms were changed by agreement and are in force as changed.",
        )
        .iri("https://w3id.org/dpv#ContractAmended")
        .also(&["varied"])
        .marks(&["binding"]),
        Word::new(
            "renewed",
            "renewed",
            "The agreement was made to last longer.",
        )
        .iri("https://w3id.org/dpv#ContractRenewed")
        .also(&["extended"])
        .marks(&["binding"]),
        Word::new(
            "suspended",
            "suspended",
            "The agreement is put on hold; nothing may be done under it.",
        )
        .iri("https://w3id.org/dpv#ContractTemporarilySuspended")
        .also(&["on-hold", "paused"]),
        Word::new("expired", "expired", "The last day has passed.")
            .iri("https://w3id.org/dpv#ContractExpired")
            .also(&["lapsed"])
            .marks(&["ended"]),
        Word::new(
            "terminated",
            "terminated",
            "A party, or all of them, ended it before its last day.",
        )
        .iri("https://w3id.org/dpv#ContractTerminated")
        .also(&["cancelled", "canceled", "ended"])
        .marks(&["ended"]),
        Word::new(
            "superseded",
            "superseded",
            "A later agreement takes its place.",
        )
        .also(&["replaced"])
        .marks(&["ended"]),
    ],
    open: false,
};
