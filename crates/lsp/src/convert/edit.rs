//! Changes to texts.

use std::collections::HashMap;

use partnership_ide::Edits;
use partnership_ide::actions::NewFile;
use partnership_source::FileId;

use super::types::{
    CreateFile, CreateFileOptions, DocumentChangeOperation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, Range, ResourceOp, TextDocumentEdit, TextEdit, Uri,
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
    let edits = found.into_iter().map(|(uri, file, edits)| {
        let version = view.open.get(&file).map(|open| open.version);
        to(uri, version, edits)
    });
    Some(WorkspaceEdit {
        document_changes: Some(DocumentChanges::Edits(edits.collect())),
        ..WorkspaceEdit::default()
    })
}

/// Changes to one text at one version of it.
fn to(uri: Uri, version: Option<i32>, edits: Vec<TextEdit>) -> TextDocumentEdit {
    TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier { uri, version },
        edits: edits.into_iter().map(OneOf::Left).collect(),
    }
}

/// Changes that begin with a new file; `None` where this editor makes none.
pub(crate) fn with_new_file(view: &View, new: &NewFile, changes: &Edits) -> Option<WorkspaceEdit> {
    if !view.abilities.creates {
        return None;
    }
    let uri = Uri::from_file_path(&new.path)?;
    let DocumentChanges::Edits(edits) = workspace(view, changes)?.document_changes? else {
        return None;
    };
    let create = ResourceOp::Create(CreateFile {
        uri: uri.clone(),
        options: Some(CreateFileOptions {
            overwrite: Some(false),
            ignore_if_exists: Some(false),
        }),
        annotation_id: None,
    });
    let fill = to(
        uri,
        None,
        vec![TextEdit::new(Range::default(), new.text.clone())],
    );
    let edits = [fill].into_iter().chain(edits);
    let operations = [DocumentChangeOperation::Op(create)]
        .into_iter()
        .chain(edits.map(DocumentChangeOperation::Edit));
    Some(WorkspaceEdit {
        document_changes: Some(DocumentChanges::Operations(operations.collect())),
        ..WorkspaceEdit::default()
    })
}
