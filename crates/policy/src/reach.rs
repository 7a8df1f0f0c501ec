//! Whether the words of a clause mean a request: its who, what and purpose. (Its day, agreement and conditions come
//! after.)

use jiff::civil;
use partnership_model::{Clause, Effect, EntryId, Member};
use partnership_vocabulary::{Word, WordList, words};

use crate::facts::{Facts, Words};
use crate::hierarchy::is_or_under;
use crate::known::Known;
use crate::{Purpose, Request};

/// Whether the words of `clause` mean `request` on `day`. The request is a single one.
pub(crate) fn words_mean(
    facts: &Facts,
    clause: &Clause,
    request: &Request,
    day: civil::Date,
) -> Known {
    actions(clause, request)
        .and(|| purpose(facts, clause, request))
        .and(|| who_and_what(facts, clause, request, day))
}

/// Whether it means the action.
pub(crate) fn actions(clause: &Clause, request: &Request) -> Known {
    if clause.actions.is_empty() {
        return unread();
    }
    let means = |word| is_or_under(&words::ACTION, request.action, word);
    Known::of(clause.actions.iter().any(|(word, _)| means(word)))
}

/// Something that was written and could not be read.
fn unread() -> Known {
    Known::Unknown(Vec::new())
}

/// Whether it means the purpose.
pub(crate) fn purpose(facts: &Facts, clause: &Clause, request: &Request) -> Known {
    if clause.purposes.is_empty() {
        return Known::Yes;
    }
    let member = |member: &Member| match (member, request.purpose) {
        (Member::Everything(_), _) => Known::Yes,
        (Member::Broken(_), _) => unread(),
        (Member::Entry(reference), Some(Purpose::Declared(id))) => reference
            .target
            .map_or_else(unread, |target| Known::of(target == id)),
        (Member::Word(word, list, _), Some(Purpose::Declared(id))) => {
            facts.purposes.get(&id).map_or(Known::No, |categories| {
                included(categories, clause, list, word)
            })
        }
        (Member::Word(word, list, _), Some(Purpose::Category(category))) => {
            Known::of(is_or_under(list, category, word))
        }
        (Member::Entry(_) | Member::Word(..), _) => Known::No,
    };
    Known::any(clause.purposes.iter().map(member))
}

/// A permit must be able to rely on what an entry says.
fn relies(clause: &Clause) -> bool {
    clause.effect == Effect::Permit
}

fn included(given: &Words, clause: &Clause, list: &WordList, wide: &Word) -> Known {
    if relies(clause) {
        given.surely_include(list, wide)
    } else {
        given.include(list, wide)
    }
}

/// Who and what belong together: a role may hold for one dataset only.
fn who_and_what(facts: &Facts, clause: &Clause, request: &Request, day: civil::Date) -> Known {
    let of_data = |what: Option<EntryId>| {
        data(facts, clause, what).and(|| who(facts, clause, request, what, day))
    };
    let excepted = |what: EntryId| {
        let mut names = clause.what_except.iter();
        names.any(|reference| reference.target == Some(what))
    };
    let Some(what) = request.what else {
        return of_data(None);
    };
    if excepted(what) {
        return Known::No;
    }
    let dataset = facts.datasets.get(&what);
    match (clause.effect, dataset) {
        // What is forbidden for the source is forbidden for what was made from it.
        (Effect::Forbid, Some(dataset)) => {
            let sources = dataset.sources.iter().copied();
            let all = std::iter::once(what).chain(sources.filter(|source| !excepted(*source)));
            Known::any(all.map(|one| of_data(Some(one)))).or(|| {
                // A source that is not told may be any.
                Known::unless_missing(false, &dataset.sources_hidden).and(|| {
                    let declared = facts.datasets.keys().copied();
                    let declared = declared.filter(|one| !excepted(*one)).map(Some);
                    let means = |one| of_data(one) != Known::No;
                    let other = |member: &Member| !matches!(member, Member::Entry(_));
                    let other = clause.what.iter().any(other)
                        && who(facts, clause, request, None, day) != Known::No;
                    Known::of(other || declared.chain([None]).any(means))
                })
            })
        }
        _ => of_data(Some(what)),
    }
}

/// Whether it means whoever asks; `what` and the day matter to roles alone.
pub(crate) fn who(
    facts: &Facts,
    clause: &Clause,
    request: &Request,
    what: Option<EntryId>,
    day: civil::Date,
) -> Known {
    if clause.who.is_empty() {
        return unread();
    }
    let mut except = clause.who_except.iter();
    if request.who.is_some() && except.any(|reference| reference.target == request.who) {
        return Known::No;
    }
    let purpose = match request.purpose {
        Some(Purpose::Declared(id)) => Some(id),
        _ => None,
    };
    let member = |member: &Member| match (member, request.who) {
        (Member::Everything(_), _) => Known::Yes,
        (Member::Broken(_), _) => unread(),
        (Member::Entry(reference), Some(who)) => reference
            .target
            .map_or_else(unread, |target| Known::of(target == who)),
        (Member::Word(word, list, _), Some(who)) => {
            facts.partners.get(&who).map_or(Known::No, |partner| {
                partner.is(word, list, relies(clause), what, purpose, day)
            })
        }
        (Member::Entry(_) | Member::Word(..), None) => Known::No,
    };
    Known::any(clause.who.iter().map(member))
}

fn data(facts: &Facts, clause: &Clause, what: Option<EntryId>) -> Known {
    if clause.what.is_empty() {
        return unread();
    }
    let member = |member: &Member| match (member, what) {
        (Member::Everything(_), _) => Known::Yes,
        (Member::Broken(_), _) => unread(),
        (Member::Entry(reference), Some(what)) => reference
            .target
            .map_or_else(unread, |target| Known::of(target == what)),
        (Member::Word(word, list, _), Some(what)) => {
            facts.datasets.get(&what).map_or(Known::No, |dataset| {
                included(&dataset.sensitivity, clause, list, word)
            })
        }
        (Member::Entry(_) | Member::Word(..), None) => Known::No,
    };
    Known::any(clause.what.iter().map(member))
}
