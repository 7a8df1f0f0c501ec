//! What a document must not be written over. These are drafts that people complete, so a file is replaced only where it is
//! known to be what the program wrote. A record beside the files says what that was.

use std::fs;
use std::path::Path;

use partnership_brief::manifest::Made;
use partnership_diagnostics::safe_line;
use partnership_project::{made, write};
use serde::{Deserialize, Serialize};

use crate::command::brief;
use crate::misuse::Misuse;

/// The version of the record.
const VERSION: u32 = 1;

/// How the names of records end. It is not that of the manifests of briefings: those are looked at for what is out of date.
const ENDING: &str = ".made.json";

/// What was written under one name.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    version: u32,
    files: Vec<Made>,
}

impl Record {
    /// The record beside the files with this name; an empty one where there is none that can be read.
    pub(super) fn beside(folder: &Path, name: &str) -> Self {
        let read = || {
            let bytes = made::bytes(&folder.join(format!("{name}{ENDING}"))).ok()?;
            let record: Self = serde_json::from_slice(&bytes).ok()?;
            (record.version == VERSION).then_some(record)
        };
        read().unwrap_or(Self {
            version: VERSION,
            files: Vec::new(),
        })
    }

    /// Refuse where a file that would be written is there already and is not what was written under its name, from the
    /// same file.
    pub(super) fn look(
        &self,
        folder: &Path,
        files: &[(String, &[u8])],
        from: Option<&str>,
    ) -> Result<(), Box<Misuse>> {
        for (file, bytes) in files {
            let path = folder.join(file);
            if fs::symlink_metadata(&path).is_err() {
                continue;
            }
            let there = made::bytes(&path).ok();
            // What would not change is not lost.
            if there.as_deref() == Some(*bytes) {
                continue;
            }
            let Some(known) = self.files.iter().find(|known| known.name == *file) else {
                return Err(unknown(&path));
            };
            if !there.is_some_and(|there| known.is(&there)) {
                return Err(brief::changed(&path));
            }
            if let Some(wrong) = brief::of_another(folder, &path, known, from) {
                return Err(wrong);
            }
        }
        Ok(())
    }

    /// Write down what was written.
    pub(super) fn keep(
        mut self,
        folder: &Path,
        name: &str,
        files: Vec<Made>,
    ) -> Result<(), Box<Misuse>> {
        self.files
            .retain(|known| files.iter().all(|file| file.name != known.name));
        self.files.extend(files);
        self.files.sort_by(|one, other| one.name.cmp(&other.name));
        let path = folder.join(format!("{name}{ENDING}"));
        let mut text = serde_json::to_string_pretty(&self).map_err(|error| {
            Misuse::new(format!("`{}` was not written: {error}.", path.display()))
        })?;
        text.push('\n');
        write::put(&path, text).map_err(|error| {
            Box::new(Misuse::new(format!(
                "`{}` was not written: {error}.",
                path.display()
            )))
        })
    }
}

/// That a file is there of which nothing is known.
fn unknown(path: &Path) -> Box<Misuse> {
    let shown = safe_line(&path.display().to_string()).into_owned();
    Box::new(
        Misuse::new(format!(
            "Nothing was written: `{shown}` is there already, and nothing beside it says that this command wrote it. What is in it would be lost."
        ))
        .how("Choose another folder with `--out`, or keep a copy of the file. Then `--force` replaces it."),
    )
}
