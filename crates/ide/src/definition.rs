//! Where something is declared, and where what it stands for is.

use partnership_model::Model;
use partnership_rules::registry::Registry;
use partnership_source::{FileId, Span, TextRange};

use crate::Snapshot;
use crate::at::{At, at};
use crate::calls::defined_at;
use crate::mentions::{Mention, What};

/// A place to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// All of it.
    pub whole: Span,
    /// What to put the cursor on.
    pub name: Span,
    /// The words from which one goes there.
    pub from: TextRange,
}

/// Where what stands at `offset` is declared. For the path of a `use` that is the file's start.
pub fn definition(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Target> {
    if let Some(target) = import(snapshot, file, offset) {
        return vec![target];
    }
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let model = &analysis.model;
    if let Some(defined) = defined_at(snapshot, model, file, offset) {
        let places = defined.calls.iter().chain([&defined.name]);
        let from = places
            .filter(|span| span.file == file)
            .find(|span| span.range.touches(offset))
            .map_or(TextRange::empty(offset), |span| span.range);
        return vec![Target {
            whole: defined.whole,
            name: defined.name,
            from,
        }];
    }
    match at(model, file, offset) {
        Some(At::Head(entry)) => vec![Target {
            whole: entry.span,
            name: entry.name_span.unwrap_or(entry.head),
            from: entry.name_span.unwrap_or(entry.head).range,
        }],
        Some(At::Mention(mention)) => mentioned(snapshot, model, &mention),
        _ => Vec::new(),
    }
}

/// Where the kind of what stands at `offset` is laid down: for the name of a risk's scale the scale, for anything else
/// whose meaning is a rule or a playbook that. Otherwise it is the same as the declaration.
pub fn type_definition(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Target> {
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let model = &analysis.model;
    let Some(At::Head(entry)) = at(model, file, offset) else {
        return definition(snapshot, file, offset);
    };
    // What an entry is made after: its template, its scale, the step or playbook it belongs to.
    let from = entry.name_span.unwrap_or(entry.head).range;
    ["from", "scale", "of", "rule"]
        .iter()
        .flat_map(|field| model.named(entry, field))
        .map(|other| Target {
            whole: other.span,
            name: other.name_span.unwrap_or(other.head),
            from,
        })
        .collect()
}

fn mentioned(snapshot: &Snapshot, model: &Model, mention: &Mention<'_>) -> Vec<Target> {
    let from = mention.span.range;
    match mention.what {
        What::Name(name) => match (name.target, name.clause) {
            (Some(id), _) => {
                let entry = model.entry(id);
                vec![Target {
                    whole: entry.span,
                    name: entry.name_span.unwrap_or(entry.head),
                    from,
                }]
            }
            (None, Some(id)) => {
                let span = model.clause(id).span;
                vec![Target {
                    whole: span,
                    name: span,
                    from,
                }]
            }
            (None, None) => playbook(&name.written, from).into_iter().collect(),
        },
        What::Rule(name) => rules(snapshot, model, name, from),
        What::Word(..) | What::Silence(_) => Vec::new(),
    }
}

/// A built-in playbook.
fn playbook(name: &str, from: TextRange) -> Option<Target> {
    let builtin = partnership_rules::builtin();
    let playbook = builtin.playbooks.iter().find(|own| own.name == name)?;
    Some(Target {
        whole: playbook.span,
        name: playbook.span,
        from,
    })
}

/// The rules of that name: of a house playbook, else built-in.
fn rules(snapshot: &Snapshot, model: &Model, name: &str, from: TextRange) -> Vec<Target> {
    let registry = Registry {
        playbooks: snapshot.workspace.library(model).playbooks,
    };
    let found = registry.find(name).into_iter();
    found
        .map(|found| Target {
            whole: found.rule.span,
            name: found.rule.span,
            from,
        })
        .collect()
}

/// The file that a `use` names.
fn import(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<Target> {
    let found = crate::links::imports(snapshot, file)
        .into_iter()
        .find(|(range, _)| range.touches(offset))?;
    let start = Span::new(found.1, TextRange::empty(0));
    Some(Target {
        whole: start,
        name: start,
        from: found.0,
    })
}
