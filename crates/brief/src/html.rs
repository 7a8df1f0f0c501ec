//! The briefing as one page, and its slides as another: nothing is fetched, everybody can read them.
//!
//! The pages' shape stands in `templates/*.html`, their looks in `templates/*.css`. All values are typed and escaped by
//! the engine on their way in; the templates never mark a value as safe. A policy in each page's head forbids anything
//! from elsewhere even so; a page runs no script, and slides run the one whose fingerprint the policy names. A house may
//! bring templates of its own: they are held to so many steps, and can reach no file.

mod house;
mod text;

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use serde::Serialize;

use crate::content::{Document, Gap, Part, Role};
use crate::deck::Deck;
use crate::frame::Frame;
use crate::hyphens::Hyphens;
use crate::language::Language;
use crate::place::own_file;
use crate::theme::Theme;

use text::Text;

pub use house::{TEMPLATES, TemplateError};

/// The templates that every page is made from.
static OWN: &[(&str, &str)] = &[
    ("text.html", include_str!("../templates/text.html")),
    ("head.html", include_str!("../templates/head.html")),
    ("theme.css", include_str!("../templates/theme.css")),
    ("briefing.css", include_str!("../templates/briefing.css")),
    ("briefing.html", include_str!("../templates/briefing.html")),
    ("slides.css", include_str!("../templates/slides.css")),
    ("slides.js", SCRIPT),
    ("slides.html", include_str!("../templates/slides.html")),
];

/// What the slides run.
const SCRIPT: &str = include_str!("../templates/slides.js");

/// Write a briefing as one HTML page, in the program's own shape.
pub fn to_html(document: &Document) -> String {
    own(page(document, false))
}

/// Write slides as one HTML page, in the program's own shape.
pub fn to_html_slides(deck: &Deck) -> String {
    own(slides(deck, false))
}

/// Write a briefing as one HTML page, with the templates of its theme.
///
/// # Errors
/// Where a template of the house cannot be used.
pub fn to_house_html(document: &Document) -> Result<String, TemplateError> {
    page(document, true).map_err(TemplateError::from)
}

/// Write slides as one HTML page, with the templates of their theme.
///
/// # Errors
/// Where a template of the house cannot be used.
pub fn to_house_html_slides(deck: &Deck) -> Result<String, TemplateError> {
    slides(deck, true).map_err(TemplateError::from)
}

fn own(page: Result<String, minijinja::Error>) -> String {
    match page {
        Ok(page) => page,
        Err(error) => {
            unreachable!("the pages' templates are part of the program and tested: {error:#}")
        }
    }
}

/// What both pages are made with.
struct Setting<'d> {
    theme: &'d Theme,
    frame: &'d Frame,
    draft: bool,
    /// The partnership's own file, whose name places need not repeat.
    file: String,
    /// The language that the file is written in, where it is not that of the page.
    spoken: Option<String>,
    hyphens: Hyphens,
    house: bool,
}

impl Setting<'_> {
    fn engine(
        &self,
        doc: &(impl Serialize + Sync),
    ) -> Result<Environment<'static>, minijinja::Error> {
        let mut engine = Environment::new();
        // Style sheets and the script are the program's or the house's own; no word of a file comes near them.
        engine.set_auto_escape_callback(|name| {
            if name.ends_with(".html") {
                AutoEscape::Html
            } else {
                AutoEscape::None
            }
        });
        text::lend(
            &mut engine,
            Text {
                draft: self.draft,
                from: self.frame.from.clone(),
                hyphens: self.hyphens,
                spoken: self.spoken.clone(),
                file: self.file.clone(),
            },
        );
        crate::picture::prepare(&mut engine, crate::picture::page_colour)?;
        for (name, text) in OWN {
            engine.add_template(name, text)?;
        }
        if self.house {
            house::add(&mut engine, &self.theme.templates)?;
        }
        engine.add_global("doc", Value::from(Serde(doc)));
        engine.add_global("draft", self.draft);
        engine.add_global("frame", Value::from(Serde(self.frame)));
        house::looks(&mut engine, self.theme);
        Ok(engine)
    }
}

fn page(document: &Document, house: bool) -> Result<String, minijinja::Error> {
    let setting = Setting {
        theme: &document.theme,
        frame: &document.frame,
        draft: document.draft,
        file: own_file(&document.title).to_owned(),
        spoken: other(&document.spoken, document.language),
        hyphens: Hyphens::of(&document.spoken),
        house,
    };
    let language = Language::find(document.language).unwrap_or_else(Language::english);
    let titles: Vec<_> = document
        .parts
        .iter()
        .map(|part| entry(language, part))
        .collect();
    // What is missing and has no place of its own on the page is told at its start.
    let shown = shown(document);
    let loose: Vec<&Gap> = document
        .gaps
        .iter()
        .filter(|gap| !shown.contains(gap))
        .collect();
    let engine = setting.engine(document)?;
    let page = engine.get_template("briefing.html")?.render(context! {
        title => document.title.plain(),
        titles,
        loose => Value::from(Serde(loose)),
    })?;
    Ok(page.trim_start().to_owned())
}

fn slides(deck: &Deck, house: bool) -> Result<String, minijinja::Error> {
    let setting = Setting {
        theme: &deck.theme,
        frame: &deck.frame,
        draft: deck.draft,
        file: own_file(&deck.title).to_owned(),
        spoken: other(&deck.spoken, deck.language),
        hyphens: Hyphens::of(&deck.spoken),
        house,
    };
    let engine = setting.engine(deck)?;
    let page = engine.get_template("slides.html")?.render(context! {
        title => deck.title.plain(),
        // The engine leaves out the last line break of a template.
        script_hash => house::fingerprint(SCRIPT.trim_end()),
    })?;
    Ok(page.trim_start().to_owned())
}

/// The language that the file is written in, where it is not that of the page.
fn other(spoken: &str, language: &str) -> Option<String> {
    (spoken != language).then(|| spoken.to_owned())
}

/// A part as the list of parts names it.
fn entry(language: &Language, part: &Part) -> String {
    let title = part.title.plain();
    match part.role {
        Role::Audience => language.fill("for-audience", &[("audience", &title)]),
        _ => title,
    }
}

fn shown(document: &Document) -> Vec<&Gap> {
    document
        .parts
        .iter()
        .flat_map(|part| &part.sections)
        .flat_map(|section| crate::content::gaps(&section.blocks))
        .collect()
}
