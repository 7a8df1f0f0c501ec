//! All that a clause names, as requests; and what a permit comes to for those whom it names.

use jiff::civil;
use partnership_model::{Clause, Data, Entry, EntryId, Member, Reference};
use partnership_vocabulary::Word;

use crate::hierarchy::is_or_under;
use crate::{Engine, Purpose, Reason, Request, Why};

/// A partner and a dataset; `None` is whoever, or data that, is not declared.
pub type Granted = (Option<EntryId>, Option<EntryId>);

impl Engine<'_> {
    /// Each request that a clause names: who, what, for which purpose, to do what. Where it names more than `most`, no
    /// more than the first of them and a few.
    pub fn requests_of(&self, clause: &Clause, on: civil::Date, most: usize) -> Vec<Request> {
        let who = self.partners_of(&clause.who, &clause.who_except);
        let what = self.datasets_of(&clause.what, &clause.what_except);
        let purposes = self.purposes_of(&clause.purposes);
        let mut found = Vec::new();
        // What is most likely to settle the matter comes first: what is declared, before whoever and whatever is not.
        for purpose in &purposes {
            for what in &what {
                for who in &who {
                    for (action, _) in &clause.actions {
                        found.push(Request::new(*who, action, *what, *purpose, on));
                    }
                }
                if found.len() > most {
                    return found;
                }
            }
        }
        found
    }

    /// Whom a permit lets do something on a day, and with which data: of the requests that it names, those that are
    /// permitted, and the clause is why. `None` is whoever, or data that, is not declared.
    pub fn granted(&self, clause: &Clause, on: civil::Date) -> Vec<Granted> {
        /// A clause that says more than this is looked at no further; what is left out is never said, and nothing false is.
        const MOST: usize = 20_000;
        let mut found: Vec<Granted> = Vec::new();
        for request in self.requests_of(clause, on, MOST) {
            let one = (request.who, request.what);
            let is_why = |reason: &Reason| {
                reason.clause == clause.id && matches!(reason.why, Why::Permits | Why::PermitsIf)
            };
            if !found.contains(&one) && self.decide(&request).because.iter().any(is_why) {
                found.push(one);
            }
        }
        found
    }

    /// The partners that are meant, whoever is not declared among them.
    pub fn partners_of(&self, members: &[Member], except: &[Reference]) -> Vec<Option<EntryId>> {
        self.entries_of(members, except, "partner")
    }

    /// The datasets that are meant, data that is not declared among them.
    pub fn datasets_of(&self, members: &[Member], except: &[Reference]) -> Vec<Option<EntryId>> {
        self.entries_of(members, except, "dataset")
    }

    fn entries_of(
        &self,
        members: &[Member],
        except: &[Reference],
        kind: &str,
    ) -> Vec<Option<EntryId>> {
        let of_kind = |word: Option<&'static Word>| {
            let entries = self.model().of_kind(kind);
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

    /// The purposes that are meant: a category means those that have it, and itself; none means every purpose.
    pub fn purposes_of(&self, members: &[Member]) -> Vec<Option<Purpose>> {
        if members.is_empty() {
            return self.every_purpose();
        }
        let mut found = Vec::new();
        for member in members {
            match member {
                Member::Entry(reference) => {
                    found.extend(reference.target.map(Purpose::Declared).map(Some));
                }
                Member::Word(word, _, _) => {
                    let having = self.model().of_kind("purpose");
                    let having = having.filter(|purpose| has_word(purpose, word));
                    found.extend(having.map(|purpose| Some(Purpose::Declared(purpose.id))));
                    found.push(Some(Purpose::Category(word)));
                }
                Member::Everything(_) => found.extend(self.every_purpose()),
                Member::Broken(_) => {}
            }
        }
        found
    }
}

/// Whether an entry gives this word, or a part of it, in one of its lines.
fn has_word(entry: &Entry, word: &Word) -> bool {
    let mut values = entry.fields.iter().flat_map(|field| &field.values);
    values.any(|value| match value.data {
        Data::Word(own, list) => is_or_under(list, own, word),
        _ => false,
    })
}
