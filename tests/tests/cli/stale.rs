//! `partnership brief --check`: assets that are still true, and those that are not.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::Folder;

const CARE: &str = r#"partnership warm-homes "Warm homes this winter" {
  status: active on 2026-01-10
  need: "Some homes are too cold to be well in."
  aim: "Find the homes that are cold before somebody falls ill."
  society: "Fewer people in hospital in winter."
  contact: council
}

partner council "Town council" {
  kind: local-authority
  concern: "That it looks like spying."
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

/// A folder with a briefing in `out`.
fn briefed() -> Folder {
    let folder = Folder::new(&[("care.partnership", CARE)]);
    folder
        .run(&[
            "brief",
            "care.partnership",
            "--out",
            "out",
            "--today",
            "2026-04-01",
        ])
        .ends(0);
    folder
}

fn check(folder: &Folder, code: i32) -> String {
    folder
        .run(&[
            "brief",
            "care.partnership",
            "--check",
            "out",
            "--today",
            "2026-05-01",
        ])
        .ends(code)
        .silent()
        .out
}

fn rewrite(folder: &Folder, was: &str, is: &str) {
    assert!(CARE.contains(was), "{was}");
    folder.write("care.partnership", CARE.replace(was, is).as_bytes());
}

#[test]
fn an_asset_is_true_until_what_its_readers_see_changes() {
    let folder = briefed();
    assert_snapshot!(check(&folder, 0), @"1 asset: 1 is up to date.");
    // Layout, and what these readers may not see, make nothing stale.
    rewrite(&folder, "  aim:", "  // In one sentence.\n      aim:");
    check(&folder, 0);
    rewrite(
        &folder,
        "That it looks like spying.",
        "That it costs too much.",
    );
    check(&folder, 0);
    rewrite(&folder, "claim: expected", "claim: proven");
    assert_snapshot!(check(&folder, 1), @"
    warm-homes
      It was made on 2026-04-01 and is out of date:
        `warm`, \"You are warm\", says something else.
          `claim` was `expected` and is now `proven`.

    1 asset: 1 is not up to date.
    ");
    folder
        .run(&[
            "brief",
            "care.partnership",
            "--out",
            "out",
            "--today",
            "2026-05-01",
        ])
        .ends(0);
    check(&folder, 0);
}

#[test]
fn what_is_missing_or_changed_by_hand_is_told() {
    let folder = briefed();
    folder.write("out/warm-homes.briefing.md", b"Everything is fine.\n");
    std::fs::remove_file(folder.at("out/warm-homes.briefing.html")).unwrap();
    assert_snapshot!(check(&folder, 1), @"
    warm-homes
      `warm-homes.briefing.md` was changed by hand since it was made.
      `warm-homes.briefing.html` is missing.

    1 asset: 1 is not up to date.
    ");
    folder.write(
        "out/warm-homes.asset.json",
        b"{\"version\": 2, \"files\": 7}",
    );
    check(&folder, 1);
    folder.write("out/warm-homes.asset.json", b"{\"version\": 1}");
    assert!(check(&folder, 1).contains("another version"));
}

#[test]
fn nothing_passes_by_not_being_there() {
    let folder = Folder::new(&[("care.partnership", CARE), ("out/other.txt", "")]);
    assert_snapshot!(check(&folder, 1), @"
    There is no asset of this partnership in `out`.
    `partnership brief` with `--out` and this folder makes one.
    ");
    folder
        .run(&["brief", "care.partnership", "--check", "nowhere"])
        .ends(2);
}

#[test]
fn the_manifest_gives_nothing_away() {
    let folder = briefed();
    let manifest = folder.read("out/warm-homes.asset.json");
    assert!(!manifest.contains("spying"), "{manifest}");
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["circle"], "public");
    assert_eq!(manifest["files"].as_array().unwrap().len(), 2);
    // What somebody approves stands in what was made.
    let digest = manifest["approval"].as_str().unwrap();
    assert!(folder.read("out/warm-homes.briefing.html").contains(digest));
}

#[test]
fn files_of_two_runs_share_a_manifest() {
    let folder = Folder::new(&[("care.partnership", CARE)]);
    for format in ["md", "html"] {
        folder
            .run(&[
                "brief",
                "care.partnership",
                "--out",
                "out",
                "--to",
                format,
                "--today",
                "2026-04-01",
            ])
            .ends(0);
    }
    check(&folder, 0);
    rewrite(&folder, "claim: expected", "claim: hoped");
    folder
        .run(&[
            "brief",
            "care.partnership",
            "--out",
            "out",
            "--to",
            "md",
            "--today",
            "2026-05-01",
        ])
        .ends(0);
    assert!(
        check(&folder, 1).contains(
            "`warm-homes.briefing.html` was made from an earlier version than the others"
        )
    );
}

const TIMED: &str = r#"
agreement sharing "Sharing agreement" {
  parties: council
  covers: meters
  status: signed on 2026-01-05
  effective: 2026-01-10
  expires: 2026-12-31
}
asset leaflet "Leaflet" {
  audiences: residents
  review: every 6 months
  released: 2026-02-01
}
"#;

fn check_on(folder: &Folder, day: &str, code: i32) -> String {
    let args = [
        "brief",
        "care.partnership",
        "--check",
        "out",
        "--today",
        day,
    ];
    folder.run(&args).ends(code).silent().out
}

#[test]
fn what_time_has_made_untrue_is_out_of_date() {
    let folder = Folder::new(&[("care.partnership", &format!("{CARE}{TIMED}"))]);
    let args = "brief care.partnership --out out --today 2026-04-01";
    folder.run(&args.split(' ').collect::<Vec<_>>()).ends(0);
    assert_snapshot!(check_on(&folder, "2026-07-31", 0), @"1 asset: 1 is up to date.");
    // On a day before it was made, time has made nothing of it.
    assert_snapshot!(check_on(&folder, "2025-12-01", 0), @"1 asset: 1 is up to date.");
    assert_snapshot!(check_on(&folder, "2026-08-02", 1), @r#"
    warm-homes
      It was made on 2026-04-01; on 2026-08-02 it is no longer true:
        "Leaflet": "1 August 2026, then every 6 months" would now be "1 August 2026 (this day has
        passed), then every 6 months".

    1 asset: 1 is not up to date.
    "#);
    assert_snapshot!(check_on(&folder, "2027-01-01", 1), @r#"
    warm-homes
      It was made on 2026-04-01; on 2027-01-01 it is no longer true:
        "Sharing agreement": "In force" would now be "No longer in force".
        "Leaflet": "1 August 2026, then every 6 months" would now be "1 August 2026 (this day has
        passed), then every 6 months".
        "Sharing agreement": "No agreement between the partners is in force." would be said too.

    1 asset: 1 is not up to date.
    "#);
}

#[test]
fn a_draft_is_said_to_be_one() {
    let folder = Folder::new(&[("care.partnership", CARE)]);
    let args = "brief care.partnership --out out --draft --today 2026-04-01";
    folder.run(&args.split(' ').collect::<Vec<_>>()).ends(0);
    assert_snapshot!(check_on(&folder, "2026-04-01", 1), @"
    warm-homes
      It is a draft, for those who work on it; `partnership brief` without `--draft` makes the text for
      its readers.

    1 asset: 1 is not up to date.
    ");
}

/// What took the place of nothing, or was said in another place, is not paired with what is no longer said.
#[test]
fn statements_of_other_places_are_not_told_as_one() {
    let flow = r#"
partner clinic "Clinic" { kind: clinic }
agreement sharing "Sharing agreement" {
  parties: council, clinic
  covers: meters
  status: signed on 2026-01-05
  expires: 2026-12-31
}
flow out "Readings to the clinic" { from: council  to: clinic  carries: meters  under: sharing }
"#;
    let folder = Folder::new(&[("care.partnership", &format!("{CARE}{flow}"))]);
    let args = "brief care.partnership --out out --today 2026-04-01";
    folder.run(&args.split(' ').collect::<Vec<_>>()).ends(0);
    assert_snapshot!(check_on(&folder, "2027-01-01", 1), @r#"
    warm-homes
      It was made on 2026-04-01; on 2027-01-01 it is no longer true:
        "Readings to the clinic": "Gives Meter readings to Clinic." would now be "Gave Meter readings to
        Clinic.".
        "Readings to the clinic": "Receives Meter readings from Town council." would now be "Received
        Meter readings from Town council.".
        "Sharing agreement": "In force" would now be "No longer in force".
        "Readings to the clinic": "Meter readings" would no longer be said.
        "Readings to the clinic": "Town council" would no longer be said.
        "Readings to the clinic": "Clinic" would no longer be said.
        "Sharing agreement": "No agreement between the partners is in force." would be said too.

    1 asset: 1 is not up to date.
    "#);
}
