//! What programs in Python make of exports: a second engine for Rego, and SHACL shapes for the linked data.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]
#![cfg(feature = "engines")]

use std::collections::HashSet;
use std::path::Path;

use partnership_engines_tests::asks::{asks, days};
use partnership_engines_tests::exported::{Exported, examples, root};
use partnership_export::Target;
use partnership_policy::Engine;
use partnership_tests::tools;
use serde_json::json;

fn run(script: &str, arguments: &[&Path]) {
    let Some(mut python) = tools::python() else {
        return;
    };
    let script = root().join("tests/engines/python").join(script);
    let output = python.arg(script).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complains = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complains}");
    println!("{}", said.trim_end());
}

/// Of questions that are answered for the same reasons on the same day, the second engine is asked a few: it takes
/// milliseconds for each.
#[test]
fn a_second_engine_for_rego_agrees() {
    let folder = tempfile::tempdir().unwrap();
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        let exported = Exported::new(&model, &engine, Target::Rego);
        let [policy, data, questions] =
            ["policy.rego", "data.json", "questions.jsonl"].map(|file| folder.path().join(file));
        std::fs::write(&policy, exported.bytes("policy.rego")).unwrap();
        std::fs::write(&data, exported.bytes("data.json")).unwrap();
        let mut seen = HashSet::new();
        let mut lines = String::new();
        for ask in &asks(&model, &engine, &days(&engine, &model)) {
            let alike = format!(
                "{} {:?} {:?} {:?}",
                ask.on, ask.decision.because, ask.decision.conditions, ask.identifiability
            );
            let alike = (alike, ask.setting.clone());
            if !seen.insert(alike) {
                continue;
            }
            let mut input = json!({ "who": ask.who, "action": ask.action, "what": ask.what,
                "purpose": ask.purpose, "on": ask.on.to_string() });
            if let Some(setting) = &ask.setting {
                input["setting"] = json!(setting);
            }
            if let Some(level) = ask.identifiability {
                input["identifiability"] = json!(level);
            }
            let question = json!({ "input": input, "answer": ask.decision.answer.word(),
                "allow": ask.is_plainly_permitted() });
            lines.push_str(&format!("{question}\n"));
        }
        std::fs::write(&questions, lines).unwrap();
        println!("{name}:");
        run("answers.py", &[&policy, &data, &questions]);
    }
}

#[test]
fn linked_data_keeps_its_shapes() {
    let folder = tempfile::tempdir().unwrap();
    let context = root().join("tests/engines/contexts/odrl.jsonld");
    for (name, model) in examples() {
        let engine = Engine::new(&model);
        for (target, shapes, files) in [
            (
                Target::Odrl,
                "odrl.ttl",
                &["policies.jsonld", "profile.jsonld"][..],
            ),
            (Target::Dpv, "dpv.ttl", &["partnership.jsonld"][..]),
        ] {
            let exported = Exported::new(&model, &engine, target);
            let shapes = root().join("tests/engines/shapes").join(shapes);
            let paths: Vec<_> = files.iter().map(|file| folder.path().join(file)).collect();
            for (file, path) in files.iter().zip(&paths) {
                std::fs::write(path, exported.bytes(file)).unwrap();
            }
            let mut arguments: Vec<&Path> = vec![&shapes, &context];
            arguments.extend(paths.iter().map(|path| path.as_path()));
            println!("{name}: {}:", target.word());
            run("shapes.py", &arguments);
        }
    }
}

/// The shapes notice what they are there for.
#[test]
fn shapes_find_what_is_wrong() {
    let Some(mut python) = tools::python() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (_, model) = examples()
        .into_iter()
        .find(|(name, _)| name == "emergency-care")
        .unwrap();
    let engine = Engine::new(&model);
    let exported = Exported::new(&model, &engine, Target::Odrl);
    let text = exported.text("policies.jsonld");
    let script = root().join("tests/engines/python/shapes.py");
    let shapes = root().join("tests/engines/shapes/odrl.ttl");
    let context = root().join("tests/engines/contexts/odrl.jsonld");
    for (was, is) in [
        ("\"conflict\": \"prohibit\"", "\"conflict\": \"perm\""),
        ("\"isAnyOf\"", "\"neq\""),
        ("\"target\"", "\"dct:subject\""),
        ("\"urn:partnership:terms:action:analyse\"", "\"use\""),
    ] {
        assert!(text.contains(was), "{was}");
        let path = folder.path().join("broken.jsonld");
        std::fs::write(&path, text.replace(was, is)).unwrap();
        let output = python
            .args([&script, &shapes, &context, &path])
            .output()
            .unwrap();
        assert!(!output.status.success(), "{is} went unnoticed");
        python = tools::python().unwrap();
    }
}
