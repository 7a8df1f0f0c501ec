//! Cells put together into rows that a person can read: *university and lab, to analyse or link ed-attendances, for
//! forecast-demand*.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::json::Json;
use crate::names::Names;
use crate::table::{Cell, Table};

/// Every combination of these.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Row {
    pub(crate) partners: Vec<usize>,
    pub(crate) datasets: Vec<usize>,
    pub(crate) purposes: Vec<usize>,
    pub(crate) actions: Vec<usize>,
}

/// The rows that together are exactly these cells.
pub(crate) fn rows(cells: impl IntoIterator<Item = Cell>) -> Vec<Row> {
    let mut actions: BTreeMap<[usize; 3], BTreeSet<usize>> = BTreeMap::new();
    for [who, what, purpose, action] in cells {
        actions
            .entry([who, what, purpose])
            .or_default()
            .insert(action);
    }
    let mut purposes: BTreeMap<(usize, usize, BTreeSet<usize>), BTreeSet<usize>> = BTreeMap::new();
    for ([who, what, purpose], actions) in actions {
        purposes
            .entry((who, what, actions))
            .or_default()
            .insert(purpose);
    }
    let mut partners: BTreeMap<(usize, BTreeSet<usize>, BTreeSet<usize>), BTreeSet<usize>> =
        BTreeMap::new();
    for ((who, what, actions), purposes) in purposes {
        partners
            .entry((what, purposes, actions))
            .or_default()
            .insert(who);
    }
    type Sets = (BTreeSet<usize>, BTreeSet<usize>, BTreeSet<usize>);
    let mut datasets: BTreeMap<Sets, BTreeSet<usize>> = BTreeMap::new();
    for ((what, purposes, actions), partners) in partners {
        datasets
            .entry((partners, purposes, actions))
            .or_default()
            .insert(what);
    }
    let list = |set: BTreeSet<usize>| set.into_iter().collect::<Vec<usize>>();
    let mut rows: Vec<Row> = datasets
        .into_iter()
        .map(|((partners, purposes, actions), datasets)| Row {
            partners: list(partners),
            datasets: list(datasets),
            purposes: list(purposes),
            actions: list(actions),
        })
        .collect();
    rows.sort();
    rows
}

impl Row {
    /// How many cells it stands for.
    pub(crate) fn len(&self) -> usize {
        self.partners.len() * self.datasets.len() * self.purposes.len() * self.actions.len()
    }

    /// The names of its members: partners, actions, datasets, purposes.
    pub(crate) fn members(&self, table: &Table, names: &Names) -> [Vec<String>; 4] {
        let of = |numbers: &[usize], name: &dyn Fn(usize) -> String| {
            numbers
                .iter()
                .map(|number| name(*number))
                .collect::<Vec<String>>()
        };
        [
            of(&self.partners, &|number| {
                table.partner(names, number).to_owned()
            }),
            of(&self.actions, &|number| table.action(number).to_owned()),
            of(&self.datasets, &|number| {
                table.dataset(names, number).to_owned()
            }),
            of(&self.purposes, &|number| {
                table.purpose(names, number).to_owned()
            }),
        ]
    }

    /// As JSON.
    pub(crate) fn json(&self, table: &Table, names: &Names) -> Json {
        let [who, action, what, purpose] = self.members(table, names).map(Json::texts);
        Json::object([
            ("who", who),
            ("action", action),
            ("what", what),
            ("purpose", purpose),
        ])
    }
}
