//! Writing files whole or not at all.
//!
//! The new text is written beside the file and put in its place by renaming: whoever reads meanwhile sees the old text
//! or the new one, and a full disk loses nothing.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::folder::{FolderId, Folders};
use crate::read::read;

/// Why a file was not written.
#[derive(Debug)]
pub enum WriteError {
    /// It is there already and must not be overwritten.
    Exists,
    /// It may not be changed.
    ReadOnly,
    /// It is a link that leads out of the workspace.
    LeadsOutside,
    /// It was changed by somebody else meanwhile.
    Changed,
    /// There is a file where a folder would have to be.
    NotAFolder,
    /// There is a folder where the file would have to be.
    Folder,
    /// The folder is there, and the system lets nobody make anything in it.
    NoPlace,
    /// What the system says.
    System(io::Error),
}

impl WriteError {
    /// What the system said about something that was to be made at `path`. It calls a folder that is there "not found"
    /// where nothing can be made in it.
    fn at(path: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => Self::NotAFolder,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::NotFound if parent(path).is_dir() => Self::NoPlace,
            _ => Self::System(error),
        }
    }

    /// What to do, in a sentence.
    pub fn how(&self) -> &'static str {
        match self {
            Self::Exists => "Name another, or move that file away first.",
            Self::ReadOnly => "Name another, or make the file writable first.",
            Self::LeadsOutside => "Name the file that the link leads to.",
            Self::Changed => "Look at it, and try again.",
            Self::NotAFolder => "Name a folder, or one that is not there yet and can be made.",
            Self::Folder => "Name a file in it.",
            Self::NoPlace => "Name a place in a folder of your own.",
            Self::System(error) if error.kind() == io::ErrorKind::NotFound => {
                "Make the folder first, or name another."
            }
            Self::System(_) => "Name a place in a folder that is there and that you may write to.",
        }
    }
}

impl std::fmt::Display for WriteError {
    /// The end of a sentence: "… because it is marked as read-only".
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            WriteError::Exists => f.write_str("there is a file of that name already"),
            WriteError::ReadOnly => f.write_str("it is marked as read-only"),
            WriteError::LeadsOutside => f.write_str("it is a link that leads out of its folder"),
            WriteError::Changed => f.write_str("it was changed by another program meanwhile"),
            WriteError::NotAFolder => f.write_str("there is a file where a folder is wanted"),
            WriteError::Folder => f.write_str("there is a folder of that name already"),
            WriteError::NoPlace => f.write_str("nothing can be made in the folder it would be in"),
            WriteError::System(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                f.write_str("you do not have permission to write there")
            }
            WriteError::System(error) if error.kind() == io::ErrorKind::NotFound => {
                f.write_str("its folder is not there")
            }
            WriteError::System(error) => write!(f, "the system says: {error}"),
        }
    }
}

impl std::error::Error for WriteError {}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        WriteError::System(error)
    }
}

/// Put `new` in place of `old` in the file at `path`, keeping its permissions.
///
/// # Errors
/// Where the file is no longer `old`, is read-only, is a link out of the workspace of its folder, or cannot be written.
pub fn replace(path: &Path, old: &str, new: &str) -> Result<(), WriteError> {
    let target = resolved(path)?;
    let permissions = fs::metadata(&target)?.permissions();
    if permissions.readonly() {
        return Err(WriteError::ReadOnly);
    }
    let file = kept(beside(&target, new.as_bytes())?)?;
    fs::set_permissions(file.path(), permissions)?;
    if read(&target).as_deref() != Ok(old) {
        return Err(WriteError::Changed);
    }
    persist(file, &target)
}

/// Write `content`, text or not, to the file at `path`, whether it is there or not. It is for what the program makes of
/// people's files and can make again: the disk need not have it before the program goes on, which for a briefing takes
/// longer than to make it.
///
/// # Errors
/// Where it cannot be written.
pub fn put(path: &Path, content: impl AsRef<[u8]>) -> Result<(), WriteError> {
    if fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly()) {
        return Err(WriteError::ReadOnly);
    }
    if path.is_dir() {
        return Err(WriteError::Folder);
    }
    let made = beside(path, content.as_ref()).map_err(|error| match error {
        WriteError::System(error) => WriteError::at(path, error),
        other => other,
    })?;
    persist(made, path)
}

/// Add `text` to the end of the file at `path`, which may not be there yet.
///
/// # Errors
/// Where it cannot be written.
pub fn append(path: &Path, text: &str) -> Result<(), WriteError> {
    let mut file = fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)?;
    Ok(file.write_all(text.as_bytes())?)
}

/// Write `text` to a new file at `path`.
///
/// # Errors
/// Where there is something at that path already, or it cannot be written.
pub fn create(path: &Path, text: &str) -> Result<(), WriteError> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(WriteError::Exists);
    }
    match kept(beside(path, text.as_bytes())?)?.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(WriteError::Exists),
        Err(error) => Err(error.error.into()),
    }
}

/// Make a folder and those above it.
///
/// # Errors
/// Where it cannot be made.
pub fn folder(path: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(path).map_err(|error| WriteError::at(path, error))
}

/// Where `path` leads, if that is in the workspace of the folder it stands in.
fn resolved(path: &Path) -> Result<PathBuf, WriteError> {
    let target = path.canonicalize()?;
    let folder = parent(path).canonicalize()?;
    let mut folders = Folders::default();
    let root: FolderId = folders.of(&folder, None);
    if target.starts_with(folders.path(root)) {
        Ok(target)
    } else {
        Err(WriteError::LeadsOutside)
    }
}

fn parent(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// A new file with `content`, in the folder of `path`: renaming works only within one disk.
fn beside(path: &Path, content: &[u8]) -> Result<NamedTempFile, WriteError> {
    let mut builder = Builder::new();
    builder.prefix(".").suffix(".partnership-tmp");
    // As any program would create it: what the person's umask leaves.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(parent(path))?;
    file.write_all(content)?;
    Ok(file)
}

/// The same on the disk, whatever befalls the machine: what a person wrote must not be lost.
fn kept(file: NamedTempFile) -> Result<NamedTempFile, WriteError> {
    file.as_file().sync_data()?;
    Ok(file)
}

fn persist(file: NamedTempFile, path: &Path) -> Result<(), WriteError> {
    file.persist(path)
        .map(drop)
        .map_err(|error| error.error.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_only_if_it_is_what_was_read() {
        let temp = tempfile::tempdir().unwrap();
        let path = temp.path().join("a");
        fs::write(&path, "old").unwrap();
        assert!(matches!(
            replace(&path, "older", "new"),
            Err(WriteError::Changed)
        ));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        replace(&path, "old", "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(temp.path()), ["a"], "nothing is left behind");
    }

    #[test]
    fn a_new_file_never_takes_the_place_of_another() {
        let temp = tempfile::tempdir().unwrap();
        let path = temp.path().join("a");
        create(&path, "one").unwrap();
        assert!(matches!(create(&path, "two"), Err(WriteError::Exists)));
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        assert!(matches!(
            create(&temp.path().join("no/a"), ""),
            Err(WriteError::System(_))
        ));
    }

    #[test]
    fn why_nothing_was_written_is_said_as_it_is() {
        let temp = tempfile::tempdir().unwrap();
        let at = |name: &str| temp.path().join(name);
        fs::write(at("file"), "x").unwrap();
        assert!(matches!(folder(&at("file")), Err(WriteError::NotAFolder)));
        assert!(matches!(
            folder(&at("file/in")),
            Err(WriteError::NotAFolder)
        ));
        assert!(matches!(
            put(&at("file/in"), "x"),
            Err(WriteError::NotAFolder)
        ));
        assert!(matches!(put(temp.path(), "x"), Err(WriteError::Folder)));
        assert!(matches!(put(&at("no/a"), "x"), Err(WriteError::System(_))));
        assert_eq!(fs::read_to_string(at("file")).unwrap(), "x");
        #[cfg(target_os = "linux")]
        assert!(matches!(
            folder(Path::new("/proc/none-such")),
            Err(WriteError::NoPlace)
        ));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_only_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let temp = tempfile::tempdir().unwrap();
        let at = |path: &str| temp.path().join(path);
        fs::create_dir_all(at("in/deep")).unwrap();
        fs::write(at("in/partnership.toml"), "").unwrap();
        fs::write(at("outside"), "old").unwrap();
        fs::write(at("in/real"), "old").unwrap();
        fs::set_permissions(at("in/real"), PermissionsExt::from_mode(0o640)).unwrap();
        symlink(at("outside"), at("in/out")).unwrap();
        symlink(at("in/real"), at("in/deep/link")).unwrap();
        assert!(matches!(
            replace(&at("in/out"), "old", "new"),
            Err(WriteError::LeadsOutside)
        ));
        assert_eq!(fs::read_to_string(at("outside")).unwrap(), "old");
        replace(&at("in/deep/link"), "old", "new").unwrap();
        assert_eq!(fs::read_to_string(at("in/real")).unwrap(), "new");
        assert!(
            fs::symlink_metadata(at("in/deep/link"))
                .unwrap()
                .is_symlink()
        );
        assert_eq!(
            fs::metadata(at("in/real")).unwrap().permissions().mode() & 0o777,
            0o640
        );
        fs::set_permissions(at("in/real"), PermissionsExt::from_mode(0o440)).unwrap();
        assert!(matches!(
            replace(&at("in/real"), "new", "x"),
            Err(WriteError::ReadOnly)
        ));
    }
}
