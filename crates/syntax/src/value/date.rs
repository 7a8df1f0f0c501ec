//! Dates as people write them: `2026-04-01`, `2015-09`, `1 October 2019`.

use super::{Date, all_digits};
use crate::tree::Syntax;

/// `2026-04-01` or `2015-09`. (A year alone is a number until a field wants a date.)
pub(super) fn read_iso_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() || year.len() != 4 || !all_digits(year) {
        return None;
    }
    let two = |part: &str| {
        ((1..=2).contains(&part.len()) && all_digits(part))
            .then(|| part.parse::<u8>().ok())
            .flatten()
    };
    let day = match day {
        Some(day) => Some(two(day)?),
        None => None,
    };
    Some(Date {
        year: year.parse().ok()?,
        month: Some(two(month)?),
        day,
    })
}

/// `1 October 2019`, `October 2019`
pub(super) fn read_long_date(parts: &[Syntax<'_>]) -> Option<Date> {
    let (day, month, year) = match parts {
        [day, month, year] => (Some(day.text()), month.text(), year.text()),
        [month, year] => (None, month.text(), year.text()),
        _ => return None,
    };
    let month = read_month(month)?;
    if year.len() != 4 || !all_digits(year) {
        return None;
    }
    let day = match day {
        Some(day) if day.len() <= 2 && all_digits(day) => Some(day.parse().ok()?),
        Some(_) => return None,
        None => None,
    };
    Some(Date {
        year: year.parse().ok()?,
        month: Some(month),
        day,
    })
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The number of a month, 1 to 12, from its name or the first three letters of it, in small or capital letters.
pub fn read_month(word: &str) -> Option<u8> {
    let lower = word.to_ascii_lowercase();
    let at = MONTHS
        .iter()
        .position(|month| *month == lower || (lower.len() == 3 && month.starts_with(&lower)))?;
    Some(at as u8 + 1)
}

/// Read the words at a place as a date: for `on DATE`, `from DATE` and the like in sentences.
pub fn read_date(text: &str) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [one] => read_iso_date(one).or_else(|| {
            (one.len() == 4 && all_digits(one)).then(|| Date {
                year: one.parse().unwrap_or_default(),
                month: None,
                day: None,
            })
        }),
        [month, year] => read_worded(None, month, year),
        [day, month, year] => read_worded(Some(day), month, year),
        _ => None,
    }
}

fn read_worded(day: Option<&str>, month: &str, year: &str) -> Option<Date> {
    if year.len() != 4 || !all_digits(year) {
        return None;
    }
    let day = match day {
        Some(day) if day.len() <= 2 && all_digits(day) => Some(day.parse().ok()?),
        Some(_) => return None,
        None => None,
    };
    Some(Date {
        year: year.parse().ok()?,
        month: Some(read_month(month)?),
        day,
    })
}
