//! Scenarios: which clause decides, with which duties, what they leave unasked, and which slips they would notice.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::Folder;

const CARE: &str = r#"partnership care "Care" {
  aim: "Shorter waits."
}

partner st-marys "St Mary's" {
}

partner university "The university" {
}

dataset visits "Visits" {
  holder: st-marys
}

permit university to analyse visits called the-study {
  duties: delete-at-end
}

permit university to publish visits called the-report

scenario "The study" {
  expect permit university to analyse visits because the-study with delete-at-end
}
"#;

const TEST: &[&str] = &["test", "care.partnership", "--today", "2026-06-01"];

#[test]
fn the_right_answer_for_the_wrong_reason_or_without_its_duty_does_not_come_true() {
    let more = "  expect permit university to analyse visits because the-report
  expect permit university to analyse visits with publish-findings
}
";
    let text = CARE.strip_suffix("}\n").unwrap().to_owned() + more;
    let folder = Folder::new(&[("care.partnership", &text)]);
    assert_snapshot!(folder.run(TEST).ends(1).silent().out, @"
    1 scenario
      ✗ The study

    ✗ The study (care.partnership:21)
        ✓ expect permit university to analyse visits because the-study with delete-at-end
        ✗ expect permit university to analyse visits because the-report
            The answer is as expected, but not because of `the-report`. What decides is `the-study`.
        ✗ expect permit university to analyse visits with publish-findings
            The answer is as expected, but without the duty `publish-findings`.

    0 came true, 1 did not.
    ");
}

#[test]
fn what_no_scenario_asks_and_would_notice_is_told() {
    let folder = Folder::new(&[("care.partnership", CARE)]);
    let run = |more: &[&str]| folder.run(&[TEST, more].concat()).ends(0).silent().out;
    assert_snapshot!(run(&["--coverage"]), @"
    1 scenario
      ✓ The study

    It came true.

    care.partnership
      1 of 2 clauses decide what a scenario asks. Of 2 requests that clauses answer today, scenarios ask
      1.
        ✗ No scenario asks what `the-report` decides (care.partnership:19).
        · The university may publish “Visits” for any purpose: no scenario asks.
    ");
    let document: Value =
        serde_json::from_str(&run(&["--coverage", "--mutate", "--format", "json"])).unwrap();
    let schema = include_str!("../../../docs/reference/tests.schema.json");
    let schema = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    let faults: Vec<String> = schema
        .iter_errors(&document)
        .map(|error| error.to_string())
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let slips = document["clauses"][0]["slips"].as_array().unwrap();
    let of = |what: &str| {
        let slip = slips.iter().find(|slip| slip["what"] == what);
        slip.unwrap_or_else(|| panic!("{what}: {slips:#?}"))["noticed"] == true
    };
    assert!(of("`the-study` turned into a `forbid`"));
    assert!(of("`the-study` without its `duties`"));
    assert!(!of("`the-study` said of anyone"));
    assert!(!of("`the-report` turned into a `forbid`"));
}
