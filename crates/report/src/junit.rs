//! JUnit's XML: a suite for each playbook of a partnership, with a test for each rule, and a suite for how the files
//! are written, with a test for each file. What holds is told as well as what does not.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use partnership_diagnostics::{Finding, json};

use crate::spot::Spots;
use crate::xml::escaped;
use crate::{Case, Told, whole};

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut suites: Vec<(String, Vec<Case>)> = Vec::new();
    if !told.files.is_empty() {
        suites.push(("how the files are written".to_owned(), language(told)));
    }
    for suite in told.suites {
        suites.push((suite.name.clone(), suite.cases.clone()));
    }
    for playbook in &told.run.playbooks {
        let file = told.sources.name(playbook.file);
        let cases = playbook
            .rules
            .iter()
            .map(|rule| case(told, rule, file))
            .collect();
        suites.push((format!("{} ({file})", playbook.name), cases));
    }
    let failed = |cases: &[Case]| {
        cases
            .iter()
            .filter(|case| !case.failures.is_empty())
            .count()
    };
    let skipped = |cases: &[Case]| cases.iter().filter(|case| case.skipped.is_some()).count();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string does not fail.
    let _ = writeln!(
        out,
        "<testsuites name=\"{}\" tests=\"{}\" failures=\"{}\">",
        escaped(told.command),
        suites.iter().map(|(_, cases)| cases.len()).sum::<usize>(),
        suites.iter().map(|(_, cases)| failed(cases)).sum::<usize>()
    );
    for (name, cases) in &suites {
        let _ = writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">",
            escaped(name),
            cases.len(),
            failed(cases),
            skipped(cases)
        );
        for case in cases {
            write_case(&mut out, name, case);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn write_case(out: &mut String, suite: &str, case: &Case) {
    let _ = write!(
        out,
        "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\"",
        escaped(&case.name),
        escaped(suite),
        escaped(&case.file)
    );
    if let Some(first) = case.failures.first() {
        let _ = writeln!(
            out,
            ">\n      <failure message=\"{}\" type=\"finding\">{}</failure>\n    </testcase>",
            escaped(first),
            escaped(&case.failures.join("\n"))
        );
    } else if let Some(reason) = &case.skipped {
        let _ = writeln!(
            out,
            ">\n      <skipped message=\"{}\"/>\n    </testcase>",
            escaped(reason)
        );
    } else {
        out.push_str("/>\n");
    }
}

/// A test for each file: it fails where the file itself has something to fix.
fn language(told: &Told<'_>) -> Vec<Case> {
    let mut spots = Spots::new(told.sources);
    let mut files: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in told.files {
        files.entry(file).or_default();
    }
    for finding in told
        .findings
        .iter()
        .filter(|finding| finding.origin.is_none())
    {
        let at = spots.of(finding.at);
        files
            .entry(at.file)
            .or_default()
            .push(line(told, finding, at.start.line));
    }
    files
        .into_iter()
        .map(|(file, failures)| Case {
            name: file.to_owned(),
            file: file.to_owned(),
            failures,
            skipped: None,
        })
        .collect()
}

fn line(told: &Told<'_>, finding: &Finding, line: u32) -> String {
    format!(
        "line {line}: {} [{}]: {}",
        told.words.phrase(finding.severity),
        finding.name,
        whole(finding)
    )
}

/// A test for a rule: it fails where it is open anywhere, and is left out where nobody can tell.
fn case(told: &Told<'_>, rule: &json::Rule<'_>, file: &str) -> Case {
    let mut spots = Spots::new(told.sources);
    let failures = rule
        .judgements
        .iter()
        .filter(|own| own.outcome == "open")
        .map(|own| {
            let at = spots.of(own.at);
            format!(
                "{}:{}: {}",
                at.file,
                at.start.line,
                own.what.unwrap_or(rule.title)
            )
        })
        .collect();
    let skipped = rule.judgements.iter().find_map(|own| match own.outcome {
        "waived" => Some(format!(
            "accepted for now: {}",
            own.reason.unwrap_or("no reason given")
        )),
        "to-attest" => Some("a person has to say so".to_owned()),
        "cannot-be-judged" => Some("it cannot be told from the file".to_owned()),
        _ => None,
    });
    Case {
        name: rule.name.to_owned(),
        file: file.to_owned(),
        failures,
        skipped,
    }
}
