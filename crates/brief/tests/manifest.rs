//! A manifest lies beside the text, in the folder that is published: it names nothing that its readers may not see.

#![allow(clippy::expect_used)]

mod support;

use std::path::Path;

use partnership_brief::Circle;
use partnership_brief::manifest::{Manifest, ManifestError};
use partnership_model::{Data, Model, Value};
use support::Loaded;

const FILE: &str = include_str!("support/circles.partnership");

fn care() -> Loaded {
    let example = "../../examples/emergency-care/emergency-care.partnership";
    Loaded::path(&Path::new(env!("CARGO_MANIFEST_DIR")).join(example))
}

/// The manifest for a circle, as it is written.
fn written(loaded: &Loaded, circle: Circle) -> String {
    let document = loaded.with(|options| options.circle = circle);
    Manifest::of(&loaded.built.model, &document).written()
}

/// Every text in it.
fn texts(json: &serde_json::Value, all: &mut Vec<String>) {
    match json {
        serde_json::Value::String(text) => all.push(text.clone()),
        serde_json::Value::Array(of) => of.iter().for_each(|one| texts(one, all)),
        serde_json::Value::Object(of) => of.values().for_each(|one| texts(one, all)),
        _ => {}
    }
}

/// Names, and then titles and texts.
#[derive(Default)]
struct Said {
    names: Vec<String>,
    texts: Vec<String>,
}

impl Said {
    fn value(&mut self, value: &Value) {
        match &value.data {
            Data::Text(text) | Data::OwnWord(text, _) | Data::Labelled(_, text) => {
                self.texts.push(text.value.to_string());
            }
            Data::Link(text) | Data::Code(text) => self.texts.push(text.to_string()),
            _ => {}
        }
        let because = value.qualifiers.because.as_ref();
        self.texts
            .extend(because.map(|because| because.value.to_string()));
        let block = value.qualifiers.block.iter();
        block
            .flat_map(|line| &line.values)
            .for_each(|value| self.value(value));
    }
}

/// What a circle may not see of a partnership, and what it may.
fn hidden(model: &Model, circle: Circle) -> (Said, Said) {
    let (mut hidden, mut seen) = (Said::default(), Said::default());
    for entry in model.entries.iter().filter(|entry| entry.belongs) {
        let sees = circle.sees_entry(model, entry);
        let to = if sees { &mut seen } else { &mut hidden };
        to.names.extend(entry.name.clone());
        to.texts
            .extend(entry.title.as_ref().map(|title| title.value.to_string()));
        for line in &entry.fields {
            let to = if sees && circle.sees_line(entry, line) {
                &mut seen
            } else {
                &mut hidden
            };
            line.values.iter().for_each(|value| to.value(value));
        }
    }
    (hidden, seen)
}

#[test]
fn a_manifest_names_nothing_that_its_readers_may_not_see() {
    for (loaded, circle, least) in [
        (care(), Circle::Public, 20),
        (care(), Circle::Partners, 4),
        (Loaded::text(FILE), Circle::Public, 20),
        (Loaded::text(FILE), Circle::Partners, 10),
    ] {
        let model = &loaded.built.model;
        let json = serde_json::from_str(&written(&loaded, circle)).expect("JSON");
        let mut told = Vec::new();
        texts(&json, &mut told);
        let (hidden, seen) = hidden(model, circle);
        let mut looked = 0;
        for name in hidden
            .names
            .iter()
            .filter(|name| !seen.names.contains(name))
        {
            looked += 1;
            let at = told.iter().find(|text| *text == name);
            assert_eq!(at, None, "the name {name} is told to {circle:?}");
        }
        for text in &hidden.texts {
            if seen.texts.iter().any(|open| open.contains(text.as_str())) {
                continue;
            }
            looked += 1;
            let at = told.iter().find(|told| told.contains(text.as_str()));
            assert_eq!(at, None, "{text} is told to {circle:?}");
        }
        assert!(looked >= least, "only {looked} were looked for: {circle:?}");
    }
}

#[test]
fn a_clause_that_names_what_is_kept_back_is_left_out_whole() {
    let loaded = Loaded::text(FILE);
    for (circle, told, kept) in [
        (
            Circle::Public,
            &["open-forbid"][..],
            &["partners-forbid", "internal-permit", "secret-data"][..],
        ),
        (
            Circle::Partners,
            &["open-forbid", "partners-forbid", "secret-data"],
            &["internal-permit", "hidden"],
        ),
        (
            Circle::Internal,
            &[
                "open-forbid",
                "partners-forbid",
                "internal-permit",
                "hidden",
            ],
            &[],
        ),
    ] {
        let text = written(&loaded, circle);
        for name in told {
            assert!(text.contains(&format!("\"{name}\"")), "{name}: {circle:?}");
        }
        for name in kept {
            assert!(!text.contains(&format!("\"{name}\"")), "{name}: {circle:?}");
        }
    }
}

#[test]
fn what_changed_for_its_readers_can_still_be_told() {
    let digest = |text: &str, circle| {
        let loaded = Loaded::text(text);
        let document = loaded.with(|options| options.circle = circle);
        Manifest::of(&loaded.built.model, &document).digest
    };
    // Another person behind the same post is nothing that the public could see, and is so to the writers.
    let other = FILE.replace("internal-facilitator", "internal-chair");
    assert_eq!(digest(FILE, Circle::Public), digest(&other, Circle::Public));
    assert_ne!(
        digest(FILE, Circle::Internal),
        digest(&other, Circle::Internal)
    );
    // What they do see is.
    let other = FILE.replace("unless { approved-by: hidden }", "");
    assert_ne!(digest(FILE, Circle::Public), digest(&other, Circle::Public));
}

#[test]
fn a_manifest_is_written_and_read_in_its_own_version_alone() {
    let loaded = care();
    let text = written(&loaded, Circle::Public);
    let read = Manifest::read(&text).expect("a manifest");
    assert_eq!(read.written(), text);
    // The first version named what it should not have: it is to be made again.
    let first = text.replacen("\"version\": 2", "\"version\": 1", 1);
    assert_eq!(Manifest::read(&first), Err(ManifestError::Version));
}
