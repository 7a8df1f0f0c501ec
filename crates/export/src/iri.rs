//! Identifiers of the linked-data exports.

use std::fmt::Write as _;

use partnership_vocabulary::{Word, WordList};

/// What our own terms (actions, settings, levels) begin with, where no published vocabulary has them.
pub(crate) const TERMS: &str = "urn:partnership:terms:";

/// Identifiers of what a partnership declares.
#[derive(Clone, Debug)]
pub(crate) struct Iris {
    base: String,
    between: char,
}

impl Iris {
    /// Beginning with `base`, or else with the name of the partnership.
    pub(crate) fn new(base: Option<&str>, partnership: &str) -> Self {
        let base = match base {
            Some(base) => encoded(base, true),
            None => format!("urn:partnership:{}:", encoded(partnership, false)),
        };
        let between = if base.ends_with(':') { ':' } else { '/' };
        let base = base.trim_end_matches('/').to_owned();
        let base = if between == '/' { base + "/" } else { base };
        Self { base, between }
    }

    /// The identifier of something by its kind and name: `urn:partnership:emergency-care:partner:st-marys`.
    pub(crate) fn of(&self, kind: &str, name: &str) -> String {
        format!(
            "{}{kind}{}{}",
            self.base,
            self.between,
            encoded(name, false)
        )
    }
}

/// The published identity of a word, else our own.
pub(crate) fn word(list: &WordList, word: &Word) -> String {
    match word.iri {
        Some(iri) => iri.to_owned(),
        None => own_word(list, word),
    }
}

/// Our own identifier of a word.
pub(crate) fn own_word(list: &WordList, word: &Word) -> String {
    format!("{TERMS}{}:{}", list.name, encoded(word.word, false))
}

/// Only what may stand anywhere in an identifier; the rest by its bytes. A whole identifier keeps its own signs.
pub(crate) fn encoded(text: &str, whole: bool) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => out.push(byte.into()),
            b'/' | b'~' => out.push(byte.into()),
            b':' | b'#' | b'?' | b'=' | b'&' | b'@' | b'%' | b'+' | b',' | b';' if whole => {
                out.push(byte.into());
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Whether `base` can begin an identifier: a scheme, a colon, and signs that may stand in one.
pub fn is_base(base: &str) -> bool {
    let Some((scheme, rest)) = base.split_once(':') else {
        return false;
    };
    let letter = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    letter
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        && !rest.is_empty()
        && encoded(base, true) == base
}
