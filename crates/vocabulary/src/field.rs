//! What a line of an entry is.

use crate::WordList;

/// Who may see something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Visibility {
    /// Everyone.
    Public,
    /// The partners.
    Partners,
    /// The people who write the file.
    Internal,
}

/// How much a field is wanted by the language itself. What a playbook wants is said by its rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// An entry without it says nothing: leaving it out is an error.
    Required,
    /// Offered first by editors.
    Expected,
    /// May be left out.
    Optional,
}

/// A part that may follow a value.
#[derive(Clone, Copy, Debug)]
pub enum Qualifier {
    /// `on 2026-02-11`
    On,
    /// `by st-marys`
    By,
    /// `for roche`: the value holds for that partner or purpose only.
    For,
    /// `because "…"`
    Because,
    /// A block with these fields.
    Block(&'static [Field]),
}

/// What a field's values are.
#[derive(Clone, Copy, Debug)]
pub enum ValueType {
    /// Text in quotes: one or more sentences of CommonMark without raw HTML.
    Text,
    /// Text in quotes, or a bare code or identifier (`"RP6"`, `en-GB`).
    Code,
    /// A label and text: `ods "RP6"`.
    Labelled(&'static WordList),
    /// A day, a month or a year.
    Date,
    /// `every 6 months`
    Recurrence,
    /// `24 months`
    Duration,
    /// A number, with an optional unit: `150 minutes`, `12 %`, `1,600,000 people`.
    Quantity,
    /// `GBP 25000`
    Money,
    /// An address, or the title of a document in quotes.
    Link,
    /// Words of a list.
    Words(&'static WordList),
    /// Names of entries of one of these kinds.
    Names(&'static [&'static str]),
    /// The names of any entries.
    AnyName,
    /// What a promise rules out, in clause form: `sell eye-scans`, `use ed-attendances for insurance`.
    Deed,
    /// A condition of the rule language, or a word with one: `error when …, otherwise warning`.
    Condition,
    /// The name of a rule: `audience-has-benefit`, `odi-data-sharing/audience-has-benefit`.
    Rule,
    /// `yes` or `no`.
    YesNo,
    /// One of several types; the first that fits counts.
    OneOf(&'static [ValueType]),
}

/// What the days of a line say, where that can be told from each other or from today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Days {
    /// One that something took, or the first and the last of them: the first stands first.
    Span,
    /// Values that followed one another: each holds from its day until the next, the first one from the start where it
    /// has no day.
    History,
    /// Days on which something happened: none of them lies ahead.
    Past,
}

/// What falls due on the days of a line, for whoever looks at many partnerships.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Falls {
    /// Something holds until then, and has to be renewed or given up.
    Ends,
    /// Something is to be done by then.
    Due,
    /// Something is to take place then.
    Planned,
    /// Something takes place so often.
    Again,
    /// Something is to be looked at again then, or so often.
    Review,
}

/// A line that an entry may have.
#[derive(Debug)]
pub struct Field {
    /// The word before the colon.
    pub word: &'static str,
    /// What it says and why it matters, in one or two plain sentences.
    pub doc: &'static str,
    /// What its values are.
    pub value: ValueType,
    /// Whether it takes more than one value.
    pub many: bool,
    /// How much it is wanted.
    pub need: Need,
    /// What may follow a value of it.
    pub qualifiers: &'static [Qualifier],
    /// For a field that refers to entries: the name under which the entry referred to sees it
    /// (`benefit.for` ⇄ `audience.benefits`).
    pub inverse: Option<&'static str>,
    /// Who may see it, unless the entry says otherwise.
    pub visibility: Visibility,
    /// Whether it records what has happened since, and so changes nothing of what was agreed.
    pub record: bool,
    /// For the last day of something: the line that gives its first day.
    pub ends: Option<&'static str>,
    /// What its days say.
    pub days: Option<Days>,
    /// What falls due on its days.
    pub falls: Option<Falls>,
    /// Whether somebody speaks in it to those who read a briefing, so that it can be written more plainly.
    pub told: bool,
    /// Whether it names the audiences that the words of its entry are for.
    pub for_readers: bool,
    /// The published identity of the idea, where one exists.
    pub iri: Option<&'static str>,
    /// A value as one would write it; empty where the type says enough.
    pub example: &'static str,
    /// The version of the language that brought it.
    pub since: &'static str,
}

impl Field {
    /// An optional, public field with one value.
    pub const fn new(word: &'static str, value: ValueType, doc: &'static str) -> Self {
        Self {
            word,
            doc,
            value,
            many: false,
            need: Need::Optional,
            qualifiers: &[],
            inverse: None,
            visibility: Visibility::Public,
            record: false,
            ends: None,
            days: None,
            falls: None,
            told: false,
            for_readers: false,
            iri: None,
            example: "",
            since: "0.1",
        }
    }

    /// Takes a list.
    pub const fn many(mut self) -> Self {
        self.many = true;
        self
    }

    /// Must be given.
    pub const fn required(mut self) -> Self {
        self.need = Need::Required;
        self
    }

    /// Offered first.
    pub const fn expected(mut self) -> Self {
        self.need = Need::Expected;
        self
    }

    /// With these parts after a value.
    pub const fn with(mut self, qualifiers: &'static [Qualifier]) -> Self {
        self.qualifiers = qualifiers;
        self
    }

    /// Seen from the other side under this name.
    pub const fn inverse(mut self, inverse: &'static str) -> Self {
        self.inverse = Some(inverse);
        self
    }

    /// Seen by the partners only.
    pub const fn partners_only(mut self) -> Self {
        self.visibility = Visibility::Partners;
        self
    }

    /// Never in an asset.
    pub const fn internal(mut self) -> Self {
        self.visibility = Visibility::Internal;
        self
    }

    /// Records what has happened since: a day on which it was done, who signed, how far it is. What somebody agreed to
    /// stands when it changes.
    pub const fn record(mut self) -> Self {
        self.record = true;
        self
    }

    /// Somebody speaks in it to those who read a briefing.
    pub const fn told(mut self) -> Self {
        self.told = true;
        self
    }

    /// Names the audiences that the words of its entry are for.
    pub const fn for_readers(mut self) -> Self {
        self.for_readers = true;
        self
    }

    /// Gives the last day of what begins on the day in the line `first`.
    pub const fn ends(mut self, first: &'static str) -> Self {
        self.ends = Some(first);
        self
    }

    /// Its days are the first and the last.
    pub const fn span(mut self) -> Self {
        self.days = Some(Days::Span);
        self
    }

    /// Its values followed one another.
    pub const fn history(mut self) -> Self {
        self.days = Some(Days::History);
        self
    }

    /// Its days, or the days behind its values, are over.
    pub const fn past(mut self) -> Self {
        self.days = Some(Days::Past);
        self
    }

    /// On its days, or so often, something falls due.
    pub const fn falls(mut self, falls: Falls) -> Self {
        self.falls = Some(falls);
        self
    }

    /// With this published identity.
    pub const fn iri(mut self, iri: &'static str) -> Self {
        self.iri = Some(iri);
        self
    }

    /// With this example value.
    pub const fn example(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }
}
