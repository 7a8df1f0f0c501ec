//! How the file's values are said to people: dates, lengths of time, amounts, words with what they mean, silences.

use partnership_model::{Data, Date, Duration, Quantity, TimeUnit, Value};
use partnership_vocabulary::{Silence, Word};

use crate::prose::{Inline, read_line};

static MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `11 February 2026`, `February 2026` or `2026`.
pub fn date(date: Date) -> String {
    let (first, last) = (date.first(), date.last());
    let month = MONTHS
        .get((first.month() - 1).unsigned_abs() as usize)
        .copied()
        .unwrap_or_default();
    if first == last {
        format!("{} {month} {}", first.day(), first.year())
    } else if first.month() == last.month() {
        format!("{month} {}", first.year())
    } else {
        first.year().to_string()
    }
}

/// `24 months`
pub fn duration(duration: Duration) -> String {
    format!(
        "{} {}{}",
        duration.count,
        unit(duration.unit),
        if duration.count == 1 { "" } else { "s" }
    )
}

/// `every 6 months`, `every month`
pub fn recurrence(duration: Duration) -> String {
    match duration.count {
        1 => format!("every {}", unit(duration.unit)),
        count => format!("every {count} {}s", unit(duration.unit)),
    }
}

fn unit(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Second => "second",
        TimeUnit::Minute => "minute",
        TimeUnit::Hour => "hour",
        TimeUnit::Day => "day",
        TimeUnit::Week => "week",
        TimeUnit::Month => "month",
        TimeUnit::Year => "year",
    }
}

/// `about 1.6 million people`, `12%`
pub fn quantity(quantity: &Quantity) -> String {
    match quantity.unit.as_deref() {
        None => quantity.written.clone(),
        Some("%") => format!("{}%", quantity.written),
        Some(unit) => format!("{} {unit}", quantity.written),
    }
}

/// The same text with a capital at its start.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// `**Pseudonymised.** Direct identifiers are replaced by codes.`
pub fn explained(word: &Word) -> Vec<Inline> {
    let label = capital(word.label);
    let bare = word.doc.trim_end_matches('.');
    if bare.eq_ignore_ascii_case(word.label) {
        return vec![Inline::strong(format!("{label}."))];
    }
    vec![
        Inline::strong(format!("{label}.")),
        Inline::text(format!(" {}", word.doc)),
    ]
}

/// Pieces as a list: `a, b and c`.
pub fn joined(mut pieces: Vec<Vec<Inline>>, last: &str) -> Vec<Inline> {
    let Some(end) = pieces.pop() else {
        return Vec::new();
    };
    if pieces.is_empty() {
        return end;
    }
    let mut all = Vec::new();
    for (at, piece) in pieces.into_iter().enumerate() {
        if at > 0 {
            all.push(Inline::text(", "));
        }
        all.extend(piece);
    }
    all.push(Inline::text(format!(" {last} ")));
    all.extend(end);
    all
}

/// What a briefing says in the place of a silence; `None` where it says nothing.
pub fn silence(silence: &Silence, value: &Value) -> Option<Vec<Inline>> {
    let told = silence.told?;
    let mut line = vec![Inline::text(told)];
    if let Some(because) = &value.qualifiers.because {
        line.push(Inline::text(if silence.word == "none" {
            " The reason: "
        } else {
            " Why: "
        }));
        line.extend(read_line(&because.value));
    }
    Some(line)
}

/// The value without what follows it, where it needs no other entry to be said.
pub fn value(value: &Value) -> Option<Vec<Inline>> {
    let text = |text: String| Some(vec![Inline::text(text)]);
    match &value.data {
        Data::Text(said) => Some(read_line(&said.value)).filter(|line| !line.is_empty()),
        Data::OwnWord(said, _) => text(said.value.clone()),
        Data::Code(code) => text(code.clone()),
        Data::Labelled(word, said) => text(format!("{}: {}", capital(word.label), said.value)),
        Data::Word(word, _) => text(word.label.to_owned()),
        Data::Date(day) => text(date(*day)),
        Data::Recurrence(every) => text(recurrence(*every)),
        Data::Duration(length) => text(duration(*length)),
        Data::Quantity(amount) => text(quantity(amount)),
        Data::Money(currency, amount) => text(format!("{currency} {}", quantity(amount))),
        Data::Link(address) => Some(vec![Inline::link(address)]),
        Data::YesNo(yes) => text(if *yes { "Yes" } else { "No" }.to_owned()),
        Data::Silence(kind) => silence(kind, value),
        Data::Name(_)
        | Data::Deed(_)
        | Data::Condition(_)
        | Data::Rule(_)
        | Data::Own(_)
        | Data::Broken => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_lengths_and_amounts_as_people_say_them() {
        let day = jiff::civil::date(2026, 2, 11);
        assert_eq!(date(Date::day(day)), "11 February 2026");
        assert_eq!(
            recurrence(Duration {
                count: 1,
                unit: TimeUnit::Month
            }),
            "every month"
        );
        assert_eq!(
            recurrence(Duration {
                count: 6,
                unit: TimeUnit::Month
            }),
            "every 6 months"
        );
        assert_eq!(
            duration(Duration {
                count: 1,
                unit: TimeUnit::Year
            }),
            "1 year"
        );
        let share = Quantity {
            value: 12.0,
            written: "12".into(),
            about: false,
            unit: Some("%".into()),
        };
        assert_eq!(quantity(&share), "12%");
    }

    #[test]
    fn lists_end_with_and() {
        let line = |texts: &[&str]| {
            let mut out = String::new();
            crate::prose::plain_line(
                &joined(
                    texts.iter().map(|text| vec![Inline::text(text)]).collect(),
                    "and",
                ),
                &mut out,
            );
            out
        };
        assert_eq!(line(&["a"]), "a");
        assert_eq!(line(&["a", "b", "c"]), "a, b and c");
    }
}
