//! What a check tells other programs: what is new, what is known already and what could not be read.

use std::collections::HashMap;
use std::path::Path;

use partnership_diagnostics::json::Run;
use partnership_diagnostics::{Finding, Sources};
use partnership_project::{Checked, Homes, Workspace};

use crate::args::Check;
use crate::misuse::Misuse;
use crate::playbooks;
use crate::reports;
use crate::shell::Shell;

/// What the files are called wherever a person stands.
pub(super) fn homes(args: &Check, workspace: &Workspace) -> Homes {
    let base = args.baseline.as_deref().and_then(Path::parent);
    Homes::of(workspace, base.unwrap_or(Path::new("")))
}

/// What running playbooks gave. With a baseline, what is known already is nothing to do next.
pub(super) fn run_of<'a>(
    checked: &'a Checked,
    workspace: &'a Workspace,
    with_baseline: bool,
) -> Run<'a> {
    let mut run = playbooks::run_of(checked, workspace);
    if !with_baseline {
        return run;
    }
    let mut new: HashMap<&str, Vec<&Finding>> = HashMap::new();
    for finding in &checked.findings {
        new.entry(&*finding.name).or_default().push(finding);
    }
    let reached: HashMap<_, _> = checked
        .roots
        .iter()
        .map(|root| (root.file, &root.reached))
        .collect();
    for next in &mut run.next {
        let own = new.get(next.rule).into_iter().flatten();
        next.places = own
            .filter(|finding| {
                finding.origin.is_some()
                    && finding.is_about(next.file)
                    && reached
                        .get(&next.file)
                        .is_some_and(|files| files.contains(&finding.at.file))
            })
            .count();
    }
    run.next.retain(|next| next.places > 0);
    run
}

/// Write the reports that are wanted.
pub(super) fn write(
    args: &Check,
    (checked, known): (&Checked, &[Finding]),
    homes: &Homes,
    workspace: &Workspace,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    if args.reports.is_empty() {
        return Ok(());
    }
    let run = run_of(checked, workspace, args.baseline.is_some());
    let unread = reports::unread(workspace);
    let files: Vec<String> = workspace
        .given()
        .map(|file| workspace.name(file).to_owned())
        .collect();
    // A rule of a house playbook has no page, but it has a title.
    let about = |name: &str| {
        reports::page_of(name).or_else(|| {
            let rules = run.playbooks.iter().flat_map(|playbook| &playbook.rules);
            let own = rules.into_iter().find(|rule| rule.name == name)?;
            Some(partnership_report::About {
                title: own.title.to_owned(),
                ..Default::default()
            })
        })
    };
    let told = partnership_report::Told {
        command: "partnership check",
        findings: &checked.findings,
        known,
        unread: &unread,
        sources: workspace,
        home: &|file| homes.name(file).to_owned(),
        counts: &checked.counts,
        run: &run,
        words: partnership_report::Words::FINDINGS,
        suites: &[],
        files: &files,
        about: &about,
    };
    reports::write_all(&args.reports, &told, shell)
}
