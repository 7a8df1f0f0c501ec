//! Boxes with wrapped text, from which pictures are put together.

use super::map::{Party, Room};
use super::measure::width;
use super::{Align, Ink, Line, Scene, Shape, Words, wrap};
use crate::content::Source;
use crate::language::Language;

/// A box before it has a place.
pub struct Card {
    ink: Ink,
    dashed: bool,
    source: Option<Source>,
    lines: Vec<Line>,
    /// How high it is.
    pub height: f64,
}

impl Card {
    /// A box with nothing in it yet.
    pub fn new(ink: Ink, source: Option<Source>) -> Self {
        Self {
            ink,
            dashed: false,
            source,
            lines: Vec::new(),
            height: 0.0,
        }
    }

    /// A party: its name, and what it is.
    pub fn one(language: &Language, party: &Party, ink: Ink, frame: Room, room: f64) -> Self {
        let hyphens = language.hyphens();
        let size = frame.size;
        let inner = room - 1.8 * size;
        let ink = if party.named { ink } else { Ink::Outside };
        let mut card = Self::new(ink, party.source.clone());
        card.dashed = !party.named;
        let most = if frame.strict { 3 } else { 4 };
        for line in wrap(&party.name, hyphens, size, party.named, inner, most) {
            card.line(&line, size, party.named, false);
        }
        if let Some(kind) = &party.kind {
            for line in wrap(kind, hyphens, size * 0.9, false, inner, 2) {
                card.line(&line, size * 0.9, false, true);
            }
        }
        card.close(size);
        card
    }

    /// Several parties: how many they are, and their names.
    pub fn several(
        language: &Language,
        parties: &[&Party],
        ink: Ink,
        frame: Room,
        room: f64,
    ) -> Self {
        let size = frame.size;
        let inner = room - 1.8 * size;
        let mut card = Self::new(ink, parties.first().and_then(|party| party.source.clone()));
        let kinds: Vec<_> = parties.iter().map(|party| party.kind.as_deref()).collect();
        let same = kinds
            .first()
            .copied()
            .flatten()
            .filter(|kind| kinds.iter().all(|other| *other == Some(kind)));
        let count = parties.len().to_string();
        let head = match same {
            Some(kind) => language.fill("map-several", &[("count", &count), ("kind", kind)]),
            None => language.fill("map-partners", &[("count", &count)]),
        };
        for line in wrap(&head, language.hyphens(), size, true, inner, 2) {
            card.line(&line, size, true, false);
        }
        let most = ((frame.height - 6.0 * size) / (size * 1.15)).clamp(2.0, 30.0) as usize;
        let names: Vec<_> = parties.iter().map(|party| party.name.as_str()).collect();
        for line in listed(language, &names, size * 0.85, inner, most) {
            card.line(&line, size * 0.85, false, true);
        }
        card.close(size);
        card
    }

    /// Go on with a line of text.
    pub fn line(&mut self, text: &str, size: f64, bold: bool, soft: bool) {
        if self.height == 0.0 {
            self.height = size * 0.65;
        }
        self.height += size * 1.32;
        self.lines.push(Line {
            y: self.height - size * 0.32,
            text: text.to_owned(),
            size,
            bold,
            soft,
        });
    }

    /// Nothing more goes in.
    pub fn close(&mut self, size: f64) {
        self.height += size * 0.75;
    }

    /// Put it into a scene.
    pub fn put(mut self, scene: &mut Scene, left: f64, top: f64, width: f64) {
        for line in &mut self.lines {
            line.y += top;
        }
        scene.put(
            Shape::Box {
                x: left,
                y: top,
                width,
                height: self.height,
                radius: 8.0,
                dashed: self.dashed,
                words: Words {
                    x: left + width / 2.0,
                    align: Align::Middle,
                    lines: self.lines,
                },
            },
            self.ink,
            self.source,
        );
    }
}

/// Names as running text of at most `most` lines, ending in how many more there are.
pub fn listed(
    language: &Language,
    names: &[&str],
    size: f64,
    room: f64,
    most: usize,
) -> Vec<String> {
    let mut shown = names.len();
    loop {
        let mut text = names[..shown].join(", ");
        if shown < names.len() {
            let count = (names.len() - shown).to_string();
            text = language.fill("map-more", &[("names", &text), ("count", &count)]);
        }
        let lines = wrap(&text, language.hyphens(), size, false, room, most + 1);
        if lines.len() <= most || shown <= 1 {
            return lines.into_iter().take(most).collect();
        }
        // Lines are of much the same length: this lands near the end, and then goes on one by one.
        shown = (shown * most / lines.len().max(1)).clamp(1, shown - 1);
    }
}

/// The head of a column.
pub fn heading(scene: &mut Scene, text: &str, left: f64, size: f64, room: f64) {
    let own = size * 0.92;
    // A long one is set a little smaller, so that its end is not cut off.
    let own = own * (room / width(text, own, true)).clamp(0.75, 1.0);
    words(scene, text, left, size, own, true, Ink::Soft);
}

/// A line of text at the left.
pub fn words(scene: &mut Scene, text: &str, x: f64, y: f64, size: f64, bold: bool, ink: Ink) {
    let line = Line {
        y,
        text: text.to_owned(),
        size,
        bold,
        soft: false,
    };
    let words = Words {
        x,
        align: Align::Start,
        lines: vec![line],
    };
    scene.put(Shape::Words { words }, ink, None);
}

/// Names in a field across the whole width, under all that is there.
pub fn band(scene: &mut Scene, language: &Language, names: &[&str], frame: Room) {
    let size = frame.size;
    let top = scene.height + size * 1.6;
    let inner = frame.width - 2.0 * size;
    let mut lines = Vec::new();
    let mut y = top + size * 1.5;
    for (text, size, bold) in std::iter::once((language.say("map-idle"), size * 0.92, true)).chain(
        listed(language, names, size * 0.92, inner, 4)
            .into_iter()
            .map(|line| (line, size * 0.92, false)),
    ) {
        lines.push(Line {
            y,
            text,
            size,
            bold,
            soft: bold,
        });
        y += size * 1.4;
    }
    let height = y - top - size * 0.3;
    scene.put(
        Shape::Box {
            x: 1.0,
            y: top,
            width: frame.width - 2.0,
            height,
            radius: 8.0,
            dashed: true,
            words: Words {
                x: size,
                align: Align::Start,
                lines,
            },
        },
        Ink::Group,
        None,
    );
    scene.height = top + height + 2.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_heading_is_set_smaller_and_not_cut() {
        let set = |text: &str| {
            let mut scene = Scene {
                width: 200.0,
                height: 40.0,
                items: Vec::new(),
            };
            heading(&mut scene, text, 0.0, 12.0, 160.0);
            let Some(Shape::Words { words }) = scene.items.first().map(|item| &item.shape) else {
                unreachable!("a heading is words");
            };
            words.lines[0].size
        };
        assert!((set("Wer erhält") - 12.0 * 0.92).abs() < 0.06);
        let long = "Wer erhält oder nutzen darf";
        assert!(width(long, 12.0 * 0.92, true) > 160.0);
        assert!(width(long, set(long), true) <= 161.0);
    }
}
