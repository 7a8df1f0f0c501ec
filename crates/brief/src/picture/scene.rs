//! A scene: shapes at their places. Lengths are in points of a page; x grows to the right and y grows down.

use serde::Serialize;

use super::Ink;
use crate::content::Source;
use crate::prose::shown;

/// What a picture looks like. Items that come later lie on top.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Scene {
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// What is in it.
    pub items: Vec<Item>,
}

/// A shape in a scene.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Item {
    /// What it looks like, and where it is.
    #[serde(flatten)]
    pub shape: Shape,
    /// What it stands for, which says how it is coloured.
    pub ink: Ink,
    /// Where what it shows is declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A place.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// The shapes there are: few enough that every format can draw all of them.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Shape {
    /// A rectangle, and what is written in it.
    Box {
        /// Its left side.
        x: f64,
        /// Its top.
        y: f64,
        /// Its width.
        width: f64,
        /// Its height.
        height: f64,
        /// How round its corners are.
        radius: f64,
        /// Whether its border is dashed.
        dashed: bool,
        /// What is written in it, already wrapped.
        words: Words,
    },
    /// A circle, and what is written in it.
    Circle {
        /// Its middle.
        at: Point,
        /// Its radius.
        radius: f64,
        /// Whether its border is dashed.
        dashed: bool,
        /// What is written in it, already wrapped.
        words: Words,
    },
    /// A line of straight pieces.
    Line {
        /// Its bends and ends. Where it has a head, it ends at the head's base.
        points: Vec<Point>,
        /// The three corners of the arrow's head; empty for a line that points nowhere. The first is the tip.
        head: Vec<Point>,
        /// Its thickness.
        thickness: f64,
        /// Whether it is dashed.
        dashed: bool,
    },
    /// Words on their own.
    Words {
        /// They.
        words: Words,
    },
}

/// Lines of text, one under the other.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Words {
    /// What their lines are held at: their start, middle or end.
    pub x: f64,
    /// Which of these it is.
    pub align: Align,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line of text.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Line {
    /// Where it stands: its base line.
    pub y: f64,
    /// What it says.
    pub text: String,
    /// How large its letters are.
    pub size: f64,
    /// Whether they are bold.
    pub bold: bool,
    /// Whether it is said quietly: in the colour of what is less important.
    pub soft: bool,
}

/// What a line of text is held at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Its start.
    Start,
    /// Its middle.
    #[default]
    Middle,
    /// Its end.
    End,
}

impl Point {
    /// A place.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    fn rounded(self) -> Self {
        Self::new(round(self.x), round(self.y))
    }
}

impl Scene {
    /// Put a shape on top. Its numbers are rounded to a tenth: no eye sees more, and files stay small and the same.
    pub fn put(&mut self, shape: Shape, ink: Ink, source: Option<Source>) {
        let shape = shape.rounded();
        self.items.push(Item { shape, ink, source });
    }
}

impl Shape {
    /// An arrow through these places, whose tip is at the last.
    pub fn arrow(mut points: Vec<Point>, thickness: f64, dashed: bool) -> Self {
        let head =
            points
                .pop()
                .zip(points.last().copied())
                .map_or_else(Vec::new, |(tip, before)| {
                    let (dx, dy) = (tip.x - before.x, tip.y - before.y);
                    let length = dx.hypot(dy).max(0.01);
                    let (dx, dy) = (dx / length, dy / length);
                    let (long, wide) = (4.0 + 3.0 * thickness, 2.0 + 1.5 * thickness);
                    let base = Point::new(tip.x - dx * long, tip.y - dy * long);
                    points.push(base);
                    vec![
                        tip,
                        Point::new(base.x - dy * wide, base.y + dx * wide),
                        Point::new(base.x + dy * wide, base.y - dx * wide),
                    ]
                });
        Self::Line {
            points,
            head,
            thickness,
            dashed,
        }
    }

    fn rounded(self) -> Self {
        match self {
            Self::Box {
                x,
                y,
                width,
                height,
                radius,
                dashed,
                words,
            } => Self::Box {
                x: round(x),
                y: round(y),
                width: round(width),
                height: round(height),
                radius: round(radius),
                dashed,
                words: words.rounded(),
            },
            Self::Circle {
                at,
                radius,
                dashed,
                words,
            } => Self::Circle {
                at: at.rounded(),
                radius: round(radius),
                dashed,
                words: words.rounded(),
            },
            Self::Line {
                points,
                head,
                thickness,
                dashed,
            } => Self::Line {
                points: points.into_iter().map(Point::rounded).collect(),
                head: head.into_iter().map(Point::rounded).collect(),
                thickness,
                dashed,
            },
            Self::Words { words } => Self::Words {
                words: words.rounded(),
            },
        }
    }
}

impl Words {
    /// No words.
    pub fn none() -> Self {
        Self::default()
    }

    fn rounded(mut self) -> Self {
        self.x = round(self.x);
        for line in &mut self.lines {
            // As in the text beside it: what turns the reading direction would show another name than the text.
            line.text = shown(&line.text);
            line.y = round(line.y);
            line.size = round(line.size);
        }
        self
    }
}

fn round(number: f64) -> f64 {
    let tenths = (number * 10.0).round();
    // No "-0": the same place has one way to be written.
    if tenths == 0.0 { 0.0 } else { tenths / 10.0 }
}
