//! `may(partner, action, dataset, purpose)`: asking the clauses of a partnership. (Decision 25 on meaning: it is the
//! matrix's own answer.)

use std::cell::OnceCell;
use std::fmt;

use jiff::civil;
use partnership_model::{EntryId, Model};
use partnership_policy::{Answer, Decision, Engine, Purpose, Request};
use partnership_vocabulary::{Word, words};

use crate::eval::{Policy, Truth};
use crate::facts::{Item, Thing};

/// The answers of a partnership's clauses on one day. Nothing is worked out before the first question.
pub struct PolicyAnswers<'m> {
    model: &'m Model,
    on: civil::Date,
    engine: OnceCell<Engine<'m>>,
}

impl<'m> PolicyAnswers<'m> {
    /// The answers of `model` on the day `on`.
    pub fn new(model: &'m Model, on: civil::Date) -> Self {
        Self {
            model,
            on,
            engine: OnceCell::new(),
        }
    }

    /// The whole decision, with the clauses that made it so; `None` where what is asked is no action.
    pub fn decide(
        &self,
        who: Item<'_>,
        action: Item<'_>,
        what: Item<'_>,
        purpose: Option<Item<'_>>,
    ) -> Option<Decision> {
        let engine = self.engine.get_or_init(|| Engine::new(self.model));
        decide(engine, self.on, [who, action, what], purpose)
    }
}

impl fmt::Debug for PolicyAnswers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyAnswers")
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

impl Policy for PolicyAnswers<'_> {
    fn may(
        &self,
        model: &Model,
        who: Item<'_>,
        action: Item<'_>,
        what: Item<'_>,
        purpose: Option<Item<'_>>,
    ) -> Truth {
        let decision = if std::ptr::eq(model, self.model) {
            self.decide(who, action, what, purpose)
        } else {
            decide(&Engine::new(model), self.on, [who, action, what], purpose)
        };
        decision.map_or(Truth::Unknown, |decision| truth(&decision))
    }
}

/// What an answer comes to in a rule. A permit with conditions is a permit. A holder's own handling of its data is not
/// the clauses' business, so they do not say either way.
fn truth(decision: &Decision) -> Truth {
    match decision.answer {
        Answer::Permitted => Truth::Yes,
        Answer::CannotBeJudged => Truth::Unknown,
        Answer::NotCovered if decision.own_handling => Truth::Unknown,
        Answer::NotCovered | Answer::Forbidden | Answer::InPart => Truth::No,
    }
}

fn decide(
    engine: &Engine<'_>,
    on: civil::Date,
    [who, action, what]: [Item<'_>; 3],
    purpose: Option<Item<'_>>,
) -> Option<Decision> {
    let action = spelled(action).and_then(|word| words::ACTION.find(word))?;
    // Without a purpose the question is about all of them.
    let purposes = match purpose {
        Some(purpose) => vec![meant(purpose)],
        None => engine.every_purpose(),
    };
    let request = |purpose| Request::new(entry(who), action, entry(what), purpose, on);
    let requests: Vec<Request> = purposes.into_iter().map(request).collect();
    Some(engine.decide_all(&requests))
}

/// The entry; what is none stands for whoever or whatever is not declared.
fn entry(item: Item<'_>) -> Option<EntryId> {
    match item.thing {
        Thing::Entry(id) => Some(id),
        _ => None,
    }
}

fn meant(item: Item<'_>) -> Option<Purpose> {
    let category = |item| -> Option<&'static Word> { words::PURPOSE_CATEGORY.find(spelled(item)?) };
    entry(item)
        .map(Purpose::Declared)
        .or_else(|| category(item).map(Purpose::Category))
}

fn spelled(item: Item<'_>) -> Option<&str> {
    match item.thing {
        Thing::Word(word) => Some(word.word),
        Thing::Text(text) => Some(text),
        _ => None,
    }
}
