//! The types of the model.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Deref;

use partnership_source::{FileId, Span};
use partnership_syntax::NodeKind;
use partnership_syntax::value::Duration;
use partnership_vocabulary::quick::QuickMap;
use partnership_vocabulary::{Field, Kind, Silence, Word, WordList};

use crate::Date;

/// The number of an entry in its model.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct EntryId(pub u32);

/// The number of a clause in its model.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ClauseId(pub u32);

/// A partnership or a library, with everything it refers to.
#[derive(Debug, Default)]
pub struct Model {
    /// The file that was asked for.
    pub root: FileId,
    /// All files that were read for it: the root first, then in the order in which they were met.
    pub files: Vec<FileId>,
    /// Those of them that are the partnership's own: the root, and those marked as part of it.
    pub(crate) own: Vec<FileId>,
    /// All entries of these files, in the order of the files and of their text; nested ones behind their parent.
    pub entries: Vec<Entry>,
    /// All clauses and deeds, in the same order.
    pub clauses: Vec<Clause>,
    /// All expectations of scenarios and tests, in the same order.
    pub expectations: Vec<Expectation>,
    /// Places in the partnership's own files that could not be read and in which a clause may stand. While there are
    /// any, nobody can tell from the clauses that were read what is not forbidden (decision 1).
    pub unread: Vec<Span>,
    /// The `partnership` header of the root; `None` for a library.
    pub partnership: Option<EntryId>,
    /// What a name means in the root file (names with an alias as `alias/name`).
    pub(crate) names: HashMap<String, EntryId>,
    /// Who refers to an entry, by the name under which it sees them.
    pub(crate) inverses: QuickMap<(EntryId, &'static str), Vec<EntryId>>,
    /// Which clauses refer to an entry, likewise.
    pub(crate) clause_inverses: QuickMap<(EntryId, &'static str), Vec<ClauseId>>,
}

/// An entry: `kind name "Title" { … }`.
#[derive(Debug)]
pub struct Entry {
    /// Its number.
    pub id: EntryId,
    /// Its kind; `None` where the word is not a kind.
    pub kind: Option<&'static Kind>,
    /// The word it starts with, as it was written.
    pub keyword: Cow<'static, str>,
    /// Its name, in NFC.
    pub name: Option<String>,
    /// Its title.
    pub title: Option<Text>,
    /// For a test: the day in its head (`test "…" on 2026-06-01`).
    pub on: Option<Date>,
    /// The entry it stands in.
    pub parent: Option<EntryId>,
    /// The entries that stand in it, in order.
    pub children: Vec<EntryId>,
    /// Its lines, in order.
    pub fields: Vec<FieldValue>,
    /// `setting name: value` lines, in order.
    pub settings: Vec<FieldValue>,
    /// Its clauses, in order.
    pub clauses: Vec<ClauseId>,
    /// Its other sentences (`for each …`, `require …`, `expect …`), in order.
    pub sentences: Vec<SentenceRef>,
    /// The whole entry.
    pub span: Span,
    /// Its head: kind, name and title.
    pub head: Span,
    /// Its name.
    pub name_span: Option<Span>,
    /// Whether it belongs to the partnership: it stands in its file or in one marked as part of it, or is reached from
    /// there by reference (decision 9).
    pub belongs: bool,
    /// Whether the piece it stands in has a syntax error: what it lacks may be a matter of that.
    pub broken: bool,
}

/// A sentence that is not a clause; its words are read by whoever runs it.
#[derive(Clone, Debug)]
pub struct SentenceRef {
    /// `binding`, `requirement`, `definition`, `when_sentence` or `expectation`.
    pub kind: NodeKind,
    /// Its words, without a block and without layout: one blank between words, no comments.
    pub words: String,
    /// Where they stand.
    pub span: Span,
}

/// A line of an entry.
#[derive(Debug)]
pub struct FieldValue {
    /// The word before the colon.
    pub word: Cow<'static, str>,
    /// What the vocabulary says of it; `None` for an `x-` field and for a word it does not know.
    pub field: Option<&'static Field>,
    /// Its values.
    pub values: Vec<Value>,
    /// The whole line.
    pub span: Span,
    /// The word.
    pub word_span: Span,
}

/// A value with what follows it.
#[derive(Debug)]
pub struct Value {
    /// What it is.
    pub data: Data,
    /// What follows it.
    pub qualifiers: Qualifiers,
    /// Where it stands, without its qualifiers.
    pub span: Span,
}

/// What may follow a value. Most values stand alone, so it takes no room until something does.
#[derive(Default)]
pub struct Qualifiers(Option<Box<Followed>>);

/// The parts that may follow a value.
#[derive(Debug, Default)]
pub struct Followed {
    /// `on DATE`
    pub on: Option<Date>,
    /// `by NAME`
    pub by: Option<Reference>,
    /// `for NAME`
    pub for_: Option<Reference>,
    /// `because "…"`
    pub because: Option<Text>,
    /// `{ … }`
    pub block: Vec<FieldValue>,
}

/// What follows a value that stands alone.
static ALONE: Followed = Followed {
    on: None,
    by: None,
    for_: None,
    because: None,
    block: Vec::new(),
};

impl Qualifiers {
    /// The parts, to be changed, where there are any.
    pub(crate) fn parts_mut(&mut self) -> Option<&mut Followed> {
        self.0.as_deref_mut()
    }
}

impl From<Followed> for Qualifiers {
    fn from(parts: Followed) -> Self {
        let Followed {
            on,
            by,
            for_,
            because,
            block,
        } = &parts;
        let any = on.is_some()
            || by.is_some()
            || for_.is_some()
            || because.is_some()
            || !block.is_empty();
        Self(any.then(|| Box::new(parts)))
    }
}

impl Deref for Qualifiers {
    type Target = Followed;

    fn deref(&self) -> &Followed {
        self.0.as_deref().unwrap_or(&ALONE)
    }
}

impl fmt::Debug for Qualifiers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// The data of a value.
#[derive(Debug)]
pub enum Data {
    /// Text in quotes.
    Text(Text),
    /// A code or identifier.
    Code(String),
    /// `ods "RP6"`
    Labelled(&'static Word, Text),
    /// A word of a list.
    Word(&'static Word, &'static WordList),
    /// A word of an open list that the list does not have, in quotes.
    OwnWord(Text, &'static WordList),
    /// A name.
    Name(Reference),
    /// A day, a month or a year.
    Date(Date),
    /// `every 6 months`
    Recurrence(Duration),
    /// `24 months`
    Duration(Duration),
    /// A number with its unit.
    Quantity(Box<Quantity>),
    /// Money: the currency's three letters and how much.
    Money(String, Box<Quantity>),
    /// An address.
    Link(String),
    /// `yes` or `no`.
    YesNo(bool),
    /// What a promise rules out.
    Deed(ClauseId),
    /// A condition, as it was written.
    Condition(String),
    /// The name of a rule.
    Rule(String),
    /// A way of not giving a value.
    Silence(&'static Silence),
    /// An `x-` value, as it was written.
    Own(String),
    /// A value that did not fit; there is a finding about it.
    Broken,
}

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it says: CommonMark without raw HTML.
    pub value: String,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// A number as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Its value, `million` multiplied out.
    pub value: f64,
    /// As it was written, without its unit: `1,600,000`, `about 3.5 million`.
    pub written: String,
    /// Whether `about` stands before it.
    pub about: bool,
    /// Its unit: `minutes`, `%`.
    pub unit: Option<String>,
}

/// A name that refers to an entry.
#[derive(Clone, Debug)]
pub struct Reference {
    /// As it was written, in NFC.
    pub written: String,
    /// The entry it means; `None` where nothing has that name (there is a finding about it), where it means a clause,
    /// and for a playbook that is not among the files.
    pub target: Option<EntryId>,
    /// The clause it means.
    pub clause: Option<ClauseId>,
    /// Where it stands.
    pub span: Span,
}

/// What a clause does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Effect {
    /// It allows.
    Permit,
    /// It rules out.
    Forbid,
}

impl Effect {
    /// As it is written: `permit` or `forbid`.
    pub fn word(self) -> &'static str {
        match self {
            Effect::Permit => "permit",
            Effect::Forbid => "forbid",
        }
    }
}

/// A member of WHO, WHAT or PURPOSE.
#[derive(Clone, Debug)]
pub enum Member {
    /// An entry.
    Entry(Reference),
    /// `any hospital`, `any processor`: everyone of a kind or role; or a category of purpose.
    Word(&'static Word, &'static WordList, Span),
    /// `anyone`, `anything`: also whoever and whatever is not declared.
    Everything(Span),
    /// A name that means nothing, or the wrong kind of thing (there is a finding about it).
    Broken(Span),
}

/// A policy clause, or the deed that a promise rules out.
#[derive(Debug)]
pub struct Clause {
    /// Its number.
    pub id: ClauseId,
    /// What it does; a deed forbids.
    pub effect: Effect,
    /// The name behind `called`.
    pub name: Option<String>,
    /// The entry it stands in: an agreement, a promise, a scenario …; `None` at the top level.
    pub entry: Option<EntryId>,
    /// Whether it is the deed of a promise, not a clause.
    pub deed: bool,
    /// Who.
    pub who: Vec<Member>,
    /// Who is excepted.
    pub who_except: Vec<Reference>,
    /// To do what.
    pub actions: Vec<(&'static Word, Span)>,
    /// With which data.
    pub what: Vec<Member>,
    /// Which data are excepted.
    pub what_except: Vec<Reference>,
    /// For which purposes; none means every purpose.
    pub purposes: Vec<Member>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and including this day.
    pub until: Option<Date>,
    /// Only within one of these settings (words of access, or named environments).
    pub within: Vec<Member>,
    /// The fields of its block.
    pub conditions: Vec<FieldValue>,
    /// Whether its block says when it does *not* hold (`forbid … unless { … }`).
    pub unless: bool,
    /// Whether it holds beyond the end of its agreement (`survives expiry`).
    pub survives: bool,
    /// Whether the clause, its piece or the piece before it has a syntax error: it may then say less or more than was
    /// meant, and a permit must not be taken to grant anything (decision 1).
    pub suspect: bool,
    /// Whether its own words or block have an error, so that part of what it says may be lost.
    pub damaged: bool,
    /// The words of the clause, without its block.
    pub span: Span,
    /// Whether it belongs to the partnership (a clause of an imported partnership does not).
    pub belongs: bool,
}

/// What a scenario or a test expects: `expect forbid anyone to …`, `expect no rule-name on entry`.
#[derive(Debug)]
pub struct Expectation {
    /// The scenario or test.
    pub entry: EntryId,
    /// Whether `no` stands before what is expected.
    pub no: bool,
    /// For a scenario: `permit`, `forbid`, `not-covered`, `in-part` or `cannot-be-judged`.
    pub outcome: Option<String>,
    /// For a test: the name of the rule, as it was written.
    pub rule: Option<String>,
    /// Where that name stands.
    pub rule_span: Option<Span>,
    /// For a test: the entries on which the rule is expected to find something.
    pub on_entries: Vec<Reference>,
    /// Who.
    pub who: Vec<Member>,
    /// Who is excepted.
    pub who_except: Vec<Reference>,
    /// To do what.
    pub actions: Vec<(&'static Word, Span)>,
    /// With which data.
    pub what: Vec<Member>,
    /// Which data are excepted.
    pub what_except: Vec<Reference>,
    /// For which purposes; none means every purpose.
    pub purposes: Vec<Member>,
    /// Within one of these settings.
    pub within: Vec<Member>,
    /// On that day.
    pub on: Option<Date>,
    /// The clauses that must have decided (`because never-insurance`).
    pub because: Vec<Reference>,
    /// The duties that must come with it (`with delete-at-end`): words of the list of duties, or duties by name.
    pub with: Vec<Member>,
    /// Whether something about it was not understood.
    pub suspect: bool,
    /// Its words.
    pub span: Span,
}
