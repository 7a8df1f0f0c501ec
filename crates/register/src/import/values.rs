//! A cell as values of a line, written as the language writes them; or why it cannot be one.

use jiff::civil;
use partnership_diagnostics::suggest::nearest;
use partnership_syntax::value::read_month;
use partnership_vocabulary::{Field, SILENCES, ValueType, Word, WordList};

use super::amounts::{duration, money, quantity, recurrence};

/// Why a cell has no place in a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Misfit(pub(super) String);

/// A value, and what is to be told about it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Written {
    /// The values, as they are written.
    pub(super) values: Vec<String>,
    /// What did not fit, each with why; the rest of the cell did.
    pub(super) left: Vec<(String, Misfit)>,
    /// What somebody should know, although it fits.
    pub(super) told: Vec<String>,
}

/// Whether somebody who is named and has no entry gets one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum New {
    /// They do.
    Made,
    /// Only those that are there are found.
    Sought,
}

/// Finds the name of the entry that people call so, of one of these kinds.
pub(super) type Names<'n> = dyn FnMut(&[&str], &str, New) -> Result<String, Misfit> + 'n;

impl Written {
    /// What has happened is not later than today: a day to come is when somebody means to do it, and says nothing of
    /// whether it was done.
    pub(super) fn not_yet(&mut self, field: &Field, cell: &str, today: Option<civil::Date>) {
        let to_come = |day: &String| first_day(day) > today;
        let done = field.record && matches!(field.value, ValueType::Date);
        if done && today.is_some() && self.values.iter().any(to_come) {
            let why = format!(
                "this day is still to come, and `{}` holds days on which it was done",
                field.word
            );
            *self = Self {
                left: vec![(cell.to_owned(), Misfit(why))],
                ..Self::default()
            };
        }
    }
}

/// The first day of a day, a month or a year, as the language writes them.
fn first_day(written: &str) -> Option<civil::Date> {
    let mut parts = written.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().map_or(Some(1), |month| month.parse().ok())?;
    let day = parts.next().map_or(Some(1), |day| day.parse().ok())?;
    civil::Date::new(year, month, day).ok()
}

/// A cell as values of `field`.
pub(super) fn written(field: &Field, cell: &str, names: &mut Names<'_>) -> Written {
    let mut out = Written::default();
    if let Some(silence) = silence(cell) {
        out.values.push(silence);
        return out;
    }
    // What is one value as a whole is not cut; a word of one's own is only thought of when nothing else fits.
    let whole = value(&field.value, cell, false, names);
    let pieces = parts(&field.value, cell);
    let split = field.many && pieces.len() > 1;
    let known = |piece: &&str| has_words(&field.value) && is_word(&field.value, piece);
    let all: Vec<&str> = match whole {
        Ok((value, told)) => {
            out.values.push(value);
            out.told.extend(told);
            return out;
        }
        Err(_) if split && !strongly(cell) && is_names(&field.value) => {
            return some_of(&field.value, cell, &pieces, names);
        }
        Err(_) if split && (!own_words(&field.value) || pieces.iter().any(known)) => pieces,
        Err(_) => vec![cell],
    };
    for piece in all {
        match value(&field.value, piece, true, names) {
            Ok((value, told)) => {
                if !out.values.contains(&value) {
                    out.values.push(value);
                }
                out.told.extend(told);
            }
            Err(misfit) => out.left.push((piece.to_owned(), misfit)),
        }
    }
    // Half of a list of days or numbers is a guess at the rest.
    if !out.left.is_empty() && !has_words(&field.value) {
        let why = out.left.swap_remove(0).1;
        return Written {
            left: vec![(cell.to_owned(), why)],
            ..Written::default()
        };
    }
    out
}

/// Whether names alone stand there.
fn is_names(value: &ValueType) -> bool {
    matches!(value, ValueType::Names(_))
}

/// Whether a cell is parted by what stands in no name.
fn strongly(cell: &str) -> bool {
    cell.contains([';', '\n', '|'])
}

/// A cell with commas, strokes or "and" between what may be names: "Hill Council, City Hospital" are two partners, and
/// "Department for Health, Wales" is one. It is taken apart only as far as its pieces are known.
fn some_of(value_type: &ValueType, cell: &str, pieces: &[&str], names: &mut Names<'_>) -> Written {
    let mut out = Written::default();
    for piece in pieces {
        match value(value_type, piece, false, names) {
            Ok((name, _)) if out.values.contains(&name) => {}
            Ok((name, _)) => out.values.push(name),
            Err(misfit) => out.left.push(((*piece).to_owned(), misfit)),
        }
    }
    if out.values.is_empty() {
        let why = "nothing of this name is there, and it may be one name or several; write an entry for each, or part them \
                   with semicolons, and import again";
        out.left = vec![(cell.to_owned(), Misfit(why.to_owned()))];
    }
    out
}

/// Whether a value may be a word of a list, or a name: then each part of a list stands for itself.
fn has_words(value: &ValueType) -> bool {
    match value {
        ValueType::Words(_) | ValueType::Names(_) | ValueType::Labelled(_) => true,
        ValueType::OneOf(types) => types.iter().any(has_words),
        _ => false,
    }
}

/// Whether words of one's own may stand there.
fn own_words(value: &ValueType) -> bool {
    match value {
        ValueType::Words(list) => list.open && !rating(list),
        ValueType::OneOf(types) => types.iter().any(own_words),
        _ => false,
    }
}

/// Whether it is a word of a list that may stand there.
fn is_word(value: &ValueType, piece: &str) -> bool {
    match value {
        ValueType::Words(list) => find(list, piece).is_some(),
        ValueType::OneOf(types) => types.iter().any(|one| is_word(one, piece)),
        _ => false,
    }
}

/// The parts of a list in a cell, as such a line may have them.
fn parts<'c>(value: &ValueType, cell: &'c str) -> Vec<&'c str> {
    if matches!(value, ValueType::Date) {
        for between in [" to ", " until ", " – ", " - ", ";", ",", "\n"] {
            if cell.contains(between) {
                return cell.split(between).map(str::trim).collect();
            }
        }
        return vec![cell];
    }
    if has_words(value) && !cell.contains([';', '\n', '|', ',']) && cell.contains('/') {
        return cell
            .split('/')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
    }
    pieces(cell)
}

/// A cell that says that there is no answer, where the language has a word for that and asks for no reason.
fn silence(cell: &str) -> Option<String> {
    let folded = cell.trim_end_matches('.').to_lowercase().replace(' ', "-");
    let word = match folded.as_str() {
        "unknown" | "not-known" => "not-known",
        "tbc" | "tbd" | "to-be-confirmed" | "to-be-decided" | "to-be-agreed" | "not-yet-agreed" => {
            "not-yet-agreed"
        }
        other => other,
    };
    SILENCES
        .iter()
        .find(|silence| silence.word == word && !silence.needs_reason)
        .map(|silence| silence.word.to_owned())
}

/// The parts of a list in a cell.
pub(super) fn pieces(cell: &str) -> Vec<&str> {
    let by: &[char] = if cell.contains([';', '\n', '|']) {
        &[';', '\n', '|']
    } else {
        &[',']
    };
    let all = cell.split(by);
    let all = all.flat_map(|piece| piece.split(" and "));
    all.map(|piece| piece.trim().trim_start_matches(['-', '•', '*']).trim())
        .filter(|piece| !piece.is_empty())
        .collect()
}

type Told = Option<String>;

fn value(
    value_type: &ValueType,
    cell: &str,
    own: bool,
    names: &mut Names<'_>,
) -> Result<(String, Told), Misfit> {
    let misfit = |what: &str| Err(Misfit(what.to_owned()));
    match value_type {
        ValueType::Text | ValueType::Code | ValueType::Link => Ok((quoted(cell), None)),
        ValueType::Labelled(list) => labelled(list, cell),
        ValueType::Date => date(cell),
        ValueType::Recurrence => match recurrence(cell) {
            Some(every) => Ok((every, None)),
            None => misfit("this is not how often; write it like `every 6 months`"),
        },
        ValueType::Duration => match duration(cell) {
            Some(length) => Ok((length, None)),
            None => misfit("this is not a length of time; write it like `24 months`"),
        },
        ValueType::Quantity => match quantity(cell) {
            Some(amount) => Ok((amount, None)),
            None => misfit("this is not a number; write it like `about 1,200 people`"),
        },
        ValueType::Money => match money(cell) {
            Some(sum) => Ok((sum, None)),
            None => misfit("this is not a sum of money; write it like `GBP 25000`"),
        },
        ValueType::Words(list) => word(list, cell, own),
        ValueType::Names(kinds) => {
            let new = if own { New::Made } else { New::Sought };
            names(kinds, cell, new).map(|name| (name, None))
        }
        ValueType::YesNo => match yes(cell) {
            Some(yes) => Ok((if yes { "yes" } else { "no" }.to_owned(), None)),
            None => misfit("this takes `yes` or `no`"),
        },
        ValueType::OneOf(types) => one_of(types, cell, own, names),
        ValueType::AnyName | ValueType::Deed | ValueType::Condition | ValueType::Rule => {
            misfit("this cannot come from a spreadsheet; write it by hand")
        }
    }
}

/// The first type that fits. A rating that is no word of a scale is not taken for a text: it could not be compared. Nor
/// is a number without a unit where a length of time may stand: nobody knows of what.
fn one_of(
    types: &[ValueType],
    cell: &str,
    own: bool,
    names: &mut Names<'_>,
) -> Result<(String, Told), Misfit> {
    let rated = types
        .iter()
        .any(|one| matches!(one, ValueType::Words(list) if rating(list)));
    let lasts = types.iter().any(|one| matches!(one, ValueType::Duration));
    if lasts && cell.trim().parse::<f64>().is_ok() {
        return Err(Misfit(
            "a number without a unit is no length of time; write it like `24 months`".to_owned(),
        ));
    }
    let mut first = None;
    for one in types {
        if rated && matches!(one, ValueType::Text) {
            continue;
        }
        match value(one, cell, own, names) {
            Ok(found) => return Ok(found),
            Err(misfit) => first = first.or(Some(misfit)),
        }
    }
    Err(first.unwrap_or_else(|| Misfit("nothing of this sort can stand there".to_owned())))
}

fn rating(list: &WordList) -> bool {
    matches!(list.name, "likelihood" | "impact")
}

/// A word of a list, by its spelling, its label or another name for it.
pub(super) fn find(list: &'static WordList, cell: &str) -> Option<&'static Word> {
    let cell = cell.trim().trim_end_matches('.');
    let hyphens = cell.to_lowercase().replace([' ', '_', '/'], "-");
    // "3 - Possible", "Article 6(1)(e): Public task"
    let behind = |sign: char| cell.rsplit_once(sign).map(|(_, rest)| rest.trim());
    let numbered = cell.trim_start_matches(|char: char| {
        char.is_ascii_digit() || matches!(char, '.' | ')' | '(' | '-' | '–' | ':' | ' ')
    });
    let article = hyphens.replace(['(', ')'], "-").replace("--", "-");
    [
        Some(cell),
        Some(hyphens.as_str()),
        Some(numbered),
        behind(':'),
        behind('–'),
        Some(article.trim_matches('-')),
    ]
    .into_iter()
    .flatten()
    .filter(|spelling| !spelling.is_empty())
    .find_map(|spelling| list.find(spelling))
}

fn word(list: &'static WordList, cell: &str, own: bool) -> Result<(String, Told), Misfit> {
    if let Some(word) = find(list, cell) {
        return Ok((word.word.to_owned(), None));
    }
    let spellings = list.words.iter().flat_map(|word| {
        [word.word, word.label]
            .into_iter()
            .chain(word.also.iter().copied())
    });
    let near = nearest(&cell.to_lowercase(), spellings).and_then(|near| list.find(near));
    if let Some(near) = near {
        return Err(Misfit(format!(
            "this is no word for it. Did you mean `{}`?",
            near.word
        )));
    }
    if own
        && list.open
        && !rating(list)
        && cell.chars().count() <= 60
        && cell.parse::<f64>().is_err()
    {
        return Ok((
            quoted(cell),
            Some(format!(
                "`{}` is no word of the list, so it is kept as your own",
                one_line(cell)
            )),
        ));
    }
    let some: Vec<String> = list
        .words
        .iter()
        .take(4)
        .map(|word| format!("`{}`", word.word))
        .collect();
    Err(Misfit(format!(
        "this is no word for it. Words there are: {} …",
        some.join(", ")
    )))
}

/// `ods X9901`, `ODS: X9901`
fn labelled(list: &'static WordList, cell: &str) -> Result<(String, Told), Misfit> {
    let parted = cell
        .split_once([':', ' '])
        .map(|(label, rest)| (label.trim(), rest.trim_start_matches([':', ' ']).trim()));
    if let Some((label, rest)) = parted
        && let Some(word) = list.find(label)
        && !rest.is_empty()
    {
        return Ok((format!("{} {}", word.word, quoted(rest)), None));
    }
    Err(Misfit(format!(
        "it is not said what sort of number this is; write it like `{} \"…\"`",
        list.words.first().map_or("number", |word| word.word)
    )))
}

/// A day, a month or a year. One that may be read in two ways is not guessed.
fn date(cell: &str) -> Result<(String, Told), Misfit> {
    let odd = || {
        Err(Misfit(
            "this is not a day; write it like `2026-04-01`".to_owned(),
        ))
    };
    let text = cell.trim();
    // A time of day behind a day is left out.
    let text =
        text.split_once([' ', 'T']).map_or(
            text,
            |(day, rest)| {
                if rest.contains(':') { day } else { text }
            },
        );
    if text.parse::<civil::Date>().is_ok() {
        return Ok((text.to_owned(), None));
    }
    let parts: Vec<&str> = text
        .split(['-', '/', '.', ' ', ','])
        .filter(|part| !part.is_empty())
        .collect();
    // Spreadsheets know a short name of September more than the language.
    let month = |part: &str| {
        let part = if part.eq_ignore_ascii_case("sept") {
            "sep"
        } else {
            part
        };
        read_month(part).and_then(|month| i8::try_from(month).ok())
    };
    let number = |part: &str| part.parse::<i16>().ok();
    let year = |part: &str| number(part).filter(|year| part.len() == 4 && *year > 0);
    let made = |y: i16, m: i8, d: i16| {
        let day = i8::try_from(d)
            .ok()
            .and_then(|d| civil::Date::new(y, m, d).ok());
        match day {
            Some(day) => Ok((day.to_string(), None)),
            None => odd(),
        }
    };
    match parts.as_slice() {
        [y] if year(y).is_some() => Ok(((*y).to_owned(), None)),
        [m, y] if year(y).is_some() => match month(m) {
            Some(m) => Ok((format!("{y}-{m:02}"), None)),
            None => odd(),
        },
        [y, m] if year(y).is_some() => match number(m).filter(|m| (1..=12).contains(m)) {
            Some(m) => Ok((format!("{y}-{m:02}"), None)),
            None => odd(),
        },
        [a, b, y] if year(y).is_some() => {
            let y = year(y).unwrap_or_default();
            match (month(a), month(b), number(a), number(b)) {
                (Some(m), _, _, Some(d)) | (_, Some(m), Some(d), _) => made(y, m, d),
                (_, _, Some(d), Some(m)) if d > 12 => {
                    made(y, i8::try_from(m).unwrap_or_default(), d)
                }
                (_, _, Some(m), Some(d)) if d > 12 => {
                    made(y, i8::try_from(m).unwrap_or_default(), d)
                }
                (_, _, Some(d), Some(m)) if d == m => {
                    made(y, i8::try_from(m).unwrap_or_default(), d)
                }
                (_, _, Some(_), Some(_)) => Err(Misfit(
                    "day and month can be read in two ways; write it like `2026-04-01`".to_owned(),
                )),
                _ => odd(),
            }
        }
        [y, m, d] if year(y).is_some() => match (year(y), number(m), number(d)) {
            (Some(y), Some(m), Some(d)) => made(y, i8::try_from(m).unwrap_or_default(), d),
            _ => odd(),
        },
        _ => odd(),
    }
}

fn yes(cell: &str) -> Option<bool> {
    match cell.trim().trim_end_matches('.').to_lowercase().as_str() {
        "yes" | "y" | "true" | "x" | "✓" | "✔" => Some(true),
        "no" | "n" | "false" => Some(false),
        _ => None,
    }
}

/// As text in quotes, on one line.
pub(super) fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        one_line(text).replace('\\', "\\\\").replace('"', "\\\"")
    )
}

/// The words of a text with one blank between them.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(cell: &str) -> Result<String, String> {
        date(cell).map(|(day, _)| day).map_err(|Misfit(why)| why)
    }

    #[test]
    fn days_are_read_as_people_write_them_and_never_guessed() {
        for (cell, means) in [
            ("2026-04-01", "2026-04-01"),
            ("31/12/2026", "2026-12-31"),
            ("12/31/2026", "2026-12-31"),
            ("4/4/2026", "2026-04-04"),
            ("1 April 2026", "2026-04-01"),
            ("April 1, 2026", "2026-04-01"),
            ("Sept 2026", "2026-09"),
            ("2026", "2026"),
            ("2026-04-01 14:30", "2026-04-01"),
        ] {
            assert_eq!(day(cell).as_deref(), Ok(means), "{cell}");
        }
        assert!(day("03/04/2026").is_err_and(|why| why.contains("two ways")));
        for cell in [
            "soon",
            "31/31/2026",
            "2026-02-30",
            "1/2/3/4",
            "marzipan 2026",
        ] {
            assert!(day(cell).is_err(), "{cell}");
        }
    }

    #[test]
    fn a_yes_is_known_by_its_letter() {
        assert_eq!(yes("Y"), Some(true));
        assert_eq!(yes("perhaps"), None);
    }

    #[test]
    fn words_are_found_by_what_people_write() {
        let basis = &partnership_vocabulary::words::BASIS;
        let found = |cell| find(basis, cell).map(|word| word.word);
        assert_eq!(found("Public task"), Some("public-task"));
        assert_eq!(found("Article 6(1)(e): Public task"), Some("public-task"));
        assert_eq!(found("Article 6(1)(e)"), Some("public-task"));
        let likelihood = &partnership_vocabulary::words::LIKELIHOOD;
        assert_eq!(
            find(likelihood, "3 - Possible").map(|word| word.word),
            Some("possible")
        );
        assert_eq!(find(likelihood, "3").map(|word| word.word), None);
    }
}
