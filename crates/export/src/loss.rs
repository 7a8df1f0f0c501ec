//! What an export cannot say, told to whoever relies on it.

use std::collections::BTreeMap;

use jiff::civil;
use partnership_policy::Answer;

use crate::json::Json;
use crate::names::Names;
use crate::outcome::{Outcome, say_conditions};
use crate::rows::{Row, rows};
use crate::table::{Cell, Span, Table};
use crate::{File, Target};

/// Why the other engine's answer is not ours.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    /// It is permitted under a condition, which a yes or a no cannot state.
    Condition,
    /// The parts of a broad question have different answers.
    InPart,
    /// The file does not tell.
    CannotBeJudged,
    /// It is permitted, and something is owed in return.
    Duties,
    /// The export describes and does not answer.
    Described,
}

impl Kind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Condition => "condition",
            Self::InPart => "in-part",
            Self::CannotBeJudged => "cannot-be-judged",
            Self::Duties => "duties",
            Self::Described => "described",
        }
    }
}

/// Something about one answer that is lost.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Lost {
    pub(crate) kind: Kind,
    /// What the other engine says instead.
    pub(crate) says: String,
    /// What it leaves out.
    pub(crate) unsaid: String,
}

/// Questions of which the same is lost on the same days.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Entry {
    lost: Lost,
    answer: &'static str,
    from: Option<civil::Date>,
    until: Option<civil::Date>,
}

/// The loss report of an export.
#[derive(Debug)]
pub struct Loss {
    target: Target,
    partnership: String,
    /// Sentences about what no question shows.
    pub(crate) remarks: Vec<String>,
    entries: Vec<(Entry, Row)>,
    json: Json,
    names: Vec<[Vec<String>; 4]>,
    /// How many partners, actions, datasets and purposes there are.
    sizes: [usize; 4],
    cells: usize,
    lost: usize,
}

impl Loss {
    /// What is lost of each answer, as `lost` has it.
    pub(crate) fn of(
        target: Target,
        partnership: &str,
        table: &Table,
        names: &Names,
        lost: &dyn Fn(&Outcome) -> Vec<Lost>,
    ) -> Self {
        let mut found: BTreeMap<Entry, Vec<Cell>> = BTreeMap::new();
        let mut count = 0;
        let of_line: Vec<Vec<Entry>> = (table.lines.iter())
            .map(|line| entries(table, line, lost))
            .collect();
        let cells = table.cells();
        for (cell, line) in &cells {
            let entries = &of_line[*line];
            count += usize::from(!entries.is_empty());
            for entry in entries {
                found.entry(entry.clone()).or_default().push(*cell);
            }
        }
        let entries: Vec<(Entry, Row)> = found
            .into_iter()
            .flat_map(|(entry, cells)| {
                let with = move |row| (entry.clone(), row);
                rows(cells).into_iter().map(with)
            })
            .collect();
        let row = |(entry, row): &(Entry, Row)| entry.json(row.json(table, names));
        let members = |(_, row): &(Entry, Row)| row.members(table, names);
        Self {
            target,
            partnership: partnership.to_owned(),
            remarks: Vec::new(),
            json: Json::List(entries.iter().map(row).collect()),
            names: entries.iter().map(members).collect(),
            sizes: [
                table.space.partners.len(),
                table.space.actions.len(),
                table.space.datasets.len(),
                table.space.purposes.len(),
            ],
            cells: cells.len(),
            lost: count,
            entries,
        }
    }

    /// How many rows it has.
    pub fn rows(&self) -> usize {
        self.entries.len()
    }

    /// How many of the questions it is about, and how many questions there are.
    pub fn counts(&self) -> (usize, usize) {
        (self.lost, self.cells)
    }

    /// As text, for a person.
    pub fn markdown(&self) -> String {
        let mut out = format!(
            "# What the {} export of {} cannot say\n\n{}\n",
            self.target.title(),
            plain(&self.partnership),
            self.summary()
        );
        for remark in &self.remarks {
            out.push_str(&format!("\n{remark}\n"));
        }
        let mut before = String::new();
        for (lost, row) in self.told() {
            if lost != before {
                out.push_str(&format!("\n## {}\n\n", plain(&lost)));
                before = lost;
            }
            out.push_str(&format!("- {}\n", plain(&row)));
        }
        out
    }

    /// Sentences about what no question shows.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// The rows in words: what is lost, and of which questions.
    pub fn told(&self) -> Vec<(String, String)> {
        let one = |((entry, row), members): (&(Entry, Row), &[Vec<String>; 4])| {
            let lost = &entry.lost;
            let [who, action, what, purpose] = members;
            let row = format!(
                "{}: {} to {} {} for {}{} ({})",
                entry.answer,
                some(who, "anyone", row.partners.len() == self.sizes[0]),
                some(
                    action,
                    "do anything with",
                    row.actions.len() == self.sizes[1]
                ),
                some(what, "anything", row.datasets.len() == self.sizes[2]),
                some(purpose, "any purpose", row.purposes.len() == self.sizes[3]),
                days(entry.from, entry.until),
                questions(row.len()),
            );
            (format!("{}; {}.", capital(&lost.says), lost.unsaid), row)
        };
        self.entries.iter().zip(&self.names).map(one).collect()
    }

    /// One or two sentences.
    pub fn summary(&self) -> String {
        let (lost, cells) = self.counts();
        if self.target == Target::Dpv {
            return format!(
                "DPV describes and does not answer: none of the {} about this partnership is answered by it.",
                questions(cells)
            );
        }
        match lost {
            0 => format!(
                "Of the {} about this partnership, each has our own answer on every day.",
                questions(cells)
            ),
            _ => format!(
                "Of the {} about this partnership, {lost} have an answer that says less than ours on some day; \
                 the rows below are all of them.",
                questions(cells)
            ),
        }
    }

    /// As JSON, for programs.
    pub fn to_json(&self) -> String {
        Json::object([
            ("format", Json::text("partnership-loss-1")),
            ("export", Json::text(self.target.word())),
            ("partnership", Json::text(self.partnership.as_str())),
            ("questions", Json::Number(self.cells as u64)),
            ("lost", Json::Number(self.lost as u64)),
            (
                "remarks",
                Json::texts(self.remarks.iter().map(String::as_str)),
            ),
            ("rows", self.json.clone()),
        ])
        .file()
    }

    /// The two files of the report.
    pub(crate) fn files(&self) -> [File; 2] {
        [
            File::text("loss.md", self.markdown()),
            File::text("loss.json", self.to_json()),
        ]
    }
}

/// What is lost on the line, by days.
fn entries(table: &Table, line: &[Span], lost: &dyn Fn(&Outcome) -> Vec<Lost>) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for span in line {
        let given = span.state.given.iter().map(|(_, outcome)| *outcome);
        let mut outcomes: Vec<usize> = std::iter::once(span.state.plain).chain(given).collect();
        outcomes.dedup();
        let mut of_span: Vec<Entry> = Vec::new();
        for outcome in outcomes.into_iter().map(|number| &table.outcomes[number]) {
            for lost in lost(outcome) {
                // With a setting in hand, what is left is a part of what was lost without.
                let known = |entry: &Entry| entry.lost.kind == lost.kind;
                if of_span.iter().any(known) {
                    continue;
                }
                // What answers nothing loses the same of every answer.
                let described = lost.kind == Kind::Described;
                of_span.push(Entry {
                    answer: if described {
                        "any"
                    } else {
                        outcome.answer.word()
                    },
                    from: span.from.filter(|_| !described),
                    until: span.until.filter(|_| !described),
                    lost,
                });
            }
        }
        for entry in of_span {
            // Two spans that differ in other ways are one here.
            if found.contains(&entry) {
                continue;
            }
            let joins = |before: &&mut Entry| {
                before.lost == entry.lost
                    && before.answer == entry.answer
                    && before.until.and_then(|day| day.tomorrow().ok()) == entry.from
                    && entry.from.is_some()
            };
            match found.iter_mut().find(joins) {
                Some(before) => before.until = entry.until,
                None => found.push(entry),
            }
        }
    }
    found
}

impl Entry {
    fn json(&self, row: Json) -> Json {
        let day = |day: Option<civil::Date>| day.map(|day| Json::text(day.to_string()));
        row.with_some("from", day(self.from))
            .with_some("until", day(self.until))
            .with("answer", Json::text(self.answer))
            .with("kind", Json::text(self.lost.kind.word()))
            .with("says", Json::text(self.lost.says.as_str()))
            .with("unsaid", Json::text(self.lost.unsaid.as_str()))
    }
}

/// What an engine that says yes or no loses of an answer.
pub(crate) fn of_yes_or_no(no: &str, outcome: &Outcome) -> Vec<Lost> {
    let lost = |kind: Kind, says: &str, unsaid: String| {
        vec![Lost {
            kind,
            says: says.to_owned(),
            unsaid,
        }]
    };
    match outcome.answer {
        Answer::Permitted if !outcome.conditions.is_empty() => {
            let only = say_conditions(&outcome.conditions);
            lost(Kind::Condition, no, format!("it is permitted if {only}"))
        }
        Answer::InPart => lost(
            Kind::InPart,
            no,
            "some of what it includes has another answer: ask about the narrower actions"
                .to_owned(),
        ),
        Answer::CannotBeJudged => {
            let for_want = if outcome.missing.is_empty() {
                "what was written could not be read".to_owned()
            } else {
                format!("the file does not tell {}", outcome.missing.join(", "))
            };
            lost(Kind::CannotBeJudged, no, for_want)
        }
        _ => Vec::new(),
    }
}

fn some(names: &[String], all: &str, is_all: bool) -> String {
    let names = names.iter().map(|name| match name.as_str() {
        "*" => "what is not declared",
        name => name,
    });
    let names: Vec<&str> = names.collect();
    match names.as_slice() {
        _ if is_all => all.to_owned(),
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

fn days(from: Option<civil::Date>, until: Option<civil::Date>) -> String {
    match (from, until) {
        (None, None) => String::new(),
        (Some(from), None) => format!(", from {from}"),
        (None, Some(until)) => format!(", until {until}"),
        (Some(from), Some(until)) if from == until => format!(", on {from}"),
        (Some(from), Some(until)) => format!(", from {from} to {until}"),
    }
}

fn questions(count: usize) -> String {
    match count {
        1 => "1 question".to_owned(),
        _ => format!("{count} questions"),
    }
}

/// Text that Markdown takes for nothing but text.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if crate::json::hides(c) => {}
            c if "\\`*_{}[]<>#|~&!".contains(c) => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
