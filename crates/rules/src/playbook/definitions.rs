//! Reading definitions, and saying which of them could never be worked out.

use std::collections::{HashMap, HashSet};

use partnership_diagnostics::{Finding, Severity};
use partnership_model::Entry;
use partnership_syntax::{NodeKind as N, Syntax};
use partnership_vocabulary as vocabulary;

use super::compile::Compiler;
use super::shift::shift;
use crate::ast::*;
use crate::define::{self, Definition};
use crate::read::Reader;
use crate::types::{Checker, Type};

impl<'a> Compiler<'a> {
    pub(super) fn read_definitions(&mut self, holders: &[&Entry]) -> Vec<Definition> {
        let mut found = Vec::new();
        for holder in holders {
            self.file = holder.span.file;
            let mut sentences = holder.sentences.iter().peekable();
            while let Some(sentence) = sentences.next() {
                if sentence.kind != N::definition {
                    continue;
                }
                let mut reader = Reader::new(Vec::new());
                let base = sentence.span.range.start;
                let head = self.sentence(sentence, |node| {
                    let name = node.child(N::name)?.text().to_owned();
                    let parameters: Vec<(String, String, Slot)> = node
                        .child(N::parameter_list)
                        .into_iter()
                        .flat_map(Syntax::children)
                        .filter(|child| child.kind() == N::parameter)
                        .filter_map(|parameter| {
                            let mut names =
                                parameter.children().filter(|child| child.kind() == N::name);
                            let first = names.next()?;
                            let kind = names.next().unwrap_or(first);
                            let slot = reader.bind(first.text(), first.range());
                            Some((first.text().to_owned(), kind.text().to_owned(), slot))
                        })
                        .collect();
                    let body = node
                        .child(N::condition)
                        .map(|condition| reader.condition(condition));
                    Some((name, parameters, body))
                });
                let Some(Some((name, parameters, mut body))) = head else {
                    continue;
                };
                let mut base_of_body = base;
                if body.is_none()
                    && let Some(next) = sentences.next_if(|next| next.kind == N::when_sentence)
                {
                    base_of_body = next.span.range.start;
                    body = self
                        .sentence(next, |node| {
                            node.child(N::condition)
                                .map(|condition| reader.condition(condition))
                        })
                        .flatten();
                }
                self.problems(&mut reader, base_of_body);
                let Some(mut body) = body else { continue };
                shift(&mut body, base_of_body);
                self.definitions.insert(
                    name.clone(),
                    parameters.iter().map(|(_, kind, _)| kind.clone()).collect(),
                );
                found.push(Definition {
                    name,
                    parameters,
                    body,
                    span: sentence.span,
                });
            }
        }
        found
    }

    pub(super) fn check_definitions(&mut self, definitions: &[Definition]) {
        let by_name: HashMap<&str, &Definition> = definitions
            .iter()
            .map(|definition| (definition.name.as_str(), definition))
            .collect();
        let grounded = grounded(definitions);
        for definition in definitions {
            self.file = definition.span.file;
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
            let mut unknown = Vec::new();
            for (name, kind, slot) in &definition.parameters {
                match vocabulary::any_kind(kind) {
                    Some(kind) => {
                        checker.slots.insert(*slot, Type::kind(kind));
                    }
                    None => unknown.push((name.clone(), kind.clone())),
                }
            }
            checker.condition(&definition.body);
            let clashes = checker.clashes;
            self.clashes(clashes);
            let span = definition.span;
            for (name, kind) in unknown {
                self.findings.push(
                    Finding::new(
                        "rule-unknown-kind",
                        Severity::Error,
                        span,
                        format!("The parameter `{name}` is of no known kind: `{kind}`."),
                    )
                    .why("A definition holds between entries, and each must be of some kind.")
                    .how(format!(
                        "Write its kind behind a colon, for instance `{name}: partner`."
                    )),
                );
            }
            if let Some(way) = loop_through_not(&by_name, &definition.name) {
                self.findings.push(
                    Finding::new("rule-loop-through-not", Severity::Error, span, format!("`{}` depends on its own opposite: {}.", definition.name, way.join(" → ")))
                        .why("Whether it holds would depend on whether it does not hold, so there is no answer.")
                        .how("Take the `not`, `no` or `every` out of the loop, for instance into a rule of its own."),
                );
            } else if calls_itself(&by_name, &definition.name)
                && !grounded.contains(definition.name.as_str())
            {
                self.findings.push(
                    Finding::new("rule-no-base-case", Severity::Error, span, format!("Every way in which `{}` can hold asks `{}` again.", definition.name, definition.name))
                        .why("Without a case that starts it, it never holds of anything.")
                        .how("Add a case with `or` that does not call it, for instance one step: `some flow where …`."),
                );
            }
        }
    }
}

/// The loop of calls from `name` back to itself that passes through a negation.
pub(super) fn loop_through_not(
    all: &HashMap<&str, &Definition>,
    name: &str,
) -> Option<Vec<String>> {
    // Depth first over (definition, whether a negation was passed); both states are visited once.
    let mut open = vec![(name.to_owned(), false, vec![name.to_owned()])];
    let mut seen: Vec<(String, bool)> = Vec::new();
    while let Some((at, negative, way)) = open.pop() {
        let Some(definition) = all.get(at.as_str()) else {
            continue;
        };
        for (called, not, _) in define::calls(&definition.body) {
            let negative = negative || not;
            let mut way = way.clone();
            way.push(if not {
                format!("not {called}")
            } else {
                called.clone()
            });
            if called == name && negative {
                return Some(way);
            }
            if all.contains_key(called.as_str()) && !seen.contains(&(called.clone(), negative)) {
                seen.push((called.clone(), negative));
                open.push((called, negative, way));
            }
        }
    }
    None
}

pub(super) fn calls_itself(all: &HashMap<&str, &Definition>, name: &str) -> bool {
    let mut open = vec![name.to_owned()];
    let mut seen: Vec<String> = Vec::new();
    while let Some(at) = open.pop() {
        let Some(definition) = all.get(at.as_str()) else {
            continue;
        };
        for (called, _, _) in define::calls(&definition.body) {
            if called == name {
                return true;
            }
            if !seen.contains(&called) {
                seen.push(called.clone());
                open.push(called);
            }
        }
    }
    false
}

/// The definitions that some case starts: one that calls nothing, or only what is started itself.
pub(super) fn grounded(definitions: &[Definition]) -> HashSet<&str> {
    fn starts(body: &Condition, known: &HashSet<&str>, all: &HashSet<&str>) -> bool {
        match &body.ask {
            Ask::Any(parts) => parts.iter().any(|part| starts(part, known, all)),
            Ask::All(parts) => parts.iter().all(|part| starts(part, known, all)),
            Ask::Count(Quantifier {
                how: How::Some,
                range,
            }) => range.filter.iter().all(|filter| starts(filter, known, all)),
            _ => define::calls(body).iter().all(|(called, _, _)| {
                known.contains(called.as_str()) || !all.contains(called.as_str())
            }),
        }
    }
    let all: HashSet<&str> = definitions
        .iter()
        .map(|definition| definition.name.as_str())
        .collect();
    let mut known = HashSet::new();
    loop {
        let before = known.len();
        for definition in definitions {
            if starts(&definition.body, &known, &all) {
                known.insert(definition.name.as_str());
            }
        }
        if known.len() == before {
            return known;
        }
    }
}
