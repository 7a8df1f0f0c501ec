//! Goals G8 and G9 of docs/performance.md: a decision with its reasons, and making ready to decide, against Cedar and
//! Rego, each in its best encoding.
//!
//! `cargo bench -p partnership-engines-tests --features engines --bench policy`
//!
//! All answer the same 2,000 requests about the same 1,000 permits, and must agree on each. Cedar reads one policy over
//! the tags of its entities, Rego one rule over nested objects: one policy for each permit is far slower in both.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark prints its figures"
)]

#[cfg(feature = "engines")]
mod engines;

#[cfg(feature = "engines")]
fn main() {
    engines::run();
}

#[cfg(not(feature = "engines"))]
fn main() {
    println!("Built without the engines: `--features engines` builds them.");
}
