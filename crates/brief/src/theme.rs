//! The looks of a house: its colours, logo, fonts and footer. Where a house has none, these are the project's own.

pub mod colour;
pub mod font;
pub mod logo;

use std::collections::BTreeMap;

use serde::Serialize;

/// The looks of a briefing in every format.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Theme {
    /// Its colours, on paper and on a bright screen.
    pub colours: Colours,
    /// What stands on the cover, if the house has one.
    pub logo: Option<Logo>,
    /// Fonts that travel with the asset.
    pub fonts: Vec<Font>,
    /// What stands at the foot of every page.
    pub footer: Option<String>,
    /// Templates in place of the program's own, by their names.
    #[serde(skip)]
    pub templates: BTreeMap<String, String>,
}

/// The colours, each as `#rrggbb`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Colours {
    /// Behind the text.
    pub paper: String,
    /// Behind the text of a card, and the page of a document.
    pub card: String,
    /// The text.
    pub ink: String,
    /// Text of less weight.
    pub soft: String,
    /// Rules and frames.
    pub line: String,
    /// Links, marks, the rule under a heading.
    pub accent: String,
    /// On `accent`.
    pub accent_ink: String,
    /// Behind what is set apart.
    pub tint: String,
    /// The cover.
    pub deep: String,
    /// On `deep`.
    pub deep_ink: String,
    /// Titles on paper: `deep`, where it can be read there.
    pub heading: String,
}

impl Default for Colours {
    fn default() -> Self {
        let own = |colour: &str| colour.to_owned();
        Self {
            paper: own("#fcfbf8"),
            card: own("#ffffff"),
            ink: own("#1d2422"),
            soft: own("#545e5a"),
            line: own("#dfddd5"),
            accent: own("#0a5c55"),
            accent_ink: own("#ffffff"),
            tint: own("#e9f2ef"),
            deep: own("#0b3f3b"),
            deep_ink: own("#f4f7f5"),
            heading: own("#0b3f3b"),
        }
    }
}

/// A house's sign: a picture of dots, read and found sound.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Logo {
    /// `image/png` or `image/jpeg`.
    pub media: &'static str,
    /// The file's bytes.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
    /// What it shows, in words.
    pub alt: String,
}

/// A font that travels with the asset.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Font {
    /// The family's name.
    pub family: String,
    /// What it is used for.
    pub part: FontPart,
    /// 100 to 900.
    pub weight: u16,
    /// Whether it slants.
    pub italic: bool,
    /// `font/woff2`, `font/ttf` or `font/otf`.
    pub media: &'static str,
    /// The file's bytes.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// What a font is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FontPart {
    /// Running text.
    Text,
    /// Headings.
    Headings,
}

/// Something that keeps a house's looks from being used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trouble {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub how: String,
}

impl Trouble {
    fn new(what: impl Into<String>, how: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            how: how.into(),
        }
    }
}

/// A footer in one line that stays on its page.
pub fn footer(text: &str) -> String {
    const LETTERS: usize = 200;
    let text = crate::prose::shown(text);
    if text.chars().count() <= LETTERS {
        return text;
    }
    text.chars().take(LETTERS - 1).chain(['…']).collect()
}
