//! The words after `partnership trace`.

use std::path::PathBuf;

use super::Format;
use super::brief::BriefCircle;

/// `trace`
#[derive(clap::Args, Debug)]
pub(crate) struct Trace {
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The audiences that get a page, by name, separated by commas; otherwise all
    #[arg(long, value_name = "names", value_delimiter = ',')]
    pub(crate) audience: Vec<String>,
    /// Who reads the briefing: public, partners or internal; otherwise the public
    #[arg(
        long = "for",
        value_name = "circle",
        value_enum,
        default_value_t = BriefCircle::Public,
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) circle: BriefCircle,
    /// The language of its headings and fixed words
    #[arg(long, value_name = "language")]
    pub(crate) language: Option<String>,
    /// The `asset` entry it is made for, by name
    #[arg(long, value_name = "name")]
    pub(crate) asset: Option<String>,
    /// For people (text) or for programs (json)
    #[arg(long, value_name = "form", value_enum, default_value_t = Format::Text, hide_possible_values = true,
        hide_default_value = true)]
    pub(crate) format: Format,
}
