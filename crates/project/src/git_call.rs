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

/// The machines that the repository of `folder` is sent to, `origin` first; none where it is no repository.
pub fn remote_hosts(folder: &Path) -> Vec<String> {
    let words = ["config", "--get-regexp", r"^remote\..*\.url$"];
    let told = text(folder, &words).unwrap_or_default();
    let mut remotes: Vec<(&str, &str)> = told
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect();
    remotes.sort_by_key(|(name, _)| *name != "remote.origin.url");
    let hosts = remotes.into_iter().filter_map(|(_, url)| host_of(url));
    hosts.map(|host| host.to_ascii_lowercase()).collect()
}

/// The machine of an address: `https://host/…`, `ssh://user@host:22/…`, or `user@host:path` as git writes it.
fn host_of(url: &str) -> Option<&str> {
    let machine = match url.split_once("://") {
        Some((_, rest)) => rest.split('/').next()?,
        None => url.split_once(':')?.0,
    };
    let machine = machine
        .rsplit_once('@')
        .map_or(machine, |(_, machine)| machine);
    let machine = machine.split(':').next()?;
    (!machine.is_empty() && !machine.contains('/')).then_some(machine)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_of_an_address() {
        let all = [
            ("https://gitlab.com/x/y.git", Some("gitlab.com")),
            ("ssh://git@git.example.org:22/x/y", Some("git.example.org")),
            ("https://me:secret@github.com/x", Some("github.com")),
            ("git@github.com:x/y.git", Some("github.com")),
            ("../gitlab.com/x", None),
            ("/srv/git/x", None),
            ("", None),
        ];
        for (url, host) in all {
            assert_eq!(host_of(url), host, "{url}");
        }
    }
}
