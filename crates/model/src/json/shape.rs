//! The shape of the JSON, version 1.

use indexmap::IndexMap;
use serde::Serialize;

/// A model: what its files say, names resolved and values typed.
#[derive(Debug, Serialize)]
pub struct ModelJson {
    /// The version of this format: 1.
    pub version: u32,
    /// The name of the partnership; null for a shared list.
    pub partnership: Option<String>,
    /// The files: the one asked for first.
    pub files: Vec<String>,
    /// All entries, in the order of the files and their text.
    pub entries: Vec<EntryJson>,
    /// All clauses, and what promises rule out, in the same order.
    pub clauses: Vec<ClauseJson>,
    /// What scenarios and tests expect.
    pub expectations: Vec<ExpectationJson>,
}

/// An entry.
#[derive(Debug, Serialize)]
pub struct EntryJson {
    /// Its number: its place in `entries`, from 0. References give it.
    pub id: u32,
    /// Its kind; the word as it was written where it is not known.
    pub kind: String,
    /// The published identity of the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iri: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The number of the entry it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<u32>,
    /// Whether it belongs to the partnership, or only stands in a file that is used.
    pub belongs: bool,
    /// Its lines, by their word, in the order of the text.
    pub fields: IndexMap<String, Vec<ValueJson>>,
    /// Its settings, likewise.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub settings: IndexMap<String, Vec<ValueJson>>,
    /// The numbers of its clauses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<u32>,
    /// Where it stands.
    pub place: PlaceJson,
}

/// A value with what follows it.
#[derive(Debug, Serialize)]
pub struct ValueJson {
    /// What it is.
    #[serde(flatten)]
    pub data: DataJson,
    /// `on DATE`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<DateJson>,
    /// `by NAME`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<ReferenceJson>,
    /// `for NAME`
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_: Option<ReferenceJson>,
    /// `because "…"`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// The lines in braces behind it.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub fields: IndexMap<String, Vec<ValueJson>>,
}

/// The data of a value, by its type.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum DataJson {
    /// Text: CommonMark without raw HTML.
    Text {
        /// What it says.
        value: String,
    },
    /// A code or identifier.
    Code {
        /// As it was written.
        value: String,
    },
    /// A label with a text: `ods "RP6"`.
    Labelled {
        /// The label.
        word: String,
        /// The text.
        value: String,
    },
    /// A word of a list.
    Word(WordJson),
    /// A word of an open list that the list does not have.
    OwnWord {
        /// The word.
        value: String,
        /// The name of the list.
        list: String,
    },
    /// The name of an entry or a clause.
    Name(ReferenceJson),
    /// A day, a month or a year.
    Date(DateJson),
    /// How often.
    Recurrence(LengthJson),
    /// A length of time.
    Duration(LengthJson),
    /// A number, perhaps with a unit.
    Quantity(QuantityJson),
    /// An amount of money.
    Money {
        /// Three letters (ISO 4217).
        currency: String,
        /// How much.
        #[serde(flatten)]
        amount: QuantityJson,
    },
    /// An address.
    Link {
        /// The address.
        value: String,
    },
    /// `yes` or `no`.
    YesNo {
        /// Whether it is `yes`.
        value: bool,
    },
    /// What a promise rules out.
    Deed {
        /// Its number in `clauses`.
        clause: u32,
    },
    /// A condition of the rule language.
    Condition {
        /// As it was written.
        value: String,
    },
    /// The name of a rule.
    Rule {
        /// As it was written.
        value: String,
    },
    /// A way of not giving a value: `not-published`, `none` …
    Silence {
        /// Which.
        value: String,
    },
    /// A value of a line of one's own (`x-…`), as it was written.
    Own {
        /// As it was written.
        value: String,
    },
    /// A value that did not fit; there is a finding about it.
    Broken,
}

/// A word of a list.
#[derive(Debug, Serialize)]
pub struct WordJson {
    /// The word.
    pub value: String,
    /// As people say it.
    pub label: String,
    /// The name of its list.
    pub list: String,
    /// Its published identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iri: Option<String>,
}

/// A name and what it means.
#[derive(Debug, Serialize)]
pub struct ReferenceJson {
    /// As it was written.
    pub value: String,
    /// The number of the entry; left out where nothing has that name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u32>,
    /// The number of the clause, where it means one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<u32>,
}

/// A day, a month or a year.
#[derive(Debug, Serialize)]
pub struct DateJson {
    /// `2026-04-01`, `2026-04` or `2026`.
    pub value: String,
    /// The first day it may mean.
    pub first: String,
    /// The last day it may mean.
    pub last: String,
}

/// A length of time in one unit.
#[derive(Debug, Serialize)]
pub struct LengthJson {
    /// How many.
    pub count: u32,
    /// `second`, `minute`, `hour`, `day`, `week`, `month` or `year`.
    pub unit: String,
}

/// A number.
#[derive(Debug, Serialize)]
pub struct QuantityJson {
    /// Its value.
    pub value: f64,
    /// As it was written.
    pub written: String,
    /// Whether `about` stands before it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
    /// Its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// A policy clause, or what a promise rules out.
#[derive(Debug, Serialize)]
pub struct ClauseJson {
    /// Its number: its place in `clauses`, from 0.
    pub id: u32,
    /// `permit` or `forbid`.
    pub effect: String,
    /// The name behind `called`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The number of the entry it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u32>,
    /// Whether it is what a promise rules out.
    pub deed: bool,
    /// Who may do what with which data.
    #[serde(flatten)]
    pub words: WhoWhatJson,
    /// From this day on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<DateJson>,
    /// Up to and including this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<DateJson>,
    /// Its conditions; for `unless`, what lifts it.
    pub conditions: IndexMap<String, Vec<ValueJson>>,
    /// Whether its conditions lift it.
    pub unless: bool,
    /// Whether it holds beyond the end of its agreement.
    pub survives: bool,
    /// Whether something near it was not understood: a permit must then not be taken to grant anything.
    pub suspect: bool,
    /// Whether it belongs to the partnership.
    pub belongs: bool,
    /// Where it stands.
    pub place: PlaceJson,
}

/// Who may do what with which data, for which purpose and in which setting.
#[derive(Debug, Serialize)]
pub struct WhoWhatJson {
    /// Who.
    pub who: Vec<MemberJson>,
    /// Who is excepted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who_except: Vec<ReferenceJson>,
    /// The actions.
    pub actions: Vec<WordJson>,
    /// With which data.
    pub what: Vec<MemberJson>,
    /// Which data are excepted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub what_except: Vec<ReferenceJson>,
    /// For which purposes; none means every purpose.
    pub purposes: Vec<MemberJson>,
    /// Only within one of these settings; none means in any.
    pub within: Vec<MemberJson>,
}

/// A member of who, what, purposes or within.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum MemberJson {
    /// An entry.
    Name(ReferenceJson),
    /// Everyone of a kind or role, all data of a sort, every purpose of a category, any setting of a sort.
    Word(WordJson),
    /// `anyone`, `anything`: also whoever and whatever is not an entry.
    Everything,
    /// A word that was not understood; there is a finding about it.
    Broken,
}

/// What a scenario or a test expects.
#[derive(Debug, Serialize)]
pub struct ExpectationJson {
    /// The number of the scenario or test.
    pub entry: u32,
    /// Whether `no` stands before what is expected.
    pub no: bool,
    /// `permit`, `forbid`, `not-covered`, `in-part` or `cannot-be-judged`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The entries on which the rule finds something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub on_entries: Vec<ReferenceJson>,
    /// Who asks to do what.
    #[serde(flatten)]
    pub words: WhoWhatJson,
    /// On that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<DateJson>,
    /// The clauses that must have decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<ReferenceJson>,
    /// The duties that must come with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<MemberJson>,
    /// Where it stands.
    pub place: PlaceJson,
}

/// A place in a file.
#[derive(Debug, Serialize)]
pub struct PlaceJson {
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The column in characters, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}
