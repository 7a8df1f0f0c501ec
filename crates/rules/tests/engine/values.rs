//! Three values, paths, words and dates.

use jiff::civil::{Date, date};
use partnership_rules::run::{Options, Outcome, run};

use crate::support::*;

const HEADER: &str = "partnership us \"Us\" {\n  aim: \"An aim.\"\n  need: not-published\n  vision: none because \"Too early.\"\n}\n";

#[test]
fn what_the_file_does_not_tell_is_unknown() {
    let cases = [
        ("partnership.aim is given", "m"),
        ("partnership.need is given", "?"),
        ("partnership.vision is given", "o"),
        ("partnership.society is given", "o"),
        ("not partnership.need is given", "?"),
        ("partnership.need is not given", "?"),
        ("partnership.need is answered", "?"),
        ("partnership.vision is answered", "m"),
        ("partnership.vision is ruled out", "m"),
        ("partnership.need is ruled out", "o"),
        ("partnership.need is not published", "m"),
        ("partnership.aim is not published", "o"),
        ("partnership.society is silent", "m"),
        ("partnership.need is silent", "o"),
        ("partnership.vision is silent", "o"),
    ];
    for (condition, letter) in cases {
        assert_eq!(asked(condition, HEADER), letter, "{condition}");
    }
}

#[test]
fn and_or_not_and_implies_follow_kleene() {
    let (yes, no, unknown) = (
        "partnership.aim is given",
        "partnership.society is given",
        "partnership.need is given",
    );
    let value = |letter: char| match letter {
        'm' => 2,
        '?' => 1,
        _ => 0,
    };
    let letter = |value: i32| ["o", "?", "m"][value as usize];
    for (left, one) in [(yes, 'm'), (no, 'o'), (unknown, '?')] {
        for (right, other) in [(yes, 'm'), (no, 'o'), (unknown, '?')] {
            let (a, b) = (value(one), value(other));
            assert_eq!(
                asked(&format!("{left} and {right}"), HEADER),
                letter(a.min(b)),
                "{left} and {right}"
            );
            assert_eq!(
                asked(&format!("{left} or {right}"), HEADER),
                letter(a.max(b)),
                "{left} or {right}"
            );
            assert_eq!(
                asked(&format!("{left} implies {right}"), HEADER),
                letter((2 - a).max(b)),
                "{left} implies {right}"
            );
        }
        assert_eq!(
            asked(&format!("not {left}"), HEADER),
            letter(2 - value(one)),
            "not {left}"
        );
    }
}

#[test]
fn quantifiers_count_what_may_be_there() {
    let file = "partner a \"A\" {\n  kind: hospital\n}\npartner b \"B\" {\n  kind: not-published\n}\npartner c \"C\" {\n  kind: university\n}\n";
    let cases = [
        ("some partner where partner.kind is hospital", "m"),
        ("some partner where partner.kind is charity", "?"),
        ("no partner where partner.kind is hospital", "o"),
        ("no partner where partner.kind is charity", "?"),
        ("every partner where partner.kind is hospital", "o"),
        (
            "every partner where partner.kind is one of hospital, university",
            "?",
        ),
        ("at least 2 partner where partner.kind is hospital", "?"),
        ("at least 3 partner where partner.kind is hospital", "o"),
        ("at most 1 partner where partner.kind is hospital", "?"),
        ("at most 2 partner where partner.kind is hospital", "m"),
        ("exactly 1 partner where partner.kind is hospital", "?"),
        ("exactly 3 partner", "m"),
        (
            "count of (partner where partner.kind is hospital) >= 1",
            "m",
        ),
        (
            "share of (partner where partner.kind is one of hospital, university) > 1 / 2",
            "m",
        ),
    ];
    for (condition, letter) in cases {
        assert_eq!(asked(condition, file), letter, "{condition}");
    }
}

#[test]
fn a_list_that_goes_on_in_the_dark_may_hold_what_is_asked_for() {
    let file = "partner a \"A\" {\n}\npartner b \"B\" {\n}\nagreement x \"X\" {\n  parties: a, not-published\n}\nagreement y \"Y\" {\n  parties: a\n}\n";
    assert_eq!(
        each(
            "for each partner\nrequire every agreement where agreement.parties includes partner",
            file
        ),
        "mo"
    );
    assert_eq!(
        each(
            "for each agreement\nrequire some partner in agreement.parties where partner.name is \"b\"",
            file
        ),
        "?o"
    );
}

#[test]
fn whether_a_rule_speaks_of_an_entry_can_be_unknown_too() {
    let file = "dataset d \"D\" {\n  sensitivity: not-published\n}\ndataset e \"E\" {\n  sensitivity: special-category\n}\ndataset f \"F\" {\n  sensitivity: not-sensitive\n}\n";
    assert_eq!(
        each(
            "for each dataset where dataset.sensitivity is special\nrequire dataset.holder is given",
            file
        ),
        "?o"
    );
}

#[test]
fn a_reasoned_none_answers_for_the_other_side_of_a_reference() {
    let file = "audience a \"A\" {\n  benefits: none because \"They are told, not served.\"\n}\naudience b \"B\" {\n}\naudience c \"C\" {\n}\nbenefit g \"G\" {\n  for: c\n}\n";
    assert_eq!(
        each(
            "for each audience\nrequire audience.benefits is answered",
            file
        ),
        "mom"
    );
    assert_eq!(
        each(
            "for each audience\nrequire audience.benefits.evidence is answered",
            file
        ),
        "moo"
    );
}

#[test]
fn the_word_before_in_names_what_is_meant() {
    let file = "partner p \"P\" {\n}\naudience a \"A\" {\n}\nbenefit one \"One\" {\n  for: p\n}\nbenefit two \"Two\" {\n  for: a, p\n}\n";
    assert_eq!(
        each(
            "for each benefit where some audience in benefit.for\nrequire benefit.from is given",
            file
        ),
        "o"
    );
    assert_eq!(
        each(
            "for each benefit\nrequire exactly 1 partner in benefit.for",
            file
        ),
        "mm"
    );
}

#[test]
fn what_stands_behind_a_value_is_read_through_it() {
    let file = "partner p \"P\" {\n  agrees: vision on 2026-02-11 by q, principles\n}\npartner q \"Q\" {\n}\n";
    let asked = |condition: &str| {
        each(
            &format!("for each partner where partner.agrees is given\nrequire {condition}"),
            file,
        )
    };
    assert_eq!(
        asked("some matter in partner.agrees where (matter is vision and matter.on is given)"),
        "m"
    );
    assert_eq!(
        asked("some matter in partner.agrees where (matter is principles and matter.on is given)"),
        "o"
    );
    assert_eq!(asked("partner.agrees.by.title is \"Q\""), "m");
    assert_eq!(asked("partner.agrees.on is 2026-02-11"), "m");
}

#[test]
fn nested_entries_clauses_and_parents_are_reached() {
    let file = "partner p \"P\" {\n}\ndataset d \"D\" {\n  holder: p\n}\nrisk r1 \"R\" {\n  mitigation m1 \"M\" {\n  }\n}\nrisk r2 \"R2\" {\n}\n\
                agreement x \"X\" {\n  parties: p\n  permit p to analyse d\n}\nforbid anyone to sell d called never\n\
                principle pr \"Pr\" {\n  practised-by: never\n}\n";
    assert_eq!(
        each("for each risk\nrequire risk.mitigations is given", file),
        "mo"
    );
    assert_eq!(
        each(
            "for each mitigation\nrequire mitigation.risk.name is \"r1\"",
            file
        ),
        "m"
    );
    assert_eq!(
        each(
            "for each agreement\nrequire agreement.permits.what is d",
            file
        ),
        "m"
    );
    assert_eq!(
        each(
            "for each permit\nrequire permit.agreement.name is \"x\" and permit.who is p",
            file
        ),
        "m"
    );
    assert_eq!(
        each(
            "for each principle\nrequire some forbid in principle.practised-by where forbid.name is \"never\"",
            file
        ),
        "m"
    );
}

#[test]
fn words_have_marks_and_wider_words() {
    let file =
        "dataset d \"D\" {\n  sensitivity: health-data\n  identifiability: pseudonymised\n}\n";
    let asked = |condition: &str| each(&format!("for each dataset\nrequire {condition}"), file);
    assert_eq!(asked("dataset.sensitivity is special"), "m", "a mark");
    assert_eq!(
        asked("dataset.sensitivity is special-category"),
        "o",
        "the word itself"
    );
    assert_eq!(
        asked("dataset.sensitivity includes special-category"),
        "m",
        "a wider word"
    );
    assert_eq!(asked("dataset.sensitivity includes criminal-offence"), "o");
    assert_eq!(
        asked("dataset.identifiability is one of identifiable, pseudonymised"),
        "m"
    );
    assert_eq!(
        asked("dataset.identifiability is not one of identifiable, pseudonymised"),
        "o"
    );
}

#[test]
fn the_words_of_a_list_can_be_gone_through() {
    let file = "risk x \"X\" {\n  harms: individuals, communities\n}\n";
    let found = outcomes(
        "rule r \"R\" {\n  for each risk\n  for each group in words of risk.harms\n  require risk.harms includes group\n  message: \"{group}\"\n}",
        file,
    );
    assert_eq!(letters(&found), "mom");
    assert_eq!(found.open()[0].what, "organisations");
    // The word has no place in the file; the entry it was asked of has.
    let judgement = found.rules[0]
        .judgements
        .iter()
        .find(|judgement| matches!(judgement.outcome, Outcome::Open(_)))
        .unwrap();
    assert_eq!(
        partnership(file)
            .entry(judgement.entry.unwrap())
            .name
            .as_deref(),
        Some("x")
    );
}

#[test]
fn texts_numbers_and_counts_compare() {
    let file = "audience a \"A\" {\n  wants: \"To be seen sooner. And to know who looks at the records of the people here.\"\n  reading-age: 11\n  jargon: \"Records\", \"cohort\"\n}\n";
    let asked = |condition: &str| each(&format!("for each audience\nrequire {condition}"), file);
    assert_eq!(asked("audience.wants mentions \"SOONER\""), "m");
    assert_eq!(
        asked("audience.wants mentions one of \"later\", \"sooner\""),
        "m"
    );
    assert_eq!(asked("audience.wants mentions audience.jargon"), "m");
    assert_eq!(
        asked("audience.reading-age <= 11 and audience.reading-age > 10"),
        "m"
    );
    assert_eq!(asked("words of audience.wants is 16"), "m");
    assert_eq!(asked("longest-sentence of audience.wants is 12"), "m");
    assert_eq!(asked("count of audience.jargon + 2 is 4"), "m");
    assert_eq!(asked("count of audience.jargon * 2 - 1 > 3"), "o");
}

#[test]
fn dates_that_are_spans_compare_only_when_every_day_does() {
    let file = |day: &str| format!("evidence e \"E\" {{\n  date: {day}\n}}\n");
    let cases = [
        ("2020-05-31", "evidence.date before 2020-06-01", "m"),
        ("2020-05", "evidence.date before 2020-06-01", "m"),
        ("2020-06", "evidence.date before 2020-06-15", "?"),
        ("2020", "evidence.date before 2021-01-01", "m"),
        ("2020", "evidence.date after 2020-03-01", "?"),
        ("2021-06-01", "evidence.date >= today - 5 years", "m"),
        ("2021-05-31", "evidence.date >= today - 5 years", "o"),
        ("2021", "evidence.date >= today - 5 years", "?"),
        ("2026-07-01", "evidence.date > today", "m"),
        ("2026-05-02", "evidence.date + 30 days is today", "m"),
    ];
    for (day, condition, letter) in cases {
        assert_eq!(
            each(
                &format!("for each evidence\nrequire {condition}"),
                &file(day)
            ),
            letter,
            "{day}: {condition}"
        );
    }
}

#[test]
fn the_earliest_and_the_latest_of_a_list() {
    let file = "activity a \"A\" {\n  held: 2026-01-20, 2025-10-14\n  repeats: every 6 months\n}\n";
    let asked = |condition: &str| each(&format!("for each activity\nrequire {condition}"), file);
    assert_eq!(asked("earliest of activity.held is 2025-10-14"), "m");
    assert_eq!(asked("latest of activity.held + 6 months after today"), "m");
    assert_eq!(
        asked("latest of activity.held + activity.repeats after today"),
        "m"
    );
    assert_eq!(
        asked("activity.repeats <= 183 days"),
        "?",
        "six months are 181 to 184 days"
    );
    assert_eq!(asked("activity.repeats < 1 years"), "m");
}

#[test]
fn a_rule_holds_from_and_until_its_days() {
    let rule = "rule r \"R\" {\n  applies: when partnership.jurisdictions includes gb from 2026-02-05 until 2026-12-31\n  require partnership.aim is given\n}";
    let on = |today: Date, place: &str| {
        let file = format!("partnership us \"Us\" {{\n  jurisdictions: {place}\n}}\n");
        let found = run(
            &partnership(&file),
            &playbook(rule),
            &["p"],
            &Options::on(today),
        );
        (letters(&found), found.not_applicable.len())
    };
    assert_eq!(on(date(2026, 2, 4), "gb-eng"), (String::new(), 1));
    assert_eq!(on(date(2026, 2, 5), "gb-eng"), ("o".into(), 0));
    assert_eq!(on(date(2026, 12, 31), "gb"), ("o".into(), 0));
    assert_eq!(on(date(2027, 1, 1), "gb"), (String::new(), 1));
    assert_eq!(on(date(2026, 6, 1), "fr"), (String::new(), 1));
    // Where it cannot be told it is run.
    assert_eq!(on(date(2026, 6, 1), "not-published"), ("o".into(), 0));
}
