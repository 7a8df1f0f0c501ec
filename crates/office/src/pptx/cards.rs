//! Points on their cards, in letters of one size, the largest that fits.

use partnership_brief::content::{Look as Kind, Statement};
use partnership_brief::deck::Group;
use partnership_brief::picture::Tint;

use super::layout::{Area, GAP, INSET, WITH_PICTURE};
use super::slide::Drawer;
use super::text::{Frame, Look, Measured, needed};

/// The sizes of a group's heading, of its points and of what stands beside them.
pub const HEADING: f64 = 14.0;
const POINT: f64 = 16.0;
pub const BESIDE: f64 = 13.0;
/// The least that text on a card may shrink to, and the most it may grow. A slide has no more points than it has room for
/// in letters of this size.
const LEAST: f64 = 0.72;
const MOST: f64 = 1.4;

impl Drawer<'_> {
    /// The groups on their cards: all in letters of one size, each row as high as its fullest card. Says how high they
    /// are together.
    pub fn cards(&mut self, groups: &[&Group], (left, top, wide, high): Area) -> f64 {
        let all: Vec<Vec<Text<'_>>> = if self.layout == WITH_PICTURE {
            vec![texts(groups)]
        } else {
            groups.iter().map(|group| texts(&[group])).collect()
        };
        let columns = match all.len() {
            0 => return 0.0,
            4 => 2,
            count => count,
        };
        let gaps = f64::from(u32::try_from(columns - 1).unwrap_or(0)) * GAP;
        let width = (wide - gaps) / f64::from(u32::try_from(columns).unwrap_or(1));
        let rows: Vec<&[Vec<Text<'_>>]> = all.chunks(columns).collect();
        let room = high - GAP * f64::from(u32::try_from(rows.len() - 1).unwrap_or(0));
        let heights = |scale: f64| -> Vec<f64> {
            rows.iter()
                .map(|row| {
                    row.iter()
                        .map(|texts| {
                            let measured: Vec<_> = texts.iter().map(Text::measured).collect();
                            needed(&measured, width - 2.0 * INSET, scale) + 2.0 * INSET + 4.0
                        })
                        .fold(0.0, f64::max)
                })
                .collect()
        };
        let mut scale = MOST;
        while scale > LEAST && heights(scale).iter().sum::<f64>() > room {
            scale -= 0.02;
        }
        let scale = scale.max(LEAST);
        let mut heights = heights(scale);
        let sum: f64 = heights.iter().sum();
        if sum > room {
            heights.iter_mut().for_each(|height| *height *= room / sum);
        }
        let mut y = top;
        let mut number = 1;
        for (row, height) in rows.iter().zip(&heights) {
            let mut x = left;
            for texts in *row {
                self.points(number, texts, scale, (x, y, width, *height));
                number += 1;
                x += width + GAP;
            }
            y += height + GAP;
        }
        y - GAP - top
    }

    /// A card with its points.
    fn points(&mut self, number: u32, texts: &[Text<'_>], fit: f64, area: Area) {
        let Some(holder) = self.holder(number) else {
            return;
        };
        let (_, _, width, height) = area;
        let (width, height) = (width - 2.0 * INSET, height - 2.0 * INSET);
        let measured: Vec<_> = texts.iter().map(Text::measured).collect();
        // Where even the smallest size is too large, the last points are told in the notes alone.
        let mut kept = texts.len();
        while kept > 1 && needed(&measured[..kept], width, fit) > height {
            kept -= 1;
        }
        self.whole
            .extend(texts[kept..].iter().map(|text| text.text.clone()));
        let mut frame = Frame::new(10 + number, self.deck.language, fit);
        let risk = self.looks.tint(Tint::Risk);
        for text in &texts[..kept] {
            let look = Look {
                size: Some(text.size),
                before: text.before,
                ..Look::default()
            };
            let mut line = frame.line(match text.what {
                What::Heading(_) => Look {
                    bold: true,
                    colour: Some("accent1"),
                    heading: true,
                    ..look
                },
                What::Point(_) => Look {
                    level: Some(0),
                    // The signs are those of the page.
                    sign: match text.kind {
                        Some(Kind::Promise) => Some(('✓', "accent1")),
                        Some(Kind::Risk) => Some(('◆', &risk)),
                        _ => None,
                    },
                    ..look
                },
                What::Beside(_) => Look {
                    level: Some(1),
                    sign: (text.kind == Some(Kind::Risk)).then_some(('→', "accent2")),
                    ..look
                },
                What::More(_) => Look {
                    colour: Some("accent2"),
                    ..look
                },
            });
            match text.what {
                What::Heading(words) | What::More(words) => {
                    line.words(words);
                }
                What::Point(point) => {
                    line.say(&point.say);
                    if let Some(tag) = &point.tag {
                        line.words("  ");
                        line.mark(&tag.say.plain(), &self.looks.tone(tag.tone));
                    }
                }
                What::Beside(say) => {
                    line.say(say);
                }
            }
            line.end();
        }
        self.put_at(holder, frame, Some(area));
    }
}

/// A paragraph on a card, before it is written.
struct Text<'g> {
    what: What<'g>,
    kind: Option<Kind>,
    text: String,
    size: f64,
    before: f64,
}

enum What<'g> {
    Heading(&'g str),
    Point(&'g partnership_brief::deck::Point),
    Beside(&'g Statement),
    More(&'g str),
}

impl Text<'_> {
    fn measured(&self) -> Measured<'_> {
        let indent = match self.what {
            What::Point(_) => 16.0,
            What::Beside(_) => 30.0,
            _ => 0.0,
        };
        Measured {
            text: &self.text,
            size: self.size,
            before: self.before,
            indent,
            wide: matches!(self.what, What::Heading(_)),
        }
    }
}

fn texts<'g>(groups: &[&'g Group]) -> Vec<Text<'g>> {
    let mut texts = Vec::new();
    for group in groups {
        let first = texts.is_empty();
        let mut add = |what, text: String, size, before| {
            texts.push(Text {
                what,
                kind: group.look,
                text,
                size,
                before,
            });
        };
        if let Some(heading) = &group.heading {
            let before = if first { 0.0 } else { 12.0 };
            add(What::Heading(heading), heading.clone(), HEADING, before);
        }
        for point in &group.points {
            let mut text = point.say.plain();
            if let Some(tag) = &point.tag {
                text = format!("{text}  {}", tag.say.plain());
            }
            add(What::Point(point), text, POINT, 5.0);
            if let Some(beside) = &point.beside {
                add(What::Beside(beside), beside.plain(), BESIDE, 2.0);
            }
        }
        if let Some(more) = &group.more {
            add(What::More(more), more.clone(), BESIDE, 4.0);
        }
    }
    texts
}
