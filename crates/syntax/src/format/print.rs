//! Writing: lines, columns, entries and blocks.

use super::{Options, Place, WIDTH, quoted};
use crate::NodeKind;
use crate::ast::is_text;
use crate::tree::Syntax;

/// What is around the statements that are being written.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The word that starts the entry or sentence around.
    pub entry: &'a str,
    /// The field whose value the block around belongs to.
    pub block: Option<&'a str>,
}

impl<'a> Around<'a> {
    /// The place of a value of `field`.
    pub fn place(self, field: &'a str) -> Place<'a> {
        Place {
            entry: self.entry,
            block: self.block,
            field,
        }
    }
}

/// The text written so far.
pub(super) struct Printer<'a> {
    pub out: String,
    pub options: Options<'a>,
    /// The column of the next character, in characters.
    column: usize,
    /// The indentation of the current line.
    pub indent: usize,
    /// Set where everything has to stay on one line: the last column that may be used.
    limit: Option<usize>,
    /// Something did not fit on the line.
    pub failed: bool,
}

impl<'a> Printer<'a> {
    pub fn new(options: Options<'a>) -> Self {
        Self {
            out: String::new(),
            options,
            column: 0,
            indent: 0,
            limit: None,
            failed: false,
        }
    }

    /// What `write` writes when it has to stay on one line that starts at `column` and must leave `reserve` columns;
    /// `None` where it does not fit. It gives up as soon as it is too long, so that trying costs no more than a line.
    pub fn on_one_line(
        &self,
        column: usize,
        reserve: usize,
        write: impl FnOnce(&mut Self),
    ) -> Option<String> {
        let limit = WIDTH
            .saturating_sub(reserve)
            .min(self.limit.unwrap_or(WIDTH));
        let mut line = Self {
            out: String::new(),
            options: self.options,
            column,
            indent: self.indent,
            limit: Some(limit),
            failed: column > limit,
        };
        if !line.failed {
            write(&mut line);
        }
        (!line.failed).then_some(line.out)
    }

    /// Whether everything has to stay on one line.
    pub fn is_flat(&self) -> bool {
        self.limit.is_some()
    }

    pub fn column(&self) -> usize {
        self.column
    }

    pub fn push(&mut self, text: &str) {
        if self.limit.is_some_and(|limit| text.len() > limit * 4) {
            self.failed = true;
            return;
        }
        self.out.push_str(text);
        match text.rfind('\n') {
            Some(at) => self.column = text[at + 1..].chars().count(),
            None => self.column += text.chars().count(),
        }
        self.failed |= self.limit.is_some_and(|limit| self.column > limit);
    }

    /// Start a new line.
    pub fn line(&mut self, indent: usize) {
        self.failed |= self.is_flat();
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', indent));
        (self.column, self.indent) = (indent, indent);
    }

    /// Leave a line empty; the next call is [`Printer::line`].
    pub fn empty_line(&mut self) {
        self.out.push('\n');
    }

    pub fn text(&mut self, text: Syntax<'_>) {
        let written = text.text();
        if self.is_flat() && (written.len() > WIDTH * 4 || crate::text::is_long(written)) {
            self.failed = true;
            return;
        }
        let straight = quoted::straight(written, self.indent);
        self.push(&straight);
    }

    /// `// …`
    pub fn comment(&mut self, comment: Syntax<'_>) {
        self.failed |= self.is_flat();
        self.push(comment.text().trim_end());
    }

    /// An entry, a field, a setting or a sentence, at the place where the line stands.
    pub fn statement(&mut self, statement: Syntax<'_>, around: Around<'_>) {
        match statement.kind() {
            NodeKind::declaration => self.declaration(statement),
            NodeKind::field => self.field(statement, around),
            NodeKind::setting => {
                self.push("setting ");
                if let Some(field) = statement.child(NodeKind::field) {
                    self.field(field, around);
                }
            }
            NodeKind::sentence => self.sentence(statement),
            // A clean piece holds nothing else.
            _ => self.push(statement.text()),
        }
    }

    fn declaration(&mut self, declaration: Syntax<'_>) {
        let indent = self.indent;
        let mut before: Option<Syntax<'_>> = None;
        let entry = declaration.children().next().map_or("", Syntax::text);
        for part in declaration.children() {
            if let Some(before) = before {
                self.push(separator(before, part));
            }
            match part.kind() {
                NodeKind::block => self.block(part, indent, Around { entry, block: None }),
                kind if is_text(kind) => self.text(part),
                _ => self.push(part.text()),
            }
            if self.failed {
                return;
            }
            before = Some(part);
        }
    }

    /// `{ … }`, on one line if it was begun so and fits, else with its closing brace at `indent`.
    pub fn block(&mut self, block: Syntax<'_>, indent: usize, around: Around<'_>) {
        if !block
            .children()
            .any(|child| child.kind() != NodeKind::close)
        {
            return self.push("{}");
        }
        if self.is_flat() {
            return self.flat_block(block, around);
        }
        if let Some(line) = self.on_one_line(self.column, 0, |line| line.flat_block(block, around))
        {
            return self.push(&line);
        }
        self.push("{");
        let inside = indent + 2;
        let mut end = block.range().start + 1;
        let mut first = true;
        let mut before = None;
        for child in block.children() {
            let gap = Gap::between(block.file_text(), end, child.range().start);
            if child.kind() == NodeKind::close {
                break;
            }
            if child.kind() == NodeKind::comment && gap == Gap::Blank {
                self.push(" ");
            } else {
                if gap == Gap::EmptyLine && !first {
                    self.empty_line();
                }
                self.line(inside + deeper(before, child));
            }
            match child.kind() {
                NodeKind::comment => self.comment(child),
                _ => {
                    self.statement(child, around);
                    before = Some(child);
                }
            }
            // A comment behind the brace does not count as the first line.
            first &= child.kind() == NodeKind::comment && gap == Gap::Blank;
            end = child.range().end;
        }
        self.line(indent);
        self.push("}");
    }

    /// A block on the line, if its first statement was on the line of its brace and they can share a line.
    fn flat_block(&mut self, block: Syntax<'_>, around: Around<'_>) {
        let mut before: Option<Syntax<'_>> = None;
        self.push("{ ");
        for child in block
            .children()
            .take_while(|child| child.kind() != NodeKind::close)
        {
            let joins = match before {
                None => {
                    Gap::between(
                        block.file_text(),
                        block.range().start + 1,
                        child.range().start,
                    ) == Gap::Blank
                }
                // A field or a sentence runs on to the end of its line, and only a field's name ends it before that.
                Some(before) => {
                    before.child(NodeKind::block).is_some()
                        || (before.kind() == NodeKind::field && child.kind() == NodeKind::field)
                }
            };
            if self.failed || !joins || child.kind() == NodeKind::comment {
                self.failed = true;
                return;
            }
            if before.is_some() {
                self.push("  ");
            }
            self.statement(child, around);
            before = Some(child);
        }
        self.push(" }");
    }
}

/// How much deeper a statement goes than the one before it: `when` belongs to the `define` above it.
pub(super) fn deeper(before: Option<Syntax<'_>>, statement: Syntax<'_>) -> usize {
    let starts = |statement: Syntax<'_>, word: &str| {
        statement.kind() == NodeKind::sentence
            && statement.text().strip_prefix(word).is_some_and(|rest| {
                !rest.starts_with(|next: char| next.is_alphanumeric() || next == '-')
            })
    };
    if before.is_some_and(|before| starts(before, "define")) && starts(statement, "when") {
        2
    } else {
        0
    }
}

/// What stands between two neighbours of the text that is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Gap {
    /// They share a line.
    Blank,
    /// They stand on neighbouring lines.
    Line,
    /// There is an empty line between them.
    EmptyLine,
}

impl Gap {
    /// The gap between the places `from` and `to`.
    pub fn between(text: &str, from: u32, to: u32) -> Self {
        let between = text
            .get(from as usize..to as usize)
            .unwrap_or("")
            .as_bytes();
        let mut breaks = 0;
        for (at, byte) in between.iter().enumerate() {
            breaks += usize::from(
                *byte == b'\n' || (*byte == b'\r' && between.get(at + 1) != Some(&b'\n')),
            );
        }
        match breaks {
            0 => Gap::Blank,
            1 => Gap::Line,
            _ => Gap::EmptyLine,
        }
    }
}

/// What goes between two neighbouring parts of a head or an item.
pub(super) fn separator(before: Syntax<'_>, part: Syntax<'_>) -> &'static str {
    let apart = |kind| is_text(kind) || matches!(kind, NodeKind::block | NodeKind::link);
    if part.text() == ")" || before.text() == "(" {
        ""
    } else if apart(before.kind()) || apart(part.kind()) || before.range().end < part.range().start
    {
        " "
    } else {
        // `reaches(a, b)` and `1,600%` are written without a blank, and the blank would mean something.
        ""
    }
}
