//! The scales on which risks are rated, and the level that a likelihood and an impact give together.
//!
//! Built-in scales add the two positions (the tool of the Open Data Institute), multiply them (the NHS matrix) or
//! look the pair up (the ICO template); a declared scale does the first or the second with its own words.

use partnership_vocabulary::{Word, list};

use crate::{Data, Entry, Model, Value};

/// A scale: its words in order, and what each pair of them gives.
#[derive(Clone, Copy, Debug)]
pub enum Scale<'m> {
    /// One that is part of the vocabulary.
    BuiltIn(&'static Word),
    /// One of the house.
    Declared(&'m Entry),
}

/// A word on a scale.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it is called.
    pub label: String,
    /// The word of the vocabulary; `None` for one that only the house knows.
    pub word: Option<&'static Word>,
}

/// What a pair of words gives.
#[derive(Clone, Debug)]
pub struct Level {
    /// What it is called.
    pub label: String,
    /// Its place among the levels of its scale, from 1.
    pub step: usize,
    /// How many levels its scale has.
    pub of: usize,
    /// The word of the vocabulary; `None` for a level that only the house knows.
    pub word: Option<&'static Word>,
}

/// The level of `risk` before (`residual: false`) or after its measures; `None` where a rating is missing, a word is
/// not of the scale, or the level is a word of the house that rules cannot compare.
pub fn level(model: &Model, risk: &Entry, residual: bool) -> Option<&'static Word> {
    let (likelihood, impact) = ratings(risk, residual)?;
    let scale = Scale::of(model, risk)?;
    let at = (scale.likelihood(likelihood)?, scale.impact(impact)?);
    scale.level(at.0, at.1)?.word
}

/// How likely and how bad `risk` was rated before or after its measures. A measure may lower only one of the two; the
/// other stays as it was.
pub fn ratings(risk: &Entry, residual: bool) -> Option<(&Value, &Value)> {
    let before = |word| rating(risk, word);
    if !residual {
        return Some((before("likelihood")?, before("impact")?));
    }
    let (likelihood, impact) = (before("residual-likelihood"), before("residual-impact"));
    if likelihood.is_none() && impact.is_none() {
        return None;
    }
    Some((
        likelihood.or_else(|| before("likelihood"))?,
        impact.or_else(|| before("impact"))?,
    ))
}

/// A word as it was given, in whichever way.
fn spelled(value: &Value) -> Option<&str> {
    match &value.data {
        Data::Word(word, _) => Some(word.word),
        Data::Text(text) | Data::OwnWord(text, _) => Some(&text.value),
        _ => None,
    }
}

/// The same as people read it.
fn labelled(value: &Value) -> Option<&str> {
    match &value.data {
        Data::Word(word, _) => Some(word.label),
        _ => spelled(value),
    }
}

fn known(value: &Value) -> Option<&'static Word> {
    match value.data {
        Data::Word(word, _) => Some(word),
        _ => None,
    }
}

fn rating<'m>(risk: &'m Entry, field: &str) -> Option<&'m Value> {
    risk.values(field).find(|value| spelled(value).is_some())
}

impl<'m> Scale<'m> {
    /// The scale a risk is rated on: its own, the partnership's, or the one built-in scale that has both its words.
    pub fn of(model: &'m Model, risk: &Entry) -> Option<Self> {
        let named = risk
            .values("scale")
            .next()
            .or_else(|| model.header()?.values("risk-scale").next());
        match named.map(|value| &value.data) {
            Some(Data::Name(reference)) => Some(Self::Declared(model.entry(reference.target?))),
            Some(Data::Word(word, _)) => Some(Self::BuiltIn(word)),
            Some(_) => None,
            None => {
                let (likelihood, impact) = ratings(risk, false).or_else(|| ratings(risk, true))?;
                let mut fitting = list("scale")?
                    .words
                    .iter()
                    .map(Self::BuiltIn)
                    .filter(|scale| {
                        scale.likelihood(likelihood).is_some() && scale.impact(impact).is_some()
                    });
                let first = fitting.next()?;
                fitting.next().is_none().then_some(first)
            }
        }
    }

    /// Its words for how likely, from the least to the most.
    pub fn likelihoods(&self) -> Vec<Step> {
        self.words("likelihood")
    }

    /// Its words for how bad, from the mildest to the worst.
    pub fn impacts(&self) -> Vec<Step> {
        self.words("impact")
    }

    /// Where a word for how likely stands on it, from 1.
    pub fn likelihood(&self, value: &Value) -> Option<usize> {
        self.place("likelihood", value)
    }

    /// Where a word for how bad stands on it, from 1.
    pub fn impact(&self, value: &Value) -> Option<usize> {
        self.place("impact", value)
    }

    fn words(&self, field: &str) -> Vec<Step> {
        match self {
            Self::BuiltIn(scale) => {
                let mut words: Vec<_> = list(field)
                    .into_iter()
                    .flat_map(|list| list.words)
                    .filter_map(|word| Some((position(word, scale.word)?, word)))
                    .collect();
                words.sort_by_key(|(at, _)| *at);
                let step = |(_, word): (usize, &'static Word)| Step {
                    label: word.label.to_owned(),
                    word: Some(word),
                };
                words.into_iter().map(step).collect()
            }
            Self::Declared(scale) => scale
                .values(field)
                .map(|value| Step {
                    label: labelled(value).unwrap_or_default().to_owned(),
                    word: known(value),
                })
                .collect(),
        }
    }

    fn place(&self, field: &str, value: &Value) -> Option<usize> {
        match self {
            Self::BuiltIn(scale) => match value.data {
                Data::Word(word, _) => position(word, scale.word),
                _ => None,
            },
            Self::Declared(scale) => {
                let wanted = spelled(value)?;
                let own = |own: &Value| spelled(own) == Some(wanted);
                scale.values(field).position(own).map(|at| at + 1)
            }
        }
    }

    /// The level that two positions give, each from 1.
    pub fn level(&self, likelihood: usize, impact: usize) -> Option<Level> {
        match self {
            Self::BuiltIn(scale) => built_in(scale, likelihood, impact),
            Self::Declared(scale) => declared(scale, likelihood, impact),
        }
    }
}

/// Where a word stands on a built-in scale, from 1.
fn position(word: &Word, scale: &str) -> Option<usize> {
    word.marks
        .iter()
        .find_map(|mark| mark.strip_prefix(scale)?.strip_prefix(':')?.parse().ok())
}

fn built_in(scale: &Word, likelihood: usize, impact: usize) -> Option<Level> {
    let step = if scale.is("add") {
        match likelihood + impact {
            ..=2 => 1,
            3..=4 => 2,
            _ => 3,
        }
    } else if scale.is("table") {
        // The ICO's: rows by impact, columns by likelihood.
        *[[1, 1, 1], [1, 2, 3], [1, 3, 3]]
            .get(impact.checked_sub(1)?)?
            .get(likelihood.checked_sub(1)?)?
    } else {
        match likelihood * impact {
            ..=3 => 1,
            4..=6 => 2,
            7..=12 => 3,
            _ => 4,
        }
    };
    let levels = list("risk-level")?.words;
    let word = levels
        .iter()
        .find(|word| position(word, scale.word) == Some(step))?;
    Some(Level {
        label: word.label.to_owned(),
        step,
        of: levels
            .iter()
            .filter_map(|word| position(word, scale.word))
            .max()?,
        word: Some(word),
    })
}

fn declared(scale: &Entry, likelihood: usize, impact: usize) -> Option<Level> {
    let multiplied = scale
        .words("combines")
        .next()
        .is_some_and(|word| word.word.starts_with("mult"));
    let (first, second) = (likelihood as f64, impact as f64);
    let score = if multiplied {
        first * second
    } else {
        first + second
    };
    let levels: Vec<_> = scale.values("levels").collect();
    levels.iter().enumerate().find_map(|(at, level)| {
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
        fits.then(|| {
            Some(Level {
                label: labelled(level)?.to_owned(),
                step: at + 1,
                of: levels.len(),
                word: known(level),
            })
        })?
    })
}
