//! The words after `partnership explain`.

/// `explain`
#[derive(clap::Args, Debug)]
pub(crate) struct Explain {
    /// The name of a message (unknown-field), a rule (audience-has-benefit), a kind of entry (audience), a line
    /// (audience.wants, or wants), a word (pseudonymised, duo:HMB) or a list of words. Without any: all there is
    #[arg(value_name = "name")]
    pub(crate) name: Option<String>,
}
