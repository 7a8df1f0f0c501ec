//! Counting what became of rules: a rule counts once, by the worst of its places.

use std::collections::HashMap;

use partnership_diagnostics::Severity;

use super::{Outcome, Outcomes, RuleResult};

/// How many judgements of each outcome a set of rules has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// Met.
    pub met: usize,
    /// Open, by weight.
    pub must_fix: usize,
    /// Open, by weight.
    pub should_fix: usize,
    /// Open, by weight.
    pub could_improve: usize,
    /// Waived.
    pub waived: usize,
    /// Said to be met by a person.
    pub attested: usize,
    /// Waiting for a person.
    pub to_attest: usize,
    /// Not to be told from the file.
    pub unknown: usize,
    /// With nothing here to look at: nothing was found right, and nothing wrong.
    pub nothing: usize,
}

impl Tally {
    /// Count a rule's judgements as one: a rule is open where it is open anywhere.
    pub fn rule(&mut self, result: &RuleResult) {
        let worst = |wanted: Severity| {
            result.judgements.iter().any(|judgement| matches!(&judgement.outcome, Outcome::Open(finding) if finding.severity == wanted))
        };
        let any = |test: fn(&Outcome) -> bool| {
            result
                .judgements
                .iter()
                .any(|judgement| test(&judgement.outcome))
        };
        if worst(Severity::Error) {
            self.must_fix += 1;
        } else if worst(Severity::Warning) {
            self.should_fix += 1;
        } else if worst(Severity::Advice) {
            self.could_improve += 1;
        } else if result.stopped || any(|outcome| matches!(outcome, Outcome::Unknown)) {
            self.unknown += 1;
        } else if result.judgements.is_empty() {
            self.nothing += 1;
        } else if any(|outcome| matches!(outcome, Outcome::ToAttest)) {
            self.to_attest += 1;
        } else if any(|outcome| matches!(outcome, Outcome::Waived(..))) {
            self.waived += 1;
        } else if any(|outcome| matches!(outcome, Outcome::Attested(_))) {
            self.attested += 1;
        } else {
            self.met += 1;
        }
    }

    /// How many rules were counted.
    pub fn all(&self) -> usize {
        self.met
            + self.open()
            + self.waived
            + self.attested
            + self.to_attest
            + self.unknown
            + self.nothing
    }

    /// How many are open.
    pub fn open(&self) -> usize {
        self.must_fix + self.should_fix + self.could_improve
    }
}

/// The rules of each step of a playbook, counted.
pub fn by_step<'a>(outcomes: &'a Outcomes, playbook: &'a str) -> Vec<(String, Tally)> {
    let mut order: Vec<String> = Vec::new();
    let mut tallies: HashMap<String, Tally> = HashMap::new();
    for result in outcomes
        .rules
        .iter()
        .filter(|result| result.rule.playbook == playbook)
    {
        let step = result.rule.step.clone().unwrap_or_default();
        if !order.contains(&step) {
            order.push(step.clone());
        }
        tallies.entry(step).or_default().rule(result);
    }
    order
        .into_iter()
        .map(|step| {
            let tally = tallies[&step];
            (step, tally)
        })
        .collect()
}
