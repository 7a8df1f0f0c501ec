//! Every page's examples do what the page says, and every finding that can be given has its page.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::path::Path;
use std::sync::Arc;

use jiff::civil::date;
use partnership_diagnostics::Finding;
use partnership_model::{InputFile, build};
use partnership_rules::findings::{DEFINITIONS, definition};
use partnership_rules::run::{Options, run};
use partnership_rules::scenario::scenario_findings;
use partnership_rules::{builtin, compile_all, testing};
use partnership_source::FileId;
use partnership_syntax::format::{Options as Layout, format};
use partnership_syntax::parse;

/// All findings of a text but those of rules: of the language, of its playbooks and of their use and tests.
fn findings(text: &str) -> Vec<Finding> {
    let parsed = parse(text);
    let built = build(&[InputFile {
        id: FileId(0),
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let mut found = built.findings;
    let mut all = Vec::new();
    for compiled in compile_all(&built.model, &|_| Arc::clone(parsed.text())) {
        found.extend(compiled.findings);
        all.push(Arc::new(compiled.playbook));
    }
    for playbook in &all {
        let results = testing::run_tests(playbook, &|_| Some(&parsed), &all, None);
        found.extend(results.into_iter().flat_map(|result| result.findings));
    }
    all.extend(builtin().playbooks.iter().map(Arc::clone));
    let follows: Vec<&str> = built.model.header().map_or(Vec::new(), |header| {
        header
            .references("follows")
            .map(|name| name.written.as_str())
            .collect()
    });
    let outcomes = run(&built.model, &all, &follows, &Options::on(date(2026, 4, 1)));
    found.extend(outcomes.findings);
    found.extend(scenario_findings(&built.model, date(2026, 4, 1)));
    found
}

fn example<'p>(page: &'p str, mark: &str) -> Option<&'p str> {
    let start = page.find(&format!("```partnership {mark}\n"))?;
    let inside = &page[start..];
    let inside = &inside[inside.find('\n')? + 1..];
    Some(&inside[..inside.find("```")?])
}

#[test]
fn examples_do_what_their_page_says() {
    let mut wrong = Vec::new();
    for own in DEFINITIONS {
        let (Some(fails), Some(passes)) = (example(own.page, "fails"), example(own.page, "passes"))
        else {
            assert_eq!(own.name, "rule-too-costly", "a page without examples");
            continue;
        };
        let found = findings(fails);
        if found.is_empty() || found.iter().any(|one| one.name != own.name) {
            wrong.push(format!("{}: the first example gives {found:#?}", own.name));
        }
        if let Some(one) = found.iter().find(|one| one.severity != own.severity) {
            wrong.push(format!("{} weighs {:?}", own.name, one.severity));
        }
        let found = findings(passes);
        if !found.is_empty() {
            wrong.push(format!("{}: the second example gives {found:#?}", own.name));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn pages_are_whole_and_laid_out_as_usual() {
    for own in DEFINITIONS {
        assert_eq!(
            own.page.lines().next(),
            Some(format!("# {}", own.title).as_str()),
            "{}",
            own.name
        );
        assert!(own.page.contains("## Why it matters"), "{}", own.name);
        assert!(own.page.contains("## What to do"), "{}", own.name);
        assert!(own.page.lines().all(|line| line.chars().count() <= 130));
        for mark in ["fails", "passes"] {
            if let Some(text) = example(own.page, mark) {
                let laid_out = format(&parse(text), &Layout::default()).text;
                assert_eq!(laid_out, text, "{} ({mark})", own.name);
            }
        }
    }
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    assert_eq!(std::fs::read_dir(pages).unwrap().count(), DEFINITIONS.len());
}

#[test]
fn every_finding_in_the_sources_has_its_page() {
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut lacking = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for start in ["Finding::new(", ".clash("] {
                for rest in text.split(start).skip(1) {
                    let Some(name) = rest.trim_start().strip_prefix('"') else {
                        continue;
                    };
                    let name = name.split('"').next().unwrap();
                    if definition(name).is_none() {
                        lacking.push(format!("{}: {name}", path.display()));
                    }
                }
            }
        }
    }
    assert!(lacking.is_empty(), "without a page: {lacking:#?}");
}
