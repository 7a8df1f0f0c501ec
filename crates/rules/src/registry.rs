//! All rules, by name: to list them, to find one, and to say how much each weighs.

use std::sync::Arc;

use partnership_diagnostics::{Severity, suggest};

use crate::builtin::builtin;
use crate::playbook::{Playbook, Rule, Step};
use crate::run::names;
use crate::trace::condition_in_words;

/// Playbooks in which rules are sought.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    /// The playbooks, in order.
    pub playbooks: Vec<Arc<Playbook>>,
}

/// A rule with the playbook it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The playbook.
    pub playbook: &'a Arc<Playbook>,
    /// The rule.
    pub rule: &'a Arc<Rule>,
}

impl Found<'_> {
    /// Its step.
    pub fn step(&self) -> Option<&Step> {
        let wanted = self.rule.step.as_deref()?;
        let mut steps = self.playbook.steps.iter();
        steps.find(|step| step.name == wanted)
    }
}

impl Registry {
    /// The built-in playbooks.
    pub fn built_in() -> Self {
        Self {
            playbooks: builtin().playbooks.clone(),
        }
    }

    /// All rules, in the order of the playbooks.
    pub fn rules(&self) -> impl Iterator<Item = Found<'_>> {
        self.playbooks.iter().flat_map(|playbook| {
            playbook
                .rules
                .iter()
                .map(move |rule| Found { playbook, rule })
        })
    }

    /// The rules called `written` (`name` or `playbook/name`): one, or one in each of several playbooks.
    pub fn find(&self, written: &str) -> Vec<Found<'_>> {
        self.rules()
            .filter(|found| names(found.rule, written))
            .collect()
    }

    /// The playbook of that name.
    pub fn playbook(&self, name: &str) -> Option<&Arc<Playbook>> {
        self.playbooks.iter().find(|own| own.name == name)
    }

    /// The rule most likely meant by `written`.
    pub fn nearest(&self, written: &str) -> Option<&str> {
        suggest::nearest(written, self.rules().map(|found| found.rule.name.as_str()))
    }

    /// The playbook most likely meant by `written`.
    pub fn nearest_playbook(&self, written: &str) -> Option<&str> {
        suggest::nearest(written, self.playbooks.iter().map(|own| own.name.as_str()))
    }
}

/// How much a rule weighs where it weighs most.
pub fn heaviest(rule: &Rule) -> Severity {
    let weights = rule.severity.iter().map(|(severity, _)| *severity);
    weights.min().unwrap_or(Severity::Warning)
}

/// How much a rule weighs, in words: `must fix if benefit.claim is proven, otherwise should fix`.
pub fn weight(rule: &Rule) -> String {
    let several = rule.severity.len() > 1;
    let parts: Vec<String> = rule
        .severity
        .iter()
        .map(|(severity, when)| match when {
            Some(when) => format!("{} if `{}`", severity.phrase(), condition_in_words(when)),
            None if several => format!("otherwise {}", severity.phrase()),
            None => severity.phrase().to_owned(),
        })
        .collect();
    parts.join(", ")
}
