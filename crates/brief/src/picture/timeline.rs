//! What happens when: a line for each agreement, review and activity along the months, and where today is.
//!
//! A day that has been is a full mark, one that is planned is an open one, and one that follows from how often something
//! repeats is a dashed one; the words under the picture say so. Only so many lines are drawn as a page takes.

use jiff::civil::{Date, date};

use super::boxes::words;
use super::map::Room;
use super::{Align, Ink, Line, Point, Scene, Shape, Words, width, wrap};
use crate::content::Source;
use crate::language::Language;

/// Groups of lines along the same months.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The groups, each with its heading.
    pub groups: Vec<(String, Vec<Lane>)>,
    /// The first day drawn.
    pub from: Date,
    /// The last day drawn.
    pub until: Date,
    /// The day the briefing is made.
    pub today: Date,
    /// What stands at that day.
    pub now: String,
    /// The language of its fixed words.
    pub language: &'static Language,
}

/// What happens when, of one thing.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// From when until when it holds; open at an end that is not known.
    pub span: Option<(Option<Date>, Option<Date>)>,
    /// The days that matter.
    pub marks: Vec<(Date, Mark)>,
    /// Where it is declared.
    pub source: Option<Source>,
}

/// What a day is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// It has been.
    Done,
    /// It is planned.
    Planned,
    /// It follows from how often the thing repeats.
    Expected,
}

/// More lines than this are told in words only.
const LINES: usize = 28;

/// Draw it.
pub fn draw(timeline: &Timeline, room: Room) -> Scene {
    draw_counted(timeline, room).0
}

/// Draw it, and say how many lines it has.
pub fn draw_counted(timeline: &Timeline, room: Room) -> (Scene, usize) {
    let axis = Axis::new(timeline, room);
    let size = room.size;
    let mut scene = Scene {
        width: room.width,
        height: 0.0,
        items: Vec::new(),
    };
    let first = axis.heads(timeline, size, &mut scene);
    let mut top = first;
    let all: usize = timeline.groups.iter().map(|(_, group)| group.len()).sum();
    let mut left = LINES;
    let mut lanes = Vec::new();
    for (heading, group) in &timeline.groups {
        if left == 0 || group.is_empty() {
            continue;
        }
        // Under a heading there is room for a line, for what the marks mean and for how many more there are.
        if room.strict && top + size * 7.8 > room.height {
            break;
        }
        words(
            &mut scene,
            heading,
            0.0,
            top + size * 1.2,
            size * 0.92,
            true,
            Ink::Soft,
        );
        top += size * 1.8;
        for lane in group.iter().take(left) {
            let names = wrap(&lane.name, size * 0.92, false, axis.start - size, 2);
            let height = (names.len().max(1) as f64 * 1.2 + 0.7) * size;
            if room.strict && top + height + size * 4.0 > room.height {
                break;
            }
            for (at, name) in names.iter().enumerate() {
                let middle = top + height / 2.0 + size * 0.3;
                let y = middle + (at as f64 - (names.len() - 1) as f64 / 2.0) * size * 1.15;
                words(&mut scene, name, 0.0, y, size * 0.92, false, Ink::Text);
            }
            lanes.push((top + height / 2.0, lane));
            top += height;
        }
        left = left.saturating_sub(group.len());
        top += size * 0.4;
    }
    axis.rules(timeline, first, top, &mut scene);
    let drawn = lanes.len();
    for (y, lane) in lanes {
        axis.lane(lane, y, size, &mut scene);
    }
    if drawn < all {
        let more = if room.strict {
            timeline.language.count("more", all - drawn)
        } else {
            timeline.language.count("dates-more", all - drawn)
        };
        words(
            &mut scene,
            &more,
            0.0,
            top + size * 1.2,
            size * 0.92,
            false,
            Ink::Soft,
        );
        top += size * 1.8;
    }
    key(timeline, top, axis.start, size, &mut scene);
    (scene, drawn)
}

/// Where days lie from left to right.
struct Axis {
    from: Date,
    start: f64,
    wide: f64,
    days: f64,
}

impl Axis {
    fn new(timeline: &Timeline, room: Room) -> Self {
        let start = room.width * 0.3;
        Self {
            from: timeline.from,
            start,
            wide: room.width - start - room.size,
            days: f64::from(days(timeline.from, timeline.until).max(1)),
        }
    }

    fn at(&self, day: Date) -> f64 {
        let part = f64::from(days(self.from, day)) / self.days;
        self.start + part.clamp(0.0, 1.0) * self.wide
    }

    fn holds(&self, day: Date) -> bool {
        let at = f64::from(days(self.from, day));
        (0.0..=self.days).contains(&at)
    }

    /// Years, and months where there is room for them; where the lines begin.
    fn heads(&self, timeline: &Timeline, size: f64, scene: &mut Scene) -> f64 {
        let (years, months) = (size * 3.0, size * 4.3);
        let small = size * 0.85;
        let mut free = self.start;
        for day in self.ticks(timeline) {
            if day.month() == 1 || day == timeline.from {
                let year = day.year().to_string();
                let x = self.at(day);
                if x >= free && x + width(&year, size, true) <= scene.width {
                    words(scene, &year, x, years, size, true, Ink::Text);
                    free = x + width(&year, size, true) + size;
                }
            }
        }
        let mut free = self.start;
        for day in self.ticks(timeline) {
            let short = format!("month-short-{}", day.month());
            let short = timeline.language.say(&short);
            let x = self.at(day);
            let wide = width(&short, small, false);
            if self.days < 1500.0 && x >= free && x + wide <= scene.width {
                words(scene, &short, x, months, small, false, Ink::Soft);
                free = x + wide + size * 0.4;
            }
        }
        months + size * 0.7
    }

    /// The first days of the quarters.
    fn ticks(&self, timeline: &Timeline) -> Vec<Date> {
        let mut all = Vec::new();
        let start = timeline.from;
        let (mut year, mut month) = (start.year(), (start.month() - 1) / 3 * 3 + 1);
        while let Ok(day) = Date::new(year, month, 1) {
            if day > timeline.until || all.len() > 200 {
                break;
            }
            if day >= timeline.from {
                all.push(day);
            }
            (year, month) = if month == 10 {
                (year + 1, 1)
            } else {
                (year, month + 3)
            };
        }
        all
    }

    /// The lines of the quarters, and that of today with its words.
    fn rules(&self, timeline: &Timeline, top: f64, bottom: f64, scene: &mut Scene) {
        let size = (top / 5.0).max(8.0);
        let upright = |x: f64, from: f64| Shape::Line {
            points: vec![Point::new(x, from), Point::new(x, bottom)],
            head: Vec::new(),
            thickness: 1.0,
            dashed: false,
        };
        for day in self.ticks(timeline) {
            if day.month() == 1 || self.days < 1500.0 {
                scene.put(upright(self.at(day), top), Ink::Rule, None);
            }
        }
        if self.holds(timeline.today) {
            let x = self.at(timeline.today);
            let Shape::Line { points, .. } = upright(x, size * 1.4) else {
                return;
            };
            let line = Shape::Line {
                points,
                head: Vec::new(),
                thickness: 2.0,
                dashed: false,
            };
            scene.put(line, Ink::Today, None);
            let wide = width(&timeline.now, size, true);
            let middle = x.clamp(
                (self.start + wide / 2.0).min(scene.width - wide / 2.0),
                scene.width - wide / 2.0,
            );
            let words = Words {
                x: middle,
                align: Align::Middle,
                lines: vec![Line {
                    y: size * 1.1,
                    text: timeline.now.clone(),
                    size,
                    bold: true,
                    soft: false,
                }],
            };
            scene.put(Shape::Words { words }, Ink::Text, None);
        }
    }

    fn lane(&self, lane: &Lane, y: f64, size: f64, scene: &mut Scene) {
        if let Some((from, until)) = lane.span {
            let (left, right) = (
                from.map_or(self.start, |day| self.at(day)),
                until.map_or(self.start + self.wide, |day| self.at(day)),
            );
            scene.put(
                Shape::Box {
                    x: left,
                    y: y - size * 0.45,
                    width: (right - left).max(3.0),
                    height: size * 0.9,
                    radius: size * 0.3,
                    dashed: from.is_none() || until.is_none(),
                    words: Words::none(),
                },
                Ink::Agreement,
                lane.source.clone(),
            );
        }
        // The surest lies on top.
        let mut marks = lane.marks.clone();
        marks.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
        for (day, mark) in marks {
            if self.holds(day) {
                dot(
                    scene,
                    Point::new(self.at(day), y),
                    size,
                    mark,
                    lane.source.clone(),
                );
            }
        }
    }
}

fn dot(scene: &mut Scene, at: Point, size: f64, mark: Mark, source: Option<Source>) {
    let (ink, dashed) = match mark {
        Mark::Done => (Ink::After, false),
        Mark::Planned => (Ink::Before, false),
        Mark::Expected => (Ink::Event, true),
    };
    let circle = Shape::Circle {
        at,
        radius: size * 0.42,
        dashed,
        words: Words::none(),
    };
    scene.put(circle, ink, source);
}

/// What the marks mean.
fn key(timeline: &Timeline, top: f64, start: f64, size: f64, scene: &mut Scene) {
    let small = size * 0.85;
    let y = top + size * 1.3;
    let there = |mark: Mark| {
        let mut lanes = timeline.groups.iter().flat_map(|(_, lanes)| lanes);
        lanes.any(|lane| lane.marks.iter().any(|(_, of)| *of == mark))
    };
    let marks: Vec<(Mark, String)> = [
        (Mark::Done, "dates-done"),
        (Mark::Planned, "dates-planned"),
        (Mark::Expected, "dates-expected"),
    ]
    .into_iter()
    .filter(|(mark, _)| there(*mark))
    .map(|(mark, name)| (mark, timeline.language.say(name)))
    .collect();
    scene.height = if marks.is_empty() {
        top
    } else {
        y + size * 0.7
    };
    let wide = |text: &str| width(text, small, false) + size * 3.0;
    let all: f64 = marks.iter().map(|(_, text)| wide(text)).sum();
    // Where there is too little room beside the names, it begins under them.
    let mut x = start.min(scene.width - all).max(0.0);
    for (mark, text) in marks {
        let middle = Point::new(x + size * 0.5, y - small * 0.35);
        dot(scene, middle, size, mark, None);
        words(scene, &text, x + size * 1.4, y, small, false, Ink::Text);
        x += wide(&text);
    }
}

fn days(from: Date, until: Date) -> i32 {
    let day = |day: Date| {
        day.since(date(2000, 1, 1))
            .map_or(0, |span| span.get_days())
    };
    day(until) - day(from)
}
