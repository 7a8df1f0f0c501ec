//! Text to trees.

use std::sync::Arc;

use partnership_source::TextRange;
use pest::Parser as _;

use crate::ast::{File, Statement};
use crate::grammar::{Grammar, Rule};
use crate::lower::Lowering;
use crate::scan::{Cut, Patch, scan};
use crate::tree::{Node, Syntax, Tree};
use crate::{Slip, SlipKind, group, lower, shadow};

/// How deep blocks and parentheses may nest. Real files need four levels.
pub const MAX_DEPTH: u32 = 64;

/// How long one top-level entry may be, in bytes. It bounds the memory that one entry can cost.
pub const MAX_PIECE: usize = 1 << 20;

/// A text and its trees.
#[derive(Clone, Debug)]
pub struct Parse {
    pub(crate) text: Arc<str>,
    pub(crate) pieces: Vec<Piece>,
}

/// A top-level statement, with the blanks and comments up to the next one.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Where it stands in the text. Pieces tile it.
    pub range: TextRange,
    /// Its tree, shared by all snapshots in which its text is the same.
    pub tree: Arc<Tree>,
    /// What the scan found in it.
    pub(crate) care: Care,
}

/// What the scan found in a piece: with its bytes, all that its tree depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Care {
    too_deep: bool,
    /// The texts that need care: where they stand in the piece, and how they are marked.
    texts: Box<[(u32, u32, u8)]>,
}

impl Care {
    pub(crate) fn of(cut: &Cut, patches: &[Patch]) -> Self {
        let from_piece = |at: usize| (at - cut.range.start) as u32;
        Self {
            too_deep: cut.too_deep,
            texts: patches
                .iter()
                .map(|patch| {
                    let (start, end) = (patch.range.start, patch.range.end);
                    (from_piece(start), from_piece(end), patch.rest)
                })
                .collect(),
        }
    }
}

/// Parse `text`. Never fails: what is wrong with the text is in [`Parse::slips`].
pub fn parse(text: impl Into<Arc<str>>) -> Parse {
    parse_parallel(text, 1)
}

/// Parse `text` on up to `threads` threads; the result is the same whatever their number.
pub fn parse_parallel(text: impl Into<Arc<str>>, threads: usize) -> Parse {
    let text = text.into();
    let plain = shadow::plain(&text);
    let found = scan(plain.as_bytes(), MAX_DEPTH);
    let share = found.cuts.len().div_ceil(threads.max(1)).max(1);
    let shares: Vec<&[Cut]> = found.cuts.chunks(share).collect();
    let pieces = match shares.as_slice() {
        [] => Vec::new(),
        [all] => parse_cuts(&plain, all, &found.patches),
        [first, rest @ ..] => std::thread::scope(|scope| {
            let (plain, patches) = (&*plain, found.patches.as_slice());
            let others: Vec<_> = rest
                .iter()
                .map(|share| scope.spawn(move || parse_cuts(plain, share, patches)))
                .collect();
            let mut pieces = parse_cuts(plain, first, patches);
            for (other, share) in others.into_iter().zip(rest) {
                // A thread that could not do its share leaves it to this one.
                pieces.extend(
                    other
                        .join()
                        .unwrap_or_else(|_| parse_cuts(plain, share, patches)),
                );
            }
            pieces
        }),
    };
    drop(plain);
    Parse { text, pieces }
}

/// The pieces of neighbouring cuts; `patches` are those of the whole text.
fn parse_cuts(plain: &str, cuts: &[Cut], patches: &[Patch]) -> Vec<Piece> {
    let first = cuts.first().map_or(0, |cut| cut.range.start);
    let mut patches = &patches[patches.partition_point(|patch| patch.range.start < first)..];
    let mut lowering = Lowering::default();
    let mut pieces = Vec::with_capacity(cuts.len());
    let mut rest = cuts;
    while !rest.is_empty() {
        let next_patch = patches
            .first()
            .map_or(plain.len(), |patch| patch.range.start);
        let together = group::length(rest, next_patch);
        if let Some(trees) = group::parse(plain, &rest[..together], &mut lowering) {
            for (cut, tree) in rest.iter().zip(trees) {
                pieces.push(Piece::new(cut, tree, Care::of(cut, &[])));
            }
            rest = &rest[together..];
            continue;
        }
        for cut in &rest[..together.max(1)] {
            let inside = patches.partition_point(|patch| patch.range.start < cut.range.end);
            let (own, others) = patches.split_at(inside);
            patches = others;
            let tree = parse_piece(plain, cut, own, &mut lowering);
            pieces.push(Piece::new(cut, tree, Care::of(cut, own)));
        }
        rest = &rest[together.max(1)..];
    }
    pieces
}

impl Piece {
    fn new(cut: &Cut, tree: Tree, care: Care) -> Self {
        Self {
            range: TextRange::new(cut.range.start as u32, cut.range.end as u32),
            tree: Arc::new(tree),
            care,
        }
    }
}

impl Parse {
    /// The text, as it was given.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The file as typed views.
    pub fn file(&self) -> File<'_> {
        File::new(self)
    }

    /// The top-level statements, in order.
    pub fn statements(&self) -> impl Iterator<Item = Statement<'_>> {
        self.pieces
            .iter()
            .flat_map(|piece| self.piece_statements(piece))
    }

    /// The statements of one piece.
    pub fn piece_statements<'a>(&'a self, piece: &'a Piece) -> impl Iterator<Item = Statement<'a>> {
        Syntax::root(&piece.tree, &self.text, piece.range.start)
            .into_iter()
            .flat_map(Statement::all_in)
    }

    /// All slips, with ranges in the text.
    pub fn slips(&self) -> impl Iterator<Item = Slip> {
        self.pieces.iter().flat_map(|piece| {
            let base = piece.range.start;
            piece.tree.slips.iter().map(move |slip| Slip {
                kind: slip.kind,
                range: slip.range.shift(base),
                other: slip.other.map(|other| other.shift(base)),
            })
        })
    }

    /// Whether the text has the shape of the language everywhere.
    pub fn is_clean(&self) -> bool {
        self.pieces.iter().all(|piece| piece.tree.slips.is_empty())
    }
}

pub(crate) fn parse_piece(
    plain: &str,
    cut: &Cut,
    patches: &[Patch],
    lowering: &mut Lowering,
) -> Tree {
    let bytes = &plain.as_bytes()[cut.range.clone()];
    if cut.too_deep {
        return junk_tree(bytes, SlipKind::TooDeep);
    }
    if bytes.len() > MAX_PIECE {
        return junk_tree(bytes, SlipKind::TooLong);
    }
    let control = memchr::memchr(shadow::CONTROL, bytes);
    let patched;
    // The shadow replaces whole characters, and patches cover whole texts, so this is text; a piece for which it were
    // not would be kept as junk.
    let shadow = if patches.is_empty() {
        plain.get(cut.range.clone())
    } else {
        let mut copy = bytes.to_vec();
        for patch in patches {
            let inside =
                &mut copy[patch.range.start - cut.range.start..patch.range.end - cut.range.start];
            inside.fill(patch.rest);
            inside[0] = patch.first;
        }
        patched = String::from_utf8(copy);
        patched.as_deref().ok()
    };
    shadow
        .and_then(|shadow| {
            let pairs = Grammar::parse(Rule::piece, shadow).ok()?;
            lowering.piece(shadow, pairs, control)
        })
        .unwrap_or_else(|| junk_tree(bytes, SlipKind::Junk))
}

/// A piece that is kept as it is, unread.
fn junk_tree(bytes: &[u8], kind: SlipKind) -> Tree {
    let len = bytes.len() as u32;
    let first_line = memchr::memchr(b'\n', bytes).unwrap_or(bytes.len()) as u32;
    Tree {
        nodes: vec![
            Node {
                kind: Rule::piece,
                start: 0,
                end: len,
                skip: 2,
            },
            Node {
                kind: Rule::junk,
                start: 0,
                end: len,
                skip: 2,
            },
        ],
        slips: vec![Slip {
            kind,
            range: TextRange::new(0, first_line.min(200)),
            other: None,
        }],
    }
}

/// Parse the value of a field that is a condition: `a.b is given and …`.
pub fn parse_condition(text: &str) -> Tree {
    parse_fragment(Rule::condition_only, text)
}

/// Parse the value of a field that may depend on a condition: `error when …, otherwise warning`.
pub fn parse_conditional(text: &str) -> Tree {
    parse_fragment(Rule::conditional, text)
}

/// Parse what a promise rules out: `use ed-attendances for insurance`.
pub fn parse_deed(text: &str) -> Tree {
    parse_fragment(Rule::deed, text)
}

/// Parse a text by one rule of the sentences. Node 0 has that rule's kind.
fn parse_fragment(rule: Rule, text: &str) -> Tree {
    let plain = shadow::plain(text);
    let mut bytes = plain.into_owned().into_bytes();
    for patch in scan(&bytes, MAX_DEPTH).patches {
        let inside = &mut bytes[patch.range];
        inside.fill(patch.rest);
        inside[0] = patch.first;
    }
    let mut tree = Tree::default();
    if let Ok(shadow) = std::str::from_utf8(&bytes) {
        lower::sentence(&mut tree, rule, shadow, 0);
    }
    tree
}
