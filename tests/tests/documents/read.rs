//! Files made by the program, and what other programs read in them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, OnceLock};

use partnership_tests::tools;
use serde_json::Value;

use crate::TODAY;

/// What the program makes of the largest example in every format, once for all tests that look at it.
pub fn emergency_care() -> &'static Files {
    static MADE: LazyLock<Files> = LazyLock::new(|| whole("published", &[]));
    &MADE
}

/// The same as a draft.
pub fn emergency_care_draft() -> &'static Files {
    static MADE: LazyLock<Files> = LazyLock::new(|| whole("draft", &["--draft"]));
    &MADE
}

fn whole(name: &str, more: &[&str]) -> Files {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("documents")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let words = ["--to", "md,html,docx,pdf,pptx", "--as", "briefing,slides"];
    Files::in_folder(
        &["brief"],
        &crate::example("emergency-care"),
        &[&words, more].concat(),
        Folder::Kept(folder),
    )
}

/// Where the files of a run are.
enum Folder {
    Own(tempfile::TempDir),
    Kept(PathBuf),
}

impl Folder {
    fn path(&self) -> &Path {
        match self {
            Self::Own(folder) => folder.path(),
            Self::Kept(folder) => folder,
        }
    }
}

/// The files of one run of the program.
pub struct Files {
    folder: Folder,
    names: Vec<String>,
    told: String,
    read: OnceLock<Option<Read>>,
}

impl Files {
    /// The briefings of a file, asked for with these words.
    pub fn of(path: &Path, words: &[&str]) -> Self {
        let folder = Folder::Own(tempfile::tempdir().expect("a folder"));
        Self::in_folder(&["brief"], path, words, folder)
    }

    /// What `partnership document` makes of a file.
    pub fn document(sort: &str, path: &Path, words: &[&str]) -> Self {
        let folder = Folder::Own(tempfile::tempdir().expect("a folder"));
        Self::in_folder(&["document", sort], path, words, folder)
    }

    fn in_folder(command: &[&str], path: &Path, words: &[&str], folder: Folder) -> Self {
        let out = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
            .args(command)
            // By its short name, which a draft shows beside each statement.
            .current_dir(path.parent().expect("a folder"))
            .arg(path.file_name().expect("a name"))
            .args(["--today", TODAY, "--out"])
            .arg(folder.path())
            .args(words)
            .env("TZ", "UTC")
            .output()
            .expect("the program");
        let told = format!(
            "{}{}",
            String::from_utf8_lossy(&out.stdout),
            String::from_utf8_lossy(&out.stderr)
        );
        assert!(out.status.success(), "{told}");
        let mut names: Vec<String> = std::fs::read_dir(folder.path())
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("a file")
                    .file_name()
                    .into_string()
                    .expect("a name")
            })
            .collect();
        // What they were made from is written beside them, for `brief --check`.
        names.retain(|name| {
            [".md", ".html", ".docx", ".pptx", ".pdf"]
                .iter()
                .any(|ending| name.ends_with(ending))
        });
        names.sort();
        Self {
            folder,
            names,
            told,
            read: OnceLock::new(),
        }
    }

    /// What the program told.
    pub fn told(&self) -> &str {
        &self.told
    }

    /// The file whose name ends so.
    pub fn path(&self, ending: &str) -> PathBuf {
        let name = self
            .names
            .iter()
            .find(|name| name.ends_with(ending))
            .unwrap_or_else(|| panic!("no {ending} among {:?}", self.names));
        self.folder.path().join(name)
    }

    /// What is in them; `None` where the libraries that read them are missing.
    pub fn read(&self) -> Option<&Read> {
        self.read.get_or_init(|| self.read_once()).as_ref()
    }

    fn read_once(&self) -> Option<Read> {
        let mut python = tools::python()?;
        let _ = tools::program("pdfinfo")?;
        let out = python
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/read.py"))
            .args(self.names.iter().map(|name| self.folder.path().join(name)))
            .output()
            .expect("Python");
        assert!(
            out.status.success(),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        Some(Read(
            serde_json::from_slice(&out.stdout).expect("JSON from read.py"),
        ))
    }

    /// The file as an office suite prints it; `None` where there is none.
    pub fn converted(&self, ending: &str) -> Option<PathBuf> {
        let mut soffice = tools::program("soffice")?;
        let out = self.folder.path().join(format!("{ending}.out"));
        let home = self.folder.path().join("home");
        let ran = soffice
            .arg(format!("-env:UserInstallation=file://{}", home.display()))
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .arg(&out)
            .arg(self.path(ending))
            .output()
            .expect("soffice");
        assert!(
            ran.status.success(),
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        let made = out.join(
            self.path(ending)
                .with_extension("pdf")
                .file_name()
                .expect("a name"),
        );
        assert!(
            made.exists(),
            "{ending} was not converted: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        Some(made)
    }
}

/// What was read, by file.
pub struct Read(Value);

impl Read {
    /// What is in the file whose name ends so.
    pub fn of(&self, ending: &str) -> Value {
        self.0
            .as_object()
            .and_then(|all| all.iter().find(|(name, _)| name.ends_with(ending)))
            .map(|(_, value)| value.clone())
            .unwrap_or_else(|| panic!("{ending} was not read"))
    }

    /// Its text, squeezed.
    pub fn text(&self, ending: &str) -> String {
        squeezed(&strings(&self.of(ending)["text"]).join(" "))
    }
}

/// The texts of a list.
pub fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .map(|all| {
            all.iter()
                .map(|one| one.as_str().unwrap_or_default().to_owned())
                .collect()
        })
        .unwrap_or_default()
}

/// Letters and digits alone, small: what is left when form, line breaks, escapes and marks are taken away.
pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
