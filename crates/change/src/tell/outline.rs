//! What is told, in which order: one tree from which text and Markdown are made.

use crate::again::Again;
use crate::changes::Changes;
use crate::compare::{EntryChange, How, Said};
use crate::effect::Kind;
use crate::people::Affected;
use crate::say::Say;
use crate::tell::words;

/// The most lines told of an entry that is new or gone: whoever wants all of it reads the file.
const FEW: usize = 3;

/// What is told.
#[derive(Clone, Debug)]
pub struct Outline {
    /// What it is about.
    pub title: Say,
    /// What it comes to.
    pub summary: Vec<Say>,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// What a part is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// What changed in what is said.
    Said,
    /// What that does.
    Does,
}

/// A part: what changed, or what it does.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is about.
    pub about: About,
    /// Its heading.
    pub heading: &'static str,
    /// What is said before its sections.
    pub items: Vec<Say>,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// A section of a part.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its heading.
    pub heading: Say,
    /// What is told.
    pub items: Vec<Item>,
}

/// A sentence, with others below it.
#[derive(Clone, Debug)]
pub struct Item {
    /// The sentence.
    pub told: Say,
    /// What is told below it.
    pub lines: Vec<Say>,
}

impl Item {
    fn new(told: Say) -> Self {
        Self {
            told: told.and("."),
            lines: Vec::new(),
        }
    }
}

/// Everything about a change.
pub fn outline(changes: &Changes) -> Outline {
    Outline {
        title: title(changes),
        summary: summary(changes),
        parts: vec![what_changed(&changes.said), what_it_does(changes)],
    }
}

/// Only what changed in what is said.
pub fn said_outline(said: &Said) -> Vec<Section> {
    what_changed(said).sections
}

fn title(changes: &Changes) -> Say {
    let (old, new) = (&changes.old, &changes.new);
    match (&old.title, &new.title) {
        (Some(was), Some(is)) if was != is => Say::own("What changed from ")
            .and_text(was.as_str())
            .and(" to ")
            .and_text(is.as_str()),
        (_, Some(title)) | (Some(title), None) => {
            Say::own("What changed in ").and_text(title.as_str())
        }
        (None, None) => Say::own("What changed"),
    }
}

fn summary(changes: &Changes) -> Vec<Say> {
    let between = Say::own("From ")
        .and_name(changes.old.called.as_str())
        .and(" to ")
        .and_name(changes.new.called.as_str())
        .and(format!(", as of {}.", changes.from));
    if changes.is_empty() {
        return vec![between, Say::own("Both say the same.")];
    }
    let entries = count(
        changes.said.changes.len(),
        "entry differs",
        "entries differ",
    );
    let audiences = count(
        changes.audiences.len(),
        "audience is affected",
        "audiences are affected",
    );
    let again: usize = changes.again.iter().map(|again| again.who.len()).sum();
    let again = match again {
        0 => "no sign-off falls".to_owned(),
        some => count(some, "sign-off falls", "sign-offs fall"),
    };
    vec![
        between,
        Say::own(format!("{entries}; "))
            .and_say(words::tally(&changes.effects))
            .and(format!("; {audiences}; {again}."))
            .capital(),
    ]
}

fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        0 => format!("no {one}"),
        1 => format!("1 {one}"),
        some => format!("{some} {many}"),
    }
}

/// By kind of entry; what is the same kind of news stands together.
fn what_changed(said: &Said) -> Part {
    let mut sections: Vec<Section> = Vec::new();
    let mut kind = String::new();
    for change in &said.changes {
        if change.kind != kind {
            kind.clone_from(&change.kind);
            sections.push(Section {
                heading: group(&kind),
                items: Vec::new(),
            });
        }
        if let Some(section) = sections.last_mut() {
            section.items.push(entry(change));
        }
    }
    let nothing = sections
        .is_empty()
        .then(|| Say::own("Nothing but layout and order."));
    Part {
        about: About::Said,
        heading: "What changed",
        items: nothing.into_iter().collect(),
        sections,
    }
}

fn group(kind: &str) -> Say {
    match kind {
        "permit" => Say::own("Permissions"),
        "forbid" => Say::own("Prohibitions"),
        _ => match partnership_vocabulary::any_kind(kind) {
            Some(known) if kind == "partnership" => Say::own(known.label).capital(),
            Some(known) => Say::own(known.plural).capital(),
            None => Say::own("Entries of the kind ").and_name(kind),
        },
    }
}

/// What differs about an entry or a clause.
pub fn said(change: &EntryChange) -> Item {
    entry(change)
}

fn entry(change: &EntryChange) -> Item {
    let name = match (&change.name, &change.title, &change.clause) {
        (Some(name), Some(title), _) => Say::name(name.as_str())
            .and(", ")
            .and_text(title.as_str())
            .and(","),
        (Some(name), None, Some(clause)) => Say::name(name.as_str())
            .and(", ")
            .and_name(clause.as_str())
            .and(","),
        (Some(name), None, None) => Say::name(name.as_str()),
        (None, Some(title), _) => Say::default().and_text(title.as_str()),
        (None, None, Some(clause)) => Say::name(clause.as_str()),
        (None, None, None) => Say::own("it"),
    };
    let inside = |say: Say| match &change.inside {
        Some(inside) => say.and(" in ").and_name(inside.as_str()),
        None => say,
    };
    let (news, few) = match change.how {
        How::Added => (" is new", true),
        How::Removed => (" is gone", true),
        How::Changed => (" says something else", false),
        How::Renamed => (" has another name", false),
    };
    let mut told = inside(name).and(news);
    if let Some(was) = &change.was_named {
        told = told.and(": it was ").and_name(was.as_str());
    }
    let mut item = Item::new(told.capital());
    if few {
        return item;
    }
    let lines = change.lines.iter();
    item.lines = lines
        .map(|line| line.told.clone().capital().and("."))
        .collect();
    item
}

fn what_it_does(changes: &Changes) -> Part {
    let mut sections = Vec::new();
    for kind in Kind::ALL {
        let effects = changes
            .effects
            .iter()
            .filter(|effect| effect.shift.kind == kind);
        let items =
            effects.map(|effect| Item::new(words::effect(effect, &changes.asked, changes.from)));
        add(
            &mut sections,
            Say::own(words::heading(kind)),
            items.collect(),
        );
    }
    let nothing = sections.is_empty().then(|| {
        Say::own(format!(
            "From {} on, everybody may do exactly what they might before.",
            changes.from
        ))
    });
    add(
        &mut sections,
        Say::own("Audiences affected"),
        changes.audiences.iter().map(audience).collect(),
    );
    for (heading, news) in [
        (
            "Benefits and their evidence",
            changes.benefits().collect::<Vec<_>>(),
        ),
        (
            "Risks and what is done about them",
            changes.risks().collect(),
        ),
        ("Promises and choices", changes.promises().collect()),
    ] {
        let items = news.into_iter().map(news_of).collect();
        add(&mut sections, Say::own(heading), items);
    }
    add(
        &mut sections,
        Say::own("Who must agree again"),
        changes.again.iter().map(again).collect(),
    );
    Part {
        about: About::Does,
        heading: "What it does",
        items: nothing.into_iter().collect(),
        sections,
    }
}

fn add(sections: &mut Vec<Section>, heading: Say, items: Vec<Item>) {
    if !items.is_empty() {
        sections.push(Section { heading, items });
    }
}

fn audience(affected: &Affected) -> Item {
    let name = Say::name(affected.name.as_str());
    let told = match &affected.title {
        Some(title) => name.and(", ").and_text(title.as_str()),
        None => name,
    };
    Item {
        told,
        lines: affected
            .because
            .iter()
            .map(|because| because.clone().capital().and("."))
            .collect(),
    }
}

/// The lines of a benefit, a risk or a promise that readers would look for.
const TELLING: &[&str] = &[
    "for",
    "claim",
    "affects",
    "likelihood",
    "impact",
    "residual-likelihood",
    "residual-impact",
    "to",
    "never",
    "always",
];

/// A benefit, a risk or a promise that is new, gone or another.
fn news_of(change: &EntryChange) -> Item {
    let title = change
        .title
        .as_deref()
        .or(change.name.as_deref())
        .unwrap_or_default();
    let kind = partnership_vocabulary::any_kind(&change.kind).map_or("entry", |kind| kind.label);
    let told = Say::own(format!("the {kind} ")).and_text(title);
    let (news, gone) = match change.how {
        How::Added => (" is new", false),
        How::Removed => (" is gone", true),
        How::Changed => (" says something else", false),
        How::Renamed => (" has another name", false),
    };
    let told = told.and(news).capital();
    if matches!(change.how, How::Changed | How::Renamed) {
        let mut item = Item::new(told);
        let lines = change.lines.iter();
        item.lines = lines
            .map(|line| line.told.clone().capital().and("."))
            .collect();
        return item;
    }
    let value = |line: &crate::compare::LineChange| {
        let value = if gone { &line.was } else { &line.is };
        let value = value
            .as_deref()
            .filter(|_| TELLING.contains(&line.line.as_str()))?;
        let silent = partnership_vocabulary::SILENCES
            .iter()
            .any(|silence| silence.word == value);
        (!silent).then(|| Say::own(format!("{} ", line.line)).and_name(value))
    };
    let values: Vec<Say> = change.lines.iter().filter_map(value).collect();
    Item::new(if values.is_empty() {
        told
    } else {
        told.and(": ").and_say(Say::joined(values))
    })
}

/// Who must agree again to what.
pub fn agree_again(of: &Again) -> Item {
    again(of)
}

fn again(again: &Again) -> Item {
    let told = Say::names(again.who.clone())
        .and(" agreed to ")
        .and_say(again.told.clone())
        .and(", and must agree again");
    let mut item = Item::new(told);
    for change in &again.because {
        let subject = change.subject();
        let news = match change.how {
            How::Added => subject.and(" is new"),
            How::Removed => subject.and(" is gone"),
            How::Renamed => subject.and(" has another name"),
            How::Changed => match change.lines.as_slice() {
                lines if lines.len() <= FEW => {
                    let lines = lines.iter().map(|line| line.told.clone()).collect();
                    subject.and(": ").and_say(Say::list(lines, "and"))
                }
                lines => {
                    let words = lines.iter().map(|line| line.line.clone());
                    subject.and(" differs in ").and_say(Say::names(words))
                }
            },
        };
        item.lines.push(news.capital().and("."));
    }
    item
}
