//! A spreadsheet as rows of text, whatever wrote it. Files come from anywhere, so nothing is read without a bound.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Reader, Xlsx};

use super::Refused;

/// The longest file.
const FILE: usize = 16 << 20;
/// The most that a workbook may unpack to.
const UNPACKED: u64 = 64 << 20;
/// The most parts that a workbook may have.
const PARTS: usize = 2_000;
/// The most rows with something in them.
const ROWS: usize = 5_000;
/// The most columns.
const COLUMNS: usize = 250;
/// The most characters in all cells together.
const LETTERS: usize = 8 << 20;
/// What a spreadsheet of LibreOffice calls itself.
const OPEN_DOCUMENT: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
/// How far down the headings may stand.
pub(super) const HEADINGS: usize = 30;

/// A sheet.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Its name, where it has one.
    pub(super) name: Option<String>,
    /// The rows with something in them.
    pub(super) rows: Vec<Row>,
    /// What must be said about how it was read, if it is the one that is imported.
    pub(super) told: Vec<String>,
}

/// A row.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Its number, as a spreadsheet counts.
    pub(super) number: usize,
    /// Its cells.
    pub(super) cells: Vec<String>,
}

impl Row {
    /// The cell of a column; empty where there is none.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Every sheet of a file, and what must be said about how it was read.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub(super) tables: Vec<Table>,
    pub(super) told: Vec<String>,
}

/// Read a file.
pub(super) fn read(bytes: &[u8]) -> Result<Sheets, Refused> {
    if bytes.len() > FILE {
        return Err(Refused::new(
            format!(
                "The file has {} bytes; a spreadsheet of more than {} MiB is not read.",
                bytes.len(),
                FILE >> 20
            ),
            "Keep only the sheet and the columns that are to be imported.",
        ));
    }
    if bytes.starts_with(b"PK") {
        return workbook(bytes);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Refused::new(
            "The file is a workbook in the old format of Excel, or one with a password.",
            "Save it as `.xlsx` without a password, or as CSV.",
        ));
    }
    text(bytes)
}

/// How much may still be read.
struct Budget {
    rows: usize,
    letters: usize,
}

impl Budget {
    fn row(&mut self) -> Result<(), Refused> {
        self.rows += 1;
        if self.rows > ROWS {
            return Err(Refused::new(
                format!("The sheet has more than {ROWS} rows."),
                "Import it in pieces. Nobody reviews so many entries at once.",
            ));
        }
        Ok(())
    }

    fn cell(&mut self, column: usize, text: &str) -> Result<(), Refused> {
        self.letters += text.len();
        if column >= COLUMNS {
            return Err(Refused::new(
                format!("The sheet has more than {COLUMNS} columns."),
                "Keep only the columns that are to be imported.",
            ));
        }
        if self.letters > LETTERS {
            return Err(Refused::new(
                "There is more text in the sheet than a partnership could hold.",
                "Import it in pieces, and only the columns that are wanted.",
            ));
        }
        Ok(())
    }
}

// ---- CSV

fn text(bytes: &[u8]) -> Result<Sheets, Refused> {
    let mut told = Vec::new();
    let text = decoded(bytes, &mut told)?;
    let mut text = text.as_str();
    let mut delimiter = None;
    // The first line by which Excel says what parts the cells.
    if let Some(rest) = text.strip_prefix("sep=") {
        let mut chars = rest.chars();
        delimiter = chars.next().filter(char::is_ascii).map(|char| char as u8);
        text = chars.as_str().trim_start_matches('\r');
    }
    let delimiter = delimiter.unwrap_or_else(|| parts(text));
    if delimiter != b',' {
        let name = match delimiter {
            b';' => "semicolons",
            b'\t' => "tabs",
            b'|' => "upright strokes",
            _ => "another sign",
        };
        told.push(format!("The cells of the file are parted by {name}."));
    }
    match quotes(text, delimiter) {
        Quotes::Open(row) => {
            return Err(Refused::new(
                format!(
                    "A quote that begins a cell in row {row} is not closed, so all that follows would be read as that one cell."
                ),
                "Close it, or double each quote that belongs to the text and put the cell in quotes. Then import again.",
            ));
        }
        Quotes::Within(row) => told.push(format!(
            "In row {row} a quote is closed in the middle of a cell. Look whether the rows from there on are the right ones."
        )),
        Quotes::Even => {}
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut budget = Budget {
        rows: 0,
        letters: 0,
    };
    let mut table = Table::default();
    let mut record = csv::StringRecord::new();
    let mut number = 0;
    loop {
        let before = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => {
                return Err(Refused::new(
                    format!("The file could not be read as a table: {error}."),
                    "Open it in a spreadsheet and save it again as CSV or `.xlsx`.",
                ));
            }
        }
        // The reader passes over empty lines, which are rows to whoever opens the file; and a cell may have several lines.
        let lines = usize::try_from(reader.position().line().saturating_sub(before));
        let within: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        number += lines.unwrap_or_default().saturating_sub(within).max(1);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        budget.row()?;
        let mut cells = Vec::with_capacity(record.len().min(COLUMNS));
        for (column, cell) in record.iter().enumerate() {
            if !cell.trim().is_empty() {
                budget.cell(column, cell)?;
            }
            if column < COLUMNS {
                cells.push(plain(cell));
            }
        }
        table.rows.push(Row { number, cells });
    }
    Ok(Sheets {
        tables: vec![table],
        told,
    })
}

/// How the quotes of a table stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quotes {
    /// Each that begins a cell has one that ends it.
    Even,
    /// One is closed before its cell ends: it may have been another that was meant to. In the row with this number.
    Within(usize),
    /// The one in the row with this number is never closed.
    Open(usize),
}

/// How the quotes stand, as the reader of tables takes them: only one at the start of a cell opens, and two are one.
fn quotes(text: &str, delimiter: u8) -> Quotes {
    let mut bytes = text.bytes().peekable();
    let mut row = 1;
    let mut within = None;
    let mut starts = true;
    while let Some(byte) = bytes.next() {
        if starts && byte == b'"' {
            let first = row;
            loop {
                match bytes.next() {
                    None => return Quotes::Open(first),
                    Some(b'"') if bytes.peek() == Some(&b'"') => {
                        bytes.next();
                    }
                    Some(b'"') => break,
                    Some(_) => {}
                }
            }
            let ends = |next: u8| next == delimiter || matches!(next, b'\n' | b'\r');
            if within.is_none() && bytes.peek().is_some_and(|next| !ends(*next)) {
                within = Some(first);
            }
            starts = false;
            continue;
        }
        let line = byte == b'\n' || byte == b'\r' && bytes.peek() != Some(&b'\n');
        if line {
            row += 1;
        }
        starts = line || byte == b'\r' || byte == delimiter;
    }
    within.map_or(Quotes::Even, Quotes::Within)
}

/// Bytes as text: UTF-8 or UTF-16 with or without its mark, else the code page of Western Windows.
fn decoded(bytes: &[u8], told: &mut Vec<String>) -> Result<String, Refused> {
    let wide = |bytes: &[u8], big: bool| {
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|pair| {
                let pair = [pair[0], pair[1]];
                if big {
                    u16::from_be_bytes(pair)
                } else {
                    u16::from_le_bytes(pair)
                }
            })
            .collect();
        String::from_utf16_lossy(&units)
    };
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return Ok(wide(rest, false));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return Ok(wide(rest, true));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        if text.contains('\0') {
            return Err(not_a_table());
        }
        return Ok(text.to_owned());
    }
    if bytes.contains(&0) {
        return Err(not_a_table());
    }
    told.push("The file is not UTF-8. It was read as text of Western Windows, so look at letters with accents.".to_owned());
    Ok(bytes.iter().map(|byte| windows(*byte)).collect())
}

fn not_a_table() -> Refused {
    Refused::new(
        "The file is neither a table in text nor a workbook.",
        "Import a `.csv` or an `.xlsx` file.",
    )
}

/// A byte of the code page 1252.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

/// What parts the cells: the sign that is found most often outside quotes at the start of the file.
fn parts(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut quoted = false;
    let mut lines = 0;
    for byte in text.bytes().take(64 << 10) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                lines += 1;
                // The first line with any of them decides; a title above the headings has none.
                if counts.iter().any(|(_, count)| *count > 0) || lines > HEADINGS {
                    break;
                }
            }
            _ if quoted => {}
            _ => {
                if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| *sign == byte) {
                    *count += 1;
                }
            }
        }
    }
    let best = counts.iter().rev().max_by_key(|(_, count)| *count);
    best.filter(|(_, count)| *count > 0)
        .map_or(b',', |(sign, _)| *sign)
}

/// A cell's text: without the apostrophe by which a formula was kept from running, without control characters.
fn plain(cell: &str) -> String {
    let cell = cell.trim();
    let guarded = cell
        .strip_prefix('\'')
        .filter(|rest| partnership_diagnostics::safe_cell(rest) != **rest);
    let text = guarded.unwrap_or(cell);
    text.chars()
        .filter(|char| !char.is_control() || matches!(char, '\n' | '\t'))
        .collect()
}

// ---- XLSX

fn workbook(bytes: &[u8]) -> Result<Sheets, Refused> {
    measured(bytes)?;
    let odd = |error: calamine::XlsxError| {
        Refused::new(
            format!("The workbook could not be read: {error}."),
            "Open it in a spreadsheet and save it again as `.xlsx` or CSV.",
        )
    };
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(odd)?;
    let mut all = Sheets::default();
    let mut budget = Budget {
        rows: 0,
        letters: 0,
    };
    for name in book.sheet_names() {
        // Merged cells are a convenience; a workbook that spoils them is still read.
        let regions: Vec<Region> = book
            .merge_cells_by_sheet_name(&name)
            .unwrap_or_default()
            .into_iter()
            .take(PARTS)
            .map(|region| (region.start, region.end))
            .collect();
        // Cell by cell: a sheet with one cell in its last corner would fill the memory otherwise.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else {
            // A sheet with a chart has no cells.
            continue;
        };
        let mut unsolved: Vec<usize> = Vec::new();
        let mut failed: Option<(usize, String)> = None;
        let mut table = Table {
            name: Some(name.clone()),
            ..Table::default()
        };
        while let Some(cell) = cells.next_cell_with_formula().map_err(odd)? {
            let (row, column) = (cell.pos.0 as usize + 1, cell.pos.1 as usize);
            let text = plain(&told(&cell.value));
            if let DataRef::Error(error) = &cell.value {
                failed.get_or_insert_with(|| (row, error.to_string()));
                continue;
            }
            if text.is_empty() {
                if cell.formula.is_some() {
                    unsolved.push(row);
                }
                continue;
            }
            budget.cell(column, &text)?;
            put(&mut table, row, column, text, &mut budget)?;
        }
        fill(&mut table, &regions, &mut budget)?;
        if let Some(first) = unsolved.first() {
            table.told.push(format!(
                "The sheet “{}” has formulas without a result, the first in row {first}; their cells count as empty. Open it in a spreadsheet, save it, and import it again.",
                partnership_brief::prose::shown(&name)
            ));
        }
        if let Some((first, error)) = failed {
            table.told.push(format!(
                "The sheet “{}” has cells with an error in the place of a result, the first in row {first} (`{error}`); they count as empty. Correct their formulas, and import it again.",
                partnership_brief::prose::shown(&name)
            ));
        }
        all.tables.push(table);
    }
    Ok(all)
}

/// A merged cell: its first row and column, and its last.
type Region = ((u32, u32), (u32, u32));

/// Put a cell in its place. Rows mostly come in order.
fn put(
    table: &mut Table,
    number: usize,
    column: usize,
    text: String,
    budget: &mut Budget,
) -> Result<(), Refused> {
    let at = table.rows.binary_search_by_key(&number, |row| row.number);
    let at = match at {
        Ok(at) => at,
        Err(at) => {
            budget.row()?;
            table.rows.insert(
                at,
                Row {
                    number,
                    cells: Vec::new(),
                },
            );
            at
        }
    };
    let cells = &mut table.rows[at].cells;
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
    Ok(())
}

/// What stands in a merged cell holds for every row that it covers.
fn fill(table: &mut Table, regions: &[Region], budget: &mut Budget) -> Result<(), Refused> {
    for ((top, left), (bottom, _)) in regions {
        let (top, left, bottom) = (*top as usize + 1, *left as usize, *bottom as usize + 1);
        let text = table
            .rows
            .iter()
            .find(|row| row.number == top)
            .map(|row| row.cell(left).to_owned())
            .unwrap_or_default();
        if text.is_empty() || left >= COLUMNS {
            continue;
        }
        for row in &mut table.rows {
            // Only rows that have something of their own; a heading over several columns is not spread.
            if row.number > top && row.number <= bottom && row.cell(left).is_empty() {
                budget.cell(left, &text)?;
                if row.cells.len() <= left {
                    row.cells.resize(left + 1, String::new());
                }
                row.cells[left].clone_from(&text);
            }
        }
    }
    Ok(())
}

/// Unpack a workbook once without keeping it: sizes that an archive states may be lies.
fn measured(bytes: &[u8]) -> Result<(), Refused> {
    let broken = || {
        Refused::new(
            "The file is packed like a workbook, but cannot be unpacked.",
            "Open it in a spreadsheet and save it again as `.xlsx` or CSV.",
        )
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > PARTS {
        return Err(Refused::new(
            format!("The workbook has more than {PARTS} parts."),
            "Save the sheet alone, as CSV.",
        ));
    }
    let mut is_workbook = false;
    let mut is_open_document = false;
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|_| broken())?;
        if part.name().is_ok_and(|name| name == "mimetype") {
            let mut sort = Vec::new();
            let mut start = part.by_ref().take(OPEN_DOCUMENT.len() as u64);
            start.read_to_end(&mut sort).map_err(|_| broken())?;
            is_open_document = sort == OPEN_DOCUMENT;
        }
        is_workbook |= part.name().is_ok_and(|name| name == "xl/workbook.xml");
        let read =
            std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| broken())?;
        if read > left {
            return Err(Refused::new(
                format!(
                    "The workbook unpacks to more than {} MiB, so it was not opened.",
                    UNPACKED >> 20
                ),
                "Keep only the sheet and the columns that are to be imported, or save them as CSV.",
            ));
        }
        left -= read;
    }
    if !is_workbook && is_open_document {
        return Err(Refused::new(
            "The file is a spreadsheet of LibreOffice or OpenOffice (`.ods`), which is not read.",
            "Save it as `.xlsx` or CSV, and import that.",
        ));
    }
    if !is_workbook {
        return Err(Refused::new(
            "The file is packed, but it is no workbook of Excel.",
            "Save it as `.xlsx` or CSV.",
        ));
    }
    Ok(())
}

/// A cell as text. Of a formula, its last result is read; nothing is worked out.
fn told(value: &DataRef<'_>) -> String {
    match value {
        DataRef::DateTime(time) => {
            let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
            if time.is_duration() {
                return time.as_f64().to_string();
            }
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) {
                date
            } else {
                format!("{date} {hour:02}:{minute:02}")
            }
        }
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
        other => Data::from(other.clone()).to_string(),
    }
}
