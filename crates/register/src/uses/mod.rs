//! A register of data uses: who uses which data for what, one row for each purpose and each organisation that carries it
//! out. It is for everybody, so only what everybody may see goes in.

mod cells;
mod columns;
mod data;

use jiff::civil;
use partnership_brief::content::{Gap, Source};
use partnership_brief::{Circle, Language, Options};
use partnership_model::{Entry, Member, Model};
use partnership_source::Span;

use crate::paper::{Paper, UNREAD, place};

pub(crate) use columns::own_line;
pub use columns::{COLUMNS, Column, Field, column_of};

/// A register.
#[derive(Clone, Debug)]
pub struct Register {
    /// What the partnership is called.
    pub title: String,
    /// The day it was made.
    pub day: civil::Date,
    /// Its rows, each with a cell for every one of [`COLUMNS`].
    pub rows: Vec<Vec<Cell>>,
}

/// What an open cell begins with.
const OPEN: &str = "Not said yet:";

/// Whether a cell of a register that was written says that something is open.
pub(crate) fn is_open(cell: &str) -> bool {
    cell.starts_with(OPEN)
        || cell.starts_with("Said, but it could not be read (")
        || cell.starts_with("Not all of what is said could be read (")
}

/// A cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What the file says; empty where it says nothing.
    pub text: String,
    /// The same as a day, where it is one.
    pub day: Option<civil::Date>,
    /// The entries and lines it was taken from.
    pub from: Vec<Source>,
    /// What is missing, where the file does not say it.
    pub open: Option<Gap>,
}

impl Cell {
    /// What stands in an open cell, so that nobody takes silence for an answer.
    pub fn told(&self) -> String {
        match &self.open {
            Some(gap) if gap.name == UNREAD => {
                let what = gap
                    .what
                    .split_once(": ")
                    .map_or(&*gap.what, |(_, what)| what);
                let what = crate::shared::capital(what.trim_end_matches('.'));
                let how = gap.how.replace('`', "");
                format!("{what}: {}", cells::lower(&how))
            }
            Some(gap) => {
                let how = gap.how.replace('`', "");
                format!("{OPEN} {}", cells::lower(&how))
            }
            None => self.text.clone(),
        }
    }
}

impl Register {
    /// How many cells are open.
    pub fn open(&self) -> usize {
        let cells = self.rows.iter().flatten();
        cells.filter(|cell| cell.open.is_some()).count()
    }

    /// How many cells are open that the standard asks for.
    pub fn open_required(&self) -> usize {
        let missing = |row: &Vec<Cell>| {
            let both = row.iter().zip(COLUMNS);
            both.filter(|(cell, column)| column.required() && cell.open.is_some())
                .count()
        };
        self.rows.iter().map(missing).sum()
    }
}

/// The register of the data uses of a partnership.
pub fn register(model: &Model, options: &Options<'_>) -> Register {
    let origin = |span: Span| place(model, span, &(options.origin)(span));
    let own = Options {
        origin: &origin,
        circle: Circle::Public,
        asset: Some(String::new()),
        language: Some(Language::english()),
        ..options.clone()
    };
    let mut register = Register {
        title: String::new(),
        day: options.today,
        rows: Vec::new(),
    };
    let Some(paper) = Paper::new(model, &own, "Register of data uses") else {
        return register;
    };
    register.title = paper.head.display().to_owned();
    for purpose in paper.teller.all("purpose") {
        let mut users: Vec<Option<&Entry>> = users(&paper, purpose).into_iter().map(Some).collect();
        if users.is_empty() {
            users.push(None);
        }
        for user in users {
            let row = cells::Row {
                paper: &paper,
                purpose,
                user,
            };
            let cells = COLUMNS.iter().map(|column| row.cell(column.field));
            register.rows.push(cells.collect());
        }
    }
    register
}

/// Who uses the data for a purpose: those who carry it out, else those to whom it flows for that, else those whom a clause
/// permits it.
fn users<'a>(paper: &Paper<'a>, purpose: &'a Entry) -> Vec<&'a Entry> {
    let teller = &paper.teller;
    let said = teller.named(purpose, "carried-out-by");
    if !said.is_empty() {
        return said;
    }
    let mut found: Vec<&'a Entry> = Vec::new();
    for flow in teller.naming_it(purpose, "flows", "flow") {
        for to in teller.named(flow, "to") {
            if !found.iter().any(|one| one.id == to.id) {
                found.push(to);
            }
        }
    }
    if !found.is_empty() {
        return found;
    }
    let is =
        |member: &Member| matches!(member, Member::Entry(name) if name.target == Some(purpose.id));
    for clause in &teller.model.clauses {
        if partnership_brief::tell::permits_something(clause) && clause.purposes.iter().any(is) {
            for who in &clause.who {
                if let Member::Entry(name) = who
                    && let Some(id) = name.target
                    && teller.sees(teller.model.entry(id))
                    && !found.iter().any(|one| one.id == id)
                {
                    found.push(teller.model.entry(id));
                }
            }
        }
    }
    found
}
