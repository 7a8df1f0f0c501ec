//! Measures of text: words, the longest sentence, reading age.
//!
//! The reading age is the Flesch-Kincaid grade (Kincaid and others, 1975) plus five years, the age of a pupil in that
//! grade. Syllables are estimated, so a figure is a prompt to look, never a verdict.

use unicode_segmentation::UnicodeSegmentation;

/// The number of words.
pub fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// The sentences of a text. "e.g.", "Art. 6" and the like do not end one.
pub fn sentences(text: &str) -> Vec<&str> {
    const SHORT: [&str; 14] = [
        "e.g.", "i.e.", "etc.", "Art.", "art.", "No.", "no.", "Dr.", "Mr.", "Ms.", "Mrs.", "St.",
        "vs.", "cf.",
    ];
    let mut found: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for part in text.split_sentence_bounds() {
        at += part.len();
        let so_far = text[start..at].trim_end();
        if SHORT.iter().any(|short| so_far.ends_with(short)) {
            continue;
        }
        if !so_far.trim().is_empty() {
            found.push(so_far.trim());
        }
        start = at;
    }
    let rest = text[start..].trim();
    if !rest.is_empty() {
        found.push(rest);
    }
    found
}

/// The number of words in the longest sentence.
pub fn longest_sentence(text: &str) -> usize {
    sentences(text).into_iter().map(words).max().unwrap_or(0)
}

/// The age in years at which a text can be read; `None` for fewer than ten words, where the formula says nothing.
pub fn reading_age(text: &str) -> Option<f64> {
    if words(text) < 10 {
        return None;
    }
    let grade = textstat::flesch_kincaid_grade(text);
    grade.is_finite().then(|| (grade + 5.0).clamp(5.0, 25.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            sentences("See Art. 6, e.g. consent. Then stop."),
            ["See Art. 6, e.g. consent.", "Then stop."]
        );
        assert_eq!(longest_sentence("One two three. Four five."), 3);
    }

    #[test]
    fn plain_words_read_younger_than_long_ones() {
        let plain = reading_age(
            "We look at the data to see who waits. Then we ask for more staff in time.",
        );
        let heavy = reading_age(
            "Organisational interoperability considerations necessitate comprehensive institutional harmonisation of pseudonymisation methodologies.",
        );
        assert!(plain < heavy);
        assert_eq!(reading_age("Too short."), None);
    }
}
