//! Clauses as sentences: what a promise rules out, what an agreement allows.

use partnership_model::{Clause, Entry, Member, Model};

use super::say::Say;
use super::teller::Teller;
use crate::content::Statement;
use crate::prose::Inline;
use crate::words;

/// What a promise rules out: "Nobody may use Attendances for insurance." `None` where it names what readers do not
/// see, or could not be read.
pub fn ruled_out(teller: &Teller<'_>, promise: &Entry, clause: &Clause) -> Option<Statement> {
    if clause.suspect {
        return None;
    }
    let everybody = clause.who.is_empty()
        || clause
            .who
            .iter()
            .any(|who| matches!(who, Member::Everything(_)));
    let mut say = if everybody && clause.who_except.is_empty() {
        Say::words("Nobody may ")
    } else if everybody {
        Say::words("Nobody but ")
            .with(except(teller, clause)?)
            .and(" may ")
    } else {
        Say::default()
            .with(members(teller, &clause.who, "and")?)
            .and(" may never ")
    };
    say = say.with(deed(teller, clause, "or")?).and(".");
    Some(say.from(teller.source(promise.id, clause.span)).done())
}

/// What a clause is about: "analyse or link Attendances for Forecast demand".
fn deed(teller: &Teller<'_>, clause: &Clause, last: &str) -> Option<Vec<Inline>> {
    let actions: Vec<_> = clause
        .actions
        .iter()
        .map(|(word, _)| vec![Inline::text(word.label)])
        .collect();
    let mut line = words::joined(actions, last);
    if line.is_empty() {
        return None;
    }
    if !clause.what.is_empty() {
        line.push(Inline::text(" "));
        line.extend(members(teller, &clause.what, last)?);
    }
    if !clause.what_except.is_empty() {
        let spared: Option<Vec<_>> = clause
            .what_except
            .iter()
            .map(|reference| reference.target.map(|id| teller.model.entry(id)))
            .map(|entry| {
                entry
                    .filter(|entry| teller.sees(entry))
                    .map(|entry| teller.cited(entry))
            })
            .collect();
        line.push(Inline::text(" except "));
        line.extend(words::joined(spared?, "and"));
    }
    if !clause.purposes.is_empty() {
        line.push(Inline::text(" for "));
        line.extend(members(teller, &clause.purposes, last)?);
    }
    Some(line)
}

fn except(teller: &Teller<'_>, clause: &Clause) -> Option<Vec<Inline>> {
    let names: Option<Vec<_>> = clause
        .who_except
        .iter()
        .map(|reference| reference.target.map(|id| teller.model.entry(id)))
        .map(|entry| {
            entry
                .filter(|entry| teller.sees(entry))
                .map(|entry| teller.cited(entry))
        })
        .collect();
    Some(words::joined(names?, "and"))
}

fn members(teller: &Teller<'_>, members: &[Member], last: &str) -> Option<Vec<Inline>> {
    let said: Option<Vec<_>> = members
        .iter()
        .map(|member| match member {
            Member::Entry(reference) => {
                let entry = teller.model.entry(reference.target?);
                teller.sees(entry).then(|| teller.cited(entry))
            }
            Member::Word(word, list, _) => {
                let any = matches!(list.name, "partner-kind" | "role");
                Some(vec![Inline::text(format!(
                    "{}{}",
                    if any { "any " } else { "" },
                    word.label
                ))])
            }
            Member::Everything(_) => Some(vec![Inline::text("any data")]),
            Member::Broken(_) => None,
        })
        .collect();
    Some(words::joined(said?, last))
}

/// The clauses that allow `partner` something, by name.
pub fn permits<'a>(model: &'a Model, partner: &Entry) -> impl Iterator<Item = &'a Clause> {
    let id = partner.id;
    model.clauses.iter().filter(move |clause| {
        permits_something(clause)
            && clause
                .who
                .iter()
                .any(|who| matches!(who, Member::Entry(reference) if reference.target == Some(id)))
    })
}

/// Whether a clause of the partnership allows something, and was read without doubt.
pub fn permits_something(clause: &Clause) -> bool {
    clause.effect == partnership_model::Effect::Permit
        && clause.belongs
        && !clause.deed
        && !clause.suspect
}

/// What a clause of an agreement allows: "May analyse and link Attendances for Forecast demand, within a trusted
/// research environment, under the Data sharing agreement."
pub fn allowed(
    teller: &Teller<'_>,
    clause: &Clause,
    agreement: Option<&Entry>,
) -> Option<Statement> {
    let mut say = Say::words("May ").with(deed(teller, clause, "and")?);
    if !clause.within.is_empty() {
        say = say
            .and(", only within: ")
            .with(members(teller, &clause.within, "or")?);
    }
    if let Some(agreement) = agreement {
        say = say.and(", under: ").with(teller.cited(agreement));
    }
    let entry = agreement.map_or_else(
        || {
            teller
                .model
                .partnership
                .unwrap_or(partnership_model::EntryId(0))
        },
        |entry| entry.id,
    );
    Some(say.and(".").from(teller.source(entry, clause.span)).done())
}
