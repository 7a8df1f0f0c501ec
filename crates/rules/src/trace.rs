//! Why a rule holds at a place, or does not: its condition, part by part, in sentences.
//!
//! The sentences say what the file says and where it says it, so that whoever reads them can look it up. Nothing is
//! judged anew: the parts are asked of the engine that judged the rule.

mod count;
mod lack;
mod may;
mod tell;
mod words;

use std::sync::Arc;

use partnership_model::{Entry, EntryId, Model};
use partnership_source::Span;
use partnership_vocabulary as vocabulary;

use crate::ast::{Range, Source};
use crate::eval::{Env, Scope, Truth};
use crate::facts::{Item, Thing};
use crate::playbook::{Playbook, Rule};
use crate::run::{Judgement, Options, Outcome, Outcomes, Planned, Ran, RuleResult, names};

pub use words::{
    condition as condition_in_words, expression as value_in_words, range as range_in_words,
};

/// A sentence of a trail.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// How deep it stands: a deeper line says more about the one above it.
    pub depth: usize,
    /// Whether what is asked there holds.
    pub truth: Truth,
    /// What the file says about it.
    pub text: String,
}

/// How a rule came to what it says of one place.
#[derive(Debug)]
pub struct Trail<'a> {
    /// The rule and what became of it.
    pub result: &'a RuleResult,
    /// What became of it there.
    pub judgement: &'a Judgement,
    /// What was looked at: the name in the rule, and what it stands for.
    pub bound: Vec<(String, String)>,
    /// The sentences, in order.
    pub lines: Vec<Line>,
}

/// Runs playbooks, and tells how it came to what it found.
pub struct Tracer<'m> {
    model: &'m Model,
    ran: Ran<'m>,
    place: Box<dyn Fn(Span) -> String + 'm>,
}

impl<'m> Tracer<'m> {
    /// Run `chosen` (by name, from `all`). `place` says where a span is, for people: `care.partnership:12`.
    pub fn new(
        model: &'m Model,
        all: &[Arc<Playbook>],
        chosen: &[&str],
        options: &Options<'m>,
        place: impl Fn(Span) -> String + 'm,
    ) -> Self {
        Self {
            model,
            ran: Ran::new(model, all, chosen, options),
            place: Box::new(place),
        }
    }

    /// What running gave.
    pub fn outcomes(&self) -> &Outcomes {
        &self.ran.outcomes
    }

    /// The trails of the rule called `rule`, at `entry` where one is given.
    pub fn trails(&self, rule: &str, entry: Option<EntryId>) -> Vec<Trail<'_>> {
        let mut found = Vec::new();
        for result in &self.ran.outcomes.rules {
            if !names(&result.rule, rule) {
                continue;
            }
            let about = |judgement: &Judgement| entry.is_none() || judgement.entry == entry;
            for (at, judgement) in result.judgements.iter().enumerate() {
                if about(judgement) {
                    found.extend(self.trail(result, at, judgement));
                }
            }
        }
        found
    }

    /// The trail that led to a finding.
    pub fn trail_of(&self, rule: &str, playbook: &str, at: Span) -> Option<Trail<'_>> {
        let result = self
            .ran
            .outcomes
            .rules
            .iter()
            .find(|result| result.rule.name == rule && result.rule.playbook == playbook)?;
        let (number, judgement) = result
            .judgements
            .iter()
            .enumerate()
            .find(|(_, judgement)| judgement.span == at)?;
        self.trail(result, number, judgement)
    }

    fn trail<'a>(
        &'a self,
        result: &'a RuleResult,
        number: usize,
        judgement: &'a Judgement,
    ) -> Option<Trail<'a>> {
        let plan = self.plan(&result.rule)?;
        let teller = self.teller(plan);
        self.ran.runner.engine.start_rule();
        let mut ways = Vec::new();
        self.walk(plan, 0, &mut self.start(&result.rule), &mut ways);
        let mut env = ways.into_iter().nth(number)?;
        let bound = result
            .rule
            .each
            .iter()
            .filter_map(|range| Some((range.name.clone(), teller.thing(&env[range.slot]?))))
            .collect();
        let mut lines = Vec::new();
        teller.doubts(&mut env, &result.rule, &mut lines);
        match &result.rule.require {
            Some(condition) => teller.condition(&mut env, condition, 0, &mut lines),
            None => lines.push(attested(&result.rule, judgement)),
        }
        Some(Trail {
            result,
            judgement,
            bound,
            lines,
        })
    }

    /// Why the rule says nothing of `entry`: it does not apply, looks at other entries, or leaves this one out.
    pub fn silent(&self, rule: &str, entry: Option<EntryId>) -> Vec<Line> {
        let mut lines = Vec::new();
        let outcomes = &self.ran.outcomes;
        for (name, because) in outcomes.off.iter().filter(|(name, _)| name == rule) {
            let why = because
                .as_ref()
                .map_or(String::new(), |why| format!(", because “{why}”"));
            let text = format!("`{name}` is switched off by a house playbook{why}.");
            lines.push(line(0, Truth::Unknown, text));
        }
        for plan in &self.ran.planned {
            if !names(&plan.rule, rule) {
                continue;
            }
            let teller = self.teller(plan);
            if outcomes.not_applicable.contains(&plan.rule.name) {
                teller.applies(&mut self.start(&plan.rule), &plan.rule, &mut lines);
                continue;
            }
            let Some(range) = plan.rule.each.first() else {
                let text = format!(
                    "`{}` asks about the partnership as a whole.",
                    plan.rule.name
                );
                lines.push(line(0, Truth::Unknown, text));
                continue;
            };
            match entry.map(|id| self.model.entry(id)) {
                Some(entry) if entry.is(&range.kind) => {
                    let mut env = self.start(&plan.rule);
                    env[range.slot] = Some(Item::of(Thing::Entry(entry.id)));
                    lines.push(line(0, Truth::Unknown, leaves_out(range, entry)));
                    if let Some(filter) = &range.filter {
                        teller.condition(&mut env, filter, 1, &mut lines);
                    }
                }
                Some(entry) => {
                    let kind = entry.kind.map_or("entry", |kind| kind.label);
                    let text = format!(
                        "It looks at {}, and {} is {}.",
                        every(range),
                        named(entry),
                        a(kind)
                    );
                    lines.push(line(0, Truth::Unknown, text));
                }
                None => {
                    let text = format!("It looks at {}, and there is none here.", every(range));
                    lines.push(line(0, Truth::Unknown, text));
                }
            }
        }
        lines
    }

    fn plan(&self, rule: &Arc<Rule>) -> Option<&Planned> {
        let mut all = self.ran.planned.iter();
        all.find(|plan| Arc::ptr_eq(&plan.rule, rule))
    }

    fn teller<'a>(&'a self, plan: &'a Planned) -> tell::Teller<'a, 'm> {
        tell::Teller {
            engine: &self.ran.runner.engine,
            scope: Scope {
                settings: &plan.settings,
                definitions: &plan.home.definitions,
                playbook: &plan.rule.playbook,
            },
            place: &*self.place,
        }
    }

    fn start(&self, rule: &Rule) -> Env<'m> {
        let slots = rule.each.iter().map(|range| range.slot).max().unwrap_or(0) + 1;
        let mut env: Env<'m> = vec![None; slots];
        env[0] = self.ran.runner.header();
        env
    }

    /// The bindings of a rule, in the order of its judgements.
    fn walk(&self, plan: &Planned, depth: usize, env: &mut Env<'m>, found: &mut Vec<Env<'m>>) {
        let teller = self.teller(plan);
        let Some(range) = plan.rule.each.get(depth) else {
            found.push(env.clone());
            return;
        };
        let engine = &self.ran.runner.engine;
        let (items, _) = engine.candidates(teller.scope, env, range);
        for item in items.iter().copied() {
            if engine.exhausted() {
                return;
            }
            if engine.passes(teller.scope, env, range, item) != Truth::No {
                env[range.slot] = Some(item);
                self.walk(plan, depth + 1, env, found);
                env[range.slot] = None;
            }
        }
    }
}

fn line(depth: usize, truth: Truth, text: String) -> Line {
    Line { depth, truth, text }
}

fn attested(rule: &Rule, judgement: &Judgement) -> Line {
    let question = rule.question.as_deref().unwrap_or(&rule.title);
    match &judgement.outcome {
        Outcome::Attested(said) => {
            let by = said
                .by
                .as_ref()
                .map_or(String::new(), |by| format!(" by `{by}`"));
            let on = said
                .on
                .as_ref()
                .map_or(String::new(), |on| format!(" on {on}"));
            let text = format!("A person has answered for it{by}{on}: {question}");
            line(0, Truth::Yes, text)
        }
        _ => {
            let text = format!(
                "Only a person can judge this: {question} Write `attests: {} by NAME on DATE` once one has.",
                rule.name
            );
            line(0, Truth::Unknown, text)
        }
    }
}

fn leaves_out(range: &Range, entry: &Entry) -> String {
    match &range.filter {
        Some(filter) => format!(
            "It looks only at {} with `{}`, and {} is left out.",
            plural(&range.kind),
            words::condition(filter),
            named(entry)
        ),
        None => format!("It does not look at {}.", named(entry)),
    }
}

fn every(range: &Range) -> String {
    let what = match &range.source {
        Source::Kind => plural(&range.kind).to_owned(),
        Source::Path(path) | Source::Words(path) => {
            format!("the values of `{}`", crate::types::path_text(path))
        }
    };
    match &range.filter {
        Some(filter) => format!("{what} with `{}`", words::condition(filter)),
        None => what,
    }
}

fn named(entry: &Entry) -> String {
    match &entry.name {
        Some(name) => format!("`{name}`"),
        None => format!("“{}”", entry.display()),
    }
}

fn a(label: &str) -> String {
    let vowel = label.starts_with(['a', 'e', 'i', 'o']);
    format!("{} {label}", if vowel { "an" } else { "a" })
}

/// A kind's word for several.
fn plural(kind: &str) -> &str {
    vocabulary::any_kind(kind).map_or(kind, |kind| kind.plural)
}
