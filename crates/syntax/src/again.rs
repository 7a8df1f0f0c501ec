//! Parsing a text again after an edit: only the pieces that are new are parsed.
//!
//! What a piece says depends on its bytes and on what the scan found in them (which texts are open, whether braces nest
//! too deep), and on nothing else. The whole text is cut anew, in one linear pass, and a piece for which both are as
//! before keeps its tree. `cached = fresh` is a property that a test holds this to.

use std::collections::HashMap;
use std::sync::Arc;

use partnership_source::TextRange;

use crate::ast::{Import, Statement};
use crate::lower::Lowering;
use crate::parse::{Care, parse_piece};
use crate::scan::{Cut, Patch, scan};
use crate::{MAX_DEPTH, Parse, Piece, Tree, shadow};

impl Parse {
    /// Parse `text`, a later state of the same file: pieces that have not changed share their trees with this one.
    pub fn again(&self, text: impl Into<Arc<str>>) -> Parse {
        let text = text.into();
        let plain = shadow::plain(&text);
        let found = scan(plain.as_bytes(), MAX_DEPTH);
        let cares = cares(&found.cuts, &found.patches);
        let same = |old: &Piece, new: usize| {
            let range = &found.cuts[new].range;
            old.care == cares[new]
                && old.range.len() as usize == range.len()
                && old.range.of(&self.text).as_bytes() == &text.as_bytes()[range.clone()]
        };
        let (old, count) = (self.pieces(), found.cuts.len());
        let most = old.len().min(count);
        let before = (0..most)
            .take_while(|index| same(&old[*index], *index))
            .count();
        let after = (0..most - before)
            .take_while(|back| same(&old[old.len() - 1 - back], count - 1 - back))
            .count();
        let changed = &old[before..old.len() - after];
        let known: HashMap<&str, &Piece> = changed
            .iter()
            .map(|piece| (piece.range.of(&self.text), piece))
            .collect();
        let mut patches = &found.patches[..];
        let mut lowering = Lowering::default();
        let mut pieces = Vec::with_capacity(count);
        for (index, (cut, care)) in found.cuts.iter().zip(cares).enumerate() {
            let inside = patches.partition_point(|patch| patch.range.start < cut.range.end);
            let (own, rest) = patches.split_at(inside);
            patches = rest;
            let tree = if index < before {
                Arc::clone(&old[index].tree)
            } else if index >= count - after {
                Arc::clone(&old[old.len() - (count - index)].tree)
            } else {
                let here = text.get(cut.range.clone()).and_then(|own| known.get(own));
                here.filter(|piece| piece.care == care).map_or_else(
                    || Arc::new(parse_piece(&plain, cut, own, &mut lowering)),
                    |piece| Arc::clone(&piece.tree),
                )
            };
            pieces.push(piece(cut, care, tree));
        }
        drop(plain);
        Parse { text, pieces }
    }
}

impl Parse {
    /// The pieces of this and of another parse of the same file that are not shared: all between the first and the last
    /// that differ. What is asked only of statements at the top level need be asked only of these.
    pub fn differing<'a>(&'a self, other: &'a Parse) -> (&'a [Piece], &'a [Piece]) {
        let (old, new) = (self.pieces(), other.pieces());
        let same = |a: &Piece, b: &Piece| Arc::ptr_eq(&a.tree, &b.tree);
        let most = old.len().min(new.len());
        let before = (0..most)
            .take_while(|at| same(&old[*at], &new[*at]))
            .count();
        let after = (0..most - before)
            .take_while(|back| same(&old[old.len() - 1 - back], &new[new.len() - 1 - back]))
            .count();
        (
            &old[before..old.len() - after],
            &new[before..new.len() - after],
        )
    }

    /// The `use` sentences of some of its pieces.
    pub fn imports_of<'a>(&'a self, pieces: &'a [Piece]) -> impl Iterator<Item = Import<'a>> {
        let statements = pieces.iter().flat_map(|piece| self.piece_statements(piece));
        statements.filter_map(|statement| match statement {
            Statement::Sentence(sentence) => sentence.import(),
            _ => None,
        })
    }
}

fn piece(cut: &Cut, care: Care, tree: Arc<Tree>) -> Piece {
    Piece {
        range: TextRange::new(cut.range.start as u32, cut.range.end as u32),
        tree,
        care,
    }
}

fn cares(cuts: &[Cut], mut patches: &[Patch]) -> Vec<Care> {
    let of = |cut: &Cut| {
        let inside = patches.partition_point(|patch| patch.range.start < cut.range.end);
        let (own, rest) = patches.split_at(inside);
        patches = rest;
        Care::of(cut, own)
    };
    cuts.iter().map(of).collect()
}
