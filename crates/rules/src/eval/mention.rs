//! Which things can make `TEXT mentions WORDS` hold, from indexes of words.
//!
//! Words are mentioned whole, so that a text mentions something only where one of its words is the first word of it. An
//! index holds the words of texts, or the first words of what may be mentioned, and a text is compared with the few
//! things that share a word with it, not with all.

use std::collections::HashMap;
use std::rc::Rc;

use super::narrow::{in_order, is_free, path_from};
use super::{Engine, Env, Index, Scope, Truth};
use crate::ast::*;
use crate::compare;
use crate::facts::{Item, Thing, follow};
use crate::told::{first_word, is_for_all, tokens};

impl<'m> Engine<'m> {
    /// `x.path mentions OTHER` and `OTHER mentions x.path`, with OTHER free of `x`.
    pub(super) fn narrow_by_mention(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        kind: &str,
        slot: Slot,
        left: &Expression,
        right: &[Expression],
    ) -> Option<Rc<Vec<Item<'m>>>> {
        let mut words: Vec<String> = Vec::new();
        let (path, every) = match path_from(left, slot) {
            Some(path) if right.iter().all(|side| is_free(env, slot, side)) => {
                for side in right {
                    for text in self.texts_of(scope, env, side)? {
                        words.extend(first_word(&text)?);
                    }
                }
                (path, true)
            }
            _ => {
                let [one] = right else { return None };
                let path = path_from(one, slot)?;
                if !is_free(env, slot, left) {
                    return None;
                }
                for text in self.texts_of(scope, env, left)? {
                    for word in tokens(&text.to_lowercase()) {
                        words.push(word.to_owned());
                        let singular = ["s", "es"].iter().filter_map(|end| word.strip_suffix(end));
                        words.extend(singular.map(str::to_owned));
                    }
                }
                (path, false)
            }
        };
        if path.steps.is_empty() {
            return None;
        }
        let things = self.things(kind);
        let index = self.words_at(kind, &path.steps, every, &things)?;
        let known = words.iter().filter_map(|word| index.by.get(word)).flatten();
        let found = known.chain(&index.unknown);
        let items = in_order(found.map(|number| things[*number as usize]).collect());
        self.spend(items.len());
        Some(Rc::new(items))
    }

    /// The texts of an expression that can be mentioned; nothing where some are not known.
    fn texts_of(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        side: &Expression,
    ) -> Option<Vec<String>> {
        match &side.value {
            Worth::Text(text) | Worth::Word(text) => Some(vec![text.clone()]),
            Worth::Path(_) => {
                let bag = self.value(scope, env, side);
                (!bag.unknown).then(|| compare::texts(&bag).map(str::to_owned).collect())
            }
            _ => None,
        }
    }

    /// By word: the things of a kind at the end of whose path it stands, as any word or as the first one.
    fn words_at(
        &self,
        kind: &str,
        steps: &[String],
        every: bool,
        things: &[Item<'m>],
    ) -> Option<Rc<Index<String>>> {
        let name = (kind.to_owned(), steps.to_vec(), every);
        if let Some(index) = self.mentions.borrow().get(&name) {
            return Some(Rc::clone(index));
        }
        let mut index = Index {
            by: HashMap::with_capacity(things.len()),
            unknown: Vec::new(),
        };
        for (number, thing) in (0u32..).zip(things) {
            let bag = follow(self.model, &self.worked, *thing, steps);
            if bag.unknown {
                index.unknown.push(number);
            }
            for text in compare::texts(&bag) {
                let text = text.to_lowercase();
                // What begins with a sign is found under no word.
                let first = first_word(&text).is_none();
                if first && !every {
                    index.unknown.push(number);
                }
                let words = tokens(&text).take(if every { usize::MAX } else { 1 });
                for word in words {
                    let numbers: &mut Vec<u32> = index.by.entry(word.to_owned()).or_default();
                    if numbers.last() != Some(&number) {
                        numbers.push(number);
                    }
                }
            }
        }
        let index = Rc::new(index);
        self.mentions.borrow_mut().insert(name, Rc::clone(&index));
        Some(index)
    }

    /// `entry in audience.reads where entry.told mentions WORDS`: the entries that have the words, without looking at
    /// each.
    pub(super) fn narrow_by_reader(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        range: &Range,
        path: &Path,
    ) -> Option<Vec<Item<'m>>> {
        let step = path.steps.last()?;
        if !matches!(step.as_str(), "reads" | "shown") {
            return None;
        }
        let (left, right) = mention_in(range.filter.as_deref()?)?;
        let told = path_from(left, range.slot)?;
        if told.steps != ["told"] || !right.iter().all(|side| is_free(env, range.slot, side)) {
            return None;
        }
        let start = env.get(path.slot).copied().flatten()?;
        let before = &path.steps[..path.steps.len() - 1];
        let readers = follow(self.model, &self.worked, start, before);
        if readers.unknown {
            return None;
        }
        let known = self.worked.told(self.model);
        let mut found = Vec::new();
        for reader in &readers.items {
            let Thing::Entry(reader) = reader.thing else {
                return None;
            };
            for side in right {
                for text in self.texts_of(scope, env, side)? {
                    let some = known.mentioning(self.model, reader, &text)?;
                    found.extend(some.into_iter().map(|id| Item::of(Thing::Entry(id))));
                }
            }
        }
        Some(in_order(found))
    }

    /// What a quantifier over `entry.told-to` comes to where the entry is for nobody in particular: the same for all of
    /// those, unless it reads what else is bound.
    pub(super) fn told_to_all(&self, env: &Env<'m>, quantifier: &Quantifier) -> bool {
        let range = &quantifier.range;
        let Source::Path(path) = &range.source else {
            return false;
        };
        let alone = range.filter.as_deref().is_none_or(|filter| {
            let paths = filter.paths();
            paths
                .iter()
                .all(|path| path.slot == 0 || path.slot >= range.slot)
        });
        let [step] = path.steps.as_slice() else {
            return false;
        };
        let start = env.get(path.slot).copied().flatten();
        step == "told-to"
            && alone
            && start.is_some_and(|start| match start.thing {
                Thing::Entry(id) => is_for_all(self.model, self.model.entry(id)),
                _ => false,
            })
    }

    /// What a quantifier comes to, asked once.
    pub(super) fn once(
        &self,
        scope: Scope<'_>,
        env: &mut Env<'m>,
        quantifier: &Quantifier,
    ) -> Truth {
        let place = (
            std::ptr::from_ref(quantifier) as usize,
            std::ptr::from_ref(scope.settings) as usize,
        );
        if let Some(known) = self.memo.borrow().get(&place) {
            return *known;
        }
        let truth = self.count(scope, env, quantifier);
        self.memo.borrow_mut().insert(place, truth);
        truth
    }
}

/// The part of a condition that says what is mentioned.
fn mention_in(filter: &Condition) -> Option<(&Expression, &[Expression])> {
    match &filter.ask {
        Ask::Compare(left, Operator::Mentions, right) => Some((left, right)),
        Ask::All(parts) => parts.iter().find_map(mention_in),
        _ => None,
    }
}
