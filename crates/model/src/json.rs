//! The model as JSON, for programs.
//!
//! The shape is regular: every line of an entry is a list of values, every value says its `type`, and names are given
//! as they are written with the entry they mean. The order is that of the files and their text, so the same files give
//! the same bytes. [`ModelJson`] is version 1 of the format; a program should refuse a version it does not know.

use indexmap::IndexMap;
use partnership_source::{FileId, LineIndex, Span};
use partnership_vocabulary::{Word, WordList};
use serde::Serialize;

use crate::{
    Clause, Data, Date, Entry, EntryId, Expectation, FieldValue, Member, Model, Reference, Value,
};

/// The version of the format.
pub const VERSION: u32 = 1;

/// Where places come from: the names of files and their lines.
pub struct Places<'a> {
    /// The name to show for a file.
    pub name: &'a dyn Fn(FileId) -> String,
    /// The text of a file and its lines; `None` leaves lines and columns out.
    pub lines: Option<&'a dyn Fn(FileId) -> Option<(&'a str, &'a LineIndex)>>,
}

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

/// The model as JSON.
pub fn model_json(model: &Model, places: &Places<'_>) -> serde_json::Value {
    // Only a map with keys that are no text, or a number that is none, could fail; neither occurs.
    serde_json::to_value(to_json(model, places)).unwrap_or_default()
}

/// The model in the shape of its JSON.
pub fn to_json(model: &Model, places: &Places<'_>) -> ModelJson {
    let writer = Writer { places };
    ModelJson {
        version: VERSION,
        partnership: model.header().and_then(|header| header.name.clone()),
        files: model
            .files
            .iter()
            .map(|file| (places.name)(*file))
            .collect(),
        entries: model
            .entries
            .iter()
            .map(|entry| writer.entry(entry))
            .collect(),
        clauses: model
            .clauses
            .iter()
            .map(|clause| writer.clause(clause))
            .collect(),
        expectations: model
            .expectations
            .iter()
            .map(|expectation| writer.expectation(expectation))
            .collect(),
    }
}

struct Writer<'m, 'p> {
    places: &'m Places<'p>,
}

impl Writer<'_, '_> {
    fn place(&self, span: Span) -> PlaceJson {
        let found = self
            .places
            .lines
            .and_then(|lines| lines(span.file))
            .map(|(text, lines)| {
                let line = lines.line_column(span.range.start).line;
                (line + 1, lines.character_column(text, span.range.start) + 1)
            });
        PlaceJson {
            file: (self.places.name)(span.file),
            line: found.map(|(line, _)| line),
            column: found.map(|(_, column)| column),
        }
    }

    fn entry(&self, entry: &Entry) -> EntryJson {
        EntryJson {
            id: entry.id.0,
            kind: entry
                .kind
                .map_or(entry.keyword.as_str(), |kind| kind.word)
                .to_owned(),
            iri: entry.kind.and_then(|kind| kind.iri).map(str::to_owned),
            name: entry.name.clone(),
            title: entry.title.as_ref().map(|title| title.value.clone()),
            parent: entry.parent.map(number),
            belongs: entry.belongs,
            fields: fields(&entry.fields),
            settings: fields(&entry.settings),
            clauses: entry.clauses.iter().map(|id| id.0).collect(),
            place: self.place(entry.span),
        }
    }

    fn clause(&self, clause: &Clause) -> ClauseJson {
        ClauseJson {
            id: clause.id.0,
            effect: clause.effect.word().to_owned(),
            name: clause.name.clone(),
            entry: clause.entry.map(number),
            deed: clause.deed,
            words: WhoWhatJson {
                who: members(&clause.who),
                who_except: clause.who_except.iter().map(reference).collect(),
                actions: actions(&clause.actions),
                what: members(&clause.what),
                what_except: clause.what_except.iter().map(reference).collect(),
                purposes: members(&clause.purposes),
                within: members(&clause.within),
            },
            from: clause.from.map(date),
            until: clause.until.map(date),
            conditions: fields(&clause.conditions),
            unless: clause.unless,
            survives: clause.survives,
            suspect: clause.suspect,
            belongs: clause.belongs,
            place: self.place(clause.span),
        }
    }

    fn expectation(&self, expectation: &Expectation) -> ExpectationJson {
        ExpectationJson {
            entry: expectation.entry.0,
            no: expectation.no,
            outcome: expectation.outcome.clone(),
            rule: expectation.rule.clone(),
            on_entries: expectation.on_entries.iter().map(reference).collect(),
            words: WhoWhatJson {
                who: members(&expectation.who),
                who_except: expectation.who_except.iter().map(reference).collect(),
                actions: actions(&expectation.actions),
                what: members(&expectation.what),
                what_except: expectation.what_except.iter().map(reference).collect(),
                purposes: members(&expectation.purposes),
                within: members(&expectation.within),
            },
            on: expectation.on.map(date),
            place: self.place(expectation.span),
        }
    }
}

fn number(id: EntryId) -> u32 {
    id.0
}

fn fields(lines: &[FieldValue]) -> IndexMap<String, Vec<ValueJson>> {
    let mut out: IndexMap<String, Vec<ValueJson>> = IndexMap::with_capacity(lines.len());
    for line in lines {
        let values = line.values.iter().map(value);
        out.entry(line.word.clone()).or_default().extend(values);
    }
    out
}

fn value(value: &Value) -> ValueJson {
    let qualifiers = &value.qualifiers;
    ValueJson {
        data: data(&value.data),
        on: qualifiers.on.map(date),
        by: qualifiers.by.as_ref().map(reference),
        for_: qualifiers.for_.as_ref().map(reference),
        because: qualifiers
            .because
            .as_ref()
            .map(|because| because.value.clone()),
        fields: fields(&qualifiers.block),
    }
}

fn data(data: &Data) -> DataJson {
    let text = |value: &str| value.to_owned();
    match data {
        Data::Text(own) => DataJson::Text {
            value: text(&own.value),
        },
        Data::Code(code) => DataJson::Code { value: text(code) },
        Data::Labelled(label, own) => DataJson::Labelled {
            word: text(label.word),
            value: text(&own.value),
        },
        Data::Word(own, list) => DataJson::Word(word(own, list)),
        Data::OwnWord(own, list) => DataJson::OwnWord {
            value: text(&own.value),
            list: text(list.name),
        },
        Data::Name(name) => DataJson::Name(reference(name)),
        Data::Date(day) => DataJson::Date(date(*day)),
        Data::Recurrence(every) => DataJson::Recurrence(length(*every)),
        Data::Duration(long) => DataJson::Duration(length(*long)),
        Data::Quantity(amount) => DataJson::Quantity(quantity(amount)),
        Data::Money(currency, amount) => DataJson::Money {
            currency: text(currency),
            amount: quantity(amount),
        },
        Data::Link(link) => DataJson::Link { value: text(link) },
        Data::YesNo(yes) => DataJson::YesNo { value: *yes },
        Data::Deed(clause) => DataJson::Deed { clause: clause.0 },
        Data::Condition(condition) => DataJson::Condition {
            value: text(condition),
        },
        Data::Rule(rule) => DataJson::Rule { value: text(rule) },
        Data::Silence(silence) => DataJson::Silence {
            value: text(silence.word),
        },
        Data::Own(own) => DataJson::Own { value: text(own) },
        Data::Broken => DataJson::Broken,
    }
}

fn word(word: &Word, list: &WordList) -> WordJson {
    WordJson {
        value: word.word.to_owned(),
        label: word.label.to_owned(),
        list: list.name.to_owned(),
        iri: word.iri.map(str::to_owned),
    }
}

fn actions(actions: &[(&'static Word, Span)]) -> Vec<WordJson> {
    let list = &partnership_vocabulary::words::ACTION;
    actions
        .iter()
        .map(|(action, _)| word(action, list))
        .collect()
}

fn members(members: &[Member]) -> Vec<MemberJson> {
    let one = |member: &Member| match member {
        Member::Entry(name) => MemberJson::Name(reference(name)),
        Member::Word(own, list, _) => MemberJson::Word(word(own, list)),
        Member::Everything(_) => MemberJson::Everything,
        Member::Broken(_) => MemberJson::Broken,
    };
    members.iter().map(one).collect()
}

fn reference(reference: &Reference) -> ReferenceJson {
    ReferenceJson {
        value: reference.written.clone(),
        entry: reference.target.map(number),
        clause: reference.clause.map(|id| id.0),
    }
}

fn date(date: Date) -> DateJson {
    DateJson {
        value: date.to_string(),
        first: date.first().to_string(),
        last: date.last().to_string(),
    }
}

fn length(length: crate::Duration) -> LengthJson {
    LengthJson {
        count: length.count,
        unit: length.unit.word().to_owned(),
    }
}

fn quantity(quantity: &crate::Quantity) -> QuantityJson {
    QuantityJson {
        value: quantity.value,
        written: quantity.written.clone(),
        about: quantity.about,
        unit: quantity.unit.clone(),
    }
}
