//! What sort of place the cursor is at.
//!
//! The tree says what stands around the cursor, however broken the text is: an open block reaches to the end of its
//! piece. What stands before the cursor in the same statement is read as plain words.

use partnership_source::TextRange;
use partnership_syntax::ast::{Block, Declaration, Field as Line, Sentence, Statement, is_text};
use partnership_syntax::{NodeKind, Parse, Syntax};
use partnership_vocabulary::{Field, Kind, Place, blocks, clause, field_of, kind};

/// A place for something to be written.
#[derive(Debug)]
pub(crate) struct At<'a> {
    /// The word that is being written.
    pub(crate) word: TextRange,
    /// The text from the start of the file to that word.
    pub(crate) before: &'a str,
    /// What sort of place it is.
    pub(crate) slot: Slot<'a>,
    /// The entries around it, outermost first.
    pub(crate) around: Vec<Declaration<'a>>,
    /// The lines that stand beside it already.
    pub(crate) given: Vec<&'a str>,
}

/// What sort of place it is.
#[derive(Debug)]
pub(crate) enum Slot<'a> {
    /// The start of a statement.
    Statement(Table),
    /// In the value of a line; the words of it before the cursor.
    Value(&'static Field, &'a str),
    /// In a clause or an expectation; its words before the cursor.
    Clause(&'a str),
    /// In a sentence of a rule; its words before the cursor.
    Rule(&'a str),
    /// In a line that holds a condition; the words of it before the cursor.
    Condition(&'static Field, &'a str),
    /// In the path of a `use`.
    Import,
}

/// What may stand in the block around the cursor.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Table {
    /// The top level of a file.
    Top,
    /// An entry of a kind; `None` where the word is not a kind.
    Entry(Option<&'static Kind>),
    /// The braces behind a value of a line.
    Block(&'static Field),
    /// The braces of a clause.
    Clause(&'static Kind),
}

impl Table {
    /// The lines that may stand there.
    pub(crate) fn fields(self) -> Vec<&'static Field> {
        match self {
            Table::Top | Table::Entry(None) => Vec::new(),
            Table::Entry(Some(kind)) | Table::Clause(kind) => kind.fields.iter().collect(),
            Table::Block(field) => blocks(field).collect(),
        }
    }

    /// The line called `word`.
    pub(crate) fn field(self, word: &str) -> Option<&'static Field> {
        match self {
            Table::Top | Table::Entry(None) => None,
            Table::Entry(Some(kind)) => field_of(kind, word),
            Table::Clause(kind) => kind.fields.iter().find(|field| field.word == word),
            Table::Block(field) => blocks(field).find(|field| field.word == word),
        }
    }
}

/// The block around a place.
pub(crate) struct Around<'a> {
    /// What may stand in it.
    pub(crate) table: Table,
    /// The entries around it, outermost first.
    pub(crate) entries: Vec<Declaration<'a>>,
    /// What stands in it.
    pub(crate) statements: Vec<Statement<'a>>,
}

/// The innermost block around `offset`.
pub(crate) fn table_at(parse: &Parse, offset: u32) -> Around<'_> {
    let mut around = Around {
        table: Table::Top,
        entries: Vec::new(),
        statements: Vec::new(),
    };
    let here = parse.pieces().iter().filter(|piece| {
        piece.range.start < offset && offset <= piece.range.end
            || piece.range.start == 0 && offset == 0
    });
    for piece in here {
        around.statements.extend(parse.piece_statements(piece));
    }
    while let Some((table, entry, block)) = inner(around.table, &around.statements, offset) {
        around.entries.extend(entry);
        around.table = table;
        around.statements = block.statements().collect();
    }
    around
}

/// The block among `statements` in which `offset` stands.
fn inner<'a>(
    table: Table,
    statements: &[Statement<'a>],
    offset: u32,
) -> Option<(Table, Option<Declaration<'a>>, Block<'a>)> {
    for statement in statements.iter().rev() {
        match *statement {
            Statement::Declaration(entry) => {
                if let Some(block) = entry.block().filter(|block| holds(*block, offset)) {
                    let kind = kind(entry.keyword().text());
                    return Some((Table::Entry(kind), Some(entry), block));
                }
            }
            Statement::Sentence(sentence) => {
                if let Some(block) = sentence.block().filter(|block| holds(*block, offset)) {
                    let words = sentence.words().text();
                    let verb = words.split_whitespace().next().and_then(clause);
                    // `forbid … unless {`: what stands there lifts the forbid, and is not a condition of it.
                    let lifts = words.split_whitespace().next_back().and_then(kind);
                    let lifts = lifts.filter(|own| verb.is_some_and(|verb| stands_in(own, verb)));
                    let table = lifts.or(verb).map_or(Table::Entry(None), Table::Clause);
                    return Some((table, None, block));
                }
            }
            Statement::Field(line) | Statement::Setting(line) => {
                let blocks = line.syntax.descendants();
                let mut blocks = blocks.filter(|node| node.kind() == NodeKind::block);
                if let Some(block) = blocks
                    .by_ref()
                    .map(|syntax| block_of(syntax))
                    .find(|block| holds(*block, offset))
                {
                    let field = table.field(line.name().text());
                    let table = field.map_or(Table::Entry(None), Table::Block);
                    return Some((table, None, block));
                }
            }
            Statement::Junk(_) | Statement::Comment(_) => {}
        }
    }
    None
}

/// Whether entries of a kind may stand in a clause.
fn stands_in(kind: &Kind, clause: &Kind) -> bool {
    matches!(kind.place, Place::Inside(outer) if outer.contains(&clause.word))
}

fn block_of(syntax: Syntax<'_>) -> Block<'_> {
    Block { syntax }
}

/// Whether `offset` stands between the braces.
fn holds(block: Block<'_>, offset: u32) -> bool {
    let range = block.syntax.range();
    let end = block.close().map_or(range.end, |close| close.start);
    range.start < offset && offset <= end
}

/// What sort of place `offset` is; `None` where nothing can be offered: in a text, a comment or a name that is given.
pub(crate) fn slot(parse: &Parse, offset: u32) -> Option<At<'_>> {
    let text: &str = parse.text();
    let offset = text.floor_char_boundary(offset as usize);
    let word = word_at(text, offset);
    let before = text.get(..word.start as usize)?;
    let inside = inside_text(parse, offset as u32);
    let around = table_at(parse, word.start);
    let given = lines_of(&around.statements);
    let at = |slot| At {
        word,
        before,
        slot,
        around: around.entries.clone(),
        given: given.clone(),
    };
    if let Some(node) = inside {
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        let starts = text.get(line..)?.trim_start();
        if node.kind() == NodeKind::comment || !starts.starts_with("use ") {
            return None;
        }
        let start = node.range().start + 1;
        let end = node.range().end.saturating_sub(1).max(offset as u32);
        return Some(At {
            word: TextRange::new(start, end),
            ..at(Slot::Import)
        });
    }
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let lead = before[line_start..].trim();
    if lead.is_empty() || lead.ends_with('{') {
        // The start of a line goes on with a list whose last line ends in a comma.
        if !(lead.is_empty() && before.trim_end().ends_with(',')) {
            return Some(at(Slot::Statement(around.table)));
        }
    }
    if let Some(line) = line_at(&around.statements, before, word.start) {
        let field = around.table.field(line.name().text())?;
        let colon = line.name().range().end as usize;
        let colon = colon + text.get(colon..)?.find(':')? + 1;
        let value = text.get(colon..word.start as usize)?;
        return Some(at(match field.value {
            partnership_vocabulary::ValueType::Condition => Slot::Condition(field, value),
            _ => Slot::Value(field, value),
        }));
    }
    if let Some(sentence) = sentence_at(&around.statements, before, word.start) {
        let start = sentence.words().range().start as usize;
        let words = text.get(start..word.start as usize)?;
        let first = words.split_whitespace().next().unwrap_or_default();
        return Some(at(match first {
            "permit" | "forbid" | "expect" => Slot::Clause(words),
            "use" => return None,
            _ => Slot::Rule(words),
        }));
    }
    // `permit` alone is not yet a sentence.
    let first = lead.split_whitespace().next().unwrap_or_default();
    match first {
        "permit" | "forbid" | "expect" => Some(at(Slot::Clause(lead))),
        "for" | "require" | "when" | "define" => Some(at(Slot::Rule(lead))),
        _ => None,
    }
}

/// The word around `offset`: letters, digits, and what may stand in a name or a prefixed word.
fn word_at(text: &str, offset: usize) -> TextRange {
    let of_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | ':' | '.');
    let start = text[..offset]
        .char_indices()
        .rev()
        .take_while(|(_, c)| of_word(*c))
        .last()
        .map_or(offset, |(at, _)| at);
    let end = text[offset..]
        .find(|c: char| !of_word(c) || c == ':')
        .map_or(text.len(), |at| offset + at);
    // In `owner:st` the word starts behind the colon.
    let start = match text[start..offset].find(':') {
        Some(colon) if !is_prefix(&text[start..start + colon]) => start + colon + 1,
        _ => start,
    };
    TextRange::new(start as u32, end as u32)
}

/// Whether a vocabulary's words start so: `duo` in `duo:HMB`.
fn is_prefix(word: &str) -> bool {
    partnership_vocabulary::all_words().any(|(_, own)| {
        own.word
            .split_once(':')
            .is_some_and(|(prefix, _)| prefix == word)
    })
}

/// The text or comment in which `offset` stands.
fn inside_text(parse: &Parse, offset: u32) -> Option<Syntax<'_>> {
    let piece = parse
        .pieces()
        .iter()
        .find(|piece| piece.range.start < offset && offset <= piece.range.end)?;
    let root = Syntax::root(&piece.tree, parse.text(), piece.range.start)?;
    root.descendants()
        .filter(|node| is_text(node.kind()) || node.kind() == NodeKind::comment)
        .find(|node| {
            let range = node.range();
            let open = matches!(node.kind(), NodeKind::comment | NodeKind::open_text);
            range.start < offset && (offset < range.end || open && offset == range.end)
        })
}

fn lines_of<'a>(statements: &[Statement<'a>]) -> Vec<&'a str> {
    let lines = statements.iter().filter_map(|statement| match statement {
        Statement::Field(line) => Some(line.name().text()),
        _ => None,
    });
    lines.collect()
}

/// Whether nothing but blanks stands between `end` and the end of `before`, so that what ends there goes on.
fn goes_on(before: &str, end: u32) -> bool {
    let between = before.get(end as usize..).unwrap_or_default();
    let blank = between.trim().is_empty();
    blank
        && (!between.contains('\n')
            || before
                .get(..end as usize)
                .is_some_and(|b| b.trim_end().ends_with(',')))
}

fn line_at<'a>(statements: &[Statement<'a>], before: &str, word: u32) -> Option<Line<'a>> {
    statements
        .iter()
        .rev()
        .find_map(|statement| match statement {
            Statement::Field(line) | Statement::Setting(line) => {
                let range = line.syntax.range();
                let behind_name = line.name().range().end < word;
                let here = range.start < word && (word <= range.end || goes_on(before, range.end));
                (here && behind_name).then_some(*line)
            }
            _ => None,
        })
}

fn sentence_at<'a>(statements: &[Statement<'a>], before: &str, word: u32) -> Option<Sentence<'a>> {
    statements
        .iter()
        .rev()
        .find_map(|statement| match statement {
            Statement::Sentence(sentence) => {
                let range = sentence.words().range();
                let here = range.start < word && (word <= range.end || goes_on(before, range.end));
                here.then_some(*sentence)
            }
            _ => None,
        })
}
