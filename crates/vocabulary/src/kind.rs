//! What a kind of entry is.

use crate::{Field, Visibility};

/// Whether something must, may or cannot be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// Must be given.
    Required,
    /// May be given.
    Optional,
    /// Has no meaning here.
    Never,
}

/// Where an entry of a kind may stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Only at the top level of a file.
    Top,
    /// Only inside an entry of one of these kinds.
    Inside(&'static [&'static str]),
    /// At the top level, or inside an entry of one of these kinds.
    TopOrInside(&'static [&'static str]),
}

/// A kind of entry: `partner`, `dataset`, `purpose` …
///
/// Built with [`Kind::new`] and the `const` methods below, so that a kind's file reads as a description.
#[derive(Debug)]
pub struct Kind {
    /// The word that starts an entry of this kind.
    pub word: &'static str,
    /// The kind in running text, singular: "audience".
    pub label: &'static str,
    /// The kind in running text, plural: "audiences".
    pub plural: &'static str,
    /// What it is for, in one or more plain sentences.
    pub doc: &'static str,
    /// A short entry of this kind, as one would write it.
    pub example: &'static str,
    /// Whether it has a name.
    pub name: Presence,
    /// Whether it has a title in quotes.
    pub title: Presence,
    /// Where it may stand.
    pub place: Place,
    /// The lines it may have, in the order in which the formatter's templates and the reference show them.
    pub fields: &'static [Field],
    /// Whether `permit` and `forbid` may stand in it.
    pub clauses: bool,
    /// Whether a briefing tells the words of its entries, and not only who and what they name.
    pub told: bool,
    /// Who may see its entries in an asset, unless the entry says otherwise.
    pub visibility: Visibility,
    /// The published identity of the idea, where one exists.
    pub iri: Option<&'static str>,
    /// The version of the language that brought it.
    pub since: &'static str,
}

impl Kind {
    /// A kind at the top level with a required name and title, no fields, public.
    pub const fn new(
        word: &'static str,
        label: &'static str,
        plural: &'static str,
        doc: &'static str,
    ) -> Self {
        Self {
            word,
            label,
            plural,
            doc,
            example: "",
            name: Presence::Required,
            title: Presence::Required,
            place: Place::Top,
            fields: &[],
            clauses: false,
            told: false,
            visibility: Visibility::Public,
            iri: None,
            since: "0.1",
        }
    }

    /// With this example.
    pub const fn example(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }

    /// With these fields.
    pub const fn fields(mut self, fields: &'static [Field]) -> Self {
        self.fields = fields;
        self
    }

    /// With this rule for its name.
    pub const fn name(mut self, name: Presence) -> Self {
        self.name = name;
        self
    }

    /// With this rule for its title.
    pub const fn title(mut self, title: Presence) -> Self {
        self.title = title;
        self
    }

    /// Standing there.
    pub const fn place(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// `permit` and `forbid` may stand in it.
    pub const fn with_clauses(mut self) -> Self {
        self.clauses = true;
        self
    }

    /// A briefing tells the words of its entries.
    pub const fn told(mut self) -> Self {
        self.told = true;
        self
    }

    /// Seen by these people.
    pub const fn visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = visibility;
        self
    }

    /// With this published identity.
    pub const fn iri(mut self, iri: &'static str) -> Self {
        self.iri = Some(iri);
        self
    }

    /// The field `word` of this kind, the fields that every kind has included.
    pub fn field(&self, word: &str) -> Option<&'static Field> {
        crate::field_of(self, word)
    }
}
