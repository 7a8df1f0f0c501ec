//! The words of the command line.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use jiff::civil;
use partnership_diagnostics::Threshold;

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
    /// Look at files, and say what must be fixed and how
    Check(Check),
    /// Show how far a partnership is, step by step
    Status(Status),
    /// Show how a rule came to what it says of an entry
    Why(Why),
    /// Write the briefing for the people concerned, as text and as a web page
    Brief(Brief),
    /// Lay files out in the one usual way
    Fmt(Fmt),
    /// Explain a message, a rule, a kind of entry, a line or a word
    Explain(Explain),
    /// List the rules of the playbooks
    Rules(Rules),
    /// Run the tests of playbooks, and ask the scenarios of partnerships
    Test(Test),
    /// Print all that a file says, for other programs to read
    Model(Model),
}

/// `check`
#[derive(clap::Args, Debug)]
pub(crate) struct Check {
    /// Files or folders; `-` is standard input. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
    /// From which weight on the check fails: error (must fix, the default), warning (should fix), advice (could
    /// improve) or never
    #[arg(long, value_name = "weight", value_parser = |word: &str| word.parse::<Threshold>())]
    pub(crate) fail_on: Option<Threshold>,
    /// Show everything; otherwise the first three things to do are shown, and how many are left
    #[arg(long)]
    pub(crate) all: bool,
    /// Show under each message of a rule how it came to that
    #[arg(long)]
    pub(crate) explain: bool,
}

/// `status`
#[derive(clap::Args, Debug)]
pub(crate) struct Status {
    /// Files or folders; `-` is standard input. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs: what `check` tells them)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}

/// `why`
#[derive(clap::Args, Debug)]
pub(crate) struct Why {
    /// The rule, as a message names it: audience-has-benefit
    #[arg(value_name = "rule")]
    pub(crate) rule: String,
    /// The entry, by its name; without one, every entry the rule looks at
    #[arg(value_name = "name")]
    pub(crate) name: Option<String>,
    /// The file with the partnership, or its folder; otherwise this folder
    #[arg(value_name = "path")]
    pub(crate) path: Option<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}

/// `rules`
#[derive(clap::Args, Debug)]
pub(crate) struct Rules {
    /// Playbooks, by name, or files and folders that hold some. Without any: all built-in playbooks
    #[arg(value_name = "playbook")]
    pub(crate) playbooks: Vec<PathBuf>,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
}

/// `test`
#[derive(clap::Args, Debug)]
pub(crate) struct Test {
    /// Files or folders with playbooks or scenarios; `-` is standard input. Without any: the built-in playbooks
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// Name every test, however many there are
    #[arg(long)]
    pub(crate) all: bool,
    /// How to tell: text (for people) or json (for programs)
    #[arg(long, value_name = "format", value_enum, default_value_t = Format::Text, hide_possible_values = true)]
    pub(crate) format: Format,
    /// Also write what happened to this file, as JUnit does, for a build server
    #[arg(long, value_name = "file")]
    pub(crate) junit: Option<PathBuf>,
}

/// How findings are told.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// `fmt`
#[derive(clap::Args, Debug)]
pub(crate) struct Fmt {
    /// Files or folders; `-` reads standard input and writes standard output. Without any: this folder and those in it
    #[arg(value_name = "path")]
    pub(crate) paths: Vec<PathBuf>,
    /// Change nothing; say which files would change, and fail if any would
    #[arg(long)]
    pub(crate) check: bool,
    /// Change nothing; show what would change, and fail if anything would
    #[arg(long)]
    pub(crate) diff: bool,
}

/// `brief`
#[derive(clap::Args, Debug)]
pub(crate) struct Brief {
    /// The file with the partnership; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
    /// The folder to write to; otherwise this folder
    #[arg(long, value_name = "folder")]
    pub(crate) out: Option<PathBuf>,
    /// The formats, separated by commas: md (text) and html (a web page); otherwise both
    #[arg(
        long,
        value_name = "formats",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub(crate) to: Vec<BriefFormat>,
    /// Write it even if something is missing, show what, and mark every page as a draft
    #[arg(long)]
    pub(crate) draft: bool,
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
}

/// `explain`
#[derive(clap::Args, Debug)]
pub(crate) struct Explain {
    /// The name of a message (unknown-field), a rule (audience-has-benefit), a kind of entry (audience), a line
    /// (audience.wants, or wants), a word (pseudonymised, duo:HMB) or a list of words. Without any: all there is
    #[arg(value_name = "name")]
    pub(crate) name: Option<String>,
}

/// `model`
#[derive(clap::Args, Debug)]
pub(crate) struct Model {
    /// The file; `-` is standard input
    #[arg(value_name = "file")]
    pub(crate) file: PathBuf,
}

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

/// What the command line amounts to.
pub(crate) enum Parsed {
    /// A command to run.
    Run(Box<Args>),
    /// A help text to show.
    Help { text: String, color: Color },
    /// Words that make no sense.
    Wrong { misuse: Box<Misuse>, color: Color },
}

/// Read the words of the command line.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Parsed {
    let words: Vec<OsString> = words.into_iter().collect();
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
            misuse: Box::new(wrong(&error, &words)),
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

/// What clap says, in plain words.
fn wrong(error: &clap::Error, words: &[OsString]) -> Misuse {
    let said = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => texts.first().cloned(),
        _ => None,
    };
    let help = "`partnership --help` shows what can be said.";
    let argument = said(ContextKind::InvalidArg).unwrap_or_default();
    let value = said(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = said(ContextKind::InvalidSubcommand).unwrap_or_default();
            let how = match said(ContextKind::SuggestedSubcommand) {
                Some(meant) => format!("Did you mean `partnership {meant}`?"),
                None if Path::new(&word).exists() || word.ends_with(".partnership") => {
                    format!("Did you mean `partnership check {word}`?")
                }
                None => help.to_owned(),
            };
            Misuse::new(format!("There is no command `{word}`.")).how(how)
        }
        ErrorKind::UnknownArgument => {
            let how = match said(ContextKind::SuggestedArg) {
                Some(meant) => format!("Did you mean `{meant}`?"),
                None => help_of(words),
            };
            Misuse::new(format!("`{argument}` is not something this command knows.")).how(how)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Misuse::new(format!("After `{argument}` a value is missing.")).how(help_of(words))
        }
        ErrorKind::InvalidValue => {
            let how = match (
                error.get(ContextKind::ValidValue),
                said(ContextKind::SuggestedValue),
            ) {
                (_, Some(meant)) => format!("Did you mean `{meant}`?"),
                (Some(ContextValue::Strings(valid)), None) => {
                    format!("It may be {}.", crate::words::or(valid))
                }
                _ => help_of(words),
            };
            Misuse::new(format!("`{value}` does not fit `{argument}`.")).how(how)
        }
        ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(error)
                .map(|reason| format!(": {reason}"))
                .unwrap_or_default();
            Misuse::new(format!("`{value}` does not fit `{argument}`{reason}.")).how(help_of(words))
        }
        ErrorKind::MissingRequiredArgument => {
            Misuse::new(format!("This command needs {argument}.")).how(help_of(words))
        }
        ErrorKind::ArgumentConflict => {
            let other = said(ContextKind::PriorArg).unwrap_or_default();
            let what = if argument == other || other.is_empty() {
                format!("`{argument}` may be said once.")
            } else {
                format!("`{argument}` and `{other}` exclude each other.")
            };
            Misuse::new(what).how(help_of(words))
        }
        ErrorKind::InvalidUtf8 => {
            Misuse::new("A word of the command line is not UTF-8 text.").how(help)
        }
        _ => Misuse::new(
            error
                .kind()
                .as_str()
                .unwrap_or("The words of the command line make no sense."),
        )
        .how(help),
    }
}

/// Where to read about the command that was meant.
fn help_of(words: &[OsString]) -> String {
    let known = Args::command();
    let command = words
        .iter()
        .skip(1)
        .filter_map(|word| OsStr::to_str(word))
        .find(|word| known.find_subcommand(word).is_some());
    match command {
        Some(command) => format!("`partnership {command} --help` shows what can be said."),
        None => "`partnership --help` shows what can be said.".to_owned(),
    }
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
