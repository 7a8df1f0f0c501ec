//! Running a rule: what it comes to at each place, and the finding where it does not hold.

use std::sync::Arc;

use jiff::civil;
use partnership_diagnostics::{Finding, Fix, Severity};
use partnership_model::{Data, EntryId, Model, Reference};
use partnership_source::{FileId, Span, TextEdit};

use super::waivers::Waivers;
use super::{Attestation, Judgement, Outcome, Planned, RuleResult, names};
use crate::ast::Range;
use crate::eval::{Engine, Env, Scope, Truth};
use crate::facts::{Item, Thing};
use crate::playbook::{Applies, Rule};

pub(crate) struct Runner<'m> {
    pub(super) model: &'m Model,
    pub(crate) engine: Engine<'m>,
    pub(super) waivers: Waivers,
    pub(super) today: civil::Date,
}

impl<'m> Runner<'m> {
    pub(crate) fn header(&self) -> Option<Item<'m>> {
        self.model.partnership.map(|id| Item::of(Thing::Entry(id)))
    }

    pub(super) fn applies(&self, scope: Scope<'_>, all: &[Applies]) -> bool {
        all.iter().all(|applies| {
            let day = self.today;
            let begun = applies.from.is_none_or(|from| day >= from.first());
            let ended = applies.until.is_some_and(|until| day > until.last());
            let mut env: Env<'m> = vec![self.header()];
            // Where it cannot be told whether a rule applies it is run: better one question too many.
            let holds = applies
                .when
                .as_ref()
                .is_none_or(|when| self.engine.truth(scope, &mut env, when) != Truth::No);
            begun && !ended && holds
        })
    }

    /// Run a planned rule; nothing where it does not apply.
    pub(super) fn planned(&mut self, plan: &Planned) -> Option<RuleResult> {
        let scope = Scope {
            settings: &plan.settings,
            definitions: &plan.home.definitions,
            playbook: &plan.rule.playbook,
        };
        self.applies(scope, &plan.rule.applies)
            .then(|| self.rule(&plan.rule, scope, plan.severity, &plan.chosen))
    }

    pub(super) fn rule(
        &mut self,
        rule: &Arc<Rule>,
        scope: Scope<'_>,
        severity: Option<Severity>,
        playbook: &str,
    ) -> RuleResult {
        self.engine.start_rule();
        let slots = rule.each.iter().map(|range| range.slot).max().unwrap_or(0) + 1;
        let mut env: Env<'m> = vec![None; slots];
        env[0] = self.header();
        let mut result = RuleResult {
            rule: Arc::clone(rule),
            playbook: playbook.to_owned(),
            judgements: Vec::new(),
            stopped: false,
            work: 0,
        };
        self.each(rule, scope, severity, 0, &mut env, &mut result, false);
        result.stopped = self.engine.exhausted();
        result.work = self.engine.work();
        result
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "the state of one walk through nested ranges"
    )]
    pub(super) fn each(
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
        for item in items.iter().copied() {
            self.engine.spend(1);
            if self.engine.exhausted() {
                return;
            }
            let passes = self.engine.passes(scope, env, range, item);
            if passes != Truth::No {
                env[range.slot] = Some(item);
                self.each(
                    rule,
                    scope,
                    severity,
                    depth + 1,
                    env,
                    result,
                    doubtful || passes == Truth::Unknown,
                );
                env[range.slot] = None;
            }
        }
    }

    pub(super) fn judge(
        &mut self,
        rule: &Arc<Rule>,
        scope: Scope<'_>,
        severity: Option<Severity>,
        env: &mut Env<'m>,
        doubtful: bool,
    ) -> Judgement {
        let innermost = rule.each.iter().rev().find_map(|range| env[range.slot]);
        // A value that is bound has no entry of its own; then the one it was read from is meant.
        let entry = rule
            .each
            .iter()
            .rev()
            .find_map(|range| self.entry_of(&env[range.slot]?))
            .or(self.model.partnership);
        let span = self.place(innermost, entry).unwrap_or(rule.span);
        let outcome = match &rule.require {
            None => self
                .attested(rule, entry)
                .map_or(Outcome::ToAttest, Outcome::Attested),
            Some(condition) => match self.engine.truth(scope, env, condition) {
                Truth::Yes => Outcome::Met,
                Truth::Unknown => Outcome::Unknown,
                // Whether the rule speaks of this entry at all is not known.
                Truth::No if doubtful => Outcome::Unknown,
                Truth::No => {
                    let finding = Box::new(self.finding(rule, scope, severity, env, span));
                    match self.waivers.take(self.model, rule, entry, self.today) {
                        Some(waiver) => Outcome::Waived(finding, waiver),
                        None => Outcome::Open(finding),
                    }
                }
            },
        };
        Judgement {
            outcome,
            entry,
            span,
        }
    }

    pub(super) fn entry_of(&self, item: &Item<'_>) -> Option<EntryId> {
        match item.thing {
            Thing::Entry(id) => Some(id),
            Thing::Clause(id) => self.model.clause(id).entry,
            _ => None,
        }
    }

    pub(super) fn place(
        &self,
        innermost: Option<Item<'_>>,
        entry: Option<EntryId>,
    ) -> Option<Span> {
        match innermost.map(|item| (item.thing, item.value)) {
            Some((Thing::Clause(id), _)) => Some(self.model.clause(id).span),
            Some((Thing::Entry(_), None)) | None => entry.map(|id| self.model.entry(id).head),
            Some((_, Some(value))) => Some(value.span),
            Some(_) => entry.map(|id| self.model.entry(id).head),
        }
    }

    pub(super) fn finding(
        &self,
        rule: &Rule,
        scope: Scope<'_>,
        severity: Option<Severity>,
        env: &mut Env<'m>,
        span: Span,
    ) -> Finding {
        let severity = severity.unwrap_or_else(|| {
            rule.severity
                .iter()
                .find(|(_, when)| {
                    when.as_ref()
                        .is_none_or(|when| self.engine.truth(scope, env, when) == Truth::Yes)
                })
                .map_or(Severity::Warning, |(severity, _)| *severity)
        });
        let mut finding = Finding::new(
            rule.name.clone(),
            severity,
            span,
            rule.message.fill(&self.engine, env),
        )
        .why(rule.because.clone())
        .how(rule.help.fill(&self.engine, env))
        .from_step(rule.playbook.clone(), rule.step.clone().unwrap_or_default());
        // The declarations that made it so: every entry and clause bound besides the one it is shown at.
        for range in rule.each.iter().rev().skip(1) {
            if let Some(Item {
                thing: Thing::Clause(id),
                ..
            }) = env[range.slot]
            {
                finding = finding.other(self.model.clause(id).span, "the clause meant".to_owned());
            }
            if let Some(Item {
                thing: Thing::Entry(id),
                ..
            }) = env[range.slot]
            {
                let other = self.model.entry(id);
                finding = finding.other(
                    other.head,
                    format!(
                        "the {} meant",
                        other.kind.map_or("entry", |kind| kind.label)
                    ),
                );
            }
        }
        match self.edit(rule, env) {
            Some(fix) => finding.fix(fix),
            None => finding,
        }
    }

    /// The edit that a rule offers. None is offered that would leave something behind which the language cannot read.
    fn edit(&self, rule: &Rule, env: &Env<'m>) -> Option<Fix> {
        let (action, template) = rule.fix.as_ref()?;
        let text = template.fill(&self.engine, env);
        let innermost = rule.each.iter().rev().find_map(|range| env[range.slot]);
        let of_entry = |range: &Range| self.entry_of(&env[range.slot]?);
        let entry = rule.each.iter().rev().find_map(of_entry);
        let entry = entry.or(self.model.partnership)?;
        let entry = self.model.entry(entry);
        let value = innermost.and_then(|item| item.value);
        let file = entry.span.file;
        let (what, edit) = match action.as_str() {
            // A new line goes in front of the closing brace of the entry.
            "insert" => {
                let at = entry.span.range.end.saturating_sub(1);
                let edit = TextEdit::insert(at, format!("  {text}\n"));
                (format!("add `{text}`"), edit)
            }
            // An entry or clause of its own stands behind the entry, at the left edge.
            "append" if reads_well(&text) => {
                let edit = TextEdit::insert(entry.span.range.end, format!("\n\n{text}"));
                (format!("add `{text}`"), edit)
            }
            "replace" => {
                let edit = TextEdit::replace(value?.span.range, text.clone());
                (format!("write `{text}`"), edit)
            }
            "remove" => {
                let place = value?.span.range;
                let mut lines = entry.fields.iter();
                let line = lines.find(|line| {
                    line.span.range.start <= place.start && place.end <= line.span.range.end
                })?;
                let edit = TextEdit::replace(line.span.range, "");
                (format!("take the line `{}` away", line.word), edit)
            }
            _ => return None,
        };
        Some(Fix::offered(what, file, [edit]))
    }

    pub(super) fn attested(&self, rule: &Rule, entry: Option<EntryId>) -> Option<Attestation> {
        let holders = entry
            .into_iter()
            .chain(self.model.partnership)
            .map(|id| self.model.entry(id));
        for holder in holders {
            for value in holder.values("attests") {
                if let Data::Rule(name) = &value.data
                    && names(rule, name)
                {
                    return Some(Attestation {
                        by: value
                            .qualifiers
                            .by
                            .as_ref()
                            .map(|by: &Reference| by.written.clone()),
                        on: value.qualifiers.on.map(|on| on.to_string()),
                    });
                }
            }
        }
        None
    }
}

/// Whether a text is whole entries or clauses, with no words left over.
fn reads_well(text: &str) -> bool {
    let parse = partnership_syntax::parse(text);
    let built = partnership_model::build(&[partnership_model::InputFile {
        id: FileId(0),
        parse: &parse,
        imports: Vec::new(),
    }]);
    // What a name means is known only in its file; how the text is put together is known here.
    let mut wrong = built.findings.iter();
    parse.slips().next().is_none() && !wrong.any(|finding| finding.name == "leftover-words")
}
