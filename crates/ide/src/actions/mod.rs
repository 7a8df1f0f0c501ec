//! Changes that are offered at a place: the fixes of findings, and what is tedious by hand.
//!
//! Each is laid out in the usual way before it is offered ([`tidy`]), and none is offered that would leave the file
//! unreadable.

mod declare;
mod extract;
mod fill;
mod fix;
mod sort;
mod tidy;
mod waive;

use std::path::PathBuf;

use partnership_diagnostics::Finding;
use partnership_source::{FileId, TextRange};

use crate::diagnostics::{Depth, diagnostics};
use crate::{Edits, Snapshot};

/// What sort of change it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// It settles a finding.
    Fix,
    /// It settles all findings that can be settled without asking.
    FixAll,
    /// It puts something into another order or shape.
    Rewrite,
    /// It moves something elsewhere.
    Extract,
}

/// A change that is offered.
#[derive(Clone, Debug)]
pub struct Action {
    /// What it does, as an instruction.
    pub title: String,
    /// What sort of change it is.
    pub sort: Sort,
    /// The change.
    pub edits: Edits,
    /// The file that it makes, which the changes rely on.
    pub new_file: Option<NewFile>,
    /// The findings that it settles.
    pub settles: Vec<Finding>,
    /// Whether it is what most people want here.
    pub preferred: bool,
}

/// A file that a change makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where. Nothing that is there already may be overwritten.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

impl Action {
    fn new(sort: Sort, title: impl Into<String>, edits: Edits) -> Self {
        Self {
            title: title.into(),
            sort,
            edits,
            new_file: None,
            settles: Vec::new(),
            preferred: false,
        }
    }

    fn settling(mut self, finding: &Finding) -> Self {
        self.settles.push(finding.clone());
        self
    }
}

/// What is offered for the words in `range`.
pub fn actions(snapshot: &Snapshot, file: FileId, range: TextRange) -> Vec<Action> {
    if snapshot.workspace.file(file).is_none() {
        return Vec::new();
    }
    let all = diagnostics(snapshot, file, Depth::Rules);
    let here: Vec<&Finding> = all
        .iter()
        .filter(|finding| touches(finding.at.range, range))
        .collect();
    let mut found = Vec::new();
    for finding in &here {
        found.extend(fix::fix(snapshot, finding));
    }
    for finding in &here {
        found.extend(declare::declare(snapshot, file, finding));
        found.extend(waive::waive(snapshot, file, finding));
    }
    found.extend(fill::fill(snapshot, file, range.start, &here));
    found.extend(fix::fix_all(snapshot, file, &all));
    found.extend(sort::sort_values(snapshot, file, range.start));
    found.extend(sort::sort_lines(snapshot, file, range.start));
    found.extend(extract::extract(snapshot, file, range.start));
    found.retain(|action| !action.edits.is_empty());
    let mut titles: Vec<String> = Vec::new();
    found.retain(|action| {
        let new = !titles.contains(&action.title);
        titles.push(action.title.clone());
        new
    });
    found
}

fn touches(a: TextRange, b: TextRange) -> bool {
    a.start <= b.end && b.start <= a.end
}
