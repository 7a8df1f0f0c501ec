//! The words of the command line: what holds for every command stands here, what one command takes in its own file.

mod agree;
mod ask;
mod brief;
mod check;
mod completions;
mod diff;
mod document;
mod explain;
mod export;
mod fmt;
mod format;
mod import;
mod init;
mod lsp;
mod matrix;
mod model;
mod new;
mod report;
mod rules;
mod status;
mod test;
mod trace;
mod why;
mod wrong;

use std::ffi::OsString;

use clap::builder::Styles;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use jiff::civil;

pub(crate) use agree::Agree;
pub(crate) use ask::Ask;
pub(crate) use brief::{Brief, BriefFormat, BriefShape};
pub(crate) use check::Check;
pub(crate) use completions::{Completions, Man};
pub(crate) use diff::{Diff, DiffFormat, DiffPart, FailOn};
pub(crate) use document::{Document, DocumentFormat, DocumentSort};
pub(crate) use explain::Explain;
pub(crate) use export::{Export, ExportTarget};
pub(crate) use fmt::Fmt;
pub(crate) use format::Format;
pub(crate) use import::{Import, ImportKind};
pub(crate) use init::{Host, Init};
pub(crate) use lsp::Lsp;
pub(crate) use matrix::{Matrix, MatrixFormat};
pub(crate) use model::Model;
pub(crate) use new::New;
pub(crate) use report::{PortfolioForm, Report};
pub(crate) use rules::Rules;
pub(crate) use status::Status;
pub(crate) use test::Test;
pub(crate) use trace::Trace;
pub(crate) use why::Why;

use crate::misuse::Misuse;

/// Everything said on the command line.
#[derive(Parser, Debug)]
#[command(
    name = "partnership",
    bin_name = "partnership",
    version,
    about = "Write down a data-sharing partnership, check it, and brief the people it concerns.",
    before_help = "",
    help_template = TEMPLATE,
    after_help = EXAMPLES,
    disable_help_subcommand = true,
    subcommand_help_heading = "Commands",
    subcommand_value_name = "command",
    styles = STYLES,
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: Global,
}

const TEMPLATE: &str = "\
{about}

{usage-heading} {usage}

{all-args}{after-help}
";

const EXAMPLES: &str = "\
\u{1b}[1mExamples:\u{1b}[0m
  partnership new care.partnership          Start a file; ten plain questions help you
  partnership check                         Look at every file in this folder and below
  partnership check care.partnership        Look at one file and what it uses
  partnership status care.partnership       See how far it is, step by step
  partnership brief care.partnership --draft
                                            See the briefing with what is still missing
  partnership diff HEAD:care.partnership care.partnership
                                            See what your change does, and to whom
  partnership ask care.partnership \"who may analyse visits\"
                                            What the clauses say, and why
  partnership explain audience              What an audience is, and what to write about it
  partnership explain unknown-field         What a message means and what to do

\u{1b}[1mThe program ends with\u{1b}[0m 0 if nothing must be fixed, 1 if something must, 2 if it could not understand
or read what you gave it, and 3 if it made a mistake itself.";

const STYLES: Styles = {
    use clap::builder::styling::{AnsiColor, Style};
    Styles::plain()
        .header(Style::new().bold())
        .usage(Style::new().bold())
        .literal(AnsiColor::Cyan.on_default())
        .placeholder(Style::new())
};

/// What holds for every command.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "With every command")]
pub(crate) struct Global {
    /// When to use colour
    #[arg(long, global = true, value_name = "when", value_enum, default_value_t = Color::Auto, hide_possible_values = true,
        help = "Use colour: auto (on a terminal), always or never; NO_COLOR is respected")]
    pub(crate) color: Color,
    /// The day that counts as today, such as 2026-04-01; otherwise the day it is
    #[arg(long, global = true, value_name = "date", value_parser = day)]
    pub(crate) today: Option<civil::Date>,
    /// Say only what was found: no first line, no summary, no progress
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

impl Global {
    /// The day that counts as today.
    pub(crate) fn today(&self) -> civil::Date {
        self.today.unwrap_or_else(|| jiff::Zoned::now().date())
    }
}

/// When to use colour.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Color {
    /// On a terminal.
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

/// The commands.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Start a file, with ten plain questions to help you
    New(New),
    /// Set up a repository: settings, checks of each change, a first file
    Init(Init),
    /// Bring in partners, datasets or risks from a spreadsheet, and say what had no place
    Import(Import),
    /// Look at files, and say what must be fixed and how
    Check(Check),
    /// Show how far a partnership is, step by step
    Status(Status),
    /// Show how a rule came to what it says of an entry
    Why(Why),
    /// Ask who may do what with which data, for which purpose, and until when
    Ask(Ask),
    /// Show who may do what with which data: all of it, and what will change
    Matrix(Matrix),
    /// Write the briefing for the people concerned, as text and as a web page
    Brief(Brief),
    /// Write a register of data uses, a privacy notice, an agreement's schedule or a DPIA extract, in English
    Document(Document),
    /// Compare two versions: what changed, and who gains and loses what
    Diff(Diff),
    /// Say of each statement of the briefing which line it comes from, and what shows it
    Trace(Trace),
    /// Record that a partner has agreed, and show which sign-offs still stand
    Agree(Agree),
    /// Lay files out in the one usual way
    Fmt(Fmt),
    /// Help in an editor as you write; editors start it themselves
    Lsp(Lsp),
    /// Explain a message, a rule, a kind of entry, a line or a word
    Explain(Explain),
    /// List the rules of the playbooks
    Rules(Rules),
    /// Run the tests of playbooks, and ask the scenarios of partnerships
    Test(Test),
    /// Write the clauses for other engines: Cedar, Rego, ODRL, DPV, AuthZEN
    Export(Export),
    /// Print all that a file says, for other programs to read
    Model(Model),
    /// Show many partnerships at a glance: how far, what falls due, who shares what with whom
    Report(Report),
    /// Print what a shell needs to complete the words of this program
    Completions(Completions),
    /// Print the manual
    #[command(hide = true)]
    Man(Man),
}

/// What the command line amounts to.
pub(crate) enum Parsed {
    /// A command to run.
    Run(Box<Args>),
    /// A help text to show.
    Help { text: String, color: Color },
    /// Words that make no sense.
    Wrong { misuse: Box<Misuse>, color: Color },
}

/// `partnership help check` is asked by many; it is read as `partnership check --help`.
fn help_first(mut words: Vec<OsString>) -> Vec<OsString> {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words
}

/// Read the words of the command line.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Parsed {
    let words = help_first(words.into_iter().collect());
    // Needed before the words make sense: even the message that they do not may be coloured.
    let color = color_in(&words);
    let mut command = Args::command();
    if words.len() <= 1 {
        return Parsed::Help {
            text: command.render_help().ansi().to_string(),
            color,
        };
    }
    let parsed = command
        .try_get_matches_from_mut(&words)
        .and_then(|matches| Args::from_arg_matches(&matches));
    match parsed {
        Ok(args) => Parsed::Run(Box::new(args)),
        Err(error) if error.kind() == ErrorKind::MissingSubcommand => Parsed::Help {
            text: command.render_help().ansi().to_string(),
            color,
        },
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            Parsed::Help {
                text: error.render().ansi().to_string(),
                color,
            }
        }
        Err(error) => Parsed::Wrong {
            misuse: Box::new(wrong::wrong(&error, &words)),
            color,
        },
    }
}

fn color_in(words: &[OsString]) -> Color {
    let mut words = words.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let value = if word == "--color" {
            words.next()
        } else {
            word.strip_prefix("--color=")
        };
        if let Some(color) = value.and_then(|value| Color::from_str(value, false).ok()) {
            return color;
        }
    }
    Color::Auto
}

fn day(written: &str) -> Result<civil::Date, String> {
    written
        .parse()
        .map_err(|_| "a day is written like 2026-04-01".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Args::command().debug_assert();
    }
}
