//! Checking the code blocks of a Markdown page.
//!
//! An example shows one thing and leaves out the rest, so no playbook is run over it: only the language is looked at.

use std::collections::{HashMap, HashSet};

use jiff::civil;
use partnership_diagnostics::{Counts, Finding, Severity};
use partnership_model::{Model, ahead};
use partnership_rules::Outputs;
use partnership_rules::run::Outcomes;
use partnership_rules::scenario::scenario_findings;
use partnership_source::{FileId, Span};

use crate::Workspace;
use crate::check::RootReport;
use crate::findings::EXAMPLE_HOLDS;
use crate::folder::FolderId;
use crate::page::{How, Page, PageText};

/// What asks for something that may stand elsewhere. A fragment is not asked for it.
const NOT_OF_A_FRAGMENT: &[&str] = &[
    "ambiguous-name",
    "misplaced-entry",
    "misplaced-field",
    "misplaced-sentence",
    "missing-block",
    "missing-import",
    "missing-name",
    "missing-required-field",
    "missing-title",
    "unresolved-name",
    "unsupported-file",
    "wrong-kind-of-name",
];

impl Workspace {
    /// Look at the texts of a page; what is found is told in the page.
    pub(crate) fn check_page(
        &self,
        file: FileId,
        page: &Page,
        folder: FolderId,
        today: civil::Date,
    ) -> (RootReport, Vec<Finding>) {
        let mut findings: Vec<Finding> = Vec::new();
        let mut seen = HashSet::new();
        let mut reached = vec![file];
        for text in &page.texts {
            reached.extend(self.reached(text.file, folder));
            for mut finding in self.check_text(text, folder, today) {
                // What is wrong with another file is told where that file is looked at.
                if !self.is_within(finding.at.file, file) {
                    continue;
                }
                self.put_in_page(&mut finding, file, page);
                if seen.insert((finding.name.clone(), finding.at, finding.what.clone())) {
                    findings.push(finding);
                }
            }
        }
        reached.retain(|own| !self.is_within(*own, file));
        reached.sort_unstable();
        reached.dedup();
        let report = RootReport {
            file,
            blocks: Some(page.blocks),
            partnership: false,
            draft: false,
            playbooks: Vec::new(),
            library: Vec::new(),
            outcomes: Outcomes::default(),
            outputs: Outputs::default(),
            model: Model::default(),
            counts: Counts::of(&findings, 1),
            reached,
            fail_on: self.folders.config_of(folder).check.fail_on,
        };
        (report, findings)
    }

    fn check_text(&self, text: &PageText, folder: FolderId, today: civil::Date) -> Vec<Finding> {
        let built = self.build_in(text.file, folder, &HashMap::new());
        let mut findings = built.findings;
        findings.extend(self.own_playbooks(&built.model).findings);
        findings.extend(scenario_findings(&built.model, today));
        findings.extend(ahead(&built.model, today));
        match text.how {
            How::Fragment => {
                findings.retain(|finding| !NOT_OF_A_FRAGMENT.contains(&&*finding.name));
            }
            How::Fails(at) => {
                let wrong = findings
                    .iter()
                    .any(|finding| finding.severity != Severity::Advice);
                findings.clear();
                if !wrong {
                    findings.push(
                        EXAMPLE_HOLDS
                            .finding(
                                Span::new(text.file, at),
                                "This code block is marked `fails`, and nothing is wrong in it.",
                            )
                            .why("A reader would take what is right for a mistake.")
                            .how("Take the word `fails` out, or show the mistake that was meant."),
                    );
                }
            }
            How::Part | How::Ignored => {}
        }
        findings
    }

    fn is_within(&self, file: FileId, page: FileId) -> bool {
        self.file(file).is_some_and(|own| own.within == Some(page))
    }

    /// Let a finding speak of the page in place of its texts.
    fn put_in_page(&self, finding: &mut Finding, file: FileId, page: &Page) {
        // They were numbered in their order.
        let text_of = |of: FileId| {
            let place = page.texts.binary_search_by_key(&of, |text| text.file);
            place.ok().map(|place| &page.texts[place])
        };
        let place = |span: &mut Span| {
            if let Some(text) = text_of(span.file) {
                // Where a code block starts, that is told of it which is not told of a place in it.
                let range = match text.how {
                    How::Fails(at) => at,
                    _ => text.map.range(span.range),
                };
                *span = Span::new(file, range);
            }
        };
        place(&mut finding.at);
        for other in &mut finding.others {
            place(&mut other.span);
        }
        for (of, edit) in finding.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
            if let Some(text) = text_of(*of) {
                *edit = text.map.edit(edit);
                *of = file;
            }
        }
    }
}
