//! What large partnerships cost: the whole matrix of one, and the difference of two.
//!
//! `cargo bench -p partnership-tests --bench large`

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark prints its figures"
)]

mod difference;
mod matrix;

use std::hint::black_box;
use std::time::{Duration, Instant};

use partnership_model::{InputFile, Model, build};
use partnership_source::FileId;

fn time<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = run();
    (start.elapsed(), black_box(made))
}

fn model(text: &str) -> Model {
    let parse = partnership_syntax::parse(text);
    build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }])
    .model
}

fn main() {
    matrix::run();
    difference::run();
}
