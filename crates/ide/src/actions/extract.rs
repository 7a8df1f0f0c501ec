//! Moving an entry to a shared list: one that the file uses already, else a new one.

use partnership_model::ImportTarget;
use partnership_source::{FileId, TextEdit, TextRange};

use partnership_syntax::Parse;
use partnership_syntax::ast::Statement;
use partnership_vocabulary::Kind;

use super::tidy::tidy;
use super::{Action, NewFile, Sort};
use crate::format::laid_out;
use crate::preview::short_name;
use crate::{Edits, Snapshot};

/// How many shared lists are offered.
const MOST: usize = 3;

/// The top-level entry at `offset`, moved to each shared list in which it would mean the same.
pub(super) fn extract(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<Action> {
    let Some((range, kind)) = entry(snapshot, file, offset) else {
        return Vec::new();
    };
    let found: Vec<Action> = lists(snapshot, file)
        .into_iter()
        .filter_map(|list| {
            let edits = moved(snapshot, file, range, list)?;
            means_the_same(snapshot, file, list, &edits).then(|| {
                let title = format!("Move this entry to `{}`", short_name(snapshot, list));
                Action::new(Sort::Extract, title, tidy(snapshot, edits))
            })
        })
        .take(MOST)
        .collect();
    match found.is_empty() {
        true => to_new_list(snapshot, file, range, kind)
            .into_iter()
            .collect(),
        false => found,
    }
}

/// The entry in `range`, moved to a new file that this one then uses, if it would mean the same there.
fn to_new_list(snapshot: &Snapshot, file: FileId, range: TextRange, kind: &Kind) -> Option<Action> {
    let source = snapshot.workspace.file(file)?;
    let parse = source.parse();
    let text: &str = parse.text();
    // A file is called after what most people would look for in it: all partners in one.
    let stem = partnership_model::name_from(kind.plural)?;
    let folder = source.path()?.parent()?;
    let path = (1..100)
        .map(|count| match count {
            1 => folder.join(format!("{stem}.partnership")),
            _ => folder.join(format!("{stem}-{count}.partnership")),
        })
        .find(|path| snapshot.workspace.at_path(path).is_none())?;
    let name = path.file_name()?.to_str()?.to_owned();
    let (at, place, insert) = new_use(parse, &name);
    let edits = vec![(
        file,
        vec![TextEdit::insert(at, insert), TextEdit::delete(range)],
    )];
    let own = range.of(text).trim_end();
    let list = partnership_syntax::parse(format!("{own}\n"));
    let after = parse.again(partnership_source::apply_edits(text, &edits[0].1).ok()?);
    let mut roots = snapshot.roots_of(file);
    let same = roots.all(|root| {
        let user = (file, &after, place);
        let built = snapshot.workspace.build_with_list(root, user, &list);
        built.findings.len() <= snapshot.analysis_of(root).findings.len()
    });
    same.then(|| {
        let title = format!("Move this entry to a new shared list, `{name}`");
        let mut action = Action::new(Sort::Extract, title, tidy(snapshot, edits));
        action.new_file = Some(NewFile {
            path,
            text: laid_out(&list),
        });
        action
    })
}

/// Where a further `use` goes: behind those that are there, else at the start, below what the file says of itself.
/// The offset, its place among the `use` sentences, and its words.
fn new_use(parse: &Parse, name: &str) -> (u32, usize, String) {
    let text: &str = parse.text();
    let sentence = format!("use \"{name}\"\n");
    let imports = parse.file().imports();
    if let Some((place, last)) = imports.enumerate().last() {
        let end = last.syntax.range().end as usize;
        let line = text[end..].find('\n').map(|at| end + at + 1);
        return match line {
            Some(at) => (at as u32, place + 1, sentence),
            None => (text.len() as u32, place + 1, format!("\n{sentence}")),
        };
    }
    // Comments with an empty line below them are about the file, not about its first entry.
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let blank = line.trim().is_empty();
        if !blank && !line.trim_start().starts_with("//") {
            at = 0;
            break;
        }
        at += line.len();
        if blank {
            break;
        }
    }
    (at as u32, 0, format!("{sentence}\n"))
}

/// The named entry whose head stands at `offset`: its kind, and its lines with the comments directly above them.
fn entry(snapshot: &Snapshot, file: FileId, offset: u32) -> Option<(TextRange, &'static Kind)> {
    let parse = snapshot.parse(file)?;
    let piece = parse
        .pieces()
        .iter()
        .find(|piece| piece.range.contains(offset) && piece.tree.slips.is_empty())?;
    let mut statements = parse.piece_statements(piece);
    let Statement::Declaration(entry) = statements.next()? else {
        return None;
    };
    let alone = statements.all(|statement| matches!(statement, Statement::Comment(_)));
    let movable = entry.keyword().text() != "partnership" && entry.name().is_some();
    let here = alone && movable && entry.head_range().touches(offset);
    let kind = partnership_vocabulary::kind(entry.keyword().text())?;
    here.then(|| (lines_of(parse.text(), entry.syntax.range()), kind))
}

/// The whole lines of an entry, with the comments directly above it and the empty lines below.
fn lines_of(text: &str, entry: TextRange) -> TextRange {
    let mut start = text[..entry.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    while start > 0 {
        let above = text[..start - 1].rfind('\n').map_or(0, |at| at + 1);
        if !text[above..start].trim_start().starts_with("//") {
            break;
        }
        start = above;
    }
    let mut end = entry.end as usize;
    let mut lines = text[end..].split_inclusive('\n');
    end += lines.next().map_or(0, str::len);
    for line in lines.take_while(|line| line.trim().is_empty()) {
        end += line.len();
    }
    TextRange::new(start as u32, end as u32)
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
