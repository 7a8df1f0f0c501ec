//! The definitions of a playbook (`define reaches(…)`), and the sentences that call them.
//!
//! The model keeps the sentences of rules as text, so both are read from the trees. A definition is known in its playbook
//! and in the steps of it, wherever these stand, and nowhere else.

use partnership_model::{Entry, Model};
use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::{NodeKind, Parse, Syntax};

use crate::Snapshot;
use crate::at::innermost;
use crate::sentence::sentence_at;

/// A definition: where it has its name, and where it is called.
#[derive(Debug)]
pub(crate) struct Defined {
    /// All of it.
    pub whole: Span,
    /// Where its name is given.
    pub name: Span,
    /// Where it is called, in the order of the files.
    pub calls: Vec<Span>,
    /// The names of the definitions beside it.
    pub others: Vec<String>,
}

/// The definition that is made or called at `offset`.
pub(crate) fn defined_at(
    snapshot: &Snapshot,
    model: &Model,
    file: FileId,
    offset: u32,
) -> Option<Defined> {
    let parse = snapshot.parse(file)?;
    let (sentence, _) = sentence_at(parse, offset)?;
    let wanted = sentence
        .content()?
        .descendants()
        .filter_map(named)
        .find(|(_, range)| range.touches(offset))?
        .0;
    let mut own = None;
    let mut calls = Vec::new();
    let mut others = Vec::new();
    for holder in holders(model, innermost(model, file, offset)?) {
        let Some(parse) = snapshot.parse(holder.span.file) else {
            continue;
        };
        for node in within(parse, holder.span.range) {
            let Some((name, range)) = named(node) else {
                continue;
            };
            let span = |range| Span::new(holder.span.file, range);
            match node.kind() {
                NodeKind::call if name == wanted => calls.push(span(range)),
                NodeKind::definition if name == wanted => {
                    // Of two definitions with one name the last counts, as where they are run.
                    own = Some((span(node.range()), span(range)));
                }
                NodeKind::definition => others.push(name.to_owned()),
                _ => {}
            }
        }
    }
    calls.sort_unstable();
    calls.dedup();
    let (whole, name) = own?;
    Some(Defined {
        whole,
        name,
        calls,
        others,
    })
}

/// The name that a definition gives, or that a call uses.
fn named(node: Syntax<'_>) -> Option<(&str, TextRange)> {
    match node.kind() {
        NodeKind::definition => {
            let name = node.child(NodeKind::name)?;
            Some((name.text(), name.range()))
        }
        NodeKind::call => {
            let name = node.text().split('(').next()?.trim_end();
            let start = node.range().start;
            Some((name, TextRange::new(start, start + name.len() as u32)))
        }
        _ => None,
    }
}

/// The playbook around an entry, and the steps of it that stand elsewhere.
fn holders<'m>(model: &'m Model, entry: &'m Entry) -> Vec<&'m Entry> {
    let mut around = entry;
    while let Some(parent) = around.parent {
        around = model.entry(parent);
    }
    let playbook = if around.is("step") {
        around
            .references("of")
            .find_map(|name| name.target)
            .map(|id| model.entry(id))
    } else {
        Some(around)
    };
    let Some(playbook) = playbook.filter(|entry| entry.is("playbook")) else {
        return vec![around];
    };
    let apart = model.inverse(playbook.id, "steps-apart");
    let steps = apart.filter(|step| step.is("step"));
    std::iter::once(playbook).chain(steps).collect()
}

/// The nodes of a file in `range`.
fn within(parse: &Parse, range: TextRange) -> impl Iterator<Item = Syntax<'_>> {
    let pieces = parse.pieces().iter();
    pieces
        .filter(move |piece| piece.range.start < range.end && range.start < piece.range.end)
        .filter_map(|piece| Syntax::root(&piece.tree, parse.text(), piece.range.start))
        .flat_map(Syntax::descendants)
        .filter(move |node| range.covers(node.range()))
}
