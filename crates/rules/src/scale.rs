//! The level of a risk from its likelihood and impact, on the scale it is rated on (decision 27).
//!
//! Built-in scales add the two positions (the tool of the Open Data Institute), multiply them (the NHS matrix) or
//! look the pair up (the ICO template); a declared scale does the first or the second with its own words.

use partnership_model::{Data, Entry, Model, Value};
use partnership_vocabulary::{Word, list};

/// The level of `risk` before (`residual: false`) or after its measures; `None` where a rating is missing, a word is
/// not of the scale, or the level is a word of the house that rules cannot compare.
pub fn level(model: &Model, risk: &Entry, residual: bool) -> Option<&'static Word> {
    let (likelihood, impact) = if residual {
        // A measure may lower only one of the two; the other stays as it was.
        let own = |word: &str, before: &str| rating(risk, word).or_else(|| rating(risk, before));
        let some = rating(risk, "residual-likelihood").is_some()
            || rating(risk, "residual-impact").is_some();
        some.then(|| {
            Some((
                own("residual-likelihood", "likelihood")?,
                own("residual-impact", "impact")?,
            ))
        })??
    } else {
        (rating(risk, "likelihood")?, rating(risk, "impact")?)
    };
    match scale(model, risk, likelihood, impact)? {
        Scale::BuiltIn(name, combines) => {
            let (first, second) = (place(likelihood, name)?, place(impact, name)?);
            let step = match (combines, name) {
                ("add", _) => match first + second {
                    ..=2 => 1,
                    3..=4 => 2,
                    _ => 3,
                },
                ("multiply", _) => match first * second {
                    ..=3 => 1,
                    4..=6 => 2,
                    7..=12 => 3,
                    _ => 4,
                },
                // The ICO's table: rows by impact, columns by likelihood.
                _ => [[1, 1, 1], [1, 2, 3], [1, 3, 3]]
                    .get(second as usize - 1)?
                    .get(first as usize - 1)
                    .copied()?,
            };
            let mark = format!("{name}:{step}");
            list("risk-level")?.words.iter().find(|word| word.is(&mark))
        }
        Scale::Declared(scale) => declared(scale, likelihood, impact),
    }
}

enum Scale<'m> {
    BuiltIn(&'static str, &'static str),
    Declared(&'m Entry),
}

/// A word as it was given, in whichever way.
fn spelled(value: &Value) -> Option<&str> {
    match &value.data {
        Data::Word(word, _) => Some(word.word),
        Data::Text(text) | Data::OwnWord(text, _) => Some(&text.value),
        _ => None,
    }
}

fn rating<'m>(risk: &'m Entry, field: &str) -> Option<&'m Value> {
    risk.values(field).find(|value| spelled(value).is_some())
}

/// The scale a risk is rated on: its own, the partnership's, or the one built-in scale that has both words.
fn scale<'m>(
    model: &'m Model,
    risk: &Entry,
    likelihood: &Value,
    impact: &Value,
) -> Option<Scale<'m>> {
    let named = risk
        .values("scale")
        .next()
        .or_else(|| model.header()?.values("risk-scale").next());
    match named.map(|value| &value.data) {
        Some(Data::Name(reference)) => Some(Scale::Declared(model.entry(reference.target?))),
        Some(Data::Word(word, _)) => Some(Scale::BuiltIn(word.word, combination(word))),
        Some(_) => None,
        None => {
            let mut fitting = list("scale")?.words.iter().filter(|scale| {
                place(likelihood, scale.word).is_some() && place(impact, scale.word).is_some()
            });
            let first = fitting.next()?;
            fitting
                .next()
                .is_none()
                .then_some(Scale::BuiltIn(first.word, combination(first)))
        }
    }
}

fn combination(scale: &Word) -> &'static str {
    scale
        .marks
        .iter()
        .find(|mark| matches!(**mark, "add" | "multiply" | "table"))
        .copied()
        .unwrap_or("multiply")
}

/// Where a word stands on a built-in scale, from 1.
fn place(value: &Value, scale: &str) -> Option<u32> {
    let Data::Word(word, _) = value.data else {
        return None;
    };
    word.marks
        .iter()
        .find_map(|mark| mark.strip_prefix(scale)?.strip_prefix(':')?.parse().ok())
}

/// The level on a declared scale, where it is a word of the vocabulary.
fn declared(scale: &Entry, likelihood: &Value, impact: &Value) -> Option<&'static Word> {
    let at = |field: &str, value: &Value| {
        let wanted = spelled(value)?;
        scale
            .values(field)
            .position(|own| spelled(own) == Some(wanted))
            .map(|at| at as f64 + 1.0)
    };
    let (first, second) = (at("likelihood", likelihood)?, at("impact", impact)?);
    let multiplied = scale
        .words("combines")
        .next()
        .is_some_and(|word| word.word.starts_with("mult"));
    let score = if multiplied {
        first * second
    } else {
        first + second
    };
    scale.values("levels").find_map(|level| {
        let bound = |word: &str| {
            level
                .qualifiers
                .block
                .iter()
                .find(|field| field.word == word)?
                .values
                .iter()
                .find_map(|value| match &value.data {
                    Data::Quantity(quantity) => Some(quantity.value),
                    _ => None,
                })
        };
        let fits = bound("from").is_none_or(|from| score >= from)
            && bound("to").is_none_or(|to| score <= to);
        match level.data {
            Data::Word(word, _) if fits => Some(word),
            _ => None,
        }
    })
}
