//! Reading one file, whatever it turns out to be.
//!
//! A path may lead to a folder, a pipe, a file of many gigabytes or one that is no text. Each is refused for what it
//! is, before anything waits or fills the memory.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The longest file that is read, in bytes. Places in a text are 32-bit numbers, and no partnership fills a book of
/// thirty thousand pages.
pub const MAX_FILE: u64 = 64 << 20;

/// Why a file was not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum ReadError {
    /// There is no such file.
    Missing,
    /// The person may not read it.
    Denied,
    /// It is a folder.
    Folder,
    /// It is a pipe, a device or the like: reading it might never end.
    Special,
    /// It is longer than [`MAX_FILE`].
    TooLarge(u64),
    /// It is not UTF-8 from this byte on; it looks like something else.
    NotText(usize, Option<&'static str>),
    /// A link that leads to itself.
    Loop,
    /// What the system says.
    Other(String),
}

impl ReadError {
    /// The reason as the end of a sentence: "… because it is a folder".
    pub(crate) fn reason(&self) -> String {
        match self {
            ReadError::Missing => "it is not there".to_owned(),
            ReadError::Denied => "you do not have permission to read it".to_owned(),
            ReadError::Folder => "it is a folder, not a file".to_owned(),
            ReadError::Special => "it is a pipe or a device, not a file".to_owned(),
            ReadError::TooLarge(bytes) => {
                format!("it has {bytes} bytes; the most that is read is {MAX_FILE} (64 MiB)")
            }
            ReadError::NotText(at, None) => {
                format!("it is not UTF-8 text: the byte at offset {at} does not fit")
            }
            ReadError::NotText(at, Some(looks)) => {
                format!(
                    "it is not UTF-8 text (first seen at byte offset {at}); it looks like {looks}"
                )
            }
            ReadError::Loop => "it is a link that leads back to itself".to_owned(),
            ReadError::Other(told) => format!("the system says: {told}"),
        }
    }

    /// What the system said about the file at `path`.
    pub(crate) fn of(error: &io::Error, path: &Path) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ReadError::Missing,
            io::ErrorKind::PermissionDenied => ReadError::Denied,
            io::ErrorKind::IsADirectory => ReadError::Folder,
            _ if fs::symlink_metadata(path).is_ok_and(|link| link.is_symlink()) => ReadError::Loop,
            _ => ReadError::Other(error.to_string()),
        }
    }
}

/// The text of the file at `path`.
pub(crate) fn read(path: &Path) -> Result<String, ReadError> {
    let told = |error: &io::Error| ReadError::of(error, path);
    // Asked before opening: opening a pipe that nobody writes to would wait for ever.
    readable(&fs::metadata(path).map_err(|error| told(&error))?)?;
    let file = File::open(path).map_err(|error| told(&error))?;
    let length = readable(&file.metadata().map_err(|error| told(&error))?)?;
    text(file, length).map_err(|error| error.unwrap_or_else(|error| told(&error)))
}

/// The text of standard input.
pub(crate) fn read_standard_input() -> Result<String, ReadError> {
    text(io::stdin().lock(), 0)
        .map_err(|error| error.unwrap_or_else(|error| ReadError::Other(error.to_string())))
}

fn readable(metadata: &fs::Metadata) -> Result<u64, ReadError> {
    match metadata.len() {
        _ if metadata.is_dir() => Err(ReadError::Folder),
        _ if !metadata.is_file() => Err(ReadError::Special),
        length if length > MAX_FILE => Err(ReadError::TooLarge(length)),
        length => Ok(length),
    }
}

/// All of `from`, up to one byte more than is read at most: a file may grow while it is read.
fn text(from: impl Read, expected: u64) -> Result<String, Result<ReadError, io::Error>> {
    let mut bytes = Vec::with_capacity(usize::try_from(expected.min(MAX_FILE)).unwrap_or(0) + 1);
    from.take(MAX_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(Err)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(Ok(ReadError::TooLarge(bytes.len() as u64)));
    }
    String::from_utf8(bytes).map_err(|error| {
        Ok(ReadError::NotText(
            error.utf8_error().valid_up_to(),
            looks_like(error.as_bytes()),
        ))
    })
}

/// What a file that is no text most likely is.
fn looks_like(bytes: &[u8]) -> Option<&'static str> {
    let starts: [(&[u8], &str); 5] = [
        (b"PK\x03\x04", "a Word document or another packed file"),
        (b"%PDF", "a PDF"),
        (b"\xff\xfe", "text saved as \"Unicode\" (UTF-16)"),
        (b"\xfe\xff", "text saved as \"Unicode\" (UTF-16)"),
        (b"\xd0\xcf\x11\xe0", "an old Word document"),
    ];
    let found = starts
        .iter()
        .find(|(start, _)| bytes.starts_with(start))
        .map(|(_, looks)| *looks);
    found.or_else(|| {
        (!bytes.contains(&0)).then_some("text saved in an older encoding, such as Windows-1252")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Result<String, ReadError> {
        text(bytes, 0).map_err(|error| error.expect("memory does not fail"))
    }

    #[test]
    fn what_is_no_text_is_named() {
        assert_eq!(of("é".as_bytes()).as_deref(), Ok("é"));
        let reason = |bytes: &[u8]| of(bytes).unwrap_err().reason();
        assert_eq!(
            reason(b"caf\xe9"),
            "it is not UTF-8 text (first seen at byte offset 3); it looks like text saved in an older encoding, such as Windows-1252"
        );
        assert!(
            reason(b"\xff\xfea\0").ends_with("it looks like text saved as \"Unicode\" (UTF-16)")
        );
        assert!(reason(b"PK\x03\x04\xff\0").ends_with("a Word document or another packed file"));
        assert_eq!(
            reason(b"a\0\xff"),
            "it is not UTF-8 text: the byte at offset 2 does not fit"
        );
    }

    #[test]
    fn a_file_that_vanishes_while_it_is_open_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.partnership");
        fs::write(&path, "partnership a \"A\" {}").unwrap();
        let file = File::open(&path).unwrap();
        fs::remove_file(&path).unwrap();
        assert_eq!(
            text(file, 99).ok().as_deref(),
            Some("partnership a \"A\" {}")
        );
        assert_eq!(read(&path), Err(ReadError::Missing));
    }

    #[test]
    fn a_text_without_end_is_refused() {
        let endless = io::repeat(b'x');
        assert!(matches!(text(endless, 0), Err(Ok(ReadError::TooLarge(_)))));
    }
}
