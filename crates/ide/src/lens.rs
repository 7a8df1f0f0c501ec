//! Lines above entries: how far the partnership is, and what hangs on an entry.

use partnership_model::{Entry, Model};
use partnership_rules::report::{Report, report};
use partnership_source::{FileId, Span, TextRange};
use partnership_vocabulary::inverses;

use crate::{Analysis, Snapshot};

/// A line above a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lens {
    /// Above what.
    pub range: TextRange,
    /// What it says.
    pub title: String,
    /// What a click does.
    pub does: Does,
}

/// What a click does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// Show the briefing as it would be now.
    Preview,
    /// Show how far the partnership is.
    Status,
    /// Show these places.
    Show(Vec<Span>),
}

/// The kinds above whose entries it is said what hangs on them, and what is counted.
const COUNTED: &[(&str, &[&str])] = &[
    ("audience", &["benefit", "risk"]),
    ("purpose", &["benefit", "agreement"]),
    ("dataset", &["purpose", "risk"]),
    ("benefit", &["waiver"]),
];

/// The lines above the entries of `file`, in order.
pub fn lenses(snapshot: &Snapshot, file: FileId) -> Vec<Lens> {
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let model = &analysis.model;
    let mut found = Vec::new();
    for entry in model.entries.iter().filter(|entry| entry.span.file == file) {
        if entry.is("partnership") && model.partnership == Some(entry.id) {
            found.extend(of_whole(snapshot, &analysis, entry));
        }
        let counted = COUNTED.iter().find(|(kind, _)| entry.is(kind));
        if let Some((_, kinds)) = counted {
            found.extend(of_entry(model, entry, kinds));
        }
    }
    found
}

fn of_whole(snapshot: &Snapshot, analysis: &Analysis, header: &Entry) -> Vec<Lens> {
    let mut found = vec![Lens {
        range: header.head.range,
        title: "Preview the briefing".to_owned(),
        does: Does::Preview,
    }];
    let judged = analysis.judged(snapshot);
    let report: Report<'_> = report(&judged.outcomes, &judged.library);
    for playbook in &report.playbooks {
        let (met, of) = playbook.tally.score();
        found.push(Lens {
            range: header.head.range,
            title: format!("{}: {met} of {of}", playbook.playbook.title),
            does: Does::Status,
        });
    }
    // Each step, above the line that says what is followed.
    if let Some(line) = header.field("follows") {
        for step in report.playbooks.iter().flat_map(|playbook| &playbook.steps) {
            let (met, of) = step.tally.score();
            if of > 0 {
                let number = step.step.and_then(|step| step.number.as_deref());
                let number = number
                    .map(|number| format!("{number} "))
                    .unwrap_or_default();
                found.push(Lens {
                    range: line.span.range,
                    title: format!("{number}{} {met}/{of}", step.title()),
                    does: Does::Status,
                });
            }
        }
    }
    found
}

fn of_entry(model: &Model, entry: &Entry, kinds: &[&str]) -> Option<Lens> {
    let own = entry.kind?;
    let mut said = Vec::new();
    let mut places = Vec::new();
    for wanted in kinds {
        let Some(kind) = partnership_vocabulary::kind(wanted) else {
            continue;
        };
        let mut others: Vec<&Entry> = Vec::new();
        for inverse in inverses(own)
            .iter()
            .filter(|inverse| inverse.from.word == *wanted)
        {
            others.extend(model.inverse(entry.id, inverse.word));
        }
        others.retain(|other| other.is(wanted));
        others.sort_by_key(|other| other.id);
        others.dedup_by_key(|other| other.id);
        // What is never missed is not counted where there is none of it.
        if others.is_empty() && *wanted == "waiver" {
            continue;
        }
        let label = if others.len() == 1 {
            kind.label
        } else {
            kind.plural
        };
        said.push(match others.len() {
            0 => format!("no {}", kind.label),
            count => format!("{count} {label}"),
        });
        places.extend(
            others
                .iter()
                .map(|other| other.name_span.unwrap_or(other.head)),
        );
    }
    (!said.is_empty()).then(|| Lens {
        range: entry.head.range,
        title: said.join(", "),
        does: Does::Show(places),
    })
}
