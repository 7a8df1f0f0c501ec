//! JUnit's XML: a suite for each playbook of a partnership, with a test for each rule, and a suite for how the files
//! are written, with a test for each file. What holds is told as well as what does not; what had nothing to look at, waits
//! for a person or is known already was skipped.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use partnership_diagnostics::{Finding, json};
use partnership_source::{FileId, Span};

use crate::spot::Spots;
use crate::xml::escaped;
use crate::{Case, Told, whole};

/// What is known already, by its rule and place.
type Known<'a> = HashMap<(&'a str, Span), Vec<&'a Finding>>;

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut suites: Vec<(String, Vec<Case>)> = Vec::new();
    if !told.files.is_empty() || !told.unread.is_empty() {
        suites.push(("how the files are written".to_owned(), language(told)));
    }
    for suite in told.suites {
        suites.push((suite.name.clone(), suite.cases.clone()));
    }
    let mut known: Known<'_> = HashMap::new();
    for finding in told.known {
        let place = (&*finding.name, finding.at);
        known.entry(place).or_default().push(finding);
    }
    for playbook in &told.run.playbooks {
        let file = told.sources.name(playbook.file);
        let cases = playbook
            .rules
            .iter()
            .map(|rule| case(told, rule, playbook.file, &known))
            .collect();
        suites.push((format!("{} ({file})", playbook.name), cases));
    }
    let failed = |cases: &[Case]| {
        cases
            .iter()
            .filter(|case| !case.failures.is_empty())
            .count()
    };
    let skipped = |cases: &[Case]| {
        cases
            .iter()
            .filter(|case| case.failures.is_empty() && case.skipped.is_some())
            .count()
    };
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
    for unread in told.unread {
        let failure = format!("not read [{}]: {}", unread.name, unread.whole());
        files.entry(&unread.file).or_default().push(failure);
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
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in told.known.iter().filter(|own| own.origin.is_none()) {
        let file = told.sources.name(finding.at.file);
        files.entry(file).or_default();
        *known.entry(file).or_default() += 1;
    }
    files
        .into_iter()
        .map(|(file, failures)| Case {
            name: file.to_owned(),
            file: file.to_owned(),
            failures,
            skipped: known.get(file).map(|many| known_already(*many)),
        })
        .collect()
}

fn known_already(many: usize) -> String {
    match many {
        1 => "known: 1 finding stands in the baseline".to_owned(),
        many => format!("known: {many} findings stand in the baseline"),
    }
}

fn line(told: &Told<'_>, finding: &Finding, line: u32) -> String {
    format!(
        "line {line}: {} [{}]: {}",
        told.words.phrase(finding.severity),
        finding.name,
        whole(finding, told.sources)
    )
}

/// A test for a rule: it fails where it is open anywhere, and is left out where nobody can tell.
fn case(told: &Told<'_>, rule: &json::Rule<'_>, partnership: FileId, known: &Known<'_>) -> Case {
    let mut spots = Spots::new(told.sources);
    let file = told.sources.name(partnership);
    let is_known = |own: &json::Judgement<'_>| {
        let here = known.get(&(rule.name, own.at));
        here.into_iter().flatten().any(|finding| {
            finding.is_about(partnership) && own.what.is_none_or(|what| what == finding.what)
        })
    };
    let open = rule.judgements.iter().filter(|own| own.outcome == "open");
    let (known, new): (Vec<_>, Vec<_>) = open.partition(|own| is_known(own));
    let mut failures: Vec<String> = new
        .into_iter()
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
    if rule.stopped {
        failures
            .push("it cost too much and was stopped, so nobody knows whether it is met".to_owned());
    }
    let waiting = rule.judgements.iter().find_map(|own| match own.outcome {
        "waived" => Some(format!(
            "accepted for now: {}",
            own.reason.unwrap_or("no reason given")
        )),
        "to-attest" => Some("a person has to say so".to_owned()),
        "cannot-be-judged" => Some("it cannot be told from the file".to_owned()),
        _ => None,
    });
    let skipped = if !known.is_empty() {
        Some(known_already(known.len()))
    } else if rule.judgements.is_empty() {
        Some("it had nothing to look at".to_owned())
    } else {
        waiting
    };
    Case {
        name: rule.name.to_owned(),
        file: file.to_owned(),
        failures,
        skipped,
    }
}
