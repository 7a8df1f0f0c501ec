//! What keeps a file from being looked at.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::findings as f;
use crate::import::nearest_file;
use crate::page::Pages;
use crate::read::ReadError;

/// Something that kept a file from being looked at. It is told as an error of use, and never stops the other files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The name `explain` takes.
    pub name: &'static str,
    /// The file, as people see it.
    pub file: String,
    /// Its path, where it is a file on the disk.
    pub path: Option<PathBuf>,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub how: String,
    /// The text it is about and the place in it, where it is about a text.
    pub place: Option<(Arc<str>, Range<usize>)>,
}

impl Problem {
    pub(crate) fn new(name: &'static str, file: &str, what: String, how: String) -> Self {
        Self {
            name,
            file: file.to_owned(),
            path: None,
            what,
            how,
            place: None,
        }
    }

    /// The problem with reading the file at `path`, which a person knows as `shown`.
    pub(crate) fn reading(shown: &str, path: &Path, error: &ReadError) -> Self {
        let (name, how) = match error {
            ReadError::Missing => (f::FILE_NOT_FOUND, missing(path)),
            ReadError::Denied => (
                f::NO_PERMISSION,
                "Ask its owner for permission, or copy it to a place of your own.".to_owned(),
            ),
            ReadError::Folder => (f::NOT_A_FILE, "Name a file in it.".to_owned()),
            ReadError::Special => (
                f::NOT_A_FILE,
                "Name a file or a folder. To hand over text from another program, use `-`."
                    .to_owned(),
            ),
            ReadError::TooLarge(_) => (
                f::FILE_TOO_LARGE,
                "Spread it over several files, and bring them together with `use`.".to_owned(),
            ),
            ReadError::NotText(_, looks) => (f::NOT_TEXT, not_text(*looks)),
            ReadError::Loop => (
                f::NOT_A_FILE,
                "Remove the link, or let it lead to a file.".to_owned(),
            ),
            ReadError::Other(_) => (
                f::UNREADABLE_FILE,
                "Check that the disk or network place is there, and try again.".to_owned(),
            ),
        };
        let what = match error {
            ReadError::Missing => format!("There is no file or folder `{shown}`."),
            other => format!("`{shown}` was not read: {}.", other.reason()),
        };
        Self {
            path: Some(path.to_owned()),
            ..Self::new(name, shown, what, how)
        }
    }

    /// A folder in which there is nothing to look at.
    pub(crate) fn nothing_in(shown: &str, pages: Pages) -> Self {
        let or = match pages {
            Pages::Sought => " and no Markdown file",
            _ => "",
        };
        Self::new(
            f::NOTHING_TO_READ,
            shown,
            format!("There is no file ending in `.partnership`{or} in `{shown}`."),
            "Name another folder, or start a file with `partnership new`. Files that `.gitignore` leaves out, and hidden \
             ones, are not looked at unless you name them."
                .to_owned(),
        )
    }
}

impl Problem {
    /// A Markdown file where it is no file of the language.
    pub(crate) fn page(shown: &str) -> Self {
        Self::new(
            f::NOTHING_TO_READ,
            shown,
            format!(
                "`{shown}` is a Markdown file; only `partnership check` looks at the code blocks in one."
            ),
            "Name a file ending in `.partnership`.".to_owned(),
        )
    }

    /// A Markdown file whose code blocks show one entry so often that looking at each version would take too long.
    pub(crate) fn too_much(shown: &str) -> Self {
        Self::new(
            f::FILE_TOO_LARGE,
            shown,
            format!("`{shown}` was not looked at: its code blocks show the same entries too many times."),
            "Spread them over several pages, or mark those that need no look with the word `ignore`.".to_owned(),
        )
    }
}

fn missing(path: &Path) -> String {
    match nearest_file(path, |_| true) {
        Some(name) => format!("Did you mean `{name}`?"),
        None => "Check the spelling, and the folder you are in.".to_owned(),
    }
}

fn not_text(looks: Option<&str>) -> String {
    match looks {
        Some(looks) if looks.contains("Word") => {
            "Copy the words into a plain text file, and save that.".to_owned()
        }
        Some(looks) if looks.contains("PDF") => "Name the text file it was made from.".to_owned(),
        _ => "Open it in your editor and save it again with the encoding UTF-8.".to_owned(),
    }
}
