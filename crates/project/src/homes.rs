//! Names of files that are the same wherever a person stands: as seen from their repository.

use std::collections::{BTreeSet, HashMap};
use std::path::{Component, Path, PathBuf};

use partnership_diagnostics::Sources;
use partnership_source::FileId;

use crate::config::CONFIG_FILE;
use crate::{SourceFile, Workspace};

/// The names of the files of a workspace as seen from their homes. The home of a file is the folder of its repository,
/// else the nearest one above it with a `partnership.toml`, else the one that was said.
#[derive(Debug)]
pub struct Homes {
    names: Vec<String>,
    homes: BTreeSet<PathBuf>,
}

impl Homes {
    /// Work out the names. Files that lie in no home are seen from `base` where they lie below it; else they keep the
    /// name that people know.
    pub fn of(workspace: &Workspace, base: &Path) -> Self {
        let base = if base.as_os_str().is_empty() {
            Path::new(".")
        } else {
            base
        };
        let base = base.canonicalize().ok();
        let mut known: HashMap<PathBuf, Option<PathBuf>> = HashMap::new();
        let mut homes = BTreeSet::new();
        let names = workspace.files.iter().map(|file| {
            let seen = file.path().and_then(|path| {
                let folder = path.parent()?;
                let home = match known.get(folder) {
                    Some(home) => home.clone(),
                    None => {
                        let home = home_above(folder).map(Path::to_owned);
                        known.insert(folder.to_owned(), home.clone());
                        home
                    }
                };
                let home = home.or_else(|| base.clone())?;
                let name = slashed(path.strip_prefix(&home).ok()?);
                homes.insert(home);
                Some(name)
            });
            seen.unwrap_or_else(|| known_as(file))
        });
        let names = names.collect();
        Self { names, homes }
    }

    /// The name of a file.
    pub fn name(&self, file: FileId) -> &str {
        self.names.get(file.0 as usize).map_or("", String::as_str)
    }

    /// Whether the file of this name is gone for certain: `looked`, a folder that was looked at as a whole, would hold
    /// it, and it is not there.
    pub fn gone(&self, name: &str, looked: &[PathBuf]) -> bool {
        let paths = || self.homes.iter().map(|home| home.join(name));
        paths().all(|path| !path.exists())
            && paths().any(|path| looked.iter().any(|folder| path.starts_with(folder)))
    }
}

/// The name of a file of `sources` where it has no home: without what only says that it lies here.
pub fn plain_name(sources: &dyn Sources, file: FileId) -> String {
    let name = sources.name(file);
    name.strip_prefix("./").unwrap_or(name).replace('\\', "/")
}

fn known_as(file: &SourceFile) -> String {
    let name = file.name();
    name.strip_prefix("./").unwrap_or(name).replace('\\', "/")
}

/// A repository first: the settings inside it may come and go.
fn home_above(folder: &Path) -> Option<&Path> {
    let mut above = folder.ancestors();
    above
        .find(|folder| folder.join(".git").exists())
        .or_else(|| {
            let mut above = folder.ancestors();
            above.find(|folder| folder.join(CONFIG_FILE).is_file())
        })
}

fn slashed(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}
