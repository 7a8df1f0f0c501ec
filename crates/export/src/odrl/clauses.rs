//! Where each clause speaks, found out from the decisions: for whom, what, which purposes and actions, on which days.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;
use partnership_model::{Clause, ClauseId, Data, Effect, EntryId, Member};
use partnership_policy::{Answer, Decision, Matrix, Need, Request, Setting, Why};
use partnership_vocabulary::{Word, words};

use super::rule_name;
use crate::Ready;
use crate::rows::{Row, rows};
use crate::table::{Cell, days};

/// Days without a gap.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Run {
    pub(super) from: Option<civil::Date>,
    pub(super) until: Option<civil::Date>,
}

/// A rule of ODRL.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) name: String,
    pub(super) effect: Effect,
    /// The agreement in which its clause stands.
    agreements: Vec<EntryId>,
    pub(super) row: Row,
    pub(super) run: Run,
    /// A permission: only in these. A prohibition: not in these.
    pub(super) settings: Option<Vec<Setting>>,
    pub(super) levels: Option<Vec<&'static Word>>,
    pub(super) places: Vec<String>,
    /// One of each must have been given.
    pub(super) approvals: Vec<Vec<EntryId>>,
    pub(super) duties: Vec<String>,
}

/// All rules.
pub(super) struct Spoken {
    rules: Vec<Rule>,
}

/// How a clause speaks of a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Voice {
    Outright,
    /// Under conditions that the request must show to be met.
    If,
}

type Places = BTreeMap<Cell, Vec<usize>>;

impl Spoken {
    pub(super) fn of(ready: &Ready<'_>) -> Self {
        let days = days(ready.model);
        let mut said: BTreeMap<(ClauseId, Voice), Places> = BTreeMap::new();
        let mut needs: BTreeMap<ClauseId, (Request, Vec<Need>)> = BTreeMap::new();
        for (number, day) in days.iter().enumerate() {
            let space = ready.table.space.clone();
            let matrix = Matrix::exact(ready.engine, space, *day);
            let cells = order(&ready.table.space).zip(matrix.cells());
            for (cell, one) in cells {
                for reason in &one.decision.because {
                    let Some(voice) = voice(one.decision.answer, reason.why) else {
                        continue;
                    };
                    let places = said.entry((reason.clause, voice)).or_default();
                    places.entry(cell).or_default().push(number);
                    if voice == Voice::If {
                        let known = needs
                            .entry(reason.clause)
                            .or_insert_with(|| (one.request, Vec::new()));
                        let all = one.decision.conditions.iter();
                        for need in all.flat_map(|condition| &condition.ways).flatten() {
                            if !known.1.contains(need) {
                                known.1.push(need.clone());
                            }
                        }
                    }
                }
            }
        }
        let mut rules = Vec::new();
        let mut numbers: BTreeMap<ClauseId, usize> = BTreeMap::new();
        for ((id, voice), places) in said {
            let clause = ready.model.clause(id);
            let mut by_run: BTreeMap<Run, BTreeSet<Cell>> = BTreeMap::new();
            for (cell, numbers) in places {
                for run in runs(&days, &numbers) {
                    by_run.entry(run).or_default().insert(cell);
                }
            }
            let limits = match voice {
                Voice::Outright => Limits::default(),
                Voice::If => Limits::of(ready, clause, &needs[&id]),
            };
            for (run, cells) in by_run {
                for row in rows(cells) {
                    let number = numbers.entry(id).or_default();
                    *number += 1;
                    rules.push(limits.rule(ready, clause, *number, row, run));
                }
            }
        }
        Self { rules }
    }

    /// The rules of the clauses that stand in an agreement, or in a template that it is made from.
    pub(super) fn of_agreement(&self, agreement: EntryId) -> Vec<&Rule> {
        let own = |rule: &&Rule| rule.agreements.first() == Some(&agreement);
        self.rules.iter().filter(own).collect()
    }

    /// The rules of the clauses outside.
    pub(super) fn outside(&self) -> Vec<&Rule> {
        self.rules
            .iter()
            .filter(|rule| rule.agreements.is_empty())
            .collect()
    }
}

/// A clause speaks where the decision is one that ODRL can state. A permission that is overridden is not said.
fn voice(answer: Answer, why: Why) -> Option<Voice> {
    match (answer, why) {
        (Answer::Permitted, Why::Permits) | (Answer::Forbidden, Why::Forbids) => {
            Some(Voice::Outright)
        }
        (Answer::CannotBeJudged, Why::Forbids) => Some(Voice::Outright),
        (Answer::Permitted, Why::PermitsIf) => Some(Voice::If),
        (Answer::Permitted | Answer::Forbidden | Answer::CannotBeJudged, Why::ForbidsUnless) => {
            Some(Voice::If)
        }
        _ => None,
    }
}

/// The cells in the order in which a matrix has them.
fn order(space: &partnership_policy::Space) -> impl Iterator<Item = Cell> {
    let [partners, datasets] = [space.partners.len(), space.datasets.len()];
    let [purposes, actions] = [space.purposes.len(), space.actions.len()];
    (0..datasets).flat_map(move |what| {
        (0..partners).flat_map(move |who| {
            (0..purposes).flat_map(move |purpose| {
                (0..actions).map(move |action| [who, what, purpose, action])
            })
        })
    })
}

/// The runs of days that these numbers of days stand for: each reaches up to the next day.
fn runs(days: &[civil::Date], numbers: &[usize]) -> Vec<Run> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let run = |(first, last): (usize, usize)| Run {
        from: (first > 0).then(|| days[first]),
        until: days.get(last + 1).and_then(|day| day.yesterday().ok()),
    };
    runs.into_iter().map(run).collect()
}

/// What limits a clause that speaks under conditions.
#[derive(Default)]
struct Limits {
    settings: Option<Vec<Setting>>,
    levels: Option<Vec<&'static Word>>,
    places: Vec<String>,
    approvals: Vec<Vec<EntryId>>,
}

impl Limits {
    /// Found out by asking the question again, in each setting and of each level.
    fn of(ready: &Ready<'_>, clause: &Clause, (request, needs): &(Request, Vec<Need>)) -> Self {
        let permits = clause.effect == Effect::Permit;
        let given = |word: &str| clause.conditions.iter().any(|line| line.word == word);
        let mut limits = Self::default();
        if !clause.within.is_empty() || given("within") {
            let environments = ready.model.of_kind("environment");
            let environments = environments.map(|entry| Setting::Environment(entry.id));
            let all = words::ACCESS
                .words
                .iter()
                .map(Setting::Access)
                .chain(environments);
            let own = settings(clause);
            let fits = |setting: &Setting| {
                let asked = request.within(*setting);
                let decision = ready.engine.decide_exactly(&asked);
                // Of a broader setting, the condition is still stated.
                let open = decision
                    .conditions
                    .iter()
                    .flat_map(|condition| &condition.ways);
                let mut open = open.flatten();
                let stated = open.any(|need| matches!(need, Need::Within(all) if *all == own));
                !stated
                    && if permits {
                        speaks(&decision, clause.id)
                    } else {
                        !forbids_outright(&decision, clause.id)
                    }
            };
            limits.settings = Some(all.filter(fits).collect());
        }
        if given("identifiability") {
            let all = words::IDENTIFIABILITY.words.iter();
            let fits = |word: &&'static Word| {
                let asked = request.identifiability(word);
                speaks(&ready.engine.decide_exactly(&asked), clause.id)
            };
            limits.levels = Some(all.filter(fits).collect());
        }
        let named = |word: &str| -> BTreeSet<EntryId> {
            let lines = clause.conditions.iter().filter(|line| line.word == word);
            let values = lines.flat_map(|line| &line.values);
            let target = |value: &partnership_model::Value| match &value.data {
                Data::Name(reference) => reference.target,
                _ => None,
            };
            values.filter_map(target).collect()
        };
        let own: BTreeSet<EntryId> = named("needs")
            .union(&named("approved-by"))
            .copied()
            .collect();
        for need in needs {
            match need {
                Need::Approved(ids) if ids.iter().all(|id| own.contains(id)) => {
                    limits.approvals.push(ids.clone());
                }
                Need::In(places) if given("in") => {
                    let inside = crate::outcome::inside(places);
                    if limits.places.is_empty() {
                        limits.places = inside;
                    }
                }
                _ => {}
            }
        }
        limits
    }

    fn rule(&self, ready: &Ready<'_>, clause: &Clause, number: usize, row: Row, run: Run) -> Rule {
        let duties = clause
            .conditions
            .iter()
            .filter(|line| line.word == "duties");
        let duty = |value: &partnership_model::Value| match &value.data {
            Data::Word(word, _) => Some(word.word.to_owned()),
            Data::Name(reference) => reference.target.map(|id| ready.names.entry(id).to_owned()),
            _ => None,
        };
        let duties = duties.flat_map(|line| &line.values).filter_map(duty);
        let agreement = clause
            .entry
            .filter(|id| ready.model.entry(*id).is("agreement"));
        Rule {
            name: rule_name(ready, clause.id, number),
            effect: clause.effect,
            agreements: agreement.into_iter().collect(),
            row,
            run,
            settings: self.settings.clone(),
            levels: self.levels.clone(),
            places: self.places.clone(),
            approvals: self.approvals.clone(),
            duties: duties.collect(),
        }
    }
}

fn speaks(decision: &Decision, clause: ClauseId) -> bool {
    let mut reasons = decision.because.iter();
    reasons.any(|reason| {
        reason.clause == clause
            && matches!(reason.why, Why::Permits | Why::PermitsIf | Why::Overridden)
    })
}

fn forbids_outright(decision: &Decision, clause: ClauseId) -> bool {
    let mut reasons = decision.because.iter();
    reasons.any(|reason| reason.clause == clause && reason.why == Why::Forbids)
}

/// The settings that a clause names.
fn settings(clause: &Clause) -> Vec<Setting> {
    let written = clause.within.iter().filter_map(|member| match member {
        Member::Word(word, _, _) => Some(Setting::Access(word)),
        Member::Entry(reference) => reference.target.map(Setting::Environment),
        Member::Everything(_) | Member::Broken(_) => None,
    });
    let lines = clause
        .conditions
        .iter()
        .filter(|line| line.word == "within");
    let values = lines.flat_map(|line| &line.values);
    let given = values.filter_map(|value| match &value.data {
        Data::Word(word, _) => Some(Setting::Access(word)),
        Data::Name(reference) => reference.target.map(Setting::Environment),
        _ => None,
    });
    if clause.within.is_empty() {
        given.collect()
    } else {
        written.collect()
    }
}
