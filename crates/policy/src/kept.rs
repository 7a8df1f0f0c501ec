//! Whether the clauses keep a promise. (Decision 3 on meaning: it is kept only if on every day from today on forbids cover
//! what it rules out, for everybody.)

use jiff::civil;
use partnership_model::{Clause, ClauseId, Data, Entry, EntryId, Member};
use partnership_vocabulary::{Word, words};

use crate::{Answer, Engine, Purpose, Request, Why, included, is_or_under};

/// How many questions are asked of one promise at most.
const MOST_QUESTIONS: usize = 20_000;

/// What the clauses make of a promise.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The clauses that permit what it rules out.
    pub contradicted_by: Vec<ClauseId>,
    /// The first day on which nothing forbids what it rules out.
    pub unkept_from: Option<civil::Date>,
    /// Something that would settle it is not on the record.
    pub unknown: bool,
}

impl Engine<'_> {
    /// Hold a promise against every clause, on the day `today` and every day after it on which an answer can change.
    pub fn kept(&self, promise: &Entry, today: civil::Date) -> Kept {
        let mut kept = Kept::default();
        let mut asked = 0;
        let later = self.days().into_iter().filter(|day| *day > today);
        let days: Vec<civil::Date> = std::iter::once(today).chain(later).collect();
        for value in promise.values("never") {
            if let Data::Deed(id) = value.data {
                let deed = self.model().clause(id);
                kept.unknown |= deed.damaged || deed.suspect;
                self.hold(deed, &days, &mut kept, &mut asked);
            } else if let Data::Broken = value.data {
                kept.unknown = true;
            }
        }
        kept.contradicted_by.sort_unstable();
        kept.contradicted_by.dedup();
        // What is known for certain is told, whatever else is not.
        kept.unknown &= kept.contradicted_by.is_empty() && kept.unkept_from.is_none();
        kept
    }

    fn hold(&self, deed: &Clause, days: &[civil::Date], kept: &mut Kept, asked: &mut usize) {
        for day in days {
            for request in self.of_deed(deed, *day) {
                *asked += 1;
                if *asked > MOST_QUESTIONS {
                    kept.unknown = true;
                    return;
                }
                let decision = self.decide_exactly(&request);
                match decision.answer {
                    Answer::Forbidden if decision.conditions.is_empty() => {}
                    Answer::CannotBeJudged => kept.unknown = true,
                    answer => {
                        if answer == Answer::Permitted {
                            let permits = decision.because.iter();
                            let permits = permits
                                .filter(|own| matches!(own.why, Why::Permits | Why::PermitsIf));
                            kept.contradicted_by.extend(permits.map(|own| own.clause));
                        }
                        let first = kept.unkept_from.map_or(*day, |first| first.min(*day));
                        kept.unkept_from = Some(first);
                    }
                }
            }
        }
    }

    /// The questions of a deed on a day. Where one clause forbids the whole of an action for everybody and everything it
    /// is for, there is nothing to ask.
    fn of_deed(&self, deed: &Clause, on: civil::Date) -> Vec<Request> {
        let mut found = Vec::new();
        let purposes = self.purposes_of(&deed.purposes);
        let partners = self.everyone();
        for what in self.datasets_of(&deed.what, &deed.what_except) {
            for (word, _) in &deed.actions {
                if self.ruled_out_whole(deed, word, what, &purposes, on) {
                    continue;
                }
                for action in included(&words::ACTION, word) {
                    for purpose in &purposes {
                        let whole = Request::new(None, action, what, *purpose, on);
                        if self.forbidden_to_all(&whole) {
                            continue;
                        }
                        let each = partners.iter();
                        found.extend(each.map(|who| Request { who: *who, ..whole }));
                    }
                }
            }
        }
        found
    }

    /// Whether one clause says what the deed says, of everybody, and is in force.
    fn ruled_out_whole(
        &self,
        deed: &Clause,
        action: &'static Word,
        what: Option<EntryId>,
        purposes: &[Option<Purpose>],
        on: civil::Date,
    ) -> bool {
        let Some(purpose) = purposes.first() else {
            return false;
        };
        let decision = self.decide_exactly(&Request::new(None, action, what, *purpose, on));
        decision.answer == Answer::Forbidden
            && decision.because.iter().any(|reason| {
                let clause = self.model().clause(reason.clause);
                let acts = clause.actions.iter();
                reason.why == Why::Forbids
                    && is_about_everybody(clause)
                    && acts
                        .clone()
                        .any(|(own, _)| is_or_under(&words::ACTION, action, own))
                    && (clause.purposes.is_empty() || same(&clause.purposes, &deed.purposes))
            })
    }

    /// Whether a clause that excepts nobody forbids it outright.
    fn forbidden_to_all(&self, request: &Request) -> bool {
        let decision = self.decide_exactly(request);
        decision.answer == Answer::Forbidden
            && decision.because.iter().any(|reason| {
                reason.why == Why::Forbids && is_about_everybody(self.model().clause(reason.clause))
            })
    }
}

fn is_about_everybody(clause: &Clause) -> bool {
    let everybody = |member: &Member| matches!(member, Member::Everything(_));
    clause.who_except.is_empty() && clause.who.iter().any(everybody)
}

/// Whether two lists of purposes name the same.
fn same(one: &[Member], other: &[Member]) -> bool {
    let name = |member: &Member| match member {
        Member::Entry(reference) => reference.target.map(|id| format!("{id:?}")),
        Member::Word(word, _, _) => Some(word.word.to_owned()),
        Member::Everything(_) | Member::Broken(_) => None,
    };
    one.len() == other.len()
        && one.iter().all(|member| {
            name(member)
                .is_some_and(|own| other.iter().any(|other| name(other) == Some(own.clone())))
        })
}
