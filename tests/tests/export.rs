//! What a partnership is exported as is what its schema describes.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use partnership_model::json::{Places, model_json};
use partnership_model::{InputFile, build};
use partnership_source::FileId;
use partnership_syntax::parse;
use partnership_vocabulary::{KINDS, Place};
use serde_json::Value;

fn schema() -> Value {
    let files = partnership_xtask::codegen::files();
    let file = files
        .iter()
        .find(|file| file.path.ends_with("model.schema.json"))
        .unwrap();
    serde_json::from_str(&file.text).unwrap()
}

/// The text as JSON; what it names is not there, so names mean nothing.
fn exported(text: &str) -> Value {
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    model_json(
        &built.model,
        &Places {
            name: &|_| "main.partnership".to_owned(),
            lines: None,
        },
    )
}

fn faults(schema: &jsonschema::Validator, value: &Value) -> Vec<String> {
    schema
        .iter_errors(value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect()
}

#[test]
fn the_schema_is_one() {
    jsonschema::draft202012::meta::validate(&schema()).unwrap();
}

#[test]
fn every_kind_is_exported_as_described() {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    for kind in KINDS
        .iter()
        .filter(|kind| !matches!(kind.place, Place::Inside(_)))
    {
        let faults = faults(&validator, &exported(kind.example));
        assert!(faults.is_empty(), "{}: {}", kind.word, faults.join("\n"));
    }
}

#[test]
fn files_with_findings_are_exported_too() {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    let text = r#"
        partner st-marys "St Mary's" { kind: 12, "Hospice" x-own: a b website: "the site" unknown: 1 number: 3 sites }
        agreement dsa "Agreement" { fee: GBP 3 on 2026 forbid any hospital except st-marys to sell, foo anything until 2026 }
        promise p "Promise" { never: sell visits note: none because "So." }
        scenario "S" { expect no permit anyone to sell anything on 2026-01-01 }
        nonsense x { y: z }
    "#;
    let faults = faults(&validator, &exported(text));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_schema_refuses_what_is_not_described() {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    let sound = exported("dataset visits \"Visits\" {\n  identifiability: pseudonymised\n}\n");
    assert!(validator.is_valid(&sound));
    for (place, value) in [
        ("/version", Value::from(2)),
        (
            "/entries/0/fields/identifiability/0/value",
            Value::from("hidden"),
        ),
        (
            "/entries/0/fields/identifiability/0/type",
            Value::from("text"),
        ),
        ("/entries/0/place", Value::from("here")),
    ] {
        let mut spoilt = sound.clone();
        *spoilt.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&spoilt), "{place}");
    }
}
