//! The lawful bases of data protection law.

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
