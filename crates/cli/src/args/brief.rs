//! The words after `partnership brief`.

use std::path::PathBuf;

use clap::ValueEnum;

/// `brief`
#[derive(clap::Args, Debug)]
pub(crate) struct Brief {
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The folder to write to; otherwise this folder
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
    /// The formats, separated by commas: md (text) and html (a web page); otherwise both
    #[arg(
        long,
        value_name = "formats",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) to: Vec<BriefFormat>,
    /// Write it even if something is missing, show what, and mark every page as a draft
    #[arg(long)]
    pub(crate) draft: bool,
    /// Print it instead of writing files (one format; text unless `--to html` is given)
    #[arg(long, conflicts_with = "out")]
    pub(crate) stdout: bool,
}

/// A format of a briefing.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BriefFormat {
    /// Text with Markdown.
    Md,
    /// A web page.
    Html,
}
