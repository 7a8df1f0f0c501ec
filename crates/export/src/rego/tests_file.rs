//! Tests for `opa test`, made from all answers.
//!
//! Each test asks about one answer: every question that has it, on the first and on the last day on which it has.

use std::collections::BTreeMap;

use jiff::civil;

use crate::Ready;
use crate::json::Json;
use crate::rows::rows;
use crate::table::Cell;

/// The day on which what has no first and no last day is asked about.
const SOME_DAY: civil::Date = civil::date(2026, 1, 1);

pub(super) fn tests(ready: &Ready<'_>) -> String {
    let table = &ready.table;
    let mut by_answer: BTreeMap<(usize, Option<civil::Date>, Option<civil::Date>), Vec<Cell>> =
        BTreeMap::new();
    for (cell, line) in table.cells() {
        for span in &table.lines[line] {
            let key = (span.state.plain, span.from, span.until);
            by_answer.entry(key).or_default().push(cell);
        }
    }
    let mut out = HEAD.to_owned();
    for (number, ((outcome, from, until), cells)) in by_answer.into_iter().enumerate() {
        let outcome = &table.outcomes[outcome];
        let mut days: Vec<civil::Date> = from.into_iter().chain(until).collect();
        if days.is_empty() {
            days.push(SOME_DAY);
        }
        days.dedup();
        let word = outcome.answer.word();
        let name = format!("test_{:03}_{}", number + 1, word.replace('-', "_"));
        let rows = rows(cells).into_iter();
        let rows = Json::List(rows.map(|row| row.json(table, &ready.names)).collect());
        let days = Json::texts(days.iter().map(ToString::to_string));
        let expected = outcome.json();
        out.push_str(&format!(
            "\n# {}\n{name} if {{\n\tcases := {}\n\tevery case in asked(cases, {}) {{\n\t\tdecision == {} with input as case\n\t}}\n}}\n",
            explained(outcome.because.as_slice(), word, from, until),
            indented(&rows.file()),
            days.line(),
            expected.line(),
        ));
    }
    out
}

/// As `opa fmt` indents it, one deeper.
fn indented(json: &str) -> String {
    let line = |line: &str| {
        let inner = line.trim_start_matches(' ');
        format!("{}{inner}", "\t".repeat(1 + (line.len() - inner.len()) / 2))
    };
    let lines: Vec<String> = json.trim_end().lines().map(line).collect();
    lines.join("\n").trim_start().to_owned()
}

fn explained(
    because: &[String],
    word: &str,
    from: Option<civil::Date>,
    until: Option<civil::Date>,
) -> String {
    let days = match (from, until) {
        (None, None) => "on every day".to_owned(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(from), Some(until)) => format!("from {from} to {until}"),
    };
    let because = match because {
        [] => String::new(),
        clauses => format!(", because of {}", clauses.join(", ")),
    };
    let shown =
        |text: String| -> String { text.chars().filter(|c| !crate::json::hides(*c)).collect() };
    shown(format!("{word} {days}{because}"))
}

const HEAD: &str = "\
# Run with `opa test .`: every answer of the partnership, on the first and the last day on which it holds.
package partnership_test

import rego.v1

import data.partnership.decision

# Each question that the rows stand for, on each of the days.
asked(rows, days) := [question |
	some row in rows
	some who in row.who
	some action in row.action
	some what in row.what
	some purpose in row.purpose
	some on in days
	question := {\"who\": who, \"action\": action, \"what\": what, \"purpose\": purpose, \"on\": on}
]
";
