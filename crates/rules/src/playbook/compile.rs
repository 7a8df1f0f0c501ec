//! Reading a playbook: its steps, rules, tests and changes, and when it applies.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use partnership_diagnostics::{Finding, Fix, Severity};
use partnership_model::{Data, Date, Entry, Model, SentenceRef};
use partnership_source::{FileId, Span, TextEdit};
use partnership_syntax::ast::Statement;
use partnership_syntax::{NodeKind as N, Syntax};
use partnership_vocabulary as vocabulary;

use super::lines::{changes, number, read_step, settings, sources};
use super::shift::shift;
use super::{Applies, Compiled, Playbook, Rule};
use crate::ast::*;
use crate::define::Definitions;
use crate::read::{Problem, Reader};
use crate::types::{Checker, Type};

pub(super) struct Compiler<'a> {
    pub(super) model: &'a Model,
    pub(super) text: &'a dyn Fn(FileId) -> Arc<str>,
    /// The file of the rule or definition being read.
    pub(super) file: FileId,
    pub(super) playbook: &'a Entry,
    pub(super) findings: Vec<Finding>,
    pub(super) definitions: HashMap<String, Vec<String>>,
    /// The names of the steps.
    pub(super) steps: Vec<String>,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(
        model: &'a Model,
        text: &'a dyn Fn(FileId) -> Arc<str>,
        playbook: &'a Entry,
    ) -> Self {
        Self {
            model,
            text,
            file: playbook.span.file,
            playbook,
            findings: Vec::new(),
            definitions: HashMap::new(),
            steps: Vec::new(),
        }
    }

    pub(super) fn run(mut self) -> Compiled {
        let playbook = self.playbook;
        let apart = self
            .model
            .inverse(playbook.id, "steps-apart")
            .filter(|step| step.is("step"));
        let mut steps: Vec<&Entry> = self.model.nested(playbook, "step").chain(apart).collect();
        steps.sort_by(|one, other| number(one).total_cmp(&number(other)));
        self.steps = steps.iter().filter_map(|step| step.name.clone()).collect();
        let holders: Vec<&Entry> = std::iter::once(playbook)
            .chain(steps.iter().copied())
            .collect();
        let definitions = self.read_definitions(&holders);
        self.check_definitions(&definitions);
        let definitions = Arc::new(Definitions::new(definitions));
        let mut rules: Vec<Arc<Rule>> = Vec::new();
        let mut taken: HashSet<String> = HashSet::new();
        for holder in &holders {
            let step = holder.is("step").then_some(*holder);
            self.file = holder.span.file;
            for entry in self.model.nested(holder, "rule") {
                // Of two rules of one name, about which the model has a finding, the first counts.
                if entry
                    .name
                    .as_ref()
                    .is_some_and(|name| !taken.insert(name.clone()))
                {
                    continue;
                }
                if let Some(rule) = self.rule(entry, step) {
                    rules.push(Arc::new(rule));
                }
            }
        }
        let tests = holders
            .iter()
            .flat_map(|holder| self.model.nested(holder, "test"))
            .chain(
                holders
                    .iter()
                    .flat_map(|holder| self.model.nested(holder, "rule"))
                    .flat_map(|rule| self.model.nested(rule, "test")),
            )
            .map(|test| test.span)
            .collect();
        self.file = playbook.span.file;
        let changes = changes(playbook);
        for change in changes
            .iter()
            .filter(|change| change.severity.is_none() && change.because.is_none())
        {
            self.findings.push(
                Finding::new(
                    "rule-off-without-reason",
                    Severity::Warning,
                    change.span,
                    format!("`{}` is switched off, and nobody says why.", change.rule),
                )
                .why("Whoever reads a report later cannot tell a decision from a convenience.")
                .how(format!(
                    "Write the reason behind it: `off: {} because \"…\"`.",
                    change.rule
                )),
            );
        }
        let applies = self.applies(playbook, &[], &HashMap::new());
        let compiled = Playbook {
            name: playbook.name.clone().unwrap_or_default(),
            title: playbook.display().to_owned(),
            source: sources(playbook),
            extends: playbook
                .references("extends")
                .map(|reference| reference.written.clone())
                .collect(),
            steps: steps.iter().map(|step| read_step(step)).collect(),
            rules,
            changes,
            tests,
            applies,
            definitions,
            settings: settings(playbook),
            span: playbook.head,
            file: playbook.span.file,
        };
        Compiled {
            playbook: compiled,
            findings: self.findings,
        }
    }

    /// Parse the words of a sentence and hand its node to `read`, with ranges that hold in the file.
    pub(super) fn sentence<T>(
        &self,
        sentence: &SentenceRef,
        read: impl FnOnce(Syntax<'_>) -> T,
    ) -> Option<T> {
        let text = (self.text)(sentence.span.file);
        let words = sentence.span.range.of(&text);
        let parse = partnership_syntax::parse(words);
        let found = parse.statements().find_map(|statement| match statement {
            Statement::Sentence(found) => found.content(),
            _ => None,
        })?;
        Some(read(found))
    }

    pub(super) fn clashes(&mut self, clashes: Vec<crate::types::Clash>) {
        let file = self.file;
        for clash in clashes {
            let mut finding = Finding::new(
                clash.name,
                Severity::Error,
                Span::new(file, clash.range),
                clash.what,
            )
            .why("A rule that can never match would pass everything, and nobody would notice.")
            .how(clash.how);
            if let Some((range, word)) = clash.instead {
                finding = finding.fix(Fix::offered(
                    format!("write `{word}`"),
                    file,
                    [TextEdit::replace(range, word)],
                ));
            }
            self.findings.push(finding);
        }
    }

    pub(super) fn problems(&mut self, reader: &mut Reader, base: u32) {
        let file = self.file;
        for (problem, range) in reader.problems.drain(..) {
            let span = Span::new(file, range.shift(base));
            self.findings.push(match problem {
                Problem::Mixed => Finding::new(
                    "rule-mixed-and-or",
                    Severity::Error,
                    span,
                    "`and` and `or` stand side by side here without parentheses.",
                )
                .why("People read such a sentence in two ways.")
                .how("Put the parts that belong together in parentheses."),
                Problem::Shadowed(name) => Finding::new(
                    "rule-shadowed-binding",
                    Severity::Error,
                    span,
                    format!("`{name}` already has a meaning here."),
                )
                .why("Two things under one name cannot be told apart in what follows.")
                .how(format!(
                    "Name this one with `as`: `{name} as other-{name}`."
                )),
            });
        }
    }

    pub(super) fn applies(
        &mut self,
        entry: &Entry,
        scope: &[(String, Slot)],
        settings: &HashMap<String, Expression>,
    ) -> Option<Applies> {
        let mut found = None;
        if let Some(field) = entry.field("applies")
            && let Some(value) = field.values.first()
            && let Data::Condition(words) = &value.data
        {
            let base = value.span.range.start;
            let mut reader = Reader::new(settings.keys().cloned().collect());
            reader.scope.extend(scope.iter().cloned());
            let tree = partnership_syntax::parse_conditional(words);
            let choice = Syntax::root(&tree, words, 0).and_then(|root| root.child(N::choice));
            let date = |kind| {
                let words = choice?.child(kind)?.child(N::date_words)?.text();
                Date::of(partnership_syntax::value::read_date(words)?).ok()
            };
            let when = choice
                .and_then(|choice| choice.child(N::condition))
                .map(|condition| {
                    let mut read = reader.condition(condition);
                    shift(&mut read, base);
                    read
                });
            self.problems(&mut reader, base);
            if let Some(when) = &when {
                let mut checker = Checker {
                    slots: HashMap::new(),
                    definitions: &self.definitions,
                    steps: &self.steps,
                    settings: &HashMap::new(),
                    clashes: Vec::new(),
                };
                checker
                    .slots
                    .extend(vocabulary::kind("partnership").map(|kind| (0, Type::kind(kind))));
                checker.condition(when);
                let clashes = checker.clashes;
                self.clashes(clashes);
            }
            found = Some(Applies {
                when,
                from: date(N::from_part),
                until: date(N::until_part),
            });
        }
        // A list of places is the short way of saying where.
        let places: Vec<&str> = entry.words("jurisdictions").map(|word| word.word).collect();
        if !places.is_empty() && (entry.is("playbook") || entry.is("rule")) {
            let range = entry.span.range;
            let path = Path {
                slot: 0,
                root: "partnership".into(),
                steps: vec!["jurisdictions".into()],
                range,
            };
            let right = places
                .iter()
                .map(|place| Expression {
                    value: Worth::Word((*place).to_owned()),
                    range,
                })
                .collect();
            let here = Condition {
                ask: Ask::Compare(
                    Expression {
                        value: Worth::Path(path),
                        range,
                    },
                    Operator::Includes,
                    right,
                ),
                range,
            };
            let applies = found.get_or_insert(Applies {
                when: None,
                from: None,
                until: None,
            });
            applies.when = Some(match applies.when.take() {
                None => here,
                Some(when) => Condition {
                    ask: Ask::All(vec![here, when]),
                    range,
                },
            });
        }
        found
    }
}
