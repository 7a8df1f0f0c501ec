//! What is not allowed: the prohibitions in force on the day, and those that will be, each with what it leaves open, why it
//! is there and until when it holds.

use partnership_model::{Clause, Data, Date, Effect, Entry, Member};

use super::say::Say;
use super::teller::Teller;
use super::{choice, clause};
use crate::content::{Block, Statement};
use crate::prose::{self, Inline};

/// All prohibitions that readers may be told of.
pub fn all(teller: &Teller<'_>) -> Vec<Block> {
    listed(told(teller).map(|clause| sentence(teller, clause)))
}

/// Those about the data of an audience. One that keeps a promise on the same page was told there.
pub fn about(teller: &Teller<'_>, audience: &Entry, datasets: &[&Entry]) -> Vec<Block> {
    let promises = choice::made_to(teller, audience);
    let meant = |clause: &&Clause| {
        let named = teller.datasets_meant(clause);
        datasets
            .iter()
            .any(|dataset| named.contains(&Some(dataset.id)))
    };
    let new = |clause: &&Clause| {
        !promises
            .iter()
            .any(|promise| says_the_same(teller, promise, clause))
    };
    let clauses = told(teller).filter(meant).filter(new);
    listed(clauses.map(|clause| sentence(teller, clause)))
}

/// Statements side by side, each once.
fn listed(all: impl Iterator<Item = Option<Statement>>) -> Vec<Block> {
    let mut items: Vec<Statement> = Vec::new();
    for say in all.flatten() {
        if items.iter().all(|told| told.plain() != say.plain()) {
            items.push(say);
        }
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::List { items }]
}

/// The prohibitions of the partnership that stand where readers may look.
fn told<'a>(teller: &Teller<'a>) -> impl Iterator<Item = &'a Clause> {
    let all = teller.model.clauses.iter();
    all.filter(|clause| {
        let within = clause.entry.map(|id| teller.model.entry(id));
        clause.effect == Effect::Forbid
            && clause.belongs
            && !clause.deed
            && within.is_none_or(|within| teller.sees(within))
    })
}

/// Whether a promise says it already: it rules the same out, or the clause is there to keep it and leaves nothing open.
fn says_the_same(teller: &Teller<'_>, promise: &Entry, clause: &Clause) -> bool {
    let never = teller.public(promise, "never");
    let deeds: Vec<_> = never
        .into_iter()
        .flat_map(|line| &line.values)
        .filter_map(|value| match value.data {
            Data::Deed(id) => clause::ruled_out(teller, promise, teller.model.clause(id)),
            _ => None,
        })
        .collect();
    let Some(days) = days(teller, clause) else {
        return false;
    };
    let mut keeps = promise.references("kept-by");
    let everybody = |who: &Member| matches!(who, Member::Everything(_));
    let leaves_open = clause.unless
        || !(clause.who.is_empty() || clause.who.iter().any(everybody))
        || !clause.who_except.is_empty()
        || !clause.what_except.is_empty()
        || span(teller, days).is_some();
    let kept_by_it = !leaves_open && keeps.any(|reference| reference.clause == Some(clause.id));
    let same = clause::forbidden_while(teller, clause, days).map(|of| Say::line(of).done().plain());
    !deeds.is_empty() && (kept_by_it || deeds.iter().any(|deed| Some(deed.plain()) == same))
}

/// The first and the last day of a prohibition, where it has them.
pub type Days = (Option<Date>, Option<Date>);

/// "This prohibition begins on 1 June 2027 and ends on 31 December 2028", as far as that is not past.
pub fn span(teller: &Teller<'_>, (from, until): Days) -> Option<Vec<Inline>> {
    let language = teller.language;
    let day = |date: Date| vec![Inline::text(language.on(date))];
    let from = from.filter(|from| from.last() > teller.day());
    let name = match (from, until) {
        (Some(_), Some(_)) => "forbidden-from-until",
        (Some(_), None) => "forbidden-from",
        (None, Some(_)) => "forbidden-until",
        (None, None) => return None,
    };
    let parts = [("from", from), ("until", until)];
    let parts = parts.map(|(name, date)| (name, date.map(day).unwrap_or_default()));
    Some(language.tell(name, &parts))
}

/// "Nobody may sell Attendances (this prohibition ends on 31 December 2028). The reason: …" `None` where it holds neither on this day nor later,
/// or readers do not see all that it names.
fn sentence(teller: &Teller<'_>, clause: &Clause) -> Option<Statement> {
    let mut of = clause::forbidden_while(teller, clause, days(teller, clause)?)?;
    if let Some(reason) = reason(teller, clause) {
        of.push(Inline::text(" "));
        of.extend(teller.language.tell("the-reason", &[("reason", reason)]));
    }
    Some(Say::line(of).from(clause::place(teller, clause)).done())
}

/// From when until when it holds: its own days, and those of the agreement in which it stands. `None` where it does not hold
/// any more, or nothing says that it will.
pub fn days(teller: &Teller<'_>, clause: &Clause) -> Option<Days> {
    let agreement = clause.entry.map(|id| teller.model.entry(id));
    let agreement = agreement.filter(|entry| entry.is("agreement"));
    let end = agreement.filter(|_| !clause.survives);
    let end = end.and_then(|agreement| teller.end(agreement));
    let until = [clause.until, end];
    let until = until.into_iter().flatten().min_by_key(|date| date.last());
    if teller.holds(clause) {
        return Some((clause.from, until));
    }
    // An agreement that is signed may begin on a later day, and one may be signed on a later day.
    let effective = agreement.and_then(|agreement| {
        let line = teller.public(agreement, "effective");
        line.and(agreement.date("effective"))
    });
    let signed = agreement.and_then(|agreement| teller.begins(agreement));
    let begins = [clause.from, effective, signed];
    let begins = begins.into_iter().flatten().max_by_key(|date| date.last());
    begins
        .filter(|begins| begins.last() > teller.day())
        .filter(|begins| teller.holds_on(clause, begins.last()))
        .map(|begins| (Some(begins), until))
}

/// Why something is forbidden.
fn reason(teller: &Teller<'_>, clause: &Clause) -> Option<Vec<Inline>> {
    let lines = clause.conditions.iter();
    let mut values = lines
        .filter(|line| line.word == "reason")
        .filter(|line| {
            line.field
                .is_some_and(|known| teller.options.circle.sees(known.visibility))
        })
        .flat_map(|line| &line.values);
    values.find_map(|value| match &value.data {
        Data::Text(text) => Some(prose::read_line(&text.value)).filter(|line| !line.is_empty()),
        _ => None,
    })
}
