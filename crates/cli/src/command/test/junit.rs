//! What running tests gave, as JUnit writes it: build servers read that.

use std::fmt::Write as _;

use partnership_diagnostics::Sources;
use partnership_report::xml_escaped as escaped;
use partnership_rules::testing::TestResult;

use partnership_source::Span;

use super::outcome::Tested;
use super::{line_of, words_of};

/// The whole report.
pub(super) fn report(tested: &Tested, sources: &dyn Sources) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "<testsuites name=\"partnership\" tests=\"{}\" failures=\"{}\">",
        tested.all(),
        tested.failed()
    );
    for own in &tested.playbooks {
        let failed = own.results.iter().filter(|result| !result.passed()).count();
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failed}\">",
            escaped(&own.playbook.name),
            own.results.len()
        );
        for result in &own.results {
            let name = [result.title.as_str(), &result.playbook];
            case(
                &mut text,
                name,
                result.span,
                result.passed(),
                faults(result),
                sources,
            );
        }
        text.push_str("  </testsuite>\n");
    }
    if !tested.scenarios.is_empty() {
        let failed = tested.scenarios.iter().filter(|own| !own.passed()).count();
        let _ = writeln!(
            text,
            "  <testsuite name=\"scenarios\" tests=\"{}\" failures=\"{failed}\">",
            tested.scenarios.len()
        );
        for own in &tested.scenarios {
            let told = own.expectations.iter().filter(|own| !own.passed);
            let told = told.map(|one| format!("{}: {}", words_of(sources, one.span), one.instead));
            case(
                &mut text,
                [&own.title, "scenarios"],
                own.span,
                own.passed(),
                told.collect(),
                sources,
            );
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

fn case(
    text: &mut String,
    [name, class]: [&str; 2],
    at: Span,
    passed: bool,
    told: Vec<String>,
    sources: &dyn Sources,
) {
    let _ = write!(
        text,
        "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\"",
        escaped(name),
        escaped(class),
        escaped(sources.name(at.file)),
        line_of(sources, at)
    );
    if passed {
        text.push_str("/>\n");
        return;
    }
    let first = told.first().map_or("It expects nothing.", String::as_str);
    let _ = writeln!(
        text,
        ">\n      <failure message=\"{}\">{}</failure>\n    </testcase>",
        escaped(first),
        escaped(&told.join("\n"))
    );
}

/// What did not come true of a test.
fn faults(result: &TestResult) -> Vec<String> {
    let expectations = result.expectations.iter().filter(|own| !own.passed);
    let findings = result.findings.iter();
    expectations
        .map(|own| format!("{}: {}", own.words, own.instead))
        .chain(
            findings.map(|own| format!("{} [{}]: {}", own.severity.phrase(), own.name, own.what)),
        )
        .collect()
}
