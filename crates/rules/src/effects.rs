//! What each clause comes to beside the others, and whether the clauses keep what promises say: found by asking the
//! policy engine, on the day of the check and on every day on which an answer can change.
//!
//! Only what a clause names is asked about, and only until it is settled, so a clause costs as much as it says. One
//! that says too much to be asked whole is left unknown rather than judged by a part of it.

use std::cell::OnceCell;
use std::collections::HashMap;

use jiff::civil;
use partnership_model::{ClauseId, Effect, EntryId, Model};
use partnership_policy::{Alone, Answer, Engine, Kept, Lack, Request, Why};
use partnership_vocabulary::{Word, WordList, words};

use crate::facts::{Bag, Item, Thing};

/// How many questions are asked of one clause or promise at most.
const MOST_QUESTIONS: usize = 20_000;

/// What clauses and promises come to.
pub struct Effects<'m> {
    model: &'m Model,
    today: civil::Date,
    engine: Engine<'m>,
    /// The days on which something can change: the day of the check, those after it, then those before it.
    days: Vec<civil::Date>,
    clauses: OnceCell<HashMap<ClauseId, Effected>>,
    promises: OnceCell<HashMap<EntryId, Kept>>,
}

impl std::fmt::Debug for Effects<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Effects").finish_non_exhaustive()
    }
}

/// What a clause comes to.
#[derive(Clone, Debug, Default)]
struct Effected {
    /// A word of the list `clause-effect`; nothing where it cannot be told.
    effect: Option<&'static str>,
    lacks: Vec<&'static str>,
    overridden_by: Vec<ClauseId>,
}

impl<'m> Effects<'m> {
    /// Make ready to ask. Nothing is asked yet.
    pub fn new(model: &'m Model, today: civil::Date) -> Self {
        let engine = Engine::new(model);
        let (mut days, mut before): (Vec<civil::Date>, Vec<civil::Date>) =
            engine.days().into_iter().partition(|day| *day > today);
        days.insert(0, today);
        // What held before is of interest last, and the latest of it first.
        before.retain(|day| *day < today);
        before.reverse();
        days.extend(before.iter().copied());
        // Before the first change there was a day as well.
        days.extend(before.last().and_then(|day| day.yesterday().ok()));
        Self {
            model,
            today,
            engine,
            days,
            clauses: OnceCell::new(),
            promises: OnceCell::new(),
        }
    }

    /// What can be read of a clause: `effect`, `lacks`, `overridden-by`.
    pub(crate) fn of_clause(&self, id: ClauseId, step: &str) -> Option<Bag<'m>> {
        let own = || {
            let all = self.clauses.get_or_init(|| self.work_out());
            all.get(&id)
        };
        let word = |list: &'static WordList, word: &str| -> Option<&'static Word> {
            list.words.iter().find(|own| own.word == word)
        };
        Some(match step {
            "effect" => {
                let effect = own().and_then(|own| own.effect);
                Bag {
                    items: effect
                        .and_then(|effect| word(&words::CLAUSE_EFFECT, effect))
                        .map(|word| Item::of(Thing::Word(word)))
                        .into_iter()
                        .collect(),
                    unknown: effect.is_none(),
                    ..Bag::default()
                }
            }
            "lacks" => {
                let lacks = own().map_or(&[][..], |own| &own.lacks);
                let lacks = lacks.iter();
                Bag {
                    items: lacks
                        .filter_map(|lack| word(&words::CLAUSE_LACK, lack))
                        .map(|word| Item::of(Thing::Word(word)))
                        .collect(),
                    ..Bag::default()
                }
            }
            "overridden-by" => {
                let by = own().map_or(&[][..], |own| &own.overridden_by);
                Bag {
                    items: by.iter().map(|id| Item::of(Thing::Clause(*id))).collect(),
                    ..Bag::default()
                }
            }
            _ => return None,
        })
    }

    /// What can be read of a promise: `contradicted-by`, `unkept-from`.
    pub(crate) fn of_promise(&self, id: EntryId, step: &str) -> Option<Bag<'m>> {
        if !matches!(step, "contradicted-by" | "unkept-from") {
            return None;
        }
        let all = self.promises.get_or_init(|| {
            let promises = self.model.of_kind("promise");
            promises
                .map(|promise| (promise.id, self.engine.kept(promise, self.today)))
                .collect()
        });
        let kept = all.get(&id)?;
        let items = match step {
            "contradicted-by" => {
                let clauses = kept.contradicted_by.iter();
                clauses.map(|id| Item::of(Thing::Clause(*id))).collect()
            }
            _ => {
                let day = kept.unkept_from.map(partnership_model::Date::day);
                day.map(|day| Item::of(Thing::Date(day)))
                    .into_iter()
                    .collect()
            }
        };
        Some(Bag {
            items,
            unknown: kept.unknown,
            ..Bag::default()
        })
    }

    fn work_out(&self) -> HashMap<ClauseId, Effected> {
        let alone = Alone::new(&self.engine);
        let counted = self.model.clauses.iter();
        let counted = counted.filter(|clause| clause.belongs && alone.counts(clause.id));
        counted
            .map(|clause| (clause.id, self.effected(&alone, clause.id)))
            .collect()
    }

    fn effected(&self, alone: &Alone<'_, 'm>, id: ClauseId) -> Effected {
        let clause = self.model.clause(id);
        let mut own = Effected::default();
        let requests = self.engine.requests_of(clause, self.today, MOST_QUESTIONS);
        let (mut asked, mut doubtful, mut overridden, mut ended) = (0, false, false, false);
        for (number, day) in self.days.iter().enumerate() {
            let past = *day < self.today;
            // Once something is known of the days to come, what was does not matter.
            if past && (overridden || doubtful) {
                break;
            }
            for request in &requests {
                asked += 1;
                if asked > MOST_QUESTIONS {
                    return own;
                }
                let request = Request {
                    on: *day,
                    ..*request
                };
                let decision = alone.decide(id, &request);
                let speaks = match clause.effect {
                    Effect::Permit => decision.answer == Answer::Permitted,
                    Effect::Forbid => decision.answer == Answer::Forbidden,
                };
                if number == 0 {
                    for near in &decision.nearly {
                        let lack = spelled(&near.lacks);
                        if !own.lacks.contains(&lack) {
                            own.lacks.push(lack);
                        }
                    }
                }
                if !speaks {
                    doubtful |= decision.answer == Answer::CannotBeJudged;
                    continue;
                }
                if past {
                    ended = true;
                    break;
                }
                if clause.effect == Effect::Permit {
                    let all = self.engine.decide_exactly(&request);
                    if all.answer == Answer::Forbidden {
                        overridden = true;
                        for reason in &all.because {
                            let forbids = matches!(reason.why, Why::Forbids | Why::ForbidsUnless);
                            if forbids && !own.overridden_by.contains(&reason.clause) {
                                own.overridden_by.push(reason.clause);
                            }
                        }
                        continue;
                    }
                }
                own.effect = Some(if number == 0 { "in-effect" } else { "to-come" });
                own.overridden_by.clear();
                return own;
            }
            if ended {
                break;
            }
        }
        // What a clause has lost may be what would have had an effect.
        own.effect = if doubtful || clause.suspect || clause.damaged {
            None
        } else if overridden {
            Some("overridden")
        } else if ended {
            Some("ended")
        } else {
            Some("without-effect")
        };
        own
    }
}

fn spelled(lack: &Lack) -> &'static str {
    match lack {
        Lack::InForce(_) => "agreement-not-in-force",
        Lack::Party(_) => "not-a-party",
        Lack::Covered(_) => "outside-agreement",
        Lack::Holder(_) => "holder-not-a-party",
        Lack::Day => "not-on-this-day",
        Lack::Setting => "in-another-setting",
        Lack::Identifiability => "too-identifying",
        Lack::Approval => "approval-not-given",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lack_has_a_word() {
        let agreement = EntryId(0);
        for lack in [
            Lack::InForce(agreement),
            Lack::Party(agreement),
            Lack::Covered(agreement),
            Lack::Holder(agreement),
            Lack::Day,
            Lack::Setting,
            Lack::Identifiability,
            Lack::Approval,
        ] {
            let word = spelled(&lack);
            assert!(words::CLAUSE_LACK.words.iter().any(|own| own.word == word));
        }
        for effect in [
            "in-effect",
            "to-come",
            "ended",
            "overridden",
            "without-effect",
        ] {
            assert!(
                words::CLAUSE_EFFECT
                    .words
                    .iter()
                    .any(|own| own.word == effect)
            );
        }
    }
}
