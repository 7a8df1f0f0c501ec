//! Everything about a change.

use jiff::civil;
use partnership_model::Model;
use partnership_model::meaning::{Digest, Meaning};

use crate::again::{Again, again};
use crate::compare::{EntryChange, Said, compare};
use crate::effect::{Asked, Effect, effects};
use crate::people::{Affected, affected};

/// What changed between two versions of a partnership, and what that does.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The older version.
    pub old: Version,
    /// The newer one.
    pub new: Version,
    /// The first day that is looked at.
    pub from: civil::Date,
    /// What changed in what is said.
    pub said: Said,
    /// Who gains and who loses what.
    pub effects: Vec<Effect>,
    /// What both versions were asked about.
    pub asked: Asked,
    /// The audiences that are affected.
    pub audiences: Vec<Affected>,
    /// What must be agreed to again.
    pub again: Vec<Again>,
}

/// A version of a partnership.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version {
    /// What the reader calls it: its file, or its file at a revision.
    pub called: String,
    /// The title of the partnership.
    pub title: Option<String>,
    /// The fingerprint of its meaning.
    pub digest: Digest,
}

/// The kinds that tell of the good that comes of sharing, and of the bad.
const BENEFITS: &[&str] = &["benefit", "evidence"];
const RISKS: &[&str] = &["risk", "mitigation"];
const PROMISES: &[&str] = &["promise", "opt-out"];

impl Changes {
    /// Compare two versions, from the day `from` on. The names are what the reader calls them.
    pub fn between(old: (&Model, &str), new: (&Model, &str), from: civil::Date) -> Self {
        let (one, other) = (Meaning::of(old.0), Meaning::of(new.0));
        let said = compare(&one, &other);
        let (effects, asked) = effects(old.0, new.0, &said.renames, from);
        let audiences = affected((old.0, &one), (new.0, &other), &said, &effects);
        Self {
            again: again(old.0, new.0, &said.renames),
            old: Version::of(old.0, &one, old.1),
            new: Version::of(new.0, &other, new.1),
            from,
            audiences,
            effects,
            asked,
            said,
        }
    }

    /// The benefits, and the evidence for them, that differ.
    pub fn benefits(&self) -> impl Iterator<Item = &EntryChange> {
        self.of_kinds(BENEFITS)
    }

    /// The risks, and what is done about them, that differ.
    pub fn risks(&self) -> impl Iterator<Item = &EntryChange> {
        self.of_kinds(RISKS)
    }

    /// The promises and choices that differ.
    pub fn promises(&self) -> impl Iterator<Item = &EntryChange> {
        self.of_kinds(PROMISES)
    }

    fn of_kinds<'c>(
        &'c self,
        kinds: &'static [&'static str],
    ) -> impl Iterator<Item = &'c EntryChange> {
        (self.said.changes.iter()).filter(move |change| kinds.contains(&change.kind.as_str()))
    }

    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        self.said.changes.is_empty() && self.effects.is_empty() && self.again.is_empty()
    }
}

impl Version {
    fn of(model: &Model, meaning: &Meaning, called: &str) -> Self {
        Self {
            called: called.to_owned(),
            title: model
                .header()
                .and_then(|header| header.title.as_ref())
                .map(|title| title.value.clone()),
            digest: meaning.digest(),
        }
    }
}
