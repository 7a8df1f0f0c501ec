//! The shapes of a slide: its placeholders filled, its picture drawn, its notes written.

use std::fmt::Write;

use partnership_brief::content::Statement;
use partnership_brief::deck::{Deck, Group, Slide, SlideRole};
use partnership_brief::theme::Logo;

use super::layout::{
    ALL, Area, BOTTOM, COVER, FOOT, GAP, Holder, KICKER, LEAD, LEFT, NUMBER, PICTURE, RIGHT, Style,
    TOP, TOP_UNDER_LEAD, WITH_PICTURE, WITH_PICTURES, for_groups,
};
use super::package::Link;
use super::template::decoration;
use super::text::{Frame, Look, Measured, cut, needed, scale};
use crate::drawing::emu;
use crate::look::Looks;
use crate::xml::{beginning, clean, escaped};

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

/// A slide as it is drawn.
pub struct Drawer<'d> {
    pub deck: &'d Deck,
    pub looks: &'d Looks<'d>,
    pub layout: usize,
    pub out: String,
    links: Vec<Link>,
    /// The number of the next shape that is no placeholder.
    pub next: usize,
    /// What did not fit on the slide and is told in the notes in full.
    pub whole: Vec<String>,
}

/// Draw a slide.
pub fn slide(deck: &Deck, of: &Slide, looks: &Looks<'_>) -> Drawn {
    let (tables, lists): (Vec<&Group>, Vec<&Group>) =
        of.groups.iter().partition(|group| group.table.is_some());
    let layout = match of.pictures.len() {
        _ if of.role == SlideRole::Title => COVER,
        0 => for_groups(lists.len()),
        1 => WITH_PICTURE,
        _ => WITH_PICTURES,
    };
    let mut drawer = Drawer {
        deck,
        looks,
        layout,
        out: String::new(),
        links: Vec::new(),
        next: 100,
        whole: Vec::new(),
    };
    if let Some((_, (x, y, width, height))) = logo(deck, of) {
        let tile = (x - TILE, y - TILE, width + 2.0 * TILE, height + 2.0 * TILE);
        drawer.out.push_str(&decoration(99, tile, "FFFFFF"));
    }
    let title = drawer.line(0, &of.title);
    // On the cover the title stands at the foot of its room; the line above it goes down with it.
    let above = drawer.holder(KICKER).zip(drawer.holder(0));
    let above = above.filter(|_| layout == COVER).map(|(kicker, holder)| {
        let (x, _, width, height) = kicker.area;
        let foot = holder.area.1 + holder.area.3;
        (x, foot - title - height - 10.0, width, height)
    });
    drawer.plain(KICKER, &of.kicker, above);
    if deck.draft {
        drawer.badge(&deck.frame.draft);
    }
    if let Some(lead) = &of.lead {
        let number = if layout == COVER { 1 } else { LEAD };
        let _ = drawer.line(number, lead);
    }
    let top = if of.lead.is_some() {
        TOP_UNDER_LEAD
    } else {
        TOP
    };
    let room = (LEFT, top, RIGHT - LEFT, BOTTOM - top);
    match (&of.pictures[..], &tables[..]) {
        _ if layout == COVER => {}
        ([], []) => {
            drawer.cards(&lists, room);
        }
        ([], tables) => drawer.cards_and_tables(&lists, tables, room),
        ([picture], _) => {
            drawer.cards(&lists, (LEFT, top, PICTURE.0 - LEFT - GAP, BOTTOM - top));
            drawer.picture(picture, (PICTURE.0, top, PICTURE.2, BOTTOM - top));
        }
        (pictures, _) => drawer.pictures_over_cards(pictures, &lists, room),
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

/// The edge of light around the logo: it is drawn for white paper, and the cover is not white.
const TILE: f64 = 9.0;

/// The logo of the house on the cover, and where it goes.
pub fn logo<'d>(deck: &'d Deck, of: &Slide) -> Option<(&'d Logo, Area)> {
    let logo = deck.theme.logo.as_ref()?;
    if of.role != SlideRole::Title {
        return None;
    }
    let (width, height) = (f64::from(logo.width.max(1)), f64::from(logo.height.max(1)));
    let scale = (200.0 / width).min(52.0 / height);
    Some((
        logo,
        (72.0 + TILE, 32.0 + TILE, width * scale, height * scale),
    ))
}

impl Drawer<'_> {
    pub fn holder(&self, number: u32) -> Option<&'static Holder> {
        ALL.get(self.layout)?
            .holders()
            .find(|holder| holder.number == number)
    }

    /// A statement in a placeholder of one paragraph. Says how high it is.
    fn line(&mut self, number: u32, statement: &Statement) -> f64 {
        let Some(holder) = self.holder(number) else {
            return 0.0;
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
        self.put_at(holder, frame, None);
        needed(&texts, width, fit).min(height)
    }

    /// Words of the program in a placeholder, elsewhere than its layout says where an area is given.
    fn plain(&mut self, number: u32, text: &str, area: Option<Area>) {
        let Some(holder) = self.holder(number) else {
            return;
        };
        let mut frame = Frame::new(10 + number, self.deck.language, 1.0);
        let mut line = frame.line(Look::default());
        line.words(text).end();
        self.put_at(holder, frame, area);
    }

    /// The foot of every slide: whom it may reach, its title, and what the house says.
    fn foot(&mut self) {
        let deck = self.deck;
        let mut said = Vec::new();
        said.extend(deck.frame.circle.clone());
        if self.layout == COVER {
            said.push(deck.frame.made.clone());
        } else {
            said.push(beginning(&deck.title.plain(), 90));
        }
        said.extend(deck.theme.footer.clone());
        self.plain(FOOT, &said.join(" · "), None);
        if let Some(holder) = self.holder(NUMBER) {
            let field = format!(
                "<a:p><a:fld id=\"{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}\" type=\"slidenum\"><a:rPr lang=\"{}\"/><a:t>‹#›</a:t></a:fld></a:p>",
                escaped(deck.language)
            );
            self.shape(holder, &field, None);
        }
    }

    /// Text in a placeholder; at another place than its layout says, where one is given.
    pub fn put_at(&mut self, holder: &Holder, frame: Frame, area: Option<Area>) {
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
