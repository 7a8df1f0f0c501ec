//! The words after `partnership matrix`.

use std::path::PathBuf;

use clap::ValueEnum;
use jiff::civil;

/// `matrix`
#[derive(clap::Args, Debug)]
pub(crate) struct Matrix {
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The day that is asked about; otherwise today
    #[arg(long, value_name = "date", value_parser = super::day)]
    pub(crate) on: Option<civil::Date>,
    /// Also tell what changes up to this day
    #[arg(long, value_name = "date", value_parser = super::day)]
    pub(crate) until: Option<civil::Date>,
    /// Only these partners: names, `any hospital`
    #[arg(long, value_name = "who")]
    pub(crate) who: Option<String>,
    /// Only these actions
    #[arg(long, value_name = "action")]
    pub(crate) action: Option<String>,
    /// Only these data
    #[arg(long, value_name = "data")]
    pub(crate) what: Option<String>,
    /// Only these purposes
    #[arg(long = "for", value_name = "purpose")]
    pub(crate) purpose: Option<String>,
    /// In this setting: an environment, or a sort of access
    #[arg(long, value_name = "setting")]
    pub(crate) within: Option<String>,
    /// With data that is this identifying
    #[arg(long, value_name = "word")]
    pub(crate) identifiability: Option<String>,
    /// How to tell: text (sentences), html (a page), csv (a line for each request) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = MatrixFormat::Text, hide_possible_values = true)]
    pub(crate) format: MatrixFormat,
    /// In CSV, list also what is not covered
    #[arg(long)]
    pub(crate) all: bool,
    /// Write it to this file instead of printing it
    #[arg(long, value_name = "file")]
    pub(crate) out: Option<PathBuf>,
}

/// A format of the matrix.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MatrixFormat {
    /// Sentences.
    Text,
    /// A web page.
    Html,
    /// A line for each request.
    Csv,
    /// For programs.
    Json,
}
