//! Questions to partnerships: how they are read, that what would permit something does, and that all forms of the matrix
//! say what asking says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where something is wrong"
)]

mod forms;
mod purposes;
mod questions;
mod suggestions;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use partnership_ask::{Question, Rebuild, Unclear};
use partnership_diagnostics::{Severity, Sources};
use partnership_model::{Built, Model};
use partnership_project::{Load, Workspace, load};
use partnership_source::FileId;
use partnership_syntax::parse;

/// The day on which everything is asked, unless another is said.
const DAY: Date = date(2026, 12, 1);

/// Files, which can be read again with changes.
struct Files {
    workspace: Workspace,
    root: FileId,
}

impl Files {
    fn of(path: &Path) -> Self {
        let workspace = load(&[path.to_path_buf()], &Load::default());
        let root = workspace.roots().next().expect("a file");
        Self { workspace, root }
    }

    fn written(text: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.partnership");
        std::fs::write(&path, text).expect("a file");
        Self::of(&path)
    }

    fn built(&self) -> Built {
        self.workspace.build(self.root)
    }
}

impl Rebuild for Files {
    fn text(&self, file: FileId) -> &str {
        self.workspace.text(file)
    }

    fn rebuild(&self, texts: &HashMap<FileId, String>) -> Built {
        let parses = texts
            .iter()
            .map(|(file, text)| (*file, parse(text.as_str())));
        self.workspace.build_with(self.root, &parses.collect())
    }
}

fn errors(built: &Built) -> usize {
    let findings = built.findings.iter();
    findings
        .filter(|finding| finding.severity == Severity::Error)
        .count()
}

fn read(model: &Model, question: &str) -> Result<Question, Unclear> {
    Question::read(model, question, DAY)
}

/// Every example that is a partnership.
fn examples() -> Vec<(PathBuf, Files)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the examples").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path().join(format!("{name}.partnership"));
        if path.is_file() {
            found.push((path.clone(), Files::of(&path)));
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(found.len() > 4);
    found
}

/// A partnership in which much can be asked.
const CARE: &str = r#"partnership care "Care" {
}
partner giver "The Giver" {
  kind: hospital
}
partner second "Second Hospital" {
  kind: hospital
}
partner taker "Taker" {
  kind: university
}
dataset visits "All visits" {
  holder: giver
  sensitivity: health-data
}
dataset counts "Counts" {
  holder: giver
  derived-from: visits
}
purpose forecast "Forecast" {
  category: duo:HMB
}
purpose other "Other" {
}
environment room "Safe room" {
  type: trusted-research-environment
}
approval ethics "Ethics" {
  date: 2026-06-01
  expires: 2026-12-31
}
agreement dsa "Agreement" {
  parties: giver, taker
  covers: forecast
  status: drafted on 2026-01-01, signed on 2026-02-01
  effective: 2026-03-01
  expires: 2027-02-28
  permit taker to analyse visits for forecast called study {
    within: room
    identifiability: pseudonymised
    needs: ethics
  }
  permit any hospital to link visits for forecast called linking
}
permit taker to publish counts called counts-out
permit taker to retrieve visits for forecast until 2026-10-31 called looked
forbid anyone to sell visits called never-sell
forbid any university to profile visits called no-profiles unless { within: room }
permit taker to profile visits for forecast called profiling
promise not-sold "Never sold" {
  never: sell visits
  kept-by: never-sell
}
"#;
