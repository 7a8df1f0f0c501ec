//! What a slide has room for in letters that can be read from the last row.
//!
//! All formats show the same points, and none of them may press them into letters that only the first row reads. So it is
//! reckoned here, once, how high points stand in the smallest letters that a slide may have; what has no room then is left
//! to the briefing, counted. The letters are measured a little wide, so that what fits here fits in every format, where it
//! then grows as far as it can. Lengths are in points of a slide that is 960 wide and 540 high.

use super::Group;
use super::points::more;
use crate::content::{Document, Statement};
use crate::picture::width;

/// The smallest letters of points, of what stands beside them and of a table.
const POINT: f64 = 11.6;
const BESIDE: f64 = 10.0;
const CELL: f64 = 10.0;
/// How high a line is.
const LINE: f64 = 1.36;
/// Letters differ between fonts, and the widest counts.
const WIDE: f64 = 1.1;
/// What a heading takes, and the edge of a card above and below its points.
const HEADING: f64 = 19.0;
const EDGE: f64 = 30.0;
/// Between cards.
const GAP: f64 = 19.0;

/// Where groups stand on a slide.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On the whole of it.
    Whole,
    /// Beside a picture, on one card.
    Beside,
    /// Under two pictures, in a strip.
    Under,
}

/// Take from the groups what there is no room for, the last points of the fullest first.
pub fn fit(document: &Document, groups: &mut [Group], place: Place, lead: bool) {
    let room = match place {
        Place::Whole | Place::Beside => 330.0 + if lead { 0.0 } else { 36.0 },
        Place::Under => 106.0,
    };
    while high(groups, place) > room {
        let taken = groups
            .iter_mut()
            .filter(|group| group.shown() > 1)
            .max_by(|one, other| weight(one).total_cmp(&weight(other)));
        match taken {
            Some(group) => group.shorten(document),
            None => {
                // One point of each is the least; what stands beside it is in the notes.
                let mut points = groups.iter_mut().flat_map(|group| &mut group.points);
                match points.find(|point| point.beside.is_some()) {
                    Some(point) => point.beside = None,
                    None => return,
                }
            }
        }
    }
}

/// How much of the room a group takes.
fn weight(group: &Group) -> f64 {
    group_high(group, 390.0)
}

fn high(groups: &[Group], place: Place) -> f64 {
    if place == Place::Beside {
        let all: f64 = groups.iter().map(|group| group_high(group, 280.0)).sum();
        return all + EDGE + 12.0 * count(groups.len().saturating_sub(1));
    }
    let (tables, lists): (Vec<&Group>, Vec<&Group>) =
        groups.iter().partition(|group| group.table.is_some());
    let columns = match lists.len() {
        4 => 2,
        some => some.max(1),
    };
    let wide = (864.0 - GAP * count(columns - 1)) / count(columns) - EDGE;
    let row = |row: &[&Group]| {
        let each = row.iter().map(|group| group_high(group, wide));
        each.fold(0.0, f64::max) + EDGE
    };
    let rows = lists.chunks(columns).map(row);
    let tables = tables
        .into_iter()
        .map(|group| group_high(group, 864.0 - EDGE) + EDGE);
    let all: Vec<f64> = rows.chain(tables).collect();
    all.iter().sum::<f64>() + GAP * count(all.len().saturating_sub(1))
}

/// How high a group stands in a width.
fn group_high(group: &Group, wide: f64) -> f64 {
    let mut high = group.heading.as_ref().map_or(0.0, |_| HEADING);
    for point in &group.points {
        let tag = point.tag.as_ref().map(|tag| tag.say.plain());
        let say = format!("{} {}", point.say.plain(), tag.unwrap_or_default());
        high += lines(&say, POINT, wide - 17.0) + 0.45 * POINT;
        let beside = point.beside.as_ref();
        high += beside.map_or(0.0, |say| lines(&say.plain(), BESIDE, wide - 24.0) + 3.0);
    }
    if let Some(table) = &group.table {
        // The last of four columns is wider, since it says most.
        let shares: &[f64] = match table.head.len() {
            4 => &[0.22, 0.21, 0.21, 0.33],
            _ => &[],
        };
        let even = 1.0 / count(table.head.len().max(1));
        let row = |cells: &Vec<Vec<Statement>>| {
            let cells = cells.iter().enumerate().map(|(at, cell)| {
                let wide = wide * shares.get(at).copied().unwrap_or(even) - 14.0;
                cell.iter()
                    .map(|say| lines(&say.plain(), CELL, wide))
                    .sum::<f64>()
            });
            cells.fold(CELL * LINE, f64::max) + 9.0
        };
        // Its caption and its head.
        high += 2.0 * (CELL * LINE + 8.0);
        high += table.rows.iter().map(row).sum::<f64>();
    }
    high + group.more.as_ref().map_or(0.0, |_| BESIDE * LINE + 4.0)
}

/// How high a text is.
fn lines(text: &str, size: f64, wide: f64) -> f64 {
    let (mut lines, mut used) = (1.0, 0.0);
    for word in text.split_inclusive(' ') {
        let word = width(word, size, true) * WIDE;
        if used + word <= wide {
            used += word;
        } else if word <= wide {
            lines += 1.0;
            used = word;
        } else {
            // A word that is wider than the room is broken.
            let over = ((used + word) / wide).floor();
            lines += over;
            used = used + word - over * wide;
        }
    }
    lines * size * LINE
}

/// Few enough that the type holds them exactly.
fn count(many: usize) -> f64 {
    f64::from(u32::try_from(many).unwrap_or(u32::MAX))
}

impl Group {
    /// How many points or rows it shows.
    fn shown(&self) -> usize {
        let rows = self.table.as_ref().map_or(0, |table| table.rows.len());
        self.points.len().max(rows)
    }

    /// Leave the last of them to the briefing.
    fn shorten(&mut self, document: &Document) {
        match &mut self.table {
            Some(table) => drop(table.rows.pop()),
            None => drop(self.points.pop()),
        }
        self.hidden += 1;
        self.more = more(document, self.hidden);
    }
}
