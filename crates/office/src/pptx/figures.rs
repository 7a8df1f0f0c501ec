//! What takes more room than points do: pictures, side by side where there are more, and tables.

use std::fmt::Write;

use partnership_brief::content::Statement;
use partnership_brief::deck::Group;
use partnership_brief::picture::{Picture, width};

use super::cards::{BESIDE, HEADING};
use super::layout::{Area, GAP, RIGHT, STRIP, WITH_PICTURE};
use super::slide::Drawer;
use super::table::{Words, table};
use super::text::{Frame, Look};
use crate::drawing::{Host, emu, fitted, shapes};
use crate::xml::escaped;

impl Drawer<'_> {
    /// Cards above, tables under them: a table needs the width, and what it leaves is for the others.
    pub fn cards_and_tables(&mut self, lists: &[&Group], tables: &[&Group], room: Area) {
        let (x, mut y, width, height) = room;
        let bottom = y + height;
        if !lists.is_empty() {
            y += self.cards(lists, (x, y, width, height * 0.28)) + GAP;
        }
        let mut left = f64::from(u32::try_from(tables.len()).unwrap_or(1));
        for group in tables {
            let high = (bottom - y - GAP * (left - 1.0)) / left;
            self.table(group, (x, y, width, high));
            y += high + GAP;
            left -= 1.0;
        }
    }

    /// A group that is a table: its heading, its rows, and how many more there are.
    fn table(&mut self, group: &Group, (x, mut y, width, height): Area) {
        let Some(of) = &group.table else { return };
        let bottom = y + height;
        if let Some(heading) = &group.heading {
            let look = Look {
                size: Some(HEADING),
                bold: true,
                colour: Some("accent1"),
                heading: true,
                ..Look::default()
            };
            self.words(heading, look, (x, y, width, 20.0));
            y += 24.0;
        }
        let foot = if group.more.is_some() { 20.0 } else { 0.0 };
        let words = Words {
            language: self.deck.language,
            not_said: &self.deck.frame.not_said,
            backwards: self.deck.direction == "rtl",
        };
        let id = self.number();
        let drawn = table(of, &words, id, (x, y, width, bottom - y - foot));
        self.out.push_str(&drawn.xml);
        let kept = of.rows.len() - drawn.over;
        let over = of.rows[kept..].iter().flatten().flatten();
        self.whole.extend(over.map(Statement::plain));
        if let Some(more) = &group.more {
            let look = Look {
                size: Some(BESIDE * 0.85),
                colour: Some("accent2"),
                loose: true,
                ..Look::default()
            };
            self.words(more, look, (x, y + drawn.high + 5.0, width, 16.0));
        }
    }

    /// Pictures side by side, each under its title, and the cards in a strip under them.
    pub fn pictures_over_cards(&mut self, pictures: &[Picture], lists: &[&Group], room: Area) {
        let (x, top, width, mut height) = room;
        if !lists.is_empty() {
            let strip = (x, top + height - STRIP, width, STRIP);
            // Pictures are read first, as they are seen first.
            let after = std::mem::take(&mut self.out);
            self.cards(lists, strip);
            let cards = std::mem::replace(&mut self.out, after);
            height -= STRIP + GAP * 0.8;
            self.pictures(pictures, (x, top, width, height));
            self.out.push_str(&cards);
        } else {
            self.pictures(pictures, (x, top, width, height));
        }
    }

    fn pictures(&mut self, pictures: &[Picture], (x, top, width, height): Area) {
        let many = f64::from(u32::try_from(pictures.len()).unwrap_or(1)).max(1.0);
        let wide = (width - GAP * (many - 1.0)) / many;
        let mut left = x;
        for picture in pictures {
            let look = Look {
                size: Some(11.0),
                colour: Some("accent2"),
                loose: true,
                ..Look::default()
            };
            self.words(&picture.title, look, (left, top, wide, 16.0));
            self.picture(picture, (left, top + 20.0, wide, height - 20.0));
            left += wide + GAP;
        }
    }

    /// Words of the program where no placeholder is.
    fn words(&mut self, text: &str, look: Look<'_>, (x, y, width, height): Area) {
        let id = self.number();
        let mut frame = Frame::new(id, self.deck.language, 1.0);
        frame.line(look).words(text).end();
        let (text, _) = frame.finish();
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Words {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/><a:lstStyle/>{text}</p:txBody></p:sp>",
            emu(x),
            emu(y),
            emu(width),
            emu(height),
        );
    }

    /// The mark of a draft, at the top of its slide.
    pub fn badge(&mut self, text: &str) {
        let id = self.number();
        let size = 11.0;
        let wide = width(text, size, true) + 22.0;
        let mut frame = Frame::new(id, self.deck.language, 1.0);
        let look = Look {
            size: Some(size),
            bold: true,
            colour: Some("3B2A00"),
            centred: true,
            loose: true,
            ..Look::default()
        };
        frame.line(look).words(text).end();
        let (text, _) = frame.finish();
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Draft\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm><a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val 50000\"/></a:avLst></a:prstGeom><a:solidFill><a:srgbClr val=\"F6D58B\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle/>{text}</p:txBody></p:sp>",
            emu(RIGHT - wide),
            emu(24.0),
            emu(wide),
            emu(20.0),
        );
    }

    fn number(&mut self) -> u32 {
        let number = u32::try_from(self.next).unwrap_or(u32::MAX);
        self.next += 1;
        number
    }

    pub fn picture(&mut self, picture: &Picture, (x, y, wide, high): Area) {
        let (width, height, scale) = fitted(&picture.scene, wide, high, 1.4);
        // Beside its points a picture stands in the middle; side by side, pictures begin at one line.
        let down = if self.layout == WITH_PICTURE {
            (high - height) / 2.0
        } else {
            0.0
        };
        let (left, top) = (x + (wide - width) / 2.0, y + down);
        let id = self.number();
        let (shapes, next) = shapes(
            picture,
            Host::Slide,
            self.looks,
            (left, top, scale),
            self.next,
        );
        self.next = next;
        let area = format!("x=\"{}\" y=\"{}\"", emu(left), emu(top));
        let extent = format!("cx=\"{}\" cy=\"{}\"", emu(width), emu(height));
        let _ = write!(
            self.out,
            "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"{id}\" name=\"Picture\" descr=\"{}\" title=\"{}\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off {area}/><a:ext {extent}/><a:chOff {area}/><a:chExt {extent}/></a:xfrm></p:grpSpPr>{shapes}</p:grpSp>",
            escaped(&picture.summary),
            escaped(&picture.title)
        );
    }
}
