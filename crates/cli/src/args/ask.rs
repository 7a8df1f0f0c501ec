//! The words after `partnership ask`.

use std::path::PathBuf;

use jiff::civil;

use super::Format;

/// `ask`
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Ask {
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The question in words: "university analyse visits for forecast", "who may sell visits"
    #[arg(value_name = "question", num_args = 0..)]
    pub(crate) question: Vec<String>,
    /// The day that is asked about; otherwise today
    #[arg(long, value_name = "date", value_parser = super::day)]
    pub(crate) on: Option<civil::Date>,
    /// Who: names of partners, `any hospital`, `anyone`
    #[arg(long, value_name = "who")]
    pub(crate) who: Option<String>,
    /// The action, or several with commas between
    #[arg(long, value_name = "action")]
    pub(crate) action: Option<String>,
    /// The data: names of datasets, `any special-category`, `anything`
    #[arg(long, value_name = "data")]
    pub(crate) what: Option<String>,
    /// The purpose, or a category of purpose; otherwise every purpose
    #[arg(long = "for", value_name = "purpose")]
    pub(crate) purpose: Option<String>,
    /// The setting: an environment, or a sort of access
    #[arg(long, value_name = "setting")]
    pub(crate) within: Option<String>,
    /// How identifying the data is: pseudonymised, anonymous …
    #[arg(long, value_name = "word")]
    pub(crate) identifiability: Option<String>,
    /// Say so if the answer is another one, and end with 1: permitted, forbidden, not-covered, in-part, cannot-be-judged
    #[arg(long, value_name = "answer", value_parser = ["permitted", "forbidden", "not-covered", "in-part", "cannot-be-judged"], hide_possible_values = true)]
    pub(crate) expect: Option<String>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}

const EXAMPLES: &str = "\
\u{1b}[1mExamples:\u{1b}[0m
  partnership ask care.partnership \"university analyse visits for forecast\"
  partnership ask care.partnership \"who may analyse visits for forecast on 2027-01-01\"
  partnership ask care.partnership \"what may university do with visits\"
  partnership ask care.partnership --who university --action sell --what visits";
