//! The words of a file that readers outside see: which entries a briefing is made of, and which of their lines.
//!
//! A briefing shows more than these lines, but the rest is names, dates and words of lists, which the program explains
//! itself. What is here was written by somebody, so it can be written more plainly.

mod index;

use partnership_model::{Data, Entry, EntryId, Model};
use partnership_vocabulary::Visibility;

use crate::facts::{Item, Thing};
pub use index::{Told, first_word, tokens};

/// The kinds whose entries a briefing shows, each with the lines in which somebody speaks to its readers. Their titles
/// are shown as well.
pub static TOLD: &[(&str, &[&str])] = &[
    (
        "partnership",
        &[
            "description",
            "aim",
            "need",
            "vision",
            "society",
            "complaints",
            "rights",
        ],
    ),
    (
        "audience",
        &[
            "description",
            "wants",
            "worries",
            "expects",
            "choice",
            "addressed-as",
        ],
    ),
    ("dataset", &["description"]),
    (
        "purpose",
        &[
            "description",
            "aim",
            "intended-use",
            "commercial",
            "automated-decisions",
            "outputs",
        ],
    ),
    (
        "benefit",
        &["description", "measure", "only-together", "share"],
    ),
    ("evidence", &["description", "finding", "limits"]),
    ("principle", &["description", "statement", "society"]),
    ("risk", &["description", "consequence"]),
    ("mitigation", &["description", "effect"]),
    (
        "opt-out",
        &[
            "description",
            "applied-when",
            "how-to",
            "effect",
            "exceptions",
        ],
    ),
    ("promise", &["description", "always", "because"]),
    (
        "involvement",
        &["description", "said", "changed", "reached"],
    ),
];

/// The entries whose words readers see, in the order of the file.
pub fn shown<'m>(model: &'m Model) -> Vec<Item<'m>> {
    model
        .entries
        .iter()
        .filter(|entry| is_shown(model, entry))
        .map(|entry| Item::of(Thing::Entry(entry.id)))
        .collect()
}

fn lines(entry: &Entry) -> Option<&'static [&'static str]> {
    let kind = entry.kind?;
    TOLD.iter()
        .find(|(word, _)| *word == kind.word)
        .map(|(_, lines)| *lines)
}

fn is_shown(model: &Model, entry: &Entry) -> bool {
    let own = |entry: &Entry| match entry.words("visibility").next() {
        Some(word) => word.word == "public",
        None => entry
            .kind
            .is_some_and(|kind| kind.visibility == Visibility::Public),
    };
    entry.belongs
        && lines(entry).is_some()
        && own(entry)
        && entry.parent.is_none_or(|parent| own(model.entry(parent)))
}

/// The title of an entry and what it says to readers, line by line; nothing of an entry that they do not see.
pub fn told<'m>(model: &'m Model, entry: &'m Entry) -> Vec<Item<'m>> {
    let Some(lines) = lines(entry).filter(|_| is_shown(model, entry)) else {
        return Vec::new();
    };
    let mut found: Vec<Item<'m>> = entry
        .title
        .iter()
        .map(|title| Item::of(Thing::Text(&title.value)))
        .collect();
    for field in entry
        .fields
        .iter()
        .filter(|field| lines.contains(&&*field.word))
    {
        for value in &field.values {
            if let Data::Text(text) = &value.data {
                found.push(Item {
                    thing: Thing::Text(&text.value),
                    value: Some(value),
                });
            }
        }
    }
    found
}

/// The audiences that an entry's words are for; none where they are for nobody in particular, and so for all.
fn meant_for(model: &Model, entry: &Entry) -> Vec<EntryId> {
    if entry.is("audience") {
        return vec![entry.id];
    }
    let speaker = entry.parent.map_or(entry, |parent| model.entry(parent));
    let line = match speaker.kind.map_or("", |kind| kind.word) {
        "purpose" => "serves",
        "benefit" | "opt-out" => "for",
        "risk" => "affects",
        "promise" => "to",
        "involvement" => "who",
        _ => "",
    };
    let meant = |id: &EntryId| model.entry(*id).belongs && model.entry(*id).is("audience");
    let mut some: Vec<EntryId> = speaker
        .references(line)
        .filter_map(|reference| reference.target)
        .filter(meant)
        .collect();
    some.sort_unstable();
    some.dedup();
    some
}

/// Whether an entry's words are for nobody in particular, and so for all audiences.
pub fn is_for_all(model: &Model, entry: &Entry) -> bool {
    meant_for(model, entry).is_empty()
}

/// The audiences that read an entry's words: those it is for, or all of them where it is for nobody in particular.
pub fn told_to<'m>(model: &'m Model, entry: &'m Entry) -> Vec<Item<'m>> {
    let item = |id| Item::of(Thing::Entry(id));
    match meant_for(model, entry) {
        some if !some.is_empty() => some.into_iter().map(item).collect(),
        _ => model
            .of_kind("audience")
            .map(|audience| item(audience.id))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_told_is_a_public_line_of_its_kind() {
        for (kind, lines) in TOLD {
            let kind = partnership_vocabulary::kind(kind);
            assert!(kind.is_some_and(|kind| kind.visibility == Visibility::Public));
            for line in *lines {
                let field = kind.and_then(|kind| kind.field(line));
                assert!(
                    field.is_some_and(|field| field.visibility == Visibility::Public),
                    "{line}"
                );
            }
        }
    }
}
