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
            // Rows of nothing but blanks.
            let empty = |cell: &String| cell.chars().all(|char| char.is_whitespace() || char.is_control());
            prop_assert!(rows.iter().flatten().all(empty));
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
