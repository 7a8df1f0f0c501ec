//! Rego: the policy over its data in an engine written in Rust, the test file run as `opa test` would, and the bundle.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]
#![cfg(feature = "engines")]

use std::io::Read;

use partnership_engines_tests::asks::{Ask, asks, days};
use partnership_engines_tests::exported::{Exported, examples};
use partnership_export::Target;
use partnership_policy::{Answer, Engine};
use serde_json::{Value, json};

struct Opa(regorus::Engine);

impl Opa {
    fn new(policy: &str, data: &str) -> Self {
        let mut engine = regorus::Engine::new();
        engine.set_strict_builtin_errors(false);
        engine
            .add_policy("policy.rego".to_owned(), policy.to_owned())
            .unwrap();
        engine.add_data_json(data).unwrap();
        Self(engine)
    }

    fn of(exported: &Exported) -> Self {
        Self::new(exported.text("policy.rego"), exported.text("data.json"))
    }

    fn eval(&mut self, rule: &str, input: &Value) -> Value {
        self.0.set_input_json(&input.to_string()).unwrap();
        let value = self.0.eval_rule(rule.to_owned()).unwrap();
        serde_json::from_str(&value.to_json_str().unwrap()).unwrap()
    }
}

fn input(ask: &Ask) -> Value {
    let mut input = json!({
        "who": ask.who, "action": ask.action, "what": ask.what, "purpose": ask.purpose,
        "on": ask.on.to_string(),
    });
    if let Some(setting) = &ask.setting {
        input["setting"] = json!(setting);
    }
    if let Some(level) = &ask.identifiability {
        input["identifiability"] = json!(level);
    }
    input
}

#[test]
fn every_answer_is_ours_and_yes_is_never_said_too_often() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::Rego);
        let mut opa = Opa::of(&exported);
        let losses = exported.losses();
        let days = days(&engine, &model);
        let asks = asks(&model, &engine, &days);
        for (number, ask) in asks.iter().enumerate() {
            let input = input(ask);
            let decision = opa.eval("data.partnership.decision", &input);
            let ours = &ask.decision;
            assert_eq!(decision["answer"], ours.answer.word(), "{name}: {ask:?}");
            let count = |key: &str| decision[key].as_array().map_or(0, Vec::len);
            assert_eq!(count("because"), ours.because.len(), "{name}: {ask:?}");
            assert_eq!(count("duties"), ours.duties.len(), "{name}: {ask:?}");
            assert_eq!(
                count("conditions"),
                ours.conditions.len(),
                "{name}: {ask:?}"
            );
            assert_eq!(
                count("missing"),
                ours.missing.len() + usize::from(!ours.unread.is_empty()),
                "{name}: {ask:?}"
            );
            // `allow` is made of the answer: it is asked wherever that is yes, and of some of the others.
            if ours.answer == Answer::Permitted || number.is_multiple_of(16) {
                let allow = opa.eval("data.partnership.allow", &input);
                assert_eq!(allow, ask.is_plainly_permitted(), "{name}: {ask:?}");
            }
            let told = losses.of(ask);
            let is_lost = ask.is_conditional()
                || matches!(ours.answer, Answer::InPart | Answer::CannotBeJudged);
            assert!(!is_lost || !told.is_empty(), "{name}: {ask:?}");
        }
        println!("{name}: {} questions on {} days", asks.len(), days.len());
    }
}

#[test]
fn the_test_file_passes_and_notices_a_change() {
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::Rego);
        let tests = exported.text("policy_test.rego");
        let names: Vec<&str> = (tests.lines())
            .filter_map(|line| line.strip_prefix("test_")?.strip_suffix(" if {"))
            .collect();
        assert!(!names.is_empty());
        let failing = |data: &str| {
            let mut opa = Opa::new(exported.text("policy.rego"), data);
            opa.0
                .add_policy("policy_test.rego".to_owned(), tests.to_owned())
                .unwrap();
            let fails = |test: &&&str| {
                let rule = format!("data.partnership_test.test_{test}");
                opa.eval(&rule, &json!({})) != json!(true)
            };
            names.iter().filter(fails).count()
        };
        let data = exported.text("data.json");
        assert_eq!(failing(data), 0, "{name}");
        let changed = data.replace("\"answer\": \"forbidden\"", "\"answer\": \"permitted\"");
        if changed != data {
            assert!(failing(&changed) > 0, "{name}");
        }
    }
}

#[test]
fn the_bundle_is_the_same_each_time_and_answers_as_the_files_do() {
    let (_, model) = examples()
        .into_iter()
        .find(|(name, _)| name == "emergency-care")
        .unwrap();
    let engine = Engine::new(&model);
    let exported = Exported::new(&model, &engine, Target::Rego);
    let bundle = exported.bytes("bundle.tar.gz");
    assert_eq!(
        bundle,
        Exported::new(&model, &engine, Target::Rego).bytes("bundle.tar.gz")
    );
    let mut files = std::collections::BTreeMap::new();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bundle));
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().to_string_lossy().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        files.insert(path, text);
    }
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            ".manifest",
            "partnership/policy.rego",
            "partnership_answers/data.json"
        ]
    );
    let manifest: Value = serde_json::from_str(&files[".manifest"]).unwrap();
    assert_eq!(
        manifest["roots"],
        json!(["partnership", "partnership_answers"])
    );
    assert_eq!(manifest["rego_version"], 1);
    // OPA puts the data of a file below its folder.
    let data = format!(
        "{{\"partnership_answers\": {}}}",
        files["partnership_answers/data.json"]
    );
    let mut opa = Opa::new(&files["partnership/policy.rego"], &data);
    let asked = json!({ "who": "university", "action": "publish", "what": "hourly-forecast",
        "purpose": "forecast-demand", "on": "2026-06-01" });
    assert_eq!(opa.eval("data.partnership.allow", &asked), json!(true));
}

#[test]
fn what_is_no_question_is_never_permitted() {
    let (_, model) = examples()
        .into_iter()
        .find(|(name, _)| name == "emergency-care")
        .unwrap();
    let engine = Engine::new(&model);
    let mut opa = Opa::of(&Exported::new(&model, &engine, Target::Rego));
    let good = json!({ "who": "university", "action": "publish", "what": "hourly-forecast",
        "purpose": "forecast-demand", "on": "2026-06-01" });
    let mut broken = vec![
        json!({}),
        json!({ "on": "2026-06-01" }),
        json!([]),
        json!("x"),
    ];
    for (key, value) in [
        ("on", json!("1 June 2026")),
        ("on", json!(20260601)),
        ("on", Value::Null),
        ("action", json!("annihilate")),
        ("action", json!(["publish"])),
        ("setting", json!("the-moon")),
        ("identifiability", json!("somewhat")),
        ("who", json!({ "a": 1 })),
        ("what", json!("nothing-of-the-kind")),
        ("purpose", json!("")),
    ] {
        let mut asked = good.clone();
        asked[key] = value;
        broken.push(asked);
    }
    assert_eq!(opa.eval("data.partnership.allow", &good), json!(true));
    for asked in broken {
        assert_eq!(
            opa.eval("data.partnership.allow", &asked),
            json!(false),
            "{asked}"
        );
        let decision = opa.eval("data.partnership.decision", &asked);
        assert!(decision["answer"].is_string(), "{asked}: {decision}");
    }
}
