//! What happens when: a line for each agreement, review and activity along the months, and where today is.
//!
//! A day that has been is a full mark, one that is planned is an open one, and one that follows from how often something
//! repeats is a dashed one; a time whose beginning or end is not said is dashed, and one that goes on outside the picture
//! points there. The words under the picture say so. Only so many lines are drawn as a page takes.

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
    let key = Key::new(timeline, &axis, size, room.width);
    let hyphens = timeline.language.hyphens();
    let mut top = first;
    let all: usize = timeline.groups.iter().map(|(_, group)| group.len()).sum();
    let mut left = LINES;
    let mut lanes = Vec::new();
    for (heading, group) in &timeline.groups {
        if left == 0 || group.is_empty() {
            continue;
        }
        // Under a heading there is room for a line, for what the marks mean and for how many more there are.
        if room.strict && top + size * 5.6 + key.high > room.height {
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
            let names = wrap(
                &lane.name,
                hyphens,
                size * 0.92,
                false,
                axis.start - size,
                2,
            );
            let height = (names.len().max(1) as f64 * 1.2 + 0.7) * size;
            if room.strict && top + height + size * 2.2 + key.high > room.height {
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
    axis.rules(timeline, size, (first, top), &mut scene);
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
    key.put(top, &mut scene);
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

    /// Years, months where there is room for them, and under both what stands at today; where the lines begin.
    fn heads(&self, timeline: &Timeline, size: f64, scene: &mut Scene) -> f64 {
        let by_months = self.days < 1500.0;
        let (years, months) = (size * 1.1, size * 2.4);
        let today = size * if by_months { 3.8 } else { 2.7 };
        let small = size * 0.85;
        let ticks = self.ticks(timeline);
        let begins: Vec<(f64, String)> = ticks
            .iter()
            .filter(|day| day.month() == 1)
            .map(|day| (self.at(*day), day.year().to_string()))
            .collect();
        let first = (self.start, timeline.from.year().to_string());
        for (x, year) in labels(first, begins, size, true, size, scene.width) {
            words(scene, &year, x, years, size, true, Ink::Text);
        }
        if by_months {
            let name = |day: Date| {
                timeline
                    .language
                    .say(&format!("month-short-{}", day.month()))
            };
            let quarters = ticks.iter().map(|day| (self.at(*day), name(*day)));
            let first = (self.start, name(timeline.from));
            let gap = size * 0.4;
            for (x, name) in labels(first, quarters.collect(), small, false, gap, scene.width) {
                words(scene, &name, x, months, small, false, Ink::Soft);
            }
        }
        if self.holds(timeline.today) {
            let wide = width(&timeline.now, size, true);
            let last = scene.width - wide / 2.0;
            let middle = self.at(timeline.today);
            let middle = middle.clamp((self.start + wide / 2.0).min(last), last);
            let words = Words {
                x: middle,
                align: Align::Middle,
                lines: vec![Line {
                    y: today,
                    text: timeline.now.clone(),
                    size,
                    bold: true,
                    soft: false,
                }],
            };
            scene.put(Shape::Words { words }, Ink::Text, None);
        }
        today + size * 0.5
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

    /// The lines of the quarters, and that of today under its words.
    fn rules(&self, timeline: &Timeline, size: f64, (top, bottom): (f64, f64), scene: &mut Scene) {
        let upright = |day: Date, thickness: f64| Shape::Line {
            points: vec![
                Point::new(self.at(day), top),
                Point::new(self.at(day), bottom.max(top + size)),
            ],
            head: Vec::new(),
            thickness,
            dashed: false,
        };
        for day in self.ticks(timeline) {
            if day.month() == 1 || self.days < 1500.0 {
                scene.put(upright(day, 1.0), Ink::Rule, None);
            }
        }
        if self.holds(timeline.today) {
            scene.put(upright(timeline.today, 2.0), Ink::Today, None);
        }
    }

    /// Whether a lane goes on before the first day drawn, and after the last.
    fn beyond(&self, lane: &Lane) -> (bool, bool) {
        let at = |day: Option<Date>| day.map(|day| f64::from(days(self.from, day)));
        let (from, until) = lane.span.unwrap_or_default();
        let earlier = at(from).is_some_and(|at| at < 0.0);
        (earlier, at(until).is_some_and(|at| at > self.days))
    }

    fn lane(&self, lane: &Lane, y: f64, size: f64, scene: &mut Scene) {
        if let Some((from, until)) = lane.span {
            let end = self.start + self.wide;
            let mut left = from.map_or(self.start, |day| self.at(day));
            let mut right = until.map_or(end, |day| self.at(day));
            let (earlier, later) = self.beyond(lane);
            // What goes on outside the picture points there.
            let tip = size * 1.1;
            let mut point = |from: f64, to: f64| {
                let points = vec![Point::new(from, y), Point::new(to, y)];
                let arrow = Shape::arrow(points, 2.0, false);
                scene.put(arrow, Ink::Agreement, lane.source.clone());
            };
            if earlier {
                left = (self.start + tip).min(right);
                point(left, self.start);
            }
            if later {
                right = (end - tip).max(left);
                point(right, end);
            }
            let bar = bar(left, right, y, size, from.is_none() || until.is_none());
            scene.put(bar, Ink::Agreement, lane.source.clone());
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

/// Words at their places from left to right, as far as they have room there. What the picture begins with, where that is
/// in the middle of a year or a quarter, takes only room that the others leave.
fn labels(
    first: (f64, String),
    others: Vec<(f64, String)>,
    size: f64,
    bold: bool,
    gap: f64,
    end: f64,
) -> Vec<(f64, String)> {
    let mut all: Vec<(f64, String)> = Vec::new();
    let mut free = first.0;
    for (x, text) in others {
        let wide = width(&text, size, bold);
        if x >= free && x + wide <= end {
            free = x + wide + gap;
            all.push((x, text));
        }
    }
    let room = all.first().map_or(end, |(x, _)| x - gap);
    if first.0 + width(&first.1, size, bold) <= room {
        all.insert(0, first);
    }
    all
}

/// A time from its first to its last day.
fn bar(left: f64, right: f64, y: f64, size: f64, dashed: bool) -> Shape {
    Shape::Box {
        x: left,
        y: y - size * 0.45,
        width: (right - left).max(3.0),
        height: size * 0.9,
        radius: size * 0.3,
        dashed,
        words: Words::none(),
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

/// What the marks and the ends of bars mean: the lines of signs with their words.
struct Key {
    rows: Vec<Vec<(f64, Sign, String)>>,
    size: f64,
    /// How high it is.
    high: f64,
}

#[derive(Clone, Copy)]
enum Sign {
    Mark(Mark),
    /// A bar of which an end is not said.
    Open,
    /// A bar that goes on outside the picture.
    Beyond,
}

impl Sign {
    fn wide(self, size: f64) -> f64 {
        match self {
            Self::Mark(_) => size,
            Self::Open | Self::Beyond => size * 2.2,
        }
    }
}

impl Key {
    fn new(timeline: &Timeline, axis: &Axis, size: f64, room: f64) -> Self {
        let small = size * 0.85;
        let lanes = || timeline.groups.iter().flat_map(|(_, lanes)| lanes);
        let marked = |mark: Mark| lanes().any(|lane| lane.marks.iter().any(|of| of.1 == mark));
        let open = |lane: &Lane| {
            let span = lane.span;
            span.is_some_and(|(from, until)| from.is_none() || until.is_none())
        };
        let beyond = |lane: &Lane| axis.beyond(lane) != (false, false);
        let signs: Vec<(Sign, String)> = [
            (Sign::Mark(Mark::Done), "dates-done", marked(Mark::Done)),
            (
                Sign::Mark(Mark::Planned),
                "dates-planned",
                marked(Mark::Planned),
            ),
            (
                Sign::Mark(Mark::Expected),
                "dates-expected",
                marked(Mark::Expected),
            ),
            (Sign::Open, "dates-open", lanes().any(open)),
            (Sign::Beyond, "dates-beyond", lanes().any(beyond)),
        ]
        .into_iter()
        .filter(|(_, _, there)| *there)
        .map(|(sign, name, _)| (sign, timeline.language.say(name)))
        .collect();
        let wide = |(sign, text): &(Sign, String)| {
            sign.wide(size) + width(text, small, false) + size * 2.0
        };
        // Where there is too little room beside the names, it begins under them.
        let all: f64 = signs.iter().map(wide).sum();
        let start = axis.start.min(room - all).max(0.0);
        let mut rows: Vec<Vec<(f64, Sign, String)>> = Vec::new();
        let mut x = start;
        for one in signs {
            let next = x + wide(&one);
            match rows.last_mut() {
                Some(row) if next <= room + size => row.push((x, one.0, one.1)),
                _ => {
                    x = start;
                    rows.push(vec![(x, one.0, one.1.clone())]);
                    x += wide(&one);
                    continue;
                }
            }
            x = next;
        }
        let count = f64::from(u32::try_from(rows.len()).unwrap_or(0));
        Self {
            high: if rows.is_empty() {
                0.0
            } else {
                size * (0.7 + 1.4 * count)
            },
            rows,
            size,
        }
    }

    fn put(self, top: f64, scene: &mut Scene) {
        let size = self.size;
        let small = size * 0.85;
        let mut y = top + size * 1.3;
        for row in self.rows {
            let middle = y - small * 0.35;
            for (x, sign, text) in row {
                let end = x + sign.wide(size);
                match sign {
                    Sign::Mark(mark) => {
                        dot(scene, Point::new(x + size * 0.5, middle), size, mark, None);
                    }
                    Sign::Open => {
                        scene.put(bar(x, end, middle, size, true), Ink::Agreement, None);
                    }
                    Sign::Beyond => {
                        let from = end - size * 1.1;
                        let points = vec![Point::new(from, middle), Point::new(end, middle)];
                        scene.put(Shape::arrow(points, 2.0, false), Ink::Agreement, None);
                        scene.put(bar(x, from, middle, size, false), Ink::Agreement, None);
                    }
                }
                words(scene, &text, end + size * 0.4, y, small, false, Ink::Text);
            }
            y += size * 1.4;
        }
        scene.height = top + self.high;
    }
}

fn days(from: Date, until: Date) -> i32 {
    let day = |day: Date| {
        day.since(date(2000, 1, 1))
            .map_or(0, |span| span.get_days())
    };
    day(until) - day(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(from: Date, span: (Option<Date>, Option<Date>)) -> Vec<String> {
        let lane = Lane {
            name: "The agreement".into(),
            span: Some(span),
            ..Lane::default()
        };
        let timeline = Timeline {
            groups: vec![("Agreements".into(), vec![lane])],
            from,
            until: date(2027, 6, 1),
            today: date(2026, 2, 1),
            now: "Today".into(),
            language: Language::english(),
        };
        let scene = draw(&timeline, Room::PAGE);
        let words = scene.items.into_iter().filter_map(|item| match item.shape {
            Shape::Words { words } => words.lines.into_iter().next(),
            _ => None,
        });
        words.map(|line| line.text).collect()
    }

    #[test]
    fn the_year_of_today_is_said_though_the_picture_begins_in_the_one_before() {
        let said = said(date(2025, 12, 1), (None, None));
        let years: Vec<_> = said.iter().filter(|text| text.starts_with("20")).collect();
        assert_eq!(years, ["2026", "2027"]);
    }

    #[test]
    fn a_picture_that_begins_in_the_middle_of_a_quarter_says_its_month() {
        let said = said(date(2025, 8, 1), (None, None));
        assert_eq!(said[0], "2025");
        assert!(said.iter().any(|text| text == "Aug"), "{said:?}");
    }

    #[test]
    fn the_key_tells_of_ends_that_are_not_said_and_of_those_outside() {
        let start = date(2025, 1, 1);
        let has = |span, words: &str| said(start, span).iter().any(|text| text == words);
        let (open, beyond) = ("start or end not said", "goes on beyond this picture");
        let inside = (Some(date(2025, 3, 1)), Some(date(2027, 1, 1)));
        let outside = (Some(date(2019, 3, 1)), Some(date(2027, 1, 1)));
        assert!(!has(inside, open) && !has(inside, beyond));
        assert!(has((inside.0, None), open) && !has((inside.0, None), beyond));
        assert!(has(outside, beyond) && !has(outside, open));
    }
}
