//! Measures of text: words, sentences, abbreviations, reading age.

mod age;

pub use age::{MEASURED, reading_age};
use unicode_segmentation::UnicodeSegmentation;

/// The number of words.
pub fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// The sentences of a text. "e.g.", "Art. 6", "z. B." and the like do not end one.
pub fn sentences(text: &str) -> Vec<&str> {
    const SHORT: [&str; 28] = [
        "e.g.", "i.e.", "etc.", "Art.", "art.", "No.", "no.", "Dr.", "Mr.", "Ms.", "Mrs.", "St.",
        "vs.", "cf.", "z.B.", "z. B.", "d.h.", "d. h.", "bzw.", "ca.", "Nr.", "Abs.", "u.a.",
        "p. ex.", "bijv.", "d.w.z.", "o.a.", "nr.",
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

/// The sentences of a page that are hardest to read, the hardest first and each once; none in a language without a
/// formula for the reading age.
pub fn hardest<'t>(page: &'t str, language: &str) -> Vec<&'t str> {
    /// How many are shown.
    const MOST_SHOWN: usize = 3;
    let mut found: Vec<(f64, &str)> = Vec::new();
    for sentence in sentences(page) {
        if found.iter().any(|(_, own)| *own == sentence) {
            continue;
        }
        if let Some(age) = reading_age(sentence, language) {
            found.push((age, sentence));
        }
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let hardest = found.into_iter().take(MOST_SHOWN);
    hardest.map(|(_, sentence)| sentence).collect()
}

/// The paragraphs of a text: what stands between empty lines.
pub fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// The abbreviations that a text uses and does not spell out itself, each once. One that stands in parentheses, or
/// before them, has been spelled out there: "general practitioner (GP)", "GP (your family doctor)".
pub fn abbreviations(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut spelled: Vec<&str> = Vec::new();
    let part = |c: char| c.is_alphanumeric() || matches!(c, '&' | '/');
    let mut at = 0;
    while let Some(start) = text[at..].find(part).map(|start| at + start) {
        let end = text[start..]
            .find(|c| !part(c))
            .map_or(text.len(), |end| start + end);
        at = end;
        let word = text[start..end].trim_end_matches(['s', '&', '/']);
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let other = word.chars().any(|c| !c.is_uppercase() && c.is_alphabetic());
        if capitals < 2 || other || word.chars().count() > 8 {
            continue;
        }
        if text[..start].ends_with('(') || text[end..].starts_with(" (") {
            spelled.push(word);
        }
        if !found.contains(&word) {
            found.push(word);
        }
    }
    found.retain(|word| !spelled.contains(word));
    found
}

/// Whether a text has these words, as whole words and in whatever case. The plural counts too: "a data subject" is
/// mentioned where data subjects are, and "AI" is not mentioned in "said".
pub fn mentions(text: &str, words: &str) -> bool {
    if text.is_ascii() && words.is_ascii() {
        // Most texts are plain, and a rule may ask of each of them for dozens of words.
        let (own, wanted) = (text.as_bytes(), words.as_bytes());
        let Some(first) = wanted.first().map(u8::to_ascii_lowercase) else {
            return false;
        };
        let places = own.len().saturating_sub(wanted.len() - 1);
        return (0..places)
            .filter(|start| {
                own[*start].to_ascii_lowercase() == first
                    && own[*start..*start + wanted.len()].eq_ignore_ascii_case(wanted)
            })
            .any(|start| is_whole(text, start, words));
    }
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    !words.is_empty()
        && text
            .match_indices(&words)
            .any(|(start, _)| is_whole(&text, start, &words))
}

/// Whether the words that stand at `start` in a text begin and end there, but for the ending of a plural.
fn is_whole(text: &str, start: usize, words: &str) -> bool {
    let after = &text[start + words.len()..];
    let ends = |after: &str| !after.starts_with(char::is_alphanumeric);
    let open = !words.starts_with(char::is_alphanumeric)
        || !text[..start].ends_with(char::is_alphanumeric);
    let closed = !words.ends_with(char::is_alphanumeric)
        || ["", "s", "es"].iter().any(|end| {
            after
                .get(..end.len())
                .is_some_and(|own| own.eq_ignore_ascii_case(end) && ends(&after[end.len()..]))
        });
    open && closed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_mentioned_whole() {
        assert!(mentions("Data subjects are told.", "data subject"));
        assert!(mentions("About 12% of you", "%"));
        assert!(!mentions("She said so.", "AI"));
        assert!(!mentions("The young", "you"));
        assert!(mentions("DATA SUBJECTS", "data subject"));
        assert!(mentions("Für Bürger, für alle Bürgerinnen", "bürger"));
        assert!(!mentions("Bürgerinnen", "bürger"));
        assert!(!mentions("Anything", "") && !mentions("Ä", "") && !mentions("", "you"));
    }

    #[test]
    fn an_abbreviation_that_is_spelled_out_is_none() {
        assert_eq!(
            abbreviations("The DPIA was read by the GPs, the R&D board and the DPIA team."),
            ["DPIA", "GP", "R&D"]
        );
        assert!(
            abbreviations("A general practitioner (GP) signs. The GP keeps it. I am.").is_empty()
        );
        assert!(abbreviations("The ICO (who watches over data) said no to ICO.").is_empty());
        assert_eq!(paragraphs("One.\n\nTwo.\n"), ["One.", "Two."]);
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            sentences("See Art. 6, e.g. consent. Then stop."),
            ["See Art. 6, e.g. consent.", "Then stop."]
        );
        assert_eq!(longest_sentence("One two three. Four five."), 3);
    }

    #[test]
    fn the_hardest_sentences_come_first() {
        let page = "We look at the data to see who waits, and we tell you what we find each spring.\n\n\
                    Organisational interoperability considerations necessitate comprehensive institutional \
                    harmonisation of pseudonymisation methodologies.\n\nYou can say no.";
        let found = hardest(page, "en");
        assert!(found[0].starts_with("Organisational"));
        assert_eq!(found.len(), 2);
        assert!(hardest("Too short. And this.", "en").is_empty());
        assert!(hardest(page, "pl").is_empty());
    }
}
