//! Findings about values.

use partnership_diagnostics::{Finding, Fix, suggest};
use partnership_source::{Span, TextEdit, TextRange};
use partnership_syntax::value::{Date as Written, Form};
use partnership_vocabulary::{Field, Silence, ValueType, WordList, word_by_prefixed};

use super::definitions;
use super::mended::{in_digits, mended, spellings, within_other_quotes};
use super::words::{quoted, some_words, takes, tick, wanted};
use crate::{Date, DateError};

definitions! {
    WRONG_TYPE Error "wrong-type" "A value is of the sort that its line takes"
    UNKNOWN_WORD Error "unknown-word" "A word is one that its line knows"
    UNKNOWN_PREFIX Error "unknown-prefix" "The letters before a colon name a published list"
    IMPOSSIBLE_DATE Error "impossible-date" "A date is in the calendar"
    AMBIGUOUS_DATE Error "ambiguous-date" "A date can be read in one way only"
    MISSING_COMMA Error "missing-comma" "A comma stands between two values"
    TOO_MANY_VALUES Error "too-many-values" "Some lines take one value"
    SILENCE_NEEDS_REASON Error "silence-needs-reason" "What is ruled out or kept back has a reason"
    SILENCE_STANDS_ALONE Error "silence-stands-alone" "Not giving a value is said on its own"
    UNDATED_BEFORE_DATED Warning "undated-before-dated" "If the last of several values has a date, the others have one too"
    RAW_HTML Error "raw-html" "Texts have no HTML in them"
}

/// A value of another sort, without advice.
pub(crate) fn wrong_type_alone(at: Span, field: &Field, written: &str) -> Finding {
    WRONG_TYPE
        .finding(
            at,
            format!("{} is not what `{}` takes.", shown(written), field.word),
        )
        .why("A value of another sort cannot be compared, counted or told.")
}

pub(crate) fn wrong_type(
    at: Span,
    field: &Field,
    written: &str,
    form: &Form<'_>,
    name: Option<String>,
) -> Finding {
    let finding = wrong_type_alone(at, field, written);
    let better = mended(field, written, form);
    match better.or(name.map(|name| (name, false))) {
        Some((better, safe)) => {
            let edit = [TextEdit::replace(at.range, better.clone())];
            let title = format!("Write {}", tick(&better));
            let finding = finding.how(if safe {
                format!("Write {}.", tick(&better))
            } else {
                format!("Did you mean {}?", tick(&better))
            });
            finding.fix(if safe {
                Fix::safe(title, at.file, edit)
            } else {
                Fix::offered(title, at.file, edit)
            })
        }
        None => finding.how(format!("Write {}.", wanted(&field.value))),
    }
}

fn shown(written: &str) -> String {
    if written.trim().is_empty() {
        "An empty value".to_owned()
    } else {
        tick(written)
    }
}

pub(crate) fn text_without_quotes(at: Span, field: &Field, written: &str) -> Finding {
    if let Some((better, _)) = in_digits(field, written) {
        return WRONG_TYPE
            .finding(
                at,
                format!(
                    "{} is not written as {} is here.",
                    tick(written),
                    wanted_here(field)
                ),
            )
            .why("A number in digits can be counted on from a day; a number in words cannot.")
            .how(format!("Write {}.", tick(&better)))
            .fix(Fix::safe(
                format!("Write {}", tick(&better)),
                at.file,
                [TextEdit::replace(at.range, better)],
            ));
    }
    if let Some(inside) = within_other_quotes(written) {
        return WRONG_TYPE
            .finding(
                at,
                format!("The text of `{}` stands between quotes of another sort.", field.word),
            )
            .why("The quotes show where the text begins and ends; only straight or double curly ones are understood.")
            .how("Write `\"` before and behind the text instead.")
            .fix(Fix::safe(
                "Write straight quotes",
                at.file,
                [TextEdit::replace(at.range, quoted(inside))],
            ));
    }
    WRONG_TYPE
        .finding(at, format!("The text of `{}` has no quotes.", field.word))
        .why("The quotes show where the text begins and ends, so that a comma or a colon in it means nothing else.")
        .how("Put quotes around the whole text.")
        .fix(Fix::safe("Put quotes around it", at.file, [TextEdit::replace(at.range, quoted(written))]))
}

/// What a line takes beside a text.
fn wanted_here(field: &Field) -> &'static str {
    if takes(field, |each| matches!(each, ValueType::Recurrence)) {
        "a rhythm"
    } else if takes(field, |each| matches!(each, ValueType::Duration)) {
        "a length of time"
    } else {
        "a number"
    }
}

/// A sign such as `;` behind a value, where nothing is wanted.
pub(crate) fn needless_sign(at: Span, written: &str) -> Finding {
    WRONG_TYPE
        .finding(
            at,
            format!("The {} behind the value is too much.", tick(written)),
        )
        .why("A line ends where the next one begins, so it needs no sign at its end.")
        .how("Take it out.")
        .fix(Fix::safe(
            "Take it out",
            at.file,
            [TextEdit::delete(at.range)],
        ))
}

pub(crate) fn reason_without_quotes(at: Span, written: &str) -> Finding {
    WRONG_TYPE
        .finding(at, "The reason behind `because` has no quotes.")
        .why("The quotes show where the reason begins and ends.")
        .how("Put quotes around the reason.")
        .fix(Fix::offered(
            "Put quotes around it",
            at.file,
            [TextEdit::replace(at.range, quoted(written))],
        ))
}

pub(crate) fn no_date(at: Span, written: &str) -> Finding {
    WRONG_TYPE
        .finding(at, format!("{} is not a date.", tick(written)))
        .why("What holds from or until a day can only be judged if the day is known.")
        .how("Write a day, a month or a year: `2026-04-01`, `2026-04` or `2026`.")
}

pub(crate) fn no_name(at: Span, written: &str, word: &str) -> Finding {
    WRONG_TYPE
        .finding(
            at,
            format!("{} is not the name of an entry.", tick(written)),
        )
        .why("A name leads to an entry that says more about it; a text leads nowhere.")
        .how(format!("Write the name of an entry behind `{word}`."))
}

pub(crate) fn unknown_word(
    at: Span,
    written: &str,
    list: &'static WordList,
    field: &Field,
) -> Finding {
    let spelled = written.trim_matches('"');
    let near = suggest::nearest(spelled, spellings(list));
    let finding = UNKNOWN_WORD
        .finding(at, format!("`{}` does not know the word {}.", field.word, tick(spelled)))
        .why("Words of a list can be compared and counted, also with other partnerships; other words cannot.")
        .label("not known");
    let own = if list.open || takes(field, |each| matches!(each, ValueType::Text)) {
        " A word of your own goes in quotes."
    } else {
        ""
    };
    if let Some(word) = near.and_then(|near| list.find(near)) {
        return finding
            .how(format!("Did you mean `{}`?{own}", word.word))
            .fix(Fix::offered(
                format!("Write `{}`", word.word),
                at.file,
                [TextEdit::replace(at.range, word.word)],
            ));
    }
    if let Some((other, _)) = word_by_prefixed(spelled) {
        return finding.how(format!(
            "It belongs to another list ({}). Here you can write {}.{own}",
            other
                .doc
                .split('.')
                .next()
                .unwrap_or_default()
                .to_lowercase(),
            some_words(list)
        ));
    }
    finding.how(format!("Write {}.{own}", some_words(list)))
}

pub(crate) fn unknown_prefix(at: Span, written: &str) -> Finding {
    let (prefix, rest) = written.split_once(':').unwrap_or((written, ""));
    let known = crate::build::prefixes();
    let finding = UNKNOWN_PREFIX
        .finding(at, format!("No published list is known as {}.", tick(prefix)))
        .why("The letters before the colon say whose word it is; without that it means nothing to others.");
    match suggest::nearest(prefix, known.iter().copied()) {
        Some(near) => finding
            .how(format!("Did you mean `{near}:{rest}`?"))
            .fix(Fix::offered(
                format!("Write `{near}:{rest}`"),
                at.file,
                [TextEdit::replace(at.range, format!("{near}:{rest}"))],
            )),
        None => {
            let known: Vec<String> = known.iter().map(|prefix| format!("`{prefix}:`")).collect();
            finding.how(format!("Known are {}.", known.join(", ")))
        }
    }
}

pub(crate) fn impossible_date(at: Span, written: &str, error: DateError) -> Finding {
    let what = match error {
        DateError::Month(month) => format!("There is no month {month} in {}.", tick(written)),
        DateError::Day(days) => format!("The month of {} has only {days} days.", tick(written)),
        DateError::Year => format!("There is no year as in {}.", tick(written)),
    };
    IMPOSSIBLE_DATE
        .finding(at, what)
        .why("What holds from or until a day can only be judged if there is such a day.")
        .how("Write a date as year, month, day: `2026-04-01`.")
}

pub(crate) fn ambiguous_date(at: Span, written: &str) -> Finding {
    let parts: Vec<u16> = written
        .split(['/', '.'])
        .filter_map(|part| part.parse().ok())
        .collect();
    let read = |year: u16, month: u16, day: u16| {
        let written = Written {
            year,
            month: u8::try_from(month).ok(),
            day: u8::try_from(day).ok(),
        };
        Date::of(written).ok().filter(|_| year >= 1000)
    };
    let (one, two) = match parts.as_slice() {
        [first, second, third] if *first >= 1000 => (read(*first, *second, *third), None),
        [first, second, third] => (read(*third, *second, *first), read(*third, *first, *second)),
        _ => (None, None),
    };
    // Read either way it is no day at all: that is what is wrong with it.
    if let ([_, _, _], None, None) = (parts.as_slice(), one, two)
        && let Some(error) = impossible(&parts)
    {
        return impossible_date(at, written, error);
    }
    let finding = AMBIGUOUS_DATE.finding(
        at,
        format!("{} is not written as dates are here.", tick(written)),
    );
    let finding = finding.why(
        "Some people read the day first and others the month, so such a date could mean two days.",
    );
    match (one, two) {
        (Some(one), Some(two)) if one != two => finding.how(format!(
            "Write `{one}` if the day stands first, or `{two}` if the month does."
        )),
        (Some(one), _) | (None, Some(one)) => {
            finding.how(format!("Write `{one}`.")).fix(Fix::safe(
                format!("Write `{one}`"),
                at.file,
                [TextEdit::replace(at.range, one.to_string())],
            ))
        }
        (None, None) => finding.how("Write a date as year, month, day: `2026-04-01`."),
    }
}

/// Why three numbers are no day, read with the day first unless only the other way gives a month.
fn impossible(parts: &[u16]) -> Option<DateError> {
    let (year, month, day) = match *parts {
        [year, month, day] if year >= 1000 => (year, month, day),
        [month, day, year] if day > 12 && month <= 12 => (year, month, day),
        [day, month, year] => (year, month, day),
        _ => return None,
    };
    Date::of(Written {
        year,
        month: u8::try_from(month).ok(),
        day: u8::try_from(day).ok(),
    })
    .err()
}

/// `places` are the values that stand side by side.
pub(crate) fn missing_comma(places: &[Span], field: &Field, text: &str) -> Finding {
    let (first, second) = (places[0], places[1]);
    let gap = Span::new(first.file, first.range.join(second.range));
    let finding = MISSING_COMMA
        .finding(
            gap,
            format!(
                "There is no comma between {} and {}.",
                tick(first.range.of(text)),
                tick(second.range.of(text))
            ),
        )
        .why("The comma shows where one value ends and the next begins.");
    if field.many {
        let commas = places[..places.len() - 1]
            .iter()
            .map(|place| TextEdit::insert(place.range.end, ","));
        finding
            .how("Put a comma between them.")
            .fix(Fix::safe("Add the comma", first.file, commas))
    } else {
        finding.how(format!(
            "`{}` takes one value; keep one of them.",
            field.word
        ))
    }
}

pub(crate) fn too_many_values(places: &[Span], field: &Field) -> Finding {
    let more = places[1..]
        .iter()
        .fold(places[1].range, |all, place| all.join(place.range));
    let finding = TOO_MANY_VALUES
        .finding(
            Span::new(places[1].file, more),
            format!("`{}` takes one value.", field.word),
        )
        .why("With several values there is no telling which one counts.")
        .label("one too many")
        .other(places[0], "the first value");
    if takes(field, |each| matches!(each, ValueType::Text)) {
        finding.how("Write one text, with all sentences between one pair of quotes.")
    } else {
        finding.how("Keep the one that holds.")
    }
}

pub(crate) fn silence_needs_reason(at: Span, silence: &Silence) -> Finding {
    SILENCE_NEEDS_REASON
        .finding(at, format!("`{}` needs a reason.", silence.word))
        .why("Without a reason, a reader cannot tell what was weighed from what was forgotten.")
        .how(format!("Write `{} because \"…\"`.", silence.word))
}

pub(crate) fn silence_stands_alone(at: Span, silence: &Silence, field: &Field) -> Finding {
    let how = if silence.may_end_list {
        format!(
            "Put `{}` last: there it means that there are more.",
            silence.word
        )
    } else {
        format!("Keep either the values or `{}`.", silence.word)
    };
    SILENCE_STANDS_ALONE
        .finding(
            at,
            format!(
                "`{}` stands beside other values of `{}`.",
                silence.word, field.word
            ),
        )
        .why("A value cannot be given and not given at once.")
        .how(how)
}

/// `on` is the day of the last value, where no other value has one.
pub(crate) fn undated_before_dated(undated: &[Span], field: &Field, on: Option<Date>) -> Finding {
    let first = undated[0];
    let what = match on {
        Some(_) => format!("Only the last value of `{}` has a date.", field.word),
        None => format!(
            "A value of `{}` has no date, though the last one has.",
            field.word
        ),
    };
    let finding = UNDATED_BEFORE_DATED
        .finding(first, what)
        .why("A date belongs to the one value before it, so this one has none.")
        .how("Write behind each value the day on which it was so, or take the date from the last.")
        .label("no date");
    let finding = match on {
        Some(on) => {
            let edits = undated
                .iter()
                .map(|place| TextEdit::insert(place.range.end, format!(" on {on}")));
            finding.fix(Fix::offered(
                format!("Write `on {on}` behind each"),
                first.file,
                edits,
            ))
        }
        None => finding,
    };
    further(finding, undated)
}

/// States that followed one another, of which one behind the first has no day.
pub(crate) fn undated_in_history(undated: &[Span], field: &Field) -> Finding {
    let finding = UNDATED_BEFORE_DATED
        .finding(
            undated[0],
            format!(
                "A state of `{}` has no date, though it stands behind the first and others have one.",
                field.word
            ),
        )
        .why("Only the first state holds from the start; of any other, nobody can tell from when it holds.")
        .how("Write the day on which it began: `on` and the date.")
        .label("no date");
    further(finding, undated)
}

fn further(finding: Finding, undated: &[Span]) -> Finding {
    undated[1..]
        .iter()
        .fold(finding, |finding, place| finding.other(*place, "no date"))
}

/// The first tag of a text stands at `at`; `all` are all of its tags, which go together.
pub(crate) fn raw_html(at: Span, tag: &str, all: impl Iterator<Item = TextRange>) -> Finding {
    RAW_HTML
        .finding(at, format!("The text has HTML in it: {}.", tick(tag)))
        .why("Texts also go into slides and printed pages, where HTML would be shown as it is written.")
        .how("Write `**bold**`, `*italic*` or `[words](address)`, or put backticks around what is meant literally.")
        .fix(Fix::offered("Take it out", at.file, all.map(TextEdit::delete)))
}

/// A category of purpose with a known prefix that is not in the list.
pub(crate) fn category(at: Span, written: &str) -> Finding {
    UNKNOWN_WORD
        .finding(
            at,
            format!(
                "{} is not a category of purpose that is known.",
                tick(written)
            ),
        )
        .why("A clause for a purpose that nobody knows reaches nothing.")
        .label("not known")
}
