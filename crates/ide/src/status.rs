//! How far a partnership is, step by step: the same count as `partnership status` shows.

use partnership_diagnostics::Severity;
use partnership_rules::report::report;
use partnership_rules::run::Tally;
use partnership_source::{FileId, Span};

use crate::Snapshot;

/// How far a partnership is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Its file.
    pub file: FileId,
    /// Its title.
    pub title: String,
    /// By each playbook it follows.
    pub playbooks: Vec<OfPlaybook>,
    /// By each area of the checklist: its word, its label, and how many rules are met of how many.
    pub areas: Vec<(&'static str, &'static str, (usize, usize))>,
    /// What to do, the most valuable first.
    pub next: Vec<ToDo>,
}

/// How far it is by one playbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPlaybook {
    /// The playbook's name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// How many rules are met, of how many.
    pub score: (usize, usize),
    /// Step by step.
    pub steps: Vec<OfStep>,
}

/// How far it is with one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfStep {
    /// The step's name; empty for rules outside steps.
    pub name: String,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Its state: a word, and how it is told.
    pub state: (&'static str, &'static str),
    /// How many rules are met, of how many.
    pub score: (usize, usize),
    /// The rules, counted by what became of them.
    pub counts: Counts,
}

/// Rules, counted by what became of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// That must be fixed.
    pub must_fix: usize,
    /// That should be fixed.
    pub should_fix: usize,
    /// That could be improved.
    pub could_improve: usize,
    /// That are accepted for now.
    pub waived: usize,
    /// That a person has to judge.
    pub to_attest: usize,
    /// That the file does not tell.
    pub unknown: usize,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToDo {
    /// The rule's name.
    pub rule: String,
    /// What is wrong at the first place.
    pub what: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Where.
    pub places: Vec<Span>,
}

/// How many things to do are told.
const MOST: usize = 20;

/// How far the partnership is that `file` belongs to; `None` for a shared list by itself.
pub fn status(snapshot: &Snapshot, file: FileId) -> Option<Status> {
    let analysis = snapshot.analysis(file)?;
    let header = analysis.model.header()?;
    let judged = analysis.judged(snapshot);
    let report = report(&judged.outcomes, &judged.library);
    let playbooks = report.playbooks.iter().map(|playbook| OfPlaybook {
        name: playbook.playbook.name.clone(),
        title: playbook.playbook.title.clone(),
        score: playbook.tally.score(),
        steps: playbook
            .steps
            .iter()
            .map(|step| OfStep {
                name: step.step.map(|step| step.name.clone()).unwrap_or_default(),
                number: step.step.and_then(|step| step.number.clone()),
                title: step.title().to_owned(),
                state: (step.state.word, step.state.label),
                score: step.tally.score(),
                counts: counts(&step.tally),
            })
            .collect(),
    });
    let areas = report.areas.iter();
    let things = report.things.iter().take(MOST);
    Some(Status {
        file: analysis.root,
        title: header.display().to_owned(),
        playbooks: playbooks.collect(),
        areas: areas
            .map(|area| (area.area.word, area.area.label, area.tally.score()))
            .collect(),
        next: things
            .map(|thing| ToDo {
                rule: thing.result.rule.name.clone(),
                what: thing
                    .findings
                    .first()
                    .map(|finding| finding.what.clone())
                    .unwrap_or_default(),
                severity: thing.severity(),
                places: thing.findings.iter().map(|finding| finding.at).collect(),
            })
            .collect(),
    })
}

fn counts(tally: &Tally) -> Counts {
    Counts {
        must_fix: tally.must_fix,
        should_fix: tally.should_fix,
        could_improve: tally.could_improve,
        waived: tally.waived,
        to_attest: tally.to_attest,
        unknown: tally.unknown,
    }
}
