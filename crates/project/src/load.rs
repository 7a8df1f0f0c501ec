//! Reading the files that were given and all that they use.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use partnership_model::ImportTarget;
use partnership_source::FileId;
use partnership_syntax::{Parse, parse};
use rayon::prelude::*;

use crate::folder::{FolderId, Folders};
use crate::gather::{Given, gather};
use crate::import::{Lead, flattened, follow};
use crate::page::{Blocks, How, Page, PageText, Pages, compose, fences};
use crate::problem::Problem;
use crate::read::{ReadError, read, read_standard_input};
use crate::texts::Texts;
use crate::{STANDARD_INPUT, SourceFile, Workspace};

/// How to load.
#[derive(Clone, Copy, Default)]
pub struct Load<'a> {
    /// Leave the files that are named in `use` sentences unread: enough for work on single files.
    pub alone: bool,
    /// Told how many files have been read, and how many are known so far.
    pub progress: Option<&'a (dyn Fn(usize, usize) + Sync)>,
    /// What becomes of Markdown files.
    pub pages: Pages,
    /// Texts that stand before those on the disk.
    pub texts: Option<&'a Texts>,
}

/// Load the files and folders at `paths` (`-` is standard input), and the files they use, each once.
pub fn load(paths: &[PathBuf], how: &Load<'_>) -> Workspace {
    let (given, problems) = gather(paths, how.pages, how.texts);
    let mut loader = Loader {
        how,
        here: std::env::current_dir().ok(),
        problems,
        ..Loader::new(how)
    };
    let mut states = loader.read_given(&given);
    loader.given = states.clone();
    states.extend(loader.take_pages_apart(&given));
    if !how.alone {
        loader.follow_all(states);
    }
    loader.finish()
}

/// A file while its final number is not known: a place in [`Loader::files`].
type Place = usize;

struct Loader<'a> {
    how: &'a Load<'a>,
    /// The folder the person stands in.
    here: Option<PathBuf>,
    files: Vec<SourceFile>,
    /// Every path that was tried.
    tried: HashMap<PathBuf, Result<Place, ReadError>>,
    folders: Folders,
    given: Vec<(Place, FolderId)>,
    /// Of each page, the texts that are files of it by their names.
    named: HashMap<(Place, String), Place>,
    problems: Vec<Problem>,
    read: AtomicUsize,
    known: usize,
}

impl<'a> Loader<'a> {
    fn new(how: &'a Load<'a>) -> Self {
        Self {
            how,
            here: None,
            files: Vec::new(),
            tried: HashMap::new(),
            folders: Folders::default(),
            given: Vec::new(),
            named: HashMap::new(),
            problems: Vec::new(),
            read: AtomicUsize::new(0),
            known: 0,
        }
    }

    /// Read the files that were given; answers those that could be, each with its workspace root.
    fn read_given(&mut self, given: &[Given]) -> Vec<(Place, FolderId)> {
        let parses = self.read_all(given.iter().map(|file| file.path.as_deref()).collect());
        let mut states = Vec::new();
        for (file, parse) in given.iter().zip(parses) {
            let place = match parse {
                Ok(parse) => Ok(self.add(file.name.clone(), file.path.clone(), parse)),
                Err(error) => {
                    let path = file.path.as_deref().unwrap_or(Path::new(STANDARD_INPUT));
                    self.problems
                        .push(Problem::reading(&file.name, path, &error));
                    Err(error)
                }
            };
            if let Ok(place) = place {
                self.files[place].asked = file.path.is_some().then(|| file.asked.clone());
                let parent = file
                    .path
                    .as_deref()
                    .map_or(self.here.as_deref(), Path::parent);
                let parent = parent.unwrap_or(Path::new("/")).to_owned();
                states.push((place, self.folders.of(&parent, self.how.texts)));
            }
            if let Some(path) = &file.path {
                self.tried.insert(path.clone(), place);
            }
        }
        states
    }

    /// The texts in the code blocks of the pages among `given`, each with its workspace root.
    fn take_pages_apart(&mut self, given: &[Given]) -> Vec<(Place, FolderId)> {
        let pages: HashSet<&Path> = given
            .iter()
            .filter(|file| file.page)
            .filter_map(|file| file.path.as_deref())
            .collect();
        let mut texts = Vec::new();
        for (place, folder) in self.given.clone() {
            let file = &self.files[place];
            if file
                .path
                .as_deref()
                .is_some_and(|path| pages.contains(path))
            {
                texts.extend(
                    self.take_apart(place)
                        .into_iter()
                        .map(|text| (text, folder)),
                );
            }
        }
        texts
    }

    fn take_apart(&mut self, page: Place) -> Vec<Place> {
        // What was read as a file of the language is none.
        let read = std::mem::replace(&mut self.files[page].parse, parse(String::new()));
        let text = Arc::clone(read.text());
        let fences = fences(&text);
        let ignored = fences.iter().filter(|fence| fence.how == How::Ignored);
        let ignored = ignored.count();
        let blocks = Blocks {
            looked: fences.len() - ignored,
            ignored,
        };
        let composed = compose(&fences).unwrap_or_else(|| {
            self.problems
                .push(Problem::too_much(&self.files[page].name));
            Vec::new()
        });
        let mut texts = Vec::new();
        for own in composed {
            let (name, path) = (self.files[page].name.clone(), self.files[page].path.clone());
            let place = self.add(name, path, parse(own.text));
            self.files[place].within = Some(FileId(page as u32));
            if let Some(file) = own.file {
                self.named.insert((page, file), place);
            }
            texts.push(PageText {
                file: FileId(place as u32),
                how: own.how,
                map: own.map,
            });
        }
        let places = texts.iter().map(|own| own.file.0 as usize).collect();
        self.files[page].page = Some(Box::new(Page {
            text,
            texts,
            blocks,
        }));
        places
    }

    /// Follow all `use` sentences, breadth first, so that a chain of any length needs no stack.
    fn follow_all(&mut self, mut states: Vec<(Place, FolderId)>) {
        let mut seen: HashSet<(Place, FolderId)> = states.iter().copied().collect();
        while !states.is_empty() {
            let leads: Vec<Vec<Lead>> = states
                .par_iter()
                .map(|(place, folder)| self.leads(*place, *folder))
                .collect();
            self.read_new(&states, &leads);
            let mut next = Vec::new();
            for ((place, folder), leads) in states.into_iter().zip(leads) {
                let targets: Vec<ImportTarget> =
                    leads.into_iter().map(|lead| self.target(lead)).collect();
                for target in &targets {
                    if let ImportTarget::File(id) = target
                        && seen.insert((id.0 as usize, folder))
                    {
                        next.push((id.0 as usize, folder));
                    }
                }
                self.files[place].imports.push((folder, targets));
            }
            states = next;
        }
    }

    /// What the `use` sentences of a file lead to.
    fn leads(&self, place: Place, folder: FolderId) -> Vec<Lead> {
        let file = &self.files[place];
        let parent = file
            .path
            .as_deref()
            .map_or(self.here.as_deref(), Path::parent)
            .unwrap_or(Path::new("/"));
        let root = self.folders.path(folder);
        let imports = file.parse.file().imports();
        imports
            .map(|import| match import.path() {
                Some(path) => match self.in_page(file, &path.value()) {
                    Some(place) => Lead::Else(ImportTarget::File(FileId(place as u32))),
                    None => follow(&path.value(), parent, root, self.how.texts),
                },
                None => Lead::Else(ImportTarget::Nothing),
            })
            .collect()
    }

    /// The text of this name in the page that `file` is a text of.
    fn in_page(&self, file: &SourceFile, written: &str) -> Option<Place> {
        let page = file.within?.0 as usize;
        let written = written.strip_prefix("./").unwrap_or(written);
        self.named.get(&(page, written.to_owned())).copied()
    }

    /// Read the files that `leads` name and nobody has read yet.
    fn read_new(&mut self, states: &[(Place, FolderId)], leads: &[Vec<Lead>]) {
        let mut new: Vec<(PathBuf, String)> = Vec::new();
        let mut asked = HashSet::new();
        for ((place, _), leads) in states.iter().zip(leads) {
            let written = self.files[*place].parse.file().imports();
            for (import, lead) in written.zip(leads) {
                if let Lead::To(path) = lead
                    && !self.tried.contains_key(path)
                    && asked.insert(path.clone())
                {
                    let written = import
                        .path()
                        .map(|path| path.value().into_owned())
                        .unwrap_or_default();
                    new.push((
                        path.clone(),
                        self.name_of(path, &self.files[*place].name, &written),
                    ));
                }
            }
        }
        let parses = self.read_all(new.iter().map(|(path, _)| Some(path.as_path())).collect());
        for ((path, name), parse) in new.into_iter().zip(parses) {
            let place = parse.map(|parse| self.add(name, Some(path.clone()), parse));
            self.tried.insert(path, place);
        }
    }

    /// Read and parse, many at a time.
    fn read_all(&mut self, paths: Vec<Option<&Path>>) -> Vec<Result<Parse, ReadError>> {
        self.known += paths.len();
        let one = |path: Option<&Path>| {
            let parsed = match (path, self.how.texts) {
                (Some(path), Some(texts)) => texts.parse(path),
                (Some(path), None) => read(path).map(parse),
                (None, _) => read_standard_input().map(parse),
            };
            let read = self.read.fetch_add(1, Ordering::Relaxed) + 1;
            if let Some(progress) = self.how.progress {
                progress(read, self.known);
            }
            parsed
        };
        // A chain of files comes one by one: then a second thread would only cost.
        match paths.as_slice() {
            [path] => vec![one(*path)],
            _ => paths.into_par_iter().map(one).collect(),
        }
    }

    fn add(&mut self, name: String, path: Option<PathBuf>, parse: Parse) -> Place {
        self.files.push(SourceFile::new(name, path, parse));
        self.files.len() - 1
    }

    fn target(&self, lead: Lead) -> ImportTarget {
        match lead {
            Lead::Else(target) => target,
            Lead::To(path) => match self.tried.get(&path) {
                Some(Ok(place)) => ImportTarget::File(FileId(*place as u32)),
                Some(Err(error)) => ImportTarget::Unreadable(error.reason()),
                None => ImportTarget::Missing(None),
            },
        }
    }

    /// What to call the file at `path`, which the file called `user` uses as `written`.
    fn name_of(&self, path: &Path, user: &str, written: &str) -> String {
        let from_here = self
            .here
            .as_deref()
            .and_then(|here| path.strip_prefix(here).ok());
        match from_here {
            Some(path) => path.to_string_lossy().into_owned(),
            None => {
                let folder = Path::new(user).parent().unwrap_or(Path::new(""));
                flattened(&folder.join(written))
                    .to_string_lossy()
                    .into_owned()
            }
        }
    }

    /// Number the files in the order of their names, so that findings sort by name whatever was read first.
    fn finish(mut self) -> Workspace {
        let mut order: Vec<Place> = (0..self.files.len()).collect();
        order.sort_by(|a, b| {
            let key = |place: &Place| (&self.files[*place].name, &self.files[*place].path);
            key(a).cmp(&key(b))
        });
        let mut number = vec![FileId(0); order.len()];
        for (id, place) in order.iter().enumerate() {
            number[*place] = FileId(id as u32);
        }
        let mut files: Vec<(FileId, SourceFile)> = self
            .files
            .into_iter()
            .enumerate()
            .map(|(place, file)| (number[place], file))
            .collect();
        files.sort_by_key(|(id, _)| *id);
        for (_, file) in &mut files {
            let texts = file.page.iter_mut().flat_map(|page| &mut page.texts);
            for id in texts.map(|text| &mut text.file).chain(&mut file.within) {
                *id = number[id.0 as usize];
            }
        }
        for target in files
            .iter_mut()
            .flat_map(|(_, file)| &mut file.imports)
            .flat_map(|(_, targets)| targets)
        {
            if let ImportTarget::File(id) = target {
                *id = number[id.0 as usize];
            }
        }
        let mut given: Vec<_> = self
            .given
            .into_iter()
            .map(|(place, folder)| (number[place], folder))
            .collect();
        given.sort_unstable();
        self.problems.extend(self.folders.take_problems());
        Workspace {
            files: files.into_iter().map(|(_, file)| Arc::new(file)).collect(),
            given,
            folders: Arc::new(self.folders),
            problems: self.problems,
            ..Workspace::default()
        }
    }
}
