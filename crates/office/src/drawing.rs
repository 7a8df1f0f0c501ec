//! A picture's scene as DrawingML, which both documents and slides are drawn in: native shapes that can be taken apart
//! and edited. The two differ in how a shape's words are written and in the names around it; [`Host`] knows both.

use std::fmt::Write;

use partnership_brief::picture::{Align, Ink, Item, Picture, Point, Scene, Shape, Words};

use crate::look::Looks;
use crate::xml::{escaped, right_to_left};

/// Points into the unit of the format: 1/12700 of a point.
const EMU: f64 = 12_700.0;

/// Where a drawing goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// A document.
    Word,
    /// A slide.
    Slide,
}

/// A drawing that fits into a room, both in points.
pub struct Drawing<'l> {
    host: Host,
    looks: &'l Looks<'l>,
    scale: f64,
    left: f64,
    top: f64,
    next: usize,
    out: String,
}

/// The width and height of a scene when it fits into a room, in points, and by how much it is scaled.
pub fn fitted(scene: &Scene, wide: f64, high: f64, most: f64) -> (f64, f64, f64) {
    let scale = (wide / scene.width.max(1.0))
        .min(high / scene.height.max(1.0))
        .min(most);
    (scene.width * scale, scene.height * scale, scale)
}

/// The shapes of a picture, one after the other. The first gets the number `first`.
pub fn shapes(
    picture: &Picture,
    host: Host,
    looks: &Looks<'_>,
    (left, top, scale): (f64, f64, f64),
    first: usize,
) -> (String, usize) {
    let mut drawing = Drawing {
        host,
        looks,
        scale,
        left,
        top,
        next: first,
        out: String::new(),
    };
    for item in &picture.scene.items {
        drawing.item(item);
    }
    (drawing.out, drawing.next)
}

/// Points as the format counts them.
pub fn emu(points: f64) -> i64 {
    // Lengths of a page: far within what the type holds.
    #[allow(clippy::cast_possible_truncation)]
    let whole = (points * EMU).round() as i64;
    whole
}

impl Drawing<'_> {
    fn item(&mut self, item: &Item) {
        let paint = item.ink.paint();
        let fill = paint.fill.map(|tint| self.looks.tint(tint));
        let stroke = paint.stroke.map(|tint| self.looks.tint(tint));
        match &item.shape {
            Shape::Box {
                x,
                y,
                width,
                height,
                radius,
                dashed,
                words,
            } => {
                let geometry = if *radius > 0.5 {
                    let share = (radius / width.min(*height).max(0.1) * 100_000.0).min(50_000.0);
                    format!(
                        "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {share:.0}\"/></a:avLst></a:prstGeom>"
                    )
                } else {
                    "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>".to_owned()
                };
                let line = outline(stroke.as_deref(), 1.0 * self.scale, *dashed);
                // Words that are not in the middle of their box are held at their own place.
                let centred = words.lines.is_empty()
                    || (words.align == Align::Middle
                        && middle(words).is_some_and(|at| (at - (y + height / 2.0)).abs() < 5.0));
                self.shape(
                    (*x, *y, *width, *height),
                    &geometry,
                    fill.as_deref(),
                    &line,
                    centred.then_some((words, item.ink)),
                );
                if !centred {
                    self.words(words, item.ink);
                }
            }
            Shape::Circle {
                at,
                radius,
                dashed,
                words,
            } => {
                let line = outline(stroke.as_deref(), 1.0 * self.scale, *dashed);
                self.shape(
                    (at.x - radius, at.y - radius, 2.0 * radius, 2.0 * radius),
                    "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>",
                    fill.as_deref(),
                    &line,
                    None,
                );
                self.words(words, item.ink);
            }
            Shape::Line {
                points,
                head,
                thickness,
                dashed,
            } => {
                let line = outline(stroke.as_deref(), thickness * self.scale, *dashed);
                self.path(points, None, &line, false);
                if head.len() > 2 {
                    self.path(head, stroke.as_deref(), "<a:ln><a:noFill/></a:ln>", true);
                }
            }
            Shape::Words { words } => self.words(words, item.ink),
        }
    }

    fn place(&self, x: f64, y: f64, width: f64, height: f64) -> String {
        format!(
            "<a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm>",
            emu(self.left + x * self.scale),
            emu(self.top + y * self.scale),
            emu(width * self.scale).max(0),
            emu(height * self.scale).max(0)
        )
    }

    /// A line or a field through places.
    fn path(&mut self, points: &[Point], fill: Option<&str>, line: &str, closed: bool) {
        let Some(first) = points.first() else { return };
        let edge = |pick: fn(&Point) -> f64, start: f64, choose: fn(f64, f64) -> f64| {
            points.iter().map(pick).fold(start, choose)
        };
        let (x, y) = (
            edge(|at| at.x, first.x, f64::min),
            edge(|at| at.y, first.y, f64::min),
        );
        let (width, height) = (
            edge(|at| at.x, first.x, f64::max) - x,
            edge(|at| at.y, first.y, f64::max) - y,
        );
        let mut path = format!(
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{}\" h=\"{}\"{}>",
            emu(width * self.scale),
            emu(height * self.scale),
            if closed { "" } else { " fill=\"none\"" }
        );
        for (at, point) in points.iter().enumerate() {
            let step = if at == 0 { "moveTo" } else { "lnTo" };
            let _ = write!(
                path,
                "<a:{step}><a:pt x=\"{}\" y=\"{}\"/></a:{step}>",
                emu((point.x - x) * self.scale),
                emu((point.y - y) * self.scale)
            );
        }
        if closed {
            path.push_str("<a:close/>");
        }
        path.push_str("</a:path></a:pathLst></a:custGeom>");
        self.shape((x, y, width, height), &path, fill, line, None);
    }

    /// Words on their own, in a frame without a border.
    fn words(&mut self, words: &Words, ink: Ink) {
        let (Some(first), Some(last)) = (words.lines.first(), words.lines.last()) else {
            return;
        };
        let widest = words
            .lines
            .iter()
            .map(|line| {
                line.text
                    .chars()
                    .map(|char| if char.is_ascii() { 0.58 } else { 1.0 })
                    .sum::<f64>()
                    * line.size
            })
            .fold(20.0, f64::max);
        let x = match words.align {
            Align::Start => words.x,
            Align::Middle => words.x - widest / 2.0,
            Align::End => words.x - widest,
        };
        let top = first.y - first.size;
        let height = last.y + last.size * 0.3 - top;
        self.shape(
            (x, top, widest, height),
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
            None,
            "<a:ln><a:noFill/></a:ln>",
            Some((words, ink)),
        );
    }

    fn shape(
        &mut self,
        (x, y, width, height): (f64, f64, f64, f64),
        geometry: &str,
        fill: Option<&str>,
        line: &str,
        words: Option<(&Words, Ink)>,
    ) {
        let place = self.place(x, y, width, height);
        let fill = fill.map_or_else(
            || "<a:noFill/>".to_owned(),
            |colour| format!("<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>"),
        );
        let looks = format!("{place}{geometry}{fill}{line}");
        let id = self.next;
        self.next += 1;
        let body = "wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\" anchorCtr=\"0\" rtlCol=\"0\"";
        let paragraphs = words
            .filter(|(words, _)| !words.lines.is_empty())
            .map(|(words, ink)| self.paragraphs(words, ink));
        let shape = match (self.host, paragraphs) {
            (Host::Word, text) => format!(
                "<wps:wsp><wps:cNvPr id=\"{id}\" name=\"Shape {id}\"/><wps:cNvSpPr/><wps:spPr>{looks}</wps:spPr>{}<wps:bodyPr {body}/></wps:wsp>",
                text.map_or_else(String::new, |text| format!(
                    "<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
                ))
            ),
            (Host::Slide, text) => format!(
                "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Shape {id}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{looks}</p:spPr><p:txBody><a:bodyPr {body}/><a:lstStyle/>{}</p:txBody></p:sp>",
                text.unwrap_or_else(|| "<a:p/>".to_owned())
            ),
        };
        self.out.push_str(&shape);
    }

    fn paragraphs(&self, words: &Words, ink: Ink) -> String {
        let paint = ink.paint();
        let mut out = String::new();
        for line in &words.lines {
            let size = (line.size * self.scale).max(1.0);
            let colour = self
                .looks
                .tint(if line.soft { paint.soft } else { paint.words });
            let text = escaped(&line.text);
            let rtl = right_to_left(&line.text);
            let _ = match self.host {
                Host::Word => {
                    let align = match (words.align, rtl) {
                        (Align::Middle, _) => "center",
                        (Align::Start, false) | (Align::End, true) => "left",
                        (Align::End, false) | (Align::Start, true) => "right",
                    };
                    write!(
                        out,
                        "<w:p><w:pPr>{}<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"{align}\"/></w:pPr><w:r><w:rPr>{}<w:color w:val=\"{colour}\"/><w:sz w:val=\"{:.0}\"/><w:szCs w:val=\"{:.0}\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>",
                        if rtl { "<w:bidi/>" } else { "" },
                        if line.bold { "<w:b/>" } else { "" },
                        size * 2.0,
                        size * 2.0
                    )
                }
                Host::Slide => {
                    let align = match words.align {
                        Align::Start => "l",
                        Align::Middle => "ctr",
                        Align::End => "r",
                    };
                    write!(
                        out,
                        "<a:p><a:pPr algn=\"{align}\"{}><a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"0\"/></a:spcBef></a:pPr><a:r><a:rPr sz=\"{:.0}\"{}><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:rPr><a:t>{text}</a:t></a:r></a:p>",
                        if rtl { " rtl=\"1\"" } else { "" },
                        size * 100.0,
                        if line.bold { " b=\"1\"" } else { "" }
                    )
                }
            };
        }
        out
    }
}

/// The middle of lines of words, from the top of the first to the foot of the last.
fn middle(words: &Words) -> Option<f64> {
    let (first, last) = (words.lines.first()?, words.lines.last()?);
    Some((first.y - first.size * 0.75 + last.y + last.size * 0.1) / 2.0)
}

fn outline(colour: Option<&str>, thickness: f64, dashed: bool) -> String {
    let Some(colour) = colour else {
        return "<a:ln><a:noFill/></a:ln>".to_owned();
    };
    format!(
        "<a:ln w=\"{}\"><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>{}</a:ln>",
        emu(thickness).max(3175),
        if dashed {
            "<a:prstDash val=\"dash\"/>"
        } else {
            ""
        }
    )
}
