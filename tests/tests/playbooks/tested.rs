//! `partnership test`

use std::time::Instant;

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::HOUSE;
use crate::support::Folder;

#[test]
fn the_built_in_playbooks_hold_and_are_covered() {
    let folder = Folder::new(&[]);
    let start = Instant::now();
    let out = folder.run(&["test"]).ends(0).silent().out;
    assert!(start.elapsed().as_secs() < 60);
    assert!(out.contains("odi-data-sharing: "), "{out}");
    assert!(!out.contains("Not shown"), "every rule is covered: {out}");
    assert!(out.trim_end().ends_with("came true."), "{out}");
}

#[test]
fn the_tests_of_a_house_playbook_are_named() {
    let folder = Folder::new(&[("house.partnership", HOUSE)]);
    assert_snapshot!(folder.run(&["test", "house.partnership"]).ends(0).silent().out, @r"
    house: 6 tests, 4 rules
      ✓ nobody is told
      ✓ somebody is told
      ✓ a hope that is not written
      ✓ a hope
      ✓ no aim
      ✓ an aim
      Shown by tests, both where it must speak and where it must be silent: 4 of 4 rules.

    All 6 came true.
    ");
}

#[test]
fn a_test_that_does_not_come_true_is_told_with_what_happened() {
    let house = HOUSE
        .replace("expect no wants-said", "expect wants-said on b")
        .replace(
            "expect no aim-said",
            "expect no aim-said\n        expect no wants-sad",
        );
    let folder = Folder::new(&[("house.partnership", &house)]);
    let ran = folder.run(&["test", "house.partnership"]).ends(1).silent();
    assert_snapshot!(ran.out, @r"
    house: 6 tests, 4 rules
      ✓ nobody is told
      ✓ somebody is told
      ✓ a hope that is not written
      ✗ a hope
      ✓ no aim
      ✗ an aim
      Shown by tests, both where it must speak and where it must be silent: 3 of 4 rules. Not shown:
      `wants-said`.

    ✗ a hope (house.partnership:47)
        ✗ expect wants-said on b
            The rule is silent.

    ✗ an aim (house.partnership:74)
        ✓ expect no aim-said
        ✗ expect no wants-sad
            There is no rule called `wants-sad` in `house`.

    4 came true, 2 did not.
    ");
}

#[test]
fn programs_and_build_servers_are_told_too() {
    let house = HOUSE.replace("expect no wants-said", "expect wants-said on b");
    let folder = Folder::new(&[("house.partnership", &house)]);
    let ran = folder
        .run(&[
            "test",
            "house.partnership",
            "--format",
            "json",
            "--junit",
            "out.xml",
        ])
        .ends(1)
        .silent();
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["summary"]["passed"], 5);
    assert_eq!(document["summary"]["failed"], 1);
    assert_eq!(document["tests"].as_array().unwrap().len(), 6);
    assert_eq!(document["coverage"][0]["missing"][0], "wants-said");
    let xml = folder.read("out.xml");
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites"));
    assert!(xml.contains("<testsuites name=\"partnership\" tests=\"6\" failures=\"1\">"));
    assert!(
        xml.contains("<failure message=\"expect wants-said on b: The rule is silent.\">"),
        "{xml}"
    );
    assert_eq!(xml.matches("<testcase ").count(), 6);
    folder
        .run(&[
            "test",
            "house.partnership",
            "--junit",
            "no/such/folder/out.xml",
        ])
        .ends(2);
}

#[test]
fn scenarios_are_asked() {
    let text = "partnership p \"P\" {\n  aim: \"A.\"\n}\n\npartner st-marys \"St Mary's\" {\n}\n\npartner university \"The university\" {\n}\n\ndataset visits \"Visits\" {\n  holder: st-marys\n}\n\nforbid anyone to sell visits called never-sold\n\npermit university to analyse visits called the-study\n\nscenario \"Nobody sells\" {\n  expect forbid anyone to sell visits\n  expect no permit anyone to sell visits\n}\n\nscenario \"Only the university\" {\n  expect permit university to analyse visits\n  expect not-covered university to share visits\n}\n";
    let folder = Folder::new(&[("care.partnership", text)]);
    let out = folder
        .run(&["test", "care.partnership"])
        .ends(1)
        .silent()
        .out;
    assert_snapshot!(out, @r"
    2 scenarios
      ✓ Nobody sells
      ✗ Only the university

    ✗ Only the university (care.partnership:24)
        ✓ expect permit university to analyse visits
        ✗ expect not-covered university to share visits
            The answer is not the same for all that is asked. That `university` does `sell` with
            `visits` for anything else is forbidden by `never-sold`.

    1 came true, 1 did not.
    ");
    let mended = text.replace(
        "expect not-covered university to share visits",
        "expect no permit university to share visits",
    );
    folder.write("care.partnership", mended.as_bytes());
    folder.run(&["test", "care.partnership"]).ends(0);
}

#[test]
fn a_playbook_with_a_slip_does_not_pass() {
    let house = HOUSE.replace("audience.wants is given", "audience.wnats is given");
    let folder = Folder::new(&[("house.partnership", &house)]);
    let ran = folder.run(&["test", "house.partnership"]).ends(1);
    assert!(ran.out.contains("[rule-unknown-field]"), "{}", ran.out);
    let nothing = Folder::new(&[("list.partnership", "partner a \"A\" {\n}\n")]);
    let ran = nothing.run(&["test", "list.partnership"]).ends(0);
    assert!(ran.out.contains("there is no test to run"), "{}", ran.out);
}
