//! Parsing small pieces together.
//!
//! Each call of pest has its price, about that of a hundred letters, and most pieces are small. A group is read as one
//! text, and each piece gets what was read of it. Where something goes on from one piece into the next, as a block
//! without its closing brace does, the pieces are read one by one after all: what a piece says never depends on its
//! neighbours. (Nothing in the grammar looks ahead beyond the line it stands on, except at what it takes.)

use pest::Parser as _;

use crate::Tree;
use crate::grammar::{Grammar, Rule};
use crate::lower::Lowering;
use crate::scan::Cut;
use crate::shadow::CONTROL;

/// How long a group may be, in bytes.
const LONGEST: usize = 16 << 10;

/// How many of `cuts` can be read together: those before `limit`, the first place that needs care.
pub(crate) fn length(cuts: &[Cut], limit: usize) -> usize {
    let start = cuts.first().map_or(0, |cut| cut.range.start);
    let limit = limit.min(start + LONGEST);
    cuts.iter()
        .take_while(|cut| cut.range.end <= limit && !cut.too_deep)
        .count()
}

/// The trees of `cuts`, if each reads the same together as by itself.
pub(crate) fn parse(plain: &str, cuts: &[Cut], lowering: &mut Lowering) -> Option<Vec<Tree>> {
    let ([first, _, ..], Some(last)) = (cuts, cuts.last()) else {
        return None;
    };
    let start = first.range.start;
    let text = plain.get(start..last.range.end)?;
    if memchr::memchr(CONTROL, text.as_bytes()).is_some() {
        return None;
    }
    let ends: Vec<usize> = cuts.iter().map(|cut| cut.range.end - start).collect();
    let pairs = Grammar::parse(Rule::piece, text).ok()?;
    lowering.pieces(text, pairs, &ends, None)
}
