//! Who must agree again: sign-offs of which what they are about says something else now.

use std::collections::BTreeMap;

use partnership_model::Model;
use partnership_model::meaning::SignOff;

use crate::compare::{EntryChange, How, compare_parts};
use crate::say::Say;

/// Something that was agreed to and says something else now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Again {
    /// What was agreed to: a word such as `vision`, or the name of an entry.
    pub matter: String,
    /// The same in a sentence: "the vision", "the agreement `dsa-2026`".
    pub told: Say,
    /// Who had agreed, and has not agreed to what it says now.
    pub who: Vec<String>,
    /// What is different about it.
    pub because: Vec<EntryChange>,
}

/// What must be agreed to again.
pub(crate) fn again(old: &Model, new: &Model, renames: &BTreeMap<String, String>) -> Vec<Again> {
    let renamed = |name: &str| renames.get(name).map_or(name, String::as_str).to_owned();
    let before = SignOff::all(old);
    let mut found: Vec<Again> = Vec::new();
    for now in SignOff::all(new) {
        let same = |was: &&SignOff<'_>| {
            renamed(was.who) == now.who && renamed(was.matter) == now.matter && was.line == now.line
        };
        // One that is dated anew was given to what it says now.
        let dated = |was: &&SignOff<'_>| {
            was.on().map(|day| day.to_string()) == now.on().map(|day| day.to_string())
        };
        let was = before.iter().find(same).filter(dated);
        let (Some(was), Some(is)) = (was.and_then(|was| was.says(old)), now.says(new)) else {
            continue;
        };
        let digest = is.digest();
        if was.digest() == digest || now.digest().as_ref() == Some(&digest) {
            continue;
        }
        let because = compare_parts(&was, &is, renames).changes;
        // Another name changes the digest, and nothing else that anybody agreed to.
        let only_names =
            |change: &EntryChange| change.how == How::Renamed && change.lines.is_empty();
        if now.digest().is_none() && because.iter().all(only_names) {
            continue;
        }
        match found.iter_mut().find(|again| again.matter == now.matter) {
            Some(again) => again.who.push(now.who.to_owned()),
            None => found.push(Again {
                because,
                matter: now.matter.to_owned(),
                told: told(&now),
                who: vec![now.who.to_owned()],
            }),
        }
    }
    found
}

/// What a sign-off is about: "the vision", "the agreement `dsa-2026`".
fn told(sign_off: &SignOff<'_>) -> Say {
    match (sign_off.label, sign_off.kind) {
        (Some(label), _) => Say::own(label),
        (None, Some(kind)) => Say::own(format!("the {} ", kind.label)).and_name(sign_off.matter),
        (None, None) => Say::name(sign_off.matter),
    }
}
