//! Files that the program made, read again.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::MAX_FILE;

/// The files in `folder` whose names end in `ending`, sorted.
///
/// # Errors
/// Where the folder cannot be read.
pub fn ending(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let here = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(here)? {
        let name = entry?.file_name();
        if name.to_string_lossy().ends_with(ending) {
            found.push(folder.join(name));
        }
    }
    found.sort();
    Ok(found)
}

/// The bytes of a file.
///
/// # Errors
/// Where it is no plain file, is longer than is read, or cannot be read.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() || metadata.len() > MAX_FILE {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    fs::read(path)
}
