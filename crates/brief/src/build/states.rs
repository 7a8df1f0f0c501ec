//! What something has come to: its state on the day of the briefing, or all that the file says of how it got there.
//!
//! An act is done on a day ("signed on 22 January 2024"), a state lasts ("active, since 1 February 2024"). Which words are
//! acts is said by the languages: their words have a form `on`, and most one for what is still to come, `ahead`.

use partnership_model::{Data, Date, Entry, Value};

use super::teller::Teller;
use super::values::opened;
use crate::content::Statement;
use crate::prose::Inline;
use crate::words;

impl Teller<'_> {
    /// The state on the day of the briefing with the day on which it came about, or since when it lasts.
    pub fn state(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let value = self.current(entry, word)?;
        let of = opened(self.one_state(value, &[value], true)?);
        Some(Statement::new(of, vec![self.source(entry.id, value.span)]))
    }

    /// All that a line says of how something got to where it is, in the order of the days: "Signed on 22 January 2024;
    /// changed on 10 January 2025 and on 25 August 2026."
    pub fn history(&self, entry: &Entry, word: &str) -> Option<Statement> {
        let line = self.public(entry, word)?;
        let mut values: Vec<&Value> = line.values.iter().collect();
        values.sort_by_key(|value| value.qualifiers.on.map(Date::first));
        let lasting = self.current(entry, word);
        let mut all = Vec::new();
        let same = |one: &&Value, other: &&Value| self.is_same_act(one, other);
        for group in values.chunk_by(same) {
            let [first, ..] = group else { continue };
            let now = lasting.is_some_and(|value| std::ptr::eq(value, *first));
            all.extend(self.one_state(first, group, now));
        }
        let of = opened(self.language.row(all));
        let source = self.source(entry.id, line.span);
        (!of.is_empty()).then(|| Statement::new(of, vec![source]))
    }

    /// Whether two values tell of the same act, both before the day of the briefing or both after it.
    fn is_same_act(&self, one: &Value, other: &Value) -> bool {
        let day = |value: &Value| value.qualifiers.on.map(|on| on.first() > self.day());
        let act = |value: &Value| match value.data {
            Data::Word(word, list) => self.language.form(list, word, "on"),
            _ => None,
        };
        act(one).is_some() && act(one) == act(other) && day(one).is_some() && day(one) == day(other)
    }

    /// A state, or an act with all of its days; whether the state lasts on the day of the briefing.
    fn one_state(&self, value: &Value, days: &[&Value], lasts: bool) -> Option<Vec<Inline>> {
        let language = self.language;
        let Some(on) = value.qualifiers.on else {
            return words::value(language, value);
        };
        let ahead = on.first() > self.day();
        let act = match value.data {
            Data::Word(word, list) => language.form(list, word, "on"),
            _ => None,
        };
        if let Some(act) = act {
            let days = days.iter().filter_map(|value| value.qualifiers.on);
            let when = days.map(|on| vec![Inline::text(language.on(on))]).collect();
            let when = language.list(when, "and");
            let told = |form: &str| language.tell(form, &[("when", when.clone())]);
            if !ahead {
                return Some(told(&act));
            }
            // What is to be done is told as that: "to be ended early on 1 March 2027".
            let to_come = match value.data {
                Data::Word(word, list) => language.form(list, word, "ahead"),
                _ => None,
            };
            return Some(match to_come {
                Some(form) => told(&form),
                None => language.tell("state-to-come", &[("state", told(&act))]),
            });
        }
        let state = words::value(language, value)?;
        let day = on.first() == on.last();
        let name = match (ahead || !lasts, day) {
            (false, true) => "state-since",
            (false, false) => "state-since-month",
            (true, true) => "state-from",
            (true, false) => "state-from-month",
        };
        let day = vec![Inline::text(language.date(on))];
        Some(language.tell(name, &[("state", state), ("day", day)]))
    }
}
