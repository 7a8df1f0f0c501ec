//! The words after `partnership status`.

use std::path::PathBuf;

use super::Format;

/// `status`
#[derive(clap::Args, Debug)]
pub(crate) struct Status {
    /// Files or folders; `-` is standard input. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs: what `check` tells them)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}
