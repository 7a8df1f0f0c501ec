//! The words of a clause: who may do what, with which data, for which purpose, from when to when.

use partnership_source::FileId;
use partnership_vocabulary::words;

use super::item::{Item, Sort};
use super::slot::At;
use super::value::{Value, words_of};
use crate::Snapshot;

/// Which part of the clause is being written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Outcome,
    Who,
    Action,
    What,
    Purpose,
    Within,
    Date,
    Name,
    Reason,
}

pub(crate) fn items(snapshot: &Snapshot, file: FileId, at: &At<'_>, before: &str) -> Vec<Item> {
    let written = words_of(before);
    let value = Value {
        snapshot,
        file,
        word: at.word,
        written: Vec::new(),
    };
    let (part, complete) = part(&written);
    if complete {
        let mut found: Vec<Item> = Vec::new();
        if part == Part::Action {
            found.extend(what(&value));
        }
        found.extend(
            joining(part)
                .iter()
                .filter(|(word, _)| {
                    !written.iter().any(|own| own == word) || matches!(*word, "except" | "and")
                })
                .map(|(word, detail)| {
                    Item::new(Sort::Keyword, *word, at.word)
                        .detail(*detail)
                        .plain(format!("{word} "))
                        .goes_on()
                }),
        );
        return found;
    }
    match part {
        Part::Outcome => [
            "permit",
            "forbid",
            "not-covered",
            "in-part",
            "cannot-be-judged",
            "no",
        ]
        .map(|word| {
            Item::new(Sort::Keyword, word, at.word)
                .plain(format!("{word} "))
                .goes_on()
        })
        .into(),
        Part::Who => match written.last().map(String::as_str) {
            Some("any") => {
                let mut found = value.words(&words::PARTNER_KIND);
                found.extend(value.words(&words::ROLE));
                found
            }
            _ => {
                let mut found = value.names(&["partner", "regulator", "person", "audience"]);
                found.push(keyword(
                    at,
                    "anyone",
                    "also whoever is not written down here",
                ));
                found.push(keyword(at, "any", "everyone of a kind or role"));
                found
            }
        },
        Part::Action => value.words(&words::ACTION),
        Part::What => what(&value),
        Part::Purpose => {
            let mut found = value.names(&["purpose"]);
            found.extend(value.words(&words::PURPOSE_CATEGORY));
            found
        }
        Part::Within => {
            let mut found = value.names(&["environment"]);
            found.extend(value.words(&words::ACCESS));
            found
        }
        Part::Date => value.dates(),
        Part::Reason => vec![value.text()],
        Part::Name => Vec::new(),
    }
}

fn keyword(at: &At<'_>, word: &str, detail: &str) -> Item {
    Item::new(Sort::Keyword, word, at.word).detail(detail)
}

fn what(value: &Value<'_>) -> Vec<Item> {
    let mut found = value.names(&["dataset", "item"]);
    found.push(
        Item::new(Sort::Keyword, "anything", value.word)
            .detail("also data that are not written down here"),
    );
    found
}

/// The part that the words lead to, and whether it has something already.
fn part(written: &[String]) -> (Part, bool) {
    let mut part = Part::Outcome;
    let mut filled = false;
    let mut words = written.iter().map(String::as_str).peekable();
    match words.next() {
        Some("permit" | "forbid") => part = Part::Who,
        Some("expect") => match words.peek() {
            Some(&"no") => {
                words.next();
                if words.next().is_some() {
                    part = Part::Who;
                }
            }
            Some(_) => {
                words.next();
                part = Part::Who;
            }
            None => {}
        },
        _ => {}
    }
    for word in words {
        let next = match word {
            "to" => Part::Action,
            "for" => Part::Purpose,
            "within" => Part::Within,
            "from" | "until" | "on" => Part::Date,
            "called" | "survives" | "with" => Part::Name,
            "because" => Part::Reason,
            "except" | "," | "and" | "any" => {
                filled = false;
                continue;
            }
            _ => {
                if part == Part::Action && filled {
                    part = Part::What;
                }
                filled = true;
                continue;
            }
        };
        (part, filled) = (next, false);
    }
    (part, filled)
}

/// The words that may follow a part.
fn joining(part: Part) -> &'static [(&'static str, &'static str)] {
    match part {
        Part::Outcome => &[],
        Part::Who => &[("to", "do what"), ("except", "but not these")],
        Part::Action => &[],
        Part::What => &[
            ("for", "which purpose"),
            ("except", "but not these data"),
            ("within", "in which setting only"),
            ("from", "the first day"),
            ("until", "the last day"),
            ("unless", "the conditions under which it is not forbidden"),
            ("called", "a name to refer to it"),
        ],
        Part::Purpose | Part::Within | Part::Date | Part::Reason | Part::Name => &[
            ("within", "in which setting only"),
            ("from", "the first day"),
            ("until", "the last day"),
            ("unless", "the conditions under which it is not forbidden"),
            ("called", "a name to refer to it"),
        ],
    }
}
