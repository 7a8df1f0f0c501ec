//! Playbooks as their users meet them: checked, shown, explained, tested and waived, and held against the public record.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

#[path = "playbooks/check.rs"]
mod check;
#[path = "playbooks/examples.rs"]
mod examples;
#[path = "playbooks/house.rs"]
mod house;
#[path = "playbooks/outputs.rs"]
mod outputs;
#[path = "playbooks/rules.rs"]
mod rules;
#[path = "playbooks/scenarios.rs"]
mod scenarios;
#[path = "playbooks/status.rs"]
mod status;
#[path = "cli/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the other commands")]
mod support;
#[path = "playbooks/tested.rs"]
mod tested;
#[path = "playbooks/why.rs"]
mod why;

use serde_json::Value;

/// The day on which the tests are run.
const TODAY: &str = "2026-11-20";

/// A document that fits the schema of findings.
fn document(text: &str) -> Value {
    let document: Value = serde_json::from_str(text).unwrap();
    let schema: Value = serde_json::from_str(partnership_diagnostics::json::SCHEMA).unwrap();
    let faults: Vec<String> = jsonschema::validator_for(&schema)
        .unwrap()
        .iter_errors(&document)
        .map(|error| error.to_string())
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    document
}
