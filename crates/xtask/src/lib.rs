//! The project's own chores.
//!
//! `cargo xtask codegen` writes what is derived from the vocabulary; `cargo xtask ci` runs everything that must hold
//! before a change is taken; `cargo xtask bom` says what a release is made of. Each chore is a module with one function; `main.rs` only says which word starts which.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "chores tell people at a terminal what they do"
)]

pub mod bom;
pub mod ci;
pub mod codegen;
pub mod codegen_command;

use std::path::{Path, PathBuf};

/// The folder of the workspace, two above this crate.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
