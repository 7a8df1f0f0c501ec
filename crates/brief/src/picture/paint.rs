//! What the shapes of a picture stand for, and which colours of the theme that gives them.

use serde::Serialize;

/// What a shape stands for. Colour never says it alone: a shape's words, its border or its form say it too.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ink {
    /// Words on the page.
    Text,
    /// Words that are less important.
    Soft,
    /// A line that holds things together.
    Rule,
    /// A field that holds things together.
    Group,
    /// What words need behind them to be read over a line.
    Ground,
    /// A partner that gives data.
    Giver,
    /// A partner that receives data, or does both.
    Partner,
    /// Those who are not named.
    Outside,
    /// Data.
    Data,
    /// What data is used for.
    Purpose,
    /// The way of data.
    Flow,
    /// The lowest level of risk.
    Low,
    /// The next.
    Medium,
    /// A high one.
    High,
    /// The highest.
    Extreme,
    /// How a risk stood before anything was done.
    Before,
    /// How it stands now.
    After,
    /// The time for which an agreement holds.
    Agreement,
    /// A review.
    Review,
    /// Something that the partners do together.
    Activity,
    /// Any other day.
    Event,
    /// The day on which the briefing was made.
    Today,
}

/// A colour of the theme.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tint {
    /// The page.
    Paper,
    /// A card on it.
    Card,
    /// Its text.
    Ink,
    /// Text that is less important.
    Soft,
    /// Rules and borders.
    Line,
    /// The colour of the house.
    Accent,
    /// Text on the colour of the house.
    AccentInk,
    /// The colour of the house, very light.
    Tint,
    /// What holds.
    Firm,
    /// Its light field.
    FirmBg,
    /// What is open.
    Open,
    /// Its light field.
    OpenBg,
    /// What does not hold.
    Off,
    /// Its light field.
    OffBg,
    /// Risks.
    Risk,
}

/// The colours of a shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Paint {
    /// Its inside; `None` for a shape without one.
    pub fill: Option<Tint>,
    /// Its border, or the line itself.
    pub stroke: Option<Tint>,
    /// The words on it.
    pub words: Tint,
    /// Those of its words that are said quietly.
    pub soft: Tint,
}

impl Ink {
    /// All there are.
    pub const ALL: &'static [Self] = &[
        Self::Text,
        Self::Soft,
        Self::Rule,
        Self::Group,
        Self::Ground,
        Self::Giver,
        Self::Partner,
        Self::Outside,
        Self::Data,
        Self::Purpose,
        Self::Flow,
        Self::Low,
        Self::Medium,
        Self::High,
        Self::Extreme,
        Self::Before,
        Self::After,
        Self::Agreement,
        Self::Review,
        Self::Activity,
        Self::Event,
        Self::Today,
    ];

    /// Its name, as it is written where a scene is data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Soft => "soft",
            Self::Rule => "rule",
            Self::Group => "group",
            Self::Ground => "ground",
            Self::Giver => "giver",
            Self::Partner => "partner",
            Self::Outside => "outside",
            Self::Data => "data",
            Self::Purpose => "purpose",
            Self::Flow => "flow",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Extreme => "extreme",
            Self::Before => "before",
            Self::After => "after",
            Self::Agreement => "agreement",
            Self::Review => "review",
            Self::Activity => "activity",
            Self::Event => "event",
            Self::Today => "today",
        }
    }

    /// How it is coloured.
    pub const fn paint(self) -> Paint {
        use Tint::{Accent, AccentInk, Card, FirmBg, Line, Off, OffBg, Open, OpenBg, Paper, Risk};
        const fn paint(fill: Option<Tint>, stroke: Option<Tint>) -> Paint {
            Paint {
                fill,
                stroke,
                words: Tint::Ink,
                soft: Tint::Soft,
            }
        }
        const fn full(fill: Tint) -> Paint {
            Paint {
                fill: Some(fill),
                stroke: Some(fill),
                words: AccentInk,
                soft: AccentInk,
            }
        }
        match self {
            Self::Text => paint(None, None),
            Self::Soft => Paint {
                words: Tint::Soft,
                ..paint(None, None)
            },
            Self::Rule => paint(None, Some(Line)),
            Self::Group => paint(None, Some(Line)),
            Self::Ground => paint(Some(Paper), None),
            Self::Giver => full(Accent),
            Self::Partner => paint(Some(Card), Some(Accent)),
            Self::Outside => paint(Some(Paper), Some(Tint::Soft)),
            Self::Data | Self::Purpose => paint(Some(Tint::Tint), Some(Line)),
            Self::Flow => paint(None, Some(Accent)),
            Self::Low => paint(Some(FirmBg), Some(Line)),
            Self::Medium => paint(Some(OpenBg), Some(Line)),
            Self::High => paint(Some(OffBg), Some(Line)),
            // Paper, since letters for the accent may be dark.
            Self::Extreme => Paint {
                words: Paper,
                soft: Paper,
                ..paint(Some(Off), Some(Off))
            },
            Self::Before => paint(Some(Card), Some(Tint::Ink)),
            Self::After => full(Accent),
            Self::Review => paint(Some(OpenBg), Some(Open)),
            Self::Agreement | Self::Activity => paint(Some(Tint::Tint), Some(Accent)),
            Self::Event => paint(Some(Card), Some(Tint::Soft)),
            Self::Today => paint(None, Some(Risk)),
        }
    }
}

impl Tint {
    /// Its name: the variable of the page's style.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Card => "card",
            Self::Ink => "ink",
            Self::Soft => "soft",
            Self::Line => "line",
            Self::Accent => "accent",
            Self::AccentInk => "accent-ink",
            Self::Tint => "tint",
            Self::Firm => "firm",
            Self::FirmBg => "firm-bg",
            Self::Open => "open",
            Self::OpenBg => "open-bg",
            Self::Off => "off",
            Self::OffBg => "off-bg",
            Self::Risk => "risk",
        }
    }

    /// Its colour where no theme says another, as six digits: red, green, blue.
    pub const fn plain(self) -> &'static str {
        match self {
            Self::Paper => "fcfbf8",
            Self::Card => "ffffff",
            Self::Ink => "1d2422",
            Self::Soft => "545e5a",
            Self::Line => "dfddd5",
            Self::Accent => "0a5c55",
            Self::AccentInk => "ffffff",
            Self::Tint => "e9f2ef",
            Self::Firm => "0d5f3c",
            Self::FirmBg => "e2f2e8",
            Self::Open => "6d4a00",
            Self::OpenBg => "fbf0d9",
            Self::Off => "8a2318",
            Self::OffBg => "fbe7e3",
            Self::Risk => "8f4a16",
        }
    }
}
