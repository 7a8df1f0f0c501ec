//! The words after `partnership model`.

use std::path::PathBuf;

/// `model`
#[derive(clap::Args, Debug)]
pub(crate) struct Model {
    /// The file; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
}
