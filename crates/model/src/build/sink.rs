//! Where findings gather while the model is built.

use std::collections::HashMap;

use partnership_diagnostics::Finding;
use partnership_source::FileId;

use crate::findings;

/// How many findings one file may give. Nobody reads more, and each costs memory.
pub(crate) const MOST: usize = 1000;

/// The findings so far.
#[derive(Default)]
pub(crate) struct Sink {
    findings: Vec<Finding>,
    counts: HashMap<FileId, usize>,
    /// While set, nothing is told: the place is mangled by a slip that is told already.
    pub(crate) muted: bool,
    /// How often something was wrong, told or not.
    pub(crate) faults: usize,
}

impl Sink {
    /// Tell a finding, unless the place is muted.
    pub(crate) fn push(&mut self, finding: Finding) {
        self.faults += 1;
        if !self.muted {
            self.tell(finding);
        }
    }

    /// Tell a finding even where the place is muted.
    pub(crate) fn tell(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.at.file).or_default();
        *count += 1;
        if *count <= MOST {
            self.findings.push(finding);
        }
    }

    /// Whether more of this file would only be counted.
    pub(crate) fn is_full(&self, file: FileId) -> bool {
        self.counts.get(&file).is_some_and(|count| *count >= MOST)
    }

    /// Forget what was told about a file.
    pub(crate) fn forget(&mut self, file: FileId) {
        self.findings.retain(|finding| finding.at.file != file);
        self.counts.remove(&file);
    }

    /// All findings, in order.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        partnership_diagnostics::sort(&mut self.findings);
        let mut over: Vec<FileId> = self
            .counts
            .iter()
            .filter(|(_, count)| **count > MOST)
            .map(|(file, _)| *file)
            .collect();
        over.sort_unstable();
        for file in over {
            let count = self.counts.get(&file).copied().unwrap_or_default();
            let last = self
                .findings
                .iter()
                .rposition(|finding| finding.at.file == file);
            let Some(last) = last else { continue };
            let at = self.findings[last].at;
            self.findings
                .insert(last + 1, findings::files::too_many_findings(at, count));
        }
        self.findings
    }
}
