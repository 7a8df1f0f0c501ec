//! From the paths a person gives to the files that are meant.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::{WalkBuilder, WalkState};

use crate::page::{Pages, is_page};
use crate::problem::Problem;
use crate::read::ReadError;
use crate::texts::Texts;
use crate::{EXTENSION, STANDARD_INPUT};

/// A file that was given, by itself or with its folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Given {
    /// Its path with all links resolved; `None` for standard input.
    pub(crate) path: Option<PathBuf>,
    /// Its path as it was given.
    pub(crate) asked: PathBuf,
    /// Its name as the person knows it.
    pub(crate) name: String,
    /// Whether it is a Markdown page.
    pub(crate) page: bool,
}

/// The files meant by `paths`, each once, in the order of their names.
pub(crate) fn gather(
    paths: &[PathBuf],
    pages: Pages,
    texts: Option<&Texts>,
) -> (Vec<Given>, Vec<Problem>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for path in paths {
        if path.as_os_str() == STANDARD_INPUT {
            found.push(Given {
                path: None,
                asked: path.clone(),
                name: "standard input".to_owned(),
                page: false,
            });
            continue;
        }
        if texts.is_some_and(|texts| texts.get(path).is_some()) {
            // An editor's text needs no file.
            found.push(Given {
                path: Some(path.clone()),
                asked: path.clone(),
                name: shown(path),
                page: false,
            });
            continue;
        }
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => walk(path, pages, &mut found, &mut problems),
            Ok(_) if pages == Pages::Refused && is_page(path) => {
                problems.push(Problem::page(&shown(path)));
            }
            Ok(_) => take(path, &mut found, &mut problems),
            Err(error) => problems.push(unreadable(path, &error)),
        }
    }
    found.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    let mut seen = HashSet::new();
    found.retain(|file| seen.insert(file.path.clone()));
    (found, problems)
}

/// A path as people are shown it.
pub(crate) fn shown(path: &Path) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    if path.as_os_str().is_empty() {
        ".".to_owned()
    } else {
        path.to_string_lossy().into_owned()
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::reading(&shown(path), path, &ReadError::of(error, path))
}

fn take(path: &Path, found: &mut Vec<Given>, problems: &mut Vec<Problem>) {
    match path.canonicalize() {
        Ok(resolved) => found.push(Given {
            path: Some(resolved),
            asked: path.to_owned(),
            name: shown(path),
            page: is_page(path),
        }),
        Err(error) => problems.push(unreadable(path, &error)),
    }
}

/// All files of the language in `folder`, but for hidden ones and those that `.gitignore` leaves out. Linked folders
/// are not entered: they may lead anywhere, or in a circle. Linked files are read like others.
fn walk(folder: &Path, pages: Pages, found: &mut Vec<Given>, problems: &mut Vec<Problem>) {
    let gathered = Mutex::new((Vec::new(), Vec::new()));
    WalkBuilder::new(folder)
        .require_git(false)
        .build_parallel()
        .run(|| {
            Box::new(|entry| {
                let (mut one, mut wrong) = (Vec::new(), Vec::new());
                match entry {
                    Ok(entry) if is_ours(&entry, pages) => take(entry.path(), &mut one, &mut wrong),
                    Ok(_) => return WalkState::Continue,
                    Err(error) => wrong.extend(not_entered(folder, &error)),
                }
                let mut all = gathered
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
                all.0.append(&mut one);
                all.1.append(&mut wrong);
                WalkState::Continue
            })
        });
    let (mut files, mut wrong) = gathered
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    wrong.sort_by(|a: &Problem, b| a.file.cmp(&b.file));
    if files.is_empty() && wrong.is_empty() {
        wrong.push(Problem::nothing_in(&shown(folder), pages));
    }
    found.append(&mut files);
    problems.append(&mut wrong);
}

fn is_ours(entry: &ignore::DirEntry, pages: Pages) -> bool {
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    // A link to a folder is not one of our files, however it is named.
    let leads_to_folder = || entry.path_is_symlink() && entry.path().is_dir();
    let path = entry.path();
    let ours = path.extension().is_some_and(|ending| ending == EXTENSION)
        || pages == Pages::Sought && is_page(path);
    !is_folder && ours && !leads_to_folder()
}

/// The problem with a folder that could not be entered. A slip in a `.gitignore` is not ours to tell.
fn not_entered(folder: &Path, error: &ignore::Error) -> Option<Problem> {
    let io = error.io_error()?;
    let path = path_of(error).unwrap_or(folder);
    Some(unreadable(path, io))
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        _ => None,
    }
}
