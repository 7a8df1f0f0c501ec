//! What is found in a file, from every partnership that it is looked at with.

use partnership_diagnostics::{Finding, sort};
use partnership_source::FileId;

use crate::{Analysis, Snapshot};

/// How an editor may show the words a finding is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tag {
    /// They do nothing.
    Unnecessary,
    /// They have had their day.
    Deprecated,
}

/// How to show the words that a finding is about.
pub fn tag(finding: &Finding) -> Option<Tag> {
    match &*finding.name {
        "waiver-not-needed" | "rule-unused-binding" | "duplicate-field" => Some(Tag::Unnecessary),
        "waiver-expired" => Some(Tag::Deprecated),
        _ => None,
    }
}

/// How far to look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Depth {
    /// Only what the language itself finds, and what the playbooks have said already.
    Language,
    /// Also what the playbooks say.
    Rules,
}

/// What is found in `file`, each finding once, in the order of the text.
pub fn diagnostics(snapshot: &Snapshot, file: FileId, depth: Depth) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for analysis in snapshot.analyses(file) {
        found.extend(of_root(snapshot, &analysis, depth).filter(|finding| finding.at.file == file));
    }
    in_order(found)
}

/// All that looking at one root gives, in all files that it is looked at with.
pub fn of_root<'a>(
    snapshot: &Snapshot,
    analysis: &'a Analysis,
    depth: Depth,
) -> impl Iterator<Item = Finding> + use<'a> {
    let judged = match depth {
        Depth::Language => analysis.judged_already(),
        Depth::Rules => Some(analysis.judged(snapshot)),
    };
    let judged = judged.into_iter().flat_map(|judged| &judged.findings);
    analysis.findings.iter().chain(judged).cloned()
}

/// Findings in order, those that several roots gave alike once.
pub fn in_order(mut found: Vec<Finding>) -> Vec<Finding> {
    sort(&mut found);
    let mut kept: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        let mut here = kept
            .iter()
            .rev()
            .take_while(|other| other.at == finding.at && other.name == finding.name);
        if !here.any(|other| *other == finding) {
            kept.push(finding);
        }
    }
    kept
}
