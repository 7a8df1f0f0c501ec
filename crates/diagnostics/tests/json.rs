//! What programs read.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use partnership_diagnostics::{Counts, Finding, Fix, Severity, Texts, json};
use partnership_source::{FileId, Span, TextEdit, TextRange};
use proptest::prelude::*;
use serde_json::{Value, json};

const A: FileId = FileId(0);

fn written(findings: &[Finding], texts: &Texts, files: usize) -> Value {
    let mut out = Vec::new();
    json::write(&mut out, findings, texts, &Counts::of(findings, files)).unwrap();
    assert!(out.ends_with(b"}\n"));
    serde_json::from_slice(&out).unwrap()
}

fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(json::SCHEMA).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

#[track_caller]
fn assert_valid(document: &Value) {
    let errors: Vec<String> = schema()
        .iter_errors(document)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

fn texts() -> Texts {
    let mut texts = Texts::new();
    texts.add("a.partnership", "é {\n  é: fjord\n}\n");
    texts.add("b.partnership", "b");
    texts
}

#[test]
fn a_run_without_findings() {
    let document = written(&[], &texts(), 2);
    assert_valid(&document);
    let tool = json!({ "name": "partnership", "version": env!("CARGO_PKG_VERSION") });
    let summary = json!({ "error": 0, "warning": 0, "advice": 0, "files": 2, "known": 0 });
    assert_eq!(
        document,
        json!({
            "version": 1, "tool": tool, "findings": [], "summary": summary,
            "playbooks": [], "coverage": [], "next": [], "unread": [],
        })
    );
}

#[test]
fn a_full_finding() {
    let finding = Finding::new(
        "a-rule",
        Severity::Warning,
        Span::new(A, TextRange::new(11, 16)),
        "What",
    )
    .why("Why")
    .how("How")
    .label("here")
    .other(Span::new(FileId(1), TextRange::new(0, 1)), "there")
    .fix(Fix::safe(
        "Do",
        A,
        [TextEdit::replace(TextRange::new(11, 12), "F")],
    ))
    .from_step("uk-gdpr", "lawful-basis");
    let bare = Finding::new(
        "b-rule",
        Severity::Error,
        Span::new(A, TextRange::new(0, 99)),
        "What",
    );
    let document = written(&[finding, bare], &texts(), 2);
    assert_valid(&document);
    let point = |line: u32, column: u32, offset: u32| json!({ "line": line, "column": column, "offset": offset });
    assert_eq!(
        document["findings"][0],
        json!({
            "name": "a-rule", "severity": "warning", "what": "What", "why": "Why", "how": "How",
            "file": "a.partnership", "range": { "start": point(2, 6, 11), "end": point(2, 11, 16) }, "label": "here",
            "related": [{
                "file": "b.partnership", "range": { "start": point(1, 1, 0), "end": point(1, 2, 1) }, "text": "there"
            }],
            "fix": { "title": "Do", "safe": true, "edits": [{
                "file": "a.partnership", "range": { "start": point(2, 6, 11), "end": point(2, 7, 12) }, "insert": "F"
            }] },
            "playbook": "uk-gdpr", "step": "lawful-basis", "partnership": null,
        })
    );
    assert_eq!(document["findings"][1]["fix"], Value::Null);
    assert_eq!(
        document["findings"][1]["range"]["end"],
        point(4, 1, 19),
        "a range past the end ends at the end"
    );
    assert_eq!(
        document["summary"],
        json!({ "error": 1, "warning": 1, "advice": 0, "files": 2, "known": 0 })
    );
}

#[test]
fn the_schema_refuses_what_it_does_not_know() {
    let mut document = written(
        &[Finding::new("a", Severity::Error, Span::default(), "What")],
        &texts(),
        1,
    );
    assert_valid(&document);
    document["findings"][0]["colour"] = json!("red");
    assert!(!schema().is_valid(&document));
}

/// Every object of the schema is closed, requires all it names, and every part is described.
#[test]
fn the_schema_is_closed_and_described() {
    fn look(schema: &Value, path: &str) {
        match schema {
            Value::Object(object) => {
                if let Some(Value::Object(properties)) = object.get("properties") {
                    assert_eq!(
                        object.get("additionalProperties"),
                        Some(&Value::Bool(false)),
                        "{path}"
                    );
                    let required = object["required"].as_array().unwrap();
                    // What a judgement says depends on its outcome; everything else is always there.
                    assert!(
                        path == "/$defs/judgement"
                            || properties
                                .keys()
                                .all(|key| required.iter().any(|name| name == key)),
                        "{path}"
                    );
                    for (key, value) in properties {
                        assert!(
                            value.get("description").is_some(),
                            "{path}/{key} lacks a description"
                        );
                    }
                }
                for (key, value) in object {
                    look(value, &format!("{path}/{key}"));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| look(item, path)),
            _ => {}
        }
    }
    look(&serde_json::from_str(json::SCHEMA).unwrap(), "");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_document_is_valid(
        text in "[aé日\n\r\"\u{1b}]{0,40}",
        ranges in proptest::collection::vec((0u32..3, 0u32..90, 0u32..90), 1..5),
    ) {
        let mut texts = Texts::new();
        texts.add("a", text);
        let spans = ranges.iter().map(|(file, start, end)| Span::new(FileId(*file), TextRange { start: *start, end: *end }));
        let findings: Vec<Finding> = spans
            .map(|span| {
                Finding::new("a-rule", Severity::Advice, span, "\u{0}\u{1b}\"")
                    .other(span, "")
                    .fix(Fix::offered("x", span.file, [TextEdit::delete(span.range)]))
            })
            .collect();
        let document = written(&findings, &texts, 1);
        prop_assert!(schema().is_valid(&document));
    }
}
