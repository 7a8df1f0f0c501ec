//! `--since REVISION`: only what changed, and what uses it.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::civil;
use partnership_project::config::CONFIG_FILE;
use partnership_project::{Checked, Keep, Workspace, changes};

use super::baseline::recount;
use crate::misuse::Misuse;

/// Check the partnerships and lists that changed since `revision`, or use a file that did or is gone, or whose settings
/// did.
pub(super) fn check(
    revision: &str,
    paths: &[PathBuf],
    workspace: &Workspace,
    today: civil::Date,
    keep: Keep,
) -> Result<Checked, Box<Misuse>> {
    let changed: HashSet<PathBuf> = changes::since(revision, paths)
        .map_err(|error| Box::new(Misuse::new(error.what()).how(error.how())))?;
    // Settings that are gone held for what lies below them too.
    let settings: Vec<&Path> = changed
        .iter()
        .filter(|path| path.file_name().is_some_and(|name| name == CONFIG_FILE))
        .filter_map(|path| path.parent())
        .collect();
    let did = |file: &_| {
        let path = workspace.file(*file).and_then(|own| own.path());
        path.is_some_and(|path| {
            changed.contains(path) || settings.iter().any(|folder| path.starts_with(folder))
        }) || workspace
            .named_by(*file)
            .iter()
            .any(|path| changed.contains(path))
    };
    let mut checked = workspace.check_where(today, &|reached| reached.iter().any(did), keep);
    let kept: HashSet<_> = checked
        .roots
        .iter()
        .flat_map(|root| root.reached.iter().copied())
        .collect();
    checked
        .findings
        .retain(|finding| kept.contains(&finding.at.file));
    checked.counts.files = kept.len();
    recount(&mut checked);
    Ok(checked)
}
