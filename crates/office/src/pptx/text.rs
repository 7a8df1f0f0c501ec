//! Text of a slide: paragraphs and runs, and a size at which they fit.

use std::fmt::Write;

use partnership_brief::content::Statement;
use partnership_brief::prose::{Inline, Prose, plain};

use super::package::Link;
use super::template::colour_xml;
use crate::xml::{escaped, right_to_left};

/// The paragraphs of a placeholder as they are put together.
pub struct Frame {
    /// The number of its shape.
    shape: u32,
    language: String,
    /// How many times the size of the first level is.
    scale: f64,
    out: String,
    paragraphs: usize,
    /// The links in it.
    pub links: Vec<Link>,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Default)]
pub struct Look<'a> {
    /// Its level; `None` for one without a bullet.
    pub level: Option<u8>,
    /// Its size in points where nothing had to shrink; `None` for that of its placeholder.
    pub size: Option<f64>,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour: a name of the theme, or six digits.
    pub colour: Option<&'a str>,
    /// The space before it, in points.
    pub before: f64,
    /// Whether it is in the font of headings.
    pub heading: bool,
    /// Whether its font has to be said, since it stands in no placeholder.
    pub loose: bool,
    /// Whether it stands in the middle of its shape.
    pub centred: bool,
    /// The sign before it and the sign's colour, where they are not those of its level.
    pub sign: Option<(char, &'a str)>,
}

/// A paragraph under way.
pub struct Line<'f, 'a> {
    frame: &'f mut Frame,
    look: Look<'a>,
    runs: usize,
    text: String,
    xml: String,
}

impl Frame {
    /// An empty one, whose text is scaled.
    pub fn new(shape: u32, language: &str, scale: f64) -> Self {
        Self {
            shape,
            language: escaped(language),
            scale,
            out: String::new(),
            paragraphs: 0,
            links: Vec::new(),
        }
    }

    /// Begin a paragraph.
    pub fn line<'a>(&mut self, look: Look<'a>) -> Line<'_, 'a> {
        Line {
            frame: self,
            look,
            runs: 0,
            text: String::new(),
            xml: String::new(),
        }
    }

    /// The paragraphs; a text body needs one at least.
    pub fn finish(self) -> (String, Vec<Link>) {
        let out = if self.paragraphs == 0 {
            "<a:p/>".to_owned()
        } else {
            self.out
        };
        (out, self.links)
    }
}

impl Line<'_, '_> {
    /// Characters of the program's own.
    pub fn words(&mut self, text: &str) -> &mut Self {
        self.run(text, false, false, None)
    }

    /// Characters in a colour, bold.
    pub fn mark(&mut self, text: &str, colour: &str) -> &mut Self {
        self.run(text, true, false, Some(colour))
    }

    /// A statement, in one line.
    pub fn say(&mut self, statement: &Statement) -> &mut Self {
        for (at, piece) in statement.of.iter().enumerate() {
            if at > 0 {
                self.words(" ");
            }
            match piece {
                Prose::Paragraph { of } => self.inlines(of, false, false),
                other => {
                    let text = plain(std::slice::from_ref(other));
                    self.words(&text);
                }
            }
        }
        self
    }

    fn inlines(&mut self, of: &[Inline], bold: bool, slanted: bool) {
        for inline in of {
            match inline {
                Inline::Text { text } | Inline::Code { text } => {
                    self.run(text, bold, slanted, None);
                }
                Inline::Emph { of } => self.inlines(of, bold, true),
                Inline::Strong { of } => self.inlines(of, true, slanted),
                Inline::Link { to, of } => {
                    let first = self.runs;
                    self.inlines(of, bold, slanted);
                    for run in first..self.runs {
                        self.frame.links.push(Link {
                            shape: self.frame.shape,
                            paragraph: self.frame.paragraphs,
                            run,
                            to: to.as_str().to_owned(),
                        });
                    }
                }
                Inline::Break => {
                    self.words(" ");
                }
            }
        }
    }

    fn run(&mut self, text: &str, bold: bool, slanted: bool, colour: Option<&str>) -> &mut Self {
        if text.is_empty() {
            return self;
        }
        self.text.push_str(text);
        self.runs += 1;
        let mut looks = format!(" lang=\"{}\"", self.frame.language);
        if let Some(size) = self.look.size {
            let _ = write!(
                looks,
                " sz=\"{:.0}\"",
                (size * self.frame.scale * 100.0).max(100.0)
            );
        }
        if bold || self.look.bold {
            looks.push_str(" b=\"1\"");
        }
        if slanted {
            looks.push_str(" i=\"1\"");
        }
        let mut inner = String::new();
        if let Some(colour) = colour.or(self.look.colour) {
            let _ = write!(inner, "<a:solidFill>{}</a:solidFill>", colour_xml(colour));
        }
        if self.look.heading {
            inner.push_str("<a:latin typeface=\"+mj-lt\"/>");
        } else if self.look.loose {
            inner.push_str("<a:latin typeface=\"+mn-lt\"/>");
        }
        let _ = write!(
            self.xml,
            "<a:r><a:rPr{looks}>{inner}</a:rPr><a:t>{}</a:t></a:r>",
            escaped(text)
        );
        self
    }

    /// End the paragraph.
    pub fn end(&mut self) {
        let mut looks = String::new();
        let backwards = right_to_left(&self.text);
        match (self.look.centred, backwards) {
            (true, _) => looks.push_str(" algn=\"ctr\""),
            (false, true) => looks.push_str(" algn=\"r\""),
            (false, false) => {}
        }
        if backwards {
            looks.push_str(" rtl=\"1\"");
        }
        let mut inner = format!(
            "<a:spcBef><a:spcPts val=\"{:.0}\"/></a:spcBef>",
            self.look.before * self.frame.scale * 100.0
        );
        match self.look.level {
            Some(level) => {
                let _ = write!(looks, " lvl=\"{level}\"");
                if let Some((sign, colour)) = self.look.sign {
                    let share = if sign == '◆' { 55_000 } else { 85_000 };
                    let _ = write!(
                        inner,
                        "<a:buClr>{}</a:buClr><a:buSzPct val=\"{share}\"/><a:buFont typeface=\"Segoe UI Symbol\"/><a:buChar char=\"{sign}\"/>",
                        colour_xml(colour)
                    );
                }
            }
            None => {
                looks.push_str(" marL=\"0\" indent=\"0\"");
                inner.push_str("<a:buNone/>");
            }
        }
        let _ = write!(
            self.frame.out,
            "<a:p><a:pPr{looks}>{inner}</a:pPr>{}</a:p>",
            self.xml
        );
        self.frame.paragraphs += 1;
    }
}

/// A text to be measured: its characters, its size in points, the space before it, whether it has a bullet.
pub struct Measured<'t> {
    pub text: &'t str,
    pub size: f64,
    pub before: f64,
    pub indent: f64,
    pub wide: bool,
}

/// By how much texts must shrink to fit into a room, at most to `least`. Letters are measured a little wider than those
/// of the usual fonts, so that what fits here fits everywhere.
pub fn scale(texts: &[Measured<'_>], width: f64, height: f64, least: f64) -> f64 {
    let mut scale = 1.0;
    while scale > least && needed(texts, width, scale) > height {
        scale -= 0.02;
    }
    f64::max(scale, least)
}

/// How high texts are.
pub fn needed(texts: &[Measured<'_>], width: f64, scale: f64) -> f64 {
    texts
        .iter()
        .map(|text| {
            let size = text.size * scale;
            let room = (width - text.indent).max(size);
            let mut lines = 1.0;
            let mut used = 0.0;
            for word in text.text.split_inclusive(' ') {
                let wide: f64 = word
                    .chars()
                    .map(|char| letter(char, text.wide) * size)
                    .sum();
                if wide > room {
                    // A word wider than the room is broken.
                    let over = ((used + wide) / room).floor();
                    lines += over;
                    used = (used + wide) - over * room;
                } else if used + wide > room {
                    lines += 1.0;
                    used = wide;
                } else {
                    used += wide;
                }
            }
            lines * size * 1.22 + text.before * scale
        })
        .sum()
}

/// How wide a letter is, as a share of its size.
fn letter(char: char, wide: bool) -> f64 {
    let share = match char {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | ';' | ':' | '\'' | '|' | '!'
        | '(' | ')' => 0.31,
        'm' | 'w' | 'M' | 'W' | '@' | '—' => 0.86,
        'A'..='Z' => 0.64,
        _ if char.is_ascii() => 0.52,
        '\u{300}'..='\u{36F}' => 0.0,
        '\u{80}'..='\u{10FF}' => 0.56,
        _ => 1.05,
    };
    if wide { share * 1.12 } else { share }
}

/// The beginning of a text that fits at the smallest size; a text that is cut ends in three points.
pub fn cut(text: &str, width: f64, height: f64, size: f64) -> Option<String> {
    let fits = |text: &str| {
        needed(
            &[Measured {
                text,
                size,
                before: 0.0,
                indent: 0.0,
                wide: true,
            }],
            width,
            1.0,
        ) <= height
    };
    if fits(text) {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let (mut low, mut high) = (0, chars.len());
    while low + 1 < high {
        let middle = low.midpoint(high);
        let part: String = chars[..middle].iter().collect();
        if fits(&format!("{part}…")) {
            low = middle;
        } else {
            high = middle;
        }
    }
    let part: String = chars[..low].iter().collect();
    Some(format!("{}…", part.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Vec<Measured<'_>> {
        vec![Measured {
            text,
            size: 20.0,
            before: 0.0,
            indent: 0.0,
            wide: false,
        }]
    }

    #[test]
    fn a_text_shrinks_until_it_fits_and_no_further_than_is_read() {
        assert!((scale(&one("short"), 400.0, 100.0, 0.5) - 1.0).abs() < 0.001);
        let long = "word ".repeat(200);
        let fit = scale(&one(&long), 400.0, 300.0, 0.3);
        assert!(fit < 1.0 && needed(&one(&long), 400.0, fit) <= 300.0);
        assert!((scale(&one(&"word ".repeat(10_000)), 400.0, 100.0, 0.5) - 0.5).abs() < 0.001);
    }

    #[test]
    fn a_text_that_cannot_fit_is_cut_with_a_mark() {
        let cut = cut(&"word ".repeat(10_000), 400.0, 100.0, 10.0).unwrap_or_default();
        assert!(cut.ends_with('…') && cut.len() < 1000, "{}", cut.len());
    }
}
