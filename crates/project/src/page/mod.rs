//! Markdown pages: the code blocks in them that are marked `partnership`.
//!
//! A page is taken apart into texts of the language ([`compose`](mod@compose)), each of which is looked at like a file,
//! and each of which knows for every place in it the place in the page ([`Map`]). What is found is told there: nobody
//! outside this crate sees the texts.

mod compose;
mod fences;
mod map;

use std::path::Path;
use std::sync::Arc;

use partnership_source::FileId;

pub(crate) use compose::{How, compose};
pub(crate) use fences::fences;
pub(crate) use map::Map;

/// The endings of Markdown files.
const ENDINGS: [&str; 2] = ["md", "markdown"];

/// What becomes of Markdown files.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pages {
    /// They are no files of the language, and one that is named is refused.
    #[default]
    Refused,
    /// The code blocks of those that are named are looked at.
    Named,
    /// Folders are searched for them too.
    Sought,
}

/// How many code blocks of a page are marked `partnership`, and what became of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Blocks {
    /// Those that were looked at.
    pub looked: usize,
    /// Those that say that they are to be ignored.
    pub ignored: usize,
}

/// A Markdown page.
#[derive(Debug)]
pub(crate) struct Page {
    /// All of it.
    pub(crate) text: Arc<str>,
    /// The texts that its code blocks make.
    pub(crate) texts: Vec<PageText>,
    /// How many code blocks it has.
    pub(crate) blocks: Blocks,
}

/// A text that code blocks of a page make.
#[derive(Debug)]
pub(crate) struct PageText {
    pub(crate) file: FileId,
    pub(crate) how: How,
    pub(crate) map: Map,
}

/// Whether a file is a Markdown page, by its name.
pub fn is_page(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    })
}

/// Whether two versions of a page differ in nothing but what stands inside its code blocks: a change of one may not
/// spill over into the page.
pub fn same_around(old: &str, new: &str) -> bool {
    fences::around(old) == fences::around(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_known_by_their_ending() {
        assert!(is_page(Path::new("a/README.md")) && is_page(Path::new("x.MARKDOWN")));
        assert!(!is_page(Path::new("md")) && !is_page(Path::new("a.partnership")));
    }

    #[test]
    fn a_change_that_spills_over_is_seen() {
        let page = "One.\n\n> ```partnership\n> partner a \"A\" {}\n> ```\n\nTwo.\n";
        let inside = page.replace("partner a", "partner b");
        assert!(same_around(page, &inside));
        assert!(!same_around(page, &page.replace("Two", "Three")));
        let ended = page.replace("partner a \"A\" {}", "```\n> partner a");
        assert!(!same_around(page, &ended));
        // A line that lost its mark is no line of the block any more.
        assert!(!same_around(
            page,
            &page.replace("> partner a", "partner a")
        ));
    }
}
