//! One slip gives one finding, at the slip.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{build_all, entry, found};

const HOSPITAL: &str = "partner st-marys \"St Mary's\" {\n}\n";

#[test]
fn a_name_that_means_nothing_is_told_once() {
    let text = "dataset a \"A\" {\n  holder: nobody-here\n}\ndataset b \"B\" {\n  holder: nobody-here\n}\npermit nobody-here to read a\n";
    let built = build_all(&[text]);
    assert_eq!(built.findings.len(), 1);
    assert_eq!(built.findings[0].others.len(), 2);
}

#[test]
fn names_of_entries_that_cannot_be_read_are_not_unknown() {
    let uses = "dataset d \"D\" {\n  holder: st-marys\n}\n";
    for (head, expected) in [
        ("partnr st-marys \"S\" {\n  wrong: 1\n}\n", "unknown-kind 1"),
        (
            "partner: st-marys \"S\" {\n  kind: hospital\n}\n",
            "colon-after-kind 1",
        ),
        ("partner \"S\" st-marys {\n}\n", "name-after-title 1"),
        ("partner st-marys \"S\"\n", "missing-block 1"),
        ("partner st marys \"S\" {\n}\n", "unexpected-words 1"),
        ("partner St-Marys \"S\" {\n}\n", "invalid-name 1"),
    ] {
        assert_eq!(found(&format!("{head}{uses}")), [expected], "{head}");
    }
}

#[test]
fn a_brace_that_is_missing_hides_what_follows_from_it() {
    let text = format!(
        "risk r \"R\" {{\n  mitigation m \"M\" {{\n    owner: st-marys\n  impact: major\n  response: reduce\n}}\n{HOSPITAL}"
    );
    assert_eq!(found(&text), ["missing-brace 2"]);
    let text =
        format!("partner a \"A\" {{\n  kind: hospital\n  }}\n  mission: \"Safe.\"\n}}\n{HOSPITAL}");
    assert_eq!(found(&text), ["stray-brace 5"]);
    let text = format!("term t \"T {{\n  means: \"x\"\n}}\n{HOSPITAL}");
    assert_eq!(found(&text), ["unclosed-text 1"]);
    let text = format!("term t \"T\" {{\n  means: x\"\n}}\n{HOSPITAL}");
    assert_eq!(found(&text).len(), 1, "{:?}", found(&text));
}

#[test]
fn a_value_that_does_not_fit_is_not_missing_as_well() {
    assert_eq!(found("term t \"T\" {\n  means: 5\n}\n"), ["wrong-type 2"]);
    assert_eq!(found("term t \"T\" {\n  means:\n}\n"), ["missing-value 2"]);
    assert_eq!(
        found("term t \"T\" {\n  means \"x\"\n}\n"),
        ["missing-colon 2"]
    );
    assert_eq!(
        found("term t \"T\" {\n  maens: \"x\"\n}\n").len(),
        2,
        "a line that is misspelt is not there"
    );
}

#[test]
fn prose_without_quotes_is_one_slip() {
    for prose in [
        "Cut the time, wait less, for all.",
        "Care for everyone because we care",
        "Zero waits by 2027 on average",
    ] {
        let text = format!("partnership p \"P\" {{\n  aim: {prose}\n}}\n");
        let built = build_all(&[&text]);
        let names: Vec<_> = built
            .findings
            .iter()
            .map(|finding| &*finding.name)
            .collect();
        assert_eq!(names, ["wrong-type"], "{prose}");
        let edit = &built.findings[0].fix.as_ref().unwrap().edits[0].1;
        assert_eq!(edit.insert, format!("\"{prose}\""));
    }
}

#[test]
fn the_next_line_without_its_colon() {
    let text = "benefit b \"B\" {\n  for: not-known\n  measure: \"Wait\" { baseline: 214 minutes target 150 minutes }\n}\n";
    let names = found(text);
    assert_eq!(names.len(), 1, "{names:?}");
    assert_eq!(
        found("partner a \"A\" {\n  mission \"Safe.\"\n  kind hospital\n}\n"),
        ["missing-colon 2", "missing-colon 3"]
    );
}

#[test]
fn words_that_fit_nothing_are_told_once() {
    let text = format!("{HOSPITAL}\nto do\nask the board\nagain\n\nlater on\n");
    assert_eq!(found(&text), ["unexpected-text 4", "unexpected-text 8"]);
}

#[test]
fn an_import_that_is_missing_leaves_names_open() {
    let text = "use \"9\"\ndataset d \"D\" {\n  holder: somebody\n}\n";
    assert_eq!(found(text), ["missing-import 1"]);
}

#[test]
fn lines_of_an_unknown_kind_are_not_judged() {
    let built = build_all(&["datset d \"D\" {\n  foo: 1\n  bar: x y z\n  holder: nobody\n}\n"]);
    assert_eq!(built.findings.len(), 1);
    assert_eq!(entry(&built.model, "d").fields.len(), 3);
}

#[test]
fn a_kind_in_capitals_is_read_as_what_it_is() {
    let built = build_all(&["Partner a \"A\" {\n  kind: hospital\n}\n"]);
    assert_eq!(built.findings.len(), 1);
    assert!(built.findings[0].fix.as_ref().unwrap().safe);
    assert!(entry(&built.model, "a").is("partner"));
}

#[test]
fn clauses_with_a_slip() {
    let base = "partner uni \"U\" {\n}\ndataset d \"D\" {\n}\n";
    for (clause, expected) in [
        (
            "permit uni to analyse, d for research",
            "entry-among-actions 5",
        ),
        (
            "permit uni to analyse, for research",
            "trailing-comma-in-clause 5",
        ),
        (
            "permit uni to read d, for research",
            "trailing-comma-in-clause 5",
        ),
        ("permit uni", "unfinished-sentence 5"),
        ("permit uni to read d from tomorrow", "wrong-type 5"),
        ("permit uni to read d until 2026-02-31", "impossible-date 5"),
        ("permit uni to read d with care", "condition-not-allowed 5"),
        ("permit uni to read d for dpv:Reserch", "unknown-word 5"),
        ("permit uni to read d for reserch", "unresolved-name 5"),
        ("permit uni to raed d", "unknown-action 5"),
        ("permit d to read d", "wrong-kind-of-name 5"),
        (
            "permit uni to read d {\n  during: 2026\n}",
            "unknown-field 6",
        ),
    ] {
        let text = format!("{base}{clause}\n");
        assert_eq!(found(&text), [expected], "{clause}");
        assert!(build_all(&[&text]).model.clauses[0].suspect, "{clause}");
    }
}

#[test]
fn unfriendly_texts_take_no_longer_than_others() {
    let long = |line: &str| {
        format!(
            "partner a \"A\" {{\n{}}}\n",
            line.repeat(900_000 / line.len())
        )
    };
    let texts = [
        long("  x-a: b\n"),
        long("  kind:\n"),
        long("  kind hospital\n"),
        long("  kind: hospital\n"),
        long("  kind: a b c d\n"),
        long("  what is this\n"),
        format!(
            "promise p \"P\" {{\n  never: {}\n}}\n",
            "use, ".repeat(100_000)
        ),
        format!(
            "dataset d \"D\" {{\n  holder: {}b\n}}\n",
            "a, ".repeat(200_000)
        ),
        format!(
            "dataset d \"D\" {{\n  holder: {}b\n}}\n",
            "a ".repeat(200_000)
        ),
        "partner a \"A\" {\n}\n".repeat(20_000),
        "permit a to read b for c\n".repeat(20_000),
        format!("partner a \"{}\" {{\n}}\n", "<a ".repeat(100_000)),
        format!("partner a \"{}\" {{\n}}\n", "` `` ".repeat(100_000)),
    ];
    for text in texts {
        let start = std::time::Instant::now();
        let _ = build_all(&[&text]);
        // Anything that grows with the square of the text takes minutes here.
        assert!(start.elapsed().as_secs() < 30, "{text:.40}");
    }
}
