//! Dates as people give them: a day, a month or a year, each meaning its whole span.

use std::fmt;

use jiff::civil;
use partnership_syntax::value;

/// A day, a month or a year that the calendar has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Date {
    first: civil::Date,
    last: civil::Date,
}

/// Why a date cannot be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateError {
    /// There is no such month.
    Month(u8),
    /// The month has fewer days; it has this many.
    Day(u8),
    /// There is no such year.
    Year,
}

impl Date {
    /// One day.
    pub fn day(day: civil::Date) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    /// All days from `first` to `last`; `None` where they are the wrong way round.
    pub fn span(first: civil::Date, last: civil::Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// A date as it was written.
    ///
    /// # Errors
    /// Where the calendar has no such month or day.
    pub fn of(written: value::Date) -> Result<Self, DateError> {
        let year = i16::try_from(written.year)
            .ok()
            .filter(|year| *year > 0)
            .ok_or(DateError::Year)?;
        let start =
            |month: u8, day: u8| civil::Date::new(year, month.cast_signed(), day.cast_signed());
        let Some(month) = written.month else {
            let (first, last) = (
                start(1, 1).map_err(|_| DateError::Year)?,
                start(12, 31).map_err(|_| DateError::Year)?,
            );
            return Ok(Self { first, last });
        };
        let first = start(month, 1).map_err(|_| DateError::Month(month))?;
        match written.day {
            None => Ok(Self {
                first,
                last: first.last_of_month(),
            }),
            Some(day) => {
                let date = start(month, day)
                    .map_err(|_| DateError::Day(first.days_in_month().unsigned_abs()))?;
                Ok(Self::day(date))
            }
        }
    }

    /// The first day it may mean.
    pub fn first(self) -> civil::Date {
        self.first
    }

    /// The last day it may mean.
    pub fn last(self) -> civil::Date {
        self.last
    }

    /// The day, where it is one.
    pub fn as_day(self) -> Option<civil::Date> {
        (self.first == self.last).then_some(self.first)
    }
}

impl fmt::Display for Date {
    /// `2026-04-01`, `2026-04` or `2026`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first, self.last);
        if first == last {
            write!(f, "{first}")
        } else if first.month() == last.month() {
            write!(f, "{:04}-{:02}", first.year(), first.month())
        } else {
            write!(f, "{:04}", first.year())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<String, DateError> {
        Date::of(value::read_date(text).expect("a date by its shape"))
            .map(|date| format!("{date} {}", date.last()))
    }

    #[test]
    fn spans_and_impossible_dates() {
        assert_eq!(of("2024-02"), Ok("2024-02 2024-02-29".into()));
        assert_eq!(of("2015"), Ok("2015 2015-12-31".into()));
        assert_eq!(of("1 October 2019"), Ok("2019-10-01 2019-10-01".into()));
        assert_eq!(of("2023-02-29"), Err(DateError::Day(28)));
        assert_eq!(of("2023-13-01"), Err(DateError::Month(13)));
    }
}
