//! Clauses as sentences: what a promise rules out, what an agreement allows.

use partnership_model::{Clause, Effect, Entry, EntryId, Member, Reference};
use partnership_policy::Granted;
use partnership_vocabulary::words::ACTION;

use super::say::Say;
use super::teller::Teller;
use crate::content::{Source, Statement};
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
        Effect::Permit if clause.suspect || teller.granted(clause).is_empty() => return None,
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

/// The clauses that allow `partner` something on the day of the briefing, by name or otherwise, and that readers may be
/// told of.
pub fn permits<'a>(teller: &Teller<'a>, partner: &Entry) -> impl Iterator<Item = &'a Clause> {
    permits_told(teller)
        .filter(move |clause| says_something(teller, clause, partner, &teller.granted(clause)))
}

/// The clauses that will allow `partner` something once their agreement is in force, and that readers may be told of.
pub fn foreseen<'a>(teller: &Teller<'a>, partner: &Entry) -> impl Iterator<Item = &'a Clause> {
    permits_told(teller)
        .filter(move |clause| says_something(teller, clause, partner, &teller.foreseen(clause)))
}

/// Whether a clause lets `partner` do something that is worth saying: of data that it holds itself only what names it.
fn says_something(
    teller: &Teller<'_>,
    clause: &Clause,
    partner: &Entry,
    granted: &[Granted],
) -> bool {
    let own = |who: &Member| matches!(who, Member::Entry(name) if name.target == Some(partner.id));
    let named = clause.who.iter().any(own);
    let holds = |data: EntryId| {
        let mut holders = teller.model.entry(data).references("holder");
        holders.any(|holder| holder.target == Some(partner.id))
    };
    granted
        .iter()
        .any(|(who, what)| *who == Some(partner.id) && (named || !what.is_some_and(holds)))
}

/// The permits that readers may be told of.
pub fn permits_told<'a>(teller: &Teller<'a>) -> impl Iterator<Item = &'a Clause> {
    let all = teller.model.clauses.iter();
    all.filter(|clause| told(teller, clause))
}

/// Where a clause stands.
pub fn place(teller: &Teller<'_>, clause: &Clause) -> Source {
    let own = clause.entry.or(teller.model.partnership);
    teller.source(own.unwrap_or(EntryId(0)), clause.span)
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
    let names = ["may", "may-within", "may-under", "may-within-under"];
    said(teller, clause, agreement, names)
}

/// What a clause of an agreement will allow: "Is to be allowed to analyse Attendances for Forecast demand, once this is in
/// force: the Data sharing agreement."
pub fn to_be_allowed(
    teller: &Teller<'_>,
    clause: &Clause,
    agreement: Option<&Entry>,
) -> Option<Statement> {
    let names = ["to-be", "to-be-within", "to-be-under", "to-be-within-under"];
    said(teller, clause, agreement, names)
}

/// A permit as a sentence; `names` are those of the sentence alone, with where, with the agreement, with both.
fn said(
    teller: &Teller<'_>,
    clause: &Clause,
    agreement: Option<&Entry>,
    names: [&str; 4],
) -> Option<Statement> {
    let deed = deed(teller, clause, "and")?;
    let within = members(teller, &clause.within, "or")?;
    let under = agreement.map_or_else(Vec::new, |agreement| teller.cited(agreement));
    let name = names[usize::from(!within.is_empty()) + 2 * usize::from(!under.is_empty())];
    let parts = [("deed", deed), ("within", within), ("agreement", under)];
    let say = Say::line(teller.language.tell(name, &parts));
    Some(say.from(place(teller, clause)).done())
}
