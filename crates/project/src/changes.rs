//! What changed since a revision of git. Git itself is asked; nothing is fetched, and no hook or filter runs.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why it cannot be told what changed.
#[derive(Debug)]
pub enum ChangesError {
    /// The program `git` is not there.
    NoGit,
    /// A path lies in no repository.
    NoRepository(PathBuf),
    /// There is no such revision.
    NoRevision(String),
    /// Git failed with these words.
    Failed(String),
}

impl ChangesError {
    /// What is wrong.
    pub fn what(&self) -> String {
        match self {
            Self::NoGit => {
                "What changed cannot be told: the program `git` is not on this machine.".to_owned()
            }
            Self::NoRepository(path) => {
                format!(
                    "What changed cannot be told: `{}` is in no repository of git.",
                    path.display()
                )
            }
            Self::NoRevision(revision) => {
                format!("There is no revision `{revision}` in this repository.")
            }
            Self::Failed(words) => format!("Git could not tell what changed: {words}."),
        }
    }

    /// What to do.
    pub fn how(&self) -> &'static str {
        match self {
            Self::NoGit => "Install git, or leave `--since` out and check everything.",
            Self::NoRepository(_) => "Leave `--since` out, or name a folder of a repository.",
            Self::NoRevision(_) => {
                "Name a branch, a tag or a commit. In CI, fetch enough history for it to be there."
            }
            Self::Failed(_) => "Leave `--since` out to check everything.",
        }
    }
}

/// The files, by their whole path, below `paths` that changed since `revision`, those git does not track yet included.
///
/// # Errors
/// Where git cannot tell.
pub fn since(revision: &str, paths: &[PathBuf]) -> Result<HashSet<PathBuf>, ChangesError> {
    let mut changed = HashSet::new();
    let mut tops = HashSet::new();
    for path in paths {
        let folder = if path.is_dir() {
            path.as_path()
        } else {
            path.parent().unwrap_or(Path::new(""))
        };
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let top = git(folder, &["rev-parse", "--show-toplevel"])?
            .ok_or_else(|| ChangesError::NoRepository(path.clone()))?;
        let top = PathBuf::from(top.trim_end_matches(['\n', '\r']));
        if tops.insert(top.clone()) {
            changed.extend(of(&top, revision)?);
        }
    }
    Ok(changed)
}

fn of(top: &Path, revision: &str) -> Result<Vec<PathBuf>, ChangesError> {
    // A name that begins with a dash would be an option.
    let named = format!("{revision}^{{commit}}");
    let found = if revision.starts_with('-') {
        None
    } else {
        git(
            top,
            &[
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                &named,
            ],
        )?
    };
    let Some(commit) = found else {
        return Err(ChangesError::NoRevision(revision.to_owned()));
    };
    let commit = commit.trim();
    let tracked = [
        "diff",
        "--no-ext-diff",
        "--no-textconv",
        "--no-renames",
        "--name-only",
        "-z",
        commit,
        "--",
    ];
    let new = ["ls-files", "--others", "--exclude-standard", "-z"];
    let mut paths = Vec::new();
    for arguments in [&tracked[..], &new[..]] {
        let names = git(top, arguments)?
            .ok_or_else(|| ChangesError::Failed("it ended with an error".to_owned()))?;
        let names = names.split('\0').filter(|name| !name.is_empty());
        // A file that is gone has no path of its own any more.
        paths.extend(names.filter_map(|name| top.join(name).canonicalize().ok()));
    }
    Ok(paths)
}

/// What git answers; `None` where it says no.
fn git(folder: &Path, arguments: &[&str]) -> Result<Option<String>, ChangesError> {
    let output = Command::new("git")
        .args([
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=",
            "-c",
            "core.quotePath=false",
        ])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .output()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ChangesError::NoGit,
            _ => ChangesError::Failed(error.to_string()),
        })?;
    Ok(output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}
