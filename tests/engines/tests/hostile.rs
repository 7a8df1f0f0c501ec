//! Whatever people write, an export is read by its engine, and no text becomes a rule.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells how much it asked"
)]
#![cfg(feature = "engines")]

use std::str::FromStr;

use cedar_policy::{Entities, PolicySet, Schema, ValidationMode, Validator};
use partnership_engines_tests::exported::{Exported, examples, model};
use partnership_export::Target;
use partnership_model::Model;
use partnership_policy::Engine;
use partnership_tests::random::Random;

/// A partnership in which every text that an export may show is this one.
fn partnership(text: &str, name: &str) -> String {
    let text = text
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', " ");
    format!(
        "partnership {name}-p \"{text}\" {{\n  aim: \"{text}\"\n  need: \"{text}\"\n}}\n\
         partner {name} \"{text}\" {{ kind: hospital }}\n\
         partner other \"Other\" {{}}\n\
         dataset {name}-data \"{text}\" {{ holder: {name}\n  standard: \"{text}\" }}\n\
         purpose {name}-use \"{text}\" {{ uses: {name}-data\n  intended-use: \"{text}\" }}\n\
         risk {name}-risk \"{text}\" {{ consequence: \"{text}\" }}\n\
         environment {name}-room \"{text}\" {{ safeguards: \"{text}\" }}\n\
         duty {name}-duty \"{text}\" {{ requires: \"{text}\" }}\n\
         agreement {name}-deal \"{text}\" {{\n  type: data-sharing-agreement\n  parties: {name}, other\n  \
         covers: {name}-use\n  status: signed\n  effective: 2026-01-01\n  expires: 2027-01-01\n  \
         reference: \"{text}\"\n\n  \
         permit other to analyse {name}-data for {name}-use {{ within: {name}-room\n  duties: {name}-duty }}\n}}\n\
         forbid anyone to sell {name}-data called {name}-never\n"
    )
}

/// What each engine makes of the exports: how many policies, rules, triples and so on there are.
fn read(model: &Model) -> Vec<usize> {
    let engine = Engine::new(model);
    let cedar = Exported::new(model, &engine, Target::Cedar);
    let (schema, _) = Schema::from_cedarschema_str(cedar.text("partnership.cedarschema")).unwrap();
    let policies = PolicySet::from_str(cedar.text("policies.cedar")).unwrap();
    let validated = Validator::new(schema.clone()).validate(&policies, ValidationMode::Strict);
    assert!(validated.validation_passed(), "{validated}");
    let entities = Entities::from_json_str(cedar.text("entities.json"), Some(&schema)).unwrap();

    let rego = Exported::new(model, &engine, Target::Rego);
    let mut opa = regorus::Engine::new();
    for file in ["policy.rego", "policy_test.rego"] {
        opa.add_policy(file.to_owned(), rego.text(file).to_owned())
            .unwrap();
    }
    opa.add_data_json(rego.text("data.json")).unwrap();
    opa.set_input_json("{}").unwrap();
    assert!(opa.eval_rule("data.partnership.allow".to_owned()).is_ok());

    let mut triples = 0;
    for (target, file) in [
        (Target::Odrl, "profile.jsonld"),
        (Target::Dpv, "partnership.jsonld"),
        (Target::Odrl, "policies.jsonld"),
    ] {
        let exported = Exported::new(model, &engine, target);
        // What the contexts bring is tested elsewhere: here every term may be any.
        let mut json: serde_json::Value = serde_json::from_str(exported.text(file)).unwrap();
        if file == "policies.jsonld" {
            json["@context"] = serde_json::json!({
                "@vocab": "urn:x:", "uid": "@id", "type": "@type", "dct": "http://purl.org/dc/terms/"
            });
        }
        for quad in oxjsonld::JsonLdParser::new().for_slice(&json.to_string()) {
            quad.unwrap();
            triples += 1;
        }
    }
    let authzen = Exported::new(model, &engine, Target::AuthZen);
    let batches: serde_json::Value =
        serde_json::from_str(authzen.text("evaluations.json")).unwrap();
    for exported in [&cedar, &rego, &authzen] {
        exported.losses();
        // A report is read by people: nothing in it acts on a terminal or is taken for markup.
        let report = exported.text("loss.md");
        assert!(
            !report.chars().any(|c| c.is_control() && c != '\n'),
            "{report:?}"
        );
        assert!(!report.contains("<script"), "{report}");
    }
    let cells = rego.text("policy_test.rego").matches("\ntest_").count();
    vec![
        policies.policies().count(),
        entities.iter().count(),
        triples,
        batches.as_array().unwrap().len(),
        cells,
    ]
}

const NASTY: &[&str] = &[
    "\"",
    "\\",
    "'",
    "`",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ";",
    "//",
    "/*",
    "*/",
    "#",
    "@id(\"x\")",
    "<script>",
    "</script>",
    "&amp;",
    "${x}",
    "{{x}}",
    "%0a",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "\u{feff}",
    "\u{fffd}",
    "\u{1f469}\u{200d}\u{1f680}",
    "\u{e0041}",
    "é",
    "ﷺ",
    "\n",
    "\r",
    "\t",
    "\"; permit(principal, action, resource); //",
    "\" } allow if { true }",
    "\", \"@type\": \"odrl:Permission",
    "---",
    "null",
    " ",
    "a",
];

#[test]
fn no_text_becomes_a_rule_or_breaks_out() {
    let expected = read(&model(&partnership("Plain words", "plain")));
    let mut random = Random::new(6);
    let mut texts: Vec<String> = NASTY.iter().map(|text| (*text).to_owned()).collect();
    for _ in 0..24 {
        let length = 1 + random.below(12);
        texts.push(
            (0..length)
                .map(|_| NASTY[random.below(NASTY.len())])
                .collect(),
        );
    }
    let mut whole = 0;
    for text in &texts {
        let model = model(&partnership(text, "plain"));
        let read = read(&model);
        // A sign that may not stand in a text is a slip, after which clauses are not relied on.
        let slipped = model.entries.iter().any(|entry| entry.broken);
        if slipped || model.clauses.iter().any(|clause| clause.suspect) {
            assert!(
                read.iter()
                    .zip(&expected)
                    .all(|(read, expected)| read <= expected),
                "{text:?}: {read:?}"
            );
        } else {
            assert_eq!(read, expected, "{text:?}");
            whole += 1;
        }
    }
    assert!(whole > texts.len() / 3, "{whole} of {}", texts.len());
}

#[test]
fn a_name_is_a_name() {
    let expected = read(&model(&partnership("Plain words", "plain")));
    for name in [
        "hôpital",
        "東京",
        "null-1",
        "proto",
        "constructor",
        "x1",
        "allow",
        "principal",
        "undeclared",
        "ß",
    ] {
        let text = partnership("Plain words", name);
        let read = read(&model(&text));
        assert_eq!(read, expected, "{name}");
    }
}

/// Files that are broken in the middle: each engine still reads the export, and never says yes where we do not.
#[test]
fn broken_files_are_exported_too() {
    let (name, _) = &examples()[0];
    let root = partnership_engines_tests::exported::root();
    let text =
        std::fs::read_to_string(root.join(format!("examples/{name}/{name}.partnership"))).unwrap();
    let mut random = Random::new(7);
    for _ in 0..12 {
        let mut broken = text.clone();
        for _ in 0..3 {
            let mut at = random.below(broken.len());
            while !broken.is_char_boundary(at) {
                at -= 1;
            }
            match random.below(3) {
                0 => broken.truncate(at.max(200)),
                1 => broken.insert_str(at, NASTY[random.below(NASTY.len())]),
                _ => broken.insert_str(at, "\n}\n"),
            }
        }
        read(&model(&broken));
    }
}
