//! Definitions that call each other: which belong together, and the ways in which each can hold.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::{Definition, Part, Recursive, Way, calls};
use crate::ast::*;

/// The definitions that `name` calls and that lead back to it, itself included; empty where it does not.
pub(super) fn group_of(all: &HashMap<String, Arc<Definition>>, name: &str) -> BTreeSet<String> {
    let reach = |from: &str| {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut open = vec![from.to_owned()];
        while let Some(next) = open.pop() {
            let Some(definition) = all.get(&next) else {
                continue;
            };
            for (called, _, _) in calls(&definition.body) {
                if all.contains_key(&called) && seen.insert(called.clone()) {
                    open.push(called);
                }
            }
        }
        seen
    };
    let forward = reach(name);
    if !forward.contains(name) {
        return BTreeSet::new();
    }
    forward
        .into_iter()
        .filter(|other| reach(other).contains(name))
        .collect()
}

pub(super) fn compile(
    all: &HashMap<String, Arc<Definition>>,
    group: &BTreeSet<String>,
) -> Recursive {
    let members: Vec<Arc<Definition>> = group
        .iter()
        .filter_map(|name| all.get(name))
        .cloned()
        .collect();
    let place: HashMap<&str, usize> = members
        .iter()
        .enumerate()
        .map(|(at, member)| (member.name.as_str(), at))
        .collect();
    let mut ways = Vec::new();
    for (at, member) in members.iter().enumerate() {
        for parts in alternatives(&member.body, &place) {
            ways.push(Way { member: at, parts });
        }
    }
    // Only a definition that calls itself alone passes its own parameters on.
    let invariant = if members.len() == 1 {
        let slots: Vec<Slot> = members[0]
            .parameters
            .iter()
            .map(|(_, _, slot)| *slot)
            .collect();
        (0..slots.len())
            .map(|at| {
                ways.iter()
                    .flat_map(|way| &way.parts)
                    .all(|part| match part {
                        Part::Call(_, arguments) => arguments.get(at) == Some(&slots[at]),
                        _ => true,
                    })
            })
            .collect()
    } else {
        Vec::new()
    };
    Recursive {
        group: members[0].name.clone(),
        members,
        ways,
        invariant,
    }
}

/// A condition as alternatives of parts that must all hold.
pub(super) fn alternatives(condition: &Condition, place: &HashMap<&str, usize>) -> Vec<Vec<Part>> {
    match &condition.ask {
        Ask::Any(parts) => parts
            .iter()
            .flat_map(|part| alternatives(part, place))
            .collect(),
        Ask::All(parts) => parts.iter().fold(vec![Vec::new()], |so_far, part| {
            let own = alternatives(part, place);
            so_far
                .iter()
                .flat_map(|before| {
                    own.iter().map(move |after| {
                        before.iter().chain(after).cloned().collect::<Vec<Part>>()
                    })
                })
                .take(1_024)
                .collect()
        }),
        Ask::Count(Quantifier {
            how: How::Some,
            range,
        }) => {
            let bound = Part::Range(Range {
                filter: None,
                ..range.clone()
            });
            match &range.filter {
                None => vec![vec![bound]],
                Some(filter) => alternatives(filter, place)
                    .into_iter()
                    .map(|parts| std::iter::once(bound.clone()).chain(parts).collect())
                    .collect(),
            }
        }
        Ask::Holds(Expression {
            value: Worth::Group(inner),
            ..
        }) => alternatives(inner, place),
        Ask::Holds(Expression {
            value: Worth::Call(call),
            ..
        }) if place.contains_key(call.name.as_str()) => {
            let slots: Option<Vec<Slot>> = call
                .arguments
                .iter()
                .map(|argument| match &argument.value {
                    Worth::Path(path) if path.steps.is_empty() => Some(path.slot),
                    _ => None,
                })
                .collect();
            match slots {
                Some(slots) => vec![vec![Part::Call(place[call.name.as_str()], slots)]],
                None => vec![vec![Part::Test(condition.clone())]],
            }
        }
        Ask::Compare(left, Operator::Is | Operator::Includes, right) => {
            let bare = |side: &Expression| match &side.value {
                Worth::Path(path) if path.steps.is_empty() => Some(path.slot),
                _ => None,
            };
            let long = |side: &Expression| match &side.value {
                Worth::Path(path) if !path.steps.is_empty() => Some(path.clone()),
                _ => None,
            };
            if let [one] = right.as_slice() {
                if let (Some(path), Some(slot)) = (long(left), bare(one)) {
                    return vec![vec![Part::Reach(path, slot)]];
                }
                if let (Some(slot), Some(path)) = (bare(left), long(one)) {
                    return vec![vec![Part::Reach(path, slot)]];
                }
            }
            vec![vec![Part::Test(condition.clone())]]
        }
        _ => vec![vec![Part::Test(condition.clone())]],
    }
}
