//! From what pest read to the owned tree, noting slips on the way.

use partnership_source::TextRange;
use pest::iterators::Pairs;
use pest::{Parser as _, Token};

use crate::grammar::{Grammar, Rule};
use crate::tree::{Node, Tree};
use crate::{MAX_DEPTH, Slip, SlipKind, whole};

/// The tree of a piece from its pairs. `control` is the place of its first control character, which may be inside a
/// text that the grammar does not see.
pub(crate) fn piece(text: &str, pairs: Pairs<'_, Rule>, control: Option<usize>) -> Tree {
    let mut tree = Tree {
        nodes: Vec::with_capacity(text.len() / 10 + 2),
        slips: Vec::new(),
    };
    copy(&mut tree, text, pairs, 0, true);
    if let Some(at) = control {
        let at = at as u32;
        tree.slips
            .push(slip(SlipKind::ControlCharacter, TextRange::new(at, at + 1)));
    }
    settle(&mut tree, text);
    tree
}

/// Parse `text`, a sentence that starts at byte `base` of its piece, by `rule`, and append its nodes.
pub(crate) fn sentence(tree: &mut Tree, rule: Rule, text: &str, base: u32) {
    let before = tree.nodes.len();
    if parentheses_depth(text) > MAX_DEPTH {
        tree.slips.push(slip(
            SlipKind::TooDeep,
            TextRange::new(0, text.len() as u32).shift(base),
        ));
    } else if let Ok(pairs) = Grammar::parse(rule, text) {
        copy(tree, text, pairs, base, false);
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

fn copy(tree: &mut Tree, text: &str, pairs: Pairs<'_, Rule>, base: u32, skeleton: bool) {
    let mut open: Vec<u32> = Vec::with_capacity(16);
    let mut whole = 0;
    for token in pairs.tokens() {
        match token {
            Token::Start {
                rule: Rule::EOI, ..
            }
            | Token::End {
                rule: Rule::EOI, ..
            } => {}
            Token::Start {
                rule: Rule::lines | Rule::whole_head,
                pos,
            } => whole = pos.pos(),
            Token::End {
                rule: Rule::lines,
                pos,
            } => whole::lines(&mut tree.nodes, text, whole, pos.pos()),
            Token::End {
                rule: Rule::whole_head,
                pos,
            } => whole::head(&mut tree.nodes, text, whole, pos.pos()),
            Token::Start { rule, pos } => {
                open.push(tree.nodes.len() as u32);
                let start = base + pos.pos() as u32;
                let kind = if skeleton { final_kind(rule) } else { rule };
                tree.nodes.push(Node {
                    kind,
                    start,
                    end: start,
                    skip: 0,
                });
            }
            Token::End { rule, pos } => {
                let Some(index) = open.pop() else { continue };
                let mut end = base + pos.pos() as u32;
                if !skeleton {
                    // Where pest skips blanks before an optional part that is not there, the node would end in blanks.
                    let inner = TextRange::new(tree.nodes[index as usize].start - base, end - base)
                        .of(text);
                    end -= (inner.len() - inner.trim_end_matches([' ', '\t', '\n']).len()) as u32;
                }
                if skeleton && rule == Rule::sentence_text {
                    let start = tree.nodes[index as usize].start;
                    let inner = TextRange::new(start, end).of(text);
                    let before = tree.nodes.len();
                    sentence(tree, sentence_rule(inner), inner, start);
                    open_text_slips(tree, text, before);
                }
                let skip = tree.nodes.len() as u32;
                let node = &mut tree.nodes[index as usize];
                (node.end, node.skip) = (end, skip);
                if rule == Rule::first_word {
                    node.kind = first_word_kind(TextRange::new(node.start, end).of(text));
                } else if skeleton {
                    statement_slips(tree, text, index);
                }
            }
        }
    }
}

/// The words of the skeleton are one kind of node, whichever rule scanned them, and so are entries.
fn final_kind(rule: Rule) -> Rule {
    match rule {
        Rule::entry => Rule::declaration,
        Rule::plain_word | Rule::first_word | Rule::later_word | Rule::and_name => Rule::word,
        other => other,
    }
}

/// A word that stands where a value may begin: an address, a word with a prefix, or a plain word.
fn first_word_kind(text: &str) -> Rule {
    match memchr::memchr(b':', text.as_bytes()) {
        None => Rule::word,
        Some(at) if text[at..].starts_with("://") => Rule::link,
        Some(_) => Rule::prefixed,
    }
}

/// The slips of texts that are not closed in a sentence whose nodes start at `before`. A sentence is not read by the
/// skeleton, so they are not met there.
fn open_text_slips(tree: &mut Tree, text: &str, before: usize) {
    let open = tree.nodes[before..]
        .iter()
        .filter(|node| node.kind == Rule::open_text);
    tree.slips
        .extend(open.map(|node| slip(SlipKind::UnclosedText, first_line(text, range(*node)))));
}

/// Which rule reads a sentence, by its first word.
fn sentence_rule(text: &str) -> Rule {
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
    deepest.max(text.matches("not ").count().saturating_sub(200) as u32)
}

fn slip(kind: SlipKind, range: TextRange) -> Slip {
    Slip {
        kind,
        range,
        other: None,
    }
}

fn range(node: Node) -> TextRange {
    TextRange::new(node.start, node.end)
}

/// The slips of a node that has just been completed.
fn statement_slips(tree: &mut Tree, text: &str, index: u32) {
    let node = tree.nodes[index as usize];
    match node.kind {
        Rule::open_text => tree
            .slips
            .push(slip(SlipKind::UnclosedText, first_line(text, range(node)))),
        Rule::stray_brace => tree.slips.push(slip(SlipKind::StrayBrace, range(node))),
        Rule::junk_text => {
            let trimmed = range(node).of(text).trim_end().len() as u32;
            tree.slips.push(slip(
                SlipKind::Junk,
                first_line(text, TextRange::new(node.start, node.start + trimmed)),
            ));
        }
        Rule::junk if child(tree, index, Rule::junk_text).is_none() => {
            tree.slips.push(slip(
                SlipKind::Junk,
                TextRange::new(node.start, node.start + 1),
            ));
        }
        Rule::field if child(tree, index, Rule::values).is_none() => {
            tree.slips.push(slip(SlipKind::MissingValue, range(node)));
        }
        Rule::block if child(tree, index, Rule::close).is_none() => {
            tree.slips.push(slip(SlipKind::MissingBrace, range(node)));
        }
        Rule::declaration => head_slips(tree, index),
        _ => {}
    }
}

/// `range`, cut at the end of its first line: a slip is shown where it begins.
fn first_line(text: &str, range: TextRange) -> TextRange {
    let line = range
        .of(text)
        .split('\n')
        .next()
        .unwrap_or("")
        .trim_end()
        .len() as u32;
    TextRange::new(range.start, range.start + line)
}

fn children(tree: &Tree, index: u32) -> impl Iterator<Item = Node> + '_ {
    let end = tree.nodes[index as usize].skip;
    let mut next = index + 1;
    std::iter::from_fn(move || {
        let node = *tree.nodes.get(next as usize).filter(|_| next < end)?;
        next = node.skip;
        Some(node)
    })
}

fn child(tree: &Tree, index: u32, kind: Rule) -> Option<Node> {
    children(tree, index).find(|node| node.kind == kind)
}

/// A head is `kind [name] ["title"] [on DATE]`; anything else in it is a slip.
fn head_slips(tree: &mut Tree, index: u32) {
    let (mut name, mut title, mut block) = (None, None, None);
    let mut stray: Option<TextRange> = None;
    let mut swapped = None;
    let mut qualified = false;
    for node in children(tree, index).skip(1) {
        match node.kind {
            Rule::block => block = Some(node),
            Rule::word | Rule::prefixed | Rule::number if name.is_none() && !qualified => {
                if title.is_some() {
                    // `on DATE` may follow a title; it is told apart from a late name where the head is read.
                    qualified = node.end - node.start == 2;
                    if !qualified {
                        swapped = Some(node);
                        name = Some(node);
                    }
                } else {
                    name = Some(node);
                }
            }
            Rule::long_text | Rule::plain_text | Rule::curly_text | Rule::open_text
                if title.is_none() =>
            {
                title = Some(node);
            }
            Rule::word | Rule::number if qualified => {}
            // `test x "…" on DATE`: a name was given before the title.
            Rule::word if title.is_some() && node.end - node.start == 2 => qualified = true,
            _ => stray = Some(stray.map_or(range(node), |before| before.join(range(node)))),
        }
    }
    let head_end = title
        .or(name)
        .map_or(tree.nodes[index as usize + 1].end, |node| node.end);
    if let Some(stray) = stray {
        tree.slips.push(slip(SlipKind::HeadWords, stray));
    } else if let (Some(name), Some(title)) = (swapped, title) {
        tree.slips.push(Slip {
            kind: SlipKind::NameAfterTitle,
            range: range(name),
            other: Some(range(title)),
        });
    } else if block.is_none() {
        let start = tree.nodes[index as usize].start;
        tree.slips.push(slip(
            SlipKind::MissingBlock,
            TextRange::new(start, head_end),
        ));
    }
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

/// Leave one slip for one mistake, in the order of the text.
///
/// A text that is not closed swallows the quote of the next one and the brace of its block; a block that is not closed
/// takes the brace of the block around it, so that both look open. What follows from another slip is dropped.
fn settle(tree: &mut Tree, text: &str) {
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
