//! What stands at a place.

use partnership_model::{Entry, EntryId, FieldValue, Model};
use partnership_source::{FileId, Span};

use crate::mentions::{self, Mention, What};

/// What stands at a place.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At<'m> {
    /// The word that starts an entry.
    Kind(&'m Entry),
    /// The name in the head of an entry.
    Head(&'m Entry),
    /// The word before the colon of a line. The second is the line in whose braces it stands.
    Line(&'m Entry, Option<&'m FieldValue>, &'m FieldValue),
    /// Something mentioned.
    Mention(Mention<'m>),
}

/// What stands at `offset` of `file`. A cursor behind a word still stands at it.
pub(crate) fn at(model: &Model, file: FileId, offset: u32) -> Option<At<'_>> {
    let here = |span: Span| span.file == file && span.range.touches(offset);
    if let Some(entry) = innermost(model, file, offset) {
        let keyword = Span::new(
            file,
            partnership_source::TextRange::new(
                entry.head.range.start,
                entry.head.range.start + entry.keyword.len() as u32,
            ),
        );
        if here(keyword) {
            return Some(At::Kind(entry));
        }
        let title = entry.title.as_ref().map(|title| title.span);
        if entry.name_span.is_some_and(here) || title.is_some_and(here) {
            return Some(At::Head(entry));
        }
        if let Some(found) = line(entry, &here) {
            return Some(found);
        }
    }
    let mut found: Option<Mention<'_>> = None;
    mentions::each(model, &mut |mention| {
        let narrower = found.is_none_or(|known| mention.span.range.len() < known.span.range.len());
        if here(mention.span) && narrower {
            found = Some(mention);
        }
    });
    found.map(At::Mention)
}

fn line<'m>(entry: &'m Entry, here: &dyn Fn(Span) -> bool) -> Option<At<'m>> {
    for field in entry.fields.iter().chain(&entry.settings) {
        if here(field.word_span) {
            return Some(At::Line(entry, None, field));
        }
        let blocks = field
            .values
            .iter()
            .flat_map(|value| &value.qualifiers.block);
        for inner in blocks {
            if here(inner.word_span) {
                return Some(At::Line(entry, Some(field), inner));
            }
        }
    }
    None
}

/// The innermost entry around `offset`.
pub(crate) fn innermost(model: &Model, file: FileId, offset: u32) -> Option<&Entry> {
    model
        .entries
        .iter()
        .filter(|entry| entry.span.file == file && entry.span.range.touches(offset))
        .min_by_key(|entry| entry.span.range.len())
}

/// The entry meant at a place: the one whose head it is, or the one that is mentioned.
pub(crate) fn entry_at(model: &Model, file: FileId, offset: u32) -> Option<EntryId> {
    match at(model, file, offset)? {
        At::Head(entry) => Some(entry.id),
        At::Mention(Mention {
            what: What::Name(name),
            ..
        }) => name.target,
        _ => None,
    }
}
