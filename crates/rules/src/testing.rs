//! Tests of rules: `test "…" { given { … } expect rule-name on entry }`.

use std::sync::Arc;

use jiff::civil;
use partnership_diagnostics::{Finding, Severity};
use partnership_model::{Date, InputFile, Model, build};
use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::ast::{Block, Declaration, Field, Sentence, Statement};
use partnership_syntax::value::{Form, read_date};
use partnership_syntax::{NodeKind as N, Parse, Syntax};

use crate::eval::Policy;
use crate::facts::{Output, Outputs};
use crate::playbook::Playbook;
use crate::run::{Options, Outcome, Outcomes, names, run};

/// The day on which a test runs that names none. Fixed, so that a test means the same tomorrow.
pub const DEFAULT_DAY: civil::Date = civil::date(2026, 1, 1);

/// A test and what became of it.
#[derive(Clone, Debug)]
pub struct TestResult {
    /// Its playbook.
    pub playbook: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub span: Span,
    /// Its expectations, in order.
    pub expectations: Vec<ExpectationResult>,
    /// What is wrong with the entries it is given, or with the test itself.
    pub findings: Vec<Finding>,
}

/// An expectation and what became of it.
#[derive(Clone, Debug)]
pub struct ExpectationResult {
    /// Its words.
    pub words: String,
    /// Where it stands.
    pub span: Span,
    /// The rule it speaks of.
    pub rule: String,
    /// Whether it expects silence.
    pub silent: bool,
    /// Whether it came true.
    pub passed: bool,
    /// What happened instead, in a sentence; empty where it came true.
    pub instead: String,
}

impl TestResult {
    /// Whether everything came true.
    pub fn passed(&self) -> bool {
        self.findings
            .iter()
            .all(|finding| finding.severity != Severity::Error)
            && !self.expectations.is_empty()
            && self
                .expectations
                .iter()
                .all(|expectation| expectation.passed)
    }
}

/// Run the tests of `playbook`; `parse` gives the tree of a file.
pub fn run_tests<'p>(
    playbook: &Playbook,
    parse: &dyn Fn(FileId) -> Option<&'p Parse>,
    all: &[Arc<Playbook>],
    policy: Option<&dyn Policy>,
) -> Vec<TestResult> {
    let mut files: Vec<FileId> = playbook.tests.iter().map(|span| span.file).collect();
    files.sort_unstable();
    files.dedup();
    let mut found = Vec::new();
    for file in files {
        let Some(parse) = parse(file) else { continue };
        for declaration in parse.file().declarations() {
            tests_in(declaration, &mut |test| {
                if playbook
                    .tests
                    .contains(&Span::new(file, test.syntax.range()))
                {
                    found.push(one(playbook, parse, test, file, all, policy));
                }
            });
        }
    }
    found
}

pub(crate) fn tests_in<'a>(declaration: Declaration<'a>, each: &mut impl FnMut(Declaration<'a>)) {
    if declaration.keyword().text() == "test" {
        return each(declaration);
    }
    for statement in declaration.statements() {
        if let Statement::Declaration(inner) = statement {
            tests_in(inner, each);
        }
    }
}

fn one(
    playbook: &Playbook,
    parse: &Parse,
    test: Declaration<'_>,
    file: FileId,
    all: &[Arc<Playbook>],
    policy: Option<&dyn Policy>,
) -> TestResult {
    let span = Span::new(file, test.syntax.range());
    let mut result = TestResult {
        playbook: playbook.name.clone(),
        title: test
            .title()
            .map(|title| title.value().into_owned())
            .unwrap_or_default(),
        span,
        expectations: Vec::new(),
        findings: Vec::new(),
    };
    let today = test
        .on()
        .and_then(|range| read_date(range.of(parse.text())))
        .and_then(|date| Date::of(date).ok())
        .map_or(DEFAULT_DAY, |date| date.first());
    let given = test.statements().find_map(|statement| match statement {
        Statement::Declaration(given) if given.keyword().text() == "given" => given.block(),
        _ => None,
    });
    let (model, outputs) = given_model(given, parse, file, &mut result.findings);
    let sentences: Vec<Sentence<'_>> = test
        .statements()
        .filter_map(|statement| match statement {
            Statement::Sentence(sentence) => Some(sentence),
            _ => None,
        })
        .collect();
    let expected: Vec<Expected> = sentences
        .iter()
        .filter_map(|sentence| read_expectation(*sentence))
        .collect();
    let rules: Vec<&str> = expected
        .iter()
        .map(|expected| expected.rule.rsplit('/').next().unwrap_or(&expected.rule))
        .collect();
    let outcomes = run(
        &model,
        all,
        &[&playbook.name],
        &Options {
            today,
            policy,
            outputs: Some(&outputs),
            only: Some(&rules),
        },
    );
    for expected in &expected {
        result
            .expectations
            .push(check(expected, &outcomes, &model, playbook, file));
    }
    if result.expectations.is_empty() {
        result.findings.push(
            Finding::new(
                "test-expects-nothing",
                Severity::Error,
                Span::new(file, test.head_range()),
                "This test expects nothing.",
            )
            .why("A test that expects nothing always passes.")
            .how("Add a line `expect RULE on ENTRY` or `expect no RULE`."),
        );
    }
    result
}

/// The entries of a `given` as a partnership of their own. A header is added where none is given.
fn given_model(
    given: Option<Block<'_>>,
    parse: &Parse,
    file: FileId,
    findings: &mut Vec<Finding>,
) -> (Model, Outputs) {
    let (start, inner) = given.map_or((0, ""), |block| {
        let range = block.syntax.range();
        let end = block.close().map_or(range.end, |close| close.start);
        (
            range.start + 1,
            TextRange::new(range.start + 1, end).of(parse.text()),
        )
    });
    let parsed = partnership_syntax::parse(inner);
    let has_header = parsed
        .file()
        .declarations()
        .any(|declaration| declaration.keyword().text() == "partnership");
    let text = if has_header {
        inner.to_owned()
    } else {
        format!("{inner}\npartnership the-partnership \"The partnership\" {{\n}}\n")
    };
    let parsed = partnership_syntax::parse(text);
    let built = build(&[InputFile {
        id: file,
        parse: &parsed,
        imports: Vec::new(),
    }]);
    let outputs = outputs(&parsed, &built.model);
    let wrong = built
        .findings
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error);
    // A test may say what was measured when an asset was made; in a partnership that is never written.
    let wrong = wrong.filter(|finding| {
        let of = finding.at.range.of(parsed.text());
        finding.name != "worked-out-field" || !matches!(of, "output" | "page")
    });
    findings.extend(wrong.map(|mut finding| {
        finding.at.range = finding.at.range.shift(start);
        finding.others.clear();
        finding.fix = None;
        finding
    }));
    (built.model, outputs)
}

/// What the assets of a test say was measured: `output: "made" { slides: 9  parts: "overall", "summary" }`.
fn outputs(parsed: &Parse, model: &Model) -> Outputs {
    let mut found = Outputs::new();
    for asset in parsed
        .file()
        .declarations()
        .filter(|asset| matches!(asset.keyword().text(), "asset" | "audience"))
    {
        let Some(id) = asset
            .name()
            .and_then(|name| model.find(name.text()))
            .map(|asset| asset.id)
        else {
            continue;
        };
        for line in fields(asset.statements()).filter(|line| line.name().text() == "page") {
            let page = line.values().find_map(|value| match value.form {
                Form::Text(text) => Some(text.0.value().into_owned()),
                _ => None,
            });
            found.entry(id).or_default().page = page;
        }
        let lines = fields(asset.statements()).filter(|line| line.name().text() == "output");
        let blocks = lines
            .flat_map(Field::values)
            .flat_map(|value| value.qualifiers)
            .filter_map(|behind| behind.block);
        for block in blocks {
            let mut output = Output::default();
            for line in fields(block.statements()) {
                let values: Vec<Form<'_>> = line.values().map(|value| value.form).collect();
                let number = values.iter().find_map(|form| match form {
                    Form::Number(number) => Some(number.value),
                    _ => None,
                });
                let mut texts = values.iter().filter_map(|form| match form {
                    Form::Text(text) => Some(text.0.value().into_owned()),
                    Form::Word(word) => Some((*word).to_owned()),
                    _ => None,
                });
                match line.name().text() {
                    "digest" => output.digest = texts.next(),
                    "slides" => output.slides = number,
                    "pages" => output.pages = number,
                    "parts" => output.parts = texts.collect(),
                    "current" => output.current = texts.next().map(|word| word == "yes"),
                    _ => {}
                }
            }
            found.insert(id, output);
        }
    }
    found
}

fn fields<'a>(statements: impl Iterator<Item = Statement<'a>>) -> impl Iterator<Item = Field<'a>> {
    statements.filter_map(|statement| match statement {
        Statement::Field(field) => Some(field),
        _ => None,
    })
}

pub(crate) struct Expected {
    pub(crate) rule: String,
    pub(crate) silent: bool,
    on: Vec<String>,
    words: String,
    range: TextRange,
}

pub(crate) fn read_expectation(sentence: Sentence<'_>) -> Option<Expected> {
    let content = sentence
        .content()
        .filter(|content| content.kind() == N::expectation)?;
    let rule = content.child(N::expect_rule)?;
    let mut names = rule
        .children()
        .filter(|child| child.kind() == N::name)
        .map(Syntax::text);
    let first = names.next()?.to_owned();
    Some(Expected {
        rule: first,
        silent: content.child(N::no_word).is_some(),
        on: names.map(str::to_owned).collect(),
        words: sentence.words().text().trim().to_owned(),
        range: sentence.words().range(),
    })
}

fn check(
    expected: &Expected,
    outcomes: &Outcomes,
    model: &Model,
    playbook: &Playbook,
    file: FileId,
) -> ExpectationResult {
    let span = Span::new(file, expected.range);
    let mut result = ExpectationResult {
        words: expected.words.clone(),
        span,
        rule: expected.rule.clone(),
        silent: expected.silent,
        passed: false,
        instead: String::new(),
    };
    let Some(rule) = outcomes
        .rules
        .iter()
        .find(|result| names(&result.rule, &expected.rule))
    else {
        result.instead = if outcomes.not_applicable.contains(&expected.rule) {
            result.passed = expected.silent;
            format!(
                "`{}` does not apply to these entries on this day.",
                expected.rule
            )
        } else {
            format!(
                "There is no rule called `{}` in `{}`.",
                expected.rule, playbook.name
            )
        };
        if result.passed {
            result.instead.clear();
        }
        return result;
    };
    let open: Vec<&str> = rule
        .judgements
        .iter()
        .filter(|judgement| matches!(judgement.outcome, Outcome::Open(_)))
        .map(|judgement| {
            judgement
                .entry
                .map_or("", |id| model.entry(id).name.as_deref().unwrap_or(""))
        })
        .collect();
    let unknown = rule
        .judgements
        .iter()
        .filter(|judgement| matches!(judgement.outcome, Outcome::Unknown))
        .count();
    let also = if unknown > 0 {
        format!(" ({unknown} could not be judged)")
    } else {
        String::new()
    };
    let told = |names: &[&str]| {
        names
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let missing: Vec<&str> = expected
        .on
        .iter()
        .map(String::as_str)
        .filter(|name| !open.contains(name))
        .collect();
    let present: Vec<&str> = expected
        .on
        .iter()
        .map(String::as_str)
        .filter(|name| open.contains(name))
        .collect();
    result.passed = match (expected.silent, expected.on.is_empty()) {
        (true, true) => open.is_empty(),
        (true, false) => present.is_empty(),
        (false, true) => !open.is_empty(),
        (false, false) => missing.is_empty(),
    };
    if !result.passed {
        result.instead = if expected.silent {
            format!(
                "The rule speaks of {}.",
                told(if expected.on.is_empty() {
                    &open
                } else {
                    &present
                })
            )
        } else if open.is_empty() {
            format!("The rule is silent{also}.")
        } else {
            format!(
                "The rule speaks of {}, not of {}{also}.",
                told(&open),
                told(&missing)
            )
        };
    }
    result
}

/// Which rules of a playbook its tests show to fire, and which to stay silent.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Coverage {
    /// Rules with a test in which they fire.
    pub fires: Vec<String>,
    /// Rules with a test in which they stay silent.
    pub silent: Vec<String>,
    /// Rules with neither, or with only one of both.
    pub missing: Vec<String>,
}

/// The coverage of a playbook by its tests.
pub fn coverage(playbook: &Playbook, results: &[TestResult]) -> Coverage {
    let mut coverage = Coverage::default();
    for rule in &playbook.rules {
        // What a person attests cannot fire.
        let attested = rule.require.is_none();
        let of = |silent: bool| {
            results
                .iter()
                .flat_map(|result| &result.expectations)
                .any(|own| own.silent == silent && own.passed && names(rule, &own.rule))
        };
        let (fires, silent) = (of(false), of(true));
        if fires {
            coverage.fires.push(rule.name.clone());
        }
        if silent {
            coverage.silent.push(rule.name.clone());
        }
        if !(attested || fires && silent) {
            coverage.missing.push(rule.name.clone());
        }
    }
    coverage
}
