//! The code blocks of a Markdown page that are marked `partnership`.

use std::sync::Arc;

use partnership_source::TextRange;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::How;
use super::map::{Map, Segment};

/// The word that marks a code block as ours.
const MARK: &str = "partnership";

/// A code block that is marked `partnership`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Fence {
    /// How it is to be looked at.
    pub(crate) how: How,
    /// The file that it is a piece of, where it says so.
    pub(crate) file: Option<String>,
    /// Where its first line starts in the page, its fence included.
    pub(crate) start: u32,
    /// What stands in it.
    pub(crate) text: String,
    /// Where that stands in the page.
    pub(crate) map: Map,
}

impl Fence {
    /// The code block with this label; `None` where it is not ours.
    fn of(label: &str, start: usize) -> Option<Self> {
        let mut words = label
            .split(|sign: char| sign.is_whitespace() || sign == ',')
            .filter(|word| !word.is_empty());
        if words.next() != Some(MARK) {
            return None;
        }
        let mut fence = Self {
            how: How::Part,
            file: None,
            start: start as u32,
            text: String::new(),
            map: Map::default(),
        };
        for word in words {
            match word {
                "ignore" | "skip" => fence.how = How::Ignored,
                "fragment" if fence.how == How::Part => fence.how = How::Fragment,
                "fails" if fence.how == How::Part => {
                    fence.how = How::Fails(TextRange::empty(start as u32));
                }
                // Other words are for whoever shows the page.
                _ => {
                    if let Some(name) = word.strip_prefix("file=").filter(|name| !name.is_empty()) {
                        fence.file = Some(name.to_owned());
                    }
                }
            }
        }
        Some(fence)
    }

    fn push(&mut self, text: &str, at: TextRange, page: &str, prefix: &Arc<str>) {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        // Where a tab was read as blanks, what is read does not stand in the page: then the nearest place is told.
        let there = page.get(at.as_usize()) == Some(text);
        self.map.push(Segment {
            at: start,
            from: at.start,
            length: if there { at.len() } else { 0 },
            prefix: Arc::clone(prefix),
        });
    }
}

fn events(page: &str) -> impl Iterator<Item = (Event<'_>, TextRange)> {
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM;
    let events = Parser::new_ext(page, options).into_offset_iter();
    events.map(|(event, at)| (event, TextRange::new(at.start as u32, at.end as u32)))
}

/// The code blocks of `page` that are ours, in their order.
pub(crate) fn fences(page: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<(Fence, Option<Arc<str>>)> = None;
    for (event, at) in events(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(label))) => {
                open = Fence::of(&label, at.start as usize).map(|fence| (fence, None));
            }
            Event::Text(text) => {
                if let Some((fence, prefix)) = &mut open {
                    let prefix = prefix.get_or_insert_with(|| before(page, at.start as usize));
                    fence.push(&text, at, page, prefix);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(open.take().map(|(fence, _)| fence)),
            _ => {}
        }
    }
    found
}

/// What stands in the line of `offset` before it.
fn before(page: &str, offset: usize) -> Arc<str> {
    let line = page[..offset].rfind('\n').map_or(0, |at| at + 1);
    Arc::from(&page[line..offset])
}

/// A page without what stands in our code blocks, with the labels of all code blocks.
pub(crate) fn around(page: &str) -> (String, Vec<String>) {
    let mut rest = String::with_capacity(page.len());
    let mut labels = Vec::new();
    let (mut ours, mut done, mut line) = (false, 0, String::new());
    for (event, at) in events(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(label))) => {
                ours = Fence::of(&label, 0).is_some();
                labels.push(label.into_string());
            }
            Event::End(TagEnd::CodeBlock) => {
                ours = false;
                line.clear();
            }
            Event::Text(_) if ours => {
                let start = (at.start as usize).max(done);
                // What stands before each line belongs to the page, and is told once however many lines there are.
                let before = &page[done..start];
                if *before != line {
                    rest.push_str(before);
                    before.clone_into(&mut line);
                }
                done = (at.end as usize).max(done);
            }
            _ => {}
        }
    }
    rest.push_str(&page[done..]);
    (rest, labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_blocks_are_found_wherever_they_stand() {
        let page = "<!-- ```partnership\nno\n``` -->\n\n```partnership,ignore\na\n```\n\n* item\n\n  ~~~~ partnership fragment file=x\n  b\n    c\n  ~~~~\n\n```rust\nd\n```\n\n    ```partnership\n\n> ```partnership title=\"x\"\n> é\n> f\n";
        let found = fences(page);
        let told: Vec<_> = found
            .iter()
            .map(|fence| {
                (
                    fence.how.clone(),
                    fence.file.as_deref(),
                    fence.text.as_str(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (How::Ignored, None, "a\n"),
                (How::Fragment, Some("x"), "b\n  c\n"),
                (How::Part, None, "é\nf\n"),
            ]
        );
        let last = found.last().unwrap();
        let f = last.map.range(TextRange::new(3, 4)).as_usize();
        assert_eq!((&page[f.clone()], f.start), ("f", page.rfind('f').unwrap()));
    }

    #[test]
    fn line_ends_of_another_system_move_nothing() {
        let page = "# A\r\n\r\n```partnership\r\none\r\ntwo\r\n```\r\n";
        let found = fences(page);
        let at = found[0].text.find("two").unwrap() as u32;
        let two = found[0].map.range(TextRange::new(at, at + 3));
        assert_eq!(two.of(page), "two");
    }

    #[test]
    fn an_open_block_ends_with_the_page() {
        let found = fences("```partnership\na");
        assert_eq!((found.len(), found[0].text.as_str()), (1, "a"));
    }
}
