//! Which of the files that were given are looked at by themselves.
//!
//! A partnership is; a file that another marks as part of it is looked at with that other file. A shared list that
//! another file uses is looked at there too: building it once more by itself would tell the same findings again, and
//! make a chain of shared lists cost the square of its length.

use std::collections::HashSet;

use partnership_model::ImportTarget;
use partnership_source::FileId;

use crate::Workspace;
use crate::folder::FolderId;

/// The roots among the files that were given, in their order.
pub(crate) fn roots(workspace: &Workspace) -> Vec<(FileId, FolderId)> {
    let (partnerships, lists): (Vec<_>, Vec<_>) = workspace
        .given
        .iter()
        .copied()
        .partition(|(file, _)| workspace.files[file.0 as usize].is_partnership());
    let parts: HashSet<FileId> = workspace
        .given
        .iter()
        .flat_map(|(file, folder)| parts_of(workspace, *file, *folder))
        .collect();
    let used: HashSet<FileId> = workspace
        .given
        .iter()
        .flat_map(|(file, folder)| used_by(workspace, *file, *folder))
        .collect();

    let mut roots = Roots {
        workspace,
        chosen: Vec::new(),
        covered: HashSet::new(),
        parts_covered: HashSet::new(),
    };
    // First what nobody has claimed; then, of those that claim each other in a circle, the first in order.
    roots.take(
        partnerships
            .iter()
            .filter(|(file, _)| !parts.contains(file)),
    );
    roots.take(
        lists
            .iter()
            .filter(|(file, _)| !parts.contains(file) && !used.contains(file)),
    );
    roots.take(&partnerships);
    roots.take(&lists);
    roots.chosen.sort_unstable();
    roots.chosen
}

struct Roots<'a> {
    workspace: &'a Workspace,
    chosen: Vec<(FileId, FolderId)>,
    /// What the chosen roots reach in any way: enough for a shared list.
    covered: HashSet<(FileId, FolderId)>,
    /// What the chosen roots have as part of them: enough for a partnership.
    parts_covered: HashSet<FileId>,
}

impl Roots<'_> {
    fn take<'f>(&mut self, files: impl IntoIterator<Item = &'f (FileId, FolderId)>) {
        for &(file, folder) in files {
            let partnership = self.workspace.files[file.0 as usize].is_partnership();
            let done = self.parts_covered.contains(&file)
                || (!partnership && self.covered.contains(&(file, folder)));
            // A chosen file counts as its own part, so that no later round takes it again.
            if done || !self.parts_covered.insert(file) {
                continue;
            }
            self.chosen.push((file, folder));
            self.cover(file, folder);
            let mut parts = vec![file];
            while let Some(file) = parts.pop() {
                parts.extend(
                    parts_of(self.workspace, file, folder)
                        .filter(|part| self.parts_covered.insert(*part)),
                );
            }
        }
    }

    fn cover(&mut self, file: FileId, folder: FolderId) {
        let mut open = vec![file];
        self.covered.insert((file, folder));
        while let Some(file) = open.pop() {
            open.extend(
                used_by(self.workspace, file, folder)
                    .filter(|used| self.covered.insert((*used, folder))),
            );
        }
    }
}

fn used_by(workspace: &Workspace, file: FileId, folder: FolderId) -> impl Iterator<Item = FileId> {
    workspace.files[file.0 as usize]
        .imports(folder)
        .iter()
        .filter_map(move |target| match target {
            ImportTarget::File(used) if *used != file => Some(*used),
            _ => None,
        })
}

/// The files that `file` marks with `use "…" as part`.
fn parts_of(workspace: &Workspace, file: FileId, folder: FolderId) -> impl Iterator<Item = FileId> {
    let source = &workspace.files[file.0 as usize];
    // The targets first: a file without any is then not searched for its `use` sentences.
    let imports = source.imports(folder).iter();
    let imports = imports.zip(source.parse.file().imports());
    imports.filter_map(move |(target, import)| match target {
        ImportTarget::File(part) if *part != file && import.alias()?.text() == "part" => {
            Some(*part)
        }
        _ => None,
    })
}
