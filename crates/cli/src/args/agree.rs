//! The words after `partnership agree`.

use std::path::PathBuf;

use jiff::civil;

/// `agree`
#[derive(clap::Args, Debug)]
pub(crate) struct Agree {
    /// The file with the partnership
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// Record that this partner has agreed. Without it: show which sign-offs stand, and what changed about those that fell
    #[arg(long = "as", value_name = "partner")]
    pub(crate) partner: Option<String>,
    /// To what, separated by commas: need, aim, vision, principles, plan, risks, or the names of entries; the name of an
    /// `asset` approves what its readers are told. Otherwise: to all that the partner has agreed to before and that changed
    /// since, or that is not bound to its words yet
    #[arg(
        long,
        value_name = "matters",
        value_delimiter = ',',
        requires = "partner"
    )]
    pub(crate) to: Vec<String>,
    /// The day of the agreement; otherwise today
    #[arg(long, value_name = "date", value_parser = super::day, requires = "partner")]
    pub(crate) on: Option<civil::Date>,
    /// Print the lines instead of writing them to the file
    #[arg(long, requires = "partner")]
    pub(crate) print: bool,
}
