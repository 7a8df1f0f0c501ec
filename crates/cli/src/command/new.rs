//! `partnership new`: start a file.

use std::path::{Path, PathBuf};

use partnership_diagnostics::safe_line;
use partnership_project::write::{self, WriteError};
use partnership_project::{EXTENSION, STANDARD_INPUT};

use crate::Exit;
use crate::args::New;
use crate::misuse::Misuse;
use crate::new::{Answers, draft, name_of, questions};
use crate::shell::Shell;

pub(crate) fn run(args: &New, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    if let Some(path) = &args.file {
        // Said before the questions, not after ten answers.
        free(path)?;
    }
    let mut answers = Answers::of(args);
    if !args.no_questions && shell.can_ask() {
        questions::ask(&mut answers)?;
    } else if answers.title.is_none() {
        answers.title = args.file.as_deref().and_then(title_from);
        if answers.title.is_none() {
            return Err(Box::new(
                Misuse::new("A partnership needs a name to start with.")
                    .how("Say `--title \"Shorter waits in emergency care\"`, or name a file. On a terminal, questions are asked."),
            ));
        }
    }
    let path = args
        .file
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{}.{EXTENSION}", name_of(&answers))));
    let text = draft::text(&answers);
    if path.as_os_str() == STANDARD_INPUT {
        shell.text(&text);
        return Ok(Exit::Clean);
    }
    write::create(&path, &text).map_err(|error| match error {
        WriteError::Exists => taken(&path),
        other => Box::new(Misuse::new(format!(
            "`{}` was not written: {other}.",
            path.display()
        ))),
    })?;
    if !shell.quiet {
        let shown = path.display().to_string();
        let quoted = if shown.contains(' ') {
            format!("\"{shown}\"")
        } else {
            shown.clone()
        };
        shell.line(&safe_line(&format!("Wrote {shown}")));
        shell.line("Open it in your editor and go on from the remarks in it. To have a look at what you wrote:");
        shell.line(&safe_line(&format!("  partnership check {quoted}")));
    }
    Ok(Exit::Clean)
}

fn free(path: &Path) -> Result<(), Box<Misuse>> {
    if path.is_dir() {
        return Err(Box::new(
            Misuse::new(format!("`{}` is a folder.", path.display()))
                .how("Give the new file a name in it."),
        ));
    }
    let there = path.as_os_str() != STANDARD_INPUT && std::fs::symlink_metadata(path).is_ok();
    if there { Err(taken(path)) } else { Ok(()) }
}

fn taken(path: &Path) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!(
            "There is a file `{}` already, and it is never overwritten.",
            path.display()
        ))
        .how("Choose another name."),
    )
}

/// `shorter-waits.partnership` as a title: "Shorter waits".
fn title_from(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_str()?.replace(['-', '_'], " ");
    let title = crate::words::capital(stem.trim());
    title.chars().any(char::is_alphabetic).then_some(title)
}
