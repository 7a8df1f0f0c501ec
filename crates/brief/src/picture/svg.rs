//! A picture as SVG: whole in itself, with its title and description, fit to stand in a page.
//!
//! Its shape stands in `templates/picture.svg.html`, and all that is in it is escaped by the engine on its way in, as in
//! the page. Colours are asked of the caller, so the same drawing follows a page's style or stands alone.

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};

use super::{Ink, Picture, Tint};

/// Write a picture as SVG. `colour` says what to write for each colour of the theme.
pub fn svg(picture: &Picture, colour: fn(Tint) -> String) -> String {
    let mut engine = Environment::new();
    engine.set_auto_escape_callback(|_| AutoEscape::Html);
    let drawn = prepare(&mut engine, colour).and_then(|()| {
        engine
            .template_from_str("{% from \"picture.svg.html\" import draw %}{{ draw(picture) }}")?
            .render(context! { picture => Value::from(Serde(picture)) })
    });
    match drawn {
        Ok(text) => text,
        Err(error) => {
            unreachable!("the template of pictures is part of the program and tested: {error:#}")
        }
    }
}

/// Give an engine what it needs to draw pictures: the template `picture.svg.html`, whose macro is `draw(picture)`.
pub(crate) fn prepare(
    engine: &mut Environment<'_>,
    colour: fn(Tint) -> String,
) -> Result<(), minijinja::Error> {
    engine.add_template(
        "picture.svg.html",
        include_str!("../../templates/picture.svg.html"),
    )?;
    engine.add_global("inks", Value::from(Serde(inks(colour))));
    Ok(())
}

/// The colours of the page's style, so that a picture follows it, light and dark.
pub fn page_colour(tint: Tint) -> String {
    format!("var(--{}, #{})", tint.name(), tint.plain())
}

/// The colours as they are where no theme says others.
pub fn plain_colour(tint: Tint) -> String {
    format!("#{}", tint.plain())
}

/// For each ink its name and its colours.
fn inks(
    colour: fn(Tint) -> String,
) -> std::collections::BTreeMap<String, std::collections::BTreeMap<&'static str, String>> {
    Ink::ALL
        .iter()
        .map(|ink| {
            let paint = ink.paint();
            let or_none = |tint: Option<Tint>| tint.map_or_else(|| "none".to_owned(), colour);
            let colours = [
                ("fill", or_none(paint.fill)),
                ("stroke", or_none(paint.stroke)),
                ("words", colour(paint.words)),
                ("soft", colour(paint.soft)),
            ];
            (ink.name().to_owned(), colours.into_iter().collect())
        })
        .collect()
}
