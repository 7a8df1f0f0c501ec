//! What the words of a sentence stand for: the kinds and lines that clauses and rules speak of.
//!
//! The model keeps the sentences of rules as text, so their words are read from the tree here. Of a path such as
//! `benefit.measure.by` each part is looked up in the kind that the part before leads to.

use partnership_source::TextRange;
use partnership_syntax::ast::{Declaration, Sentence, Statement};
use partnership_syntax::{NodeKind, Parse, Syntax};
use partnership_vocabulary::{
    Field, Kind, ValueType, any_kind, derived_field, field_of, inverse, nested_in,
};

/// What a word of a sentence stands for.
#[derive(Clone, Debug)]
pub(crate) enum Said {
    /// A kind: in `for each benefit`, or bound to a name.
    Kind(&'static Kind),
    /// A line of a kind.
    Field(&'static Kind, &'static Field),
    /// Something else.
    Other,
}

/// The word of a sentence at `offset`, and where it stands; `None` outside sentences.
pub(crate) fn said(parse: &Parse, offset: u32) -> Option<(Said, TextRange)> {
    let (sentence, around) = sentence_at(parse, offset)?;
    let content = sentence.content()?;
    let at = content
        .descendants()
        .filter(|node| node.range().touches(offset))
        .last()?;
    let range = at.range();
    match at.kind() {
        NodeKind::verb => Some((Said::Kind(any_kind(at.text())?), range)),
        NodeKind::kind_name => Some((Said::Kind(any_kind(at.text())?), range)),
        NodeKind::path => path(at, &bindings(around), offset),
        _ => None,
    }
}

/// The innermost sentence at `offset`, and the entries around it.
pub(crate) fn sentence_at<'a>(
    parse: &'a Parse,
    offset: u32,
) -> Option<(Sentence<'a>, Vec<Declaration<'a>>)> {
    let piece = parse
        .pieces()
        .iter()
        .find(|piece| piece.range.touches(offset) && piece.range.end > offset)
        .or_else(|| parse.pieces().last())?;
    let mut around = Vec::new();
    let mut open: Vec<Statement<'a>> = parse.piece_statements(piece).collect();
    loop {
        let here = open
            .iter()
            .copied()
            .rfind(|statement| statement.syntax().range().touches(offset))?;
        match here {
            Statement::Declaration(declaration) => {
                around.push(declaration);
                open = declaration.statements().collect();
            }
            Statement::Sentence(sentence) => {
                let inside = sentence.words().range().touches(offset);
                return inside.then_some((sentence, around));
            }
            _ => return None,
        }
    }
}

/// The names bound in a rule, with the kind each stands for.
pub(crate) fn bindings(around: Vec<Declaration<'_>>) -> Vec<(String, &'static Kind)> {
    let mut found: Vec<(String, &'static Kind)> = Vec::new();
    let Some(rule) = around.last() else {
        return found;
    };
    for statement in rule.statements() {
        let Statement::Sentence(sentence) = statement else {
            continue;
        };
        for node in sentence.content().into_iter().flat_map(Syntax::descendants) {
            if matches!(
                node.kind(),
                NodeKind::binding | NodeKind::quantified | NodeKind::kind_query
            ) {
                bind(node, &mut found);
            }
            if node.kind() == NodeKind::parameter {
                let names: Vec<&str> = node.children().map(Syntax::text).collect();
                if let [name, kind] = names.as_slice()
                    && let Some(kind) = any_kind(kind)
                {
                    found.push(((*name).to_owned(), kind));
                }
            }
        }
    }
    found
}

fn bind(node: Syntax<'_>, found: &mut Vec<(String, &'static Kind)>) {
    let Some(word) = node.child(NodeKind::kind_name).map(Syntax::text) else {
        return;
    };
    let name = node.child(NodeKind::name).map_or(word, Syntax::text);
    let through = node.child(NodeKind::path).map(Syntax::text);
    let kind = any_kind(word).or_else(|| match kinds_behind(through?, found) {
        kinds if kinds.len() == 1 => Some(kinds[0]),
        _ => None,
    });
    if let Some(kind) = kind {
        found.push((name.to_owned(), kind));
    }
}

/// The kinds of what a path leads to.
pub(crate) fn kinds_behind(path: &str, bindings: &[(String, &'static Kind)]) -> Vec<&'static Kind> {
    let mut parts = path.split('.');
    let first = parts.next().unwrap_or_default();
    let start = bindings
        .iter()
        .rev()
        .find(|(name, _)| name == first)
        .map(|(_, kind)| *kind)
        .or_else(|| any_kind(first));
    let mut kinds: Vec<&'static Kind> = start.into_iter().collect();
    for part in parts {
        kinds = kinds.iter().flat_map(|kind| step(kind, part)).collect();
    }
    kinds
}

/// The kinds that the line `word` of an entry of that kind leads to.
fn step(kind: &'static Kind, word: &str) -> Vec<&'static Kind> {
    let field = field_of(kind, word).or_else(|| derived_field(kind, word));
    if let Some(field) = field {
        return named(&field.value);
    }
    if let Some(inverse) = inverse(kind, word) {
        return vec![inverse.from];
    }
    let inner = nested_in(kind).filter(|inner| inner.word == word || inner.plural == word);
    let outer =
        any_kind(word).filter(|outer| nested_in(outer).any(|inner| inner.word == kind.word));
    inner.chain(outer).collect()
}

fn named(value: &ValueType) -> Vec<&'static Kind> {
    match value {
        ValueType::Names(kinds) => kinds.iter().filter_map(|kind| any_kind(kind)).collect(),
        ValueType::OneOf(types) => types.iter().flat_map(named).collect(),
        _ => Vec::new(),
    }
}

fn path(
    at: Syntax<'_>,
    bindings: &[(String, &'static Kind)],
    offset: u32,
) -> Option<(Said, TextRange)> {
    let text = at.text();
    let start = at.range().start;
    let mut from = 0;
    for (index, part) in text.split('.').enumerate() {
        let range = TextRange::new(start + from as u32, start + (from + part.len()) as u32);
        if range.touches(offset) {
            let before = text.get(..from.saturating_sub(1)).unwrap_or_default();
            if index == 0 {
                let kinds = kinds_behind(part, bindings);
                let known = bindings.iter().any(|(name, _)| name == part);
                let kind = kinds.first().copied().filter(|_| known)?;
                return Some((Said::Kind(kind), range));
            }
            let found = kinds_behind(before, bindings).into_iter().find_map(|kind| {
                let field = field_of(kind, part).or_else(|| derived_field(kind, part));
                field
                    .map(|field| Said::Field(kind, field))
                    .or_else(|| {
                        let inverse = inverse(kind, part)?;
                        Some(Said::Field(inverse.from, inverse.field))
                    })
                    .or_else(|| step(kind, part).first().map(|kind| Said::Kind(kind)))
            });
            return Some((found.unwrap_or(Said::Other), range));
        }
        from += part.len() + 1;
    }
    None
}
