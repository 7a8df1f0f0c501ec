//! What allows personal data to go to another country.

use super::{Word, WordList};

/// What allows personal data to cross a border.
pub static TRANSFER_TOOL: WordList = WordList {
    name: "transfer-tool",
    doc: "What allows personal data to cross a border. `eu` and `uk` mark where a tool exists; \
     `needs-assessment` marks tools that ask for an assessment of the risk of the transfer, \
     `needs-authorisation` those that a supervisor must approve first, and `derogation` \
     exceptions for single cases, not for regular sharing.",
    source: "Regulation (EU) 2016/679 and UK GDPR, Articles 45 to 49; identities from the DPV extension \
     for the GDPR, W3C (W3C document licence)",
    words: &[
    Word::new(
        "adequacy",
        "adequacy decision or regulations",
        "The country has been found to protect data well enough.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A45-3")
    .also(&["adequacy-decision", "adequacy-regulations", "data-bridge"])
    .marks(&["eu", "uk"]),
    Word::new(
        "data-privacy-framework",
        "data privacy framework",
        "The organisation in the United States has signed up to the framework that was found to \
         protect data well enough.",
    )
    .also(&["eu-us-dpf", "dpf", "uk-us-data-bridge"])
    .under(&["adequacy"])
    .marks(&["eu", "uk"]),
    Word::new(
        "binding-instrument",
        "binding instrument between public bodies",
        "A legally binding document between public bodies lays down the safeguards.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-2-a")
    .also(&["legal-instrument"])
    .marks(&["eu", "uk", "needs-assessment"]),
    Word::new(
        "binding-corporate-rules",
        "binding corporate rules",
        "Rules that bind a whole group of companies, approved by a supervisor.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-2-b")
    .also(&["bcr", "bcrs"])
    .marks(&["eu", "uk", "needs-assessment"]),
    Word::new(
        "standard-contractual-clauses",
        "standard contractual clauses",
        "The European Commission's standard clauses stand in the contract.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-2-c")
    .also(&["scc", "sccs", "standard-clauses"])
    .marks(&["eu", "needs-assessment"]),
    Word::new(
        "supervisor-clauses",
        "standard clauses of a supervisor",
        "Standard clauses of a supervisory authority stand in the contract.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-2-d")
    .marks(&["eu", "needs-assessment"]),
    Word::new(
        "international-data-transfer-agreement",
        "international data transfer agreement",
        "The UK's own standard agreement is signed.",
    )
    .also(&["idta", "uk-idta"])
    .marks(&["uk", "needs-assessment"]),
    Word::new(
        "uk-addendum",
        "UK addendum",
        "The UK's addendum is added to the European standard clauses.",
    )
    .also(&["uk-addendum-to-sccs", "international-data-transfer-addendum"])
    .marks(&["uk", "needs-assessment"]),
    Word::new(
        "code-of-conduct",
        "approved code of conduct",
        "The receiver has bound itself to an approved code.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-2-e")
    .marks(&["eu", "uk", "needs-assessment"]),
    Word::new(
        "certification",
        "approved certification",
        "The receiver holds an approved certificate and has bound itself to it.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-2-f")
    .marks(&["eu", "uk", "needs-assessment"]),
    Word::new(
        "authorised-clauses",
        "clauses of our own",
        "Contract clauses that a supervisor has authorised.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-3-a")
    .also(&["ad-hoc-clauses", "bespoke-clauses"])
    .marks(&["eu", "uk", "needs-assessment", "needs-authorisation"]),
    Word::new(
        "administrative-arrangement",
        "administrative arrangement",
        "An arrangement between public bodies that a supervisor has authorised.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A46-3-b")
    .marks(&["eu", "uk", "needs-assessment", "needs-authorisation"]),
    Word::new(
        "derogation",
        "exception for a single case",
        "One of the narrow exceptions of Article 49.",
    )
    .also(&["article-49", "exception"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-explicit-consent",
        "exception: explicit consent",
        "People agreed to this transfer after being told its risks.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A49-1-a")
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-contract",
        "exception: contract with the person",
        "The transfer is needed for a contract with the person.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A49-1-b")
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-contract-for-person",
        "exception: contract for the person's good",
        "The transfer is needed for a contract made in the person's interest.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A49-1-c")
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-public-interest",
        "exception: important public interest",
        "The transfer is needed for important reasons of public interest.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A49-1-d")
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-legal-claims",
        "exception: legal claims",
        "The transfer is needed for a legal claim.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A49-1-e")
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-vital-interests",
        "exception: vital interests",
        "The transfer is needed to save the life of somebody who cannot agree.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A49-1-f")
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "derogation-public-register",
        "exception: public register",
        "The data comes from a register open to the public.",
    )
    .under(&["derogation"])
    .marks(&["eu", "uk", "derogation"]),
    Word::new(
        "not-restricted",
        "not a restricted transfer",
        "The data goes abroad, but to no one the rules on transfers apply to, such as a \
         partner's own staff.",
    )
    .also(&["no-restricted-transfer"]),
    ],
    open: true,
};
