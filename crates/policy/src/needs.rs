//! The conditions of a clause: settings, how identifying the data is, places, approvals.

use jiff::civil;
use partnership_model::{Clause, Data, EntryId, Member, Model, Value};
use partnership_vocabulary::words;

use crate::hierarchy::is_or_under;
use crate::known::{Known, joined};
use crate::lines::{self, Bound};
use crate::{Condition, Lack, Missing, Need, Request, Setting};

/// How a condition stands.
#[derive(Clone, Debug)]
pub(crate) enum Met {
    /// It is not met, for want of this.
    No(Lack),
    /// It depends on what is not on the record.
    Unknown(Vec<Missing>),
    /// It is met if these needs are, of which the request says nothing; if none are left, it is met.
    If(Vec<Need>),
}

impl Met {
    const YES: Self = Self::If(Vec::new());

    fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::No(lack) => Self::No(lack),
            Self::Unknown(missing) => match other() {
                Self::No(lack) => Self::No(lack),
                Self::Unknown(more) => Self::Unknown(joined(missing, more)),
                Self::If(_) => Self::Unknown(missing),
            },
            Self::If(mut needs) => match other() {
                Self::If(more) => {
                    needs.extend(more);
                    Self::If(needs)
                }
                rest => rest,
            },
        }
    }
}

/// How the conditions of a permit stand.
pub(crate) fn of_permit(model: &Model, clause: &Clause, request: &Request) -> Met {
    hidden(clause, "within")
        .and(|| match clause.within.as_slice() {
            [] => Met::YES,
            members => match settings(members).as_slice() {
                // Settings were written, and none could be read.
                [] => Met::Unknown(Vec::new()),
                wanted => within(model, wanted, request.setting),
            },
        })
        .and(|| identifiability(clause, request))
        .and(|| hidden(clause, "in"))
        .and(|| {
            let places: Vec<_> = lines::words(&clause.conditions, "in").collect();
            if places.is_empty() {
                Met::YES
            } else {
                Met::If(vec![Need::In(places)])
            }
        })
        .and(|| hidden(clause, "needs"))
        .and(|| {
            let mut all = Met::YES;
            for approval in lines::targets(&clause.conditions, "needs") {
                all = all.and(|| approved(model, &[approval], request.on));
            }
            all
        })
}

/// How that which lifts a forbid stands. A setting and an approval that stand together must both be there.
pub(crate) fn lifting(model: &Model, clause: &Clause, request: &Request) -> Met {
    let members: Vec<Member> = lines::values(&clause.conditions, "within")
        .filter_map(member)
        .collect();
    let approvals: Vec<EntryId> = lines::targets(&clause.conditions, "approved-by").collect();
    let given = |word: &'static str| lines::values(&clause.conditions, word).next().is_some();
    if !given("within") && !given("approved-by") {
        // Nothing that lifts it could be read.
        return Met::No(Lack::Setting);
    }
    hidden(clause, "within")
        .and(|| hidden(clause, "approved-by"))
        .and(|| {
            if given("within") {
                within(model, &settings(&members), request.setting)
            } else {
                Met::YES
            }
        })
        .and(|| {
            if given("approved-by") {
                approved(model, &approvals, request.on)
            } else {
                Met::YES
            }
        })
}

/// The days on which an approval that a clause asks for begins or ends.
pub(crate) fn days(model: &Model, clause: &Clause, days: &mut Vec<civil::Date>) {
    let approvals = lines::targets(&clause.conditions, "needs")
        .chain(lines::targets(&clause.conditions, "approved-by"));
    for entry in approvals.map(|id| model.entry(id)) {
        Bound::of(entry, "date").starts(days);
        Bound::of(entry, "expires").ends(days);
    }
}

fn hidden(clause: &Clause, word: &'static str) -> Met {
    lines::hidden_in_clause(clause, word).map_or(Met::YES, |line| Met::Unknown(vec![line]))
}

fn member(value: &Value) -> Option<Member> {
    match &value.data {
        Data::Word(word, list) => Some(Member::Word(word, list, value.span)),
        Data::Name(reference) => Some(Member::Entry(reference.clone())),
        _ => None,
    }
}

fn settings(members: &[Member]) -> Vec<Setting> {
    let setting = |member: &Member| match member {
        Member::Word(word, _, _) => Some(Setting::Access(word)),
        Member::Entry(reference) => reference.target.map(Setting::Environment),
        _ => None,
    };
    members.iter().filter_map(setting).collect()
}

/// How one setting stands to one that is wanted.
enum Fit {
    No,
    /// What was asked about is broader than what is wanted: it may be it.
    Perhaps,
    Known(Known),
}

fn within(model: &Model, wanted: &[Setting], given: Option<Setting>) -> Met {
    let given = match given {
        _ if wanted.is_empty() => return Met::No(Lack::Setting),
        Some(given) => given,
        None => return Met::If(vec![Need::Within(wanted.to_vec())]),
    };
    let mut known = Known::No;
    let mut perhaps = Vec::new();
    for one in wanted {
        match fit(model, *one, given) {
            Fit::No => {}
            Fit::Perhaps => perhaps.push(*one),
            Fit::Known(fits) => known = known.or(|| fits),
        }
    }
    match known {
        Known::Yes => Met::YES,
        _ if !perhaps.is_empty() => Met::If(vec![Need::Within(perhaps)]),
        Known::Unknown(missing) => Met::Unknown(missing),
        Known::No => Met::No(Lack::Setting),
    }
}

fn fit(model: &Model, wanted: Setting, given: Setting) -> Fit {
    let list = &words::ACCESS;
    match (wanted, given) {
        (Setting::Environment(wanted), Setting::Environment(given)) => {
            Fit::Known(Known::of(wanted == given))
        }
        (Setting::Access(wanted), Setting::Access(given)) => {
            if is_or_under(list, given, wanted) {
                Fit::Known(Known::Yes)
            } else if is_or_under(list, wanted, given) {
                Fit::Perhaps
            } else {
                Fit::No
            }
        }
        (Setting::Access(wanted), Setting::Environment(given)) => {
            let entry = model.entry(given);
            let mut types = lines::words(&entry.fields, "type");
            let fits = types.any(|word| is_or_under(list, word, wanted));
            let known = Known::unless_missing(fits, &lines::hidden(entry, "type"));
            Fit::Known(known.unless_shaky(lines::shaky(entry, "type")))
        }
        // Asked about a sort of setting, where a single one is wanted.
        (Setting::Environment(wanted), Setting::Access(given)) => {
            let entry = model.entry(wanted);
            let mut types = lines::words(&entry.fields, "type");
            let fits = types.any(|word| is_or_under(list, word, given));
            if fits {
                Fit::Perhaps
            } else {
                Fit::Known(Known::unless_missing(false, &lines::hidden(entry, "type")))
            }
        }
    }
}

fn identifiability(clause: &Clause, request: &Request) -> Met {
    let mut limits = lines::words(&clause.conditions, "identifiability");
    hidden(clause, "identifiability").and(|| match (limits.next(), request.identifiability) {
        (None, _) => Met::YES,
        (Some(limit), None) => Met::If(vec![Need::AtMost(limit)]),
        (Some(limit), Some(given)) if is_or_under(&words::IDENTIFIABILITY, given, limit) => {
            Met::YES
        }
        _ => Met::No(Lack::Identifiability),
    })
}

/// Whether one of these has been given, and holds on `day`. What the file does not say was given is a need.
fn approved(model: &Model, any: &[EntryId], day: civil::Date) -> Met {
    let mut needs = Vec::new();
    let mut missing = Vec::new();
    for id in any {
        let entry = model.entry(*id);
        let date = Bound::of(entry, "date");
        if !entry.is("approval") {
            // Whether a person or a body has approved is not said anywhere.
            needs.push(*id);
            continue;
        }
        let holds = Bound::of(entry, "expires").not_passed(day);
        let holds = holds.and(|| date.reached(day));
        match holds.unless_shaky(lines::shaky(entry, "date")) {
            Known::Yes if matches!(date, Bound::Open) => needs.push(*id),
            Known::Yes => return Met::YES,
            Known::Unknown(lines) => missing = joined(missing, lines),
            Known::No => {}
        }
    }
    if !needs.is_empty() {
        Met::If(vec![Need::Approved(needs)])
    } else if missing.is_empty() {
        Met::No(Lack::Approval)
    } else {
        Met::Unknown(missing)
    }
}

/// Whether all conditions can hold in one setting.
pub(crate) fn can_hold_together(model: &Model, conditions: &[Condition]) -> bool {
    let within = |need: &Need| match need {
        Need::Within(settings) => Some(settings.clone()),
        _ => None,
    };
    // Most often at most one condition is about the setting.
    let about = |condition: &&Condition| {
        condition
            .ways
            .iter()
            .flatten()
            .any(|need| within(need).is_some())
    };
    if conditions.iter().filter(about).count() < 2 {
        return true;
    }
    let named = (conditions
        .iter()
        .flat_map(|condition| &condition.ways)
        .flatten())
    .filter_map(within)
    .flatten();
    let sorts = words::ACCESS.words.iter().map(Setting::Access);
    let holds_in = |setting: Setting| {
        let met = |need: &Need| match need {
            Need::Within(wanted) => (wanted.iter())
                .any(|one| matches!(fit(model, *one, setting), Fit::Known(Known::Yes))),
            _ => true,
        };
        let holds = |condition: &Condition| condition.ways.iter().any(|way| way.iter().all(met));
        conditions.iter().all(holds)
    };
    named.chain(sorts).any(holds_in)
}
