//! The fixes that findings bring with them.

use std::collections::BTreeMap;

use partnership_diagnostics::{Finding, apply_fixes};
use partnership_source::{FileId, TextEdit};

use super::tidy::tidy;
use super::{Action, Sort};
use crate::format::lines_changed;
use crate::{Edits, Snapshot};

/// The fix of one finding.
pub(super) fn fix(snapshot: &Snapshot, finding: &Finding) -> Option<Action> {
    let fix = finding.fix.as_ref()?;
    let mut edits: BTreeMap<FileId, Vec<TextEdit>> = BTreeMap::new();
    for (file, edit) in &fix.edits {
        edits.entry(*file).or_default().push(edit.clone());
    }
    let edits = tidy(snapshot, edits.into_iter().collect::<Edits>());
    let mut action = Action::new(Sort::Fix, fix.title.clone(), edits).settling(finding);
    action.preferred = fix.safe;
    Some(action)
}

/// All fixes of a file that can be made without asking.
pub(super) fn fix_all(snapshot: &Snapshot, file: FileId, findings: &[Finding]) -> Option<Action> {
    let text = snapshot.text(file);
    let fixed = apply_fixes(text, findings, file);
    if fixed.applied.len() < 2 {
        return None;
    }
    let edits = tidy(snapshot, vec![(file, lines_changed(text, &fixed.text))]);
    let title = format!("Make all {} fixes that are certain", fixed.applied.len());
    let mut action = Action::new(Sort::FixAll, title, edits);
    action.settles = fixed
        .applied
        .iter()
        .filter_map(|index| findings.get(*index).cloned())
        .collect();
    Some(action)
}
