//! `partnership brief`

use insta::assert_snapshot;

use crate::support::{Folder, SMALL, WITH_SLIP};

/// A partnership with what a briefing needs.
const READY: &str = r#"partnership warm-homes "Warm homes this winter" {
  status: active on 2026-01-10
  need: "Some homes are too cold to be well in."
  aim: "Find the homes that are cold before somebody falls ill."
  society: "Fewer people in hospital in winter."
}

partner council "Town council" {
  kind: local-authority
}

dataset meters "Meter readings" {
  holder: council
  identifiability: pseudonymised
}

audience residents "Residents" {
  wants: "A warm home."
}

purpose find-cold-homes "Find cold homes" {
  uses: meters
  serves: residents
}

benefit warm "You are warm" {
  for: residents
  from: find-cold-homes
  claim: expected
}

principle openness "No surprises" {
  statement: "We tell people what we do before we do it."
}

risk singled-out "You are singled out" {
  affects: residents
  arises-from: meters

  mitigation codes "Names are replaced by codes" {
    owner: council
    status: in-place
  }
}
"#;

#[test]
fn a_briefing_is_written_as_text_and_as_a_page() {
    let folder = Folder::new(&[("care.partnership", READY)]);
    assert_snapshot!(folder.run(&["brief", "care.partnership", "--today", "2026-04-01"]).ends(0).silent().out, @r"
    Wrote warm-homes.briefing.md
    Wrote warm-homes.briefing.html
    ");
    let (text, page) = (
        folder.read("warm-homes.briefing.md"),
        folder.read("warm-homes.briefing.html"),
    );
    assert!(text.starts_with("# Warm homes this winter\n"), "{text}");
    assert!(page.starts_with("<!doctype html>") || page.starts_with("<!DOCTYPE html>"));
    folder
        .run(&["brief", "care.partnership", "--today", "2026-04-01", "-q"])
        .ends(0)
        .silent();
    assert_eq!(
        (text, page),
        (
            folder.read("warm-homes.briefing.md"),
            folder.read("warm-homes.briefing.html")
        )
    );
}

#[test]
fn where_and_in_which_formats_can_be_chosen() {
    let folder = Folder::new(&[("in/care.partnership", READY)]);
    let out = folder
        .run(&["brief", "in/care.partnership", "--out", "a/b", "--to", "md"])
        .ends(0)
        .silent()
        .out;
    assert_eq!(out, "Wrote a/b/warm-homes.briefing.md\n");
    let printed = folder
        .run(&["brief", "in/care.partnership", "--stdout"])
        .ends(0)
        .silent()
        .out;
    assert!(printed.starts_with("# Warm homes this winter\n"));
    let printed = folder
        .run_with(&["brief", "-", "--stdout", "--to", "html"], &[], READY)
        .ends(0)
        .silent()
        .out;
    assert!(printed.to_lowercase().starts_with("<!doctype html>"));
    folder
        .run(&[
            "brief",
            "in/care.partnership",
            "--stdout",
            "--to",
            "md,html",
        ])
        .ends(2);
    folder
        .run(&["brief", "in/care.partnership", "--to", "pdf"])
        .ends(2);

    folder.write(
        "in/partnership.toml",
        b"[brief]\nout = \"public\"\nto = [\"html\"]\n",
    );
    folder
        .run(&["brief", "in/care.partnership"])
        .ends(0)
        .silent();
    assert!(
        folder.at("in/public/warm-homes.briefing.html").exists(),
        "seen from the folder of the configuration"
    );
    assert!(!folder.at("in/public/warm-homes.briefing.md").exists());
    folder.write("in/partnership.toml", b"[brief]\nto = [\"pdf\"]\n");
    assert!(
        folder
            .run(&["brief", "in/care.partnership"])
            .ends(2)
            .err
            .contains("the format `pdf`, which does not exist")
    );
}

#[test]
fn what_is_missing_is_told_and_nothing_is_written() {
    let folder = Folder::new(&[("care.partnership", SMALL)]);
    let ran = folder.run(&["brief", "care.partnership"]).ends(1).silent();
    assert!(
        ran.out.starts_with("No briefing was written: "),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("society"), "{}", ran.out);
    assert!(ran.out.contains("(care.partnership:1)"), "{}", ran.out);
    assert_eq!(folder.names(), ["care.partnership"]);

    let ran = folder
        .run(&["brief", "care.partnership", "--draft"])
        .ends(0)
        .silent();
    assert!(
        ran.out
            .starts_with("Wrote a draft to warm-homes.briefing.md\n"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("must be closed before it is published."),
        "{}",
        ran.out
    );
    assert!(folder.read("warm-homes.briefing.md").contains("Draft"));
}

#[test]
fn a_file_with_something_to_fix_is_not_published() {
    let folder = Folder::new(&[
        ("care.partnership", WITH_SLIP),
        ("list.partnership", "partner p \"P\" {}\n"),
    ]);
    let ran = folder.run(&["brief", "care.partnership"]).ends(1).silent();
    assert_eq!(ran.findings(), ["unknown-field"]);
    assert_eq!(folder.names(), ["care.partnership", "list.partnership"]);
    folder
        .run(&["brief", "care.partnership", "--draft"])
        .ends(0)
        .silent();

    let err = folder.run(&["brief", "list.partnership"]).ends(2).err;
    assert!(
        err.starts_with("There is no `partnership` entry in what you gave"),
        "{err}"
    );
    folder.run(&["brief", "none.partnership"]).ends(2);
}

#[test]
fn shapes_audiences_circles_and_languages_are_asked_for() {
    let folder = Folder::new(&[("care.partnership", READY)]);
    let ran = folder.run(&[
        "brief",
        "care.partnership",
        "--today",
        "2026-04-01",
        "--as",
        "briefing,slides",
        "--to",
        "html",
    ]);
    assert_eq!(
        ran.ends(0).silent().out,
        "Wrote warm-homes.briefing.html\nWrote warm-homes.slides.html\n"
    );
    let ran = folder.run(&[
        "brief",
        "care.partnership",
        "--for",
        "partners",
        "--language",
        "fr",
        "--to",
        "md",
    ]);
    assert_eq!(
        ran.ends(0).silent().out,
        "Wrote warm-homes.partners.fr.briefing.md\n"
    );
    assert!(
        folder
            .read("warm-homes.partners.fr.briefing.md")
            .contains("Réservé aux partenaires")
    );
    let err = folder
        .run(&["brief", "care.partnership", "--language", "tlh"])
        .ends(2)
        .err;
    assert!(err.contains("`nl` (Nederlands)"), "{err}");
    let err = folder
        .run(&["brief", "care.partnership", "--audience", "nobody"])
        .ends(2)
        .err;
    assert!(err.contains("no `audience` called `nobody`"), "{err}");
}
