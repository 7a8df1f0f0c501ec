//! `partnership init`: set up a repository, so that each change of a partnership is looked at before it is taken.

use std::path::{Path, PathBuf};

use partnership_diagnostics::safe_line;
use partnership_project::write::{self, WriteError};
use partnership_project::{EXTENSION, config::CONFIG_FILE, remote_hosts};

use crate::Exit;
use crate::args::{Host, Init, New};
use crate::misuse::Misuse;
use crate::new::{Answers, draft, name_of, questions};
use crate::shell::Shell;

/// A file to write: where, its text, and what it is for.
struct Piece {
    path: &'static str,
    text: &'static str,
    does: &'static str,
}

const SETTINGS: Piece = Piece {
    path: CONFIG_FILE,
    text: include_str!("../../templates/init/partnership.toml"),
    does: "what this repository settles for all its partnerships",
};

const SCHEMA: Piece = Piece {
    path: ".vscode/partnership-settings.schema.json",
    text: include_str!("../../templates/init/settings.schema.json"),
    does: "lets editors complete and check the settings",
};

const HOOK: Piece = Piece {
    path: ".pre-commit-config.yaml",
    text: include_str!("../../templates/init/pre-commit-config.yaml"),
    does: "looks at each commit before it is made; `pre-commit install` switches it on",
};

const EDITOR: Piece = Piece {
    path: ".vscode/extensions.json",
    text: include_str!("../../templates/init/extensions.json"),
    does: "lets editors offer the extension",
};

const GITHUB: Piece = Piece {
    path: ".github/workflows/partnership.yml",
    text: include_str!("../../templates/init/github.yml"),
    does: "looks at each change on GitHub, once `PARTNERSHIP_WHEEL` in it names a release",
};

const GITLAB: Piece = Piece {
    path: ".gitlab-ci.yml",
    text: include_str!("../../templates/init/gitlab-ci.yml"),
    does: "looks at each change on GitLab, once `PARTNERSHIP_WHEEL` in it names a release",
};

pub(crate) fn run(args: &Init, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let folder = args.folder.clone().unwrap_or_default();
    let mut pieces = vec![&SETTINGS, &SCHEMA, &HOOK, &EDITOR];
    match args.ci.unwrap_or_else(|| host_of(&folder)) {
        Host::Github => pieces.push(&GITHUB),
        Host::Gitlab => pieces.push(&GITLAB),
        Host::None => {}
    }
    for piece in pieces {
        place(&folder, piece, shell)?;
    }
    first_file(args, &folder, shell)?;
    if !shell.quiet {
        shell.line("");
        shell.line("Next: `partnership check` looks at what is there, and `git add` and commit what was written.");
    }
    Ok(Exit::Clean)
}

/// Where the repository is looked after: by what lies in it already, else by the place it is sent to. Where neither says
/// so, nobody would read a file for one of them.
fn host_of(folder: &Path) -> Host {
    let there = |name: &str| folder.join(name).exists();
    if there(".gitlab-ci.yml") || there(".gitlab") {
        return Host::Gitlab;
    }
    if there(".github") {
        return Host::Github;
    }
    let hosts = remote_hosts(folder);
    let named = |word: &str| {
        hosts
            .iter()
            .any(|host| host.split('.').any(|part| part == word))
    };
    match (named("github"), named("gitlab")) {
        (true, _) => Host::Github,
        (false, true) => Host::Gitlab,
        (false, false) => Host::None,
    }
}

fn place(folder: &Path, piece: &Piece, shell: &mut Shell) -> Result<(), Box<Misuse>> {
    let path = folder.join(piece.path);
    if let Some(parent) = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        write::folder(parent).map_err(|error| not_written(parent, &error))?;
    }
    match write::create(&path, piece.text) {
        Ok(()) => {
            if !shell.quiet {
                let shown = safe_line(&path.display().to_string()).into_owned();
                shell.line(&format!("Wrote {shown}: {}.", piece.does));
            }
            Ok(())
        }
        Err(WriteError::Exists) => {
            if !shell.quiet {
                let shown = safe_line(&path.display().to_string()).into_owned();
                shell.line(&format!("Left {shown} as it is."));
            }
            Ok(())
        }
        Err(error) => Err(not_written(&path, &error)),
    }
}

fn not_written(path: &Path, error: &WriteError) -> Box<Misuse> {
    Box::new(
        Misuse::new(format!("`{}` was not written: {error}.", path.display())).how(error.how()),
    )
}

/// Start the first partnership, from questions on a terminal or from its title.
fn first_file(args: &Init, folder: &Path, shell: &mut Shell) -> Result<(), Box<Misuse>> {
    let mut answers = Answers::of(&New {
        title: args.title.clone(),
        ..New::default()
    });
    if !args.no_questions && shell.can_ask() {
        questions::ask(&mut answers)?;
    }
    if answers.title.is_none() {
        return Ok(());
    }
    let path: PathBuf = folder.join(format!("{}.{EXTENSION}", name_of(&answers)));
    let shown = safe_line(&path.display().to_string()).into_owned();
    match write::create(&path, &draft::text(&answers)) {
        Ok(()) if shell.quiet => {}
        Ok(()) => shell.line(&format!(
            "Wrote {shown}: the first partnership, with remarks to go on from."
        )),
        Err(WriteError::Exists) => shell.line(&format!("Left {shown} as it is.")),
        Err(error) => return Err(not_written(&path, &error)),
    }
    Ok(())
}
