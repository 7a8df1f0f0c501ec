//! Scenarios: questions to the clauses of a partnership, with the answers that the partners expect.

use jiff::civil;
use partnership_diagnostics::{Finding, Severity};
use partnership_model::{ClauseId, EntryId, Expectation, Member, Model};
use partnership_policy::{Answer, Decision, Engine, Part, Purpose, Request, Setting, Task, Why};
use partnership_source::Span;

/// A scenario and what became of it.
#[derive(Clone, Debug)]
pub struct ScenarioResult {
    /// Its title, else its name.
    pub title: String,
    /// Where it stands.
    pub span: Span,
    /// What it expects, in order.
    pub expectations: Vec<AnswerResult>,
}

/// An expectation and the answer there was.
#[derive(Clone, Debug)]
pub struct AnswerResult {
    /// Where it stands.
    pub span: Span,
    /// Whether it came true.
    pub passed: bool,
    /// What happened instead, in a sentence; empty where it came true.
    pub instead: String,
    /// The clauses that made it so.
    pub clauses: Vec<ClauseId>,
    /// Whether its words could be read; where not, that is a finding of its own.
    pub read: bool,
}

impl ScenarioResult {
    /// Whether everything came true.
    pub fn passed(&self) -> bool {
        !self.expectations.is_empty() && self.expectations.iter().all(|own| own.passed)
    }
}

/// Ask the scenarios that belong to a partnership. One that names no day is asked of `today`.
pub fn run_scenarios(model: &Model, today: civil::Date) -> Vec<ScenarioResult> {
    let mut scenarios = model.of_kind("scenario").peekable();
    if scenarios.peek().is_none() {
        return Vec::new();
    }
    let asked = Asked {
        model,
        engine: Engine::new(model),
        today,
    };
    scenarios
        .map(|scenario| ScenarioResult {
            title: scenario.display().to_owned(),
            span: scenario.span,
            expectations: model
                .expectations_of(scenario.id)
                .map(|expectation| asked.check(expectation))
                .collect(),
        })
        .collect()
}

/// What the scenarios of a partnership ask: the requests of each expectation that could be read, in order.
pub fn questions(model: &Model, today: civil::Date) -> Vec<Vec<Request>> {
    let asked = Asked {
        model,
        engine: Engine::new(model),
        today,
    };
    let expectations = model
        .of_kind("scenario")
        .flat_map(|scenario| model.expectations_of(scenario.id));
    let sound = expectations.filter(|own| !own.suspect && own.outcome.is_some());
    sound
        .map(|own| asked.requests(own, own.on.map_or(today, partnership_model::Date::first)))
        .collect()
}

/// The scenarios that do not hold, as findings. One of which the words could not be read has a finding already.
pub fn scenario_findings(model: &Model, today: civil::Date) -> Vec<Finding> {
    let mut found = Vec::new();
    for scenario in run_scenarios(model, today) {
        let failed = scenario.expectations.iter();
        for own in failed.filter(|own| !own.passed && own.read) {
            let what = format!("“{}” does not hold. {}", scenario.title, own.instead);
            let mut finding =
                Finding::new("scenario-does-not-hold", Severity::Error, own.span, what)
                    .why("The partners wrote down what the answer must be. Either a clause has changed without them noticing, or they have changed their minds without writing it down.")
                    .how("Change the clause or the agreement so that it holds again, or agree on the new answer and change the scenario.");
            for clause in &own.clauses {
                let at = model.clause(*clause).span;
                finding = finding.other(at, "this clause decides it".to_owned());
            }
            found.push(finding);
        }
    }
    found
}

struct Asked<'m> {
    model: &'m Model,
    engine: Engine<'m>,
    today: civil::Date,
}

impl Asked<'_> {
    fn check(&self, expectation: &Expectation) -> AnswerResult {
        let mut result = AnswerResult {
            span: expectation.span,
            passed: false,
            instead: String::new(),
            clauses: Vec::new(),
            read: true,
        };
        let wanted = expectation.outcome.as_deref().unwrap_or_default();
        if expectation.suspect || wanted.is_empty() {
            result.instead = "What it expects could not be read.".to_owned();
            result.read = false;
            return result;
        }
        let days = match expectation.on {
            // A month or a year means every day of it; its ends stand for the rest.
            Some(date) if date.first() != date.last() => vec![date.first(), date.last()],
            Some(date) => vec![date.first()],
            None => vec![self.today],
        };
        for day in days {
            let requests = self.requests(expectation, day);
            if requests.is_empty() {
                result.instead = "Nobody and nothing here is what it asks about.".to_owned();
                return result;
            }
            let decision = self.engine.decide_all(&requests);
            let differs = self
                .differs(&decision, wanted, expectation.no)
                .or_else(|| self.lacks(&decision, expectation));
            if let Some(instead) = differs {
                result.instead = instead;
                result.clauses = decision.because.iter().map(|own| own.clause).collect();
                return result;
            }
        }
        result.passed = true;
        result
    }

    /// What there was instead of the answer that is wanted.
    fn differs(&self, decision: &Decision, wanted: &str, no: bool) -> Option<String> {
        let whole = [Part {
            request: self.nothing(),
            decision: decision.clone(),
        }];
        let parts = if decision.parts.is_empty() {
            &whole[..]
        } else {
            &decision.parts
        };
        if no {
            // What cannot be judged may be so, and an expectation is not met by not being looked at.
            let may_be = |part: &&Part| {
                let answer = part.decision.answer;
                spelled(answer) == wanted || answer == Answer::CannotBeJudged
            };
            return parts
                .iter()
                .find(may_be)
                .map(|part| self.told(part, decision));
        }
        if spelled(decision.answer) == wanted {
            return None;
        }
        let other = parts
            .iter()
            .find(|part| spelled(part.decision.answer) != wanted)
            .or(parts.first());
        Some(match other {
            Some(part) if decision.answer == Answer::InPart => {
                format!(
                    "The answer is not the same for all that is asked. {}",
                    self.told(part, decision)
                )
            }
            Some(part) => self.told(part, decision),
            None => format!("The answer is `{}`.", spelled(decision.answer)),
        })
    }

    /// The clause that did not decide, or the duty that does not come with it, although it is expected.
    fn lacks(&self, decision: &Decision, expectation: &Expectation) -> Option<String> {
        let decided = |clause: ClauseId| {
            let mut because = decision.because.iter();
            because.any(|own| own.clause == clause && own.why != Why::Overridden)
        };
        for reference in &expectation.because {
            if !reference.clause.is_some_and(decided) {
                let others = decision.because.iter();
                let others: Vec<String> = others
                    .filter_map(|own| self.model.clause(own.clause).name.as_deref())
                    .map(|name| format!("`{name}`"))
                    .collect();
                let by = if others.is_empty() {
                    String::new()
                } else {
                    format!(" What decides is {}.", others.join(", "))
                };
                return Some(format!(
                    "The answer is as expected, but not because of `{}`.{by}",
                    reference.written
                ));
            }
        }
        let comes = |task: &Task| decision.duties.iter().any(|duty| duty.task == *task);
        for member in &expectation.with {
            let (task, name) = match member {
                Member::Word(word, _, _) => (Task::Word(word), word.word),
                Member::Entry(reference) => {
                    (Task::Entry(reference.target?), reference.written.as_str())
                }
                Member::Everything(_) | Member::Broken(_) => continue,
            };
            if !comes(&task) {
                return Some(format!(
                    "The answer is as expected, but without the duty `{name}`."
                ));
            }
        }
        None
    }

    /// The answer to one part of a question, in a sentence.
    fn told(&self, part: &Part, whole: &Decision) -> String {
        let about = if whole.parts.is_empty() {
            "It".to_owned()
        } else {
            self.about(&part.request)
        };
        let clauses: Vec<String> = part
            .decision
            .because
            .iter()
            .filter_map(|reason| self.model.clause(reason.clause).name.as_deref())
            .map(|name| format!("`{name}`"))
            .collect();
        let by = match clauses.as_slice() {
            [] => String::new(),
            clauses => format!(" by {}", clauses.join(", ")),
        };
        match part.decision.answer {
            Answer::Permitted => format!("{about} is permitted{by}."),
            Answer::Forbidden => format!("{about} is forbidden{by}."),
            Answer::NotCovered => format!("{about} is not covered: no clause says anything of it."),
            Answer::InPart => format!("{about} has different answers in its parts."),
            Answer::CannotBeJudged => {
                format!(
                    "{about} cannot be judged: the answer depends on what is not on the record."
                )
            }
        }
    }

    /// `university: analyse ed-attendances for forecast-demand`
    fn about(&self, request: &Request) -> String {
        let name = |id: Option<EntryId>, other: &str| {
            let named = id.and_then(|id| self.model.entry(id).name.as_deref());
            named.map_or_else(|| other.to_owned(), |name| format!("`{name}`"))
        };
        let purpose = match request.purpose {
            Some(Purpose::Declared(id)) => format!(" for {}", name(Some(id), "a purpose")),
            Some(Purpose::Category(word)) => format!(" for `{}`", word.word),
            None => " for anything else".to_owned(),
        };
        format!(
            "That {} does `{}` with {}{purpose}",
            name(request.who, "somebody else"),
            request.action.word,
            name(request.what, "other data")
        )
    }

    fn nothing(&self) -> Request {
        let action = &partnership_vocabulary::words::ACTION.words[0];
        Request::new(None, action, None, None, self.today)
    }

    fn requests(&self, of: &Expectation, day: civil::Date) -> Vec<Request> {
        let who = self.engine.partners_of(&of.who, &of.who_except);
        let what = self.engine.datasets_of(&of.what, &of.what_except);
        let purposes = self.engine.purposes_of(&of.purposes);
        let settings: Vec<Option<Setting>> = match of.within.as_slice() {
            [] => vec![None],
            within => within.iter().filter_map(setting).map(Some).collect(),
        };
        let mut found = Vec::new();
        for who in &who {
            for (action, _) in &of.actions {
                for what in &what {
                    for purpose in &purposes {
                        for setting in &settings {
                            let mut request = Request::new(*who, action, *what, *purpose, day);
                            request.setting = *setting;
                            found.push(request);
                        }
                    }
                }
            }
        }
        found
    }
}

fn setting(member: &Member) -> Option<Setting> {
    match member {
        Member::Entry(reference) => reference.target.map(Setting::Environment),
        Member::Word(word, _, _) => Some(Setting::Access(word)),
        Member::Everything(_) | Member::Broken(_) => None,
    }
}

/// An answer as a scenario writes it.
fn spelled(answer: Answer) -> &'static str {
    match answer {
        Answer::Permitted => "permit",
        Answer::Forbidden => "forbid",
        other => other.word(),
    }
}
