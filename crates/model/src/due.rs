//! When something that recurs falls due.
//!
//! A recurrence counts from the last time it was held, else from the start; adding months clamps to the month's last day.

use jiff::{Span, civil};

use crate::{Data, Duration, Entry, TimeUnit};

/// When a line falls due next, and what that was counted from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// The day.
    pub day: civil::Date,
    /// The day it was counted from; `None` where the line names the day itself.
    pub since: Option<civil::Date>,
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
    /// than `today`, that one of the lines `held` gives, else after the first day that one of the lines `began` gives.
    pub fn due(
        &self,
        line: &str,
        held: &[&str],
        began: &[&str],
        today: civil::Date,
    ) -> Option<Due> {
        let value = self.field(line)?.values.first()?;
        match &value.data {
            Data::Date(date) => Some(Due {
                day: date.last(),
                since: None,
                every: None,
            }),
            Data::Recurrence(every) => {
                let days = held.iter().flat_map(|word| self.values(word));
                let last = days
                    .filter_map(|value| match value.data {
                        Data::Date(date) => Some(date.first()).filter(|day| *day <= today),
                        _ => None,
                    })
                    .max();
                let since = last.or_else(|| {
                    began
                        .iter()
                        .find_map(|word| self.date(word))
                        .map(|date| date.first())
                })?;
                Some(Due {
                    day: after(since, *every)?,
                    since: Some(since),
                    every: Some(*every),
                })
            }
            _ => None,
        }
    }
}
