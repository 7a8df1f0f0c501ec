//! A question, decided.

use partnership_model::{EntryId, Model};
use partnership_policy::{Answer, Decision, Engine, Part, Purpose, Request, Space};
use partnership_vocabulary::Word;

use crate::{Question, Standing, action_names, standing};

/// A question and what was found.
#[derive(Debug)]
pub struct Asked<'e, 'm> {
    /// What decides.
    pub engine: &'e Engine<'m>,
    /// What is asked.
    pub question: Question,
    /// What is answered.
    pub found: Found,
}

/// What is answered.
#[derive(Debug)]
pub enum Found {
    /// The answer to a question in which nothing is open, and what stands against it.
    Decision(Box<Decision>, Standing),
    /// The answers to a question in which one thing is open: those that are answered alike stand together, what is
    /// permitted first.
    Open(Vec<Open>),
}

/// Members of an open axis that are answered alike.
#[derive(Debug)]
pub struct Open {
    /// The answer that all have.
    pub decision: Decision,
    /// For *in part*: whether any part is permitted.
    pub some: bool,
    /// For *in part*: its parts, of the first member; those of the others are answered alike, one by one.
    pub parts: Vec<Part>,
    /// The members.
    pub members: Vec<OpenMember>,
}

/// A member of an open axis.
#[derive(Clone, Copy, Debug)]
pub enum OpenMember {
    /// A partner.
    Who(Option<EntryId>),
    /// An action.
    Action(&'static Word),
    /// A dataset.
    What(Option<EntryId>),
    /// A purpose.
    Purpose(Option<Purpose>),
}

impl<'e, 'm> Asked<'e, 'm> {
    /// Decide a question.
    pub fn new(engine: &'e Engine<'m>, question: Question) -> Self {
        let found = if question.open_count() == 0 {
            let requests = question.requests();
            let decision = engine.decide_all(&requests);
            let against = standing(engine, &requests, &decision);
            Found::Decision(Box::new(decision), against)
        } else {
            Found::Open(open(engine, &question))
        };
        Self {
            engine,
            question,
            found,
        }
    }

    /// The model that was asked.
    pub fn model(&self) -> &'m Model {
        self.engine.model()
    }

    /// The answer as a whole; for an open question *permitted* if anything is.
    pub fn answer(&self) -> Answer {
        match &self.found {
            Found::Decision(decision, _) => decision.answer,
            Found::Open(groups) => groups
                .first()
                .map_or(Answer::NotCovered, |group| group.decision.answer),
        }
    }

    /// The requests behind it.
    pub fn requests(&self) -> Vec<Request> {
        self.question.requests()
    }
}

fn open(engine: &Engine<'_>, question: &Question) -> Vec<Open> {
    let mut groups: Vec<Open> = Vec::new();
    for member in members(engine.model(), question) {
        let mut decision = engine.decide_all(&with(question, member).requests());
        let some = any_permitted(&decision);
        let mut parts = std::mem::take(&mut decision.parts);
        if decision.answer != Answer::InPart {
            parts.clear();
        }
        let same = |group: &&mut Open| {
            let answers = |parts: &[Part]| -> Vec<Answer> {
                parts.iter().map(|part| part.decision.answer).collect()
            };
            group.some == some
                && alike(&group.decision, &decision)
                && answers(&group.parts) == answers(&parts)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.members.push(member),
            None => groups.push(Open {
                some,
                parts,
                decision,
                members: vec![member],
            }),
        }
    }
    for group in &mut groups {
        without_parts(&mut group.members);
    }
    groups.sort_by_key(|group| (rank(group.decision.answer), !group.some));
    groups
}

/// An action whose wider one is answered alike is told with it.
fn without_parts(members: &mut Vec<OpenMember>) {
    let actions: Vec<&'static Word> = members
        .iter()
        .filter_map(|member| match member {
            OpenMember::Action(word) => Some(*word),
            _ => None,
        })
        .collect();
    if !actions.is_empty() {
        *members = action_names::tops(&actions)
            .into_iter()
            .map(OpenMember::Action)
            .collect();
    }
}

/// Whether a part of it is permitted, or all of it.
pub(crate) fn any_permitted(decision: &Decision) -> bool {
    let mut parts = decision.parts.iter();
    decision.answer == Answer::Permitted
        || parts.any(|part| part.decision.answer == Answer::Permitted)
}

fn rank(answer: Answer) -> usize {
    [
        Answer::Permitted,
        Answer::InPart,
        Answer::CannotBeJudged,
        Answer::Forbidden,
        Answer::NotCovered,
    ]
    .iter()
    .position(|one| *one == answer)
    .unwrap_or_default()
}

/// Whether two decisions are told in the same words.
fn alike(one: &Decision, other: &Decision) -> bool {
    one.answer == other.answer
        && one.because == other.because
        && one.conditions == other.conditions
        && one.duties == other.duties
        && one.missing == other.missing
        && one.changes_on == other.changes_on
        && one.own_handling == other.own_handling
}

fn members(model: &Model, question: &Question) -> Vec<OpenMember> {
    let space = Space::of(model).with_categories(model);
    if question.who.is_open() {
        space.partners.into_iter().map(OpenMember::Who).collect()
    } else if question.actions.is_open() {
        space.actions.into_iter().map(OpenMember::Action).collect()
    } else if question.what.is_open() {
        space.datasets.into_iter().map(OpenMember::What).collect()
    } else {
        space
            .purposes
            .into_iter()
            .map(OpenMember::Purpose)
            .collect()
    }
}

fn with(question: &Question, member: OpenMember) -> Question {
    let mut one = question.clone();
    match member {
        OpenMember::Who(who) => one.who.members = vec![who],
        OpenMember::Action(word) => one.actions.members = vec![word],
        OpenMember::What(what) => one.what.members = vec![what],
        OpenMember::Purpose(purpose) => one.purposes.members = vec![purpose],
    }
    one
}
