//! Sentences: clauses, `use`, and what rules are made of. Their words stay, and so do the author's line breaks.

use super::print::{Around, Gap, Printer};
use super::quoted;
use super::values::HANGING;
use crate::NodeKind;
use crate::scan::{Kind, token};
use crate::tree::Syntax;

/// A word, a sign, a text or a comment of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Part<'a> {
    pub kind: PartKind,
    pub text: &'a str,
    /// What stands before it; `None` where it follows directly.
    pub gap: Option<Gap>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PartKind {
    Word,
    Comma,
    Open,
    Close,
    Text,
    Comment,
}

impl Printer<'_> {
    pub fn sentence(&mut self, sentence: Syntax<'_>) {
        let Some(words) = sentence.child(NodeKind::sentence_text) else {
            return;
        };
        let indent = self.indent;
        let mut before: Option<Part<'_>> = None;
        let mut first = "";
        for part in parts(words) {
            match before {
                None => first = part.text,
                Some(_) if matches!(part.gap, Some(Gap::Line | Gap::EmptyLine)) => {
                    self.line(indent + HANGING);
                }
                Some(before) if is_apart(before, part) => self.push(" "),
                Some(_) => {}
            }
            match part.kind {
                PartKind::Comment => {
                    self.failed |= self.is_flat();
                    self.push(part.text.trim_end());
                }
                PartKind::Text
                    if self.is_flat()
                        && (part.text.len() > super::WIDTH * 4
                            || crate::text::is_long(part.text)) =>
                {
                    self.failed = true;
                }
                PartKind::Text => self.push(&quoted::straight(part.text, indent)),
                _ => self.push(part.text),
            }
            if self.failed {
                return;
            }
            before = Some(part);
        }
        if let Some(block) = sentence.child(NodeKind::block) {
            self.push(" ");
            self.block(
                block,
                indent,
                Around {
                    entry: first,
                    block: None,
                },
            );
        }
    }
}

/// Whether a blank goes between two neighbours on a line.
pub(super) fn is_apart(before: Part<'_>, part: Part<'_>) -> bool {
    use PartKind::{Close, Comma, Comment, Open, Text};
    match (before.kind, part.kind) {
        (_, Comment) => true,
        (_, Comma | Close) | (Open, _) => false,
        (Comma | Text, _) | (_, Text) => true,
        // `reaches(a, b)` is written without a blank, and the blank would mean something.
        _ => part.gap.is_some(),
    }
}

/// `text`, which is a sentence or a value, without its layout: one blank between words, straight quotes, no comments.
/// Two texts that differ in how they are laid out alone come out the same.
pub fn without_layout(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before: Option<Part<'_>> = None;
    for part in parts_of(text).filter(|part| part.kind != PartKind::Comment) {
        if before.is_some_and(|before| is_apart(before, part)) {
            out.push(' ');
        }
        match part.kind {
            PartKind::Text => out.push_str(&quoted::quote(&crate::text::text_value(part.text))),
            _ => out.push_str(part.text),
        }
        before = Some(part);
    }
    out
}

/// The parts of a sentence, its block excluded.
pub(super) fn parts<'a>(words: Syntax<'a>) -> impl Iterator<Item = Part<'a>> {
    parts_of(words.text())
}

fn parts_of(text: &str) -> impl Iterator<Item = Part<'_>> {
    // The same bytes that were cut into this sentence, read by the same eyes.
    let plain = crate::shadow::plain(text);
    let mut at = 0;
    let mut end = 0;
    std::iter::from_fn(move || {
        let plain = plain.as_bytes();
        while plain
            .get(at)
            .is_some_and(|byte| matches!(byte, b' ' | b'\t' | b'\n'))
        {
            at += 1;
        }
        let start = at;
        let first = *plain.get(start)?;
        let found = token(plain, start, start);
        at = found.end;
        let kind = match (first, found.kind) {
            (b',', _) => PartKind::Comma,
            (b'(', _) => PartKind::Open,
            (b')', _) => PartKind::Close,
            (_, Kind::Text | Kind::CurlyText | Kind::OpenText) => PartKind::Text,
            (b'/', _) if plain[start..].starts_with(b"//") => PartKind::Comment,
            _ => {
                // The commas of `1,600,000` group its digits.
                while plain[at - 1].is_ascii_digit()
                    && plain.get(at) == Some(&b',')
                    && plain.get(at + 1).is_some_and(u8::is_ascii_digit)
                {
                    at = token(plain, at + 1, at).end;
                }
                PartKind::Word
            }
        };
        let gap = (start > end).then(|| Gap::between(text, end as u32, start as u32));
        end = at;
        Some(Part {
            kind,
            text: text.get(start..at)?,
            gap,
        })
    })
}
