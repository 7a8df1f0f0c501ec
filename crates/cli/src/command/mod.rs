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
