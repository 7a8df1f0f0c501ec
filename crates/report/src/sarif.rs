//! SARIF 2.1.0: what code scanning reads.
//!
//! Only the part of the format that has something to hold is written, in types of our own: `serde-sarif` generates all
//! of it, and does not build. A test holds the output to the published schema.

use std::collections::BTreeMap;

use partnership_diagnostics::{Finding, Severity};
use serde::Serialize;
use serde_json::{Value, json};

use crate::spot::{Spot, Spots, address};
use crate::{Told, fingerprint, pretty, whole};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'a> {
    id: &'a str,
    short_description: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Value>,
    default_configuration: Value,
    properties: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Occurrence<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Value,
    locations: [Value; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Value>,
    partial_fingerprints: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Value>,
}

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut rules: BTreeMap<&str, Severity> = BTreeMap::new();
    for finding in told.findings {
        let heaviest = rules.entry(&finding.name).or_insert(finding.severity);
        *heaviest = (*heaviest).min(finding.severity);
    }
    let index: BTreeMap<&str, usize> = rules.keys().copied().zip(0..).collect();
    let mut spots = Spots::new(told.sources);
    let prints = fingerprint::all(told.findings, told.sources, told.home);
    let results: Vec<Occurrence<'_>> = told
        .findings
        .iter()
        .zip(prints)
        .map(|(finding, print)| {
            let place = index[&*finding.name];
            occurrence(told, finding, place, &print, &mut spots)
        })
        .collect();
    let rules: Vec<Rule<'_>> = rules
        .iter()
        .map(|(name, severity)| rule(told, name, *severity))
        .collect();
    pretty(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "partnership",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "invocations": [{
                "executionSuccessful": told.unread.is_empty(),
                "toolExecutionNotifications": notifications(told),
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

/// What could not be looked at: the run is no success then, whatever it found elsewhere.
fn notifications(told: &Told<'_>) -> Vec<Value> {
    let of = |unread: &crate::Unread| {
        json!({
            "level": "error",
            "descriptor": { "id": unread.name },
            "message": { "text": unread.whole() },
            "locations": [{ "physicalLocation": {
                "artifactLocation": { "uri": address(&unread.file), "uriBaseId": "%SRCROOT%" },
            }}],
        })
    };
    told.unread.iter().map(of).collect()
}

fn rule<'a>(told: &Told<'_>, name: &'a str, severity: Severity) -> Rule<'a> {
    let about = (told.about)(name).unwrap_or_default();
    let title = if about.title.is_empty() {
        name
    } else {
        &about.title
    };
    Rule {
        id: name,
        short_description: json!({ "text": title }),
        help: (!about.page.is_empty())
            .then(|| json!({ "text": about.page, "markdown": about.page })),
        default_configuration: json!({ "level": level(severity) }),
        properties: json!({ "tags": about.tags }),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn occurrence<'a>(
    told: &Told<'_>,
    finding: &'a Finding,
    rule_index: usize,
    print: &str,
    spots: &mut Spots<'_>,
) -> Occurrence<'a> {
    let related = finding.others.iter().map(|other| {
        let mut location = location(&spots.of(other.span));
        if !other.text.is_empty() {
            location["message"] = json!({ "text": other.text });
        }
        location
    });
    let related_locations = related.collect();
    Occurrence {
        rule_id: &finding.name,
        rule_index,
        level: level(finding.severity),
        message: json!({ "text": whole(finding, told.sources) }),
        locations: [location(&spots.of(finding.at))],
        related_locations,
        partial_fingerprints: json!({ "partnership/v1": print }),
        fixes: fixes(finding, spots),
    }
}

fn location(at: &Spot<'_>) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": address(at.file), "uriBaseId": "%SRCROOT%" },
        "region": region(at),
    }})
}

fn region(at: &Spot<'_>) -> Value {
    json!({
        "startLine": at.start.line,
        "startColumn": at.start.column,
        "endLine": at.end.line,
        "endColumn": at.end.column,
    })
}

/// The change that settles it, by file. SARIF has no word for whether it is safe, so the title says what it does.
fn fixes(finding: &Finding, spots: &mut Spots<'_>) -> Vec<Value> {
    let Some(fix) = &finding.fix else {
        return Vec::new();
    };
    let mut changes: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (file, edit) in &fix.edits {
        let at = spots.of(partnership_source::Span::new(*file, edit.range));
        changes.entry(address(at.file)).or_default().push(json!({
            "deletedRegion": region(&at),
            "insertedContent": { "text": &*edit.insert },
        }));
    }
    let changes: Vec<Value> = changes
        .into_iter()
        .map(|(uri, replacements)| {
            json!({ "artifactLocation": { "uri": uri, "uriBaseId": "%SRCROOT%" }, "replacements": replacements })
        })
        .collect();
    if changes.is_empty() {
        return Vec::new();
    }
    vec![json!({ "description": { "text": fix.title }, "artifactChanges": changes })]
}
