//! Reading a rule: what it ranges over and requires, what it says, and how much it weighs.

use std::collections::HashMap;

use partnership_diagnostics::{Finding, Severity};
use partnership_model::{Data, Entry};
use partnership_source::{Span, TextRange};
use partnership_syntax::{NodeKind as N, Syntax};
use partnership_vocabulary as vocabulary;

use super::compile::Compiler;
use super::lines::{setting_type, settings, sources};
use super::shift::{shift, shift_range};
use super::{Applies, Rule};
use crate::ast::*;
use crate::read::Reader;
use crate::template::Template;
use crate::types::{Checker, Type};

impl<'a> Compiler<'a> {
    pub(super) fn rule(&mut self, entry: &Entry, step: Option<&Entry>) -> Option<Rule> {
        let before = self.findings.len();
        // What a step or the playbook settles holds for its rules, unless a rule settles it anew.
        let holders = [Some(self.playbook), step, Some(entry)];
        let settings: HashMap<String, Expression> =
            holders.into_iter().flatten().flat_map(settings).collect();
        let types: HashMap<String, Type> = settings
            .iter()
            .map(|(name, value)| (name.clone(), setting_type(value)))
            .collect();
        let mut reader = Reader::new(settings.keys().cloned().collect());
        let mut each = Vec::new();
        let mut require = None;
        let mut attested = false;
        for sentence in &entry.sentences {
            let base = sentence.span.range.start;
            match sentence.kind {
                N::binding => {
                    let read = self
                        .sentence(sentence, |node| reader.binding(node))
                        .flatten();
                    if let Some(mut range) = read {
                        shift_range(&mut range, base);
                        each.push(range);
                    }
                }
                N::requirement => {
                    let read = self.sentence(sentence, |node| {
                        (
                            node.child(N::attested).is_some(),
                            node.child(N::condition)
                                .map(|condition| reader.condition(condition)),
                        )
                    });
                    if let Some((is_attested, condition)) = read {
                        attested |= is_attested;
                        if let Some(mut condition) = condition {
                            shift(&mut condition, base);
                            require = Some(match require.take() {
                                None => condition,
                                Some(Condition {
                                    ask: Ask::All(mut parts),
                                    range,
                                }) => {
                                    parts.push(condition);
                                    Condition {
                                        ask: Ask::All(parts),
                                        range,
                                    }
                                }
                                Some(first) => Condition {
                                    range: first.range,
                                    ask: Ask::All(vec![first, condition]),
                                },
                            });
                        }
                    }
                }
                _ => continue,
            }
            self.problems(&mut reader, base);
        }
        let text_of = |field: &str| {
            entry
                .text(field)
                .map(|text| (text.value.clone(), text.span.range))
        };
        let template = |field: &str, scope: &[(String, Slot)]| {
            text_of(field).map(|(text, range)| Template::read(&text, scope, range))
        };
        let message = template("message", &reader.scope)
            .unwrap_or_else(|| Template::read(entry.display(), &[], TextRange::default()));
        let help = template("help", &reader.scope).unwrap_or_default();
        let fix = entry.values("fix").find_map(|value| match &value.data {
            Data::Labelled(word, text) => Some((
                word.word.to_owned(),
                Template::read(&text.value, &reader.scope, text.span.range),
            )),
            _ => None,
        });
        let severity = self.severity(entry, &mut reader);
        let file = self.file;
        let mut checker = Checker {
            slots: HashMap::new(),
            definitions: &self.definitions,
            steps: &self.steps,
            settings: &types,
            clashes: Vec::new(),
        };
        checker
            .slots
            .extend(vocabulary::kind("partnership").map(|kind| (0, Type::kind(kind))));
        for range in &each {
            checker.range(range);
        }
        if let Some(require) = &require {
            checker.condition(require);
        }
        for (_, condition) in &severity {
            if let Some(condition) = condition {
                checker.condition(condition);
            }
        }
        for template in [
            Some(&message),
            Some(&help),
            fix.as_ref().map(|(_, template)| template),
        ]
        .into_iter()
        .flatten()
        {
            template.check(&mut checker);
        }
        let clashes = checker.clashes;
        self.clashes(clashes);
        let used: Vec<Slot> = require
            .iter()
            .flat_map(Condition::paths)
            .map(|path| path.slot)
            .chain(each.iter().flat_map(|range| {
                range
                    .filter
                    .iter()
                    .flat_map(|filter| filter.paths())
                    .map(|path| path.slot)
            }))
            .chain(each.iter().filter_map(|range| match &range.source {
                Source::Path(path) | Source::Words(path) => Some(path.slot),
                Source::Kind => None,
            }))
            .chain(message.slots())
            .chain(help.slots())
            .collect();
        for range in &each {
            // What a person attests, they attest of each.
            if !attested && !used.contains(&range.slot) {
                self.findings.push(
                    Finding::new(
                        "rule-unused-binding",
                        Severity::Warning,
                        Span::new(file, range.place),
                        format!("The rule never uses `{}`.", range.name),
                    )
                    .why("It would say the same thing once for each of them.")
                    .how("Use it in `require`, or take the `for each` away."),
                );
            }
        }
        if require.is_none() && !attested && self.findings.len() == before {
            self.findings.push(
                Finding::new("rule-without-requirement", Severity::Error, entry.head, format!("The rule `{}` requires nothing.", entry.display_name()))
                    .why("A rule without `require` always passes.")
                    .how("Add a line that starts with `require`, or `require attested` where only a person can judge."),
            );
        }
        if self.findings[before..]
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            return None;
        }
        let mut applies: Vec<Applies> = Vec::new();
        for holder in [Some(self.playbook), step, Some(entry)]
            .into_iter()
            .flatten()
        {
            applies.extend(self.applies(holder, &[], &settings));
        }
        let own_areas: Vec<&'static str> = entry.words("area").map(|word| word.word).collect();
        Some(Rule {
            name: entry.name.clone().unwrap_or_default(),
            title: entry.display().to_owned(),
            playbook: self.playbook.name.clone().unwrap_or_default(),
            step: step.and_then(|step| step.name.clone()),
            severity,
            each,
            require: if attested { None } else { require },
            message,
            help,
            because: entry
                .text("because")
                .map(|text| text.value.clone())
                .unwrap_or_default(),
            description: entry
                .text("description")
                .map(|text| text.value.clone())
                .unwrap_or_default(),
            question: entry.text("question").map(|text| text.value.clone()),
            fix,
            applies,
            source: sources(entry),
            provenance: entry.words("provenance").next(),
            areas: if own_areas.is_empty() {
                step.into_iter()
                    .flat_map(|step| step.words("area"))
                    .map(|word| word.word)
                    .collect()
            } else {
                own_areas
            },
            settings,
            span: entry.span,
            text: (self.text)(entry.span.file),
        })
    }

    pub(super) fn severity(
        &mut self,
        entry: &Entry,
        reader: &mut Reader,
    ) -> Vec<(Severity, Option<Condition>)> {
        let parse = |word: &str| match word {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "advice" => Some(Severity::Advice),
            _ => None,
        };
        let mut found = Vec::new();
        let Some(field) = entry.field("severity") else {
            return vec![(Severity::Warning, None)];
        };
        let Some(Data::Condition(words)) = field.values.first().map(|value| &value.data) else {
            return vec![(Severity::Warning, None)];
        };
        let base = field
            .values
            .first()
            .map_or(0, |value| value.span.range.start);
        let tree = partnership_syntax::parse_conditional(words);
        for choice in Syntax::root(&tree, words, 0)
            .into_iter()
            .flat_map(Syntax::children)
            .filter(|child| child.kind() == N::choice)
        {
            let word = choice.child(N::name).map_or("", Syntax::text);
            match parse(word) {
                Some(severity) => {
                    let condition = choice.child(N::condition).map(|condition| {
                        let mut read = reader.condition(condition);
                        shift(&mut read, base);
                        read
                    });
                    found.push((severity, condition));
                }
                None => self.findings.push(
                    Finding::new(
                        "rule-unknown-word",
                        Severity::Error,
                        field.values[0].span,
                        format!("`{word}` is not a severity."),
                    )
                    .why("The severity decides whether a build stops.")
                    .how("Write `error`, `warning` or `advice`, each perhaps with `when …`."),
                ),
            }
        }
        self.problems(reader, base);
        if found.is_empty() {
            vec![(Severity::Warning, None)]
        } else {
            found
        }
    }
}

pub(super) trait DisplayName {
    fn display_name(&self) -> &str;
}

impl DisplayName for Entry {
    fn display_name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.keyword)
    }
}
