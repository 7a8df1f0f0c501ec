//! Whether a written value fits a type, without telling anybody.
//!
//! A line may take one of several types, so each is tried in silence; what is told depends on all of them.

use partnership_source::TextRange;
use partnership_syntax::value::{Form, Number, TextForm};
use partnership_vocabulary::{ValueType, Word, WordList};

use super::resolve::Named;
use super::{Builder, Here, lookup};
use crate::{Data, Date, DateError, Quantity, Text};

/// What trying a type gave.
#[derive(Debug)]
pub(crate) enum Attempt {
    /// It fits.
    Fits(Data),
    /// It has the right form, but there is something wrong with it.
    Near(Near),
    /// It is something else.
    No,
}

/// What is wrong with a value of the right form.
#[derive(Debug)]
pub(crate) enum Near {
    /// The calendar has no such date.
    Date(DateError),
    /// `01/10/2019`
    SlashDate,
    /// Not a word of the list.
    Word(&'static WordList),
    /// No vocabulary has this prefix.
    Prefix,
    /// Nothing has this name, or something of another kind.
    Name(Named),
}

/// A value as it is tried: its form, its text and its place.
pub(crate) struct Try<'t, 'a> {
    pub(crate) form: &'t Form<'a>,
    pub(crate) written: &'a str,
    pub(crate) range: TextRange,
}

impl<'a> Builder<'a> {
    /// Try a type on a value.
    pub(crate) fn attempt(&self, here: Here, value: &Try<'_, 'a>, wanted: &ValueType) -> Attempt {
        let form = value.form;
        let fits = |data: Option<Data>| data.map_or(Attempt::No, Attempt::Fits);
        match wanted {
            ValueType::Text => fits(self.as_text(here, form).map(Data::Text)),
            ValueType::Code => fits(code(form, value.written).map(Data::Code)),
            ValueType::Labelled(list) => match form {
                Form::Labelled { label, text } => match lookup::word(list, label) {
                    Some(word) => Attempt::Fits(Data::Labelled(word, self.text_of(here, *text))),
                    None => Attempt::Near(Near::Word(list)),
                },
                _ => Attempt::No,
            },
            ValueType::Date => date(form),
            ValueType::Recurrence => fits(match form {
                Form::Recurrence(every) => Some(Data::Recurrence(*every)),
                _ => None,
            }),
            ValueType::Duration => fits(match form {
                Form::Duration(length) => Some(Data::Duration(*length)),
                _ => None,
            }),
            ValueType::Quantity => {
                fits(quantity(form, value.written).map(|own| Data::Quantity(Box::new(own))))
            }
            ValueType::Money => fits(match form {
                Form::Money { currency, amount } => {
                    let written = value.written.trim_start_matches(currency).trim_start();
                    let amount = Box::new(number(amount, written));
                    Some(Data::Money((*currency).to_owned(), amount))
                }
                _ => None,
            }),
            ValueType::Link => fits(self.link_of(here, form)),
            ValueType::Words(list) => self.word(here, value, list),
            ValueType::Names(kinds) => self.name_of(here, value, Some(kinds)),
            ValueType::AnyName => self.name_of(here, value, None),
            ValueType::Rule => fits(match form {
                Form::Word(word) => Some(Data::Rule((*word).to_owned())),
                _ => None,
            }),
            ValueType::YesNo => fits(match form {
                Form::Word("yes") => Some(Data::YesNo(true)),
                Form::Word("no") => Some(Data::YesNo(false)),
                _ => None,
            }),
            ValueType::OneOf(types) => self.one_of(here, value, types),
            // These are read from the whole line.
            ValueType::Deed | ValueType::Condition => Attempt::No,
        }
    }

    /// The first type that fits counts; else the first that nearly does.
    fn one_of(&self, here: Here, value: &Try<'_, 'a>, types: &[ValueType]) -> Attempt {
        if let Form::Text(text) = value.form
            && types.iter().any(|each| matches!(each, ValueType::Link))
            && is_address(&text.0.value())
        {
            return Attempt::Fits(Data::Link(text.0.value().into_owned()));
        }
        let mut near = None;
        for each in types {
            match self.attempt(here, value, each) {
                Attempt::Fits(data) => return Attempt::Fits(data),
                // A date that the calendar has not is no code either.
                Attempt::Near(wrong @ (Near::Date(_) | Near::SlashDate)) => {
                    return Attempt::Near(wrong);
                }
                // A name of the wrong kind says more than a word that is not known.
                Attempt::Near(Near::Name(named)) => near = Some(Near::Name(named)),
                Attempt::Near(wrong) => near = near.or(Some(wrong)),
                Attempt::No => {}
            }
        }
        near.map_or(Attempt::No, Attempt::Near)
    }

    fn as_text(&self, here: Here, form: &Form<'a>) -> Option<Text> {
        match form {
            Form::Text(text) => Some(self.text_of(here, *text)),
            _ => None,
        }
    }

    /// A text with its place.
    pub(crate) fn text_of(&self, here: Here, text: TextForm<'a>) -> Text {
        Text {
            value: text.0.value().into_owned(),
            span: self.span(here, text.0.range()),
        }
    }

    fn link_of(&self, here: Here, form: &Form<'a>) -> Option<Data> {
        match form {
            Form::Link(link) => Some(Data::Link((*link).to_owned())),
            Form::Prefixed(link) => Some(Data::Link((*link).to_owned())),
            Form::Text(text) => {
                let value = text.0.value();
                Some(if is_address(&value) {
                    Data::Link(value.into_owned())
                } else {
                    Data::Text(self.text_of(here, *text))
                })
            }
            _ => None,
        }
    }

    fn word(&self, here: Here, value: &Try<'_, 'a>, list: &'static WordList) -> Attempt {
        let known = |word: &'static Word| Attempt::Fits(Data::Word(word, list));
        match value.form {
            Form::Text(text) => {
                let label = text.0.value();
                match lookup::word(list, label.trim()) {
                    Some(word) => known(word),
                    None if list.open => {
                        Attempt::Fits(Data::OwnWord(self.text_of(here, *text), list))
                    }
                    None => Attempt::Near(Near::Word(list)),
                }
            }
            Form::Prefixed(written) => match lookup::word(list, written) {
                Some(word) => known(word),
                None => match written.split_once(':') {
                    Some((prefix, _)) if !lookup::is_prefix(prefix) => Attempt::Near(Near::Prefix),
                    _ => Attempt::Near(Near::Word(list)),
                },
            },
            Form::Word(_) | Form::Number(_) => match lookup::word(list, value.written) {
                Some(word) => known(word),
                None => Attempt::Near(Near::Word(list)),
            },
            _ => Attempt::No,
        }
    }

    fn name_of(
        &self,
        here: Here,
        value: &Try<'_, 'a>,
        kinds: Option<&'static [&'static str]>,
    ) -> Attempt {
        match value.form {
            Form::Word(word) => match self.named(here, word, kinds) {
                Named::Fits(target) => {
                    Attempt::Fits(Data::Name(self.reference(here, word, value.range, target)))
                }
                wrong => Attempt::Near(Near::Name(wrong)),
            },
            Form::Prefixed(_) => Attempt::Near(Near::Name(Named::Nothing)),
            _ => Attempt::No,
        }
    }
}

/// Whether a text is an address rather than a title.
pub(crate) fn is_address(text: &str) -> bool {
    let start = text.split_once(':').map_or("", |(scheme, _)| scheme);
    !start.is_empty()
        && !text.contains(char::is_whitespace)
        && start
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-'))
        && (text.contains("://") || matches!(start, "mailto" | "doi" | "tel" | "urn"))
}

fn code(form: &Form<'_>, written: &str) -> Option<String> {
    match form {
        Form::Text(text) => Some(text.0.value().into_owned()),
        Form::Word(_) | Form::Prefixed(_) | Form::Number(_) | Form::Date(_) | Form::Duration(_) => {
            Some(written.to_owned())
        }
        _ => None,
    }
}

fn date(form: &Form<'_>) -> Attempt {
    if matches!(form, Form::SlashDate(_)) {
        return Attempt::Near(Near::SlashDate);
    }
    match form.as_date().map(Date::of) {
        Some(Ok(date)) => Attempt::Fits(Data::Date(date)),
        Some(Err(error)) => Attempt::Near(Near::Date(error)),
        None => Attempt::No,
    }
}

fn quantity(form: &Form<'_>, written: &str) -> Option<Quantity> {
    match form {
        Form::Number(read) => Some(number(read, written)),
        Form::Duration(length) => {
            let (digits, unit) = written.split_once(char::is_whitespace)?;
            Some(Quantity {
                value: f64::from(length.count),
                written: digits.to_owned(),
                about: false,
                unit: Some(unit.trim().to_owned()),
            })
        }
        _ => None,
    }
}

fn number(read: &Number<'_>, written: &str) -> Quantity {
    let unit = read
        .unit
        .map(|unit| unit.split_whitespace().collect::<Vec<_>>().join(" "));
    let own = read
        .unit
        .and_then(|unit| written.strip_suffix(unit))
        .unwrap_or(written);
    Quantity {
        value: read.value,
        written: own.split_whitespace().collect::<Vec<_>>().join(" "),
        about: read.about,
        unit,
    }
}
