//! The register of data uses, as CSV and as a workbook.

use std::fmt::Write as _;

use partnership_tests::tools;

use super::{BARE, DAY, examples, printed};
use crate::support::Folder;

const CARE: &str = "emergency-care/emergency-care.partnership";

/// A table of one row, turned: a line for each column.
fn turned(csv: &str, row: usize) -> String {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headings = reader.headers().unwrap().clone();
    let record = reader.records().nth(row).unwrap().unwrap();
    let mut out = String::new();
    for (heading, cell) in headings.iter().zip(&record) {
        let _ = writeln!(out, "{heading}: {cell}");
    }
    out
}

#[test]
fn a_row_for_each_use_of_data() {
    let csv = printed(&examples(), &["register", CARE]);
    insta::assert_snapshot!(turned(&csv, 0), @r#"
Project ID: emergency-care/forecast-demand
Organisation name*: City University
Organisation ID: Not said yet: write identifiers: … in partner university.
Organisation sector: Academic Institute
Applicant name(s): Not said yet: write a person with role: principal-investigator, their organisation: and visibility: public. People are kept inside unless their entry says otherwise.
Applicant ID: Not said yet: write x-register-applicant-id: "…" in purpose forecast-demand.
Funders/ Sponsors: Not said yet: write roles: funder in the partner that pays, or x-register-funders: "…" in the purpose.
DEA accredited researcher?: Not said yet: write x-register-accredited-researcher: "…" in purpose forecast-demand.
Sub-licence arrangements (if any)?: No. The reason: Results leave the environment. Records do not.
Project title*: Forecast demand
Lay summary*: Know how many people will need urgent care, early enough to be ready.
Public benefit statement*: You are seen sooner: When a busy night is known about on Monday, there are more nurses there on Thursday.; Your shift fits the work: Rotas are settled six days ahead, with fewer calls asking you to come in tonight.; You can act a week before the surge: Open beds, move ambulances and warn care homes while there is still time.
Request category type: Service planning
Technical summary: Predict hourly arrivals at both departments seven days ahead.
Other approval committees: Support under section 251; Confidentiality Advisory Group, for the Secretary of State; 26/CAG/0000 (fictional)
Project start date: 2026-04-01
Project end date: 2028-03-31
Latest approval date*: 2026-03-05
Dataset(s) name*: Visits to emergency care
Data sensitivity level: De-Personalised
Legal basis for provision of data under Article 6: Article 6(1)(e): Public task, for St Mary's Hospital; Article 6(1)(e): Public task, for Riverside General Hospital
Lawful conditions for provision of data under Article 9: Article 9(2)(h): Health or social care
Common Law Duty of Confidentiality: Section 251 support
National data opt-out applied?: Yes
Request frequency: Recurring (every month)
For linked datasets, specify how the linkage will take place: The pattern shows only in both hospitals' visits together.
Description of the confidential data being used: One line for each visit to either emergency department: when somebody arrived and left, how urgent it was, and broadly why they came. No names, addresses or free text. Items: Hour of arrival, Urgency on arrival, Broad reason for the visit, Age band.
Release/Access date: 2026-04-08
Access type*: TRE
How has data been processed to enhance privacy?: Pseudonymised; Hour of arrival: Rounded to the hour.; Broad reason for the visit: Grouped into fourteen reasons. Rare ones are merged.; Age band: Bands of ten years. Everyone over ninety is in one.
Link to research outputs: Forecast of arrivals for the next seven days, https://example.org/emergency-care/forecast
"#);
}

#[test]
fn what_the_file_does_not_say_is_open_in_its_cell() {
    let folder = Folder::new(&[("falls.partnership", BARE)]);
    let csv = printed(&folder, &["register", "falls.partnership"]);
    insta::assert_snapshot!(turned(&csv, 0), @r#"
Project ID: falls/plan-visits
Organisation name*: Lakeside Clinic
Organisation ID: Not said yet: write identifiers: … in partner clinic.
Organisation sector: Hospital
Applicant name(s): Not said yet: write a person with role: principal-investigator, their organisation: and visibility: public. People are kept inside unless their entry says otherwise.
Applicant ID: Not said yet: write x-register-applicant-id: "…" in purpose plan-visits.
Funders/ Sponsors: Not said yet: write roles: funder in the partner that pays, or x-register-funders: "…" in the purpose.
DEA accredited researcher?: Not said yet: write x-register-accredited-researcher: "…" in purpose plan-visits.
Sub-licence arrangements (if any)?: Not said yet: write onward-sharing: … in dataset fall-calls.
Project title*: Plan visits
Lay summary*: Visit people before they fall again.
Public benefit statement*: Not said yet: write society: "…" in the partnership entry.
Request category type: Not said yet: write category: … in purpose plan-visits.
Technical summary: Not said yet: write intended-use: "…" in purpose plan-visits.
Other approval committees: Not said yet: write an approval with by:, date: and covers: plan-visits.
Project start date: Not said yet: write starts: … in purpose plan-visits.
Project end date: Not said yet: write ends: … in purpose plan-visits.
Latest approval date*: Not said yet: write an approval with date: and covers: plan-visits.
Dataset(s) name*: Calls after a fall
Data sensitivity level: Not said yet: when it is settled, write identifiability: … in dataset fall-calls.
Legal basis for provision of data under Article 6: Not said yet: when it is settled, write basis: … in purpose plan-visits.
Lawful conditions for provision of data under Article 9: Not said yet: write special-category-condition: … in purpose plan-visits.
Common Law Duty of Confidentiality: Not said yet: write confidentiality-basis: … in purpose plan-visits.
National data opt-out applied?: Not said yet: write an opt-out with scheme: national-data-opt-out and applies-to: fall-calls, or opt-outs: none because "…" in the dataset.
Request frequency: Not said yet: write frequency: … in dataset fall-calls.
For linked datasets, specify how the linkage will take place: Not said yet: write permit … to link … for plan-visits { reason: "…" } in an agreement, or x-register-linkage: "…" in the purpose.
Description of the confidential data being used: Not said yet: write description: "…" in dataset fall-calls.
Release/Access date: Not said yet: write a flow with for: plan-visits and first:.
Access type*: Not said yet: write access: … in dataset fall-calls.
How has data been processed to enhance privacy?: Not said yet: when it is settled, write identifiability: … in dataset fall-calls.
Link to research outputs: Not said yet: write outputs: … in purpose plan-visits.
"#);
    let blank = printed(&folder, &["register", "falls.partnership", "--blank"]);
    assert!(!blank.contains("Not said yet"), "{blank}");
    assert!(blank.contains("Visit people before they fall again."));
}

#[test]
fn lines_of_an_organisations_own_fill_the_columns_that_the_language_has_no_line_for() {
    let text = BARE.replace("  basis: not-yet-agreed\n", "  x-register-applicant-name: \"Dr A. Moss\"\n  x-register-accredited-researcher: \"Yes\"\n  x-register-latest-approval-date: \"2026-05-01\"\n");
    let folder = Folder::new(&[("falls.partnership", &text)]);
    let row = turned(&printed(&folder, &["register", "falls.partnership"]), 0);
    for line in [
        "Applicant name(s): Dr A. Moss",
        "DEA accredited researcher?: Yes",
        "Latest approval date*: 2026-05-01",
    ] {
        assert!(row.contains(line), "{row}");
    }
}

#[test]
fn no_cell_is_a_formula() {
    for bad in [
        "=1+1",
        "+44 20",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "＝1+1",
        " =HYPERLINK(\"https://example.org\")",
    ] {
        let text = BARE.replace(
            "Visit people before they fall again.",
            &bad.replace('"', "\\\""),
        );
        let folder = Folder::new(&[("falls.partnership", &text)]);
        let csv = printed(&folder, &["register", "falls.partnership"]);
        let row = turned(&csv, 0);
        let lay = row
            .lines()
            .find_map(|line| line.strip_prefix("Lay summary*: "))
            .unwrap();
        assert!(lay.starts_with('\''), "{bad}: {lay}");
    }
}

#[test]
fn a_public_register_lists_public_purposes_only() {
    let text = BARE.replace("aim: \"Visit", "visibility: partners\n  aim: \"Visit");
    let folder = Folder::new(&[("falls.partnership", &text)]);
    let ran = folder
        .run(&["document", "register", "falls.partnership", DAY[0], DAY[1]])
        .ends(0);
    assert!(ran.out.contains("It has no rows"), "{}", ran.out);
    assert!(!folder.read("falls.register.csv").contains("Visit people"));
}

/// The script that opens tables.
const READ: &str = include_str!("read.py");

#[test]
fn other_programs_open_the_tables() {
    let Some(mut python) = tools::python() else {
        return;
    };
    let folder = examples();
    folder.write("read.py", READ.as_bytes());
    let text = folder.read(CARE).replace(
        "\"Know how many people will need urgent care, early enough to be ready.\"",
        "\"=1+1 and é, ü, 病院\"",
    );
    folder.write(CARE, text.as_bytes());
    folder
        .run(&[
            "document", "register", CARE, "--out", "made", DAY[0], DAY[1],
        ])
        .ends(0);
    let output = python
        .arg(folder.at("read.py"))
        .arg(folder.at("made/emergency-care.register.xlsx"))
        .arg(folder.at("made/emergency-care.register.csv"))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{told}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    insta::assert_snapshot!(told, @r#"
sheets: Data Uses Template, Where it comes from
made: 2026-11-27 00:00:00
frozen at: A3
size: 4 x 31
parts: Safe people, Safe project, Safe data, Safe setting, Safe output
Lay summary* [s]: =1+1 and é, ü, 病院
Project start date [d]: 2026-04-01 00:00:00
Latest approval date* [d]: 2026-03-05 00:00:00
Access type* [s]: TRE
Applicant ID [s]: Not said yet: write x-register-applicant-id: "…" in purpose forecast-demand.
formulas: []
csv: 3 rows of {31}
same headings: True
csv lay summary: '=1+1 and é, ü, 病院
whence: ['1', 'Project ID', 'said', 'emergency-care, line 12; forecast-demand, line 367', None]
"#);
}
