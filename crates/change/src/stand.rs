//! What a decision comes to, in words that mean the same in two models.

use jiff::civil;
use partnership_model::meaning::Meaning;
use partnership_model::{ClauseId, EntryId, Model};
use partnership_policy::{Answer, Decision, Engine, Need, Request, Setting, Task, Why};

use crate::say::Say;
use crate::value;

/// Where a request stands.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Stand {
    /// `permitted`, `forbidden` …
    pub answer: &'static str,
    /// The conditions, all of which must hold: each a list of ways, each way a list of needs.
    pub conditions: Vec<Vec<Vec<String>>>,
    /// What must be done in return.
    pub duties: Vec<String>,
    /// The clauses that made it so, by their name or their words.
    pub because: Vec<String>,
}

impl Stand {
    /// Whether it is permitted.
    pub fn permitted(&self) -> bool {
        self.answer == Answer::Permitted.word()
    }

    /// Whether it is known.
    pub fn judged(&self) -> bool {
        self.answer != Answer::CannotBeJudged.word()
    }

    /// Whether both come to the same, whatever clause made it so.
    pub fn same(&self, other: &Self) -> bool {
        (self.answer, &self.conditions, &self.duties)
            == (other.answer, &other.conditions, &other.duties)
    }

    /// Its conditions: "if within `x`, and …".
    pub(crate) fn conditions_told(&self) -> Say {
        let need = |need: &String| {
            let (word, rest) = need.split_once(' ').unwrap_or((need, ""));
            let names = Say::list(rest.split(", ").map(Say::name).collect(), "or");
            let own = match word {
                "within" => "within ",
                "identifiability" => "if the data is at most ",
                "in" => "in ",
                _ => "with the approval of ",
            };
            Say::own(own).and_say(names)
        };
        let way = |way: &Vec<String>| Say::list(way.iter().map(need).collect(), "and");
        let one = |ways: &Vec<Vec<String>>| Say::list(ways.iter().map(way).collect(), "or");
        Say::list(self.conditions.iter().map(one).collect(), "and")
    }
}

/// What the clauses of a model are called, in their order, as [`Stand::because`] has it: by their name or their words.
pub fn clauses_called(model: &Model) -> Vec<String> {
    let called = |id: usize| {
        let id = ClauseId(u32::try_from(id).unwrap_or(u32::MAX));
        let clause = Meaning::of_clause(model, id);
        clause
            .name
            .clone()
            .unwrap_or_else(|| value::clause(&clause))
    };
    (0..model.clauses.len()).map(called).collect()
}

/// One side of a comparison, asked.
pub(crate) struct Side<'m, 'r> {
    pub(crate) engine: Engine<'m>,
    model: &'m Model,
    clauses: Vec<String>,
    /// What its names are called on the newer side.
    other: &'r dyn Fn(&str) -> Option<String>,
}

impl<'m, 'r> Side<'m, 'r> {
    pub(crate) fn new(model: &'m Model, other: &'r dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            engine: Engine::new(model),
            model,
            clauses: clauses_called(model),
            other,
        }
    }

    pub(crate) fn ask(&self, request: &Request) -> (Stand, Option<civil::Date>) {
        let decision = self.engine.decide_exactly(request);
        let changes = decision.changes_on;
        (self.stand(&decision), changes)
    }

    fn stand(&self, decision: &Decision) -> Stand {
        let mut conditions: Vec<Vec<Vec<String>>> = (decision.conditions.iter())
            .map(|condition| {
                let way = |needs: &Vec<Need>| sorted(needs.iter().map(|need| self.need(need)));
                sorted(condition.ways.iter().map(way))
            })
            .collect();
        conditions.sort();
        let decided = |why: Why| why != Why::Overridden;
        Stand {
            answer: decision.answer.word(),
            conditions,
            duties: sorted(decision.duties.iter().map(|duty| match duty.task {
                Task::Word(word) => word.word.to_owned(),
                Task::Entry(id) => self.name(id),
            })),
            because: (decision.because.iter())
                .filter(|reason| decided(reason.why))
                .filter_map(|reason| self.clauses.get(reason.clause.0 as usize).cloned())
                .collect(),
        }
    }

    /// A need as `word names`.
    fn need(&self, need: &Need) -> String {
        let (word, names) = match need {
            Need::Within(settings) => {
                let name = |setting: &Setting| match setting {
                    Setting::Access(word) => word.word.to_owned(),
                    Setting::Environment(id) => self.name(*id),
                };
                ("within", sorted(settings.iter().map(name)))
            }
            Need::AtMost(word) => ("identifiability", vec![word.word.to_owned()]),
            Need::In(places) => ("in", sorted(places.iter().map(|word| word.word.to_owned()))),
            Need::Approved(by) => ("approval", sorted(by.iter().map(|id| self.name(*id)))),
        };
        format!("{word} {}", names.join(", "))
    }

    fn name(&self, id: EntryId) -> String {
        let entry = self.model.entry(id);
        let name = entry
            .name
            .clone()
            .unwrap_or_else(|| entry.display().to_owned());
        (self.other)(&name).unwrap_or(name)
    }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}
