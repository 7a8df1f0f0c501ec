//! What one clause says by itself, as if it were the only one.

use std::collections::HashMap;

use partnership_model::ClauseId;

use crate::{Decision, Engine, Request};

/// The clauses of an engine, to be asked one by one.
///
/// What a clause comes to among the others is told by [`Engine::decide`]; whether it can ever come to anything is seen
/// only when nothing else speaks.
#[derive(Debug)]
pub struct Alone<'e, 'm> {
    engine: &'e Engine<'m>,
    /// The rules that each clause makes: one, or one for each agreement that a template speaks for.
    of: HashMap<ClauseId, Vec<usize>>,
}

impl<'e, 'm> Alone<'e, 'm> {
    /// Make ready to ask.
    pub fn new(engine: &'e Engine<'m>) -> Self {
        let mut of: HashMap<ClauseId, Vec<usize>> = HashMap::new();
        for (number, rule) in engine.rules.iter().enumerate() {
            of.entry(rule.clause.id).or_default().push(number);
        }
        Self { engine, of }
    }

    /// What the clause says of just this action and this purpose, with nothing beside it. Where it does not reach the
    /// request, what it lacks is in [`Decision::nearly`].
    pub fn decide(&self, clause: ClauseId, request: &Request) -> Decision {
        let numbers = self.of.get(&clause).map_or(&[][..], Vec::as_slice);
        self.engine.weigh(self.engine.rules(numbers), request)
    }

    /// Whether the clause counts at all: one that is only supposed, in a promise or a scenario, does not.
    pub fn counts(&self, clause: ClauseId) -> bool {
        self.of.contains_key(&clause)
    }
}
