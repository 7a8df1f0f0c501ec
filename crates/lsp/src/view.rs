//! What a request works on: the files at one moment, and how this editor names and counts places in them.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

use partnership_ide::Snapshot;
use partnership_rules::builtin::{FILES, file_id, file_of};
use partnership_source::{FileId, TextRange};

use crate::convert::types::{Location, Position, Range, Uri};
use crate::position::{Encoding, Lines, Place};

/// The scheme of the files of built-in playbooks, which stand in the program and nowhere on the disk.
pub(crate) const BUILTIN: &str = "partnership-builtin";

/// What this editor can do.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Abilities {
    /// It jumps from place to place in what it inserts.
    pub(crate) snippets: bool,
    /// It shows Markdown.
    pub(crate) markdown: bool,
    /// It opens files of the scheme [`BUILTIN`] by asking for their text.
    pub(crate) virtual_files: bool,
    /// It takes links with the words they start from.
    pub(crate) links: bool,
    /// It has a command that offers what may be written next.
    pub(crate) suggests_again: bool,
    /// It carries out the server's commands itself.
    pub(crate) own_commands: bool,
    /// It makes new files.
    pub(crate) creates: bool,
    /// It asks for findings; otherwise they are told.
    pub(crate) pulls: bool,
    /// It takes changes with the version of the text they are for.
    pub(crate) versioned_edits: bool,
    /// It takes outlines with children.
    pub(crate) outline: bool,
    /// It renews what is shown beside the text when told.
    pub(crate) refresh: bool,
    /// It lets the server ask it to watch files.
    pub(crate) watches: bool,
    /// It shows related places of a finding.
    pub(crate) related: bool,
}

/// A text that is open.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub(crate) uri: Uri,
    pub(crate) version: i32,
    pub(crate) lines: Arc<Lines>,
}

/// What a request works on.
#[derive(Debug)]
pub(crate) struct View {
    pub(crate) snapshot: Arc<Snapshot>,
    pub(crate) encoding: Encoding,
    pub(crate) abilities: Abilities,
    /// The number of this state of all files.
    pub(crate) generation: u64,
    /// How often the files were sought: a file keeps its number as long as this stays.
    pub(crate) search: u64,
    /// The texts that are open.
    pub(crate) open: HashMap<FileId, Open>,
    /// The lines of files that are not.
    pub(crate) lines: Mutex<HashMap<FileId, Arc<Lines>>>,
}

impl View {
    /// The file that an address names.
    pub(crate) fn file(&self, uri: &Uri) -> Option<FileId> {
        let open = self.open.iter().find(|(_, open)| open.uri == *uri);
        if let Some((file, _)) = open {
            return Some(*file);
        }
        if uri.as_str().starts_with(BUILTIN) {
            return builtin_of(uri.as_str());
        }
        let path = crate::state::path_of(uri);
        self.snapshot.workspace.at_path(&path)
    }

    /// The address of a file.
    pub(crate) fn uri(&self, file: FileId) -> Option<Uri> {
        if let Some(open) = self.open.get(&file) {
            return Some(open.uri.clone());
        }
        if let Some(builtin) = file_of(file) {
            let name = format!(
                "{BUILTIN}:/{}/{}.partnership",
                builtin.playbook, builtin.name
            );
            return self
                .abilities
                .virtual_files
                .then(|| Uri::from_str(&name).ok())
                .flatten();
        }
        Uri::from_file_path(self.snapshot.workspace.file(file)?.path()?)
    }

    /// The lines of a file.
    pub(crate) fn lines(&self, file: FileId) -> Arc<Lines> {
        if let Some(open) = self.open.get(&file) {
            return Arc::clone(&open.lines);
        }
        let mut known = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = known
            .entry(file)
            .or_insert_with(|| Arc::new(Lines::new(self.snapshot.text(file))));
        Arc::clone(lines)
    }

    /// The offset of a place.
    pub(crate) fn offset(&self, file: FileId, position: Position) -> u32 {
        let place = Place {
            line: position.line,
            column: position.character,
        };
        let text = self.snapshot.text(file);
        self.lines(file).offset(text, place, self.encoding)
    }

    /// The bytes of a range.
    pub(crate) fn bytes(&self, file: FileId, range: Range) -> TextRange {
        TextRange::new(self.offset(file, range.start), self.offset(file, range.end))
    }

    /// The place of an offset.
    pub(crate) fn position(&self, file: FileId, offset: u32) -> Position {
        let text = self.snapshot.text(file);
        let place = self.lines(file).place(text, offset, self.encoding);
        Position::new(place.line, place.column)
    }

    /// The places of a range.
    pub(crate) fn range(&self, file: FileId, range: TextRange) -> Range {
        Range::new(
            self.position(file, range.start),
            self.position(file, range.end),
        )
    }

    /// A range with its file; `None` for a file this editor cannot open.
    pub(crate) fn location(&self, span: partnership_source::Span) -> Option<Location> {
        Some(Location::new(
            self.uri(span.file)?,
            self.range(span.file, span.range),
        ))
    }
}

/// The built-in file of an address such as `partnership-builtin:/uk-gdpr/uk-gdpr.partnership`.
pub(crate) fn builtin_of(uri: &str) -> Option<FileId> {
    let path = uri.strip_prefix(BUILTIN)?.strip_prefix(':')?;
    let path = path.trim_start_matches('/').strip_suffix(".partnership")?;
    let (playbook, name) = path.split_once('/')?;
    let index = FILES
        .iter()
        .position(|file| file.playbook == playbook && file.name == name)?;
    Some(file_id(index))
}
