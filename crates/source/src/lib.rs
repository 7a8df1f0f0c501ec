//! Ranges, file ids, lines and edits.
//!
//! The ground all else stands on: it knows nothing of the parser, of findings or of editors. All offsets are
//! **bytes** into UTF-8 text; lines and columns are computed only when something is shown to a person.

mod edit;
mod lines;
mod range;

pub use edit::{EditError, TextEdit, apply_edits};
pub use lines::{LineColumn, LineIndex};
pub use range::{FileId, Span, TextRange};
