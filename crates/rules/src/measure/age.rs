//! The age at which a text can be read, by a formula made for its language.
//!
//! | language | formula | from it to an age |
//! |---|---|---|
//! | English | Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975), by the library `textstat` | five years more, the age of a pupil in that grade |
//! | German | first *Wiener Sachtextformel* (Bamberger and Vanecek, 1984) | six years more, the age of a pupil in that *Schulstufe* |
//! | French | Flesch's ease of reading, adapted by Kandel and Moles (1958) | Flesch's table |
//! | Dutch | Flesch's ease of reading, adapted by Douma (1960) | Flesch's table |
//!
//! Flesch's table is that of *The Art of Readable Writing* (1949), with the American grades as ages and straight lines
//! between. For other languages there is no figure. Syllables are estimated from groups of vowels, so a figure is a prompt
//! to look, never a verdict.

use unicode_segmentation::UnicodeSegmentation;

/// The languages that have a formula.
pub const MEASURED: &[&str] = &["en", "de", "fr", "nl"];

/// With fewer words a formula says nothing.
const FEWEST_WORDS: usize = 10;
const YOUNGEST: f64 = 5.0;
const OLDEST: f64 = 25.0;

/// The age in years at which a text in `language` (a tag of BCP 47, such as `de`) can be read; `None` for fewer than ten
/// words, and for a language without a formula.
pub fn reading_age(text: &str, language: &str) -> Option<f64> {
    let words: Vec<&str> = text.unicode_words().collect();
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let age = match language {
        "en" => textstat::flesch_kincaid_grade(text) + 5.0,
        "de" => Counted::of(text, &words, German).wiener_sachtextformel() + 6.0,
        "fr" => age_of_ease(Counted::of(text, &words, French).kandel_moles()),
        "nl" => age_of_ease(Counted::of(text, &words, Dutch).douma()),
        _ => return None,
    };
    age.is_finite().then(|| age.clamp(YOUNGEST, OLDEST))
}

use Tongue::{Dutch, French, German};

/// A language whose syllables are estimated here.
#[derive(Clone, Copy, PartialEq)]
enum Tongue {
    German,
    French,
    Dutch,
}

/// What the formulas count.
struct Counted {
    words: f64,
    sentences: f64,
    syllables: f64,
    /// Words of one syllable.
    short: f64,
    /// Words of three syllables or more.
    many: f64,
    /// Words of more than six letters.
    long: f64,
}

impl Counted {
    fn of(text: &str, words: &[&str], tongue: Tongue) -> Self {
        let syllables: Vec<usize> = words.iter().map(|word| tongue.syllables(word)).collect();
        let such = |which: &dyn Fn(usize) -> bool| {
            syllables.iter().filter(|count| which(**count)).count() as f64
        };
        Self {
            words: words.len() as f64,
            sentences: super::sentences(text).len().max(1) as f64,
            syllables: syllables.iter().sum::<usize>() as f64,
            short: such(&|count| count == 1),
            many: such(&|count| count >= 3),
            long: words.iter().filter(|word| word.chars().count() > 6).count() as f64,
        }
    }

    fn words_a_sentence(&self) -> f64 {
        self.words / self.sentences
    }

    fn syllables_a_word(&self) -> f64 {
        self.syllables / self.words
    }

    fn percent(&self, count: f64) -> f64 {
        100.0 * count / self.words
    }

    /// The *Schulstufe* for which a text is fit: 4 for the fourth year of school, 15 for hard texts.
    fn wiener_sachtextformel(&self) -> f64 {
        0.1935 * self.percent(self.many)
            + 0.1672 * self.words_a_sentence()
            + 0.1297 * self.percent(self.long)
            - 0.0327 * self.percent(self.short)
            - 0.875
    }

    /// The ease of reading of a French text, about 0 to 100.
    fn kandel_moles(&self) -> f64 {
        207.0 - 1.015 * self.words_a_sentence() - 73.6 * self.syllables_a_word()
    }

    /// The ease of reading of a Dutch text, about 0 to 100.
    fn douma(&self) -> f64 {
        206.84 - 0.93 * self.words_a_sentence() - 77.0 * self.syllables_a_word()
    }
}

/// The age for an ease of reading.
fn age_of_ease(ease: f64) -> f64 {
    const TABLE: [(f64, f64); 9] = [
        (150.0, 5.0),
        (100.0, 10.0),
        (90.0, 11.0),
        (80.0, 12.0),
        (70.0, 13.0),
        (60.0, 15.0),
        (50.0, 18.0),
        (30.0, 22.0),
        (0.0, 25.0),
    ];
    let steps = TABLE.windows(2).filter_map(|step| {
        let [(above, young), (below, old)] = *step else {
            return None;
        };
        (ease >= below).then(|| young + (old - young) * (above - ease) / (above - below))
    });
    steps.into_iter().next().unwrap_or(OLDEST)
}

impl Tongue {
    /// The syllables of a word, at least one: its groups of vowels, those taken apart that are spoken apart.
    fn syllables(self, word: &str) -> usize {
        let word = word.to_lowercase();
        let word = self.spoken(&word);
        let mut count = 0;
        let mut before: Option<char> = None;
        // Two letters that are one sound are done with: in "neue", the second e begins anew.
        let mut paired = false;
        for letter in word.chars() {
            if !is_vowel(letter) {
                (before, paired) = (None, false);
                continue;
            }
            let joined = before.is_some_and(|before| self.is_one_sound(before, letter, paired));
            if !joined {
                count += 1;
            }
            paired = joined;
            before = Some(letter);
        }
        count.max(1)
    }

    /// A word without an end that is written and not spoken: *"la rue"*, *"les patientes"*.
    fn spoken(self, word: &str) -> &str {
        if self != French {
            return word;
        }
        let stem = word.strip_suffix("es").or_else(|| word.strip_suffix('e'));
        stem.filter(|stem| stem.contains(is_vowel)).unwrap_or(word)
    }

    fn is_one_sound(self, before: char, letter: char, paired: bool) -> bool {
        let pair = |all: &[&str]| {
            all.iter().any(|own| {
                let mut own = own.chars();
                own.next() == Some(before) && own.next() == Some(letter)
            })
        };
        match self {
            German => {
                !paired
                    && pair(&[
                        "ai", "au", "äu", "ei", "eu", "ie", "aa", "ee", "oo", "ay", "ey",
                    ])
            }
            // "nieuw", "mooi" and "leeuw" are of one sound, and so the next vowel still belongs to it.
            Dutch => {
                pair(&[
                    "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "au", "ou", "ai", "oi",
                    "ij",
                ]) || paired && letter == 'u' && before == 'e'
            }
            // Most vowels that meet glide into one another; an accent shows one that does not.
            French => !matches!(before, 'é' | 'ï' | 'ë') && !matches!(letter, 'ï' | 'ë'),
        }
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'ä'
            | 'ö'
            | 'ü'
            | 'à'
            | 'â'
            | 'æ'
            | 'é'
            | 'è'
            | 'ê'
            | 'ë'
            | 'î'
            | 'ï'
            | 'ô'
            | 'œ'
            | 'ù'
            | 'û'
            | 'á'
            | 'í'
            | 'ó'
            | 'ú'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_about_those_that_are_spoken() {
        let german =
            "Haus Daten Leute neue Gesundheit Krankenhaus Organisation ansehen Übermittlung";
        let dutch = "huis gegevens mensen nieuwe ziekenhuis mooi zeeën gezondheid onderzoek";
        let french = "santé données hôpital personnes rue création école patientes confidentialité";
        let counts = |tongue: Tongue, text: &str| -> Vec<usize> {
            text.split(' ').map(|word| tongue.syllables(word)).collect()
        };
        assert_eq!(counts(German, german), [1, 2, 2, 2, 3, 3, 6, 3, 4]);
        assert_eq!(counts(Dutch, dutch), [1, 3, 2, 2, 3, 1, 2, 3, 3]);
        assert_eq!(counts(French, french), [2, 2, 3, 2, 1, 3, 2, 2, 6]);
    }

    #[test]
    fn plain_words_read_younger_than_long_ones_in_each_language() {
        let texts = [
            (
                "en",
                "We look at the data to see who waits. Then we ask for more staff in time.",
                "Organisational interoperability considerations necessitate comprehensive institutional \
                 harmonisation of pseudonymisation methodologies.",
            ),
            (
                "de",
                "Wir sehen nach, wer lange wartet. Dann holen wir mehr Leute, und du bist schneller dran.",
                "Die institutionelle Harmonisierung datenschutzrechtlicher Pseudonymisierungsverfahren erfordert \
                 umfangreiche organisatorische Abstimmungen zwischen den Vertragsparteien.",
            ),
            (
                "fr",
                "Nous regardons qui attend trop. Puis nous faisons venir plus de monde, et tu passes plus vite.",
                "L'harmonisation institutionnelle des méthodologies de pseudonymisation nécessite une coordination \
                 organisationnelle approfondie entre les établissements.",
            ),
            (
                "nl",
                "We kijken wie lang moet wachten. Dan vragen we meer mensen, en je bent eerder aan de beurt.",
                "De institutionele harmonisatie van pseudonimiseringsmethodologieën vereist omvangrijke \
                 organisatorische afstemming tussen de deelnemende organisaties.",
            ),
        ];
        assert_eq!(texts.map(|(language, ..)| language), MEASURED);
        let list = &partnership_vocabulary::words::LANGUAGE;
        assert!(MEASURED.iter().all(|tag| list.find(tag).is_some()));
        for (language, plain, heavy) in texts {
            let age = |text| reading_age(text, language).unwrap_or_default();
            assert!(age(plain) < 12.0, "{language}: {}", age(plain));
            assert!(age(heavy) > 18.0, "{language}: {}", age(heavy));
        }
        assert_eq!(reading_age("Too short.", "en"), None);
        assert_eq!(reading_age(texts[0].1, "pl"), None);
    }

    #[test]
    fn the_ages_of_an_ease_fall_as_it_grows() {
        let ages = [160.0, 100.0, 95.0, 65.0, 40.0, 0.0, -90.0].map(age_of_ease);
        assert_eq!(ages, [4.0, 10.0, 10.5, 14.0, 20.0, 25.0, 25.0]);
    }
}
