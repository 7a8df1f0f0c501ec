//! When something that recurs falls due.
//!
//! A recurrence counts from the last time it was held, else from the start; adding months clamps to the month's last day.
//! Whoever tells a next day asks here: the briefing, the report and the editor must not name three.

use jiff::{Span, civil};

use partnership_vocabulary::counted;

use crate::{Data, Duration, Entry, FieldValue, TimeUnit};

/// When a line falls due next, and what that was counted from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// The day.
    pub day: civil::Date,
    /// The day it was counted from, and the line that gives it; `None` where the line names the day itself.
    pub since: Option<(civil::Date, &'static str)>,
    /// How often, where it recurs.
    pub every: Option<Duration>,
}

/// `day` and so much later; `None` beyond the calendar.
pub fn after(day: civil::Date, duration: Duration) -> Option<civil::Date> {
    let count = i64::from(duration.count);
    let span = match duration.unit {
        TimeUnit::Year => Span::new().try_years(count),
        TimeUnit::Month => Span::new().try_months(count),
        TimeUnit::Week => Span::new().try_weeks(count),
        TimeUnit::Day => Span::new().try_days(count),
        // Hours and less are not of the calendar.
        _ => return None,
    };
    day.checked_add(span.ok()?).ok()
}

impl Entry {
    /// When its line `line` (`review`, `repeats`) falls due: on the day it names, or so long after the last day, not later
    /// than `today`, on which it was done, else after the day it began. A day that has passed stays due until it is done.
    pub fn due(&self, line: &str, today: civil::Date) -> Option<Due> {
        self.due_of(line, today, &|_| true)
    }

    /// The same as far as these lines may be seen.
    pub fn due_of(
        &self,
        line: &str,
        today: civil::Date,
        sees: &dyn Fn(&FieldValue) -> bool,
    ) -> Option<Due> {
        let seen = |word: &str| self.field(word).filter(|field| sees(field));
        match &seen(line)?.values.first()?.data {
            Data::Date(date) => Some(Due {
                day: date.last(),
                since: None,
                every: None,
            }),
            Data::Recurrence(every) => {
                let counted = counted(line)?;
                let done = counted.done.iter().flat_map(|word| {
                    let days = seen(word).into_iter().flat_map(|field| &field.values);
                    days.filter_map(move |value| match value.data {
                        Data::Date(date) => Some((date.first(), *word)),
                        _ => None,
                    })
                });
                let last = done.filter(|(day, _)| *day <= today).max();
                let began = || {
                    let mut began = counted.began.iter();
                    began.find_map(|word| {
                        seen(word)?;
                        Some((self.date(word)?.first(), *word))
                    })
                };
                let (since, word) = last.or_else(began)?;
                Some(Due {
                    day: after(since, *every)?,
                    since: Some((since, word)),
                    every: Some(*every),
                })
            }
            _ => None,
        }
    }
}
