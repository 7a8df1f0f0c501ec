//! AuthZEN: the answers that the export promises are those that a decision point gives.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]

use jiff::civil::date;
use partnership_engines_tests::asks::{asks, days};
use partnership_engines_tests::exported::{Exported, examples, model};
use partnership_export::{Target, authzen};
use partnership_policy::{Answer, Engine};
use serde_json::{Value, json};

#[test]
fn every_promised_answer_is_given() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::AuthZen);
        let batches: Value = serde_json::from_str(exported.text("evaluations.json")).unwrap();
        let judge = authzen::Judge::new(&model, &engine, date(2026, 11, 27));
        let mut asked = 0;
        for batch in batches.as_array().unwrap() {
            let request = json!({ "evaluations": batch["evaluations"] }).to_string();
            let answer: Value =
                serde_json::from_str(&authzen::answer(&judge, &request).unwrap()).unwrap();
            for answer in answer["evaluations"].as_array().unwrap() {
                assert_eq!(answer, &batch["expect"], "{name}");
                asked += 1;
            }
        }
        println!("{name}: {asked} questions");
    }
}

#[test]
fn yes_is_said_only_where_we_say_it() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let losses = Exported::new(&model, &engine, Target::AuthZen).losses();
        let judge = authzen::Judge::new(&model, &engine, date(2026, 11, 27));
        for ask in asks(&model, &engine, &days(&engine, &model))
            .iter()
            .step_by(7)
        {
            let mut question = json!({
                "subject": { "type": "partner", "id": ask.who },
                "action": { "name": ask.action },
                "resource": { "type": "dataset", "id": ask.what },
                "context": { "purpose": ask.purpose, "on": ask.on.to_string() },
            });
            if let Some(setting) = &ask.setting {
                question["context"]["setting"] = json!(setting);
            }
            if let Some(level) = ask.identifiability {
                question["context"]["identifiability"] = json!(level);
            }
            let answer = authzen::answer(&judge, &question.to_string()).unwrap();
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(
                answer["decision"],
                ask.is_plainly_permitted(),
                "{name}: {ask:?}"
            );
            assert_eq!(
                answer["context"]["answer"],
                ask.decision.answer.word(),
                "{name}: {ask:?}"
            );
            let is_lost = ask.is_conditional()
                || matches!(ask.decision.answer, Answer::InPart | Answer::CannotBeJudged);
            assert!(!is_lost || !losses.of(ask).is_empty(), "{name}: {ask:?}");
        }
    }
}

const CARE: &str = "partnership p \"P\" {}\npartner a \"A\" {}\npartner b \"B\" {}\n\
    dataset d \"D\" { holder: a }\ndataset e \"E\" { holder: a }\npurpose u \"U\" {}\n\
    permit a, b to read d for u\npermit a to read e\nforbid anyone to sell anything\n";

fn ask(request: Value) -> Value {
    let model = model(CARE);
    let engine = Engine::new(&model);
    let judge = authzen::Judge::new(&model, &engine, date(2026, 11, 27));
    match authzen::answer(&judge, &request.to_string()) {
        Ok(answer) => serde_json::from_str(&answer).unwrap(),
        Err(refusal) => json!(refusal.to_string()),
    }
}

fn question(who: &str, action: &str, what: &str) -> Value {
    json!({
        "subject": { "type": "partner", "id": who },
        "action": { "name": action },
        "resource": { "type": "dataset", "id": what },
    })
}

/// The three ways of going through several questions, as the specification has them.
#[test]
fn a_batch_stops_where_it_is_told_to() {
    let decisions = |semantic: Option<&str>| -> Vec<bool> {
        let mut request = json!({
            "subject": { "type": "partner", "id": "b" },
            "context": { "purpose": "u" },
            "evaluations": [
                { "action": { "name": "read" }, "resource": { "type": "dataset", "id": "d" } },
                { "action": { "name": "read" }, "resource": { "type": "dataset", "id": "e" } },
                { "action": { "name": "read" }, "resource": { "type": "dataset", "id": "d" } },
            ],
        });
        if let Some(semantic) = semantic {
            request["options"] = json!({ "evaluations_semantic": semantic });
        }
        let answer = ask(request);
        let answers = answer["evaluations"].as_array().unwrap().iter();
        answers
            .map(|one| one["decision"].as_bool().unwrap())
            .collect()
    };
    assert_eq!(decisions(None), [true, false, true]);
    assert_eq!(decisions(Some("execute_all")), [true, false, true]);
    assert_eq!(decisions(Some("deny_on_first_deny")), [true, false]);
    assert_eq!(decisions(Some("permit_on_first_permit")), [true]);
}

#[test]
fn a_search_finds_everything_that_is_allowed() {
    let mut who = question("b", "read", "d");
    who["context"] = json!({ "purpose": "u" });
    who["subject"] = json!({ "type": "partner" });
    let found = ask(who);
    assert_eq!(
        found["results"],
        json!([{ "type": "partner", "id": "a" }, { "type": "partner", "id": "b" }])
    );
    assert_eq!(found["page"], json!({ "next_token": "" }));

    let mut what = question("a", "read", "d");
    what["context"] = json!({ "purpose": "u" });
    what["resource"] = json!({ "type": "dataset" });
    let ids = |found: &Value| -> Vec<String> {
        let results = found["results"].as_array().unwrap().iter();
        results
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids(&ask(what)), ["d", "e"]);

    let action = json!({
        "subject": { "type": "partner", "id": "b" },
        "resource": { "type": "dataset", "id": "d" },
        "context": { "purpose": "u" },
    });
    assert_eq!(
        ask(action)["results"],
        json!([{ "name": "read" }, { "name": "query" }, { "name": "retrieve" }])
    );
}

/// A denial is an answer; what is no question is refused in words that help.
#[test]
fn what_is_wrong_is_said_plainly() {
    assert_eq!(
        ask(question("b", "sell", "d"))["context"]["answer"],
        "forbidden"
    );
    assert_eq!(ask(question("nobody", "read", "d"))["decision"], false);
    let mut wrong = question("b", "read", "d");
    wrong["subject"]["type"] = json!("user");
    assert_eq!(
        ask(wrong),
        "The `subject` is of type `user`; here it must be `partner`."
    );
    assert_eq!(
        ask(question("b", "annihilate", "d")),
        "The `action.name` is `annihilate`, which is not a word of its list."
    );
    let mut day = question("b", "read", "d");
    day["context"] = json!({ "on": "yesterday" });
    assert_eq!(
        ask(day),
        "`on` is `yesterday`; a day is written like 2026-04-01."
    );
    assert!(
        ask(json!([1]))
            .as_str()
            .unwrap()
            .starts_with("This is not an AuthZEN request: ")
    );
}

/// A purpose that is not said, or not known, may be the one that a clause forbids.
#[test]
fn without_a_purpose_yes_is_said_only_where_it_is_yes_for_each() {
    let model = model(&format!("{CARE}forbid anyone to use e for insurance\n"));
    let engine = Engine::new(&model);
    let judge = authzen::Judge::new(&model, &engine, date(2026, 11, 27));
    let decision = |purpose: Option<&str>| {
        let mut question = question("a", "read", "e");
        if let Some(purpose) = purpose {
            question["context"] = json!({ "purpose": purpose });
        }
        let answer = authzen::answer(&judge, &question.to_string()).unwrap();
        serde_json::from_str::<Value>(&answer).unwrap()["decision"].clone()
    };
    assert_eq!(decision(None), false);
    assert_eq!(decision(Some("cover-of-people")), false);
    assert_eq!(decision(Some("insurance")), false);
    assert_eq!(decision(Some("u")), true);
    assert_eq!(decision(Some("*")), true);
}
