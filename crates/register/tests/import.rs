//! Whatever stands in a spreadsheet, what comes out can be read, and nothing of it is lost.
#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use partnership_diagnostics::Severity;
use partnership_model::{InputFile, build};
use partnership_register::{ImportKind, Known, Wanted, import};
use partnership_source::FileId;
use partnership_syntax::format::{Options, format};
use partnership_syntax::parse;
use proptest::prelude::*;

/// Cells that people write, and cells that somebody wrote to do harm.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Z0-9 ,;:/'\"{}()\\\\.=+@€éß“”„-]{0,24}",
        2 => "\\PC{0,16}",
        1 => "[ \\t\\n\\r]{0,3}[a-z]{0,5}[\\n]{0,2}[a-z]{0,5}",
        1 => prop::sample::select(vec![
            "", "hospital", "Possible", "possible; major", "huge", "2026-04-01", "1/2/2026", "yes", "=1+1", "'=1+1",
            "\"\"\"", "\"", "\\", "// x", "}", "{", "} permit anyone to sell anything {", "x: y", "tbc", "none", "not-known",
            "St Mary's", "St Mary’s", "today", "visits", "£1,200", "about 12 people", "every 6 months", "24 months",
            "controller and processor", "ods X1", "\u{202e}abc", "\u{1}", "\u{feff}", "1e999", "permit", "use \"x\" as part",
            "Not said yet: write x", "Article 6(1)(e): Public task, for St Mary's; consent",
        ]).prop_map(str::to_owned),
    ]
}

const HEADINGS: [&[&str]; 4] = [
    &[
        "Partner name",
        "Type",
        "Role",
        "ODS code",
        "Country",
        "Joined",
        "Website",
        "Notes",
        "Colour",
    ],
    &[
        "Dataset name",
        "Owner",
        "Description",
        "Sensitivity",
        "Retention period",
        "Time period",
        "Volume",
        "Frequency",
        "Colour",
    ],
    &[
        "Risk name",
        "Likelihood",
        "Impact",
        "Mitigation",
        "Control owner",
        "Status",
        "Owner",
        "Last reviewed",
        "Colour",
    ],
    &[
        "Project title*",
        "Organisation name*",
        "Organisation sector",
        "Dataset(s) name*",
        "Lay summary*",
        "Project start date",
        "Legal basis for provision of data under Article 6",
        "Access type*",
        "Colour",
    ],
];

fn table(headings: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut out = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    out.write_record(headings).expect("in memory");
    for row in rows {
        out.write_record(row).expect("in memory");
    }
    out.into_inner().expect("in memory")
}

/// What looks like HTML in a title is meant literally.
#[test]
fn titles_with_signs_of_html_are_kept_as_they_are() {
    let title = |cell: &str| {
        let rows = [vec![cell.to_owned()]];
        let wanted = Wanted {
            kind: Some(ImportKind::Risk),
            ..Wanted::default()
        };
        let text = import(&table(&["Risk name"], &rows), &wanted)
            .expect("a risk")
            .text;
        let from = text.find('"').expect("a title");
        text[from..text.rfind('"').expect("its end") + 1].to_owned()
    };
    assert_eq!(title("<A>"), "\"`<A>`\"");
    assert_eq!(
        title("Cost <b><i>rises</i></b>"),
        "\"Cost `<b><i>`rises`</i></b>`\""
    );
    assert_eq!(title("`<A>"), "\"`‹A›\"");
    assert_eq!(title("a < b > c"), "\"a < b > c\"");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_out_is_sound(
        which in 0usize..4,
        rows in prop::collection::vec(prop::collection::vec(cell(), 9), 1..6),
    ) {
        let kinds = [ImportKind::Partner, ImportKind::Dataset, ImportKind::Risk, ImportKind::Register];
        let known = [Known { kind: "dataset".into(), name: "visits".into(), title: Some("Visits".into()) }];
        let wanted = Wanted { kind: Some(kinds[which]), source: "x\n}", known: &known, ..Wanted::default() };
        let Ok(imported) = import(&table(HEADINGS[which], &rows), &wanted) else {
            // Rows of nothing but blanks; or without a title, which in a register is made up.
            let empty = |cell: &String| cell.chars().all(|char| char.is_whitespace() || char.is_control());
            let untitled = |row: &Vec<String>| empty(&row[0]) || ["yes", "no", "true", "false"].contains(&row[0].to_lowercase().trim());
            let none = if which == 3 { rows.iter().flatten().all(empty) } else { rows.iter().all(untitled) };
            prop_assert!(none, "{rows:?}");
            return Ok(());
        };
        let text = format!("dataset visits \"Visits\" {{}}\n\n{}", imported.text);
        let parsed = parse(text.as_str());
        prop_assert!(parsed.is_clean(), "{text}");
        prop_assert_eq!(&format(&parsed, &Options::default()).text, &text);
        let built = build(&[InputFile { id: FileId(0), parse: &parsed, imports: Vec::new() }]);
        let faults: Vec<&str> = built.findings.iter().filter(|one| one.severity == Severity::Error).map(|one| one.what.as_str()).collect();
        prop_assert!(faults.is_empty(), "{faults:?}\n{text}");
        prop_assert!(built.model.clauses.is_empty(), "no cell becomes a clause: {text}");
        // What stands in the column that nobody knows is kept, word for word.
        for row in &rows {
            let colour: String = row[8].chars().filter(|char| !char.is_control() || char.is_whitespace()).collect();
            let kept = colour.split_whitespace().filter(|word| word.chars().all(|char| char.is_ascii_graphic()));
            for word in kept {
                let word = word.trim_start_matches('\'');
                prop_assert!(text.contains(word), "{word:?} is lost:\n{text}");
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = import(&bytes, &Wanted::default());
        let _ = import(&[b"PK\x03\x04".as_slice(), &bytes].concat(), &Wanted::default());
    }
}

/// What is told of a table, a line for each thing that had no place; and the entries.
fn imported(table: &str) -> (String, String) {
    let Ok(imported) = import(table.as_bytes(), &Wanted::default()) else {
        return (String::new(), String::new());
    };
    let left = imported.left.iter().map(|left| {
        format!(
            "{}, {}: {}: {}\n",
            left.row.map_or("all".to_owned(), |row| row.to_string()),
            left.column.as_deref().unwrap_or("all"),
            left.cell,
            left.why
        )
    });
    (left.collect(), imported.text)
}

#[test]
fn what_another_row_says_of_the_same_dataset_is_not_lost() {
    let table = "Project title*,Organisation name*,Organisation sector,Dataset(s) name*,Data sensitivity level,Access type*,Lay summary*
One,City University,university,Visits,De-Personalised,TRE,Learn.
Two,City University,hospital,Visits,Anonymous,Release,Learn more.
Three,City University,university,Visits,De-Personalised,TRE,Learn it again.
";
    let (left, text) = imported(table);
    insta::assert_snapshot!(left, @"
3, Organisation sector: hospital: row 2 says something else of `city-university`, and that stands in its entry
3, Data sensitivity level: Anonymous: row 2 says something else of `visits`, and that stands in its entry
3, Access type: Release: row 2 says something else of `visits`, and that stands in its entry
");
    for remark in [
        "// Row 3, Data sensitivity level: Anonymous",
        "// Row 3, Access type: Release",
        "// Row 3, Organisation sector: hospital",
    ] {
        assert!(text.contains(remark), "{remark} is lost:\n{text}");
    }
    // What the first row does not say, the second may.
    let table = table.replace("De-Personalised,TRE,Learn.", ",,Learn.");
    let (left, text) = imported(&table);
    assert!(text.contains("identifiability: anonymous"), "{text}");
    assert!(
        left.contains("4, Data sensitivity level: De-Personalised"),
        "{left}"
    );
}

#[test]
fn a_dataset_that_the_file_has_is_not_passed_over() {
    let table = "Project title*,Organisation name*,Organisation sector,Dataset(s) name*,Data sensitivity level,Access type*,Lay summary*
One,City University,university,Visits,De-Personalised,TRE,Learn.
";
    let known = [Known {
        kind: "dataset".into(),
        name: "visits".into(),
        title: Some("Visits".into()),
    }];
    let wanted = Wanted {
        known: &known,
        ..Wanted::default()
    };
    let imported = import(table.as_bytes(), &wanted).expect("it can be read");
    let columns: Vec<_> = imported
        .left
        .iter()
        .filter_map(|left| left.column.as_deref())
        .collect();
    assert_eq!(columns, ["Data sensitivity level", "Access type"]);
    assert!(
        imported.text.contains("// Row 2, Access type: TRE"),
        "{}",
        imported.text
    );
}

#[test]
fn a_quote_that_is_not_closed_swallows_no_rows() {
    let refused = |table: &str| {
        import(table.as_bytes(), &Wanted::default())
            .expect_err("refused")
            .what
    };
    for (table, row) in [
        ("Risk,Likelihood\n\"unclosed,likely\nb,c\n", 2),
        ("Risk,Likelihood\na,\"x \"\" y\"\n\nb,\"c\n", 4),
        ("Risk;Likelihood\r\na;b\r\nc;\"d\r\n", 3),
    ] {
        let told = refused(table);
        assert!(
            told.contains(&format!("row {row} is not closed")),
            "{table:?}: {told}"
        );
    }
    let sound = "Risk,Likelihood\n\"a \"\"b\"\"\nc\",likely\n5\" screens,\"possible\"\n";
    let read = import(sound.as_bytes(), &Wanted::default()).expect("sound");
    assert_eq!(read.made, [("risk", 2)], "{read:?}");
    assert!(read.told.is_empty(), "{:?}", read.told);
    let odd = "Risk,Likelihood\n\"a,likely\nb,\"c\nd,e\n";
    let read = import(odd.as_bytes(), &Wanted::default()).expect("it can be read");
    assert!(
        read.told
            .iter()
            .any(|told| told.starts_with("In row 2 a quote")),
        "{:?}",
        read.told
    );
}

#[test]
fn a_heading_that_is_there_twice_is_told_as_such() {
    let table = "Risk,Likelihood,Likelihood,Colour,Colour\na,likely,rare,red,blue\n";
    let (left, text) = imported(table);
    insta::assert_snapshot!(left, @"
all, Likelihood: : another column has the same heading, and was read; the cells of this one are kept as remarks
all, Colour: : no line of the language is known by this heading; its cells are kept as remarks
all, Colour: : no line of the language is known by this heading; its cells are kept as remarks
");
    assert!(text.contains("// Row 2, Likelihood: rare"), "{text}");
    let table = "Project title*,Organisation name*,Dataset(s) name*,Access type*,Lay summary*,Lay summary*\na,b,c,TRE,d,KEPT\n";
    let (left, text) = imported(table);
    assert!(
        left.contains("another column has the same heading"),
        "{left}"
    );
    assert!(text.contains("KEPT"), "{text}");
}

#[test]
fn a_row_without_a_title_becomes_no_entry_and_is_kept() {
    let table = "Risk,Likelihood,Consequence\n,likely,FIRST\na,rare,x\n,possible,SECOND\nTRUE,,\n";
    let (left, text) = imported(table);
    insta::assert_snapshot!(left, @"
2, all: likely, FIRST: this row has no title, so no entry was made of it
4, all: possible, SECOND: this row has no title, so no entry was made of it
5, all: TRUE: a yes or a no is no title, so no entry was made of this row
");
    assert_eq!(text.matches("risk ").count(), 1, "{text}");
    for kept in ["FIRST", "SECOND", "TRUE"] {
        assert!(text.contains(kept), "{kept} is lost:\n{text}");
    }
    let none = import(b"Risk,Likelihood\n,likely\n", &Wanted::default());
    assert!(none.expect_err("no title").how.contains("title"));
}
