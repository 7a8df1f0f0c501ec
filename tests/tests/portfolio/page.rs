//! The page and the tables: what they tell, of what was read, and to whom.

use super::support::*;

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
