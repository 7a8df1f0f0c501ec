//! What happens when: the partnership, its agreements, reviews and activities along the months, as a picture and in
//! words.

use jiff::{ToSpan, civil};
use partnership_model::due::after;
use partnership_model::{Data, Date, Duration, Entry, FieldValue};

use super::agreement::template;
use super::say::Say;
use super::teller::Teller;
use crate::content::{Block, Statement, Table};
use crate::picture::map::Room;
use crate::picture::timeline::{Lane, Mark, Timeline, draw, draw_counted};
use crate::picture::{OnSlide, Picture};
use crate::prose::Inline;
use crate::words::capital;

/// No more days than this are worked out from how often something repeats.
const AHEAD: usize = 24;

/// The picture; none where no day is known.
pub fn pictures(teller: &Teller<'_>, head: &Entry, room: Room) -> Vec<Picture> {
    let agreements = teller.all("agreement");
    let mut groups: Vec<(&str, Vec<Told>)> = vec![
        (
            "dates-partnership",
            told(teller, head, &[head], ("starts", "ends")),
        ),
        (
            "dates-agreements",
            told(
                teller,
                head,
                &agreements
                    .into_iter()
                    .filter(|entry| !template(entry))
                    .collect::<Vec<_>>(),
                ("effective", "expires"),
            ),
        ),
        (
            "dates-reviews",
            told(teller, head, &teller.all("assessment"), ("", "")),
        ),
        (
            "dates-activities",
            told(teller, head, &teller.all("activity"), ("", "")),
        ),
    ];
    groups.retain(|(_, lanes)| !lanes.is_empty());
    if groups.is_empty() {
        return Vec::new();
    }
    let language = teller.language;
    let (from, until) = range(teller, groups.iter().flat_map(|(_, lanes)| lanes));
    for told in groups.iter_mut().flat_map(|(_, lanes)| lanes) {
        told.expect(teller.day(), until);
    }
    let day = |day: civil::Date| language.date(Date::day(day));
    let count: usize = groups.iter().map(|(_, lanes)| lanes.len()).sum();
    let timeline = Timeline {
        groups: groups
            .iter()
            .map(|(name, lanes)| {
                let lanes = lanes.iter().map(|told| told.lane.clone()).collect();
                (language.say(name), lanes)
            })
            .collect(),
        from,
        until,
        today: teller.day(),
        now: language.fill("dates-today", &[("day", &teller.today())]),
        language,
    };
    // The drawing goes on a little at both ends; what it tells of begins and ends where something does.
    let (first, last) = ends(groups.iter().flat_map(|(_, lanes)| lanes), (from, until));
    let tables = groups.into_iter().map(|(name, lanes)| Block::Table {
        table: Table {
            caption: language.say(name),
            head: vec![language.say("map-head-what"), language.say("when")],
            rows: lanes
                .into_iter()
                .map(|told| vec![vec![told.title], told.when])
                .collect(),
        },
    });
    let values = [
        ("from", day(first)),
        ("until", day(last)),
        ("today", teller.today()),
        ("count", count.to_string()),
    ];
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let (scene, shown) = draw_counted(&timeline, Room::HALF);
    let shown = shown.to_string();
    let on_slide = values.iter().map(|(name, value)| match *name {
        "count" => ("count", shown.as_str()),
        name => (name, *value),
    });
    let title = language.say("dates-title");
    vec![Picture {
        id: "dates".into(),
        summary: language.fill("dates-summary", &values),
        twin: tables.collect(),
        scene: draw(&timeline, room),
        slide: Some(Box::new(OnSlide {
            title: title.clone(),
            summary: language.fill("dates-summary", &on_slide.collect::<Vec<_>>()),
            scene,
        })),
        title,
    }]
}

/// A line of the picture, and the same in words.
struct Told {
    lane: Lane,
    every: Option<Duration>,
    /// After this day nothing is to be expected.
    end: Option<civil::Date>,
    title: Statement,
    when: Vec<Statement>,
}

impl Told {
    /// Days that follow from how often it repeats, after the last that is known.
    fn expect(&mut self, today: civil::Date, until: civil::Date) {
        let last = self.lane.marks.iter().map(|(day, _)| *day).max();
        let (Some(every), Some(mut day)) = (self.every, last) else {
            return;
        };
        let until = self.end.map_or(until, |end| end.min(until));
        for _ in 0..1000 {
            match after(day, every) {
                Some(next) if next > day && next <= until => day = next,
                _ => return,
            }
            if day > today {
                self.lane.marks.push((day, Mark::Expected));
            }
            if self.lane.marks.len() >= 60 + AHEAD {
                return;
            }
        }
    }
}

/// The lines of these entries; an entry of which no day is known has none.
fn told(teller: &Teller<'_>, head: &Entry, entries: &[&Entry], span: (&str, &str)) -> Vec<Told> {
    entries
        .iter()
        .filter_map(|entry| one(teller, head, entry, span))
        .collect()
}

fn one(
    teller: &Teller<'_>,
    head: &Entry,
    entry: &Entry,
    (from, until): (&str, &str),
) -> Option<Told> {
    let language = teller.language;
    let bound = |word: &str| teller.public(entry, word).and(entry.date(word));
    // What was ended before its last day, or is to be, is drawn until then.
    let given = bound(until);
    let end = teller.end(entry).filter(|_| !until.is_empty());
    let until = if end == given { until } else { "status" };
    let (from_day, until_day) = (bound(from), end);
    let mut when = Vec::new();
    let span = match (from_day, until_day) {
        (None, None) => None,
        (first, last) => {
            let (first_said, last_said) = (
                first.map(|day| language.date(day)),
                last.map(|day| language.date(day)),
            );
            let text = match (&first_said, &last_said) {
                (Some(first), Some(last)) => {
                    language.fill("span", &[("from", first), ("until", last)])
                }
                (Some(first), None) => language.fill("span-from", &[("from", first)]),
                (None, Some(last)) => language.fill("span-until", &[("until", last)]),
                (None, None) => String::new(),
            };
            let sources = [(from, first), (until, last)]
                .into_iter()
                .filter(|(_, day)| day.is_some())
                .map(|(word, _)| teller.place(entry, word));
            when.push(Say::words(&capital(&text)).out_of(sources).done());
            Some((first.map(|day| day.first()), last.map(|day| day.last())))
        }
    };
    let today = teller.day();
    let mut marks = Vec::new();
    // What is over, or part of what is over, is not looked at again and does not take place again.
    let over = [head, entry].iter().any(|entry| teller.is_over(entry));
    let end = [head, entry]
        .iter()
        .filter_map(|entry| teller.end(entry))
        .map(|end| end.last())
        .min();
    let days = |words: &[&str]| {
        let mut days: Vec<_> = words
            .iter()
            .flat_map(|word| dates(teller, entry, word))
            .collect();
        days.sort_by_key(|day| day.date.first());
        days.dedup_by_key(|day| day.date.first());
        days
    };
    // A day ahead in a line on what has been is one that is planned.
    let (ahead, was): (Vec<_>, Vec<_>) = days(&["date", "reviewed", "held", "last"])
        .into_iter()
        .partition(|day| day.date.first() > today);
    let (due, next): (Vec<_>, Vec<_>) = days(&["next"])
        .into_iter()
        .partition(|day| teller.has_passed(day.date));
    // A day that was due is told until one is recorded that was no earlier.
    let due = due.into_iter().filter(|due| {
        let recorded = |was: &Day| was.date.last() >= due.date.first();
        !was.iter().any(recorded)
    });
    let due: Vec<_> = due.collect();
    let past = match entry.kind.map(|kind| kind.word) {
        Some("activity") => "dates-held",
        Some("assessment") => "dates-made",
        _ => "dates-looked-at",
    };
    let told = [
        (was, past, Mark::Done),
        (due, "dates-not-recorded", Mark::Planned),
        (ahead, "dates-ahead", Mark::Planned),
        (next, "dates-next", Mark::Planned),
    ];
    for (days, name, mark) in told {
        if days.is_empty() {
            continue;
        }
        marks.extend(days.iter().map(|day| (day.date.first(), mark)));
        let said = days.iter().map(|day| {
            let said = if matches!(name, "dates-ahead" | "dates-next") {
                language.date(day.date)
            } else {
                language.on(day.date)
            };
            vec![Inline::text(said)]
        });
        let parts = [("days", language.list(said.collect(), "and"))];
        let sources = days.into_iter().map(|day| day.source);
        when.push(
            Say::line(language.tell(name, &parts))
                .out_of(sources)
                .done(),
        );
    }
    let mut every = None;
    for word in ["review", "repeats"] {
        let Some(value) = teller
            .public(entry, word)
            .and_then(|field| field.values.first())
        else {
            continue;
        };
        let source = teller.source(entry.id, value.span);
        match &value.data {
            Data::Recurrence(_) if over => {}
            Data::Recurrence(often) => {
                every = Some(*often);
                let text = capital(&language.recurrence(*often));
                when.push(Say::words(&text).from(source).done());
            }
            Data::Date(date) if recorded(*date, &marks) => {}
            Data::Date(date) => {
                marks.push((date.first(), Mark::Planned));
                let (name, days) = if teller.has_passed(*date) {
                    ("dates-not-recorded", language.on(*date))
                } else {
                    ("dates-next", language.date(*date))
                };
                let parts = [("days", vec![Inline::text(days)])];
                when.push(Say::line(language.tell(name, &parts)).from(source).done());
            }
            _ => {}
        }
    }
    if marks.is_empty() && every.is_some() {
        // The first is so long after the beginning.
        let sees = |line: &FieldValue| teller.shows(entry, line);
        let due = |word: &&str| entry.due_of(word, today, &sees);
        let due = ["review", "repeats"].iter().find_map(due);
        let due = due.filter(|due| end.is_none_or(|end| due.day <= end));
        marks.extend(due.map(|due| (due.day, Mark::Expected)));
    }
    if span.is_none() && marks.is_empty() {
        return None;
    }
    Some(Told {
        lane: Lane {
            name: entry.display().to_owned(),
            span,
            marks,
            source: Some(teller.head(entry)),
        },
        every,
        end,
        title: teller.title(entry),
        when,
    })
}

/// Whether something took place on a day that was due, or later.
fn recorded(due: Date, marks: &[(civil::Date, Mark)]) -> bool {
    let done = |(day, mark): &(civil::Date, Mark)| *mark == Mark::Done && *day >= due.first();
    marks.iter().any(done)
}

/// A day of a line, and where it stands.
struct Day {
    date: Date,
    source: crate::Source,
}

/// The days of a public line.
fn dates(teller: &Teller<'_>, entry: &Entry, word: &str) -> Vec<Day> {
    let values = teller
        .public(entry, word)
        .into_iter()
        .flat_map(|field| &field.values);
    values
        .filter_map(|value| match value.data {
            Data::Date(date) => Some(Day {
                date,
                source: teller.source(entry.id, value.span),
            }),
            _ => None,
        })
        .collect()
}

/// The first and the last day that something begins, happens or ends on, as far as they are drawn.
fn ends<'t>(
    lanes: impl Iterator<Item = &'t Told>,
    (from, until): (civil::Date, civil::Date),
) -> (civil::Date, civil::Date) {
    let days = lanes.flat_map(|told| {
        let span = told.lane.span.into_iter();
        let ends = span.flat_map(|(first, last)| [first, last]).flatten();
        ends.chain(told.lane.marks.iter().map(|(day, _)| *day))
    });
    let drawn: Vec<_> = days.filter(|day| (from..=until).contains(day)).collect();
    let first = drawn.iter().min().copied().unwrap_or(from);
    (first, drawn.iter().max().copied().unwrap_or(until))
}

/// From when until when the picture goes: all days that are known, today with half a year after it, and never more than
/// six years to either side.
fn range<'t>(
    teller: &Teller<'_>,
    lanes: impl Iterator<Item = &'t Told>,
) -> (civil::Date, civil::Date) {
    let today = teller.day();
    let shift = |span: jiff::Span| today.saturating_add(span);
    let (least, most) = (shift((-6).years()), shift(6.years()));
    let (mut from, mut until) = (shift((-1).months()), shift(6.months()));
    for told in lanes {
        let span = told
            .lane
            .span
            .into_iter()
            .flat_map(|(first, last)| [first, last])
            .flatten();
        for day in told.lane.marks.iter().map(|(day, _)| *day).chain(span) {
            from = from.min(day);
            until = until.max(day);
        }
    }
    let (from, until) = (from.max(least), until.min(most));
    let first = civil::Date::new(from.year(), from.month(), 1).unwrap_or(from);
    (first, until.saturating_add(14.days()))
}
