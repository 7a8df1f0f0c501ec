//! What running tests gave, counted and for programs.

use std::sync::Arc;

use partnership_diagnostics::Sources;
use partnership_rules::Playbook;
use partnership_rules::scenario::ScenarioResult;
use partnership_rules::testing::{Coverage, TestResult};
use serde_json::{Value, json};

use super::{line_of, words_of};

/// What running tests gave.
pub(super) struct Tested {
    pub(super) playbooks: Vec<OfPlaybook>,
    pub(super) scenarios: Vec<ScenarioResult>,
}

/// The tests of one playbook.
pub(super) struct OfPlaybook {
    pub(super) playbook: Arc<Playbook>,
    pub(super) results: Vec<TestResult>,
    pub(super) coverage: Coverage,
}

impl Tested {
    /// How many tests and scenarios were run.
    pub(super) fn all(&self) -> usize {
        let tests: usize = self.playbooks.iter().map(|own| own.results.len()).sum();
        tests + self.scenarios.len()
    }

    /// How many of them did not come true.
    pub(super) fn failed(&self) -> usize {
        let results = self.playbooks.iter().flat_map(|own| &own.results);
        let tests = results.filter(|result| !result.passed()).count();
        let scenarios = self.scenarios.iter().filter(|own| !own.passed()).count();
        tests + scenarios
    }
}

pub(super) fn document(tested: &Tested, sources: &dyn Sources) -> Value {
    let test = |result: &TestResult| {
        let expectations: Vec<Value> = result
            .expectations
            .iter()
            .map(|own| {
                json!({
                    "words": own.words,
                    "rule": own.rule,
                    "passed": own.passed,
                    "instead": own.instead,
                })
            })
            .collect();
        let findings: Vec<Value> = result
            .findings
            .iter()
            .map(|own| json!({ "name": own.name, "severity": own.severity.word(), "what": own.what }))
            .collect();
        json!({
            "playbook": result.playbook,
            "title": result.title,
            "file": sources.name(result.span.file),
            "line": line_of(sources, result.span),
            "passed": result.passed(),
            "expectations": expectations,
            "findings": findings,
        })
    };
    let coverage = |own: &OfPlaybook| {
        json!({
            "playbook": own.playbook.name,
            "rules": own.playbook.rules.len(),
            "speaks": own.coverage.fires,
            "silent": own.coverage.silent,
            "missing": own.coverage.missing,
        })
    };
    let scenario = |own: &ScenarioResult| {
        let expectations: Vec<Value> = own
            .expectations
            .iter()
            .map(|own| {
                json!({
                    "words": words_of(sources, own.span),
                    "passed": own.passed,
                    "instead": own.instead,
                })
            })
            .collect();
        json!({
            "title": own.title,
            "file": sources.name(own.span.file),
            "line": line_of(sources, own.span),
            "passed": own.passed(),
            "expectations": expectations,
        })
    };
    let results = tested.playbooks.iter().flat_map(|own| &own.results);
    json!({
        "version": 1,
        "tests": results.map(test).collect::<Vec<_>>(),
        "coverage": tested.playbooks.iter().map(coverage).collect::<Vec<_>>(),
        "scenarios": tested.scenarios.iter().map(scenario).collect::<Vec<_>>(),
        "summary": {
            "passed": tested.all() - tested.failed(),
            "failed": tested.failed(),
        },
    })
}
