//! How far a partnership is: each playbook by its steps, the areas of the checklist, and what to do next.
//!
//! Everything here is counted within one playbook. No number is taken over several: a partnership that follows two is
//! told twice how far it is.

use std::sync::Arc;

use partnership_diagnostics::{Finding, Severity};
use partnership_vocabulary::{Word, words};

use crate::ast::{Ask, Source};
use crate::playbook::{Playbook, Rule, Step};
use crate::run::{Outcome, Outcomes, RuleResult, Tally};

/// How far a partnership is.
#[derive(Debug)]
pub struct Report<'a> {
    /// The playbooks whose rules were run, those it follows and those they extend, in the order in which they were.
    pub playbooks: Vec<PlaybookReport<'a>>,
    /// The areas of the checklist for trustworthy data sharing, in its order.
    pub areas: Vec<AreaReport>,
    /// What to do, the most valuable first.
    pub things: Vec<ToDo<'a>>,
}

/// How far a partnership is by one playbook.
#[derive(Debug)]
pub struct PlaybookReport<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// The playbook that brought it in, where it was not followed itself.
    pub through: Option<&'a str>,
    /// Its rules, counted.
    pub tally: Tally,
    /// Its steps, in order; rules outside any step come last.
    pub steps: Vec<StepReport<'a>>,
    /// Its rules that are switched off, each with the reason.
    pub off: Vec<(&'a str, Option<&'a str>)>,
    /// Its rules that do not apply here.
    pub inapplicable: Vec<&'a str>,
}

/// How far a partnership is with one step.
#[derive(Debug)]
pub struct StepReport<'a> {
    /// The step; `None` for rules outside any step.
    pub step: Option<&'a Step>,
    /// Whether the playbook has no other.
    pub only: bool,
    /// Its state, a word of the list of step states.
    pub state: &'static Word,
    /// Its rules, counted.
    pub tally: Tally,
    /// Its rules.
    pub results: Vec<&'a RuleResult>,
}

impl StepReport<'_> {
    /// What it is called.
    pub fn title(&self) -> &str {
        match self.step {
            Some(step) => &step.title,
            None if self.only => "All its rules",
            None => "Beside the steps",
        }
    }
}

/// How far the rules of one area of the checklist are met.
#[derive(Debug)]
pub struct AreaReport {
    /// The area.
    pub area: &'static Word,
    /// The rules that belong to it, counted; a rule may belong to several areas.
    pub tally: Tally,
}

/// Something to do: a rule that is open, at one place or several.
#[derive(Debug)]
pub struct ToDo<'a> {
    /// The rule.
    pub result: &'a RuleResult,
    /// Its findings, the weightiest first, then in the order of the file.
    pub findings: Vec<&'a Finding>,
    /// How many other rules wait for it: they look at what it asks for, or ask whether its step is done.
    pub unblocks: usize,
}

impl ToDo<'_> {
    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        self.findings
            .first()
            .map_or(Severity::Advice, |finding| finding.severity)
    }
}

impl Tally {
    /// The rules that are met, of those that had something to look at.
    pub fn score(&self) -> (usize, usize) {
        (self.met + self.attested, self.all() - self.nothing)
    }

    /// The state of a step with these rules.
    pub fn state(&self) -> &'static Word {
        let done = self.met + self.attested;
        let word = if self.all() == 0 {
            "not-applicable"
        } else if self.must_fix + self.should_fix > 0 {
            if done == 0 {
                "not-started"
            } else {
                "in-progress"
            }
        } else if self.unknown > 0 {
            "cannot-be-judged"
        } else if self.to_attest > 0 {
            "needs-a-person"
        } else if self.waived > 0 {
            "done-with-waivers"
        } else if done > 0 {
            "done"
        } else {
            "not-started"
        };
        words::PLAYBOOK_STEP_STATE
            .words
            .iter()
            .find(|own| own.word == word)
            .unwrap_or(&words::PLAYBOOK_STEP_STATE.words[0])
    }
}

/// Put together what running playbooks gave. `library` holds all playbooks that there were.
pub fn report<'a>(outcomes: &'a Outcomes, library: &'a [Arc<Playbook>]) -> Report<'a> {
    let mut names: Vec<&str> = Vec::new();
    for result in &outcomes.rules {
        if !names.contains(&result.rule.playbook.as_str()) {
            names.push(&result.rule.playbook);
        }
    }
    // A playbook none of whose rules apply here was run all the same.
    for name in outcomes
        .not_applicable
        .iter()
        .chain(outcomes.off.iter().map(|(name, _)| name))
    {
        let home = library
            .iter()
            .find(|own| own.rules.iter().any(|rule| rule.name == *name));
        if let Some(home) = home
            && !names.contains(&home.name.as_str())
        {
            names.push(&home.name);
        }
    }
    let playbooks = names
        .iter()
        .filter_map(|name| library.iter().find(|own| own.name == *name))
        .map(|playbook| of_playbook(outcomes, playbook))
        .collect();
    Report {
        playbooks,
        areas: areas(outcomes),
        things: things(outcomes, &names, library),
    }
}

fn of_playbook<'a>(outcomes: &'a Outcomes, playbook: &'a Playbook) -> PlaybookReport<'a> {
    let own: Vec<&RuleResult> = outcomes
        .rules
        .iter()
        .filter(|result| result.rule.playbook == playbook.name)
        .collect();
    let is_own = |name: &str| playbook.rules.iter().any(|rule| rule.name == name);
    let steps = playbook.steps.iter().map(Some).chain([None]);
    let steps = steps.map(|step| {
        let results: Vec<&RuleResult> = own
            .iter()
            .copied()
            .filter(|result| result.rule.step.as_deref() == step.map(|step| step.name.as_str()))
            .collect();
        let tally = tally(results.iter().copied());
        StepReport {
            step,
            only: playbook.steps.is_empty(),
            state: tally.state(),
            tally,
            results,
        }
    });
    PlaybookReport {
        playbook,
        through: own
            .first()
            .map(|result| result.playbook.as_str())
            .filter(|chosen| *chosen != playbook.name),
        tally: tally(own.iter().copied()),
        steps: steps
            .filter(|step| step.step.is_some() || !step.results.is_empty())
            .collect(),
        off: outcomes
            .off
            .iter()
            .filter(|(name, _)| is_own(name))
            .map(|(name, because)| (name.as_str(), because.as_deref()))
            .collect(),
        inapplicable: outcomes
            .not_applicable
            .iter()
            .map(String::as_str)
            .filter(|name| is_own(name))
            .collect(),
    }
}

fn tally<'a>(results: impl Iterator<Item = &'a RuleResult>) -> Tally {
    let mut tally = Tally::default();
    results.for_each(|result| tally.rule(result));
    tally
}

fn areas(outcomes: &Outcomes) -> Vec<AreaReport> {
    let of = |area: &'static Word| AreaReport {
        area,
        tally: tally(
            outcomes
                .rules
                .iter()
                .filter(|result| result.rule.areas.contains(&area.word)),
        ),
    };
    words::COVERAGE_AREA.words.iter().map(of).collect()
}

/// What to do: what must be fixed first, then by playbook and step, then what most other rules wait for and what occurs
/// most often.
fn things<'a>(
    outcomes: &'a Outcomes,
    playbooks: &[&str],
    library: &[Arc<Playbook>],
) -> Vec<ToDo<'a>> {
    let mut found: Vec<((usize, usize), ToDo<'a>)> = Vec::new();
    for result in &outcomes.rules {
        let mut findings: Vec<&Finding> = result
            .judgements
            .iter()
            .filter_map(|judgement| match &judgement.outcome {
                Outcome::Open(finding) => Some(&**finding),
                _ => None,
            })
            .collect();
        if findings.is_empty() {
            continue;
        }
        findings.sort_by_key(|finding| finding.severity);
        let thing = ToDo {
            result,
            findings,
            unblocks: unblocks(outcomes, &result.rule),
        };
        found.push((place(&result.rule, playbooks, library), thing));
    }
    found.sort_by_key(|(place, thing)| {
        let gain = thing.unblocks + thing.findings.len();
        (thing.severity(), *place, std::cmp::Reverse(gain))
    });
    found.into_iter().map(|(_, thing)| thing).collect()
}

/// The place of a rule's step: its playbook, then its step.
fn place(rule: &Rule, playbooks: &[&str], library: &[Arc<Playbook>]) -> (usize, usize) {
    let playbook = playbooks.iter().position(|name| *name == rule.playbook);
    let step = library
        .iter()
        .find(|own| own.name == rule.playbook)
        .and_then(|own| {
            let wanted = rule.step.as_deref()?;
            own.steps.iter().position(|step| step.name == wanted)
        });
    (playbook.unwrap_or(usize::MAX), step.unwrap_or(usize::MAX))
}

/// How many rules had nothing to look at for want of what `rule` asks for, or wait for its step.
fn unblocks(outcomes: &Outcomes, rule: &Rule) -> usize {
    let mut asked: Vec<String> = Vec::new();
    if let Some(condition) = &rule.require {
        condition.walk(&mut |inner| {
            if let Ask::Count(quantifier) = &inner.ask
                && matches!(quantifier.range.source, Source::Kind)
            {
                asked.push(quantifier.range.kind.clone());
            }
        });
    }
    let waits = |other: &RuleResult| {
        other.judgements.is_empty()
            && other
                .rule
                .each
                .first()
                .is_some_and(|range| asked.contains(&range.kind))
    };
    outcomes.rules.iter().filter(|other| waits(other)).count()
}

#[cfg(test)]
mod tests {
    use crate::run::Tally;

    #[test]
    fn a_step_of_which_nothing_is_done_is_not_done() {
        let open = Tally {
            could_improve: 1,
            ..Tally::default()
        };
        assert_eq!(open.state().word, "not-started");
        let begun = Tally { met: 1, ..open };
        assert_eq!(begun.state().word, "done");
    }
}
