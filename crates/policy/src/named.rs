//! All that a clause names, as requests; and what a permit comes to for those whom it names.

use jiff::civil;
use partnership_model::{Clause, ClauseId, Data, Entry, EntryId, Member, Reference};
use partnership_vocabulary::Word;

use crate::hierarchy::is_or_under;
use crate::{Decision, Engine, Purpose, Request, Why};

/// A partner and a dataset; `None` is whoever, or data that, is not declared.
pub type Given = (Option<EntryId>, Option<EntryId>);

/// What a permit comes to on a day, of all that it names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Granted {
    /// Whom it lets do something, and with which data.
    pub to: Vec<Given>,
    /// For whom a prohibition takes a part of it away, or makes it depend on something, and which.
    pub but: Vec<(Option<EntryId>, ClauseId)>,
    /// Whether it says too much to be looked at whole: of the rest, nothing is known.
    pub cut: bool,
}

impl Granted {
    /// Whether it lets this partner do something with this data.
    pub fn has(&self, who: Option<EntryId>, what: Option<EntryId>) -> bool {
        self.to.contains(&(who, what))
    }

    fn add(&mut self, clause: &Clause, request: &Request, decision: &Decision) {
        let own = |why: Why| {
            let mut because = decision.because.iter();
            because.any(|reason| reason.clause == clause.id && reason.why == why)
        };
        let permitted = own(Why::Permits) || own(Why::PermitsIf);
        if permitted && !self.has(request.who, request.what) {
            self.to.push((request.who, request.what));
        }
        if permitted || own(Why::Overridden) {
            for reason in &decision.because {
                let but = (request.who, reason.clause);
                let forbids = matches!(reason.why, Why::Forbids | Why::ForbidsUnless);
                if forbids && !self.but.contains(&but) {
                    self.but.push(but);
                }
            }
        }
    }
}

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

    /// What a permit comes to on a day, of all that it names: what is permitted because of it, and what is not although it
    /// says so.
    pub fn granted(&self, clause: &Clause, on: civil::Date) -> Granted {
        /// A clause that says more than this is looked at no further.
        const MOST: usize = 20_000;
        let mut found = Granted::default();
        let requests = self.requests_of(clause, on, MOST);
        found.cut = requests.len() > MOST;
        for request in requests {
            let decision = self.decide_now(&request);
            if decision.parts.is_empty() {
                found.add(clause, &request, &decision);
            }
            for part in &decision.parts {
                found.add(clause, &part.request, &part.decision);
            }
        }
        let to = &found.to;
        found
            .but
            .retain(|(who, _)| to.iter().any(|one| one.0 == *who));
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
