//! What a sign-off is about.
//!
//! Somebody agrees to the vision, to the principles, to an agreement. What that says is a [`Meaning`] of its own, with a
//! digest of its own: it changes when something changes that was agreed to, and only then. Lines that record what has
//! happened since (who signed, when a review was held) are no part of it, or the first signature would fall with the
//! second.

use super::read::Reader;
use super::{Meaning, Part, SaidEntry};
use crate::{Clause, Data, Entry, EntryId, FieldValue, Member, Model, Reference};

/// The kinds of entry that make up each matter that a partner can agree to as a whole.
const MATTERS: &[(&str, &[&str])] = &[
    ("principles", &["principle"]),
    ("plan", &["plan", "task", "activity", "commitment"]),
    ("risks", &["risk"]),
];

/// What is agreed to, without what has happened since.
const AGREED: Part<'static> = Part {
    entry: &|_| true,
    line: &|_, line: &FieldValue| !line.field.is_some_and(|field| field.record),
};

impl Meaning {
    /// What a value of an `agrees` or `signed-by` line is about; `None` where it names nothing.
    pub fn of_matter(model: &Model, matter: &Data) -> Option<Self> {
        match matter {
            Data::Word(word, _) => Self::of_matter_word(model, word.word),
            Data::Name(Reference {
                clause: Some(id), ..
            }) => {
                let clause = model.clause(*id);
                let mut said = Self::of_agreed(model, &named_by(model, clause));
                said.clauses.push(Self::of_clause(model, *id));
                Some(said)
            }
            Data::Name(reference) => reference.target.map(|id| Self::of_agreement(model, id)),
            _ => None,
        }
    }

    /// What a matter such as `vision` or `principles` is; `None` where there is none.
    pub fn of_matter_word(model: &Model, word: &str) -> Option<Self> {
        if let Some((_, kinds)) = MATTERS.iter().find(|(matter, _)| *matter == word) {
            let entries: Vec<EntryId> = (model.entries.iter())
                .filter(|entry| {
                    entry.belongs && entry.kind.is_some_and(|kind| kinds.contains(&kind.word))
                })
                .map(|entry| entry.id)
                .collect();
            return Some(Self::of_agreed(model, &entries)).filter(|said| !said.entries.is_empty());
        }
        // The others are lines of the partnership.
        let header = model.header()?;
        let only = |_: &Entry, line: &FieldValue| line.word == word;
        let part = Part {
            entry: &|_| true,
            line: &only,
        };
        let said = Reader::new(model, &part).only(&[header.id]);
        let lines = said.entries.into_iter().next()?.lines;
        let said = SaidEntry {
            kind: "partnership".to_owned(),
            lines,
            ..SaidEntry::default()
        };
        (!said.lines.is_empty()).then(|| Self {
            entries: vec![said],
            clauses: Vec::new(),
        })
    }

    /// What somebody agrees to who agrees to an entry. For an agreement that is also what it covers, the data and the
    /// duties that its clauses name, and the template that it is made from: other data under the old name is another
    /// agreement. Who the partners are is not: they may change their mission without asking.
    pub fn of_agreement(model: &Model, id: EntryId) -> Self {
        let mut entries = vec![id];
        let mut at = 0;
        while let Some(entry) = entries.get(at).map(|id| model.entry(*id)) {
            let mut more: Vec<EntryId> = Vec::new();
            if entry.is("agreement") {
                for field in ["covers", "from"] {
                    more.extend(entry.references(field).filter_map(|name| name.target));
                }
                for clause in &entry.clauses {
                    more.extend(named_by(model, model.clause(*clause)));
                }
            } else if entry.is("purpose") && at > 0 {
                more.extend(entry.references("uses").filter_map(|name| name.target));
            }
            for id in more {
                if !entries.contains(&id) {
                    entries.push(id);
                }
            }
            at += 1;
        }
        Self::of_agreed(model, &entries)
    }

    fn of_agreed(model: &Model, entries: &[EntryId]) -> Self {
        Reader::new(model, &AGREED).only(entries)
    }
}

/// The data, purposes and duties that a clause names.
fn named_by(model: &Model, clause: &Clause) -> Vec<EntryId> {
    let members = clause
        .what
        .iter()
        .chain(&clause.purposes)
        .chain(&clause.within);
    let members = members.filter_map(|member| match member {
        Member::Entry(reference) => reference.target,
        _ => None,
    });
    let conditions = clause.conditions.iter().flat_map(|line| &line.values);
    let conditions = conditions.filter_map(|value| match &value.data {
        Data::Name(reference) => reference.target,
        _ => None,
    });
    (members.chain(conditions))
        .filter(|id| !model.entry(*id).is("partner"))
        .collect()
}
