//! Taking apart what the grammar yields whole: runs of plain lines, and plain heads.
//!
//! The grammar has said that every line here is plain and where it ends, so nothing is decided here: words end at
//! blanks, items at commas. What comes out is node for node what the rules for single fields and entries would give.

use memchr::{memchr, memmem};

use crate::grammar::Rule;
use crate::tree::Node;

/// Append the nodes of `lines`, the bytes `from..to` of `text`: for each line a field, and a comment if one follows it.
pub(super) fn lines(nodes: &mut Vec<Node>, text: &str, from: usize, to: usize) {
    let Some(bytes) = text.as_bytes().get(..to) else {
        return;
    };
    let mut at = from;
    while at < to {
        at = line(nodes, bytes, skip_blanks(bytes, at));
    }
}

/// Append the nodes of the head `from..to`: its words and its title.
pub(super) fn head(nodes: &mut Vec<Node>, text: &str, from: usize, to: usize) {
    let Some(bytes) = text.as_bytes().get(..to) else {
        return;
    };
    let mut at = from;
    while at < to {
        at = match bytes[at] {
            b' ' => at + 1,
            b'"' => leaf(nodes, Rule::plain_text, at, text_end(bytes, at)),
            _ => leaf(nodes, Rule::word, at, word_end(bytes, at)),
        };
    }
}

/// The nodes of the line whose first word starts at `start`; gives the place behind its line break.
fn line(nodes: &mut Vec<Node>, bytes: &[u8], start: usize) -> usize {
    let at = field(nodes, bytes, start, false);
    let line = find(bytes, at, b"\n");
    if at < line {
        leaf(nodes, Rule::comment, at, line);
    }
    line + 1
}

/// The nodes of the field at `start`, which may be one of several `inside` a block on a line; gives the place of what
/// follows it: the line break, a comment, the next field or the brace.
fn field(nodes: &mut Vec<Node>, bytes: &[u8], start: usize, inside: bool) -> usize {
    let colon = find(bytes, start, b":");
    let field = branch(nodes, Rule::field, start);
    leaf(nodes, Rule::word, start, colon);
    let values = branch(nodes, Rule::values, colon + 1);
    let mut at = skip_blanks(bytes, colon + 1);
    let mut item = branch(nodes, Rule::item, at);
    // Where the last word, text or block of the item ended, and whether it has one yet.
    let (mut end, mut first) = (at, true);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\n' | b'}' => break,
            b' ' if inside && bytes.get(at + 1) == Some(&b' ') => {
                at = skip_blanks(bytes, at);
                break;
            }
            b' ' => at += 1,
            b',' => {
                close(nodes, item, end);
                leaf(nodes, Rule::comma, at, at + 1);
                at = skip_blanks(bytes, at + 1);
                item = branch(nodes, Rule::item, at);
                first = true;
            }
            b'/' if bytes.get(at + 1) == Some(&b'/') => break,
            _ => {
                end = match byte {
                    b'"' => text(nodes, bytes, at),
                    b'{' => block(nodes, bytes, at),
                    _ => word(nodes, bytes, at, first),
                };
                (at, first) = (end, false);
            }
        }
    }
    close(nodes, item, end);
    close(nodes, values, end);
    close(nodes, field, end);
    at
}

/// The nodes of the block on a line that starts at `start`; gives its end.
fn block(nodes: &mut Vec<Node>, bytes: &[u8], start: usize) -> usize {
    let block = branch(nodes, Rule::block, start);
    let mut at = skip_blanks(bytes, start + 1);
    while !matches!(bytes.get(at), None | Some(b'}' | b'\n')) {
        at = field(nodes, bytes, at, true);
    }
    leaf(nodes, Rule::close, at, at + 1);
    close(nodes, block, at + 1);
    at + 1
}

/// The node of the text at `start`; gives its end.
fn text(nodes: &mut Vec<Node>, bytes: &[u8], start: usize) -> usize {
    if bytes[start..].starts_with(b"\"\"\"") {
        let inside = start + 3;
        let end =
            memmem::find(&bytes[inside..], b"\"\"\"").map_or(bytes.len(), |at| inside + at + 3);
        leaf(nodes, Rule::long_text, start, end)
    } else {
        leaf(nodes, Rule::plain_text, start, text_end(bytes, start))
    }
}

/// The node of the word at `start`; gives its end. Only the first word of an item can have a prefix: behind another,
/// `a:` is the next field.
fn word(nodes: &mut Vec<Node>, bytes: &[u8], start: usize, first: bool) -> usize {
    let end = word_end(bytes, start);
    let prefixed = first && bytes[start..end].contains(&b':');
    let kind = if prefixed { Rule::prefixed } else { Rule::word };
    leaf(nodes, kind, start, end)
}

/// A node without children; gives its end.
pub(super) fn leaf(nodes: &mut Vec<Node>, kind: Rule, start: usize, end: usize) -> usize {
    nodes.push(Node {
        kind,
        start: start as u32,
        end: end as u32,
        skip: nodes.len() as u32 + 1,
    });
    end
}

/// A node whose end is not known yet; gives its index.
fn branch(nodes: &mut Vec<Node>, kind: Rule, start: usize) -> usize {
    leaf(nodes, kind, start, start);
    nodes.len() - 1
}

pub(super) fn close(nodes: &mut [Node], index: usize, end: usize) {
    let skip = nodes.len() as u32;
    let node = &mut nodes[index];
    (node.end, node.skip) = (end as u32, skip);
}

fn skip_blanks(bytes: &[u8], at: usize) -> usize {
    let mut to = at;
    while bytes.get(to) == Some(&b' ') {
        to += 1;
    }
    to
}

fn word_end(bytes: &[u8], at: usize) -> usize {
    find(bytes, at, b" ,\"\n{}")
}

/// The place of the first of some signs from `at` on. Words are short: to set up a search costs more than to walk.
fn find(bytes: &[u8], at: usize, signs: &[u8]) -> usize {
    let mut to = at;
    while bytes.get(to).is_some_and(|byte| !signs.contains(byte)) {
        to += 1;
    }
    to
}

/// The place behind the text in plain quotes at `at`.
fn text_end(bytes: &[u8], at: usize) -> usize {
    memchr(b'"', &bytes[at + 1..]).map_or(bytes.len(), |found| at + found + 2)
}
