//! Changes to texts.

use std::collections::HashMap;

use partnership_ide::Edits;
use partnership_source::FileId;

use super::types::{
    DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit,
    WorkspaceEdit,
};
use crate::view::View;

/// Changes to one text.
pub(crate) fn edits(
    view: &View,
    file: FileId,
    edits: &[partnership_source::TextEdit],
) -> Vec<TextEdit> {
    edits
        .iter()
        .map(|edit| TextEdit::new(view.range(file, edit.range), edit.insert.clone()))
        .collect()
}

/// Changes to several texts; `None` where one of them cannot be changed.
pub(crate) fn workspace(view: &View, changes: &Edits) -> Option<WorkspaceEdit> {
    let mut found = Vec::with_capacity(changes.len());
    for (file, own) in changes {
        // A built-in playbook stands in the program: nothing can change it.
        view.snapshot.workspace.file(*file)?;
        found.push((view.uri(*file)?, *file, edits(view, *file, own)));
    }
    if !view.abilities.versioned_edits {
        let changes: HashMap<_, _> = found
            .into_iter()
            .map(|(uri, _, edits)| (uri, edits))
            .collect();
        return Some(WorkspaceEdit::new(changes));
    }
    let edits = found
        .into_iter()
        .map(|(uri, file, edits)| TextDocumentEdit {
            text_document: OptionalVersionedTextDocumentIdentifier {
                uri,
                version: view.open.get(&file).map(|open| open.version),
            },
            edits: edits.into_iter().map(OneOf::Left).collect(),
        })
        .collect();
    Some(WorkspaceEdit {
        document_changes: Some(DocumentChanges::Edits(edits)),
        ..WorkspaceEdit::default()
    })
}
