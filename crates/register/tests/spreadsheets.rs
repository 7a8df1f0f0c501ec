//! Spreadsheets that are odd, huge or malicious.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::io::Write;

use partnership_register::{Imported, Refused, Wanted, import};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;

fn read(bytes: &[u8]) -> Imported {
    match import(bytes, &Wanted::default()) {
        Ok(imported) => imported,
        Err(Refused { what, how }) => panic!("{what} {how}"),
    }
}

fn refused(bytes: &[u8]) -> String {
    import(bytes, &Wanted::default()).expect_err("refused").what
}

const HEADINGS: &str = "Dataset name,Owner,Description\n";

#[test]
fn what_is_larger_than_anybody_reviews_is_refused() {
    let rows = format!("{HEADINGS}{}", "a,b,c\n".repeat(5_001));
    assert!(refused(rows.as_bytes()).contains("rows"));
    let wide = format!(
        "Dataset name,Owner{}\nx,y{}\n",
        ",z".repeat(1_000),
        ",1".repeat(1_000)
    );
    assert!(refused(wide.as_bytes()).contains("columns"));
    let long = format!("{HEADINGS}x,y,{}\n", "long ".repeat(2 << 20));
    assert!(refused(long.as_bytes()).contains("more text"));
    assert!(refused(&vec![b'a'; (16 << 20) + 1]).contains("bytes"));
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        out.start_file(*name, SimpleFileOptions::default())
            .expect("in memory");
        out.write_all(bytes).expect("in memory");
    }
    out.finish().expect("in memory").into_inner()
}

#[test]
fn a_workbook_that_swells_is_not_opened() {
    let bomb = packed(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", &vec![b' '; 65 << 20]),
    ]);
    assert!(bomb.len() < 1 << 20, "it looks harmless");
    assert!(refused(&bomb).contains("unpacks to more"));
}

#[test]
fn a_cell_in_the_last_corner_fills_no_memory() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in ["Dataset name", "Owner"].into_iter().enumerate() {
        sheet
            .write(0, u16::try_from(column).expect("few"), heading)
            .expect("a cell");
    }
    sheet.write(1_048_575, 0, "Visits").expect("a cell");
    let far_down = read(&book.save_to_buffer().expect("in memory"));
    assert!(far_down.text.contains("dataset visits \"Visits\""));
    let sheet = book.worksheet_from_index(0).expect("a sheet");
    sheet.write(5, 16_383, "x").expect("a cell");
    assert!(refused(&book.save_to_buffer().expect("in memory")).contains("columns"));
}

#[test]
fn what_is_no_table_is_refused() {
    assert!(refused(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]).contains("old format"));
    assert!(refused(&packed(&[("content.xml", b"<x/>")])).contains("no workbook"));
    assert!(refused(b"PK\x03\x04broken").contains("cannot be unpacked"));
    assert!(refused(b"\0\x01\x02").contains("neither"));
    for empty in ["", "\n\n\n", "hello world\n", HEADINGS] {
        let _ = refused(empty.as_bytes());
    }
}

#[test]
fn every_usual_encoding_is_read() {
    let text = "Dataset name;Owner;Description\nBésuch;Köln;Überblick\n";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> = text
        .chars()
        .map(|char| u8::try_from(u32::from(char)).expect("Latin-1"))
        .collect();
    let all = [
        text.as_bytes().to_vec(),
        [&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat(),
        [&[0xFF, 0xFE], wide.as_slice()].concat(),
        latin,
        text.replace(';', "\t").into_bytes(),
        text.replace('\n', "\r\n").into_bytes(),
        format!("sep=;\n{text}").into_bytes(),
    ];
    for bytes in all {
        let imported = read(&bytes);
        assert!(
            imported.text.contains("dataset bésuch \"Bésuch\""),
            "{}",
            imported.text
        );
        assert!(imported.text.contains("\"Überblick\""), "{}", imported.text);
        assert!(
            imported.text.contains("partner köln \"Köln\""),
            "{}",
            imported.text
        );
    }
    let windows = b"Dataset name,Owner,Description\nA,B,\x93quoted\x94 \x96 5\x80\n";
    assert!(read(windows).text.contains("“quoted” – 5€"));
}

#[test]
fn a_workbook_is_read_as_people_see_it() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Read me")
        .expect("a name")
        .write(0, 0, "How to fill this in")
        .expect("a cell");
    let sheet = book.add_worksheet().set_name("Data").expect("a name");
    sheet
        .write(0, 0, "Datasets of the project")
        .expect("a cell");
    for (column, heading) in ["Dataset name", "Owner", "Time period", "Volume", "Notes"]
        .into_iter()
        .enumerate()
    {
        sheet
            .write(2, u16::try_from(column).expect("few"), heading)
            .expect("a cell");
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet
        .merge_range(3, 1, 4, 1, "Hill Council", &Format::new())
        .expect("merged");
    sheet.write(3, 0, "Visits").expect("a cell");
    sheet
        .write_with_format(
            3,
            2,
            ExcelDateTime::from_ymd(2026, 4, 1).expect("a day"),
            &day,
        )
        .expect("a cell");
    sheet
        .write(3, 3, Formula::new("=600*2").set_result("1200"))
        .expect("a cell");
    sheet
        .write(
            4,
            0,
            Formula::new("=HYPERLINK(\"https://example.org\",\"Calls\")").set_result("Calls"),
        )
        .expect("a cell");
    let imported = read(&book.save_to_buffer().expect("in memory"));
    insta::assert_snapshot!(imported.text, @r#"
// Imported. What had no place stands in remarks.

partner hill-council "Hill Council" {}

dataset visits "Visits" {
  holder: hill-council
  period: 2026-04-01
  volume: 1200
}

dataset calls "Calls" {
  holder: hill-council
}
"#);
    assert!(
        imported.told.iter().any(|told| told.contains("“Data”")),
        "{:?}",
        imported.told
    );
}

#[test]
fn thousands_of_rows_are_read_in_seconds() {
    let mut text = String::from("Dataset name,Owner,Description\n");
    for row in 0..4_000 {
        text.push_str(&format!("Dataset {row},Owner {row},Rows about {row}\n"));
    }
    let start = std::time::Instant::now();
    let imported = read(text.as_bytes());
    assert_eq!(imported.made, [("partner", 4_000), ("dataset", 4_000)]);
    // A wide bound, for slow machines and builds without optimisation: comparing each with each takes many minutes.
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}

#[test]
fn errors_of_formulas_are_told_as_errors() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0u16..).zip(["Risk", "Likelihood", "Consequence"]) {
        sheet.write(0, column, heading).expect("in memory");
    }
    sheet.write(1, 0, "Data lost").expect("in memory");
    let failed = Formula::new("=1/0").set_result("#DIV/0!");
    sheet.write(1, 2, failed).expect("in memory");
    sheet.write(2, 0, true).expect("in memory");
    let read = read(&book.save_to_buffer().expect("in memory"));
    let told = read.told.join("\n");
    assert!(
        told.contains("an error in the place of a result, the first in row 2 (`#DIV/0!`)"),
        "{told}"
    );
    assert!(!told.contains("without a result"), "{told}");
    assert_eq!(read.made, [("risk", 1)], "a tick is no risk: {}", read.text);
    assert!(!read.text.contains("consequence"), "{}", read.text);
}

#[test]
fn a_spreadsheet_of_another_program_is_named() {
    let ods = packed(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", b"<office:document-content/>"),
    ]);
    let refused = import(&ods, &Wanted::default()).expect_err("refused");
    assert!(refused.what.contains(".ods"), "{}", refused.what);
    assert!(refused.how.contains(".xlsx"), "{}", refused.how);
}
