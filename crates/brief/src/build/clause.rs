//! Clauses as sentences: what a promise rules out, what an agreement allows.

use partnership_model::{Clause, Effect, Entry, Member, Reference};
use partnership_vocabulary::words::ACTION;

use super::say::Say;
use super::teller::Teller;
use crate::content::Statement;
use crate::prose::Inline;

/// What a promise rules out: "Nobody may use Attendances for insurance." `None` where it names what readers do not
/// see, or could not be read.
pub fn ruled_out(teller: &Teller<'_>, promise: &Entry, clause: &Clause) -> Option<Statement> {
    let of = forbidden(teller, clause)?;
    let at = teller.source(promise.id, clause.span);
    Some(Say::line(of).from(at).done())
}

/// A clause that an entry names, as a sentence. `None` where readers do not see the clause, or not all that it names.
pub fn sentence(teller: &Teller<'_>, entry: &Entry, clause: &Clause) -> Option<Statement> {
    let within = clause.entry.map(|id| teller.model.entry(id));
    if within.is_some_and(|within| !teller.sees(within)) {
        return None;
    }
    let of = match clause.effect {
        Effect::Forbid => forbidden(teller, clause)?,
        Effect::Permit if clause.suspect || !teller.grants(clause, |_| true) => return None,
        Effect::Permit => {
            let who = members(teller, &clause.who, "and")?;
            let deed = deed(teller, clause, "and")?;
            let parts = [("who", who), ("deed", deed)];
            teller.language.tell("somebody-may", &parts)
        }
    };
    let at = teller.source(clause.entry.unwrap_or(entry.id), clause.span);
    Some(Say::line(of).from(at).done())
}

/// "Nobody may use Attendances for insurance."
fn forbidden(teller: &Teller<'_>, clause: &Clause) -> Option<Vec<Inline>> {
    if clause.suspect {
        return None;
    }
    let everybody = clause.who.is_empty()
        || clause
            .who
            .iter()
            .any(|who| matches!(who, Member::Everything(_)));
    let deed = deed(teller, clause, "or")?;
    let language = teller.language;
    Some(if everybody && clause.who_except.is_empty() {
        language.tell("nobody-may", &[("deed", deed)])
    } else if everybody {
        let who = named(teller, &clause.who_except)?;
        language.tell("nobody-but-may", &[("who", who), ("deed", deed)])
    } else {
        let who = members(teller, &clause.who, "and")?;
        language.tell("may-never", &[("who", who), ("deed", deed)])
    })
}

/// What a clause is about: "analyse or link Attendances for Forecast demand". `None` where it names what readers do not
/// see.
pub fn deed(teller: &Teller<'_>, clause: &Clause, last: &str) -> Option<Vec<Inline>> {
    let language = teller.language;
    let actions: Vec<_> = clause
        .actions
        .iter()
        .map(|(word, _)| vec![Inline::text(language.word(&ACTION, word))])
        .collect();
    let act = language.list(actions, last);
    if act.is_empty() {
        return None;
    }
    let mut data = members(teller, &clause.what, last)?;
    if !clause.what_except.is_empty() {
        let except = named(teller, &clause.what_except)?;
        data = language.tell("data-except", &[("data", data), ("except", except)]);
    }
    let purpose = members(teller, &clause.purposes, last)?;
    let name = match (data.is_empty(), purpose.is_empty()) {
        (true, true) => return Some(act),
        (false, true) => "deed-data",
        (true, false) => "deed-purpose",
        (false, false) => "deed-data-purpose",
    };
    let parts = [("act", act), ("data", data), ("purpose", purpose)];
    Some(language.tell(name, &parts))
}

/// The entries that these name; `None` where readers do not see all of them.
pub fn named(teller: &Teller<'_>, references: &[Reference]) -> Option<Vec<Inline>> {
    let names: Option<Vec<_>> = references
        .iter()
        .map(|reference| {
            let entry = teller.model.entry(reference.target?);
            teller.sees(entry).then(|| teller.cited(entry))
        })
        .collect();
    Some(teller.language.list(names?, "and"))
}

/// Those whom a clause names; `None` where readers do not see all of them.
pub fn members(teller: &Teller<'_>, members: &[Member], last: &str) -> Option<Vec<Inline>> {
    let language = teller.language;
    let said: Option<Vec<_>> = members
        .iter()
        .map(|member| match member {
            Member::Entry(reference) => {
                let entry = teller.model.entry(reference.target?);
                teller.sees(entry).then(|| teller.cited(entry))
            }
            Member::Word(word, list, _) => {
                let said = vec![Inline::text(language.word(list, word))];
                let any = matches!(list.name, "partner-kind" | "role");
                Some(if any {
                    language.tell("any-of", &[("kind", said)])
                } else {
                    said
                })
            }
            Member::Everything(_) => Some(vec![Inline::text(language.say("any-data"))]),
            Member::Broken(_) => None,
        })
        .collect();
    Some(language.list(said?, last))
}

/// The clauses that name `partner`, that allow it something on the day of the briefing, and that readers may be told of.
pub fn permits<'a>(teller: &Teller<'a>, partner: &Entry) -> impl Iterator<Item = &'a Clause> {
    let id = partner.id;
    let named = move |clause: &&Clause| {
        let own = |who: &Member| matches!(who, Member::Entry(name) if name.target == Some(id));
        clause.who.iter().any(own)
    };
    teller
        .model
        .clauses
        .iter()
        .filter(named)
        .filter(|clause| told(teller, clause))
        .filter(move |clause| teller.grants(clause, |request| request.who == Some(id)))
}

/// Whether readers may be told of a clause that allows something.
pub fn told(teller: &Teller<'_>, clause: &Clause) -> bool {
    let within = clause.entry.map(|id| teller.model.entry(id));
    permits_something(clause) && within.is_none_or(|within| teller.sees(within))
}

/// Whether a clause of the partnership allows something, and was read without doubt.
pub fn permits_something(clause: &Clause) -> bool {
    clause.effect == Effect::Permit && clause.belongs && !clause.deed && !clause.suspect
}

/// What a clause of an agreement allows: "May analyse and link Attendances for Forecast demand, within a trusted
/// research environment, under the Data sharing agreement."
pub fn allowed(
    teller: &Teller<'_>,
    clause: &Clause,
    agreement: Option<&Entry>,
) -> Option<Statement> {
    let deed = deed(teller, clause, "and")?;
    let within = members(teller, &clause.within, "or")?;
    let under = agreement.map_or_else(Vec::new, |agreement| teller.cited(agreement));
    let name = match (within.is_empty(), under.is_empty()) {
        (true, true) => "may",
        (false, true) => "may-within",
        (true, false) => "may-under",
        (false, false) => "may-within-under",
    };
    let parts = [("deed", deed), ("within", within), ("agreement", under)];
    let say = Say::line(teller.language.tell(name, &parts));
    let entry = agreement.map_or_else(
        || {
            teller
                .model
                .partnership
                .unwrap_or(partnership_model::EntryId(0))
        },
        |entry| entry.id,
    );
    Some(say.from(teller.source(entry, clause.span)).done())
}
