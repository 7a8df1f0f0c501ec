//! `partnership why`

use insta::assert_snapshot;
use serde_json::Value;

use crate::TODAY;
use crate::house::{HOUSE, TENANTS, follows};
use crate::support::Folder;

const ENTRIES: &str = r#"partner st-marys "St Mary's Hospital" {
}

audience patients "Patients" {
  risks: none because "Nothing can happen to them."
}

audience clinicians "Clinicians" {
  wants: not-published
}

benefit sooner "You are seen sooner" {
  for: clinicians
  claim: hoped
}
"#;

fn folder() -> Folder {
    let text = format!(
        "partnership p \"P\" {{\n  follows: odi-data-sharing\n  aim: \"An aim.\"\n}}\n\n{ENTRIES}"
    );
    Folder::new(&[("care.partnership", &text)])
}

fn why(words: &[&str]) -> String {
    let words = [&["why"], words, &["--today", TODAY]].concat();
    folder().run(&words).ends(0).silent().out
}

#[test]
fn what_does_not_hold_is_told_with_what_is_missing() {
    assert_snapshot!(why(&["audience-has-benefit", "patients"]), @r"
    audience-has-benefit: Every audience is told what it gains
      Here `audience` is `patients` (care.partnership:9).
      “Patients” is promised no benefit.

      It does not hold, because:
        ✗ `audience.benefits` is not given: no benefit names `patients` in its line `for`.
    ");
}

#[test]
fn what_holds_is_told_with_where_it_is_said() {
    assert_snapshot!(why(&["audience-has-benefit", "clinicians"]), @r"
    audience-has-benefit: Every audience is told what it gains
      Here `audience` is `clinicians` (care.partnership:13).

      It holds, because:
        ✓ `audience.benefits` is given: `sooner` (care.partnership:17).
    ");
    assert_snapshot!(why(&["overall-benefit-stated"]), @r"
    overall-benefit-stated: The whole has one aim that anybody can follow

      It holds, because:
        ✓ `partnership.aim` is given: “An aim.” (care.partnership:3).
    ");
}

#[test]
fn what_was_ruled_out_or_not_published_is_told_as_it_is_written() {
    assert_snapshot!(why(&["audience-risk-shown", "patients"]), @r"
    audience-risk-shown: Every audience is told what could go wrong and what is done about it
      Here `audience` is `patients` (care.partnership:9).

      It holds, because:
        ✓ One of several is enough, and this is so:
          ✓ `audience.risks` was ruled out: the file says `none`, because “Nothing can happen to them.”
            (care.partnership:10).
    ");
    assert_snapshot!(why(&["audience-expected-value", "clinicians"]), @r"
    audience-expected-value: Each audience has its own hopes on record
      Here `audience` is `clinicians` (care.partnership:13).

      It cannot be judged, because:
        ? `audience.wants` is not told: the file says `not-published` (care.partnership:14).
        ? It cannot be told whether there is a partner with `partner.motivation is audience.wants`.
    ");
}

#[test]
fn a_rule_that_says_nothing_of_an_entry_is_told_why() {
    assert_snapshot!(why(&["audience-has-benefit", "st-marys"]), @r"
    audience-has-benefit says nothing of “St Mary's Hospital” (care.partnership:6).
      ? It looks at audiences, and `st-marys` is a partner.
    ");
    assert_snapshot!(why(&["benefit-has-evidence", "sooner"]), @r"
    benefit-has-evidence says nothing of “You are seen sooner” (care.partnership:17).
      ? It looks only at benefits with `benefit.claim is not one of hoped, disproven`, and `sooner` is
        left out.
        ✗ `benefit.claim` is `hoped` (care.partnership:19).
    ");
}

#[test]
fn without_a_name_every_entry_is_told() {
    let out = why(&["audience-has-benefit", "care.partnership"]);
    assert!(
        out.contains("`patients`") && out.contains("`clinicians`"),
        "{out}"
    );
    assert_eq!(out, why(&["audience-has-benefit"]));
}

#[test]
fn names_that_mean_nothing_are_told_with_what_was_meant() {
    let folder = folder();
    let told = |words: &[&str]| folder.run(words).ends(2).err;
    assert!(told(&["why", "audience-has-benfit"]).contains("Did you mean `audience-has-benefit`?"));
    assert!(told(&["why", "audience-has-benefit", "patient"]).contains("Did you mean `patients`?"));
    folder.write(
        "care.partnership",
        b"partnership p \"P\" {\n  aim: \"A.\"\n}\n",
    );
    assert!(told(&["why", "audience-has-benefit"]).contains("follows a playbook"));
}

#[test]
fn programs_get_the_sentences_one_by_one() {
    let out = why(&["audience-has-benefit", "patients", "--format", "json"]);
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document[0]["outcome"], "open");
    assert_eq!(document[0]["entry"], "patients");
    assert!(
        document[0]["trail"][0]["text"]
            .as_str()
            .unwrap()
            .contains("is not given")
    );
    assert_eq!(
        document[0]["trail"].as_array().unwrap().last().unwrap()["holds"],
        "no"
    );
}

#[test]
fn what_only_a_person_can_judge_is_told_as_a_question() {
    let text = follows("  aim: \"An aim.\"\n", TENANTS);
    let folder = Folder::new(&[("house.partnership", HOUSE), ("care.partnership", &text)]);
    let out = folder
        .run(&["why", "read-aloud", "care.partnership"])
        .ends(0)
        .out;
    assert!(
        out.contains("A person has to say whether it holds:"),
        "{out}"
    );
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains(
            "Has somebody read the file aloud? Write `attests: read-aloud by NAME on DATE`"
        ),
        "{flat}"
    );
}
