//! The formatter: the one layout of the language.
//!
//! It works on the tree and knows no vocabulary. A piece with a slip in it is left byte for byte; the others are laid
//! out anew. What comes out is parsed again and compared with what went in: should they ever say different things,
//! the text is left as it was, because a change of layout must never change what is permitted.

mod file;
mod meaning;
mod print;
mod quoted;
mod sentence;
mod values;

use partnership_source::TextRange;

pub use sentence::without_layout;

use crate::{Parse, Slip, parse};

/// How many columns a line may have before a list is broken or a block opened up.
pub const WIDTH: usize = 100;

/// Which word stands for a text in quotes at a place, if any does.
pub type Words<'a> = dyn Fn(Place<'_>, &str) -> Option<&'static str> + 'a;

/// What a formatter may be told.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Any word of a vocabulary may be written as its label in quotes; where this knows the label, the word is
    /// written.
    pub words: Option<&'a Words<'a>>,
}

/// Where a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The word that starts the entry or sentence around it (`dataset`, `permit`); empty outside all of them.
    pub entry: &'a str,
    /// The field whose value the block around it belongs to: `measure` in `measure: "…" { baseline: … }`.
    pub block: Option<&'a str>,
    /// The field.
    pub field: &'a str,
}

/// A text after formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text.
    pub text: String,
    /// What was left byte for byte, as ranges of the text that was given.
    pub untouched: Vec<TextRange>,
}

/// Why a text was not formatted: it does not have the shape of the language everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong, in the order of the text.
    pub slips: Vec<Slip>,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = self.slips.len();
        let places = if count == 1 { "place" } else { "places" };
        write!(
            f,
            "the text was left as it is, because {count} {places} in it could not be read"
        )
    }
}

impl std::error::Error for Refused {}

/// Format what can be read, and leave the pieces that cannot.
pub fn format(parsed: &Parse, options: &Options<'_>) -> Formatted {
    let text = file::print(parsed, options);
    let untouched = || {
        parsed
            .pieces()
            .iter()
            .filter(|piece| !piece.tree.slips.is_empty())
            .map(|piece| piece.range)
    };
    if text == **parsed.text() {
        return Formatted {
            text,
            untouched: untouched().collect(),
        };
    }
    let again = parse(text.as_str());
    if meaning::of(&again, options) == meaning::of(parsed, options) {
        Formatted {
            text,
            untouched: untouched().collect(),
        }
    } else {
        let all = TextRange::new(0, parsed.text().len() as u32);
        Formatted {
            text: parsed.text().to_string(),
            untouched: vec![all],
        }
    }
}

/// Format a text that can be read everywhere.
///
/// # Errors
/// [`Refused`] where a piece cannot be read; nothing is formatted then.
pub fn format_clean(parsed: &Parse, options: &Options<'_>) -> Result<String, Refused> {
    if parsed.is_clean() {
        Ok(format(parsed, options).text)
    } else {
        Err(Refused {
            slips: parsed.slips().collect(),
        })
    }
}
