//! The communication asset: a briefing that says what the file says and nothing else.
//!
//! [`document`] makes a [`Document`] from a model: the partnership as a whole, a page for each audience, a summary of
//! the good it does, and what it all rests on. Only what everybody may see goes in. [`to_markdown`] and [`to_html`]
//! write it down; both write the same statements. [`publishable`] says what is still missing before it may go out.

mod build;
pub mod content;
mod gaps;
mod html;
mod markdown;
pub mod picture;
pub mod prose;
mod visible;
mod words;

use jiff::civil;
use partnership_model::Model;
use partnership_source::Span;

pub use content::{Document, Gap, Source, Statement};
pub use gaps::{gaps, publishable};
pub use html::to_html;
pub use markdown::to_markdown;

/// How to make a briefing.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The day it is made. Nothing else in it depends on the clock.
    pub today: civil::Date,
    /// Whether to show gaps, and where each statement comes from.
    pub draft: bool,
    /// How to say where something stands: `emergency-care.partnership:42`.
    pub origin: &'a dyn Fn(Span) -> String,
}

/// Make the briefing of a partnership.
pub fn document(model: &Model, options: &Options<'_>) -> Document {
    build::document(model, options)
}
