//! How far a long run has come: a bar on standard error, for people only.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};
use partnership_project::{Load, Workspace, load};

use std::path::PathBuf;

use crate::shell::Shell;

/// From how many files on a bar is worth the sight of it.
const MANY: usize = 200;

/// Load `paths`, showing how far it has come where somebody watches.
pub(crate) fn load_watched(paths: &[PathBuf], alone: bool, shell: &Shell) -> Workspace {
    if shell.quiet || !io::stderr().is_terminal() {
        return load(
            paths,
            &Load {
                alone,
                ..Load::default()
            },
        );
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
            alone,
            progress: Some(&tell),
            ..Load::default()
        },
    );
    bar.finish_and_clear();
    workspace
}
