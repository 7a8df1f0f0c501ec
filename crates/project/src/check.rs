//! Checking all files of a workspace.

use std::sync::Arc;

use jiff::civil;
use partnership_diagnostics::{Counts, Finding, Severity, Threshold, sort};
use partnership_model::{Built, Living, Model, ahead};
use partnership_rules::run::{Options, Outcomes, run};
use partnership_rules::scenario::scenario_findings;
use partnership_rules::{Outputs, Playbook};
use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::ast::Statement;
use rayon::prelude::*;

use crate::findings::EMPTY_FILE;
use crate::folder::FolderId;
use crate::follow::followed;
use crate::page::Blocks;
use crate::roots::roots;
use crate::thin::thin;
use crate::{Config, SourceFile, Workspace};

/// How much of the models is kept with what was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// All: a trail can be told.
    Models,
    /// The names of what was judged, and what is accepted for now.
    Names,
}

/// What was found in a workspace.
#[derive(Debug, Default)]
pub struct Checked {
    /// The findings, each once, in the order of their files and places.
    pub findings: Vec<Finding>,
    /// How many there are, and in how many files they were sought.
    pub counts: Counts,
    /// The files that were looked at by themselves.
    pub roots: Vec<RootReport>,
}

/// A file that was looked at by itself.
#[derive(Debug)]
pub struct RootReport {
    /// The file.
    pub file: FileId,
    /// The code blocks in it, where it is a Markdown page. The language alone was looked at in them.
    pub blocks: Option<Blocks>,
    /// Whether it is a partnership; otherwise it is a shared list.
    pub partnership: bool,
    /// Whether it is a partnership that says it is a draft.
    pub draft: bool,
    /// The playbooks it follows, and those its workspace wants followed.
    pub playbooks: Vec<String>,
    /// All playbooks it could follow; none where it follows none.
    pub library: Vec<Arc<Playbook>>,
    /// What running those it follows gave.
    pub outcomes: Outcomes,
    /// What was measured beside it: texts that were made, and pages as they would be made now.
    pub outputs: Outputs,
    /// What they were run over. It is kept only where it follows one, and whole only with [`Keep::Models`].
    pub model: Model,
    /// It and the files it uses.
    pub reached: Vec<FileId>,
    /// What was found in it and in what it uses.
    pub counts: Counts,
    /// The threshold its workspace sets.
    pub fail_on: Option<Threshold>,
}

/// What the playbooks say of one root.
#[derive(Debug, Default)]
pub struct Judged {
    /// The playbooks it follows, and those its workspace wants followed.
    pub playbooks: Vec<String>,
    /// All playbooks it could follow.
    pub library: Vec<Arc<Playbook>>,
    /// What running those it follows gave.
    pub outcomes: Outcomes,
    /// What was measured beside it: texts that were made, and pages as they would be made now.
    pub outputs: Outputs,
    /// What is wrong with its own playbooks, and what those it follows find.
    pub findings: Vec<Finding>,
}

impl RootReport {
    /// The playbooks that were run: those it follows and that somebody has, in that order.
    pub fn ran(&self) -> impl Iterator<Item = &Arc<Playbook>> {
        self.playbooks
            .iter()
            .filter_map(|name| self.library.iter().find(|own| own.name == *name))
    }
}

impl Checked {
    /// Whether the check fails: at `threshold`, or where none is given at the one its workspace sets for each file.
    pub fn fails(&self, threshold: Option<Threshold>) -> bool {
        self.roots.iter().any(|root| {
            threshold
                .or(root.fail_on)
                .unwrap_or_default()
                .fails(&root.counts)
        })
    }
}

/// Whether the texts for readers that lie in the folder are looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Texts {
    /// They are.
    AsMade,
    /// They are about to be made again.
    ToBeMade,
}

impl Workspace {
    /// Look at everything that was given, on the day `today`.
    pub fn check(&self, today: civil::Date) -> Checked {
        self.check_where(today, &|_| true, Keep::Models)
    }

    /// As [`check`](Self::check), of the roots alone for which `wanted` holds. It is told a root and all it uses.
    pub fn check_where(
        &self,
        today: civil::Date,
        wanted: &(dyn Fn(&[FileId]) -> bool + Sync),
        keep: Keep,
    ) -> Checked {
        self.check_beside(today, wanted, keep, Texts::AsMade)
    }

    /// Look at everything but the texts that were made before: whoever is about to make them again need not be told that
    /// they are out of date.
    pub fn check_before_making(&self, today: civil::Date) -> Checked {
        self.check_beside(today, &|_| true, Keep::Models, Texts::ToBeMade)
    }

    fn check_beside(
        &self,
        today: civil::Date,
        wanted: &(dyn Fn(&[FileId]) -> bool + Sync),
        keep: Keep,
        texts: Texts,
    ) -> Checked {
        let looked = self.look_at_each(today, wanted, texts, &|mut root, findings| {
            match keep {
                _ if root.playbooks.is_empty() => root.model = Model::default(),
                Keep::Models => {}
                Keep::Names => thin(&mut root.model, &mut root.outcomes),
            }
            (root, findings)
        });
        let mut checked = Checked::default();
        for (root, findings) in looked {
            checked.roots.push(root);
            checked.findings.extend(findings);
        }
        let partnerships = checked.roots.iter().filter(|root| root.partnership);
        for finding in self.twins(partnerships.map(|root| root.file)) {
            let own = checked.roots.iter_mut();
            for root in own.filter(|root| root.file == finding.at.file) {
                root.counts.warning += 1;
            }
            checked.findings.push(finding);
        }
        sort(&mut checked.findings);
        keep_first_of_each(&mut checked.findings);
        let read = self.files.iter().filter(|file| file.within.is_none());
        checked.counts = Counts::of(&checked.findings, read.count());
        checked
    }

    /// Look at each root for which `wanted` holds, and keep of it only what `take` makes: where there are thousands,
    /// their models together would fill the memory. What is found in a file that several use is told with each.
    pub fn check_each<T: Send>(
        &self,
        today: civil::Date,
        wanted: &(dyn Fn(&[FileId]) -> bool + Sync),
        take: &(dyn Fn(RootReport, Vec<Finding>) -> T + Sync),
    ) -> Vec<T> {
        self.look_at_each(today, wanted, Texts::AsMade, take)
    }

    fn look_at_each<T: Send>(
        &self,
        today: civil::Date,
        wanted: &(dyn Fn(&[FileId]) -> bool + Sync),
        texts: Texts,
        take: &(dyn Fn(RootReport, Vec<Finding>) -> T + Sync),
    ) -> Vec<T> {
        roots(self)
            .into_par_iter()
            .filter(|(file, folder)| wanted(&self.reached_from(*file, *folder)))
            .map(|(file, folder)| {
                let (root, findings) = self.check_root(file, folder, today, texts);
                take(root, findings)
            })
            .collect()
    }

    /// A root and all it uses; of a page, what its code blocks use.
    fn reached_from(&self, file: FileId, folder: FolderId) -> Vec<FileId> {
        let mut reached = self.reached(file, folder);
        let page = self.file(file).and_then(|own| own.page.as_deref());
        for text in page.iter().flat_map(|page| &page.texts) {
            reached.extend(self.reached(text.file, folder));
        }
        reached
    }

    fn check_root(
        &self,
        file: FileId,
        folder: FolderId,
        today: civil::Date,
        texts: Texts,
    ) -> (RootReport, Vec<Finding>) {
        if let Some(page) = self.file(file).and_then(|own| own.page.as_deref()) {
            return self.check_page(file, page, folder, today);
        }
        let built = self.look(file);
        let judged = self.judge_beside(file, &built.model, today, texts);
        let mut findings = built.findings;
        // What a rule finds in a shared list is said of this partnership, and may not hold for another that uses it.
        findings.extend(judged.findings.into_iter().map(|finding| {
            if finding.origin.is_some() && finding.at.file != file {
                finding.for_partnership(file)
            } else {
                finding
            }
        }));
        let draft = is_draft(&built.model);
        let report = RootReport {
            file,
            blocks: None,
            partnership: self.file(file).is_some_and(SourceFile::is_partnership),
            draft,
            playbooks: judged.playbooks,
            library: judged.library,
            outcomes: judged.outcomes,
            outputs: judged.outputs,
            model: built.model,
            counts: Counts::of(&findings, self.reached(file, folder).len()),
            reached: self.reached(file, folder),
            fail_on: self.folders.config_of(folder).check.fail_on,
        };
        (report, findings)
    }

    /// The model of a file that was given, and all that the language itself finds in it and in what it uses.
    pub fn look(&self, root: FileId) -> Built {
        let mut built = self.build(root);
        for id in self.silent(root) {
            tell_empty(&mut built.findings, id);
        }
        built
    }

    /// As [`look`](Self::look), to go on from when a text has changed.
    pub fn look_to_edit(&self, root: FileId) -> Living {
        self.with_silent(root, self.living(root))
    }

    /// The same as [`look_to_edit`](Self::look_to_edit) from what it gave in an earlier state of the workspace, with the
    /// same files: most of that is still so after most edits.
    pub fn look_after(&self, root: FileId, living: Living, before: &Self) -> Living {
        self.with_silent(root, self.living_after(root, living, before))
    }

    /// Tell of a file that says nothing that it does. What is told then is no more what the model found.
    fn with_silent(&self, root: FileId, mut living: Living) -> Living {
        for id in self.silent(root) {
            tell_empty(&mut living.built.findings, id);
            living.kept = None;
        }
        living
    }

    /// The files that a root is looked at with and that say nothing.
    fn silent(&self, root: FileId) -> Vec<FileId> {
        let mut reached = self.reach(root);
        reached.retain(|id| self.file(*id).is_some_and(says_nothing));
        reached
    }

    /// What the playbooks that `root` follows say of its model.
    pub fn judge(&self, root: FileId, model: &Model, today: civil::Date) -> Judged {
        self.judge_beside(root, model, today, Texts::AsMade)
    }

    fn judge_beside(
        &self,
        root: FileId,
        model: &Model,
        today: civil::Date,
        texts: Texts,
    ) -> Judged {
        let standard = Config::default();
        let playbooks = followed(model, self.config(root).unwrap_or(&standard));
        // Reading a built-in playbook takes longer than reading a file, so only those that are wanted are read.
        let library = if playbooks.is_empty() {
            self.own_playbooks(model)
        } else {
            self.library_of(model, &playbooks)
        };
        let chosen: Vec<&str> = playbooks.iter().map(String::as_str).collect();
        let outputs = if chosen.is_empty() {
            Outputs::default()
        } else {
            self.outputs(root, model, &library.playbooks, today, texts)
        };
        let outcomes = if chosen.is_empty() {
            Outcomes::default()
        } else {
            let options = Options {
                outputs: Some(&outputs),
                ..Options::on(today)
            };
            run(model, &library.playbooks, &chosen, &options)
        };
        let mut findings = library.findings;
        findings.extend(outcomes.open());
        findings.extend(scenario_findings(model, today));
        findings.extend(ahead(model, today));
        Judged {
            playbooks,
            library: library.playbooks,
            outcomes,
            outputs,
            findings,
        }
    }
}

/// Whether a file holds nothing but blanks and comments.
fn says_nothing(file: &SourceFile) -> bool {
    file.parse
        .statements()
        .all(|statement| matches!(statement, Statement::Comment(_)))
}

/// Say of an empty file that it is empty, and nothing else: whatever else is lacking follows from that.
fn tell_empty(findings: &mut Vec<Finding>, file: FileId) {
    findings.retain(|finding| finding.at.file != file || finding.severity != Severity::Error);
    let at = Span::new(file, TextRange::empty(0));
    findings.push(
        EMPTY_FILE
            .finding(at, "This file says nothing yet.")
            .why("A partnership that is not written down cannot be looked at, and an empty file must not pass for one that was.")
            .how("Write the first entry, or let `partnership new` start a file for you."),
    );
}

/// Whether the last state that the partnership gives itself is `draft`.
fn is_draft(model: &Model) -> bool {
    model.header().is_some_and(|header| {
        header
            .words("status")
            .last()
            .is_some_and(|word| word.word == "draft")
    })
}

/// Leave out findings that several roots gave alike. They are sorted, so equal ones stand near each other.
fn keep_first_of_each(findings: &mut Vec<Finding>) {
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        let here = kept
            .iter()
            .rev()
            .take_while(|other| other.at == finding.at && other.name == finding.name);
        if !here.into_iter().any(|other| *other == finding) {
            kept.push(finding);
        }
    }
    *findings = kept;
}
