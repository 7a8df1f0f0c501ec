//! Texts that stand before those on the disk, and trees that are known already.
//!
//! An editor holds texts that nobody has saved yet. [`Texts`] says what they are: wherever a file is asked for, the
//! editor's text counts and the disk is not looked at. It also remembers what was read from the disk, so that looking
//! at a workspace again reads and parses only the files that have changed since; and of each folder the settings that
//! could be used last, which stand in for settings that are just being written.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use partnership_syntax::{Parse, parse};

use crate::Config;
use crate::read::{ReadError, read};

/// The texts of an editor, and what was read before.
#[derive(Debug, Default)]
pub struct Texts {
    open: HashMap<PathBuf, Parse>,
    read: Mutex<HashMap<PathBuf, (Stamp, Parse)>>,
    settings: Mutex<HashMap<PathBuf, Config>>,
}

/// By what a file that has changed is told from one that has not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Stamp {
    changed: Option<SystemTime>,
    length: u64,
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self {
            changed: metadata.modified().ok(),
            length: metadata.len(),
        })
    }
}

/// The path under which a file is known: with all links resolved, where it is on the disk or its folder is.
pub fn resolved(path: &Path) -> PathBuf {
    if let Ok(resolved) = path.canonicalize() {
        return resolved;
    }
    match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(parent)), Some(name)) => parent.join(name),
        _ => path.to_owned(),
    }
}

impl Texts {
    /// From now on the text of the file at `path` (see [`resolved`]) is this one.
    pub fn open(&mut self, path: PathBuf, parse: Parse) {
        self.open.insert(path, parse);
    }

    /// From now on the file at `path` is what the disk has.
    pub fn close(&mut self, path: &Path) {
        self.open.remove(path);
    }

    /// The editor's text of the file at `path`.
    pub fn get(&self, path: &Path) -> Option<&Parse> {
        self.open.get(path)
    }

    /// The files that have a text of their own here.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.open.keys().map(PathBuf::as_path)
    }

    /// Do not rely on what was read of the file at `path`.
    pub fn forget(&self, path: &Path) {
        self.known().remove(path);
    }

    /// The tree of the file at `path`: the editor's, one read before, or the disk's.
    pub(crate) fn parse(&self, path: &Path) -> Result<Parse, ReadError> {
        if let Some(parse) = self.open.get(path) {
            return Ok(parse.clone());
        }
        let stamp = Stamp::of(path);
        if let Some(stamp) = stamp
            && let Some((of, parse)) = self.known().get(path)
            && *of == stamp
        {
            return Ok(parse.clone());
        }
        let parsed = parse(read(path)?);
        if let Some(stamp) = stamp {
            self.known()
                .insert(path.to_owned(), (stamp, parsed.clone()));
        }
        Ok(parsed)
    }

    /// Remember the settings of a folder, which can be used.
    pub(crate) fn settle(&self, folder: &Path, config: &Config) {
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        settings.insert(folder.to_owned(), config.clone());
    }

    /// The settings of a folder that could be used last.
    pub(crate) fn settled(&self, folder: &Path) -> Option<Config> {
        let settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        settings.get(folder).cloned()
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashMap<PathBuf, (Stamp, Parse)>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
