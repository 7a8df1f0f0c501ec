//! How much of what clauses say the scenarios of a partnership ask about.

use std::collections::HashSet;

use jiff::civil;
use partnership_model::{ClauseId, Model};
use partnership_policy::{Answer, Engine, Matrix, Purpose, Request, Space};
use partnership_rules::scenario::questions;
use partnership_vocabulary::Word;

use crate::phrase;
use crate::rows::{Row, blocks};
use crate::sentence::Said;

/// How much scenarios ask about.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// Each clause, with how many expectations it decides.
    pub clauses: Vec<(ClauseId, usize)>,
    /// How many requests clauses permit, forbid or leave open on the day.
    pub said: usize,
    /// How many of these some scenario asks about, on whatever day.
    pub asked: usize,
    /// What is permitted and no scenario asks about, in sentences.
    pub unasked: Vec<String>,
}

/// How much the scenarios of `model` ask about what its clauses say on `today`.
pub fn coverage(model: &Model, today: civil::Date) -> Coverage {
    let engine = Engine::new(model);
    let mut asked: HashSet<Key> = HashSet::new();
    let mut decides: Vec<Vec<ClauseId>> = Vec::new();
    for requests in questions(model, today) {
        let decision = engine.decide_all(&requests);
        decides.push(
            decision
                .because
                .iter()
                .map(|reason| reason.clause)
                .collect(),
        );
        let parts = requests.iter().flat_map(|request| engine.parts(request));
        asked.extend(parts.map(|part| key(&part)));
    }
    let counts = |id: ClauseId| decides.iter().filter(|own| own.contains(&id)).count();
    let own = model
        .clauses
        .iter()
        .filter(|clause| counts_here(model, clause));
    let space = Space::of(model).with_categories(model);
    let matrix = Matrix::exact(&engine, space, today);
    let mut coverage = Coverage {
        clauses: own.map(|clause| (clause.id, counts(clause.id))).collect(),
        said: 0,
        asked: 0,
        unasked: Vec::new(),
    };
    let mut open = Vec::new();
    for (place, cell) in matrix.places() {
        if cell.decision.answer == Answer::NotCovered {
            continue;
        }
        coverage.said += 1;
        if asked.contains(&key(&cell.request)) {
            coverage.asked += 1;
        } else if cell.decision.answer == Answer::Permitted {
            open.push((cell.group, place));
        }
    }
    let said = Said {
        model,
        space: matrix.space(),
    };
    for block in blocks(open.into_iter()) {
        let space = matrix.space();
        let row = Row {
            who: block.who.iter().map(|at| space.partners[*at]).collect(),
            actions: block.actions.iter().map(|at| space.actions[*at]).collect(),
            what: block.what.iter().map(|at| space.datasets[*at]).collect(),
            purposes: block
                .purposes
                .iter()
                .map(|at| space.purposes[*at])
                .collect(),
            decision: &matrix.decisions()[block.key],
        };
        coverage.unasked.push(phrase::capital(&said.deed(&row)));
    }
    coverage
}

/// Whether a clause takes part in decisions: not those of scenarios, tests and promises.
fn counts_here(model: &Model, clause: &partnership_model::Clause) -> bool {
    let inside = clause.entry.map(|id| model.entry(id));
    clause.belongs && !clause.deed && inside.is_none_or(|entry| entry.is("agreement"))
}

type Key = (
    Option<partnership_model::EntryId>,
    &'static str,
    Option<partnership_model::EntryId>,
    Option<Purpose>,
);

fn key(request: &Request) -> Key {
    let word: &'static Word = request.action;
    (request.who, word.word, request.what, request.purpose)
}
