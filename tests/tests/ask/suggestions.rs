//! What would make something permitted does: each suggestion is carried out, and the question is asked again.

use partnership_ask::{Asked, Kind, Rebuild, Way, ways};
use partnership_policy::{Answer, Engine};
use partnership_vocabulary::words;

use crate::{CARE, Files, errors, examples, read};

/// Carry out a way: the file has no new error, and what is asked is permitted.
fn holds(files: &Files, before: usize, way: &Way) {
    let built = files.rebuild(&way.texts);
    assert!(errors(&built) <= before, "{:?}", built.findings);
    let engine = Engine::new(&built.model);
    let decision = engine.decide_all(&way.question.requests());
    assert_eq!(decision.answer, Answer::Permitted, "{way:#?}");
    assert_eq!(decision.conditions, way.decision.conditions);
}

fn found(question: &str) -> Vec<String> {
    let files = Files::written(CARE);
    let built = files.built();
    let question = read(&built.model, question).unwrap();
    let found = ways(&built.model, &question, &files);
    for way in &found {
        holds(&files, errors(&built), way);
    }
    let told = |way: &Way| {
        let changes = way
            .changes
            .iter()
            .map(|change| match change.write.as_str() {
                "" => change.what.clone(),
                write => format!("{}: {write}", change.kind.word()),
            });
        changes.collect::<Vec<_>>().join(" + ")
    };
    found.iter().map(told).collect()
}

#[test]
fn each_sort_of_change_is_found() {
    let study = "taker analyse visits for forecast";
    let clause = "clause: permit taker to analyse visits for forecast";
    assert_eq!(
        found(&format!("{study} on 2026-01-15")),
        ["Wait until 1 June 2026.", clause]
    );
    assert_eq!(
        found(&format!("{study} on 2026-05-01")),
        ["Wait until 1 June 2026.", "approval: 2026-05-01", clause]
    );
    assert_eq!(
        found(&format!("{study} on 2027-02-01")),
        [
            "It was permitted until 31 December 2026; it is no longer.",
            "approval: 2027-02-01",
            clause
        ]
    );
    assert_eq!(
        found(&format!("{study} within open-access")),
        ["Do it within Safe room.", clause]
    );
    assert_eq!(
        found(&format!("{study} as identifiable")),
        [
            "Use data that is pseudonymised or less identifying.",
            clause
        ]
    );
    assert_eq!(
        found("taker analyse visits for other"),
        [
            "covers: other",
            "clause: permit taker to analyse visits for other"
        ]
        .iter()
        .skip(1)
        .copied()
        .collect::<Vec<_>>()
    );
    assert_eq!(
        found("second link visits for forecast"),
        [
            "party: second",
            "clause: permit second to link visits for forecast"
        ]
    );
    assert_eq!(
        found("taker publish visits for forecast"),
        [
            "Use “Counts” instead, which was made from “All visits”.",
            "clause: permit taker to publish visits for forecast"
        ]
    );
    assert_eq!(
        found("taker retrieve visits for forecast"),
        [
            "It was permitted until 31 October 2026; it is no longer.",
            "clause-day: 2026-12-01",
            "clause: permit taker to retrieve visits for forecast"
        ]
    );
    let sold = found("taker sell visits");
    assert_eq!(
        sold,
        ["except: except taker + clause: permit taker to sell visits"],
        "taking it away is more than is needed"
    );
    assert_eq!(
        found("taker profile visits for forecast within open-access")[0],
        "Do it within Safe room."
    );
    assert!(
        found("taker analyse visits for forecast within room").is_empty(),
        "it is permitted"
    );
    assert!(
        found("somebody-else analyse visits for forecast").is_empty(),
        "no clause can name them"
    );
}

#[test]
fn a_signature_is_found() {
    let text = CARE.replace(
        "status: drafted on 2026-01-01, signed on 2026-02-01",
        "status: drafted on 2026-01-01",
    );
    let files = Files::written(&text);
    let built = files.built();
    let question = read(&built.model, "taker analyse visits for forecast").unwrap();
    let found = ways(&built.model, &question, &files);
    let first = found.first().and_then(|way| way.changes.first()).unwrap();
    assert_eq!(
        (first.kind, first.write.as_str()),
        (Kind::Signature, "signed on 2026-12-01")
    );
    for way in &found {
        holds(&files, errors(&built), way);
    }
}

#[test]
fn what_goes_against_a_promise_says_so() {
    let files = Files::written(CARE);
    let built = files.built();
    let question = read(&built.model, "taker sell visits").unwrap();
    let found = ways(&built.model, &question, &files);
    let promise = built.model.find("not-sold").unwrap().id;
    assert!(
        found
            .iter()
            .all(|way| way.breaks.iter().any(|(id, _)| *id == promise))
    );
}

#[test]
fn every_suggestion_about_the_examples_holds() {
    let mut tried = 0;
    for (path, files) in examples() {
        let built = files.built();
        let model = &built.model;
        let before = errors(&built);
        let names = |kind: &str| -> Vec<String> {
            model
                .of_kind(kind)
                .filter_map(|entry| entry.name.clone())
                .take(3)
                .collect()
        };
        for who in names("partner") {
            for what in names("dataset") {
                for purpose in names("purpose").into_iter().take(1) {
                    for action in ["analyse", "sell"] {
                        assert!(words::ACTION.find(action).is_some());
                        let question = format!("{who} {action} {what} for {purpose}");
                        let question = read(model, &question)
                            .unwrap_or_else(|unclear| panic!("{}: {unclear:?}", path.display()));
                        let engine = Engine::new(model);
                        let asked = Asked::new(&engine, question);
                        let found = ways(model, &asked.question, &files);
                        assert_eq!(
                            asked.answer() == Answer::Permitted,
                            found.is_empty() && asked.answer() == Answer::Permitted
                        );
                        for way in &found {
                            holds(&files, before, way);
                            tried += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(tried > 60, "{tried}");
}
