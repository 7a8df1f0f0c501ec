//! The looks of a house as office programs want them: six digits, no sign before them; the names of fonts.

use partnership_brief::content::Tone;
use partnership_brief::picture::Tint;
use partnership_brief::theme::{FontPart, Theme};

/// The looks of a file.
pub struct Looks<'a> {
    theme: &'a Theme,
}

impl<'a> Looks<'a> {
    /// Those of this theme.
    pub fn new(theme: &'a Theme) -> Self {
        Self { theme }
    }

    /// The font of running text. Where the house has none: one that office programs have, or have a twin of.
    pub fn text_font(&self) -> &'a str {
        self.font(FontPart::Text).unwrap_or("Calibri")
    }

    /// The font of headings.
    pub fn heading_font(&self) -> &'a str {
        self.font(FontPart::Headings).unwrap_or("Cambria")
    }

    fn font(&self, part: FontPart) -> Option<&'a str> {
        self.theme
            .fonts
            .iter()
            .find(|font| font.part == part)
            .map(|font| font.family.as_str())
    }

    /// A colour of the theme.
    pub fn tint(&self, tint: Tint) -> String {
        let of = &self.theme.colours;
        match tint {
            Tint::Paper => six(&of.paper, tint.plain()),
            Tint::Card => six(&of.card, tint.plain()),
            Tint::Ink => six(&of.ink, tint.plain()),
            Tint::Soft => six(&of.soft, tint.plain()),
            Tint::Line => six(&of.line, tint.plain()),
            Tint::Accent => six(&of.accent, tint.plain()),
            Tint::AccentInk => six(&of.accent_ink, tint.plain()),
            Tint::Tint => six(&of.tint, tint.plain()),
            other => other.plain().to_owned(),
        }
    }

    /// The cover.
    pub fn deep(&self) -> String {
        six(&self.theme.colours.deep, "0b3f3b")
    }

    /// Titles on paper.
    pub fn heading(&self) -> String {
        six(&self.theme.colours.heading, "0b3f3b")
    }

    /// On the cover.
    pub fn deep_ink(&self) -> String {
        six(&self.theme.colours.deep_ink, "f4f7f5")
    }

    /// The colour of a tag's words.
    pub fn tone(&self, tone: Tone) -> String {
        self.tint(match tone {
            Tone::Firm => Tint::Firm,
            Tone::Open => Tint::Open,
            Tone::Off => Tint::Off,
        })
    }
}

/// The six digits of `#rrggbb`.
fn six(colour: &str, otherwise: &str) -> String {
    let digits = colour.trim_start_matches('#');
    if digits.len() == 6 && digits.chars().all(|char| char.is_ascii_hexdigit()) {
        digits.to_ascii_uppercase()
    } else {
        otherwise.to_ascii_uppercase()
    }
}
