//! A register as a spreadsheet: CSV for programs, XLSX for people and for the gateway.
//!
//! Text of a file is never a formula. In XLSX a cell has a type, and these are texts marked as such; CSV has no types, so
//! what a spreadsheet would take for a formula gets an apostrophe before it.

use partnership_brief::Theme;
use partnership_diagnostics::safe_cell;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::uses::{COLUMNS, Cell, Register};

/// The most characters that a cell of a workbook can hold.
const LONGEST: usize = 32_000;

/// The name of the sheet that the gateway looks for.
pub(crate) const SHEET: &str = "Data Uses Template";

/// How cells are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Open {
    /// What is open is told in its cell.
    #[default]
    Told,
    /// What is open is left empty, as an upload wants it.
    Blank,
}

/// A register as CSV: headings, then a row for each use.
pub fn csv(register: &Register, open: Open) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = out.write_record(COLUMNS.iter().map(|column| column.heading));
    for row in &register.rows {
        let _ = out.write_record(
            row.iter()
                .map(|cell| safe_cell(&written(cell, open)).into_owned()),
        );
    }
    done(out)
}

/// Where each cell comes from, as CSV.
pub fn sources_csv(register: &Register) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    let _ = out.write_record(SOURCES);
    for record in sources(register) {
        let _ = out.write_record(record.iter().map(|cell| safe_cell(cell).into_owned()));
    }
    done(out)
}

fn done(out: csv::Writer<Vec<u8>>) -> String {
    String::from_utf8(out.into_inner().unwrap_or_default()).unwrap_or_default()
}

const SOURCES: [&str; 5] = [
    "Row",
    "Column",
    "State",
    "Where in the file",
    "What to write",
];

/// A line for each cell: its row and column, whether it is said, and where.
fn sources(register: &Register) -> Vec<[String; 5]> {
    let mut all = Vec::new();
    for (at, row) in register.rows.iter().enumerate() {
        for (cell, column) in row.iter().zip(COLUMNS) {
            let mut places: Vec<&str> = cell.from.iter().map(|from| from.place.as_str()).collect();
            let how = cell.open.as_ref().map(|gap| gap.how.replace('`', ""));
            if let Some(at) = cell.open.as_ref().and_then(|gap| gap.at.as_ref()) {
                places.push(&at.place);
            }
            places.dedup();
            all.push([
                (at + 1).to_string(),
                column.heading.to_owned(),
                if cell.open.is_some() { "open" } else { "said" }.to_owned(),
                places.join("; "),
                how.unwrap_or_default(),
            ]);
        }
    }
    all
}

fn written(cell: &Cell, open: Open) -> String {
    if open == Open::Blank && cell.open.is_some() {
        return String::new();
    }
    match cell.day {
        Some(day) => day.to_string(),
        None => cell.told(),
    }
}

/// A register as a workbook: the sheet that the gateway takes, and one that says where each cell comes from.
///
/// # Errors
/// Where the workbook could not be packed; a mistake of the program, never of the text in it.
pub fn xlsx(register: &Register, open: Open, theme: &Theme) -> Result<Vec<u8>, XlsxError> {
    let looks = Looks::new(theme);
    let mut book = Workbook::new();
    // The day it was made for is the only clock there is: the same file gives the same bytes.
    let made = day(register.day)?;
    let properties = DocProperties::new()
        .set_title(format!("Register of data uses: {}", register.title))
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    uses(book.add_worksheet(), register, open, &looks)?;
    whence(book.add_worksheet(), register, &looks)?;
    book.save_to_buffer()
}

fn day(day: jiff::civil::Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(
        day.year().unsigned_abs(),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    )
}

struct Looks {
    safe: Format,
    head: Format,
    text: Format,
    date: Format,
    open: Format,
}

impl Looks {
    fn new(theme: &Theme) -> Self {
        let colours = &theme.colours;
        let cell = || {
            Format::new()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                // What is edited later stays text, whatever it begins with.
                .set_quote_prefix()
        };
        Self {
            safe: Format::new()
                .set_bold()
                .set_font_color(colours.deep_ink.as_str())
                .set_background_color(colours.deep.as_str()),
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_background_color(colours.tint.as_str()),
            text: cell(),
            date: Format::new()
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left)
                .set_num_format("yyyy-mm-dd"),
            open: cell()
                .set_italic()
                .set_font_color("#6d4a00")
                .set_background_color("#fbf0d9"),
        }
    }
}

fn uses(
    sheet: &mut Worksheet,
    register: &Register,
    open: Open,
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    let mut before = "";
    for (at, column) in (0u16..).zip(COLUMNS) {
        let safe = if column.safe == before {
            ""
        } else {
            column.safe
        };
        before = column.safe;
        sheet.write_string_with_format(0, at, safe, &looks.safe)?;
        sheet.write_string_with_format(1, at, column.heading, &looks.head)?;
        sheet.set_column_width(at, width(register, usize::from(at)))?;
    }
    for (row, cells) in (2u32..).zip(&register.rows) {
        for (at, cell) in (0u16..).zip(cells) {
            match (&cell.open, cell.day) {
                (Some(_), _) if open == Open::Blank => {}
                (Some(_), _) => {
                    sheet.write_string_with_format(row, at, cut(&cell.told()), &looks.open)?;
                }
                (None, Some(on)) if on.year() >= 1900 => {
                    sheet.write_datetime_with_format(row, at, day(on)?, &looks.date)?;
                }
                _ => {
                    sheet.write_string_with_format(row, at, cut(&cell.text), &looks.text)?;
                }
            }
        }
    }
    sheet.set_freeze_panes(2, 0)?;
    Ok(())
}

/// How wide a column is: as its longest text needs, within bounds.
fn width(register: &Register, at: usize) -> f64 {
    let longest = register
        .rows
        .iter()
        .filter_map(|row| row.get(at))
        .map(|cell| cell.told().chars().count())
        .max()
        .unwrap_or_default();
    match longest {
        0..=12 => 16.0,
        13..=40 => 26.0,
        _ => 46.0,
    }
}

fn whence(sheet: &mut Worksheet, register: &Register, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name("Where it comes from")?;
    for (at, (heading, width)) in (0u16..).zip(SOURCES.iter().zip([6.0, 40.0, 8.0, 50.0, 80.0])) {
        sheet.write_string_with_format(0, at, *heading, &looks.head)?;
        sheet.set_column_width(at, width)?;
    }
    for (row, record) in (1u32..).zip(sources(register)) {
        for (at, cell) in (0u16..).zip(&record) {
            let look = if record[2] == "open" {
                &looks.open
            } else {
                &looks.text
            };
            sheet.write_string_with_format(row, at, cut(cell), look)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// As much of a text as a cell holds.
fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
