//! An answer in names and words: what every engine is told to say.

use partnership_policy::{Answer, Decision, Missing, Need, Place, Task, Why, is_or_under};
use partnership_vocabulary::{Word, words};

use crate::given::setting_name;
use crate::json::Json;
use crate::names::Names;

/// An answer with what comes with it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Outcome {
    pub(crate) answer: Answer,
    /// The clauses that made it so.
    pub(crate) because: Vec<String>,
    /// What is owed in return.
    pub(crate) duties: Vec<String>,
    /// All of these must hold.
    pub(crate) conditions: Vec<Condition>,
    /// The lines that would have been needed: `dsa-2026: expires`.
    pub(crate) missing: Vec<String>,
}

/// It holds when all needs of one of its ways are met.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Condition {
    pub(crate) ways: Vec<Vec<Asked>>,
}

/// What must be so.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Asked {
    /// The data is used in one of these settings.
    Within(Vec<String>),
    /// The data is at most this identifying.
    AtMost(String),
    /// It is done in one of these places; the narrower ones are spelled out.
    In(Vec<String>),
    /// One of these has been given.
    Approved(Vec<String>),
}

impl Outcome {
    pub(crate) fn not_covered() -> Self {
        Self {
            answer: Answer::NotCovered,
            because: Vec::new(),
            duties: Vec::new(),
            conditions: Vec::new(),
            missing: Vec::new(),
        }
    }

    pub(crate) fn of(names: &Names, decision: &Decision) -> Self {
        let duty = |task: Task| match task {
            Task::Word(word) => word.word.to_owned(),
            Task::Entry(id) => names.entry(id).to_owned(),
        };
        let condition = |condition: &partnership_policy::Condition| Condition {
            ways: (condition.ways.iter())
                .map(|way| way.iter().map(|need| Asked::of(names, need)).collect())
                .collect(),
        };
        let mut missing: Vec<String> = (decision.missing.iter())
            .map(|missing| line(names, *missing))
            .collect();
        if !decision.unread.is_empty() {
            missing.push("text that could not be read".to_owned());
        }
        Self {
            answer: decision.answer,
            // A permit that is overridden is no reason for a no.
            because: (decision.because.iter())
                .filter(|reason| reason.why != Why::Overridden)
                .map(|reason| names.clause(reason.clause).to_owned())
                .collect(),
            duties: decision.duties.iter().map(|one| duty(one.task)).collect(),
            conditions: decision.conditions.iter().map(condition).collect(),
            missing,
        }
    }

    /// All of it.
    pub(crate) fn json(&self) -> Json {
        let list = |texts: &[String]| {
            (!texts.is_empty()).then(|| Json::texts(texts.iter().map(String::as_str)))
        };
        let conditions = (!self.conditions.is_empty())
            .then(|| Json::List(self.conditions.iter().map(Condition::json).collect()));
        Json::object([("answer", Json::text(self.answer.word()))])
            .with_some("because", list(&self.because))
            .with_some("duties", list(&self.duties))
            .with_some("conditions", conditions)
            .with_some("missing", list(&self.missing))
    }
}

impl Condition {
    /// The ways, each a list of needs.
    pub(crate) fn json(&self) -> Json {
        let way = |way: &Vec<Asked>| Json::List(way.iter().map(Asked::json).collect());
        Json::List(self.ways.iter().map(way).collect())
    }
}

impl Asked {
    pub(crate) fn of(names: &Names, need: &Need) -> Self {
        match need {
            Need::Within(settings) => Self::Within(
                (settings.iter())
                    .map(|setting| setting_name(*setting, names))
                    .collect(),
            ),
            Need::AtMost(word) => Self::AtMost(word.word.to_owned()),
            Need::In(places) => Self::In(inside(places)),
            Need::Approved(ids) => {
                Self::Approved(ids.iter().map(|id| names.entry(*id).to_owned()).collect())
            }
        }
    }

    pub(crate) fn json(&self) -> Json {
        let texts = |texts: &[String]| Json::texts(texts.iter().map(String::as_str));
        match self {
            Self::Within(settings) => Json::object([("within", texts(settings))]),
            Self::AtMost(word) => Json::object([("identifiability", Json::text(word.as_str()))]),
            Self::In(places) => Json::object([("in", texts(places))]),
            Self::Approved(names) => Json::object([("approved", texts(names))]),
        }
    }

    /// In words, behind *if*.
    fn say(&self) -> String {
        let list = |texts: &[String]| texts.join(" or ");
        match self {
            Self::Within(settings) => format!("within {}", list(settings)),
            Self::AtMost(word) => format!("at most {word}"),
            Self::In(places) if places.len() > 6 => {
                let more = places.len() - 3;
                format!("in {} or {more} other places", list(&places[..3]))
            }
            Self::In(places) => format!("in {}", list(places)),
            Self::Approved(names) => format!("approved by {}", list(names)),
        }
    }
}

/// These places and all places within them.
pub(crate) fn inside(places: &[&'static Word]) -> Vec<String> {
    let list = &words::JURISDICTION;
    (list.words.iter())
        .filter(|word| places.iter().any(|place| is_or_under(list, word, place)))
        .map(|word| word.word.to_owned())
        .collect()
}

/// Conditions in words: `within secure-room; and approved by ethics or board`.
pub(crate) fn say_conditions(conditions: &[Condition]) -> String {
    let way = |way: &Vec<Asked>| {
        let all: Vec<String> = way.iter().map(Asked::say).collect();
        all.join(" and ")
    };
    let one = |condition: &Condition| {
        let ways: Vec<String> = condition.ways.iter().map(way).collect();
        ways.join(", or ")
    };
    let all: Vec<String> = conditions.iter().map(one).collect();
    all.join("; and ")
}

/// A line of an entry or a clause: `dsa-2026: expires`.
pub(crate) fn line(names: &Names, missing: Missing) -> String {
    let place = match missing.place {
        Place::Entry(id) => names.entry(id),
        Place::Clause(id) => names.clause(id),
    };
    format!("{place}: {}", missing.field)
}
