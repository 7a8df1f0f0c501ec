//! Of the slips of a piece, those that are told.

use partnership_source::TextRange;

use super::{child, range};
use crate::grammar::Rule;
use crate::tree::Tree;
use crate::{Slip, SlipKind};

/// Leave one slip for one mistake, in the order of the text.
///
/// A text that is not closed swallows the quote of the next one and the brace of its block; a block that is not closed
/// takes the brace of the block around it, so that both look open. What follows from another slip is dropped.
pub(super) fn settle(tree: &mut Tree, text: &str) {
    if tree.slips.len() < 2
        && tree
            .slips
            .first()
            .is_none_or(|slip| slip.kind != SlipKind::MissingBrace)
    {
        return;
    }
    tree.slips
        .sort_by_key(|slip| (slip.range.start, slip.range.end));
    if let Some(first) = tree
        .slips
        .iter()
        .position(|slip| slip.kind == SlipKind::UnclosedText)
    {
        let mut at = 0;
        tree.slips.retain(|slip| {
            at += 1;
            at - 1 <= first && slip.kind != SlipKind::MissingBrace
        });
        // Words before the quote on its own line are the text whose opening quote is missing.
        if first > 0 {
            let open = tree
                .slips
                .last()
                .map(|slip| slip.range.start)
                .unwrap_or_default();
            let line = text[..open as usize]
                .rfind('\n')
                .map_or(0, |at| at as u32 + 1);
            let count = tree.slips.len();
            let mut at = 0;
            tree.slips.retain(|slip| {
                at += 1;
                at == count
                    || !(slip.range.end >= line
                        && matches!(
                            slip.kind,
                            SlipKind::Junk | SlipKind::HeadWords | SlipKind::MissingBlock
                        ))
            });
        }
    }
    // A head without its `{` leaves the `}` of its block behind.
    if let Some(head) = tree
        .slips
        .iter()
        .position(|slip| slip.kind == SlipKind::MissingBlock)
        && let Some(stray) = tree
            .slips
            .iter()
            .skip(head)
            .position(|slip| slip.kind == SlipKind::StrayBrace)
    {
        tree.slips.remove(head + stray);
    }
    // Once a brace is missing or too many, lines are read in the wrong place, and what does not fit there follows from it.
    let brace = |kind| {
        matches!(
            kind,
            SlipKind::MissingBrace | SlipKind::StrayBrace | SlipKind::MissingBlock
        )
    };
    if tree.slips.iter().any(|slip| brace(slip.kind)) {
        let mut first = true;
        tree.slips.retain(|slip| match slip.kind {
            SlipKind::Junk | SlipKind::HeadWords => false,
            SlipKind::StrayBrace | SlipKind::MissingBlock => std::mem::take(&mut first),
            _ => true,
        });
    }
    // Junk on neighbouring lines is one mistake.
    let mut merged: Vec<Slip> = Vec::with_capacity(tree.slips.len());
    for slip in tree.slips.drain(..) {
        let junk = |kind| {
            matches!(
                kind,
                SlipKind::Junk | SlipKind::MissingBlock | SlipKind::HeadWords
            )
        };
        match merged.last_mut() {
            Some(last)
                if junk(last.kind) && junk(slip.kind) && only_a_line_between(text, last, &slip) =>
            {
                last.other = Some(last.other.unwrap_or(last.range).join(slip.range));
            }
            _ => merged.push(slip),
        }
    }
    // Of the blocks that are open at the end, the one that really lacks its brace.
    let braces: Vec<usize> = (0..merged.len())
        .filter(|at| merged[*at].kind == SlipKind::MissingBrace)
        .collect();
    if let Some(outer) = braces.first() {
        let culprit = misplaced_close(tree, text).unwrap_or(merged[*outer].range);
        let end = culprit.start + culprit.of(text).trim_end().len() as u32;
        let head = TextRange::new(culprit.start, culprit.start + 1);
        let kept = *outer;
        merged[kept] = Slip {
            kind: SlipKind::MissingBrace,
            range: head,
            other: Some(TextRange::empty(end)),
        };
        let mut at = 0;
        merged.retain(|slip| {
            at += 1;
            slip.kind != SlipKind::MissingBrace || at - 1 == kept
        });
    }
    tree.slips = merged;
}

fn only_a_line_between(text: &str, last: &Slip, next: &Slip) -> bool {
    let end = last.other.unwrap_or(last.range).end;
    let between = TextRange::new(end, next.range.start).of(text);
    next.range.start >= end && between.bytes().filter(|byte| *byte == b'\n').count() <= 1
}

/// The innermost block whose closing brace stands further left than the line that opens it: that brace was meant for
/// the block around it.
fn misplaced_close(tree: &Tree, text: &str) -> Option<TextRange> {
    let indent = |at: u32| {
        let line = text[..at as usize].rfind('\n').map_or(0, |at| at + 1);
        text[line..]
            .bytes()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .count()
    };
    let mut found = None;
    for (index, node) in tree.nodes.iter().enumerate() {
        if node.kind == Rule::block
            && let Some(close) = child(tree, index as u32, Rule::close)
            && text[..close.start as usize]
                .trim_end_matches([' ', '\t'])
                .ends_with('\n')
            && indent(close.start) < indent(node.start)
        {
            found = Some(range(*node));
        }
    }
    found
}
