//! Playbooks and partnerships from a few words, and what the engine makes of them.

use std::sync::Arc;

use jiff::civil::{Date, date};
use partnership_diagnostics::{Finding, Severity};
use partnership_model::{InputFile, Model, build};
use partnership_rules::run::{Options, Outcome, Outcomes, run};
use partnership_rules::{Playbook, compile_all};
use partnership_source::FileId;
use partnership_syntax::parse;

pub(crate) const TODAY: Date = date(2026, 6, 1);

/// Compile the playbooks of a text.
pub(crate) fn playbooks(text: &str) -> (Vec<Arc<Playbook>>, Vec<Finding>) {
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(9),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let text: Arc<str> = Arc::from(text);
    let mut findings = built.findings;
    let mut found = Vec::new();
    for compiled in compile_all(&built.model, &|_| Arc::clone(&text)) {
        findings.extend(compiled.findings);
        found.push(Arc::new(compiled.playbook));
    }
    (found, findings)
}

/// The playbook `p` around some rules and definitions. A line at the margin would start an entry of its own.
pub(crate) fn around(body: &str) -> String {
    format!(
        "playbook p \"P\" {{\n  {}\n}}\n",
        body.replace('\n', "\n  ")
    )
}

/// A playbook around some rules and definitions, which must be clean.
pub(crate) fn playbook(body: &str) -> Vec<Arc<Playbook>> {
    let (found, findings) = playbooks(&around(body));
    let told: Vec<String> = findings
        .iter()
        .map(|finding| format!("{}: {}", finding.name, finding.what))
        .collect();
    assert!(told.is_empty(), "{told:#?}\n{body}");
    found
}

/// What is wrong with the rules of a playbook, by name.
pub(crate) fn wrong(body: &str) -> Vec<String> {
    let (_, findings) = playbooks(&around(body));
    findings
        .iter()
        .map(|finding| finding.name.to_string())
        .collect()
}

/// The partnership of a text, which must be clean of errors.
pub(crate) fn partnership(text: &str) -> Model {
    let text = if text.contains("partnership ") {
        text.to_owned()
    } else {
        format!("partnership us \"Us\" {{\n}}\n{text}")
    };
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let errors: Vec<&str> = built
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.what.as_str())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    built.model
}

pub(crate) fn outcomes(rules: &str, file: &str) -> Outcomes {
    run(
        &partnership(file),
        &playbook(rules),
        &["p"],
        &Options::on(TODAY),
    )
}

/// What became of each judgement of the rule `r`: `m`et, `o`pen, `w`aived, `a`ttested, `t`o attest, `?`.
pub(crate) fn letters(outcomes: &Outcomes) -> String {
    outcomes
        .rules
        .iter()
        .find(|result| result.rule.name == "r")
        .map(|result| {
            result
                .judgements
                .iter()
                .map(|judgement| match judgement.outcome {
                    Outcome::Met => 'm',
                    Outcome::Open(_) => 'o',
                    Outcome::Waived(..) => 'w',
                    Outcome::Attested(_) => 'a',
                    Outcome::ToAttest => 't',
                    Outcome::Unknown => '?',
                })
                .collect()
        })
        .unwrap_or_default()
}

/// What becomes of `require CONDITION`, said of the partnership itself.
pub(crate) fn asked(condition: &str, file: &str) -> String {
    letters(&outcomes(
        &format!("rule r \"R\" {{\n  require {condition}\n}}"),
        file,
    ))
}

/// What becomes of `for each …` with its `require`, for each binding.
pub(crate) fn each(sentences: &str, file: &str) -> String {
    letters(&outcomes(
        &format!("rule r \"R\" {{\n{sentences}\n}}"),
        file,
    ))
}

pub(crate) fn names(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| &*finding.name).collect()
}
