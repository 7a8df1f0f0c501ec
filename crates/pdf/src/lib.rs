//! The communication asset as PDF: A4 pages and 16:9 slides, tagged, with their title and language, after PDF/UA-1.
//!
//! Typst lays them out. The templates in `templates` are constant programs of ours; what a briefing says reaches them as
//! files of data and is shown as text, so nothing in it can become a command. The fonts are those in `fonts`, and a
//! house's own; nothing is read from the machine, so the same briefing gives the same bytes everywhere.
//!
//! This crate is heavy to build and stands apart for it: the program has it with its feature `pdf`.

mod glyphs;
mod parts;
mod world;

use partnership_brief::content::Document;
use partnership_brief::deck::Deck;
use partnership_brief::theme::Theme;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use glyphs::Glyphs;
use parts::Files;
use world::Workshop;

/// A PDF, and what it could not show.
#[derive(Debug)]
pub struct Rendered {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// Characters that none of the fonts has. Each stands in the text by its number, as `[U+1F9FF]`.
    pub missing: Vec<char>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why a PDF could not be made. It is a mistake of the program or of a house's font, never of the text.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data could not be handed over.
    #[error("the briefing could not be handed to the page layout: {0}")]
    Data(#[from] serde_json::Error),
    /// The layout failed.
    #[error("the pages could not be laid out: {0}")]
    Layout(String),
    /// The file could not be written as the standard wants it.
    #[error("the PDF could not be written: {0}")]
    Write(String),
}

/// Write a briefing as A4 pages.
pub fn briefing(document: &Document) -> Result<Rendered, Error> {
    Studio::new().briefing(document)
}

/// Write the slides of a briefing.
pub fn slides(deck: &Deck) -> Result<Rendered, Error> {
    Studio::new().slides(deck)
}

/// A place to make PDFs one after the other: what has not changed since the last is not laid out again.
pub struct Studio {
    workshop: Workshop,
}

impl Default for Studio {
    fn default() -> Self {
        Self::new()
    }
}

impl Studio {
    /// A new one.
    pub fn new() -> Self {
        Self {
            workshop: Workshop::new(),
        }
    }

    /// Write a briefing as A4 pages.
    pub fn briefing(&mut self, document: &Document) -> Result<Rendered, Error> {
        self.make(world::BRIEFING, parts::briefing(document)?, &document.theme)
    }

    /// Write the slides of a briefing.
    pub fn slides(&mut self, deck: &Deck) -> Result<Rendered, Error> {
        self.make(world::SLIDES, parts::slides(deck)?, &deck.theme)
    }

    fn make(
        &mut self,
        template: &'static str,
        files: Files,
        theme: &Theme,
    ) -> Result<Rendered, Error> {
        self.workshop.dress(theme);
        let mut glyphs = Glyphs::new(&self.workshop.fonts);
        let data = files
            .into_iter()
            .map(|(name, json)| (name, glyphs.name_missing(json)))
            .collect();
        let missing = glyphs.missing();
        self.workshop.give(template, data, theme);
        let made = self.lay_out();
        // What was laid out long ago is forgotten, also where this time failed.
        comemo::evict(10);
        let (bytes, pages) = made?;
        Ok(Rendered {
            bytes,
            missing,
            pages,
        })
    }

    /// Lay out what was last given, once more: what Typst does alone, for the benchmarks.
    #[doc(hidden)]
    pub fn again(&self) -> Result<Vec<u8>, Error> {
        self.lay_out().map(|(bytes, _)| bytes)
    }

    /// The file's bytes, and how many pages it has.
    fn lay_out(&self) -> Result<(Vec<u8>, usize), Error> {
        let document = typst::compile::<PagedDocument>(&self.workshop)
            .output
            .map_err(|all| Error::Layout(told(all)))?;
        let bytes =
            typst_pdf::pdf(&document, &options()?).map_err(|all| Error::Write(told(all)))?;
        Ok((bytes, document.pages().len()))
    }

    /// Forget all that was laid out before, for the benchmarks.
    #[doc(hidden)]
    pub fn forget() {
        comemo::evict(0);
    }
}

fn options() -> Result<PdfOptions, Error> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Error::Write(error.message().to_string()))?;
    Ok(PdfOptions {
        creator: typst::foundations::Smart::Custom(Some("Partnership".to_owned())),
        standards,
        ..PdfOptions::default()
    })
}

fn told(all: impl IntoIterator<Item = typst::diag::SourceDiagnostic>) -> String {
    let all: Vec<String> = all.into_iter().map(|one| one.message.to_string()).collect();
    all.join("; ")
}
