//! The start of a statement: kinds of entry, lines that are still missing, clauses, sentences of rules.

use partnership_source::FileId;
use partnership_vocabulary::kinds::every::EVERY;
use partnership_vocabulary::{Field, KINDS, Kind, Need, Place, any_kind, inverses, nested_in};

use super::item::{Item, Sort};
use super::skeleton::{Places, skeleton, value};
use super::slot::{At, Table};
use crate::{Snapshot, page};

pub(crate) fn items(snapshot: &Snapshot, file: FileId, at: &At<'_>, table: &Table) -> Vec<Item> {
    match table {
        Table::Top => top(snapshot, file, at),
        Table::Entry(Some(kind)) => in_entry(at, kind),
        Table::Entry(None) => Vec::new(),
        Table::Block(_) | Table::Clause(_) => missing(at, table.fields()),
    }
}

fn top(snapshot: &Snapshot, file: FileId, at: &At<'_>) -> Vec<Item> {
    let source = snapshot.workspace.file(file);
    let has_header = source.is_some_and(partnership_project::SourceFile::is_partnership);
    let fits = |kind: &&&'static Kind| {
        let second = has_header && kind.word == "partnership";
        !second && !matches!(kind.place, Place::Inside(_))
    };
    let mut found: Vec<Item> = KINDS
        .iter()
        .filter(fits)
        .map(|kind| of_kind(kind, at, ""))
        .collect();
    found.extend(clauses(at));
    found.push(
        Item::new(Sort::Keyword, "use", at.word)
            .detail("Names from another file")
            .plain("use \"\"")
            .snippet("use \"$1\"")
            .goes_on(),
    );
    found
}

/// A kind, as a whole entry.
fn of_kind(kind: &'static Kind, at: &At<'_>, indent: &str) -> Item {
    Item::new(Sort::Kind, kind.word, at.word)
        .detail(page::with_article(kind.label))
        .documentation(page::kind(kind))
        .plain(format!("{} ", kind.word))
        .snippet(skeleton(kind, indent))
}

fn in_entry(at: &At<'_>, kind: &'static Kind) -> Vec<Item> {
    let mut found = missing(at, kind.fields.iter().collect());
    let line = at.before.rfind('\n').map_or(0, |at| at + 1);
    let indent: String = at.before[line..]
        .chars()
        .take_while(|c| c.is_whitespace())
        .collect();
    if kind.word == "given" {
        found.extend(KINDS.iter().map(|inner| of_kind(inner, at, &indent)));
    }
    found.extend(nested_in(kind).map(|inner| of_kind(inner, at, &indent)));
    if kind.clauses || kind.word == "given" {
        found.extend(clauses(at));
    }
    let sentence = |word: &str, detail: &str| {
        Item::new(Sort::Keyword, word, at.word)
            .detail(detail)
            .plain(format!("{word} "))
            .goes_on()
    };
    match kind.word {
        "rule" => {
            found.push(sentence("for each", "What the rule looks at, one by one"));
            found.push(sentence("require", "What must hold"));
            found.push(sentence("when", "When the rule applies"));
            found.push(sentence("setting", "A number that a house may change"));
        }
        "playbook" | "step" => {
            found.push(sentence("define", "A name for a condition"));
            found.push(sentence("when", "When it applies"));
        }
        "scenario" | "test" => found.push(sentence("expect", "What must come out")),
        _ => {}
    }
    found.extend(missing(at, EVERY.iter().collect()));
    // The other side of a reference may be given as `none because "…"`.
    found.extend(others(at, kind));
    found
}

/// The lines that are not there yet, the required first.
fn missing(at: &At<'_>, fields: Vec<&'static Field>) -> Vec<Item> {
    let mut open: Vec<&'static Field> = fields
        .into_iter()
        .filter(|field| !at.given.contains(&field.word))
        .collect();
    open.sort_by_key(|field| match field.need {
        Need::Required => 0,
        Need::Expected => 1,
        Need::Optional => 2,
    });
    let owner = at
        .around
        .last()
        .and_then(|entry| any_kind(entry.keyword().text()));
    open.into_iter()
        .map(|field| {
            let detail = match field.need {
                Need::Required => "must be given",
                Need::Expected => "usually given",
                Need::Optional => "may be given",
            };
            let mut places = Places::default();
            let own = owner.filter(|kind| kind.fields.iter().any(|own| std::ptr::eq(own, field)));
            Item::new(Sort::Line, field.word, at.word)
                .detail(detail)
                .documentation(page::field(own, field))
                .plain(format!("{}: ", field.word))
                .snippet(format!("{}: {}", field.word, value(field, &mut places)))
                .goes_on()
        })
        .collect()
}

fn others(at: &At<'_>, kind: &'static Kind) -> Vec<Item> {
    let mut words: Vec<&str> = Vec::new();
    for inverse in inverses(kind) {
        let free = !at.given.contains(&inverse.word) && kind.field(inverse.word).is_none();
        if free && !words.contains(&inverse.word) {
            words.push(inverse.word);
        }
    }
    words
        .into_iter()
        .map(|word| {
            Item::new(Sort::Line, word, at.word)
                .detail("say that there is none, and why")
                .plain(format!("{word}: none because \"\""))
                .snippet(format!("{word}: none because \"$1\""))
        })
        .collect()
}

fn clauses(at: &At<'_>) -> Vec<Item> {
    ["permit", "forbid"]
        .into_iter()
        .filter_map(|word| {
            let kind = any_kind(word)?;
            Some(
                Item::new(Sort::Keyword, word, at.word)
                    .detail(kind.label)
                    .documentation(page::kind(kind))
                    .plain(format!("{word} "))
                    .snippet(format!(
                        "{word} ${{1:anyone}} to ${{2:use}} ${{3:anything}}"
                    ))
                    .goes_on(),
            )
        })
        .collect()
}

/// The files that a `use` may name.
pub(crate) fn imports(snapshot: &Snapshot, file: FileId, at: &At<'_>) -> Vec<Item> {
    let own = snapshot
        .workspace
        .file(file)
        .and_then(|own| own.path()?.parent());
    let Some(folder) = own else { return Vec::new() };
    let root = snapshot.root_for(file);
    let limit = root.and_then(|root| snapshot.workspace.folder(root));
    let mut found = Vec::new();
    for index in 0..snapshot.workspace.len() as u32 {
        let Some(other) = snapshot.workspace.file(FileId(index)) else {
            continue;
        };
        let Some(path) = other.path().filter(|_| FileId(index) != file) else {
            continue;
        };
        if limit.is_some_and(|limit| !path.starts_with(limit)) {
            continue;
        }
        let Some(written) = relative(folder, path) else {
            continue;
        };
        found.push((written.matches("../").count(), written, other));
    }
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    found.truncate(200);
    found
        .into_iter()
        .map(|(_, written, other)| {
            let detail = if other.is_partnership() {
                "a partnership"
            } else {
                "a shared list"
            };
            Item::new(Sort::File, written, at.word).detail(detail)
        })
        .collect()
}

/// `path` as seen from `folder`, with `/` between its parts.
fn relative(folder: &std::path::Path, path: &std::path::Path) -> Option<String> {
    let (mut from, mut to) = (folder.components().peekable(), path.components().peekable());
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    let mut out = "../".repeat(from.count());
    let parts: Option<Vec<&str>> = to.map(|part| part.as_os_str().to_str()).collect();
    out.push_str(&parts?.join("/"));
    Some(out)
}
