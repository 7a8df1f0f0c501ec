//! The entries of a file as an outline, and those of all files by name.

use partnership_model::{Entry, EntryId, Model};
use partnership_source::{FileId, Span, TextRange};

use crate::Snapshot;

/// What sort of symbol an entry is, for an editor's icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The partnership.
    Whole,
    /// Somebody: a partner, an audience, a person.
    People,
    /// Data, or where they are.
    Data,
    /// A purpose, a benefit.
    Aim,
    /// Something agreed: an agreement, a promise, a clause.
    Rule,
    /// Something that happens or is to be done.
    Event,
    /// Anything else.
    Other,
}

/// The sort of a kind.
pub fn sort_of(kind: &str) -> Sort {
    match kind {
        "partnership" | "playbook" => Sort::Whole,
        "partner" | "audience" | "person" | "regulator" | "contact" => Sort::People,
        "dataset" | "item" | "environment" | "flow" | "asset" => Sort::Data,
        "purpose" | "benefit" | "principle" | "evidence" | "step" => Sort::Aim,
        "agreement" | "promise" | "permit" | "forbid" | "law" | "policy" | "duty" | "rule"
        | "approval" => Sort::Rule,
        "risk" | "mitigation" | "activity" | "plan" | "task" | "decision" | "commitment"
        | "incident-plan" | "evaluation" | "test" | "scenario" => Sort::Event,
        _ => Sort::Other,
    }
}

/// An entry or a clause in the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Its name, else its title, else its kind.
    pub name: String,
    /// Its kind and title.
    pub detail: String,
    /// Its sort.
    pub sort: Sort,
    /// All of it.
    pub range: TextRange,
    /// What to put the cursor on.
    pub select: TextRange,
    /// What stands in it.
    pub children: Vec<Symbol>,
}

/// The outline of a file.
pub fn document_symbols(snapshot: &Snapshot, file: FileId) -> Vec<Symbol> {
    let Some(analysis) = snapshot.analysis(file) else {
        return Vec::new();
    };
    let model = &analysis.model;
    let top = |entry: &&Entry| entry.parent.is_none() && entry.span.file == file;
    let mut found: Vec<Symbol> = model
        .entries
        .iter()
        .filter(top)
        .map(|entry| of_entry(model, snapshot, entry.id))
        .collect();
    let loose = model
        .clauses
        .iter()
        .filter(|clause| clause.entry.is_none() && clause.span.file == file);
    found.extend(loose.map(|clause| of_clause(snapshot, clause)));
    found.sort_by_key(|symbol| symbol.range);
    found
}

fn of_entry(model: &Model, snapshot: &Snapshot, id: EntryId) -> Symbol {
    let entry = model.entry(id);
    let mut children: Vec<Symbol> = entry
        .children
        .iter()
        .map(|child| of_entry(model, snapshot, *child))
        .collect();
    let clauses = entry.clauses.iter().map(|id| model.clause(*id));
    children.extend(
        clauses
            .filter(|clause| !clause.deed)
            .map(|clause| of_clause(snapshot, clause)),
    );
    children.sort_by_key(|symbol| symbol.range);
    let title = entry.title.as_ref().map(|title| title.value.as_str());
    let named = entry.name.as_deref().or(title).unwrap_or(&entry.keyword);
    let detail = match title.filter(|_| entry.name.is_some()) {
        Some(title) => format!("{} · {title}", entry.keyword),
        None => entry.keyword.to_string(),
    };
    Symbol {
        name: shown(named),
        detail: shown(&detail),
        sort: sort_of(&entry.keyword),
        range: entry.span.range,
        select: entry.name_span.unwrap_or(entry.head).range,
        children,
    }
}

fn of_clause(snapshot: &Snapshot, clause: &partnership_model::Clause) -> Symbol {
    let words = clause.span.range.of(snapshot.text(clause.span.file));
    Symbol {
        name: shown(clause.name.as_deref().unwrap_or(words)),
        detail: clause.effect.word().to_owned(),
        sort: Sort::Rule,
        range: clause.span.range,
        select: clause.span.range,
        children: Vec::new(),
    }
}

/// Text for a list: on one line, and never empty.
fn shown(text: &str) -> String {
    let mut out = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if out.is_empty() {
        out.push('…');
    }
    if out.chars().count() > 80 {
        out = out.chars().take(79).chain(['…']).collect();
    }
    out
}

/// An entry found by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// Its kind and title.
    pub detail: String,
    /// Its sort.
    pub sort: Sort,
    /// Its name's place.
    pub span: Span,
}

/// How many are answered at most.
const MOST: usize = 200;

/// The top-level entries of all files whose name or title holds the letters of `query` in order; the nearest first.
///
/// Read from the trees, so that no model has to be built for a workspace of a thousand files.
pub fn workspace_symbols(snapshot: &Snapshot, query: &str) -> Vec<Found> {
    let wanted: Vec<char> = query.chars().flat_map(char::to_lowercase).collect();
    let mut found: Vec<(usize, Found)> = Vec::new();
    for index in 0..snapshot.workspace.len() as u32 {
        let file = FileId(index);
        let Some(source) = snapshot.workspace.file(file) else {
            continue;
        };
        for entry in source.parse().file().declarations() {
            let name = entry.name();
            let title = entry.title();
            let own = name.map(|name| name.text()).unwrap_or_default();
            let title_text = title.map(|title| title.value()).unwrap_or_default();
            let Some(distance) = matches(own, &wanted)
                .or_else(|| matches(&title_text, &wanted).map(|distance| distance + 100))
            else {
                continue;
            };
            let keyword = entry.keyword().text();
            if own.is_empty() && title_text.is_empty()
                || partnership_vocabulary::kind(keyword).is_none()
            {
                continue;
            }
            let range = name.map_or(entry.head_range(), |name| name.range());
            found.push((
                distance,
                Found {
                    name: shown(if own.is_empty() { &title_text } else { own }),
                    detail: shown(&format!("{keyword} · {title_text}")),
                    sort: sort_of(keyword),
                    span: Span::new(file, range),
                },
            ));
        }
    }
    found.sort_by_key(|(distance, found)| (*distance, found.span));
    found.truncate(MOST);
    found.into_iter().map(|(_, found)| found).collect()
}

/// How far apart the letters of `wanted` stand in `text`; `None` where it does not hold them in order.
fn matches(text: &str, wanted: &[char]) -> Option<usize> {
    let mut letters = text.chars().flat_map(char::to_lowercase).enumerate();
    let (mut first, mut last) = (None, 0);
    for letter in wanted {
        let (at, _) = letters.find(|(_, own)| own == letter)?;
        first.get_or_insert(at);
        last = at;
    }
    Some(last - first.unwrap_or(0) + first.unwrap_or(0))
}
