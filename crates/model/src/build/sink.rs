//! Where findings gather while the model is built.

use std::collections::HashMap;

use partnership_diagnostics::Finding;
use partnership_source::FileId;

use crate::findings;

/// How many findings one file may give. Nobody reads more, and each costs memory.
pub(crate) const MOST: usize = 1000;

/// The step of building that found something, in the order of the steps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Step {
    /// Following each `use`.
    #[default]
    Links,
    /// Walking the trees.
    Collect,
    /// Looking for the headers.
    Headers,
    /// Reading lines and clauses.
    Read,
    /// Telling what the parser found.
    Slips,
    /// What an entry must have.
    Presence,
    /// Names that mean nothing.
    Names,
    /// Names that are given twice, or are alike.
    Clashes,
    /// Looking at each file as a whole.
    Files,
    /// Sign-offs.
    SignOffs,
}

/// What a finding hangs on: what has to be looked at again for it to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Cause {
    /// The step that found it.
    pub(crate) step: Step,
    /// The piece that it was found in by looking at nothing else, as a number into all pieces.
    pub(crate) piece: Option<u32>,
}

/// The findings so far.
#[derive(Default)]
pub(crate) struct Sink {
    findings: Vec<(Cause, Finding)>,
    counts: HashMap<FileId, usize>,
    /// What is found from now on hangs on this.
    pub(crate) cause: Cause,
    /// While set, nothing is told: the place is mangled by a slip that is told already.
    pub(crate) muted: bool,
    /// How often something was wrong, told or not.
    pub(crate) faults: usize,
}

/// All findings, in order.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) findings: Vec<Finding>,
    /// What each of them hangs on; `None` where some were left out.
    pub(crate) causes: Option<Vec<Cause>>,
}

impl Sink {
    /// What is found from now on is found by `step`, which looks at all there is.
    pub(crate) fn step(&mut self, step: Step) {
        self.cause = Cause { step, piece: None };
    }

    /// What is found from now on is found by `step` in that piece.
    pub(crate) fn step_in(&mut self, step: Step, piece: usize) {
        let piece = Some(piece as u32);
        self.cause = Cause { step, piece };
    }

    /// Tell a finding, unless the place is muted.
    pub(crate) fn push(&mut self, finding: Finding) {
        self.faults += 1;
        if !self.muted {
            self.tell(finding);
        }
    }

    /// Tell a finding about what was read whole all the same, unless the place is muted.
    pub(crate) fn tell_of_sound(&mut self, finding: Finding) {
        if !self.muted {
            self.tell(finding);
        }
    }

    /// Tell a finding even where the place is muted.
    pub(crate) fn tell(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.at.file).or_default();
        *count += 1;
        if *count <= MOST {
            self.findings.push((self.cause, finding));
        }
    }

    /// Whether more of this file would only be counted.
    pub(crate) fn is_full(&self, file: FileId) -> bool {
        self.counts.get(&file).is_some_and(|count| *count >= MOST)
    }

    /// Forget what was told about a file.
    pub(crate) fn forget(&mut self, file: FileId) {
        self.findings.retain(|(_, finding)| finding.at.file != file);
        self.counts.remove(&file);
    }

    /// Go on from findings that were told before.
    pub(crate) fn resume(&mut self, before: Vec<(Cause, Finding)>) {
        for (cause, finding) in before {
            self.cause = cause;
            self.tell(finding);
        }
    }

    /// All findings, in order.
    pub(crate) fn finish(mut self) -> Told {
        // Those alike in all that is looked at keep the order in which they are found when everything is looked at.
        self.findings.sort_by(|(first, a), (second, b)| {
            partnership_diagnostics::order(a, b).then(first.step.cmp(&second.step))
        });
        let (causes, mut findings): (Vec<Cause>, Vec<Finding>) = self.findings.into_iter().unzip();
        let mut over: Vec<FileId> = self
            .counts
            .iter()
            .filter(|(_, count)| **count > MOST)
            .map(|(file, _)| *file)
            .collect();
        over.sort_unstable();
        let whole = over.is_empty();
        for file in over {
            let count = self.counts.get(&file).copied().unwrap_or_default();
            let last = findings.iter().rposition(|finding| finding.at.file == file);
            let Some(last) = last else { continue };
            let at = findings[last].at;
            findings.insert(last + 1, findings::files::too_many_findings(at, count));
        }
        Told {
            findings,
            causes: whole.then_some(causes),
        }
    }
}
