//! What is asked of a file and of a partnership as a whole.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use partnership_source::{FileId, TextRange};
use partnership_syntax::SlipKind;
use partnership_vocabulary::{Need, Presence};

use super::piece::PieceState;
use super::scope::{Space, Target};
use super::sink::Step;
use super::{Builder, names};
use crate::{EntryId, findings};

impl Builder<'_> {
    /// The `partnership` headers: one for the root, and no second one.
    pub(crate) fn find_headers(&mut self) {
        self.headers = self
            .model
            .entries
            .iter()
            .filter(|entry| entry.parent.is_none() && entry.is("partnership"))
            .map(|entry| entry.id)
            .collect();
        let root = self.files.first().map(|file| file.id);
        let mut first: Vec<Option<EntryId>> = vec![None; self.files.len()];
        let numbers: HashMap<FileId, usize> = self
            .files
            .iter()
            .enumerate()
            .rev()
            .map(|(number, file)| (file.id, number))
            .collect();
        for id in self.headers.clone() {
            let at = self.model.entry(id).head;
            let Some(file) = numbers.get(&at.file) else {
                continue;
            };
            let owner = self.links[*file].owner;
            match first[owner] {
                Some(before) => {
                    let before = self.model.entry(before).head;
                    self.sink
                        .push(findings::files::two_partnerships(at, before));
                }
                None => first[owner] = Some(id),
            }
            if Some(at.file) == root && self.model.partnership.is_none() {
                self.model.partnership = Some(id);
            }
        }
        self.model.partnership = self.model.partnership.or(first.first().copied().flatten());
    }

    /// Names, titles and lines that the entries of these pieces must have.
    pub(crate) fn check_presence(&mut self, pieces: Range<usize>) {
        for piece in pieces {
            self.sink.step_in(Step::Presence, piece);
            for index in self.entries_of(piece) {
                self.check_entry(index);
            }
        }
    }

    /// The entries that stand in a piece, as places in the model.
    pub(crate) fn entries_of(&self, piece: usize) -> Range<usize> {
        let all = self.model.entries.len();
        let end = self.pieces.get(piece + 1).map_or(all, |next| next.entries);
        self.pieces[piece].entries..end
    }

    fn check_entry(&mut self, index: usize) {
        let entry = &self.model.entries[index];
        let Some(kind) = entry.kind else { return };
        if entry.broken {
            return;
        }
        let head = entry.head;
        let mut found = Vec::new();
        if kind.name == Presence::Required && entry.name.is_none() {
            let offer = entry
                .title
                .as_ref()
                .and_then(|title| names::mended(&title.value));
            found.push(findings::entries::missing_name(
                head,
                kind,
                offer,
                entry.title.as_ref(),
            ));
        } else if kind.title == Presence::Required && entry.title.is_none() {
            found.push(findings::entries::missing_title(
                head,
                kind,
                entry.name.as_deref(),
            ));
        }
        if kind.name == Presence::Never
            && let Some(span) = entry.name_span
        {
            found.push(findings::entries::name_not_wanted(span, kind));
        }
        if kind.title == Presence::Never
            && let Some(title) = &entry.title
        {
            found.push(findings::entries::title_not_wanted(title.span, kind));
        }
        for field in kind
            .fields
            .iter()
            .filter(|field| field.need == Need::Required)
        {
            if entry.field(field.word).is_none() {
                found.push(findings::fields::missing_required_field(head, kind, field));
            }
        }
        for finding in found {
            self.sink.push(finding);
        }
    }

    /// A file in which nothing is an entry is none of ours. (Decision 10 on meaning.)
    pub(crate) fn check_files(&mut self) {
        let entries = self.model.entries.iter().filter(|entry| {
            entry.kind.is_some() || findings::entries::nearest_kind(&entry.keyword).is_some()
        });
        let mut ours: HashSet<FileId> = entries.map(|entry| entry.span.file).collect();
        ours.extend(self.model.clauses.iter().map(|clause| clause.span.file));
        let unread = |piece: &&PieceState| {
            let slips = piece.slips.iter();
            slips
                .into_iter()
                .any(|slip| matches!(slip.kind, SlipKind::TooLong | SlipKind::TooDeep))
        };
        ours.extend(
            self.pieces
                .iter()
                .filter(unread)
                .map(|piece| self.files[piece.file].id),
        );
        for (number, file) in self.files.iter().enumerate() {
            let text = file.parse.text();
            if ours.contains(&file.id) || file.parse.file().imports().next().is_some() {
                continue;
            }
            let silent = file.parse.statements().all(|statement| {
                matches!(statement, partnership_syntax::ast::Statement::Comment(_))
            });
            if silent {
                continue;
            }
            let start = text.len() - text.trim_start().len();
            let line = text[start..]
                .lines()
                .next()
                .unwrap_or_default()
                .trim_end()
                .len();
            let end = text.floor_char_boundary(start + line.min(200));
            let range = TextRange::new(start as u32, end as u32);
            let at = self.span_in(number, range);
            self.sink.forget(file.id);
            self.sink.push(findings::files::unsupported_file(at));
        }
    }

    /// What every name means in the root file.
    pub(crate) fn list_names(&mut self) {
        if self.files.is_empty() {
            return;
        }
        let mut found = std::mem::take(&mut self.model.names);
        found.reserve(self.scopes.names(self.links[0].owner, Space::Entries).len());
        for space in [Space::Entries, Space::Rules] {
            for (alias, name, what) in self.scopes.visible(&self.links, 0, space) {
                let Target::Entry(id) = what.target else {
                    continue;
                };
                match alias {
                    None => found.entry(name.to_owned()).or_insert(id),
                    Some(alias) => found.entry(format!("{alias}/{name}")).or_insert(id),
                };
            }
        }
        self.model.names = found;
    }
}
