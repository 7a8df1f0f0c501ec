//! Weighing all clauses: what they come to for one request on one day, and when that changes.

use jiff::civil;
use partnership_model::{Clause, Data, Effect, EntryId, Model};
use partnership_vocabulary::quick::QuickMap;

use crate::agreement::Agreement;
use crate::facts::Facts;
use crate::known::{Known, joined};
use crate::reach::words_mean;
use crate::rule::{Asking, Rule, Stands};
use crate::{
    Answer, Condition, Decision, Duty, Missing, Near, Need, Reason, Request, Task, Why, lines,
    needs,
};

/// The clauses of a partnership, ready to be asked.
#[derive(Debug)]
pub struct Engine<'m> {
    pub(crate) model: &'m Model,
    pub(crate) facts: Facts,
    pub(crate) agreements: Vec<Agreement>,
    pub(crate) rules: Vec<Rule<'m>>,
    /// The rules about each dataset that clauses name.
    about: QuickMap<EntryId, Speaking>,
    /// The rules that name no dataset, or not only: `anything`, `any special-category`.
    about_any: Speaking,
}

/// Rules about the same data, by whom they speak of: the most clauses name one partner, and a question about another
/// must not cost as much as there are of them.
#[derive(Debug, Default)]
struct Speaking {
    /// All of them, in order.
    all: Vec<usize>,
    /// Those that speak of nobody by name alone.
    of_any: Vec<usize>,
    /// Those that name nobody but partners, by each of them.
    of: QuickMap<EntryId, Vec<usize>>,
}

impl Speaking {
    fn add(&mut self, number: usize, who: Option<&[EntryId]>) {
        self.all.push(number);
        match who {
            None => self.of_any.push(number),
            Some(who) => {
                for partner in who {
                    let own = self.of.entry(*partner).or_default();
                    if own.last() != Some(&number) {
                        own.push(number);
                    }
                }
            }
        }
    }

    /// Those that may speak of `who`.
    fn of(&self, who: Option<EntryId>) -> impl Iterator<Item = usize> + '_ {
        let named = who.and_then(|who| self.of.get(&who));
        self.of_any
            .iter()
            .chain(named.into_iter().flatten())
            .copied()
    }
}

/// Entries in which clauses are only supposed.
const SUPPOSED: &[&str] = &[
    "scenario", "test", "given", "promise", "rule", "playbook", "step",
];

impl<'m> Engine<'m> {
    /// Make ready what every question needs.
    pub fn new(model: &'m Model) -> Self {
        let mut engine = Self {
            model,
            facts: Facts::of(model),
            agreements: Vec::new(),
            rules: Vec::new(),
            about: QuickMap::default(),
            about_any: Speaking::default(),
        };
        let mut hosts: QuickMap<EntryId, Vec<usize>> = QuickMap::default();
        for entry in model.of_kind("agreement") {
            for source in Agreement::sources(model, entry.id) {
                let number = engine.agreements.len();
                hosts.entry(source).or_default().push(number);
            }
            engine.agreements.push(Agreement::of(model, entry.id));
        }
        let counts = |clause: &&Clause| clause.belongs && !clause.deed;
        for clause in model.clauses.iter().filter(counts) {
            engine.add(clause, &hosts);
        }
        engine
    }

    /// As [`Engine::new`], but with these agreements in force on every day: what will be permitted once they are.
    pub fn supposing(model: &'m Model, agreements: &[EntryId]) -> Self {
        let mut engine = Self::new(model);
        let supposed = |own: &&mut Agreement| agreements.contains(&own.id);
        engine
            .agreements
            .iter_mut()
            .filter(supposed)
            .for_each(Agreement::suppose);
        engine
    }

    fn add(&mut self, clause: &'m Clause, hosts: &QuickMap<EntryId, Vec<usize>>) {
        let Some(entry) = clause.entry else {
            self.push(Rule::new(clause, None, false));
            return;
        };
        if let Some(numbers) = hosts.get(&entry) {
            for number in numbers {
                self.push(Rule::new(clause, Some(*number), false));
            }
        } else if !SUPPOSED.iter().any(|kind| self.model.entry(entry).is(kind)) {
            self.push(Rule::new(clause, None, true));
        }
    }

    fn push(&mut self, rule: Rule<'m>) {
        let number = self.rules.len();
        let mut named: Vec<EntryId> = Vec::new();
        for member in &rule.clause.what {
            match member {
                partnership_model::Member::Entry(reference) => named.extend(reference.target),
                _ => {
                    named.clear();
                    break;
                }
            }
        }
        // What a damaged clause has lost may be about anybody and anything.
        let who = rule.names().filter(|_| !rule.clause.damaged);
        if rule.clause.damaged || named.is_empty() {
            self.about_any.add(number, who);
        } else {
            named.sort_unstable();
            named.dedup();
            for what in named {
                self.about.entry(what).or_default().add(number, who);
            }
        }
        self.rules.push(rule);
    }

    /// The rules that may speak of this data, whatever else is asked, in order.
    pub(crate) fn about(&self, what: Option<EntryId>) -> Vec<usize> {
        self.gather(what, |speaking, numbers| numbers.extend(&speaking.all))
    }

    fn gather(
        &self,
        what: Option<EntryId>,
        take: impl Fn(&Speaking, &mut Vec<usize>),
    ) -> Vec<usize> {
        let dataset = what.and_then(|what| self.facts.datasets.get(&what));
        let sources = dataset
            .map(|dataset| &dataset.sources[..])
            .unwrap_or_default();
        // Where a source is not told, a forbid about any dataset may be meant.
        let everywhere = dataset.is_some_and(|dataset| !dataset.sources_hidden.is_empty());
        let mut numbers: Vec<usize> = Vec::new();
        if everywhere {
            numbers.extend(0..self.rules.len());
        } else {
            take(&self.about_any, &mut numbers);
            let named = what.iter().chain(sources);
            let named = named.filter_map(|what| self.about.get(what));
            named.for_each(|speaking| take(speaking, &mut numbers));
        }
        if !numbers.is_sorted_by(|one, other| one < other) {
            numbers.sort_unstable();
            numbers.dedup();
        }
        numbers
    }

    /// The rules that may speak of the request, whatever the day.
    fn candidates(&self, request: &Request) -> Vec<usize> {
        let asking = self.asking();
        let mut numbers = self.gather(request.what, |speaking, numbers| {
            numbers.extend(speaking.of(request.who));
        });
        numbers.retain(|number| self.rules[*number].may_mean(&asking, request));
        numbers
    }

    /// The rules with these numbers.
    pub(crate) fn rules<'r>(&'r self, numbers: &'r [usize]) -> impl Iterator<Item = &'r Rule<'m>> {
        numbers.iter().map(|number| &self.rules[*number])
    }

    fn asking(&self) -> Asking<'_> {
        Asking {
            model: self.model,
            facts: &self.facts,
            agreements: &self.agreements,
        }
    }

    /// Every day on which the answer to some request, or its conditions, may change, in order. Between two of them
    /// nothing does.
    pub fn days(&self) -> Vec<civil::Date> {
        let mut days: Vec<civil::Date> = Vec::new();
        for rule in &self.rules {
            rule.days(&self.asking(), &mut days);
        }
        for partner in self.facts.partners.values() {
            partner.days(&mut days);
        }
        days.retain(|day| *day > civil::Date::MIN && *day < civil::Date::MAX);
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The model it was made for.
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// Whether an agreement is in force on a day; `None` where the file does not tell. What is no agreement never is.
    pub fn in_force(&self, agreement: EntryId, on: civil::Date) -> Option<bool> {
        let found = self.agreements.iter().find(|own| own.id == agreement);
        found.map_or(Some(false), |own| own.holds(on, false).told())
    }

    /// Whether a clause holds on a day, as far as its agreement and its own days say; `None` where the file does not tell.
    pub fn clause_in_force(
        &self,
        clause: partnership_model::ClauseId,
        on: civil::Date,
    ) -> Option<bool> {
        let rules = self.rules.iter().filter(|rule| rule.clause.id == clause);
        Known::any(rules.map(|rule| rule.in_force(&self.agreements, on))).told()
    }

    /// What promises rule out, and the request or a part of it is: the deeds, in the order of the file. Where it is not
    /// known whether one is meant, it counts.
    pub fn ruled_out_by(&self, request: &Request) -> Vec<partnership_model::ClauseId> {
        let parts = self.parts(request);
        let means = |deed: &&Clause| {
            let mean = |part| words_mean(&self.facts, deed, part, request.on) != Known::No;
            deed.deed && deed.belongs && parts.iter().any(mean)
        };
        let deeds = self.model.clauses.iter().filter(means);
        deeds.map(|deed| deed.id).collect()
    }

    /// Decide a request about just this action and this category of purpose: in the ways that no narrower word names.
    /// (For a word without narrower ones that is all there is.) The cells of a [`Matrix`](crate::Matrix) are these.
    pub fn decide_exactly(&self, request: &Request) -> Decision {
        self.decide_single(request)
    }

    /// Decide a request of which the action and the purpose are taken to be single ones.
    pub(crate) fn decide_single(&self, request: &Request) -> Decision {
        let rules = self.candidates(request);
        if rules.is_empty() {
            let mut decision = Decision::bare(Answer::NotCovered);
            decision.own_handling = self.holds(request);
            return decision;
        }
        let mut decision = self.weigh(self.rules(&rules), request);
        decision.own_handling = decision.answer == Answer::NotCovered
            && decision.nearly.is_empty()
            && self.holds(request);
        decision.changes_on = self.next_change(&rules, request, &decision);
        decision
    }

    pub(crate) fn holds(&self, request: &Request) -> bool {
        let dataset = request.what.and_then(|what| self.facts.datasets.get(&what));
        let who = request.who;
        dataset.is_some_and(|dataset| who.is_some_and(|who| dataset.holders.entries.contains(&who)))
    }

    fn next_change(
        &self,
        rules: &[usize],
        request: &Request,
        now: &Decision,
    ) -> Option<civil::Date> {
        let mut days: Vec<civil::Date> = Vec::new();
        for rule in self.rules(rules) {
            rule.days(&self.asking(), &mut days);
        }
        if let Some(partner) = request.who.and_then(|who| self.facts.partners.get(&who)) {
            partner.days(&mut days);
        }
        days.retain(|day| *day > request.on && *day < civil::Date::MAX);
        days.sort_unstable();
        days.dedup();
        days.into_iter().find(|day| {
            let then = self.weigh(
                self.rules(rules),
                &Request {
                    on: *day,
                    ..*request
                },
            );
            then.answer != now.answer || then.conditions != now.conditions
        })
    }

    pub(crate) fn weigh<'r>(
        &self,
        rules: impl Iterator<Item = &'r Rule<'m>>,
        request: &Request,
    ) -> Decision
    where
        'm: 'r,
    {
        let asking = self.asking();
        let mut scale = Scale::default();
        for rule in rules {
            let clause = rule.clause;
            let stands = rule.stands(&asking, request);
            match clause.effect {
                Effect::Forbid => scale.forbid(clause, stands),
                Effect::Permit => scale.permit(clause, stands),
            }
        }
        scale.read(self.model)
    }
}

/// What clauses say of one request, sorted.
#[derive(Default)]
struct Scale<'m> {
    forbids: Vec<&'m Clause>,
    unless: Vec<(&'m Clause, Vec<Need>)>,
    may_forbid: Vec<&'m Clause>,
    may_unless: Vec<(&'m Clause, Vec<Need>)>,
    not_read: Vec<&'m Clause>,
    permits: Vec<&'m Clause>,
    permits_if: Vec<(&'m Clause, Vec<Need>)>,
    may_permit: Vec<(&'m Clause, Why)>,
    /// What the doubtful forbids, and the doubtful permits, lack.
    forbid_lacks: Vec<Missing>,
    permit_lacks: Vec<Missing>,
    nearly: Vec<Near>,
}

impl<'m> Scale<'m> {
    fn forbid(&mut self, clause: &'m Clause, stands: Stands) {
        match stands {
            Stands::Apart(_) => {}
            Stands::Perhaps(missing) => {
                self.may_forbid.push(clause);
                self.forbid_lacks.extend(missing);
            }
            Stands::PerhapsUnless(missing, needs) => {
                self.may_unless.push((clause, needs));
                self.forbid_lacks.extend(missing);
            }
            Stands::Unread(_) => self.not_read.push(clause),
            Stands::Speaks(needs) if needs.is_empty() => self.forbids.push(clause),
            Stands::Speaks(needs) => self.unless.push((clause, needs)),
        }
    }

    fn permit(&mut self, clause: &'m Clause, stands: Stands) {
        match stands {
            Stands::Apart(None) => {}
            Stands::Apart(Some(lacks)) => {
                let clause = clause.id;
                self.nearly.push(Near { clause, lacks });
            }
            Stands::Perhaps(missing) | Stands::PerhapsUnless(missing, _) => {
                self.may_permit.push((clause, Why::MayPermit));
                self.permit_lacks.extend(missing);
            }
            Stands::Unread(missing) => {
                self.may_permit.push((clause, Why::PermitNotRelied));
                self.permit_lacks.extend(missing);
            }
            Stands::Speaks(needs) if needs.is_empty() => self.permits.push(clause),
            Stands::Speaks(needs) => self.permits_if.push((clause, needs)),
        }
    }

    /// What it all comes to. A forbid overrides a permit; what is not covered is not permitted; and what depends on
    /// something unknown cannot be judged.
    fn read(self, model: &Model) -> Decision {
        let together = |conditions: &[Condition]| needs::can_hold_together(model, conditions);
        let lifts = lifting(&self.unless);
        if !self.forbids.is_empty() || !together(&lifts) {
            // What would lift the one leaves the other.
            return self.forbidden(Vec::new());
        }
        let permitted = !self.permits.is_empty() || !self.permits_if.is_empty();
        let possible = permitted || !self.may_permit.is_empty();
        // Where what would lift a doubtful forbid is there, the doubt makes no difference.
        let all_lifts = distinct(lifts.iter().cloned().chain(lifting(&self.may_unless)));
        if !possible {
            let doubtful = !self.may_forbid.is_empty() || !together(&all_lifts);
            return if doubtful || (lifts.is_empty() && !self.may_unless.is_empty()) {
                self.cannot_be_judged(model, permitted)
            } else if lifts.is_empty() {
                self.not_covered()
            } else {
                self.forbidden(all_lifts)
            };
        }
        // What could not be read may forbid what is permitted; where nothing is, it makes no difference.
        let lost = !self.not_read.is_empty() || !model.unread.is_empty();
        if !permitted || lost || !self.may_forbid.is_empty() {
            return self.cannot_be_judged(model, permitted);
        }
        let ways = distinct(self.permits_if.iter().map(|(_, needs)| needs.clone()));
        let stated = self.permits.is_empty().then_some(Condition { ways });
        let with = |lifts: &[Condition]| distinct(stated.iter().chain(lifts).cloned());
        let conditions = with(&all_lifts);
        if together(&conditions) {
            self.permitted(conditions)
        } else if together(&with(&lifts)) {
            self.cannot_be_judged(model, permitted)
        } else {
            // Wherever it were permitted, it is forbidden.
            self.forbidden(lifts)
        }
    }

    fn not_covered(self) -> Decision {
        let mut decision = Decision::bare(Answer::NotCovered);
        decision.nearly = self.nearly;
        decision
    }

    fn forbidden(self, conditions: Vec<Condition>) -> Decision {
        let mut decision = Decision::bare(Answer::Forbidden);
        let outright = self.forbids.iter().map(|clause| (clause.id, Why::Forbids));
        let may_unless = self
            .may_unless
            .iter()
            .map(|(clause, _)| (clause.id, Why::MayForbid));
        let unless = self
            .unless
            .iter()
            .map(|(clause, _)| (clause.id, Why::ForbidsUnless));
        let unless = unless.chain(may_unless.filter(|_| !conditions.is_empty()));
        let permits = self.permits.iter().copied();
        let permits = permits.chain(self.permits_if.iter().map(|(clause, _)| *clause));
        let overridden = permits.map(|clause| (clause.id, Why::Overridden));
        decision.because = reasons(outright.chain(unless), overridden);
        decision.conditions = conditions;
        decision
    }

    fn cannot_be_judged(self, model: &Model, permitted: bool) -> Decision {
        let mut decision = Decision::bare(Answer::CannotBeJudged);
        let may = |(clause, why): &(&Clause, Why)| (clause.id, *why);
        let forbids = self
            .may_forbid
            .iter()
            .map(|clause| (clause.id, Why::MayForbid));
        let not_read = self
            .not_read
            .iter()
            .map(|clause| (clause.id, Why::ForbidNotRead));
        let unless = self
            .unless
            .iter()
            .map(|(clause, _)| (clause.id, Why::ForbidsUnless));
        let permits = self.permits.iter().map(|clause| (clause.id, Why::Permits));
        let permits_if = self
            .permits_if
            .iter()
            .map(|(clause, _)| (clause.id, Why::PermitsIf));
        decision.because = reasons(
            forbids.chain(not_read).chain(unless),
            (permits.chain(permits_if)).chain(self.may_permit.iter().map(may)),
        );
        // Where something permits it for certain, what other permits lack changes nothing.
        let permit_lacks = if permitted {
            Vec::new()
        } else {
            self.permit_lacks
        };
        decision.missing = joined(self.forbid_lacks, permit_lacks);
        if permitted || !self.may_permit.is_empty() {
            decision.unread.clone_from(&model.unread);
        }
        decision
    }

    fn permitted(self, conditions: Vec<Condition>) -> Decision {
        let mut decision = Decision::bare(Answer::Permitted);
        let (why, relied): (Why, Vec<&Clause>) = if self.permits.is_empty() {
            let clauses = self.permits_if.iter().map(|(clause, _)| *clause);
            (Why::PermitsIf, clauses.collect())
        } else {
            (Why::Permits, self.permits)
        };
        let unless = self
            .unless
            .iter()
            .map(|(clause, _)| (clause.id, Why::ForbidsUnless));
        decision.because = reasons(unless, relied.iter().map(|clause| (clause.id, why)));
        for clause in relied {
            for task in tasks(clause) {
                if decision.duties.iter().all(|duty| duty.task != task) {
                    let clause = clause.id;
                    decision.duties.push(Duty { task, clause });
                }
            }
            decision
                .missing
                .extend(lines::hidden_in_clause(clause, "duties"));
        }
        decision.missing.dedup();
        decision.conditions = conditions;
        decision
    }
}

fn tasks(clause: &Clause) -> impl Iterator<Item = Task> + '_ {
    lines::values(&clause.conditions, "duties").filter_map(|value| match &value.data {
        Data::Word(word, _) => Some(Task::Word(word)),
        Data::Name(reference) => reference.target.map(Task::Entry),
        _ => None,
    })
}

type Said = (partnership_model::ClauseId, Why);

/// The clauses that decided: those that forbid, then those that permit, each in the order of the file.
fn reasons(
    forbids: impl Iterator<Item = Said>,
    permits: impl Iterator<Item = Said>,
) -> Vec<Reason> {
    let reason = |(clause, why)| Reason { clause, why };
    let mut all: Vec<Reason> = forbids.map(reason).collect();
    all.sort_unstable();
    let forbidding = all.len();
    all.extend(permits.map(reason));
    all[forbidding..].sort_unstable();
    // A clause of a template may speak for several agreements.
    all.dedup();
    all
}

/// For each forbid that something lifts, that as a condition.
fn lifting(unless: &[(&Clause, Vec<Need>)]) -> Vec<Condition> {
    let condition = |(_, needs): &(&Clause, Vec<Need>)| Condition {
        ways: vec![needs.clone()],
    };
    distinct(unless.iter().map(condition))
}

/// Each thing once, in order.
fn distinct<T: PartialEq>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut out: Vec<T> = Vec::new();
    for thing in things {
        if !out.contains(&thing) {
            out.push(thing);
        }
    }
    out
}
