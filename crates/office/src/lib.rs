//! The communication asset for office programs: a briefing as DOCX, its slides as PPTX.
//!
//! Both are made from the content tree of `partnership-brief`, so they say what every other format says. What an
//! office program needs to be edited in is real: styles, headings, list numbers and header rows in a document; layouts,
//! placeholders, native shapes and speaker notes in slides. The libraries that write the files stay behind this crate's
//! own modules, and every file is packed the same way each time: fixed dates, fixed order, no random names.

mod docx;
mod drawing;
mod look;
mod pack;
mod pptx;
mod xml;

pub use docx::docx;
pub use pptx::pptx;

/// Why a file could not be made. It is a mistake of the program, never of the text in it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The archive could not be written.
    #[error("the file could not be packed: {0}")]
    Pack(#[from] zip::result::ZipError),
    /// The archive could not be written.
    #[error("the file could not be packed: {0}")]
    Write(#[from] std::io::Error),
    /// The library that writes slides refused something.
    #[error("the slides could not be written: {0}")]
    Slides(String),
    /// A part of the package is not as its library used to write it.
    #[error("the document could not be finished: its `{0}` is not as expected")]
    Part(&'static str),
}
