//! Spreadsheets into entries: what is placed, what is told, and that nothing is lost.

use partnership_tests::tools;

use super::{DAY, examples, printed};
use crate::support::Folder;

const RISKS: &str = "\
Risk register of the falls project;;;;;;;;

ID;Risk;Risk description;Likelihood;Impact;Score;Mitigations;Owner;Last reviewed
R1;People are recognised;\"A neighbour could
recognise somebody\";Possible;Major;12;\"Names removed; Locked room\";Hill Council;01/02/2026
R2;\"Lost \"\"trust\"\"\";=1+1;3 - Likely;huge;;Leaflets;Jane Doe;2026-03-04
R3;Data lost;;;Moderat;;;;
";

const FILE: &str = "\
// Ours.
partnership falls \"Fewer falls\" {
  aim: \"Older people fall less often.\"   // as we said
}

partner council   \"Hill Council\" {}

risk data-lost \"Data lost\" {}
";

#[test]
fn risks_are_placed_and_what_is_not_is_told() {
    let folder = Folder::new(&[("risks.csv", RISKS)]);
    let ran = folder.run(&["import", "risks.csv"]).ends(1);
    insta::assert_snapshot!(ran.out, @r#"
// Imported from risks.csv. What had no place stands in remarks.

risk people-are-recognised "People are recognised" {
  reference: "R1"
  description: "A neighbour could recognise somebody"
  likelihood: possible
  impact: major
  // Row 4, Owner: Hill Council
  // Row 4, Last reviewed: 01/02/2026
  // Row 4, Score: 12

  mitigation names-removed "Names removed" {}

  mitigation locked-room "Locked room" {}
}

risk lost-trust "Lost \"trust\"" {
  reference: "R2"
  description: "=1+1"
  likelihood: likely
  reviewed: 2026-03-04
  // Row 5, Impact: huge
  // Row 5, Owner: Jane Doe

  mitigation leaflets "Leaflets" {}
}

risk data-lost "Data lost" {
  reference: "R3"
  // Row 6, Impact: Moderat
}
"#);
    insta::assert_snapshot!(ran.err, @r#"
Imported 3 risks and 3 mitigations.
  The cells of the file are parted by semicolons.

6 things had no place. Each stands in the text as a remark:
  Column “Score”: no line of the language is known by this heading; its cells are kept as remarks.
  Row 4, column “Owner”: “Hill Council”: there is no `partner` or `person` of that name.
  Row 4, column “Last reviewed”: “01/02/2026”: day and month can be read in two ways; write it like
  `2026-04-01`.
  Row 5, column “Impact”: “huge”: this is no word for it. Words there are: `low`, `medium`, `high`,
  `minimal` ….
  Row 5, column “Owner”: “Jane Doe”: there is no `partner` or `person` of that name.
  Row 6, column “Impact”: “Moderat”: this is no word for it. Did you mean `moderate`?
"#);
}

#[test]
fn entries_are_added_behind_what_is_there_and_take_no_name() {
    let folder = Folder::new(&[("risks.csv", RISKS), ("falls.partnership", FILE)]);
    let ran = folder
        .run(&["import", "risks.csv", "--into", "falls.partnership"])
        .ends(1);
    let text = folder.read("falls.partnership");
    assert!(
        text.starts_with(FILE.trim_end()),
        "what was there stays as it was"
    );
    assert!(
        text.contains("owner: council"),
        "the owner is found by its title: {text}"
    );
    assert!(text.contains("risk data-lost-2 \"Data lost\""), "{text}");
    assert!(ran.err.contains("`data-lost` is taken"), "{}", ran.err);
    folder.run(&["check", "falls.partnership"]).ends(0);
}

#[test]
fn a_file_that_is_left_open_swallows_nothing() {
    let open = FILE.replace(
        "risk data-lost \"Data lost\" {}",
        "risk data-lost \"Data lost\" {",
    );
    let folder = Folder::new(&[("risks.csv", RISKS), ("falls.partnership", &open)]);
    folder.run(&["import", "risks.csv", "--into", "falls.partnership"]);
    let text = folder.read("falls.partnership");
    let model = folder.run(&["model", "falls.partnership"]).out;
    assert!(text.starts_with(open.trim_end()));
    for name in ["people-are-recognised", "lost-trust", "names-removed"] {
        assert!(
            model.contains(&format!("\"name\": \"{name}\"")),
            "{name} stands on its own: {model}"
        );
    }
}

#[test]
fn a_new_file_is_started_and_none_is_overwritten() {
    let folder = Folder::new(&[(
        "p.csv",
        "Organisation,Type,ODS code,Role,Joined\nSt Mary's,Hospital,RP6,controller and processor,March 2026\nHill Council,council,,,\n",
    )]);
    folder
        .run(&["import", "p.csv", "--into", "partners.partnership"])
        .ends(0);
    insta::assert_snapshot!(folder.read("partners.partnership"), @r#"
// Imported from p.csv. What had no place stands in remarks.

partner st-marys "St Mary's" {
  kind: hospital
  identifiers: ods "RP6"
  roles: controller, processor
  joined: 2026-03
}

partner hill-council "Hill Council" {
  kind: local-authority
}
"#);
    folder
        .run(&["import", "p.csv", "--into", "partners.partnership"])
        .ends(0);
    let text = folder.read("partners.partnership");
    assert!(
        text.contains("partner st-marys \"St Mary's\"")
            && text.contains("partner st-marys-2 \"St Mary's\""),
        "{text}"
    );
}

#[test]
fn where_headings_do_not_tell_the_kind_is_asked_for() {
    let folder = Folder::new(&[(
        "x.csv",
        "Name,Description,Owner\nVisits,All of them,Hill Council\n",
    )]);
    let ran = folder.run(&["import", "x.csv"]).ends(2);
    insta::assert_snapshot!(ran.err, @r#"
By its headings, the spreadsheet may list risks or datasets.
  What to do: Say which: `--kind risk` or `--kind dataset`.
"#);
    let ran = folder
        .run(&["import", "x.csv", "--kind", "dataset"])
        .ends(0);
    assert!(
        ran.out.contains("dataset visits \"Visits\" {"),
        "{}",
        ran.out
    );
    let ran = folder.run(&["import", "none.csv"]).ends(2);
    assert!(ran.err.contains("it is not there"), "{}", ran.err);
}

/// The columns that come back as they went out. The others say too little for an entry, and are kept as remarks.
const BACK: &[&str] = &[
    "Project ID",
    "Organisation name*",
    "Sub-licence arrangements (if any)?",
    "Project title*",
    "Lay summary*",
    "Public benefit statement*",
    "Request category type",
    "Technical summary",
    "Other approval committees",
    "Project start date",
    "Project end date",
    "Latest approval date*",
    "Dataset(s) name*",
    "Data sensitivity level",
    "Legal basis for provision of data under Article 6",
    "Lawful conditions for provision of data under Article 9",
    "Common Law Duty of Confidentiality",
    "Request frequency",
    "For linked datasets, specify how the linkage will take place",
    "Description of the confidential data being used",
    "Access type*",
    "Link to research outputs",
];

#[test]
fn a_register_comes_back() {
    let folder = examples();
    let care = "emergency-care/emergency-care.partnership";
    folder
        .run(&["document", "register", care, DAY[0], DAY[1]])
        .ends(0);
    for ending in ["csv", "xlsx"] {
        let into = format!("back-{ending}.partnership");
        folder.write(
            &into,
            b"partnership emergency-care \"Shorter waits\" {\n  aim: \"Cut waits.\"\n}\n",
        );
        let file = format!("emergency-care.register.{ending}");
        folder.run(&["import", &file, "--into", &into]).ends(1);
        folder.run(&["check", &into]).ends(0);
        let before = std::fs::read_to_string(folder.at("emergency-care.register.csv")).unwrap();
        let after = printed(&folder, &["register", &into]);
        let (before, after) = (rows(&before), rows(&after));
        assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(&after) {
            for column in BACK {
                let open = before[*column].starts_with("Not said yet:")
                    && after[*column].starts_with("Not said yet:");
                assert!(
                    open || before[*column] == after[*column],
                    "{ending}, {column}:\n{}\n{}",
                    before[*column],
                    after[*column]
                );
            }
        }
    }
}

fn rows(csv: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_workbook_of_another_program_is_read() {
    let Some(mut python) = tools::python() else {
        return;
    };
    let folder = Folder::new(&[("make.py", include_str!("make.py"))]);
    let made = python
        .arg(folder.at("make.py"))
        .arg(folder.at("data.xlsx"))
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let ran = folder.run(&["import", "data.xlsx"]).ends(1);
    insta::assert_snapshot!(ran.out, @r#"
// Imported from data.xlsx. What had no place stands in remarks.

partner st-marys "St Mary's" {}

dataset visits "Visits" {
  holder: st-marys
  sensitivity: special-category
  retention: 24 months
  catalogue: "https://example.org/visits"
  period: 2026-04-01
  // Row 4, Last audit: 2026-03-01
}

dataset calls "Calls" {
  holder: st-marys
  retention: 7 years
  // Row 5, Classification: Top secret
  // Row 5, Time period: soon
}
"#);
    insta::assert_snapshot!(ran.err, @r#"
Imported 1 partner and 2 datasets.
  The sheet “Assets” has formulas without a result, the first in row 5; their cells count as empty.
  Open it in a spreadsheet, save it, and import it again.
  The sheet “Assets” was read. The other sheet was not; `--sheet` names another.
  Row 4 names “St Mary's”, which had no entry; partner `st-marys` was made.

3 things had no place. Each stands in the text as a remark:
  Column “Last audit”: no line of the language is known by this heading; its cells are kept as
  remarks.
  Row 5, column “Classification”: “Top secret”: this is no word for it. Words there are:
  `special-category`, `health-data`, `genetic-data`, `biometric-data` ….
  Row 5, column “Time period”: “soon”: this is not a day; write it like `2026-04-01`.
"#);
}

/// What was tried with an office's own register: whatever can be read in two ways stays a remark.
#[test]
fn nothing_is_guessed() {
    let file = "partnership meals \"Meals\" {\n  aim: \"Warm meals.\"\n}\n\npartner tafel-sued \"Tafel Süd\" {}\n\npartner food-bank-north \"Food Bank North\" {}\n\npartner marks \"Marks and Spencer\" {}\n";
    let data = "Dataset name,Owner,Retention\nDelivery log,\"Tafel Süd, Food Bank North\",365\nOrders,Marks and Spencer,6 months\nRounds,Tafel Süd and Harbour Pantry,1825\nTills,\"Department for Health, Wales\",7 years\nDoors,\"North Ward; Lakeside Clinic\",12.5\nTotal,,\n";
    let folder = Folder::new(&[("meals.partnership", file), ("data.csv", data)]);
    let ran = folder
        .run(&["import", "data.csv", "--into", "meals.partnership"])
        .ends(1);
    let text = folder.read("meals.partnership");
    insta::assert_snapshot!(text.strip_prefix(file).unwrap(), @r#"
// Imported from data.csv. What had no place stands in remarks.

partner north-ward "North Ward" {}

partner lakeside-clinic "Lakeside Clinic" {}

dataset delivery-log "Delivery log" {
  holder: tafel-sued, food-bank-north
  // Row 2, Retention: 365
}

dataset orders "Orders" {
  holder: marks
  retention: 6 months
}

dataset rounds "Rounds" {
  holder: tafel-sued
  // Row 4, Owner: Harbour Pantry
  // Row 4, Retention: 1825
}

dataset tills "Tills" {
  retention: 7 years
  // Row 5, Owner: Department for Health, Wales
}

dataset doors "Doors" {
  holder: north-ward, lakeside-clinic
  // Row 6, Retention: 12.5
  // Row 7: Total
}
"#);
    insta::assert_snapshot!(ran.err, @r#"
Imported 2 partners and 5 datasets into meals.partnership.
  Row 6 names “North Ward”, which had no entry; partner `north-ward` was made.
  Row 6 names “Lakeside Clinic”, which had no entry; partner `lakeside-clinic` was made.

6 things had no place. Each stands in the text as a remark:
  Row 2, column “Retention”: “365”: a number without a unit is no length of time; write it like `24
  months`.
  Row 4, column “Owner”: “Harbour Pantry”: there is no `partner` of that name.
  Row 4, column “Retention”: “1825”: a number without a unit is no length of time; write it like `24
  months`.
  Row 5, column “Owner”: “Department for Health, Wales”: nothing of this name is there, and it may
  be one name or several; write an entry for each, or part them with semicolons, and import again.
  Row 6, column “Retention”: “12.5”: a number without a unit is no length of time; write it like `24
  months`.
  Row 7: “Total”: this row sums up the others, so no entry was made of it.
"#);
    folder.run(&["check", "meals.partnership"]).ends(0);
}

#[test]
fn a_day_to_come_was_not_a_review() {
    let table = |heading: &str| {
        format!("Risk,{heading}\nSeen by neighbours,2026-12-31\nWrong door,2026-11-01\nLost,2027\n")
    };
    let import = |heading: &str| {
        let folder = Folder::new(&[("r.csv", &table(heading))]);
        let words = ["import", "r.csv", "--kind", "risk", "--today", "2026-11-27"];
        folder.run(&words)
    };
    let last = import("Last reviewed").ends(1);
    assert!(last.out.contains("reviewed: 2026-11-01"), "{}", last.out);
    assert_eq!(last.out.matches("reviewed: ").count(), 3, "{}", last.out);
    assert!(
        last.out.contains("// Row 2, Last reviewed: 2026-12-31"),
        "{}",
        last.out
    );
    assert!(last.err.contains("still to come"), "{}", last.err);
    for heading in ["Review date", "Next review"] {
        let ran = import(heading).ends(1);
        assert!(!ran.out.contains("  reviewed:"), "{}", ran.out);
        assert!(
            ran.out
                .contains(&format!("// Row 3, {heading}: 2026-11-01")),
            "{}",
            ran.out
        );
        assert!(ran.err.contains("day"), "{}", ran.err);
    }
}

#[test]
fn headings_that_say_how_cells_are_filled_are_known() {
    let table = "Risk ID,Risk,Likelihood (1-5),Impact (H/M/L),Controls / mitigations,Score\nR1,Data lost,4,Major,Back-ups,20\nTotal,,,,,20\n";
    let folder = Folder::new(&[("r.csv", table)]);
    let ran = folder.run(&["import", "r.csv"]).ends(1);
    insta::assert_snapshot!(ran.out, @r#"
// Imported from r.csv. What had no place stands in remarks.

risk data-lost "Data lost" {
  reference: "R1"
  impact: major
  // Row 2, Likelihood (1-5): 4
  // Row 2, Score: 20
  // Row 3: Total, 20

  mitigation back-ups "Back-ups" {}
}
"#);
    insta::assert_snapshot!(ran.err, @r#"
Imported 1 risk and 1 mitigation.

3 things had no place. Each stands in the text as a remark:
  Column “Score”: no line of the language is known by this heading; its cells are kept as remarks.
  Row 2, column “Likelihood (1-5)”: “4”: this is no word for it. Words there are: `low`, `medium`,
  `high`, `remote` ….
  Row 3: “Total, 20”: this row sums up the others, so no entry was made of it.
"#);
}

/// A sheet that is not imported has nothing to say.
#[test]
fn formulas_of_another_sheet_are_not_told() {
    let Some(mut python) = tools::python() else {
        return;
    };
    let make = "import sys, openpyxl\nbook = openpyxl.Workbook()\none = book.active\none.title = 'Risks'\none.append(['Risk', 'Likelihood', 'Score'])\none.append(['Lost', 'Possible', '=1+1'])\ntwo = book.create_sheet('Datasets')\ntwo.append(['Dataset', 'Owner'])\ntwo.append(['Visits', 'Hill Council'])\nbook.save(sys.argv[1])\n";
    let folder = Folder::new(&[]);
    let made = python.args(["-c", make]).arg(folder.at("b.xlsx")).output();
    assert!(made.unwrap().status.success());
    let ran = folder
        .run(&["import", "b.xlsx", "--sheet", "Datasets"])
        .ends(0);
    assert!(!ran.err.contains("formulas"), "{}", ran.err);
    let ran = folder
        .run(&["import", "b.xlsx", "--sheet", "Risks"])
        .ends(0);
    assert!(ran.err.contains("formulas without a result"), "{}", ran.err);
}

#[test]
fn a_file_of_windows_keeps_its_line_ends() {
    let windows = FILE.replace('\n', "\r\n");
    let folder = Folder::new(&[("risks.csv", RISKS), ("falls.partnership", &windows)]);
    folder
        .run(&["import", "risks.csv", "--into", "falls.partnership"])
        .ends(1);
    let text = folder.read("falls.partnership");
    assert!(text.starts_with(windows.trim_end()) && text.contains("risk lost-trust"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn entries_go_only_into_files_of_the_language() {
    let folder = Folder::new(&[("risks.csv", RISKS)]);
    std::fs::create_dir(folder.at("made")).unwrap();
    let run = |into: &str| {
        folder
            .run(&["import", "risks.csv", "--into", into])
            .ends(2)
            .err
    };
    let told = run("risks.csv");
    assert!(told.contains("does not end in `.partnership`"), "{told}");
    assert_eq!(folder.read("risks.csv"), RISKS);
    let told = run("new.txt");
    assert!(told.contains("does not end in `.partnership`"), "{told}");
    assert!(!folder.at("new.txt").exists());
    let told = run("made");
    assert!(told.contains("is a folder"), "{told}");
    assert!(!told.contains("another program"), "{told}");
}

#[test]
fn what_stands_behind_an_open_brace_is_told() {
    let folder = Folder::new(&[
        ("risks.csv", RISKS),
        ("br.partnership", "// One\nbroken {\n"),
        ("sound.partnership", FILE),
    ]);
    let ran = folder.run(&["import", "risks.csv", "--into", "br.partnership"]);
    assert!(ran.err.contains("cannot be read, on line 2"), "{}", ran.err);
    let ran = folder.run(&["import", "risks.csv", "--into", "sound.partnership"]);
    assert!(!ran.err.contains("cannot be read"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_table_that_may_not_be_read_is_told_with_what_helps() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new(&[("risks.csv", RISKS)]);
    let path = folder.at("risks.csv");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything is not kept from it.
    if std::fs::read(&path).is_err() {
        let told = folder.run(&["import", "risks.csv"]).ends(2).err;
        assert!(told.contains("Ask for permission"), "{told}");
    }
}

#[test]
fn a_file_of_libreoffice_is_told_to_be_saved_otherwise() {
    for name in ["x.ods", "x.FODS"] {
        let folder = Folder::new(&[(name, "<office:document/>")]);
        let told = folder.run(&["import", name]).ends(2).err;
        assert!(told.contains("Save it as `.xlsx` or CSV"), "{told}");
    }
}
