//! What can be wrong with the shape of a text.

use partnership_source::TextRange;

/// A place where the text does not have the shape of the language.
///
/// It says what and where; how it is told is decided by whoever turns it into a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// What is wrong.
    pub kind: SlipKind,
    /// Where.
    pub range: TextRange,
    /// Another place that matters: the brace that is not closed, the value before a missing comma.
    pub other: Option<TextRange>,
}

/// The kinds of slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SlipKind {
    /// A quote without its partner.
    UnclosedText,
    /// A `{` without its `}`. `range` is the head of the block, `other` the place where the brace should stand.
    MissingBrace,
    /// A `}` that closes nothing.
    StrayBrace,
    /// `field:` with nothing behind it.
    MissingValue,
    /// Text that fits nothing.
    Junk,
    /// Words in an entry's head that are neither its name nor its title.
    HeadWords,
    /// The title before the name. `other` is the title.
    NameAfterTitle,
    /// An entry without `{ }`.
    MissingBlock,
    /// The end of a sentence that was not understood.
    Leftover,
    /// A part of a sentence that is missing; `other` is the whole sentence.
    UnfinishedSentence,
    /// Braces or parentheses nest deeper than [`crate::MAX_DEPTH`].
    TooDeep,
    /// One entry is longer than [`crate::MAX_PIECE`] bytes.
    TooLong,
    /// A control character.
    ControlCharacter,
}
