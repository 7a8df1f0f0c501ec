//! Writing the entry that a name is missing.

use partnership_diagnostics::Finding;
use partnership_source::{FileId, TextEdit};
use partnership_vocabulary::{Kind, Need, Presence, ValueType, kind};

use super::tidy::tidy;
use super::{Action, Sort};
use crate::complete::table_at;
use crate::{Snapshot, page};

/// How many kinds are offered where a line takes several.
const MOST: usize = 4;

/// An entry for the name that means nothing.
pub(super) fn declare(snapshot: &Snapshot, file: FileId, finding: &Finding) -> Vec<Action> {
    if finding.name != "unresolved-name" || finding.at.file != file {
        return Vec::new();
    }
    let name = finding.at.range.of(snapshot.text(file));
    // `alias/name` is declared in another file.
    let usable = !name.contains('/') && partnership_model::name_from(name).as_deref() == Some(name);
    if !usable {
        return Vec::new();
    }
    wanted(snapshot, file, finding.at.range.start)
        .into_iter()
        .filter(|kind| !matches!(kind.place, partnership_vocabulary::Place::Inside(_)))
        .take(MOST)
        .map(|kind| {
            let text = snapshot.text(file);
            let newline = if text.ends_with('\n') { "" } else { "\n" };
            let insert = format!("{newline}\n{}\n", fresh(kind, name));
            let edit = TextEdit::insert(text.len() as u32, insert);
            let title = format!("Write {} `{name}`", page::with_article(kind.label));
            let edits = tidy(snapshot, vec![(file, vec![edit])]);
            Action::new(Sort::Fix, title, edits).settling(finding)
        })
        .collect()
}

/// The kinds that may be named at a place.
fn wanted(snapshot: &Snapshot, file: FileId, offset: u32) -> Vec<&'static Kind> {
    let Some(parse) = snapshot.parse(file) else {
        return Vec::new();
    };
    let around = table_at(parse, offset);
    let line = around
        .statements
        .iter()
        .find_map(|statement| match statement {
            partnership_syntax::ast::Statement::Field(line)
                if line.syntax.range().touches(offset) =>
            {
                around.table.field(line.name().text())
            }
            _ => None,
        });
    match line {
        Some(field) => kinds(&field.value),
        // In a clause: somebody, some data, or a purpose, by the word before it.
        None => {
            let before = snapshot
                .text(file)
                .get(..offset as usize)
                .unwrap_or_default();
            let start = before.rfind(['\n', '{']).map_or(0, |at| at + 1);
            let words: Vec<&str> = before[start..].split_whitespace().collect();
            let last = words
                .iter()
                .rev()
                .find(|word| matches!(**word, "permit" | "forbid" | "to" | "for" | "within"));
            let word = match last {
                Some(&"to") => "dataset",
                Some(&"for") => "purpose",
                Some(&"within") => "environment",
                _ => "partner",
            };
            kind(word).into_iter().collect()
        }
    }
}

fn kinds(value: &ValueType) -> Vec<&'static Kind> {
    match value {
        ValueType::Names(kinds) => kinds.iter().filter_map(|word| kind(word)).collect(),
        ValueType::OneOf(types) => types.iter().flat_map(kinds).collect(),
        _ => Vec::new(),
    }
}

/// An entry with that name. What it must say and nobody has said yet is said to be unknown.
pub(super) fn fresh(kind: &Kind, name: &str) -> String {
    let mut out = format!("{} {name}", kind.word);
    if kind.title != Presence::Never {
        let mut words = name.replace('-', " ");
        if let Some(first) = words.chars().next() {
            words.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
        }
        out.push_str(&format!(" \"{words}\""));
    }
    let lines: Vec<String> = kind
        .fields
        .iter()
        .filter(|field| field.need == Need::Required)
        .map(|field| format!("\n  {}: not-known", field.word))
        .collect();
    if lines.is_empty() {
        out.push_str(" {}");
    } else {
        out.push_str(&format!(" {{{}\n}}", lines.concat()));
    }
    out
}
