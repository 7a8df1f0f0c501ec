//! Sentences made of our own words and of what stands in the files, kept apart.
//!
//! What a file says can never become markup, a mention or a command: whoever writes a sentence out knows which parts
//! are ours. In text, names stand in backticks and texts in quotes; in Markdown, both stand in code spans, in which
//! nothing is acted upon.

use std::borrow::Cow;

use partnership_diagnostics::safe_line;

/// A part of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Bit {
    /// Our own words.
    Own(Cow<'static, str>),
    /// A name, a word, a value.
    Name(String),
    /// A text that somebody wrote.
    Text(String),
}

/// A sentence, or a part of one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Say(Vec<Bit>);

impl Say {
    /// Starting with our own words.
    pub fn own(words: impl Into<Cow<'static, str>>) -> Self {
        Self::default().and(words)
    }

    /// Starting with a name.
    pub fn name(name: impl Into<String>) -> Self {
        Self::default().and_name(name)
    }

    /// And our own words.
    #[must_use]
    pub fn and(mut self, words: impl Into<Cow<'static, str>>) -> Self {
        self.0.push(Bit::Own(words.into()));
        self
    }

    /// And a name, a word or a value.
    #[must_use]
    pub fn and_name(mut self, name: impl Into<String>) -> Self {
        self.0.push(Bit::Name(name.into()));
        self
    }

    /// And a text that somebody wrote.
    #[must_use]
    pub fn and_text(mut self, text: impl Into<String>) -> Self {
        self.0.push(Bit::Text(text.into()));
        self
    }

    /// And another part.
    #[must_use]
    pub fn and_say(mut self, other: Say) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Without the full stop at its end.
    #[must_use]
    pub fn without_stop(mut self) -> Self {
        if matches!(self.0.last(), Some(Bit::Own(words)) if words == ".") {
            self.0.pop();
        }
        self
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list(parts: Vec<Say>, word: &'static str) -> Self {
        let last = parts.len().saturating_sub(1);
        let mut out = Self::default();
        for (number, part) in parts.into_iter().enumerate() {
            if number > 0 {
                out = out.and(if number == last {
                    Cow::Owned(format!(" {word} "))
                } else {
                    Cow::Borrowed(", ")
                });
            }
            out = out.and_say(part);
        }
        out
    }

    /// `a, b, c`.
    pub fn joined(parts: Vec<Say>) -> Self {
        let mut out = Self::default();
        for (number, part) in parts.into_iter().enumerate() {
            out = if number > 0 { out.and(", ") } else { out };
            out = out.and_say(part);
        }
        out
    }

    /// The same for names, with "and".
    pub fn names<S: Into<String>>(names: impl IntoIterator<Item = S>) -> Self {
        Self::list(names.into_iter().map(Self::name).collect(), "and")
    }

    /// With a capital first letter, where it begins with our own words.
    #[must_use]
    pub fn capital(mut self) -> Self {
        if let Some(Bit::Own(words)) = self.0.first_mut() {
            let mut letters = words.chars();
            if let Some(first) = letters.next() {
                *words = first
                    .to_uppercase()
                    .chain(letters)
                    .collect::<String>()
                    .into();
            }
        }
        self
    }

    /// As text for a terminal: one line, nothing in it that a terminal would obey.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for bit in &self.0 {
            match bit {
                Bit::Own(words) => out.push_str(words),
                Bit::Name(name) => out.push_str(&format!("`{}`", safe_line(name))),
                Bit::Text(text) => out.push_str(&format!("\"{}\"", safe_line(text))),
            }
        }
        out
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        for bit in &self.0 {
            match bit {
                Bit::Own(words) => out.push_str(words),
                Bit::Name(text) | Bit::Text(text) => out.push_str(&code(text)),
            }
        }
        out
    }
}

/// `text` as a code span of Markdown: in it nothing is a link, a mention or a tag.
fn code(text: &str) -> String {
    let shown = safe_line(text);
    let shown = shown.trim();
    if shown.is_empty() {
        return "(nothing)".to_owned();
    }
    // The fence is longer than any run of backticks in the text.
    let mut longest = 0;
    let mut run = 0;
    for character in shown.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let touches = shown.starts_with('`') || shown.ends_with('`');
    let blank = if touches { " " } else { "" };
    format!("{fence}{blank}{shown}{blank}{fence}")
}

/// The words in which two texts differ, with a few around them; all of both where they are short.
pub fn passages(was: &str, is: &str) -> (String, String) {
    const SHORT: usize = 70;
    const AROUND: usize = 4;
    let one: Vec<&str> = was.split_whitespace().collect();
    let two: Vec<&str> = is.split_whitespace().collect();
    if was.chars().count() <= SHORT && is.chars().count() <= SHORT {
        return (one.join(" "), two.join(" "));
    }
    let same = |a: &&str, b: &&str| a == b;
    let start = (one.iter().zip(&two))
        .take_while(|(a, b)| same(a, b))
        .count();
    let most = one.len().min(two.len()) - start;
    let end = (one.iter().rev().zip(two.iter().rev()))
        .take(most)
        .take_while(|(a, b)| same(a, b))
        .count();
    let cut = |words: &[&str]| {
        let from = start.saturating_sub(AROUND);
        let to = (words.len() - end + AROUND).min(words.len());
        let before = if from > 0 { "… " } else { "" };
        let after = if to < words.len() { " …" } else { "" };
        format!("{before}{}{after}", words[from..to].join(" "))
    };
    (cut(&one), cut(&two))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_file_is_never_markup() {
        for (text, shown) in [
            ("@everyone", "`@everyone`"),
            ("a `b` c", "``a `b` c``"),
            ("``", "``` `` ```"),
            (
                "<img src=x onerror=1>\n# head",
                "`<img src=x onerror=1> # head`",
            ),
            ("  ", "(nothing)"),
        ] {
            assert_eq!(Say::default().and_text(text).markdown(), shown);
        }
        let say = Say::own("the text ")
            .and_text("\u{1b}[31m")
            .and(" of ")
            .and_name("a");
        assert_eq!(say.text(), "the text \"?[31m\" of `a`");
        assert_eq!(say.capital().text(), "The text \"?[31m\" of `a`");
    }

    #[test]
    fn long_texts_are_told_by_their_difference() {
        let was = "People go to whichever department is nearer, so a busy night at one shows up at the other an hour later.";
        let is = was.replace("an hour", "two hours");
        assert_eq!(
            passages(was, &is),
            (
                "… up at the other an hour later.".to_owned(),
                "… up at the other two hours later.".to_owned()
            )
        );
        assert_eq!(
            passages("a b", "a  c"),
            ("a b".to_owned(), "a c".to_owned())
        );
    }
}
