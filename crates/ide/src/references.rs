//! Everywhere something is mentioned.

use partnership_model::{ClauseId, Entry, EntryId, Model};
use partnership_source::{FileId, Span, TextRange};

use crate::Snapshot;
use crate::at::{At, at};
use crate::calls::defined_at;
use crate::mentions::{self, What};

/// Something that has a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// An entry.
    Entry(EntryId),
    /// A clause (`called …`).
    Clause(ClauseId),
}

impl Named {
    /// Where it is given its name.
    pub(crate) fn declared(self, snapshot: &Snapshot, model: &Model) -> Option<Span> {
        match self {
            Named::Entry(id) => model.entry(id).name_span,
            Named::Clause(id) => {
                let clause = model.clause(id);
                clause_name(snapshot, clause.span, clause.name.as_deref()?)
            }
        }
    }
}

/// Where the name behind `called` stands in the words of a clause.
fn clause_name(snapshot: &Snapshot, clause: Span, name: &str) -> Option<Span> {
    let words = clause.range.of(snapshot.text(clause.file));
    let called = words.rfind("called")?;
    let behind = called + "called".len();
    let rest = words.get(behind..)?;
    let blank = rest.len() - rest.trim_start().len();
    let start = clause.range.start + (behind + blank) as u32;
    let end = rest
        .trim_start()
        .find(|c: char| c.is_whitespace() || c == '{')
        .map_or(rest.trim_start().len(), |end| end);
    let range = TextRange::new(start, start + end as u32);
    (!name.is_empty()).then_some(Span::new(clause.file, range))
}

/// What has its name at `offset`, or is mentioned there.
pub(crate) fn named_at(
    snapshot: &Snapshot,
    model: &Model,
    file: FileId,
    offset: u32,
) -> Option<Named> {
    match at(model, file, offset) {
        Some(At::Head(entry)) => Some(Named::Entry(entry.id)),
        Some(At::Mention(mention)) => match mention.what {
            What::Name(name) => name
                .target
                .map(Named::Entry)
                .or(name.clause.map(Named::Clause)),
            What::Rule(name) => rule(model, name).map(Named::Entry),
            _ => None,
        },
        _ => None,
    }
    .or_else(|| {
        model
            .clauses
            .iter()
            .map(|clause| Named::Clause(clause.id))
            .find(|named| {
                named
                    .declared(snapshot, model)
                    .is_some_and(|span| span.file == file && span.range.touches(offset))
            })
    })
}

/// The rule of that name, `playbook/name` or the name alone; none of a playbook that comes with the program.
fn rule(model: &Model, name: &str) -> Option<EntryId> {
    let (playbook, name) = match name.rsplit_once('/') {
        Some((playbook, name)) => (Some(playbook), name),
        None => (None, name),
    };
    let named = |id: Option<EntryId>| id.and_then(|id| model.entry(id).name.as_deref());
    let of = |rule: &Entry| {
        let mut around = rule.parent;
        while let Some(id) = around.filter(|id| !model.entry(*id).is("playbook")) {
            around = model.entry(id).parent;
        }
        named(around)
    };
    let mut rules = model
        .entries
        .iter()
        .filter(|rule| rule.is("rule") && rule.name.as_deref() == Some(name));
    rules
        .find(|rule| playbook.is_none_or(|playbook| of(rule).is_none_or(|own| own == playbook)))
        .map(|rule| rule.id)
}

/// The mentions of something in one model.
pub(crate) fn mentions_of(model: &Model, of: Named) -> Vec<Span> {
    let found = mentions::all(model, |mention| match (mention.what, of) {
        (What::Name(name), Named::Entry(id)) => name.target == Some(id),
        (What::Name(name), Named::Clause(id)) => name.clause == Some(id),
        _ => false,
    });
    let mut spans: Vec<Span> = found.into_iter().map(|mention| mention.span).collect();
    let rule_name = match of {
        Named::Entry(id) if model.entry(id).is("rule") => model.entry(id).name.as_deref(),
        _ => None,
    };
    if let Some(rule) = rule_name {
        let named = mentions::all(
            model,
            |mention| matches!(mention.what, What::Rule(name) if name.rsplit('/').next() == Some(rule)),
        );
        spans.extend(named.into_iter().map(|mention| mention.span));
    }
    spans
}

/// Everywhere that what stands at `offset` is mentioned, in all files, its declaration first.
pub fn references(
    snapshot: &Snapshot,
    file: FileId,
    offset: u32,
    with_declaration: bool,
) -> Vec<Span> {
    let Some((declared, mut found)) = everywhere(snapshot, file, offset) else {
        return Vec::new();
    };
    found.retain(|span| *span != declared);
    if with_declaration {
        found.insert(0, declared);
    }
    found
}

/// Where what stands at `offset` is declared, and where it is mentioned, in all files.
pub(crate) fn everywhere(
    snapshot: &Snapshot,
    file: FileId,
    offset: u32,
) -> Option<(Span, Vec<Span>)> {
    let analysis = snapshot.analysis(file)?;
    if let Some(defined) = defined_at(snapshot, &analysis.model, file, offset) {
        let (declared, mut found) = (defined.name, defined.calls);
        // Of a shared playbook each user may have a step of their own.
        for analysis in snapshot.analyses(declared.file) {
            let at = declared.range.start;
            if let Some(defined) = defined_at(snapshot, &analysis.model, declared.file, at) {
                found.extend(defined.calls);
            }
        }
        found.sort_unstable();
        found.dedup();
        return Some((declared, found));
    }
    let named = named_at(snapshot, &analysis.model, file, offset)?;
    let declared = named.declared(snapshot, &analysis.model)?;
    let mut found = Vec::new();
    // A shared list is used by many: each may mention it.
    for analysis in snapshot.analyses(declared.file) {
        let model = &analysis.model;
        let at = declared.range.start;
        if let Some(named) = named_at(snapshot, model, declared.file, at) {
            found.extend(mentions_of(model, named));
        }
    }
    found.sort_unstable();
    found.dedup();
    Some((declared, found))
}
