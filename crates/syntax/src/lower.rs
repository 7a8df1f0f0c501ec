//! From what pest read to owned trees, noting slips on the way.

use partnership_source::TextRange;
use pest::Token;
use pest::iterators::Pairs;

use crate::grammar::Rule;
use crate::tree::{Node, Tree};
use crate::{Slip, SlipKind};
pub(crate) use sentence::sentence;
use settle::settle;

mod sentence;
mod settle;
mod whole;

/// Makes trees; what it needs on the way is kept from one tree to the next.
#[derive(Default)]
pub(crate) struct Lowering {
    /// The nodes of the tree that is being made. A finished tree takes a copy, which is as long as it has to be.
    nodes: Vec<Node>,
    /// The nodes that are not complete yet.
    open: Vec<u32>,
}

impl Lowering {
    /// The tree of a piece from its pairs. `control` is the place of its first control character, which may be inside a
    /// text that the grammar does not see.
    pub(crate) fn piece(
        &mut self,
        text: &str,
        pairs: Pairs<'_, Rule>,
        control: Option<usize>,
    ) -> Option<Tree> {
        self.pieces(text, pairs, &[text.len()], control)?.pop()
    }

    /// The trees of neighbouring pieces that were read as one text; `ends` says where each of them ends. There are none
    /// if something goes on from one piece into the next: read by itself, each would end where it ends.
    pub(crate) fn pieces(
        &mut self,
        text: &str,
        pairs: Pairs<'_, Rule>,
        ends: &[usize],
        control: Option<usize>,
    ) -> Option<Vec<Tree>> {
        let mut ends = ends.iter().copied();
        let mut trees = Vec::with_capacity(ends.len());
        self.open.clear();
        let (mut start, mut end) = (0, ends.next()?);
        let mut tree = self.start_piece();
        let mut own = text.get(start..end)?;
        // Where what the grammar yields whole starts.
        let mut whole = 0;
        for token in pairs.tokens() {
            match token {
                Token::Start { rule, pos } => match rule {
                    Rule::EOI | Rule::piece => {}
                    Rule::lines | Rule::whole_head => whole = pos.pos().checked_sub(start)?,
                    _ => {
                        while self.open.is_empty() && pos.pos() >= end {
                            trees.push(self.finish_piece(tree, own, control));
                            (start, end) = (end, ends.next()?);
                            own = text.get(start..end)?;
                            tree = self.start_piece();
                        }
                        self.open.push(tree.nodes.len() as u32);
                        let start = pos.pos() - start;
                        whole::leaf(&mut tree.nodes, final_kind(rule), start, start);
                    }
                },
                Token::End { rule, pos } => {
                    if pos.pos() > end && rule != Rule::piece && rule != Rule::EOI {
                        return None;
                    }
                    let to = pos.pos() - start;
                    match rule {
                        Rule::EOI | Rule::piece => {}
                        Rule::lines => whole::lines(&mut tree.nodes, own, whole, to),
                        Rule::whole_head => whole::head(&mut tree.nodes, own, whole, to),
                        _ => self.complete(&mut tree, own, rule, to as u32),
                    }
                }
            }
        }
        trees.push(self.finish_piece(tree, own, control));
        // Each piece but the first starts with a word, so that the last one has been reached unless it was swallowed.
        ends.next().is_none().then_some(trees)
    }

    fn start_piece(&mut self) -> Tree {
        let mut nodes = std::mem::take(&mut self.nodes);
        nodes.clear();
        whole::leaf(&mut nodes, Rule::piece, 0, 0);
        Tree {
            nodes,
            slips: Vec::new(),
        }
    }

    fn finish_piece(&mut self, mut tree: Tree, text: &str, control: Option<usize>) -> Tree {
        whole::close(&mut tree.nodes, 0, text.len());
        if let Some(at) = control {
            let at = at as u32;
            tree.slips
                .push(slip(SlipKind::ControlCharacter, TextRange::new(at, at + 1)));
        }
        settle(&mut tree, text);
        let nodes = tree.nodes.as_slice().to_vec();
        self.nodes = std::mem::replace(&mut tree.nodes, nodes);
        tree
    }

    /// The innermost node that is not complete ends at `end`, as the grammar's `rule`.
    fn complete(&mut self, tree: &mut Tree, text: &str, rule: Rule, end: u32) {
        let Some(index) = self.open.pop() else { return };
        let start = tree.nodes[index as usize].start;
        let inner = || TextRange::new(start, end).of(text);
        if rule == Rule::sentence_text {
            let before = tree.nodes.len();
            sentence(tree, sentence::rule_of(inner()), inner(), start);
            open_text_slips(tree, text, before);
        }
        whole::close(&mut tree.nodes, index as usize, end as usize);
        if rule == Rule::first_word {
            tree.nodes[index as usize].kind = first_word_kind(inner());
        } else {
            statement_slips(tree, text, index);
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

/// The slips of texts that are not closed in a sentence whose nodes start at `before`. A sentence is not read by the
/// skeleton, so they are not met there.
fn open_text_slips(tree: &mut Tree, text: &str, before: usize) {
    let open = tree.nodes[before..]
        .iter()
        .filter(|node| node.kind == Rule::open_text);
    tree.slips
        .extend(open.map(|node| slip(SlipKind::UnclosedText, first_line(text, range(*node)))));
}
