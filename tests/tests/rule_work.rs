//! What a built-in rule costs grows with the entries it looks at and the findings it has, and not with their product.
//!
//! Counted, not timed: the engine counts the things it looks at for each rule. The same partnership is checked a few
//! times over in one file and then four times as often, so there is four times as much of everything a rule could look
//! at, and a rule that compares everything with everything would cost sixteen times as much.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::HashMap;

use partnership_diagnostics::Severity;
use partnership_model::{InputFile, build};
use partnership_rules::builtin;
use partnership_rules::run::{Judgement, Options, Outcome, run};
use partnership_source::FileId;
use partnership_tests::corpus;

/// The work of each rule over the example of emergency care, so many times over, and how many findings it has.
fn work(times: usize) -> (usize, HashMap<String, (u64, usize)>) {
    let text = corpus::repeated(&corpus::emergency_care(), times);
    let parse = partnership_syntax::parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }]);
    let wrong = built.findings.iter();
    let wrong = wrong.filter(|finding| finding.severity == Severity::Error);
    let wrong: Vec<&str> = wrong.map(|finding| finding.what.as_str()).collect();
    // The laws and regulators that it uses from elsewhere are not in it.
    assert!(wrong.len() <= 5, "{wrong:#?}");
    let model = built.model;
    let playbooks = &builtin().playbooks;
    let all: Vec<&str> = playbooks.iter().map(|own| own.name.as_str()).collect();
    let today = jiff::civil::date(2026, 12, 1);
    let outcomes = run(&model, playbooks, &all, &Options::on(today));
    let work = outcomes.rules.iter().map(|result| {
        let name = format!("{}/{}", result.rule.playbook, result.rule.name);
        let open = |judgement: &&Judgement| matches!(judgement.outcome, Outcome::Open(_));
        let findings = result.judgements.iter().filter(open).count();
        (name, (result.work, findings))
    });
    (model.entries.len(), work.collect())
}

#[test]
fn no_built_in_rule_compares_everything_with_everything() {
    let ((few, before), (many, after)) = (work(4), work(16));
    assert!(many > few * 3, "{few} and {many} entries");
    let mut dear: Vec<String> = Vec::new();
    for (name, spent) in &after {
        let ((before, less), (spent, found)) = (before[name], *spent);
        let findings = found as f64 / less.max(1) as f64;
        let size = findings.max(many as f64 / few as f64);
        // A rule that looks at a handful of things may well look at a few more.
        if spent as f64 > 1.6 * size * before as f64 && spent > 1_000 {
            dear.push(format!("{name}: {before} and then {spent}"));
        }
    }
    dear.sort();
    assert!(dear.is_empty(), "{}", dear.join("\n"));
}
