//! The words after `partnership export`.

use std::path::PathBuf;

use clap::ValueEnum;

/// `export`
#[derive(clap::Args, Debug)]
pub(crate) struct Export {
    /// What to export to: cedar, rego, odrl, dpv or authzen
    #[arg(value_name = "target", value_enum, hide_possible_values = true)]
    pub(crate) target: ExportTarget,
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The folder to write to; otherwise one beside you, named after the partnership and the target
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
    /// What identifiers and addresses begin with, such as https://data.example.org/care
    #[arg(long, value_name = "address", value_parser = base)]
    pub(crate) base: Option<String>,
    /// Answer the AuthZEN request in this file instead of writing any; `-` is standard input
    #[arg(long, value_name = "file", conflicts_with_all = ["out", "base"])]
    pub(crate) evaluate: Option<PathBuf>,
}

/// What to export to.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ExportTarget {
    /// Schema, policies and entities.
    Cedar,
    /// A policy, its data and tests, and a bundle.
    Rego,
    /// Agreements in JSON-LD.
    Odrl,
    /// The whole partnership in JSON-LD.
    Dpv,
    /// Questions and answers.
    #[value(name = "authzen")]
    AuthZen,
}

fn base(written: &str) -> Result<String, String> {
    if partnership_export::is_base(written) {
        Ok(written.to_owned())
    } else {
        Err("an address is written like https://data.example.org/care".to_owned())
    }
}
