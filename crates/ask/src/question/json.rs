//! Questions as JSON: the same shape that an answer repeats.

use jiff::civil;
use partnership_model::Model;
use serde::Deserialize;

use super::{Parts, Question};
use crate::Unclear;

/// A name, or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Names {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    who: Option<Names>,
    action: Option<Names>,
    what: Option<Names>,
    #[serde(rename = "for")]
    purpose: Option<Names>,
    within: Option<String>,
    identifiability: Option<String>,
    on: Option<String>,
}

pub(super) fn read(model: &Model, text: &str, on: civil::Date) -> Result<Question, Unclear> {
    const HOW: &str = "Write {\"who\": \"…\", \"action\": \"…\", \"what\": \"…\", \"for\": \"…\"}; what is asked for \
                       is left out.";
    let written: Written = serde_json::from_str(text).map_err(|error| {
        Unclear::new(
            format!("The question is not JSON of the shape that is asked for: {error}."),
            HOW,
        )
    })?;
    let on = match written.on {
        None => on,
        Some(day) => day.parse().map_err(|_| {
            Unclear::new(
                format!("`{day}` is no day."),
                "A day is written like 2026-04-01.",
            )
        })?,
    };
    let text = |names: Option<Names>| match names {
        None => None,
        Some(Names::One(name)) => Some(name),
        Some(Names::Many(names)) => Some(names.join(", ")),
    };
    let parts = Parts {
        who: text(written.who),
        action: text(written.action),
        what: text(written.what),
        purpose: text(written.purpose),
        within: written.within,
        identifiability: written.identifiability,
    };
    Question::of_parts(model, &parts, on)
}
