//! The forms a value may take, read from the words of an item.
//!
//! The grammar gives an item as a run of words, texts and blocks. Which form they make depends on nothing but their
//! shape; whether the form fits the field is the model's question.

mod date;

use partnership_source::TextRange;

use crate::NodeKind;
use crate::ast::{Block, Text, is_text};
use crate::tree::Syntax;
pub use date::{read_date, read_month};
use date::{read_iso_date, read_long_date};

/// One value with what follows it.
#[derive(Clone, Debug)]
pub struct Value<'a> {
    /// What it is.
    pub form: Form<'a>,
    /// Where it stands, without its qualifiers.
    pub range: TextRange,
    /// `on …`, `by …`, `for …`, `because …`, `{ … }`, in the order in which they stand.
    pub qualifiers: Vec<Qualifier<'a>>,
    /// Where the whole stands, qualifiers included.
    pub whole: TextRange,
}

/// The form of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Form<'a> {
    /// A text in quotes; the range is the text's.
    Text(TextForm<'a>),
    /// A bare word: a name, a word of a list, `none`, `yes` …
    Word(&'a str),
    /// `duo:HMB`
    Prefixed(&'a str),
    /// A number, perhaps with a unit.
    Number(Number<'a>),
    /// `GBP 25000`
    Money {
        /// Three capital letters (ISO 4217).
        currency: &'a str,
        /// How much.
        amount: Number<'a>,
    },
    /// `24 months`: a number with a unit of time. Also a [`Form::Number`] where a field wants one.
    Duration(Duration),
    /// A day, a month or a year.
    Date(Date),
    /// `01/10/2019`, which may be two days.
    SlashDate(&'a str),
    /// `every 6 months`, `every month`
    Recurrence(Duration),
    /// `https://…`
    Link(&'a str),
    /// `ods "RP6"`
    Labelled {
        /// The word.
        label: &'a str,
        /// The text.
        text: TextForm<'a>,
    },
    /// Several words or values side by side. A clause, a condition, or a forgotten comma.
    Run(Vec<Syntax<'a>>),
    /// Only qualifiers, no value.
    Nothing,
}

/// A text in quotes, as a part of a form.
#[derive(Clone, Copy, Debug)]
pub struct TextForm<'a>(pub Text<'a>);

impl PartialEq for TextForm<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.value() == other.0.value()
    }
}

impl PartialEq for Syntax<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.text() == other.text()
    }
}

/// A number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number<'a> {
    /// Its value, `million` and the like multiplied out.
    pub value: f64,
    /// The digits as they were written, with their group commas: `1,600,000`.
    pub digits: &'a str,
    /// `thousand`, `million` or `billion`, where it was written.
    pub scale: Option<&'a str>,
    /// Whether `about` stands before it.
    pub about: bool,
    /// The words behind it: `minutes`, `%`, `people`.
    pub unit: Option<&'a str>,
}

/// A unit of calendar or clock time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimeUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months of the calendar.
    Month,
    /// Years of the calendar.
    Year,
}

impl TimeUnit {
    /// The unit spelled so, in singular or plural.
    pub fn find(word: &str) -> Option<Self> {
        Some(match word {
            "second" | "seconds" => Self::Second,
            "minute" | "minutes" => Self::Minute,
            "hour" | "hours" => Self::Hour,
            "day" | "days" => Self::Day,
            "week" | "weeks" => Self::Week,
            "month" | "months" => Self::Month,
            "year" | "years" => Self::Year,
            _ => return None,
        })
    }

    /// Its singular.
    pub fn word(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A length of time in one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: TimeUnit,
}

/// A date as it was written: a day, a month or a year. Whether the calendar has it is not checked here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, where it was given.
    pub month: Option<u8>,
    /// The day, where it was given.
    pub day: Option<u8>,
}

/// What follows a value.
#[derive(Clone, Debug)]
pub struct Qualifier<'a> {
    /// Which it is.
    pub kind: QualifierKind,
    /// The word `on`, `by`, `for` or `because`; for a block its braces.
    pub range: TextRange,
    /// Where the whole stands.
    pub whole: TextRange,
    /// What was given, read; [`Form::Nothing`] where nothing was, and for a block.
    pub form: Form<'a>,
    /// Where that stands.
    pub form_range: TextRange,
    /// The block.
    pub block: Option<Block<'a>>,
}

/// The kinds of qualifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QualifierKind {
    /// `on DATE`
    On,
    /// `by NAME`
    By,
    /// `for NAME`
    For,
    /// `because "…"`
    Because,
    /// `{ … }`
    Block,
}

impl QualifierKind {
    fn of(part: Syntax<'_>) -> Option<Self> {
        Some(match part.kind() {
            NodeKind::block => Self::Block,
            NodeKind::for_word => Self::For,
            NodeKind::word => match part.text() {
                "on" => Self::On,
                "by" => Self::By,
                "for" => Self::For,
                "because" => Self::Because,
                _ => return None,
            },
            _ => return None,
        })
    }

    /// As it is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::By => "by",
            Self::For => "for",
            Self::Because => "because",
            Self::Block => "{ … }",
        }
    }
}

/// The values of an item: one, or several joined by `and`.
pub fn read_item<'a>(item: Syntax<'a>) -> impl Iterator<Item = Value<'a>> {
    let parts: Vec<Syntax<'a>> = item
        .children()
        .filter(|part| part.kind() != NodeKind::comment)
        .collect();
    let mut values = Vec::with_capacity(1);
    if splits_at_and(&parts) {
        values.extend(
            parts
                .split(|part| is_and(*part))
                .filter(|run| !run.is_empty())
                .map(read_run),
        );
    } else if !parts.is_empty() {
        values.push(read_run(&parts));
    }
    values.into_iter()
}

/// Whether `and` joins values in an item, as in `a and b`.
pub(crate) fn splits_at_and(parts: &[Syntax<'_>]) -> bool {
    parts.iter().any(|part| is_and(*part)) && !has_condition_words(parts)
}

/// The parts of a value before its first qualifier.
pub(crate) fn own_parts<'a, 'b>(parts: &'b [Syntax<'a>]) -> &'b [Syntax<'a>] {
    let end = parts
        .iter()
        .position(|part| QualifierKind::of(*part).is_some())
        .unwrap_or(parts.len());
    &parts[..end]
}

fn is_and(part: Syntax<'_>) -> bool {
    part.kind() == NodeKind::word && part.text() == "and"
}

/// Whether a run is a condition, in which `and` means something else.
pub(crate) fn has_condition_words(parts: &[Syntax<'_>]) -> bool {
    parts.iter().any(|part| {
        part.text().contains('(')
            || (part.kind() == NodeKind::word
                && matches!(
                    part.text(),
                    "when" | "is" | "includes" | "where" | "not" | "or" | "<" | ">" | "<=" | ">="
                ))
    })
}

/// One value and its qualifiers.
fn read_run<'a>(parts: &[Syntax<'a>]) -> Value<'a> {
    let (own, mut rest) = parts.split_at(own_parts(parts).len());
    let whole = range_of(parts);
    let mut qualifiers = Vec::new();
    while let Some((first, after)) = rest.split_first() {
        let Some(kind) = QualifierKind::of(*first) else {
            break;
        };
        let end = if kind == QualifierKind::Block {
            0
        } else {
            after
                .iter()
                .position(|part| QualifierKind::of(*part).is_some())
                .unwrap_or(after.len())
        };
        let (content, next) = after.split_at(end);
        qualifiers.push(Qualifier {
            kind,
            range: first.range(),
            whole: if content.is_empty() {
                first.range()
            } else {
                first.range().join(range_of(content))
            },
            form: read_form(content),
            form_range: if content.is_empty() {
                TextRange::empty(first.range().end)
            } else {
                range_of(content)
            },
            block: (kind == QualifierKind::Block).then_some(Block { syntax: *first }),
        });
        rest = next;
    }
    let range = if own.is_empty() {
        TextRange::empty(whole.start)
    } else {
        range_of(own)
    };
    Value {
        form: read_form(own),
        range,
        qualifiers,
        whole,
    }
}

fn range_of(parts: &[Syntax<'_>]) -> TextRange {
    match (parts.first(), parts.last()) {
        (Some(first), Some(last)) => first.range().join(last.range()),
        _ => TextRange::default(),
    }
}

/// The form of a run of words, without qualifiers.
pub fn read_form<'a>(parts: &[Syntax<'a>]) -> Form<'a> {
    match parts {
        [] => Form::Nothing,
        [one] => read_single(*one),
        [label, text] if label.kind() == NodeKind::word && is_text(text.kind()) => Form::Labelled {
            label: label.text(),
            text: TextForm(Text { syntax: *text }),
        },
        _ => read_words(parts).unwrap_or_else(|| Form::Run(parts.to_vec())),
    }
}

fn read_single(part: Syntax<'_>) -> Form<'_> {
    let text = part.text();
    match part.kind() {
        kind if is_text(kind) => Form::Text(TextForm(Text { syntax: part })),
        NodeKind::link => Form::Link(text),
        NodeKind::prefixed => Form::Prefixed(text),
        NodeKind::word | NodeKind::number => read_word(text),
        _ => Form::Run(vec![part]),
    }
}

fn read_word(text: &str) -> Form<'_> {
    if !text
        .as_bytes()
        .first()
        .is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+'))
    {
        return Form::Word(text);
    }
    if let Some(date) = read_iso_date(text) {
        return Form::Date(date);
    }
    if let Some(number) = read_number(text, None) {
        return Form::Number(number);
    }
    if let Some(digits) = text.strip_suffix('%')
        && let Some(number) = read_number(digits, None)
    {
        return Form::Number(Number {
            unit: Some("%"),
            ..number
        });
    }
    let slashes: Vec<&str> = text.split(['/', '.']).collect();
    if slashes.len() == 3
        && slashes
            .iter()
            .all(|part| !part.is_empty() && part.len() <= 4 && all_digits(part))
    {
        return Form::SlashDate(text);
    }
    Form::Word(text)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn read_number<'a>(text: &'a str, unit: Option<&'a str>) -> Option<Number<'a>> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain: String = whole
        .chars()
        .filter(|character| *character != ',')
        .collect();
    if !all_digits(&plain) || !all_digits(fraction) || digits.len() > 40 {
        return None;
    }
    let value: f64 = format!("{plain}.{fraction}").parse().ok()?;
    let value = if text.starts_with('-') { -value } else { value };
    Some(Number {
        value,
        digits: text,
        scale: None,
        about: false,
        unit,
    })
}

/// Forms of two words and more.
fn read_words<'a>(parts: &[Syntax<'a>]) -> Option<Form<'a>> {
    if parts
        .iter()
        .any(|part| !matches!(part.kind(), NodeKind::word | NodeKind::number))
    {
        return None;
    }
    let first = parts[0].text();
    if first == "every" {
        return read_recurrence(parts);
    }
    if first.len() == 3 && first.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let Form::Number(amount) = read_quantity(&parts[1..])? else {
            return None;
        };
        return Some(Form::Money {
            currency: first,
            amount,
        });
    }
    if let Some(date) = read_long_date(parts) {
        return Some(Form::Date(date));
    }
    read_quantity(parts)
}

fn read_recurrence<'a>(parts: &[Syntax<'a>]) -> Option<Form<'a>> {
    let (count, unit) = match parts {
        [_, unit] => (1, unit),
        [_, count, unit] => (count.text().parse().ok()?, unit),
        _ => return None,
    };
    Some(Form::Recurrence(Duration {
        count,
        unit: TimeUnit::find(unit.text())?,
    }))
}

/// `[about] NUMBER [million] [UNIT …]`
fn read_quantity<'a>(parts: &[Syntax<'a>]) -> Option<Form<'a>> {
    let about = parts.first().is_some_and(|part| part.text() == "about");
    let parts = &parts[usize::from(about)..];
    let (first, rest) = parts.split_first()?;
    let text = first.text();
    let (text, percent) = text
        .strip_suffix('%')
        .map_or((text, None), |digits| (digits, Some("%")));
    let mut number = read_number(text, percent)?;
    number.about = about;
    let mut rest = rest;
    if let Some((scale, after)) = rest.split_first()
        && let Some(factor) = scale_factor(scale.text())
    {
        number.value *= factor;
        number.scale = Some(scale.text());
        rest = after;
    }
    match rest {
        [] => {}
        // A unit is one word, or two that belong together (`full-time staff`).
        [unit] | [unit, _]
            if number.unit.is_none() && rest.iter().all(|part| is_unit_word(part.text())) =>
        {
            number.unit = Some(range_of(rest).of(unit.file_text()));
        }
        _ => return None,
    }
    if !about
        && number.scale.is_none()
        && let Some(unit) = number.unit.and_then(TimeUnit::find)
        && let Ok(count) = number.digits.parse()
    {
        return Some(Form::Duration(Duration { count, unit }));
    }
    Some(Form::Number(number))
}

fn scale_factor(word: &str) -> Option<f64> {
    Some(match word {
        "thousand" => 1e3,
        "million" => 1e6,
        "billion" => 1e9,
        _ => return None,
    })
}

fn is_unit_word(word: &str) -> bool {
    word == "%" || word.chars().next().is_some_and(char::is_alphabetic)
}

impl Form<'_> {
    /// As a date: a date, or a number of four digits (a year).
    pub fn as_date(&self) -> Option<Date> {
        match self {
            Form::Date(date) => Some(*date),
            Form::Number(number)
                if number.unit.is_none() && !number.about && number.digits.len() == 4 =>
            {
                number.digits.parse().ok().map(|year| Date {
                    year,
                    month: None,
                    day: None,
                })
            }
            _ => None,
        }
    }
}
