//! Changes that are offered.

use partnership_ide::actions::{Action, Sort};

use super::types::{CodeAction, CodeActionKind, CodeActionOrCommand};
use super::{diagnostic, edit};
use crate::view::View;

/// The protocol's sort.
pub(crate) fn kind(sort: Sort) -> CodeActionKind {
    match sort {
        Sort::Fix => CodeActionKind::QUICKFIX,
        Sort::FixAll => CodeActionKind::SOURCE_FIX_ALL,
        Sort::Rewrite => CodeActionKind::REFACTOR_REWRITE,
        Sort::Extract => CodeActionKind::REFACTOR_EXTRACT,
    }
}

/// Whether a sort is among those that are wanted: a wanted `refactor` takes `refactor.rewrite`.
pub(crate) fn wanted(sort: Sort, only: Option<&[CodeActionKind]>) -> bool {
    let own = kind(sort);
    only.is_none_or(|only| {
        only.iter().any(|wanted| {
            let rest = own.as_str().strip_prefix(wanted.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                || wanted.as_str().is_empty()
        })
    })
}

/// A change that is offered; `None` where this editor cannot make it.
pub(crate) fn of(view: &View, action: Action) -> Option<CodeActionOrCommand> {
    let settles: Vec<_> = action
        .settles
        .iter()
        .map(|finding| diagnostic::of(view, finding))
        .collect();
    Some(CodeActionOrCommand::CodeAction(CodeAction {
        title: action.title,
        kind: Some(kind(action.sort)),
        diagnostics: (!settles.is_empty()).then_some(settles),
        edit: Some(match &action.new_file {
            Some(new) => edit::with_new_file(view, new, &action.edits)?,
            None => edit::workspace(view, &action.edits)?,
        }),
        is_preferred: action.preferred.then_some(true),
        ..CodeAction::default()
    }))
}
