//! `--fix`: make the changes that settle findings, round by round until nothing is left that can be changed.
//!
//! A safe change keeps what the author meant and is made without asking; one that is only offered may not, and is made
//! with `--unsafe-fixes`. `--diff` shows what would change and writes nothing.

use std::path::PathBuf;

use partnership_diagnostics::{Finding, Fix, Sources, apply_all, safe_line};
use partnership_project::{LineEnds, SourceFile, Workspace, same_around, write};

use crate::args::{Check, Global};
use crate::diff;
use crate::misuse::Misuse;
use crate::progress::load_with_pages;
use crate::shell::Shell;
use crate::words::count;

/// The most rounds: each settles something, so this is met only by changes that undo each other.
const ROUNDS: usize = 20;

/// Make the changes. Answers the workspace as it is afterwards, and how many changes were (or would be) made.
pub(super) fn run(
    args: &Check,
    paths: &[PathBuf],
    global: &Global,
    mut workspace: Workspace,
    shell: &mut Shell,
) -> Result<(Workspace, usize), Box<Misuse>> {
    let mut made = 0;
    for _ in 0..ROUNDS {
        let checked = workspace.check(global.today());
        let findings = to_make(&checked.findings, args.unsafe_fixes);
        let fixed = apply_all(&findings, &workspace);
        let texts: Vec<_> = fixed
            .texts
            .into_iter()
            .map(|(file, text)| (file, with_ends_of(workspace.text(file), text)))
            .filter(|(file, text)| workspace.text(*file) != text)
            .collect();
        if texts.is_empty() {
            break;
        }
        made += fixed.applied.len();
        for (file, text) in texts {
            let name = workspace.name(file).to_owned();
            let own = workspace.file(file);
            if own.is_some_and(SourceFile::is_page) && !same_around(workspace.text(file), &text) {
                return Err(spills_over(&name));
            }
            if args.diff {
                diff::show(&name, "fixed", workspace.text(file), &text, shell);
                continue;
            }
            // By the path as it was given, so that a link is seen to be one. A text from standard input has none.
            let Some(path) = own.and_then(|own| own.asked().or(own.path())) else {
                continue;
            };
            write::replace(path, workspace.text(file), &text).map_err(|error| {
                Misuse::new(format!("`{}` was not changed: {error}.", safe_line(&name)))
            })?;
        }
        if args.diff {
            break;
        }
        workspace = load_with_pages(paths, args.pages(), shell);
    }
    Ok((workspace, made))
}

/// A changed text with the line ends of the one before: what a change brings in may have others.
fn with_ends_of(before: &str, text: String) -> String {
    match LineEnds::of(before) {
        (_, true) => text,
        (ends, false) => ends.applied(&text).into_owned(),
    }
}

/// A change inside a code block that would end the block, or change what stands around it.
fn spills_over(name: &str) -> Box<Misuse> {
    let name = safe_line(name);
    Box::new(
        Misuse::new(format!(
            "`{name}` was not changed: a change would reach beyond its code block, into the page around it."
        ))
        .how("Make this change by hand; without `--fix`, the check shows it."),
    )
}

/// The findings whose change is to be made. What is offered counts as safe where the person said so.
fn to_make(findings: &[Finding], offered_too: bool) -> Vec<Finding> {
    findings
        .iter()
        .map(|finding| {
            let mut finding = finding.clone();
            if let Some(fix) = &mut finding.fix {
                fix.safe |= offered_too;
            }
            finding
        })
        .collect()
}

/// Says which findings the program could settle itself; `None` where there is none.
pub(super) fn offer(findings: &[Finding]) -> Option<String> {
    let fixes = || findings.iter().filter_map(|finding| finding.fix.as_ref());
    let safe = fixes().filter(|fix: &&Fix| fix.safe).count();
    let offered = fixes().count() - safe;
    match (safe, offered) {
        (0, 0) => None,
        (0, offered) => Some(format!(
            "`--fix --unsafe-fixes` would make {}; look with `--diff` first.",
            count(
                offered,
                "change that is only offered",
                "changes that are only offered"
            )
        )),
        (safe, 0) => Some(format!(
            "`--fix` would make {}.",
            count(safe, "change", "changes")
        )),
        (safe, offered) => Some(format!(
            "`--fix` would make {}, and {offered} more with `--unsafe-fixes`.",
            count(safe, "change", "changes")
        )),
    }
}

/// What is said of the changes that were made.
pub(super) fn remark(made: usize, diff: bool) -> String {
    match (made, diff) {
        (0, _) => "There was nothing to change.".to_owned(),
        (made, true) => format!("{} would be made.", count(made, "change", "changes")),
        (made, false) => format!("Made {}.", count(made, "change", "changes")),
    }
}
