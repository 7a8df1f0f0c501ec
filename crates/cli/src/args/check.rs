//! The words after `partnership check`.

use std::path::PathBuf;

use partnership_diagnostics::Threshold;
use partnership_project::Pages;

use super::Format;
use crate::reports::Wanted;

/// `check`
#[derive(clap::Args, Debug)]
pub(crate) struct Check {
    /// Files or folders; `-` is standard input. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
    /// In folders, look at the code blocks of Markdown files too; those of a file that you name are looked at anyway
    #[arg(long)]
    pub(crate) markdown: bool,
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
    /// Also write what was found for another program, as FORM=FILE or FORM alone for standard output; say it again
    /// for each. Forms: sarif, github, gitlab, junit, checkstyle, markdown, html, json
    #[arg(long = "report", value_name = "form=file", value_parser = |word: &str| word.parse::<Wanted>())]
    pub(crate) reports: Vec<Wanted>,
    /// Leave out what this file says is known already, and fail only on what is new
    #[arg(long, value_name = "file", help_heading = "Adopting it step by step")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write all that is found to the file of `--baseline`
    #[arg(
        long,
        requires = "baseline",
        conflicts_with = "shrink",
        help_heading = "Adopting it step by step"
    )]
    pub(crate) write_baseline: bool,
    /// Take what is settled out of the file of `--baseline`
    #[arg(long, requires = "baseline", help_heading = "Adopting it step by step")]
    pub(crate) shrink: bool,
    /// Look only at what changed since this revision of git, and at what uses it
    #[arg(
        long,
        value_name = "revision",
        help_heading = "Adopting it step by step"
    )]
    pub(crate) since: Option<String>,
    /// Make the changes that settle findings and keep what you meant
    #[arg(long, help_heading = "Mending")]
    pub(crate) fix: bool,
    /// With `--fix`, also make the changes that are only offered; look at them afterwards
    #[arg(long, requires = "fix", help_heading = "Mending")]
    pub(crate) unsafe_fixes: bool,
    /// With `--fix`, show what would change and change nothing
    #[arg(long, requires = "fix", help_heading = "Mending")]
    pub(crate) diff: bool,
    /// Look again whenever a file changes, until you stop it
    #[arg(long, conflicts_with_all = ["reports", "fix"])]
    pub(crate) watch: bool,
}

impl Check {
    /// What becomes of Markdown files.
    pub(crate) fn pages(&self) -> Pages {
        if self.markdown {
            Pages::Sought
        } else {
            Pages::Named
        }
    }
}
