//! What an editor asks about a text, as plain functions: a [`Snapshot`] and a byte offset in, plain data out.
//!
//! Nothing here knows a protocol, and nothing here judges: findings and their fixes come from the model and the rules,
//! words and their meaning from the vocabulary. One feature is one file.

pub mod actions;
mod at;
mod calls;
pub mod complete;
pub mod definition;
pub mod diagnostics;
pub mod folding;
pub mod format;
pub mod hierarchy;
pub mod highlight;
pub mod hints;
pub mod hover;
pub mod lens;
pub mod linked;
pub mod links;
mod markdown;
mod mentions;
mod page;
pub mod pages;
pub mod preview;
pub mod references;
pub mod rename;
pub mod selection;
mod sentence;
mod snapshot;
pub mod status;
pub mod symbols;
pub mod tokens;

pub use snapshot::{Analysis, Snapshot};

/// Changes to several files, in the order of the files.
pub type Edits = Vec<(
    partnership_source::FileId,
    Vec<partnership_source::TextEdit>,
)>;
