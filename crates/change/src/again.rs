//! Who must agree again: sign-offs of which what they are about says something else now.

use std::collections::BTreeMap;

use partnership_model::meaning::{Digest, Meaning};
use partnership_model::{Data, Model, Value};

use crate::compare::{EntryChange, How, compare_parts};
use crate::say::Say;

/// The lines in which somebody signs off something. The second is the kind of entry that has it.
const LINES: &[(&str, &str)] = &[("agrees", "partner"), ("signed-by", "agreement")];

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

/// Somebody's sign-off, as a version records it.
struct SignOff {
    who: String,
    matter: String,
    told: Say,
    on: Option<String>,
    digest: Option<Digest>,
    says: Meaning,
}

/// What must be agreed to again.
pub(crate) fn again(old: &Model, new: &Model, renames: &BTreeMap<String, String>) -> Vec<Again> {
    let renamed = |name: &str| renames.get(name).map_or(name, String::as_str).to_owned();
    let before = sign_offs(old, &renamed);
    let mut found: Vec<Again> = Vec::new();
    for now in sign_offs(new, &str::to_owned) {
        let same = |was: &&SignOff| was.who == now.who && was.matter == now.matter;
        // One that is dated anew was given to what it says now.
        let Some(was) = before.iter().find(same).filter(|was| was.on == now.on) else {
            continue;
        };
        let says = now.says.digest();
        if was.says.digest() == says || now.digest.as_ref() == Some(&says) {
            continue;
        }
        let because = compare_parts(&was.says, &now.says, renames).changes;
        // Another name changes the digest, and nothing else that anybody agreed to.
        let only_names =
            |change: &EntryChange| change.how == How::Renamed && change.lines.is_empty();
        if now.digest.is_none() && because.iter().all(only_names) {
            continue;
        }
        match found.iter_mut().find(|again| again.matter == now.matter) {
            Some(again) => again.who.push(now.who),
            None => found.push(Again {
                because,
                matter: now.matter,
                told: now.told,
                who: vec![now.who],
            }),
        }
    }
    found
}

fn sign_offs(model: &Model, renamed: &dyn Fn(&str) -> String) -> Vec<SignOff> {
    let mut found = Vec::new();
    for (line, kind) in LINES {
        for entry in model.of_kind(kind) {
            let Some(name) = entry.name.as_deref() else {
                continue;
            };
            for value in entry.values(line) {
                let who = match (&value.data, *line) {
                    (Data::Name(signer), "signed-by") => renamed(&signer.written),
                    _ => renamed(name),
                };
                let says = match *line {
                    "signed-by" => Some(Meaning::of_agreement(model, entry.id)),
                    _ => Meaning::of_matter(model, &value.data),
                };
                let (Some(says), Some((matter, told))) = (
                    says,
                    match *line {
                        "signed-by" => Some(named(model, name, renamed)),
                        _ => matter(model, value, renamed),
                    },
                ) else {
                    continue;
                };
                found.push(SignOff {
                    who,
                    matter,
                    told,
                    on: value.qualifiers.on.map(|day| day.to_string()),
                    digest: digest(value),
                    says,
                });
            }
        }
    }
    found
}

/// The digest in the braces behind a sign-off.
fn digest(value: &Value) -> Option<Digest> {
    let line = value
        .qualifiers
        .block
        .iter()
        .find(|line| line.word == "digest")?;
    line.values.iter().find_map(|value| match &value.data {
        Data::Code(code) => Digest::read(code),
        Data::Text(text) => Digest::read(&text.value),
        _ => None,
    })
}

fn matter(model: &Model, value: &Value, renamed: &dyn Fn(&str) -> String) -> Option<(String, Say)> {
    match &value.data {
        Data::Word(word, _) => Some((word.word.to_owned(), Say::own(word.label))),
        Data::Name(reference) => Some(named(model, &reference.written, renamed)),
        _ => None,
    }
}

fn named(model: &Model, name: &str, renamed: &dyn Fn(&str) -> String) -> (String, Say) {
    let kind = model.find(name).and_then(|entry| entry.kind);
    let name = renamed(name);
    let told = match kind {
        Some(kind) => Say::own(format!("the {} ", kind.label)).and_name(name.as_str()),
        None => Say::name(name.as_str()),
    };
    (name, told)
}
