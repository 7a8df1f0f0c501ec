//! The model as JSON, for programs.
//!
//! The shape is regular: every line of an entry is a list of values, every value says its `type`, and names are given
//! as they are written with the entry they mean. The order is that of the files and their text, so the same files give
//! the same bytes. [`ModelJson`] is version 1 of the format; a program should refuse a version it does not know.

use indexmap::IndexMap;
use partnership_source::{FileId, LineIndex, Span};
use partnership_vocabulary::{Word, WordList};

mod shape;

pub use shape::{
    ClauseJson, DataJson, DateJson, EntryJson, ExpectationJson, LengthJson, MemberJson, ModelJson,
    PlaceJson, QuantityJson, ReferenceJson, ValueJson, WhoWhatJson, WordJson,
};

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
                .map_or(&*entry.keyword, |kind| kind.word)
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
            because: expectation.because.iter().map(reference).collect(),
            with: members(&expectation.with),
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
        out.entry(line.word.to_string()).or_default().extend(values);
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
