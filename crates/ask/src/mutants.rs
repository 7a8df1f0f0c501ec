//! Slips in clauses, made on purpose: would a scenario notice?
//!
//! Each slip is made in the text of a file, as a person would make it, and the file is read again. A slip that changes no
//! answer on any day is none. What no scenario notices is told with the request that is then answered otherwise, and
//! with the line that would have noticed it.

mod slips;

use std::collections::HashMap;

use jiff::civil;
use partnership_diagnostics::Severity;
use partnership_model::{Built, ClauseId, Model};
use partnership_policy::{Answer, Decision, Engine, Matrix, Request, Space};
use partnership_rules::scenario::run_scenarios;
use partnership_source::apply_edits;

use crate::{Rebuild, json, phrase};

/// A slip that was tried.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The clause.
    pub clause: ClauseId,
    /// What was done to it: `` `study` taken away ``.
    pub what: String,
    /// Whether a scenario no longer holds then.
    pub noticed: bool,
    /// A request that is answered otherwise, on that day.
    pub example: Example,
}

/// A request that is answered otherwise.
#[derive(Clone, Debug)]
pub struct Example {
    /// The request, in the model as it is.
    pub request: Request,
    /// The answer as the file is.
    pub before: Answer,
    /// The answer after the slip.
    pub after: Answer,
    /// What a scenario would have to expect to notice it; `None` where it cannot be put by name.
    pub line: Option<String>,
}

/// Try slips in every clause that belongs to the partnership.
pub fn mutate(model: &Model, files: &dyn Rebuild, today: civil::Date) -> Vec<Tried> {
    let before = errors(&files.rebuild(&HashMap::new()));
    let held = holding(model, today);
    let engine = Engine::new(model);
    let mut whole = Whole::new(&engine, today);
    let mut out = Vec::new();
    for clause in model
        .clauses
        .iter()
        .filter(|clause| clause.belongs && !clause.deed)
    {
        let file = clause.span.file;
        let text = files.text(file).to_owned();
        for (what, edit) in slips::of(model, clause, &text) {
            let Ok(slipped) = apply_edits(&text, &[edit]) else {
                continue;
            };
            let built = files.rebuild(&HashMap::from([(file, slipped)]));
            if errors(&built) > before {
                continue;
            }
            let Some(example) = whole.first_difference(&built.model) else {
                continue;
            };
            let now = holding(&built.model, today);
            let noticed =
                held.iter().zip(&now).any(|(was, is)| *was && !is) || now.len() < held.len();
            out.push(Tried {
                clause: clause.id,
                what,
                noticed,
                example,
            });
        }
    }
    out
}

/// For each expectation whether it holds.
fn holding(model: &Model, today: civil::Date) -> Vec<bool> {
    let scenarios = run_scenarios(model, today);
    let all = scenarios.iter().flat_map(|scenario| &scenario.expectations);
    all.map(|own| own.passed).collect()
}

fn errors(built: &Built) -> usize {
    let findings = built.findings.iter();
    let errors = findings.filter(|finding| finding.severity == Severity::Error);
    errors.count() + built.model.unread.len()
}

/// The matrix as it is, on the days on which something may change.
struct Whole<'e, 'm> {
    engine: &'e Engine<'m>,
    space: Space,
    today: civil::Date,
    known: HashMap<civil::Date, Matrix>,
}

impl<'e, 'm> Whole<'e, 'm> {
    fn new(engine: &'e Engine<'m>, today: civil::Date) -> Self {
        let model = engine.model();
        Self {
            engine,
            space: Space::of(model).with_categories(model),
            today,
            known: HashMap::new(),
        }
    }

    /// A request that another model answers otherwise: today's first, and one that can be named first.
    fn first_difference(&mut self, other: &Model) -> Option<Example> {
        let engine = Engine::new(other);
        let mut days = engine.days();
        days.extend(self.engine.days());
        days.sort_unstable();
        days.dedup();
        days.retain(|day| *day != self.today);
        days.insert(0, self.today);
        days.into_iter()
            .find_map(|day| self.difference_on(&engine, day))
    }

    fn difference_on(&mut self, other: &Engine<'_>, day: civil::Date) -> Option<Example> {
        let (engine, space) = (self.engine, &self.space);
        let own = self
            .known
            .entry(day)
            .or_insert_with(|| Matrix::exact(engine, space.clone(), day));
        let theirs = Matrix::exact(other, space.clone(), day);
        let mut differs: HashMap<(usize, usize), bool> = HashMap::new();
        let mut found = None;
        for (one, two) in own.cells().zip(theirs.cells()) {
            let differs = *differs
                .entry((one.group, two.group))
                .or_insert_with(|| !same(one.decision, two.decision));
            if !differs {
                continue;
            }
            let line = line(engine.model(), &one.request, one.decision, two.decision);
            let named = line.is_some();
            if named || found.is_none() {
                found = Some(Example {
                    request: one.request,
                    before: one.decision.answer,
                    after: two.decision.answer,
                    line,
                });
            }
            if named {
                break;
            }
        }
        found
    }
}

/// Whether two decisions come to the same for whoever acts on them.
fn same(one: &Decision, two: &Decision) -> bool {
    let tasks = |decision: &Decision| {
        decision
            .duties
            .iter()
            .map(|duty| duty.task)
            .collect::<Vec<_>>()
    };
    one.answer == two.answer && one.conditions == two.conditions && tasks(one) == tasks(two)
}

/// What a scenario would have to expect.
fn line(model: &Model, request: &Request, before: &Decision, after: &Decision) -> Option<String> {
    use partnership_policy::{Purpose, Task};
    request.who?;
    request.what?;
    let purpose = match request.purpose? {
        Purpose::Declared(id) => model.entry(id).name.clone()?,
        Purpose::Category(word) => word.word.to_owned(),
    };
    let expect = match before.answer {
        Answer::Permitted => "permit",
        Answer::Forbidden if after.answer != Answer::Forbidden => "forbid",
        _ => "no permit",
    };
    // Of a wide action a scenario asks with all that it means.
    let single =
        partnership_policy::included(&partnership_vocabulary::words::ACTION, request.action);
    if single.len() > 1 && expect != "no permit" {
        return None;
    }
    let mut out = format!(
        "expect {expect} {} to {} {} for {purpose} on {}",
        json::who(model, request.who),
        request.action.word,
        json::what(model, request.what),
        request.on
    );
    let lost = before.duties.iter().find(|duty| {
        before.answer == after.answer && after.duties.iter().all(|own| own.task != duty.task)
    });
    if let Some(duty) = lost {
        let name = match duty.task {
            Task::Word(word) => word.word.to_owned(),
            Task::Entry(id) => model.entry(id).name.clone()?,
        };
        out.push_str(&format!(" with {name}"));
    } else if before.answer == after.answer {
        // Other conditions: a scenario can ask within one setting, which is for its writer to choose.
        return None;
    }
    Some(out)
}

/// What then becomes of the example, in a sentence.
pub fn tell(model: &Model, tried: &Tried) -> String {
    let example = &tried.example;
    let request = &example.request;
    let who = phrase::who(model, request.who);
    let deed = format!(
        "{} {} for {}",
        request.action.label,
        phrase::what(model, request.what),
        phrase::purpose(model, request.purpose)
    );
    let day = phrase::day(request.on);
    let text = match (example.before, example.after) {
        (was, is) if was == is => {
            format!(
                "Then {who} may {deed} on {day} under other conditions, or owes something else."
            )
        }
        (Answer::Permitted, _) => format!("Then {who} may no longer {deed} on {day}."),
        (_, Answer::Permitted) => format!("Then {who} may {deed} on {day}."),
        (was, is) => format!(
            "Then the answer to whether {who} may {deed} on {day} is no longer {}, but {}.",
            crate::tell::answer(was),
            crate::tell::answer(is)
        ),
    };
    format!("{}. {text}", phrase::capital(&tried.what))
}
