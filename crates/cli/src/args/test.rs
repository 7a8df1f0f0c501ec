//! The words after `partnership test`.

use std::path::PathBuf;

use super::Format;
use crate::reports::Wanted;

/// `test`
#[derive(clap::Args, Debug)]
pub(crate) struct Test {
    /// Files or folders with playbooks or scenarios; `-` is standard input. Without any: the built-in playbooks
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// Name every test, however many there are
    #[arg(long)]
    pub(crate) all: bool,
    /// Also show how much of what the clauses say is asked about by scenarios
    #[arg(long)]
    pub(crate) coverage: bool,
    /// Also make slips in each clause, one at a time, and show those that no scenario would notice
    #[arg(long)]
    pub(crate) mutate: bool,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
    /// Also write it for another program, as FORM=FILE or FORM alone for standard output; say it again for each. Forms:
    /// sarif, github, gitlab, junit, checkstyle, markdown, html, json
    #[arg(long = "report", value_name = "form=file", value_parser = |word: &str| word.parse::<Wanted>())]
    pub(crate) reports: Vec<Wanted>,
    /// The same as `--report junit=FILE`
    #[arg(long, value_name = "file")]
    pub(crate) junit: Option<PathBuf>,
}
