//! Giving something another name, everywhere at once.
//!
//! Whether the new name can be taken is not reasoned out a second time: the change is made on a copy, the copy is looked
//! at like any other text, and where something is found there that was not found before, that is the refusal.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use partnership_diagnostics::{Finding, Severity};
use partnership_source::{FileId, Span, TextEdit, TextRange, apply_edits};

use crate::calls::defined_at;
use crate::references::everywhere;
use crate::{Edits, Snapshot};

/// What would be renamed: its place, for the editor to show, and its present name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The words under the cursor.
    pub range: TextRange,
    /// The present name.
    pub name: String,
}

/// What can be renamed at `offset`.
///
/// # Errors
/// Why nothing can.
pub fn prepare(snapshot: &Snapshot, file: FileId, offset: u32) -> Result<Renamed, String> {
    let (declared, mut found) =
        everywhere(snapshot, file, offset).ok_or_else(|| not_here(snapshot, file, offset))?;
    found.push(declared);
    let here = found
        .into_iter()
        .find(|span| span.file == file && span.range.touches(offset))
        .ok_or("Put the cursor on a name to rename it.")?;
    let range = own_part(snapshot, here);
    Ok(Renamed {
        range,
        name: range.of(snapshot.text(file)).to_owned(),
    })
}

fn not_here(snapshot: &Snapshot, file: FileId, offset: u32) -> String {
    let built_in = crate::definition::definition(snapshot, file, offset)
        .iter()
        .any(|target| partnership_rules::builtin::file_of(target.name.file).is_some());
    if built_in {
        "This name belongs to a built-in playbook, so it cannot be changed here.".to_owned()
    } else {
        "Put the cursor on the name of an entry to rename it.".to_owned()
    }
}

/// The part of a mention that is the thing's own name: in `nhs/openness` what stands behind the slash.
fn own_part(snapshot: &Snapshot, span: Span) -> TextRange {
    let text = span.range.of(snapshot.text(span.file));
    let before = text.rfind('/').map_or(0, |at| at + 1);
    TextRange::new(span.range.start + before as u32, span.range.end)
}

/// The changes that give what stands at `offset` the name `new`.
///
/// # Errors
/// Why it cannot have that name, in a sentence or two.
pub fn rename(snapshot: &Snapshot, file: FileId, offset: u32, new: &str) -> Result<Edits, String> {
    let old = prepare(snapshot, file, offset)?.name;
    if new == old {
        return Ok(Vec::new());
    }
    let new = new.trim();
    let one_word = !new.is_empty() && new.chars().all(|c| c.is_alphanumeric() || c == '-');
    if !one_word {
        return Err(match partnership_model::name_from(new) {
            Some(offer) => format!(
                "`{}` cannot be a name: a name is made of letters, digits and hyphens. Try `{offer}`.",
                partnership_diagnostics::safe_line(new)
            ),
            None => "A name is made of letters, digits and hyphens.".to_owned(),
        });
    }
    let (declared, mut places) =
        everywhere(snapshot, file, offset).ok_or("There is nothing here to rename.")?;
    let definition = snapshot
        .analysis(file)
        .and_then(|analysis| defined_at(snapshot, &analysis.model, file, offset));
    if definition.is_some_and(|definition| definition.others.iter().any(|other| other == new)) {
        return Err(format!(
            "`{new}` cannot be the new name. This playbook has a definition of that name already."
        ));
    }
    places.push(declared);
    places.sort_unstable();
    places.dedup();
    let mut edits: BTreeMap<FileId, Vec<TextEdit>> = BTreeMap::new();
    for place in &places {
        let edit = TextEdit::replace(own_part(snapshot, *place), new);
        edits.entry(place.file).or_default().push(edit);
    }
    let edits: Edits = edits.into_iter().collect();
    try_it(snapshot, declared, &edits, places.len(), new)?;
    Ok(edits)
}

/// Make the change on a copy and look at it.
fn try_it(
    snapshot: &Snapshot,
    declared: Span,
    edits: &Edits,
    places: usize,
    new: &str,
) -> Result<(), String> {
    let failed = || "This file changed while it was looked at. Try again.".to_owned();
    let mut after: Option<Snapshot> = None;
    for (file, edits) in edits {
        let now = after.as_ref().unwrap_or(snapshot);
        let parse = now.parse(*file).ok_or_else(failed)?;
        let text = apply_edits(parse.text(), edits).map_err(|_| failed())?;
        let next = now.with_text(*file, parse.again(text)).ok_or_else(failed)?;
        after = Some(next);
    }
    let after = after.ok_or_else(failed)?;
    for root in snapshot.roots_of(declared.file) {
        let before = count(&snapshot.analysis_of(root).findings);
        let now = after.analysis_of(root);
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for finding in &now.findings {
            let seen = seen.entry(&finding.name).or_default();
            *seen += 1;
            let stands_in_the_way = finding.severity == Severity::Error
                || matches!(&*finding.name, "ambiguous-name" | "similar-names");
            let known = before.get(&*finding.name).copied().unwrap_or(0);
            if stands_in_the_way && *seen > known && finding.name != "similar-names" {
                return Err(format!("`{new}` cannot be the new name. {}", finding.what));
            }
        }
    }
    // Nothing that was mentioned under another name may now be caught by this one, nor the other way round.
    let shift = moved(edits, declared);
    let (_, found) = everywhere(&after, declared.file, shift).unwrap_or((declared, Vec::new()));
    if found.len() + 1 != places && !found.is_empty() {
        return Err(format!(
            "`{new}` cannot be the new name: it already means something else where it would be used."
        ));
    }
    Ok(())
}

/// Where the declaration starts after the change.
fn moved(edits: &Edits, declared: Span) -> u32 {
    let own = edits.iter().filter(|(file, _)| *file == declared.file);
    let before = own
        .flat_map(|(_, edits)| edits)
        .filter(|edit| edit.range.start < declared.range.start);
    let delta: i64 = before
        .map(|edit| edit.insert.len() as i64 - i64::from(edit.range.len()))
        .sum();
    u32::try_from(i64::from(declared.range.start) + delta).unwrap_or(declared.range.start)
}

fn count(findings: &[Finding]) -> HashMap<Arc<str>, usize> {
    let mut counts = HashMap::new();
    for finding in findings {
        *counts.entry(Arc::from(&*finding.name)).or_default() += 1;
    }
    counts
}
