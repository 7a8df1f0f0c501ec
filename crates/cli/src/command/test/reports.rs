//! What running tests gave, in the forms that other programs read: what did not come true, at its place.

use partnership_diagnostics::{Counts, Finding, Severity, Sources, json, sort};
use partnership_project::plain_name;
use partnership_report::{About, Form, Told, Words};
use serde_json::Value;

use super::outcome::Tested;
use super::{junit, words_of};
use crate::misuse::Misuse;
use crate::reports::{self, Wanted, page_of};
use crate::shell::Shell;

const TEST: &str = "test-did-not-come-true";
const SCENARIO: &str = "scenario-does-not-hold";

/// Write the reports that are wanted. `findings` are those of the files that the tests stand in.
pub(super) fn write(
    wanted: &[Wanted],
    tested: &Tested,
    (sources, findings): (&dyn Sources, &[Finding]),
    document: &Value,
    shell: &mut Shell,
) -> Result<(), Box<Misuse>> {
    if wanted.is_empty() {
        return Ok(());
    }
    let mut all = findings.to_vec();
    all.extend(failed(tested, sources));
    sort(&mut all);
    let mut files: Vec<_> = all.iter().map(|finding| finding.at.file).collect();
    files.sort_unstable();
    files.dedup();
    let told = Told {
        command: "partnership test",
        counts: &Counts::of(&all, files.len()),
        findings: &all,
        known: &[],
        unread: &[],
        sources,
        home: &|file| plain_name(sources, file),
        run: &json::Run::default(),
        words: Words::FINDINGS,
        suites: &[],
        files: &[],
        about: &about,
    };
    let own = |form: Form| match form {
        Form::Junit => Some(junit::report(tested, sources)),
        Form::Json => {
            let text = serde_json::to_string_pretty(document).unwrap_or_default();
            Some(format!("{text}\n"))
        }
        _ => None,
    };
    reports::write_with(wanted, &told, &own, shell)
}

/// What did not come true, at the expectation where there is one.
fn failed(tested: &Tested, sources: &dyn Sources) -> Vec<Finding> {
    let mut found = Vec::new();
    let results = tested.playbooks.iter().flat_map(|own| &own.results);
    for result in results.filter(|result| !result.passed()) {
        let open = result.expectations.iter().filter(|own| !own.passed);
        found.extend(open.map(|own| {
            let what = format!(
                "“{}” did not come true: `{}`. {}",
                result.title, own.words, own.instead
            );
            Finding::new(TEST, Severity::Error, own.span, what)
        }));
        found.extend(result.findings.iter().cloned());
        if result.expectations.is_empty() {
            let what = format!("“{}” expects nothing.", result.title);
            found.push(Finding::new(TEST, Severity::Error, result.span, what));
        }
    }
    for scenario in tested.scenarios.iter().filter(|own| !own.passed()) {
        let open = scenario.expectations.iter().filter(|own| !own.passed);
        found.extend(open.map(|own| {
            let words = words_of(sources, own.span);
            let what = format!(
                "“{}” does not hold: `{words}`. {}",
                scenario.title, own.instead
            );
            Finding::new(SCENARIO, Severity::Error, own.span, what)
        }));
        if scenario.expectations.is_empty() {
            let what = format!("“{}” expects nothing.", scenario.title);
            found.push(Finding::new(SCENARIO, Severity::Error, scenario.span, what));
        }
    }
    for finding in &mut found {
        if finding.name == TEST || finding.name == SCENARIO {
            finding.how = "Mend the rule or the clause, or change what is expected.".to_owned();
        }
    }
    found
}

fn about(name: &str) -> Option<About> {
    if name != TEST {
        return page_of(name);
    }
    Some(About {
        title: "A test of a rule comes true".to_owned(),
        page: "# A test of a rule comes true\n\nA playbook brings tests that say where a rule speaks and where it is silent. One of them expects something else than what happens.\n".to_owned(),
        tags: vec!["tests".to_owned()],
    })
}
