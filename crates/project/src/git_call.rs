//! Asking the program `git`, told to run and fetch nothing, whatever a repository names.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why git did not answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum NoAnswer {
    /// There is no such program.
    NoGit,
    /// It could not be started, as the system says.
    System(String),
    /// It says no, with these words.
    Refused(String),
}

impl From<io::Error> for NoAnswer {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NoGit,
            _ => Self::System(error.to_string()),
        }
    }
}

/// Git, standing in `folder`: no hook, no monitor and no helper runs, nothing is fetched, and nobody is asked.
pub(crate) fn git(folder: &Path) -> Command {
    let here = folder.as_os_str().is_empty();
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(if here { Path::new(".") } else { folder })
        .args(["-c", "core.fsmonitor=false"])
        .args(["-c", "core.hooksPath=/dev/null"])
        .args(["-c", "core.quotePath=false"])
        .args(["-c", "protocol.allow=never"])
        .args(["--no-pager", "--no-replace-objects"])
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    command
}

/// What git answers.
pub(crate) fn answer(folder: &Path, words: &[&str]) -> Result<Vec<u8>, NoAnswer> {
    let output = git(folder).args(words).output()?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    let first = told.lines().next().unwrap_or_default();
    let first = first.trim_start_matches("fatal: ").trim_end_matches('.');
    Err(NoAnswer::Refused(first.to_owned()))
}

/// What git answers, as text.
pub(crate) fn text(folder: &Path, words: &[&str]) -> Result<String, NoAnswer> {
    answer(folder, words).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// The commit that `revision` names; `None` where there is none.
pub(crate) fn commit(folder: &Path, revision: &str) -> Result<Option<String>, NoAnswer> {
    // A name that begins with a dash would be an option where git is old.
    if revision.starts_with('-') {
        return Ok(None);
    }
    let named = format!("{revision}^{{commit}}");
    let words = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &named,
    ];
    match text(folder, &words) {
        Ok(commit) => Ok(Some(commit.trim().to_owned())),
        Err(NoAnswer::Refused(_)) => Ok(None),
        Err(other) => Err(other),
    }
}
