//! Checks playbook files and runs their tests: `cargo run -q -p partnership-rules --example playbook -- FILE…`.
//!
//! The first file holds the playbook's head; the others hold steps that stand apart (`of: PLAYBOOK`).

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool for people who write playbooks"
)]

use std::sync::Arc;

use partnership_diagnostics::{Texts, text};
use partnership_model::{ImportTarget, InputFile, build};
use partnership_rules::{compile_all, testing};
use partnership_source::FileId;

fn main() {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let texts: Vec<Arc<str>> = paths
        .iter()
        .map(|path| Arc::from(std::fs::read_to_string(path).unwrap()))
        .collect();
    let parses: Vec<_> = texts
        .iter()
        .map(|text| partnership_syntax::parse(Arc::clone(text)))
        .collect();
    let inputs: Vec<InputFile<'_>> = parses
        .iter()
        .enumerate()
        .map(|(at, parse)| InputFile {
            id: FileId(at as u32),
            parse,
            imports: parse
                .file()
                .imports()
                .map(|import| {
                    let wanted = import
                        .path()
                        .map(|path| path.value().into_owned())
                        .unwrap_or_default();
                    let found = paths.iter().position(|path| path.ends_with(&wanted));
                    found.map_or(ImportTarget::Missing(None), |at| {
                        ImportTarget::File(FileId(at as u32))
                    })
                })
                .collect(),
        })
        .collect();
    let built = build(&inputs);
    let mut findings = built.findings;
    let compiled = compile_all(&built.model, &|file| Arc::clone(&texts[file.0 as usize]));
    let mut playbooks = Vec::new();
    for one in compiled {
        findings.extend(one.findings);
        playbooks.push(Arc::new(one.playbook));
    }
    let mut sources = Texts::default();
    for (path, text) in paths.iter().zip(&texts) {
        sources.add(path.as_str(), text.to_string());
    }
    for playbook in &playbooks {
        let results = testing::run_tests(
            playbook,
            &|file| parses.get(file.0 as usize),
            &playbooks,
            None,
        );
        for result in &results {
            findings.extend(result.findings.iter().cloned());
            for expectation in result
                .expectations
                .iter()
                .filter(|expectation| !expectation.passed)
            {
                println!(
                    "FAILED  {}: `{}`: {}",
                    result.title, expectation.words, expectation.instead
                );
            }
        }
        let coverage = testing::coverage(playbook, &results);
        println!(
            "{}: {} rules, {} tests, not covered: {}",
            playbook.name,
            playbook.rules.len(),
            results.len(),
            coverage.missing.join(", ")
        );
    }
    partnership_diagnostics::sort(&mut findings);
    let options = text::Options {
        color: false,
        ascii: false,
        width: 120,
        limit: None,
    };
    print!("{}", text::render(&findings, &sources, &options));
}
