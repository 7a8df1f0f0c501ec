//! The words after `partnership diff`.

use clap::ValueEnum;

use crate::reports::Wanted;

/// `diff`
#[derive(clap::Args, Debug)]
pub(crate) struct Diff {
    /// The older version: a file, a folder, or a file at a git revision such as `HEAD~1:care.partnership`
    #[arg(value_name = "old", required = true)]
    pub(crate) old: String,
    /// The newer version, likewise
    #[arg(value_name = "new", required_unless_present = "rev")]
    pub(crate) new: Option<String>,
    /// Compare one file or folder at two git revisions, as `main..HEAD`; with one revision, that with the file as it is now
    #[arg(long, value_name = "revisions", conflicts_with = "new")]
    pub(crate) rev: Option<String>,
    /// How to tell: text, markdown (for a pull request) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = DiffFormat::Text, hide_possible_values = true)]
    pub(crate) format: DiffFormat,
    /// Also write it for another program, as FORM=FILE or FORM alone for standard output; say it again for each. Forms:
    /// sarif, github, gitlab, junit, checkstyle, markdown, html, json
    #[arg(long = "report", value_name = "form=file", value_parser = |word: &str| word.parse::<Wanted>())]
    pub(crate) reports: Vec<Wanted>,
    /// Tell one part only: said (what changed in the file) or does (what that does); in JSON both are there
    #[arg(long, value_name = "part", value_enum, hide_possible_values = true)]
    pub(crate) only: Option<DiffPart>,
    /// End with 1 where there is this: gained or lost (permissions), does (any of what it does), benefits, risks, agree (a
    /// sign-off falls), changed (anything); several with commas. Otherwise a difference is no failure
    #[arg(
        long,
        value_name = "what",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) fail_on: Vec<FailOn>,
}

/// How a comparison is told.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DiffFormat {
    /// For people at a terminal.
    Text,
    /// For a comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// What makes a comparison fail.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FailOn {
    /// Somebody may do more, or nobody can tell that nobody may.
    Gained,
    /// Somebody may do less, or owes more.
    Lost,
    /// It does anything at all.
    Does,
    /// A benefit or its evidence differs.
    Benefits,
    /// A risk or what is done about it differs.
    Risks,
    /// Somebody must agree again.
    Agree,
    /// Anything differs.
    Changed,
}

/// A part of what is told.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DiffPart {
    /// What changed in what the files say.
    Said,
    /// What it does.
    Does,
}
