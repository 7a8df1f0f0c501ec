//! Sentences: each is parsed by the rule that its first word asks for.

use memchr::memmem;
use partnership_source::TextRange;
use pest::iterators::Pairs;
use pest::{Parser as _, Token};

use super::{first_line, slip};
use crate::grammar::{Grammar, Rule};
use crate::tree::{Node, Tree};
use crate::{MAX_DEPTH, Slip, SlipKind};

/// Parse `text`, a sentence that starts at byte `base` of its piece, by `rule`, and append its nodes.
pub(crate) fn sentence(tree: &mut Tree, rule: Rule, text: &str, base: u32) {
    let before = tree.nodes.len();
    if parentheses_depth(text) > MAX_DEPTH {
        tree.slips.push(slip(
            SlipKind::TooDeep,
            TextRange::new(0, text.len() as u32).shift(base),
        ));
    } else if let Ok(pairs) = Grammar::parse(rule, text) {
        copy(tree, text, pairs, base);
        sentence_slips(tree, rule, text, base, before);
        return;
    } else {
        tree.slips.push(slip(
            SlipKind::UnfinishedSentence,
            TextRange::new(0, text.trim_end().len() as u32).shift(base),
        ));
    }
    let (start, end) = (base, base + text.len() as u32);
    let skip = before as u32 + 2;
    tree.nodes.push(Node {
        kind: rule,
        start,
        end,
        skip,
    });
    tree.nodes.push(Node {
        kind: Rule::leftover,
        start,
        end,
        skip,
    });
}

fn copy(tree: &mut Tree, text: &str, pairs: Pairs<'_, Rule>, base: u32) {
    let bytes = text.as_bytes();
    let mut open: Vec<u32> = Vec::with_capacity(16);
    for token in pairs.tokens() {
        match token {
            Token::Start {
                rule: Rule::EOI, ..
            }
            | Token::End {
                rule: Rule::EOI, ..
            } => {}
            Token::Start { rule, pos } => {
                open.push(tree.nodes.len() as u32);
                let start = base + pos.pos() as u32;
                tree.nodes.push(Node {
                    kind: rule,
                    start,
                    end: start,
                    skip: 0,
                });
            }
            Token::End { pos, .. } => {
                let Some(index) = open.pop() else { continue };
                let skip = tree.nodes.len() as u32;
                let node = &mut tree.nodes[index as usize];
                // Where pest skips blanks before an optional part that is not there, the node would end in blanks.
                let start = (node.start - base) as usize;
                let mut end = pos.pos();
                while end > start && matches!(bytes[end - 1], b' ' | b'\t' | b'\n') {
                    end -= 1;
                }
                (node.end, node.skip) = (base + end as u32, skip);
            }
        }
    }
}

/// Which rule reads a sentence, by its first word.
pub(super) fn rule_of(text: &str) -> Rule {
    match text.split([' ', '\t', '\n', '(', '"']).next().unwrap_or("") {
        "permit" | "forbid" => Rule::clause,
        "use" => Rule::use_sentence,
        "expect" => Rule::expectation,
        "for" => Rule::binding,
        "require" => Rule::requirement,
        "define" => Rule::definition,
        _ => Rule::when_sentence,
    }
}

fn parentheses_depth(text: &str) -> u32 {
    let (mut depth, mut deepest) = (0u32, 0u32);
    for byte in text.bytes() {
        match byte {
            b'(' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // `not not not …` nests as well.
    deepest.max(
        memmem::find_iter(text.as_bytes(), "not ")
            .count()
            .saturating_sub(200) as u32,
    )
}

/// The slips of a sentence whose nodes start at `before`.
fn sentence_slips(tree: &mut Tree, rule: Rule, text: &str, base: u32, before: usize) {
    let whole = TextRange::new(0, text.trim_end().len() as u32).shift(base);
    let leftover = tree.nodes[before..]
        .iter()
        .find(|node| node.kind == Rule::leftover)
        .copied();
    if let Some(node) = leftover {
        let inside = TextRange::new(node.start - base, node.end - base);
        let trimmed = first_line(
            text,
            TextRange::new(
                inside.start,
                inside.start + inside.of(text).trim_end().len() as u32,
            ),
        );
        tree.slips.push(Slip {
            kind: SlipKind::Leftover,
            range: trimmed.shift(base),
            other: Some(whole),
        });
        return;
    }
    let has = |kind| tree.nodes[before..].iter().any(|node| node.kind == kind);
    let finished = match rule {
        Rule::clause => has(Rule::who) && has(Rule::actions) && has(Rule::what),
        Rule::deed => has(Rule::actions) && has(Rule::what),
        Rule::use_sentence => has(Rule::any_text),
        Rule::expectation => {
            has(Rule::expect_rule) || (has(Rule::expect_decision) && has(Rule::what))
        }
        Rule::binding => has(Rule::kind_name) && (!joined(text, "where") || has(Rule::condition)),
        Rule::requirement => has(Rule::condition) || has(Rule::attested),
        Rule::definition => has(Rule::name) && (!joined(text, "when") || has(Rule::condition)),
        Rule::when_sentence => has(Rule::condition),
        _ => true,
    };
    if !finished {
        tree.slips.push(Slip {
            kind: SlipKind::UnfinishedSentence,
            range: whole,
            other: None,
        });
    }
}

fn joined(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|part| part == word)
}
