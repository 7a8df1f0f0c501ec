//! The words after `partnership new`.

use std::path::PathBuf;

/// `new`
#[derive(clap::Args, Debug, Default)]
#[command(
    after_help = "On a terminal, what you do not say here is asked. A file that is there is never overwritten."
)]
pub(crate) struct New {
    /// The file to start; otherwise it is named after the partnership
    #[arg(value_name = "file")]
    pub(crate) file: Option<PathBuf>,
    /// What the partnership is called
    #[arg(long, value_name = "text")]
    pub(crate) title: Option<String>,
    /// What is missing or goes wrong today
    #[arg(long, value_name = "text")]
    pub(crate) need: Option<String>,
    /// What you want to achieve together
    #[arg(long, value_name = "text")]
    pub(crate) aim: Option<String>,
    /// A partner; say it again for each
    #[arg(long = "partner", value_name = "name")]
    pub(crate) partners: Vec<String>,
    /// Which data is shared
    #[arg(long, value_name = "text")]
    pub(crate) data: Option<String>,
    /// Which of the partners holds that data now
    #[arg(long, value_name = "name")]
    pub(crate) holder: Option<String>,
    /// What the data will be used for
    #[arg(long, value_name = "text")]
    pub(crate) purpose: Option<String>,
    /// Who is affected or ought to know
    #[arg(long, value_name = "text")]
    pub(crate) audience: Option<String>,
    /// What they gain
    #[arg(long, value_name = "text")]
    pub(crate) benefit: Option<String>,
    /// What could go wrong for them
    #[arg(long, value_name = "text")]
    pub(crate) risk: Option<String>,
    /// Ask nothing; leave what is not said here as places to fill in
    #[arg(long)]
    pub(crate) no_questions: bool,
}
