//! `partnership status`: how far a partnership is, as a picture.

use partnership_diagnostics::{Counts, Finding, Sources, json, safe_line, text};
use partnership_project::RootReport;

use super::{paths_or_here, tell_problems};
use crate::Exit;
use crate::args::{Format, Global, Status};
use crate::misuse::Misuse;
use crate::playbooks::{self, report_of};
use crate::progress::load_watched;
use crate::shell::Shell;
use crate::words::count;

pub(crate) fn run(args: &Status, global: &Global, shell: &mut Shell) -> Result<Exit, Box<Misuse>> {
    let workspace = load_watched(&paths_or_here(&args.paths), false, shell);
    let checked = workspace.check(global.today());
    if args.format == Format::Json {
        let run = playbooks::run_of(&checked, &workspace);
        // The shell keeps a failure to write until the end.
        let _ = json::write_run(shell, &checked.findings, &workspace, &checked.counts, &run);
        return Ok(tell_problems(&workspace, shell));
    }
    let partnerships: Vec<&RootReport> = checked
        .roots
        .iter()
        .filter(|root| root.partnership)
        .collect();
    if partnerships.is_empty() && !workspace.is_empty() {
        shell.line("There is no partnership here, so there is nothing to show.");
    }
    for (place, root) in partnerships.into_iter().enumerate() {
        if place > 0 {
            shell.line("");
        }
        let name = safe_line(workspace.name(root.file)).into_owned();
        if !workspace.settled(root.file) {
            shell.line(&format!(
                "How far {name} is cannot be told: the settings of its folder cannot be used."
            ));
            continue;
        }
        if root.ran().next().is_none() {
            shell.line(&format!(
                "{name} follows no playbook, so nobody has looked how far it is."
            ));
            continue;
        }
        let title = root.model.header().map_or("", |header| header.display());
        let title = shell.paint("1", title);
        shell.line(&format!("{title} ({name}), on {}", global.today()));
        shell.line("");
        let report = report_of(root);
        for playbook in &report.playbooks {
            playbooks::playbook(playbook, shell);
            shell.line("");
        }
        playbooks::coverage(&report.areas, shell);
        playbooks::waivers(root, &workspace, shell);
        let language: Vec<Finding> = checked
            .findings
            .iter()
            .filter(|finding| finding.origin.is_none() && finding.at.file == root.file)
            .cloned()
            .collect();
        if !language.is_empty() {
            let counts = Counts::of(&language, 1);
            shell.line(&format!("Beside the playbooks: {}", text::summary(&counts)));
        }
        if !shell.quiet {
            let open: usize = report.things.iter().map(|thing| thing.findings.len()).sum();
            let open = count(open, "finding", "findings");
            shell.line(&match report.things.is_empty() {
                true => "Nothing is open. What a person has to say, no program can.".to_owned(),
                false => format!("`partnership check {name}` shows what to do first, of {open}."),
            });
        }
    }
    Ok(tell_problems(&workspace, shell))
}
