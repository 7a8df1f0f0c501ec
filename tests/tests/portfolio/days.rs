//! What falls due, and the calendar.

use super::support::*;

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
