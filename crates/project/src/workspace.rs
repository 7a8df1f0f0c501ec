//! The files of a run, each read and parsed once.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use partnership_diagnostics::Sources;
use partnership_model::{Built, ImportTarget, InputFile, Living, build};
use partnership_source::{FileId, LineIndex};
use partnership_syntax::Parse;
use partnership_syntax::ast::Import;

use crate::folder::{FolderId, Folders};
use crate::import::flattened;
use crate::page::Page;
use crate::roots::roots;
use crate::{Config, Problem};

/// A file that was read.
#[derive(Debug)]
pub struct SourceFile {
    pub(crate) name: String,
    pub(crate) path: Option<PathBuf>,
    pub(crate) asked: Option<PathBuf>,
    pub(crate) parse: Parse,
    pub(crate) lines: OnceLock<LineIndex>,
    /// What its `use` sentences lead to, seen from each workspace root in which it is used: one, almost always.
    pub(crate) imports: Vec<(FolderId, Vec<ImportTarget>)>,
    /// The page that it is, where it is one.
    pub(crate) page: Option<Box<Page>>,
    /// The page that it is a text of.
    pub(crate) within: Option<FileId>,
    partnership: OnceLock<bool>,
}

impl SourceFile {
    pub(crate) fn new(name: String, path: Option<PathBuf>, parse: Parse) -> Self {
        Self {
            name,
            path,
            asked: None,
            parse,
            lines: OnceLock::new(),
            imports: Vec::new(),
            page: None,
            within: None,
            partnership: OnceLock::new(),
        }
    }

    /// Its name as people know it: a path from where they stand.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its path with all links resolved; `None` for standard input.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Its path as it was given; `None` for standard input, and for a file that was only used by another.
    pub fn asked(&self) -> Option<&Path> {
        self.asked.as_deref()
    }

    /// All that stands in it.
    pub(crate) fn text(&self) -> &str {
        match &self.page {
            Some(page) => &page.text,
            None => self.parse.text(),
        }
    }

    /// Whether it is a Markdown page, whose text is not one of the language.
    pub fn is_page(&self) -> bool {
        self.page.is_some()
    }

    /// Its text and trees.
    pub fn parse(&self) -> &Parse {
        &self.parse
    }

    /// Whether it has a `partnership` entry; without one it is a shared list.
    pub fn is_partnership(&self) -> bool {
        *self.partnership.get_or_init(|| {
            let mut entries = self.parse.file().declarations();
            entries.any(|entry| entry.keyword().text() == "partnership")
        })
    }

    pub(crate) fn imports(&self, folder: FolderId) -> &[ImportTarget] {
        self.imports
            .iter()
            .find(|(of, _)| *of == folder)
            .map_or(&[], |(_, imports)| imports)
    }
}

/// The files of a run: those that were given, and all that they use.
#[derive(Debug, Default)]
pub struct Workspace {
    /// In the order of their names; a [`FileId`] is a place in it.
    pub(crate) files: Vec<Arc<SourceFile>>,
    /// The files that were given, each with its workspace root; in the order of their ids.
    pub(crate) given: Vec<(FileId, FolderId)>,
    pub(crate) folders: Arc<Folders>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) no_lines: OnceLock<LineIndex>,
}

impl Workspace {
    /// How many files were read.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether no file was read.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files that were given and could be read, in the order of their names.
    pub fn given(&self) -> impl Iterator<Item = FileId> {
        self.given.iter().map(|(file, _)| *file)
    }

    /// The files that are looked at by themselves: those that were given, but for the parts of others among them.
    pub fn roots(&self) -> impl Iterator<Item = FileId> {
        roots(self).into_iter().map(|(file, _)| file)
    }

    /// The file with this id; `None` if it is not one of this workspace.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize).map(|file| &**file)
    }

    /// The paths of all files that were read, all links resolved, and of those that were to be.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let unread = self
            .problems
            .iter()
            .filter_map(|problem| problem.path.as_deref());
        let read = self.files.iter().filter_map(|file| file.path());
        read.chain(unread)
    }

    /// The file at `path`, all links resolved.
    pub fn at_path(&self, path: &Path) -> Option<FileId> {
        let place = self
            .files
            .iter()
            .position(|file| file.path.as_deref() == Some(path))?;
        Some(FileId(place as u32))
    }

    /// The same workspace with another text for `id`, everything else shared; `None` where that text names other files
    /// in its `use` sentences, for then they have to be sought on the disk.
    pub fn with_text(&self, id: FileId, parse: Parse) -> Option<Workspace> {
        let old = self.files.get(id.0 as usize)?;
        let (was, is) = old.parse.differing(&parse);
        let path = |import: Import<'_>| import.path().map(|path| path.value().into_owned());
        let same = old
            .parse
            .imports_of(was)
            .map(path)
            .eq(parse.imports_of(is).map(path));
        if !same {
            return None;
        }
        let mut new = SourceFile::new(old.name.clone(), old.path.clone(), parse);
        new.asked.clone_from(&old.asked);
        new.imports.clone_from(&old.imports);
        let mut files = self.files.clone();
        *files.get_mut(id.0 as usize)? = Arc::new(new);
        Some(Workspace {
            files,
            given: self.given.clone(),
            folders: Arc::clone(&self.folders),
            problems: self.problems.clone(),
            no_lines: OnceLock::new(),
        })
    }

    /// The files that a file that was given is looked at with: itself, and all it uses, each once.
    pub fn reach(&self, given: FileId) -> Vec<FileId> {
        self.folder_of(given)
            .map(|folder| self.reached(given, folder))
            .unwrap_or_default()
    }

    /// The folder that holds the settings for a file that was given, and that its `use` cannot leave.
    pub fn folder(&self, given: FileId) -> Option<&Path> {
        self.folder_of(given)
            .map(|folder| self.folders.path(folder))
    }

    /// What kept files from being looked at.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The configuration that holds for a file that was given.
    pub fn config(&self, given: FileId) -> Option<&Config> {
        self.folder_of(given)
            .map(|folder| self.folders.config_of(folder))
    }

    /// Whether that configuration is what the folder asks for. It is not where `partnership.toml` cannot be used: then
    /// nobody knows what the house forbids, and nothing may be made for readers.
    pub fn settled(&self, given: FileId) -> bool {
        self.folder_of(given)
            .is_none_or(|folder| self.folders.settled(folder))
    }

    /// What the `use` sentences of a file that was given lead to, in their order.
    pub fn targets(&self, given: FileId) -> &[ImportTarget] {
        match (self.file(given), self.folder_of(given)) {
            (Some(file), Some(folder)) => file.imports(folder),
            _ => &[],
        }
    }

    /// Where the `use` sentences of a file lead by their words, whether there is a file or not.
    pub fn named_by(&self, file: FileId) -> Vec<PathBuf> {
        let Some(own) = self.file(file) else {
            return Vec::new();
        };
        let Some(folder) = own.path().and_then(Path::parent) else {
            return Vec::new();
        };
        let imports = own.parse.file().imports();
        imports
            .filter_map(|import| Some(flattened(&folder.join(&*import.path()?.value()))))
            .collect()
    }

    /// The model of a file that was given, and what was found on the way.
    pub fn build(&self, root: FileId) -> Built {
        self.build_with(root, &HashMap::new())
    }

    /// As [`build`](Self::build), with other texts in place of those of some files. They must use the same files.
    pub fn build_with(&self, root: FileId, instead: &HashMap<FileId, Parse>) -> Built {
        match self.folder_of(root) {
            Some(folder) => self.build_in(root, folder, instead),
            None => Built::default(),
        }
    }

    /// As [`build_with`](Self::build_with), of any file, seen from a workspace root.
    pub(crate) fn build_in(
        &self,
        root: FileId,
        folder: FolderId,
        instead: &HashMap<FileId, Parse>,
    ) -> Built {
        build(&self.inputs(root, folder, instead))
    }

    /// As [`build`](Self::build), to go on from when a text has changed.
    pub(crate) fn living(&self, root: FileId) -> Living {
        match self.folder_of(root) {
            Some(folder) => Living::build(&self.inputs(root, folder, &HashMap::new())),
            None => Living::default(),
        }
    }

    /// The same from the model of an earlier state of the same files.
    pub(crate) fn living_after(&self, root: FileId, living: Living, before: &Self) -> Living {
        match (self.folder_of(root), before.folder_of(root)) {
            (Some(now), Some(then)) => {
                let instead = HashMap::new();
                let before = before.inputs(root, then, &instead);
                living.after(&before, &self.inputs(root, now, &instead))
            }
            _ => self.living(root),
        }
    }

    /// A file and all it uses, to build a model from.
    fn inputs<'a>(
        &'a self,
        root: FileId,
        folder: FolderId,
        instead: &'a HashMap<FileId, Parse>,
    ) -> Vec<InputFile<'a>> {
        self.reached(root, folder)
            .into_iter()
            .filter_map(|id| {
                let file = self.file(id)?;
                Some(InputFile {
                    id,
                    parse: instead.get(&id).unwrap_or(&file.parse),
                    imports: file.imports(folder).to_vec(),
                })
            })
            .collect()
    }

    /// The model of `root` as it would be with `parse` as the text of `user`, whose `use` in the place `at` leads to a new
    /// file with the text `list`.
    pub fn build_with_list(
        &self,
        root: FileId,
        (user, parse, at): (FileId, &Parse, usize),
        list: &Parse,
    ) -> Built {
        let Some(folder) = self.folder_of(root) else {
            return Built::default();
        };
        let new = FileId(self.files.len() as u32);
        let reached = self.reached(root, folder);
        let mut inputs: Vec<InputFile<'_>> = reached
            .into_iter()
            .filter_map(|id| {
                let file = self.file(id)?;
                let mut imports = file.imports(folder).to_vec();
                if id == user {
                    imports.insert(at.min(imports.len()), ImportTarget::File(new));
                }
                Some(InputFile {
                    id,
                    parse: if id == user { parse } else { &file.parse },
                    imports,
                })
            })
            .collect();
        inputs.push(InputFile {
            id: new,
            parse: list,
            imports: Vec::new(),
        });
        build(&inputs)
    }

    /// `root` and all it uses, in the order in which they are met, each once.
    pub(crate) fn reached(&self, root: FileId, folder: FolderId) -> Vec<FileId> {
        let mut seen = HashSet::from([root]);
        let mut order = vec![root];
        let mut next = 0;
        while let Some(file) = order.get(next).and_then(|id| self.file(*id)) {
            for import in file.imports(folder) {
                if let ImportTarget::File(id) = import
                    && seen.insert(*id)
                {
                    order.push(*id);
                }
            }
            next += 1;
        }
        order
    }

    pub(crate) fn folder_of(&self, given: FileId) -> Option<FolderId> {
        let place = self
            .given
            .binary_search_by_key(&given, |(file, _)| *file)
            .ok()?;
        Some(self.given[place].1)
    }
}

impl Sources for Workspace {
    fn name(&self, file: FileId) -> &str {
        self.file(file).map_or("", SourceFile::name)
    }

    fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", SourceFile::text)
    }

    fn lines(&self, file: FileId) -> &LineIndex {
        match self.file(file) {
            Some(file) => file.lines.get_or_init(|| LineIndex::new(file.text())),
            None => self.no_lines.get_or_init(|| LineIndex::new("")),
        }
    }
}
