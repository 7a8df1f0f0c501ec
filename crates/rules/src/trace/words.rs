//! A condition and a value in words, near to how they are written in a playbook.

use partnership_model::{Date, Duration, Model};

use crate::ast::*;
use crate::facts::{Item, Thing};
use crate::types::path_text;

/// The longest that a text is quoted, in characters.
const LONGEST: usize = 60;

/// A condition as it is written.
pub fn condition(of: &Condition) -> String {
    match &of.ask {
        Ask::All(parts) => joined(parts, " and "),
        Ask::Any(parts) => joined(parts, " or "),
        Ask::Not(part) => format!("not {}", inner(part)),
        Ask::Implies(left, right) => format!("{} implies {}", inner(left), inner(right)),
        Ask::Count(quantifier) => {
            let how = match quantifier.how {
                How::Some => "some".to_owned(),
                How::Every => "every".to_owned(),
                How::No => "no".to_owned(),
                How::AtLeast(number) => format!("at least {number}"),
                How::AtMost(number) => format!("at most {number}"),
                How::Exactly(number) => format!("exactly {number}"),
            };
            format!("{how} {}", range(&quantifier.range))
        }
        Ask::Compare(left, operator, right) => {
            let right: Vec<String> = right.iter().map(expression).collect();
            format!(
                "{} {} {}",
                expression(left),
                self::operator(*operator, right.len() > 1),
                right.join(", ")
            )
        }
        Ask::State(value, state) => format!("{} is {}", expression(value), self::state(*state)),
        Ask::Holds(value) => expression(value),
    }
}

fn joined(parts: &[Condition], with: &str) -> String {
    parts.iter().map(inner).collect::<Vec<_>>().join(with)
}

/// A condition inside another: what is put together stands in parentheses.
fn inner(part: &Condition) -> String {
    match part.ask {
        Ask::All(_) | Ask::Any(_) | Ask::Implies(..) => format!("({})", condition(part)),
        _ => condition(part),
    }
}

/// A range as it is written.
pub fn range(of: &Range) -> String {
    let mut text = of.kind.clone();
    if of.name != of.kind {
        text.push_str(&format!(" as {}", of.name));
    }
    match &of.source {
        Source::Kind => {}
        Source::Path(path) => text.push_str(&format!(" in {}", path_text(path))),
        Source::Words(path) => text.push_str(&format!(" in words of {}", path_text(path))),
    }
    if let Some(filter) = &of.filter {
        text.push_str(&format!(" where {}", condition(filter)));
    }
    text
}

/// An operator, before one value or several.
pub fn operator(of: Operator, several: bool) -> &'static str {
    match (of, several) {
        (Operator::Is, false) => "is",
        (Operator::Is, true) => "is one of",
        (Operator::IsNot, false) => "is not",
        (Operator::IsNot, true) => "is not one of",
        (Operator::Includes, false) => "includes",
        (Operator::Includes, true) => "includes one of",
        (Operator::Mentions, false) => "mentions",
        (Operator::Mentions, true) => "mentions one of",
        (Operator::Less, _) => "<",
        (Operator::AtMost, _) => "<=",
        (Operator::Greater, _) => ">",
        (Operator::AtLeast, _) => ">=",
    }
}

fn state(of: State) -> &'static str {
    match of {
        State::Given => "given",
        State::Answered => "answered",
        State::RuledOut => "ruled out",
        State::Unknown => "not published",
        State::Silent => "silent",
    }
}

/// An expression as it is written.
pub fn expression(of: &Expression) -> String {
    match &of.value {
        Worth::Path(path) => path_text(path),
        Worth::Word(word) | Worth::Setting(word) => word.clone(),
        Worth::Text(text) => format!("“{}”", short(text)),
        Worth::Number(number) => number.to_string(),
        Worth::Duration(length) => duration(*length),
        Worth::Date(day) => date(*day),
        Worth::Today => "today".to_owned(),
        Worth::Call(call) => {
            let arguments: Vec<String> = call.arguments.iter().map(expression).collect();
            format!("{}({})", call.name, arguments.join(", "))
        }
        Worth::Aggregate(which, collection) => {
            let of = match &**collection {
                Collection::Values(value) => expression(value),
                Collection::Range(own) => range(own),
            };
            format!("{} of {of}", aggregate(*which))
        }
        Worth::Sum(first, rest) => {
            let mut text = expression(first);
            for (sign, part) in rest {
                let sign = match sign {
                    Sign::Plus => "+",
                    Sign::Minus => "-",
                    Sign::Times => "*",
                    Sign::Over => "/",
                };
                text.push_str(&format!(" {sign} {}", expression(part)));
            }
            text
        }
        Worth::Group(part) => format!("({})", condition(part)),
    }
}

fn aggregate(of: Aggregate) -> &'static str {
    match of {
        Aggregate::Count => "count",
        Aggregate::Sum => "sum",
        Aggregate::Share => "share",
        Aggregate::Words => "words",
        Aggregate::LongestSentence => "longest sentence",
        Aggregate::ReadingAge => "reading age",
        Aggregate::Earliest => "earliest",
        Aggregate::Latest => "latest",
    }
}

fn duration(of: Duration) -> String {
    let several = if of.count == 1 { "" } else { "s" };
    format!("{} {}{several}", of.count, of.unit.word())
}

fn date(of: Date) -> String {
    of.to_string()
}

/// A text cut to what can be taken in at a glance, on one line.
pub fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LONGEST) {
        None => text,
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

/// A value in words.
pub fn value(model: &Model, item: &Item<'_>) -> String {
    match item.thing {
        Thing::Entry(id) => {
            let entry = model.entry(id);
            match &entry.name {
                Some(name) => format!("`{name}`"),
                None => format!("“{}”", short(entry.display())),
            }
        }
        Thing::Clause(id) => match &model.clause(id).name {
            Some(name) => format!("`{name}`"),
            None => format!(
                "a clause that starts with `{}`",
                model.clause(id).effect.word()
            ),
        },
        Thing::Word(word) => format!("`{}`", word.word),
        Thing::Text(text) => format!("“{}”", short(text)),
        Thing::Number(number) => number.to_string(),
        Thing::Date(day) => date(day),
        Thing::Duration(length) => duration(length),
        Thing::YesNo(yes) => if yes { "`yes`" } else { "`no`" }.to_owned(),
        Thing::Output(_) => "what was made".to_owned(),
    }
}
