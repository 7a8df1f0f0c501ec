//! A briefing in parts, each a file of its own for the templates.
//!
//! Typst remembers what a function made as long as the files that it read say the same. With all of a briefing in one file, an
//! edit anywhere is one everywhere. So what rarely changes is one file, what every edit changes another, and each section
//! and each slide has a place in a third sort, which only the function that shows it reads.

use partnership_brief::content::{Document, Gap, Pair, Part, Role, Statement};
use partnership_brief::deck::{Deck, Group, Slide, SlideRole};
use partnership_brief::picture::{Ink, Picture, Tint};
use partnership_brief::theme::Theme;
use serde::Serialize;
use serde_json::Value;

/// The files of a briefing or its slides: their names, and their JSON.
pub type Files = Vec<(String, String)>;

/// How many files hold sections or slides at most. Typst keeps the name of each file until the process ends, and has room for
/// some sixty thousand; where there is more to show, a file holds several.
const MOST: usize = 1024;

/// What rarely changes: the looks, the fixed words, the title.
#[derive(Serialize)]
struct Constant<'a, Words> {
    title: &'a Statement,
    language: &'a str,
    spoken: &'a str,
    direction: &'a str,
    draft: bool,
    frame: &'a Words,
    theme: &'a Theme,
    inks: Value,
}

/// What the PDF says of itself. The digest is another after every edit, and is shown among the rest.
#[derive(Serialize)]
struct About<'a> {
    day: &'a str,
    digest: Option<&'a str>,
    meta: &'a [Pair],
}

/// The order of a briefing: its cover, its parts, and where their sections are.
#[derive(Serialize)]
struct Order<'a> {
    lead: &'a [Statement],
    gaps: &'a [Gap],
    parts: Vec<Head<'a>>,
}

/// The head of a part.
#[derive(Serialize)]
struct Head<'a> {
    id: &'a str,
    role: Role,
    kicker: &'a str,
    title: &'a Statement,
    lead: &'a [Statement],
    sections: Vec<Address>,
}

/// Where something is found: in which file, and at which place there.
#[derive(Clone, Serialize)]
struct Address {
    file: String,
    at: usize,
}

/// What is seen of a slide. Its notes are for who speaks.
#[derive(Serialize)]
struct Seen<'a> {
    role: SlideRole,
    kicker: &'a str,
    title: &'a Statement,
    lead: Option<&'a Statement>,
    groups: &'a [Group],
    pictures: &'a [Picture],
}

/// A briefing, in parts.
pub fn briefing<'a>(document: &'a Document) -> Result<Files, serde_json::Error> {
    let sections: Vec<_> = document
        .parts
        .iter()
        .flat_map(|part| &part.sections)
        .collect();
    let (mut files, addresses) = shared_out("section", &sections)?;
    let mut addresses = addresses.into_iter();
    let head = |part: &'a Part| Head {
        id: &part.id,
        role: part.role,
        kicker: &part.kicker,
        title: &part.title,
        lead: &part.lead,
        sections: addresses.by_ref().take(part.sections.len()).collect(),
    };
    let order = Order {
        lead: &document.lead,
        // They know their lines as well, and only a draft shows them.
        gaps: if document.draft { &document.gaps } else { &[] },
        parts: document.parts.iter().map(head).collect(),
    };
    files.push(("order.json".to_owned(), serde_json::to_string(&order)?));
    files.extend(common(
        Constant {
            title: &document.title,
            language: document.language,
            spoken: &document.spoken,
            direction: document.direction,
            draft: document.draft,
            frame: &document.frame,
            theme: &document.theme,
            inks: inks(),
        },
        About {
            day: &document.day,
            digest: document.digest.as_deref(),
            meta: &document.meta,
        },
    )?);
    Ok(as_shown(files, document.draft))
}

/// Slides, in parts.
pub fn slides(deck: &Deck) -> Result<Files, serde_json::Error> {
    let seen: Vec<_> = deck.slides.iter().map(seen).collect();
    let (mut files, addresses) = shared_out("slide", &seen)?;
    files.push(("order.json".to_owned(), serde_json::to_string(&addresses)?));
    files.extend(common(
        Constant {
            title: &deck.title,
            language: deck.language,
            spoken: &deck.spoken,
            direction: deck.direction,
            draft: deck.draft,
            frame: &deck.frame,
            theme: &deck.theme,
            inks: inks(),
        },
        About {
            day: &deck.day,
            digest: deck.digest.as_deref(),
            meta: &[],
        },
    )?);
    Ok(as_shown(files, deck.draft))
}

fn seen(slide: &Slide) -> Seen<'_> {
    Seen {
        role: slide.role,
        kicker: &slide.kicker,
        title: &slide.title,
        lead: slide.lead.as_ref(),
        groups: &slide.groups,
        pictures: &slide.pictures,
    }
}

fn common(
    constant: Constant<'_, impl Serialize>,
    about: About<'_>,
) -> Result<Files, serde_json::Error> {
    Ok(vec![
        (
            "constant.json".to_owned(),
            serde_json::to_string(&constant)?,
        ),
        ("about.json".to_owned(), serde_json::to_string(&about)?),
    ])
}

/// Files for all of these, one for each while there are not too many, and where each is found.
fn shared_out(
    name: &str,
    all: &[impl Serialize],
) -> Result<(Files, Vec<Address>), serde_json::Error> {
    let each = all.len().div_ceil(MOST).max(1);
    let mut files = Files::new();
    let mut addresses = Vec::with_capacity(all.len());
    for (number, some) in all.chunks(each).enumerate() {
        let file = format!("{name}-{number}.json");
        addresses.extend((0..some.len()).map(|at| Address {
            file: file.clone(),
            at,
        }));
        files.push((file, serde_json::to_string(some)?));
    }
    Ok((files, addresses))
}

/// Only a draft shows where a statement comes from. In what is not one, a line more in the file would change the places of all
/// that is said after it, and nothing that anybody sees.
fn as_shown(mut files: Files, draft: bool) -> Files {
    if !draft {
        for (_, json) in &mut files {
            *json = without_places(json);
        }
    }
    files
}

/// Where places are told: a list of them, or one or none. In a text of JSON a quotation mark has a backslash before it, so
/// this is found nowhere else.
const PLACES: &str = "\"source\":";

/// The same JSON without any places. A tree of it would take ten times as long as writing it did.
fn without_places(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, value)) = rest.split_once(PLACES) {
        out.push_str(before);
        out.push_str(PLACES);
        out.push_str(if value.starts_with('[') { "[]" } else { "null" });
        rest = value.get(length(value)..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// How long the value is with which this JSON starts.
fn length(json: &str) -> usize {
    let (mut deep, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => deep += 1,
            b',' | b']' | b'}' if deep == 0 => return at,
            b']' | b'}' => deep -= 1,
            _ => {}
        }
    }
    json.len()
}

/// How the shapes of pictures are coloured: for each ink the names of its colours.
fn inks() -> Value {
    let name = |tint: Option<Tint>| tint.map(Tint::name);
    Ink::ALL
        .iter()
        .map(|ink| {
            let paint = ink.paint();
            let colours = serde_json::json!({
                "fill": name(paint.fill),
                "stroke": name(paint.stroke),
                "words": paint.words.name(),
                "soft": paint.soft.name(),
            });
            (ink.name().to_owned(), colours)
        })
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[cfg(test)]
mod tests;
