//! Measures of benefits: goals apart from what was measured, and what a benefit is called by them.

#![allow(clippy::expect_used, clippy::panic)]

mod support;

use partnership_brief::Language;
use support::{behind, told};

/// The briefing's line on a measure with these braces.
fn measured(braces: &str, language: &str) -> String {
    let text = told(
        &format!(
            r#"
partnership care "Care" {{ aim: "Nobody waits." }}
audience patients "Patients" {{ subjects: patients }}
benefit homes "You keep your home" {{ for: patients  claim: hoped  measure: "Evictions" {{ {braces} }} }}
"#
        ),
        language,
    );
    let label = Language::find(language)
        .expect("a language")
        .say("how-it-is-measured");
    let end = if language == "fr" { "\u{202f}:" } else { ":" };
    behind(&text, &format!("{label}{end}")).to_owned()
}

#[test]
fn a_goal_is_told_apart_from_what_was_measured() {
    let start = "baseline: 31 on 2023-12-31  target: 12  by: 2026-06-30";
    assert_eq!(
        measured(&format!("{start}  result: 18 on 2026-09-30"), "en"),
        "Evictions: goal not reached; 31 at the start (31 December 2023); goal: 12 by 30 June 2026; measured: 18 (30 September \
         2026)"
    );
    assert_eq!(
        measured(&format!("{start}  result: 18 on 2026-09-30"), "nl"),
        "Evictions: doel niet gehaald; 31 bij het begin (31 december 2023); doel: 12, uiterlijk 30 juni 2026; gemeten: 18 (30 \
         september 2026)"
    );
    // With nothing to tell which way is better, nothing is claimed.
    assert_eq!(
        measured("target: 40  by: 2026-06-30  result: 0 on 2026-09-30", "fr"),
        "Evictions\u{202f}: objectif\u{202f}: 40 au plus tard le 30 juin 2026\u{202f}; mesuré\u{202f}: 0 (30 septembre 2026)"
    );
}

/// What was measured by the goal's day is held against the goal, whatever became of it later.
#[test]
fn the_day_of_a_goal_decides_whether_it_was_reached() {
    let start = "baseline: 31 on 2023-12-31  target: 12  by: 2026-06-30";
    let goal = "31 at the start (31 December 2023); goal: 12 by 30 June 2026";
    let not_said = "whether it was reached is not said";
    for (results, said) in [
        (
            "result: 25 on 2026-09-30, 11 on 2026-03-01",
            format!(
                "goal reached; {goal}; measured: 11 (1 March 2026); measured: 25 (30 September 2026)"
            ),
        ),
        (
            "result: 18 on 2025-12-31",
            format!("{goal} (this day has passed); {not_said}; measured: 18 (31 December 2025)"),
        ),
        (
            "result: 12 on 2026-09-30",
            format!("{goal}; {not_said}; measured: 12 (30 September 2026)"),
        ),
        (
            "result: 12",
            format!("{goal} (this day has passed); {not_said}; measured: 12"),
        ),
        ("", format!("{goal} (this day has passed); {not_said}")),
    ] {
        let told = measured(&format!("{start}  {results}"), "en");
        assert_eq!(told, format!("Evictions: {said}"));
    }
}

/// The mark of a benefit with these lines.
fn mark(lines: &str) -> String {
    let text = told(
        &format!(
            r#"
partnership care "Care" {{ aim: "Nobody waits." }}
audience patients "Patients" {{ subjects: patients }}
purpose once "Once" {{ aim: "Try it."  ends: 2026-01-31 }}
evidence seen "Seen" {{ finding: "It helps."  strength: evaluation  date: 2026-01-01 }}
benefit homes "You keep your home" {{ for: patients  {lines} }}
"#
        ),
        "en",
    );
    let (_, mark) = text
        .split_once("#### You keep your home\n\n*")
        .expect("a card");
    mark.split('*').next().unwrap_or_default().to_owned()
}

#[test]
fn what_got_worse_is_neither_proven_nor_emerging() {
    let worse = "Measured, and worse than at the start";
    for (claim, measure, said) in [
        (
            "proven",
            "baseline: 40 %  target: 60 %  result: 35 %",
            worse,
        ),
        ("emerging", "baseline: 12  target: 6  result: 15", worse),
        (
            "proven",
            "baseline: 40 %  target: 60 %  result: 35 % on 2026-01, 45 % on 2026-02",
            "Proven",
        ),
        // Another unit, or no goal that tells which way is better.
        (
            "proven",
            "baseline: 40 %  target: 60 homes  result: 35 %",
            "Proven",
        ),
        (
            "emerging",
            "baseline: 12  result: 15",
            "First signs are there",
        ),
    ] {
        let lines = format!("claim: {claim}  evidence: seen  measure: \"Homes\" {{ {measure} }}");
        assert_eq!(mark(&lines), said, "{measure}");
    }
}

#[test]
fn what_came_true_is_no_longer_expected() {
    let came = "achieved: 2026-03-01";
    assert_eq!(mark("claim: proven"), "Expected, not proven");
    assert_eq!(mark(&format!("claim: proven  {came}")), "It came true");
    assert_eq!(
        mark("claim: expected  from: once"),
        "No longer to be expected"
    );
    let ended = format!("claim: expected  from: once  {came}");
    assert_eq!(mark(&ended), "It came true");
    assert_eq!(
        mark("claim: expected  achieved: 2027-03-01"),
        "Expected, not proven"
    );
}

/// A month takes other words than a day.
#[test]
fn a_goal_by_a_month_is_said_as_that() {
    let goal = measured("target: 40  by: 2026-11", "fr");
    assert!(goal.ends_with("40 au plus tard en novembre 2026"), "{goal}");
}
