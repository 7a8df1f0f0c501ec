//! A whole file: its pieces, and the empty lines between them.

use super::Options;
use super::print::{Around, Gap, Printer, deeper};
use crate::tree::Syntax;
use crate::{NodeKind, Parse};

/// What is written at the top level.
enum Part<'a> {
    /// A statement or a comment, and what stood before it.
    Read(Syntax<'a>, Gap),
    /// A piece that is left as it is.
    Raw(&'a str, Gap),
}

/// The text of a file in the layout of the language.
pub(super) fn print(parsed: &Parse, options: &Options<'_>) -> String {
    let parts = parts(parsed);
    let mut printer = Printer::new(*options);
    let mut statement = None;
    for (index, part) in parts.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &parts[before]);
        match (before, part) {
            // What is left as it is ends its own line.
            (Some(Part::Raw(..)) | None, _) => {}
            (Some(_), Part::Read(node, Gap::Blank)) if node.kind() == NodeKind::comment => {
                printer.push(" ");
            }
            (Some(_), _) => {
                if has_empty_line(&parts, index) {
                    printer.empty_line();
                }
                let indent = match part {
                    Part::Read(node, _) => deeper(statement, *node),
                    Part::Raw(..) => 0,
                };
                printer.line(indent);
            }
        }
        match part {
            Part::Read(node, _) if node.kind() == NodeKind::comment => printer.comment(*node),
            Part::Read(node, _) => {
                printer.statement(
                    *node,
                    Around {
                        entry: "",
                        block: None,
                    },
                );
                statement = Some(*node);
            }
            Part::Raw(text, _) => {
                printer.push(text);
                (printer.indent, statement) = (0, None);
            }
        }
    }
    if matches!(parts.last(), Some(Part::Read(..))) {
        printer.push("\n");
    }
    printer.out
}

fn parts<'a>(parsed: &'a Parse) -> Vec<Part<'a>> {
    let text: &'a str = parsed.text();
    let mut parts = Vec::new();
    let mut end = 0;
    for piece in parsed.pieces() {
        if piece.tree.slips.is_empty() {
            let Some(root) = Syntax::root(&piece.tree, text, piece.range.start) else {
                continue;
            };
            for child in root.children() {
                let range = child.range();
                parts.push(Part::Read(child, Gap::between(text, end, range.start)));
                end = range.end;
            }
        } else {
            parts.push(Part::Raw(
                piece.range.of(text),
                Gap::between(text, end, piece.range.start),
            ));
            end = piece.range.end;
        }
    }
    parts
}

/// Whether an empty line goes before a part: around every entry, and elsewhere where the author left one.
fn has_empty_line(parts: &[Part<'_>], index: usize) -> bool {
    let is_entry = |part: &Part<'_>| matches!(part, Part::Read(node, _) if node.kind() == NodeKind::declaration);
    let is_comment =
        |part: &Part<'_>| matches!(part, Part::Read(node, _) if node.kind() == NodeKind::comment);
    let (Part::Read(_, gap) | Part::Raw(_, gap)) = &parts[index];
    if *gap == Gap::EmptyLine {
        return true;
    }
    // A comment behind a statement belongs to its line.
    let mut before = index - 1;
    while before > 0
        && is_comment(&parts[before])
        && matches!(&parts[before], Part::Read(_, Gap::Blank))
    {
        before -= 1;
    }
    if is_comment(&parts[before]) {
        return false;
    }
    if is_entry(&parts[before]) || is_entry(&parts[index]) {
        return true;
    }
    // Comments right above an entry belong to it.
    is_comment(&parts[index])
        && parts[index + 1..]
            .iter()
            .take_while(|part| matches!(part, Part::Read(_, Gap::Line)))
            .find(|part| !is_comment(part))
            .is_some_and(is_entry)
}
