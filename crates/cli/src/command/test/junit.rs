//! What running tests gave, as JUnit writes it: build servers read that.

use std::fmt::Write as _;

use partnership_diagnostics::Sources;
use partnership_rules::testing::TestResult;

use super::line_of;
use super::outcome::Tested;

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
            case(&mut text, result, sources);
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

fn case(text: &mut String, result: &TestResult, sources: &dyn Sources) {
    let _ = write!(
        text,
        "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\"",
        escaped(&result.title),
        escaped(&result.playbook),
        escaped(sources.name(result.span.file)),
        line_of(sources, result.span)
    );
    if result.passed() {
        text.push_str("/>\n");
        return;
    }
    let mut told: Vec<String> = result
        .expectations
        .iter()
        .filter(|own| !own.passed)
        .map(|own| format!("{}: {}", own.words, own.instead))
        .collect();
    told.extend(
        result
            .findings
            .iter()
            .map(|own| format!("{} [{}]: {}", own.severity.phrase(), own.name, own.what)),
    );
    let first = told.first().map_or("", String::as_str);
    let _ = writeln!(
        text,
        ">\n      <failure message=\"{}\">{}</failure>\n    </testcase>",
        escaped(first),
        escaped(&told.join("\n"))
    );
}

/// Text that XML can hold. What no XML document may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            sign if sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}') => {}
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_reserves_is_written_otherwise() {
        assert_eq!(
            escaped("a<b> & \"c\"\n\u{1b}[31m'd'"),
            "a&lt;b&gt; &amp; &quot;c&quot;&#10;[31m&apos;d&apos;"
        );
    }
}
