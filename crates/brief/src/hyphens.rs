//! Where a long word may be parted at the end of a line, by the patterns of its language.

use hypher::{Lang, hyphenate_bounded};

/// The fewest letters on either side of a hyphen.
const LEAST: usize = 3;
/// Words with more letters than this may be parted in headings and tables, where columns are narrow.
const LONG: usize = 18;

/// How the words of a language are parted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Hyphens(Option<Lang>);

impl Hyphens {
    /// Those of the language with this tag; words of a language that we have no patterns for stay whole.
    pub fn of(tag: &str) -> Self {
        let wide = tag.split(['-', '_']).next().unwrap_or(tag);
        Self(match wide.to_ascii_lowercase().as_str() {
            "de" => Some(Lang::German),
            "en" => Some(Lang::English),
            "fr" => Some(Lang::French),
            "nl" => Some(Lang::Dutch),
            _ => None,
        })
    }

    /// A word as the parts between which it may be parted; what is no word of letters is one part.
    pub fn parts(self, word: &str) -> Vec<&str> {
        // A bracket or a comma at an end belongs to the part beside it.
        let letters = word.trim_matches(|char: char| !char.is_alphabetic());
        let lang = self
            .0
            .filter(|_| !letters.is_empty() && letters.chars().all(char::is_alphabetic));
        let (Some(lang), Some(start)) = (lang, word.find(letters)) else {
            return vec![word];
        };
        let mut ends: Vec<usize> = hyphenate_bounded(letters, lang, LEAST, LEAST)
            .scan(start, |at, part| {
                *at += part.len();
                Some(*at)
            })
            .collect();
        // The last part takes what stands behind the letters.
        ends.pop();
        let mut parts = Vec::new();
        let mut from = 0;
        for end in ends {
            parts.push(&word[from..end]);
            from = end;
        }
        parts.push(&word[from..]);
        parts
    }

    /// A text whose long words say where they may be parted, by signs that are seen only there.
    pub fn soft(self, text: &str) -> String {
        let long = |word: &str| word.chars().filter(|char| char.is_alphabetic()).count() > LONG;
        text.split_inclusive(char::is_whitespace)
            .map(|word| match long(word) {
                true => self.parts(word).join("\u{AD}"),
                false => word.to_owned(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_parted_as_their_language_does() {
        let parts = |tag, word| Hyphens::of(tag).parts(word).join("-");
        assert_eq!(parts("de", "Niederbreitenbach"), "Nie-der-brei-ten-bach");
        assert_eq!(parts("de-AT", "(Statistikamt),"), "(Sta-tis-tik-amt),");
        assert_eq!(parts("en", "administration"), "admin-is-tra-tion");
        assert_eq!(parts("nl", "samenwerking"), "samen-wer-king");
        assert_eq!(parts("fr", "hospitalisation"), "hos-pi-ta-li-sa-tion");
    }

    #[test]
    fn what_is_no_word_stays_whole() {
        for text in [
            "https://example.org/averylongaddress",
            "a1b2c3d4e5f6",
            "",
            "…",
            "—",
        ] {
            assert_eq!(Hyphens::of("de").parts(text), [text]);
        }
        assert_eq!(Hyphens::of("pl").parts("niepodległość"), ["niepodległość"]);
    }

    #[test]
    fn only_long_words_are_marked() {
        let soft = Hyphens::of("de").soft("Die Mobilfunkbewegungsdaten der Stadt");
        assert_eq!(
            soft.replace('\u{AD}', "|"),
            "Die Mo|bil|funk|be|we|gungs|da|ten der Stadt".replace("Mo|bil", "Mobil")
        );
    }
}
