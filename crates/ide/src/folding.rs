//! What can be folded away: entries and other blocks, long texts, runs of comments, runs of `use`.

use partnership_source::{FileId, TextRange};
use partnership_syntax::{NodeKind, Syntax};

use crate::Snapshot;

/// What sort of thing is folded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// A block.
    Block,
    /// Comments.
    Comment,
    /// `use` sentences.
    Imports,
}

/// Something that can be folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// From its first byte to its last.
    pub range: TextRange,
    /// What sort of thing it is.
    pub sort: Sort,
}

/// Everything in `file` that spans several lines and can be folded, in order.
pub fn folds(snapshot: &Snapshot, file: FileId) -> Vec<Fold> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    let text: &str = parse.text();
    let mut found = Vec::new();
    let mut comments = Run::new(Sort::Comment);
    let mut imports = Run::new(Sort::Imports);
    for piece in parse.pieces() {
        let Some(root) = Syntax::root(&piece.tree, text, piece.range.start) else {
            continue;
        };
        for node in root.descendants() {
            let range = node.range();
            match node.kind() {
                NodeKind::block | NodeKind::long_text | NodeKind::curly_text
                    if range.of(text).contains('\n') =>
                {
                    found.push(Fold {
                        range,
                        sort: Sort::Block,
                    });
                }
                NodeKind::comment => comments.add(range, text, &mut found),
                NodeKind::use_sentence => imports.add(range, text, &mut found),
                _ => {}
            }
        }
    }
    comments.end(&mut found);
    imports.end(&mut found);
    found.sort_by_key(|fold| (fold.range.start, std::cmp::Reverse(fold.range.end)));
    found
}

/// Things of a sort that follow each other with nothing but one line break between them.
struct Run {
    sort: Sort,
    open: Option<(TextRange, usize)>,
}

impl Run {
    fn new(sort: Sort) -> Self {
        Self { sort, open: None }
    }

    fn add(&mut self, range: TextRange, text: &str, found: &mut Vec<Fold>) {
        if let Some((open, count)) = &mut self.open {
            let between = text
                .get(open.end as usize..range.start as usize)
                .unwrap_or("x");
            if between.trim().is_empty() && between.matches('\n').count() <= 1 {
                *open = open.join(range);
                *count += 1;
                return;
            }
        }
        self.end(found);
        self.open = Some((range, 1));
    }

    fn end(&mut self, found: &mut Vec<Fold>) {
        if let Some((range, count)) = self.open.take()
            && count > 1
        {
            found.push(Fold {
                range,
                sort: self.sort,
            });
        }
    }
}
