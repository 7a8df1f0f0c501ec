//! When an agreement is in force, and what its permits can reach.

use jiff::civil;
use partnership_model::{Data, Date, Entry, EntryId, Model};
use partnership_vocabulary::quick::QuickSet;

use crate::facts::{Facts, Named};
use crate::known::Known;
use crate::lines::{self, Bound};
use crate::{Missing, Place, Purpose, Request};

/// An agreement, as far as its clauses depend on it.
#[derive(Debug)]
pub(crate) struct Agreement {
    pub(crate) id: EntryId,
    parties: Named,
    /// The purposes and datasets that it covers.
    purposes: QuickSet<EntryId>,
    datasets: QuickSet<EntryId>,
    covers_hidden: Vec<Missing>,
    /// A line that its permits rely on stands in an entry with a syntax error.
    shaky: Option<Missing>,
    template: bool,
    /// Since which day it is in force or not, in order; the first day is that of the calendar.
    in_force: Vec<(civil::Date, Known)>,
    /// Since which day it has ever been in force.
    has_been: Vec<(civil::Date, Known)>,
}

impl Agreement {
    pub(crate) fn of(model: &Model, id: EntryId) -> Self {
        let chain = chain(model, id);
        // A line that the agreement leaves out is read from the template it is made from.
        let giving = |word: &'static str| {
            let gives = |entry: &&&Entry| {
                entry.field(word).is_some() || lines::hidden(entry, word).is_some()
            };
            chain.iter().find(gives).copied().unwrap_or(model.entry(id))
        };
        let mut agreement = Self {
            id,
            parties: Named::of(giving("parties"), "parties"),
            purposes: QuickSet::default(),
            datasets: QuickSet::default(),
            covers_hidden: Vec::new(),
            shaky: chain.iter().find_map(|entry| lines::shaky(entry, "covers")),
            template: is_template(model.entry(id)),
            in_force: Vec::new(),
            has_been: Vec::new(),
        };
        agreement.cover(model, giving("covers"));
        let term = Term {
            binds: !agreement.template,
            status: status_line(id),
            history: history(model.entry(id)),
            effective: Bound::of(giving("effective"), "effective"),
            expires: Bound::of(giving("expires"), "expires"),
        };
        for day in term.days() {
            let now = term.in_force(day);
            let ever = match agreement.has_been.last() {
                Some((_, before)) => before.clone().or(|| now.clone()),
                None => now.clone(),
            };
            agreement.in_force.push((day, now));
            agreement.has_been.push((day, ever));
        }
        agreement
    }

    /// As if it were in force on every day; a template binds nobody whatever becomes of it.
    pub(crate) fn suppose(&mut self) {
        if self.template {
            return;
        }
        let always = || vec![(civil::Date::MIN, Known::Yes)];
        (self.in_force, self.has_been) = (always(), always());
    }

    /// The agreement's own clauses and those of the templates it is made from: the entries they stand in.
    pub(crate) fn sources(model: &Model, id: EntryId) -> Vec<EntryId> {
        chain(model, id).into_iter().map(|entry| entry.id).collect()
    }

    fn cover(&mut self, model: &Model, entry: &Entry) {
        let covered = Named::of(entry, "covers");
        self.covers_hidden = covered.hidden;
        for id in covered.entries {
            let entry = model.entry(id);
            if entry.is("purpose") {
                self.purposes.insert(id);
            } else if entry.is("dataset") {
                self.datasets.insert(id);
            } else {
                // A flow stands for its purposes and its data.
                for (field, found) in [("for", &mut self.purposes), ("carries", &mut self.datasets)]
                {
                    let named = Named::of(entry, field);
                    found.extend(named.entries);
                    self.covers_hidden.extend(named.hidden);
                    self.shaky = self.shaky.or(named.shaky);
                }
            }
        }
        self.covers_hidden.sort_unstable();
        self.covers_hidden.dedup();
    }

    /// Whether a clause in it holds on `day`; one that survives holds from the first day in force for good.
    pub(crate) fn holds(&self, day: civil::Date, survives: bool) -> Known {
        let line = if survives {
            &self.has_been
        } else {
            &self.in_force
        };
        let after = line.partition_point(|(from, _)| *from <= day);
        line.get(after.wrapping_sub(1))
            .map_or(Known::No, |(_, known)| known.clone())
    }

    /// The days on which it comes into force or goes out of it.
    pub(crate) fn days(&self, days: &mut Vec<civil::Date>) {
        days.extend(self.in_force.iter().map(|(day, _)| *day));
    }

    /// Whether its permits reach `who`: a party.
    pub(crate) fn reaches_party(&self, who: Option<EntryId>) -> Known {
        match who {
            Some(who) => self.parties.include(who),
            None => Known::unless_missing(false, &self.parties.hidden),
        }
    }

    /// Whether it names the purpose among what it covers.
    pub(crate) fn names_purpose(&self, purpose: EntryId) -> bool {
        self.purposes.contains(&purpose)
    }

    /// Whether it covers the purpose and the data.
    pub(crate) fn covers(&self, request: &Request) -> Known {
        let purpose = match request.purpose {
            Some(Purpose::Declared(id)) => self.purposes.contains(&id),
            _ => false,
        };
        // Where it names only data, it is for every purpose; where it names only purposes, for all data.
        let any_purpose = self.purposes.is_empty() && !self.datasets.is_empty();
        let any_purpose = any_purpose && self.covers_hidden.is_empty();
        let data = self.datasets.is_empty()
            || (request.what).is_some_and(|what| self.datasets.contains(&what));
        Known::unless_missing(purpose || any_purpose, &self.covers_hidden)
            .and(|| Known::unless_missing(data, &self.covers_hidden))
            .unless_shaky(self.shaky)
    }

    /// Whether a holder of the data is a party.
    pub(crate) fn reaches_holder(&self, facts: &Facts, what: Option<EntryId>) -> Known {
        let Some(dataset) = what.and_then(|what| facts.datasets.get(&what)) else {
            return Known::No;
        };
        let holders = &dataset.holders;
        let known = holders.entries.intersection(&self.parties.entries).next();
        if known.is_some() {
            return Known::Yes.unless_shaky(holders.shaky);
        }
        // What nobody holds is not held by a party that is not named either.
        let parties = if holders.entries.is_empty() && holders.hidden.is_empty() {
            &[][..]
        } else {
            &self.parties.hidden
        };
        Known::unless_missing(false, holders.hidden.iter().chain(parties))
    }
}

/// The agreement, and the templates it is made from, nearest first.
fn chain(model: &Model, id: EntryId) -> Vec<&Entry> {
    let mut chain = vec![model.entry(id)];
    let mut at = 0;
    while let Some(entry) = chain.get(at).copied() {
        for target in lines::targets(&entry.fields, "from") {
            if chain.iter().all(|seen| seen.id != target) {
                chain.push(model.entry(target));
            }
        }
        at += 1;
    }
    chain
}

fn is_template(entry: &Entry) -> bool {
    lines::words(&entry.fields, "type").any(|word| word.is("template"))
        || lines::values(&entry.fields, "template")
            .any(|value| matches!(value.data, Data::YesNo(true)))
}

/// A state in the history of an agreement.
#[derive(Debug)]
struct State {
    binds: Known,
    /// It has begun on this day at the earliest and that day at the latest.
    earliest: civil::Date,
    latest: civil::Date,
}

/// What decides when an agreement is in force.
struct Term {
    binds: bool,
    /// The line that tells its state.
    status: Missing,
    history: Vec<State>,
    effective: Bound,
    expires: Bound,
}

fn status_line(id: EntryId) -> Missing {
    Missing {
        place: Place::Entry(id),
        field: "status",
    }
}

fn history(entry: &Entry) -> Vec<State> {
    let missing = status_line(entry.id);
    let mut told: Vec<(Known, Option<Date>)> = lines::values(&entry.fields, "status")
        .map(|value| {
            let binds = match &value.data {
                Data::Word(word, _) => Known::of(word.is("binding")),
                Data::Silence(silence) if !silence.unknown => Known::No,
                _ => Known::lacking(missing),
            };
            (binds, value.qualifiers.on)
        })
        .collect();
    // A list whose days contradict its order is put in the order of its days.
    let follows = |pair: &[(Known, Option<Date>)]| match (pair[0].1, pair[1].1) {
        (Some(one), Some(two)) => one.first() <= two.last(),
        _ => true,
    };
    if !told.windows(2).all(follows) {
        told.sort_by_key(|(_, since)| since.map(|since| (since.first(), since.last())));
    }
    if lines::hidden(entry, "status").is_some() && (told.is_empty() || entry.broken) {
        // A state may have been lost, on whatever day it began.
        if told.is_empty() {
            told.push((Known::No, None));
        }
        told.push((Known::lacking(missing), None));
    }
    let mut history: Vec<State> = Vec::with_capacity(told.len());
    for (binds, since) in told {
        let before = history.last().map(|state| state.earliest);
        // A state without a day has been so from the start, or began some day after the one before it.
        let first = since.map_or(civil::Date::MIN, Date::first);
        let latest = match (since, before) {
            (Some(since), _) => since.last(),
            (None, None) => civil::Date::MIN,
            (None, Some(_)) => civil::Date::MAX,
        };
        history.push(State {
            binds,
            earliest: before.map_or(first, |before| before.max(first)),
            latest,
        });
    }
    history
}

impl Term {
    /// Every day on which something about it may change, from the first of the calendar, in order.
    fn days(&self) -> Vec<civil::Date> {
        let mut days = vec![civil::Date::MIN];
        for state in &self.history {
            days.extend([state.earliest, state.latest]);
        }
        self.effective.starts(&mut days);
        self.expires.ends(&mut days);
        days.sort_unstable();
        days.dedup();
        days
    }

    fn in_force(&self, day: civil::Date) -> Known {
        Known::of(self.binds)
            .and(|| self.binding(day))
            .and(|| self.effective.reached(day))
            .and(|| self.expires.not_passed(day))
    }

    /// Whether the last state on or before `day` binds. Where several may be the last, all must agree.
    fn binding(&self, day: civil::Date) -> Known {
        let mut possible: Vec<&Known> = Vec::new();
        let mut settled = false;
        for state in self.history.iter().rev() {
            let may_have_begun = state.earliest <= day;
            let began = may_have_begun && state.latest <= day;
            if may_have_begun {
                possible.push(&state.binds);
            }
            if began {
                settled = true;
                break;
            }
        }
        let nothing_yet = Known::No;
        if !settled {
            possible.push(&nothing_yet);
        }
        match possible.split_first() {
            Some((first, rest)) if rest.iter().all(|known| known == first) => (*first).clone(),
            _ => Known::lacking(self.status),
        }
    }
}
