//! Pictures, before they have a form: a scene of simple shapes, and the same facts in words.
//!
//! A [`Picture`] belongs to the content tree. Its scene is laid out once, in numbers; each format draws the same boxes,
//! lines and words with its own means: [`svg`] for pages, native shapes for slides, vectors for print. Its twin says all
//! that the picture shows, as ordinary blocks, so nobody has to see it to know what it says, and a format that draws
//! nothing shows the twin alone.

mod boxes;
pub mod levels;
pub mod map;
pub mod matrix;
mod measure;
mod mermaid;
mod paint;
mod scene;
mod svg;
pub mod timeline;
mod widths;

use serde::Serialize;

use crate::content::Block;

pub use measure::{width, wrap};
pub use mermaid::mermaid;
pub use paint::{Ink, Paint, Tint};
pub use scene::{Align, Item, Line, Point, Scene, Shape, Words};
pub(crate) use svg::prepare;
pub use svg::{page_colour, plain_colour, svg};

/// A picture and its text twin.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Picture {
    /// Its anchor, which no other picture of the document has.
    pub id: String,
    /// Its title, as plain text.
    pub title: String,
    /// What it shows, in a sentence or two: the alternative text.
    pub summary: String,
    /// All that it says, in words. The statements of a picture are those of its twin.
    pub twin: Vec<Block>,
    /// What it looks like.
    pub scene: Scene,
    /// What a slide shows of it; `None` where another picture does that already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slide: Option<Box<OnSlide>>,
}

/// A picture for a room: in letters that can be read from the last row, so with less in it. What it leaves out it counts.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct OnSlide {
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub summary: String,
    /// What it looks like.
    pub scene: Scene,
}
