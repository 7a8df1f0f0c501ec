//! House playbooks: those that stand in files.

use std::path::PathBuf;
use std::sync::Arc;

use partnership_diagnostics::Finding;
use partnership_project::{Load, Workspace, load};
use partnership_rules::registry::Registry;
use partnership_source::FileId;
use partnership_syntax::Parse;

/// Files, and the playbooks that stand in them.
pub(crate) struct House {
    pub(crate) workspace: Workspace,
    pub(crate) registry: Registry,
    /// What is wrong with the playbooks, and with the files in which they stand.
    pub(crate) findings: Vec<Finding>,
}

impl House {
    /// Look for playbooks in files and folders.
    pub(crate) fn load(paths: &[PathBuf]) -> Self {
        Self::of(load(paths, &Load::default()))
    }

    /// Look for playbooks in files that were read.
    pub(crate) fn of(workspace: Workspace) -> Self {
        let mut registry = Registry::default();
        let mut findings: Vec<Finding> = Vec::new();
        for root in workspace.roots() {
            let built = workspace.build(root);
            let library = workspace.own_playbooks(&built.model);
            for playbook in library.playbooks {
                // A playbook that several files use is one playbook.
                if !registry
                    .playbooks
                    .iter()
                    .any(|own| own.span == playbook.span)
                {
                    registry.playbooks.push(Arc::clone(&playbook));
                }
            }
            for finding in built.findings.into_iter().chain(library.findings) {
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
        // What is wrong with other files is told by `check`.
        let files: Vec<FileId> = registry
            .playbooks
            .iter()
            .flat_map(|own| own.tests.iter().map(|span| span.file).chain([own.file]))
            .collect();
        findings.retain(|finding| files.contains(&finding.at.file));
        partnership_diagnostics::sort(&mut findings);
        registry.playbooks.sort_by_key(|playbook| playbook.span);
        Self {
            workspace,
            registry,
            findings,
        }
    }

    /// The tree of a file.
    pub(crate) fn parse(&self, file: FileId) -> Option<&Parse> {
        self.workspace.file(file).map(|file| file.parse())
    }
}
