//! The risks of a slide: a line for each, the gravest first, with how great it is before anything is done and with the
//! measures.
//!
//! Two grids with numbers are for a page that one can go close to. A room sees names and words, and no colour without its
//! word.

use super::boxes::words;
use super::map::{Room, left_out};
use super::matrix::{Level, Matrix, Rated};
use super::{Align, Ink, Line, Point, Scene, Shape, Words, wrap};
use crate::hyphens::Hyphens;
use crate::language::Language;

/// Draw as many as fit. Says how many are drawn; `over` more are not on this scale, and counted with those that do not fit.
pub fn draw(matrix: &Matrix, language: &Language, over: usize, room: Room) -> (Scene, usize) {
    let columns = Columns::new(room, language.hyphens());
    let mut scene = Scene {
        width: room.width,
        ..Scene::default()
    };
    let mut y = columns.heads(matrix, &mut scene);
    let rows: Vec<Row<'_>> = gravest_first(matrix)
        .into_iter()
        .map(|risk| columns.row(matrix, risk))
        .collect();
    let all = rows.len() + over;
    let mut shown = 0;
    for row in rows {
        let last = shown + 1 == all;
        let foot = if last { 0.0 } else { room.size * 1.7 };
        if shown > 0 && y + row.height + foot > room.height {
            break;
        }
        columns.put(&row, y, &mut scene);
        y += row.height;
        shown += 1;
    }
    scene.height = y;
    if shown < all {
        left_out(&mut scene, language, all - shown, room);
    }
    (scene, shown)
}

/// By the level that a risk has now, else had before; those of one level as they stand in the file.
fn gravest_first(matrix: &Matrix) -> Vec<&Rated> {
    let mut risks: Vec<&Rated> = matrix.risks.iter().collect();
    let step = |risk: &Rated| {
        let level = |at: Option<(usize, usize)>| at.and_then(|at| matrix.level(at.0, at.1));
        let grave = |at: (usize, usize)| (level(Some(at)).map(|level| level.step), at.0 + at.1);
        risk.after.or(risk.before).map(grave)
    };
    risks.sort_by_key(|risk| std::cmp::Reverse(step(risk)));
    risks
}

/// Where the columns are.
struct Columns {
    hyphens: Hyphens,
    size: f64,
    names: f64,
    before: f64,
    after: f64,
    chip: f64,
}

/// A risk before it has a place.
struct Row<'m> {
    risk: &'m Rated,
    name: Vec<String>,
    before: Option<Chip>,
    after: Option<Chip>,
    height: f64,
}

/// How great a risk is, in a word.
struct Chip {
    lines: Vec<String>,
    ink: Ink,
}

impl Columns {
    fn new(room: Room, hyphens: Hyphens) -> Self {
        let size = room.size;
        let arrow = size * 2.2;
        let chip = (room.width * 0.54 - arrow) / 2.0;
        Self {
            hyphens,
            size,
            names: room.width * 0.46 - size,
            before: room.width - 2.0 * chip - arrow,
            after: room.width - chip,
            chip,
        }
    }

    /// The heads of the two columns; where the rows begin.
    fn heads(&self, matrix: &Matrix, scene: &mut Scene) -> f64 {
        let small = self.size * 0.86;
        let mut bottom = 0.0;
        for (head, left) in matrix.heads.iter().zip([self.before, self.after]) {
            for (at, line) in (1..).zip(wrap(head, self.hyphens, small, true, self.chip, 3)) {
                let y = f64::from(at) * small * 1.2;
                words(scene, &line, left, y, small, true, Ink::Soft);
                bottom = f64::max(bottom, y);
            }
        }
        bottom + self.size * 0.6
    }

    fn row<'m>(&self, matrix: &Matrix, risk: &'m Rated) -> Row<'m> {
        let name = wrap(&risk.name, self.hyphens, self.size, false, self.names, 2);
        let chip = |at: Option<(usize, usize)>| {
            let (likelihood, impact) = at?;
            let level = matrix.level(likelihood, impact);
            let words = match level {
                Some(level) => level.label.clone(),
                None => {
                    let word = |all: &[String], at: usize| all.get(at).cloned().unwrap_or_default();
                    let likely = word(&matrix.likelihoods, likelihood);
                    format!("{likely}, {}", word(&matrix.impacts, impact))
                }
            };
            let lines = wrap(
                &words,
                self.hyphens,
                self.size * 0.9,
                true,
                self.chip - self.size,
                2,
            );
            let ink = level.map_or(Ink::Group, Level::ink);
            Some(Chip { lines, ink })
        };
        let (before, after) = (chip(risk.before), chip(risk.after));
        let chips = [&before, &after].into_iter().flatten();
        let most = chips.map(|chip| chip.lines.len()).max().unwrap_or(1);
        let lines = name.len().max(most).max(1);
        // Far within what the type holds exactly.
        let height = f64::from(u32::try_from(lines).unwrap_or(1)) * self.size * 1.2;
        Row {
            risk,
            name,
            before,
            after,
            height: height + self.size * 0.9,
        }
    }

    fn put(&self, row: &Row<'_>, top: f64, scene: &mut Scene) {
        let middle = top + row.height / 2.0;
        for (y, line) in lines(&row.name, middle, self.size) {
            words(scene, line, 0.0, y, self.size, false, Ink::Text);
        }
        for (chip, left) in [(&row.before, self.before), (&row.after, self.after)] {
            let Some(chip) = chip else { continue };
            let size = self.size * 0.9;
            let lines = lines(&chip.lines, middle, size).map(|(y, text)| Line {
                y,
                text: text.clone(),
                size,
                bold: true,
                soft: false,
            });
            let shape = Shape::Box {
                x: left,
                y: top + self.size * 0.2,
                width: self.chip - 1.0,
                height: row.height - self.size * 0.4,
                radius: 5.0,
                dashed: false,
                words: Words {
                    x: left + self.chip / 2.0,
                    align: Align::Middle,
                    lines: lines.collect(),
                },
            };
            scene.put(shape, chip.ink, row.risk.source.clone());
        }
        if row.before.is_some() && row.after.is_some() {
            let from = Point::new(self.before + self.chip + 2.0, middle);
            let to = Point::new(self.after - 3.0, middle);
            scene.put(Shape::arrow(vec![from, to], 1.5, false), Ink::Flow, None);
        }
    }
}

/// Lines around a middle, with their base lines.
fn lines(lines: &[String], middle: f64, size: f64) -> impl Iterator<Item = (f64, &String)> {
    let step = size * 1.2;
    let count = f64::from(u32::try_from(lines.len()).unwrap_or(1));
    let first = middle - (count - 1.0) * step / 2.0 + size * 0.36;
    (0..)
        .zip(lines)
        .map(move |(at, line)| (first + f64::from(at) * step, line))
}
