//! How far a long run has come: a bar on standard error, for people only.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};
use partnership_project::{Load, Pages, Workspace, load};

use std::path::PathBuf;

use crate::shell::Shell;

/// From how many files on a bar is worth the sight of it.
const MANY: usize = 200;

/// Load `paths`, showing how far it has come where somebody watches.
pub(crate) fn load_watched(paths: &[PathBuf], alone: bool, shell: &Shell) -> Workspace {
    let how = Load {
        alone,
        ..Load::default()
    };
    load_so(paths, how, shell)
}

/// As [`load_watched`], with the code blocks of Markdown files.
pub(crate) fn load_with_pages(paths: &[PathBuf], pages: Pages, shell: &Shell) -> Workspace {
    let how = Load {
        pages,
        ..Load::default()
    };
    load_so(paths, how, shell)
}

fn load_so(paths: &[PathBuf], how: Load<'_>, shell: &Shell) -> Workspace {
    if shell.quiet || !io::stderr().is_terminal() {
        return load(paths, &how);
    }
    let bar = ProgressBar::hidden();
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} files read") {
        bar.set_style(style);
    }
    let tell = |read: usize, known: usize| {
        if known >= MANY {
            if bar.is_hidden() {
                bar.set_draw_target(indicatif::ProgressDrawTarget::stderr_with_hz(10));
            }
            bar.set_length(known as u64);
            bar.set_position(read as u64);
        }
    };
    let workspace = load(
        paths,
        &Load {
            progress: Some(&tell),
            ..how
        },
    );
    bar.finish_and_clear();
    workspace
}
