//! What may be asked.

use std::hash::{Hash, Hasher};

use jiff::civil;
use partnership_model::EntryId;
use partnership_vocabulary::Word;

/// May `who` do `action` with `what` for `purpose` on the day `on`?
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// A partner; `None` for whoever is not declared.
    pub who: Option<EntryId>,
    /// A word of the list of actions. A broad one is decided on all that it means.
    pub action: &'static Word,
    /// A dataset; `None` for data that is not declared.
    pub what: Option<EntryId>,
    /// What for; `None` for a purpose that is not declared and of which nothing is known.
    pub purpose: Option<Purpose>,
    /// The day.
    pub on: civil::Date,
    /// Where the data is used; left out, the answer states it as a condition.
    pub setting: Option<Setting>,
    /// How identifying the data is, by a word of its list; left out, the answer states it as a condition.
    pub identifiability: Option<&'static Word>,
}

/// What something is done for.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// A purpose of the partnership.
    Declared(EntryId),
    /// Every purpose of this category or a narrower one, declared or not.
    Category(&'static Word),
}

/// Where data is used.
#[derive(Clone, Copy, Debug)]
pub enum Setting {
    /// A sort of access.
    Access(&'static Word),
    /// A named environment.
    Environment(EntryId),
}

impl Request {
    /// A question about everything that has to be said; nothing is said of setting and identifiability.
    pub fn new(
        who: Option<EntryId>,
        action: &'static Word,
        what: Option<EntryId>,
        purpose: Option<Purpose>,
        on: civil::Date,
    ) -> Self {
        Self {
            who,
            action,
            what,
            purpose,
            on,
            setting: None,
            identifiability: None,
        }
    }

    /// Asked of use in this setting.
    pub fn within(mut self, setting: Setting) -> Self {
        self.setting = Some(setting);
        self
    }

    /// Asked of data that is this identifying.
    pub fn identifiability(mut self, word: &'static Word) -> Self {
        self.identifiability = Some(word);
        self
    }
}

/// A word, by its spelling.
fn spelled(word: &'static Word) -> &'static str {
    word.word
}

impl PartialEq for Request {
    fn eq(&self, other: &Self) -> bool {
        (self.who, spelled(self.action), self.what, self.on)
            == (other.who, spelled(other.action), other.what, other.on)
            && (self.purpose, self.setting) == (other.purpose, other.setting)
            && self.identifiability.map(spelled) == other.identifiability.map(spelled)
    }
}

impl Eq for Request {}

impl Hash for Request {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.who, spelled(self.action), self.what, self.on).hash(state);
        (
            self.purpose,
            self.setting,
            self.identifiability.map(spelled),
        )
            .hash(state);
    }
}

impl PartialEq for Purpose {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Declared(one), Self::Declared(other)) => one == other,
            (Self::Category(one), Self::Category(other)) => spelled(one) == spelled(other),
            _ => false,
        }
    }
}

impl Eq for Purpose {}

impl Hash for Purpose {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Declared(entry) => entry.hash(state),
            Self::Category(word) => spelled(word).hash(state),
        }
    }
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Access(one), Self::Access(other)) => spelled(one) == spelled(other),
            (Self::Environment(one), Self::Environment(other)) => one == other,
            _ => false,
        }
    }
}

impl Eq for Setting {}

impl Hash for Setting {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Access(word) => spelled(word).hash(state),
            Self::Environment(entry) => entry.hash(state),
        }
    }
}
