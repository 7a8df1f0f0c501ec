//! What a house brings to its pages: looks, and templates in place of ours.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::Serde;
use minijinja::{Environment, Value, context};
use sha2::{Digest as _, Sha256};

use crate::theme::{Colours, FontPart, Theme};

/// The templates that a house may replace.
pub const TEMPLATES: &[&str] = &["briefing.html", "briefing.css", "slides.html", "slides.css"];

/// How many steps a page may take: many times what the largest of ours takes, and a second or two of work.
const STEPS: u64 = 50_000_000;

/// A template of a house that cannot be used.
#[derive(Debug)]
pub struct TemplateError {
    /// Which.
    pub name: String,
    /// Where in it, counted from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl From<minijinja::Error> for TemplateError {
    fn from(error: minijinja::Error) -> Self {
        Self {
            name: error.name().unwrap_or("briefing.html").to_owned(),
            line: error.line(),
            what: error
                .detail()
                .map_or_else(|| error.kind().to_string(), str::to_owned),
        }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.name)?;
        if let Some(line) = self.line {
            write!(out, ", line {line}")?;
        }
        write!(out, ": {}", self.what)
    }
}

impl std::error::Error for TemplateError {}

/// Put the templates of a house in place of ours.
pub fn add(
    engine: &mut Environment<'static>,
    templates: &BTreeMap<String, String>,
) -> Result<(), minijinja::Error> {
    engine.set_fuel(Some(STEPS));
    for (name, text) in templates {
        if TEMPLATES.contains(&name.as_str()) {
            engine.add_template_owned(name.clone(), text.clone())?;
        }
    }
    Ok(())
}

/// Give the pages the looks of a theme.
pub fn looks(engine: &mut Environment<'_>, theme: &Theme) {
    let fonts: Vec<_> = theme
        .fonts
        .iter()
        .map(|font| {
            context! {
                part => match font.part { FontPart::Text => "text", FontPart::Headings => "headings" },
                weight => font.weight,
                italic => font.italic,
                format => match font.media { "font/woff2" => "woff2", "font/otf" => "opentype", _ => "truetype" },
                data => data(font.media, &font.bytes),
            }
        })
        .collect();
    let has = |part: FontPart| theme.fonts.iter().any(|font| font.part == part);
    engine.add_global("has_text", has(FontPart::Text));
    engine.add_global("has_headings", has(FontPart::Headings));
    engine.add_global("fonts", fonts);
    engine.add_global("house", theme.colours != Colours::default());
    engine.add_global("colours", Value::from(Serde(&theme.colours)));
    let logo = theme.logo.as_ref().map(|logo| {
        context! {
            data => data(logo.media, &logo.bytes),
            width => logo.width,
            height => logo.height,
            alt => logo.alt.clone(),
        }
    });
    engine.add_global("logo", logo);
}

/// Bytes as an address that holds them.
fn data(media: &str, bytes: &[u8]) -> String {
    format!("data:{media};base64,{}", STANDARD.encode(bytes))
}

/// What the policy of a page calls a script.
pub fn fingerprint(script: &str) -> String {
    STANDARD.encode(Sha256::digest(script))
}
