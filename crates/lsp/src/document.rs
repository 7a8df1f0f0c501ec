//! A text that an editor has open.

use std::collections::VecDeque;
use std::sync::Arc;

use partnership_source::TextRange;

use crate::position::{Encoding, Lines, Place};

/// How many edits are kept so that one which comes late can still be put in its place.
const KEPT: usize = 64;

/// The text, kept equal to the editor's.
///
/// Some editors hand their edits to several threads, and one may overtake another on its way: Helix 25.01 does so while
/// somebody types fast. Each edit carries the number of the state it leads to, so a late one is put where it belongs.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    text: String,
    lines: Arc<Lines>,
    version: i32,
    /// The edits that led here, the latest last.
    recent: VecDeque<Edit>,
    /// The state in which the editor last gave the whole text. What led to an earlier one is in it.
    whole: i32,
}

/// A change the editor made: to a part, or (no range) to all.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) range: Option<(Place, Place)>,
    pub(crate) text: String,
}

/// The changes that led to one state, and what takes them back, in the order in which they were made.
#[derive(Clone, Debug)]
struct Edit {
    version: i32,
    changes: Vec<Change>,
    back: Vec<(TextRange, String)>,
}

impl Document {
    pub(crate) fn new(text: String, version: i32) -> Self {
        Self {
            lines: Arc::new(Lines::new(&text)),
            text,
            version,
            recent: VecDeque::new(),
            whole: i32::MIN,
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn lines(&self) -> &Arc<Lines> {
        &self.lines
    }

    /// The editor's number for this state of it.
    pub(crate) fn version(&self) -> i32 {
        self.version
    }

    /// Make the changes that lead to the state `version`, below any that lead to a later one.
    pub(crate) fn edit(&mut self, version: i32, changes: Vec<Change>, encoding: Encoding) {
        if version < self.whole {
            return;
        }
        let first = self.recent.iter().map(|edit| edit.version).min();
        let known = first.is_some_and(|first| first <= version) || self.recent.len() < KEPT;
        let mut later = Vec::new();
        while known && let Some(edit) = self.recent.pop_back_if(|edit| edit.version > version) {
            for (range, text) in edit.back.iter().rev() {
                self.replace(*range, text);
            }
            later.push((edit.version, edit.changes));
        }
        self.make(version, changes, encoding);
        for (version, changes) in later.into_iter().rev() {
            self.make(version, changes, encoding);
        }
    }

    fn make(&mut self, version: i32, changes: Vec<Change>, encoding: Encoding) {
        let mut back = Vec::with_capacity(changes.len());
        for change in &changes {
            let Some((start, end)) = change.range else {
                // Nothing that came before matters any more.
                self.text.clone_from(&change.text);
                self.lines = Arc::new(Lines::new(&self.text));
                self.recent.clear();
                self.whole = version;
                back.clear();
                continue;
            };
            let start = self.lines.offset(&self.text, start, encoding);
            let end = self.lines.offset(&self.text, end, encoding).max(start);
            let range = TextRange::new(start, end);
            let was = self.text[range.as_usize()].to_owned();
            self.replace(range, &change.text);
            back.push((TextRange::new(start, start + change.text.len() as u32), was));
        }
        self.version = self.version.max(version);
        if self.recent.len() == KEPT {
            self.recent.pop_front();
        }
        self.recent.push_back(Edit {
            version,
            changes,
            back,
        });
    }

    fn replace(&mut self, range: TextRange, with: &str) {
        self.text.replace_range(range.as_usize(), with);
        Arc::make_mut(&mut self.lines).splice(range, with.len(), &self.text);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change(start: (u32, u32), end: (u32, u32), text: &str) -> Change {
        let place = |(line, column)| Place { line, column };
        Change {
            range: Some((place(start), place(end))),
            text: text.to_owned(),
        }
    }

    fn all(text: &str) -> Change {
        Change {
            range: None,
            text: text.to_owned(),
        }
    }

    #[test]
    fn an_edit_that_was_overtaken_is_put_in_its_place() {
        let mut document = Document::new("\"\"".to_owned(), 0);
        for (version, at, text) in [(1, 1, "T"), (3, 3, " "), (4, 4, "b"), (2, 2, "o")] {
            let changes = vec![change((0, at), (0, at), text)];
            document.edit(version, changes, Encoding::Utf8);
        }
        assert_eq!(document.text(), "\"To b\"");
        assert_eq!(document.version(), 4);
    }

    #[test]
    fn what_was_typed_before_the_whole_text_came_is_in_it() {
        let mut document = Document::new("a".to_owned(), 0);
        document.edit(2, vec![all("abc")], Encoding::Utf8);
        document.edit(1, vec![change((0, 1), (0, 1), "b")], Encoding::Utf8);
        assert_eq!(document.text(), "abc");
    }

    #[test]
    fn edits_without_numbers_of_their_own_are_made_as_they_come() {
        let mut document = Document::new(String::new(), 1);
        for (at, text) in [(0, "a"), (1, "b"), (2, "c")] {
            document.edit(0, vec![change((0, at), (0, at), text)], Encoding::Utf8);
        }
        assert_eq!(document.text(), "abc");
    }

    fn edits() -> impl Strategy<Value = Vec<Vec<Change>>> {
        let place = || (0..4_u32, 0..6_u32);
        let one = prop_oneof![
            9 => (place(), place(), "[aé🙂\r\n]{0,3}").prop_map(|(start, end, text)| {
                change(start.min(end), start.max(end), &text)
            }),
            1 => "[a🙂\n]{0,5}".prop_map(|text| all(&text)),
        ];
        prop::collection::vec(prop::collection::vec(one, 0..3), 1..40)
    }

    proptest! {
        #[test]
        fn the_order_in_which_edits_come_does_not_matter(
            edits in edits(), late in prop::collection::vec(0..6_usize, 40), utf16: bool,
        ) {
            let encoding = if utf16 { Encoding::Utf16 } else { Encoding::Utf8 };
            let mut right = Document::new("aé\n🙂b\n".to_owned(), 0);
            let mut mixed = right.clone();
            let mut numbered: Vec<(usize, Vec<Change>)> = edits.into_iter().enumerate().collect();
            for (at, changes) in &numbered {
                right.edit(*at as i32 + 1, changes.clone(), encoding);
            }
            numbered.sort_by_key(|(at, _)| at + late[*at]);
            for (at, changes) in numbered {
                mixed.edit(at as i32 + 1, changes, encoding);
            }
            prop_assert_eq!(mixed.text(), right.text());
            prop_assert_eq!(mixed.version(), right.version());
            let fresh = Lines::new(mixed.text());
            for line in 0..6 {
                let place = Place { line, column: 2 };
                prop_assert_eq!(
                    mixed.lines().offset(mixed.text(), place, encoding),
                    fresh.offset(mixed.text(), place, encoding)
                );
            }
        }
    }
}
