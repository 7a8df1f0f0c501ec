//! Which audiences are affected, and by what.

use std::collections::{BTreeMap, BTreeSet};

use partnership_model::meaning::{Meaning, SaidEntry};
use partnership_model::{Data, Model};

use crate::compare::{EntryChange, How, Said};
use crate::effect::{Effect, For};
use crate::say::Say;
use crate::value::each_name;

/// An audience that a change concerns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Affected {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Option<String>,
    /// Why, each in a sentence without its full stop.
    pub because: Vec<Say>,
}

/// What an audience has to do with, by the names of the newer version.
#[derive(Default)]
struct Concern {
    title: Option<String>,
    purposes: BTreeSet<String>,
    datasets: BTreeSet<String>,
}

/// The audiences that the changes and their effects concern.
pub(crate) fn affected(
    old: (&Model, &Meaning),
    new: (&Model, &Meaning),
    said: &Said,
    effects: &[Effect],
) -> Vec<Affected> {
    let mut concerns: BTreeMap<String, Concern> = BTreeMap::new();
    let none = BTreeMap::new();
    collect(old.0, &said.renames, &mut concerns);
    collect(new.0, &none, &mut concerns);
    let mut mentions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    mentioned(&old.1.entries, &said.renames, None, &mut mentions);
    mentioned(&new.1.entries, &none, None, &mut mentions);
    let mut found = Vec::new();
    for (name, concern) in concerns {
        let mut because: Vec<Say> = Vec::new();
        for change in &said.changes {
            if change.kind == "audience" && change.name.as_ref() == Some(&name) {
                because.push(own(change));
            } else if let Some(entry) = &change.name
                && change.kind != "partnership"
                && change.kind != "audience"
                && !said.goes_with_parent(change)
                && mentions
                    .get(entry)
                    .is_some_and(|names| names.contains(&name))
            {
                because.push(change.subject().and(how(change)));
            }
        }
        because.extend(permissions(&concern, effects));
        if !because.is_empty() {
            found.push(Affected {
                name,
                title: concern.title,
                because,
            });
        }
    }
    found
}

fn own(change: &EntryChange) -> Say {
    match change.how {
        How::Added => Say::own("they are a new audience"),
        How::Removed => Say::own("they are no longer an audience"),
        How::Changed | How::Renamed => {
            let words = change.lines.iter().map(|line| line.line.as_str());
            let words = Say::names(words);
            if words.is_empty() {
                Say::own("their entry has another name")
            } else {
                Say::own("their own entry differs in ").and_say(words)
            }
        }
    }
}

fn how(change: &EntryChange) -> &'static str {
    match change.how {
        How::Added => " is new",
        How::Removed => " is gone",
        How::Changed => " says something else",
        How::Renamed => " has another name",
    }
}

/// What becomes of uses that serve them, and of data about them.
fn permissions(concern: &Concern, effects: &[Effect]) -> Vec<Say> {
    let mut data: BTreeSet<&str> = BTreeSet::new();
    let mut purposes: BTreeSet<&str> = BTreeSet::new();
    for effect in effects {
        let named = effect.what.iter().flatten();
        data.extend(
            named
                .filter(|name| concern.datasets.contains(*name))
                .map(String::as_str),
        );
        purposes.extend(effect.purposes.iter().filter_map(|purpose| match purpose {
            For::Declared(name) if concern.purposes.contains(name) => Some(name.as_str()),
            _ => None,
        }));
    }
    let mut found = Vec::new();
    if !data.is_empty() {
        found.push(
            Say::own("who may do what with data about them changes: ").and_say(Say::names(data)),
        );
    }
    if !purposes.is_empty() {
        found.push(
            Say::own("what may be done for purposes that serve them changes: ")
                .and_say(Say::names(purposes)),
        );
    }
    found
}

fn collect(
    model: &Model,
    renames: &BTreeMap<String, String>,
    concerns: &mut BTreeMap<String, Concern>,
) {
    let name = |name: &Option<String>| {
        let name = name.clone()?;
        Some(renames.get(&name).cloned().unwrap_or(name))
    };
    let words = |entry: &partnership_model::Entry| -> BTreeSet<String> {
        let word = |value: &partnership_model::Value| match &value.data {
            Data::Word(word, _) => Some(word.word.to_owned()),
            Data::OwnWord(text, _) => Some(text.value.clone()),
            _ => None,
        };
        entry.values("subjects").filter_map(word).collect()
    };
    for audience in model.of_kind("audience") {
        let Some(own) = name(&audience.name) else {
            continue;
        };
        let concern = concerns.entry(own).or_default();
        if let Some(title) = &audience.title {
            concern.title = Some(title.value.clone());
        }
        let subjects = words(audience);
        for dataset in model.of_kind("dataset") {
            if !subjects.is_disjoint(&words(dataset)) {
                concern.datasets.extend(name(&dataset.name));
            }
        }
        for purpose in model.of_kind("purpose") {
            let serves = model
                .named(purpose, "serves")
                .any(|served| served.id == audience.id);
            if serves {
                concern.purposes.extend(name(&purpose.name));
            }
        }
    }
}

/// For each entry, the names that it mentions; one that stands in another mentions what that does.
fn mentioned(
    entries: &[SaidEntry],
    renames: &BTreeMap<String, String>,
    above: Option<&BTreeSet<String>>,
    found: &mut BTreeMap<String, BTreeSet<String>>,
) {
    let renamed = |name: &str| renames.get(name).map_or(name, String::as_str).to_owned();
    for entry in entries {
        let mut names: BTreeSet<String> = above.cloned().unwrap_or_default();
        each_name(&entry.lines, &mut |name| {
            names.insert(renamed(name));
        });
        mentioned(&entry.entries, renames, Some(&names), found);
        if let Some(name) = &entry.name {
            found.entry(renamed(name)).or_default().extend(names);
        }
    }
}
