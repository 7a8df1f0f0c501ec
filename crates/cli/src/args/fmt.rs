//! The words after `partnership fmt`.

use std::path::PathBuf;

/// `fmt`
#[derive(clap::Args, Debug)]
pub(crate) struct Fmt {
    /// Files or folders; `-` reads standard input and writes standard output. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// Change nothing; say which files would change, and fail if any would
    #[arg(long)]
    pub(crate) check: bool,
    /// Change nothing; show what would change, and fail if anything would
    #[arg(long)]
    pub(crate) diff: bool,
}
