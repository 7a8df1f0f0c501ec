//! Which rules the chosen playbooks bring in, and with which changes.

use std::collections::HashMap;
use std::sync::Arc;

use partnership_diagnostics::{Finding, Severity};
use partnership_model::Model;
use partnership_source::Span;

use super::names;
use crate::ast::{Ask, Expression, Worth};
use crate::playbook::{Playbook, Rule};

/// The values of a rule's settings. What a playbook settles goes over what the playbooks it extends say.
pub(super) fn settled(rule: &Rule, chain: &[Arc<Playbook>]) -> HashMap<String, Expression> {
    let mut settings = rule.settings.clone();
    // The chain has what is extended before what extends it.
    for playbook in chain
        .iter()
        .skip_while(|playbook| playbook.name != rule.playbook)
        .skip(1)
    {
        for (name, value) in &playbook.settings {
            settings
                .entry(name.clone())
                .and_modify(|own| *own = value.clone());
        }
    }
    settings
}

/// A chosen playbook that nobody has.
pub(super) fn unknown_playbook(
    model: &Model,
    all: &[Arc<Playbook>],
    name: &str,
) -> Option<Finding> {
    let header = model.header()?;
    let at = header
        .references("follows")
        .find(|reference| reference.written == name)
        .map_or(header.head, |reference| reference.span);
    Some(no_such_playbook(at, all, name).why("None of its rules are run, and a report that does not mention them reads as if they were met."))
}

pub(super) fn no_such_playbook(at: Span, all: &[Arc<Playbook>], name: &str) -> Finding {
    let near = partnership_diagnostics::suggest::nearest(
        name,
        all.iter().map(|playbook| playbook.name.as_str()),
    );
    Finding::new(
        "unknown-playbook",
        Severity::Error,
        at,
        format!("There is no playbook called `{name}`."),
    )
    .how(near.map_or_else(
        || {
            "See `partnership rules` for the names, or bring the file that holds it in with `use`."
                .to_owned()
        },
        |near| format!("Did you mean `{near}`?"),
    ))
}

/// What a playbook extends or changes although nobody has it.
pub(super) fn strange_names(
    all: &[Arc<Playbook>],
    playbook: &Playbook,
    chain: &[Arc<Playbook>],
) -> Vec<Finding> {
    let mut found: Vec<Finding> = playbook
        .extends
        .iter()
        .filter(|name| !all.iter().any(|other| other.name == **name))
        .map(|name| {
            no_such_playbook(playbook.span, all, name)
                .why("Its rules are missing here, and nobody would notice.")
        })
        .collect();
    let known: Vec<&Rule> = chain
        .iter()
        .flat_map(|playbook| &playbook.rules)
        .map(Arc::as_ref)
        .collect();
    for change in playbook
        .changes
        .iter()
        .filter(|change| !known.iter().any(|rule| names(rule, &change.rule)))
    {
        let near = partnership_diagnostics::suggest::nearest(
            &change.rule,
            known.iter().map(|rule| rule.name.as_str()),
        );
        found.push(
            Finding::new(
                "change-of-unknown-rule",
                Severity::Error,
                change.span,
                format!(
                    "No playbook that this one extends has a rule called `{}`.",
                    change.rule
                ),
            )
            .why("The change has no effect, and whoever reads it may think it has.")
            .how(near.map_or_else(
                || "See `partnership rules` for the names.".to_owned(),
                |near| format!("Did you mean `{near}`?"),
            )),
        );
    }
    found
}

/// The steps of which a rule asks whether they are done.
pub(super) fn steps_asked(rule: &Rule) -> Vec<String> {
    let mut found = Vec::new();
    let filters = rule.each.iter().filter_map(|range| range.filter.as_deref());
    for condition in rule.require.iter().chain(filters) {
        condition.walk(&mut |inner| {
            if let Ask::Holds(Expression {
                value: Worth::Call(call),
                ..
            }) = &inner.ask
                && call.name == "done"
                && let Some(Expression {
                    value: Worth::Word(step),
                    ..
                }) = call.arguments.first()
            {
                found.push(step.clone());
            }
        });
    }
    found
}

pub(super) fn extended(
    all: &[Arc<Playbook>],
    playbook: &Arc<Playbook>,
    chain: &mut Vec<Arc<Playbook>>,
) {
    if chain.iter().any(|known| known.name == playbook.name) {
        return;
    }
    // Marked first, so that a circle of playbooks ends.
    chain.push(Arc::clone(playbook));
    let at = chain.len() - 1;
    for name in &playbook.extends {
        if let Some(other) = all.iter().find(|other| other.name == *name) {
            extended(all, other, chain);
        }
    }
    let own = chain.remove(at);
    chain.push(own);
}
