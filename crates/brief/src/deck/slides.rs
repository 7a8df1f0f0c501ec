//! The slides: the title, one for each part of the briefing, and on each what matters most there.

use super::notes::told;
use super::points::{self, group, short};
use super::room::{Place, fit};
use super::{Group, Note, Slide, SlideRole};
use crate::content::{Block, Document, Part, Role, Topic};
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
        Role::Summary => &[(Topic::Society, 2), (Topic::Benefits, 5)],
        Role::Grounds => &[
            (Topic::Principles, 4),
            (Topic::Agreements, 2),
            (Topic::Oversight, 2),
        ],
    }
}

/// So many points of each group stand under two pictures.
const UNDER: usize = 2;

pub fn all(document: &Document) -> Vec<Slide> {
    let mut slides = vec![title(document)];
    slides.extend(document.parts.iter().map(|part| slide(document, part)));
    slides
}

fn title(document: &Document) -> Slide {
    let whole = Some(&document.title)
        .filter(|title| points::title(title).plain() != title.plain())
        .cloned();
    let meta = Note {
        heading: document.frame.about.clone(),
        say: told(
            document,
            &[Block::Pairs {
                pairs: document.meta.clone(),
            }],
        ),
    };
    Slide {
        id: "title".into(),
        role: SlideRole::Title,
        kicker: document.frame.kicker.clone(),
        title: points::title(&document.title),
        lead: document.lead.first().map(short),
        groups: Vec::new(),
        pictures: Vec::new(),
        notes: vec![
            Note {
                heading: document.frame.kicker.clone(),
                say: whole
                    .into_iter()
                    .chain(document.lead.iter().cloned())
                    .collect(),
            },
            meta,
        ]
        .into_iter()
        .filter(|note| !note.say.is_empty())
        .collect(),
    }
}

fn slide(document: &Document, part: &Part) -> Slide {
    let pictures = pictures(part);
    let mut groups: Vec<Group> = topics(part.role)
        .iter()
        // Beside a picture there is room for less, and it shows who takes part.
        .filter(|(topic, _)| {
            pictures.is_empty() || !matches!(topic, Topic::Partners | Topic::Oversight)
        })
        .filter_map(|(topic, most)| {
            let most = if pictures.len() > 1 { UNDER } else { *most };
            let points = |topic: Topic| {
                let mut sections = part.sections.iter();
                let section = sections.find(|section| section.topic == topic)?;
                group(document, section, most, pictures.is_empty())
            };
            // Where nothing is promised there is room for what is not allowed.
            let instead = || (*topic == Topic::Never).then_some(Topic::Forbidden);
            points(*topic).or_else(|| points(instead()?))
        })
        .collect();
    if pictures.len() > 1 {
        // Under two pictures there is room for two groups and a line for each point; the rest is in the notes.
        groups.truncate(2);
        let points = groups.iter_mut().flat_map(|group| &mut group.points);
        points.for_each(|point| point.beside = None);
    }
    let place = match pictures.len() {
        0 => Place::Whole,
        1 => Place::Beside,
        _ => Place::Under,
    };
    fit(document, &mut groups, place, !part.lead.is_empty());
    let mut notes = Vec::new();
    // A title that was cut is told whole to whoever speaks.
    let cut = points::title(&part.title).plain() != part.title.plain();
    if !part.lead.is_empty() || cut {
        notes.push(Note {
            heading: part.kicker.clone(),
            say: cut
                .then(|| part.title.clone())
                .into_iter()
                .chain(part.lead.iter().cloned())
                .collect(),
        });
    }
    notes.extend(part.sections.iter().map(|section| Note {
        heading: section.title.clone(),
        say: told(document, &section.blocks),
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
        title: points::title(&part.title),
        lead: part.lead.first().map(short),
        groups,
        pictures,
        notes,
    }
}

/// The pictures of a part that say more than points could: the map on the slide of the whole, the dates and the risks on
/// the last one.
fn pictures(part: &Part) -> Vec<Picture> {
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
        .filter_map(|block| match block {
            Block::Picture { picture } => Some(picture.as_ref()),
            _ => None,
        })
        .filter_map(|picture| {
            let on_slide = picture.slide.as_deref()?.clone();
            Some(Picture {
                title: on_slide.title,
                summary: on_slide.summary,
                scene: on_slide.scene,
                slide: None,
                ..picture.clone()
            })
        })
        .collect()
}
