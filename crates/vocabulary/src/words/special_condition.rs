//! The second condition that special category data needs.

use super::{Word, WordList};

/// The second condition that special category data needs, beside the basis.
pub static SPECIAL_CONDITION: WordList = WordList {
    name: "special-condition",
    doc: "The second condition that special category data needs, beside the basis. `domestic-law` \
     marks conditions that also need a law of the country (in the UK, Schedule 1 of the Data \
     Protection Act 2018), and `safeguards` those that ask for safeguards such as professional \
     secrecy or pseudonymisation.",
    source: "Regulation (EU) 2016/679 and UK GDPR, Article 9(2); identities from the DPV extension for \
     the GDPR, W3C (W3C document licence)",
    words: &[
        Word::new(
            "explicit-consent",
            "explicit consent",
            "People have said plainly that they agree.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-a")
        .also(&["article-9-2-a", "art-9-2-a"]),
        Word::new(
            "employment-and-social-protection",
            "employment and social protection",
            "The use is needed under the law of employment, social security or social protection.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-b")
        .also(&["article-9-2-b", "art-9-2-b", "employment"])
        .marks(&["domestic-law", "safeguards"]),
        Word::new(
            "vital-interests",
            "vital interests",
            "The use is needed to save the life of somebody who cannot agree.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-c")
        .also(&["article-9-2-c", "art-9-2-c"]),
        Word::new(
            "not-for-profit-body",
            "not for profit body",
            "A body with a political, philosophical, religious or union aim uses data on its own \
         members.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-d")
        .also(&["article-9-2-d", "art-9-2-d"])
        .marks(&["safeguards"]),
        Word::new(
            "made-public",
            "made public by the person",
            "The person has plainly made the data public.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-e")
        .also(&["article-9-2-e", "art-9-2-e", "manifestly-made-public"]),
        Word::new(
            "legal-claims",
            "legal claims",
            "The use is needed for a legal claim, or by a court.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-f")
        .also(&["article-9-2-f", "art-9-2-f"]),
        Word::new(
            "substantial-public-interest",
            "substantial public interest",
            "The use is needed for reasons of substantial public interest that the law lays down.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-g")
        .also(&["article-9-2-g", "art-9-2-g"])
        .marks(&["domestic-law", "safeguards"]),
        Word::new(
            "health-or-social-care",
            "health or social care",
            "The use is needed for care, treatment, or to manage health or social care.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-h")
        .also(&[
            "article-9-2-h",
            "art-9-2-h",
            "health-and-social-care",
            "provision-of-care",
        ])
        .marks(&["domestic-law", "safeguards"]),
        Word::new(
            "public-health",
            "public health",
            "The use is needed for the public interest in public health.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-i")
        .also(&["article-9-2-i", "art-9-2-i"])
        .marks(&["domestic-law", "safeguards"]),
        Word::new(
            "research",
            "research, archiving or statistics",
            "The use is needed for archiving in the public interest, research or statistics.",
        )
        .iri("https://w3id.org/dpv/legal/eu/gdpr#A9-2-j")
        .also(&[
            "article-9-2-j",
            "art-9-2-j",
            "archiving",
            "research-and-statistics",
        ])
        .marks(&["domestic-law", "safeguards"]),
    ],
    open: false,
};
