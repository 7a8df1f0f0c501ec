//! Where an entry starts: lines that have the shape of a head.

use super::{curly_quote, line_end, skip_blanks, starts_word, token, trimmed_end};

/// Whether the line at `at` has the shape of an entry's head: `word [name] ["title"] {`. A title whose quotes are
/// broken still counts when the line ends in a brace.
pub(super) fn is_head(bytes: &[u8], at: usize) -> bool {
    let end = line_end(bytes, at);
    let keyword = word_end_in_head(bytes, at, end);
    if is_sentence_word(&bytes[at..keyword]) {
        return false;
    }
    let mut next = skip_blanks(bytes, keyword);
    if bytes.get(next) == Some(&b':') {
        return false;
    }
    if next < end && starts_word(bytes, next) {
        let name = word_end_in_head(bytes, next, end);
        next = skip_blanks(bytes, name);
        if bytes.get(next) == Some(&b':') {
            return false;
        }
    }
    match bytes.get(next) {
        Some(b'{') => true,
        Some(b'"') => memchr::memchr(b'{', &bytes[next..end]).is_some(),
        Some(0xE2) if curly_quote(bytes, next) => memchr::memchr(b'{', &bytes[next..end]).is_some(),
        _ => {
            let trimmed = trimmed_end(bytes, at, end);
            trimmed > next && bytes[trimmed - 1] == b'{' && has_quote(&bytes[next..trimmed])
        }
    }
}

/// Whether the indented line at `at` is an entry's head without fault. It may as well go on with the sentence above it,
/// so what only resembles a head is none, and no head starts with a word that joins the parts of a sentence.
pub(super) fn is_whole_head(bytes: &[u8], at: usize) -> bool {
    let end = line_end(bytes, at);
    let word = &bytes[at..word_end_in_head(bytes, at, end)];
    if is_joining_word(word) || !is_head(bytes, at) {
        return false;
    }
    let mut next = skip_blanks(bytes, at + word.len());
    if next < end && starts_word(bytes, next) {
        next = skip_blanks(bytes, word_end_in_head(bytes, next, end));
    }
    if bytes.get(next) == Some(&b'"') || curly_quote(bytes, next) {
        let title = token(bytes, next, at);
        next = skip_blanks(bytes, title.end);
    }
    bytes.get(next) == Some(&b'{')
}

/// Words that go on with a sentence; the grammar's `joining`.
fn is_joining_word(word: &[u8]) -> bool {
    const JOINING: [&str; 16] = [
        "to", "for", "from", "until", "within", "called", "and", "or", "except", "where", "unless",
        "as", "in", "on", "with", "because",
    ];
    JOINING.iter().any(|joining| joining.as_bytes() == word)
}

fn has_quote(bytes: &[u8]) -> bool {
    memchr::memchr2_iter(b'"', 0xE2, bytes).any(|at| bytes[at] == b'"' || curly_quote(bytes, at))
}

/// Words that start a sentence, not an entry.
fn is_sentence_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"permit" | b"forbid" | b"expect" | b"use" | b"require" | b"define" | b"when" | b"for"
    )
}

fn word_end_in_head(bytes: &[u8], at: usize, end: usize) -> usize {
    let mut to = at;
    while to < end && !matches!(bytes[to], b' ' | b'\t' | b',' | b'{' | b'}' | b'"' | b':') {
        to += 1;
    }
    to
}
