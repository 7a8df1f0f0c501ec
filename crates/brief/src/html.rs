//! The briefing as one page: nothing is fetched, nothing runs, everybody can read it.
//!
//! The page's shape stands in `templates/briefing.html`, its looks in `templates/briefing.css`. All values are typed
//! and escaped by the engine on their way in; the template never marks a value as safe. A policy in the page's head
//! forbids scripts and anything from elsewhere even so.

use minijinja::value::Serde;
use minijinja::{Environment, Value, context};

use crate::content::{Document, Gap, Part, Role};
use crate::language::Language;

/// Write a briefing as one HTML page.
pub fn to_html(document: &Document) -> String {
    match render(document) {
        Ok(page) => page,
        Err(error) => {
            unreachable!("the page's template is part of the program and tested: {error:#}")
        }
    }
}

fn render(document: &Document) -> Result<String, minijinja::Error> {
    let mut engine = Environment::new();
    let own = document
        .title
        .source
        .first()
        .and_then(|source| file(&source.place))
        .unwrap_or_default()
        .to_owned();
    engine.add_filter("short", move |place: &str| short(place, &own));
    crate::picture::prepare(&mut engine, crate::picture::page_colour)?;
    engine.add_template("briefing.css", include_str!("../templates/briefing.css"))?;
    engine.add_template("briefing.html", include_str!("../templates/briefing.html"))?;
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
    let page = engine.get_template("briefing.html")?.render(context! {
        doc => Value::from(Serde(document)),
        draft => document.draft,
        frame => Value::from(Serde(&document.frame)),
        title => document.title.plain(),
        titles,
        loose => Value::from(Serde(loose)),
    })?;
    Ok(page.trim_start().to_owned())
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

/// The file of a place: `a/b.partnership` of `a/b.partnership:12`.
fn file(place: &str) -> Option<&str> {
    place.rsplit_once(':').map(|(file, _)| file)
}

/// A place as short as can be: the line alone in the partnership's own file, else the file's name with it.
fn short(place: &str, own: &str) -> String {
    match place.rsplit_once(':') {
        Some((file, line)) if file == own => line.to_owned(),
        Some((file, line)) => {
            let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
            format!(
                "{}:{line}",
                name.strip_suffix(".partnership").unwrap_or(name)
            )
        }
        None => place.to_owned(),
    }
}
