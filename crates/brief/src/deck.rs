//! Slides: the briefing in a few points, for whoever tells it to a room.
//!
//! A deck is made from the briefing's own tree, so it can say nothing that the briefing does not. A slide shows short
//! points; the whole of what its part of the briefing says is in its notes. There are never more slides than audiences
//! and four: the title, the whole, the good it does, what it rests on.

mod notes;
mod points;
mod room;
mod slides;

use partnership_model::Circle;
use serde::Serialize;

use crate::content::{Document, Look, Statement, Table, Tag};
use crate::frame::Frame;
use crate::picture::Picture;
use crate::theme::Theme;

/// The slides of a briefing.
#[derive(Clone, Debug, Serialize)]
pub struct Deck {
    /// Its title, as plain text.
    pub title: Statement,
    /// The language of its fixed words.
    pub language: &'static str,
    /// The language that the file is written in.
    pub spoken: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether it is a draft.
    pub draft: bool,
    /// The widest circle of people it may reach.
    pub circle: Circle,
    /// The day it was made, as people write it.
    pub made: String,
    /// The same as machines write it.
    pub day: String,
    /// Its version, where the file gives one.
    pub version: Option<String>,
    /// The digest of what somebody approves who approves it.
    pub digest: Option<String>,
    /// The fixed words that each format shows in its own place.
    pub frame: Frame,
    /// Its looks.
    pub theme: Theme,
    /// The slides, in order.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Clone, Debug, Serialize)]
pub struct Slide {
    /// Its anchor: that of the briefing's part.
    pub id: String,
    /// What it is for.
    pub role: SlideRole,
    /// The short line above its title.
    pub kicker: String,
    /// Its title.
    pub title: Statement,
    /// One sentence under the title.
    pub lead: Option<Statement>,
    /// Its points, in at most four groups.
    pub groups: Vec<Group>,
    /// The pictures of its part that a room can read. Their twins in words are in the notes.
    pub pictures: Vec<Picture>,
    /// All that the briefing says here, for whoever speaks.
    pub notes: Vec<Note>,
}

/// What a slide is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlideRole {
    /// The title and the aim.
    Title,
    /// The whole: why, who, what.
    Overall,
    /// One audience.
    Audience,
    /// The good it does, for everybody and for society.
    Summary,
    /// What it rests on: principles, agreement, evidence.
    Grounds,
}

/// Points under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its heading: the program's words.
    pub heading: Option<String>,
    /// What the points are.
    pub look: Option<Look>,
    /// They: at most four.
    pub points: Vec<Point>,
    /// Where the briefing has a table, its first rows, each cell in at most some 140 characters; there are no points then.
    pub table: Option<Table>,
    /// How many more points or rows the briefing has, in words; `None` where all are here.
    pub more: Option<String>,
    /// The same as a number.
    pub hidden: usize,
}

/// A point: one line, or a line and what follows from it.
#[derive(Clone, Debug, Serialize)]
pub struct Point {
    /// It, in at most some 140 characters; the whole is in the notes.
    pub say: Statement,
    /// A word or two that mark it: how sure, whether in place.
    pub tag: Option<Tag>,
    /// What stands beside it: what is done about a risk, how a gain is measured.
    pub beside: Option<Statement>,
}

/// What the briefing says under one of its headings.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub say: Vec<Statement>,
}

impl Deck {
    /// Every statement, in the order in which it is read, the notes of a slide behind its points.
    pub fn statements(&self) -> Vec<&Statement> {
        let mut all = Vec::new();
        for slide in &self.slides {
            all.push(&slide.title);
            all.extend(&slide.lead);
            all.extend(slide.groups.iter().flat_map(Group::statements));
            all.extend(slide.notes.iter().flat_map(|note| &note.say));
        }
        all
    }
}

impl Group {
    /// Every statement, in the order in which it is read.
    pub fn statements(&self) -> Vec<&Statement> {
        let points = self.points.iter().flat_map(|point| {
            let tag = point.tag.as_ref().map(|tag| &tag.say);
            std::iter::once(&point.say).chain(tag).chain(&point.beside)
        });
        let cells = self
            .table
            .iter()
            .flat_map(|table| table.rows.iter().flatten().flatten());
        points.chain(cells).collect()
    }
}

/// The slides of a briefing.
pub fn deck(document: &Document) -> Deck {
    Deck {
        title: document.title.clone(),
        language: document.language,
        spoken: document.spoken.clone(),
        direction: document.direction,
        draft: document.draft,
        circle: document.circle,
        made: document.made.clone(),
        day: document.day.clone(),
        version: document.version.clone(),
        digest: document.digest.clone(),
        frame: document.frame.clone(),
        theme: document.theme.clone(),
        slides: slides::all(document),
    }
}
