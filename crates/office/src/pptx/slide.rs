//! The shapes of a slide: its placeholders filled, its picture drawn, its notes written.

use std::fmt::Write;

use partnership_brief::content::Statement;
use partnership_brief::deck::{Deck, Group, Slide, SlideRole};
use partnership_brief::theme::Logo;

use super::layout::{
    ALL, Area, BOTTOM, COVER, FOOT, GAP, Holder, INSET, KICKER, LEAD, LEFT, NUMBER, PICTURE, RIGHT,
    Style, TOP, TOP_UNDER_LEAD, WITH_PICTURE, for_groups,
};
use super::package::Link;
use super::text::{Frame, Look, Measured, cut, needed, scale};
use crate::drawing::{Host, emu, fitted, shapes};
use crate::look::Looks;
use crate::xml::{clean, escaped};

/// A slide, ready for the package.
pub struct Drawn {
    /// The number of its layout.
    pub layout: usize,
    /// Its shapes, in the order in which they are read.
    pub shapes: String,
    /// The links in them.
    pub links: Vec<Link>,
    /// Its notes.
    pub notes: String,
}

/// The sizes of a group's heading, of its points and of what stands beside them.
const HEADING: f64 = 14.0;
const POINT: f64 = 16.0;
const BESIDE: f64 = 13.0;
/// The least that text on a card may shrink to, and the most it may grow.
const LEAST: f64 = 0.4;
const MOST: f64 = 1.4;

struct Drawer<'d> {
    deck: &'d Deck,
    looks: &'d Looks<'d>,
    layout: usize,
    out: String,
    links: Vec<Link>,
    /// What did not fit on the slide and is told in the notes in full.
    whole: Vec<String>,
}

/// Draw a slide.
pub fn slide(deck: &Deck, of: &Slide, looks: &Looks<'_>) -> Drawn {
    let layout = if of.role == SlideRole::Title {
        COVER
    } else if of.picture.is_some() {
        WITH_PICTURE
    } else {
        for_groups(of.groups.len())
    };
    let mut drawer = Drawer {
        deck,
        looks,
        layout,
        out: String::new(),
        links: Vec::new(),
        whole: Vec::new(),
    };
    drawer.title(&of.title);
    drawer.plain(KICKER, &of.kicker);
    if let Some(lead) = &of.lead {
        let number = if layout == COVER { 1 } else { LEAD };
        drawer.line(number, lead);
    }
    let top = if of.lead.is_some() {
        TOP_UNDER_LEAD
    } else {
        TOP
    };
    if layout != COVER {
        drawer.cards(&of.groups, top);
    }
    if let Some(picture) = &of.picture {
        drawer.picture(picture, top);
    }
    drawer.foot();
    let notes = drawer.notes(of);
    Drawn {
        layout,
        shapes: drawer.out,
        links: drawer.links,
        notes,
    }
}

/// The logo of the house on the cover, and where it goes.
pub fn logo<'d>(deck: &'d Deck, of: &Slide) -> Option<(&'d Logo, Area)> {
    let logo = deck.theme.logo.as_ref()?;
    if of.role != SlideRole::Title {
        return None;
    }
    let (width, height) = (f64::from(logo.width.max(1)), f64::from(logo.height.max(1)));
    let scale = (200.0 / width).min(52.0 / height);
    Some((logo, (72.0, 40.0, width * scale, height * scale)))
}

impl Drawer<'_> {
    fn holder(&self, number: u32) -> Option<&'static Holder> {
        ALL.get(self.layout)?
            .holders
            .iter()
            .find(|holder| holder.number == number)
    }

    fn title(&mut self, title: &Statement) {
        let Some(holder) = self.holder(0) else { return };
        let text = title.plain();
        let (_, _, width, height) = holder.area;
        let (full, least) = holder.style.sizes();
        let measured = |text| Measured {
            text,
            size: full,
            before: 0.0,
            indent: 0.0,
            wide: true,
        };
        let fit = scale(&[measured(&text)], width, height, least / full);
        let mut frame = Frame::new(10, self.deck.language, fit);
        let mut line = frame.line(Look {
            size: (fit < 1.0).then_some(full),
            ..Look::default()
        });
        match cut(&text, width, height, least) {
            Some(part) => {
                line.words(&part);
                self.whole.push(text);
            }
            None => {
                line.say(title);
            }
        }
        line.end();
        self.put(holder, frame);
    }

    /// A statement in a placeholder of one paragraph.
    fn line(&mut self, number: u32, statement: &Statement) {
        let Some(holder) = self.holder(number) else {
            return;
        };
        let text = statement.plain();
        let (_, _, width, height) = holder.area;
        let (full, least) = holder.style.sizes();
        let texts = [Measured {
            text: &text,
            size: full,
            before: 0.0,
            indent: 0.0,
            wide: true,
        }];
        let fit = scale(&texts, width, height, least / full);
        let mut frame = Frame::new(10 + number, self.deck.language, fit);
        let look = Look {
            size: (fit < 1.0).then_some(full),
            ..Look::default()
        };
        let mut line = frame.line(look);
        match cut(&text, width, height, least) {
            Some(part) => {
                line.words(&part);
                self.whole.push(text.clone());
            }
            None => {
                line.say(statement);
            }
        }
        line.end();
        self.put(holder, frame);
    }

    /// Words of the program in a placeholder.
    fn plain(&mut self, number: u32, text: &str) {
        let Some(holder) = self.holder(number) else {
            return;
        };
        let dark = ALL.get(self.layout).is_some_and(|layout| layout.dark);
        let mut frame = Frame::new(10 + number, self.deck.language, 1.0);
        let mut line = frame.line(Look {
            colour: dark.then_some("bg2"),
            ..Look::default()
        });
        line.words(text).end();
        self.put(holder, frame);
    }

    /// The groups on their cards: all in letters of one size, each row as high as its fullest card.
    fn cards(&mut self, groups: &[Group], top: f64) {
        let all: Vec<Vec<Text<'_>>> = if self.layout == WITH_PICTURE {
            let together: Vec<&Group> = groups.iter().collect();
            vec![texts(&together)]
        } else {
            groups.iter().map(|group| texts(&[group])).collect()
        };
        let columns = match all.len() {
            0 => return,
            4 => 2,
            count => count,
        };
        let wide = if self.layout == WITH_PICTURE {
            PICTURE.0 - LEFT - GAP
        } else {
            RIGHT - LEFT
        };
        let gaps = f64::from(u32::try_from(columns - 1).unwrap_or(0)) * GAP;
        let width = (wide - gaps) / f64::from(u32::try_from(columns).unwrap_or(1));
        let rows: Vec<&[Vec<Text<'_>>]> = all.chunks(columns).collect();
        let room = BOTTOM - top - GAP * f64::from(u32::try_from(rows.len() - 1).unwrap_or(0));
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
            let mut x = LEFT;
            for texts in *row {
                self.points(number, texts, scale, (x, y, width, *height));
                number += 1;
                x += width + GAP;
            }
            y += height + GAP;
        }
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
                    ..look
                },
                What::Beside(_) => Look {
                    level: Some(1),
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

    fn picture(&mut self, picture: &partnership_brief::picture::Picture, top: f64) {
        let (x, y, wide, high) = (PICTURE.0, top, PICTURE.2, BOTTOM - top);
        let (width, height, scale) = fitted(&picture.scene, wide, high, 1.4);
        let (left, top) = (x + (wide - width) / 2.0, y + (high - height) / 2.0);
        let (shapes, _) = shapes(picture, Host::Slide, self.looks, (left, top, scale), 101);
        let area = format!("x=\"{}\" y=\"{}\"", emu(left), emu(top));
        let extent = format!("cx=\"{}\" cy=\"{}\"", emu(width), emu(height));
        let _ = write!(
            self.out,
            "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"100\" name=\"Picture\" descr=\"{}\" title=\"{}\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off {area}/><a:ext {extent}/><a:chOff {area}/><a:chExt {extent}/></a:xfrm></p:grpSpPr>{shapes}</p:grpSp>",
            escaped(&picture.summary),
            escaped(&picture.title)
        );
    }

    /// The foot of every slide: whether it is a draft, whom it may reach, and what the house says.
    fn foot(&mut self) {
        let deck = self.deck;
        let mut said = Vec::new();
        if deck.draft {
            said.push(deck.frame.draft.clone());
        }
        said.extend(deck.frame.circle.clone());
        if self.layout == COVER {
            said.push(deck.frame.made.clone());
        } else {
            said.push(deck.title.plain().chars().take(90).collect());
        }
        said.extend(deck.theme.footer.clone());
        self.plain(FOOT, &said.join(" · "));
        if let Some(holder) = self.holder(NUMBER) {
            let field = format!(
                "<a:p><a:fld id=\"{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}\" type=\"slidenum\"><a:rPr lang=\"{}\"/><a:t>‹#›</a:t></a:fld></a:p>",
                escaped(deck.language)
            );
            self.shape(holder, &field, None);
        }
    }

    fn put(&mut self, holder: &Holder, frame: Frame) {
        self.put_at(holder, frame, None);
    }

    /// Text in a placeholder; at another place than its layout says, where one is given.
    fn put_at(&mut self, holder: &Holder, frame: Frame, area: Option<Area>) {
        let (text, links) = frame.finish();
        self.links.extend(links);
        self.shape(holder, &text, area);
    }

    fn shape(&mut self, holder: &Holder, text: &str, area: Option<Area>) {
        let place = area.map_or_else(
            || "<p:spPr/>".to_owned(),
            |(x, y, width, height)| {
                format!(
                    "<p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm></p:spPr>",
                    emu(x),
                    emu(y),
                    emu(width),
                    emu(height)
                )
            },
        );
        let number = if holder.number == 0 {
            String::new()
        } else {
            format!(" idx=\"{}\"", holder.number)
        };
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{}\" name=\"{} {}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{}\"{number}/></p:nvPr></p:nvSpPr>{place}<p:txBody><a:bodyPr>{}</a:bodyPr><a:lstStyle/>{text}</p:txBody></p:sp>",
            10 + holder.number,
            holder.name,
            holder.number,
            holder.kind,
            if matches!(holder.style, Style::Foot | Style::Number) {
                ""
            } else {
                "<a:normAutofit/>"
            },
        );
    }

    /// All that the briefing says here, for whoever speaks.
    fn notes(&self, of: &Slide) -> String {
        let mut out = String::new();
        for whole in &self.whole {
            let _ = writeln!(out, "{whole}");
        }
        for note in &of.notes {
            if !out.is_empty() {
                out.push('\n');
            }
            let _ = writeln!(out, "{}", note.heading);
            for say in &note.say {
                let _ = writeln!(out, "{}", say.plain());
            }
        }
        clean(out.trim_end())
    }
}

/// A paragraph on a card, before it is written.
struct Text<'g> {
    what: What<'g>,
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
