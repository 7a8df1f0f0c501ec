//! The matrix in few rows: what is answered alike stands together.

use std::collections::BTreeMap;

use partnership_model::{EntryId, Model};
use partnership_policy::{Answer, Decision, Matrix, Purpose};
use partnership_vocabulary::Word;

use crate::phrase;
use crate::sentence::Said;
use crate::tell::{Item, List, Sign};

/// The rows of a matrix: each cell that is not just *not covered* is in exactly one.
#[derive(Debug)]
pub struct Rows<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// The rows: what is permitted first, then what cannot be judged, what is forbidden, and what comes near.
    pub rows: Vec<Row<'a>>,
}

/// Requests that are answered alike: every combination of these.
#[derive(Debug)]
pub struct Row<'a> {
    /// Who.
    pub who: Vec<Option<EntryId>>,
    /// Does what, each taken by itself.
    pub actions: Vec<&'static Word>,
    /// With which data.
    pub what: Vec<Option<EntryId>>,
    /// What for.
    pub purposes: Vec<Option<Purpose>>,
    /// The answer.
    pub decision: &'a Decision,
}

impl Row<'_> {
    /// How many requests it stands for.
    pub fn len(&self) -> usize {
        self.who.len() * self.actions.len() * self.what.len() * self.purposes.len()
    }

    /// Whether it stands for none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The rows of a matrix.
pub fn rows(matrix: &Matrix) -> Rows<'_> {
    let decisions = matrix.decisions();
    let mut firsts: Vec<usize> = Vec::new();
    let alike: Vec<usize> = (0..decisions.len())
        .map(|group| {
            let found = firsts
                .iter()
                .find(|first| told_alike(&decisions[**first], &decisions[group]));
            found.copied().unwrap_or_else(|| {
                firsts.push(group);
                group
            })
        })
        .collect();
    let cells = matrix
        .places()
        .map(|(place, cell)| (alike[cell.group], place));
    let worth = cells.filter(|(group, _)| is_worth_a_row(&decisions[*group]));
    let mut rows: Vec<Row<'_>> = blocks(worth)
        .into_iter()
        .map(|block| row(matrix, &block, &decisions[block.key]))
        .collect();
    rows.sort_by_key(|row| rank(row.decision.answer));
    Rows { matrix, rows }
}

/// What no clause speaks of at all needs no row.
fn is_worth_a_row(decision: &Decision) -> bool {
    decision.answer != Answer::NotCovered || !decision.nearly.is_empty()
}

fn rank(answer: Answer) -> usize {
    match answer {
        Answer::Permitted => 0,
        Answer::InPart => 1,
        Answer::CannotBeJudged => 2,
        Answer::Forbidden => 3,
        Answer::NotCovered => 4,
    }
}

/// Whether two decisions are told in the same words. What comes near matters only where nothing else is to tell.
fn told_alike(one: &Decision, other: &Decision) -> bool {
    let near = one.answer != Answer::NotCovered || one.nearly == other.nearly;
    one.answer == other.answer
        && one.because == other.because
        && one.conditions == other.conditions
        && one.duties == other.duties
        && one.missing == other.missing
        && one.changes_on == other.changes_on
        && near
}

fn row<'a>(matrix: &Matrix, block: &Block, decision: &'a Decision) -> Row<'a> {
    let space = matrix.space();
    Row {
        who: block.who.iter().map(|at| space.partners[*at]).collect(),
        actions: block.actions.iter().map(|at| space.actions[*at]).collect(),
        what: block.what.iter().map(|at| space.datasets[*at]).collect(),
        purposes: block
            .purposes
            .iter()
            .map(|at| space.purposes[*at])
            .collect(),
        decision,
    }
}

/// Places with the same key: every combination of these numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Block {
    pub(crate) key: usize,
    pub(crate) what: Vec<usize>,
    pub(crate) who: Vec<usize>,
    pub(crate) purposes: Vec<usize>,
    pub(crate) actions: Vec<usize>,
}

/// Put places (dataset, partner, purpose, action) with the same key together, in blocks that do not overlap.
pub(crate) fn blocks(cells: impl Iterator<Item = (usize, [usize; 4])>) -> Vec<Block> {
    let mut by_action: BTreeMap<(usize, usize, usize, usize), Vec<usize>> = BTreeMap::new();
    for (key, [what, who, purpose, action]) in cells {
        by_action
            .entry((key, what, who, purpose))
            .or_default()
            .push(action);
    }
    let mut by_purpose: BTreeMap<(usize, usize, usize, Vec<usize>), Vec<usize>> = BTreeMap::new();
    for ((key, what, who, purpose), actions) in by_action {
        by_purpose
            .entry((key, what, who, actions))
            .or_default()
            .push(purpose);
    }
    type Wide = (usize, usize, Vec<usize>, Vec<usize>);
    let mut by_who: BTreeMap<Wide, Vec<usize>> = BTreeMap::new();
    for ((key, what, who, actions), purposes) in by_purpose {
        by_who
            .entry((key, what, purposes, actions))
            .or_default()
            .push(who);
    }
    type Whole = (usize, Vec<usize>, Vec<usize>, Vec<usize>);
    let mut by_what: BTreeMap<Whole, Vec<usize>> = BTreeMap::new();
    for ((key, what, purposes, actions), who) in by_who {
        by_what
            .entry((key, who, purposes, actions))
            .or_default()
            .push(what);
    }
    let block = |((key, who, purposes, actions), what): (Whole, Vec<usize>)| Block {
        key,
        what,
        who,
        purposes,
        actions,
    };
    let mut blocks: Vec<Block> = by_what.into_iter().map(block).collect();
    blocks.sort_by(|one, other| {
        let order = |block: &Block| {
            (
                block.what.clone(),
                block.who.clone(),
                block.purposes.clone(),
            )
        };
        order(one).cmp(&order(other))
    });
    blocks
}

/// The rows as sentences, in lists by what is answered.
pub fn tell(model: &Model, rows: &Rows<'_>) -> Vec<List> {
    let said = Said {
        model,
        space: rows.matrix.space(),
    };
    let kinds = [
        (Answer::Permitted, Sign::For, "Permitted"),
        (Answer::CannotBeJudged, Sign::Open, "Cannot be judged"),
        (Answer::Forbidden, Sign::Against, "Forbidden"),
        (
            Answer::NotCovered,
            Sign::Open,
            "Said by a clause that does not reach it",
        ),
    ];
    let mut lists = Vec::new();
    for (answer, sign, title) in kinds {
        let of = rows.rows.iter().filter(|row| row.decision.answer == answer);
        let item = |row: &Row<'_>| Item {
            sign,
            text: said.sentence(row),
            at: None,
            written: phrase::joined(&said.clauses(row.decision), "and"),
        };
        let items: Vec<Item> = of.map(item).collect();
        if !items.is_empty() {
            lists.push(List {
                title: title.to_owned(),
                items,
            });
        }
    }
    lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_hold_every_place_once() {
        let mut places = Vec::new();
        for what in 0..3 {
            for who in 0..3 {
                for purpose in 0..2 {
                    for action in 0..4 {
                        places.push(((what + who * action) % 2, [what, who, purpose, action]));
                    }
                }
            }
        }
        let blocks = blocks(places.iter().copied());
        let mut found = Vec::new();
        for block in &blocks {
            for what in &block.what {
                for who in &block.who {
                    for purpose in &block.purposes {
                        for action in &block.actions {
                            found.push((block.key, [*what, *who, *purpose, *action]));
                        }
                    }
                }
            }
        }
        found.sort_unstable();
        places.sort_unstable();
        assert_eq!(found, places);
        assert!(blocks.len() < places.len() / 4, "{blocks:?}");
    }
}
