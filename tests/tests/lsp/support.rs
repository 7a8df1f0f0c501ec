//! What the tests of the server share.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use partnership_tests::editor::{self, Editor};
use tempfile::TempDir;

/// The server, on a day that does not change.
pub fn server() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"));
    command.args(["lsp", "--today", "2026-11-21"]);
    command
}

/// A folder with files, and an editor that has it open.
pub struct Desk {
    folder: TempDir,
    pub editor: Editor,
}

impl Desk {
    /// Files by name and text.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let editor = Editor::begin(server(), &[folder.path()]);
        Self { folder, editor }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn uri(&self, name: &str) -> String {
        editor::uri(&self.path(name))
    }

    /// Open a file with the text it has on the disk.
    pub fn open(&mut self, name: &str) -> String {
        let (uri, text) = (self.uri(name), fs::read_to_string(self.path(name)).unwrap());
        self.editor.open(&uri, &text);
        uri
    }
}
