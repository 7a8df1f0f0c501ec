//! What a dataset is like: who could be recognised in it, how delicate it is, and how open.

use super::{Word, WordList};

/// How far people can be recognised in the data, in the hands of the one who has it.
pub static IDENTIFIABILITY: WordList = WordList {
    name: "identifiability",
    doc: "How far people can be recognised in the data, in the hands of the one who has it. The \
     order is partial: a word is `under` the next more identifying one, and words with no path \
     between them do not compare. `personal` marks data treated as personal data, `by-holder` a \
     state that holds only in somebody's hands, and `claims-anonymity` a claim that needs its \
     method, test and tester.",
    source: "Partnership; identities from DPV 2.3, W3C (W3C document licence); after the UK Information \
     Commissioner's anonymisation guidance of 28 March 2025",
    words: &[
    Word::new(
        "identifiable",
        "identifiable",
        "Names or other direct identifiers show who people are.",
    )
    .iri("https://w3id.org/dpv#IdentifyingPersonalData")
    .also(&["identified", "identifying", "person-identifiable", "personal"])
    .marks(&["personal"]),
    Word::new(
        "pseudonymised",
        "pseudonymised",
        "Direct identifiers are replaced by codes, and somebody could still turn the codes back \
         or recognise people.",
    )
    .iri("https://w3id.org/dpv#PseudonymisedData")
    .also(&["pseudonymized", "pseudonymous", "key-coded"])
    .under(&["identifiable"])
    .marks(&["personal"]),
    Word::new(
        "effectively-anonymous",
        "effectively anonymous",
        "In the hands of this recipient nobody can reasonably be recognised, though others may \
         hold the means to do so.",
    )
    .iri("https://w3id.org/dpv#ContextuallyAnonymisedData")
    .also(&["contextually-anonymous", "contextually-anonymised", "contextually-anonymized"])
    .under(&["pseudonymised"])
    .marks(&["by-holder", "claims-anonymity"]),
    Word::new(
        "anonymous",
        "anonymous",
        "Nobody can reasonably be recognised, whoever has the data.",
    )
    .iri("https://w3id.org/dpv#AnonymisedData")
    .also(&["anonymised", "anonymized"])
    .under(&["effectively-anonymous"])
    .marks(&["claims-anonymity"]),
    Word::new(
        "open-aggregate",
        "open aggregate",
        "Only counts or totals over many people, safe to publish.",
    )
    .also(&["aggregate", "aggregated", "aggregate-data", "statistics"])
    .under(&["anonymous"])
    .marks(&["claims-anonymity"]),
    Word::new(
        "synthetic",
        "synthetic",
        "Made-up records that resemble real ones; how close they come to real people depends on \
         how they were made, so this does not compare with the others.",
    )
    .iri("https://w3id.org/dpv#SyntheticData")
    .also(&["synthetic-data", "dummy-data"]),
    Word::new("non-personal", "non personal", "The data was never about people.")
    .iri("https://w3id.org/dpv#NonPersonalData")
    .also(&["non-personal-data", "not-personal"])
    .under(&["anonymous"]),
    ],
    open: false,
};

/// How delicate the data is.
pub static SENSITIVITY: WordList = WordList {
    name: "sensitivity",
    doc: "How delicate the data is. `special` marks data that the law gives extra protection and \
     that needs a second condition as well as a basis, `criminal` data on offences, `personal` \
     data about people, and `confidential` data owed secrecy for another reason.",
    source: "DPV 2.3, W3C (W3C document licence); GDPR Articles 9 and 10; wording ours",
    words: &[
        Word::new(
            "special-category",
            "special category data",
            "Health, genetics, biometrics, race or ethnic origin, politics, religion or belief, \
         union membership, sex life or orientation.",
        )
        .iri("https://w3id.org/dpv#SpecialCategoryPersonalData")
        .also(&["special-category-data", "special", "special-categories"])
        .under(&["sensitive"])
        .marks(&["personal", "special"]),
        Word::new(
            "health-data",
            "health data",
            "Data about somebody's health, past, present or to come, or the care they had.",
        )
        .also(&["health", "medical"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "genetic-data",
            "genetic data",
            "Data about inherited or acquired characteristics, mostly from a sample.",
        )
        .also(&["genetic", "genomic"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "biometric-data",
            "biometric data",
            "Faces, fingerprints and the like, used to tell who somebody is.",
        )
        .also(&["biometric"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "ethnicity-data",
            "data on race or ethnic origin",
            "Data that shows somebody's race or ethnic origin.",
        )
        .also(&["ethnicity", "race"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "belief-data",
            "data on politics, religion or belief",
            "Data that shows political opinions, religion or philosophical belief.",
        )
        .also(&["religion", "political-opinions"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "union-membership-data",
            "data on union membership",
            "Data that shows whether somebody belongs to a trade union.",
        )
        .also(&["union-membership", "trade-union-membership"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "sexuality-data",
            "data on sex life or orientation",
            "Data about somebody's sex life or sexual orientation.",
        )
        .also(&["sex-life", "sexual-orientation"])
        .under(&["special-category"])
        .marks(&["personal", "special"]),
        Word::new(
            "criminal-offence",
            "data on criminal offences",
            "Convictions, offences, allegations, and safety measures linked to them.",
        )
        .also(&[
            "criminal-offence-data",
            "criminal-record",
            "criminal-convictions",
        ])
        .under(&["sensitive"])
        .marks(&["personal", "criminal"]),
        Word::new(
            "sensitive",
            "sensitive personal data",
            "Personal data that could hurt people if it got out, though the law does not name it, \
         such as where they are or what they earn.",
        )
        .iri("https://w3id.org/dpv#SensitivePersonalData")
        .also(&["sensitive-personal-data"])
        .under(&["ordinary-personal"])
        .marks(&["personal"]),
        Word::new(
            "ordinary-personal",
            "personal data",
            "Personal data with no further protection in law.",
        )
        .iri("https://w3id.org/dpv#PersonalData")
        .also(&[
            "personal",
            "personal-data",
            "not-special",
            "not-special-category",
            "non-special-category",
        ])
        .marks(&["personal"]),
        Word::new(
            "patient-confidential",
            "confidential patient information",
            "What was told to, or learned by, those who cared for a patient, and is owed secrecy \
         even after death.",
        )
        .also(&["confidential-patient-information", "cpi"])
        .under(&["special-category"])
        .marks(&["personal", "special", "confidential"]),
        Word::new(
            "professional-confidential",
            "professional secret",
            "Data owed secrecy by a profession, such as a lawyer's.",
        )
        .iri("https://w3id.org/dpv#ProfessionalConfidentialData")
        .also(&["legal-privilege", "professional-secrecy"])
        .marks(&["confidential"]),
        Word::new(
            "commercially-confidential",
            "commercially confidential",
            "Trade secrets, prices and other facts that would help a competitor.",
        )
        .iri("https://w3id.org/dpv#CommerciallyConfidentialData")
        .also(&["commercially-sensitive", "commercial-in-confidence"])
        .marks(&["confidential"]),
        Word::new(
            "statistically-confidential",
            "statistically confidential",
            "Data protected because it was given for statistics.",
        )
        .iri("https://w3id.org/dpv#StatisticallyConfidentialData")
        .also(&["statistical-confidentiality"])
        .marks(&["confidential"]),
        Word::new(
            "intellectual-property",
            "intellectual property",
            "Data in which somebody holds rights, such as copyright or a database right.",
        )
        .iri("https://w3id.org/dpv#IntellectualPropertyData")
        .also(&["ip", "copyright", "database-right"])
        .marks(&["confidential"]),
        Word::new(
            "security-sensitive",
            "security sensitive",
            "Data that could endanger places, systems or a country if it got out.",
        )
        .also(&["national-security", "critical-infrastructure"])
        .marks(&["confidential"]),
        Word::new(
            "culturally-sensitive",
            "culturally sensitive",
            "Knowledge that a community holds to be sacred, secret or its own to govern.",
        )
        .also(&["traditional-knowledge", "indigenous-knowledge"])
        .marks(&["confidential"]),
        Word::new(
            "not-sensitive",
            "not sensitive",
            "Considered, and found to need no special care.",
        )
        .also(&["non-sensitive", "low-sensitivity"]),
    ],
    open: false,
};

/// Where a dataset stands between closed and open.
pub static SPECTRUM: WordList = WordList {
    name: "spectrum",
    doc: "Where a dataset stands between closed and open. The words are in order: each is `under` \
     the next more open one.",
    source: "Open Data Institute, The Data Spectrum; wording ours",
    words: &[
        Word::new(
            "closed",
            "closed",
            "Only people inside the organisation can get at it.",
        )
        .also(&["internal-access"])
        .under(&["shared", "named-access"])
        .marks(&["order:1"]),
        Word::new(
            "named-access",
            "named access",
            "Only people or organisations named in a contract can get at it.",
        )
        .under(&["group-access"])
        .marks(&["order:2"]),
        Word::new(
            "group-access",
            "group-based access",
            "Only members of a group, who have shown that they qualify, can get at it.",
        )
        .also(&["group-based-access", "via-authentication"])
        .under(&["public"])
        .marks(&["order:3"]),
        Word::new(
            "shared",
            "shared",
            "Chosen people or organisations can get at it, on terms.",
        )
        .also(&["restricted"])
        .under(&["public"])
        .marks(&["order:3"]),
        Word::new(
            "public",
            "public",
            "Anyone can get at it, but a licence limits what they may do with it.",
        )
        .also(&["public-access"])
        .under(&["open"])
        .marks(&["order:4"]),
        Word::new(
            "open",
            "open",
            "Anyone can get at it, use it and pass it on.",
        )
        .also(&["open-data"])
        .marks(&["order:5"]),
    ],
    open: false,
};
