//! How the files hang together: what each `use` leads to, and which files form one whole.

use std::collections::HashMap;

use partnership_source::{FileId, TextRange};
use partnership_syntax::ast::Import;

use super::{Builder, ImportTarget, names};
use crate::findings;

/// The marking of a file as part of the partnership: `use "x" as part`.
const PART: &str = "part";

/// What a file uses; files are numbers into the list that is built from.
#[derive(Debug, Default)]
pub(crate) struct FileLinks {
    /// `use "x"`
    pub(crate) plain: Vec<usize>,
    /// `use "x" as name`
    pub(crate) aliases: HashMap<String, usize>,
    /// `use "x" as part`
    parts: Vec<usize>,
    /// The file whose whole this one is a part of; itself where it is none.
    pub(crate) owner: usize,
}

impl<'a> Builder<'a> {
    /// Follow every `use`.
    pub(crate) fn link(&mut self) {
        let files = self.files;
        let mut numbers: HashMap<FileId, usize> = HashMap::with_capacity(files.len());
        for (number, file) in files.iter().enumerate() {
            numbers.entry(file.id).or_insert(number);
        }
        for (number, file) in files.iter().enumerate() {
            let mut links = FileLinks::default();
            let mut aliases: HashMap<String, TextRange> = HashMap::new();
            for (import, target) in file.parse.file().imports().zip(&file.imports) {
                let Some(target) = self.target(number, import, target, &numbers) else {
                    continue;
                };
                match import.alias() {
                    None => links.plain.push(target),
                    Some(alias) if alias.text() == PART => links.parts.push(target),
                    Some(alias) => {
                        let name = names::nfc(alias.text()).into_owned();
                        let at = self.span_in(number, alias.range());
                        if let Err(bad) = names::check(&name) {
                            self.sink
                                .push(findings::names::bad_name(at, &name, &bad, false));
                        }
                        match aliases.get(&name) {
                            Some(first) => {
                                let first = self.span_in(number, *first);
                                self.sink
                                    .push(findings::names::duplicate_name(&name, &[first, at]));
                            }
                            None => {
                                aliases.insert(name.clone(), alias.range());
                                links.aliases.insert(name, target);
                            }
                        }
                    }
                }
            }
            self.links.push(links);
        }
        self.find_owners();
    }

    fn target(
        &mut self,
        file: usize,
        import: Import<'a>,
        target: &ImportTarget,
        numbers: &HashMap<FileId, usize>,
    ) -> Option<usize> {
        let path = import.path();
        let range = path.map_or(import.syntax.range(), |path| path.range());
        let written = path
            .map(|path| path.value().into_owned())
            .unwrap_or_default();
        let at = self.span_in(file, range);
        match target {
            ImportTarget::File(id) => return numbers.get(id).copied(),
            // The missing path is a slip, which is told where slips are.
            ImportTarget::Nothing => {}
            ImportTarget::Missing(near) => {
                self.sink.push(findings::files::missing_import(
                    at,
                    &written,
                    near.as_deref(),
                ));
            }
            ImportTarget::Outside => {
                self.sink
                    .push(findings::files::import_outside_root(at, &written));
            }
            ImportTarget::Unreadable(reason) => {
                self.sink
                    .push(findings::files::unreadable_import(at, &written, reason));
            }
        }
        // What the file would have brought in is not known, so names that are not found are not told (one slip,
        // one finding).
        self.blind[file] = true;
        None
    }

    /// Give each file the whole it belongs to: the root's first, then those of files that are part of nothing.
    fn find_owners(&mut self) {
        let count = self.links.len();
        let mut owner: Vec<Option<usize>> = vec![None; count];
        let mut is_part = vec![false; count];
        for links in &self.links {
            links.parts.iter().for_each(|part| is_part[*part] = true);
        }
        let leaders = (0..count).filter(|file| *file == 0 || !is_part[*file]);
        for leader in leaders.chain(0..count).collect::<Vec<_>>() {
            let mut open = vec![leader];
            while let Some(file) = open.pop() {
                if owner[file].is_none() {
                    owner[file] = Some(leader);
                    open.extend(&self.links[file].parts);
                }
            }
        }
        for (file, links) in self.links.iter_mut().enumerate() {
            links.owner = owner[file].unwrap_or(file);
            // A part of another whole is at least a file like any other.
            let strangers = links
                .parts
                .iter()
                .filter(|part| owner[**part] != owner[file]);
            links.plain.extend(strangers.copied());
            links.plain.sort_unstable();
            links.plain.dedup();
            let own = links.owner;
            links.plain.retain(|target| owner[*target] != Some(own));
        }
    }
}
