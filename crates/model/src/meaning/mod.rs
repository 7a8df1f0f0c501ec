//! What a partnership says, apart from how it is written down.
//!
//! A [`Meaning`] holds every entry that belongs, with its lines and clauses, in one canonical form: the same for every
//! layout, for every way of spreading the entries over files, for words and for the labels that stand for them. Lists
//! whose order says nothing are sorted. It knows neither places nor files, can be written down as JSON and read again,
//! and has a [digest](Digest). Two meanings are equal where their digests are, so whatever a comparison of meanings finds
//! is what a changed digest is about.

mod digest;
mod kept;
mod read;
mod signed;
mod subject;
mod told;

use serde::{Deserialize, Serialize};

pub use digest::Digest;
pub use read::Part;
pub use signed::{SignOff, Standing};

use crate::{ClauseId, EntryId, Model};

/// The version of the canonical form. A digest made from another version cannot be compared.
pub const VERSION: u32 = 1;

/// What a partnership, or a part of it, says.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// Its entries, nested ones in their parent.
    pub entries: Vec<SaidEntry>,
    /// Its clauses outside entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<SaidClause>,
}

/// What an entry says.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SaidEntry {
    /// The word of its kind.
    pub kind: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The day in the head of a test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// Its lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<SaidLine>,
    /// Its settings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<SaidLine>,
    /// Its clauses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<SaidClause>,
    /// Its other sentences, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sentences: Vec<String>,
    /// The entries in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<SaidEntry>,
}

/// What a line says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaidLine {
    /// The word before the colon.
    pub word: String,
    /// Its values.
    pub values: Vec<SaidValue>,
}

/// What a value says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaidValue {
    /// What sort of value it is.
    #[serde(rename = "is")]
    pub form: Form,
    /// The value itself: the text without its quotes, the short word, the name, the number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// `on`, `by`, `for` and `because`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<SaidLine>,
    /// The lines in braces behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub block: Vec<SaidLine>,
    /// What a promise rules out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deed: Option<Box<SaidClause>>,
}

/// The sort of a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Text in quotes.
    Text,
    /// A code or identifier.
    Code,
    /// A label with a text: `ods "RP6"`.
    Labelled,
    /// A word of a list.
    Word,
    /// The name of an entry or a clause.
    Name,
    /// A day, a month or a year.
    Date,
    /// `every 6 months`
    Recurrence,
    /// `24 months`
    Duration,
    /// A number with its unit.
    Quantity,
    /// Money.
    Money,
    /// An address.
    Link,
    /// `yes` or `no`.
    YesNo,
    /// What a promise rules out.
    Deed,
    /// A condition.
    Condition,
    /// The name of a rule.
    Rule,
    /// A way of not giving a value.
    Silence,
    /// A value of a line of one's own.
    Own,
    /// A value that could not be read.
    Broken,
    /// `anyone` or `anything`.
    Everything,
    /// `any hospital`
    Any,
}

/// What a clause says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaidClause {
    /// `permit` or `forbid`.
    pub effect: String,
    /// The name behind `called`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its words: `who`, `who-except`, `to`, `what`, `what-except`, `for`, `from`, `until`,
    /// `within`.
    pub words: Vec<SaidLine>,
    /// Its block.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub block: Vec<SaidLine>,
    /// Whether its block says when it does not hold.
    #[serde(default, skip_serializing_if = "is_no")]
    pub unless: bool,
    /// Whether it holds beyond the end of its agreement.
    #[serde(default, skip_serializing_if = "is_no")]
    pub survives: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_no(flag: &bool) -> bool {
    !*flag
}

impl Meaning {
    /// What the whole partnership says.
    pub fn of(model: &Model) -> Self {
        Self::of_part(model, &Part::WHOLE)
    }

    /// What a part of the partnership says: only some of its entries and lines.
    pub fn of_part(model: &Model, part: &Part<'_>) -> Self {
        read::Reader::new(model, part).whole()
    }

    /// What one entry says, with what stands in it. Entries that it names count by their name alone.
    pub fn of_entry(model: &Model, entry: EntryId) -> Self {
        read::Reader::new(model, &Part::WHOLE).only(&[entry])
    }

    /// What a clause says.
    ///
    /// # Panics
    /// If the number is another model's.
    pub fn of_clause(model: &Model, clause: ClauseId) -> SaidClause {
        read::Reader::new(model, &Part::WHOLE).clause(model.clause(clause))
    }

    /// What these entries say.
    pub fn of_entries(model: &Model, entries: &[EntryId]) -> Self {
        read::Reader::new(model, &Part::WHOLE).only(entries)
    }

    /// Its fingerprint.
    pub fn digest(&self) -> Digest {
        Digest::of(self)
    }
}
