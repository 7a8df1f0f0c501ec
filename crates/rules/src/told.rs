//! The words of a file that readers outside see: which entries a briefing is made of, and which of their lines.
//!
//! A briefing shows more than these lines, but the rest is names, dates and words of lists, which the program explains
//! itself. What is here was written by somebody, so it can be written more plainly.

mod index;

use partnership_model::{Circle, Data, Entry, EntryId, Model};

use crate::facts::{Item, Thing};
pub use index::{Told, first_word, tokens};

/// The entries whose words readers see, in the order of the file.
pub fn shown<'m>(model: &'m Model) -> Vec<Item<'m>> {
    model
        .entries
        .iter()
        .filter(|entry| is_shown(model, entry))
        .map(|entry| Item::of(Thing::Entry(entry.id)))
        .collect()
}

/// Whether a briefing for everybody tells the words of an entry. Of which kinds and in which lines somebody speaks to
/// readers is marked in the vocabulary.
fn is_shown(model: &Model, entry: &Entry) -> bool {
    entry.kind.is_some_and(|kind| kind.told) && Circle::Public.sees_entry(model, entry)
}

/// The title of an entry and what it says to readers, line by line; nothing of an entry that they do not see.
pub fn told<'m>(model: &'m Model, entry: &'m Entry) -> Vec<Item<'m>> {
    if !is_shown(model, entry) {
        return Vec::new();
    }
    let mut found: Vec<Item<'m>> = entry
        .title
        .iter()
        .map(|title| Item::of(Thing::Text(&title.value)))
        .collect();
    let told = entry.fields.iter().filter(|line| {
        line.field.is_some_and(|field| field.told) && Circle::Public.sees_line(entry, line)
    });
    for field in told {
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
    let meant = |id: &EntryId| model.entry(*id).belongs && model.entry(*id).is("audience");
    let lines = speaker.fields.iter();
    let mut some: Vec<EntryId> = lines
        .filter(|line| line.field.is_some_and(|field| field.for_readers))
        .flat_map(|line| speaker.references(&line.word))
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
    use partnership_vocabulary::{KINDS, Visibility};

    #[test]
    fn every_line_told_is_a_public_line_of_its_kind() {
        let kinds = KINDS.iter().filter(|kind| kind.told);
        assert!(kinds.clone().count() >= 12);
        for kind in kinds {
            assert_eq!(kind.visibility, Visibility::Public, "{}", kind.word);
            for field in kind.fields.iter().filter(|field| field.told) {
                assert_eq!(field.visibility, Visibility::Public, "{}", field.word);
            }
        }
    }
}
