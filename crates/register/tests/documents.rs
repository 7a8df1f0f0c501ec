//! What the documents say of what is easily lost: the conditions of clauses, slips, who takes no part, data without people.
#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use partnership_brief::{Circle, Document, Options, to_markdown};
use partnership_model::{Built, ImportTarget, InputFile, Model, build};
use partnership_register::{
    Open, agreement_schedule, agreements, csv, impact_assessment, privacy_notice, register,
};
use partnership_source::{FileId, Span};
use partnership_syntax::parse;

/// A model of a file, and of a list that it uses.
fn model(text: &str, list: Option<&str>) -> Built {
    let parsed = parse(text);
    let other = list.map(parse);
    let mut files = vec![InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: list.iter().map(|_| ImportTarget::File(FileId(1))).collect(),
    }];
    files.extend(other.iter().map(|parse| InputFile {
        id: FileId(1),
        parse,
        imports: Vec::new(),
    }));
    build(&files)
}

/// A document as Markdown, made on 27 November 2026.
fn written(text: &str, list: Option<&str>, make: fn(&Model, &Options<'_>) -> Document) -> String {
    let built = model(text, list);
    let origin = |span: Span| {
        let whole = if span.file == FileId(0) {
            text
        } else {
            list.unwrap_or_default()
        };
        let before = &whole[..span.range.start as usize];
        format!("file:{}", before.matches('\n').count() + 1)
    };
    let options = Options {
        circle: Circle::Partners,
        ..Options::new("2026-11-27".parse().expect("a day"), &origin)
    };
    to_markdown(&make(&built.model, &options))
}

fn schedule(text: &str) -> String {
    written(text, None, |model, options| {
        let one = agreements(model, options).first().map(|one| one.id);
        agreement_schedule(model, options, one)
    })
}

/// The text between two others, without where it was taken from.
fn between(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).expect("the start");
    let rest = &text[start..];
    let rest = &rest[..rest.find(to).expect("the end")];
    let mut out = String::new();
    for (at, piece) in rest.split(" `[").enumerate() {
        let kept = if at == 0 {
            piece
        } else {
            piece.split_once("]`").map_or(piece, |(_, behind)| behind)
        };
        out.push_str(kept);
    }
    out.trim().to_owned()
}

const HEAD: &str = r#"partnership homes "Homes" {
  aim: "Mend damp homes."
}
partner lab-team "Lab team" { kind: university }
partner elm "Elm Homes" { kind: not-for-profit-body  roles: controller }
dataset stays "Hospital stays" { holder: elm  identifiability: pseudonymised }
dataset damp-map "Map of damp" { holder: elm  identifiability: open-aggregate }
purpose study "Study damp" { uses: stays }
environment lab "The safe lab" { type: trusted-research-environment }
approval ethics "Ethics" { by: elm  date: 2026-01-01  covers: study }
"#;

#[test]
fn clauses_are_told_with_every_condition_and_the_days_they_hold() {
    let text = format!(
        r#"{HEAD}
agreement deed "Study agreement" {{
  parties: elm, lab-team
  permit lab-team to analyse stays for study called study-stays {{
    from: 2026-02-01
    until: 2027-10-31
    within: lab
    identifiability: pseudonymised
    in: gb-eng
    needs: ethics
    duties: delete-at-end
    reason: "WHY-IT-WAS-AGREED"
  }}
  permit lab-team to publish damp-map called map-public {{
    from: 2027-03-01
  }}
  permit any university except elm to copy damp-map called map-copy {{
    until: 2026-10-31
  }}
  permit elm to read damp-map called readers {{
    within: not-yet-agreed
    duties: none because "Everybody may see it."
  }}
}}
forbid anyone to sell stays called never-sell {{
  survives: expiry
}}
forbid anyone except lab-team to re-identify stays called no-names
forbid any utility-company to share stays called no-shares {{
  unless {{
    within: lab
    approved-by: ethics, elm
  }}
}}
forbid anyone to use stays for pricing called no-prices {{
  from: 2027-01-01
}}
"#
    );
    let said = schedule(&text);
    insta::assert_snapshot!(between(&said, "**What is permitted**", "### Limits"), @"
**What is permitted**

| Clause | What it permits | On condition | When | With these duties |
| --- | --- | --- | --- | --- |
| study-stays | Lab team may analyse *Hospital stays* for *Study damp*. | it is done within *The safe lab*; and the data is pseudonymised or less identifying; and it is done in England; and *Ethics* has been given | from 1 February 2026 until 31 October 2027 | delete at end |
| map-public | Lab team may publish *Map of damp*. | none | not yet: from 1 March 2027 | none |
| map-copy | Any university except Elm Homes may copy *Map of damp*. | none | ended on 31 October 2026 | none |
| readers | Elm Homes may read *Map of damp*. | its settings: still open, the file says `not-yet-agreed` | no days are named | none |

**What is forbidden**

| Clause | What it forbids | Unless | When |
| --- | --- | --- | --- |
| never-sell | Nobody may sell *Hospital stays*. | none | goes on after expiry |
| no-names | Nobody may find out who the people in *Hospital stays* are; this does not apply to: Lab team. | none | no days are named |
| no-shares | Any utility company must not share *Hospital stays*. | it is done within *The safe lab*; and *Ethics* has been given or Elm Homes has approved it | no days are named |
| no-prices | Nobody may use *Hospital stays* for personal prices. | none | not yet: from 1 January 2027 |
");
    assert!(
        !said.contains("WHY-IT-WAS-AGREED"),
        "a reason is no condition"
    );
}

#[test]
fn a_clause_of_which_a_part_could_not_be_read_is_not_told_without_it() {
    let text = format!(
        r#"{HEAD}
agreement deed "Study agreement" {{
  parties: elm, lab-team
  permit lab-team to analyse stays for study called study-stays {{
    within: labb
  }}
  permit elm to read damp-map called readers
}}
"#
    );
    let said = schedule(&text);
    let told = between(&said, "### Permissions", "### Limits");
    assert!(told.contains("readers"), "{told}");
    assert!(!told.contains("study-stays"), "{told}");
    assert!(told.contains("could not be read"), "{told}");
}

#[test]
fn a_slip_is_no_silence() {
    let text = r#"partnership homes "Homes" {
  aim: "Mend damp homes."
}
partner elm "Elm Homes" { kind: hospitall }
dataset stays "Hospital stays" { holder: elm }
purpose study "Study damp" {
  uses: stayz
  starts: 2026-13-01
  aim: "Learn."
  carried-out-by: elm
}
purpose other "Others" {
  uses: stays, stayz
}
"#;
    let said = written(text, None, impact_assessment);
    let kind = between(&said, "| Elm Homes", "\n");
    assert!(
        kind.contains("Said, but it could not be read: correct `kind:` in partner `elm`"),
        "{kind}"
    );
    let built = model(text, None);
    let origin = |span: Span| {
        let line = text[..span.range.start as usize].matches('\n').count() + 1;
        format!("file:{line}")
    };
    let options = Options::new("2026-11-27".parse().expect("a day"), &origin);
    let table = register(&built.model, &options);
    let row = |at: usize, heading: &str| {
        let rows = csv(&table, Open::Told);
        let mut reader = ::csv::Reader::from_reader(rows.as_bytes());
        let heads = reader.headers().expect("headings").clone();
        let column = heads.iter().position(|head| head == heading);
        let row = reader.records().nth(at).expect("a row").expect("in memory");
        row[column.expect("the column")].to_owned()
    };
    insta::assert_snapshot!(row(0, "Project start date"), @"Said, but it could not be read (line 8): correct starts: in purpose study. partnership check shows what is wrong there.");
    insta::assert_snapshot!(row(0, "Dataset(s) name*"), @"Said, but it could not be read (line 7): correct uses: in purpose study. partnership check shows what is wrong there.");
    insta::assert_snapshot!(row(1, "Dataset(s) name*"), @"Not all of what is said could be read (line 13): correct uses: in purpose other. partnership check shows what is wrong there.");
    insta::assert_snapshot!(row(0, "Project end date"), @"Not said yet: write ends: … in purpose study.");
}

#[test]
fn whoever_is_only_forbidden_something_takes_no_part() {
    let list = r#"partner acme "Acme Insurance" { roles: recipient }
partner clinic "Lakeside Clinic" { roles: recipient }
partner panel "Review panel" { roles: recipient }
"#;
    let text = r#"use "list.partnership"
partnership homes "Homes" {
  aim: "Mend damp homes."
}
partner elm "Elm Homes" { roles: controller }
partner shut "Shut out" { roles: recipient }
dataset meals "Meals" { holder: elm }
forbid acme to use meals called no-insurers
forbid anyone except panel to read meals called panel-only
forbid shut to use meals called not-them
forbid clinic to sell meals called no-sale
permit clinic to read meals called readers
"#;
    let notice = written(text, Some(list), privacy_notice);
    assert!(!notice.contains("Acme"), "{notice}");
    let called = between(&notice, "- **Called recipients", "\n");
    assert_eq!(
        called,
        "- **Called recipients:** Shut out and Lakeside Clinic"
    );
    let extract = written(text, Some(list), impact_assessment);
    assert!(!extract.contains("Acme"), "{extract}");
    for own in ["| Elm Homes", "| Shut out", "| Lakeside Clinic"] {
        assert!(extract.contains(own), "{own} is missing:\n{extract}");
    }
}

#[test]
fn where_nobody_is_in_the_data_no_lawful_basis_is_asked_for() {
    let text = r#"partnership river "River" {
  aim: "Know the level."
}
partner board "Water Board" { roles: data-holder }
dataset levels "Levels" {
  holder: board
  subjects: nobody because "Only water."
}
purpose warn "Warn" {
  uses: levels
  aim: "Warn in time."
}
"#;
    let extract = written(text, None, impact_assessment);
    assert!(
        extract.contains("**Whom “Levels” is about:** No people. The reason: Only water."),
        "{extract}"
    );
    for said in [extract, schedule(text), written(text, None, privacy_notice)] {
        assert!(!said.contains("Which data about people is used"), "{said}");
        assert!(!said.contains("Write `basis:"), "{said}");
        assert!(!said.contains("Write `automated-decisions"), "{said}");
    }
    // Where somebody may be in other data of the purpose, it is asked for.
    let more = text.replace("uses: levels", "uses: levels, readers");
    let more = format!("{more}dataset readers \"Readers\" {{ holder: board }}\n");
    for said in [written(&more, None, impact_assessment), schedule(&more)] {
        assert!(said.contains("Write `basis:"), "{said}");
    }
    // Nobody, and yet they can be recognised: one of the two is wrong, so it is asked.
    let both = text.replace(
        "holder: board",
        "holder: board\n  identifiability: identifiable",
    );
    assert!(schedule(&both).contains("Write `basis:"));
}

#[test]
fn a_notice_cites_the_law_of_the_places_it_is_about() {
    for (places, law) in [
        ("gb-eng, gb-sct", "of the UK GDPR ask"),
        ("de", "of the EU GDPR ask"),
        ("no, eu", "of the EU GDPR ask"),
        ("gb, ie", "of the UK GDPR and the EU GDPR ask"),
        ("us", "of the UK GDPR and the EU GDPR ask"),
    ] {
        let text = HEAD.replace("{\n  aim", &format!("{{\n  jurisdictions: {places}\n  aim"));
        let notice = written(&text, None, privacy_notice);
        assert!(notice.contains(law), "{places}: {notice}");
    }
    let silent = written(HEAD, None, privacy_notice);
    assert!(silent.contains("of the UK GDPR and the EU GDPR ask"));
}
