//! Moving an entry to a shared list that the file uses already.

use partnership_model::ImportTarget;
use partnership_source::{FileId, TextEdit, TextRange};

use super::tidy::tidy;
use super::{Action, Sort};
use crate::preview::short_name;
use crate::{Edits, Snapshot};

/// How many shared lists are offered.
const MOST: usize = 3;

/// The top-level entry at `offset`, moved to each shared list in which it would mean the same.
pub(super) fn extract(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Action> {
    let Some(range) = entry(snapshot, file, offset) else {
        return Vec::new();
    };
    lists(snapshot, file)
        .into_iter()
        .filter_map(|list| {
            let edits = moved(snapshot, file, range, list)?;
            means_the_same(snapshot, file, list, &edits).then(|| {
                let title = format!("Move this entry to `{}`", short_name(snapshot, list));
                Action::new(Sort::Extract, title, tidy(snapshot, edits))
            })
        })
        .take(MOST)
        .collect()
}

/// The named entry whose head stands at `offset`, with the piece it fills.
fn entry(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<TextRange> {
    let parse = snapshot.parse(file)?;
    let piece = parse
        .pieces()
        .iter()
        .find(|piece| piece.range.contains(offset) && piece.tree.slips.is_empty())?;
    let mut statements = parse.piece_statements(piece);
    let partnership_syntax::ast::Statement::Declaration(entry) = statements.next()? else {
        return None;
    };
    let alone = statements.next().is_none();
    let movable = entry.keyword().text() != "partnership" && entry.name().is_some();
    (alone && movable && entry.head_range().touches(offset)).then_some(piece.range)
}

/// The shared lists that `file` uses under their own names.
fn lists(snapshot: &Snapshot, file: FileId) -> Vec<FileId> {
    let Some(source) = snapshot.workspace.file(file) else {
        return Vec::new();
    };
    let imports = source.parse().file().imports();
    imports
        .zip(snapshot.workspace.targets(file))
        .filter(|(import, _)| import.alias().is_none())
        .filter_map(|(_, target)| match target {
            ImportTarget::File(list) if *list != file => Some(*list),
            _ => None,
        })
        .filter(|list| {
            snapshot
                .workspace
                .file(*list)
                .is_some_and(|list| !list.is_partnership())
        })
        .collect()
}

fn moved(snapshot: &Snapshot, file: FileId, range: TextRange, list: FileId) -> Option<Edits> {
    let own = range.of(snapshot.text(file)).trim_end();
    let there = snapshot.text(list);
    let newline = if there.ends_with('\n') || there.is_empty() {
        ""
    } else {
        "\n"
    };
    let insert = TextEdit::insert(there.len() as u32, format!("{newline}\n{own}\n"));
    let mut edits = vec![(file, vec![TextEdit::delete(range)]), (list, vec![insert])];
    edits.sort_by_key(|(file, _)| *file);
    Some(edits)
}

/// Whether nothing is found afterwards that was not found before.
fn means_the_same(snapshot: &Snapshot, file: FileId, list: FileId, edits: &Edits) -> bool {
    let mut after: Option<Snapshot> = None;
    for (own, edits) in edits {
        let now = after.as_ref().unwrap_or(snapshot);
        let Some(parse) = now.parse(*own) else {
            return false;
        };
        let Ok(text) = partnership_source::apply_edits(parse.text(), edits) else {
            return false;
        };
        match now.with_text(*own, parse.again(text)) {
            Some(next) => after = Some(next),
            None => return false,
        }
    }
    let Some(after) = after else { return false };
    let mut roots: Vec<FileId> = snapshot.roots_of(file).collect();
    roots.extend(snapshot.roots_of(list));
    roots.into_iter().all(|root| {
        let before = snapshot.analysis_of(root).findings.len();
        after.analysis_of(root).findings.len() <= before
    })
}
