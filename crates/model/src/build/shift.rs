//! Places behind an edit, moved along with the text.

use partnership_diagnostics::Finding;
use partnership_source::{FileId, Span, TextRange};
use partnership_syntax::Slip;

use crate::{
    Clause, Data, Entry, Expectation, FieldValue, Followed, Member, Reference, Text, Value,
};

/// One part of one text has become another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Shift {
    /// The file.
    pub(crate) file: FileId,
    /// The part as it was.
    pub(crate) old: TextRange,
    /// The part as it is; it starts where it started.
    pub(crate) new: TextRange,
}

impl Shift {
    /// Whether nothing behind the part moves.
    pub(crate) fn is_still(&self) -> bool {
        self.old.len() == self.new.len()
    }

    /// Whether a place has to do with the part, so that nobody knows where it is now.
    pub(crate) fn touches(&self, span: Span) -> bool {
        let Span { file, range } = span;
        let behind = range.start >= self.old.end;
        let before = range.end <= self.old.start;
        file == self.file && !behind && !before
    }

    /// Move a place that does not [touch](Self::touches) the part.
    pub(crate) fn span(&self, span: &mut Span) {
        if span.file == self.file && span.range.start >= self.old.end {
            self.behind(&mut span.range);
        }
    }

    /// Move a slip that stands behind the part.
    pub(crate) fn slip(&self, slip: &mut Slip) {
        self.behind(&mut slip.range);
        slip.other.iter_mut().for_each(|other| self.behind(other));
    }

    /// Move a place that stands behind the part.
    fn behind(&self, range: &mut TextRange) {
        let at = |offset: u32| offset.wrapping_add(self.new.end).wrapping_sub(self.old.end);
        *range = TextRange::new(at(range.start), at(range.end));
    }
}

/// All places of a finding, and what each edit replaces.
pub(crate) fn of_finding(finding: &mut Finding, each: &mut impl FnMut(&mut Span)) {
    each(&mut finding.at);
    for other in &mut finding.others {
        each(&mut other.span);
    }
    for (file, edit) in finding.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
        let mut span = Span::new(*file, edit.range);
        each(&mut span);
        edit.range = span.range;
    }
}

/// All places of an entry.
pub(crate) fn of_entry(entry: &mut Entry, each: &mut impl FnMut(&mut Span)) {
    each(&mut entry.span);
    each(&mut entry.head);
    entry.name_span.iter_mut().for_each(&mut *each);
    if let Some(title) = &mut entry.title {
        each(&mut title.span);
    }
    of_lines(&mut entry.fields, each);
    of_lines(&mut entry.settings, each);
    for sentence in &mut entry.sentences {
        each(&mut sentence.span);
    }
}

/// All places of a clause.
pub(crate) fn of_clause(clause: &mut Clause, each: &mut impl FnMut(&mut Span)) {
    each(&mut clause.span);
    of_members(&mut clause.who, each);
    of_references(&mut clause.who_except, each);
    clause.actions.iter_mut().for_each(|(_, at)| each(at));
    of_members(&mut clause.what, each);
    of_references(&mut clause.what_except, each);
    of_members(&mut clause.purposes, each);
    of_members(&mut clause.within, each);
    of_lines(&mut clause.conditions, each);
}

/// All places of an expectation.
pub(crate) fn of_expectation(expectation: &mut Expectation, each: &mut impl FnMut(&mut Span)) {
    each(&mut expectation.span);
    expectation.rule_span.iter_mut().for_each(&mut *each);
    of_references(&mut expectation.on_entries, each);
    of_members(&mut expectation.who, each);
    of_references(&mut expectation.who_except, each);
    expectation.actions.iter_mut().for_each(|(_, at)| each(at));
    of_members(&mut expectation.what, each);
    of_references(&mut expectation.what_except, each);
    of_members(&mut expectation.purposes, each);
    of_members(&mut expectation.within, each);
    of_references(&mut expectation.because, each);
    of_members(&mut expectation.with, each);
}

fn of_lines(lines: &mut [FieldValue], each: &mut impl FnMut(&mut Span)) {
    for line in lines {
        each(&mut line.span);
        each(&mut line.word_span);
        for value in &mut line.values {
            of_value(value, each);
        }
    }
}

fn of_value(value: &mut Value, each: &mut impl FnMut(&mut Span)) {
    let Value {
        data,
        qualifiers,
        span,
    } = value;
    each(span);
    match data {
        Data::Text(text) | Data::Labelled(_, text) | Data::OwnWord(text, _) => each(&mut text.span),
        Data::Name(reference) => each(&mut reference.span),
        Data::Code(_)
        | Data::Word(..)
        | Data::Date(_)
        | Data::Recurrence(_)
        | Data::Duration(_)
        | Data::Quantity(_)
        | Data::Money(..)
        | Data::Link(_)
        | Data::YesNo(_)
        | Data::Deed(_)
        | Data::Condition(_)
        | Data::Rule(_)
        | Data::Silence(_)
        | Data::Own(_)
        | Data::Broken => {}
    }
    let Some(Followed {
        on: _,
        by,
        for_,
        because,
        block,
    }) = qualifiers.parts_mut()
    else {
        return;
    };
    for reference in by.iter_mut().chain(for_) {
        each(&mut reference.span);
    }
    if let Some(Text { span, .. }) = because {
        each(span);
    }
    of_lines(block, each);
}

fn of_members(members: &mut [Member], each: &mut impl FnMut(&mut Span)) {
    for member in members {
        match member {
            Member::Entry(Reference { span, .. })
            | Member::Word(_, _, span)
            | Member::Everything(span)
            | Member::Broken(span) => each(span),
        }
    }
}

fn of_references(references: &mut [Reference], each: &mut impl FnMut(&mut Span)) {
    for reference in references {
        each(&mut reference.span);
    }
}
