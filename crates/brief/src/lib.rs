//! The communication asset: a briefing that says what the file says and nothing else.
//!
//! [`document`] makes a [`Document`] from a model: the partnership as a whole, a page for each audience, a summary of
//! the good it does, and what it all rests on. Only what everybody may see goes in. [`to_markdown`] and [`to_html`]
//! write it down; both write the same statements. [`publishable`] says what is still missing before it may go out.

mod build;
pub mod content;
pub mod deck;
mod frame;
pub mod fresh;
mod gaps;
mod html;
pub mod hyphens;
pub mod language;
pub mod manifest;
mod markdown;
mod options;
pub mod picture;
pub mod place;
pub mod prose;
pub mod tell;
pub mod theme;
pub mod trace;
mod words;

pub use partnership_model::Circle;
use partnership_model::Model;

pub use content::{Document, Gap, Source, Statement};
pub use deck::{Deck, deck};
pub use frame::Frame;
pub use gaps::{gaps, publishable};
pub use html::{
    TEMPLATES, TemplateError, to_house_html, to_house_html_slides, to_html, to_html_slides,
};
pub use language::Language;
pub use markdown::{to_markdown, to_markdown_slides};
pub use options::Options;
pub use theme::Theme;

/// Make the briefing of a partnership.
pub fn document(model: &Model, options: &Options<'_>) -> Document {
    build::document(model, options)
}

/// Who gives what to whom and what for, as a Mermaid flowchart; `None` where nothing goes between partners.
pub fn to_mermaid(model: &Model, options: &Options<'_>) -> Option<String> {
    build::flows(model, options).map(|map| picture::mermaid(&map))
}
