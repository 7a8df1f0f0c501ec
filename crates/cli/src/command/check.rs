//! `partnership check`: look at files, run the playbooks their partnerships follow, and say what was found.

mod baseline;
mod fix;
mod report;
mod since;
mod watch;

use std::collections::HashSet;

use baseline::Looked;
use partnership_diagnostics::{Counts, Finding, Severity, Sources, json, safe_line, text};
use partnership_project::{Checked, Keep, RootReport, Workspace};
use partnership_rules::report::Report;
use partnership_rules::run::Tally;
use partnership_source::Span;

use super::{paths_or_here, tell_problems};
use crate::Exit;
use crate::args::{Check, Format, Global};
use crate::misuse::Misuse;
use crate::playbooks::{self, FIRST, Trails, report_of};
use crate::progress::load_with_pages;
use crate::reports;
use crate::shell::Shell;
use crate::words::{and, count};

pub(crate) fn run(args: &Check, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    if args.watch {
        return watch::run(args, global, shell);
    }
    once(args, global, shell)
}

/// Look once.
fn once(args: &Check, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let paths = paths_or_here(&args.paths);
    let mut workspace = load_with_pages(&paths, args.pages(), shell);
    let outputs = reports::files(&args.reports).chain(args.baseline.as_deref());
    reports::keep_apart(outputs, &[&workspace])?;
    if args.fix {
        let made;
        (workspace, made) = fix::run(args, &paths, global, workspace, shell)?;
        shell.remark(&fix::remark(made, args.diff));
        if args.diff {
            return Ok(if made > 0 { Exit::Found } else { Exit::Clean });
        }
    }
    let keep = if args.explain {
        Keep::Models
    } else {
        Keep::Names
    };
    let mut checked = match &args.since {
        Some(revision) => since::check(revision, &paths, &workspace, global.today(), keep)?,
        None => workspace.check_where(global.today(), &|_| true, keep),
    };
    let homes = report::homes(args, &workspace);
    let mut known = Vec::new();
    if let Some(path) = &args.baseline {
        let looked = Looked::at(&checked, &paths, &workspace, &homes);
        if args.write_baseline {
            let written = baseline::write_new(path, &checked, &looked)?;
            shell.remark(&baseline::written(written));
        }
        let compared = baseline::compare(path, args.shrink, &mut checked, &looked)?;
        if !shell.quiet && !args.write_baseline {
            shell.remark(&baseline::remark(&compared, args.shrink));
        }
        known = compared.known;
    }
    report::write(args, (&checked, &known), &homes, &workspace, shell)?;
    if reports::takes_output(&args.reports) {
        // A program reads standard output, and nothing else may stand there.
    } else if args.format == Format::Json {
        let run = report::run_of(&checked, &workspace, args.baseline.is_some());
        // The shell keeps a failure to write until the end.
        let _ = json::write_run(shell, &checked.findings, &workspace, &checked.counts, &run);
        if !shell.quiet && !workspace.is_empty() {
            shell.remark(&scope(&checked));
        }
    } else if !workspace.is_empty() {
        let told = Told {
            checked: &checked,
            workspace: &workspace,
            known: args.baseline.is_some(),
            args,
            global,
        };
        shell.for_people(true);
        told.tell(shell);
        if let Some(line) = fix::offer(&checked.findings)
            && !shell.quiet
        {
            shell.line(&line);
        }
        shell.for_people(false);
    }
    let exit = if checked.fails(args.fail_on) {
        Exit::Found
    } else {
        Exit::Clean
    };
    Ok(exit.max(tell_problems(&workspace, shell)))
}

struct Told<'a> {
    checked: &'a Checked,
    workspace: &'a Workspace,
    /// Whether what is known already was taken out.
    known: bool,
    args: &'a Check,
    global: &'a Global,
}

impl Told<'_> {
    fn tell(&self, shell: &mut Shell) {
        if !shell.quiet {
            shell.line(&scope(self.checked));
            shell.line("");
        }
        let ran: Vec<&RootReport> = self.roots_with_playbooks().collect();
        if ran.is_empty() {
            self.only_the_language(shell);
        } else {
            self.with_playbooks(&ran, shell);
        }
    }

    /// How far a partnership is. Of what to do, only what was not known already.
    fn report_of<'r>(&self, root: &'r RootReport) -> Report<'r> {
        let mut report = report_of(root);
        if self.known {
            let new: HashSet<(&str, Span)> = self
                .checked
                .findings
                .iter()
                .filter(|finding| finding.is_about(root.file))
                .map(|finding| (&*finding.name, finding.at))
                .collect();
            for thing in &mut report.things {
                thing
                    .findings
                    .retain(|finding| new.contains(&(&*finding.name, finding.at)));
            }
            report.things.retain(|thing| !thing.findings.is_empty());
        }
        report
    }

    fn roots_with_playbooks(&self) -> impl Iterator<Item = &RootReport> {
        let roots = self.checked.roots.iter();
        roots.filter(|root| root.ran().next().is_some())
    }

    /// Where no playbook was run: the findings, and nothing that sounds like a pass.
    fn only_the_language(&self, shell: &mut Shell) {
        let shown = self.first_to_do(&self.checked.findings);
        let options = shell.options();
        // The shell keeps a failure to write until the end.
        let _ = match (shell.quiet, self.checked.findings.is_empty()) {
            (true, _) => text::write(shell, &shown, self.workspace, &options),
            (false, true) if self.checked.roots.is_empty() => Ok(()),
            (false, true) => {
                shell.line(&nothing_found(self.checked, self.known));
                Ok(())
            }
            (false, false) => text::report(
                shell,
                &shown,
                self.workspace,
                &self.checked.counts,
                &options,
            ),
        };
        if !shell.quiet && shown.len() < self.checked.findings.len() {
            shell.line("This is a draft, so start with these. `--all` shows everything.");
        }
    }

    fn with_playbooks(&self, ran: &[&RootReport], shell: &mut Shell) {
        let language: Vec<Finding> = self
            .checked
            .findings
            .iter()
            .filter(|finding| is_of_language(finding))
            .cloned()
            .collect();
        let shown = self.first_to_do(&language);
        self.findings(&shown, None, shell);
        let alone = ran.len() == 1;
        // A draft is shown three things in all, and how it is written comes first.
        let most = if self.drafts() && !self.args.all {
            FIRST.saturating_sub(shown.len())
        } else {
            FIRST
        };
        for root in ran {
            let report = self.report_of(root);
            if shell.quiet {
                let most = if self.args.all { usize::MAX } else { most };
                self.next(root, &report, most, shell);
                continue;
            }
            if !alone {
                self.heading(root, shell);
            }
            if self.args.all {
                self.by_step(root, &report, shell);
            }
            for playbook in &report.playbooks {
                playbooks::playbook(playbook, shell);
                shell.line("");
            }
            if alone || self.args.all {
                playbooks::coverage(&report.areas, shell);
            }
            playbooks::waivers(root, self.workspace, shell);
            if self.args.all || !alone {
                next_in_short(&report, shell);
            } else if most > 0 {
                self.next_in_full(root, &report, most, shell);
            }
        }
        if !shell.quiet {
            self.last_line(ran, shell);
        }
    }

    /// Findings one after the other, each with the trail that led to it where that is wanted.
    fn findings(&self, findings: &[Finding], trails: Option<&Trails<'_>>, shell: &mut Shell) {
        let options = shell.options();
        for finding in findings {
            // The shell keeps a failure to write until the end.
            let _ = text::write(
                shell,
                std::slice::from_ref(finding),
                self.workspace,
                &options,
            );
            if let Some(lines) = trails.map(|trails| trails.of(finding))
                && !lines.is_empty()
            {
                shell.line("");
                let key = shell.paint("1", "how it came to that:");
                shell.line(&format!("  {key}"));
                playbooks::lines(&lines, 4, shell);
            }
            shell.line("");
        }
    }

    fn trails<'a>(&'a self, root: &'a RootReport) -> Option<Trails<'a>> {
        self.args
            .explain
            .then(|| Trails::new(root, self.workspace, self.global))
    }

    fn heading(&self, root: &RootReport, shell: &mut Shell) {
        let title = root.model.header().map_or("", |header| header.display());
        let name = safe_line(self.workspace.name(root.file));
        let title = shell.paint("1", title);
        shell.line(&format!("== {title} ({name})"));
        shell.line("");
    }

    /// All findings of rules, under the steps they come from.
    fn by_step(&self, root: &RootReport, report: &Report<'_>, shell: &mut Shell) {
        let trails = self.trails(root);
        for playbook in &report.playbooks {
            for step in &playbook.steps {
                let findings: Vec<Finding> = report
                    .things
                    .iter()
                    .filter(|thing| {
                        step.results
                            .iter()
                            .any(|own| std::ptr::eq(*own, thing.result))
                    })
                    .flat_map(|thing| &thing.findings)
                    .map(|finding| (*finding).clone())
                    .collect();
                if findings.is_empty() {
                    continue;
                }
                let number = step.step.and_then(|step| step.number.as_deref());
                let number = number.map_or(String::new(), |number| format!("{number}. "));
                let title = shell.paint("1", &format!("{number}{}", step.title()));
                shell.line(&format!("{title} (`{}`)", playbook.playbook.name));
                shell.line("");
                self.findings(&findings, trails.as_ref(), shell);
            }
        }
    }

    fn next_in_full(&self, root: &RootReport, report: &Report<'_>, most: usize, shell: &mut Shell) {
        let shown = report.things.len().min(most);
        if shown == 0 {
            return;
        }
        let title = match shown {
            1 => "The next thing to do".to_owned(),
            2 => "The next two things to do".to_owned(),
            _ => "The next three things to do".to_owned(),
        };
        let title = shell.paint("1", &title);
        shell.line(&title);
        shell.line("");
        self.next(root, report, most, shell);
    }

    fn next(&self, root: &RootReport, report: &Report<'_>, most: usize, shell: &mut Shell) {
        let trails = self.trails(root);
        for thing in report.things.iter().take(most) {
            let Some((first, others)) = thing.findings.split_first() else {
                continue;
            };
            let mut finding = (*first).clone();
            if let Some(also) = playbooks::elsewhere(others, self.workspace) {
                finding.how = format!("{} {also}", finding.how);
            }
            self.findings(&[finding], trails.as_ref(), shell);
        }
    }

    fn last_line(&self, ran: &[&RootReport], shell: &mut Shell) {
        let mut line = match self.checked.counts.total() {
            0 if self.known => "Nothing is open that is not in the baseline.".to_owned(),
            0 => nothing_open(ran),
            _ => text::summary(&self.checked.counts),
        };
        let things: usize = ran
            .iter()
            .map(|root| self.report_of(root).things.len())
            .sum();
        let hidden = !self.args.all && (things > FIRST || ran.len() > 1 && things > 0);
        if hidden {
            line.push_str(" `--all` shows everything.");
        }
        shell.line(&line);
    }

    /// Whether all that was looked at are drafts.
    fn drafts(&self) -> bool {
        let roots = &self.checked.roots;
        !roots.is_empty() && roots.iter().all(|root| root.draft)
    }

    /// The findings to show: all of them, unless all that was looked at are drafts. Then the heaviest few, in the order
    /// of the files.
    fn first_to_do(&self, findings: &[Finding]) -> Vec<Finding> {
        if self.args.all || !self.drafts() || findings.len() <= FIRST {
            return findings.to_vec();
        }
        let mut heaviest: Vec<(usize, &Finding)> = findings.iter().enumerate().collect();
        heaviest.sort_by_key(|(place, finding)| (finding.severity, *place));
        heaviest
            .into_iter()
            .take(FIRST)
            .map(|(_, finding)| finding.clone())
            .collect()
    }
}

/// Whether a finding is about how a file is written or a playbook is used, and not about a rule that is open.
fn is_of_language(finding: &Finding) -> bool {
    finding.origin.is_none() || finding.name == "rule-too-costly"
}

/// The first things to do, a line each.
fn next_in_short(report: &Report<'_>, shell: &mut Shell) {
    if report.things.is_empty() {
        return;
    }
    let title = shell.paint("1", "What to do next");
    shell.line(&title);
    shell.line("");
    for thing in report.things.iter().take(FIRST) {
        let Some(finding) = thing.findings.first() else {
            continue;
        };
        let places = match thing.findings.len() {
            1 => String::new(),
            many => format!(" (and {} more)", count(many - 1, "place", "places")),
        };
        let weight = match finding.severity {
            Severity::Error => shell.paint("1;31", finding.severity.phrase()),
            Severity::Warning => shell.paint("1;33", finding.severity.phrase()),
            Severity::Advice => shell.paint("1;94", finding.severity.phrase()),
        };
        let text = safe_line(&finding.what).into_owned();
        shell.line(&format!("  {weight} [{}] {text}{places}", finding.name));
    }
    shell.line("");
}

/// The first line of a check: what was looked at and what was not, so that nobody takes it for more than it is.
fn scope(checked: &Checked) -> String {
    if checked.roots.is_empty() {
        return "Nothing that was named changed since then, so nothing was looked at.".to_owned();
    }
    let mut ran: Vec<String> = Vec::new();
    for playbook in checked.roots.iter().flat_map(RootReport::ran) {
        let name = format!("`{}`", playbook.name);
        if !ran.contains(&name) {
            ran.push(name);
        }
    }
    let (pages, files): (Vec<&RootReport>, Vec<&RootReport>) =
        checked.roots.iter().partition(|root| root.blocks.is_some());
    let (with, without): (Vec<&RootReport>, Vec<&RootReport>) = files
        .into_iter()
        .partition(|root| root.ran().next().is_some());
    if with.is_empty() && without.is_empty() && !pages.is_empty() {
        return format!("The language alone was looked at, in {}.", in_pages(&pages));
    }
    let mut line = scope_of_files(&ran, &with, &without);
    if !pages.is_empty() {
        line.push_str(&format!(
            " The language alone was looked at in {}.",
            in_pages(&pages)
        ));
    }
    line
}

/// `4 code blocks of 2 Markdown files; 1 is left out, as it says`.
fn in_pages(pages: &[&RootReport]) -> String {
    let blocks = || pages.iter().filter_map(|root| root.blocks);
    let looked: usize = blocks().map(|blocks| blocks.looked).sum();
    let ignored: usize = blocks().map(|blocks| blocks.ignored).sum();
    let mut told = format!(
        "{} of {}",
        count(looked, "code block", "code blocks"),
        count(pages.len(), "Markdown file", "Markdown files")
    );
    if ignored > 0 {
        let left = count(ignored, "is left out", "are left out");
        told.push_str(&format!("; {left}, as it says there"));
    }
    told
}

fn scope_of_files(ran: &[String], with: &[&RootReport], without: &[&RootReport]) -> String {
    if ran.is_empty() {
        let named = without.iter().any(|root| !root.playbooks.is_empty());
        let why = if named {
            "as none of that name is known"
        } else {
            "as none is followed"
        };
        return format!(
            "No playbook was run, {why}; only the language was looked at, in {}.",
            looked_at(without)
        );
    }
    let one = if ran.len() == 1 {
        "playbook"
    } else {
        "playbooks"
    };
    let mut line = format!("Run: the {one} {}, in {}.", and(ran), looked_at(with));
    if !without.is_empty() {
        line.push_str(&format!(" No playbook was run in {}.", looked_at(without)));
    }
    line
}

/// `2 partnerships and 1 shared list`.
fn looked_at(roots: &[&RootReport]) -> String {
    let partnerships = roots.iter().filter(|root| root.partnership).count();
    let lists = roots.len() - partnerships;
    let mut looked = Vec::new();
    if partnerships > 0 {
        looked.push(count(partnerships, "partnership", "partnerships"));
    }
    if lists > 0 {
        looked.push(count(lists, "shared list", "shared lists"));
    }
    and(&looked)
}

/// The last line where nothing is open: with what a program cannot settle, so that nobody takes it for more than it is.
fn nothing_open(ran: &[&RootReport]) -> String {
    let reports: Vec<Report<'_>> = ran.iter().map(|root| report_of(root)).collect();
    let sum = |of: fn(&Tally) -> usize| -> usize {
        let playbooks = reports.iter().flat_map(|report| &report.playbooks);
        playbooks.map(|playbook| of(&playbook.tally)).sum()
    };
    let mut line = "Nothing is open in what these rules look at.".to_owned();
    for (number, one, many) in [
        (
            sum(|tally| tally.waived),
            "rule is not met, which is accepted for now",
            "rules are not met, which is accepted for now",
        ),
        (
            sum(|tally| tally.to_attest),
            "rule waits for a person to answer",
            "rules wait for a person to answer",
        ),
        (
            sum(|tally| tally.unknown),
            "rule cannot be judged from the file",
            "rules cannot be judged from the file",
        ),
    ] {
        if number > 0 {
            line.push_str(&format!(" {}.", count(number, one, many)));
        }
    }
    line
}

/// The last line where nothing was found. It never says that all is well: nothing but the language was looked at, and what
/// is known already is there still.
fn nothing_found(checked: &Checked, known: bool) -> String {
    let Counts { files, .. } = checked.counts;
    let nothing = if known { "Nothing new" } else { "Nothing" };
    if checked.roots.iter().all(|root| root.blocks.is_some()) {
        return format!("{nothing} to fix in how they are written.");
    }
    let (files, they) = match files {
        1 => ("1 file is".to_owned(), "it says"),
        many => (format!("{many} files are"), "they say"),
    };
    format!("{nothing} to fix in how {files} written. What {they} was not judged.")
}
