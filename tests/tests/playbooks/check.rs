//! `partnership check` where a playbook is followed.

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::{HOUSE, TENANTS, follows, waiver};
use crate::support::{Folder, Ran};
use crate::{TODAY, document};

fn folder(lines: &str, entries: &str) -> Folder {
    let text = follows(lines, entries);
    Folder::new(&[("house.partnership", HOUSE), ("care.partnership", &text)])
}

fn check(folder: &Folder, words: &[&str]) -> Ran {
    let all = [&["check", "care.partnership", "--today", TODAY], words].concat();
    folder.run(&all)
}

#[test]
fn a_report_says_how_far_it_is_and_what_to_do_first() {
    let folder = folder("", TENANTS);
    assert_snapshot!(check(&folder, &[]).ends(1).silent().out, @r#"
    Run: the playbook `house`, in 1 partnership.

    House rules (`house`)
    1 of 4 rules met

                                        done  open  ask
      1  Know the people  ██████░░░░░░     1     1    ·  in progress
      2  Write it down    ▒▒▒▒▒▒░░░░░░     ·     1    1  not started
      ask: a person has to say

    The seven areas of the checklist for trustworthy data sharing

                                                    done  open
      1  define the data                               ·     ·  not looked at
      2  map the ecosystem                             ·     ·  not looked at
      3  law, regulation and values                    ·     ·  not looked at
      4  managing personal data risk                   ·     ·  not looked at
      5  partnerships                 ██████░░░░░░     1     1  in progress
      6  interoperability                              ·     ·  not looked at
      7  choosing methods                              ·     ·  not looked at

    The next two things to do

    must fix [aim-said]: The aim is not written down.
      ┌─ care.partnership:3:1
      │
    3 │ partnership warm-homes "Warm homes" {
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      why:  Whoever joins later has only the file.
      do:   Add a line `aim`.
      from: step `papers` of the playbook `house`

    should fix [wants-said]: Nobody wrote down what “Tenants” hopes for.
      ┌─ care.partnership:7:1
      │
    7 │ audience tenants "Tenants" {
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^

      why:  Nobody can keep a hope that was never written down.
      do:   Ask them.
      from: step `people` of the playbook `house`

    1 must fix, 1 should fix in 2 files.
    "#);
}

#[test]
fn all_findings_stand_under_their_steps() {
    let folder = folder("", TENANTS);
    let ran = check(&folder, &["--all"]).ends(1);
    let place = |text: &str| {
        ran.out
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {}", ran.out))
    };
    assert!(place("1. Know the people (`house`)") < place("[wants-said]"));
    assert!(place("[wants-said]") < place("2. Write it down (`house`)"));
    assert!(place("2. Write it down (`house`)") < place("[aim-said]"));
    assert!(place("[aim-said]") < place("What to do next"));
}

#[test]
fn what_must_be_fixed_comes_first_and_then_earlier_steps() {
    let folder = folder("", "");
    let ran = check(&folder, &[]).ends(1);
    assert_eq!(ran.findings(), ["audience-named", "aim-said"]);
    let folder = self::folder("  aim: \"An aim.\"\n", TENANTS);
    assert_eq!(check(&folder, &[]).ends(0).findings(), ["wants-said"]);
}

#[test]
fn the_same_at_several_places_is_one_thing_to_do() {
    let folder = folder(
        "  aim: \"An aim.\"\n",
        "audience a \"A\" {\n}\n\naudience b \"B\" {\n}\n\naudience c \"C\" {\n}\n",
    );
    let ran = check(&folder, &[]).ends(0);
    assert_eq!(ran.findings(), ["wants-said"]);
    let out = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        out.contains("The same is open at care.partnership:11 and care.partnership:14."),
        "{out}"
    );
    assert!(out.contains("3 should fix in 2 files."), "{out}");
}

#[test]
fn the_first_line_names_what_was_run_and_on_what() {
    let folder = folder("  aim: \"An aim.\"\n", TENANTS);
    folder.write("list.partnership", b"partner a \"A\" {\n}\n");
    folder.write(
        "other.partnership",
        b"partnership other \"Other\" {\n  aim: \"A.\"\n}\n",
    );
    let first = |words: &[&str]| {
        let ran = folder.run(words);
        ran.out.lines().next().unwrap().to_owned()
    };
    assert_eq!(
        first(&["check"]),
        "Run: the playbook `house`, in 1 partnership. No playbook was run in 1 partnership and 1 shared list."
    );
    assert_eq!(
        first(&["check", "other.partnership"]),
        "No playbook was run, as none is followed; only the language was looked at, in 1 partnership."
    );
    folder.write("partnership.toml", b"playbooks = [\"odi-data-sharing\"]\n");
    assert_eq!(
        first(&["check", "other.partnership"]),
        "Run: the playbook `odi-data-sharing`, in 1 partnership."
    );
}

#[test]
fn a_playbook_that_nobody_has_is_told_with_what_was_meant() {
    let folder = Folder::new(&[(
        "care.partnership",
        "partnership p \"P\" {\n  aim: \"A.\"\n  follows: odi-data-sharin\n}\n",
    )]);
    let ran = folder.run(&["check"]).ends(1);
    assert_eq!(ran.findings(), ["unknown-playbook"]);
    assert!(ran.out.contains("Did you mean `odi-data-sharing`?"));
    assert!(
        ran.out
            .starts_with("No playbook was run, as none of that name is known;")
    );
}

#[test]
fn the_threshold_counts_what_rules_find() {
    let warning = folder("  aim: \"An aim.\"\n", TENANTS);
    assert_eq!(check(&warning, &[]).code, 0);
    assert_eq!(check(&warning, &["--fail-on", "warning"]).code, 1);
    let error = folder("", TENANTS);
    assert_eq!(check(&error, &[]).code, 1);
    assert_eq!(check(&error, &["--fail-on", "never"]).code, 0);
}

#[test]
fn a_waiver_is_printed_and_runs_out() {
    let text = format!("{TENANTS}\n{}", waiver("2026-12-31"));
    let held = folder("  aim: \"An aim.\"\n", &text);
    let ran = check(&held, &["--fail-on", "warning"]).ends(0);
    assert!(ran.findings().is_empty(), "{}", ran.out);
    for said in [
        "Accepted for now",
        "[wants-said] Nobody wrote down what “Tenants” hopes for.",
        "We meet them in May. Until 2026-12-31, answered for by `city`.",
        "1 rule is not met, which is accepted for now.",
    ] {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    let late = held.run(&["check", "care.partnership", "--today", "2027-01-01"]);
    assert_eq!(late.findings(), ["waiver-expired", "wants-said"]);

    let wanted = text.replace(
        "\"Tenants\" {\n",
        "\"Tenants\" {\n  wants: \"A warm home.\"\n",
    );
    let needless = folder("  aim: \"An aim.\"\n", &wanted);
    assert_eq!(check(&needless, &[]).findings(), ["waiver-not-needed"]);
    let strange = text.replace("rule: wants-said", "rule: wants-sad");
    let strange = folder("  aim: \"An aim.\"\n", &strange);
    let ran = check(&strange, &[]).ends(1);
    assert_eq!(ran.findings(), ["waiver-of-unknown-rule", "wants-said"]);
    assert!(ran.out.contains("Did you mean `wants-said`?"));
}

#[test]
fn an_explanation_stands_under_each_finding() {
    let folder = folder("  aim: \"An aim.\"\n", TENANTS);
    assert!(!check(&folder, &[]).out.contains("how it came to that"));
    let out = check(&folder, &["--explain"]).ends(0).out;
    assert!(
        out.contains("how it came to that:\n    ✗ `audience.wants` is not given: `tenants` has no line `wants` (care.partnership:8)."),
        "{out}"
    );
}

#[test]
fn slips_in_a_playbook_are_told_where_it_is_checked() {
    let house = HOUSE.replace("audience.wants is given", "audience.wnats is given");
    let text = follows("  aim: \"An aim.\"\n", TENANTS);
    let folder = Folder::new(&[("house.partnership", &house), ("care.partnership", &text)]);
    let alone = folder.run(&["check", "house.partnership"]).ends(1);
    assert_eq!(alone.findings(), ["rule-unknown-field"]);
    let with = folder.run(&["check", "care.partnership"]).ends(1);
    assert_eq!(with.findings(), ["rule-unknown-field"]);
}

#[test]
fn a_house_playbook_may_extend_a_built_in_one() {
    let folder = Folder::new(&[(
        "care.partnership",
        "partnership p \"P\" {\n  follows: strict\n}\n\nplaybook strict \"Strict\" {\n  extends: odi-data-sharing\n  off: purpose-coded because \"We compare ourselves with nobody.\"\n}\n",
    )]);
    let ran = folder.run(&["check"]).ends(1);
    assert!(
        ran.out.contains("(`odi-data-sharing`, through `strict`)"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("1 is switched off"), "{}", ran.out);
}

#[test]
fn a_draft_is_shown_three_things_in_all() {
    let folder = folder("  status: draft\n  one: 1\n  two: 2\n", "");
    assert_eq!(
        check(&folder, &[]).findings(),
        ["unknown-field", "unknown-field", "audience-named"]
    );
    assert_eq!(check(&folder, &["--all"]).findings().len(), 4);
}

#[test]
fn json_tells_programs_the_same() {
    let folder = folder("", &format!("{TENANTS}\n{}", waiver("2026-12-31")));
    let ran = check(&folder, &["--format", "json"]).ends(1);
    let document = document(&ran.out);
    let playbook = &document["playbooks"][0];
    assert_eq!(playbook["name"], "house");
    assert_eq!(playbook["file"], "care.partnership");
    assert_eq!(playbook["score"]["met"], 1);
    assert_eq!(playbook["score"]["of"], 4);
    let tally = &playbook["tally"];
    assert_eq!(
        (
            &tally["met"],
            &tally["error"],
            &tally["waived"],
            &tally["to-attest"]
        ),
        (
            &Value::from(1),
            &Value::from(1),
            &Value::from(1),
            &Value::from(1)
        )
    );
    let states: Vec<&str> = playbook["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["done-with-waivers", "not-started"]);
    let rules = playbook["rules"].as_array().unwrap();
    let waived = &rules
        .iter()
        .find(|rule| rule["name"] == "wants-said")
        .unwrap()["judgements"][0];
    assert_eq!(waived["outcome"], "waived");
    assert_eq!(waived["entry"], "tenants");
    assert_eq!(waived["reason"], "We meet them in May.");
    assert_eq!(waived["by"], "city");
    assert_eq!(waived["on"], "2026-12-31");
    assert_eq!(document["next"][0]["rule"], "aim-said");
    assert_eq!(
        document["coverage"][0]["areas"].as_array().unwrap().len(),
        7
    );
    assert_eq!(document["findings"][0]["playbook"], "house");
    assert_eq!(document["summary"]["error"], 1);
}

#[test]
fn quiet_says_only_what_was_found() {
    let folder = folder("", TENANTS);
    let ran = check(&folder, &["-q"]).ends(1).silent();
    assert!(ran.out.starts_with("must fix [aim-said]"), "{}", ran.out);
    assert_eq!(ran.findings(), ["aim-said", "wants-said"]);
    assert!(!ran.out.contains("rules met"));
}

#[test]
fn nothing_is_ever_called_compliant() {
    let folder = folder(
        "  aim: \"An aim.\"\n  attests: read-aloud on 2026-11-01\n",
        "audience tenants \"Tenants\" {\n  wants: \"A warm home.\"\n}\n",
    );
    for words in [&["check"][..], &["status"], &["check", "--all"]] {
        let ran = folder.run(words).ends(0);
        let out = ran.out.to_lowercase();
        for word in ["complian", "passed", "100"] {
            assert!(!out.contains(word), "{word}: {}", ran.out);
        }
    }
}

#[test]
fn what_acts_on_a_terminal_is_made_visible() {
    let evil = "e\u{1b}[31mvil.partnership";
    let text = "partnership p \"\u{1b}]0;title\u{7}\" {\n  follows: house\n}\n\naudience a \"\u{1b}[2JA\" {\n}\n\npartner city \"C\" {\n}\n\nwaiver w {\n  rule: aim-said\n  reason: \"\u{1b}[5m\"\n  owner: city\n  until: 2027-01-01\n}\n\n";
    let house = HOUSE
        .replace("\"House rules\"", "\"\u{1b}[1mHouse\"")
        .replace("\"Know the people\"", "\"\u{1b}[1mKnow\"")
        .replace("\"a hope\"", "\"a\u{202e} hope\"")
        .replace("expect no wants-said", "expect wants-said on b");
    let folder = Folder::new(&[(evil, &format!("{text}{house}"))]);
    for words in [
        &["check", "--all", "--explain"][..],
        &["check", evil],
        &["status"],
        &["why", "wants-said"],
        &["why", "wants-said", "city"],
        &["rules", evil],
        &["test", evil],
        &["explain", "wants-said"],
    ] {
        let ran = folder.run(words);
        assert!(ran.code < 2, "{words:?}: {}", ran.err);
        let printed = format!("{}{}", ran.out, ran.err);
        assert!(
            printed.chars().all(|c| c == '\n' || !c.is_control()),
            "{words:?}: {printed:?}"
        );
        assert!(!printed.contains('\u{202e}'), "{words:?}");
    }
}
