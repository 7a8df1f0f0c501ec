//! What was probably meant by a value of another sort than its line takes.

use partnership_diagnostics::suggest;
use partnership_syntax::value::{Form, TimeUnit, read_date};
use partnership_vocabulary::{Days, Field, Qualifier, ValueType, WordList, number_of};

use super::words::takes;
use crate::build::names;

/// What to write instead, and whether it is certain.
pub(super) fn mended(field: &Field, written: &str, form: &Form<'_>) -> Option<(String, bool)> {
    let is = |wanted: fn(&ValueType) -> bool| takes(field, wanted);
    match form {
        Form::Text(text) => {
            let inside = text.0.value();
            let inside = inside.trim();
            if is(|each| matches!(each, ValueType::Date)) && read_date(inside).is_some() {
                return Some((inside.to_owned(), true));
            }
            let rule = is(|each| matches!(each, ValueType::Rule));
            (rule && names::check(inside).is_ok()).then(|| (inside.to_owned(), false))
        }
        Form::Duration(_) if is(|each| matches!(each, ValueType::Recurrence)) => {
            Some((format!("every {}", written.trim()), true))
        }
        Form::Word(word) if is(|each| matches!(each, ValueType::YesNo)) => {
            match word.to_lowercase().as_str() {
                "yes" | "true" | "y" => Some(("yes".to_owned(), true)),
                "no" | "false" | "n" => Some(("no".to_owned(), true)),
                _ => None,
            }
        }
        Form::Number(number) if is(|each| matches!(each, ValueType::Money)) => {
            let unit = number.unit.filter(|unit| {
                unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase())
            })?;
            Some((format!("{unit} {}", number.digits), true))
        }
        Form::Run(_) => in_digits(field, written)
            .or_else(|| with_on(field, written))
            .or_else(|| word_of(field, written))
            .or_else(|| years(field, written)),
        Form::Word(_) | Form::Number(_) => years(field, written),
        _ => None,
    }
}

/// `two years` as `2 years`, where the line takes a length of time or a rhythm.
pub(super) fn in_digits(field: &Field, written: &str) -> Option<(String, bool)> {
    let wanted = |each: &ValueType| {
        matches!(
            each,
            ValueType::Duration | ValueType::Recurrence | ValueType::Quantity
        )
    };
    if !takes(field, wanted) {
        return None;
    }
    let parts: Vec<&str> = written.split_whitespace().collect();
    let (every, number, unit) = match parts.as_slice() {
        ["every", number, unit] => ("every ", *number, *unit),
        [number, unit] => ("", *number, *unit),
        _ => return None,
    };
    TimeUnit::find(&unit.to_lowercase())?;
    let count = number_of(number)?;
    Some((format!("{every}{count} {}", unit.to_lowercase()), true))
}

/// `signed 2026-03-01` as `signed on 2026-03-01`, where a day may follow a value.
fn with_on(field: &Field, written: &str) -> Option<(String, bool)> {
    let dated = field
        .qualifiers
        .iter()
        .any(|qualifier| matches!(qualifier, Qualifier::On));
    let (first, rest) = written.trim().split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    let known = list_of(&field.value).is_none_or(|list| list.find(first).is_some());
    (dated && known && read_date(rest).is_some()).then(|| (format!("{first} on {rest}"), false))
}

/// A word of the list that was written with blanks.
fn word_of(field: &Field, written: &str) -> Option<(String, bool)> {
    let list = list_of(&field.value)?;
    let parts: Vec<&str> = written.split_whitespace().collect();
    let (blanks, hyphens) = (parts.join(" "), parts.join("-").to_lowercase());
    if let Some(word) = list.find(&blanks).or_else(|| list.find(&hyphens)) {
        return Some((word.word.to_owned(), true));
    }
    let near = suggest::nearest(&hyphens, spellings(list))?;
    list.find(near).map(|word| (word.word.to_owned(), false))
}

/// `2024-2026` as `2024, 2026`, where the line takes the first and the last day of something.
fn years(field: &Field, written: &str) -> Option<(String, bool)> {
    if field.days != Some(Days::Span) {
        return None;
    }
    let written = written.trim();
    let (first, last) = [" to ", " until ", "–", "—", " - ", "-", "/"]
        .iter()
        .find_map(|sign| written.split_once(sign))?;
    let (first, last) = (first.trim(), last.trim());
    (read_date(first).is_some() && read_date(last).is_some())
        .then(|| (format!("{first}, {last}"), false))
}

/// The list of words that a line takes.
pub(super) fn list_of(value: &ValueType) -> Option<&'static WordList> {
    match value {
        ValueType::Words(list) => Some(list),
        ValueType::OneOf(types) => types.iter().find_map(list_of),
        _ => None,
    }
}

/// Every spelling of the words of a list.
pub(super) fn spellings(list: &'static WordList) -> impl Iterator<Item = &'static str> {
    list.words
        .iter()
        .flat_map(|word| std::iter::once(word.word).chain(word.also.iter().copied()))
}

/// What stands between quotes of another sort than `"`: `'…'`, `«…»`, `‚…‘` and the like around the whole text.
pub(super) fn within_other_quotes(text: &str) -> Option<&str> {
    const PAIRS: [(char, char); 11] = [
        ('\'', '\''),
        ('«', '»'),
        ('»', '«'),
        ('‹', '›'),
        ('›', '‹'),
        ('‘', '’'),
        ('‚', '‘'),
        ('‚', '’'),
        ('`', '`'),
        ('`', '\''),
        ('´', '´'),
    ];
    let text = text.trim();
    PAIRS.iter().find_map(|(open, close)| {
        let inside = text.strip_prefix(*open)?.strip_suffix(*close)?;
        // `'A' or 'B'` is two quotations inside a text, not one around it.
        let whole = !inside.contains(*open) || open == close && !inside.contains(*close);
        (whole && !inside.trim().is_empty()).then(|| inside.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::within_other_quotes;

    #[test]
    fn quotes_of_other_languages_are_taken_off() {
        for text in ["'so'", "« so »", "‚so‘", "‹so›", "‘so’", "«\u{a0}so\u{a0}»"] {
            assert_eq!(within_other_quotes(text), Some("so"), "{text}");
        }
        for text in ["so", "'so", "'A' or 'B'", "«A» et «B»", "''", "'"] {
            assert_eq!(within_other_quotes(text), None, "{text}");
        }
    }
}
