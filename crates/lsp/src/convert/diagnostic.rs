//! Findings as the protocol tells them.

use std::hash::{Hash, Hasher};
use std::str::FromStr;

use partnership_diagnostics::{Finding, Severity};
use partnership_ide::diagnostics::{Depth, Tag, diagnostics, tag};
use partnership_source::FileId;
use serde_json::json;

use super::types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    DocumentDiagnosticReport, FullDocumentDiagnosticReport, Location, NumberOrString,
    PreviousResultId, RelatedFullDocumentDiagnosticReport,
    RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport, Uri,
    WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport,
};
use crate::view::{BUILTIN, View};

/// A finding.
pub(crate) fn of(view: &View, finding: &Finding) -> Diagnostic {
    let related = view.abilities.related.then(|| others(view, finding));
    Diagnostic {
        range: view.range(finding.at.file, finding.at.range),
        severity: Some(match finding.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
            Severity::Advice => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(finding.name.to_string())),
        code_description: page(view, &finding.name),
        source: Some(match &finding.origin {
            Some(origin) => origin.playbook.clone(),
            None => "partnership".to_owned(),
        }),
        message: message(finding),
        related_information: related.filter(|related| !related.is_empty()),
        tags: tag(finding).map(|tag| {
            vec![match tag {
                Tag::Unnecessary => DiagnosticTag::UNNECESSARY,
                Tag::Deprecated => DiagnosticTag::DEPRECATED,
            }]
        }),
        data: Some(json!({ "page": finding.name, "weight": finding.severity.word() })),
    }
}

/// What is wrong, why it matters and what to do, a line each.
fn message(finding: &Finding) -> String {
    [&finding.what, &finding.why, &finding.how]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n")
}

fn others(view: &View, finding: &Finding) -> Vec<DiagnosticRelatedInformation> {
    let own = Location::new;
    finding
        .others
        .iter()
        .filter_map(|label| {
            let uri = view.uri(label.span.file)?;
            Some(DiagnosticRelatedInformation {
                location: own(uri, view.range(label.span.file, label.span.range)),
                message: if label.text.is_empty() {
                    "see here".to_owned()
                } else {
                    label.text.clone()
                },
            })
        })
        .collect()
}

/// Where the page of a finding or rule can be opened, for an editor that can ask for its text.
fn page(view: &View, name: &str) -> Option<CodeDescription> {
    if !view.abilities.virtual_files {
        return None;
    }
    let href = Uri::from_str(&format!("{BUILTIN}:/pages/{name}.md")).ok()?;
    Some(CodeDescription { href })
}

/// All that is found in a file, and a mark by which it is known again.
fn found(view: &View, file: FileId) -> (Vec<Diagnostic>, String) {
    let told: Vec<Diagnostic> = diagnostics(&view.snapshot, file, Depth::Rules)
        .iter()
        .map(|finding| of(view, finding))
        .collect();
    let mut mark = std::hash::DefaultHasher::new();
    serde_json::to_string(&told)
        .unwrap_or_default()
        .hash(&mut mark);
    (told, format!("{:016x}", mark.finish()))
}

/// What an editor that asks is answered.
pub(crate) fn report(view: &View, file: FileId, before: Option<&str>) -> DocumentDiagnosticReport {
    let (items, mark) = found(view, file);
    if before == Some(mark.as_str()) {
        return DocumentDiagnosticReport::Unchanged(RelatedUnchangedDocumentDiagnosticReport {
            related_documents: None,
            unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport {
                result_id: mark,
            },
        });
    }
    DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
        related_documents: None,
        full_document_diagnostic_report: FullDocumentDiagnosticReport {
            result_id: Some(mark),
            items,
        },
    })
}

/// What is answered about a file that is not known.
pub(crate) fn nothing() -> DocumentDiagnosticReport {
    DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport::default())
}

/// What is found in all files.
pub(crate) fn workspace(view: &View, before: &[PreviousResultId]) -> WorkspaceDiagnosticReport {
    let mut items = Vec::new();
    for index in 0..view.snapshot.workspace.len() as u32 {
        let file = FileId(index);
        let Some(uri) = view.uri(file) else { continue };
        let version = view.open.get(&file).map(|open| i64::from(open.version));
        let (found, mark) = found(view, file);
        let known = before
            .iter()
            .any(|known| known.uri == uri && known.value == mark);
        items.push(if known {
            WorkspaceDocumentDiagnosticReport::Unchanged(
                WorkspaceUnchangedDocumentDiagnosticReport {
                    uri,
                    version,
                    unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport {
                        result_id: mark,
                    },
                },
            )
        } else {
            WorkspaceDocumentDiagnosticReport::Full(WorkspaceFullDocumentDiagnosticReport {
                uri,
                version,
                full_document_diagnostic_report: FullDocumentDiagnosticReport {
                    result_id: Some(mark),
                    items: found,
                },
            })
        });
    }
    WorkspaceDiagnosticReport { items }
}
