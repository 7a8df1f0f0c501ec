//! The words after `partnership document`.

use std::path::PathBuf;

use clap::ValueEnum;

use super::brief::{BriefCircle, BriefFormat};

/// `document`
#[derive(clap::Args, Debug)]
pub(crate) struct Document {
    /// What to write: register (of data uses), privacy-notice, agreement (the schedule to a data sharing agreement) or dpia
    /// (an extract for an impact assessment). They are in English, whatever the language of the file; what the file says
    /// stands in its own words
    #[arg(value_name = "document", value_enum, hide_possible_values = true)]
    pub(crate) sort: DocumentSort,
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The folder to write to; otherwise this folder
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
    /// The formats, separated by commas: csv, xlsx for the register, otherwise both; md, html, docx, pdf for the others,
    /// otherwise md and html
    #[arg(
        long,
        value_name = "formats",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) to: Vec<DocumentFormat>,
    /// Who will read it: partners or internal (those who write the file), and public; otherwise the partners. The register
    /// and the privacy notice are for everybody
    #[arg(
        long = "for",
        value_name = "circle",
        value_enum,
        hide_possible_values = true
    )]
    pub(crate) circle: Option<BriefCircle>,
    /// The agreement that a schedule is for, by name; otherwise the only one there is
    #[arg(long, value_name = "name")]
    pub(crate) agreement: Option<String>,
    /// In the register, leave empty what the file does not say, as an upload wants it
    #[arg(long)]
    pub(crate) blank: bool,
    /// Replace files that were made from another file, were changed by hand since they were made, or that this command did
    /// not write
    #[arg(long, conflicts_with = "stdout")]
    pub(crate) force: bool,
    /// Print it instead of writing files (one format that is text)
    #[arg(long, conflicts_with = "out")]
    pub(crate) stdout: bool,
}

/// A document.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DocumentSort {
    /// A register of data uses.
    Register,
    /// A privacy notice.
    PrivacyNotice,
    /// A schedule to a data sharing agreement.
    Agreement,
    /// An extract for an impact assessment.
    Dpia,
}

impl DocumentSort {
    /// As it is written, and what it is called in the names of files.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::PrivacyNotice => "privacy-notice",
            Self::Agreement => "agreement",
            Self::Dpia => "dpia",
        }
    }
}

/// A format of a document.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DocumentFormat {
    /// A table for programs.
    Csv,
    /// A workbook.
    Xlsx,
    /// Text with Markdown.
    Md,
    /// A web page.
    Html,
    /// Pages as they are printed.
    Pdf,
    /// A document for word processors.
    Docx,
}

impl DocumentFormat {
    /// How the names of its files end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Md => "md",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    /// The same for a text; `None` for a table.
    pub(crate) fn page(self) -> Option<BriefFormat> {
        match self {
            Self::Csv | Self::Xlsx => None,
            Self::Md => Some(BriefFormat::Md),
            Self::Html => Some(BriefFormat::Html),
            Self::Pdf => Some(BriefFormat::Pdf),
            Self::Docx => Some(BriefFormat::Docx),
        }
    }
}
