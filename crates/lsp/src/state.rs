//! The one owner of all texts.
//!
//! Every change of a text, of the files on the disk or of the folders goes through here, one after the other. After each
//! there is a new [`View`]; whoever works on an older one keeps it as it was.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use partnership_ide::Snapshot;
use partnership_project::{Load, Texts, load, resolved};
use partnership_source::FileId;
use partnership_syntax::{Parse, parse};

use crate::Today;
use crate::convert::types::Uri;
use crate::document::{Change, Document};
use crate::position::Encoding;
use crate::view::{Abilities, BUILTIN, Open, View};

/// The path under which the file at an address is known. A text that was never saved is known by its address.
pub(crate) fn path_of(uri: &Uri) -> PathBuf {
    if uri.scheme().as_str() == "file"
        && let Some(path) = uri.to_file_path()
    {
        return resolved(&path);
    }
    PathBuf::from(uri.as_str())
}

struct OpenText {
    uri: Uri,
    path: PathBuf,
    document: Document,
}

struct Inner {
    today: Today,
    folders: Vec<PathBuf>,
    open: HashMap<String, OpenText>,
    texts: Texts,
    encoding: Encoding,
    abilities: Abilities,
    view: Arc<View>,
    /// Views that nobody will be given again. Letting go of one frees a whole model, so the worker does it when it has
    /// told what it found.
    older: Vec<Arc<View>>,
    /// The open text that was changed last.
    last: Option<PathBuf>,
}

/// The one owner of all texts.
pub(crate) struct State {
    inner: Mutex<Inner>,
    generation: AtomicU64,
}

impl State {
    pub(crate) fn new(today: Today) -> Self {
        let snapshot = Snapshot::new(partnership_project::Workspace::default(), today());
        Self {
            inner: Mutex::new(Inner {
                today,
                folders: Vec::new(),
                open: HashMap::new(),
                texts: Texts::default(),
                encoding: Encoding::default(),
                abilities: Abilities::default(),
                view: Arc::new(View {
                    snapshot: Arc::new(snapshot),
                    encoding: Encoding::default(),
                    abilities: Abilities::default(),
                    generation: 0,
                    search: 0,
                    open: HashMap::new(),
                    lines: Mutex::default(),
                }),
                older: Vec::new(),
                last: None,
            }),
            generation: AtomicU64::new(0),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The files as they are now.
    pub(crate) fn view(&self) -> Arc<View> {
        Arc::clone(&self.lock().view)
    }

    /// Let go of the views that were.
    pub(crate) fn let_go(&self) {
        let older = std::mem::take(&mut self.lock().older);
        drop(older);
    }

    /// The number of the present state, without waiting for anything.
    pub(crate) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// The file that was changed last.
    pub(crate) fn last_changed(&self) -> Option<FileId> {
        let inner = self.lock();
        inner
            .view
            .snapshot
            .workspace
            .at_path(inner.last.as_deref()?)
    }

    pub(crate) fn begin(&self, folders: Vec<PathBuf>, encoding: Encoding, abilities: Abilities) {
        let mut inner = self.lock();
        inner.folders = folders.into_iter().map(|path| resolved(&path)).collect();
        (inner.encoding, inner.abilities) = (encoding, abilities);
        self.reload(&mut inner);
    }

    pub(crate) fn folders(&self, added: Vec<PathBuf>, removed: Vec<PathBuf>) {
        let mut inner = self.lock();
        let removed: Vec<PathBuf> = removed.iter().map(|path| resolved(path)).collect();
        inner.folders.retain(|folder| !removed.contains(folder));
        for folder in added {
            let folder = resolved(&folder);
            if !inner.folders.contains(&folder) {
                inner.folders.push(folder);
            }
        }
        self.reload(&mut inner);
    }

    pub(crate) fn open(&self, uri: Uri, text: String, version: i32) {
        // Built-in playbooks stand in the program, and settings are no text of the language.
        let settings = uri
            .as_str()
            .ends_with(partnership_project::config::CONFIG_FILE);
        if settings || uri.as_str().starts_with(BUILTIN) {
            return;
        }
        let mut inner = self.lock();
        let path = path_of(&uri);
        let known = inner.view.snapshot.workspace.at_path(&path);
        let document = Document::new(text, version);
        let before = known.and_then(|file| inner.view.snapshot.parse(file).cloned());
        let same = before.filter(|before| **before.text() == *document.text());
        let parsed = match &same {
            Some(same) => same.clone(),
            None => parse(document.text()),
        };
        let text = OpenText {
            uri: uri.clone(),
            path: path.clone(),
            document,
        };
        inner.open.insert(uri.as_str().to_owned(), text);
        inner.last = Some(path.clone());
        if same.is_some() && known.is_some() {
            inner.texts.open(path, parsed);
            let snapshot = Arc::clone(&inner.view.snapshot);
            self.show(&mut inner, snapshot, true);
        } else {
            self.renew(&mut inner, known, path, parsed);
        }
    }

    /// Make the changes of an editor; they are made to the text even where nothing else can be done with it.
    pub(crate) fn change(&self, uri: &Uri, version: i32, changes: Vec<Change>) {
        let mut inner = self.lock();
        let encoding = inner.encoding;
        let Some(open) = inner.open.get_mut(uri.as_str()) else {
            return;
        };
        open.document.edit(version, changes, encoding);
        let path = open.path.clone();
        let known = inner.view.snapshot.workspace.at_path(&path);
        let before = known.and_then(|file| inner.view.snapshot.parse(file).cloned());
        let parsed = inner
            .open
            .get(uri.as_str())
            .map(|open| parsed(before.as_ref(), &open.document));
        inner.last = Some(path.clone());
        if let Some(parsed) = parsed {
            self.renew(&mut inner, known, path, parsed);
        }
    }

    pub(crate) fn close(&self, uri: &Uri) {
        let mut inner = self.lock();
        let Some(open) = inner.open.remove(uri.as_str()) else {
            return;
        };
        // The same file may be open under another address still.
        let elsewhere = inner.open.values().find(|other| other.path == open.path);
        match elsewhere.map(|other| parsed(None, &other.document)) {
            Some(parse) => inner.texts.open(open.path, parse),
            None => inner.texts.close(&open.path),
        }
        self.reload(&mut inner);
    }

    /// Files on the disk have changed, come or gone.
    pub(crate) fn changed_on_disk(&self, uris: &[Uri]) {
        let mut inner = self.lock();
        // Of a file that is open the editor's text counts, whatever the disk says.
        let mut matters = false;
        for path in uris.iter().map(path_of) {
            matters |= inner.texts.get(&path).is_none();
            inner.texts.forget(&path);
        }
        if matters {
            self.reload(&mut inner);
        }
    }

    /// The text of an open file: always the editor's.
    pub(crate) fn text(&self, uri: &Uri) -> Option<String> {
        let inner = self.lock();
        let open = inner.open.get(uri.as_str())?;
        Some(open.document.text().to_owned())
    }

    /// Go on with `parse` as the text of a file.
    fn renew(&self, inner: &mut Inner, known: Option<FileId>, path: PathBuf, parse: Parse) {
        inner.texts.open(path, parse.clone());
        let same_day = (inner.today)() == inner.view.snapshot.today;
        let given = known.filter(|file| inner.view.snapshot.roots_of(*file).next().is_some());
        let next = given
            .filter(|_| same_day)
            .and_then(|file| inner.view.snapshot.followed_by(file, parse));
        match next {
            Some(next) => self.show(inner, Arc::new(next), true),
            None => self.reload(inner),
        }
    }

    /// Look for all files again. What has not changed is not read again.
    fn reload(&self, inner: &mut Inner) {
        let mut paths = inner.folders.clone();
        paths.extend(inner.texts.paths().map(std::path::Path::to_owned));
        paths.sort_unstable();
        paths.dedup();
        let how = Load {
            texts: Some(&inner.texts),
            ..Load::default()
        };
        let workspace = load(&paths, &how);
        let snapshot = Snapshot::new(workspace, (inner.today)());
        self.show(inner, Arc::new(snapshot), false);
    }

    fn show(&self, inner: &mut Inner, snapshot: Arc<Snapshot>, same_files: bool) {
        let generation = self.generation.load(Ordering::Acquire) + 1;
        let mut open = HashMap::with_capacity(inner.open.len());
        for text in inner.open.values() {
            if let Some(file) = snapshot.workspace.at_path(&text.path) {
                open.insert(
                    file,
                    Open {
                        uri: text.uri.clone(),
                        version: text.document.version(),
                        lines: Arc::clone(text.document.lines()),
                    },
                );
            }
        }
        let lines = if same_files {
            let known = inner.view.lines.lock();
            known.unwrap_or_else(PoisonError::into_inner).clone()
        } else {
            HashMap::new()
        };
        let view = Arc::new(View {
            snapshot,
            encoding: inner.encoding,
            abilities: inner.abilities,
            generation,
            search: inner.view.search + u64::from(!same_files),
            open,
            lines: Mutex::new(lines),
        });
        let older = std::mem::replace(&mut inner.view, view);
        inner.older.push(older);
        self.generation.store(generation, Ordering::Release);
    }
}

fn parsed(before: Option<&Parse>, document: &Document) -> Parse {
    match before {
        Some(before) => before.again(document.text()),
        None => parse(document.text()),
    }
}
