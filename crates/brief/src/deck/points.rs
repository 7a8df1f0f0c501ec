//! Points from what a section of the briefing holds, short enough for a slide.

use super::{Group, Point};
use crate::content::{Block, Card, Document, Look, Section, Statement, Table, Tone};
use crate::language::Language;
use crate::prose::{Inline, Prose, plain_line};

/// More than this, and nobody reads a point from the last row.
const LETTERS: usize = 140;
/// More than this, and a title leaves no room for what stands under it.
const TITLE: usize = 200;

/// The points of a section under a heading: the titles of its cards, else its statements; at most `most` of them. Where
/// the section is a table and there is room for one, its rows.
pub fn group(document: &Document, section: &Section, most: usize, tabled: bool) -> Option<Group> {
    if let Some(table) = only_table(section).filter(|_| tabled) {
        return Some(of_table(document, section, table, most));
    }
    let mut look = None;
    let mut points = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Cards { look: of, cards } => {
                look = look.or(Some(*of));
                points.extend(cards.iter().map(|card| of_card(document, *of, card)));
            }
            Block::Callout { look: of, say } => {
                look = look.or(Some(*of));
                points.extend(say.iter().map(plain_point));
            }
            Block::Say { say } => points.push(plain_point(say)),
            Block::List { items } => points.extend(items.iter().map(plain_point)),
            Block::Pairs { pairs } => {
                points.extend(pairs.iter().flat_map(|pair| &pair.say).map(plain_point));
            }
            Block::Table { table } => {
                points.extend(table.rows.iter().filter_map(|row| of_row(row)));
            }
            _ => {}
        }
    }
    points.retain(|point| !point.say.plain().trim().is_empty());
    if points.is_empty() {
        return None;
    }
    let hidden = points.len().saturating_sub(most);
    points.truncate(most);
    Some(Group {
        heading: Some(section.title.clone()),
        look,
        points,
        table: None,
        more: more(document, hidden),
        hidden,
    })
}

/// How many more the briefing has, in words.
pub fn more(document: &Document, hidden: usize) -> Option<String> {
    (hidden > 0).then(|| language(document).count("more", hidden))
}

/// The table that a section consists of.
fn only_table(section: &Section) -> Option<&Table> {
    let mut shown = section
        .blocks
        .iter()
        .filter(|block| !matches!(block, Block::Gap { .. } | Block::Explain { .. }));
    match (shown.next(), shown.next()) {
        (Some(Block::Table { table }), None) => Some(table),
        _ => None,
    }
}

/// The first rows of a table, each cell in a few words; the whole is in the notes.
fn of_table(document: &Document, section: &Section, table: &Table, most: usize) -> Group {
    let cell = |cell: &Vec<Statement>| {
        let mut all: Vec<_> = cell.first().map(short).into_iter().collect();
        // What else a cell has is counted, as rows are.
        let rest = cell.iter().skip(1);
        let sources = rest.clone().flat_map(|say| say.source.clone()).collect();
        let counted = more(document, rest.len());
        all.extend(counted.map(|said| Statement::new(vec![Inline::text(said)], sources)));
        all
    };
    let hidden = table.rows.len().saturating_sub(most);
    Group {
        heading: Some(section.title.clone()),
        look: None,
        points: Vec::new(),
        table: Some(Table {
            caption: table.caption.clone(),
            head: table.head.clone(),
            rows: table
                .rows
                .iter()
                .take(most)
                .map(|row| row.iter().map(cell).collect())
                .collect(),
        }),
        more: more(document, hidden),
        hidden,
    }
}

pub fn language(document: &Document) -> &'static Language {
    Language::find(document.language).unwrap_or_else(Language::english)
}

fn plain_point(say: &Statement) -> Point {
    Point {
        say: short(say),
        tag: None,
        beside: None,
    }
}

fn of_row(row: &[Vec<Statement>]) -> Option<Point> {
    let mut cells = row.iter().filter_map(|cell| cell.first());
    Some(Point {
        say: short(cells.next()?),
        tag: None,
        beside: cells.next().map(short),
    })
}

/// The title of a card with its mark; beside a risk what is done about it, else the first that the card says.
fn of_card(document: &Document, look: Look, card: &Card) -> Point {
    let beside = match look {
        Look::Risk => controls(document, card).or_else(|| decided(document, card)),
        Look::Partner => None,
        _ => card.blocks.iter().find_map(|block| match block {
            Block::Say { say } => Some(short(say)),
            _ => None,
        }),
    };
    Point {
        say: short(&card.title),
        tag: card.tag.clone(),
        beside,
    }
}

/// The titles of what is done about a risk, as one statement.
fn controls(document: &Document, card: &Card) -> Option<Statement> {
    let cards = card.blocks.iter().find_map(|block| match block {
        Block::Cards {
            look: Look::Control,
            cards,
        } => Some(cards),
        _ => None,
    })?;
    let mut all = Vec::new();
    let mut source = Vec::new();
    for control in cards {
        let mut of = line(&control.title);
        // What is in place needs no word for it; what is not yet, or no longer, does.
        if let Some(tag) = control.tag.as_ref().filter(|tag| tag.tone != Tone::Firm) {
            of.push(Inline::text(" ("));
            of.extend(line(&tag.say));
            of.push(Inline::text(")"));
        }
        source.extend(control.title.source.iter().cloned());
        all.push(of);
    }
    let of = language(document).row(all);
    Some(short(&Statement::new(of, source)))
}

/// What was decided about a risk against which nothing is done, such as that it is accepted and why.
fn decided(document: &Document, card: &Card) -> Option<Statement> {
    let term = language(document).say("what-was-decided");
    let pairs = card.blocks.iter().filter_map(|block| match block {
        Block::Pairs { pairs } => Some(pairs),
        _ => None,
    });
    let pair = pairs.flatten().find(|pair| pair.term == term)?;
    pair.say.first().map(short)
}

/// A statement in one line.
fn line(say: &Statement) -> Vec<Inline> {
    match &say.of[..] {
        [Prose::Paragraph { of }] => of.clone(),
        _ => vec![Inline::text(say.plain())],
    }
}

/// A statement as it is where it is short, else its beginning up to the end of a sentence or a word, marked as cut; the
/// whole is in the notes.
pub fn short(say: &Statement) -> Statement {
    at_most(say, LETTERS)
}

/// A title as it is, unless it is longer than any title should be.
pub fn title(say: &Statement) -> Statement {
    at_most(say, TITLE)
}

fn at_most(say: &Statement, letters: usize) -> Statement {
    let line = line(say);
    let mut text = String::new();
    plain_line(&line, &mut text);
    if text.chars().count() <= letters {
        return Statement::new(line, say.source.clone());
    }
    // That something was cut is always marked: what is left out may be what matters.
    let room: String = text.chars().take(letters).collect();
    let cut = match last_sentence(&room).filter(|end| *end > letters / 3) {
        Some(end) => format!("{} …", &room[..end]),
        None => format!("{}…", whole_words(&room, letters)),
    };
    Statement::new(vec![Inline::text(cut)], say.source.clone())
}

/// Where the last whole sentence ends. The full stop of a day ("1. November") ends none, and none ends in brackets.
fn last_sentence(room: &str) -> Option<usize> {
    let mut open = 0_usize;
    let mut before = ' ';
    let mut found = None;
    for (at, char) in room.char_indices() {
        let end = at + char.len_utf8();
        match char {
            '(' | '[' => open += 1,
            ')' | ']' => open = open.saturating_sub(1),
            '.' if before.is_numeric() => {}
            '.' | '?' | '!' | '。' | '؟' if open == 0 && room[end..].starts_with(' ') => {
                found = Some(end);
            }
            _ => {}
        }
        before = char;
    }
    found
}

/// The whole words of the beginning of a text, without a bracket that is not closed where enough stands before it.
fn whole_words(room: &str, letters: usize) -> &str {
    let end = room.rfind(char::is_whitespace).unwrap_or(room.len());
    let mut kept = &room[..end];
    if let Some(open) = kept.rfind(['(', '['])
        && !kept[open..].contains([')', ']'])
        && open > letters / 3
    {
        kept = &kept[..open];
    }
    kept.trim_end_matches([',', ';', ':', ' '])
}
