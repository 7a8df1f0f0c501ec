//! What will change, and when: exactly, for on the days between those that are looked at nothing does.

use jiff::civil;
use partnership_model::Model;
use partnership_policy::{Answer, Decision, Engine, Matrix, Space};

use crate::phrase;
use crate::rows::{Row, blocks};
use crate::sentence::Said;
use crate::tell;

/// What changes on a day.
#[derive(Debug)]
pub struct Turn {
    /// The day.
    pub on: civil::Date,
    /// What changes.
    pub changes: Vec<Change>,
}

/// Requests whose answer changes alike: every combination of these.
#[derive(Debug)]
pub struct Change {
    /// The answer before.
    pub before: Decision,
    /// The answer from that day on.
    pub after: Decision,
    /// The numbers of the requests in the lists of the space: datasets, partners, purposes, actions.
    pub places: [Vec<usize>; 4],
}

/// What changes after `from` and up to `until`, day by day; days on which nothing does are left out.
pub fn forecast(
    engine: &Engine<'_>,
    space: &Space,
    from: civil::Date,
    until: civil::Date,
) -> Vec<Turn> {
    let mut before = Matrix::exact(engine, space.clone(), from);
    let mut turns = Vec::new();
    let days = engine.days().into_iter();
    for day in days.filter(|day| *day > from && *day <= until) {
        let after = Matrix::exact(engine, space.clone(), day);
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let changed = before.changes_to(&after);
        let places: std::collections::HashMap<_, _> = after
            .places()
            .map(|(place, cell)| (cell.request, place))
            .collect();
        let cells: Vec<(usize, [usize; 4])> = changed
            .iter()
            .filter_map(|(one, other)| {
                let place = *places.get(&other.request)?;
                let same = |pair: &(usize, usize)| {
                    let (before, after) = (&before.decisions()[pair.0], &after.decisions()[pair.1]);
                    told_alike(before, one.decision) && told_alike(after, other.decision)
                };
                let key = pairs.iter().position(same).unwrap_or_else(|| {
                    pairs.push((one.group, other.group));
                    pairs.len() - 1
                });
                Some((key, place))
            })
            .collect();
        if !cells.is_empty() {
            let change = |block: crate::rows::Block| Change {
                before: before.decisions()[pairs[block.key].0].clone(),
                after: after.decisions()[pairs[block.key].1].clone(),
                places: [block.what, block.who, block.purposes, block.actions],
            };
            turns.push(Turn {
                on: day,
                changes: blocks(cells.into_iter()).into_iter().map(change).collect(),
            });
        }
        before = after;
    }
    turns
}

/// Whether two decisions are told in the same words, whenever they change next.
fn told_alike(one: &Decision, other: &Decision) -> bool {
    one.answer == other.answer
        && one.conditions == other.conditions
        && one.because == other.because
        && one.nearly == other.nearly
        && one.missing == other.missing
}

/// A change in words, and whether it allows more (`Some(true)`), less, or neither.
pub fn tell(model: &Model, space: &Space, change: &Change) -> (Option<bool>, String) {
    let said = Said { model, space };
    let row = row(space, change, &change.after);
    let deed = |last: &str| {
        format!(
            "{} {} {}",
            said.actions(&row.actions),
            said.what(&row.what, last),
            said.purposes(&row.purposes, last)
        )
    };
    let who = said.who(&row.who, "and");
    let (was, is) = (change.before.answer, change.after.answer);
    let (gains, text) = match (was, is) {
        (Answer::Permitted, Answer::Permitted) => (
            None,
            format!("{who} may still {}, under other conditions", deed("and")),
        ),
        (_, Answer::Permitted) => (
            Some(true),
            format!("{who} may {} from then on", deed("and")),
        ),
        (Answer::Permitted, _) => (Some(false), format!("{who} may no longer {}", deed("or"))),
        (was, is) => (
            None,
            format!(
                "Whether {who} may {}: no longer {}, from then on {}",
                deed("or"),
                tell::answer(was),
                tell::answer(is)
            ),
        ),
    };
    let mut text = phrase::capital(&text);
    match is {
        Answer::Permitted | Answer::CannotBeJudged | Answer::NotCovered => {
            let under = said.under(&change.after);
            let under = under.replace(", although a clause says so", "");
            text.push_str(&under);
        }
        _ => {}
    }
    if is == Answer::Forbidden {
        let clauses = said.clauses(&change.after);
        text.push_str(&format!(
            ": forbidden by {}",
            phrase::joined(&clauses, "and")
        ));
    }
    text.push('.');
    (gains, text)
}

/// The requests of a change.
pub(crate) fn row<'a>(space: &Space, change: &Change, decision: &'a Decision) -> Row<'a> {
    let [what, who, purposes, actions] = &change.places;
    Row {
        who: who.iter().map(|at| space.partners[*at]).collect(),
        actions: actions.iter().map(|at| space.actions[*at]).collect(),
        what: what.iter().map(|at| space.datasets[*at]).collect(),
        purposes: purposes.iter().map(|at| space.purposes[*at]).collect(),
        decision,
    }
}
