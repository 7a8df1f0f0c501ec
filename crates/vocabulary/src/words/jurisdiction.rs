//! Where law applies: countries, their parts, and what they have in common.

use super::countries_a_to_k::A_TO_K;
use super::countries_l_to_z::L_TO_Z;
use super::{Word, WordList, join};

/// A country or territory of ISO 3166-1; members of the European Union or the European Economic Area say so.
macro_rules! country {
    ($code:literal, $name:literal $(, also [$($also:literal),*])?) => {
        $crate::words::Word::new($code, $name, concat!("The country or territory ", $name, "."))
            .also(&[$($($also),*)?])
    };
    ($code:literal, $name:literal $(, also [$($also:literal),*])?, in $wider:literal) => {
        $crate::words::Word::new($code, $name, concat!("The country ", $name, "."))
            .also(&[$($($also),*)?])
            .under(&[$wider])
            .marks(&["eu-gdpr"])
    };
}
pub(super) use country;

const WIDER: &[Word] = &[
    Word::new(
        "gb",
        "United Kingdom",
        "The United Kingdom as a whole; say England, Scotland, Wales or Northern Ireland where health law differs.",
    )
    .also(&["uk", "united-kingdom", "great-britain", "britain"])
    .marks(&["uk-gdpr"]),
    Word::new("gb-eng", "England", "England, as a part of the United Kingdom.")
        .also(&["england"])
        .under(&["gb"])
        .marks(&["uk-gdpr"]),
    Word::new("gb-sct", "Scotland", "Scotland, as a part of the United Kingdom.")
        .also(&["scotland"])
        .under(&["gb"])
        .marks(&["uk-gdpr"]),
    Word::new("gb-wls", "Wales", "Wales, as a part of the United Kingdom.")
        .also(&["wales", "cymru"])
        .under(&["gb"])
        .marks(&["uk-gdpr"]),
    Word::new("gb-nir", "Northern Ireland", "Northern Ireland, as a part of the United Kingdom.")
        .also(&["northern-ireland"])
        .under(&["gb"])
        .marks(&["uk-gdpr"]),
    Word::new(
        "eu",
        "European Union",
        "The countries of the European Union together, and the law they have in common.",
    )
    .also(&["european-union"])
    .under(&["eea"])
    .marks(&["eu-gdpr"]),
    Word::new(
        "eea",
        "European Economic Area",
        "The European Union with Iceland, Liechtenstein and Norway, where its data protection law applies as well.",
    )
    .also(&["european-economic-area"])
    .marks(&["eu-gdpr"]),
    Word::new(
        "international",
        "international",
        "No one country: international law, or a body that stands under it.",
    )
    .also(&["worldwide", "global"]),
];

const COUNT: usize = WIDER.len() + A_TO_K.len() + L_TO_Z.len();

static WORDS: [Word; COUNT] = join([WIDER, A_TO_K, L_TO_Z]);

/// Where law applies.
pub static JURISDICTION: WordList = WordList {
    name: "jurisdiction",
    doc: "Where data is collected, kept or used, and so whose law applies. A place `under` another is part of it. \
          `eu-gdpr` marks places where the European data protection law applies, and `uk-gdpr` where the United \
          Kingdom's does.",
    source: "ISO 3166-1 and, for the parts of the United Kingdom, ISO 3166-2; English names as in common use",
    words: &WORDS,
    open: true,
};
