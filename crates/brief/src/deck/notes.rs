//! What whoever speaks is told: all that a section of the briefing says, each statement with the label that it stands
//! under there. Without it nobody knows whether "Elm Homes" holds the data or may use it.

use super::points::language;
use crate::content::{Block, Card, Document, Look, Statement};
use crate::prose::{Inline, Prose};

/// Every statement of these blocks with its label, in the order in which it is read.
pub fn told(document: &Document, blocks: &[Block]) -> Vec<Statement> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Say { say } => all.push(say.clone()),
            Block::List { items: say } | Block::Callout { say, .. } => {
                all.extend(say.iter().cloned());
            }
            Block::Pairs { pairs } => {
                for pair in pairs {
                    let say = pair.say.iter();
                    all.extend(say.map(|say| labelled(document, &pair.term, say)));
                }
            }
            Block::Table { table } => {
                for row in &table.rows {
                    let mut cells = row.iter().zip(&table.head);
                    // The first cell is the heading of its row.
                    all.extend(cells.next().into_iter().flat_map(|(cell, _)| cell.clone()));
                    for (cell, head) in cells {
                        all.extend(cell.iter().map(|say| labelled(document, head, say)));
                    }
                }
            }
            Block::Cards { look, cards } => {
                for one in cards {
                    card(document, *look, one, &mut all);
                }
            }
            Block::Picture { picture } => all.extend(told(document, &picture.twin)),
            Block::Explain { .. } | Block::Gap { .. } => {}
        }
    }
    all
}

/// A card: its title with its mark, then what it says.
fn card(document: &Document, look: Look, card: &Card, all: &mut Vec<Statement>) {
    let mut title = match &card.tag {
        Some(tag) if look == Look::Control => marked(&card.title, &tag.say),
        Some(tag) => labelled(document, &card.title.plain(), &tag.say),
        None => card.title.clone(),
    };
    title.source = card.title.source.clone();
    title
        .source
        .extend(card.tag.iter().flat_map(|tag| tag.say.source.clone()));
    all.push(match look {
        Look::Control => labelled(document, &document.frame.controls, &title),
        _ => title,
    });
    all.extend(told(document, &card.blocks));
}

/// A title with its mark: "A safe lab (Planned)".
fn marked(title: &Statement, mark: &Statement) -> Statement {
    let mark = Inline::text(format!(" ({})", mark.plain()));
    let mut title = title.clone();
    match title.of.first_mut() {
        Some(Prose::Paragraph { of }) => of.push(mark),
        _ => title.of.push(Prose::Paragraph { of: vec![mark] }),
    }
    title
}

/// A statement behind its label.
fn labelled(document: &Document, label: &str, say: &Statement) -> Statement {
    let strong = vec![Inline::strong(label)];
    let line = |said: Vec<Inline>| {
        // A question has its own sign.
        if language(document).label_end(label).is_empty() {
            let mut line = strong.clone();
            line.push(Inline::text(" "));
            line.extend(said);
            line
        } else {
            let parts = [("label", strong.clone()), ("said", said)];
            language(document).tell("labelled", &parts)
        }
    };
    let mut of = say.of.clone();
    match of.first_mut() {
        Some(Prose::Paragraph { of }) => *of = line(std::mem::take(of)),
        _ => of.insert(
            0,
            Prose::Paragraph {
                of: line(Vec::new()),
            },
        ),
    }
    Statement {
        of,
        source: say.source.clone(),
        own: false,
    }
}
