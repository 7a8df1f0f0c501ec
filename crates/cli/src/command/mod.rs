//! The commands.

pub(crate) mod agree;
pub(crate) mod ask;
pub(crate) mod brief;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod document;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod fmt;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod lsp;
pub(crate) mod matrix;
pub(crate) mod model;
pub(crate) mod new;
pub(crate) mod report;
pub(crate) mod rules;
pub(crate) mod status;
pub(crate) mod test;
pub(crate) mod trace;
pub(crate) mod why;

use std::path::PathBuf;

use partnership_project::Workspace;
use partnership_source::FileId;

use crate::Exit;
use crate::misuse::Misuse;
use crate::shell::Shell;

/// The paths that were given; this folder where none was.
fn paths_or_here(paths: &[PathBuf]) -> Vec<PathBuf> {
    if paths.is_empty() {
        vec![PathBuf::from(".")]
    } else {
        paths.to_vec()
    }
}

/// Tell what could not be read, and answer the exit that follows from it.
fn tell_problems(workspace: &Workspace, shell: &mut Shell) -> Exit {
    for problem in workspace.problems() {
        shell.misuse(&Misuse::from(problem));
    }
    if workspace.problems().is_empty() {
        Exit::Clean
    } else {
        Exit::Misuse
    }
}

/// Refuse to make anything for readers by settings that cannot be used: what the house asks for there might forbid it.
fn settled(workspace: &Workspace, root: FileId) -> Result<(), Box<Misuse>> {
    if workspace.settled(root) {
        return Ok(());
    }
    Err(Box::new(
        Misuse::new("Nothing was made: the settings in `partnership.toml` cannot be used, and what they ask for might forbid it.")
            .how("Correct `partnership.toml` at the place told above, and try again."),
    ))
}
