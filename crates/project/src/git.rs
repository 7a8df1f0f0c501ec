//! Files as they were at a revision of a git repository.
//!
//! They are read by the `git` program, which knows every way in which a repository may be laid out; a library that does is
//! many times the size of this project. Only its two readers of objects are run (`ls-tree`, `cat-file`), which run no
//! hook, no filter and no program that a repository names; nothing is fetched, and nothing in the repository changes.

use std::io::{BufRead, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::Stdio;

use tempfile::TempDir;

use crate::config::CONFIG_FILE;
use crate::git_call::{NoAnswer, answer, commit, git, text};
use crate::{EXTENSION, MAX_FILE};

/// The most that is read of a revision, in bytes.
const MAX_ALL: u64 = 4 * MAX_FILE;

/// The files of a revision, in a folder of their own that goes away with it.
#[derive(Debug)]
pub struct Revision {
    folder: TempDir,
    /// The folder inside the repository that the person stands in.
    prefix: PathBuf,
}

/// Why a revision could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GitError {
    /// There is no `git` program.
    NoGit,
    /// The folder is in no repository, or in one that `git` does not trust.
    NoRepository(String),
    /// There is no such revision.
    NoRevision(String),
    /// What it holds is more than is read.
    TooLarge,
    /// What git or the system says.
    Other(String),
}

impl GitError {
    /// What is wrong, in a sentence.
    pub fn what(&self) -> String {
        match self {
            Self::NoGit => {
                "Reading a revision needs the program `git`, which is not there.".to_owned()
            }
            Self::NoRepository(told) => format!("No revision can be read here: {told}."),
            Self::NoRevision(name) => format!("The repository has no revision `{name}`."),
            Self::TooLarge => format!(
                "The revision holds more than is read: {} MiB of partnership files.",
                MAX_ALL >> 20
            ),
            Self::Other(told) => format!("The revision could not be read: {told}."),
        }
    }

    /// What to do, in a sentence.
    pub fn how(&self) -> &'static str {
        match self {
            Self::NoGit => "Install git, or give two files.",
            Self::NoRepository(_) => "Stand in the folder of the repository, or give two files.",
            Self::NoRevision(_) => {
                "`git log` lists the revisions; a clone may hold only the last few of them."
            }
            Self::TooLarge => "Give two files.",
            Self::Other(_) => "Give two files.",
        }
    }
}

impl From<NoAnswer> for GitError {
    fn from(no: NoAnswer) -> Self {
        match no {
            NoAnswer::NoGit => Self::NoGit,
            NoAnswer::System(told) | NoAnswer::Refused(told) => Self::Other(told),
        }
    }
}

impl Revision {
    /// The partnership files of the revision `name` of the repository around `folder`.
    ///
    /// # Errors
    /// Where there is no git, no repository, no such revision, or it cannot be read.
    pub fn read(folder: &Path, name: &str) -> Result<Self, GitError> {
        let prefix = text(folder, &["rev-parse", "--show-prefix"]).map_err(|no| match no {
            NoAnswer::Refused(told) => GitError::NoRepository(told),
            other => other.into(),
        })?;
        let commit = commit(folder, name)?.ok_or_else(|| GitError::NoRevision(name.to_owned()))?;
        let files = list(folder, &commit)?;
        let revision = Self {
            folder: tempfile::tempdir().map_err(|error| GitError::Other(error.to_string()))?,
            prefix: PathBuf::from(prefix.trim_end_matches(['\n', '/'])),
        };
        // The root that `use` cannot leave is that of the repository.
        std::fs::create_dir(revision.folder.path().join(".git"))
            .map_err(|error| GitError::Other(error.to_string()))?;
        revision.write(folder, &files)?;
        Ok(revision)
    }

    /// The last revisions in which a partnership file of the repository around `file` changed, newest first; none where
    /// there is no repository.
    pub fn history(file: &Path, most: usize) -> Vec<String> {
        let folder = file.parent().unwrap_or(Path::new(""));
        let most = format!("--max-count={most}");
        let ending = format!(":(top,glob)**/*.{EXTENSION}");
        let told = text(folder, &["rev-list", &most, "HEAD", "--", &ending]);
        let names = told.unwrap_or_default();
        names.lines().map(str::to_owned).collect()
    }

    /// Where a path of the revision has been put: `path` as git has it, from the top of the repository, or else from the
    /// folder that the person stands in. `None` where the revision has neither.
    pub fn path(&self, path: &str) -> Option<PathBuf> {
        let inner = path.strip_prefix("./").map_or_else(
            || self.at(Path::new(path)),
            |own| self.at(&self.prefix.join(own)),
        );
        inner.or_else(|| self.at(&self.prefix.join(path)))
    }

    /// The same, from the folder that the person stands in alone.
    pub fn path_here(&self, path: &Path) -> Option<PathBuf> {
        self.at(&self.prefix.join(path))
    }

    fn at(&self, path: &Path) -> Option<PathBuf> {
        let mut inner = PathBuf::new();
        for part in path.components() {
            match part {
                Component::Normal(part) => inner.push(part),
                Component::CurDir => {}
                Component::ParentDir => {
                    if !inner.pop() {
                        return None;
                    }
                }
                Component::Prefix(_) | Component::RootDir => return None,
            }
        }
        Some(self.folder.path().join(inner)).filter(|path| path.exists())
    }

    /// What a path in its folder is called in the repository.
    pub fn shown(&self, path: &str) -> String {
        self.within(path).to_owned()
    }

    /// The same, as a part of the path.
    pub fn within<'p>(&self, path: &'p str) -> &'p str {
        let folder = self.folder.path().to_string_lossy();
        let inner = path.strip_prefix(&*folder);
        inner.map_or(path, |inner| inner.trim_start_matches(['/', '\\']))
    }

    fn write(&self, repository: &Path, files: &[(String, PathBuf)]) -> Result<(), GitError> {
        let told = |error: std::io::Error| GitError::Other(error.to_string());
        let mut child = git(repository)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(NoAnswer::from)?;
        let asked: String = files
            .iter()
            .map(|(object, _)| format!("{object}\n"))
            .collect();
        let mut input = child.stdin.take();
        // Asked from a thread of its own: git answers while it is still asked.
        let asking = std::thread::spawn(move || {
            if let Some(input) = &mut input {
                let _ = input.write_all(asked.as_bytes());
            }
        });
        let mut answers = std::io::BufReader::new(
            child
                .stdout
                .take()
                .ok_or_else(|| GitError::Other("no answer".to_owned()))?,
        );
        let mut outcome = Ok(());
        for (_, path) in files {
            outcome = next_object(&mut answers)
                .and_then(|bytes| put(self.folder.path(), path, &bytes).map_err(told));
            if outcome.is_err() {
                let _ = child.kill();
                break;
            }
        }
        drop(answers);
        let _ = asking.join();
        let _ = child.wait();
        outcome
    }
}

fn put(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let place = folder.join(path);
    if let Some(parent) = place.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(place, bytes)
}

/// `<object> blob <length>`, the bytes, a line break.
fn next_object(answers: &mut impl BufRead) -> Result<Vec<u8>, GitError> {
    let told = |error: std::io::Error| GitError::Other(error.to_string());
    let mut head = String::new();
    answers
        .by_ref()
        .take(200)
        .read_line(&mut head)
        .map_err(told)?;
    let mut words = head.split_whitespace().skip(1);
    let length = match (
        words.next(),
        words.next().and_then(|length| length.parse::<u64>().ok()),
    ) {
        (Some("blob"), Some(length)) if length <= MAX_FILE => length,
        _ => {
            return Err(GitError::Other(
                "a file of it is not in this clone".to_owned(),
            ));
        }
    };
    let mut bytes = Vec::new();
    answers
        .by_ref()
        .take(length + 1)
        .read_to_end(&mut bytes)
        .map_err(told)?;
    bytes.pop();
    Ok(bytes)
}

/// The files of a commit that are ours: plain ones, not links and not other repositories.
fn list(folder: &Path, commit: &str) -> Result<Vec<(String, PathBuf)>, GitError> {
    let told = answer(
        folder,
        &["ls-tree", "-r", "-z", "-l", "--full-tree", commit],
    )?;
    let mut files = Vec::new();
    let mut all = 0;
    for line in told
        .split(|byte| *byte == 0)
        .filter(|line| !line.is_empty())
    {
        let Ok(line) = std::str::from_utf8(line) else {
            continue;
        };
        let Some((head, name)) = line.split_once('\t') else {
            continue;
        };
        let parts: Vec<&str> = head.split_whitespace().collect();
        let &[mode, "blob", object, length] = parts.as_slice() else {
            continue;
        };
        let path = Path::new(name);
        let ours = path.extension().is_some_and(|ending| ending == EXTENSION)
            || path.file_name().is_some_and(|name| name == CONFIG_FILE);
        let plain = mode.starts_with("100");
        let inside = path
            .components()
            .all(|part| matches!(part, Component::Normal(part) if part != ".git"));
        let length: u64 = length.parse().unwrap_or(u64::MAX);
        if ours && plain && inside && length <= MAX_FILE {
            all += length;
            files.push((object.to_owned(), path.to_owned()));
        }
    }
    if all > MAX_ALL {
        return Err(GitError::TooLarge);
    }
    Ok(files)
}
