//! The rule language as data: what a sentence of a playbook says, before anything is looked up.

use partnership_model::{Date, Duration};
use partnership_source::TextRange;

/// The slot of a binding in an evaluation's environment. Slot 0 is always the partnership.
pub type Slot = usize;

/// A condition. It ends as yes, no or unknown.
#[derive(Debug, Clone)]
pub struct Condition {
    /// What it asks.
    pub ask: Ask,
    /// Where it stands in the playbook.
    pub range: TextRange,
}

/// What a condition asks.
#[derive(Debug, Clone)]
pub enum Ask {
    /// All of them.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
    /// Not that.
    Not(Box<Condition>),
    /// If the first, then the second.
    Implies(Box<Condition>, Box<Condition>),
    /// How many of a kind.
    Count(Quantifier),
    /// A comparison of values.
    Compare(Expression, Operator, Vec<Expression>),
    /// Whether and how a value is given.
    State(Expression, State),
    /// A call, or a yes-no line.
    Holds(Expression),
}

/// `some KIND as name in PATH where CONDITION`
#[derive(Debug, Clone)]
pub struct Quantifier {
    /// How many there must be.
    pub how: How,
    /// What is counted.
    pub range: Range,
}

/// What a quantifier or a `for each` ranges over.
#[derive(Debug, Clone)]
pub struct Range {
    /// The kind's word.
    pub kind: String,
    /// The binding's name: the kind's word, or the one behind `as`.
    pub name: String,
    /// Its slot.
    pub slot: Slot,
    /// Where the things come from; all entries of the kind where nothing is said.
    pub source: Source,
    /// `where …`
    pub filter: Option<Box<Condition>>,
    /// Where it stands.
    pub place: TextRange,
    /// Where the kind's word stands.
    pub kind_place: TextRange,
}

/// Where the things of a range come from.
#[derive(Debug, Clone)]
pub enum Source {
    /// All entries (or clauses) of the kind.
    Kind,
    /// The values of a path.
    Path(Path),
    /// The words that a field accepts: `words of dataset.access`.
    Words(Path),
}

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// One at least.
    Some,
    /// All of them.
    Every,
    /// None.
    No,
    /// At least so many.
    AtLeast(u64),
    /// At most so many.
    AtMost(u64),
    /// Exactly so many.
    Exactly(u64),
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `is`, `is one of`: some value of the left is one of the right.
    Is,
    /// `is not`, `is not one of`: no value of the left is one of the right.
    IsNot,
    /// `includes`: as `is`, said of a list. An entry or word also includes what is narrower.
    Includes,
    /// `mentions`, `mentions one of`: the text has the words.
    Mentions,
    /// `<`, `before`
    Less,
    /// `<=`
    AtMost,
    /// `>`, `after`
    Greater,
    /// `>=`
    AtLeast,
}

/// How a value is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A value stands there.
    Given,
    /// A value stands there, or it was considered and ruled out.
    Answered,
    /// `none because …` or `not-applicable because …`
    RuledOut,
    /// `not-published`, `not-known` and the like.
    Unknown,
    /// Nothing stands there at all.
    Silent,
}

/// A value, or what it is worked out from.
#[derive(Debug, Clone)]
pub struct Expression {
    /// What it is.
    pub value: Worth,
    /// Where it stands.
    pub range: TextRange,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub enum Worth {
    /// A path from a binding.
    Path(Path),
    /// A word that is no binding: a word of a list, or the name of an entry.
    Word(String),
    /// Text in quotes.
    Text(String),
    /// A number; a unit that is not one of time counts as words only.
    Number(f64),
    /// `5 years`
    Duration(Duration),
    /// `2026-02-05`
    Date(Date),
    /// The day of the check.
    Today,
    /// A setting of the rule or its playbook.
    Setting(String),
    /// `reaches(a, b)`
    Call(Call),
    /// `count of …`
    Aggregate(Aggregate, Box<Collection>),
    /// A sum: the first, then each with its sign.
    Sum(Box<Expression>, Vec<(Sign, Expression)>),
    /// A condition in parentheses.
    Group(Box<Condition>),
}

/// `name(arguments)`
#[derive(Debug, Clone)]
pub struct Call {
    /// The definition's name, or `may`.
    pub name: String,
    /// What it is asked of.
    pub arguments: Vec<Expression>,
}

/// What an aggregate is taken over.
#[derive(Debug, Clone)]
pub enum Collection {
    /// The values of an expression.
    Values(Expression),
    /// The members of a range that pass its filter.
    Range(Range),
}

/// An aggregate or a measure of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    /// How many.
    Count,
    /// Their sum.
    Sum,
    /// The share of those that pass, of all of the kind; from 0 to 1.
    Share,
    /// The number of words of the text.
    Words,
    /// The words of the longest sentence.
    LongestSentence,
    /// The years of age at which the text can be read.
    ReadingAge,
    /// The first or earliest.
    Earliest,
    /// The last or latest.
    Latest,
}

/// `+ - * /`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Plus.
    Plus,
    /// Minus.
    Minus,
    /// Times.
    Times,
    /// Divided by.
    Over,
}

/// `benefit.from.uses`
#[derive(Debug, Clone)]
pub struct Path {
    /// The binding it starts from.
    pub slot: Slot,
    /// The binding's name.
    pub root: String,
    /// The words behind it.
    pub steps: Vec<String>,
    /// Where it stands.
    pub range: TextRange,
}

impl Condition {
    /// Visit this condition and all inside it.
    pub fn walk(&self, visit: &mut impl FnMut(&Condition)) {
        visit(self);
        match &self.ask {
            Ask::All(parts) | Ask::Any(parts) => parts.iter().for_each(|part| part.walk(visit)),
            Ask::Not(part) => part.walk(visit),
            Ask::Implies(left, right) => {
                left.walk(visit);
                right.walk(visit);
            }
            Ask::Count(quantifier) => {
                if let Some(filter) = &quantifier.range.filter {
                    filter.walk(visit);
                }
            }
            Ask::Compare(left, _, right) => {
                left.walk(visit);
                right.iter().for_each(|part| part.walk(visit));
            }
            Ask::State(value, _) | Ask::Holds(value) => value.walk(visit),
        }
    }

    /// All paths in it, those of ranges included.
    pub fn paths(&self) -> Vec<&Path> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Path>) {
        match &self.ask {
            Ask::All(parts) | Ask::Any(parts) => parts.iter().for_each(|part| part.collect(found)),
            Ask::Not(part) => part.collect(found),
            Ask::Implies(left, right) => {
                left.collect(found);
                right.collect(found);
            }
            Ask::Count(quantifier) => quantifier.range.collect(found),
            Ask::Compare(left, _, right) => {
                left.collect(found);
                right.iter().for_each(|part| part.collect(found));
            }
            Ask::State(value, _) | Ask::Holds(value) => value.collect(found),
        }
    }

    /// Whether it reads the binding in `slot`.
    pub fn reads(&self, slot: Slot) -> bool {
        self.paths().iter().any(|path| path.slot == slot)
    }
}

impl Range {
    fn collect<'a>(&'a self, found: &mut Vec<&'a Path>) {
        if let Source::Path(path) | Source::Words(path) = &self.source {
            found.push(path);
        }
        if let Some(filter) = &self.filter {
            filter.collect(found);
        }
    }
}

impl Expression {
    fn walk(&self, visit: &mut impl FnMut(&Condition)) {
        match &self.value {
            Worth::Group(condition) => condition.walk(visit),
            Worth::Call(call) => call.arguments.iter().for_each(|part| part.walk(visit)),
            Worth::Sum(first, rest) => {
                first.walk(visit);
                rest.iter().for_each(|(_, part)| part.walk(visit));
            }
            Worth::Aggregate(_, collection) => match &**collection {
                Collection::Values(value) => value.walk(visit),
                Collection::Range(range) => {
                    if let Some(filter) = &range.filter {
                        filter.walk(visit);
                    }
                }
            },
            _ => {}
        }
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Path>) {
        match &self.value {
            Worth::Path(path) => found.push(path),
            Worth::Group(condition) => condition.collect(found),
            Worth::Call(call) => call.arguments.iter().for_each(|part| part.collect(found)),
            Worth::Sum(first, rest) => {
                first.collect(found);
                rest.iter().for_each(|(_, part)| part.collect(found));
            }
            Worth::Aggregate(_, collection) => match &**collection {
                Collection::Values(value) => value.collect(found),
                Collection::Range(range) => range.collect(found),
            },
            _ => {}
        }
    }

    /// All paths in it.
    pub fn paths(&self) -> Vec<&Path> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }
}
