//! Where the texts that findings point into come from.

use partnership_source::{FileId, LineIndex, TextRange};

/// The texts that findings point into. Whoever reads files (the `project` crate, a test) implements it.
///
/// An id it does not know is answered with an empty name, text and index: telling a finding never fails.
pub trait Sources {
    /// The name to show for a file: a path from where the person stands, or the name of an embedded playbook.
    fn name(&self, file: FileId) -> &str;

    /// Its whole text.
    fn text(&self, file: FileId) -> &str;

    /// The index of its lines, built once.
    fn lines(&self, file: FileId) -> &LineIndex;
}

/// Texts held in memory: [`FileId`] 0 is the first added.
#[derive(Clone, Debug)]
pub struct Texts {
    texts: Vec<(String, String, LineIndex)>,
    none: LineIndex,
}

impl Texts {
    /// No texts yet.
    pub fn new() -> Self {
        Self {
            texts: Vec::new(),
            none: LineIndex::new(""),
        }
    }

    /// Add a text; answers its id.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let text = text.into();
        let lines = LineIndex::new(&text);
        self.texts.push((name.into(), text, lines));
        FileId(self.texts.len() as u32 - 1)
    }

    fn get(&self, file: FileId) -> Option<&(String, String, LineIndex)> {
        self.texts.get(file.0 as usize)
    }
}

impl Default for Texts {
    fn default() -> Self {
        Self::new()
    }
}

impl Sources for Texts {
    fn name(&self, file: FileId) -> &str {
        self.get(file).map_or("", |(name, _, _)| name)
    }

    fn text(&self, file: FileId) -> &str {
        self.get(file).map_or("", |(_, text, _)| text)
    }

    fn lines(&self, file: FileId) -> &LineIndex {
        self.get(file).map_or(&self.none, |(_, _, lines)| lines)
    }
}

/// The nearest range that fits `text`: inside it, and never cutting a character in two. A range that starts or ends
/// inside a character grows to hold it.
pub(crate) fn fit(text: &str, range: TextRange) -> TextRange {
    let start = text.floor_char_boundary(range.start as usize);
    let end = text.ceil_char_boundary(range.end as usize);
    TextRange::new(start as u32, end as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_made_to_fit() {
        let fitted = |start, end| fit("aéb", TextRange { start, end });
        assert_eq!(fitted(2, 2), TextRange::new(1, 3));
        assert_eq!(fitted(0, 99), TextRange::new(0, 4));
        assert_eq!(fitted(99, 100), TextRange::new(4, 4));
        assert_eq!(fitted(3, 1), TextRange::new(3, 3));
    }

    #[test]
    fn an_unknown_file_is_empty() {
        let texts = Texts::new();
        assert_eq!(
            (
                texts.name(FileId(3)),
                texts.text(FileId(3)),
                texts.lines(FileId(3)).count()
            ),
            ("", "", 1)
        );
    }
}
