//! What falls due: reviews, ends, deadlines, and what takes place. Which lines say so, the vocabulary marks.

use jiff::{Span, civil};
use partnership_model::due::after;
use partnership_model::{Circle, Data, Date, Duration, Entry, FieldValue, Model, TimeUnit};
use partnership_vocabulary::{Days, Falls, Field, KINDS, counted};

use crate::agreements::{Term, is_template};
use crate::circle;
use crate::gather::{Partnership, display, name, named};
use crate::rows::DueItem;

/// For so many days it is told that something has ended: then it is no longer news.
const RECENT: i64 = 90;

pub(crate) fn of(one: &Partnership<'_>, on: civil::Date) -> Vec<DueItem> {
    let mut all = Vec::new();
    for kind in KINDS {
        let marked: Vec<&Field> = kind
            .fields
            .iter()
            .filter(|own| own.falls.is_some())
            .collect();
        if marked.is_empty() {
            continue;
        }
        for entry in one.model.of_kind(kind.word) {
            if !is_template(entry) {
                let told = falling(one.model, entry, &marked, on);
                all.extend(told.into_iter().map(|own| item(one, entry, own, on)));
            }
        }
    }
    all
}

/// Something that falls due in an entry.
struct Falling {
    day: civil::Date,
    sort: &'static str,
    what: String,
    every: Option<Duration>,
    /// The lines that may say who is to do it.
    who: &'static [&'static str],
    visibility: Circle,
}

fn item(one: &Partnership<'_>, entry: &Entry, own: Falling, on: civil::Date) -> DueItem {
    DueItem {
        day: own.day,
        // That something has ended is nothing that anybody is late with.
        overdue: own.day < on && own.sort != EXPIRY,
        sort: own.sort,
        what: own.what,
        every: own.every.map(in_words),
        who: own
            .who
            .iter()
            .flat_map(|line| named(one.model, entry, line))
            .collect(),
        file: one.file.to_owned(),
        partnership: one.title(),
        entry: name(entry),
        visibility: own.visibility,
        key: key(one, entry, own.sort),
    }
}

const EXPIRY: &str = "expiry";

fn falling(model: &Model, entry: &Entry, marked: &[&Field], on: civil::Date) -> Vec<Falling> {
    let kind = entry.kind.map_or("", |kind| kind.word);
    let of = |wanted: Falls| {
        let fields = marked.iter().filter(move |own| own.falls == Some(wanted));
        fields.filter_map(|own| entry.field(own.word).map(|line| (own.word, line)))
    };
    let seen = |line| circle::of_line(model, entry, line);
    let mut all = Vec::new();
    for (_, line) in of(Falls::Review) {
        all.extend(review(model, entry, on).map(|due| Falling {
            day: due.day,
            sort: "review",
            what: format!("Review of “{}”", display(entry)),
            every: due.every,
            who: &["owner", "leads", "by"],
            visibility: seen(line),
        }));
    }
    for (word, line) in of(Falls::Ends) {
        let waiver = entry.is("waiver");
        let Some(day) = entry.date(word).map(Date::last) else {
            continue;
        };
        let recent = on.checked_sub(Span::new().days(RECENT)).unwrap_or(on);
        let told = waiver || (day >= recent && ends_then(model, entry, day, on));
        all.extend(told.then(|| {
            Falling {
                day,
                sort: if waiver { "waiver" } else { EXPIRY },
                what: match (waiver, day < on) {
                    (true, _) => {
                        "A rule that is accepted as not met for now has to be looked at again"
                            .to_owned()
                    }
                    (false, true) => format!("“{}” has ended", display(entry)),
                    (false, false) => format!("“{}” ends", display(entry)),
                },
                every: None,
                who: &["parties", "owner", "carried-out-by"],
                visibility: seen(line),
            }
        }));
    }
    for (word, line) in of(Falls::Due).filter(|_| !is_closed(entry, on)) {
        let due = entry.due(word, on).filter(|due| {
            // What comes back is owed again after each time; a single day is not.
            due.every.is_some() || !was_done(entry, word, on)
        });
        let over = |day| due_every(entry, word) && is_beyond(model, entry, day, on);
        all.extend(due.filter(|due| !over(due.day)).map(|due| Falling {
            day: due.day,
            sort: kind,
            what: display(entry),
            every: due.every,
            who: &["owner", "by", "falls-on"],
            visibility: seen(line),
        }));
    }
    let planned = of(Falls::Planned).flat_map(|(_, line)| {
        let days = line.values.iter().filter_map(|value| match value.data {
            Data::Date(date) if date.last() >= on => Some(date.first().max(on)),
            _ => None,
        });
        days.map(move |day| (day, line))
    });
    let planned = planned.min_by_key(|(day, _)| *day);
    let recurring = of(Falls::Again).find_map(|(word, line)| Some((again(entry, word, on)?, line)));
    let next = match (planned, &recurring) {
        (Some((day, line)), _) => Some((day, line)),
        (None, Some(((day, _), line))) if !is_beyond(model, entry, *day, on) => Some((*day, *line)),
        (None, Some(_)) => None,
        (None, None) => missed(entry, marked, on),
    };
    all.extend(next.map(|(day, line)| {
        let (sort, what) = match kind {
            "partner" => ("contact", format!("A word with “{}”", display(entry))),
            _ => (kind, display(entry)),
        };
        Falling {
            day,
            sort,
            what,
            every: recurring.as_ref().map(|((_, every), _)| *every),
            who: &["leads", "led-by", "owner", "by", "kept-by"],
            visibility: seen(line),
        }
    }));
    all
}

/// The day on which something was to take place, where nothing says that it did. Only a kind that has a line for that can
/// tell.
fn missed<'e>(
    entry: &'e Entry,
    marked: &[&Field],
    on: civil::Date,
) -> Option<(civil::Date, &'e FieldValue)> {
    let dates = |line: &FieldValue| -> Vec<Date> {
        let dates = line.values.iter().filter_map(|value| match value.data {
            Data::Date(date) => Some(date),
            _ => None,
        });
        dates.collect()
    };
    let planned = marked
        .iter()
        .filter(|own| own.falls == Some(Falls::Planned))
        .filter_map(|own| entry.field(own.word))
        .flat_map(|line| dates(line).into_iter().map(move |date| (date.last(), line)))
        .filter(|(day, _)| *day < on);
    let (day, line) = planned.max_by_key(|(day, _)| *day)?;
    let kind = entry.kind?;
    let mut tells = kind
        .fields
        .iter()
        .filter(|own| own.days == Some(Days::Past))
        .peekable();
    tells.peek()?;
    let took_place = tells
        .filter_map(|own| entry.field(own.word))
        .flat_map(dates)
        .any(|date| date.last() >= day);
    (!took_place).then_some((day, line))
}

/// When an entry is to be looked at next; `None` for what ends before.
pub(crate) fn review(
    model: &Model,
    entry: &Entry,
    on: civil::Date,
) -> Option<partnership_model::due::Due> {
    let fields = entry.kind.map_or(&[][..], |kind| kind.fields);
    let line = fields.iter().find(|own| own.falls == Some(Falls::Review))?;
    let due = entry.due(line.word, on)?;
    (!is_template(entry) && !is_beyond(model, entry, due.day, on)).then_some(due)
}

/// Whether the entry, or its whole partnership, is over by the day `on`, or will be before `day`.
fn is_beyond(model: &Model, entry: &Entry, day: civil::Date, on: civil::Date) -> bool {
    let over = |own: &Entry| {
        if own.is("agreement") {
            let term = Term::of(model, own, on);
            return term.over || term.ends.is_some_and(|last| last < day);
        }
        let fields = own.kind.map_or(&[][..], |kind| kind.fields);
        fields
            .iter()
            .filter(|field| field.ends.is_some() && !field.record)
            .filter(|field| field.falls.is_none_or(|falls| falls == Falls::Ends))
            .filter_map(|field| own.date(field.word).map(Date::last))
            .any(|last| last < on || last < day)
    };
    over(entry) || model.header().is_some_and(over)
}

/// Whether something is to be told of the day `day` on which an entry was to end: it has bound somebody, did not end before,
/// and nothing has taken its place since.
fn ends_then(model: &Model, entry: &Entry, day: civil::Date, on: civil::Date) -> bool {
    let replaced = day < on && model.inverse(entry.id, "replaced-by").next().is_some();
    let sooner = entry.is("agreement") && {
        let term = Term::of(model, entry, on);
        term.unsigned || term.ends != Some(day)
    };
    !replaced && !sooner
}

/// Whether the last of its states on or before the day says that nothing is left to do.
fn is_closed(entry: &Entry, on: civil::Date) -> bool {
    let fields = entry.kind.map_or(&[][..], |kind| kind.fields);
    fields
        .iter()
        .filter(|field| field.days == Some(Days::History))
        .filter_map(|field| {
            let states = entry
                .values(field.word)
                .filter_map(|value| match value.data {
                    Data::Word(word, _) => Some((word, value.qualifiers.on)),
                    _ => None,
                });
            let begun = states.filter(|(_, since)| since.is_none_or(|since| since.first() <= on));
            begun.last()
        })
        .any(|(word, _)| word.is("closed"))
}

/// Whether what a line asks for was done.
fn was_done(entry: &Entry, line: &str, on: civil::Date) -> bool {
    let done = counted(line).map_or(&[][..], |counted| counted.done);
    let mut values = done.iter().flat_map(|word| entry.values(word));
    values.any(|value| matches!(value.data, Data::Date(date) if date.first() <= on))
}

fn due_every(entry: &Entry, line: &str) -> bool {
    let mut values = entry.values(line);
    values.any(|value| matches!(value.data, Data::Recurrence(_)))
}

/// When something that takes place again and again does so next, and how often.
fn again(entry: &Entry, line: &str, on: civil::Date) -> Option<(civil::Date, Duration)> {
    let due = entry.due(line, on)?;
    let every = due.every?;
    // Where several days on which it began are given, it is counted from the last that has come.
    let began = due.since.map(|(_, word)| word);
    let again = began.filter(|word| counted(line).is_some_and(|own| own.began.contains(word)));
    let last = again.and_then(|word| {
        let days = entry.values(word).filter_map(|value| match value.data {
            Data::Date(date) if date.first() <= on => Some(date.first()),
            _ => None,
        });
        days.max()
    });
    let day = last.and_then(|last| after(last, every)).unwrap_or(due.day);
    Some((day, every))
}

/// By what it is known again. What has no name goes by its title.
fn key(one: &Partnership<'_>, entry: &Entry, sort: &str) -> [String; 4] {
    let called = |entry: &Entry| entry.name.clone().unwrap_or_else(|| display(entry));
    let partnership = one.model.header().map_or_else(String::new, called);
    let kind = entry.kind.map_or("", |kind| kind.word);
    [partnership, kind.to_owned(), called(entry), sort.to_owned()]
}

/// `every 6 months`, as the language writes it.
fn in_words(every: Duration) -> String {
    let (one, many) = match every.unit {
        TimeUnit::Second => ("second", "seconds"),
        TimeUnit::Minute => ("minute", "minutes"),
        TimeUnit::Hour => ("hour", "hours"),
        TimeUnit::Day => ("day", "days"),
        TimeUnit::Week => ("week", "weeks"),
        TimeUnit::Month => ("month", "months"),
        TimeUnit::Year => ("year", "years"),
    };
    match every.count {
        1 => format!("every {one}"),
        count => format!("every {count} {many}"),
    }
}
