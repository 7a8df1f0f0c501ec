//! The words after `partnership report`.

use std::path::PathBuf;

use clap::ValueEnum;

/// `report`
#[derive(clap::Args, Debug)]
pub(crate) struct Report {
    /// Files or folders with partnerships. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// The forms, separated by commas: html (a page), csv (tables), json, ics (a calendar); otherwise html
    #[arg(
        long,
        value_name = "forms",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) to: Vec<PortfolioForm>,
    /// The folder to write to; otherwise one form is printed
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
}

/// A form of a portfolio.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PortfolioForm {
    /// A page.
    Html,
    /// Tables.
    Csv,
    /// For programs.
    Json,
    /// A calendar.
    Ics,
}
