//! `--watch`: look again whenever a file changes.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher, recommended_watcher};
use partnership_project::config::CONFIG_FILE;
use partnership_project::{EXTENSION, is_page};

use super::{once, paths_or_here};
use crate::Exit;
use crate::args::{Check, Global};
use crate::misuse::Misuse;
use crate::shell::Shell;

/// How long after a change to wait for the next: an editor writes a file in several steps.
const SETTLE: Duration = Duration::from_millis(80);

pub(super) fn run(args: &Check, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let (changed, changes) = mpsc::channel();
    let pages = args.markdown || args.paths.iter().any(|path| is_page(path));
    let mut watcher = recommended_watcher(move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !matches!(event.kind, EventKind::Access(_))
            && event.paths.iter().any(|path| matters(path, pages))
        {
            // Nobody listens only where the program is about to end.
            let _ = changed.send(());
        }
    })
    .map_err(cannot)?;
    for folder in folders(&paths_or_here(&args.paths)) {
        watcher
            .watch(&folder, RecursiveMode::Recursive)
            .map_err(cannot)?;
    }
    // What is wrong with the command itself is seen at once; later on, a file may be gone for a moment only.
    once(args, global, shell)?;
    loop {
        if !shell.quiet {
            shell.line("");
            shell.line("Watching for changes; Ctrl-C stops it.");
        }
        let _ = shell.flush();
        if changes.recv().is_err() {
            return Ok(Exit::Clean);
        }
        while changes.recv_timeout(SETTLE) != Err(RecvTimeoutError::Timeout) {}
        shell.clear();
        if let Err(misuse) = once(args, global, shell) {
            shell.misuse(&misuse);
        }
    }
}

fn cannot(error: notify::Error) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!("The files cannot be watched: {error}."))
            .how("Leave `--watch` out, and run the check again when something changed."),
    )
}

/// Whether a file that changed can change what is found.
fn matters(path: &Path, pages: bool) -> bool {
    pages && is_page(path)
        || path.extension().is_some_and(|ending| ending == EXTENSION)
        || path.file_name().is_some_and(|name| name == CONFIG_FILE)
}

/// The folders to watch. What a file uses lies in its workspace, so the folder of a file is watched and all below it.
fn folders(paths: &[PathBuf]) -> BTreeSet<PathBuf> {
    let of = |path: &PathBuf| {
        let folder = if path.is_dir() {
            Some(path.as_path())
        } else {
            path.parent()
        };
        match folder {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        }
    };
    paths.iter().map(of).collect()
}
