//! What changed since a revision of git. Git itself is asked; nothing is fetched, and no hook or filter runs.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::git_call::{NoAnswer, commit, text};

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

impl From<NoAnswer> for ChangesError {
    fn from(no: NoAnswer) -> Self {
        match no {
            NoAnswer::NoGit => Self::NoGit,
            NoAnswer::System(told) | NoAnswer::Refused(told) => Self::Failed(told),
        }
    }
}

/// The files, by their whole path, of the repositories of `paths` that changed since `revision`, those git does not track
/// yet included, and those that are gone.
///
/// # Errors
/// Where git cannot tell.
pub fn since(revision: &str, paths: &[PathBuf]) -> Result<HashSet<PathBuf>, ChangesError> {
    let mut changed = HashSet::new();
    let (mut folders, mut tops) = (HashSet::new(), HashSet::new());
    for path in paths {
        let folder = if path.is_dir() {
            path.as_path()
        } else {
            path.parent().unwrap_or(Path::new(""))
        };
        if !folders.insert(folder) {
            continue;
        }
        let top = text(folder, &["rev-parse", "--show-toplevel"]).map_err(|no| match no {
            NoAnswer::Refused(_) => ChangesError::NoRepository(path.clone()),
            other => other.into(),
        })?;
        let top = PathBuf::from(top.trim_end_matches(['\n', '\r']));
        if tops.insert(top.clone()) {
            changed.extend(of(&top, revision)?);
        }
    }
    Ok(changed)
}

fn of(top: &Path, revision: &str) -> Result<Vec<PathBuf>, ChangesError> {
    let commit =
        commit(top, revision)?.ok_or_else(|| ChangesError::NoRevision(revision.to_owned()))?;
    let tracked = [
        "diff",
        "--no-ext-diff",
        "--no-textconv",
        "--no-renames",
        "--name-only",
        "-z",
        &commit,
        "--",
    ];
    let new = ["ls-files", "--others", "--exclude-standard", "-z"];
    let mut paths = Vec::new();
    let whole = top.canonicalize().unwrap_or_else(|_| top.to_owned());
    for arguments in [&tracked[..], &new[..]] {
        let names = text(top, arguments)?;
        let names = names.split('\0').filter(|name| !name.is_empty());
        // A file that is gone leads nowhere any more; what used it did so by this path.
        paths.extend(names.map(|name| {
            let path = whole.join(name);
            path.canonicalize().unwrap_or(path)
        }));
    }
    Ok(paths)
}
