//! Whether a text that was made on one day is still true on another, though nobody changed the file.
//!
//! An agreement comes into force and runs out, a review falls due, a planned measure begins: all that follows from the
//! day. So the briefing is made for both days from the file as it stands, and what it says is compared. Nothing is
//! reckoned a second time here, and whatever a text learns to tell of the day is looked at too.

use std::collections::HashSet;

use jiff::civil;
use partnership_model::Model;

use crate::manifest::Manifest;
use crate::trace::{Place, placed};
use crate::{Document, Options, Statement, document};

/// A statement that time has overtaken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turned {
    /// The title of the entry that it is about, where it is about one.
    pub about: Option<String>,
    /// What was said on the day it was made; `None` where that is new.
    pub was: Option<String>,
    /// What would be said now; `None` where nothing would be.
    pub now: Option<String>,
}

/// What a text with this manifest would say otherwise, if it were made `today` from a file that means the same.
pub fn turned(model: &Model, manifest: &Manifest, today: civil::Date) -> Vec<Turned> {
    // On a day before it was made, nothing has become of it yet.
    let Some(made) = manifest.day().filter(|made| *made < today) else {
        return Vec::new();
    };
    let (was, now) = (on(model, manifest, made), on(model, manifest, today));
    let (was, now) = (placed(&was), placed(&now));
    let gone = without(&was, &now);
    let mut new = without(&now, &was);
    let mut found = Vec::new();
    let mut add = |was: Option<&Statement>, now: Option<&Statement>| {
        let turned = Turned {
            about: was.or(now).and_then(|say| about(model, say)),
            was: was.map(Statement::plain),
            now: now.map(Statement::plain),
        };
        if !found.iter().any(|other| covers(other, &turned)) {
            found.push(turned);
        }
    };
    let mut alone = Vec::new();
    for (place, was) in gone {
        // What is said in its place is said of the same lines, and there.
        let found = (new.iter()).position(|(at, now)| now.source == was.source && *at == place);
        match found {
            Some(at) => add(Some(was), Some(new.remove(at).1)),
            None => alone.push(was),
        }
    }
    for was in alone {
        add(Some(was), None);
    }
    for (_, now) in new {
        add(None, Some(now));
    }
    found
}

/// Whether what turned is told with another that did: it is the same, or a half of it.
fn covers(other: &Turned, one: &Turned) -> bool {
    let half = |one: &Option<String>, other: &Option<String>| one.is_none() || one == other;
    other.about == one.about && half(&one.was, &other.was) && half(&one.now, &other.now)
}

/// What the text says if it is made on `day`, with the parts that it has.
fn on(model: &Model, manifest: &Manifest, day: civil::Date) -> Document {
    let nowhere = |_| String::new();
    let audiences = model
        .of_kind("audience")
        .filter_map(|audience| audience.name.clone());
    let options = Options {
        circle: manifest.circle,
        asset: manifest.asset.clone(),
        audiences: audiences
            .filter(|name| manifest.parts.contains(name))
            .collect(),
        ..Options::new(day, &nowhere)
    };
    document(model, &options)
}

/// A statement with where it stands.
type Placed<'s> = (Place, &'s Statement);

/// Those of `these` that say of an entry what none of `others` says of it. Another place in the text is nothing else.
fn without<'p, 's>(
    these: &'p [Placed<'s>],
    others: &[Placed<'s>],
) -> Vec<(&'p Place, &'s Statement)> {
    let key = |say: &Statement| (say.source.first().map(|source| source.entry), say.plain());
    let said: HashSet<_> = others.iter().map(|(_, one)| key(one)).collect();
    let all = these.iter().map(|(place, say)| (place, *say));
    all.filter(|(_, one)| !said.contains(&key(one))).collect()
}

fn about(model: &Model, say: &Statement) -> Option<String> {
    let entry = model.entry(say.source.first()?.entry);
    Some(entry.display().to_owned())
}
