//! What may be written.

use insta::assert_snapshot;
use partnership_ide::complete::{Sort, complete};

use crate::fixture::{CARE, Fixture};

/// The first offers, each with what stands beside it.
fn offers(text: &str, most: usize) -> String {
    let fixture = Fixture::new(text);
    let items = complete(&fixture.snapshot, fixture.file, fixture.offset);
    let shown = items.iter().take(most);
    shown
        .map(|item| format!("{} ({})", item.label, item.detail))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn at_the_start_whole_entries() {
    let fixture = Fixture::new("par$0");
    let items = complete(&fixture.snapshot, fixture.file, fixture.offset);
    let partner = items.iter().find(|item| item.label == "partner").unwrap();
    assert_eq!(partner.replace.of(fixture.text()), "par");
    assert_snapshot!(partner.snippet.as_deref().unwrap(), @r#"
    partner ${1:name} "${2:Title}" {
      kind: $3
      roles: $4
      mission: "$5"
      values: "$6"
      motivation: "$7"
      concern: "$8"
      $0
    }
    "#);
}

#[test]
fn in_an_entry_the_lines_that_are_missing_the_required_first() {
    let text = "agreement dsa \"DSA\" {\n  parties: a\n  $0\n}\n";
    assert_snapshot!(offers(text, 5), @r#"
    type (usually given)
    covers (usually given)
    status (usually given)
    effective (usually given)
    expires (usually given)
    "#);
}

#[test]
fn words_of_the_list_with_their_meaning() {
    let text = "dataset d \"D\" {\n  identifiability: $0\n}\n";
    assert_snapshot!(offers(text, 3), @r#"
    identifiable (identifiable)
    pseudonymised (pseudonymised)
    effectively-anonymous (effectively anonymous)
    "#);
}

#[test]
fn names_of_the_right_kind() {
    let text = format!("{CARE}\nrisk r \"R\" {{\n  affects: $0\n}}\n");
    assert_snapshot!(offers(&text, 3), @r#"
    st-marys (partner · St Mary's Hospital)
    patients (audience · People who come for urgent care)
    not-published (not given)
    "#);
}

#[test]
fn after_a_value_what_may_follow_it() {
    let text = "partnership p \"P\" {\n  level: coordinating $0\n}\n";
    assert_snapshot!(offers(text, 4), @"because (why)");
}

#[test]
fn the_parts_of_a_clause_one_after_the_other() {
    let who = format!("{CARE}\npermit $0\n");
    assert_snapshot!(offers(&who, 2), @r#"
    st-marys (partner · St Mary's Hospital)
    patients (audience · People who come for urgent care)
    "#);
    let action = format!("{CARE}\npermit st-marys to $0\n");
    assert_snapshot!(offers(&action, 2), @r#"
    use (use)
    read (read)
    "#);
    let what = format!("{CARE}\npermit st-marys to use $0\n");
    assert_snapshot!(offers(&what, 2), @r#"
    visits (dataset · Visits)
    anything (also data that are not written down here)
    "#);
    let purpose = format!("{CARE}\npermit st-marys to use visits for $0\n");
    assert_snapshot!(offers(&purpose, 2), @r#"
    forecast (purpose · Foresee busy nights)
    dpv:PublicBenefit (public benefit)
    "#);
}

#[test]
fn in_a_rule_kinds_names_and_lines() {
    let rule = |sentence: &str| {
        format!(
            "playbook p \"P\" {{\n  rule r \"R\" {{\n    for each benefit\n    {sentence}\n  }}\n}}\n"
        )
    };
    assert_snapshot!(offers(&rule("for each $0"), 2), @r#"
    partnership (partnership)
    partner (partner)
    "#);
    assert_snapshot!(offers(&rule("require $0"), 2), @r#"
    benefit (a benefit)
    partnership (the partnership)
    "#);
    assert_snapshot!(offers(&rule("require benefit.$0"), 3), @r#"
    for (the name of an audience or a partner)
    from (the name of a purpose)
    claim (a word of the list claim)
    "#);
    assert_snapshot!(offers(&rule("require benefit.claim is $0"), 8), @r#"
    given ()
    answered ()
    silent ()
    not ()
    one of ()
    ruled out ()
    hoped (hoped)
    expected (expected)
    "#);
}

#[test]
fn in_texts_and_comments_nothing() {
    assert_eq!(offers("partner a \"St $0\" {}\n", 9), "");
    assert_eq!(offers("// par$0\n", 9), "");
}

#[test]
fn the_files_that_a_use_may_name() {
    let fixture = Fixture::with(&[
        ("care.partnership", "use \"$0\"\n"),
        ("shared/people.partnership", "partner a \"A\" {}\n"),
    ]);
    let items = complete(&fixture.snapshot, fixture.file, fixture.offset);
    let labels: Vec<&str> = items.iter().map(|item| item.label.as_str()).collect();
    assert_eq!(labels, ["shared/people.partnership"]);
}

#[test]
fn what_lifts_a_forbid_is_no_condition_of_it() {
    let text = format!("{CARE}\nforbid anyone to sell visits unless {{\n  $0\n}}\n");
    assert_snapshot!(offers(&text, 9), @r#"
    within (may be given)
    approved-by (may be given)
    "#);
    let setting = format!("{CARE}\nforbid anyone to sell visits unless {{\n  within: $0\n}}\n");
    assert_snapshot!(offers(&setting, 1), @"trusted-research-environment (trusted research environment)");
}

#[test]
fn the_weight_of_a_rule_first() {
    let text = "playbook p \"P\" {\n  rule r \"R\" {\n    severity: $0\n  }\n}\n";
    assert_snapshot!(offers(text, 4), @r#"
    error (must fix)
    warning (should fix)
    advice (could improve)
    when ()
    "#);
    let applies = "playbook p \"P\" {\n  rule r \"R\" {\n    applies: $0\n  }\n}\n";
    assert_snapshot!(offers(applies, 4), @"when ()");
}

#[test]
fn behind_for_only_what_a_value_can_hold_for() {
    let text = format!("{CARE}\npartner b \"B\" {{\n  roles: controller for $0\n}}\n");
    let offered = offers(&text, 99);
    assert!(offered.contains("(partner"), "{offered}");
    assert!(!offered.contains("(dataset"), "{offered}");
}

/// Whatever is offered as a line is a line there: nobody should be led into a finding.
#[test]
fn every_line_that_is_offered_is_accepted() {
    let mut places: Vec<String> = vec![
        "forbid anyone to sell d unless {\n  $0\n}\n".to_owned(),
        "forbid anyone to sell d {\n  $0\n}\n".to_owned(),
        "forbid anyone to sell d {\n  unless {\n    $0\n  }\n}\n".to_owned(),
        "permit anyone to read d {\n  $0\n}\n".to_owned(),
    ];
    for kind in partnership_vocabulary::KINDS {
        places.push(format!("{} n \"T\" {{\n  $0\n}}\n", kind.word));
        for field in kind.fields {
            if partnership_vocabulary::blocks(field).next().is_some() {
                places.push(format!(
                    "{} n \"T\" {{\n  {}: \"x\" {{\n    $0\n  }}\n}}\n",
                    kind.word, field.word
                ));
            }
        }
    }
    let refused = ["unknown-field", "condition-not-allowed", "worked-out-field"];
    let mut wrong = Vec::new();
    for place in places {
        let fixture = Fixture::new(&format!("dataset d \"D\" {{}}\n{place}"));
        let items = complete(&fixture.snapshot, fixture.file, fixture.offset);
        for item in items.iter().filter(|item| item.sort == Sort::Line) {
            let line = format!("{}: none because \"so\"", item.label);
            let after = Fixture::new(&format!(
                "dataset d \"D\" {{}}\n{}",
                place.replace("$0", &format!("{line}$0"))
            ));
            let found = after.snapshot.analysis(after.file).unwrap();
            let found = found.findings.iter();
            if let Some(one) = found.clone().find(|own| refused.contains(&&*own.name)) {
                wrong.push(format!("{place}: {}: {}", item.label, one.what));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
