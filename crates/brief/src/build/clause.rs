//! Clauses as sentences: what a promise rules out, what an agreement allows.

use partnership_model::{Clause, Data, Date, Effect, Entry, EntryId, Member, Reference, Value};
use partnership_policy::Granted;
use partnership_vocabulary::words::ACTION;
use partnership_vocabulary::{Word, WordList};

use super::agreement::template;
use super::duty;
use super::policy::Waits;
use super::prohibition;
use super::say::Say;
use super::standing::Course;
use super::teller::Teller;
use super::values::opened;
use crate::content::{Source, Statement};
use crate::prose::Inline;

/// What a promise rules out: "Nobody may use Attendances for insurance." `None` where it names what readers do not
/// see, or could not be read.
pub fn ruled_out(teller: &Teller<'_>, promise: &Entry, clause: &Clause) -> Option<Statement> {
    let of = forbidden_while(teller, clause, (clause.from, clause.until))?;
    let at = teller.source(promise.id, clause.span);
    Some(Say::line(of).from(at).done())
}

/// A clause that an entry names, as a sentence. `None` where readers do not see the clause, or not all that it names, and
/// where it holds neither on this day nor on a later one.
pub fn sentence(teller: &Teller<'_>, entry: &Entry, clause: &Clause) -> Option<Statement> {
    let within = clause.entry.map(|id| teller.model.entry(id));
    if within.is_some_and(|within| !teller.sees(within)) {
        return None;
    }
    match clause.effect {
        Effect::Forbid => {
            let at = teller.source(clause.entry.unwrap_or(entry.id), clause.span);
            let days = prohibition::days(teller, clause)?;
            let said = forbidden_while(teller, clause, days)?;
            Some(Say::line(said).from(at).done())
        }
        Effect::Permit if clause.suspect => None,
        Effect::Permit => {
            let now = teller.granted(clause);
            let later = teller.will_grant(clause);
            let granted = match (now.to.is_empty(), later.waits.for_its_day()) {
                (false, _) => &now,
                (true, true) => &later.granted,
                (true, false) => return None,
            };
            if granted.to.is_empty() {
                return None;
            }
            // The agreement is not named here, so its end is.
            let within = within.filter(|within| within.is("agreement") && !template(within));
            let end = within.and_then(|agreement| teller.end(agreement));
            let until = clause
                .until
                .into_iter()
                .chain(end)
                .min_by_key(|day| day.last());
            let deed = only(teller, clause, until, deed(teller, clause, "and")?);
            let said = who_may(teller, clause, deed)?;
            Some(but(teller, clause, said, granted, None))
        }
    }
}

/// A prohibition with the days on which it holds; with its own days where it holds on none yet.
fn forbidden(teller: &Teller<'_>, clause: &Clause) -> Option<Vec<Inline>> {
    let days = prohibition::days(teller, clause).unwrap_or((clause.from, clause.until));
    forbidden_while(teller, clause, days)
}

/// "Nobody may use Attendances for insurance, unless in the safe room (this prohibition ends on 31 December 2028)."
pub fn forbidden_while(
    teller: &Teller<'_>,
    clause: &Clause,
    days: prohibition::Days,
) -> Option<Vec<Inline>> {
    if clause.suspect {
        return None;
    }
    let language = teller.language;
    let mut deed = deed(teller, clause, "or")?;
    if clause.unless {
        let limits = limits(teller, clause);
        let limits = language.list(limits, "and");
        deed = language.tell("deed-unless", &[("deed", deed), ("limits", limits)]);
    }
    // "Nobody may, from then on" would read as if everybody might before.
    if let Some(when) = prohibition::span(teller, days) {
        deed = language.tell("deed-while", &[("deed", deed), ("when", when)]);
    }
    who_may(teller, clause, deed)
}

/// Who may, or must not, do what: "Nobody may sell Attendances." "Any university except Larkfield may read Counts." `None`
/// where readers do not see all whom the clause names.
pub fn who_may(teller: &Teller<'_>, clause: &Clause, deed: Vec<Inline>) -> Option<Vec<Inline>> {
    let language = teller.language;
    let forbids = clause.effect == Effect::Forbid;
    let everybody = clause.who.is_empty()
        || (clause.who.iter()).any(|who| matches!(who, Member::Everything(_)));
    let except = named(teller, &clause.who_except)?;
    if forbids && everybody {
        let parts = [("who", except), ("deed", deed)];
        let name = if clause.who_except.is_empty() {
            "nobody-may"
        } else {
            "nobody-but-may"
        };
        let name = language.before(name, &parts[1].1);
        return Some(language.tell(&name, &parts));
    }
    let mut who = if everybody {
        vec![Inline::text(teller.say("anyone"))]
    } else {
        members(teller, &clause.who, "and")?
    };
    if !clause.who_except.is_empty() {
        who = language.tell("data-except", &[("data", who), ("except", except)]);
    }
    // "May never" would be too much where it is forbidden for a time, or unless something is there.
    let name = if forbids { "must-not" } else { "somebody-may" };
    let name = language.before(name, &deed);
    let said = language.tell(&name, &[("who", who), ("deed", deed)]);
    Some(opened(said))
}

/// From when and until when something holds, as far as that is not past.
pub fn span(teller: &Teller<'_>, from: Option<Date>, until: Option<Date>) -> Option<Vec<Inline>> {
    let language = teller.language;
    let day = |date: Date| vec![Inline::text(language.date(date))];
    let from = from.filter(|from| from.last() > teller.day());
    Some(match (from.map(day), until.map(day)) {
        (Some(from), Some(until)) => {
            language.tell("limit-from-until", &[("from", from), ("until", until)])
        }
        (Some(from), None) => language.tell("limit-from", &[("from", from)]),
        (None, Some(until)) => language.tell("limit-until", &[("until", until)]),
        (None, None) => return None,
    })
}

/// The conditions of a clause, each in words: "in the safe room", "with the approval of Ethics". One that readers may not
/// see is told to be there.
fn limits(teller: &Teller<'_>, clause: &Clause) -> Vec<Vec<Inline>> {
    let language = teller.language;
    let mut all = Vec::new();
    let within = clause
        .conditions
        .iter()
        .filter(|line| line.word == "within");
    let within: Vec<_> = within.flat_map(|line| &line.values).collect();
    if !clause.within.is_empty() {
        let each = clause.within.iter().map(|member| setting(teller, member));
        all.push(either(teller, each.collect()));
    } else if !within.is_empty() {
        let each = within.into_iter().map(|value| match value.data {
            Data::Word(word, list) => Some(way(teller, word, list)),
            _ => limit(teller, value).map(|of| language.tell("limit-within", &[("of", of)])),
        });
        all.push(either(teller, each.collect()));
    }
    for (word, name) in [
        ("approved-by", "limit-approved-by"),
        ("in", "limit-in"),
        ("identifiability", "limit-identifiability"),
        ("needs", "limit-needs"),
    ] {
        let lines = clause.conditions.iter().filter(|line| line.word == word);
        let mut values: Vec<_> = lines.flat_map(|line| &line.values).collect();
        // What a permit waits for is told before what it permits, as far as readers see it.
        values.retain(|value| {
            !(word == "needs" && teller.is_awaited(value) && limit(teller, value).is_some())
        });
        let kept = || vec![Inline::text(teller.say("limit-kept"))];
        // All that it needs must be there: what readers do not see is told beside what they do.
        let before = values.len();
        if word == "needs" {
            values.retain(|value| limit(teller, value).is_some());
        }
        let unseen = values.len() < before;
        if !values.is_empty() {
            let each: Option<Vec<_>> = values.iter().map(|value| limit(teller, value)).collect();
            let last = if word == "needs" { "and" } else { "or" };
            let approval = |value: &&Value| match &value.data {
                Data::Name(name) => name
                    .target
                    .is_some_and(|id| teller.model.entry(id).is("approval")),
                _ => false,
            };
            let name = match word {
                "approved-by" if values.iter().all(approval) => "limit-needs",
                _ => name,
            };
            let of = each.map(|each| language.list(each, last));
            all.push(match of.filter(|of| !of.is_empty()) {
                Some(of) => language.tell(name, &[("of", of)]),
                None => kept(),
            });
        }
        if unseen {
            all.push(kept());
        }
    }
    all
}

/// Settings, any of which will do; one that readers may not see is told to be there.
fn either(teller: &Teller<'_>, each: Option<Vec<Vec<Inline>>>) -> Vec<Inline> {
    let said = each.map(|each| teller.language.list(each, "or"));
    said.filter(|said| !said.is_empty())
        .unwrap_or_else(|| vec![Inline::text(teller.say("limit-kept"))])
}

/// A setting: "in the safe room", "by remote desktop".
fn setting(teller: &Teller<'_>, member: &Member) -> Option<Vec<Inline>> {
    if let Member::Word(word, list, _) = member {
        return Some(way(teller, word, list));
    }
    let of = members(teller, std::slice::from_ref(member), "or")?;
    Some(teller.language.tell("limit-within", &[("of", of)]))
}

/// A way of access as a sentence takes it: "by remote desktop".
fn way(teller: &Teller<'_>, word: &Word, list: &WordList) -> Vec<Inline> {
    let language = teller.language;
    let said = match language.form(list, word, "by") {
        Some(form) => language.say(&form),
        None => language.word(list, word),
    };
    vec![Inline::text(said)]
}

/// A value of a condition as it stands in a sentence: "the safe room", "data that is pseudonymised or less recognisable".
fn limit(teller: &Teller<'_>, value: &Value) -> Option<Vec<Inline>> {
    let language = teller.language;
    match &value.data {
        Data::Name(name) => {
            let entry = teller.model.entry(name.target?);
            teller.sees(entry).then(|| teller.cited(entry))
        }
        Data::Word(word, list) => Some(match language.form(list, word, "limit") {
            Some(form) => vec![Inline::text(language.say(&form))],
            None => teller.inline(value)?,
        }),
        _ => teller.inline(value),
    }
}

/// What a permit allows with its days and conditions: "analyse Attendances, only until 31 October 2027, only in the safe
/// room".
fn only(
    teller: &Teller<'_>,
    clause: &Clause,
    until: Option<Date>,
    deed: Vec<Inline>,
) -> Vec<Inline> {
    let all: Vec<_> = span(teller, clause.from, until)
        .into_iter()
        .chain(limits(teller, clause))
        .collect();
    all.into_iter().fold(deed, |deed, limits| {
        let parts = [("deed", deed), ("limits", limits)];
        teller.language.tell("deed-only", &parts)
    })
}

/// A sentence of what a permit allows, and what prohibitions take away from it: for one partner, or for all whom it names.
fn but(
    teller: &Teller<'_>,
    clause: &Clause,
    said: Vec<Inline>,
    granted: &Granted,
    partner: Option<EntryId>,
) -> Statement {
    let mut sources = vec![place(teller, clause)];
    let mut told: Vec<Vec<Inline>> = Vec::new();
    if granted.cut {
        told.push(vec![Inline::text(teller.say("as-far-as-not-ruled-out"))]);
    }
    let own = |who: &Option<EntryId>| partner.is_none() || *who == partner;
    let forbids = granted.but.iter().filter(|(who, _)| own(who));
    for (_, id) in forbids {
        let forbid = teller.model.clause(*id);
        let seen = forbid
            .entry
            .is_none_or(|id| teller.sees(teller.model.entry(id)));
        let words = forbidden(teller, forbid).filter(|_| seen);
        if words.is_some() {
            sources.push(place(teller, forbid));
        }
        // What readers may not see still takes something away.
        let words = words.unwrap_or_else(|| vec![Inline::text(teller.say("part-ruled-out"))]);
        if !told.contains(&words) {
            told.push(words);
        }
    }
    let mut line = said;
    if !told.is_empty() {
        let mut but = Vec::new();
        for words in told {
            if !but.is_empty() {
                but.push(Inline::text(" "));
            }
            but.extend(words);
        }
        line = teller
            .language
            .tell("may-but", &[("may", line), ("but", but)]);
    }
    sources.dedup();
    Say::line(line).out_of(sources).done()
}

/// What a clause is about: "analyse or link Attendances for Forecast demand". `None` where it names what readers do not
/// see.
pub fn deed(teller: &Teller<'_>, clause: &Clause, last: &str) -> Option<Vec<Inline>> {
    let language = teller.language;
    let mut data = members(teller, &clause.what, last)?;
    if !clause.what_except.is_empty() {
        let except = named(teller, &clause.what_except)?;
        data = language.tell("data-except", &[("data", data), ("except", except)]);
    }
    let narrowed = teller.narrowed_to(clause);
    let purpose = match &narrowed {
        Some(reached) => purposes(teller, clause, reached, last),
        None => members(teller, &clause.purposes, last)?,
    };
    let entry = |member: &Member| matches!(member, Member::Entry(_));
    let named = narrowed.is_some() || clause.purposes.iter().all(entry);
    let (act, data) = acts(teller, clause, data, last)?;
    let name = match (data.is_empty(), purpose.is_empty()) {
        (true, true) => return Some(act),
        (false, true) => "deed-data",
        (true, false) if named => "deed-purpose",
        (true, false) => "deed-category",
        (false, false) if named => "deed-data-purpose",
        (false, false) => "deed-data-category",
    };
    let parts = [("act", act), ("data", data), ("purpose", purpose)];
    Some(language.tell(name, &parts))
}

/// The purposes for which a permit holds because its agreement covers no others. Where readers do not see all of them, or they
/// are many, the card of the agreement has to do.
fn purposes(teller: &Teller<'_>, clause: &Clause, reached: &[EntryId], last: &str) -> Vec<Inline> {
    /// More than these would hide what the sentence is about.
    const MOST: usize = 4;
    let within = clause.entry.map(|id| teller.model.entry(id));
    let told = within.is_some_and(|within| {
        within
            .field("covers")
            .is_none_or(|line| teller.shows(within, line))
    });
    let mut reached: Vec<_> = reached.iter().map(|id| teller.model.entry(*id)).collect();
    // A use that has ended is none that anybody looks for here.
    let goes_on = |entry: &Entry| teller.course_of_use(entry) != Course::Over;
    if reached.iter().any(|entry| goes_on(entry)) {
        reached.retain(|entry| goes_on(entry));
    }
    let seen = reached.iter().filter(|entry| teller.sees(entry));
    let seen: Vec<_> = seen.copied().collect();
    if !told || seen.len() < reached.len() || seen.len() > MOST {
        return vec![Inline::text(teller.say("purposes-covered"))];
    }
    let names = seen.into_iter().map(|entry| teller.cited(entry));
    teller.language.list(names.collect(), last)
}

/// What is done, and with which data where that is not said already. Some words take the data into their midst: "contact
/// the people in Attendances", "pass Attendances on to others".
fn acts(
    teller: &Teller<'_>,
    clause: &Clause,
    data: Vec<Inline>,
    last: &str,
) -> Option<(Vec<Inline>, Vec<Inline>)> {
    let language = teller.language;
    let (mut plain, mut around) = (Vec::new(), Vec::new());
    for (word, _) in &clause.actions {
        match language.form(&ACTION, word, "deed") {
            Some(form) if !data.is_empty() => {
                around.push(language.tell(&form, &[("data", data.clone())]));
            }
            _ => plain.push(vec![Inline::text(language.word(&ACTION, word))]),
        }
    }
    if plain.is_empty() && around.is_empty() {
        return None;
    }
    let plain = language.acts(plain, last);
    if around.is_empty() {
        return Some((plain, data));
    }
    if !plain.is_empty() {
        let parts = [("act", plain), ("data", data)];
        around.insert(0, language.tell("deed-data", &parts));
    }
    Some((language.acts(around, last), Vec::new()))
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

/// What the clauses allow `partner` on the day of the briefing or on a later one, by name or otherwise, as sentences: first
/// what holds, then what is to come.
pub fn allowances(teller: &Teller<'_>, partner: &Entry) -> Vec<Statement> {
    let (mut now, mut later) = (Vec::new(), Vec::new());
    for clause in permits_told(teller) {
        let granted = teller.granted(clause);
        if says_something(teller, clause, partner, &granted) {
            now.extend(allowed(
                teller,
                clause,
                partner,
                &granted,
                &Waits::default(),
            ));
            continue;
        }
        let to_come = teller.will_grant(clause);
        if says_something(teller, clause, partner, &to_come.granted) {
            let waits = &to_come.waits;
            later.extend(allowed(teller, clause, partner, &to_come.granted, waits));
        }
    }
    now.append(&mut later);
    now
}

/// Whether a clause lets `partner` do something that is worth saying: of data that it holds itself only what names it.
fn says_something(
    teller: &Teller<'_>,
    clause: &Clause,
    partner: &Entry,
    granted: &Granted,
) -> bool {
    let own = |who: &Member| matches!(who, Member::Entry(name) if name.target == Some(partner.id));
    let named = clause.who.iter().any(own);
    let holds = |data: EntryId| {
        let mut holders = teller.model.entry(data).references("holder");
        holders.any(|holder| holder.target == Some(partner.id))
    };
    granted
        .to
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

/// What a clause allows a partner: "May analyse and link Attendances for Forecast demand, only in the safe room (under the
/// Data sharing agreement)." Where it waits for something: "Is to be allowed, once … is in force and the approval … is given,
/// to …".
fn allowed(
    teller: &Teller<'_>,
    clause: &Clause,
    partner: &Entry,
    granted: &Granted,
    waits: &Waits,
) -> Option<Statement> {
    // Its agreement is named, and has its end on its own card.
    let deed = only(teller, clause, clause.until, deed(teller, clause, "and")?);
    let agreement = clause.entry.map(|id| teller.model.entry(id));
    let under = agreement.map_or_else(Vec::new, |agreement| teller.cited(agreement));
    let bound = agreement.is_none_or(|agreement| has_bound(teller, agreement));
    let once = awaited(teller, agreement, waits);
    let name = match (waits.for_its_day(), once.is_empty()) {
        (true, _) if under.is_empty() => "may",
        (true, _) => "may-under",
        (false, true) => "to-be",
        (false, false) if waits.agreement && !bound => "would-be-once",
        (false, false) => "to-be-once",
    };
    let name = teller.language.before(name, &deed);
    let once = teller.language.list(once, "and");
    let parts = [("deed", deed), ("agreement", under), ("once", once)];
    let said = teller.language.tell(&name, &parts);
    let may = but(teller, clause, said, granted, Some(partner.id));
    Some(duty::with(teller, clause, may))
}

/// What a permit waits for, each as it stands after "once": "*Pact* is in force (from 1 January 2027)", "the approval
/// *Ethics* is given". An approval that readers do not see is told among the conditions.
fn awaited(teller: &Teller<'_>, agreement: Option<&Entry>, waits: &Waits) -> Vec<Vec<Inline>> {
    let language = teller.language;
    let mut once = Vec::new();
    if let Some(agreement) = agreement.filter(|_| waits.agreement) {
        let day = teller
            .begins(agreement)
            .map(|day| vec![Inline::text(teller.language.date(day))]);
        let name = match (has_bound(teller, agreement), day.is_some()) {
            (true, true) => "once-in-force-from",
            (true, false) => "once-in-force",
            (false, true) => "once-signed-from",
            (false, false) => "once-signed",
        };
        let parts = [
            ("agreement", teller.cited(agreement)),
            ("day", day.unwrap_or_default()),
        ];
        once.push(language.tell(name, &parts));
    }
    let approvals = waits.approvals.iter().map(|id| teller.model.entry(*id));
    let approvals: Vec<_> = approvals.filter(|entry| teller.sees(entry)).collect();
    if !approvals.is_empty() {
        let name = if approvals.len() == 1 {
            "once-approved"
        } else {
            "once-all-approved"
        };
        once.push(language.tell(name, &[("approval", teller.all_cited(&approvals))]));
    }
    once
}

/// Whether an agreement has bound anybody by the day of the briefing. One that was never signed still has to be.
fn has_bound(teller: &Teller<'_>, agreement: &Entry) -> bool {
    agreement.values("status").any(|state| {
        let begun = (state.qualifiers.on).is_none_or(|on| on.first() <= teller.day());
        begun && matches!(state.data, Data::Word(word, _) if word.is("binding"))
    })
}
