//! What the policy engine says, for texts that tell who may do what: on the day of the briefing, and once an agreement is in
//! force that is still to be.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jiff::civil;
use partnership_model::{Clause, ClauseId, Data, Date, Effect, Entry, EntryId, Model, Value};
use partnership_policy::{Engine, Granted, Kept, Purpose};

use super::agreement::template;
use super::teller::Teller;

/// The policy engine, and what it has said so far.
pub struct Policy<'a> {
    now: Engine<'a>,
    /// The same with the agreements in force that are still to be, if there are any.
    foreseen: Option<Engine<'a>>,
    granted: RefCell<HashMap<ClauseId, Rc<Granted>>>,
    to_come: RefCell<HashMap<ClauseId, Rc<ToCome>>>,
    /// A promise stands on the page of each audience it is made to, and is held against the clauses once.
    kept: RefCell<HashMap<EntryId, Rc<Kept>>>,
}

/// What a permit will come to.
pub struct ToCome {
    /// Whom it will let do something that it does not let do now.
    pub granted: Granted,
    /// What it waits for.
    pub waits: Waits,
}

/// What a permit waits for. Where that is neither, it is its own first day.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Waits {
    /// Its agreement to be in force, which is still to be signed or to begin.
    pub agreement: bool,
    /// Approvals that were not given yet.
    pub approvals: Vec<EntryId>,
}

impl Waits {
    /// Whether nothing but a day has to come.
    pub fn for_its_day(&self) -> bool {
        !self.agreement && self.approvals.is_empty()
    }
}

impl<'a> Policy<'a> {
    pub(super) fn new(model: &'a Model, today: civil::Date) -> Self {
        let now = Engine::new(model);
        Self {
            foreseen: foreseen(model, &now, today),
            now,
            granted: RefCell::default(),
            to_come: RefCell::default(),
            kept: RefCell::default(),
        }
    }
}

impl Teller<'_> {
    /// What a permit comes to on the day of the briefing. A text must not say that somebody may where the policy engine says
    /// no: an agreement may not be in force yet, or a prohibition may stand above it.
    pub fn granted(&self, clause: &Clause) -> Rc<Granted> {
        let known = self.policy.granted.borrow().get(&clause.id).map(Rc::clone);
        known.unwrap_or_else(|| {
            // A permit that waits for an approval lets nobody do anything yet.
            let found = Rc::new(if self.awaited(clause).is_empty() {
                self.policy.now.granted(clause, self.day())
            } else {
                Granted::default()
            });
            self.policy
                .granted
                .borrow_mut()
                .insert(clause.id, Rc::clone(&found));
            found
        })
    }

    /// What a permit will come to that says nothing yet: on its first day, or once its agreement is in force.
    pub fn will_grant(&self, clause: &Clause) -> Rc<ToCome> {
        let known = self.policy.to_come.borrow().get(&clause.id).map(Rc::clone);
        known.unwrap_or_else(|| {
            let found = Rc::new(self.work_out(clause));
            self.policy
                .to_come
                .borrow_mut()
                .insert(clause.id, Rc::clone(&found));
            found
        })
    }

    /// The approvals that a permit needs and that were not given by the day of the briefing. One without a day was not given,
    /// as far as the file says.
    fn awaited(&self, clause: &Clause) -> Vec<EntryId> {
        let needs = clause.conditions.iter().filter(|line| line.word == "needs");
        let awaited = needs
            .flat_map(|line| &line.values)
            .filter(|value| self.is_awaited(value));
        let target = |value: &Value| match &value.data {
            Data::Name(name) => name.target,
            _ => None,
        };
        awaited.filter_map(target).collect()
    }

    /// Whether a value names an approval that was not given by the day of the briefing.
    pub fn is_awaited(&self, value: &Value) -> bool {
        let Data::Name(name) = &value.data else {
            return false;
        };
        name.target.is_some_and(|id| {
            let entry = self.model.entry(id);
            let given = entry
                .date("date")
                .is_some_and(|day| day.first() <= self.day());
            entry.is("approval") && !given
        })
    }

    fn work_out(&self, clause: &Clause) -> ToCome {
        let now = self.granted(clause);
        let approvals = self.awaited(clause);
        let agreement = clause.entry.map(|id| self.model.entry(id));
        let pending = agreement
            .filter(|entry| entry.is("agreement") && !template(entry))
            .filter(|entry| self.in_force(entry) == Some(false));
        // Asked is of the day on which all that is waited for would be there: an approval may be over by then.
        let given = approvals
            .iter()
            .filter_map(|id| self.model.entry(*id).date("date"));
        let first = given
            .chain(clause.from)
            .map(|day| day.last())
            .chain(pending.and_then(|entry| self.first_in_force(entry)))
            .fold(self.day(), civil::Date::max);
        let new = |mut granted: Granted| {
            granted.to.retain(|one| !now.to.contains(one));
            granted
        };
        let on_its_day = if first > self.day() || !approvals.is_empty() {
            new(self.policy.now.granted(clause, first))
        } else {
            Granted::default()
        };
        let waits = |agreement| Waits {
            agreement,
            approvals: approvals.clone(),
        };
        let over = |entry: &Entry| over_by(entry, first);
        match &self.policy.foreseen {
            Some(engine) if on_its_day.to.is_empty() && !agreement.is_some_and(over) => ToCome {
                granted: new(engine.granted(clause, first)),
                waits: waits(true),
            },
            _ => ToCome {
                granted: on_its_day,
                waits: waits(pending.is_some()),
            },
        }
    }

    /// The day ahead on which an agreement that is not in force comes into force, or can at the earliest, where readers may see
    /// it and it is known to the day.
    pub fn begins(&self, agreement: &Entry) -> Option<Date> {
        let told = |word: &str| self.public(agreement, word).is_some();
        let first = self.first_in_force(agreement)?;
        let given = |date: Date| date.first() == first && date.last() == first;
        let of_states = agreement.values("status").any(|state| {
            let on = state.qualifiers.on;
            told("status") && on.is_some_and(given)
        });
        let of_line = told("effective") && agreement.date("effective").is_some_and(given);
        (of_states || of_line).then(|| Date::day(first))
    }

    fn first_in_force(&self, agreement: &Entry) -> Option<civil::Date> {
        let ahead = |day: &civil::Date| *day > self.day();
        let effective = agreement.date("effective").map(Date::last).filter(ahead);
        let states = agreement.values("status");
        let states = states.filter_map(|state| state.qualifiers.on.map(Date::last));
        states
            .filter(ahead)
            .chain(effective)
            .filter(|day| self.policy.now.in_force(agreement.id, *day) == Some(true))
            .min()
            .or(effective)
    }

    /// The declared purposes for which a permit holds, where its agreement covers fewer than the permit says; `None` where
    /// it is as wide as it says.
    pub fn narrowed_to(&self, clause: &Clause) -> Option<Vec<EntryId>> {
        let within = self.model.entry(clause.entry?);
        if clause.effect != Effect::Permit || !within.is("agreement") {
            return None;
        }
        let made = self.model.of_kind("agreement");
        let from_it = |one: &&Entry| {
            one.id == within.id
                || one.field("from").is_some()
                    && self.made_from(one).iter().any(|from| from.id == within.id)
        };
        let hosts = made.filter(from_it);
        let mut covered: Vec<EntryId> = Vec::new();
        for host in hosts.filter(|host| !template(host)) {
            covered.extend(self.purposes_covered(host)?);
        }
        let meant = self.policy.now.purposes_of(&clause.purposes);
        let mut reached: Vec<EntryId> = Vec::new();
        for purpose in &meant {
            match purpose {
                Some(Purpose::Declared(id)) if covered.contains(id) && !reached.contains(id) => {
                    reached.push(*id);
                }
                _ => {}
            }
        }
        (!reached.is_empty() && reached.len() < meant.len()).then_some(reached)
    }

    /// The purposes that an agreement covers; `None` where it covers data for whatever purpose.
    fn purposes_covered(&self, agreement: &Entry) -> Option<Vec<EntryId>> {
        let from = self.made_from(agreement);
        let covers = from.into_iter().find(|one| one.field("covers").is_some())?;
        let mut purposes = Vec::new();
        for entry in self.model.named(covers, "covers") {
            if entry.is("purpose") {
                purposes.push(entry.id);
            } else if !entry.is("dataset") {
                purposes.extend(entry.references("for").filter_map(|name| name.target));
            }
        }
        (!purposes.is_empty()).then_some(purposes)
    }

    /// An agreement and the templates that it is made from, the nearest first.
    fn made_from<'e>(&'e self, agreement: &'e Entry) -> Vec<&'e Entry> {
        let mut chain = vec![agreement];
        let mut at = 0;
        while let Some(entry) = chain.get(at).copied() {
            for target in entry.references("from").filter_map(|name| name.target) {
                if chain.iter().all(|seen| seen.id != target) {
                    chain.push(self.model.entry(target));
                }
            }
            at += 1;
        }
        chain
    }

    /// Whether a prohibition holds on the day of the briefing, or will on its own first day.
    pub fn holds(&self, clause: &Clause) -> bool {
        let first = clause
            .from
            .map_or(self.day(), |from| from.last().max(self.day()));
        self.holds_on(clause, first)
    }

    /// Whether a clause is in force on a day.
    pub fn holds_on(&self, clause: &Clause, day: civil::Date) -> bool {
        self.policy.now.clause_in_force(clause.id, day) == Some(true)
    }

    /// The datasets that a clause means, data that is not declared among them.
    pub fn datasets_meant(&self, clause: &Clause) -> Vec<Option<EntryId>> {
        self.policy
            .now
            .datasets_of(&clause.what, &clause.what_except)
    }

    /// What the clauses make of a promise, on the day of the briefing and on every later one.
    pub fn kept(&self, promise: &Entry) -> Rc<Kept> {
        let known = self.policy.kept.borrow().get(&promise.id).map(Rc::clone);
        known.unwrap_or_else(|| {
            let found = Rc::new(self.policy.now.kept(promise, self.day()));
            self.policy
                .kept
                .borrow_mut()
                .insert(promise.id, Rc::clone(&found));
            found
        })
    }

    /// Whether an agreement is in force on the day of the briefing; `None` where the file does not tell.
    pub fn in_force(&self, agreement: &Entry) -> Option<bool> {
        self.policy.now.in_force(agreement.id, self.day())
    }
}

/// The policy once those agreements are in force that are neither now nor over.
fn foreseen<'a>(model: &'a Model, policy: &Engine<'a>, today: civil::Date) -> Option<Engine<'a>> {
    let to_be = |entry: &&Entry| {
        entry.belongs && policy.in_force(entry.id, today) == Some(false) && !over_by(entry, today)
    };
    let agreements = model.of_kind("agreement").filter(to_be);
    let agreements: Vec<EntryId> = agreements.map(|entry| entry.id).collect();
    (!agreements.is_empty()).then(|| Engine::supposing(model, &agreements))
}

/// Whether an agreement has come to its end by a day: its last day has passed, or the last state that it came to ends it.
fn over_by(agreement: &Entry, day: civil::Date) -> bool {
    let ends = |state: &&Value| matches!(state.data, Data::Word(word, _) if word.is("ended"));
    let begun = |state: &&Value| state.qualifiers.on.is_none_or(|on| on.first() <= day);
    let since = |state: &&Value| state.qualifiers.on.map(Date::first);
    let states = || agreement.values("status").filter(begun);
    agreement
        .date("expires")
        .is_some_and(|date| date.last() < day)
        || states().max_by_key(since).as_ref().is_some_and(ends)
        || states().filter(ends).any(|state| since(&state).is_none())
}
