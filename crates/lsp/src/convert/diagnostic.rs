//! Findings as the protocol tells them.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use partnership_diagnostics::{Finding, Severity};
use partnership_ide::diagnostics::{Depth, Tag, diagnostics, tag};
use partnership_project::Problem;
use partnership_source::FileId;
use serde_json::json;

use super::types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    DocumentDiagnosticReport, FullDocumentDiagnosticReport, Location, NumberOrString, Position,
    PreviousResultId, Range, RelatedFullDocumentDiagnosticReport,
    RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport, Uri,
    WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceUnchangedDocumentDiagnosticReport,
};
use crate::position::Lines;
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

/// What kept files from being looked at: settings that cannot be used, and files that cannot be read. Of a file that the
/// editor has open its own text counts.
pub(crate) fn problems(view: &View) -> BTreeMap<String, (Uri, Vec<Diagnostic>)> {
    let mut found: BTreeMap<String, (Uri, Vec<Diagnostic>)> = BTreeMap::new();
    for problem in view.snapshot.workspace.problems() {
        let path = problem.path.as_deref();
        let Some(uri) = path.and_then(Uri::from_file_path) else {
            continue;
        };
        if view.file(&uri).is_none() {
            let known = found.entry(uri.as_str().to_owned());
            let (_, told) = known.or_insert_with(|| (uri, Vec::new()));
            told.push(of_problem(view, problem));
        }
    }
    found
}

fn of_problem(view: &View, problem: &Problem) -> Diagnostic {
    let range = problem.place.as_ref().map(|(text, range)| {
        let lines = Lines::new(text);
        let at = |offset: usize| {
            let place = lines.place(text, offset as u32, view.encoding);
            Position::new(place.line, place.column)
        };
        Range::new(at(range.start), at(range.end))
    });
    Diagnostic {
        range: range.unwrap_or_default(),
        severity: Some(DiagnosticSeverity::ERROR),
        code: Some(NumberOrString::String(problem.name.to_owned())),
        code_description: page(view, problem.name),
        source: Some("partnership".to_owned()),
        message: format!("{}\n{}", problem.what, problem.how),
        ..Diagnostic::default()
    }
}

/// All that is found in a file, and a mark by which it is known again.
fn found(view: &View, file: FileId) -> (Vec<Diagnostic>, String) {
    let found = diagnostics(&view.snapshot, file, Depth::Rules);
    marked(found.iter().map(|finding| of(view, finding)).collect())
}

fn marked(told: Vec<Diagnostic>) -> (Vec<Diagnostic>, String) {
    let mut mark = std::hash::DefaultHasher::new();
    serde_json::to_string(&told)
        .unwrap_or_default()
        .hash(&mut mark);
    (told, format!("{:016x}", mark.finish()))
}

/// What an editor that asks about a file is answered.
pub(crate) fn report(view: &View, uri: &Uri, before: Option<&str>) -> DocumentDiagnosticReport {
    let (items, mark) = match view.file(uri) {
        Some(file) => found(view, file),
        None => match problems(view).remove(uri.as_str()) {
            Some((_, told)) => marked(told),
            None => return DocumentDiagnosticReport::Full(Default::default()),
        },
    };
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

/// What is found in all files.
pub(crate) fn workspace(view: &View, before: &[PreviousResultId]) -> WorkspaceDiagnosticReport {
    let files = (0..view.snapshot.workspace.len() as u32).map(FileId);
    let found = files.filter_map(|file| {
        let version = view.open.get(&file).map(|open| i64::from(open.version));
        Some((view.uri(file)?, version, found(view, file)))
    });
    let beside = problems(view).into_values();
    let beside = beside.map(|(uri, told)| (uri, None, marked(told)));
    let items = found.chain(beside).map(|(uri, version, (items, mark))| {
        let mut known = before.iter();
        if known.any(|known| known.uri == uri && known.value == mark) {
            let unchanged = UnchangedDocumentDiagnosticReport { result_id: mark };
            return WorkspaceDocumentDiagnosticReport::Unchanged(
                WorkspaceUnchangedDocumentDiagnosticReport {
                    uri,
                    version,
                    unchanged_document_diagnostic_report: unchanged,
                },
            );
        }
        let full = FullDocumentDiagnosticReport {
            result_id: Some(mark),
            items,
        };
        WorkspaceDocumentDiagnosticReport::Full(WorkspaceFullDocumentDiagnosticReport {
            uri,
            version,
            full_document_diagnostic_report: full,
        })
    });
    WorkspaceDiagnosticReport {
        items: items.collect(),
    }
}
