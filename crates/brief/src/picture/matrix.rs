//! The risks by how likely and how bad each is, before and after what is done about them.
//!
//! Two grids stand side by side, so no arrows cross; a risk has the same number in both, and its name beside the number
//! underneath. A field with a risk in it says its level in words, so that nothing hangs on its colour.

use super::boxes::words;
use super::map::Room;
use super::{Align, Ink, Line, Point, Scene, Shape, Words, width, wrap};
use crate::content::Source;
use crate::hyphens::Hyphens;
use crate::language::Language;

/// Risks on one scale.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// The words for how likely, from the least to the most.
    pub likelihoods: Vec<String>,
    /// The words for how bad, from the mildest to the worst.
    pub impacts: Vec<String>,
    /// For each likelihood and each impact, the level they give.
    pub levels: Vec<Vec<Option<Level>>>,
    /// The risks.
    pub risks: Vec<Rated>,
    /// Above the grids: what was before, and what is after, where anything is rated so.
    pub heads: Vec<String>,
    /// Beside the rows, and under the columns.
    pub axes: [String; 2],
}

/// A level of risk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Level {
    /// What it is called.
    pub label: String,
    /// Its place among the levels, from 1.
    pub step: usize,
    /// How many there are.
    pub of: usize,
}

/// A risk and where it stands.
#[derive(Clone, Debug)]
pub struct Rated {
    /// Its name.
    pub name: String,
    /// How likely and how bad it was, from 0.
    pub before: Option<(usize, usize)>,
    /// How likely and how bad it is now.
    pub after: Option<(usize, usize)>,
    /// Where it is declared.
    pub source: Option<Source>,
}

impl Level {
    /// How it is coloured.
    pub fn ink(&self) -> Ink {
        match (self.step, self.of) {
            (1, _) => Ink::Low,
            (step, of) if step == of && of > 3 => Ink::Extreme,
            (step, of) if step * 2 > of + 1 => Ink::High,
            _ => Ink::Medium,
        }
    }
}

/// More rows of marks than this are counted instead of drawn.
const DEEP: usize = 4;
/// More risks than this are named in the words beside the picture only.
const NAMED: usize = 40;

/// Draw it.
pub fn draw(matrix: &Matrix, language: &Language, room: Room) -> Scene {
    let grid = Grid::new(matrix, language.hyphens(), room);
    let mut scene = Scene {
        width: room.width,
        height: grid.bottom(),
        items: Vec::new(),
    };
    grid.labels(matrix, &mut scene);
    for (at, head) in matrix.heads.iter().enumerate() {
        let x = grid.left(at, 0);
        words(&mut scene, head, x, grid.size, grid.size, true, Ink::Text);
        grid.fields(matrix, at == 1, &mut scene);
    }
    key(matrix, &grid, &mut scene);
    names(matrix, &grid, room, &mut scene);
    scene
}

/// The measures of the grids.
struct Grid {
    hyphens: Hyphens,
    size: f64,
    radius: f64,
    /// Where the first grid begins.
    start: f64,
    cell: f64,
    gap: f64,
    columns: usize,
    /// How many marks fit side by side in a field.
    across: usize,
    /// The top and height of each row, the most likely first.
    rows: Vec<(f64, f64)>,
}

impl Grid {
    fn new(matrix: &Matrix, hyphens: Hyphens, room: Room) -> Self {
        // Two grids share the width, so a page shows their letters smaller than those of other pictures.
        let size = room.size * 1.08;
        let radius = size * 0.8;
        let label = matrix
            .likelihoods
            .iter()
            .map(|word| width(word, size * 0.85, false))
            .chain([width(&matrix.axes[0], size * 0.85, true)])
            .fold(0.0, f64::max)
            .min(room.width * 0.16);
        let start = label + size * 0.8;
        let gap = size * 1.6;
        let columns = matrix.impacts.len().max(1);
        let half = (room.width - start - gap - 2.0) / 2.0 / columns as f64;
        let alone = matrix.heads.len() == 1;
        let cell = if alone { half * 1.4 } else { half };
        let mark = 2.0 * radius + 3.0;
        let across = ((cell - 6.0) / mark).floor().max(1.0) as usize;
        let mut top = size * 1.8;
        let rows = (0..matrix.likelihoods.len())
            .rev()
            .map(|likelihood| {
                let most = (0..columns)
                    .flat_map(|impact| {
                        [false, true].map(|after| matrix.in_field(after, likelihood, impact).len())
                    })
                    .max()
                    .unwrap_or(0);
                let deep = most.div_ceil(across).clamp(1, DEEP) as f64;
                let row = (top, deep * mark + size * 1.6);
                top += row.1;
                row
            })
            .collect();
        Self {
            hyphens,
            size,
            radius,
            start,
            cell,
            gap,
            columns,
            across,
            rows,
        }
    }

    fn left(&self, grid: usize, column: usize) -> f64 {
        let wide = self.cell * self.columns as f64 + self.gap;
        self.start + grid as f64 * wide + column as f64 * self.cell
    }

    fn bottom(&self) -> f64 {
        self.rows.last().map_or(0.0, |(top, height)| top + height)
    }

    /// The words beside the rows and under the columns.
    fn labels(&self, matrix: &Matrix, scene: &mut Scene) {
        let small = self.size * 0.85;
        let room = self.start - self.size * 0.8;
        words(
            scene,
            &matrix.axes[0],
            0.0,
            self.size,
            small,
            true,
            Ink::Soft,
        );
        for (word, (top, height)) in matrix.likelihoods.iter().rev().zip(&self.rows) {
            let lines = wrap(word, self.hyphens, small, false, room, 2);
            let first =
                top + height / 2.0 - (lines.len() as f64 - 1.0) * small * 0.6 + small * 0.35;
            for (at, line) in lines.iter().enumerate() {
                let y = first + at as f64 * small * 1.2;
                words(scene, line, 0.0, y, small, false, Ink::Text);
            }
        }
        let longest = matrix
            .impacts
            .iter()
            .flat_map(|word| word.split_whitespace())
            .map(|word| width(word, small, false))
            .fold(1.0, f64::max);
        // A word that is still too wide is parted.
        let fitting = small * ((self.cell - 3.0) / longest).clamp(0.92, 1.0);
        let mut deepest: usize = 1;
        for grid in 0..matrix.heads.len() {
            for (column, word) in matrix.impacts.iter().enumerate() {
                let lines = wrap(word, self.hyphens, fitting, false, self.cell - 2.0, 3);
                deepest = deepest.max(lines.len());
                let middle = self.left(grid, column) + self.cell / 2.0;
                let lines = lines
                    .into_iter()
                    .enumerate()
                    .map(|(at, text)| Line {
                        y: self.bottom() + small * (1.4 + 1.2 * at as f64),
                        text,
                        size: fitting,
                        bold: false,
                        soft: false,
                    })
                    .collect();
                let words = Words {
                    x: middle,
                    align: Align::Middle,
                    lines,
                };
                scene.put(Shape::Words { words }, Ink::Text, None);
            }
        }
        let y = self.bottom() + small * (1.6 + 1.2 * deepest as f64);
        for grid in 0..matrix.heads.len() {
            words(
                scene,
                &matrix.axes[1],
                self.left(grid, 0),
                y,
                small,
                true,
                Ink::Soft,
            );
        }
        scene.height = y + small * 0.6;
    }

    fn fields(&self, matrix: &Matrix, after: bool, scene: &mut Scene) {
        for (likelihood, (top, height)) in (0..matrix.likelihoods.len()).rev().zip(&self.rows) {
            for impact in 0..self.columns {
                let inside = matrix.in_field(after, likelihood, impact);
                let level = matrix.level(likelihood, impact);
                let left = self.left(usize::from(after), impact);
                let mut lines = Vec::new();
                if let (Some(level), false) = (level, inside.is_empty()) {
                    let small = self.size * 0.85;
                    let fits = (self.cell - 4.0) / width(&level.label, small, false);
                    let small = small * fits.clamp(0.92, 1.0);
                    let text = wrap(&level.label, self.hyphens, small, false, self.cell - 4.0, 1);
                    lines.extend(text.into_iter().map(|text| Line {
                        y: top + height - small * 0.5,
                        text,
                        size: small,
                        bold: false,
                        soft: false,
                    }));
                }
                scene.put(
                    Shape::Box {
                        x: left + 1.0,
                        y: top + 1.0,
                        width: self.cell - 2.0,
                        height: height - 2.0,
                        radius: 3.0,
                        dashed: false,
                        words: Words {
                            x: left + self.cell / 2.0,
                            align: Align::Middle,
                            lines,
                        },
                    },
                    level.map_or(Ink::Group, Level::ink),
                    None,
                );
                self.marks(matrix, &inside, after, Point::new(left, *top), scene);
            }
        }
    }

    /// The numbers of the risks in a field; where there are too many, how many more there are.
    fn marks(&self, matrix: &Matrix, inside: &[usize], after: bool, at: Point, scene: &mut Scene) {
        let step = 2.0 * self.radius + 3.0;
        let most = self.across * DEEP;
        let shown = if inside.len() > most {
            most - 1
        } else {
            inside.len()
        };
        let more = (shown < inside.len()).then(|| format!("+{}", inside.len() - shown));
        let count = shown + usize::from(more.is_some());
        let texts = inside[..shown]
            .iter()
            .map(|risk| ((risk + 1).to_string(), matrix.risks.get(*risk)))
            .chain(more.map(|text| (text, None)));
        for (place, (text, risk)) in texts.enumerate() {
            let row = place / self.across;
            let in_row = (count - row * self.across).min(self.across) as f64;
            let start = at.x + self.cell / 2.0 - (in_row - 1.0) * step / 2.0;
            let middle = Point::new(
                start + (place % self.across) as f64 * step,
                at.y + 5.0 + self.radius + row as f64 * step,
            );
            let ink = if after { Ink::After } else { Ink::Before };
            mark(
                scene,
                middle,
                self.radius,
                &text,
                ink,
                risk.and_then(|risk| risk.source.clone()),
            );
        }
    }
}

fn mark(scene: &mut Scene, at: Point, radius: f64, text: &str, ink: Ink, source: Option<Source>) {
    let room = radius * 1.7;
    let size = (radius * 1.15) * (room / width(text, radius * 1.15, true).max(0.1)).min(1.0);
    let words = Words {
        x: at.x,
        align: Align::Middle,
        lines: vec![Line {
            y: at.y + size * 0.36,
            text: text.to_owned(),
            size,
            bold: true,
            soft: false,
        }],
    };
    let circle = Shape::Circle {
        at,
        radius,
        dashed: false,
        words,
    };
    scene.put(circle, ink, source);
}

/// What the fields mean, in words.
fn key(matrix: &Matrix, grid: &Grid, scene: &mut Scene) {
    let mut levels: Vec<&Level> = matrix.levels.iter().flatten().flatten().collect();
    levels.sort_by_key(|level| level.step);
    levels.dedup();
    if levels.is_empty() {
        return;
    }
    let size = grid.size * 0.85;
    let (mut x, y) = (grid.start, scene.height + size * 1.5);
    for level in levels {
        let label = width(&level.label, size, false);
        if x + label + size * 2.0 > scene.width {
            break;
        }
        scene.put(
            Shape::Box {
                x: x + 1.0,
                y: y - size,
                width: size * 1.3,
                height: size * 1.2,
                radius: 2.0,
                dashed: false,
                words: Words::none(),
            },
            level.ink(),
            None,
        );
        words(
            scene,
            &level.label,
            x + size * 1.9,
            y,
            size,
            false,
            Ink::Text,
        );
        x += label + size * 3.6;
    }
    scene.height = y + size * 0.6;
}

/// The numbers and the names of the risks, in two columns.
fn names(matrix: &Matrix, grid: &Grid, room: Room, scene: &mut Scene) {
    let size = room.size * 0.92;
    let radius = size * 0.8;
    let column = room.width / 2.0;
    let inner = column - radius * 2.0 - size * 1.6;
    let shown: Vec<_> = matrix.risks.iter().take(NAMED).collect();
    let half = shown.len().div_ceil(2);
    let top = scene.height + size * 1.2;
    let mut bottom = top;
    for (side, risks) in [&shown[..half], &shown[half..]].into_iter().enumerate() {
        let mut y = top;
        let x = side as f64 * column;
        for (at, risk) in risks.iter().enumerate() {
            let number = side * half + at + 1;
            let at = Point::new(x + radius + 1.0, y + radius);
            mark(
                scene,
                at,
                radius,
                &number.to_string(),
                Ink::Before,
                risk.source.clone(),
            );
            let lines = wrap(&risk.name, grid.hyphens, size, false, inner, 2);
            let count = lines.len().max(1) as f64;
            for (line, text) in lines.iter().enumerate() {
                let place = y + radius + size * 0.35 + line as f64 * size * 1.25;
                words(
                    scene,
                    text,
                    x + radius * 2.0 + size * 0.7,
                    place,
                    size,
                    false,
                    Ink::Text,
                );
            }
            y += (count * size * 1.25).max(radius * 2.0) + size * 0.5;
        }
        bottom = bottom.max(y);
    }
    scene.height = bottom;
}

impl Matrix {
    /// The level that a likelihood and an impact give.
    pub fn level(&self, likelihood: usize, impact: usize) -> Option<&Level> {
        self.levels.get(likelihood)?.get(impact)?.as_ref()
    }

    /// The risks in a field, by their place.
    fn in_field(&self, after: bool, likelihood: usize, impact: usize) -> Vec<usize> {
        let at = Some((likelihood, impact));
        self.risks
            .iter()
            .enumerate()
            .filter(|(_, risk)| {
                if after {
                    risk.after == at
                } else {
                    risk.before == at
                }
            })
            .map(|(place, _)| place)
            .collect()
    }
}
