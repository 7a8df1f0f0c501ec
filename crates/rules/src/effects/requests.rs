//! All that a clause names, as requests.

use jiff::civil;
use partnership_model::{Clause, EntryId, Member, Model, Reference};
use partnership_policy::{Engine, Purpose, Request};
use partnership_vocabulary::Word;

use crate::facts::has_word;

/// Each request that a clause names: who, what, for which purpose, to do what.
pub(super) fn requests(
    model: &Model,
    engine: &Engine<'_>,
    clause: &Clause,
    on: civil::Date,
) -> Vec<Request> {
    let who = entries(model, &clause.who, &clause.who_except, "partner");
    let what = entries(model, &clause.what, &clause.what_except, "dataset");
    let purposes = purposes(model, engine, &clause.purposes);
    let mut found = Vec::new();
    // What is most likely to settle the matter comes first: what is declared, before whoever and whatever is not.
    for purpose in &purposes {
        for what in &what {
            for who in &who {
                for (action, _) in &clause.actions {
                    found.push(Request::new(*who, action, *what, *purpose, on));
                }
            }
            if found.len() > super::MOST_QUESTIONS {
                return found;
            }
        }
    }
    found
}

/// The partners or datasets that are meant, whoever or whatever is not declared among them.
fn entries(
    model: &Model,
    members: &[Member],
    except: &[Reference],
    kind: &str,
) -> Vec<Option<EntryId>> {
    let of_kind = |word: Option<&'static Word>| {
        let entries = model.of_kind(kind);
        entries
            .filter(move |entry| word.is_none_or(|word| has_word(entry, word)))
            .map(|entry| Some(entry.id))
    };
    let mut found: Vec<Option<EntryId>> = Vec::new();
    for member in members {
        match member {
            Member::Entry(reference) => found.extend(reference.target.map(Some)),
            Member::Word(word, _, _) => found.extend(of_kind(Some(word))),
            Member::Everything(_) => found.extend(of_kind(None).chain([None])),
            Member::Broken(_) => {}
        }
    }
    found.retain(|id| {
        !except
            .iter()
            .any(|other| other.target.is_some() && other.target == *id)
    });
    found
}

/// The purposes that are meant; a category means those that have it, and itself.
pub(super) fn purposes(
    model: &Model,
    engine: &Engine<'_>,
    members: &[Member],
) -> Vec<Option<Purpose>> {
    if members.is_empty() {
        return engine.every_purpose();
    }
    let mut found = Vec::new();
    for member in members {
        match member {
            Member::Entry(reference) => {
                found.extend(reference.target.map(Purpose::Declared).map(Some));
            }
            Member::Word(word, _, _) => {
                let having = model.of_kind("purpose");
                let having = having.filter(|purpose| has_word(purpose, word));
                found.extend(having.map(|purpose| Some(Purpose::Declared(purpose.id))));
                found.push(Some(Purpose::Category(word)));
            }
            Member::Everything(_) => found.extend(engine.every_purpose()),
            Member::Broken(_) => {}
        }
    }
    found
}
