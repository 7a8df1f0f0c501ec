//! The words after `partnership init`.

use std::path::PathBuf;

use clap::ValueEnum;

/// `init`
#[derive(clap::Args, Debug)]
#[command(after_help = "What is there already is never overwritten.")]
pub(crate) struct Init {
    /// The folder to set up; otherwise this folder
    #[arg(value_name = "folder")]
    pub(crate) folder: Option<PathBuf>,
    /// Where changes are checked: github, gitlab or none; otherwise what lies in the repository or where it is sent shows
    #[arg(long, value_name = "host", value_enum, hide_possible_values = true)]
    pub(crate) ci: Option<Host>,
    /// What the first partnership is called; none is started without a title
    #[arg(long, value_name = "text")]
    pub(crate) title: Option<String>,
    /// Ask nothing
    #[arg(long)]
    pub(crate) no_questions: bool,
}

/// Where changes are checked.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Host {
    /// GitHub Actions.
    Github,
    /// GitLab CI.
    Gitlab,
    /// Nowhere.
    None,
}
