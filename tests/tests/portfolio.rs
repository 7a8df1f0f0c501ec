//! Many partnerships at a glance, as `partnership report` shows them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use partnership_tests::tools;
use serde_json::Value;

fn report(folder: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .arg("report")
        .args(words)
        .args(["--today", "2026-11-27"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn examples() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

fn json(folder: &Path) -> Value {
    let told = report(folder, &["--to", "json"]);
    assert_eq!(
        told.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    serde_json::from_slice(&told.stdout).unwrap()
}

/// Two partnerships that hold the same register, one of which promised it to nobody else.
fn clashing() -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let one = |name: &str, more: &str| {
        format!(
            "partnership {name} \"<b>{name}</b>\" {{\n  aim: \"Better care.\"\n}}\n\npartner trust \"City Trust\" {{\n  kind: hospital\n}}\n\npartner uni-{name} \"University {name}\" {{\n  kind: university\n}}\n\ndataset register \"Stroke register\" {{\n  holder: trust\n  use-limits: duo:HMB\n}}\n\npurpose study \"Study\" {{\n  category: dpv:Advertising\n  uses: register\n}}\n\nagreement dsa \"=DSA {name}\" {{\n  type: data-sharing-agreement\n  parties: trust, uni-{name}\n  covers: study\n  status: signed on 2026-01-01\n  effective: 2026-01-01\n  expires: 2026-12-31\n{more}\n}}\n"
        )
    };
    fs::write(
        temp.path().join("a.partnership"),
        one("a", "  exclusive: register\n")
            + "\nforbid anyone to use register for dpv:Advertising called never-adverts\n",
    )
    .unwrap();
    fs::write(
        temp.path().join("b.partnership"),
        one(
            "b",
            "  exclusive: register\n\n  permit uni-b to analyse register for study\n",
        ),
    )
    .unwrap();
    temp
}

#[test]
fn contradictions_between_partnerships_are_told() {
    let temp = clashing();
    let told = json(temp.path());
    let clashes: Vec<String> = told["clashes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|clash| {
            format!(
                "{}: {}",
                clash["sort"].as_str().unwrap(),
                clash["what"].as_str().unwrap()
            )
        })
        .collect();
    insta::assert_snapshot!(clashes.join("\n"), @r#"
    beyond-limits: “Stroke register” came for health or medical research only, and “Study” uses it for something else.
    beyond-limits: “Stroke register” came for health or medical research only, and “Study” uses it for something else.
    exclusive-twice: “Stroke register” is given exclusively under “=DSA a” and again under “=DSA b”.
    exclusive-twice: “Stroke register” is given exclusively under “=DSA a”, and “University b” may use it in another partnership.
    forbidden-elsewhere: “Stroke register” may be used in one partnership in a way that another forbids to anyone: analyse, for advertising.
    "#);
    let due = told["due"].as_array().unwrap();
    assert_eq!(due[0]["day"], "2026-12-31");
    assert_eq!(due[0]["sort"], "expiry");
    // A different dataset of the same title, held by another, is another dataset.
    let b = temp.path().join("b.partnership");
    fs::write(
        &b,
        fs::read_to_string(&b)
            .unwrap()
            .replace("City Trust", "County Trust"),
    )
    .unwrap();
    assert_eq!(json(temp.path())["clashes"].as_array().unwrap().len(), 0);
}

fn clashes(folder: &Path, today: &str) -> Vec<String> {
    let told = Command::new(env!("CARGO_BIN_EXE_partnership-under-test"))
        .args(["report", "--to", "json", "--today", today])
        .current_dir(folder)
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let clashes = told["clashes"].as_array().unwrap().iter();
    let what = clashes.map(|clash| clash["what"].as_str().unwrap().to_owned());
    what.collect()
}

/// What is in force is asked of the policy engine, in three values: a day that is only a month is told on no side of it.
#[test]
fn only_what_is_certainly_in_force_contradicts() {
    let temp = clashing();
    assert!(!clashes(temp.path(), "2026-11-15").is_empty());
    for name in ["a.partnership", "b.partnership"] {
        let path = temp.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        let text = text
            .replace("expires: 2026-12-31", "expires: 2026-11")
            .replace("category: dpv:Advertising", "category: duo:HMB");
        fs::write(&path, text).unwrap();
    }
    assert!(!clashes(temp.path(), "2026-10-31").is_empty());
    assert_eq!(
        clashes(temp.path(), "2026-11-15"),
        [""; 0],
        "cannot be judged"
    );
    assert_eq!(clashes(temp.path(), "2026-12-01"), [""; 0], "is over");
}

/// The same data in two files: in one with its limits, in the other with what is done with it.
fn beyond(limits: &str, purpose: &str, more: &str) -> Vec<String> {
    let temp = tempfile::tempdir().unwrap();
    let trust = "partner trust \"City Trust\" {\n  kind: hospital\n}\n\n";
    let one = format!(
        "partnership a \"A\" {{\n  aim: \"Care.\"\n}}\n\n{trust}dataset scans \"Scans\" {{\n  holder: trust\n  use-limits: {limits}\n}}\n"
    );
    let two = format!(
        "partnership b \"B\" {{\n  aim: \"Care.\"\n}}\n\n{trust}dataset scans \"Scans\" {{\n  holder: trust\n}}\n\npartner pharma \"Pharma\" {{\n  kind: pharmaceutical-company\n}}\n\npurpose study \"Study\" {{\n  uses: scans\n{purpose}}}\n{more}"
    );
    fs::write(temp.path().join("a.partnership"), one).unwrap();
    fs::write(temp.path().join("b.partnership"), two).unwrap();
    clashes(temp.path(), "2026-11-27")
}

#[test]
fn limits_travel_with_the_data() {
    let research =
        "“Scans” came for health or medical research only, and “Study” uses it for something else.";
    assert_eq!(
        beyond("duo:HMB", "  category: dpv:Marketing\n", ""),
        [research]
    );
    assert_eq!(
        beyond("duo:HMB", "  category: service-planning\n", ""),
        [research]
    );
    let over = "  category: dpv:Marketing\n  ends: 2026-01-01\n";
    for (limits, purpose) in [
        ("duo:HMB", "  category: duo:HMB\n"),
        ("duo:HMB", "  category: drug-development\n"),
        ("duo:HMB", ""),
        ("duo:HMB", over),
        ("duo:NRES", "  category: dpv:Marketing\n"),
        ("duo:NCU", "  category: duo:HMB\n"),
        ("duo:NCU", "  commercial: no\n"),
    ] {
        assert_eq!(beyond(limits, purpose, ""), [""; 0], "{limits} {purpose}");
    }
    let commercial = "“Scans” came for use that earns nobody money, and “Study” is commercial.";
    assert_eq!(beyond("duo:NCU", "  commercial: yes\n", ""), [commercial]);
    assert_eq!(
        beyond("duo:NPUNCU", "  category: product-development\n", ""),
        [commercial]
    );
    let company = "“Scans” came for organisations that are not run for profit, and “Pharma” is a company that works with it.";
    assert_eq!(
        beyond("duo:NPU", "  carried-out-by: pharma\n", ""),
        [company]
    );
    assert_eq!(beyond("duo:NPU", "  carried-out-by: trust\n", ""), [""; 0]);
    let permit = "\npermit pharma to analyse scans\n";
    assert_eq!(beyond("duo:NPU", "", permit), [company]);
    assert_eq!(
        beyond(
            "duo:NPU",
            "",
            "\npermit pharma to analyse scans until 2026-01-01\n"
        ),
        [""; 0]
    );
}

/// The identities of the events of a calendar, with what they are about.
fn events(calendar: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let lines = unfolded.lines().filter(|line| line.starts_with("UID:"));
    let mut all: Vec<String> = lines.map(str::to_owned).collect();
    all.sort();
    all
}

/// Whoever imports the calendar again, wherever it was made and whatever titles say by then, has each event once.
#[test]
fn events_keep_their_identity() {
    let temp = clashing();
    let deep = temp.path().join("deep/er");
    fs::create_dir_all(&deep).unwrap();
    let made = |from: &Path, path: &str| {
        let told = report(from, &[path, "--to", "ics"]);
        events(&String::from_utf8(told.stdout).unwrap())
    };
    let here = made(temp.path(), ".");
    assert!(here.len() >= 2, "{here:?}");
    let mut once = here.clone();
    once.dedup();
    assert_eq!(once, here, "each is known apart from the others");
    assert_eq!(made(&deep, "../.."), here);
    assert_eq!(made(&deep, temp.path().to_str().unwrap()), here);
    let a = temp.path().join("a.partnership");
    let text = fs::read_to_string(&a).unwrap();
    fs::write(
        &a,
        text.replace("=DSA a", "Another title")
            .replace("<b>a</b>", "Title"),
    )
    .unwrap();
    fs::rename(&a, deep.join("moved.partnership")).unwrap();
    assert_eq!(made(temp.path(), "."), here);
    // A copy of a partnership has events of its own, or those of one of the two would be lost.
    fs::copy(
        deep.join("moved.partnership"),
        temp.path().join("z.partnership"),
    )
    .unwrap();
    let both = made(temp.path(), ".");
    assert!(here.iter().all(|own| both.contains(own)), "{both:?}");
    assert!(both.len() > here.len());
}

/// An empty portfolio reads as if all were well: it must not take the place of one that knows better.
#[test]
fn nothing_is_written_where_nothing_was_read() {
    let temp = clashing();
    let words = ["--to", "html,csv,ics,json", "--out", "p"];
    let read = |name: &str| fs::read_to_string(temp.path().join("p").join(name)).unwrap();
    assert_eq!(report(temp.path(), &words).status.code(), Some(0));
    let before = read("portfolio.html");
    fs::create_dir(temp.path().join("empty")).unwrap();
    for missing in ["nosuch", "empty"] {
        let told = report(temp.path(), &[&[missing][..], &words].concat());
        assert_eq!(told.status.code(), Some(2));
        let said = String::from_utf8_lossy(&told.stderr);
        assert!(said.contains("Nothing was written"), "{said}");
        assert_eq!(read("portfolio.html"), before);
        let told = report(temp.path(), &[missing]);
        assert_eq!(told.status.code(), Some(2));
        assert!(told.stdout.is_empty(), "no page is printed either");
    }
    // What was read is shown, with what was not.
    let told = report(
        temp.path(),
        &[&["a.partnership", "nosuch"][..], &words].concat(),
    );
    assert_eq!(told.status.code(), Some(2));
    let page = read("portfolio.html");
    assert!(
        page.contains("Not everything was read: 1 file or folder is missing here."),
        "{page}"
    );
    assert!(
        page.contains("What was not read") && page.contains("nosuch"),
        "{page}"
    );
    let json: Value = serde_json::from_str(&read("portfolio.json")).unwrap();
    assert_eq!(json["not-read"][0]["file"], "nosuch");
    assert!(!before.contains("Not everything was read"));
}

#[test]
fn what_an_author_wrote_is_no_markup_and_no_formula() {
    let temp = clashing();
    let written = report(temp.path(), &["--to", "html,csv,ics,json", "--out", "p"]);
    assert_eq!(written.status.code(), Some(0));
    let read = |name: &str| fs::read_to_string(temp.path().join("p").join(name)).unwrap();
    assert!(!read("portfolio.html").contains("<b>a</b>"));
    assert!(
        read("portfolio.html").contains("&lt;b&gt;a&lt;&#x2f;b&gt;"),
        "shown as text"
    );
    assert!(
        read("agreements.csv").contains(",'=DSA a,"),
        "{}",
        read("agreements.csv")
    );
    let again = report(temp.path(), &["--to", "html"]);
    assert_eq!(
        String::from_utf8_lossy(&again.stdout),
        read("portfolio.html"),
        "the same bytes again"
    );
    assert!(read("portfolio.ics").lines().all(|line| line.len() <= 75));
}

#[test]
fn the_examples_make_a_portfolio_that_other_programs_read() {
    let temp = tempfile::tempdir().unwrap();
    let examples = examples();
    let words = [
        examples.to_str().unwrap(),
        "--to",
        "html,csv,ics,json",
        "--out",
        ".",
    ];
    assert_eq!(report(temp.path(), &words).status.code(), Some(0));
    let told: Value =
        serde_json::from_str(&fs::read_to_string(temp.path().join("portfolio.json")).unwrap())
            .unwrap();
    assert_eq!(told["partnerships"].as_array().unwrap().len(), 8);
    assert_eq!(
        told["clashes"].as_array().unwrap().len(),
        0,
        "{:#}",
        told["clashes"]
    );
    assert!(
        told["risks"][0]["residual"]["rank"].as_u64()
            >= told["risks"][1]["residual"]["rank"].as_u64()
    );
    let Some(mut python) = tools::python() else {
        return;
    };
    let read = python
        .current_dir(temp.path())
        .args(["-c", "import icalendar, csv\nc = icalendar.Calendar.from_ical(open('portfolio.ics','rb').read())\nprint(len(c.walk('VEVENT')), len(list(csv.DictReader(open('due.csv')))))"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&read.stdout).into_owned();
    let due = told["due"].as_array().unwrap().len();
    assert_eq!(
        said.trim(),
        format!("{due} {due}"),
        "{}",
        String::from_utf8_lossy(&read.stderr)
    );
}

/// Two partnerships of the same hospital about the same scans, which differ in what is added.
fn scans(first: &str, second: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let one = |name: &str, more: &str| {
        format!(
            "partnership {name} \"P {name}\" {{\n  aim: \"Care.\"\n}}\n\npartner hosp \"Hospital\" {{\n  kind: hospital\n}}\n\npartner acme \"Acme\" {{\n  kind: company\n}}\n\npartner uni \"Uni\" {{\n  kind: university\n}}\n\ndataset scans \"Scans\" {{\n  holder: hosp\n}}\n\npurpose study \"Study\" {{\n  uses: scans\n}}\n\npurpose sell \"Adverts\" {{\n  uses: scans\n}}\n\n{more}"
        )
    };
    fs::write(temp.path().join("a.partnership"), one("a", first)).unwrap();
    fs::write(temp.path().join("b.partnership"), one("b", second)).unwrap();
    temp
}

/// An agreement in force of these parties, with more lines and clauses in it.
fn agreed(parties: &str, more: &str) -> String {
    format!(
        "agreement dsa \"Agreement\" {{\n  parties: {parties}\n  covers: study, sell\n  status: signed on 2026-01-01\n  effective: 2026-01-01\n  expires: 2027-12-31\n{more}}}\n"
    )
}

#[test]
fn a_no_to_one_organisation_contradicts_a_yes_to_it() {
    let permit = agreed(
        "hosp, acme, uni",
        "\n  permit acme to use scans for sell called p1\n",
    );
    let told = |forbid: &str| {
        let forbid = format!("forbid {forbid} to use scans for sell called no-one\n");
        clashes(scans(&forbid, &permit).path(), "2026-11-27")
    };
    assert_eq!(
        told("acme"),
        [
            "“Scans” may be used in one partnership in a way that another forbids to “Acme”: use, for “Adverts”."
        ]
    );
    let anyone = [
        "“Scans” may be used in one partnership in a way that another forbids to anyone: use, for “Adverts”.",
    ];
    assert_eq!(told("anyone"), anyone);
    assert_eq!(told("anyone except uni"), anyone);
    assert_eq!(told("uni"), [""; 0], "another organisation");
    assert_eq!(told("anyone except acme"), [""; 0], "it is free to");
    // The same organisation under another title is known by its number.
    let number = |text: &str, title: &str| {
        text.replace(
            "\"Acme\" {\n  kind: company\n",
            &format!("\"{title}\" {{\n  kind: company\n  identifiers: ods \"X1\"\n"),
        )
    };
    let temp = scans("forbid acme to use scans called no-one\n", &permit);
    for (name, title) in [("a.partnership", "Acme"), ("b.partnership", "Acme plc")] {
        let path = temp.path().join(name);
        let text = number(&fs::read_to_string(&path).unwrap(), title);
        fs::write(path, text).unwrap();
    }
    assert_eq!(clashes(temp.path(), "2026-11-27").len(), 1);
}

#[test]
fn an_exclusive_right_is_broken_by_data_that_goes_elsewhere() {
    let first = agreed("hosp, acme", "  exclusive: scans\n");
    let flow = |to: &str, days: &str| {
        let second = format!(
            "flow f \"F\" {{\n  from: hosp\n  to: {to}\n  carries: scans\n  for: study\n{days}}}\n"
        );
        scans(&first, &second)
    };
    let temp = flow("uni", "  first: 2026-02-01\n  last: 2027-11-20\n");
    let broken = [
        "“Scans” is given exclusively under “Agreement”, and goes to “Uni” in another partnership.",
    ];
    assert_eq!(clashes(temp.path(), "2026-11-27"), broken);
    assert_eq!(clashes(temp.path(), "2026-01-31"), [""; 0], "not yet");
    assert_eq!(clashes(temp.path(), "2027-11-21"), [""; 0], "no longer");
    assert_eq!(clashes(flow("uni", "").path(), "2026-11-27"), broken);
    let party = flow("acme", "  first: 2026-02-01\n");
    assert_eq!(
        clashes(party.path(), "2026-11-27"),
        [""; 0],
        "has the right"
    );
}

/// A slip must not make a contradiction vanish without a word.
#[test]
fn what_was_read_only_in_part_is_named() {
    let first = agreed("hosp, acme", "  exclusive: scans\n");
    let temp = scans(
        &first,
        &agreed("hosp, uni", "\n  permit uni to use scans for study\n"),
    );
    assert_eq!(clashes(temp.path(), "2026-11-27").len(), 1);
    let whole = report(temp.path(), &["--to", "html"]);
    assert!(!String::from_utf8_lossy(&whole.stdout).contains("read only in part"));
    assert!(whole.stderr.is_empty(), "{:?}", whole.stderr);
    let path = temp.path().join("a.partnership");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"Agreement\" {", "\"Agreement {")).unwrap();
    let told = report(temp.path(), &["--to", "json"]);
    let json: Value = serde_json::from_slice(&told.stdout).unwrap();
    let part = json["read-in-part"].as_array().unwrap();
    assert_eq!(part.len(), 1, "{part:?}");
    assert_eq!(part[0]["file"], "a.partnership");
    assert_eq!(part[0]["line"], 29);
    let said = String::from_utf8_lossy(&told.stderr);
    assert!(
        said.contains("a.partnership") && said.contains("What could not be read is not compared"),
        "{said}"
    );
    let page = report(temp.path(), &["--to", "html"]).stdout;
    let page = String::from_utf8_lossy(&page);
    assert!(page.contains("1 file was read only in part."), "{page}");
    assert!(page.contains("<li>a.partnership: "), "{page}");
    assert!(page.contains("What could not be read is not compared"));
}

/// A partnership with more entries.
fn alone(more: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().unwrap();
    let text = format!(
        "partnership a \"P a\" {{\n  aim: \"Care.\"\n}}\n\npartner hosp \"Hospital\" {{\n  kind: hospital\n}}\n\npartner uni \"Uni\" {{\n  kind: university\n}}\n\n{more}"
    );
    fs::write(temp.path().join("a.partnership"), text).unwrap();
    temp
}

/// What falls due: day, sort, what, and whether somebody is late with it.
fn due(temp: &tempfile::TempDir) -> Vec<String> {
    let told = json(temp.path());
    let due = told["due"].as_array().unwrap().iter();
    let row = |one: &Value| {
        format!(
            "{} {} {}{}",
            one["day"].as_str().unwrap(),
            one["sort"].as_str().unwrap(),
            one["what"].as_str().unwrap(),
            if one["overdue"] == true { ", late" } else { "" }
        )
    };
    due.map(row).collect()
}

#[test]
fn what_is_over_neither_ends_again_nor_is_looked_at_again() {
    let agreement = |lines: &str| {
        alone(&format!(
            "agreement dsa \"DSA\" {{\n  parties: hosp, uni\n{lines}}}\n"
        ))
    };
    let told = |temp: &tempfile::TempDir| json(temp.path())["agreements"].clone();
    let runs = "  effective: 2026-01-01\n  expires: 2027-01-01\n  review: every 3 months\n";

    let signed = agreement(&format!("  status: signed on 2026-01-01\n{runs}"));
    assert_eq!(
        due(&signed),
        [
            "2026-04-01 review Review of “DSA”, late",
            "2027-01-01 expiry “DSA” ends"
        ]
    );
    let ended = agreement(&format!(
        "  status: signed on 2026-01-01, terminated on 2026-05-01\n{runs}"
    ));
    let row = &told(&ended)[0];
    assert_eq!(row["ends"], "2026-05-01");
    assert_eq!(row["expires"], "2027-01-01");
    assert_eq!(row["over"], true);
    assert_eq!(row["review"], Value::Null);
    assert_eq!(due(&ended), [""; 0]);
    let page = report(ended.path(), &["--to", "html"]).stdout;
    let page = String::from_utf8_lossy(&page);
    assert!(page.contains("<rect class=\"ended\""), "{page}");
    assert!(!page.contains("in 35 days"));
    assert!(
        !String::from_utf8_lossy(&report(ended.path(), &["--to", "ics"]).stdout).contains("UID:")
    );

    let coming = agreement(&format!(
        "  status: signed on 2026-01-01, terminated on 2026-12-05\n  reviewed: 2026-10-01\n{runs}"
    ));
    assert_eq!(told(&coming)[0]["days-left"], 8);
    assert_eq!(due(&coming), [""; 0], "its review would come after its end");

    let expired = agreement(
        "  status: signed on 2025-01-01\n  effective: 2025-01-01\n  expires: 2026-11-01\n  review: every 3 months\n",
    );
    assert_eq!(due(&expired), ["2026-11-01 expiry “DSA” has ended"]);

    for template in ["  template: yes\n", "  type: template\n"] {
        let template = agreement(&format!("{template}{runs}"));
        assert_eq!(due(&template), [""; 0]);
        assert_eq!(told(&template), Value::Array(Vec::new()));
    }

    let draft = agreement(
        "  status: drafted on 2026-01-01\n  effective: 2026-01-01\n  expires: 2027-01-01\n",
    );
    assert_eq!(due(&draft), [""; 0], "what binds nobody does not end");

    // Without a first day it begins when it first bound anybody; without that, nobody knows.
    let bound =
        agreement("  status: drafted on 2025-12-01, signed on 2026-02-03\n  expires: 2028-01-01\n");
    assert_eq!(told(&bound)[0]["begins"], "2026-02-03");
    let unknown = agreement("  status: signed\n  expires: 2028-01-01\n");
    assert_eq!(told(&unknown)[0]["begins"], Value::Null);
    let page = report(unknown.path(), &["--to", "html"]).stdout;
    assert!(
        !String::from_utf8_lossy(&page).contains("<figure"),
        "no bar"
    );

    // What belongs to a partnership is not looked at again after it.
    let over =
        alone("assessment dpia \"DPIA\" {\n  date: 2025-01-01\n  review: every 6 months\n}\n");
    assert_eq!(due(&over), ["2025-07-01 review Review of “DPIA”, late"]);
    let path = over.path().join("a.partnership");
    let text = fs::read_to_string(&path).unwrap();
    let text = text.replace(
        "  aim:",
        "  ends: 2025-06-30\n  review: every 3 months\n  starts: 2024-01-01\n  aim:",
    );
    fs::write(path, text).unwrap();
    assert_eq!(due(&over), [""; 0]);
}

#[test]
fn whatever_the_language_dates_falls_due() {
    let temp = alone(
        "purpose study \"Study\" {\n  ends: 2027-02-01\n}\n\napproval ethics \"Ethics\" {\n  covers: study\n  date: 2025-01-01\n  expires: 2026-12-24\n}\n\nplan first \"First plan\" {\n  date: 2026-01-01\n  next: 2027-01-10\n\n  task open-task \"Open task\" {\n    due: 2026-11-01\n    owner: uni\n  }\n\n  task done-task \"Done task\" {\n    due: 2026-10-01\n    done: 2026-09-30\n  }\n}\n\nevaluation look \"A look\" {\n  date: 2026-03-01, 2027-03-01\n}\n\ncontact call \"Call\" {\n  between: hosp, uni\n  rhythm: every 2 weeks\n  held: 2026-11-02\n}\n\nduty audit \"Audit\" {\n  falls-on: uni\n  due: every 12 months\n  done: 2025-12-01\n}\n\ncommitment kept \"Kept\" {\n  by: uni\n  due: 2026-06-01\n  state: kept on 2026-05-01\n}\n\ncommitment owed \"Owed\" {\n  by: uni\n  due: 2026-12-31\n  state: open\n}\n\nrisk r \"Risk\" {\n  mitigation room \"Room\" {\n    due: 2027-01-01\n    status: planned\n  }\n\n  mitigation door \"Door\" {\n    due: 2026-01-01\n    status: in-place on 2026-01-01\n  }\n}\n",
    );
    let path = temp.path().join("a.partnership");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("  aim:", "  ends: 2028-01-01\n  aim:")).unwrap();
    insta::assert_snapshot!(due(&temp).join("\n"), @"
    2026-11-01 task Open task, late
    2026-11-16 contact Call, late
    2026-12-01 duty Audit
    2026-12-24 expiry “Ethics” ends
    2026-12-31 commitment Owed
    2027-01-01 mitigation Room
    2027-01-10 plan First plan
    2027-02-01 expiry “Study” ends
    2027-03-01 evaluation A look
    2028-01-01 expiry “P a” ends
    ");
    let told = json(temp.path());
    assert_eq!(told["due"][0]["who"][0], "Uni");
}

/// What will be kept is not kept yet.
#[test]
fn a_state_of_a_later_day_settles_nothing() {
    let temp = alone(
        "commitment c \"C\" {\n  by: uni\n  due: 2026-12-24\n  state: open on 2026-01-01, kept on 2026-12-01\n}\n",
    );
    assert_eq!(due(&temp), ["2026-12-24 commitment C"]);
}

/// A planned day that has passed stays due until the file says that it was held.
#[test]
fn a_planned_day_that_nobody_held_is_late() {
    let plan = |more: &str| {
        due(&alone(&format!(
            "plan first \"First plan\" {{\n  next: 2026-05-01\n{more}}}\n"
        )))
    };
    assert_eq!(plan(""), ["2026-05-01 plan First plan, late"]);
    assert_eq!(plan("  revisited: 2026-05-03\n"), [""; 0]);
    let evaluation = alone("evaluation look \"A look\" {\n  date: 2026-03-01\n}\n");
    assert_eq!(due(&evaluation), [""; 0], "it took place");
}

/// A level is shown with the scale on which it is read, and a scale that the file does not name is said to be inferred.
#[test]
fn a_level_is_told_with_its_scale() {
    let risk = |more: &str| {
        let temp = alone("risk leak \"Leak\" {\n  likelihood: likely\n  impact: major\n}\n");
        let path = temp.path().join("a.partnership");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("  aim:", &format!("{more}  aim:"))).unwrap();
        temp
    };
    let temp = risk("");
    let row = json(temp.path())["risks"][0].clone();
    assert!(row["level"]["word"].is_string(), "{row}");
    assert_eq!(row["scale-inferred"], true);
    let page = report(temp.path(), &["--to", "html"]).stdout;
    assert!(String::from_utf8_lossy(&page).contains("the file names none"));
    let row = json(risk("  risk-scale: nhs-5x5\n").path())["risks"][0].clone();
    assert_eq!(row["scale-inferred"], false);
    assert!(row["scale"].is_string(), "{row}");
}

/// Who is given a portfolio must see for whom it is, and which rows are kept within a circle.
#[test]
fn rows_say_who_may_see_them() {
    let temp = alone(
        "commitment quiet \"A quiet look\" {\n  by: hosp\n  due: 2027-01-15\n  visibility: internal\n}\n\napproval ethics \"Ethics\" {\n  expires: 2027-01-20\n}\n",
    );
    let told = json(temp.path());
    assert_eq!(told["due"][0]["visibility"], "internal");
    assert_eq!(told["due"][1]["visibility"], "public");
    let words = ["--to", "html,csv,ics", "--out", "p"];
    assert_eq!(report(temp.path(), &words).status.code(), Some(0));
    let read = |name: &str| fs::read_to_string(temp.path().join("p").join(name)).unwrap();
    let page = read("portfolio.html");
    assert!(page.contains("For those who write these files"), "{page}");
    assert!(
        page.contains("A quiet look <span class=\"tag kept\">internal</span>"),
        "{page}"
    );
    assert!(!page.contains("“Ethics” ends <span"));
    assert!(
        read("due.csv")
            .lines()
            .any(|line| line.contains("quiet") && line.ends_with(",internal"))
    );
    let calendar = read("portfolio.ics").replace("\r\n ", "");
    assert!(
        calendar.contains("X-WR-CALDESC:For those who write these files"),
        "{calendar}"
    );
    assert_eq!(
        calendar
            .matches("Only those who write the file may see this.")
            .count(),
        1
    );
    assert_eq!(calendar.matches("CLASS:PRIVATE").count(), 1);
}

#[test]
fn the_page_reads_as_text_and_not_as_markup() {
    let temp = clashing();
    let page = report(temp.path(), &["--to", "html"]).stdout;
    let page = String::from_utf8_lossy(&page);
    assert!(
        page.contains("end <code>exclusive:</code> in the other agreement"),
        "{page}"
    );
    assert!(!page.contains('`'), "a backtick is shown as it is");
    assert!(page.contains("These limits are compared"), "{page}");
    // Each cell names its column, for where there is no room for a table.
    let rows = page
        .lines()
        .filter(|line| line.contains("<th scope=\"row\""));
    for row in rows {
        let cells = row.matches("<td").count() + row.matches("<th").count();
        assert_eq!(row.matches("data-label=").count(), cells, "{row}");
    }
    let path = temp.path().join("a.partnership");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("2026-12-31", "2026-11-27")).unwrap();
    let page = report(temp.path(), &["--to", "html"]).stdout;
    let page = String::from_utf8_lossy(&page);
    assert!(
        page.contains(">today</span>") && !page.contains("in 0 days"),
        "{page}"
    );
}
