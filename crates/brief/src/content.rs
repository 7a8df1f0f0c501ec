//! What a briefing says, before it has a form.
//!
//! A [`Document`] is made of parts, sections and blocks. What comes from the file is always a [`Statement`], and a
//! statement knows the entries it was taken from. Headings, labels and the sentences that hold a page together are the
//! program's own words and carry no source; keeping the two apart by type is what lets a reader of a draft go from any
//! sentence to its line.
//!
//! The tree has no node for markup. Each format writes text as text, so nothing in a file can become a tag, a script or
//! a heading: there is no unsafe value that somebody could forget to clean.

use partnership_model::{Circle, EntryId, Model};
use partnership_source::Span;
use serde::Serialize;

use crate::frame::Frame;
use crate::picture::Picture;
use crate::prose::{Inline, Prose, plain};
use crate::theme::Theme;

/// A briefing.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Its title, as plain text.
    pub title: Statement,
    /// The sentence under the title: the aim.
    pub lead: Vec<Statement>,
    /// The language of its fixed words, as HTML wants it.
    pub language: &'static str,
    /// The language that the file is written in.
    pub spoken: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether it is a draft: gaps are shown, and each statement shows where it comes from.
    pub draft: bool,
    /// The widest circle of people it may reach.
    pub circle: Circle,
    /// The day it was made, as people write it.
    pub made: String,
    /// The same as machines write it: `2026-10-11`.
    pub day: String,
    /// Its version, where the file gives one.
    pub version: Option<String>,
    /// The name of the `asset` entry that it is made for.
    pub asset: Option<String>,
    /// The digest of what somebody approves who approves it.
    pub digest: Option<String>,
    /// The fixed words that each format shows in its own place.
    pub frame: Frame,
    /// Its looks.
    pub theme: Theme,
    /// Version, state, next review, who approved it.
    pub meta: Vec<Pair>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// What is missing, whether or not it is shown.
    pub gaps: Vec<Gap>,
}

/// A page of a briefing.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Its anchor.
    pub id: String,
    /// What it is for.
    pub role: Role,
    /// The short line above its title.
    pub kicker: String,
    /// Its title.
    pub title: Statement,
    /// What stands right under its title.
    pub lead: Vec<Statement>,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// What a part is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The whole: why, who, what.
    Overall,
    /// One audience.
    Audience,
    /// The good it does, for everybody and for society.
    Summary,
    /// What it rests on: principles, agreement, evidence.
    Grounds,
}

/// What a section is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Why data has to be shared.
    Need,
    /// The future the partners want.
    Vision,
    /// What the data is used for.
    Purposes,
    /// Who takes part, and what each does with the data.
    Partners,
    /// Who gives what to whom.
    Flows,
    /// The data at a glance.
    Data,
    /// Whom a page is for.
    You,
    /// What is shared about them.
    Shared,
    /// Why.
    Why,
    /// What they gain.
    Gain,
    /// What could go wrong, and what is done about it.
    Risks,
    /// What is promised.
    Never,
    /// What is not allowed.
    Forbidden,
    /// The choice they have.
    Choice,
    /// How they have a say.
    Voice,
    /// What words mean.
    Words,
    /// Whom they can ask.
    Ask,
    /// The good for society.
    Society,
    /// All benefits together.
    Benefits,
    /// What the partners hold themselves to.
    Principles,
    /// On what legal footing.
    Law,
    /// How great each risk is, before and after what is done about it.
    Matrix,
    /// What binds the partners.
    Agreements,
    /// Whose approval it takes.
    Approvals,
    /// How it was assessed.
    Assessments,
    /// What happens when.
    Dates,
    /// What shows that it works.
    Evidence,
    /// Who watches over it.
    Oversight,
    /// What the partners have settled among themselves.
    Settled,
    /// What partners have said they will do.
    Promised,
    /// What is not settled among them.
    Open,
    /// What the asset includes beside all that.
    Also,
    /// What another document than a briefing is about.
    Item,
}

impl Topic {
    /// The end of a section's anchor.
    pub fn anchor(self) -> &'static str {
        match self {
            Self::Shared => "data",
            Self::Need => "need",
            Self::Vision => "vision",
            Self::Purposes => "purposes",
            Self::Partners => "partners",
            Self::Flows => "flows",
            Self::Data => "data",
            Self::You => "you",
            Self::Why => "why",
            Self::Gain => "gain",
            Self::Risks => "risks",
            Self::Never => "never",
            Self::Forbidden => "not-allowed",
            Self::Choice => "choice",
            Self::Voice => "say",
            Self::Words => "words",
            Self::Ask => "ask",
            Self::Society => "society",
            Self::Benefits => "benefits",
            Self::Principles => "principles",
            Self::Law => "law",
            Self::Matrix => "matrix",
            Self::Agreements => "agreements",
            Self::Approvals => "approvals",
            Self::Assessments => "assessments",
            Self::Dates => "dates",
            Self::Evidence => "evidence",
            Self::Oversight => "oversight",
            Self::Settled => "settled",
            Self::Promised => "promised",
            Self::Open => "open",
            Self::Also => "also",
            Self::Item => "item",
        }
    }
}

/// A section of a part.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// Its heading: the program's words.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Block {
    /// One statement on its own.
    Say {
        /// It.
        say: Statement,
    },
    /// A sentence of the program's that explains what follows.
    Explain {
        /// It.
        text: String,
    },
    /// Statements side by side.
    List {
        /// They.
        items: Vec<Statement>,
    },
    /// Labels and what they stand for.
    Pairs {
        /// They.
        pairs: Vec<Pair>,
    },
    /// A table.
    Table {
        /// It.
        table: Table,
    },
    /// Things of one sort, each with a heading.
    Cards {
        /// What they show.
        look: Look,
        /// They.
        cards: Vec<Card>,
    },
    /// Something set apart.
    Callout {
        /// What it shows.
        look: Look,
        /// It.
        say: Vec<Statement>,
    },
    /// A picture. What it says is told by its twin, in words.
    Picture {
        /// It.
        picture: Box<Picture>,
    },
    /// Something missing; in drafts only.
    Gap {
        /// It.
        gap: Gap,
    },
}

/// What a card or a callout shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// A partner.
    Partner,
    /// Data.
    Data,
    /// A purpose.
    Purpose,
    /// A benefit.
    Benefit,
    /// A risk with its controls.
    Risk,
    /// What is done about a risk; shown as an item of a list, without a heading.
    Control,
    /// A promise.
    Promise,
    /// A choice.
    Choice,
    /// A principle.
    Principle,
    /// A piece of evidence.
    Evidence,
    /// An agreement.
    Agreement,
    /// What people outside said.
    Voice,
    /// The good for society.
    Society,
}

/// A thing with a heading of its own.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Card {
    /// Its heading.
    pub title: Statement,
    /// A word or two beside the heading: a state, a claim.
    pub tag: Option<Tag>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A word or two that mark something. The words say all; the tone only colours them.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Tag {
    /// The words, and where they come from.
    pub say: Statement,
    /// Their colour.
    pub tone: Tone,
}

/// How a tag is coloured.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// It holds.
    Firm,
    /// It is on its way, or open.
    Open,
    /// It does not hold.
    Off,
}

/// A label and what it stands for.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Pair {
    /// The label: the program's words, or a word that is explained.
    pub term: String,
    /// What it stands for.
    pub say: Vec<Statement>,
}

/// A table whose rows each start with a heading.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The headings of its columns.
    pub head: Vec<String>,
    /// Its rows: one cell for each column, each with its statements.
    pub rows: Vec<Vec<Vec<Statement>>>,
}

impl Table {
    /// Without the columns of which no row says anything.
    #[must_use]
    pub fn without_empty_columns(mut self) -> Self {
        let said: Vec<bool> = (0..self.head.len())
            .map(|at| {
                let mut cells = self.rows.iter().filter_map(|row| row.get(at));
                at == 0 || cells.any(|cell| !cell.is_empty())
            })
            .collect();
        let keep = |at: &usize| said.get(*at).copied().unwrap_or(true);
        let mut at = 0..;
        self.head.retain(|_| at.next().as_ref().is_some_and(keep));
        for row in &mut self.rows {
            let mut at = 0..;
            row.retain(|_| at.next().as_ref().is_some_and(keep));
        }
        self
    }
}

/// Something that comes from the file.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Statement {
    /// What it says.
    pub of: Vec<Prose>,
    /// The entries and lines it was taken from.
    pub source: Vec<Source>,
    /// Whether all its words are the file's, so that it is read in the file's language.
    pub own: bool,
}

/// Where a statement was taken from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Source {
    /// The entry.
    #[serde(skip)]
    pub entry: EntryId,
    /// The line or value.
    #[serde(skip)]
    pub span: Span,
    /// The same as people say it: `emergency-care.partnership:42`.
    pub place: String,
    /// Where to look it up from the page, in drafts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// Something that the file does not say and a reader will look for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Gap {
    /// Its stable name.
    pub name: &'static str,
    /// What is missing.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to write.
    pub how: String,
    /// Whether nothing may be published while it is open.
    pub blocks: bool,
    /// Where in the file it is missing.
    pub at: Option<Source>,
}

impl Statement {
    /// A statement of one paragraph.
    pub fn new(of: Vec<Inline>, source: Vec<Source>) -> Self {
        Self {
            of: vec![Prose::Paragraph { of }],
            source,
            own: false,
        }
    }

    /// What it says, without its form.
    pub fn plain(&self) -> String {
        plain(&self.of)
    }
}

impl Document {
    /// Its parts by name, in order: `overall`, the name of each audience that has a page, `summary`, `grounds`.
    pub fn part_names(&self, model: &Model) -> Vec<String> {
        let name = |part: &Part| match part.role {
            Role::Overall => Some("overall".to_owned()),
            Role::Summary => Some("summary".to_owned()),
            Role::Grounds => Some("grounds".to_owned()),
            Role::Audience => {
                let about = part.title.source.first()?;
                model.entry(about.entry).name.clone()
            }
        };
        self.parts.iter().filter_map(name).collect()
    }

    /// Every statement, in the order in which it is read.
    pub fn statements(&self) -> Vec<&Statement> {
        let mut all = vec![&self.title];
        all.extend(&self.lead);
        pairs(&self.meta, &mut all);
        for part in &self.parts {
            all.push(&part.title);
            all.extend(&part.lead);
            for section in &part.sections {
                blocks(&section.blocks, &mut all);
            }
        }
        all
    }
}

fn pairs<'a>(pairs: &'a [Pair], all: &mut Vec<&'a Statement>) {
    all.extend(pairs.iter().flat_map(|pair| &pair.say));
}

fn blocks<'a>(of: &'a [Block], all: &mut Vec<&'a Statement>) {
    for block in of {
        match block {
            Block::Say { say } => all.push(say),
            Block::List { items: say } | Block::Callout { say, .. } => all.extend(say),
            Block::Pairs { pairs: of } => pairs(of, all),
            Block::Table { table } => all.extend(table.rows.iter().flatten().flatten()),
            Block::Cards { cards, .. } => {
                for card in cards {
                    all.push(&card.title);
                    all.extend(card.tag.as_ref().map(|tag| &tag.say));
                    blocks(&card.blocks, all);
                }
            }
            Block::Picture { picture } => blocks(&picture.twin, all),
            Block::Explain { .. } | Block::Gap { .. } => {}
        }
    }
}

/// Every statement of these blocks, in the order in which it is read.
pub fn statements_of(of: &[Block]) -> Vec<&Statement> {
    let mut all = Vec::new();
    blocks(of, &mut all);
    all
}

/// The gaps that are shown among these blocks.
pub fn gaps(of: &[Block]) -> Vec<&Gap> {
    let mut all = Vec::new();
    for block in of {
        match block {
            Block::Gap { gap } => all.push(gap),
            Block::Cards { cards, .. } => {
                all.extend(cards.iter().flat_map(|card| gaps(&card.blocks)));
            }
            _ => {}
        }
    }
    all
}
