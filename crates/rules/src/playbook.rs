//! Playbooks, compiled: from the entries of a model and the words of their sentences to rules that can be run.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use partnership_diagnostics::{Finding, Fix, Severity};
use partnership_model::{Data, Date, Entry, Model, SentenceRef};
use partnership_source::{FileId, Span, TextEdit, TextRange};
use partnership_syntax::ast::Statement;
use partnership_syntax::value::Form;
use partnership_syntax::{NodeKind as N, Syntax};
use partnership_vocabulary as vocabulary;

use crate::ast::*;
use crate::define::{self, Definition, Definitions};
use crate::read::{Problem, Reader};
use crate::template::Template;
use crate::types::{Checker, Type};

/// A playbook that can be run.
#[derive(Debug)]
pub struct Playbook {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Where the rules come from.
    pub source: Vec<String>,
    /// The playbooks it extends, by name.
    pub extends: Vec<String>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Its rules, in order.
    pub rules: Vec<Arc<Rule>>,
    /// What it changes in other playbooks.
    pub changes: Vec<Change>,
    /// Its tests, in order.
    pub tests: Vec<Span>,
    /// When it applies.
    pub applies: Option<Applies>,
    /// What its rules can call.
    pub definitions: Arc<Definitions>,
    /// The values that it gives to settings of rules of its own and of those it extends, by name.
    pub settings: HashMap<String, Expression>,
    /// Its head.
    pub span: Span,
    /// The file it stands in.
    pub file: FileId,
}

/// A step of a playbook.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its number in the source.
    pub number: Option<String>,
    /// The areas of the checklist it covers.
    pub areas: Vec<&'static str>,
}

/// What a house playbook changes in a rule of another.
#[derive(Debug, Clone)]
pub struct Change {
    /// The rule: `name` or `playbook/name`.
    pub rule: String,
    /// Its new severity; `None` switches it off.
    pub severity: Option<Severity>,
    /// Why.
    pub because: Option<String>,
    /// Where it says so.
    pub span: Span,
}

/// `when … from … until …`
#[derive(Debug, Clone)]
pub struct Applies {
    /// When.
    pub when: Option<Condition>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and including this day.
    pub until: Option<Date>,
}

/// A rule that can be run.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Its title: what holds where it is met.
    pub title: String,
    /// Its playbook.
    pub playbook: String,
    /// Its step; `None` for a rule outside steps.
    pub step: Option<String>,
    /// How much it weighs, by condition: the first that holds, the one without a condition last.
    pub severity: Vec<(Severity, Option<Condition>)>,
    /// What it ranges over, outermost first.
    pub each: Vec<Range>,
    /// What must hold; `None` where a person must attest it.
    pub require: Option<Condition>,
    /// What is said where it does not hold.
    pub message: Template,
    /// What to do.
    pub help: Template,
    /// Why it matters.
    pub because: String,
    /// What a person is asked.
    pub question: Option<String>,
    /// An edit that is offered: what to do with a text (`insert "for: …"`).
    pub fix: Option<(String, Template)>,
    /// When it applies, from the rule, its step and its playbook.
    pub applies: Vec<Applies>,
    /// Where it is said.
    pub source: Vec<String>,
    /// Whether the source says it, it was inferred, the law asks for it, or a case taught it.
    pub provenance: Option<&'static vocabulary::Word>,
    /// The areas of the checklist it belongs to.
    pub areas: Vec<&'static str>,
    /// The values of settings.
    pub settings: HashMap<String, Expression>,
    /// Where it stands.
    pub span: Span,
    /// The text of its playbook's file, for showing its words.
    pub text: Arc<str>,
}

/// A playbook and what is wrong with it.
#[derive(Debug)]
pub struct Compiled {
    /// The playbook. Rules that could not be read are left out.
    pub playbook: Playbook,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Compile the playbooks of a model. `text` gives the text of a file.
///
/// A step that stands apart, in a file of its own with `of: PLAYBOOK`, belongs to its playbook like those inside it.
pub fn compile_all(model: &Model, text: &dyn Fn(FileId) -> Arc<str>) -> Vec<Compiled> {
    model.entries.iter().filter(|entry| entry.is("playbook")).map(|entry| Compiler::new(model, text, entry).run()).collect()
}

struct Compiler<'a> {
    model: &'a Model,
    text: &'a dyn Fn(FileId) -> Arc<str>,
    /// The file of the rule or definition being read.
    file: FileId,
    playbook: &'a Entry,
    findings: Vec<Finding>,
    definitions: HashMap<String, Vec<String>>,
    /// The names of the steps.
    steps: Vec<String>,
}

impl<'a> Compiler<'a> {
    fn new(model: &'a Model, text: &'a dyn Fn(FileId) -> Arc<str>, playbook: &'a Entry) -> Self {
        Self { model, text, file: playbook.span.file, playbook, findings: Vec::new(), definitions: HashMap::new(), steps: Vec::new() }
    }

    fn run(mut self) -> Compiled {
        let playbook = self.playbook;
        let apart = self.model.inverse(playbook.id, "steps-apart").filter(|step| step.is("step"));
        let mut steps: Vec<&Entry> = self.model.nested(playbook, "step").chain(apart).collect();
        steps.sort_by(|one, other| number(one).total_cmp(&number(other)));
        self.steps = steps.iter().filter_map(|step| step.name.clone()).collect();
        let holders: Vec<&Entry> = std::iter::once(playbook).chain(steps.iter().copied()).collect();
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
                if entry.name.as_ref().is_some_and(|name| !taken.insert(name.clone())) {
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
            .chain(holders.iter().flat_map(|holder| self.model.nested(holder, "rule")).flat_map(|rule| self.model.nested(rule, "test")))
            .map(|test| test.span)
            .collect();
        self.file = playbook.span.file;
        let changes = changes(playbook);
        for change in changes.iter().filter(|change| change.severity.is_none() && change.because.is_none()) {
            self.findings.push(
                Finding::new("rule-off-without-reason", Severity::Warning, change.span, format!("`{}` is switched off, and nobody says why.", change.rule))
                    .why("Whoever reads a report later cannot tell a decision from a convenience.")
                    .how(format!("Write the reason behind it: `off: {} because \"…\"`.", change.rule)),
            );
        }
        let applies = self.applies(playbook, &[], &HashMap::new());
        let compiled = Playbook {
            name: playbook.name.clone().unwrap_or_default(),
            title: playbook.display().to_owned(),
            source: sources(playbook),
            extends: playbook.references("extends").map(|reference| reference.written.clone()).collect(),
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
        Compiled { playbook: compiled, findings: self.findings }
    }

    /// Parse the words of a sentence and hand its node to `read`, with ranges that hold in the file.
    fn sentence<T>(&self, sentence: &SentenceRef, read: impl FnOnce(Syntax<'_>) -> T) -> Option<T> {
        let text = (self.text)(sentence.span.file);
        let words = sentence.span.range.of(&text);
        let parse = partnership_syntax::parse(words);
        let found = parse.statements().find_map(|statement| match statement {
            Statement::Sentence(found) => found.content(),
            _ => None,
        })?;
        Some(read(found))
    }

    fn read_definitions(&mut self, holders: &[&Entry]) -> Vec<Definition> {
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
                            let mut names = parameter.children().filter(|child| child.kind() == N::name);
                            let first = names.next()?;
                            let kind = names.next().unwrap_or(first);
                            let slot = reader.bind(first.text(), first.range());
                            Some((first.text().to_owned(), kind.text().to_owned(), slot))
                        })
                        .collect();
                    let body = node.child(N::condition).map(|condition| reader.condition(condition));
                    Some((name, parameters, body))
                });
                let Some(Some((name, parameters, mut body))) = head else { continue };
                let mut base_of_body = base;
                if body.is_none()
                    && let Some(next) = sentences.next_if(|next| next.kind == N::when_sentence)
                {
                    base_of_body = next.span.range.start;
                    body = self.sentence(next, |node| node.child(N::condition).map(|condition| reader.condition(condition))).flatten();
                }
                self.problems(&mut reader, base_of_body);
                let Some(mut body) = body else { continue };
                shift(&mut body, base_of_body);
                self.definitions.insert(name.clone(), parameters.iter().map(|(_, kind, _)| kind.clone()).collect());
                found.push(Definition { name, parameters, body, span: sentence.span });
            }
        }
        found
    }

    fn check_definitions(&mut self, definitions: &[Definition]) {
        let by_name: HashMap<&str, &Definition> = definitions.iter().map(|definition| (definition.name.as_str(), definition)).collect();
        let grounded = grounded(definitions);
        for definition in definitions {
            self.file = definition.span.file;
            let mut checker = Checker { slots: HashMap::new(), definitions: &self.definitions, steps: &self.steps, settings: &HashMap::new(), clashes: Vec::new() };
            checker.slots.extend(vocabulary::kind("partnership").map(|kind| (0, Type::kind(kind))));
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
                    Finding::new("rule-unknown-kind", Severity::Error, span, format!("The parameter `{name}` is of no known kind: `{kind}`."))
                        .why("A definition holds between entries, and each must be of some kind.")
                        .how(format!("Write its kind behind a colon, for instance `{name}: partner`.")),
                );
            }
            if let Some(way) = loop_through_not(&by_name, &definition.name) {
                self.findings.push(
                    Finding::new("rule-loop-through-not", Severity::Error, span, format!("`{}` depends on its own opposite: {}.", definition.name, way.join(" → ")))
                        .why("Whether it holds would depend on whether it does not hold, so there is no answer.")
                        .how("Take the `not`, `no` or `every` out of the loop, for instance into a rule of its own."),
                );
            } else if calls_itself(&by_name, &definition.name) && !grounded.contains(definition.name.as_str()) {
                self.findings.push(
                    Finding::new("rule-no-base-case", Severity::Error, span, format!("Every way in which `{}` can hold asks `{}` again.", definition.name, definition.name))
                        .why("Without a case that starts it, it never holds of anything.")
                        .how("Add a case with `or` that does not call it, for instance one step: `some flow where …`."),
                );
            }
        }
    }

    fn clashes(&mut self, clashes: Vec<crate::types::Clash>) {
        let file = self.file;
        for clash in clashes {
            let mut finding = Finding::new(clash.name, Severity::Error, Span::new(file, clash.range), clash.what)
                .why("A rule that can never match would pass everything, and nobody would notice.")
                .how(clash.how);
            if let Some((range, word)) = clash.instead {
                finding = finding.fix(Fix::offered(format!("write `{word}`"), file, [TextEdit::replace(range, word)]));
            }
            self.findings.push(finding);
        }
    }

    fn problems(&mut self, reader: &mut Reader, base: u32) {
        let file = self.file;
        for (problem, range) in reader.problems.drain(..) {
            let span = Span::new(file, range.shift(base));
            self.findings.push(match problem {
                Problem::Mixed => Finding::new("rule-mixed-and-or", Severity::Error, span, "`and` and `or` stand side by side here without parentheses.")
                    .why("People read such a sentence in two ways.")
                    .how("Put the parts that belong together in parentheses."),
                Problem::Shadowed(name) => Finding::new("rule-shadowed-binding", Severity::Error, span, format!("`{name}` already has a meaning here."))
                    .why("Two things under one name cannot be told apart in what follows.")
                    .how(format!("Name this one with `as`: `{name} as other-{name}`.")),
            });
        }
    }

    fn applies(&mut self, entry: &Entry, scope: &[(String, Slot)], settings: &HashMap<String, Expression>) -> Option<Applies> {
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
            let when = choice.and_then(|choice| choice.child(N::condition)).map(|condition| {
                let mut read = reader.condition(condition);
                shift(&mut read, base);
                read
            });
            self.problems(&mut reader, base);
            if let Some(when) = &when {
                let mut checker = Checker { slots: HashMap::new(), definitions: &self.definitions, steps: &self.steps, settings: &HashMap::new(), clashes: Vec::new() };
                checker.slots.extend(vocabulary::kind("partnership").map(|kind| (0, Type::kind(kind))));
                checker.condition(when);
                let clashes = checker.clashes;
                self.clashes(clashes);
            }
            found = Some(Applies { when, from: date(N::from_part), until: date(N::until_part) });
        }
        // A list of places is the short way of saying where.
        let places: Vec<&str> = entry.words("jurisdictions").map(|word| word.word).collect();
        if !places.is_empty() && (entry.is("playbook") || entry.is("rule")) {
            let range = entry.span.range;
            let path = Path { slot: 0, root: "partnership".into(), steps: vec!["jurisdictions".into()], range };
            let right = places.iter().map(|place| Expression { value: Worth::Word((*place).to_owned()), range }).collect();
            let here = Condition { ask: Ask::Compare(Expression { value: Worth::Path(path), range }, Operator::Includes, right), range };
            let applies = found.get_or_insert(Applies { when: None, from: None, until: None });
            applies.when = Some(match applies.when.take() {
                None => here,
                Some(when) => Condition { ask: Ask::All(vec![here, when]), range },
            });
        }
        found
    }

    fn rule(&mut self, entry: &Entry, step: Option<&Entry>) -> Option<Rule> {
        let before = self.findings.len();
        // What a step or the playbook settles holds for its rules, unless a rule settles it anew.
        let holders = [Some(self.playbook), step, Some(entry)];
        let settings: HashMap<String, Expression> = holders.into_iter().flatten().flat_map(settings).collect();
        let types: HashMap<String, Type> = settings.iter().map(|(name, value)| (name.clone(), setting_type(value))).collect();
        let mut reader = Reader::new(settings.keys().cloned().collect());
        let mut each = Vec::new();
        let mut require = None;
        let mut attested = false;
        for sentence in &entry.sentences {
            let base = sentence.span.range.start;
            match sentence.kind {
                N::binding => {
                    let read = self.sentence(sentence, |node| reader.binding(node)).flatten();
                    if let Some(mut range) = read {
                        shift_range(&mut range, base);
                        each.push(range);
                    }
                }
                N::requirement => {
                    let read = self.sentence(sentence, |node| (node.child(N::attested).is_some(), node.child(N::condition).map(|condition| reader.condition(condition))));
                    if let Some((is_attested, condition)) = read {
                        attested |= is_attested;
                        if let Some(mut condition) = condition {
                            shift(&mut condition, base);
                            require = Some(match require.take() {
                                None => condition,
                                Some(Condition { ask: Ask::All(mut parts), range }) => {
                                    parts.push(condition);
                                    Condition { ask: Ask::All(parts), range }
                                }
                                Some(first) => Condition { range: first.range, ask: Ask::All(vec![first, condition]) },
                            });
                        }
                    }
                }
                _ => continue,
            }
            self.problems(&mut reader, base);
        }
        let text_of = |field: &str| entry.text(field).map(|text| (text.value.clone(), text.span.range));
        let template = |field: &str, scope: &[(String, Slot)]| text_of(field).map(|(text, range)| Template::read(&text, scope, range));
        let message = template("message", &reader.scope).unwrap_or_else(|| Template::read(entry.display(), &[], TextRange::default()));
        let help = template("help", &reader.scope).unwrap_or_default();
        let fix = entry.values("fix").find_map(|value| match &value.data {
            Data::Labelled(word, text) => Some((word.word.to_owned(), Template::read(&text.value, &reader.scope, text.span.range))),
            _ => None,
        });
        let severity = self.severity(entry, &mut reader);
        let file = self.file;
        let mut checker = Checker { slots: HashMap::new(), definitions: &self.definitions, steps: &self.steps, settings: &types, clashes: Vec::new() };
        checker.slots.extend(vocabulary::kind("partnership").map(|kind| (0, Type::kind(kind))));
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
        for template in [Some(&message), Some(&help), fix.as_ref().map(|(_, template)| template)].into_iter().flatten() {
            template.check(&mut checker);
        }
        let clashes = checker.clashes;
        self.clashes(clashes);
        let used: Vec<Slot> = require
            .iter()
            .flat_map(Condition::paths)
            .map(|path| path.slot)
            .chain(each.iter().flat_map(|range| range.filter.iter().flat_map(|filter| filter.paths()).map(|path| path.slot)))
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
                    Finding::new("rule-unused-binding", Severity::Warning, Span::new(file, range.place), format!("The rule never uses `{}`.", range.name))
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
        if self.findings[before..].iter().any(|finding| finding.severity == Severity::Error) {
            return None;
        }
        let mut applies: Vec<Applies> = Vec::new();
        for holder in [Some(self.playbook), step, Some(entry)].into_iter().flatten() {
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
            because: entry.text("because").map(|text| text.value.clone()).unwrap_or_default(),
            question: entry.text("question").map(|text| text.value.clone()),
            fix,
            applies,
            source: sources(entry),
            provenance: entry.words("provenance").next(),
            areas: if own_areas.is_empty() { step.into_iter().flat_map(|step| step.words("area")).map(|word| word.word).collect() } else { own_areas },
            settings,
            span: entry.span,
            text: (self.text)(entry.span.file),
        })
    }

    fn severity(&mut self, entry: &Entry, reader: &mut Reader) -> Vec<(Severity, Option<Condition>)> {
        let parse = |word: &str| match word {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "advice" => Some(Severity::Advice),
            _ => None,
        };
        let mut found = Vec::new();
        let Some(field) = entry.field("severity") else { return vec![(Severity::Warning, None)] };
        let Some(Data::Condition(words)) = field.values.first().map(|value| &value.data) else { return vec![(Severity::Warning, None)] };
        let base = field.values.first().map_or(0, |value| value.span.range.start);
        let tree = partnership_syntax::parse_conditional(words);
        for choice in Syntax::root(&tree, words, 0).into_iter().flat_map(Syntax::children).filter(|child| child.kind() == N::choice) {
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
                    Finding::new("rule-unknown-word", Severity::Error, field.values[0].span, format!("`{word}` is not a severity."))
                        .why("The severity decides whether a build stops.")
                        .how("Write `error`, `warning` or `advice`, each perhaps with `when …`."),
                ),
            }
        }
        self.problems(reader, base);
        if found.is_empty() { vec![(Severity::Warning, None)] } else { found }
    }
}

trait DisplayName {
    fn display_name(&self) -> &str;
}

impl DisplayName for Entry {
    fn display_name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.keyword)
    }
}

/// The number of a step; one without a number comes last.
fn number(step: &Entry) -> f64 {
    step.values("number")
        .find_map(|value| match &value.data {
            Data::Quantity(quantity) => Some(quantity.value),
            _ => None,
        })
        .unwrap_or(f64::MAX)
}

fn read_step(step: &Entry) -> Step {
    let number = step.values("number").find_map(|value| match &value.data {
        Data::Quantity(quantity) => Some(quantity.written.clone()),
        _ => None,
    });
    Step {
        name: step.name.clone().unwrap_or_default(),
        title: step.display().to_owned(),
        number,
        areas: step.words("area").map(|word| word.word).collect(),
    }
}

fn sources(entry: &Entry) -> Vec<String> {
    entry
        .values("source")
        .filter_map(|value| match &value.data {
            Data::Link(text) | Data::Code(text) => Some(text.clone()),
            Data::Text(text) | Data::OwnWord(text, _) => Some(text.value.clone()),
            _ => None,
        })
        .collect()
}

fn changes(playbook: &Entry) -> Vec<Change> {
    let mut found = Vec::new();
    for (field, severity) in
        [("must-fix", Some(Severity::Error)), ("should-fix", Some(Severity::Warning)), ("could-improve", Some(Severity::Advice)), ("off", None)]
    {
        for value in playbook.values(field) {
            if let Data::Rule(rule) = &value.data {
                let because = value.qualifiers.because.as_ref().map(|text| text.value.clone());
                found.push(Change { rule: rule.clone(), severity, because, span: value.span });
            }
        }
    }
    found
}

/// The settings of a rule, as expressions.
fn settings(entry: &Entry) -> HashMap<String, Expression> {
    let mut found = HashMap::new();
    for setting in &entry.settings {
        let Some(value) = setting.values.first() else { continue };
        // A setting has no field, so the model keeps it as it was written.
        let Data::Own(written) = &value.data else { continue };
        if let Some(worth) = setting_value(written) {
            found.insert(setting.word.clone(), Expression { value: worth, range: value.span.range });
        }
    }
    found
}

/// A setting's value from its words.
fn setting_value(written: &str) -> Option<Worth> {
    let parse = partnership_syntax::parse(format!("setting value: {written}"));
    let value = parse.statements().find_map(|statement| match statement {
        Statement::Setting(field) => field.values().next(),
        _ => None,
    })?;
    Some(match value.form {
        Form::Number(number) => Worth::Number(number.value),
        Form::Duration(duration) | Form::Recurrence(duration) => {
            Worth::Duration(partnership_model::Duration { count: duration.count, unit: duration.unit })
        }
        Form::Date(date) => Worth::Date(Date::of(date).ok()?),
        Form::Text(text) => Worth::Text(text.0.value().into_owned()),
        Form::Word(word) | Form::Prefixed(word) => Worth::Word(word.to_owned()),
        _ => return None,
    })
}

fn setting_type(value: &Expression) -> Type {
    match value.value {
        Worth::Number(_) => Type { number: true, ..Type::default() },
        Worth::Duration(_) => Type { duration: true, number: true, ..Type::default() },
        Worth::Date(_) => Type { date: true, ..Type::default() },
        Worth::Text(_) => Type { text: true, ..Type::default() },
        _ => Type { any: true, ..Type::default() },
    }
}

/// The loop of calls from `name` back to itself that passes through a negation.
fn loop_through_not(all: &HashMap<&str, &Definition>, name: &str) -> Option<Vec<String>> {
    // Depth first over (definition, whether a negation was passed); both states are visited once.
    let mut open = vec![(name.to_owned(), false, vec![name.to_owned()])];
    let mut seen: Vec<(String, bool)> = Vec::new();
    while let Some((at, negative, way)) = open.pop() {
        let Some(definition) = all.get(at.as_str()) else { continue };
        for (called, not, _) in define::calls(&definition.body) {
            let negative = negative || not;
            let mut way = way.clone();
            way.push(if not { format!("not {called}") } else { called.clone() });
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

fn calls_itself(all: &HashMap<&str, &Definition>, name: &str) -> bool {
    let mut open = vec![name.to_owned()];
    let mut seen: Vec<String> = Vec::new();
    while let Some(at) = open.pop() {
        let Some(definition) = all.get(at.as_str()) else { continue };
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
fn grounded(definitions: &[Definition]) -> HashSet<&str> {
    fn starts(body: &Condition, known: &HashSet<&str>, all: &HashSet<&str>) -> bool {
        match &body.ask {
            Ask::Any(parts) => parts.iter().any(|part| starts(part, known, all)),
            Ask::All(parts) => parts.iter().all(|part| starts(part, known, all)),
            Ask::Count(Quantifier { how: How::Some, range }) => range.filter.iter().all(|filter| starts(filter, known, all)),
            _ => define::calls(body).iter().all(|(called, _, _)| known.contains(called.as_str()) || !all.contains(called.as_str())),
        }
    }
    let all: HashSet<&str> = definitions.iter().map(|definition| definition.name.as_str()).collect();
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

/// Move all ranges of a condition by the place of its sentence.
fn shift(condition: &mut Condition, by: u32) {
    condition.range = condition.range.shift(by);
    match &mut condition.ask {
        Ask::All(parts) | Ask::Any(parts) => parts.iter_mut().for_each(|part| shift(part, by)),
        Ask::Not(part) => shift(part, by),
        Ask::Implies(left, right) => {
            shift(left, by);
            shift(right, by);
        }
        Ask::Count(quantifier) => shift_range(&mut quantifier.range, by),
        Ask::Compare(left, _, right) => {
            shift_value(left, by);
            right.iter_mut().for_each(|part| shift_value(part, by));
        }
        Ask::State(value, _) | Ask::Holds(value) => shift_value(value, by),
    }
}

fn shift_range(range: &mut Range, by: u32) {
    range.place = range.place.shift(by);
    range.kind_place = range.kind_place.shift(by);
    if let Source::Path(path) | Source::Words(path) = &mut range.source {
        path.range = path.range.shift(by);
    }
    if let Some(filter) = &mut range.filter {
        shift(filter, by);
    }
}

fn shift_value(value: &mut Expression, by: u32) {
    value.range = value.range.shift(by);
    match &mut value.value {
        Worth::Path(path) => path.range = path.range.shift(by),
        Worth::Group(condition) => shift(condition, by),
        Worth::Call(call) => call.arguments.iter_mut().for_each(|part| shift_value(part, by)),
        Worth::Aggregate(_, collection) => match &mut **collection {
            Collection::Values(value) => shift_value(value, by),
            Collection::Range(range) => shift_range(range, by),
        },
        Worth::Sum(first, rest) => {
            shift_value(first, by);
            rest.iter_mut().for_each(|(_, part)| shift_value(part, by));
        }
        _ => {}
    }
}
