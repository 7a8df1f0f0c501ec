//! When something is due next is worked out in one place, so whoever tells it names the same day.

use crate::support::Folder;

const FILE: &str = r#"partnership p "P" {
  need: "N."
  aim: "A."
  society: "S."
  starts: 2026-01-15
  review: every 4 months
}

agreement dsa "Sharing" {
  effective: 2026-01-31
  review: every 1 month
}

assessment dpia "Assessment" {
  date: 2026-02-10
  review: every 1 year
}

activity round "Round" {
  repeats: every 1 week
  held: 2026-11-01, 2026-12-01
}
"#;

#[test]
fn briefing_and_report_name_the_same_day() {
    let folder = Folder::new(&[("p.partnership", FILE)]);
    let run = |words: &str| {
        let words: Vec<&str> = words.split(' ').chain(["--today", "2026-11-27"]).collect();
        folder.run(&words).ends(0).out
    };
    let briefing = run("brief p.partnership --draft --stdout --to md");
    assert!(
        briefing.contains("15 May 2026 (this day has passed)"),
        "{briefing}"
    );
    run("report p.partnership --to csv --out report");
    let due = folder.read("report/due.csv");
    for (what, day) in [
        ("Review of “P”", "2026-05-15"),
        // A month's last day is kept where the next month is shorter.
        ("Review of “Sharing”", "2026-02-28"),
        ("Review of “Assessment”", "2027-02-10"),
        // A day that is still to come has not been.
        ("Round", "2026-11-08"),
    ] {
        let line = due.lines().find(|line| line.contains(what));
        assert!(line.is_some_and(|line| line.contains(day)), "{what}: {due}");
    }
}
