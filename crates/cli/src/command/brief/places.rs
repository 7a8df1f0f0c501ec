//! Places in files: as people say them, and as a page leads to them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Component, Path};

use partnership_diagnostics::Sources as _;
use partnership_project::Workspace;
use partnership_source::{FileId, Span};

/// A place as people say it: `care.partnership:42`.
pub(in crate::command) fn place(workspace: &Workspace, span: Span) -> String {
    format!("{}:{}", workspace.name(span.file), line(workspace, span))
}

/// How the pages in a folder lead to places in files.
pub(in crate::command) struct Ways<'w> {
    workspace: &'w Workspace,
    /// The folders that lead to the pages' own, from the root.
    folder: Option<Vec<String>>,
    /// The way to each file that was asked for, `None` where there is none: a page leads to a few files many times.
    known: RefCell<BTreeMap<FileId, Option<String>>>,
}

impl<'w> Ways<'w> {
    /// The ways from pages in `folder`.
    pub(in crate::command) fn new(workspace: &'w Workspace, folder: &Path) -> Self {
        Self {
            workspace,
            folder: steps(folder),
            known: RefCell::default(),
        }
    }

    /// The way to a place: `../care.partnership#L42`. `None` where there is none.
    pub(in crate::command) fn to(&self, span: Span) -> Option<String> {
        let mut known = self.known.borrow_mut();
        let way = known
            .entry(span.file)
            .or_insert_with(|| self.way(span.file))
            .as_ref()?;
        Some(format!("{way}#L{}", line(self.workspace, span)))
    }

    fn way(&self, file: FileId) -> Option<String> {
        let target = steps(self.workspace.file(file)?.path()?)?;
        let from = self.folder.as_ref()?;
        let same = target
            .iter()
            .zip(from)
            .take_while(|(one, other)| one == other)
            .count();
        let up = from.iter().skip(same).map(|_| "..".to_owned());
        let down = target.iter().skip(same).map(|part| encoded(part));
        let path: Vec<String> = up.chain(down).collect();
        Some(path.join("/"))
    }
}

/// The line of a place, counted from 1.
fn line(workspace: &Workspace, span: Span) -> usize {
    let lines = workspace.lines(span.file);
    lines.line_column(span.range.start).line as usize + 1
}

/// The folders that lead to a path from the root, with `..` carried out.
pub(super) fn steps(path: &Path) -> Option<Vec<String>> {
    let mut steps = Vec::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::ParentDir => drop(steps.pop()),
            Component::CurDir => {}
            other => steps.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    Some(steps)
}

/// A part of a path as an address writes it.
fn encoded(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}
