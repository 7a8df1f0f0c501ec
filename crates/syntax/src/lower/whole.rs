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
    let colon = memchr(b':', &bytes[start..]).map_or(bytes.len(), |found| start + found);
    let field = branch(nodes, Rule::field, start);
    leaf(nodes, Rule::word, start, colon);
    let values = branch(nodes, Rule::values, colon + 1);
    let mut at = skip_blanks(bytes, colon + 1);
    let mut item = branch(nodes, Rule::item, at);
    // Where the last word or text of the item ended, and whether it has one yet.
    let (mut end, mut first) = (at, true);
    loop {
        at = match bytes.get(at) {
            None | Some(b'\n') => break,
            Some(b' ') => at + 1,
            Some(b',') => {
                close(nodes, item, end);
                leaf(nodes, Rule::comma, at, at + 1);
                at = skip_blanks(bytes, at + 1);
                item = branch(nodes, Rule::item, at);
                first = true;
                at
            }
            Some(b'/') if bytes[at..].starts_with(b"//") => break,
            Some(b'"') => {
                first = false;
                let long = bytes[at..].starts_with(b"\"\"\"");
                end = if long {
                    leaf(nodes, Rule::long_text, at, long_end(bytes, at))
                } else {
                    leaf(nodes, Rule::plain_text, at, text_end(bytes, at))
                };
                end
            }
            Some(_) => {
                let word = word_end(bytes, at);
                // Only the first word of an item can have a prefix: behind another, `a:` is the next field.
                let prefixed = first && memchr(b':', &bytes[at..word]).is_some();
                first = false;
                let kind = if prefixed { Rule::prefixed } else { Rule::word };
                end = leaf(nodes, kind, at, word);
                end
            }
        };
    }
    close(nodes, item, end);
    close(nodes, values, end);
    close(nodes, field, end);
    let line = memchr(b'\n', &bytes[at.min(bytes.len())..]).map_or(bytes.len(), |found| at + found);
    if at < line {
        leaf(nodes, Rule::comment, at, line);
    }
    line + 1
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
    let mut to = at;
    while !matches!(bytes.get(to), None | Some(b' ' | b',' | b'"' | b'\n')) {
        to += 1;
    }
    to
}

/// The place behind the text in plain quotes at `at`.
fn text_end(bytes: &[u8], at: usize) -> usize {
    memchr(b'"', &bytes[at + 1..]).map_or(bytes.len(), |found| at + found + 2)
}

/// The place behind the long text at `at`.
fn long_end(bytes: &[u8], at: usize) -> usize {
    memmem::find(&bytes[at + 3..], b"\"\"\"").map_or(bytes.len(), |found| at + found + 6)
}
