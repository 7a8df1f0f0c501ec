//! The facts, as rows. Names of files are as they were given; days are written `2026-11-27`.

use jiff::civil;
use partnership_model::Circle;
use serde::Serialize;

/// Many partnerships on a day.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Portfolio {
    /// The version of the shape.
    pub version: u32,
    /// The day.
    pub on: civil::Date,
    /// The partnerships, by file.
    pub partnerships: Vec<Row>,
    /// How far each is by each playbook it follows.
    pub playbooks: Vec<PlaybookRow>,
    /// Agreements, the one that ends first before the others.
    pub agreements: Vec<Agreement>,
    /// What falls due, the earliest first; what is overdue comes before all else.
    pub due: Vec<DueItem>,
    /// Risks that are rated, the highest first as they are after what is done about them.
    pub risks: Vec<RiskRow>,
    /// What was promised.
    pub promises: Vec<PromiseRow>,
    /// Who gives what to whom.
    pub sharing: Vec<Share>,
    /// Where partnerships contradict each other.
    pub clashes: Vec<Clash>,
    /// What was named and could not be read, so that nothing here is about it.
    pub not_read: Vec<NotRead>,
    /// The files in which something could not be read. What it may have said is neither shown nor compared.
    pub read_in_part: Vec<ReadInPart>,
}

/// Something that was named and could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotRead {
    /// The file or folder.
    pub file: String,
    /// Why, in a sentence.
    pub why: String,
}

/// A file in which something could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReadInPart {
    /// The file.
    pub file: String,
    /// How many things there are to correct.
    pub to_correct: usize,
    /// The line of the first of them.
    pub line: usize,
}

/// A partnership.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    /// Its file.
    pub file: String,
    /// Its name in the file.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its state, as it says itself.
    pub status: Option<String>,
    /// The titles of its partners.
    pub partners: Vec<String>,
    /// How many datasets it has.
    pub datasets: usize,
    /// How many purposes.
    pub purposes: usize,
    /// How many audiences.
    pub audiences: usize,
    /// How much must be fixed.
    pub must_fix: usize,
    /// How much should be.
    pub should_fix: usize,
    /// How much could be improved.
    pub could_improve: usize,
}

/// How far a partnership is by one playbook. Numbers are never added up over playbooks.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlaybookRow {
    /// The file of the partnership.
    pub file: String,
    /// The partnership.
    pub partnership: String,
    /// The playbook's name.
    pub playbook: String,
    /// Its title.
    pub title: String,
    /// Rules that are met.
    pub met: usize,
    /// Of so many that had something to look at.
    pub of: usize,
    /// Rules that are open.
    pub open: usize,
    /// Rules accepted for now.
    pub waived: usize,
    /// Rules that wait for a person.
    pub to_attest: usize,
    /// Rules that cannot be judged from the file.
    pub cannot_be_judged: usize,
    /// Its steps.
    pub steps: Vec<StepRow>,
}

/// A step and its state.
#[derive(Clone, Debug, Serialize)]
pub struct StepRow {
    /// Its title.
    pub title: String,
    /// Its state: `done`, `in-progress` …
    pub state: String,
}

/// An agreement.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Agreement {
    /// The file of the partnership.
    pub file: String,
    /// The partnership.
    pub partnership: String,
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The titles of its parties.
    pub parties: Vec<String>,
    /// Its last state on or before the day.
    pub status: Option<String>,
    /// The first day on which it holds.
    pub effective: Option<civil::Date>,
    /// The last, as it was agreed.
    pub expires: Option<civil::Date>,
    /// When it begins: on its first day, else when it first bound anybody.
    pub begins: Option<civil::Date>,
    /// When it ends: on the last day that was agreed, or on an earlier one on which it was ended.
    pub ends: Option<civil::Date>,
    /// Whether it has ended.
    pub over: bool,
    /// Whether its last state binds the parties, and it has not ended.
    pub binds: bool,
    /// How many days are left; negative where it has ended.
    pub days_left: Option<i32>,
    /// When it is to be looked at next; none where it ends before.
    pub review: Option<civil::Date>,
    /// Who may see it.
    pub visibility: Circle,
}

/// Something that falls due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DueItem {
    /// The day.
    pub day: civil::Date,
    /// Whether it is past, and somebody is late with it.
    pub overdue: bool,
    /// What sort of thing: `review`, `expiry`, `waiver`, or the kind of what is to be done or takes place: `activity`,
    /// `commitment`, `task`, `plan` …
    pub sort: &'static str,
    /// What, in words.
    pub what: String,
    /// How often, where it recurs, as it is written: `every 6 months`.
    pub every: Option<String>,
    /// Who is to do it.
    pub who: Vec<String>,
    /// The file of the partnership.
    pub file: String,
    /// The partnership.
    pub partnership: String,
    /// The entry's name.
    pub entry: String,
    /// Who may see it.
    pub visibility: Circle,
    /// By what it is known again, wherever its file lies and whatever it is called: the name of its partnership, its kind,
    /// its name and its sort.
    #[serde(skip)]
    pub key: [String; 4],
}

/// The level of a risk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Level {
    /// Its place among the levels, the lowest first.
    pub rank: usize,
    /// Its word.
    pub word: String,
}

/// A risk.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RiskRow {
    /// The file of the partnership.
    pub file: String,
    /// The partnership.
    pub partnership: String,
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its level before anything is done.
    pub level: Option<Level>,
    /// Its level after.
    pub residual: Option<Level>,
    /// The scale on which the two are read.
    pub scale: Option<String>,
    /// Whether the file names no scale, so that the only one that has its words was taken.
    pub scale_inferred: bool,
    /// Who answers for it.
    pub owner: Vec<String>,
    /// Whom it would harm.
    pub affects: Vec<String>,
    /// Who may see it.
    pub visibility: Circle,
}

/// A promise.
#[derive(Clone, Debug, Serialize)]
pub struct PromiseRow {
    /// The file of the partnership.
    pub file: String,
    /// The partnership.
    pub partnership: String,
    /// Its title.
    pub title: String,
    /// To whom it is made.
    pub to: Vec<String>,
    /// The words it rules out or lays down.
    pub says: Vec<String>,
    /// Who may see it.
    pub visibility: Circle,
}

/// Who gives what to whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Share {
    /// Who gives.
    pub from: String,
    /// Who gets.
    pub to: String,
    /// What.
    pub data: String,
    /// What for.
    pub purposes: Vec<String>,
    /// Which partnership.
    pub partnership: String,
    /// Its file.
    pub file: String,
    /// Whether a flow says so, or a permission only allows it: `flow` or `permission`.
    pub by: &'static str,
    /// Who may see it.
    pub visibility: Circle,
}

/// Where two partnerships contradict each other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Clash {
    /// What sort: `exclusive-twice`, `forbidden-elsewhere`, `beyond-limits`.
    pub sort: &'static str,
    /// What is wrong, in a sentence.
    pub what: String,
    /// Why it matters and what to do.
    pub how: String,
    /// The files, the one that says no first.
    pub files: [String; 2],
}
