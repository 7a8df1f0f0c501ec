//! How hard a page is to read, with the sentences that make it so.
//!
//! The reading age is the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975) plus five years, the age of
//! a pupil in that grade, measured by the library `textstat`. The NHS service manual uses such measures to see where to
//! look first, and says that they cannot show whether people understand; so they are advice here, never a mark.

use crate::measure::{reading_age, sentences, words};

/// How many sentences are shown as the hardest.
pub const MOST_SHOWN: usize = 3;

/// The fewest words of a sentence that is worth pointing at.
const FEWEST_WORDS: usize = 8;

/// A page, measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading<'t> {
    /// The age in years at which it can be read; nothing for a page of a few words.
    pub age: Option<f64>,
    /// How many words it has.
    pub words: usize,
    /// How many words its longest sentence has.
    pub longest: usize,
    /// The sentences that are hardest to read, the hardest first.
    pub hardest: Vec<&'t str>,
}

/// Measure a page: what one audience is told, as running text.
pub fn read(page: &str) -> Reading<'_> {
    Reading {
        age: reading_age(page),
        words: words(page),
        longest: crate::measure::longest_sentence(page),
        hardest: hardest(page),
    }
}

/// The sentences that are hardest to read, the hardest first; each once.
pub fn hardest(page: &str) -> Vec<&str> {
    let mut found: Vec<(f64, &str)> = Vec::new();
    for sentence in sentences(page) {
        let sentence = sentence.trim();
        if words(sentence) < FEWEST_WORDS || found.iter().any(|(_, own)| *own == sentence) {
            continue;
        }
        if let Some(age) = reading_age(sentence) {
            found.push((age, sentence));
        }
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let hardest = found.into_iter().take(MOST_SHOWN);
    hardest.map(|(_, sentence)| sentence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hardest_sentences_come_first() {
        let page = "We look at the data to see who waits, and we tell you what we find each spring.\n\n\
                    Organisational interoperability considerations necessitate comprehensive institutional \
                    harmonisation of pseudonymisation methodologies.\n\nYou can say no.";
        let read = read(page);
        assert!(read.hardest[0].starts_with("Organisational"));
        assert_eq!(read.hardest.len(), 2);
        assert!(read.age.is_some());
        assert_eq!(hardest("Too short. And this."), Vec::<&str>::new());
    }
}
