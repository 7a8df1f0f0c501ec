//! What rules can read of a clause.

use partnership_model::{ClauseId, Member, Model};

use super::{Bag, Item, Thing, has_word, line, of_kind};
use crate::worked::Worked;

pub(super) fn of_clause<'m>(
    model: &'m Model,
    worked: &Worked<'m>,
    id: ClauseId,
    step: &str,
) -> Bag<'m> {
    if matches!(step, "effect" | "lacks" | "overridden-by")
        && let Some(bag) = worked.effects(model).of_clause(id, step)
    {
        return bag;
    }
    let clause = model.clause(id);
    let members = |members: &'m [Member], kind: &str| {
        let mut items: Vec<Item<'m>> = Vec::new();
        for member in members {
            match member {
                Member::Entry(reference) => {
                    items.extend(reference.target.map(|id| Item::of(Thing::Entry(id))));
                }
                Member::Everything(_) => items.extend(of_kind(model, kind)),
                Member::Word(word, _, _) => items.extend(
                    model
                        .of_kind(kind)
                        .filter(|entry| has_word(entry, word))
                        .map(|entry| Item::of(Thing::Entry(entry.id))),
                ),
                Member::Broken(_) => {}
            }
        }
        items
    };
    let without = |items: Vec<Item<'m>>, except: &[partnership_model::Reference]| {
        items
            .into_iter()
            .filter(|item| {
                !except
                    .iter()
                    .any(|name| name.target.is_some_and(|id| item.thing == Thing::Entry(id)))
            })
            .collect::<Vec<_>>()
    };
    let items = match step {
        "who" => without(members(&clause.who, "partner"), &clause.who_except),
        "what" => without(members(&clause.what, "dataset"), &clause.what_except),
        // Those that it names: none of them where it is for whatever purpose.
        "for" => members(&clause.purposes, "purpose"),
        "purposes" => {
            if clause.purposes.is_empty() {
                of_kind(model, "purpose")
            } else {
                members(&clause.purposes, "purpose")
            }
        }
        "actions" | "action" => clause
            .actions
            .iter()
            .map(|(word, _)| Item::of(Thing::Word(word)))
            .collect(),
        "agreement" | "promise" => clause
            .entry
            .map(|id| model.entry(id))
            .filter(|entry| entry.is(step))
            .map(|entry| Item::of(Thing::Entry(entry.id)))
            .into_iter()
            .collect(),
        "from" => clause
            .from
            .map(|date| Item::of(Thing::Date(date)))
            .into_iter()
            .collect(),
        "until" => clause
            .until
            .map(|date| Item::of(Thing::Date(date)))
            .into_iter()
            .collect(),
        "name" => clause
            .name
            .as_deref()
            .map(|name| Item::of(Thing::Text(name)))
            .into_iter()
            .collect(),
        _ => {
            return clause
                .conditions
                .iter()
                .find(|field| field.word == step)
                .map(|field| line(model, field))
                .unwrap_or_default();
        }
    };
    Bag {
        items,
        unknown: clause.suspect,
        ruled_out: false,
    }
}
