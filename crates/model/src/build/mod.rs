//! From trees to the model.

use partnership_diagnostics::Finding;
use partnership_source::FileId;
use partnership_syntax::Parse;

use crate::Model;

/// A file to build from.
#[derive(Debug)]
pub struct InputFile<'a> {
    /// Its id.
    pub id: FileId,
    /// Its text and tree.
    pub parse: &'a Parse,
    /// What each of its `use` sentences leads to, in the order of the text.
    pub imports: Vec<ImportTarget>,
}

/// What a `use` leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportTarget {
    /// A file that was read.
    File(FileId),
    /// No such file; the name of one like it, where there is one.
    Missing(Option<String>),
    /// A path that leaves the root folder.
    Outside,
    /// The file could not be read, for this reason.
    Unreadable(String),
    /// No path was given.
    Nothing,
}

/// A model and what was found on the way.
#[derive(Debug, Default)]
pub struct Built {
    /// The model.
    pub model: Model,
    /// What does not fit, in all files, sorted by place.
    pub findings: Vec<Finding>,
}

/// Build the model of `files[0]`; the others are those it reaches through `use`.
pub fn build(files: &[InputFile<'_>]) -> Built {
    let _ = files;
    Built::default()
}
