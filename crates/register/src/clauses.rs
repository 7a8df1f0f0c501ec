//! Clauses as the rows of a table: each a sentence, with the conditions under which it holds and the days on which it does.
//!
//! A row that leaves out a condition says more than the clause does. So a clause of which anything cannot be told is not
//! listed, and that it is not is said.

use partnership_brief::content::Statement;
use partnership_brief::prose::Inline;
use partnership_brief::tell::{Say, Teller, deed, members, who_may};
use partnership_model::{Clause, Data, Date, Effect, FieldValue, Value};

use crate::items::Items;
use crate::paper::Paper;

/// Where a column of the conditions stands: behind the name of the clause and what it says.
const CONDITIONS: usize = 2;

/// The column of the days on which a clause holds.
const WHEN: &str = "When";

/// The clauses that these readers see.
pub(crate) fn clauses(
    paper: &Paper<'_>,
    items: &mut Items<'_, '_>,
    permitted: &str,
    all: &[&Clause],
) {
    let mut told = 0;
    let mut table = |caption: &str, effect: Effect, head: &[&str]| {
        let these = all.iter().filter(|clause| clause.effect == effect);
        let rows: Vec<_> = these.filter_map(|clause| row(paper, clause)).collect();
        told += rows.len();
        filled(items, caption, head, rows);
    };
    let head = [
        "Clause",
        "What it permits",
        "On condition",
        WHEN,
        "With these duties",
    ];
    table(permitted, Effect::Permit, &head);
    let head = ["Clause", "What it forbids", "Unless", WHEN, "Duties"];
    table("What is forbidden", Effect::Forbid, &head);
    if told < all.len() {
        items.open(paper.gap(
            "Some clauses name what these readers do not see, or could not be read. They are not listed here.",
            "A list that looks complete and is not misleads.",
            "Make the document for a narrower circle, or run `partnership check` on the file.",
            None,
        ));
    }
}

/// A table without the columns in which nothing stands.
fn filled(items: &mut Items<'_, '_>, caption: &str, head: &[&str], rows: Vec<Vec<Vec<Statement>>>) {
    let wanted: Vec<usize> = (0..head.len())
        .filter(|column| *column < CONDITIONS || rows.iter().any(|row| !row[*column].is_empty()))
        .collect();
    let titles: Vec<&str> = wanted.iter().map(|column| head[*column]).collect();
    let rows = rows
        .into_iter()
        .map(|mut row| {
            let cells = wanted.iter().map(|column| {
                let cell = std::mem::take(&mut row[*column]);
                if cell.is_empty() && *column >= CONDITIONS {
                    vec![Say::words(nothing(head[*column])).done()]
                } else {
                    cell
                }
            });
            cells.collect()
        })
        .collect();
    items.table(caption, &titles, rows);
}

/// What a cell of a column says where the clause names nothing: it is no gap, as nothing had to be said.
fn nothing(column: &str) -> &'static str {
    if column == WHEN {
        "no days are named"
    } else {
        "none"
    }
}

/// A clause as a row: its name, what it says, on what condition, when, with which duties. `None` where these readers do
/// not see all that it names, and where it says something that could not be read.
fn row(paper: &Paper<'_>, clause: &Clause) -> Option<Vec<Vec<Statement>>> {
    if clause.suspect || clause.damaged {
        return None;
    }
    let teller = &paper.teller;
    let entry = clause.entry.unwrap_or(paper.head.id);
    let at = || teller.source(entry, clause.span);
    let cell = |of: Vec<Inline>| {
        if of.is_empty() {
            Vec::new()
        } else {
            vec![Say::line(of).from(at()).done()]
        }
    };
    let last = match clause.effect {
        Effect::Forbid => "or",
        Effect::Permit => "and",
    };
    let said = who_may(teller, clause, deed(teller, clause, last)?)?;
    let Told {
        conditions,
        duties,
        survives,
    } = told(teller, clause)?;
    let name = clause.name.clone().unwrap_or_else(|| "unnamed".to_owned());
    Some(vec![
        cell(vec![Inline::text(name)]),
        cell(said),
        cell(together(conditions)),
        cell(when(teller, clause, survives)),
        cell(teller.language.list(duties, "and")),
    ])
}

/// What the block of a clause says.
#[derive(Default)]
struct Told {
    conditions: Vec<Vec<Inline>>,
    duties: Vec<Vec<Inline>>,
    survives: Vec<Vec<Inline>>,
}

/// What the block of a clause says; `None` where not all of it can be told.
fn told(teller: &Teller<'_>, clause: &Clause) -> Option<Told> {
    let mut out = Told::default();
    if !clause.unless && !clause.within.is_empty() {
        let within = members(teller, &clause.within, "or")?;
        out.conditions
            .push(behind("it is done within ", within, ""));
    }
    let ruled_out = |line: &&FieldValue| {
        let none = |value: &Value| matches!(&value.data, Data::Silence(kind) if !kind.unknown);
        line.values.first().is_some_and(none)
    };
    for line in clause.conditions.iter().filter(|line| !ruled_out(line)) {
        let all = || {
            let of: Option<Vec<_>> = line.values.iter().map(|one| value(teller, one)).collect();
            of.filter(|of| !of.is_empty())
        };
        let either = || Some(teller.language.list(all()?, "or"));
        match &*line.word {
            // A promise to tell when is no day, so nobody knows from when on.
            "from" if clause.from.is_none() => {
                out.conditions
                    .push(behind("its first day: ", either()?, ""));
            }
            "until" if clause.until.is_none() => {
                out.conditions.push(behind("its last day: ", either()?, ""));
            }
            "from" | "until" => {}
            "within" if clause.unless => {
                out.conditions
                    .push(behind("it is done within ", either()?, ""));
            }
            "within" if line.values.len() == clause.within.len() => {}
            "within" => out.conditions.push(behind("its settings: ", either()?, "")),
            "identifiability" => {
                let least = behind("the data is ", either()?, " or less identifying");
                out.conditions.push(least);
            }
            "in" => out.conditions.push(behind("it is done in ", either()?, "")),
            // Of several that a permit needs, every one must be there.
            "needs" => {
                let of = all()?.into_iter();
                out.conditions
                    .extend(of.map(|of| behind("", of, " has been given")));
            }
            "approved-by" => out.conditions.push(approved(teller, line)?),
            "duties" => out.duties.extend(all()?),
            "survives" => out.survives.extend(all()?),
            // Why it was agreed is no condition.
            "reason" => {}
            own if own.starts_with("x-") => {}
            _ => return None,
        }
    }
    Some(out)
}

/// Whose approval lifts a forbid: "City Ethics Board has approved it", "the approval “Ethics” has been given".
fn approved(teller: &Teller<'_>, line: &FieldValue) -> Option<Vec<Inline>> {
    let one = |value: &Value| {
        let said = self::value(teller, value)?;
        let given = match &value.data {
            Data::Name(name) => teller.model.entry(name.target?).is("approval"),
            _ => return Some(said),
        };
        let end = if given {
            " has been given"
        } else {
            " has approved it"
        };
        Some(behind("", said, end))
    };
    let all: Option<Vec<_>> = line.values.iter().map(one).collect();
    let all = all.filter(|all| !all.is_empty())?;
    Some(teller.language.list(all, "or"))
}

/// A value; one that is left open as the file writes it.
fn value(teller: &Teller<'_>, value: &Value) -> Option<Vec<Inline>> {
    match &value.data {
        Data::Silence(kind) => Some(vec![
            Inline::text("still open, the file says "),
            Inline::Code {
                text: kind.word.to_owned(),
            },
        ]),
        Data::Name(name) => {
            let entry = teller.model.entry(name.target?);
            teller.sees(entry).then(|| teller.cited(entry))
        }
        _ => teller.inline(value),
    }
}

fn behind(before: &str, of: Vec<Inline>, after: &str) -> Vec<Inline> {
    let mut all = Vec::with_capacity(of.len() + 2);
    if !before.is_empty() {
        all.push(Inline::text(before));
    }
    all.extend(of);
    if !after.is_empty() {
        all.push(Inline::text(after));
    }
    all
}

/// Conditions that must all be there. They have commas of their own, so a list with commas would not be understood.
fn together(conditions: Vec<Vec<Inline>>) -> Vec<Inline> {
    let mut all = Vec::new();
    for (at, condition) in conditions.into_iter().enumerate() {
        if at > 0 {
            all.push(Inline::text("; and "));
        }
        all.extend(condition);
    }
    all
}

/// On which days a clause holds; and where the day of the document is none of them, that it does not hold.
fn when(teller: &Teller<'_>, clause: &Clause, survives: Vec<Vec<Inline>>) -> Vec<Inline> {
    let today = teller.day();
    let date = |date: Date| teller.language.date(date);
    let on = |date: Date| {
        if date.as_day().is_some() {
            "on"
        } else {
            "with"
        }
    };
    let over = clause.until.filter(|until| until.last() < today);
    let to_come = clause.from.filter(|from| from.first() > today);
    let mut text = match (over, to_come, clause.from, clause.until) {
        (Some(until), _, None, _) => format!("ended {} {}", on(until), date(until)),
        (Some(until), _, Some(from), _) => {
            format!("from {}; ended {} {}", date(from), on(until), date(until))
        }
        (None, Some(from), _, None) => format!("not yet: from {}", date(from)),
        (None, Some(from), _, Some(until)) => {
            format!("not yet: from {} until {}", date(from), date(until))
        }
        (None, None, Some(from), Some(until)) => {
            format!("from {} until {}", date(from), date(until))
        }
        (None, None, Some(from), None) => format!("from {}", date(from)),
        (None, None, None, Some(until)) => format!("until {}", date(until)),
        (None, None, None, None) => String::new(),
    };
    if survives.is_empty() {
        return if text.is_empty() {
            Vec::new()
        } else {
            vec![Inline::text(text)]
        };
    }
    if !text.is_empty() {
        text.push_str("; ");
    }
    text.push_str("goes on after ");
    let mut all = vec![Inline::text(text)];
    all.extend(teller.language.list(survives, "and"));
    all
}
