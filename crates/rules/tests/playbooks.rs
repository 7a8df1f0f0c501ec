//! The built-in playbooks hold what they promise: they are clean, tested, explained and told apart.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

use std::collections::HashMap;

use partnership_diagnostics::{Finding, Texts, text};
use partnership_model::{ImportTarget, InputFile, build};
use partnership_rules::builtin::{FILES, display_name, file_id};
use partnership_rules::run::{Options, run};
use partnership_rules::testing::{DEFAULT_DAY, coverage, run_tests};
use partnership_rules::{Rule, builtin};

fn told(findings: &[Finding]) -> String {
    let mut texts = Texts::default();
    // The built-in files have ids of their own; the findings are shown as if the files were numbered from 0.
    for file in FILES {
        texts.add(display_name(file), file.text.to_owned());
    }
    let shown: Vec<Finding> = findings
        .iter()
        .cloned()
        .map(|mut finding| {
            finding.at.file.0 = finding.at.file.0.saturating_sub(file_id(0).0);
            finding.others.clear();
            finding.fix = None;
            finding
        })
        .collect();
    text::render(
        &shown,
        &texts,
        &text::Options {
            color: false,
            ascii: true,
            width: 120,
            limit: None,
        },
    )
}

fn rules() -> impl Iterator<Item = &'static Rule> {
    builtin()
        .playbooks
        .iter()
        .flat_map(|playbook| &playbook.rules)
        .map(AsRef::as_ref)
}

#[test]
fn the_files_are_clean() {
    let findings = &builtin().findings;
    assert!(findings.is_empty(), "{}", told(findings));
}

#[test]
fn every_playbook_is_named_as_its_folder() {
    let mut folders: Vec<&str> = FILES.iter().map(|file| file.playbook).collect();
    folders.dedup();
    let names: Vec<&str> = builtin()
        .playbooks
        .iter()
        .map(|playbook| playbook.name.as_str())
        .collect();
    assert_eq!(names, folders);
}

#[test]
fn every_test_of_every_rule_comes_true() {
    let built = builtin();
    let mut failed = Vec::new();
    for playbook in &built.playbooks {
        let results = run_tests(playbook, &|file| built.parse(file), &built.playbooks, None);
        assert_eq!(
            results.len(),
            playbook.tests.len(),
            "{}: all tests are found",
            playbook.name
        );
        for result in results.iter().filter(|result| !result.passed()) {
            failed.push(format!("{}: {}", playbook.name, result.title));
            failed.extend(
                result
                    .expectations
                    .iter()
                    .filter(|own| !own.passed)
                    .map(|own| format!("    {}: {}", own.words, own.instead)),
            );
            failed.push(told(&result.findings));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_rule_is_seen_to_fire_and_to_stay_silent() {
    let built = builtin();
    let mut missing = Vec::new();
    for playbook in &built.playbooks {
        let results = run_tests(playbook, &|file| built.parse(file), &built.playbooks, None);
        let covered = coverage(playbook, &results);
        println!(
            "{}: {} rules, {} tests",
            playbook.name,
            playbook.rules.len(),
            results.len()
        );
        missing.extend(
            covered
                .missing
                .into_iter()
                .map(|rule| format!("{}/{rule}", playbook.name)),
        );
    }
    assert!(
        missing.is_empty(),
        "not seen to fire and to stay silent: {}",
        missing.join(", ")
    );
}

#[test]
fn a_rule_has_one_name() {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    let mut twice = Vec::new();
    for rule in rules() {
        if let Some(first) = seen.insert(&rule.name, &rule.playbook) {
            twice.push(format!("{} (in {first} and {})", rule.name, rule.playbook));
        }
    }
    assert!(twice.is_empty(), "{}", twice.join(", "));
}

/// Every text of a rule that somebody may read, by the word of its line.
fn texts_of(rule: &Rule) -> Vec<(&'static str, String)> {
    let written = rule.span.range.of(&rule.text);
    let mut found = vec![
        ("title", rule.title.clone()),
        ("because", rule.because.clone()),
    ];
    let parse = partnership_syntax::parse(written);
    let Some(declaration) = parse.file().declarations().next() else {
        return found;
    };
    for statement in declaration.statements() {
        let partnership_syntax::ast::Statement::Field(field) = statement else {
            continue;
        };
        let Some(word) = ["message", "help", "description", "question"]
            .into_iter()
            .find(|word| *word == field.name().text())
        else {
            continue;
        };
        for value in field.values() {
            if let partnership_syntax::value::Form::Text(text) = value.form {
                found.push((word, text.0.value().into_owned()));
            }
        }
    }
    found
}

#[test]
fn every_rule_says_what_why_how_and_where_from() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let texts = texts_of(rule);
        let mut want = vec!["title", "because", "message", "help", "description"];
        if rule.require.is_none() {
            want.push("question");
        }
        for word in want {
            if !texts
                .iter()
                .any(|(own, text)| *own == word && !text.trim().is_empty())
            {
                wrong.push(format!("{}/{} has no `{word}`", rule.playbook, rule.name));
            }
        }
        if rule.source.is_empty() {
            wrong.push(format!("{}/{} has no `source`", rule.playbook, rule.name));
        }
        if rule.provenance.is_none() {
            wrong.push(format!(
                "{}/{} has no `provenance`",
                rule.playbook, rule.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn messages_are_short_and_kind() {
    let mut wrong = Vec::new();
    for rule in rules() {
        for (word, text) in texts_of(rule) {
            let place = format!("{}/{}: `{word}`", rule.playbook, rule.name);
            let lower = text.to_lowercase();
            for never in [
                "complian",
                "you failed",
                "you forgot",
                "you must",
                "invalid",
                "illegal",
                "declaration",
            ] {
                if lower.contains(never) {
                    wrong.push(format!("{place} says `{never}`"));
                }
            }
            let most = match word {
                "title" => 16,
                "description" => 90,
                _ => 60,
            };
            if partnership_rules::words(&text) > most {
                wrong.push(format!(
                    "{place} has {} words, and {most} are enough",
                    partnership_rules::words(&text)
                ));
            }
            let sentence = word != "title";
            if sentence && !text.ends_with(['.', '?', '…', '”', '`']) {
                wrong.push(format!("{place} does not end as a sentence"));
            }
            if !sentence && text.ends_with('.') {
                wrong.push(format!("{place} ends with a full stop"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_ever_called_compliant() {
    for file in FILES {
        assert!(
            !file.text.to_lowercase().contains("complian"),
            "{}",
            display_name(file)
        );
    }
}

#[test]
fn every_step_and_rule_of_the_guidance_has_its_area() {
    let guidance = builtin()
        .playbooks
        .iter()
        .find(|playbook| playbook.name == "odi-data-sharing")
        .unwrap();
    let without: Vec<&str> = guidance
        .rules
        .iter()
        .filter(|rule| rule.areas.is_empty())
        .map(|rule| rule.name.as_str())
        .collect();
    assert!(
        without.is_empty(),
        "no area of the checklist: {}",
        without.join(", ")
    );
    let areas = partnership_vocabulary::list("coverage-area").unwrap();
    for area in areas.words {
        assert!(
            guidance
                .rules
                .iter()
                .any(|rule| rule.areas.contains(&area.word)),
            "no rule belongs to `{}`",
            area.word
        );
    }
}

/// A partnership with `size` partners, datasets, purposes, audiences, benefits and flows, tied to one another.
fn large(size: usize) -> String {
    let mut out = String::from("partnership big \"Big\" {\n  form: one-to-one\n}\n\n");
    for at in 0..size {
        let next = (at + 1) % size;
        out += &format!(
            "partner p{at} \"Partner {at}\" {{\n  roles: data-holder\n}}\n\ndataset d{at} \"Data {at}\" {{\n  holder: p{at}\n  \
             identifiability: pseudonymised\n  subjects: patients\n}}\n\naudience a{at} \"Audience {at}\" {{\n}}\n\n\
             purpose u{at} \"Use {at}\" {{\n  uses: d{at}\n  serves: a{at}\n}}\n\nbenefit b{at} \"You gain {at}\" {{\n  for: a{at}\n  \
             from: u{at}\n}}\n\nflow f{at} {{\n  from: p{at}\n  to: p{next}\n  carries: d{at}\n}}\n\n"
        );
    }
    out
}

#[test]
fn no_rule_is_stopped_for_its_cost() {
    let built = builtin();
    let names: Vec<&str> = built
        .playbooks
        .iter()
        .map(|playbook| playbook.name.as_str())
        .collect();
    let parse = partnership_syntax::parse(large(400));
    let model = build(&[InputFile {
        id: partnership_source::FileId(0),
        parse: &parse,
        imports: Vec::<ImportTarget>::new(),
    }])
    .model;
    let outcomes = run(&model, &built.playbooks, &names, &Options::on(DEFAULT_DAY));
    let stopped: Vec<&str> = outcomes
        .rules
        .iter()
        .filter(|rule| rule.stopped)
        .map(|rule| rule.rule.name.as_str())
        .collect();
    assert!(stopped.is_empty(), "{}", stopped.join(", "));
}

/// What a slip has taken out of a clause may be what matters, so nothing is said of it as if it were known.
#[test]
fn nothing_is_held_against_a_clause_that_could_not_be_read() {
    let open = |text: &str, rule: &str| {
        let parsed = partnership_syntax::parse(text);
        let built = build(&[InputFile {
            id: partnership_source::FileId(0),
            parse: &parsed,
            imports: Vec::new(),
        }]);
        let all = &builtin().playbooks;
        let ran = run(&built.model, all, &["clauses"], &Options::on(DEFAULT_DAY));
        let found = ran.open();
        found.iter().any(|finding| finding.name == rule)
    };
    let file = |more: &str| {
        format!(
            "partnership us \"Us\" {{}}\npartner firm \"Firm\" {{}}\ndataset boat \"Boats\" {{}}\n{more}\n"
        )
    };
    for (sure, slip, rule) in [
        (
            "promise p \"Never sold\" { never: sell boat }\npermit firm to sell boat",
            "promise p \"Never sold\" { never: { sell boat } }\npermit firm to sell boat",
            "promise-not-contradicted",
        ),
        (
            "promise p \"Never sold\" { never: sell boat }",
            "promise p \"Never sold\" { never: { sell boat } }",
            "promise-kept-for-good",
        ),
        (
            "forbid firm to use boat from 2030-01-02 until 2030-01-01",
            "forbid firm to use boat for commerce",
            "forbid-takes-effect",
        ),
    ] {
        assert!(open(&file(sure), rule), "{rule}");
        assert!(!open(&file(slip), rule), "{rule}");
    }
}
