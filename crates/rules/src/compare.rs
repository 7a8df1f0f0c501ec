//! Comparing values.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil;
use partnership_model::{Date, Duration, EntryId, TimeUnit};
use partnership_vocabulary as vocabulary;

use crate::ast::{Operator, Sign};
use crate::eval::Truth;
use crate::facts::{Bag, Item, Key, Thing, is_under};
use crate::measure;

/// How two values stand to each other, where they can be ordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// The first is smaller or earlier.
    Less,
    /// They are the same.
    Same,
    /// The first is greater or later.
    Greater,
    /// Spans of dates that overlap: it is not known.
    Open,
}

/// How two values stand to each other; `None` where they have no order.
pub fn order(left: &Item<'_>, right: &Item<'_>) -> Option<Order> {
    let of = |ordering: std::cmp::Ordering| match ordering {
        std::cmp::Ordering::Less => Order::Less,
        std::cmp::Ordering::Equal => Order::Same,
        std::cmp::Ordering::Greater => Order::Greater,
    };
    match (left.thing, right.thing) {
        (Thing::Number(left), Thing::Number(right)) => left.partial_cmp(&right).map(of),
        (Thing::Date(left), Thing::Date(right)) => Some(date_order(left, right)),
        (Thing::Duration(left), Thing::Duration(right)) => duration_order(left, right),
        // Words of one list that carry an `order:N` mark, or stand above and below each other.
        (Thing::Word(left), Thing::Word(right)) => word_order(left, right),
        _ => None,
    }
}

/// Dates that are spans compare only when every day of them does (decision 20).
pub fn date_order(left: Date, right: Date) -> Order {
    if left == right && left.as_day().is_some() {
        Order::Same
    } else if left.last() < right.first() {
        Order::Less
    } else if left.first() > right.last() {
        Order::Greater
    } else {
        Order::Open
    }
}

/// Months and days compare only when every calendar agrees (decision 20).
fn duration_order(left: Duration, right: Duration) -> Option<Order> {
    let (left_low, left_high) = days(left);
    let (right_low, right_high) = days(right);
    if left == right
        || (left_low == left_high
            && right_low == right_high
            && (left_low - right_low).abs() < f64::EPSILON)
    {
        return Some(Order::Same);
    }
    // Two lengths in months and years compare as months.
    if let (Some(left), Some(right)) = (months(left), months(right)) {
        return Some(match left.cmp(&right) {
            std::cmp::Ordering::Less => Order::Less,
            std::cmp::Ordering::Equal => Order::Same,
            std::cmp::Ordering::Greater => Order::Greater,
        });
    }
    Some(if left_high < right_low {
        Order::Less
    } else if left_low > right_high {
        Order::Greater
    } else {
        Order::Open
    })
}

fn months(duration: Duration) -> Option<u64> {
    match duration.unit {
        TimeUnit::Month => Some(u64::from(duration.count)),
        TimeUnit::Year => Some(u64::from(duration.count) * 12),
        _ => None,
    }
}

/// The fewest and the most days a length of time can have.
fn days(duration: Duration) -> (f64, f64) {
    let count = f64::from(duration.count);
    match duration.unit {
        TimeUnit::Second => (count / 86_400.0, count / 86_400.0),
        TimeUnit::Minute => (count / 1_440.0, count / 1_440.0),
        TimeUnit::Hour => (count / 24.0, count / 24.0),
        TimeUnit::Day => (count, count),
        TimeUnit::Week => (count * 7.0, count * 7.0),
        TimeUnit::Month => ((count * 28.0).max(count * 30.4 - 4.0), count * 31.0),
        TimeUnit::Year => (count * 365.0, count * 366.0),
    }
}

fn word_order(left: &'static vocabulary::Word, right: &'static vocabulary::Word) -> Option<Order> {
    if left.word == right.word {
        return Some(Order::Same);
    }
    let place = |word: &vocabulary::Word| {
        word.marks
            .iter()
            .find_map(|mark| mark.strip_prefix("order:")?.parse::<i64>().ok())
    };
    if let (Some(left), Some(right)) = (place(left), place(right)) {
        return Some(match left.cmp(&right) {
            std::cmp::Ordering::Less => Order::Less,
            std::cmp::Ordering::Equal => Order::Same,
            std::cmp::Ordering::Greater => Order::Greater,
        });
    }
    // Steps of one scale: `nhs-5x5:3` against `nhs-5x5:4`.
    left.marks.iter().find_map(|mark| {
        let (scale, step) = mark.split_once(':')?;
        let step: i64 = step.parse().ok()?;
        let other = right.marks.iter().find_map(|mark| {
            mark.strip_prefix(scale)?
                .strip_prefix(':')?
                .parse::<i64>()
                .ok()
        })?;
        Some(match step.cmp(&other) {
            std::cmp::Ordering::Less => Order::Less,
            std::cmp::Ordering::Equal => Order::Same,
            std::cmp::Ordering::Greater => Order::Greater,
        })
    })
}

/// Everything an item can be looked up by: itself, and for a word what is wider, its marks and its other spellings.
pub fn keys(item: &Item<'_>) -> Vec<Key> {
    let mut keys = vec![item.key()];
    if let Thing::Word(word) = item.thing {
        keys.extend(
            word.marks
                .iter()
                .chain(word.also)
                .map(|mark| Key::Text((*mark).to_owned())),
        );
        let mut open: Vec<&str> = word.broader.to_vec();
        let list = vocabulary::LISTS
            .iter()
            .find(|list| list.words.iter().any(|own| std::ptr::eq(own, word)));
        while let Some(wider) = open.pop() {
            let key = Key::Text(wider.to_owned());
            if keys.contains(&key) || keys.len() > 128 {
                continue;
            }
            keys.push(key);
            if let Some(found) =
                list.and_then(|list| list.words.iter().find(|own| own.word == wider))
            {
                open.extend(found.broader);
            }
        }
    }
    keys
}

/// What a text can be looked up as: itself, and the words that it is the label of.
pub fn keys_of_text(text: &str) -> Vec<Key> {
    static LABELS: LazyLock<HashMap<String, Vec<&str>>> = LazyLock::new(|| {
        let mut labels: HashMap<String, Vec<&str>> = HashMap::new();
        for (_, word) in vocabulary::all_words() {
            let label = word.label.to_ascii_lowercase();
            labels.entry(label).or_default().push(word.word);
        }
        labels
    });
    let labelled = LABELS.get(&text.to_ascii_lowercase());
    std::iter::once(text)
        .chain(labelled.into_iter().flatten().copied())
        .map(|text| Key::Text(text.to_owned()))
        .collect()
}

/// Whether an item is the word, carries it as a mark, or (for `includes`) stands under it.
fn is_word(item: &Item<'_>, wanted: &str, narrower: bool) -> bool {
    match item.thing {
        Thing::Word(word) => {
            word.word == wanted
                || word.is(wanted)
                || word.also.contains(&wanted)
                || (narrower
                    && vocabulary::LISTS.iter().any(|list| {
                        list.words.iter().any(|own| std::ptr::eq(own, word))
                            && is_under(list, word, wanted)
                    }))
        }
        Thing::Text(text) => text == wanted,
        Thing::YesNo(yes) => wanted == if yes { "yes" } else { "no" },
        _ => false,
    }
}

fn some(bag: &Bag<'_>, found: bool) -> Truth {
    match (found, bag.unknown) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::Unknown,
        (false, false) => Truth::No,
    }
}

/// A bag against a bare word, which may be the name of an entry.
pub fn with_word(bag: &Bag<'_>, operator: Operator, word: &str, entry: Option<EntryId>) -> Truth {
    let narrower = operator == Operator::Includes;
    match operator {
        Operator::Is | Operator::IsNot | Operator::Includes => some(
            bag,
            bag.items.iter().any(|item| {
                is_word(item, word, narrower)
                    || entry.is_some_and(|id| item.thing == Thing::Entry(id))
            }),
        ),
        Operator::Mentions => with_text(bag, operator, word),
        _ => match literal(word) {
            Some(thing) => with_bag(bag, operator, &Bag::one(Item::of(thing))),
            None => Truth::No,
        },
    }
}

/// A bag against text.
pub fn with_text(bag: &Bag<'_>, operator: Operator, text: &str) -> Truth {
    match operator {
        Operator::Mentions => some(bag, texts(bag).any(|own| measure::mentions(own, text))),
        _ => some(bag, bag.items.iter().any(|item| spells(item, text))),
    }
}

/// Two bags: some value of the left against some of the right.
pub fn with_bag(left: &Bag<'_>, operator: Operator, right: &Bag<'_>) -> Truth {
    let mut any = if left.unknown || right.unknown {
        Truth::Unknown
    } else {
        Truth::No
    };
    for one in &left.items {
        for other in &right.items {
            let truth = match operator {
                Operator::Is | Operator::IsNot | Operator::Includes => {
                    let same = one.key() == other.key()
                        || match other.thing {
                            Thing::Word(word) => {
                                is_word(one, word.word, operator == Operator::Includes)
                            }
                            Thing::Text(text) => spells(one, text),
                            _ => false,
                        };
                    match (same, order(one, other)) {
                        (true, _) => Truth::Yes,
                        (false, Some(Order::Open)) => Truth::Unknown,
                        _ => Truth::No,
                    }
                }
                Operator::Mentions => match (one.thing, other.thing) {
                    (Thing::Text(one), Thing::Text(other)) => {
                        Truth::of(measure::mentions(one, other))
                    }
                    _ => Truth::No,
                },
                _ => match order(one, other) {
                    None => Truth::No,
                    Some(Order::Open) => Truth::Unknown,
                    Some(order) => Truth::of(match operator {
                        Operator::Less => order == Order::Less,
                        Operator::AtMost => order != Order::Greater,
                        Operator::Greater => order == Order::Greater,
                        _ => order != Order::Less,
                    }),
                },
            };
            any = any.max(truth);
            if any == Truth::Yes {
                return any;
            }
        }
    }
    any
}

/// Whether an item is that text, or a word with that spelling or label.
pub fn spells(item: &Item<'_>, text: &str) -> bool {
    match item.thing {
        Thing::Text(own) => own == text,
        Thing::Word(word) => word.word == text || word.label.eq_ignore_ascii_case(text),
        _ => false,
    }
}

/// The texts of a bag.
pub fn texts<'a>(bag: &'a Bag<'_>) -> impl Iterator<Item = &'a str> {
    bag.items.iter().filter_map(|item| match item.thing {
        Thing::Text(text) => Some(text),
        Thing::Word(word) => Some(word.label),
        _ => None,
    })
}

/// An item as a number.
pub fn number(item: &Item<'_>) -> Option<f64> {
    match item.thing {
        Thing::Number(number) => Some(number),
        Thing::Duration(duration) => Some(f64::from(duration.count)),
        _ => None,
    }
}

/// A bare word on its own: `yes`, `no`, or a word of some list.
pub fn literal(word: &str) -> Option<Thing<'static>> {
    match word {
        "yes" => Some(Thing::YesNo(true)),
        "no" => Some(Thing::YesNo(false)),
        _ => vocabulary::all_words()
            .find(|(_, own)| own.word == word)
            .map(|(_, own)| Thing::Word(own)),
    }
}

/// A sum of two bags: numbers with numbers, dates with lengths of time.
pub fn arithmetic<'m>(left: &Bag<'m>, sign: Sign, right: &Bag<'m>) -> Bag<'m> {
    let mut out = Bag {
        items: Vec::new(),
        unknown: left.unknown || right.unknown,
        ruled_out: false,
    };
    let (Some(one), Some(other)) = (left.items.first(), right.items.first()) else {
        return out;
    };
    let thing = match (one.thing, sign, other.thing) {
        (Thing::Number(one), _, Thing::Number(other)) => Some(Thing::Number(match sign {
            Sign::Plus => one + other,
            Sign::Minus => one - other,
            Sign::Times => one * other,
            Sign::Over => one / other,
        })),
        (Thing::Date(date), Sign::Plus, Thing::Duration(by)) => moved(date, by, 1).map(Thing::Date),
        (Thing::Date(date), Sign::Minus, Thing::Duration(by)) => {
            moved(date, by, -1).map(Thing::Date)
        }
        (Thing::Duration(by), Sign::Plus, Thing::Date(date)) => moved(date, by, 1).map(Thing::Date),
        (Thing::Duration(one), Sign::Plus, Thing::Duration(other)) if one.unit == other.unit => {
            one.count.checked_add(other.count).map(|count| {
                Thing::Duration(Duration {
                    count,
                    unit: one.unit,
                })
            })
        }
        _ => None,
    };
    match thing {
        Some(Thing::Number(number)) if !number.is_finite() => {}
        Some(thing) => out.items.push(Item::of(thing)),
        None => {}
    }
    out
}

/// A date moved by a length of time. Adding months clamps to the month's last day (decision 20).
pub fn moved(date: Date, by: Duration, sign: i64) -> Option<Date> {
    let day = |day: civil::Date| -> Option<civil::Date> {
        let count = i64::from(by.count) * sign;
        let span = match by.unit {
            TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => jiff::Span::new(),
            TimeUnit::Day => jiff::Span::new().try_days(count).ok()?,
            TimeUnit::Week => jiff::Span::new().try_weeks(count).ok()?,
            TimeUnit::Month => jiff::Span::new().try_months(count).ok()?,
            TimeUnit::Year => jiff::Span::new().try_years(count).ok()?,
        };
        day.checked_add(span).ok()
    };
    match date.as_day() {
        Some(one) => day(one).map(Date::day),
        None => Date::span(day(date.first())?, day(date.last())?),
    }
}
