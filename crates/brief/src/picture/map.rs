//! The map of partners and data: who gives what to whom, and what for.
//!
//! It reads from left to right like its sentence: who gives, what and what for, who receives. Data and purposes stand in
//! boxes of their own in the middle, so that no label lies on a line, and what several give alike is drawn once. Who both
//! gives and receives stands on both sides, so that no line runs backwards.
//!
//! The order within the columns, and so how few lines cross, is worked out by `dagre`. Partners whose lines are the same
//! are gathered in one box where there are many, and what does not fit one picture goes on in the next: a map of forty
//! partners is several pictures, each as easy to read as that of three.

use std::collections::BTreeMap;

use dagre::graph::{Graph, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, RankDir};

use super::boxes::{Card, band, heading, words};
use super::{Ink, Point, Scene, Shape, wrap};
use crate::content::Source;
use crate::language::Language;

/// Partners and what goes between them.
#[derive(Clone, Debug)]
pub struct Map {
    /// All that are drawn.
    pub parties: Vec<Party>,
    /// What goes between them.
    pub parcels: Vec<Parcel>,
    /// Those that neither give nor receive, by their place among the parties.
    pub idle: Vec<usize>,
    /// The language of its fixed words.
    pub language: &'static Language,
}

/// A partner, or those that are not named.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its name.
    pub name: String,
    /// What it is: a hospital, a university.
    pub kind: Option<String>,
    /// Whether it is named; others are shown with a dashed border.
    pub named: bool,
    /// Where it is declared.
    pub source: Option<Source>,
}

/// What is known of something that goes from some to others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// It is sent.
    Sent,
    /// It may be used, and nothing says that it is sent.
    Allowed,
    /// It is meant to be used: nothing permits it yet, or it has not begun.
    Meant,
}

/// Data that goes from some to others for the same purposes.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The data.
    pub what: Vec<String>,
    /// The purposes.
    pub why: Vec<String>,
    /// Who gives it, by their place among the parties.
    pub from: Vec<usize>,
    /// Who receives it.
    pub to: Vec<usize>,
    /// What is known of it.
    pub way: Way,
    /// Where that is declared.
    pub source: Vec<Source>,
}

/// The room that a picture has.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// How wide it may be.
    pub width: f64,
    /// How high it may be.
    pub height: f64,
    /// The size of its letters.
    pub size: f64,
    /// Whether nothing may be higher: what does not fit is counted instead.
    pub strict: bool,
}

impl Room {
    /// That of a page.
    pub const PAGE: Self = Self {
        width: 760.0,
        height: 900.0,
        size: 13.0,
        strict: false,
    };
    /// That of a slide, beside points, in points of a slide that is 960 wide.
    pub const SLIDE: Self = Self {
        width: 530.0,
        height: 330.0,
        size: 12.0,
        strict: true,
    };
    /// That of one of two pictures on a slide, over points. The smallest letters of a picture are 0.85 of its size.
    pub const HALF: Self = Self {
        width: 422.0,
        height: 222.0,
        size: 11.0,
        strict: true,
    };
}

/// Space between boxes in a column, in letters, and where there is little room.
const GAP: f64 = 1.4;
const GAP_STRICT: f64 = 1.0;
/// From this many on, partners with the same lines are gathered in one box; sooner where there is little room.
const GATHER: usize = 4;
const GATHER_STRICT: usize = 3;
/// The least between two arrows on one side of a box, so that their heads do not overlap.
const APART: f64 = 10.0;

/// Draw a map in as many pictures as it needs.
pub fn draw(map: &Map, frame: Room) -> Vec<Scene> {
    let mut pages: Vec<Vec<&Parcel>> = Vec::new();
    for parcel in &map.parcels {
        match pages.last_mut() {
            Some(page) => {
                page.push(parcel);
                if Columns::new(map, page, frame).height() > frame.height {
                    page.pop();
                    pages.push(vec![parcel]);
                }
            }
            None => pages.push(vec![parcel]),
        }
    }
    let last = pages.len().saturating_sub(1);
    pages
        .into_iter()
        .enumerate()
        .map(|(at, page)| {
            let idle: &[usize] = if at == last { &map.idle } else { &[] };
            Columns::new(map, &page, frame).scene(map, &page, idle)
        })
        .collect()
}

/// Draw as much as fits one picture, and say which parcels these are; `None` where there is nothing to draw.
///
/// The first stands in any case. One that does not fit is left out, and those behind it are tried.
pub fn draw_most(map: &Map, frame: Room) -> Option<(Scene, Vec<usize>)> {
    let mut drawn: Vec<usize> = Vec::new();
    for at in 0..map.parcels.len() {
        drawn.push(at);
        let page: Vec<&Parcel> = drawn.iter().map(|at| &map.parcels[*at]).collect();
        if page.len() > 1 && Columns::new(map, &page, frame).height() > frame.height {
            drawn.pop();
        }
    }
    loop {
        let page: Vec<&Parcel> = drawn.iter().map(|at| &map.parcels[*at]).collect();
        let over = map.parcels.len() - page.len();
        // Who takes no part in it is shown where there is room.
        let idle = if over == 0 { &map.idle[..] } else { &[] };
        for idle in [idle, &[]] {
            let mut scene = Columns::new(map, &page, frame).scene(map, &page, idle);
            if over > 0 {
                left_out(&mut scene, map.language, over, frame);
            }
            if scene.height <= frame.height || page.len() == 1 && idle.is_empty() {
                return Some((scene, drawn));
            }
        }
        drawn.pop()?;
    }
}

/// How much the briefing has beside, under all that is there.
pub fn left_out(scene: &mut Scene, language: &Language, over: usize, frame: Room) {
    let size = frame.size * 0.92;
    let y = scene.height + size * 1.3;
    words(
        scene,
        &language.count("more", over),
        0.0,
        y,
        size,
        false,
        Ink::Soft,
    );
    scene.height = y + size * 0.4;
}

/// A side of the map: boxes of one or several parties.
struct Side {
    /// For each box: the parcels of the page that its lines go to.
    parcels: Vec<Vec<usize>>,
    cards: Vec<Card>,
}

/// A page of the map before it has places.
struct Columns {
    frame: Room,
    from: Side,
    what: Vec<Card>,
    to: Side,
}

impl Columns {
    fn new(map: &Map, page: &[&Parcel], frame: Room) -> Self {
        let room = frame.column();
        Self {
            frame,
            from: side(map, page, frame, |parcel| &parcel.from, Ink::Giver),
            what: page
                .iter()
                .map(|parcel| what(map.language, parcel, frame, room))
                .collect(),
            to: side(map, page, frame, |parcel| &parcel.to, Ink::Partner),
        }
    }

    fn height(&self) -> f64 {
        [&self.from.cards, &self.what, &self.to.cards]
            .into_iter()
            .map(|cards| {
                cards
                    .iter()
                    .map(|card| card.height + self.frame.gap())
                    .sum::<f64>()
            })
            .fold(0.0, f64::max)
            + self.frame.head()
    }

    fn scene(self, map: &Map, page: &[&Parcel], idle: &[usize]) -> Scene {
        let frame = self.frame;
        let mut places = self.places();
        let top = places
            .iter()
            .flatten()
            .map(|(top, _)| *top)
            .fold(f64::MAX, f64::min);
        for (place, _) in places.iter_mut().flatten() {
            *place += frame.head() - top;
        }
        let bottom = places
            .iter()
            .flatten()
            .map(|(top, height)| top + height)
            .fold(0.0, f64::max);
        let mut scene = Scene {
            width: frame.width,
            height: bottom + 2.0,
            items: Vec::new(),
        };
        let any = |way: Way| page.iter().any(|parcel| parcel.way == way);
        let heads = match (any(Way::Sent), any(Way::Allowed), any(Way::Meant)) {
            (_, false, false) => ["map-gives", "map-what", "map-receives"],
            (false, true, false) => ["map-holds", "map-what", "map-may-use"],
            (false, false, true) => ["map-holds", "map-what", "map-meant-to-use"],
            (true, true, false) => ["map-gives-or-holds", "map-what", "map-receives-or-may-use"],
            _ => ["map-gives-or-holds", "map-what", "map-to-whom"],
        };
        for (at, head) in heads.into_iter().enumerate() {
            // The last column ends at the edge; the others may reach into the gap behind them.
            let room = frame.column() + if at < 2 { frame.gutter() * 0.8 } else { 0.0 };
            let head = map.language.say(head);
            heading(&mut scene, &head, frame.left(at), frame.size, room);
        }
        self.lines(&mut scene, page, &places);
        for (at, cards) in [self.from.cards, self.what, self.to.cards]
            .into_iter()
            .enumerate()
        {
            for (card, (top, _)) in cards.into_iter().zip(&places[at]) {
                card.put(&mut scene, frame.left(at), *top, frame.column());
            }
        }
        if !idle.is_empty() {
            let names: Vec<_> = idle
                .iter()
                .filter_map(|at| map.parties.get(*at))
                .map(|party| party.name.as_str())
                .collect();
            band(&mut scene, map.language, &names, frame);
        }
        scene
    }

    /// The top and height of each box of the three columns.
    fn places(&self) -> [Vec<(f64, f64)>; 3] {
        let mut graph: Graph<NodeLabel, EdgeLabel> = Graph::with_options(GraphOptions {
            directed: true,
            multigraph: false,
            compound: false,
        });
        let columns = [&self.from.cards, &self.what, &self.to.cards];
        for (column, cards) in columns.into_iter().enumerate() {
            for (at, card) in cards.iter().enumerate() {
                let node = NodeLabel {
                    width: self.frame.column(),
                    height: card.height,
                    ..NodeLabel::default()
                };
                graph.set_node(name(column, at), Some(node));
            }
        }
        for (column, side) in [(0, &self.from), (2, &self.to)] {
            for (at, parcels) in side.parcels.iter().enumerate() {
                for parcel in parcels {
                    let (mine, its) = (name(column, at), name(1, *parcel));
                    let (tail, head) = if column == 0 {
                        (mine, its)
                    } else {
                        (its, mine)
                    };
                    graph.set_edge(tail, head, Some(EdgeLabel::default()), None);
                }
            }
        }
        dagre::layout(
            &mut graph,
            Some(LayoutOptions {
                rankdir: RankDir::LR,
                nodesep: self.frame.gap(),
                ranksep: self.frame.gutter(),
                ..LayoutOptions::default()
            }),
        );
        std::array::from_fn(|column| {
            let cards = columns[column];
            (0..cards.len())
                .map(|at| {
                    let node = graph.node(&name(column, at));
                    let middle = node.and_then(|node| node.y).unwrap_or_default();
                    (middle - cards[at].height / 2.0, cards[at].height)
                })
                .collect()
        })
    }

    fn lines(&self, scene: &mut Scene, page: &[&Parcel], places: &[Vec<(f64, f64)>; 3]) {
        let frame = self.frame;
        for (at, parcel) in page.iter().enumerate() {
            let (top, height) = places[1][at];
            for (column, side) in [(0, &self.from), (2, &self.to)] {
                let mut ends: Vec<(usize, f64)> = (0..side.cards.len())
                    .filter(|other| side.parcels[*other].contains(&at))
                    .map(|other| {
                        (
                            other,
                            port(&side.parcels[other], at, places[column][other], &places[1]),
                        )
                    })
                    .collect();
                ends.sort_by(|one, other| one.1.total_cmp(&other.1));
                let count = ends.len();
                for (place, (_, y)) in ends.into_iter().enumerate() {
                    let here = spread(top, height, place, count);
                    let (from, to) = if column == 0 {
                        (
                            Point::new(frame.left(0) + frame.column(), y),
                            Point::new(frame.left(1), here),
                        )
                    } else {
                        (
                            Point::new(frame.left(1) + frame.column(), here),
                            Point::new(frame.left(2), y),
                        )
                    };
                    let points = curve(from, Point::new(to.x - 1.0, to.y));
                    scene.put(
                        Shape::arrow(points, 1.5, parcel.way != Way::Sent),
                        Ink::Flow,
                        parcel.source.first().cloned(),
                    );
                }
            }
        }
    }
}

impl Room {
    fn gap(self) -> f64 {
        self.size * if self.strict { GAP_STRICT } else { GAP }
    }

    fn gutter(self) -> f64 {
        self.width * 0.085
    }

    fn column(self) -> f64 {
        (self.width - 2.0 * self.gutter()) / 3.0 - 2.0
    }

    fn left(self, column: usize) -> f64 {
        1.0 + [0.0, 1.0, 2.0][column.min(2)] * (self.column() + self.gutter() + 2.0)
    }

    fn head(self) -> f64 {
        self.size * 2.2
    }
}

fn name(column: usize, at: usize) -> String {
    format!("{column}.{at:04}")
}

/// Where on its own box a line to the parcel `at` starts or ends: lines of one box keep the order of their other ends.
fn port(parcels: &[usize], at: usize, (top, height): (f64, f64), theirs: &[(f64, f64)]) -> f64 {
    let mut order: Vec<usize> = parcels.to_vec();
    order.sort_by(|one, other| theirs[*one].0.total_cmp(&theirs[*other].0));
    let place = order.iter().position(|other| *other == at).unwrap_or(0);
    spread(top, height, place, order.len())
}

/// The place of one of several ends on the side of a box.
fn spread(top: f64, height: f64, place: usize, count: usize) -> f64 {
    let room = height * 0.8;
    // Where there are more ends than fit apart, neighbours end at one place.
    let places = ((room / APART).floor().max(1.0) as usize).min(count.max(1));
    let place = place * places / count.max(1);
    let step = (room / places as f64).min(14.0);
    top + height / 2.0 + (place as f64 - (places - 1) as f64 / 2.0) * step
}

/// The pieces of a curve: so many that no corner is seen.
const PIECES: u32 = 24;

/// A gentle curve from left to right, as straight pieces.
fn curve(from: Point, to: Point) -> Vec<Point> {
    if (from.y - to.y).abs() < 1.0 {
        return vec![from, to];
    }
    let flat = 10.0;
    let (start, end) = (
        Point::new(from.x + 2.0, from.y),
        Point::new(to.x - flat, to.y),
    );
    let mut points = vec![from, start];
    for step in 1..PIECES {
        let part = f64::from(step) / f64::from(PIECES);
        let eased = part * part * (3.0 - 2.0 * part);
        points.push(Point::new(
            start.x + (end.x - start.x) * part,
            start.y + (end.y - start.y) * eased,
        ));
    }
    points.extend([end, to]);
    points
}

/// The boxes of one side: each party's own, or one for several whose lines are the same.
fn side(
    map: &Map,
    page: &[&Parcel],
    frame: Room,
    ends: fn(&Parcel) -> &Vec<usize>,
    ink: Ink,
) -> Side {
    let mut lines: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, parcel) in page.iter().enumerate() {
        for party in ends(parcel) {
            let all = lines.entry(*party).or_default();
            if !all.contains(&at) {
                all.push(at);
            }
        }
    }
    let mut alike: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for (party, parcels) in lines {
        match alike.iter_mut().find(|(_, same)| *same == parcels) {
            Some((parties, _)) => parties.push(party),
            None => alike.push((vec![party], parcels)),
        }
    }
    let mut side = Side {
        parcels: Vec::new(),
        cards: Vec::new(),
    };
    let room = frame.column();
    for (parties, parcels) in alike {
        let all: Vec<&Party> = parties
            .iter()
            .filter_map(|at| map.parties.get(*at))
            .collect();
        let gather = if frame.strict { GATHER_STRICT } else { GATHER };
        if all.len() >= gather {
            side.cards
                .push(Card::several(map.language, &all, ink, frame, room));
            side.parcels.push(parcels);
        } else {
            for party in all {
                side.cards
                    .push(Card::one(map.language, party, ink, frame, room));
                side.parcels.push(parcels.clone());
            }
        }
    }
    side
}

fn what(language: &Language, parcel: &Parcel, frame: Room, room: f64) -> Card {
    let mut card = Card::new(Ink::Data, parcel.source.first().cloned());
    let size = frame.size;
    let inner = room - 1.8 * size;
    let label = match parcel.way {
        Way::Sent => None,
        Way::Allowed => Some("map-may"),
        Way::Meant => Some("map-meant"),
    };
    if let Some(label) = label {
        card.line(&language.say(label), size * 0.85, false, true);
    }
    // On a slide a few words of each say more than all of one.
    let (most, most_why) = if frame.strict { (2, 2) } else { (6, 6) };
    let hyphens = language.hyphens();
    for line in wrap(&parcel.what.join(", "), hyphens, size, true, inner, most) {
        card.line(&line, size, true, false);
    }
    if !parcel.why.is_empty() {
        let why = language.fill(
            "map-for",
            &[("purposes", &parcel.why.join(&language.semicolon()))],
        );
        for line in wrap(&why, hyphens, size * 0.9, false, inner, most_why) {
            card.line(&line, size * 0.9, false, true);
        }
    }
    card.close(size);
    card
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_high_for_a_slide_does_not_keep_out_what_stands_behind_it() {
        let party = |at: usize| Party {
            name: format!("Partner number {at}"),
            kind: None,
            named: true,
            source: None,
        };
        let parcel = |to: Vec<usize>| Parcel {
            what: vec!["Data".into()],
            why: Vec::new(),
            from: vec![0],
            to,
            way: Way::Sent,
            source: Vec::new(),
        };
        let map = Map {
            parties: (0..40).map(party).collect(),
            parcels: vec![
                parcel(vec![1]),
                // Each of these receives something else too, so they cannot be gathered.
                parcel((2..20).collect()),
                parcel((11..30).collect()),
                parcel(vec![31]),
            ],
            idle: Vec::new(),
            language: Language::english(),
        };
        let (scene, drawn) = draw_most(&map, Room::SLIDE).expect("a map");
        assert!(drawn.len() > 1 && drawn.contains(&3), "{drawn:?}");
        assert!(scene.height <= Room::SLIDE.height);
    }

    #[test]
    fn arrows_at_a_busy_box_lie_apart_or_on_each_other() {
        let ends: Vec<f64> = (0..12).map(|at| spread(0.0, 50.0, at, 12)).collect();
        for pair in ends.windows(2) {
            let apart = pair[1] - pair[0];
            assert!(!(0.01..APART - 0.01).contains(&apart), "{ends:?}");
        }
    }
}
