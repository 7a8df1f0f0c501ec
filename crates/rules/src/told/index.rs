//! Who reads what, and where which words stand: worked out once, so that a rule about the words that reach an audience
//! costs as much as there are words and audiences, and not their product.

use std::cell::OnceCell;
use std::collections::HashMap;

use partnership_model::{Data, EntryId, Model};

use super::{meant_for, shown, told};
use crate::facts::{Bag, Item, Thing};

/// The words of a partnership that readers see, by reader and by word.
#[derive(Debug, Default)]
pub struct Told {
    /// The entries whose words are seen, in the order of the file.
    shown: Vec<EntryId>,
    /// Those that are for nobody in particular, and so for all.
    to_all: Vec<EntryId>,
    /// Those that are for an audience in particular.
    to: HashMap<EntryId, Vec<EntryId>>,
    /// By word, in small letters: the entries in whose texts it stands. Made when it is first wanted.
    by_word: OnceCell<HashMap<String, Vec<EntryId>>>,
    /// The lowest reading age of all audiences, and whether that of some is not known.
    lowest: (Option<f64>, bool),
}

impl Told {
    /// Work out who reads what.
    pub fn of_model(model: &Model) -> Self {
        let mut own = Self::default();
        for item in shown(model) {
            let Thing::Entry(id) = item.thing else {
                continue;
            };
            own.shown.push(id);
            let audiences = meant_for(model, model.entry(id));
            if audiences.is_empty() {
                own.to_all.push(id);
            }
            for audience in audiences {
                own.to.entry(audience).or_default().push(id);
            }
        }
        own.lowest = lowest(model, model.of_kind("audience").map(|audience| audience.id));
        own
    }

    /// The entries that are for this audience in particular.
    fn to(&self, audience: EntryId) -> &[EntryId] {
        self.to.get(&audience).map_or(&[], Vec::as_slice)
    }

    /// The entries whose words are seen by an audience, by those a term is for, or by anybody.
    pub fn read_by(&self, model: &Model, reader: EntryId) -> Vec<EntryId> {
        match readers(model, reader) {
            None => self.shown.clone(),
            Some(readers) => {
                let own = readers.iter().flat_map(|reader| self.to(*reader));
                in_order(own.chain(&self.to_all).copied().collect())
            }
        }
    }

    /// The entries of [`Told::read_by`] that may have these words: all that do, and perhaps some that do not.
    ///
    /// Nothing where that cannot be told without looking at each.
    pub fn mentioning(&self, model: &Model, reader: EntryId, words: &str) -> Option<Vec<EntryId>> {
        let with = self.with_word(model, words)?;
        Some(match readers(model, reader) {
            None => with,
            Some(readers) => {
                let own: Vec<EntryId> = in_order(
                    readers
                        .iter()
                        .flat_map(|reader| self.to(*reader))
                        .copied()
                        .collect(),
                );
                // Both lists are in order, so the shorter one is looked up in the longer one.
                let (few, many) = if own.len() < with.len() {
                    (&own, &with)
                } else {
                    (&with, &own)
                };
                let both = few.iter().filter(|id| many.binary_search(id).is_ok());
                let (few, many) = if self.to_all.len() < with.len() {
                    (&self.to_all, &with)
                } else {
                    (&with, &self.to_all)
                };
                let all = few.iter().filter(|id| many.binary_search(id).is_ok());
                in_order(both.chain(all).copied().collect())
            }
        })
    }

    /// The lowest reading age among those who read an entry's words.
    pub fn youngest<'m>(&self, model: &Model, entry: EntryId) -> Bag<'m> {
        let audiences = meant_for(model, model.entry(entry));
        let (age, unknown) = if audiences.is_empty() {
            self.lowest
        } else {
            lowest(model, audiences.into_iter())
        };
        Bag {
            items: age
                .map(|age| Item::of(Thing::Number(age)))
                .into_iter()
                .collect(),
            unknown,
            ..Bag::default()
        }
    }

    fn with_word(&self, model: &Model, words: &str) -> Option<Vec<EntryId>> {
        let by_word = self.by_word.get_or_init(|| {
            let mut by_word: HashMap<String, Vec<EntryId>> = HashMap::new();
            for id in &self.shown {
                for item in told(model, model.entry(*id)) {
                    let Thing::Text(text) = item.thing else {
                        continue;
                    };
                    let text = text.to_lowercase();
                    for word in tokens(&text) {
                        let own = match by_word.get_mut(word) {
                            Some(own) => own,
                            None => by_word.entry(word.to_owned()).or_default(),
                        };
                        if own.last() != Some(id) {
                            own.push(*id);
                        }
                    }
                }
            }
            by_word
        });
        // All of the words have to be there, so the rarest of them leaves the fewest entries.
        let words = words.to_lowercase();
        let all: Vec<&str> = tokens(&words).collect();
        let (last, before) = all.split_last()?;
        let mut found: Vec<Vec<EntryId>> = before
            .iter()
            .filter(|word| words.starts_with(**word) || words.contains(&format!(" {word} ")))
            .map(|word| by_word.get(*word).cloned().unwrap_or_default())
            .collect();
        if words.ends_with(last) {
            let spellings = ["", "s", "es"].map(|end| by_word.get(&format!("{last}{end}")));
            found.push(in_order(
                spellings.into_iter().flatten().flatten().copied().collect(),
            ));
        }
        found.into_iter().min_by_key(Vec::len)
    }
}

/// The audiences meant by a reader: an audience itself, those a term is for; `None` for everybody.
fn readers(model: &Model, reader: EntryId) -> Option<Vec<EntryId>> {
    let entry = model.entry(reader);
    if entry.is("audience") {
        return Some(vec![reader]);
    }
    let named: Vec<EntryId> = entry
        .references("for")
        .filter_map(|reference| reference.target)
        .collect();
    (entry.is("term") && !named.is_empty()).then_some(named)
}

fn lowest(model: &Model, audiences: impl Iterator<Item = EntryId>) -> (Option<f64>, bool) {
    let (mut age, mut unknown) = (None::<f64>, false);
    for value in audiences.flat_map(|id| model.entry(id).values("reading-age")) {
        match &value.data {
            Data::Quantity(own) => age = Some(age.map_or(own.value, |age| age.min(own.value))),
            Data::Silence(silence) => unknown |= silence.unknown,
            Data::Broken => unknown = true,
            _ => {}
        }
    }
    (age, unknown)
}

/// The words of a text: what stands between whatever is neither letter nor figure.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// How the first word of something mentioned can be spelled in a text that mentions it: as it is, or with the ending of
/// a plural where it is the only one. `None` where it begins with a sign.
pub fn first_word(words: &str) -> Option<Vec<String>> {
    let words = words.to_lowercase();
    let first = tokens(&words).next()?;
    if !words.starts_with(first) {
        return None;
    }
    Some(if first.len() == words.len() {
        vec![first.to_owned(), format!("{first}s"), format!("{first}es")]
    } else {
        vec![first.to_owned()]
    })
}

fn in_order(mut ids: Vec<EntryId>) -> Vec<EntryId> {
    ids.sort_unstable();
    ids.dedup();
    ids
}
