//! Reading the lines of entries and clauses: what they give, and whether they keep something back.

use jiff::civil;
use partnership_model::{Clause, Data, Date, Entry, EntryId, FieldValue, Value};
use partnership_vocabulary::Word;

use crate::known::Known;
use crate::{Missing, Place};

/// All values of the lines `word`; a line that is written twice gives the values of both.
pub(crate) fn values<'m>(
    lines: &'m [FieldValue],
    word: &'static str,
) -> impl Iterator<Item = &'m Value> {
    lines
        .iter()
        .filter(move |line| line.word == word)
        .flat_map(|line| &line.values)
}

/// Whether a value exists that is not told: it is not on the record, or could not be read.
fn hides(value: &Value) -> bool {
    match &value.data {
        Data::Silence(silence) => silence.unknown,
        Data::Broken => true,
        Data::Name(reference) => reference.target.is_none() && reference.clause.is_none(),
        _ => false,
    }
}

/// The line, where it keeps something back.
///
/// A line that is not there may have been lost: in an entry with a syntax error, or as a line whose word is not known.
pub(crate) fn hidden(entry: &Entry, word: &'static str) -> Option<Missing> {
    let strange = |line: &FieldValue| line.field.is_none() && !line.word.starts_with("x-");
    let given = entry.fields.iter().any(|line| line.word == word);
    let lost = entry.broken || (!given && entry.fields.iter().any(strange));
    (lost || values(&entry.fields, word).any(hides)).then_some(Missing {
        place: Place::Entry(entry.id),
        field: word,
    })
}

/// The line, where its entry has a syntax error, so that what it does say may have lost a limit (`for detect`).
pub(crate) fn shaky(entry: &Entry, word: &'static str) -> Option<Missing> {
    entry.broken.then_some(Missing {
        place: Place::Entry(entry.id),
        field: word,
    })
}

/// The line of a clause's block, where it keeps something back.
pub(crate) fn hidden_in_clause(clause: &Clause, word: &'static str) -> Option<Missing> {
    values(&clause.conditions, word)
        .any(hides)
        .then_some(Missing {
            place: Place::Clause(clause.id),
            field: word,
        })
}

/// The entries that a line names.
pub(crate) fn targets<'m>(
    lines: &'m [FieldValue],
    word: &'static str,
) -> impl Iterator<Item = EntryId> + 'm {
    values(lines, word).filter_map(|value| match &value.data {
        Data::Name(reference) => reference.target,
        _ => None,
    })
}

/// The words that a line gives.
pub(crate) fn words<'m>(
    lines: &'m [FieldValue],
    word: &'static str,
) -> impl Iterator<Item = &'static Word> + 'm {
    values(lines, word).filter_map(|value| match value.data {
        Data::Word(word, _) => Some(word),
        _ => None,
    })
}

/// A first or last day.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bound {
    /// There is none.
    Open,
    /// It is this day, or lies somewhere in this month or year.
    At(Date, Missing),
    /// There is one, and it is not told.
    Hidden(Missing),
}

impl Bound {
    /// The bound that a line of an entry gives.
    pub(crate) fn of(entry: &Entry, word: &'static str) -> Self {
        let missing = Missing {
            place: Place::Entry(entry.id),
            field: word,
        };
        let mut dates = values(&entry.fields, word).filter_map(|value| match value.data {
            Data::Date(date) => Some(date),
            _ => None,
        });
        match (dates.next(), dates.next()) {
            // Which of two days holds, nobody knows.
            (Some(first), Some(second)) if first != second => Self::Hidden(missing),
            (Some(date), _) => Self::At(date, missing),
            _ => hidden(entry, word).map_or(Self::Open, Self::Hidden),
        }
    }

    /// The bound that a clause gives.
    pub(crate) fn of_clause(clause: &Clause, date: Option<Date>, word: &'static str) -> Self {
        let missing = Missing {
            place: Place::Clause(clause.id),
            field: word,
        };
        match (date, hidden_in_clause(clause, word)) {
            (Some(date), _) => Self::At(date, missing),
            (None, Some(missing)) => Self::Hidden(missing),
            (None, None) => Self::Open,
        }
    }

    /// Whether, as a first day, it has been reached on `day`.
    pub(crate) fn reached(self, day: civil::Date) -> Known {
        match self {
            Self::Open => Known::Yes,
            Self::Hidden(missing) => Known::lacking(missing),
            Self::At(date, _) if date.last() <= day => Known::Yes,
            Self::At(date, _) if day < date.first() => Known::No,
            Self::At(_, missing) => Known::lacking(missing),
        }
    }

    /// Whether, as a last day, it has not been passed on `day`.
    pub(crate) fn not_passed(self, day: civil::Date) -> Known {
        match self {
            Self::Open => Known::Yes,
            Self::Hidden(missing) => Known::lacking(missing),
            Self::At(date, _) if day <= date.first() => Known::Yes,
            Self::At(date, _) if date.last() < day => Known::No,
            Self::At(_, missing) => Known::lacking(missing),
        }
    }

    /// The days on which what it says as a first day may change.
    pub(crate) fn starts(self, days: &mut Vec<civil::Date>) {
        if let Self::At(date, _) = self {
            days.extend([date.first(), date.last()]);
        }
    }

    /// The days on which what it says as a last day may change.
    pub(crate) fn ends(self, days: &mut Vec<civil::Date>) {
        if let Self::At(date, _) = self {
            days.extend([date.first(), date.last()].into_iter().filter_map(after));
        }
    }
}

/// The next day; `None` at the end of the calendar.
fn after(day: civil::Date) -> Option<civil::Date> {
    day.tomorrow().ok()
}
