//! What clap says of words it cannot take, in plain words.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Args;
use crate::misuse::Misuse;

/// What clap says, in plain words.
pub(super) fn wrong(error: &clap::Error, words: &[OsString]) -> Misuse {
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
            // A file that looks like a command's name is a file all the same.
            let file = Path::new(&word).exists() || word.ends_with(".partnership");
            let how = match said(ContextKind::SuggestedSubcommand) {
                _ if file => format!("Did you mean `partnership check {word}`?"),
                Some(meant) => format!("Did you mean `partnership {meant}`?"),
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
