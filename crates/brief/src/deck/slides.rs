//! The slides: the title, one for each part of the briefing, and on each what matters most there.

use super::points::{group, short};
use super::{Group, Note, Slide, SlideRole};
use crate::content::{Block, Document, Part, Role, Topic, statements_of};
use crate::picture::Picture;

/// What each sort of slide shows, in its order, and how many points of it.
fn topics(role: Role) -> &'static [(Topic, usize)] {
    match role {
        Role::Overall => &[(Topic::Need, 1), (Topic::Purposes, 3), (Topic::Partners, 4)],
        Role::Audience => &[
            (Topic::Gain, 3),
            (Topic::Risks, 3),
            (Topic::Never, 2),
            (Topic::Choice, 1),
        ],
        Role::Summary => &[(Topic::Society, 2), (Topic::Benefits, 4)],
        Role::Grounds => &[
            (Topic::Principles, 4),
            (Topic::Agreements, 2),
            (Topic::Oversight, 2),
        ],
    }
}

pub fn all(document: &Document) -> Vec<Slide> {
    let mut slides = vec![title(document)];
    slides.extend(document.parts.iter().map(|part| slide(document, part)));
    slides
}

fn title(document: &Document) -> Slide {
    let meta = Note {
        heading: document.frame.about.clone(),
        say: document
            .meta
            .iter()
            .flat_map(|pair| pair.say.iter().cloned())
            .collect(),
    };
    Slide {
        id: "title".into(),
        role: SlideRole::Title,
        kicker: document.frame.kicker.clone(),
        title: document.title.clone(),
        lead: document.lead.first().map(short),
        groups: Vec::new(),
        picture: None,
        notes: vec![
            Note {
                heading: document.frame.kicker.clone(),
                say: document.lead.clone(),
            },
            meta,
        ]
        .into_iter()
        .filter(|note| !note.say.is_empty())
        .collect(),
    }
}

fn slide(document: &Document, part: &Part) -> Slide {
    let picture = picture(part);
    let groups: Vec<Group> = topics(part.role)
        .iter()
        // Beside a picture there is room for less, and it shows who takes part.
        .filter(|(topic, _)| {
            picture.is_none() || !matches!(topic, Topic::Partners | Topic::Oversight)
        })
        .filter_map(|(topic, most)| {
            let section = part
                .sections
                .iter()
                .find(|section| section.topic == *topic)?;
            group(document, section, *most)
        })
        .collect();
    let mut notes = Vec::new();
    if !part.lead.is_empty() {
        notes.push(Note {
            heading: part.kicker.clone(),
            say: part.lead.clone(),
        });
    }
    notes.extend(part.sections.iter().map(|section| {
        Note {
            heading: section.title.clone(),
            say: statements_of(&section.blocks)
                .into_iter()
                .cloned()
                .collect(),
        }
    }));
    notes.retain(|note| !note.say.is_empty());
    let role = match part.role {
        Role::Overall => SlideRole::Overall,
        Role::Audience => SlideRole::Audience,
        Role::Summary => SlideRole::Summary,
        Role::Grounds => SlideRole::Grounds,
    };
    Slide {
        id: part.id.clone(),
        role,
        kicker: part.kicker.clone(),
        title: part.title.clone(),
        lead: part.lead.first().map(short),
        groups,
        picture,
        notes,
    }
}

/// The picture of a part: the map on the slide of the whole, the dates (else the
/// risks) on the last one, where they say more than points could.
fn picture(part: &Part) -> Option<Box<Picture>> {
    let topics: &[Topic] = match part.role {
        Role::Overall => &[Topic::Flows],
        Role::Grounds => &[Topic::Dates, Topic::Matrix],
        Role::Audience | Role::Summary => &[],
    };
    let sections = topics.iter().flat_map(|topic| {
        part.sections
            .iter()
            .filter(move |section| section.topic == *topic)
    });
    sections
        .flat_map(|section| &section.blocks)
        .find_map(|block| match block {
            Block::Picture { picture } => Some(picture.clone()),
            _ => None,
        })
}
