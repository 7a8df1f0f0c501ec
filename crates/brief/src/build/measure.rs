//! What a gain was measured by: where it began, where it was to go, what was measured, and what that comes to.
//!
//! The goal's day decides: what was measured by then is held against it, and what was lost later is told by the values.
//! Which way is better is known from where things began and where they were to go; where it is not, nothing is claimed.

use partnership_model::{Data, Date, Entry, Quantity, Value};

use super::teller::Teller;
use crate::content::Statement;
use crate::prose::Inline;

/// "Median wait: 214 minutes at the start (1 May 2026); goal: 150 minutes by 31 March 2027; measured: 180 minutes."
pub fn measures(teller: &Teller<'_>, entry: &Entry) -> Vec<Statement> {
    let all = values(teller, entry).iter();
    all.filter_map(|value| {
        let of = Measure::read(teller, entry, value).told(teller, entry)?;
        let source = teller.source(entry.id, value.span);
        Some(Statement::new(of, vec![source]))
    })
    .collect()
}

/// Whether something by which a gain is measured was worse, the last time it was measured, than at the start.
pub fn worse(teller: &Teller<'_>, entry: &Entry) -> bool {
    let mut all = values(teller, entry).iter();
    all.any(|value| Measure::read(teller, entry, value).is_worse(teller))
}

fn values<'e>(teller: &Teller<'_>, entry: &'e Entry) -> &'e [Value] {
    teller
        .public(entry, "measure")
        .map_or(&[], |line| &line.values)
}

/// A measure with what its braces say.
struct Measure<'e> {
    value: &'e Value,
    start: Option<&'e Value>,
    goal: Option<&'e Value>,
    by: Option<&'e Value>,
    /// In the order of their days.
    results: Vec<&'e Value>,
    sources: Vec<&'e Value>,
}

/// What is known of a goal whose day has passed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Reached,
    Missed,
    NotSaid,
}

impl<'e> Measure<'e> {
    fn read(teller: &Teller<'_>, entry: &Entry, value: &'e Value) -> Self {
        let block = |word: &str| {
            let lines = value.qualifiers.block.iter();
            let mut found = lines.filter(|line| line.word == word);
            found
                .next()
                .filter(|line| teller.shows(entry, line))
                .into_iter()
                .flat_map(|line| &line.values)
        };
        let mut results: Vec<_> = block("result").collect();
        results.sort_by_key(|result| day(result).map(Date::first));
        Self {
            value,
            start: block("baseline").next(),
            goal: block("target").next(),
            by: block("by").next(),
            results,
            sources: block("source").collect(),
        }
    }

    fn told(&self, teller: &Teller<'_>, entry: &Entry) -> Option<Vec<Inline>> {
        let language = teller.language;
        let label = teller.inline(self.value)?;
        let verdict = self.verdict(teller, entry);
        let mut parts = Vec::new();
        // What it comes to stands first, so that no cut takes it away.
        if let Some(known @ (Verdict::Reached | Verdict::Missed)) = verdict {
            let name = match known {
                Verdict::Reached => "measure-reached",
                _ => "measure-missed",
            };
            parts.push(vec![Inline::text(teller.say(name))]);
        }
        parts.extend(self.start.and_then(|start| at_the_start(teller, start)));
        parts.extend(self.the_goal(teller, verdict));
        if verdict == Some(Verdict::NotSaid) {
            parts.push(vec![Inline::text(teller.say("measure-not-said"))]);
        }
        let results = self.results.iter();
        for result in results.filter_map(|value| teller.inline(value)) {
            parts.push(language.tell("measure-result", &[("result", result)]));
        }
        let sources: Vec<_> = (self.sources.iter())
            .filter(|value| !matches!(value.data, Data::Silence(_)))
            .filter_map(|value| teller.inline(value))
            .collect();
        if !sources.is_empty() {
            let source = language.list(sources, "and");
            parts.push(language.tell("measure-source", &[("source", source)]));
        }
        if parts.is_empty() {
            return Some(label);
        }
        let said = language.row(parts);
        Some(language.tell("labelled", &[("label", label), ("said", said)]))
    }

    /// "goal: 12 by 30 June 2026". That its day has passed is said where nothing was measured on it or later, and what was
    /// measured before does not tell whether the goal was reached.
    fn the_goal(&self, teller: &Teller<'_>, verdict: Option<Verdict>) -> Option<Vec<Inline>> {
        let language = teller.language;
        let after = self.goal.and_then(|goal| teller.inline(goal));
        let known = matches!(verdict, Some(Verdict::Reached | Verdict::Missed));
        let day = self.by.and_then(|by| match by.data {
            Data::Date(day) if known || self.results.iter().any(|it| measured_by(it, day)) => {
                teller.inline(by)
            }
            _ => teller.to_come(by),
        });
        Some(match (after, day) {
            (Some(after), Some(day)) => {
                language.tell("measure-goal-by", &[("after", after), ("day", day)])
            }
            (Some(after), None) => language.tell("measure-goal", &[("after", after)]),
            (None, Some(day)) => language.tell("measure-goal-day", &[("day", day)]),
            (None, None) => return None,
        })
    }

    /// What has been measured by the day of the briefing.
    fn measured(&self, teller: &Teller<'_>) -> impl DoubleEndedIterator<Item = &'e Value> {
        let today = teller.day();
        let all = self.results.iter().copied();
        all.filter(move |result| day(result).is_none_or(|on| on.last() <= today))
    }

    /// Whether the goal was reached by its day, once that has passed. The last measurement by that day tells it if it has
    /// reached the goal; else the next one, if it has not. Before, and where values cannot be compared, nothing is claimed.
    fn verdict(&self, teller: &Teller<'_>, entry: &Entry) -> Option<Verdict> {
        let Data::Date(by) = self.by?.data else {
            return None;
        };
        self.goal?;
        if !teller.has_passed(by) {
            return None;
        }
        let dated = || self.measured(teller).filter(|result| day(result).is_some());
        let open = || {
            // What came true, or did not, is told as that.
            let told = teller.answered(entry, "achieved")
                || entry.words("claim").any(|word| word.is("disproven"));
            (!told).then_some(Verdict::NotSaid)
        };
        if dated().next().is_none() {
            return open();
        }
        let in_time = dated().rfind(|result| day(result).is_some_and(|on| on.last() <= by.last()));
        let later = dated().find(|result| measured_by(result, by));
        match (
            in_time.map(|value| self.reaches(value)),
            later.map(|value| self.reaches(value)),
        ) {
            (Some(Some(true)), _) => Some(Verdict::Reached),
            (_, Some(Some(false))) => Some(Verdict::Missed),
            // Measured before, and not there yet; or there, but only later.
            (Some(Some(false)), _) | (None, Some(Some(true))) => open(),
            _ => None,
        }
    }

    /// Whether a value is at the goal or beyond it.
    fn reaches(&self, value: &Value) -> Option<bool> {
        let (start, goal) = (amount(self.start?)?, amount(self.goal?)?);
        let reached = amount(value)?;
        let exact = !(start.about || goal.about || reached.about);
        if !exact || start.unit != goal.unit || goal.unit != reached.unit {
            return None;
        }
        if goal.value < start.value {
            Some(reached.value <= goal.value)
        } else {
            (goal.value > start.value).then_some(reached.value >= goal.value)
        }
    }

    /// Whether the last value lies on the other side of the start than the goal.
    fn is_worse(&self, teller: &Teller<'_>) -> bool {
        let amounts = |value: Option<&'e Value>| value.and_then(amount);
        let last = self.measured(teller).next_back();
        let (Some(start), Some(goal), Some(last)) =
            (amounts(self.start), amounts(self.goal), amounts(last))
        else {
            return false;
        };
        let same = start.unit == goal.unit && goal.unit == last.unit;
        same && (goal.value < start.value && last.value > start.value
            || goal.value > start.value && last.value < start.value)
    }
}

fn amount(value: &Value) -> Option<&Quantity> {
    match &value.data {
        Data::Quantity(amount) => Some(amount),
        _ => None,
    }
}

/// The day on which something was measured.
fn day(value: &Value) -> Option<Date> {
    value.qualifiers.on
}

/// "31 at the start (31 December 2023)"
fn at_the_start(teller: &Teller<'_>, start: &Value) -> Option<Vec<Inline>> {
    let language = teller.language;
    let before = teller.bare(start)?;
    let said = language.tell("measure-start", &[("before", before)]);
    Some(teller.with_its_day(start, said))
}

/// Whether something was measured on a day or after it.
fn measured_by(result: &Value, by: Date) -> bool {
    day(result).is_some_and(|on| on.first() >= by.first() && on.last() >= by.last())
}
