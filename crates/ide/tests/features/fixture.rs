//! Texts in memory, and the place of the cursor in one of them.

use std::path::PathBuf;

use partnership_ide::{Edits, Snapshot};
use partnership_project::{Load, Texts, load};
use partnership_source::{FileId, apply_edits};
use partnership_syntax::parse;

/// Files, looked at on a day that does not change.
pub struct Fixture {
    pub snapshot: Snapshot,
    /// The file with the cursor, else the first.
    pub file: FileId,
    /// Where the cursor is.
    pub offset: u32,
}

impl Fixture {
    /// One file.
    pub fn new(text: &str) -> Self {
        Self::with(&[("care.partnership", text)])
    }

    /// Several files by name and text.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let mut texts = Texts::default();
        let mut paths = Vec::new();
        let mut cursor = (files[0].0, 0);
        for (name, text) in files {
            if let Some(at) = text.find("$0") {
                cursor = (name, at);
            }
            let path = PathBuf::from(format!("/not-on-the-disk/{name}"));
            texts.open(path.clone(), parse(text.replacen("$0", "", 1)));
            paths.push(path);
        }
        let how = Load {
            texts: Some(&texts),
            ..Load::default()
        };
        let workspace = load(&paths, &how);
        let path = PathBuf::from(format!("/not-on-the-disk/{}", cursor.0));
        let file = workspace.at_path(&path).unwrap();
        Self {
            snapshot: Snapshot::new(workspace, jiff::civil::date(2026, 11, 21)),
            file,
            offset: cursor.1 as u32,
        }
    }

    pub fn text(&self) -> &str {
        self.snapshot.text(self.file)
    }

    /// A file's text after changes.
    pub fn after(&self, file: FileId, edits: &Edits) -> String {
        let own = edits.iter().find(|(of, _)| *of == file);
        let text = self.snapshot.text(file);
        own.map_or_else(
            || text.to_owned(),
            |(_, edits)| apply_edits(text, edits).unwrap(),
        )
    }
}

/// A partnership that says little.
pub const CARE: &str = r#"partnership care "Better care" {
  level: coordinating
}

partner st-marys "St Mary's Hospital" {
  kind: hospital
}

audience patients "People who come for urgent care" {
  wants: "To be seen sooner"
}

dataset visits "Visits" {
  holder: st-marys
}

purpose forecast "Foresee busy nights" {
  uses: visits
  serves: patients
}

benefit sooner "You are seen sooner" {
  for: patients
  from: forecast
}
"#;
