//! What a rule gets to know when it asks the clauses.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::sync::Arc;

use jiff::civil::{Date, date};
use partnership_diagnostics::Severity;
use partnership_model::{InputFile, Model, build};
use partnership_rules::run::{Options, Outcome, run};
use partnership_rules::testing::run_tests;
use partnership_rules::{Playbook, compile_all};
use partnership_source::FileId;
use partnership_syntax::{Parse, parse};

const PLAYBOOK: &str = r#"
playbook clauses "Clauses" {
  rule flows-are-permitted "What flows may be used" {
    severity: error
    because: "Data that flows to somebody who may not use it is a breach waiting."
    for each flow
      for each partner in flow.to
        for each dataset in flow.carries
          for each purpose in flow.for
    require may(partner, analyse, dataset, purpose)
    message: "{partner} gets {dataset} and may not analyse it."
  }

  rule nobody-sells "Nobody may sell" {
    severity: error
    because: "It was promised."
    for each partner
      for each dataset
    require not may(partner, sell, dataset)
    message: "{partner} may sell {dataset}."
  }

  test "a permitted flow is fine while its agreement is in force" on 2026-06-01 {
    given {
      partner giver "Giver" {
      }
      partner taker "Taker" {
      }
      dataset visits "Visits" {
        holder: giver
      }
      purpose forecast "Forecast" {
      }
      agreement dsa "Agreement" {
        parties: giver, taker
        covers: forecast
        status: signed
        effective: 2026-01-01
        expires: 2026-12-31
        permit taker to analyse visits for forecast
      }
      flow there "There" {
        from: giver
        to: taker
        carries: visits
        for: forecast
      }
    }
    expect no flows-are-permitted
  }

  test "a flow is reported once its agreement has run out" on 2027-01-01 {
    given {
      partner giver "Giver" {
      }
      partner taker "Taker" {
      }
      dataset visits "Visits" {
        holder: giver
      }
      purpose forecast "Forecast" {
      }
      agreement dsa "Agreement" {
        parties: giver, taker
        covers: forecast
        status: signed
        effective: 2026-01-01
        expires: 2026-12-31
        permit taker to analyse visits for forecast
      }
      flow there "There" {
        from: giver
        to: taker
        carries: visits
        for: forecast
      }
    }
    expect flows-are-permitted
  }
}
"#;

fn playbooks() -> (Parse, Vec<Arc<Playbook>>) {
    let parsed = parse(PLAYBOOK);
    let built = build(&[InputFile {
        id: FileId(9),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let text: Arc<str> = Arc::from(PLAYBOOK);
    let compiled = compile_all(&built.model, &|_| Arc::clone(&text));
    let findings = built
        .findings
        .iter()
        .chain(compiled.iter().flat_map(|one| &one.findings));
    let told: Vec<String> = findings
        .map(|finding| format!("{}: {}", finding.name, finding.what))
        .collect();
    assert!(told.is_empty(), "{told:#?}");
    let found = compiled.into_iter().map(|one| Arc::new(one.playbook));
    (parsed, found.collect())
}

fn partnership(clauses: &str) -> Model {
    let text = format!(
        r#"partnership us "Us" {{
}}
partner giver "Giver" {{
}}
partner taker "Taker" {{
}}
dataset visits "Visits" {{
  holder: giver
}}
purpose forecast "Forecast" {{
  category: not-published
}}
flow there "There" {{
  from: giver
  to: taker
  carries: visits
  for: forecast
}}
{clauses}
"#
    );
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let errors: Vec<&str> = (built.findings.iter())
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.what.as_str())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    built.model
}

/// What becomes of a rule: `m`et, `o`pen or not known, for each thing it looks at.
fn judged(clauses: &str, rule: &str, today: Date) -> String {
    let model = partnership(clauses);
    let outcomes = run(&model, &playbooks().1, &["clauses"], &Options::on(today));
    let result = outcomes
        .rules
        .iter()
        .find(|result| result.rule.name == rule)
        .unwrap();
    (result.judgements.iter())
        .map(|judgement| match judgement.outcome {
            Outcome::Met => 'm',
            Outcome::Open(_) => 'o',
            Outcome::Unknown => '?',
            _ => '-',
        })
        .collect()
}

const FLOWS: &str = "flows-are-permitted";
const DAY: Date = date(2026, 6, 1);

#[test]
fn a_rule_gets_the_answer_of_the_clauses() {
    assert_eq!(judged("", FLOWS, DAY), "o");
    assert_eq!(
        judged("permit taker to use visits for forecast", FLOWS, DAY),
        "m"
    );
    let both = "permit taker to use visits for forecast\nforbid anyone to analyse visits";
    assert_eq!(judged(both, FLOWS, DAY), "o");
}

#[test]
fn a_permit_with_a_condition_is_a_permit() {
    let permit = "permit taker to analyse visits within trusted-research-environment";
    assert_eq!(judged(permit, FLOWS, DAY), "m");
}

#[test]
fn the_day_of_the_check_is_the_day_that_is_asked_about() {
    let permit = "permit taker to analyse visits until 2026-05-31";
    assert_eq!(judged(permit, FLOWS, date(2026, 5, 31)), "m");
    assert_eq!(judged(permit, FLOWS, DAY), "o");
}

#[test]
fn what_is_not_published_is_not_known() {
    assert_eq!(
        judged("permit taker to analyse visits for insurance", FLOWS, DAY),
        "?"
    );
}

#[test]
fn without_a_purpose_every_purpose_is_meant() {
    // The giver's own handling is outside the matrix; the taker is not permitted.
    assert_eq!(judged("", "nobody-sells", DAY), "?m");
    let permit = "permit giver, taker to sell visits";
    assert_eq!(judged(permit, "nobody-sells", DAY), "oo");
}

#[test]
fn tests_of_a_playbook_ask_the_clauses_they_are_given_on_their_own_day() {
    let (parsed, playbooks) = playbooks();
    let results = run_tests(&playbooks[0], &|_| Some(&parsed), &playbooks, None);
    assert_eq!(results.len(), 2);
    for result in results {
        assert!(result.passed(), "{result:#?}");
    }
}
