//! Running playbooks over a partnership: findings, and what became of each rule.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil;
use partnership_diagnostics::{Finding, Fix, Severity};
use partnership_model::{Data, Entry, EntryId, Model, Reference};
use partnership_source::{Span, TextEdit};

use crate::ast::{Ask, Condition, Expression, Worth};
use crate::eval::{Engine, Env, Policy, Scope, Truth};
use crate::facts::{Item, Outputs, Thing};
use crate::playbook::{Applies, Change, Playbook, Rule};
use crate::template::display;

/// What became of a rule at one place.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It holds.
    Met,
    /// It does not hold.
    Open(Box<Finding>),
    /// It does not hold, and the partners accept that for now.
    Waived(Box<Finding>, EntryId),
    /// A person has said that it holds.
    Attested(Attestation),
    /// A person must say whether it holds.
    ToAttest,
    /// The file does not tell what would settle it.
    Unknown,
}

/// Who said that a rule is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// Who, by name.
    pub by: Option<String>,
    /// When.
    pub on: Option<String>,
}

/// A rule at one place.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What became of it.
    pub outcome: Outcome,
    /// The entry it is about: the innermost one bound, else the partnership.
    pub entry: Option<EntryId>,
    /// Where to show it.
    pub span: Span,
    /// The things bound, outermost first, as they are told.
    pub bound: Vec<(String, String)>,
}

/// A rule and all its judgements.
#[derive(Clone, Debug)]
pub struct RuleResult {
    /// The rule.
    pub rule: Arc<Rule>,
    /// The playbook of the list that brought it in (a house playbook, for a rule it extends).
    pub playbook: String,
    /// Its judgements, in the order of the file; none where it looks at nothing.
    pub judgements: Vec<Judgement>,
    /// It was stopped because it cost more than a rule may.
    pub stopped: bool,
}

/// What running playbooks gave.
#[derive(Debug, Default)]
pub struct Outcomes {
    /// The rules that apply, in the order of the playbooks.
    pub rules: Vec<RuleResult>,
    /// Rules that do not apply here, by place, date or condition: their names.
    pub not_applicable: Vec<String>,
    /// Rules that a house playbook has switched off, with the reason.
    pub off: Vec<(String, Option<String>)>,
    /// Findings about the playbooks' use: waivers that are expired or not needed, unknown rules and playbooks.
    pub findings: Vec<Finding>,
}

impl Outcomes {
    /// Every open finding, with those about waivers and the like, sorted by place.
    pub fn open(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self
            .rules
            .iter()
            .flat_map(|rule| &rule.judgements)
            .filter_map(|judgement| match &judgement.outcome {
                Outcome::Open(finding) => Some((**finding).clone()),
                _ => None,
            })
            .chain(self.findings.iter().cloned())
            .collect();
        partnership_diagnostics::sort(&mut found);
        found
    }
}

/// What a run takes from outside.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The day of the check.
    pub today: civil::Date,
    /// Who answers `may(…)`.
    pub policy: Option<&'a dyn Policy>,
    /// What was measured when assets were made.
    pub outputs: Option<&'a Outputs>,
    /// Only rules of these names (a test of one rule need not run the others).
    pub only: Option<&'a [&'a str]>,
}

impl Options<'_> {
    /// A check of everything on the day `today`, with nobody to ask about clauses and nothing measured.
    pub fn on(today: civil::Date) -> Self {
        Self { today, policy: None, outputs: None, only: None }
    }
}

/// A rule that is to be run, with what decides how.
struct Planned {
    rule: Arc<Rule>,
    /// The playbook it stands in.
    home: Arc<Playbook>,
    /// The playbook that was chosen.
    chosen: String,
    /// The weight that a house playbook gives it.
    severity: Option<Severity>,
    /// The values of its settings, those that a house playbook gives included.
    settings: HashMap<String, Expression>,
    /// Whether it is reported; a rule that is not is run because another asks whether its step is done.
    told: bool,
    /// The steps of which it asks whether they are done.
    asks: Vec<String>,
}

impl Planned {
    fn is_of(&self, playbook: &str, step: &str) -> bool {
        self.rule.playbook == playbook && self.rule.step.as_deref() == Some(step)
    }
}

/// Run `chosen` (by name, from `all`) over the partnership.
pub fn run(model: &Model, all: &[Arc<Playbook>], chosen: &[&str], options: &Options<'_>) -> Outcomes {
    let mut out = Outcomes::default();
    let mut runner = Runner {
        model,
        engine: Engine::new(model, options.today, options.policy, options.outputs),
        waivers: Waivers::of(model),
        today: options.today,
    };
    let mut planned: Vec<Planned> = Vec::new();
    let mut seen: Vec<(String, String)> = Vec::new();
    for name in chosen {
        let Some(first) = all.iter().find(|playbook| playbook.name == *name) else {
            out.findings.extend(unknown_playbook(model, all, name));
            continue;
        };
        // The playbooks it extends, at any distance, then itself; its changes hold for all of them.
        let mut chain = Vec::new();
        extended(all, first, &mut chain);
        let changes: Vec<&Change> = chain.iter().rev().flat_map(|playbook| &playbook.changes).collect();
        if options.only.is_none() {
            out.findings.extend(chain.iter().flat_map(|playbook| strange_names(all, playbook, &chain)));
        }
        for playbook in &chain {
            for rule in &playbook.rules {
                let key = (rule.playbook.clone(), rule.name.clone());
                if seen.contains(&key) {
                    continue;
                }
                seen.push(key);
                let told = options.only.is_none_or(|only| only.contains(&rule.name.as_str()));
                let change = changes.iter().find(|change| names(rule, &change.rule));
                if let Some(Change { severity: None, because, .. }) = change {
                    if told {
                        out.off.push((rule.name.clone(), because.clone()));
                    }
                    continue;
                }
                planned.push(Planned {
                    rule: Arc::clone(rule),
                    home: Arc::clone(playbook),
                    chosen: first.name.clone(),
                    severity: change.and_then(|change| change.severity),
                    settings: settled(rule, &chain),
                    told,
                    asks: steps_asked(rule),
                });
            }
        }
    }
    let wanted: Vec<(String, String)> =
        planned.iter().filter(|plan| plan.told).flat_map(|plan| plan.asks.iter().map(|step| (plan.rule.playbook.clone(), step.clone()))).collect();
    planned.retain(|plan| plan.told || (plan.asks.is_empty() && wanted.iter().any(|(playbook, step)| plan.is_of(playbook, step))));
    let mut results: Vec<Option<RuleResult>> = planned.iter().map(|plan| plan.asks.is_empty().then(|| runner.planned(plan)).flatten()).collect();
    for (playbook, step) in wanted {
        let own = planned.iter().zip(&results).filter(|(plan, _)| plan.is_of(&playbook, &step) && plan.asks.is_empty());
        let truth = own.filter_map(|(_, result)| result.as_ref()).map(must_be_met).min().unwrap_or(Truth::Yes);
        runner.engine.steps.borrow_mut().insert((playbook, step), truth);
    }
    for (plan, result) in planned.iter().zip(&mut results).filter(|(plan, _)| !plan.asks.is_empty()) {
        *result = runner.planned(plan);
    }
    for (plan, result) in planned.iter().zip(results).filter(|(plan, _)| plan.told) {
        match result {
            None => out.not_applicable.push(plan.rule.name.clone()),
            Some(result) => {
                if result.stopped {
                    out.findings.push(stopped(&plan.rule, model));
                }
                out.rules.push(result);
            }
        }
    }
    let known: Vec<&Rule> = all.iter().flat_map(|playbook| &playbook.rules).map(Arc::as_ref).collect();
    out.findings.extend(runner.waivers.left_over(model, options.today, &known, &out.rules));
    out
}

/// The values of a rule's settings. What a playbook settles goes over what the playbooks it extends say.
fn settled(rule: &Rule, chain: &[Arc<Playbook>]) -> HashMap<String, Expression> {
    let mut settings = rule.settings.clone();
    // The chain has what is extended before what extends it.
    for playbook in chain.iter().skip_while(|playbook| playbook.name != rule.playbook).skip(1) {
        for (name, value) in &playbook.settings {
            settings.entry(name.clone()).and_modify(|own| *own = value.clone());
        }
    }
    settings
}

/// A chosen playbook that nobody has.
fn unknown_playbook(model: &Model, all: &[Arc<Playbook>], name: &str) -> Option<Finding> {
    let header = model.header()?;
    let at = header.references("follows").find(|reference| reference.written == name).map_or(header.head, |reference| reference.span);
    Some(no_such_playbook(at, all, name).why("None of its rules are run, and a report that does not mention them reads as if they were met."))
}

fn no_such_playbook(at: Span, all: &[Arc<Playbook>], name: &str) -> Finding {
    let near = partnership_diagnostics::suggest::nearest(name, all.iter().map(|playbook| playbook.name.as_str()));
    Finding::new("unknown-playbook", Severity::Error, at, format!("There is no playbook called `{name}`.")).how(near.map_or_else(
        || "See `partnership playbooks` for the names, or bring the file that holds it in with `use`.".to_owned(),
        |near| format!("Did you mean `{near}`?"),
    ))
}

/// What a playbook extends or changes although nobody has it.
fn strange_names(all: &[Arc<Playbook>], playbook: &Playbook, chain: &[Arc<Playbook>]) -> Vec<Finding> {
    let mut found: Vec<Finding> = playbook
        .extends
        .iter()
        .filter(|name| !all.iter().any(|other| other.name == **name))
        .map(|name| no_such_playbook(playbook.span, all, name).why("Its rules are missing here, and nobody would notice."))
        .collect();
    let known: Vec<&Rule> = chain.iter().flat_map(|playbook| &playbook.rules).map(Arc::as_ref).collect();
    for change in playbook.changes.iter().filter(|change| !known.iter().any(|rule| names(rule, &change.rule))) {
        let near = partnership_diagnostics::suggest::nearest(&change.rule, known.iter().map(|rule| rule.name.as_str()));
        found.push(
            Finding::new("change-of-unknown-rule", Severity::Error, change.span, format!("No playbook that this one extends has a rule called `{}`.", change.rule))
                .why("The change has no effect, and whoever reads it may think it has.")
                .how(near.map_or_else(|| "See `partnership rules` for the names.".to_owned(), |near| format!("Did you mean `{near}`?"))),
        );
    }
    found
}

/// Whether nothing of a rule is open that must be met.
fn must_be_met(result: &RuleResult) -> Truth {
    let weighs = result.rule.severity.first().is_some_and(|(severity, _)| *severity == Severity::Error);
    let of = |judgement: &Judgement| match &judgement.outcome {
        Outcome::Open(finding) => Truth::of(finding.severity != Severity::Error),
        Outcome::Unknown if weighs => Truth::Unknown,
        _ => Truth::Yes,
    };
    result.judgements.iter().map(of).min().unwrap_or(Truth::Yes)
}

/// The steps of which a rule asks whether they are done.
fn steps_asked(rule: &Rule) -> Vec<String> {
    let mut found = Vec::new();
    let filters = rule.each.iter().filter_map(|range| range.filter.as_deref());
    for condition in rule.require.iter().chain(filters) {
        condition.walk(&mut |inner| {
            if let Ask::Holds(Expression { value: Worth::Call(call), .. }) = &inner.ask
                && call.name == "done"
                && let Some(Expression { value: Worth::Word(step), .. }) = call.arguments.first()
            {
                found.push(step.clone());
            }
        });
    }
    found
}

/// Whether `written` (`name` or `playbook/name`) names the rule.
pub fn names(rule: &Rule, written: &str) -> bool {
    match written.split_once('/') {
        Some((playbook, name)) => rule.playbook == playbook && rule.name == name,
        None => rule.name == written,
    }
}

fn extended(all: &[Arc<Playbook>], playbook: &Arc<Playbook>, chain: &mut Vec<Arc<Playbook>>) {
    if chain.iter().any(|known| known.name == playbook.name) {
        return;
    }
    // Marked first, so that a circle of playbooks ends.
    chain.push(Arc::clone(playbook));
    let at = chain.len() - 1;
    for name in &playbook.extends {
        if let Some(other) = all.iter().find(|other| other.name == *name) {
            extended(all, other, chain);
        }
    }
    let own = chain.remove(at);
    chain.push(own);
}

fn stopped(rule: &Rule, model: &Model) -> Finding {
    let at = model.header().map_or(rule.span, |header| header.head);
    Finding::new("rule-too-costly", Severity::Error, at, format!("The rule `{}` was stopped: it looks at more than a rule may.", rule.name))
        .why("A rule that compares everything with everything would take longer with every entry, and might never end.")
        .how("Ask whoever wrote it to bind its entries through a line they share, such as `where benefit.for includes audience`.")
        .from_step(rule.playbook.clone(), rule.step.clone().unwrap_or_default())
}

struct Runner<'m> {
    model: &'m Model,
    engine: Engine<'m>,
    waivers: Waivers,
    today: civil::Date,
}

impl<'m> Runner<'m> {
    fn header(&self) -> Option<Item<'m>> {
        self.model.partnership.map(|id| Item::of(Thing::Entry(id)))
    }

    fn applies(&self, scope: Scope<'_>, all: &[Applies]) -> bool {
        all.iter().all(|applies| {
            let day = self.today;
            let begun = applies.from.is_none_or(|from| day >= from.first());
            let ended = applies.until.is_some_and(|until| day > until.last());
            let mut env: Env<'m> = vec![self.header()];
            // Where it cannot be told whether a rule applies it is run: better one question too many.
            let holds = applies.when.as_ref().is_none_or(|when| self.engine.truth(scope, &mut env, when) != Truth::No);
            begun && !ended && holds
        })
    }

    /// Run a planned rule; nothing where it does not apply.
    fn planned(&mut self, plan: &Planned) -> Option<RuleResult> {
        let scope = Scope { settings: &plan.settings, definitions: &plan.home.definitions, playbook: &plan.rule.playbook };
        self.applies(scope, &plan.rule.applies).then(|| self.rule(&plan.rule, scope, plan.severity, &plan.chosen))
    }

    fn rule(&mut self, rule: &Arc<Rule>, scope: Scope<'_>, severity: Option<Severity>, playbook: &str) -> RuleResult {
        self.engine.start_rule();
        let slots = rule.each.iter().map(|range| range.slot).max().unwrap_or(0) + 1;
        let mut env: Env<'m> = vec![None; slots];
        env[0] = self.header();
        let mut result = RuleResult { rule: Arc::clone(rule), playbook: playbook.to_owned(), judgements: Vec::new(), stopped: false };
        self.each(rule, scope, severity, 0, &mut env, &mut result, false);
        result.stopped = self.engine.exhausted();
        result
    }

    #[allow(clippy::too_many_arguments, reason = "the state of one walk through nested ranges")]
    fn each(
        &mut self,
        rule: &Arc<Rule>,
        scope: Scope<'_>,
        severity: Option<Severity>,
        depth: usize,
        env: &mut Env<'m>,
        result: &mut RuleResult,
        doubtful: bool,
    ) {
        let Some(range) = rule.each.get(depth) else {
            let judgement = self.judge(rule, scope, severity, env, doubtful);
            result.judgements.push(judgement);
            return;
        };
        let (items, _) = self.engine.candidates(scope, env, range);
        for item in items {
            if self.engine.exhausted() {
                return;
            }
            let passes = self.engine.passes(scope, env, range, item);
            if passes != Truth::No {
                env[range.slot] = Some(item);
                self.each(rule, scope, severity, depth + 1, env, result, doubtful || passes == Truth::Unknown);
                env[range.slot] = None;
            }
        }
    }

    fn judge(&mut self, rule: &Arc<Rule>, scope: Scope<'_>, severity: Option<Severity>, env: &mut Env<'m>, doubtful: bool) -> Judgement {
        let innermost = rule.each.iter().rev().find_map(|range| env[range.slot]);
        // A value that is bound has no entry of its own; then the one it was read from is meant.
        let entry = rule.each.iter().rev().find_map(|range| self.entry_of(&env[range.slot]?)).or(self.model.partnership);
        let span = self.place(innermost, entry).unwrap_or(rule.span);
        let bound = rule
            .each
            .iter()
            .filter_map(|range| Some((range.name.clone(), display(self.model, &env[range.slot]?))))
            .collect();
        let outcome = match &rule.require {
            None => self.attested(rule, entry).map_or(Outcome::ToAttest, Outcome::Attested),
            Some(condition) => match self.engine.truth(scope, env, condition) {
                Truth::Yes => Outcome::Met,
                Truth::Unknown => Outcome::Unknown,
                // Whether the rule speaks of this entry at all is not known.
                Truth::No if doubtful => Outcome::Unknown,
                Truth::No => {
                    let finding = Box::new(self.finding(rule, scope, severity, env, span, condition));
                    match self.waivers.take(self.model, rule, entry, self.today) {
                        Some(waiver) => Outcome::Waived(finding, waiver),
                        None => Outcome::Open(finding),
                    }
                }
            },
        };
        Judgement { outcome, entry, span, bound }
    }

    fn entry_of(&self, item: &Item<'_>) -> Option<EntryId> {
        match item.thing {
            Thing::Entry(id) => Some(id),
            Thing::Clause(id) => self.model.clause(id).entry,
            _ => None,
        }
    }

    fn place(&self, innermost: Option<Item<'_>>, entry: Option<EntryId>) -> Option<Span> {
        match innermost.map(|item| (item.thing, item.value)) {
            Some((Thing::Clause(id), _)) => Some(self.model.clause(id).span),
            Some((Thing::Entry(_), None)) | None => entry.map(|id| self.model.entry(id).head),
            Some((_, Some(value))) => Some(value.span),
            Some(_) => entry.map(|id| self.model.entry(id).head),
        }
    }

    fn finding(&self, rule: &Rule, scope: Scope<'_>, severity: Option<Severity>, env: &mut Env<'m>, span: Span, condition: &Condition) -> Finding {
        let severity = severity.unwrap_or_else(|| {
            rule.severity
                .iter()
                .find(|(_, when)| when.as_ref().is_none_or(|when| self.engine.truth(scope, env, when) == Truth::Yes))
                .map_or(Severity::Warning, |(severity, _)| *severity)
        });
        let mut finding = Finding::new(rule.name.clone(), severity, span, rule.message.fill(&self.engine, env))
            .why(rule.because.clone())
            .how(rule.help.fill(&self.engine, env))
            .from_step(rule.playbook.clone(), rule.step.clone().unwrap_or_default());
        // The declarations that made it so: every entry bound besides the one it is shown at.
        for range in rule.each.iter().rev().skip(1) {
            if let Some(Item { thing: Thing::Entry(id), .. }) = env[range.slot] {
                let other = self.model.entry(id);
                finding = finding.other(other.head, format!("the {} meant", other.kind.map_or("entry", |kind| kind.label)));
            }
        }
        let _ = condition;
        if let Some((action, template)) = &rule.fix
            && let Some(entry) = rule.each.iter().rev().find_map(|range| match env[range.slot]?.thing {
                Thing::Entry(id) => Some(self.model.entry(id)),
                _ => None,
            }).or_else(|| self.model.header())
        {
            let text = template.fill(&self.engine, env);
            if action == "insert" {
                // A new line goes in front of the closing brace of the entry.
                let at = entry.span.range.end.saturating_sub(1);
                let insert = format!("  {text}\n");
                finding = finding.fix(Fix::offered(format!("add `{text}`"), entry.span.file, [TextEdit::insert(at, insert)]));
            }
        }
        finding
    }

    fn attested(&self, rule: &Rule, entry: Option<EntryId>) -> Option<Attestation> {
        let holders = entry.into_iter().chain(self.model.partnership).map(|id| self.model.entry(id));
        for holder in holders {
            for value in holder.values("attests") {
                if let Data::Rule(name) = &value.data
                    && names(rule, name)
                {
                    return Some(Attestation {
                        by: value.qualifiers.by.as_ref().map(|by: &Reference| by.written.clone()),
                        on: value.qualifiers.on.map(|on| on.to_string()),
                    });
                }
            }
        }
        None
    }
}

/// The waivers of a partnership, and whether each was needed.
struct Waivers {
    all: Vec<(EntryId, bool)>,
}

impl Waivers {
    fn of(model: &Model) -> Self {
        Self { all: model.of_kind("waiver").map(|waiver| (waiver.id, false)).collect() }
    }

    /// The waiver that silences `rule` on `entry` today; it counts as needed from then on.
    fn take(&mut self, model: &Model, rule: &Rule, entry: Option<EntryId>, today: civil::Date) -> Option<EntryId> {
        let (id, used) = self.all.iter_mut().find(|(id, _)| {
            let waiver = model.entry(*id);
            let on: Vec<EntryId> = model.named(waiver, "on").map(|on| on.id).collect();
            let here = if on.is_empty() { entry == model.partnership } else { entry.is_some_and(|entry| on.contains(&entry)) };
            here && rule_of(waiver).is_some_and(|written| names(rule, written)) && waiver.date("until").is_none_or(|until| today <= until.last())
        })?;
        *used = true;
        Some(*id)
    }

    /// Waivers that silence nothing: expired ones, ones of rules that are met, ones of rules nobody knows.
    fn left_over(&self, model: &Model, today: civil::Date, known: &[&Rule], ran: &[RuleResult]) -> Vec<Finding> {
        let mut found = Vec::new();
        for (id, used) in &self.all {
            let waiver = model.entry(*id);
            let Some(written) = rule_of(waiver) else { continue };
            let expired = waiver.date("until").filter(|until| today > until.last());
            if !known.iter().any(|rule| names(rule, written)) {
                let near = partnership_diagnostics::suggest::nearest(written, known.iter().map(|rule| rule.name.as_str()));
                found.push(
                    Finding::new("waiver-of-unknown-rule", Severity::Error, waiver.head, format!("No playbook has a rule called `{written}`."))
                        .why("The waiver silences nothing, and whoever reads it may think it does.")
                        .how(near.map_or_else(|| "See `partnership rules` for the names.".to_owned(), |near| format!("Did you mean `{near}`?"))),
                );
            } else if let Some(until) = expired {
                found.push(
                    Finding::new("waiver-expired", Severity::Warning, waiver.head, format!("This waiver of `{written}` ended on {until}."))
                        .why("What was accepted for a time is being accepted for good, without anybody having decided it.")
                        .how("Put right what it waived, or agree on a new date and say why."),
                );
            } else if !used && ran.iter().any(|result| names(&result.rule, written)) {
                found.push(
                    Finding::new("waiver-not-needed", Severity::Advice, waiver.head, format!("This waiver of `{written}` silences nothing: the rule is met."))
                        .why("A waiver that is no longer needed would hide the next slip.")
                        .how("Take it away."),
                );
            }
        }
        found
    }
}

fn rule_of(waiver: &Entry) -> Option<&str> {
    waiver.values("rule").find_map(|value| match &value.data {
        Data::Rule(name) => Some(name.as_str()),
        _ => None,
    })
}

/// How many judgements of each outcome a set of rules has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// Met.
    pub met: usize,
    /// Open, by weight.
    pub must_fix: usize,
    /// Open, by weight.
    pub should_fix: usize,
    /// Open, by weight.
    pub could_improve: usize,
    /// Waived.
    pub waived: usize,
    /// Said to be met by a person.
    pub attested: usize,
    /// Waiting for a person.
    pub to_attest: usize,
    /// Not to be told from the file.
    pub unknown: usize,
}

impl Tally {
    /// Count a rule's judgements as one: a rule is open where it is open anywhere.
    pub fn rule(&mut self, result: &RuleResult) {
        let worst = |wanted: Severity| {
            result.judgements.iter().any(|judgement| matches!(&judgement.outcome, Outcome::Open(finding) if finding.severity == wanted))
        };
        let any = |test: fn(&Outcome) -> bool| result.judgements.iter().any(|judgement| test(&judgement.outcome));
        if worst(Severity::Error) {
            self.must_fix += 1;
        } else if worst(Severity::Warning) {
            self.should_fix += 1;
        } else if worst(Severity::Advice) {
            self.could_improve += 1;
        } else if result.stopped || any(|outcome| matches!(outcome, Outcome::Unknown)) {
            self.unknown += 1;
        } else if any(|outcome| matches!(outcome, Outcome::ToAttest)) {
            self.to_attest += 1;
        } else if any(|outcome| matches!(outcome, Outcome::Waived(..))) {
            self.waived += 1;
        } else if any(|outcome| matches!(outcome, Outcome::Attested(_))) {
            self.attested += 1;
        } else {
            self.met += 1;
        }
    }

    /// How many rules were counted.
    pub fn all(&self) -> usize {
        self.met + self.open() + self.waived + self.attested + self.to_attest + self.unknown
    }

    /// How many are open.
    pub fn open(&self) -> usize {
        self.must_fix + self.should_fix + self.could_improve
    }
}

/// The rules of each step of a playbook, counted.
pub fn by_step<'a>(outcomes: &'a Outcomes, playbook: &'a str) -> Vec<(String, Tally)> {
    let mut order: Vec<String> = Vec::new();
    let mut tallies: HashMap<String, Tally> = HashMap::new();
    for result in outcomes.rules.iter().filter(|result| result.rule.playbook == playbook) {
        let step = result.rule.step.clone().unwrap_or_default();
        if !order.contains(&step) {
            order.push(step.clone());
        }
        tallies.entry(step).or_default().rule(result);
    }
    order.into_iter().map(|step| { let tally = tallies[&step]; (step, tally) }).collect()
}
