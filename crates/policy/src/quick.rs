//! A first look at a clause: whether its words can mean a request at all, in a few comparisons of numbers.
//!
//! Most clauses are about one partner and one purpose, and a request is about another; to find that out by walking
//! hierarchies would make a question cost as much as there are clauses.

use std::sync::LazyLock;

use partnership_model::{Clause, EntryId, Member};
use partnership_vocabulary::{Word, words};

use crate::hierarchy::is_or_under;
use crate::{Purpose, Request};

/// What a clause names, as numbers; where it does not only name things, everything passes.
#[derive(Debug)]
pub(crate) struct Quick {
    /// For each action of the list whether it is meant.
    actions: Option<u128>,
    who: Option<Box<[EntryId]>>,
    purposes: Option<Box<[EntryId]>>,
    /// The data, where the clause names nothing but data and nothing else has a say in what it means: no exception, no
    /// word that depends on what entries say.
    all: Option<Box<[EntryId]>>,
}

impl Quick {
    pub(crate) fn of(clause: &Clause) -> Self {
        let (actions, who) = (actions(clause), entries(&clause.who));
        let purposes = entries(&clause.purposes);
        let exact = actions.is_some()
            && who.is_some()
            && (purposes.is_some() || clause.purposes.is_empty())
            && clause.who_except.is_empty()
            && clause.what_except.is_empty();
        Self {
            actions,
            who,
            purposes,
            all: entries(&clause.what).filter(|_| exact),
        }
    }

    /// The partners, where nobody else is meant.
    pub(crate) fn who(&self) -> Option<&[EntryId]> {
        self.who.as_deref()
    }

    /// Whether the words mean the request for certain, on every day, given that they may mean it.
    pub(crate) fn means(&self, request: &Request) -> bool {
        let what = |all: &[EntryId]| request.what.is_some_and(|what| all.contains(&what));
        self.all.as_deref().is_some_and(what) && number(request.action).is_some()
    }

    /// Whether the words may mean the request.
    pub(crate) fn may_mean(&self, request: &Request) -> bool {
        let action = match (self.actions, number(request.action)) {
            (Some(mask), Some(number)) => mask >> number & 1 == 1,
            _ => true,
        };
        let named = |entries: &Option<Box<[EntryId]>>, id: Option<EntryId>| match entries {
            None => true,
            Some(entries) => id.is_some_and(|id| entries.contains(&id)),
        };
        action
            && named(&self.who, request.who)
            && named(
                &self.purposes,
                match request.purpose {
                    Some(Purpose::Declared(id)) => Some(id),
                    _ => None,
                },
            )
    }
}

/// The entries, where nothing but entries is named.
fn entries(members: &[Member]) -> Option<Box<[EntryId]>> {
    let entry = |member: &Member| match member {
        Member::Entry(reference) => reference.target,
        _ => None,
    };
    if members.is_empty() {
        return None;
    }
    members.iter().map(entry).collect()
}

/// For each action of the list, itself and everything under it; nothing where the list has outgrown the bits.
static UNDER: LazyLock<Vec<u128>> = LazyLock::new(|| {
    let list = &words::ACTION;
    if list.words.len() > u128::BITS as usize {
        return Vec::new();
    }
    let under = |wide: &Word| {
        let words = list.words.iter().enumerate();
        let under = words.filter(|(_, word)| is_or_under(list, word, wide));
        under.fold(0, |mask, (at, _)| mask | 1 << at)
    };
    list.words.iter().map(under).collect()
});

fn actions(clause: &Clause) -> Option<u128> {
    if clause.actions.is_empty() {
        return None;
    }
    let under = |wide: &'static Word| UNDER.get(number(wide)?).copied();
    let mut actions = clause.actions.iter();
    actions.try_fold(0, |mask, (wide, _)| Some(mask | under(wide)?))
}

/// The place of an action in its list, by where it stands in memory: a list of words is one array.
pub(crate) fn number(action: &'static Word) -> Option<usize> {
    let list = words::ACTION.words;
    let from = std::ptr::from_ref(action)
        .addr()
        .checked_sub(list.as_ptr().addr())?;
    let at = from / size_of::<Word>();
    // A word from elsewhere is looked at in full.
    list.get(at)
        .filter(|word| word.word == action.word)
        .map(|_| at)
}
