//! What running playbooks gave, as JSON: how far each partnership is, rule by rule.
//!
//! The types say what is known with places as spans; [`Told`] turns them into the published shape.

use partnership_source::{FileId, Span};
use serde::Serialize;

use super::{Places, Range};

/// What running playbooks gave.
#[derive(Clone, Debug, Default)]
pub struct Run<'a> {
    /// The playbooks, by the file of the partnership and in the order in which they were run.
    pub playbooks: Vec<Playbook<'a>>,
    /// The areas of the checklist for trustworthy data sharing, by the file of the partnership.
    pub coverage: Vec<Coverage<'a>>,
    /// What to do next, by the file of the partnership, the most valuable first.
    pub next: Vec<Next<'a>>,
    /// What could not be read.
    pub unread: Vec<Unread<'a>>,
}

/// A file that could not be read.
#[derive(Clone, Debug, Serialize)]
pub struct Unread<'a> {
    /// The file.
    pub file: &'a str,
    /// The name that `explain` takes.
    pub name: &'a str,
    /// What is wrong.
    pub what: &'a str,
    /// What to do.
    pub how: &'a str,
}

/// How many rules came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Met.
    pub met: usize,
    /// Open, and must be fixed.
    pub error: usize,
    /// Open, and should be fixed.
    pub warning: usize,
    /// Open, and could be improved.
    pub advice: usize,
    /// Accepted for now.
    pub waived: usize,
    /// Said to be met by a person.
    pub attested: usize,
    /// Waiting for a person to say so.
    #[serde(rename = "to-attest")]
    pub to_attest: usize,
    /// Not to be told from the file.
    pub unknown: usize,
    /// With nothing to look at.
    pub nothing: usize,
}

/// How far a partnership is by one playbook.
#[derive(Clone, Debug)]
pub struct Playbook<'a> {
    /// The file of the partnership.
    pub file: FileId,
    /// The playbook's name.
    pub name: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The playbook that brought it in, where it was not followed itself.
    pub through: Option<&'a str>,
    /// How many rules are met, of how many that had something to look at.
    pub score: (usize, usize),
    /// Its rules, counted.
    pub tally: Tally,
    /// Its steps.
    pub steps: Vec<Step<'a>>,
    /// Its rules.
    pub rules: Vec<Rule<'a>>,
    /// Its rules that are switched off, each with the reason.
    pub off: Vec<(&'a str, Option<&'a str>)>,
    /// Its rules that do not apply here.
    pub inapplicable: Vec<&'a str>,
}

/// A step.
#[derive(Clone, Debug, Serialize)]
pub struct Step<'a> {
    /// Its name; empty for rules outside any step.
    pub name: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its number in the source.
    pub number: Option<&'a str>,
    /// Its state, a word of the list of step states.
    pub state: &'a str,
    /// Its rules, counted.
    pub tally: Tally,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule<'a> {
    /// Its name.
    pub name: &'a str,
    /// What holds where it is met.
    pub title: &'a str,
    /// The name of its step; empty for a rule outside any step.
    pub step: &'a str,
    /// Whether it was stopped because it cost too much.
    pub stopped: bool,
    /// What became of it, place by place.
    pub judgements: Vec<Judgement<'a>>,
}

/// A rule at one place.
#[derive(Clone, Debug, Default)]
pub struct Judgement<'a> {
    /// `met`, `open`, `waived`, `attested`, `to-attest` or `cannot-be-judged`.
    pub outcome: &'static str,
    /// The name of the entry it is about.
    pub entry: Option<&'a str>,
    /// Where.
    pub at: Span,
    /// How much it weighs, where it is open or waived.
    pub severity: Option<&'static str>,
    /// What is wrong, where it is open or waived.
    pub what: Option<&'a str>,
    /// Why it is accepted, where it is waived.
    pub reason: Option<&'a str>,
    /// Who accepts it or said so.
    pub by: Option<&'a str>,
    /// The last day on which it is accepted, or the day on which a person said so.
    pub on: Option<String>,
}

/// An area of the checklist.
#[derive(Clone, Debug)]
pub struct Coverage<'a> {
    /// The file of the partnership.
    pub file: FileId,
    /// The area's word and label, and its rules counted.
    pub areas: Vec<(&'a str, &'a str, Tally)>,
}

/// Something to do.
#[derive(Clone, Debug)]
pub struct Next<'a> {
    /// The file of the partnership.
    pub file: FileId,
    /// The rule.
    pub rule: &'a str,
    /// Its playbook.
    pub playbook: &'a str,
    /// How much it weighs.
    pub severity: &'static str,
    /// At how many places it is open.
    pub places: usize,
    /// How many other rules wait for it.
    pub unblocks: usize,
}

/// A run in the published shape.
#[derive(Serialize)]
pub(super) struct Told<'a> {
    playbooks: Vec<ToldPlaybook<'a>>,
    coverage: Vec<ToldCoverage<'a>>,
    next: Vec<ToldNext<'a>>,
    unread: &'a [Unread<'a>],
}

#[derive(Serialize)]
struct ToldPlaybook<'a> {
    file: &'a str,
    name: &'a str,
    title: &'a str,
    through: Option<&'a str>,
    score: Score,
    tally: Tally,
    steps: &'a [Step<'a>],
    rules: Vec<ToldRule<'a>>,
    off: Vec<Off<'a>>,
    inapplicable: &'a [&'a str],
}

#[derive(Serialize)]
struct Score {
    met: usize,
    of: usize,
}

#[derive(Serialize)]
struct Off<'a> {
    rule: &'a str,
    because: Option<&'a str>,
}

#[derive(Serialize)]
struct ToldRule<'a> {
    name: &'a str,
    title: &'a str,
    step: &'a str,
    stopped: bool,
    judgements: Vec<ToldJudgement<'a>>,
}

#[derive(Serialize)]
struct ToldJudgement<'a> {
    outcome: &'static str,
    entry: Option<&'a str>,
    file: &'a str,
    range: Range,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<&'a str>,
}

#[derive(Serialize)]
struct ToldCoverage<'a> {
    file: &'a str,
    areas: Vec<Area<'a>>,
}

#[derive(Serialize)]
struct Area<'a> {
    name: &'a str,
    title: &'a str,
    tally: Tally,
}

#[derive(Serialize)]
struct ToldNext<'a> {
    file: &'a str,
    rule: &'a str,
    playbook: &'a str,
    severity: &'static str,
    places: usize,
    unblocks: usize,
}

impl<'a> Told<'a> {
    pub(super) fn new(run: &'a Run<'a>, places: &Places<'a>) -> Self {
        let name = |file: FileId| places.sources.name(file);
        let judgement = |own: &'a Judgement<'a>| ToldJudgement {
            outcome: own.outcome,
            entry: own.entry,
            file: name(own.at.file),
            range: places.range(own.at.file, own.at.range),
            severity: own.severity,
            what: own.what,
            reason: own.reason,
            by: own.by,
            on: own.on.as_deref(),
        };
        let rule = |own: &'a Rule<'a>| ToldRule {
            name: own.name,
            title: own.title,
            step: own.step,
            stopped: own.stopped,
            judgements: own.judgements.iter().map(judgement).collect(),
        };
        let playbook = |own: &'a Playbook<'a>| ToldPlaybook {
            file: name(own.file),
            name: own.name,
            title: own.title,
            through: own.through,
            score: Score {
                met: own.score.0,
                of: own.score.1,
            },
            tally: own.tally,
            steps: &own.steps,
            rules: own.rules.iter().map(rule).collect(),
            off: own
                .off
                .iter()
                .map(|(rule, because)| Off {
                    rule,
                    because: *because,
                })
                .collect(),
            inapplicable: &own.inapplicable,
        };
        let coverage = |own: &'a Coverage<'a>| ToldCoverage {
            file: name(own.file),
            areas: own
                .areas
                .iter()
                .map(|(name, title, tally)| Area {
                    name,
                    title,
                    tally: *tally,
                })
                .collect(),
        };
        let next = |own: &'a Next<'a>| ToldNext {
            file: name(own.file),
            rule: own.rule,
            playbook: own.playbook,
            severity: own.severity,
            places: own.places,
            unblocks: own.unblocks,
        };
        Self {
            playbooks: run.playbooks.iter().map(playbook).collect(),
            coverage: run.coverage.iter().map(coverage).collect(),
            next: run.next.iter().map(next).collect(),
            unread: &run.unread,
        }
    }
}
