//! The words after `partnership why`.

use std::path::PathBuf;

use super::Format;

/// `why`
#[derive(clap::Args, Debug)]
pub(crate) struct Why {
    /// The rule, as a message names it: audience-has-benefit
    #[arg(value_name = "rule")]
    pub(crate) rule: String,
    /// The entry, by its name; without one, every entry the rule looks at
    #[arg(value_name = "name")]
    pub(crate) name: Option<String>,
    /// The file with the partnership, or its folder; otherwise this folder
    #[arg(value_name = "path")]
    pub(crate) path: Option<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}
