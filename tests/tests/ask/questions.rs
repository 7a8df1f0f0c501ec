//! How questions are read.

use partnership_ask::json;
use partnership_ask::{Asked, Parts, Question};
use partnership_policy::Engine;
use serde_json::Value;

use crate::{CARE, DAY, Files, read};

/// The question as it can be asked again, without what was not said.
fn again(question: &str) -> String {
    let files = Files::written(CARE);
    let built = files.built();
    match read(&built.model, question) {
        Err(unclear) => format!("{} {}", unclear.what, unclear.how),
        Ok(question) => {
            let engine = Engine::new(&built.model);
            let asked = Asked::new(&engine, question);
            let mut told = json::answer(&asked, &[], &files.workspace)["question"].take();
            let all = told["for"].as_array().is_some_and(|all| all.len() > 2);
            let object = told.as_object_mut().unwrap();
            if all {
                object.remove("for");
            }
            if object.get("on").is_some_and(|on| on == "2026-12-01") {
                object.remove("on");
            }
            let words = object.iter().map(|(key, value)| match value {
                Value::Array(values) => {
                    let all: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
                    format!("{key}={}", all.join("+"))
                }
                other => format!("{key}={}", other.as_str().unwrap_or_default()),
            });
            let mut words: Vec<String> = words.collect();
            words.sort();
            words.join(" ")
        }
    }
}

#[test]
fn people_may_ask_in_many_ways() {
    for (question, meant) in [
        (
            "taker analyse visits for forecast",
            "action=analyse for=forecast what=visits who=taker",
        ),
        (
            "May Taker analyse All visits for Forecast?",
            "action=analyse for=forecast what=visits who=taker",
        ),
        (
            "can “The Giver” give access to",
            "The question does not say with which data. ",
        ),
        (
            "taker, second to link or analyze visits",
            "action=link+analyse what=visits who=taker+second",
        ),
        (
            "any hospital sells anything",
            "action=sell what=visits+counts+other-data who=giver+second",
        ),
        (
            "any hospital except second linking visits",
            "action=link what=visits who=giver",
        ),
        (
            "anyone use visits for insurance",
            "action=use for=insurance what=visits who=giver+second+taker+somebody-else",
        ),
        (
            "taker analyse visits within room as pseudonymised on 2026-05-01",
            "action=analyse identifiability=pseudonymised on=2026-05-01 what=visits who=taker within=room",
        ),
        (
            "taker train a model with visits",
            "action=train-a-model what=visits who=taker",
        ),
        (
            "somebody-else read other-data for another-purpose",
            "action=read for=another-purpose what=other-data who=somebody-else",
        ),
        ("who may sell visits", "action=sell what=visits"),
        ("what may taker publish", "action=publish who=taker"),
        (
            "what may taker do with visits for forecast",
            "for=forecast what=visits who=taker",
        ),
        (
            "{\"who\": [\"taker\"], \"action\": \"analyse\", \"what\": \"visits\", \"for\": \"forecast\"}",
            "action=analyse for=forecast what=visits who=taker",
        ),
    ] {
        let found = again(question);
        assert!(found.starts_with(meant), "{question}\n{found}");
    }
    for question in [
        "what may taker use visits for",
        "for what may taker use visits",
        "why may taker use visits",
    ] {
        assert_eq!(
            again(question),
            "action=use what=visits who=taker",
            "{question}"
        );
    }
}

#[test]
fn what_is_not_clear_is_said_and_what_was_meant_is_offered() {
    for (question, expected) in [
        (
            "takr analyse visits",
            "There is nothing called `takr` that is a partner here. Did you mean `taker`?",
        ),
        (
            "taker analise visits",
            "There is nothing called `analise` that is an action here. Did you mean `analyse`?",
        ),
        (
            "taker analyse visit",
            "There is nothing called `visit` that is a dataset here. Did you mean `visits`?",
        ),
        (
            "taker analyse visits for forcast",
            "There is nothing called `forcast` that is a purpose or a category of purpose here. Did you mean `forecast`?",
        ),
        (
            "visits analyse visits",
            "`visits` is a dataset, not a partner.",
        ),
        (
            "any company sell visits",
            "No partner here is said to be `company`.",
        ),
        ("taker analyse visits on monday", "`monday` is no day."),
        (
            "taker analyse visits gladly",
            "It is not clear what `gladly` is to mean here.",
        ),
        ("", "There is no question."),
        ("taker", "The question does not say what is done."),
        (
            "{\"whom\": 1}",
            "The question is not JSON of the shape that is asked for",
        ),
    ] {
        let found = again(question);
        assert!(found.starts_with(expected), "{question}\n{found}");
    }
    let model = Files::written(CARE).built().model;
    let parts = Parts {
        who: Some("taker".to_owned()),
        ..Parts::default()
    };
    let unclear = Question::of_parts(&model, &parts, DAY).unwrap_err();
    assert!(
        unclear.what.contains("the action and the data open"),
        "{unclear:?}"
    );
}

#[test]
fn no_question_stops_the_program() {
    let model = Files::written(CARE).built().model;
    let words = [
        "who",
        "what",
        "may",
        "taker",
        "analyse",
        "visits",
        "for",
        "on",
        "within",
        "as",
        ",",
        "any",
        "except",
        "\"",
        "do",
        "with",
        "{",
        "anyone",
        "2026-01-01",
        "for what",
        "which partner",
        "é",
        "",
    ];
    let mut seed = 7_usize;
    for _ in 0..3000 {
        let mut question = String::new();
        for _ in 0..seed % 9 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            question.push_str(words[(seed >> 33) % words.len()]);
            question.push(' ');
        }
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(97);
        let _ = read(&model, &question);
    }
}
