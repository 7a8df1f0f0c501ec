//! The files as they are at one moment, and what is known about them.
//!
//! A snapshot never changes. After an edit the next one is made from it: the trees of all other files, and the models
//! of all partnerships that the edit does not reach, are shared. Models are built when they are first asked for; one that
//! the edit reaches is had from the one before it where that can be.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use jiff::civil;
use partnership_diagnostics::{Finding, Sources};
use partnership_model::{Built, Kept, Living, Model};
use partnership_project::{Judged, Workspace};
use partnership_source::{FileId, LineIndex};
use partnership_syntax::Parse;
use partnership_syntax::ast::Import;

/// All files at one moment.
#[derive(Debug)]
pub struct Snapshot {
    /// The files.
    pub workspace: Arc<Workspace>,
    /// The day on which they are looked at.
    pub today: civil::Date,
    layout: Arc<Layout>,
    known: Mutex<HashMap<FileId, Arc<Analysis>>>,
    /// Models of an earlier state, for those that are wanted in this one to be had from.
    earlier: Mutex<HashMap<FileId, Earlier>>,
}

/// What was known about a root in an earlier state.
#[derive(Debug)]
struct Earlier {
    workspace: Arc<Workspace>,
    analysis: Arc<Analysis>,
}

/// Which files are looked at by themselves, and which with them.
#[derive(Debug, Default)]
struct Layout {
    /// Each root with the files it is looked at with.
    roots: Vec<(FileId, Vec<FileId>)>,
    /// The roots with which a file is looked at, as places in `roots`.
    of: HashMap<FileId, Vec<usize>>,
}

impl Layout {
    fn of(workspace: &Workspace) -> Self {
        let mut layout = Self::default();
        for root in workspace.roots() {
            let reach = workspace.reach(root);
            for file in &reach {
                layout.of.entry(*file).or_default().push(layout.roots.len());
            }
            layout.roots.push((root, reach));
        }
        layout
    }
}

/// What is known about one root and the files it is looked at with.
#[derive(Debug)]
pub struct Analysis {
    /// The root.
    pub root: FileId,
    /// What it and the files it uses mean.
    pub model: Model,
    /// What the language itself finds in them.
    pub findings: Vec<Finding>,
    /// What it takes to go on from the model after an edit.
    kept: Option<Kept>,
    judged: OnceLock<Judged>,
}

impl Analysis {
    /// What the playbooks it follows say; asked when it is first wanted, for that costs more than all else.
    pub fn judged(&self, snapshot: &Snapshot) -> &Judged {
        self.judged.get_or_init(|| {
            snapshot
                .workspace
                .judge(self.root, &self.model, snapshot.today)
        })
    }

    /// What the playbooks say, if somebody has asked already.
    pub fn judged_already(&self) -> Option<&Judged> {
        self.judged.get()
    }
}

impl Snapshot {
    /// The files of `workspace`, looked at on the day `today`.
    pub fn new(workspace: Workspace, today: civil::Date) -> Self {
        Self {
            layout: Arc::new(Layout::of(&workspace)),
            workspace: Arc::new(workspace),
            today,
            known: Mutex::default(),
            earlier: Mutex::default(),
        }
    }

    /// The snapshot after `file` has become `parse`; `None` where that text uses other files than before, so that they
    /// have to be sought. This one stays as it is, and what is only tried out is best tried so.
    pub fn with_text(&self, file: FileId, parse: Parse) -> Option<Self> {
        self.after(file, parse).map(|(next, _)| next)
    }

    /// As [`with_text`](Self::with_text), where the next snapshot is to be looked at in the place of this one: it is
    /// given the models that the edit reaches, to go on from, and whoever still asks this one for them has them built
    /// anew.
    pub fn followed_by(&self, file: FileId, parse: Parse) -> Option<Self> {
        let (next, same) = self.after(file, parse)?;
        if same {
            let (mut known, mut earlier) = (self.known(), self.earlier());
            let reached = self.roots_of(file).filter_map(|root| {
                let own = known.remove(&root).map(|analysis| Earlier {
                    workspace: Arc::clone(&self.workspace),
                    analysis,
                });
                // Where nobody has asked for it in this state, it is had from the state in which somebody did.
                Some((root, own.or_else(|| earlier.remove(&root))?))
            });
            next.earlier().extend(reached);
        }
        Some(next)
    }

    /// The next snapshot, and whether each file is looked at with the same ones as before.
    fn after(&self, file: FileId, parse: Parse) -> Option<(Self, bool)> {
        fn alias(import: Import<'_>) -> Option<String> {
            import.alias().map(|alias| alias.text().to_owned())
        }
        let workspace = self.workspace.with_text(file, parse)?;
        let (old, new) = (self.workspace.file(file)?, workspace.file(file)?);
        let same = old.is_partnership() == new.is_partnership() && {
            let (was, is) = old.parse().differing(new.parse());
            let before = old.parse().imports_of(was).map(alias);
            before.eq(new.parse().imports_of(is).map(alias))
        };
        let layout = if same {
            Arc::clone(&self.layout)
        } else {
            Arc::new(Layout::of(&workspace))
        };
        let reached: HashSet<FileId> = self.roots_of(file).collect();
        let mut known = self.known().clone();
        known.retain(|root, _| same && !reached.contains(root));
        let next = Self {
            workspace: Arc::new(workspace),
            today: self.today,
            layout,
            known: Mutex::new(known),
            earlier: Mutex::default(),
        };
        Some((next, same))
    }

    /// The text of a file: one of the workspace, or of a built-in playbook.
    pub fn parse(&self, file: FileId) -> Option<&Parse> {
        match self.workspace.file(file) {
            Some(file) => Some(file.parse()),
            None => partnership_rules::builtin().parse(file),
        }
    }

    /// The text of a file.
    pub fn text(&self, file: FileId) -> &str {
        self.parse(file).map_or("", |parse| parse.text())
    }

    /// The lines of a file of the workspace.
    pub fn lines(&self, file: FileId) -> &LineIndex {
        self.workspace.lines(file)
    }

    /// The files that are looked at by themselves.
    pub fn roots(&self) -> impl Iterator<Item = FileId> {
        self.layout.roots.iter().map(|(root, _)| *root)
    }

    /// The roots that a file is looked at with.
    pub fn roots_of(&self, file: FileId) -> impl Iterator<Item = FileId> {
        let places = self.layout.of.get(&file).into_iter().flatten();
        places.map(|place| self.layout.roots[*place].0)
    }

    /// The files that a root is looked at with, itself first.
    pub fn reach(&self, root: FileId) -> &[FileId] {
        let places = self.layout.of.get(&root).into_iter().flatten();
        let mut own = places.map(|place| &self.layout.roots[*place]);
        own.find(|(own, _)| *own == root)
            .map_or(&[], |(_, reach)| reach)
    }

    /// The root with which `file` is looked at when its meaning is wanted: itself, else the first partnership.
    pub fn root_for(&self, file: FileId) -> Option<FileId> {
        let is_partnership = |root: &FileId| {
            self.workspace
                .file(*root)
                .is_some_and(partnership_project::SourceFile::is_partnership)
        };
        let mut roots = self.roots_of(file);
        if self.roots_of(file).any(|root| root == file) {
            return Some(file);
        }
        self.roots_of(file)
            .find(is_partnership)
            .or_else(|| roots.next())
    }

    /// What `file` means.
    pub fn analysis(&self, file: FileId) -> Option<Arc<Analysis>> {
        self.root_for(file).map(|root| self.analysis_of(root))
    }

    /// What is known about a root.
    pub fn analysis_of(&self, root: FileId) -> Arc<Analysis> {
        if let Some(known) = self.known().get(&root) {
            return Arc::clone(known);
        }
        let Living { built, kept } = self.living(root);
        let analysis = Arc::new(Analysis {
            root,
            model: built.model,
            findings: built.findings,
            kept,
            judged: OnceLock::new(),
        });
        let mut known = self.known();
        // Two may have built it at once; all go on with the first.
        Arc::clone(known.entry(root).or_insert(analysis))
    }

    /// The model of a root, had from an earlier one where there is one that nobody looks at any more.
    fn living(&self, root: FileId) -> Living {
        let earlier = self.earlier().remove(&root);
        let alone = earlier.and_then(|earlier| {
            let analysis = Arc::try_unwrap(earlier.analysis).ok()?;
            Some((earlier.workspace, analysis))
        });
        let Some((workspace, analysis)) = alone else {
            return self.workspace.look_to_edit(root);
        };
        let living = Living {
            built: Built {
                model: analysis.model,
                findings: analysis.findings,
            },
            kept: analysis.kept,
        };
        self.workspace.look_after(root, living, &workspace)
    }

    /// What is known about every root with which `file` is looked at.
    pub fn analyses(&self, file: FileId) -> Vec<Arc<Analysis>> {
        self.roots_of(file)
            .map(|root| self.analysis_of(root))
            .collect()
    }

    /// Forget the models of roots that none of `files` is looked at with: they can be built again.
    pub fn trim(&self, files: &[FileId]) {
        let wanted: HashSet<FileId> = files.iter().flat_map(|file| self.roots_of(*file)).collect();
        self.known().retain(|root, _| wanted.contains(root));
        self.earlier().retain(|root, _| wanted.contains(root));
    }

    fn known(&self) -> MutexGuard<'_, HashMap<FileId, Arc<Analysis>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn earlier(&self) -> MutexGuard<'_, HashMap<FileId, Earlier>> {
        self.earlier.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
