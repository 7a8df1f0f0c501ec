//! The owned tree of a piece, and walking it.
//!
//! Nodes lie in one vector in the order in which they start, each knowing where its descendants end. Offsets are
//! relative to the piece, so that a piece that has not changed keeps its tree when text before it has.

use std::fmt;

use partnership_source::TextRange;

use crate::{NodeKind, Slip};

/// A node of a tree.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// First byte, relative to the piece.
    pub start: u32,
    /// One past the last byte, relative to the piece.
    pub end: u32,
    /// The index of the first node that is not inside this one.
    pub skip: u32,
}

/// The tree of a piece. Node 0 is the piece itself.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// The nodes, in the order in which they start.
    pub nodes: Vec<Node>,
    /// What is wrong with its shape, in the order of the text; ranges are relative to the piece.
    pub slips: Vec<Slip>,
}

/// A place in a tree: what typed views are made of. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Syntax<'a> {
    tree: &'a Tree,
    /// The whole text of the file.
    text: &'a str,
    /// Where the piece starts in it.
    base: u32,
    index: u32,
}

impl<'a> Syntax<'a> {
    /// Node 0 of `tree`, whose piece starts at byte `base` of `text`; `None` for an empty tree.
    pub fn root(tree: &'a Tree, text: &'a str, base: u32) -> Option<Self> {
        (!tree.nodes.is_empty()).then_some(Self {
            tree,
            text,
            base,
            index: 0,
        })
    }

    fn node(self) -> Node {
        self.tree.nodes[self.index as usize]
    }

    /// What it is.
    pub fn kind(self) -> NodeKind {
        self.node().kind
    }

    /// Where it stands in the file.
    pub fn range(self) -> TextRange {
        let node = self.node();
        TextRange::new(node.start, node.end).shift(self.base)
    }

    /// Its text, as it was written.
    pub fn text(self) -> &'a str {
        self.range().of(self.text)
    }

    /// The whole text of the file it stands in.
    pub fn file_text(self) -> &'a str {
        self.text
    }

    /// Its children, in order.
    pub fn children(self) -> Children<'a> {
        Children {
            parent: self,
            next: self.index + 1,
            end: self.node().skip,
        }
    }

    /// The first child of a kind.
    pub fn child(self, kind: NodeKind) -> Option<Syntax<'a>> {
        self.children().find(|child| child.kind() == kind)
    }

    /// All nodes inside, in order, itself first.
    pub fn descendants(self) -> impl Iterator<Item = Syntax<'a>> {
        (self.index..self.node().skip).map(move |index| Syntax { index, ..self })
    }
}

impl fmt::Debug for Syntax<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{:?} {:?}", self.kind(), self.range(), self.text())
    }
}

/// The children of a node.
#[derive(Clone)]
pub struct Children<'a> {
    parent: Syntax<'a>,
    next: u32,
    end: u32,
}

impl<'a> Iterator for Children<'a> {
    type Item = Syntax<'a>;

    fn next(&mut self) -> Option<Syntax<'a>> {
        if self.next >= self.end {
            return None;
        }
        let child = Syntax {
            index: self.next,
            ..self.parent
        };
        self.next = child.node().skip;
        Some(child)
    }
}

impl fmt::Debug for Tree {
    /// One node a line, indented: for tests and for people who look for a mistake in the grammar.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut open: Vec<u32> = Vec::new();
        for (index, node) in self.nodes.iter().enumerate() {
            while open.last().is_some_and(|skip| *skip <= index as u32) {
                open.pop();
            }
            writeln!(
                f,
                "{:indent$}{:?} {}..{}",
                "",
                node.kind,
                node.start,
                node.end,
                indent = open.len() * 2
            )?;
            open.push(node.skip);
        }
        for slip in &self.slips {
            writeln!(f, "! {:?} {:?}", slip.kind, slip.range)?;
        }
        Ok(())
    }
}
