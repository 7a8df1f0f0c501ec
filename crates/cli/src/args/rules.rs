//! The words after `partnership rules`.

use std::path::PathBuf;

use super::Format;

/// `rules`
#[derive(clap::Args, Debug)]
pub(crate) struct Rules {
    /// Playbooks, by name, or files and folders that hold some. Without any: all built-in playbooks
    #[arg(value_name = "playbook")]
    pub(crate) playbooks: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}
