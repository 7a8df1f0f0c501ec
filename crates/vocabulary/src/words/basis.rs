//! The lawful bases of data protection law, and the further condition that special category data
//! needs.

use super::{Word, WordList};

/// The lawful basis in data protection law on which personal data is used.
pub static BASIS: WordList = WordList {
    name: "basis",
    doc: "The lawful basis in data protection law on which personal data is used. `eu` and `uk` mark \
     where a basis exists; `since:2026-02-05` marks the first day of one that is new; \
     `public-body` marks the basis meant for public tasks, `balancing-test` a basis that has to \
     be weighed against people's interests, and `not-for-public-tasks` one that a public \
     authority cannot use for its tasks.",
    source: "Regulation (EU) 2016/679 and UK GDPR, Article 6(1); Data (Use and Access) Act 2025, \
     section 70; identities from the DPV extension for the GDPR, W3C (W3C document licence)",
    words: &[
    Word::new(
        "consent",
        "consent",
        "People have agreed, freely and with full knowledge, and can change their mind.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A6-1-a")
    .also(&["article-6-1-a", "art-6-1-a"])
    .marks(&["eu", "uk"]),
    Word::new(
        "contract",
        "contract",
        "The use is needed for a contract with the person, or to make one at their request.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A6-1-b")
    .also(&["article-6-1-b", "art-6-1-b"])
    .marks(&["eu", "uk"]),
    Word::new("legal-obligation", "legal obligation", "The law orders the use.")
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A6-1-c")
    .also(&["article-6-1-c", "art-6-1-c"])
    .marks(&["eu", "uk"]),
    Word::new("vital-interests", "vital interests", "The use is needed to save somebody's life.")
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A6-1-d")
    .also(&["article-6-1-d", "art-6-1-d", "vital-interest"])
    .marks(&["eu", "uk"]),
    Word::new(
        "public-task",
        "public task",
        "The use is needed for a task in the public interest or an official power that the law \
         lays down.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A6-1-e")
    .also(&["article-6-1-e", "art-6-1-e", "public-interest-task", "official-authority"])
    .marks(&["eu", "uk", "public-body"]),
    Word::new(
        "recognised-legitimate-interest",
        "recognised legitimate interest",
        "The use is needed for one of five interests the UK's law names, with no balancing test.",
    )
    .also(&["article-6-1-ea", "art-6-1-ea", "recognized-legitimate-interest"])
    .marks(&["uk", "since:2026-02-05"]),
    Word::new(
        "recognised-interest-public-task-request",
        "recognised legitimate interest: request for a public task",
        "Somebody with a public task asks for the data because they need it for that task.",
    )
    .under(&["recognised-legitimate-interest"])
    .marks(&["uk", "since:2026-02-05"]),
    Word::new(
        "recognised-interest-security",
        "recognised legitimate interest: security and defence",
        "The use is needed for national security, public security or defence.",
    )
    .under(&["recognised-legitimate-interest"])
    .marks(&["uk", "since:2026-02-05"]),
    Word::new(
        "recognised-interest-emergency",
        "recognised legitimate interest: emergencies",
        "The use is needed to respond to an emergency.",
    )
    .under(&["recognised-legitimate-interest"])
    .marks(&["uk", "since:2026-02-05"]),
    Word::new(
        "recognised-interest-crime",
        "recognised legitimate interest: crime",
        "The use is needed to detect, investigate or prevent crime, or to catch offenders.",
    )
    .under(&["recognised-legitimate-interest"])
    .marks(&["uk", "since:2026-02-05"]),
    Word::new(
        "recognised-interest-safeguarding",
        "recognised legitimate interest: safeguarding",
        "The use is needed to protect a child or an adult at risk.",
    )
    .under(&["recognised-legitimate-interest"])
    .marks(&["uk", "since:2026-02-05"]),
    Word::new(
        "legitimate-interests",
        "legitimate interests",
        "The use is needed for somebody's fair interest, and people's own interests do not \
         outweigh it.",
    )
    .iri("https://w3id.org/dpv/legal/eu/gdpr#A6-1-f")
    .also(&["article-6-1-f", "art-6-1-f", "legitimate-interest"])
    .marks(&["eu", "uk", "balancing-test", "not-for-public-tasks"]),
    ],
    open: false,
};

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
    .also(&["article-9-2-h", "art-9-2-h", "health-and-social-care", "provision-of-care"])
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
    .also(&["article-9-2-j", "art-9-2-j", "archiving", "research-and-statistics"])
    .marks(&["domestic-law", "safeguards"]),
    ],
    open: false,
};
