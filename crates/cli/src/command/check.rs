//! `partnership check`: look at files, and say what was found.

use partnership_diagnostics::{Finding, json, text};
use partnership_project::{Checked, RootReport, Workspace};

use super::{paths_or_here, tell_problems};
use crate::Exit;
use crate::args::{Check, Format, Global};
use crate::misuse::Misuse;
use crate::progress::load_watched;
use crate::shell::Shell;
use crate::words::{and, count};

/// How many findings a draft is shown: the first things to do, not all that is left.
const FIRST: usize = 3;

pub(crate) fn run(args: &Check, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load_watched(&paths_or_here(&args.paths), false, shell);
    let checked = workspace.check(global.today());
    if args.format == Format::Json {
        // The shell keeps a failure to write until the end.
        let _ = json::write(shell, &checked.findings, &workspace, &checked.counts);
        if !shell.quiet && !workspace.is_empty() {
            shell.remark(&scope(&checked));
        }
    } else if !workspace.is_empty() {
        tell(&checked, &workspace, args, shell);
    }
    let exit = if checked.fails(args.fail_on) {
        Exit::Found
    } else {
        Exit::Clean
    };
    Ok(exit.max(tell_problems(&workspace, shell)))
}

fn tell(checked: &Checked, workspace: &Workspace, args: &Check, shell: &mut Shell) {
    if !shell.quiet {
        shell.line(&scope(checked));
        shell.line("");
    }
    let shown = first_to_do(checked, args.all);
    let options = shell.options();
    // The shell keeps a failure to write until the end.
    let _ = match (shell.quiet, checked.findings.is_empty()) {
        (true, _) => text::write(shell, &shown, workspace, &options),
        (false, true) => {
            shell.line(&nothing_found(checked));
            Ok(())
        }
        (false, false) => text::report(shell, &shown, workspace, &checked.counts, &options),
    };
    if !shell.quiet && shown.len() < checked.findings.len() {
        shell.line("This is a draft, so start with these. `--all` shows everything.");
    }
}

/// The findings to show: all of them, unless all that was looked at are drafts. Then the heaviest few, in the order
/// of the files.
fn first_to_do(checked: &Checked, all: bool) -> Vec<Finding> {
    let drafts = !checked.roots.is_empty() && checked.roots.iter().all(|root| root.draft);
    if all || !drafts || checked.findings.len() <= FIRST {
        return checked.findings.clone();
    }
    let mut heaviest: Vec<(usize, &Finding)> = checked.findings.iter().enumerate().collect();
    heaviest.sort_by_key(|(place, finding)| (finding.severity, *place));
    heaviest
        .into_iter()
        .take(FIRST)
        .map(|(_, finding)| finding.clone())
        .collect()
}

/// The first line of a check: what was looked at and what was not, so that nobody takes it for more than it is.
fn scope(checked: &Checked) -> String {
    let mut ran: Vec<String> = Vec::new();
    for playbook in checked.roots.iter().flat_map(RootReport::ran) {
        let name = format!("`{}`", playbook.name);
        if !ran.contains(&name) {
            ran.push(name);
        }
    }
    let (with, without): (Vec<&RootReport>, Vec<&RootReport>) = checked
        .roots
        .iter()
        .partition(|root| root.ran().next().is_some());
    if ran.is_empty() {
        let named = without.iter().any(|root| !root.playbooks.is_empty());
        let why = if named {
            "as none of that name is known"
        } else {
            "as none is followed"
        };
        return format!(
            "No playbook was run, {why}; only the language was looked at, in {}.",
            looked_at(&without)
        );
    }
    let one = if ran.len() == 1 {
        "playbook"
    } else {
        "playbooks"
    };
    let mut line = format!("Run: the {one} {}, in {}.", and(&ran), looked_at(&with));
    if !without.is_empty() {
        line.push_str(&format!(" No playbook was run in {}.", looked_at(&without)));
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

/// The last line where nothing was found. It never says that all is well: nothing but the language was looked at.
fn nothing_found(checked: &Checked) -> String {
    let (files, they) = match checked.counts.files {
        1 => ("1 file is".to_owned(), "it says"),
        many => (format!("{many} files are"), "they say"),
    };
    format!("Nothing to fix in how {files} written. What {they} was not judged.")
}
