//! Characters that no font has. A reader of a box learns nothing; here each is named by its number, and told about.

use std::collections::BTreeSet;

use typst::text::Font;

/// What the fonts have and have not of the characters met so far.
pub struct Glyphs<'a> {
    fonts: &'a [Font],
    shown: BTreeSet<char>,
    missing: BTreeSet<char>,
}

impl<'a> Glyphs<'a> {
    /// Nothing has been met yet.
    pub fn new(fonts: &'a [Font]) -> Self {
        Self {
            fonts,
            shown: BTreeSet::new(),
            missing: BTreeSet::new(),
        }
    }

    /// A text, or JSON, with each character that none of the fonts has replaced by its number.
    pub fn name_missing(&mut self, text: String) -> String {
        if text.chars().all(|char| self.shows(char)) {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        for char in text.chars() {
            if self.shows(char) {
                out.push(char);
            } else {
                out.push_str(&format!("[U+{:04X}]", u32::from(char)));
            }
        }
        out
    }

    /// The characters that were replaced.
    pub fn missing(self) -> Vec<char> {
        self.missing.into_iter().collect()
    }

    fn shows(&mut self, char: char) -> bool {
        if char.is_ascii() || self.shown.contains(&char) {
            return true;
        }
        if self.missing.contains(&char) {
            return false;
        }
        let shown = shown(char, self.fonts);
        if shown {
            self.shown.insert(char);
        } else {
            self.missing.insert(char);
        }
        shown
    }
}

/// Whether a font has it, or it is of those that are never drawn.
fn shown(char: char, fonts: &[Font]) -> bool {
    unseen(char)
        || fonts
            .iter()
            .any(|font| font.info().coverage.contains(char.into()))
}

/// Characters that only join, part or vary others.
fn unseen(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_no_font_has_is_named_and_told_once() {
        let mut glyphs = Glyphs::new(&[]);
        let json = r#"{"text":"a \u0007 \u{1F9FF}\u{1F9FF}"}"#.replace("\\u{1F9FF}", "\u{1F9FF}");
        assert_eq!(
            glyphs.name_missing(json),
            r#"{"text":"a \u0007 [U+1F9FF][U+1F9FF]"}"#
        );
        assert_eq!(
            glyphs.name_missing("soft\u{AD}hyphen".to_owned()),
            "soft\u{AD}hyphen"
        );
        assert_eq!(glyphs.missing(), ['\u{1F9FF}']);
    }
}
