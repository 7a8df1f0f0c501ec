//! The words after `partnership check`.

use std::path::PathBuf;

use partnership_diagnostics::Threshold;

use super::Format;

/// `check`
#[derive(clap::Args, Debug)]
pub(crate) struct Check {
    /// Files or folders; `-` is standard input. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
    /// From which weight on the check fails: error (must fix, the default), warning (should fix), advice (could
    /// improve) or never
    #[arg(long, value_name = "weight", value_parser = |word: &str| word.parse::<Threshold>())]
    pub(crate) fail_on: Option<Threshold>,
    /// Show everything; otherwise the first three things to do are shown, and how many are left
    #[arg(long)]
    pub(crate) all: bool,
    /// Show under each message of a rule how it came to that
    #[arg(long)]
    pub(crate) explain: bool,
}
