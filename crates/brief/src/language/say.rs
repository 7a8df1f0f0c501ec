//! Sentences in which words of the file stand between fixed words, in the order that the language wants.

use std::borrow::Cow;

use fluent_bundle::FluentArgs;

use super::Language;
use crate::prose::Inline;

/// The first of the characters that hold a place in a sentence. They belong to nobody, and words of the file never pass
/// through here: they are put in where a place is.
const PLACE: u32 = 0xF_0000;

impl Language {
    /// The sentence with this name, with these words of the file in their places.
    pub fn tell(&self, name: &str, parts: &[(&str, Vec<Inline>)]) -> Vec<Inline> {
        let mut args = FluentArgs::new();
        for (at, (part, _)) in (0..).zip(parts) {
            let place = char::from_u32(PLACE + at).unwrap_or(char::REPLACEMENT_CHARACTER);
            args.set(*part, place.to_string());
        }
        let name = &*self.form_for(name, parts.iter().map(|(part, of)| (*part, of.as_slice())));
        let pattern = self
            .find_message(name, Some(&args))
            .map_or_else(|| name.to_owned(), Cow::into_owned);
        let mut line = Vec::new();
        let mut text = String::new();
        for char in pattern.chars() {
            let place = u32::from(char)
                .checked_sub(PLACE)
                .and_then(|at| parts.get(at as usize));
            match place {
                Some((_, of)) => {
                    if !text.is_empty() {
                        line.push(Inline::text(std::mem::take(&mut text)));
                    }
                    line.extend(of.iter().cloned());
                }
                None => text.push(char),
            }
        }
        if !text.is_empty() {
            line.push(Inline::text(text));
        }
        line
    }
}

impl Language {
    /// Pieces as a list: `a, b and c`. The last two are joined by the sentence `list-and` or `list-or`.
    pub fn list(&self, pieces: Vec<Vec<Inline>>, last: &str) -> Vec<Inline> {
        let mut pieces = pieces.into_iter();
        let Some(mut all) = pieces.next() else {
            return Vec::new();
        };
        let mut rest: Vec<_> = pieces.collect();
        let end = rest.pop();
        for piece in rest {
            all = self.tell("list-comma", &[("first", all), ("last", piece)]);
        }
        match end {
            Some(end) => self.tell(&format!("list-{last}"), &[("first", all), ("last", end)]),
            None => all,
        }
    }

    /// Actions as a list. French says before each what it says before the first: "le droit de lire et d’analyser".
    pub fn acts(&self, pieces: Vec<Vec<Inline>>, last: &str) -> Vec<Inline> {
        let end = pieces.len().saturating_sub(1);
        let name = if last == "or" { "acts-or" } else { "acts-and" };
        let mut pieces = pieces.into_iter().enumerate();
        let Some((_, first)) = pieces.next() else {
            return Vec::new();
        };
        pieces.fold(first, |all, (at, piece)| {
            let name = if at == end { name } else { "acts-comma" };
            let name = self.before(name, &piece);
            self.tell(&name, &[("first", all), ("last", piece)])
        })
    }

    /// Statements in one line: `a; b; c`.
    pub fn row(&self, pieces: Vec<Vec<Inline>>) -> Vec<Inline> {
        let mut pieces = pieces.into_iter();
        let Some(first) = pieces.next() else {
            return Vec::new();
        };
        pieces.fold(first, |all, piece| {
            self.tell("list-semicolon", &[("first", all), ("last", piece)])
        })
    }

    /// The form of a message that stands before a word with this beginning: in French `d’utiliser`, but `de lire`. It is
    /// the attribute `elided` of the message, where the language has one. Only words of the language itself and units
    /// stand there, no names: where names are elided, nobody but their bearers knows.
    pub fn before<'n>(&self, name: &'n str, next: &[Inline]) -> Cow<'n, str> {
        let mut text = String::new();
        crate::prose::plain_line(next, &mut text);
        let elided = format!("{name}.elided");
        if begins_with_a_vowel(&text) && self.has(&elided) {
            Cow::Owned(elided)
        } else {
            Cow::Borrowed(name)
        }
    }
}

/// The values of messages that name days.
const DAYS: [&str; 6] = ["day", "from", "until", "given", "more", "of"];
/// The values of messages that name one or several.
const MANY: [&str; 5] = ["who", "whom", "more", "agreement", "approval"];

impl Language {
    /// The form of a message that these values ask for, where the language has one: `several` where whoever or whatever it
    /// names is a list ("destinataires"); `wide-from` where a day is but a month or a year ("dès mars 2026", not "à partir
    /// du mars 2026"), with the names of all of them; `later` where the only limit is a beginning ("erst ab", not "nur
    /// ab"). Behind the form that a vowel asks for, they follow with a hyphen: `elided-several`.
    pub(super) fn form_for<'n, 'v>(
        &self,
        name: &'n str,
        parts: impl Iterator<Item = (&'v str, &'v [Inline])>,
    ) -> Cow<'n, str> {
        let (mut several, mut later, mut wide) = (false, false, String::new());
        for (part, of) in parts {
            several |= MANY.contains(&part) && self.is_list(of);
            later |= part == "limits" && self.is_beginning(of);
            if DAYS.contains(&part) && is_wide(of) {
                wide = format!("{wide}-{part}");
            }
        }
        let forms = [
            several.then(|| "several".to_owned()),
            later.then(|| "later".to_owned()),
            (!wide.is_empty()).then(|| format!("wide{wide}")),
        ];
        let mark = if name.contains('.') { '-' } else { '.' };
        let mut names = forms
            .into_iter()
            .flatten()
            .map(|form| format!("{name}{mark}{form}"));
        names
            .find(|name| self.has(name))
            .map_or(Cow::Borrowed(name), Cow::Owned)
    }

    /// Whether a line was made a list of several: what stands between two of them is a piece of its own.
    fn is_list(&self, line: &[Inline]) -> bool {
        let between = |name: &str| self.fill(name, &[("first", ""), ("last", "")]);
        line.len() > 2
            && ["list-and", "list-or"]
                .iter()
                .any(|name| line.contains(&Inline::text(between(name))))
    }

    /// Whether a limit says from when on.
    fn is_beginning(&self, line: &[Inline]) -> bool {
        let start = self.fill("limit-from", &[("from", "")]);
        matches!(line.first(), Some(Inline::Text { text }) if !start.is_empty() && *text == start)
    }
}

/// Whether a line begins with a month or a year in place of a day.
fn is_wide(line: &[Inline]) -> bool {
    let Some(Inline::Text { text }) = line.first() else {
        return false;
    };
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    !matches!(digits, 1 | 2)
}

fn begins_with_a_vowel(text: &str) -> bool {
    let vowel = |char: char| "aàâeéèêëiîïoôœuùûüy".contains(char);
    text.chars()
        .next()
        .and_then(|char| char.to_lowercase().next())
        .is_some_and(vowel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_file_stand_where_the_language_wants_them() {
        let english = Language::english();
        let line = english.tell("for-audience", &[("audience", vec![Inline::strong("A")])]);
        assert_eq!(line, vec![Inline::text("For: "), Inline::strong("A")]);
    }

    #[test]
    fn lists_end_with_and() {
        let line = |texts: &[&str]| {
            let mut out = String::new();
            let pieces = texts.iter().map(|text| vec![Inline::text(text)]).collect();
            let line = Language::english().list(pieces, "and");
            crate::prose::plain_line(&line, &mut out);
            out
        };
        assert_eq!(line(&[]), "");
        assert_eq!(line(&["a"]), "a");
        assert_eq!(line(&["a", "b", "c"]), "a, b and c");
    }
}
