//! What the partners accept for now.

use partnership_diagnostics::{Finding, Sources};
use partnership_model::{Entry, EntryId};
use partnership_project::RootReport;
use partnership_rules::run::Outcome;

use super::trail::place;
use crate::shell::Shell;
use crate::words::{and, paragraph};

/// Show every waiver that silences something, whatever else is shown: what is accepted is never out of sight.
pub(crate) fn waivers(root: &RootReport, sources: &dyn Sources, shell: &mut Shell) {
    let found = used(root);
    if found.is_empty() {
        return;
    }
    let title = shell.paint("1", "Accepted for now");
    shell.line(&title);
    shell.line("");
    for (id, findings) in found {
        let waiver = root.model.entry(id);
        for finding in &findings {
            let what = format!("[{}] {}", finding.name, finding.what);
            let set = paragraph(&what, shell.width(), 2);
            shell.line(&partnership_diagnostics::safe(&set));
        }
        let set = paragraph(&terms(waiver), shell.width(), 4);
        let set = partnership_diagnostics::safe(&set).into_owned();
        shell.line(&format!("{set} ({})", place(sources, waiver.head)));
    }
    shell.line("");
}

/// The waivers that silence something, each with what it silences.
fn used(root: &RootReport) -> Vec<(EntryId, Vec<&Finding>)> {
    let mut found: Vec<(EntryId, Vec<&Finding>)> = Vec::new();
    let judgements = root.outcomes.rules.iter().flat_map(|rule| &rule.judgements);
    for judgement in judgements {
        if let Outcome::Waived(finding, id) = &judgement.outcome {
            match found.iter_mut().find(|(own, _)| own == id) {
                Some((_, findings)) => findings.push(finding),
                None => found.push((*id, vec![finding])),
            }
        }
    }
    found.sort_by_key(|(id, _)| *id);
    found
}

/// Why, by whom and until when.
fn terms(waiver: &Entry) -> String {
    let mut text = waiver.text("reason").map_or_else(
        || "No reason is given.".to_owned(),
        |reason| reason.value.clone(),
    );
    let owners: Vec<String> = waiver
        .references("owner")
        .map(|owner| format!("`{}`", owner.written))
        .collect();
    let until = waiver.date("until").map_or_else(
        || "Without an end".to_owned(),
        |until| format!("Until {until}"),
    );
    text.push(' ');
    text.push_str(&until);
    if !owners.is_empty() {
        text.push_str(&format!(", answered for by {}", and(&owners)));
    }
    text.push('.');
    text
}
