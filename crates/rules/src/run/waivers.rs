//! Waivers: what the partners accept for now, until when, and whether they still need to.

use jiff::civil;
use partnership_diagnostics::{Finding, Fix, Severity};
use partnership_model::{Data, Entry, EntryId, Model};
use partnership_source::TextEdit;

use super::{RuleResult, names};
use crate::playbook::Rule;

/// The waivers of a partnership, and whether each was needed.
pub(super) struct Waivers {
    all: Vec<(EntryId, bool)>,
}

impl Waivers {
    pub(super) fn of(model: &Model) -> Self {
        Self {
            all: model
                .of_kind("waiver")
                .map(|waiver| (waiver.id, false))
                .collect(),
        }
    }

    /// The waiver that silences `rule` on `entry` today; it counts as needed from then on.
    pub(super) fn take(
        &mut self,
        model: &Model,
        rule: &Rule,
        entry: Option<EntryId>,
        today: civil::Date,
    ) -> Option<EntryId> {
        let (id, used) = self.all.iter_mut().find(|(id, _)| {
            let waiver = model.entry(*id);
            let on: Vec<EntryId> = model.named(waiver, "on").map(|on| on.id).collect();
            let here = if on.is_empty() {
                entry == model.partnership
            } else {
                entry.is_some_and(|entry| on.contains(&entry))
            };
            here && rule_of(waiver).is_some_and(|written| names(rule, written))
                && waiver
                    .date("until")
                    .is_none_or(|until| today <= until.last())
        })?;
        *used = true;
        Some(*id)
    }

    /// Waivers that silence nothing: expired ones, ones of rules that are met, ones of rules nobody knows.
    pub(super) fn left_over(
        &self,
        model: &Model,
        today: civil::Date,
        known: &[&Rule],
        ran: &[RuleResult],
    ) -> Vec<Finding> {
        let mut found = Vec::new();
        for (id, used) in &self.all {
            let waiver = model.entry(*id);
            let Some(written) = rule_of(waiver) else {
                continue;
            };
            let expired = waiver.date("until").filter(|until| today > until.last());
            if !known.iter().any(|rule| names(rule, written)) {
                let near = partnership_diagnostics::suggest::nearest(
                    written,
                    known.iter().map(|rule| rule.name.as_str()),
                );
                found.push(
                    Finding::new(
                        "waiver-of-unknown-rule",
                        Severity::Error,
                        waiver.head,
                        format!("No playbook has a rule called `{written}`."),
                    )
                    .why("The waiver silences nothing, and whoever reads it may think it does.")
                    .how(near.map_or_else(
                        || "See `partnership rules` for the names.".to_owned(),
                        |near| format!("Did you mean `{near}`?"),
                    )),
                );
            } else if let Some(until) = expired {
                found.push(
                    Finding::new("waiver-expired", Severity::Warning, waiver.head, format!("This waiver of `{written}` ended on {until}."))
                        .why("What was accepted for a time is being accepted for good, without anybody having decided it.")
                        .how("Put right what it waived, or agree on a new date and say why."),
                );
            } else if !used && ran.iter().any(|result| names(&result.rule, written)) {
                found.push(
                    Finding::new(
                        "waiver-not-needed",
                        Severity::Advice,
                        waiver.head,
                        format!("This waiver of `{written}` silences nothing: the rule is met."),
                    )
                    .why("A waiver that is no longer needed would hide the next slip.")
                    .how("Take it away.")
                    .fix(Fix::offered(
                        "take the waiver away",
                        waiver.span.file,
                        [TextEdit::replace(waiver.span.range, "")],
                    )),
                );
            }
        }
        found
    }
}

pub(super) fn rule_of(waiver: &Entry) -> Option<&str> {
    waiver.values("rule").find_map(|value| match &value.data {
        Data::Rule(name) => Some(name.as_str()),
        _ => None,
    })
}
