//! Telling what `may(…)` comes to: the answer of the clauses, and each clause that made it so.

use partnership_policy::{Answer, Decision, Lack, Why};

use super::tell::Teller;
use super::{Line, line, words};
use crate::ast::Call;
use crate::eval::{Env, Truth};
use crate::facts::Item;

/// How many clauses of each sort are told of.
const MOST_CLAUSES: usize = 6;

impl<'m> Teller<'_, 'm> {
    /// The answer, then the clauses behind it with the part each played.
    pub(super) fn may(
        &self,
        env: &mut Env<'m>,
        call: &Call,
        truth: Truth,
        depth: usize,
        lines: &mut Vec<Line>,
    ) {
        let asked: Vec<Option<Item<'m>>> = call
            .arguments
            .iter()
            .map(|argument| {
                let bag = self.engine.value(self.scope, env, argument);
                bag.items.first().copied()
            })
            .collect();
        let told: Vec<String> = asked
            .iter()
            .map(|item| {
                item.map_or_else(
                    || "nobody declared".to_owned(),
                    |item| words::value(self.engine.model, &item),
                )
            })
            .collect();
        let about = match told.as_slice() {
            [who, action, what] => format!("{who} {action} {what}"),
            [who, action, what, purpose, ..] => format!("{who} {action} {what} for {purpose}"),
            _ => call.name.clone(),
        };
        let decision = match asked.as_slice() {
            [Some(who), Some(action), Some(what), rest @ ..] => {
                let purpose = rest.first().copied().flatten();
                self.engine.answers.decide(*who, *action, *what, purpose)
            }
            _ => None,
        };
        let Some(decision) = decision else {
            let text = format!("It cannot be told whether the clauses permit it: {about}.");
            lines.push(line(depth, truth, text));
            return;
        };
        let answer = match decision.answer {
            Answer::Permitted => "The clauses permit it",
            Answer::Forbidden => "The clauses forbid it",
            Answer::NotCovered if decision.own_handling => {
                "This is a holder's own handling of its data, of which no clause speaks"
            }
            Answer::NotCovered => "No clause says anything of it, so it is not permitted",
            Answer::InPart => "The clauses permit a part of it only",
            Answer::CannotBeJudged => "It cannot be told whether the clauses permit it",
        };
        lines.push(line(depth, truth, format!("{answer}: {about}.")));
        self.clauses(&decision, depth + 1, lines);
    }

    fn lacks(&self, lack: &Lack) -> String {
        let named = |id| {
            let entry = self.engine.model.entry(id);
            let name = entry.name.as_deref().unwrap_or_default();
            format!("`{name}` ({})", (self.place)(entry.head))
        };
        match lack {
            Lack::InForce(agreement) => format!("{} is not in force", named(*agreement)),
            Lack::Party(agreement) => format!("they are no party to {}", named(*agreement)),
            Lack::Covered(agreement) => {
                format!(
                    "{} does not cover the purpose or the data",
                    named(*agreement)
                )
            }
            Lack::Holder(agreement) => {
                format!("no holder of the data is a party to {}", named(*agreement))
            }
            Lack::Day => "it does not hold on this day".to_owned(),
            Lack::Setting => "it holds in another setting only".to_owned(),
            Lack::Identifiability => "the data is more identifying than it allows".to_owned(),
            Lack::Approval => "an approval that it needs does not hold".to_owned(),
        }
    }

    fn clauses(&self, decision: &Decision, depth: usize, lines: &mut Vec<Line>) {
        let model = self.engine.model;
        let clause = |id| {
            let clause = model.clause(id);
            let name = clause.name.as_deref();
            let name = name.map_or(String::new(), |name| format!(" `{name}`"));
            let at = (self.place)(clause.span);
            (clause.effect.word(), format!("{name} ({at})"))
        };
        for reason in decision.because.iter().take(MOST_CLAUSES) {
            let (effect, which) = clause(reason.clause);
            let (truth, part) = match reason.why {
                Why::Forbids => (Truth::Yes, "forbids it"),
                Why::ForbidsUnless => (Truth::Yes, "forbids it unless a condition holds"),
                Why::MayForbid => (Truth::Unknown, "may forbid it: that is not on the record"),
                Why::ForbidNotRead => {
                    (Truth::Unknown, "could not be read whole, and may forbid it")
                }
                Why::Permits => (Truth::Yes, "permits it"),
                Why::PermitsIf => (Truth::Yes, "permits it if a condition holds"),
                Why::MayPermit => (Truth::Unknown, "may permit it: that is not on the record"),
                Why::PermitNotRelied => (
                    Truth::Unknown,
                    "seems to permit it, but has an error in its words and is not relied on",
                ),
                Why::Overridden => (Truth::No, "would permit it, and is overridden"),
            };
            lines.push(line(depth, truth, format!("The {effect}{which} {part}.")));
        }
        for near in decision.nearly.iter().take(MOST_CLAUSES) {
            let (effect, which) = clause(near.clause);
            let text = format!(
                "The {effect}{which} names it and does not reach it: {}.",
                self.lacks(&near.lacks)
            );
            lines.push(line(depth, Truth::No, text));
        }
    }
}
