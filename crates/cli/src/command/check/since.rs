//! `--since REVISION`: only what changed, and what uses it.

use std::collections::HashSet;
use std::path::PathBuf;

use partnership_project::{Checked, Workspace, changes};

use super::baseline::recount;
use crate::misuse::Misuse;

/// Keep of what was checked the partnerships and lists that changed since `revision`, or use a file that did.
pub(super) fn keep(
    revision: &str,
    paths: &[PathBuf],
    checked: &mut Checked,
    workspace: &Workspace,
) -> Result<(), Box<Misuse>> {
    let changed: HashSet<PathBuf> = changes::since(revision, paths)
        .map_err(|error| Box::new(Misuse::new(error.what()).how(error.how())))?;
    let did = |file| {
        let path = workspace.file(file).and_then(|own| own.path());
        path.is_some_and(|path| changed.contains(path))
    };
    checked
        .roots
        .retain(|root| root.reached.iter().any(|file| did(*file)));
    let kept: HashSet<_> = checked
        .roots
        .iter()
        .flat_map(|root| root.reached.iter().copied())
        .collect();
    checked
        .findings
        .retain(|finding| kept.contains(&finding.at.file));
    checked.counts.files = kept.len();
    recount(checked);
    Ok(())
}
