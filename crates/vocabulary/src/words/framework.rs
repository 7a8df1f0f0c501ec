//! The frameworks of principles that a partnership can adopt.

use super::{Word, WordList};

/// A published set of principles that a partnership can adopt.
pub static FRAMEWORK: WordList = WordList {
    name: "framework",
    doc: "A published set of principles that a partnership can adopt. To adopt one is to answer each \
     of its components or to say why one is left out.",
    source: "Each entry names its own source and version; wording ours throughout",
    words: &[
    Word::new(
        "five-safes",
        "Five Safes",
        "Safe projects, people, data, settings and outputs; as set out by Desai, Ritchie and \
         Welpton, 2016.",
    )
    .also(&["the-five-safes"]),
    Word::new(
        "fair",
        "FAIR principles",
        "Data that can be found, reached, understood by other systems and used again; Wilkinson \
         and others, 2016.",
    )
    .iri("https://doi.org/10.1038/sdata.2016.18")
    .also(&["fair-principles"]),
    Word::new(
        "care",
        "CARE principles",
        "Indigenous peoples' interests in data about them; Global Indigenous Data Alliance, \
         2019.",
    )
    .also(&["care-principles"]),
    Word::new(
        "trust",
        "TRUST principles",
        "What makes a data repository worthy of trust; Lin and others, 2020.",
    )
    .iri("https://doi.org/10.1038/s41597-020-0486-7")
    .also(&["trust-principles"]),
    Word::new(
        "who-data-principles",
        "WHO data principles",
        "The World Health Organization's five principles for data, 2020.",
    )
    .also(&["who"]),
    Word::new(
        "caldicott",
        "Caldicott principles",
        "Eight principles for confidential information in health and care in the UK; National \
         Data Guardian, December 2020.",
    )
    .also(&["caldicott-principles"]),
    Word::new(
        "gdpr-principles",
        "data protection principles",
        "The principles of data protection law; GDPR and UK GDPR, Article 5.",
    )
    .also(&["data-protection-principles", "article-5"]),
    Word::new(
        "data-ethics-canvas",
        "Data Ethics Canvas",
        "Questions about the ethics of a use of data; Open Data Institute, 2021.",
    )
    .also(&["odi-data-ethics-canvas"]),
    Word::new(
        "ndg-public-benefit",
        "National Data Guardian on public benefit",
        "How to judge whether a use is of benefit to the public; National Data Guardian, 2022.",
    )
    .also(&["public-benefit-guidance"]),
    Word::new(
        "partnering-principles",
        "partnering principles",
        "Equity, transparency and mutual benefit between partners; The Partnering Initiative.",
    )
    .also(&["tpi"]),
    ],
    open: true,
};
