//! `partnership new`

use crate::support::Folder;

const ANSWERS: [&str; 22] = [
    "--title",
    "Shorter \"waits\" \\ in {emergency} care",
    "--need",
    "Nobody sees a surge coming.",
    "--aim",
    "Cut the time people wait.",
    "--partner",
    "St Mary's Hospital",
    "--partner",
    "University",
    "--data",
    "Attendances",
    "--holder",
    "St Mary's Hospital",
    "--purpose",
    "Forecast demand",
    "--audience",
    "Patients and carers",
    "--benefit",
    "You are seen sooner",
    "--risk",
    "Someone is recognised",
];

#[test]
fn a_new_file_is_in_order_and_laid_out() {
    for words in [
        &ANSWERS[..],
        &["--title", "X"],
        &["--title", "today"],
        &["--title", "To be named 2026", "--benefit", "A"],
    ] {
        let folder = Folder::new(&[]);
        folder.run(&[&["new"], words].concat()).ends(0).silent();
        assert_eq!(folder.names().len(), 1);
        // It follows playbooks, so there is much to do, and nothing wrong in how it is written.
        let ran = folder.run(&["check", "--quiet"]).ends(1).silent();
        let open = ran.findings();
        assert!(open.len() <= 3, "a draft is not shouted at: {open:?}");
        let written = folder.run(&["check", "--format", "json", "--all"]).out;
        let written: serde_json::Value = serde_json::from_str(&written).unwrap();
        let of_language = written["findings"].as_array().unwrap().iter();
        let of_language = of_language.filter(|finding| finding["playbook"].is_null());
        assert_eq!(of_language.count(), 0);
        folder.run(&["fmt", "--check"]).ends(0).silent();
        assert!(
            folder
                .read(&folder.names()[0])
                .lines()
                .all(|line| line.chars().count() <= 100)
        );
    }
}

#[test]
fn the_answers_stand_in_it() {
    let folder = Folder::new(&[]);
    let out = folder
        .run(&[&["new", "care.partnership"], &ANSWERS[..]].concat())
        .ends(0)
        .silent()
        .out;
    assert!(out.starts_with("Wrote care.partnership\n"), "{out}");
    let text = folder.read("care.partnership");
    for line in [
        "partnership shorter-waits-in-emergency-care \"Shorter \\\"waits\\\" \\\\ in {emergency} care\" {",
        "  need: \"Nobody sees a surge coming.\"",
        "partner st-marys-hospital \"St Mary's Hospital\" {",
        "  holder: st-marys-hospital",
        "  serves: patients-and-carers",
        "  affects: patients-and-carers",
        "  // review: every 6 months",
    ] {
        assert!(text.lines().any(|own| own == line), "{line}\n{text}");
    }
}

#[test]
fn a_file_is_never_overwritten() {
    let folder = Folder::new(&[("care.partnership", "mine\n")]);
    let ran = folder
        .run(&["new", "care.partnership", "--title", "X"])
        .ends(2);
    assert_eq!(
        ran.err,
        "There is a file `care.partnership` already, and it is never overwritten.\n  What to do: Choose another name.\n"
    );
    assert_eq!(folder.read("care.partnership"), "mine\n");
    folder.run(&["new", "--title", "Care"]).ends(2);
    folder.run(&["new", ".", "--title", "Care"]).ends(2);
    folder
        .run(&["new", "none/care.partnership", "--title", "Care"])
        .ends(2);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("elsewhere", folder.at("link.partnership")).unwrap();
        folder
            .run(&["new", "link.partnership", "--title", "Care"])
            .ends(2);
        assert!(!folder.at("elsewhere").exists());
    }
}

#[test]
fn where_nobody_can_be_asked_it_wants_a_name_and_takes_it_from_the_file() {
    let folder = Folder::new(&[]);
    let err = folder.run(&["new"]).ends(2).err;
    assert!(
        err.starts_with("A partnership needs a name to start with."),
        "{err}"
    );
    folder
        .run(&["new", "shorter-waits.partnership"])
        .ends(0)
        .silent();
    assert!(
        folder
            .read("shorter-waits.partnership")
            .contains("partnership shorter-waits \"Shorter waits\" {")
    );
    let printed = folder
        .run(&["new", "-", "--title", "X"])
        .ends(0)
        .silent()
        .out;
    assert!(printed.contains("partnership x \"X\" {"), "{printed}");
}
