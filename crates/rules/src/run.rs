//! Running playbooks over a partnership: findings, and what became of each rule.

mod chosen;
mod judge;
mod tally;
mod waivers;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil;
use partnership_diagnostics::{Finding, Severity};
use partnership_model::{EntryId, Model};
use partnership_source::Span;

use crate::ast::Expression;
use crate::eval::{Engine, Policy, Truth};
use crate::facts::Outputs;
use crate::playbook::{Change, Playbook, Rule};
use chosen::{extended, settled, steps_asked, strange_names, unknown_playbook};
use judge::Runner;
pub use tally::{Tally, by_step};
use waivers::Waivers;

/// What became of a rule at one place.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It holds.
    Met,
    /// It does not hold.
    Open(Box<Finding>),
    /// It does not hold, and the partners accept that for now.
    Waived(Box<Finding>, EntryId),
    /// A person has said that it holds.
    Attested(Attestation),
    /// A person must say whether it holds.
    ToAttest,
    /// The file does not tell what would settle it.
    Unknown,
}

/// Who said that a rule is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// Who, by name.
    pub by: Option<String>,
    /// When.
    pub on: Option<String>,
}

/// A rule at one place.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What became of it.
    pub outcome: Outcome,
    /// The entry it is about: the innermost one bound, else the partnership.
    pub entry: Option<EntryId>,
    /// Where to show it.
    pub span: Span,
}

/// A rule and all its judgements.
#[derive(Clone, Debug)]
pub struct RuleResult {
    /// The rule.
    pub rule: Arc<Rule>,
    /// The playbook of the list that brought it in (a house playbook, for a rule it extends).
    pub playbook: String,
    /// Its judgements, in the order of the file; none where it looks at nothing.
    pub judgements: Vec<Judgement>,
    /// It was stopped because it cost more than a rule may.
    pub stopped: bool,
    /// What it cost: how many things were looked at for it.
    pub work: u64,
}

/// What running playbooks gave.
#[derive(Debug, Default)]
pub struct Outcomes {
    /// The rules that apply, in the order of the playbooks.
    pub rules: Vec<RuleResult>,
    /// Rules that do not apply here, by place, date or condition: their names.
    pub not_applicable: Vec<String>,
    /// Rules that a house playbook has switched off, with the reason.
    pub off: Vec<(String, Option<String>)>,
    /// Findings about the playbooks' use: waivers that are expired or not needed, unknown rules and playbooks.
    pub findings: Vec<Finding>,
}

impl Outcomes {
    /// Every open finding, with those about waivers and the like, sorted by place.
    pub fn open(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self
            .rules
            .iter()
            .flat_map(|rule| &rule.judgements)
            .filter_map(|judgement| match &judgement.outcome {
                Outcome::Open(finding) => Some((**finding).clone()),
                _ => None,
            })
            .chain(self.findings.iter().cloned())
            .collect();
        partnership_diagnostics::sort(&mut found);
        found
    }
}

/// What a run takes from outside.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The day of the check.
    pub today: civil::Date,
    /// Who answers `may(…)`; `None` for the partnership's own clauses.
    pub policy: Option<&'a dyn Policy>,
    /// What was measured when assets were made.
    pub outputs: Option<&'a Outputs>,
    /// Only rules of these names (a test of one rule need not run the others).
    pub only: Option<&'a [&'a str]>,
}

impl Options<'_> {
    /// A check of everything on the day `today`, with the partnership's own clauses and nothing measured.
    pub fn on(today: civil::Date) -> Self {
        Self {
            today,
            policy: None,
            outputs: None,
            only: None,
        }
    }
}

/// A rule that is to be run, with what decides how.
pub(crate) struct Planned {
    pub(crate) rule: Arc<Rule>,
    /// The playbook it stands in.
    pub(crate) home: Arc<Playbook>,
    /// The playbook that was chosen.
    chosen: String,
    /// The weight that a house playbook gives it.
    severity: Option<Severity>,
    /// The values of its settings, those that a house playbook gives included.
    pub(crate) settings: HashMap<String, Expression>,
    /// Whether it is reported; a rule that is not is run because another asks whether its step is done.
    told: bool,
    /// The steps of which it asks whether they are done.
    asks: Vec<String>,
}

impl Planned {
    fn is_of(&self, playbook: &str, step: &str) -> bool {
        self.rule.playbook == playbook && self.rule.step.as_deref() == Some(step)
    }
}

/// Run `chosen` (by name, from `all`) over the partnership.
pub fn run(
    model: &Model,
    all: &[Arc<Playbook>],
    chosen: &[&str],
    options: &Options<'_>,
) -> Outcomes {
    Ran::new(model, all, chosen, options).outcomes
}

/// A run of which can be asked how it came to what it found.
pub(crate) struct Ran<'m> {
    pub(crate) outcomes: Outcomes,
    pub(crate) runner: Runner<'m>,
    pub(crate) planned: Vec<Planned>,
}

impl<'m> Ran<'m> {
    pub(crate) fn new(
        model: &'m Model,
        all: &[Arc<Playbook>],
        chosen: &[&str],
        options: &Options<'m>,
    ) -> Self {
        let mut out = Outcomes::default();
        let mut runner = Runner {
            model,
            engine: Engine::new(model, options.today, options.policy, options.outputs),
            waivers: Waivers::of(model),
            today: options.today,
        };
        let mut planned = plan(model, all, chosen, options, &mut out);
        carry_out(model, &mut runner, &mut planned, &mut out);
        let known: Vec<&Rule> = all
            .iter()
            .flat_map(|playbook| &playbook.rules)
            .map(Arc::as_ref)
            .collect();
        out.findings.extend(
            runner
                .waivers
                .left_over(model, options.today, &known, &out.rules),
        );
        Self {
            outcomes: out,
            runner,
            planned,
        }
    }
}

/// Which rules are to be run, with what decides how.
fn plan(
    model: &Model,
    all: &[Arc<Playbook>],
    chosen: &[&str],
    options: &Options<'_>,
    out: &mut Outcomes,
) -> Vec<Planned> {
    let mut planned: Vec<Planned> = Vec::new();
    let mut seen: Vec<(String, String)> = Vec::new();
    for name in chosen {
        let Some(first) = all.iter().find(|playbook| playbook.name == *name) else {
            out.findings.extend(unknown_playbook(model, all, name));
            continue;
        };
        // The playbooks it extends, at any distance, then itself; its changes hold for all of them.
        let mut chain = Vec::new();
        extended(all, first, &mut chain);
        let changes: Vec<&Change> = chain
            .iter()
            .rev()
            .flat_map(|playbook| &playbook.changes)
            .collect();
        if options.only.is_none() {
            out.findings.extend(
                chain
                    .iter()
                    .flat_map(|playbook| strange_names(all, playbook, &chain)),
            );
        }
        for playbook in &chain {
            for rule in &playbook.rules {
                let key = (rule.playbook.clone(), rule.name.clone());
                if seen.contains(&key) {
                    continue;
                }
                seen.push(key);
                let told = options
                    .only
                    .is_none_or(|only| only.contains(&rule.name.as_str()));
                let change = changes.iter().find(|change| names(rule, &change.rule));
                if let Some(Change {
                    severity: None,
                    because,
                    ..
                }) = change
                {
                    if told {
                        out.off.push((rule.name.clone(), because.clone()));
                    }
                    continue;
                }
                planned.push(Planned {
                    rule: Arc::clone(rule),
                    home: Arc::clone(playbook),
                    chosen: first.name.clone(),
                    severity: change.and_then(|change| change.severity),
                    settings: settled(rule, &chain),
                    told,
                    asks: steps_asked(rule),
                });
            }
        }
    }
    planned
}

/// Run what is planned: first what asks for no step, then what asks whether a step is done.
fn carry_out(
    model: &Model,
    runner: &mut Runner<'_>,
    planned: &mut Vec<Planned>,
    out: &mut Outcomes,
) {
    let wanted: Vec<(String, String)> = planned
        .iter()
        .filter(|plan| plan.told)
        .flat_map(|plan| {
            plan.asks
                .iter()
                .map(|step| (plan.rule.playbook.clone(), step.clone()))
        })
        .collect();
    planned.retain(|plan| {
        plan.told
            || (plan.asks.is_empty()
                && wanted
                    .iter()
                    .any(|(playbook, step)| plan.is_of(playbook, step)))
    });
    let mut results: Vec<Option<RuleResult>> = planned
        .iter()
        .map(|plan| plan.asks.is_empty().then(|| runner.planned(plan)).flatten())
        .collect();
    for (playbook, step) in wanted {
        let own = planned
            .iter()
            .zip(&results)
            .filter(|(plan, _)| plan.is_of(&playbook, &step) && plan.asks.is_empty());
        let truth = own
            .filter_map(|(_, result)| result.as_ref())
            .map(must_be_met)
            .min()
            .unwrap_or(Truth::Yes);
        runner
            .engine
            .steps
            .borrow_mut()
            .insert((playbook, step), truth);
    }
    for (plan, result) in planned
        .iter()
        .zip(&mut results)
        .filter(|(plan, _)| !plan.asks.is_empty())
    {
        *result = runner.planned(plan);
    }
    for (plan, result) in planned.iter().zip(results).filter(|(plan, _)| plan.told) {
        match result {
            None => out.not_applicable.push(plan.rule.name.clone()),
            Some(result) => {
                if result.stopped {
                    out.findings.push(stopped(&plan.rule, model));
                }
                out.rules.push(result);
            }
        }
    }
}

/// Whether nothing of a rule is open that must be met.
fn must_be_met(result: &RuleResult) -> Truth {
    let weighs = result
        .rule
        .severity
        .first()
        .is_some_and(|(severity, _)| *severity == Severity::Error);
    let of = |judgement: &Judgement| match &judgement.outcome {
        Outcome::Open(finding) => Truth::of(finding.severity != Severity::Error),
        Outcome::Unknown if weighs => Truth::Unknown,
        _ => Truth::Yes,
    };
    result.judgements.iter().map(of).min().unwrap_or(Truth::Yes)
}

/// Whether `written` (`name` or `playbook/name`) names the rule.
pub fn names(rule: &Rule, written: &str) -> bool {
    match written.split_once('/') {
        Some((playbook, name)) => rule.playbook == playbook && rule.name == name,
        None => rule.name == written,
    }
}

fn stopped(rule: &Rule, model: &Model) -> Finding {
    let at = model.header().map_or(rule.span, |header| header.head);
    Finding::new("rule-too-costly", Severity::Error, at, format!("The rule `{}` was stopped: it looks at more than a rule may.", rule.name))
        .why("A rule that compares everything with everything would take longer with every entry, and might never end.")
        .how("Ask whoever wrote it to bind its entries through a line they share, such as `where benefit.for includes audience`.")
        .from_step(rule.playbook.clone(), rule.step.clone().unwrap_or_default())
}
