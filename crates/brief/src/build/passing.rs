//! Days that are still to come on the day of the briefing, and days that have passed since they were written.
//!
//! A text must not call a day open or next that is over, nor tell as done what is still to come.

use partnership_model::{Data, Date, Entry, Value};

use super::teller::Teller;
use super::values::opened;
use crate::content::{Pair, Statement};
use crate::prose::Inline;

impl Teller<'_> {
    /// Whether a day, month or year is over.
    pub fn has_passed(&self, date: Date) -> bool {
        date.last() < self.day()
    }

    /// Whether a public line says days, and all of them are still to come.
    pub fn lies_ahead(&self, entry: &Entry, word: &str) -> bool {
        let values = self
            .public(entry, word)
            .map_or(&[][..], |line| &line.values);
        let ahead =
            |value: &Value| matches!(value.data, Data::Date(date) if date.first() > self.day());
        !values.is_empty() && values.iter().all(ahead)
    }

    /// Whether what an entry stands for has come to its end: its state says so, or its last day has passed.
    pub fn is_over(&self, entry: &Entry) -> bool {
        self.ended(entry).is_some() || self.end(entry).is_some_and(|end| self.has_passed(end))
    }

    /// The state that ends it, where that has come.
    fn ended<'e>(&self, entry: &'e Entry) -> Option<&'e Value> {
        self.current(entry, "status").filter(|value| {
            let on = value.qualifiers.on;
            let begun = on.is_none_or(|on| on.first() <= self.day());
            begun && matches!(value.data, Data::Word(word, _) if word.is("ended"))
        })
    }

    /// The last of its states, where that is still to come and ends it.
    fn to_end<'e>(&self, entry: &'e Entry) -> Option<&'e Value> {
        let states = &self.public(entry, "status")?.values;
        let day = |value: &&Value| value.qualifiers.on.map(Date::first);
        let last = states.iter().max_by_key(day)?;
        let ahead = day(&last).is_some_and(|on| on > self.day());
        let ends = matches!(last.data, Data::Word(word, _) if word.is("ended"));
        (ahead && ends).then_some(last)
    }

    /// Its last day, where readers may see it: the one it was given, or an earlier one on which it was ended or is to be.
    pub fn end(&self, entry: &Entry) -> Option<Date> {
        let given = ["expires", "ends"]
            .into_iter()
            .find_map(|word| self.public(entry, word).and(entry.date(word)));
        // What was turned down had no end, as it had not begun.
        let ending = self.ended(entry).or_else(|| self.to_end(entry));
        let ending =
            ending.filter(|value| !matches!(value.data, Data::Word(word, _) if word.is("refused")));
        let ended = ending.and_then(|value| value.qualifiers.on);
        match (given, ended) {
            (Some(given), Some(ended)) if ended.last() < given.last() => Some(ended),
            (given, ended) => given.or(ended),
        }
    }

    /// A value that names a day which was to come; one that has passed says so.
    pub fn to_come(&self, value: &Value) -> Option<Vec<Inline>> {
        let said = self.inline(value)?;
        Some(match value.data {
            Data::Date(date) if self.has_passed(date) => {
                self.language.tell("day-passed", &[("day", said)])
            }
            _ => said,
        })
    }

    /// A value that names a day on which something was done; one that is still to come says so.
    pub fn has_come(&self, value: &Value) -> Option<Vec<Inline>> {
        let said = self.inline(value)?;
        Some(match value.data {
            Data::Date(date) if date.first() > self.day() => {
                self.language.tell("day-ahead", &[("day", said)])
            }
            _ => said,
        })
    }

    /// A label with the days of a line that were to come.
    pub fn pair_to_come(&self, term: &str, entry: &Entry, word: &str) -> Option<Pair> {
        let field = self.public(entry, word)?;
        let days = field.values.iter().filter_map(|value| self.to_come(value));
        let of = opened(self.language.list(days.collect(), "and"));
        let source = vec![self.source(entry.id, field.span)];
        let say = (!of.is_empty()).then(|| Statement::new(of, source));
        self.labelled(term, say.into_iter().collect())
    }

    /// A label with the days on which something happened; another one where all of them are still to come.
    pub fn pair_of_days(
        &self,
        (term, ahead): (&str, &str),
        entry: &Entry,
        word: &str,
    ) -> Option<Pair> {
        let term = if self.lies_ahead(entry, word) {
            ahead
        } else {
            term
        };
        self.pair_joined(term, entry, word)
    }
}
