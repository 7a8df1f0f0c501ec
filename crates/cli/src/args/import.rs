//! The words after `partnership import`.

use std::path::PathBuf;

use clap::ValueEnum;

/// `import`
#[derive(clap::Args, Debug)]
pub(crate) struct Import {
    /// The spreadsheet: a `.csv` or `.xlsx` file; `-` is standard input
    #[arg(value_name = "spreadsheet")]
    pub(crate) file: PathBuf,
    /// What its rows are: partner, dataset, risk or register (uses of data); otherwise its headings tell
    #[arg(long, value_name = "kind", value_enum, hide_possible_values = true)]
    pub(crate) kind: Option<ImportKind>,
    /// The `.partnership` file to add the entries to, or to start; otherwise they are printed
    #[arg(long, value_name = "file")]
    pub(crate) into: Option<PathBuf>,
    /// The sheet to read, by name; otherwise the first whose headings are known
    #[arg(long, value_name = "name")]
    pub(crate) sheet: Option<String>,
}

/// What the rows of a spreadsheet are.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ImportKind {
    /// Partners.
    Partner,
    /// Datasets.
    Dataset,
    /// Risks.
    Risk,
    /// Uses of data.
    Register,
}
