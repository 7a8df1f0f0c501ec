//! The parts of the frameworks of principles.

use super::component_data::DATA;
use super::component_people::PEOPLE;
use super::{Word, WordList, join};

static WORDS: [Word; DATA.len() + PEOPLE.len()] = join([DATA, PEOPLE]);

/// One part of a framework of principles.
pub static FRAMEWORK_COMPONENT: WordList = WordList {
    name: "framework-component",
    doc: "One part of a framework of principles. Each component is `under` its framework and \
          carries the framework's word as a mark beside `component`; the frameworks \
          themselves stand here marked `framework`, for use where the whole is meant.",
    source: "See `framework`; wording ours throughout",
    words: &WORDS,
    open: true,
};
