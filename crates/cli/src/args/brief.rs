//! The words after `partnership brief`.

use std::path::PathBuf;

use clap::ValueEnum;
use partnership_brief::Circle;

use crate::reports::Wanted;

/// `brief`
#[derive(clap::Args, Debug)]
pub(crate) struct Brief {
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The folder to write to; otherwise this folder
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
    /// The formats, separated by commas: md, html, pdf, docx, pptx; otherwise md and html
    #[arg(
        long,
        value_name = "formats",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) to: Vec<BriefFormat>,
    /// Its shape: briefing (pages to read) or slides (to speak with), or both with a comma; otherwise briefing
    #[arg(
        long = "as",
        value_name = "shape",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) shapes: Vec<BriefShape>,
    /// The audiences that get a page, by name, separated by commas; otherwise all
    #[arg(long, value_name = "names", value_delimiter = ',')]
    pub(crate) audience: Vec<String>,
    /// Who will read it: public (everybody), partners or internal; otherwise the public
    #[arg(
        long = "for",
        value_name = "circle",
        value_enum,
        default_value_t = BriefCircle::Public,
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) circle: BriefCircle,
    /// The language of its headings and fixed words: en, fr, nl or de; otherwise the one the file says
    #[arg(long, value_name = "language")]
    pub(crate) language: Option<String>,
    /// The `asset` entry it is made for, by name; otherwise the only one there is
    #[arg(long, value_name = "name")]
    pub(crate) asset: Option<String>,
    /// Look at the assets in this folder instead of writing any, and end with 1 where one is missing, was changed by hand,
    /// is a draft or is out of date
    #[arg(long, value_name = "folder", conflicts_with_all = ["out", "to", "shapes", "audience", "circle", "language", "asset", "draft", "force", "stdout"])]
    pub(crate) check: Option<PathBuf>,
    /// With `--check`, also write what is found for another program, as FORM=FILE or FORM alone for standard output; say it again for each. Forms:
    /// sarif, github, gitlab, junit, checkstyle, markdown, html, json
    #[arg(long = "report", requires = "check", value_name = "form=file", value_parser = |word: &str| word.parse::<Wanted>())]
    pub(crate) reports: Vec<Wanted>,
    /// Write it even if something is missing, show what, and mark every page as a draft
    #[arg(long)]
    pub(crate) draft: bool,
    /// Replace files that were made from another file, or changed by hand since they were made
    #[arg(long, conflicts_with = "stdout")]
    pub(crate) force: bool,
    /// Print it instead of writing files (one format; text unless `--to html` is given)
    #[arg(long, conflicts_with = "out")]
    pub(crate) stdout: bool,
}

/// A format of a briefing.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BriefFormat {
    /// Text with Markdown.
    Md,
    /// A web page.
    Html,
    /// Pages as they are printed.
    Pdf,
    /// A document for word processors.
    Docx,
    /// Slides for slide programs.
    Pptx,
}

impl BriefFormat {
    /// How the names of its files end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Pptx => "pptx",
        }
    }

    /// Whether it is text, which can be printed.
    pub(crate) fn is_text(self) -> bool {
        matches!(self, Self::Md | Self::Html)
    }
}

/// A shape of a briefing.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BriefShape {
    /// Pages to read.
    Briefing,
    /// Slides to speak with.
    Slides,
}

impl BriefShape {
    /// What it is called in the names of files.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::Slides => "slides",
        }
    }
}

/// Who will read a briefing.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BriefCircle {
    /// Everybody.
    Public,
    /// The partners.
    Partners,
    /// Those who write the file.
    Internal,
}

impl BriefCircle {
    /// The same for the briefing.
    pub(crate) fn circle(self) -> Circle {
        match self {
            Self::Public => Circle::Public,
            Self::Partners => Circle::Partners,
            Self::Internal => Circle::Internal,
        }
    }

    /// What it is called in the names of files; nothing for the public.
    pub(crate) fn word(self) -> Option<&'static str> {
        match self {
            Self::Public => None,
            Self::Partners => Some("partners"),
            Self::Internal => Some("internal"),
        }
    }
}
