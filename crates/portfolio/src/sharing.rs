//! Who gives what to whom: what flows say, and what permissions allow beyond them.

use std::collections::BTreeSet;

use partnership_model::{Circle, Effect, Entry, EntryId, Member, Model};

use crate::circle;
use crate::gather::{Partnership, display, named};
use crate::rows::Share;

pub(crate) fn of(one: &Partnership<'_>) -> Vec<Share> {
    let mut all: Vec<Share> = Vec::new();
    let mut told: BTreeSet<(String, String, String)> = BTreeSet::new();
    for flow in one.model.of_kind("flow") {
        let purposes = named(one.model, flow, "for");
        for from in named(one.model, flow, "from") {
            for to in named(one.model, flow, "to") {
                for data in named(one.model, flow, "carries") {
                    told.insert((from.clone(), to.clone(), data.clone()));
                    all.push(share(
                        one,
                        from.clone(),
                        to.clone(),
                        data,
                        purposes.clone(),
                        "flow",
                        circle::of(one.model, flow),
                    ));
                }
            }
        }
    }
    let permits = one
        .model
        .clauses
        .iter()
        .filter(|clause| clause.belongs && !clause.deed && clause.effect == Effect::Permit);
    for clause in permits {
        let purposes: Vec<String> = clause
            .purposes
            .iter()
            .map(|purpose| words(one.model, purpose))
            .collect();
        let within = clause.entry.map_or(Circle::Public, |id| {
            circle::of(one.model, one.model.entry(id))
        });
        for data in entries(one.model, &clause.what) {
            for from in one.model.named(data, "holder") {
                for to in entries(one.model, &clause.who).filter(|to| to.id != from.id) {
                    let key = (display(from), display(to), display(data));
                    if told.insert(key.clone()) {
                        all.push(share(
                            one,
                            key.0,
                            key.1,
                            key.2,
                            purposes.clone(),
                            "permission",
                            within,
                        ));
                    }
                }
            }
        }
    }
    all
}

fn share(
    one: &Partnership<'_>,
    from: String,
    to: String,
    data: String,
    purposes: Vec<String>,
    by: &'static str,
    visibility: Circle,
) -> Share {
    Share {
        from,
        to,
        data,
        purposes,
        partnership: one.title(),
        file: one.file.to_owned(),
        by,
        visibility,
    }
}

/// The entries that members of a clause name.
pub(crate) fn entries<'m>(model: &'m Model, of: &'m [Member]) -> impl Iterator<Item = &'m Entry> {
    of.iter().filter_map(target).map(|id| model.entry(id))
}

fn target(member: &Member) -> Option<EntryId> {
    match member {
        Member::Entry(reference) => reference.target,
        _ => None,
    }
}

/// A member of a clause as people read it.
pub(crate) fn words(model: &Model, member: &Member) -> String {
    match member {
        Member::Entry(reference) => {
            let entry = reference.target.map(|id| display(model.entry(id)));
            entry.unwrap_or_else(|| reference.written.clone())
        }
        Member::Word(word, ..) => word.label.to_owned(),
        Member::Everything(_) => "anything".to_owned(),
        Member::Broken(_) => "what cannot be read".to_owned(),
    }
}
