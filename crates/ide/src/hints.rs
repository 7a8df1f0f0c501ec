//! What is shown between the words: the title behind a name, the next day of a recurrence, the rating of a risk.

use std::collections::HashSet;

use jiff::civil;
use partnership_model::{Entry, Model};
use partnership_source::{FileId, TextRange};

use crate::Snapshot;
use crate::mentions::{self, What};

/// Something shown behind a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where.
    pub offset: u32,
    /// What.
    pub label: String,
    /// What it means, in a sentence.
    pub tooltip: String,
}

/// The longest title that is shown whole.
const LONGEST: usize = 40;

/// The hints of `file` in `within`, in order.
pub fn hints(snapshot: &Snapshot, file: FileId, within: TextRange) -> Vec<Hint> {
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let model = &analysis.model;
    let mut found = titles(model, snapshot, file, within);
    let entries = model.entries.iter();
    for entry in entries.filter(|entry| entry.span.file == file) {
        if entry.span.range.end < within.start || within.end < entry.span.range.start {
            continue;
        }
        found.extend(next_days(entry, snapshot.today));
        if entry.is("risk") {
            found.extend(rating(model, entry, false));
            found.extend(rating(model, entry, true));
        }
    }
    found.retain(|hint| within.touches(hint.offset));
    found.sort_by(|a, b| (a.offset, &a.label).cmp(&(b.offset, &b.label)));
    found.dedup();
    found
}

/// Titles behind names: behind the first of each on a line, and only where the name does not say as much.
fn titles(model: &Model, snapshot: &Snapshot, file: FileId, within: TextRange) -> Vec<Hint> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let lines = snapshot.lines(file);
    mentions::each(model, &mut |mention| {
        if mention.span.file != file || !within.touches(mention.span.range.end) {
            return;
        }
        let label = match mention.what {
            What::Name(name) => {
                let Some(title) = name.target.and_then(|id| model.entry(id).title.as_ref()) else {
                    return;
                };
                let said = partnership_model::name_from(&title.value);
                if said.as_deref() == Some(name.written.as_str()) {
                    return;
                }
                title.value.as_str()
            }
            // A code of a vocabulary says nothing to most people.
            What::Word(word, _) if word.word.contains(':') => word.label,
            _ => return,
        };
        let line = lines.line_column(mention.span.range.start).line;
        if seen.insert((line, label.to_owned())) {
            found.push(Hint {
                offset: mention.span.range.end,
                label: short(label),
                tooltip: label.to_owned(),
            });
        }
    });
    found
}

fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// The next day behind each recurrence, counted from the last time it took place, else from its start.
fn next_days(entry: &Entry, today: civil::Date) -> Vec<Hint> {
    let mut found = Vec::new();
    for field in &entry.fields {
        let Some(value) = field.values.first() else {
            continue;
        };
        let Some(due) = entry.due(&field.word, today) else {
            continue;
        };
        // A day that the line names itself needs no hint.
        let Some((since, _)) = due.since else {
            continue;
        };
        let late = due.day < today;
        found.push(Hint {
            offset: value.span.range.end,
            label: format!("{} {}", if late { "was due" } else { "next" }, due.day),
            tooltip: format!("Counted from {since}."),
        });
    }
    found
}

/// The level of a risk behind its impact.
fn rating(model: &Model, risk: &Entry, residual: bool) -> Option<Hint> {
    let level = partnership_rules::risk_level(model, risk, residual)?;
    let (impact, likelihood) = if residual {
        ("residual-impact", "residual-likelihood")
    } else {
        ("impact", "likelihood")
    };
    let line = risk.field(impact).or_else(|| risk.field(likelihood))?;
    Some(Hint {
        offset: line.span.range.end,
        label: format!("{} risk", level.label.to_lowercase()),
        tooltip: if residual {
            "The level of the risk that remains, on the scale it is rated on.".to_owned()
        } else {
            "The level of the risk before any measure, on the scale it is rated on.".to_owned()
        },
    })
}
