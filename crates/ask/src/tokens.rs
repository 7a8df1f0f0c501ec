//! The words of a question, one by one.

/// A word, or what stands in quotes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) quoted: bool,
}

impl Token {
    /// Whether it is this word of ours.
    pub(crate) fn is(&self, word: &str) -> bool {
        !self.quoted && self.text.eq_ignore_ascii_case(word)
    }

    pub(crate) fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }
}

/// Cut a question into words: at blanks and commas; quotes of any shape hold together what they enclose.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(end), c) if c == end => {
                quote = None;
                push(&mut out, &mut word, true);
            }
            (Some(_), c) => word.push(c),
            (None, '"') => quote = opened(&mut out, &mut word, '"'),
            (None, '“') => quote = opened(&mut out, &mut word, '”'),
            (None, ',' | '?') => {
                push(&mut out, &mut word, false);
                if c == ',' {
                    out.push(Token {
                        text: ",".to_owned(),
                        quoted: false,
                    });
                }
            }
            (None, c) if c.is_whitespace() => push(&mut out, &mut word, false),
            (None, c) => word.push(c),
        }
    }
    push(&mut out, &mut word, quote.is_some());
    out
}

fn opened(out: &mut Vec<Token>, word: &mut String, end: char) -> Option<char> {
    push(out, word, false);
    Some(end)
}

fn push(out: &mut Vec<Token>, word: &mut String, quoted: bool) {
    if !word.is_empty() || quoted {
        let text = std::mem::take(word);
        // A full stop ends the sentence, not the word; a date or a name has none at its end.
        let text = if quoted {
            text
        } else {
            text.trim_end_matches('.').to_owned()
        };
        if !text.is_empty() {
            out.push(Token { text, quoted });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(question: &str) -> Vec<String> {
        tokens(question)
            .into_iter()
            .map(|token| token.text)
            .collect()
    }

    #[test]
    fn words_commas_and_quotes() {
        assert_eq!(
            texts("“City University” analyse a, b on 2026-01-01?"),
            [
                "City University",
                "analyse",
                "a",
                ",",
                "b",
                "on",
                "2026-01-01"
            ]
        );
        assert_eq!(texts("  \"open"), ["open"]);
        assert_eq!(texts("?? . ,"), [","]);
    }
}
