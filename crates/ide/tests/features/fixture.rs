//! Texts in memory, and the place of the cursor in one of them.

use std::path::{Path, PathBuf};

use partnership_ide::actions::Action;
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
        let mut texts = Vec::new();
        let mut cursor = (PathBuf::from(format!("/not-on-the-disk/{}", files[0].0)), 0);
        for (name, text) in files {
            let path = PathBuf::from(format!("/not-on-the-disk/{name}"));
            if let Some(at) = text.find("$0") {
                cursor = (path.clone(), at);
            }
            texts.push((path, text.replacen("$0", "", 1)));
        }
        Self::of(&texts, &cursor.0, cursor.1 as u32)
    }

    fn of(files: &[(PathBuf, String)], path: &Path, offset: u32) -> Self {
        let mut texts = Texts::default();
        for (path, text) in files {
            texts.open(path.clone(), parse(text.as_str()));
        }
        let how = Load {
            texts: Some(&texts),
            ..Load::default()
        };
        let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
        let workspace = load(&paths, &how);
        let file = workspace.at_path(path).unwrap();
        Self {
            snapshot: Snapshot::new(workspace, jiff::civil::date(2026, 11, 21)),
            file,
            offset,
        }
    }

    /// The files after a change, looked at as if nobody had seen them before.
    pub fn made(&self, action: &Action) -> Self {
        let workspace = &self.snapshot.workspace;
        let mut files: Vec<(PathBuf, String)> = (0..workspace.len() as u32)
            .map(|number| {
                let path = workspace.file(FileId(number)).unwrap().path().unwrap();
                (path.to_owned(), self.after(FileId(number), &action.edits))
            })
            .collect();
        if let Some(new) = &action.new_file {
            assert!(files.iter().all(|(path, _)| *path != new.path));
            files.push((new.path.clone(), new.text.clone()));
        }
        let path = workspace.file(self.file).unwrap().path().unwrap();
        Self::of(&files, path, 0)
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
