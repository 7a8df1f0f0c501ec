//! Accepting a finding of a playbook for now, with a reason, somebody who answers for it, and an end.

use partnership_diagnostics::Finding;
use partnership_model::Model;
use partnership_rules::run::Outcome;
use partnership_source::{FileId, TextEdit};

use super::tidy::tidy;
use super::{Action, Sort};
use crate::Snapshot;

/// A waiver for the finding.
pub(super) fn waive(snapshot: &Snapshot, file: FileId, finding: &Finding) -> Option<Action> {
    finding.origin.as_ref()?;
    let analysis = snapshot.analysis(file)?;
    let model = &analysis.model;
    let judged = analysis.judged(snapshot);
    let judgement = judged
        .outcomes
        .rules
        .iter()
        .flat_map(|rule| &rule.judgements)
        .find(|judgement| matches!(&judgement.outcome, Outcome::Open(own) if **own == *finding))?;
    let on = match judgement.entry.map(|id| model.entry(id)) {
        Some(entry) if entry.is("partnership") => None,
        // A waiver names what it is about; what has no name cannot be named.
        Some(entry) => Some(entry.name.as_deref()?),
        None => None,
    };
    let until = snapshot
        .today
        .checked_add(jiff::Span::new().months(6))
        .ok()?;
    let mut lines = format!("  rule: {}\n", finding.name);
    if let Some(on) = on {
        lines.push_str(&format!("  on: {on}\n"));
    }
    lines.push_str("  reason: \"Say here why this is accepted for now.\"\n");
    if let Some(owner) = owner(model) {
        lines.push_str(&format!("  owner: {owner}\n"));
    }
    lines.push_str(&format!("  until: {until}\n"));
    // Where the partnership itself stands, so that the waiver belongs to it.
    let home = analysis.root;
    let text = snapshot.text(home);
    let newline = if text.ends_with('\n') { "" } else { "\n" };
    let insert = format!("{newline}\nwaiver {{\n{lines}}}\n");
    let edits = vec![(home, vec![TextEdit::insert(text.len() as u32, insert)])];
    let title = format!(
        "Accept this for now, with a reason (waiver of `{}`)",
        finding.name
    );
    let action = Action::new(Sort::Fix, title, tidy(snapshot, edits));
    Some(action.settling(finding))
}

/// Who answers for it, until somebody says otherwise: the partner who leads, else the first.
fn owner(model: &Model) -> Option<&str> {
    let leads = model
        .of_kind("partner")
        .find(|partner| partner.words("roles").any(|role| role.word == "lead"));
    leads
        .or_else(|| model.of_kind("partner").next())?
        .name
        .as_deref()
}
