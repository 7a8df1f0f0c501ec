//! What a partnership says: the tree and the vocabulary joined.
//!
//! [`build()`] takes parsed files and gives a [`Model`]: entries with their fields typed, names resolved across `use`,
//! clauses read; and the findings about all that does not fit. It knows nothing of files on disk (whoever loads them
//! says what each `use` leads to) and nothing of rules: what is *missing* is the playbooks' question.

mod ahead;
mod build;
mod circle;
mod date;
pub mod due;
pub mod findings;
pub mod json;
mod labels;
pub mod meaning;
mod model;
mod query;
pub mod scale;
mod taking_part;

pub use ahead::ahead;
pub use build::names::{is_reserved as is_reserved_name, mended as name_from};
pub use build::{Built, ImportTarget, InputFile, Kept, Living, build};
pub use circle::Circle;
pub use date::{Date, DateError};
pub use labels::short_word;
pub use model::{
    Clause, ClauseId, Data, Effect, Entry, EntryId, Expectation, FieldValue, Followed, Member,
    Model, Qualifiers, Quantity, Reference, SentenceRef, Text, Value,
};
pub use partnership_syntax::value::{Duration, TimeUnit};
