//! What things have come to by the day of the briefing: a partner that left, data that was deleted, a use that ended, data
//! that no longer goes to somebody, and the partnership itself.
//!
//! A text must not tell as going on what is over, nor what has not begun.

use partnership_model::{Data, Date, Entry, EntryId, Value};

use super::agreement::template;
use super::risk;
use super::say::Say;
use super::teller::Teller;
use crate::content::{Statement, Tag, Tone};
use crate::prose::Inline;

/// Where something stands between its beginning and its end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Course {
    /// It goes on.
    Now,
    /// It has not begun.
    ToCome,
    /// It has come to its end.
    Over,
}

impl Teller<'_> {
    /// The day on which a partner left, where that day has come.
    pub fn left(&self, partner: &Entry) -> Option<Date> {
        let left = partner.date("left")?;
        (left.first() <= self.day()).then_some(left)
    }

    /// The line that says on which day a dataset was deleted, where that day has come.
    pub fn deleted<'e>(&self, dataset: &'e Entry) -> Option<&'e Value> {
        let inner = dataset
            .values("retention")
            .flat_map(|value| &value.qualifiers.block)
            .filter(|line| line.word == "destroyed")
            .flat_map(|line| &line.values);
        let come =
            |value: &&Value| matches!(value.data, Data::Date(day) if day.first() <= self.day());
        inner.filter(come).last()
    }

    /// Where a use of data stands.
    pub fn course_of_use(&self, purpose: &Entry) -> Course {
        let ended = purpose.date("ends").is_some_and(|day| self.has_passed(day));
        let ahead = (purpose.date("starts")).is_some_and(|day| day.first() > self.day());
        if ended || self.all_is_over() {
            Course::Over
        } else if ahead {
            Course::ToCome
        } else {
            Course::Now
        }
    }

    /// Where a flow of data stands. Its line `last` is no end: it says when data last went this way.
    pub fn course_of_flow(&self, flow: &Entry) -> Course {
        let all = |word: &str, is: &dyn Fn(&Entry) -> bool| {
            let mut named = flow
                .references(word)
                .filter_map(|name| name.target)
                .peekable();
            named.peek().is_some() && named.all(|id| is(self.model.entry(id)))
        };
        let left = |entry: &Entry| self.left(entry).is_some();
        let over = self.all_is_over()
            || all("under", &|agreement| self.has_run_out(agreement))
            || all("for", &|purpose| {
                self.course_of_use(purpose) == Course::Over
            })
            || all("carries", &|dataset| self.deleted(dataset).is_some())
            || all("from", &left)
            || all("to", &left);
        if over {
            return Course::Over;
        }
        let ahead = flow
            .date("first")
            .is_some_and(|first| first.first() > self.day())
            || all("under", &|agreement| {
                self.in_force(agreement) == Some(false)
            })
            || all("for", &|purpose| {
                self.course_of_use(purpose) == Course::ToCome
            });
        if ahead { Course::ToCome } else { Course::Now }
    }

    /// Whether an agreement is no longer in force, also where readers do not see what says so: that data no longer goes under
    /// it is no secret.
    fn has_run_out(&self, agreement: &Entry) -> bool {
        let come = |value: &Value| {
            let on = value.qualifiers.on;
            on.is_none_or(|on| on.first() <= self.day())
        };
        let mut states = agreement.values("status");
        let ended = states.any(|value| {
            come(value) && matches!(value.data, Data::Word(word, _) if word.is("ended"))
        });
        let expired = agreement
            .date("expires")
            .is_some_and(|day| self.has_passed(day));
        self.in_force(agreement) == Some(false) && (ended || expired)
    }

    /// The agreements under which a flow is to begin, where it waits for one of them.
    pub fn awaited_agreements(&self, flow: &Entry) -> Vec<EntryId> {
        let under = flow.references("under").filter_map(|name| name.target);
        let waits = |id: &EntryId| self.in_force(self.model.entry(*id)) == Some(false);
        under.filter(waits).collect()
    }

    /// Whether the partnership has come to its end.
    pub fn all_is_over(&self) -> bool {
        self.model.header().is_some_and(|head| self.is_over(head))
    }

    /// Whether the partnership is at work, as its state says; one that does not say counts as at work.
    pub fn at_work(&self, head: &Entry) -> bool {
        let state = self.current(head, "status");
        let word = state.and_then(|value| match value.data {
            Data::Word(word, _) => Some(word),
            _ => None,
        });
        !self.is_over(head) && word.is_none_or(|word| word.is("running"))
    }

    /// The tag of a use that has ended or is still to begin.
    pub fn use_tag(&self, purpose: &Entry) -> Option<Tag> {
        let (name, word) = match self.course_of_use(purpose) {
            Course::Now => return None,
            Course::Over => ("ended-on", "ends"),
            Course::ToCome => ("begins-on", "starts"),
        };
        let day = self.public(purpose, word).and(purpose.date(word));
        let (text, at) = match day {
            Some(day) => (
                self.language
                    .fill(name, &[("day", &self.language.date(day))]),
                self.place(purpose, word),
            ),
            None => (self.say("no-longer-done"), self.head(purpose)),
        };
        Some(Tag {
            say: Say::words(&text).from(at).done(),
            tone: if name == "ended-on" {
                Tone::Off
            } else {
                Tone::Open
            },
        })
    }
}

/// What readers must know before all else: that the partnership is not at work, or that no agreement is in force.
pub fn notes(teller: &Teller<'_>, head: &Entry) -> Vec<Statement> {
    let mut notes = Vec::new();
    let language = teller.language;
    if teller.is_over(head) || !teller.at_work(head) {
        let said = came_to(teller, head).or_else(|| teller.state(head, "status"));
        if let Some(state) = said {
            let words = vec![Inline::text(state.plain())];
            let line = language.tell("not-at-work", &[("state", words)]);
            notes.push(Say::line(line).out_of(state.source).done());
        }
    }
    if teller.is_over(head) {
        return notes;
    }
    // What readers do not see may be in force: of that nothing is said.
    let mut agreements: Vec<&Entry> = teller.model.of_kind("agreement").collect();
    agreements.retain(|entry| entry.belongs && !template(entry));
    let none = |entry: &&Entry| teller.in_force(entry) == Some(false);
    let seen: Vec<_> = agreements.iter().filter(|one| teller.sees(one)).collect();
    if !seen.is_empty() && agreements.iter().all(none) {
        // Without the day: a text must not be out of date for the date in it alone.
        let text = teller.say("no-agreement-in-force");
        let places = seen.iter().map(|entry| {
            let word = ["status", "expires", "effective"]
                .into_iter()
                .find(|word| teller.public(entry, word).is_some());
            word.map_or_else(|| teller.head(entry), |word| teller.place(entry, word))
        });
        notes.push(Say::words(&text).out_of(places).done());
    }
    notes
}

/// That an entry came to its end by its last day, whatever its state says.
pub fn came_to(teller: &Teller<'_>, entry: &Entry) -> Option<Statement> {
    let end = ["expires", "ends"]
        .into_iter()
        .filter_map(|word| Some((word, teller.public(entry, word).and(entry.date(word))?)))
        .find(|(_, day)| teller.has_passed(*day));
    let (word, end) = end?;
    let ended = teller
        .current(entry, "status")
        .is_some_and(|value| matches!(value.data, Data::Word(word, _) if word.is("ended")));
    if ended {
        return None;
    }
    let day = teller.language.date(end);
    let text = teller.language.fill("ended-on", &[("day", &day)]);
    Some(Say::words(&text).from(teller.place(entry, word)).done())
}

/// What puts a principle into practice, with where it stands if that is not in place: "A script for the first call (planned)".
pub fn with_state(teller: &Teller<'_>, value: &Value, said: Vec<Inline>) -> Vec<Inline> {
    let Data::Name(name) = &value.data else {
        return said;
    };
    let Some(entry) = name.target.map(|id| teller.model.entry(id)) else {
        return said;
    };
    let state = if entry.is("mitigation") {
        (!risk::has_come_to(teller, entry, "working"))
            .then(|| teller.state(entry, "status"))
            .flatten()
            .map(|state| state.plain())
    } else if entry.is("agreement") && teller.in_force(entry) == Some(false) {
        let name = if teller.is_over(entry) {
            "no-longer-in-force"
        } else {
            "not-in-force"
        };
        Some(teller.say(name))
    } else if entry.is("partner") && teller.left(entry).is_some() {
        Some(teller.say("has-left"))
    } else {
        None
    };
    match state {
        Some(state) => {
            let state = vec![Inline::text(crate::words::lower(&state))];
            let parts = [("said", said), ("state", state)];
            teller.language.tell("with-state", &parts)
        }
        None => said,
    }
}
