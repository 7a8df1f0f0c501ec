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
use crate::language::Language;
use crate::prose::Inline;

/// Where something stands between its beginning and its end. What goes on comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Course {
    /// It goes on.
    Now,
    /// It has begun, does not go on now, and may again.
    Paused,
    /// It has not begun.
    ToCome,
    /// It has come to its end.
    Over,
    /// It was to be, and did not come about.
    Never,
}

impl Teller<'_> {
    /// The day on which a partner left, where that day has come.
    pub fn left(&self, partner: &Entry) -> Option<Date> {
        let left = partner.date("left")?;
        (left.first() <= self.day()).then_some(left)
    }

    /// The line that says on which day a dataset was deleted, where all of it was: every copy that its lines speak of, and not
    /// those of some partners alone.
    pub fn deleted<'e>(&self, dataset: &'e Entry) -> Option<&'e Value> {
        let kept = || dataset.values("retention");
        let whole = kept().any(|value| value.qualifiers.for_.is_none());
        let all = kept().all(|value| self.destroyed(value).is_some());
        let days = kept().filter_map(|value| self.destroyed(value));
        let day = |value: &&Value| match value.data {
            Data::Date(day) => Some(day.last()),
            _ => None,
        };
        (whole && all).then(|| days.max_by_key(day)).flatten()
    }

    /// Where a value on how long data is kept says that this was deleted, on a day that has come.
    pub fn destroyed<'e>(&self, value: &'e Value) -> Option<&'e Value> {
        let lines = value.qualifiers.block.iter();
        let days = lines
            .filter(|line| line.word == "destroyed")
            .flat_map(|line| &line.values);
        let come =
            |value: &&Value| matches!(value.data, Data::Date(day) if day.first() <= self.day());
        days.filter(come).last()
    }

    /// Where a use of data stands: by its days, by the agreements that cover it, and by the partnership.
    pub fn course_of_use(&self, purpose: &Entry) -> Course {
        let ended = purpose.date("ends").is_some_and(|day| self.has_passed(day));
        let starts = purpose.date("starts");
        let ahead = starts.is_some_and(|day| day.first() > self.day());
        if ended {
            return Course::Over;
        }
        if ahead {
            return Course::ToCome;
        }
        let covering = self.model.inverse(purpose.id, "agreements");
        let covering = covering
            .filter(|entry| entry.is("agreement") && entry.belongs && !template(entry))
            .map(|entry| entry.id);
        let by_agreement = self.under(covering.collect(), starts.is_some());
        self.course_of_all(starts.is_some()).max(by_agreement)
    }

    /// Where a flow of data stands. Its line `last` is no end: it says when data last went this way.
    pub fn course_of_flow(&self, flow: &Entry) -> Course {
        let targets = |word: &str| -> Vec<EntryId> {
            let named = flow.references(word);
            named.filter_map(|name| name.target).collect()
        };
        let all = |word: &str, is: &dyn Fn(&Entry) -> bool| {
            let named = targets(word);
            !named.is_empty() && named.iter().all(|id| is(self.model.entry(*id)))
        };
        let left = |entry: &Entry| self.left(entry).is_some();
        let over = all("carries", &|dataset| self.deleted(dataset).is_some())
            || all("from", &left)
            || all("to", &left);
        if over {
            return Course::Over;
        }
        let come = |word: &str| {
            let day = flow.date(word);
            day.is_some_and(|day| day.first() <= self.day())
        };
        let begun = come("first") || come("last");
        if flow.date("first").is_some() && !begun {
            return Course::ToCome;
        }
        // One that serves several uses goes on while one of them does.
        let uses = targets("for").into_iter();
        let uses = uses.map(|id| self.course_of_use(self.model.entry(id)));
        let by_use = match (uses.min().unwrap_or(Course::Now), begun) {
            (Course::ToCome, true) => Course::Paused,
            (course, _) => course,
        };
        by_use
            .max(self.under(targets("under"), begun))
            .max(self.course_of_all(begun))
    }

    /// What agreements make of something that they cover, of which one is enough. Where none is named, nothing.
    fn under(&self, agreements: Vec<EntryId>, begun: bool) -> Course {
        let each = agreements.iter().map(|id| self.model.entry(*id));
        match each
            .map(|agreement| self.course_of_agreement(agreement))
            .min()
        {
            // What has begun under an earlier one waits for the next.
            Some(Course::ToCome) if begun => Course::Paused,
            Some(Course::Never) if begun => Course::Over,
            course => course.unwrap_or(Course::Now),
        }
    }

    /// Where an agreement stands, also where readers do not see what says so: that data does not go under it is no secret.
    pub fn course_of_agreement(&self, agreement: &Entry) -> Course {
        // Whether it is in force may not be known; then nothing is made of it.
        if self.in_force(agreement) != Some(false) {
            return Course::Now;
        }
        let began = agreement
            .date("effective")
            .is_none_or(|day| day.first() <= self.day());
        // What was ended had begun, but for what was turned down.
        let bound =
            |value: &Value| is(value, "binding") || is(value, "ended") && !is(value, "refused");
        let was = began && self.states_in_fact(agreement).any(bound);
        let ended = self.is_in_fact(agreement, "ended");
        let expired = (agreement.date("expires")).is_some_and(|day| self.has_passed(day));
        match (ended || expired, was) {
            (true, true) => Course::Over,
            (true, false) => Course::Never,
            (false, true) => Course::Paused,
            (false, false) => Course::ToCome,
        }
    }

    /// What the partnership makes of all that belongs to it.
    fn course_of_all(&self, begun: bool) -> Course {
        let Some(head) = self.model.header() else {
            return Course::Now;
        };
        let ahead = head
            .date("starts")
            .is_some_and(|day| day.first() > self.day());
        if self.is_over(head) {
            Course::Over
        } else if self.at_work(head) && !ahead {
            Course::Now
        } else if begun || self.has_state(head, "stopped") {
            Course::Paused
        } else {
            Course::ToCome
        }
    }

    /// The states that have come by the day of the briefing, also those that readers do not see.
    fn states_in_fact<'e>(&self, entry: &'e Entry) -> impl Iterator<Item = &'e Value> {
        let day = self.day();
        entry
            .values("status")
            .filter(move |value| value.qualifiers.on.is_none_or(|on| on.first() <= day))
    }

    /// Whether the last of these states carries a mark.
    pub fn is_in_fact(&self, entry: &Entry, mark: &str) -> bool {
        self.states_in_fact(entry)
            .max_by_key(|value| value.qualifiers.on.map(Date::first))
            .is_some_and(|value| is(value, mark))
    }

    /// Whether the state of an entry on the day of the briefing carries a mark.
    fn has_state(&self, entry: &Entry, mark: &str) -> bool {
        self.current(entry, "status")
            .is_some_and(|value| is(value, mark))
    }

    /// The agreements under which a flow is to go on or to begin, where it waits for one of them.
    pub fn awaited_agreements(&self, flow: &Entry) -> Vec<EntryId> {
        let under = flow.references("under").filter_map(|name| name.target);
        let waits = |id: &EntryId| {
            let course = self.course_of_agreement(self.model.entry(*id));
            matches!(course, Course::Paused | Course::ToCome)
        };
        let all: Vec<EntryId> = under.collect();
        // Where one of them is in force, nothing waits for another.
        let held = |id: &EntryId| self.in_force(self.model.entry(*id)) != Some(false);
        if all.iter().any(held) {
            return Vec::new();
        }
        all.into_iter().filter(waits).collect()
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

    /// The tag of a use that does not go on.
    pub fn use_tag(&self, purpose: &Entry) -> Option<Tag> {
        let day = |word: &str| self.public(purpose, word).and(purpose.date(word));
        let ended = day("ends").filter(|day| self.has_passed(*day));
        let begins = day("starts").filter(|day| day.first() > self.day());
        let (text, word) = match (self.course_of_use(purpose), ended, begins) {
            (Course::Now, ..) => return None,
            (Course::Over, Some(day), _) => (self.dated("ended-on", day), Some("ends")),
            (Course::ToCome, _, Some(day)) => (self.dated("begins-on", day), Some("starts")),
            // Its own days would let it go on.
            (_, None, None) if self.course_of_all(true) == Course::Now => {
                (self.say("no-agreement-for-it"), None)
            }
            (Course::Paused, ..) => (self.say("not-done-now"), None),
            (Course::ToCome, ..) => (self.say("not-begun"), None),
            (Course::Over, ..) => (self.say("no-longer-done"), None),
            (Course::Never, ..) => (self.say("did-not-come-about"), None),
        };
        let at = word.map_or_else(|| self.head(purpose), |word| self.place(purpose, word));
        Some(Tag {
            say: Say::words(&text).from(at).done(),
            tone: match self.course_of_use(purpose) {
                Course::ToCome => Tone::Open,
                _ => Tone::Off,
            },
        })
    }

    fn dated(&self, name: &str, day: Date) -> String {
        self.language
            .fill(name, &[("day", &self.language.date(day))])
    }
}

/// Whether a value is a word that carries a mark.
fn is(value: &Value, mark: &str) -> bool {
    matches!(value.data, Data::Word(word, _) if word.is(mark))
}

/// What readers must know before all else: that the partnership is not at work, or that no agreement is in force.
pub fn notes(teller: &Teller<'_>, head: &Entry) -> Vec<Statement> {
    let mut notes = Vec::new();
    let language = teller.language;
    if teller.is_over(head) || !teller.at_work(head) {
        let said = came_to(teller, head).or_else(|| teller.state(head, "status"));
        notes.extend(said.map(|state| standing(language, "not-at-work", state)));
    } else if teller.has_state(head, "closing") {
        let said = teller.state(head, "status");
        notes.extend(said.map(|state| standing(language, "winding-up", state)));
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

/// A sentence on where the partnership stands.
fn standing(language: &Language, name: &str, state: Statement) -> Statement {
    let words = vec![Inline::text(state.plain())];
    let line = language.tell(name, &[("state", words)]);
    Say::line(line).out_of(state.source).done()
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
        Some(teller.say(match teller.course_of_agreement(entry) {
            Course::Over => "no-longer-in-force",
            Course::Never => "never-in-force",
            Course::ToCome => "not-in-force-yet",
            Course::Now | Course::Paused => "not-in-force",
        }))
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
