//! Text to a tree that never fails, and back to text.
//!
//! [`parse`] takes any text and gives a [`Parse`]: the text cut into pieces (a piece is a top-level statement), each
//! with an owned tree in which every byte of the text has its place, and the [`Slip`]s that were met. Nothing here
//! knows what a word means: kinds, fields and words are the vocabulary's, and joining both is the model's work.
//!
//! From the bottom: `shadow` makes unusual characters plain, `scan` cuts the text, `grammar` (pest) reads a piece,
//! `lower` copies what it read into a [`tree`], `ast` gives it names, and `value` reads dates, numbers and the like.

mod again;
pub mod ast;
pub mod format;
mod grammar;
mod group;
mod lower;
mod parse;
mod scan;
mod shadow;
mod slip;
pub mod text;
mod tree;
pub mod value;

pub use grammar::Rule as NodeKind;
pub use parse::{
    MAX_DEPTH, MAX_PIECE, Parse, Piece, parse, parse_condition, parse_conditional, parse_deed,
    parse_parallel,
};
pub use slip::{Slip, SlipKind};
pub use tree::{Children, Node, Syntax, Tree};
