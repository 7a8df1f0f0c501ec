//! `partnership check`: look at files, and say what was found.

use partnership_diagnostics::{Finding, json, text};
use partnership_project::{Checked, RootReport, Workspace};

use super::{paths_or_here, tell_problems};
use crate::Exit;
use crate::args::{Check, Format};
use crate::misuse::Misuse;
use crate::progress::load_watched;
use crate::shell::Shell;
use crate::words::{and, count};

/// How many findings a draft is shown: the first things to do, not all that is left.
const FIRST: usize = 3;

pub(crate) fn run(args: &Check, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load_watched(&paths_or_here(&args.paths), false, shell);
    let checked = workspace.check();
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
    let of = |wanted: &dyn Fn(&RootReport) -> bool| {
        checked.roots.iter().filter(|root| wanted(root)).count()
    };
    let partnerships = of(&|root| root.partnership);
    let lists = of(&|root| !root.partnership);
    let mut looked = Vec::new();
    if partnerships > 0 {
        looked.push(count(partnerships, "partnership", "partnerships"));
    }
    if lists > 0 {
        looked.push(count(lists, "shared list", "shared lists"));
    }
    let named = checked.roots.iter().any(|root| !root.playbooks.is_empty());
    let why = if named {
        "as this version cannot yet"
    } else {
        "as none is followed"
    };
    format!(
        "No playbook was run, {why}; only the language was looked at, in {}.",
        and(&looked)
    )
}

/// The last line where nothing was found. It never says that all is well: nothing but the language was looked at.
fn nothing_found(checked: &Checked) -> String {
    let (files, they) = match checked.counts.files {
        1 => ("1 file is".to_owned(), "it says"),
        many => (format!("{many} files are"), "they say"),
    };
    format!("Nothing to fix in how {files} written. What {they} was not judged.")
}
