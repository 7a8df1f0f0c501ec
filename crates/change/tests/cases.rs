//! What is told of changes that people make.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{CARE, changes, does, told};
use partnership_change::tell;

fn with(was: &str, is: &str) -> String {
    assert!(CARE.contains(was), "{was}");
    CARE.replace(was, is)
}

#[test]
fn layout_and_order_are_no_change() {
    let (head, rest) = CARE.split_at(CARE.find("dataset visits").unwrap());
    let moved = format!("// Moved.\n{rest}\n{}", head.replace("\n  ", "\n      "));
    let changes = changes(CARE, &moved);
    assert!(changes.is_empty(), "{changes:#?}");
    let text = tell::text(&tell::outline(&changes), 100);
    assert!(text.contains("Both say the same."), "{text}");
}

#[test]
fn a_permission_gained_lost_and_under_other_conditions() {
    insta::assert_snapshot!(does(CARE, &with("to analyse visits", "to analyse, link visits")),
        @"gained: `university` may `link` `visits` for `forecast` until 2028-03-31, within `trusted-research-environment`, by `analysis`; owed in return: `delete-at-end`");
    insta::assert_snapshot!(does(&with("to analyse visits", "to analyse, link visits"), CARE),
        @"lost: `university` may no longer `link` `visits` for `forecast` until 2028-03-31; it was permitted, by `analysis`, within `trusted-research-environment`");
    insta::assert_snapshot!(does(CARE, &with("    within: trusted-research-environment\n", "")),
        @"eased: `university` may `analyse` `visits` for `forecast` until 2028-03-31 without conditions; until now within `trusted-research-environment`");
    insta::assert_snapshot!(does(CARE, &with("delete-at-end", "publish-findings")),
        @"other-duties: `university` may `analyse` `visits` for `forecast` until 2028-03-31, and now owes `publish-findings` and no longer owes `delete-at-end`");
    insta::assert_snapshot!(does(CARE, &with("2028-03-31", "2029-03-31")),
        @"gained: `university` may `analyse` `visits` for `forecast` from 2028-04-01 until 2029-03-31, within `trusted-research-environment`, by `analysis`; owed in return: `delete-at-end`");
}

#[test]
fn a_prohibition_that_comes_or_goes() {
    let without = with("forbid anyone to sell visits called never-sell\n", "");
    insta::assert_snapshot!(does(&without, CARE),
        @"ruled-out: Nobody may `sell` `visits` for any purpose, by `never-sell`");
    insta::assert_snapshot!(does(CARE, &without),
        @"no-longer-ruled-out: Still nobody may `sell` `visits` for any purpose; until now it was forbidden, by `never-sell`");
    insta::assert_snapshot!(does(CARE, &with("anyone to sell", "anyone to analyse, sell")), @r"
    lost: `university` may no longer `analyse` `visits` for `forecast` until 2028-03-31; it was permitted, by `analysis`, within `trusted-research-environment`; it is now forbidden, by `never-sell`
    ruled-out: `st-marys` and whoever is not named in the file must not `analyse` `visits` for any purpose, by `never-sell`
    ruled-out: `university` must not `analyse` `visits` for any purpose that is not named in the file, by `never-sell`
    ruled-out: `university` must not `analyse` `visits` for `forecast` from 2028-04-01 on, by `never-sell`
    ");
}

#[test]
fn a_new_name_is_recognised_where_nothing_else_is_new() {
    let renamed = CARE
        .replace("visits", "attendances")
        .replace("university", "city-university")
        .replace("kind: city-university", "kind: university");
    insta::assert_snapshot!(told(CARE, &renamed, "WHAT CHANGED"), @r#"
    WHAT CHANGED

      Partners
        - `city-university`, "City University", has another name: it was `university`.

      Datasets
        - `attendances`, "Visits", has another name: it was `visits`.

    WHAT IT DOES
      From 2026-06-01 on, everybody may do exactly what they might before.
    "#);
    assert_eq!(does(CARE, &renamed), "");
}

#[test]
fn lines_say_what_they_said_and_sign_offs_fall_with_them() {
    let new = with("We tell people first.", "We tell people early.")
        .replace(
            "wants: \"To be seen sooner\"",
            "wants: \"To be seen sooner\", \"To be asked\"",
        )
        .replace("claim: expected", "claim: proven");
    insta::assert_snapshot!(told(CARE, &new, "WHAT CHANGED"), @r#"
    WHAT CHANGED

      Audiences
        - `patients`, "Patients", says something else.
            `wants` gains "To be asked".

      Benefits
        - `sooner`, "You are seen sooner", says something else.
            `claim` was `expected` and is now `proven`.

      Principles
        - `openness`, "No surprises", says something else.
            `statement` said "We tell people first." and says now "We tell people early.".

    WHAT IT DOES
      From 2026-06-01 on, everybody may do exactly what they might before.

      Audiences affected
        - `patients`, "Patients"
            Their own entry differs in `wants`.
            The benefit `sooner` says something else.

      Benefits and their evidence
        - The benefit "You are seen sooner" says something else.
            `claim` was `expected` and is now `proven`.

      Who must agree again
        - `st-marys` agreed to the principles, and must agree again.
            The principle `openness`: `statement` said "We tell people first." and says now "We tell
            people early.".
    "#);
}

#[test]
fn what_happens_to_an_agreement_is_no_other_agreement() {
    let reviewed = with(
        "  effective: 2026-04-01",
        "  effective: 2026-04-01\n  reviewed: 2026-05-01",
    );
    assert!(changes(CARE, &reviewed).again.is_empty());
    let longer = with("2028-03-31", "2029-03-31");
    let again = changes(CARE, &longer).again;
    assert_eq!(again.len(), 1);
    assert_eq!((&*again[0].matter, &*again[0].who[0]), ("dsa", "st-marys"));
    // Other data under the same name is another agreement.
    let other = with(
        "  subjects: patients\n}\n\naudience",
        "  subjects: children\n}\n\naudience",
    );
    assert_eq!(changes(CARE, &other).again.len(), 1);
    // Whoever signs anew has signed what it says now.
    let anew = longer.replace("dsa on 2026-02-11", "dsa on 2026-05-30");
    assert!(changes(CARE, &anew).again.is_empty());
}

#[test]
fn what_could_not_be_read_is_in_doubt() {
    let broken = with(
        "forbid anyone to sell visits",
        "forbid anyone to sel, visits",
    );
    insta::assert_snapshot!(does(CARE, &broken), @r"
    no-longer-ruled-out: Still nobody may `sell` `visits` for any purpose; until now it was forbidden, by `never-sell`
    doubtful: `university` may or may not `analyse` `visits` for `forecast` until 2028-03-31; it was permitted
    ");
}

#[test]
fn nothing_that_somebody_wrote_is_markup() {
    let nasty = with(
        "\"Visits\"",
        "\"<img src=x onerror=alert(1)> @everyone `a` [x](javascript:1) #1\"",
    );
    let markdown = tell::markdown(&tell::outline(&changes(CARE, &nasty)));
    for line in markdown.lines().filter(|line| line.contains("onerror")) {
        // Every part of it stands between the fences of a code span.
        let outside: Vec<&str> = line.split("``").step_by(2).collect();
        assert!(!outside.concat().contains(['<', '@', '[', '#']), "{line}");
    }
    assert!(markdown.contains("onerror"), "{markdown}");
}
