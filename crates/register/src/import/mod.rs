//! A spreadsheet into entries: partners, datasets, risks with their measures, or a register of data uses.
//!
//! Headings and values are known in plain words. What has no place is told with its row and column, and kept as a remark in
//! the text, so that nothing is lost. Whatever stands in the cells, the text that comes out can be read and has no fault
//! that the cells brought: each line is held to the language before it stays.

mod amounts;
mod entry;
mod headings;
mod sums;
mod table;
mod unplaced;
mod uses;
mod values;

use jiff::civil;
use partnership_brief::prose::shown;
use partnership_syntax::format::{Options, format};
use partnership_syntax::parse;
use partnership_vocabulary::Field;

use crate::uses::Field as Column;
use entry::{Cell, Draft, Line, Names};
pub use headings::Kind as ImportKind;
use headings::{KINDS, Target, targets};
use table::{HEADINGS, Row, Table};
use values::{one_line, quoted, written};

/// An entry of the file that the new ones go into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Known {
    /// The word of its kind.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Option<String>,
}

/// What to import, and into what.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'w> {
    /// What the spreadsheet lists; otherwise its headings tell.
    pub kind: Option<ImportKind>,
    /// The sheet to read; otherwise the first that can be read.
    pub sheet: Option<&'w str>,
    /// What the entries come from, for the remark above them.
    pub source: &'w str,
    /// The entries that are there already.
    pub known: &'w [Known],
    /// The day: what has happened cannot be later. `None` where it is not known.
    pub today: Option<civil::Date>,
}

/// What came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Imported {
    /// What was listed.
    pub kind: ImportKind,
    /// The entries, laid out as every file is.
    pub text: String,
    /// How many entries of each kind, the first made first.
    pub made: Vec<(&'static str, usize)>,
    /// How it was read, and what to look at.
    pub told: Vec<String>,
    /// What had no place. All of it stands in the text as remarks.
    pub left: Vec<Left>,
}

/// Something that had no place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Left {
    /// Its row; `None` where it is a column as a whole.
    pub row: Option<usize>,
    /// The heading of its column.
    pub column: Option<String>,
    /// What stands there.
    pub cell: String,
    /// Why it has no place, as the end of a sentence.
    pub why: String,
}

/// Why nothing was imported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub how: String,
}

impl Refused {
    pub(crate) fn new(what: impl Into<String>, how: impl Into<String>) -> Self {
        Self {
            what: shown(&what.into()),
            how: shown(&how.into()),
        }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Refused {}

/// What is built up row by row.
struct Builder<'w> {
    names: Names,
    drafts: Vec<Draft>,
    left: Vec<Left>,
    known: &'w [Known],
    /// Cells of a register that say that something is open.
    open: usize,
    today: Option<civil::Date>,
    /// Remarks that wait for the next entry: there is none yet that they could stand in.
    waiting: Vec<String>,
}

/// A sheet that can be read.
struct Found<'t> {
    table: &'t Table,
    kind: ImportKind,
    /// The number of its row of headings among its rows.
    headings: usize,
    targets: Vec<Option<Target>>,
    score: usize,
}

/// Import a spreadsheet.
///
/// # Errors
/// Where it cannot be read, is larger than anybody would review, or its headings are not known.
pub fn import(bytes: &[u8], wanted: &Wanted<'_>) -> Result<Imported, Refused> {
    let read = table::read(bytes)?;
    let found = choose(&read.tables, wanted)?;
    let mut builder = Builder {
        names: Names::new(wanted.known),
        drafts: Vec::new(),
        left: Vec::new(),
        known: wanted.known,
        open: 0,
        today: wanted.today,
        waiting: Vec::new(),
    };
    let mut told = read.told;
    told.extend(found.table.told.iter().cloned());
    if let Some(name) = &found.table.name {
        let others = read
            .tables
            .iter()
            .filter(|table| !table.rows.is_empty())
            .count()
            - 1;
        if others > 0 {
            let rest = if others == 1 {
                "The other sheet was"
            } else {
                "The other sheets were"
            };
            told.push(format!(
                "The sheet “{}” was read. {rest} not; `--sheet` names another.",
                shown(name)
            ));
        }
    }
    builder.read(&found);
    if builder.open > 0 {
        told.push(format!(
            "{} of the register say that something is open; they were left out.",
            if builder.open == 1 {
                "1 cell".to_owned()
            } else {
                format!("{} cells", builder.open)
            }
        ));
    }
    let kind = found.kind;
    let mut imported = builder.finish(kind, wanted)?;
    told.append(&mut imported.told);
    imported.told = told;
    Ok(imported)
}

/// The sheet and the row of headings that can be read, and what they list.
fn choose<'t>(tables: &'t [Table], wanted: &Wanted<'_>) -> Result<Found<'t>, Refused> {
    if let Some(sheet) = wanted.sheet
        && !tables
            .iter()
            .any(|table| table.name.as_deref() == Some(sheet))
    {
        let names: Vec<&str> = tables
            .iter()
            .filter_map(|table| table.name.as_deref())
            .collect();
        return Err(Refused::new(
            format!("The workbook has no sheet called “{sheet}”."),
            if names.is_empty() {
                "A CSV file has no sheets; leave out `--sheet`.".to_owned()
            } else {
                format!("What there is: {}.", names.join(", "))
            },
        ));
    }
    let mut all: Vec<Found<'t>> = Vec::new();
    for table in tables {
        if wanted.sheet.is_some() && table.name.as_deref() != wanted.sheet {
            continue;
        }
        for kind in KINDS {
            if wanted.kind.is_none_or(|wanted| wanted == kind) {
                all.extend(headings_of(table, kind));
            }
        }
        // The first sheet that can be read is the one.
        if !all.is_empty() {
            break;
        }
    }
    let best = all
        .iter()
        .map(|found| found.score)
        .max()
        .unwrap_or_default();
    all.retain(|found| found.score == best);
    match all.len() {
        0 => Err(Refused::new(
            "No row of headings was found that says what the columns are.",
            "Give the columns headings such as “Dataset name”, “Owner”, “Description”; “Risk”, “Likelihood”, “Impact”, “Mitigation”; or “Organisation”, “Role”. `--kind` says what the rows are.",
        )),
        1 => Ok(all.remove(0)),
        _ => {
            let kinds: Vec<&str> = all.iter().map(|found| found.kind.many()).collect();
            Err(Refused::new(
                format!(
                    "By its headings, the spreadsheet may list {}.",
                    kinds.join(" or ")
                ),
                format!(
                    "Say which: {}.",
                    all.iter()
                        .map(|found| format!("`--kind {}`", found.kind.asked()))
                        .collect::<Vec<_>>()
                        .join(" or ")
                ),
            ))
        }
    }
}

/// The best row of headings for a kind.
fn headings_of(table: &Table, kind: ImportKind) -> Option<Found<'_>> {
    let mut best: Option<Found<'_>> = None;
    for (at, row) in table.rows.iter().take(HEADINGS).enumerate() {
        let targets = targets(kind, &row.cells);
        let titled = targets.iter().position(|target| {
            matches!(
                target,
                Some(Target::Title | Target::Use(Column::ProjectTitle))
            )
        });
        let Some(title) = titled else {
            continue;
        };
        let known = targets.iter().flatten().count();
        // A heading that names the kind itself speaks for it.
        let says = headings::fold(row.cell(title)).contains(kind.word());
        let score = 2 * known + usize::from(says);
        let enough = if kind == ImportKind::Register {
            known >= 5
        } else {
            known >= 2 || says
        };
        if enough && best.as_ref().is_none_or(|best| score > best.score) {
            best = Some(Found {
                table,
                kind,
                headings: at,
                targets,
                score,
            });
        }
    }
    best
}

impl Builder<'_> {
    fn read(&mut self, found: &Found<'_>) {
        let (kind, targets) = (found.kind, &found.targets);
        let headings = &found.table.rows[found.headings];
        let (sums, rows): (Vec<&Row>, Vec<&Row>) = found.table.rows[found.headings + 1..]
            .iter()
            .partition(|row| kind != ImportKind::Register && no_entry(row, targets).is_some());
        let mut odd: Vec<usize> = Vec::new();
        for column in 0..rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or_default()
        {
            let placed = targets.get(column).is_some_and(Option::is_some);
            if !placed && rows.iter().any(|row| !row.cell(column).is_empty()) {
                odd.push(column);
            }
        }
        for &column in &odd {
            self.left.push(Left {
                row: None,
                column: Some(heading(headings, column)),
                cell: String::new(),
                why: unplaced::unplaced(kind, &headings.cells, targets, column).to_owned(),
            });
        }
        if kind == ImportKind::Register {
            let columns: Vec<(usize, Column)> = targets
                .iter()
                .enumerate()
                .filter_map(|(at, target)| match target {
                    Some(Target::Use(column)) => Some((at, *column)),
                    _ => None,
                })
                .collect();
            for row in rows {
                uses::row(self, row, &columns);
                self.keep(row, headings, &odd);
            }
            return;
        }
        // Names first: a row may speak of one that stands further down.
        let named: Vec<Draft> = rows
            .iter()
            .map(|row| self.named(kind, row, targets))
            .collect();
        let mut named = named.into_iter();
        let mut all: Vec<&Row> = rows.iter().chain(&sums).copied().collect();
        all.sort_by_key(|row| row.number);
        for row in all {
            if let Some(why) = no_entry(row, targets) {
                self.set_aside(row, why);
            } else if let Some(draft) = named.next() {
                self.row(draft, row, headings, targets);
                self.keep(row, headings, &odd);
            }
        }
    }

    /// Keep a row of which no entry is made with the last entry before it.
    fn set_aside(&mut self, row: &Row, why: &str) {
        let said: Vec<&str> = row.cells.iter().map(String::as_str).collect();
        let said = said.into_iter().filter(|cell| !cell.is_empty());
        let said = said.collect::<Vec<_>>().join(", ");
        self.left.push(Left {
            row: Some(row.number),
            column: None,
            cell: said.clone(),
            why: why.to_owned(),
        });
        let remark = shown(&one_line(&format!("Row {}: {said}", row.number)));
        match self.drafts.last_mut() {
            Some(draft) => draft.remarks.push(remark),
            None => self.waiting.push(remark),
        }
    }

    /// Keep the cells of columns that have no place, with the last entry that was made.
    fn keep(&mut self, row: &Row, headings: &Row, odd: &[usize]) {
        let cells = odd.iter().filter(|column| !row.cell(**column).is_empty());
        let remarks: Vec<String> = cells
            .map(|&column| cell(row, headings, column).remark())
            .collect();
        if let Some(draft) = self.drafts.last_mut() {
            draft.remarks.extend(remarks);
        }
    }

    fn named(&mut self, kind: ImportKind, row: &Row, targets: &[Option<Target>]) -> Draft {
        let title = title_of(targets)
            .map(|column| one_line(row.cell(column)))
            .filter(|title| !title.is_empty());
        let word = kind.word();
        let name = self.names.take(word, title.as_deref(), row.number);
        Draft {
            kind: word,
            name,
            title,
            ..Draft::default()
        }
    }

    fn row(&mut self, mut draft: Draft, row: &Row, headings: &Row, targets: &[Option<Target>]) {
        draft.remarks.append(&mut self.waiting);
        for (column, target) in targets.iter().enumerate() {
            if row.cell(column).is_empty() {
                continue;
            }
            let cell = cell(row, headings, column);
            match target {
                Some(Target::Line(field)) => self.line(&mut draft, field, cell),
                Some(Target::Labelled(field, label)) => add(
                    &mut draft,
                    field,
                    vec![format!("{label} {}", quoted(&cell.text))],
                    cell,
                ),
                Some(Target::Measure) => {
                    for title in uses::several(&cell.text) {
                        let name = self.names.take("mitigation", Some(&title), row.number);
                        draft.nested.push(Draft {
                            kind: "mitigation",
                            name,
                            title: Some(title),
                            ..Draft::default()
                        });
                    }
                }
                Some(Target::Title | Target::Use(_) | Target::OfMeasure(_)) | None => {}
            }
        }
        // Lines of measures, once these are there.
        for (column, target) in targets.iter().enumerate() {
            let Some(Target::OfMeasure(field)) = target else {
                continue;
            };
            if row.cell(column).is_empty() {
                continue;
            }
            let cell = cell(row, headings, column);
            if draft.nested.is_empty() {
                self.left
                    .push(cell.left("the row names no measure that it could be about"));
                draft.remarks.push(cell.remark());
                continue;
            }
            let mut nested = std::mem::take(&mut draft.nested);
            for (at, measure) in nested.iter_mut().enumerate() {
                let before = self.left.len();
                self.line(measure, field, cell.clone());
                // What does not fit is told once, however many measures there are.
                if at > 0 {
                    self.left.truncate(before);
                }
            }
            draft.nested = nested;
        }
        self.drafts.push(draft);
    }

    /// A cell into a line of an entry; what does not fit becomes a remark.
    fn line(&mut self, draft: &mut Draft, field: &'static Field, cell: Cell) {
        let names = &mut self.names;
        let row = cell.row;
        let mut found = written(field, &cell.text, &mut |kinds, called, new| {
            names.refer(kinds, called, new, row)
        });
        found.not_yet(field, &cell.text, self.today);
        for told in found.told {
            self.names.told.push(format!(
                "Row {row}, column “{}”: {told}.",
                shown(&cell.heading)
            ));
        }
        for (piece, why) in found.left {
            let piece = Cell {
                text: piece,
                ..cell.clone()
            };
            self.left.push(piece.left(why.0));
            draft.remarks.push(piece.remark());
        }
        if !found.values.is_empty() {
            add(draft, field, found.values, cell);
        }
    }

    fn finish(mut self, kind: ImportKind, wanted: &Wanted<'_>) -> Result<Imported, Refused> {
        // Partners that were made on the way stand first: the others speak of them.
        let mut drafts = std::mem::take(&mut self.names.made);
        drafts.append(&mut self.drafts);
        if drafts.is_empty() {
            return Err(Refused::new(
                "There is no row under the headings of which an entry could be made.",
                "Look whether each row has a title, and import again. Nothing was imported.",
            ));
        }
        let text = entry::text(&mut drafts, self.known, &mut self.left);
        let Some(text) = text else {
            return Err(Refused::new(
                "The entries could not be written so that they can be read again.",
                "This is a mistake of the program, not of your file. Nothing was imported.",
            ));
        };
        let source = shown(&one_line(wanted.source));
        let from = if source.is_empty() {
            String::new()
        } else {
            format!(" from {source}")
        };
        let text = format!("// Imported{from}. What had no place stands in remarks.\n\n{text}");
        let formatted = format(&parse(text.as_str()), &Options::default());
        let mut made: Vec<(&'static str, usize)> = Vec::new();
        let all = drafts
            .iter()
            .flat_map(|draft| std::iter::once(draft).chain(&draft.nested));
        for draft in all {
            match made.iter_mut().find(|(word, _)| *word == draft.kind) {
                Some((_, count)) => *count += 1,
                None => made.push((draft.kind, 1)),
            }
        }
        Ok(Imported {
            kind,
            text: formatted.text,
            made,
            told: self.names.told,
            left: self.left,
        })
    }
}

/// Add values to a line; a line that is there already is made longer.
fn add(draft: &mut Draft, field: &Field, values: Vec<String>, cell: Cell) {
    if let Some(line) = draft.lines.iter_mut().find(|line| line.word == field.word)
        && field.many
    {
        for value in values {
            if !line.values.contains(&value) {
                line.values.push(value);
            }
        }
        return;
    }
    draft.lines.push(Line {
        word: field.word.to_owned(),
        values,
        cell,
    });
}

/// Why no entry is made of a row, where none is.
fn no_entry(row: &Row, targets: &[Option<Target>]) -> Option<&'static str> {
    let title = title_of(targets);
    if sums::sums_up(row, title) {
        return Some("this row sums up the others, so no entry was made of it");
    }
    // A name that nobody gave it would be a guess; it may go on with what stands above it.
    let title = one_line(row.cell(title?));
    if title.is_empty() {
        return Some("this row has no title, so no entry was made of it");
    }
    let ticked = ["yes", "no", "true", "false"];
    ticked
        .contains(&title.to_lowercase().as_str())
        .then_some("a yes or a no is no title, so no entry was made of this row")
}

/// The column with the title.
fn title_of(targets: &[Option<Target>]) -> Option<usize> {
    targets
        .iter()
        .position(|target| matches!(target, Some(Target::Title)))
}

fn cell(row: &Row, headings: &Row, column: usize) -> Cell {
    Cell {
        row: row.number,
        heading: heading(headings, column),
        text: row.cell(column).to_owned(),
    }
}

/// The heading of a column, or its letters where it has none.
fn heading(headings: &Row, column: usize) -> String {
    let own = one_line(headings.cell(column));
    if !own.is_empty() {
        return shown(own.trim_end_matches('*'));
    }
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    format!("column {letters}")
}
