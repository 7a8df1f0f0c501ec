//! What an answer is made of.

use jiff::civil;
use partnership_model::{ClauseId, EntryId};
use partnership_source::Span;
use partnership_vocabulary::Word;

use crate::{Request, Setting};

/// The answer to a request.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Answer {
    /// A clause permits it and none forbids it; conditions may be stated.
    Permitted,
    /// A clause forbids it.
    Forbidden,
    /// No clause says anything of it, so it is not permitted.
    NotCovered,
    /// The request is broad, and its parts have different answers.
    InPart,
    /// The answer depends on what is not on the record, or on words that could not be read.
    CannotBeJudged,
}

impl Answer {
    /// As it is told: `permitted`, `not-covered` …
    pub fn word(self) -> &'static str {
        match self {
            Self::Permitted => "permitted",
            Self::Forbidden => "forbidden",
            Self::NotCovered => "not-covered",
            Self::InPart => "in-part",
            Self::CannotBeJudged => "cannot-be-judged",
        }
    }
}

/// A decision: the answer, and all that made it so.
#[derive(Clone, PartialEq, Debug)]
pub struct Decision {
    /// The answer.
    pub answer: Answer,
    /// The clauses that made it so: those that forbid first, then those that permit, each in the order of the file.
    pub because: Vec<Reason>,
    /// What must be done in return. Stated where the answer is *permitted*.
    pub duties: Vec<Duty>,
    /// All of these must hold. For *permitted*: only then it is. For *forbidden*: where they hold it is not forbidden,
    /// though still not permitted.
    pub conditions: Vec<Condition>,
    /// The next day on which the answer or its conditions change; `None` where they never do.
    pub changes_on: Option<civil::Date>,
    /// The lines that would have been needed, and whose values are not on the record or could not be read.
    pub missing: Vec<Missing>,
    /// For *cannot be judged*: places in the file that could not be read, and in which a forbid may stand.
    pub unread: Vec<Span>,
    /// For *not covered*: permits that say it in words but do not reach it, each with what is lacking.
    pub nearly: Vec<Near>,
    /// Whether this is a holder's own handling of its data, of which no clause says anything: outside the matrix.
    pub own_handling: bool,
    /// For a broad request: its parts, in order.
    pub parts: Vec<Part>,
}

/// A clause with the part it played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Reason {
    /// The clause.
    pub clause: ClauseId,
    /// Its part.
    pub why: Why,
}

/// The part that a clause played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// It forbids this.
    Forbids,
    /// It forbids this unless a condition holds.
    ForbidsUnless,
    /// It may forbid this: that depends on what is missing.
    MayForbid,
    /// It has an error in its words, and what was lost may forbid this.
    ForbidNotRead,
    /// It permits this.
    Permits,
    /// It permits this if a condition holds.
    PermitsIf,
    /// It may permit this: that depends on what is missing.
    MayPermit,
    /// It seems to permit this, but it or what stands before it has an error, so it is not relied on.
    PermitNotRelied,
    /// It would permit this and is overridden.
    Overridden,
}

/// Something owed in return for a permission.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Duty {
    /// What is owed.
    pub task: Task,
    /// The clause that asks for it.
    pub clause: ClauseId,
}

/// What is owed.
#[derive(Clone, Copy, Debug)]
pub enum Task {
    /// A word of the list of duties.
    Word(&'static Word),
    /// A duty of the partnership.
    Entry(EntryId),
}

impl PartialEq for Task {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Word(one), Self::Word(other)) => one.word == other.word,
            (Self::Entry(one), Self::Entry(other)) => one == other,
            _ => false,
        }
    }
}

/// A condition: it holds when all needs of one of its ways are met.
#[derive(Clone, PartialEq, Debug)]
pub struct Condition {
    /// The ways in which it can hold, in the order of the clauses that state them.
    pub ways: Vec<Vec<Need>>,
}

/// Something that must be so, and of which the request says nothing.
#[derive(Clone, Debug)]
pub enum Need {
    /// The data is used within one of these settings.
    Within(Vec<Setting>),
    /// The data is at most this identifying.
    AtMost(&'static Word),
    /// It is done in one of these places.
    In(Vec<&'static Word>),
    /// One of these has been given, or one of these people or bodies has approved.
    Approved(Vec<EntryId>),
}

impl PartialEq for Need {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Within(one), Self::Within(other)) => one == other,
            (Self::AtMost(one), Self::AtMost(other)) => one.word == other.word,
            (Self::In(one), Self::In(other)) => {
                let spelled = |words: &[&'static Word]| {
                    words.iter().map(|word| word.word).collect::<Vec<_>>()
                };
                spelled(one) == spelled(other)
            }
            (Self::Approved(one), Self::Approved(other)) => one == other,
            _ => false,
        }
    }
}

/// A line whose value an answer would have needed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Missing {
    /// Where the line stands or would stand.
    pub place: Place,
    /// The word before its colon.
    pub field: &'static str,
}

/// Where a line stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// In an entry.
    Entry(EntryId),
    /// In the block of a clause.
    Clause(ClauseId),
}

/// A permit that says it in words and does not reach it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Near {
    /// The permit.
    pub clause: ClauseId,
    /// What is lacking.
    pub lacks: Lack,
}

/// What keeps a permit from reaching a request that its words cover.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Lack {
    /// Its agreement is not signed, or not in force, on that day.
    InForce(EntryId),
    /// Who is asked about is not a party to its agreement.
    Party(EntryId),
    /// Its agreement does not cover the purpose or the data.
    Covered(EntryId),
    /// No holder of the data is a party to its agreement.
    Holder(EntryId),
    /// The clause itself does not hold on that day.
    Day,
    /// It holds in other settings only.
    Setting,
    /// The data is more identifying than it allows, or does not compare.
    Identifiability,
    /// An approval that it needs does not hold on that day.
    Approval,
}

/// A part of a broad request, with its decision.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// The part.
    pub request: Request,
    /// What is decided of it.
    pub decision: Decision,
}

impl Decision {
    /// An answer with nothing beside it.
    pub(crate) fn bare(answer: Answer) -> Self {
        Self {
            answer,
            because: Vec::new(),
            duties: Vec::new(),
            conditions: Vec::new(),
            changes_on: None,
            missing: Vec::new(),
            unread: Vec::new(),
            nearly: Vec::new(),
            own_handling: false,
            parts: Vec::new(),
        }
    }
}
