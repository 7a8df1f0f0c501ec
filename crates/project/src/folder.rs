//! The workspace root: the folder that `use` cannot leave.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::config::{CONFIG_FILE, Config};
use crate::problem::Problem;

/// A workspace root, by its number in the [`Folders`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct FolderId(usize);

/// The workspace roots of the files that were given.
#[derive(Debug, Default)]
pub(crate) struct Folders {
    folders: Vec<(PathBuf, Config)>,
    by_parent: HashMap<PathBuf, FolderId>,
    problems: Vec<Problem>,
}

impl Folders {
    /// The workspace root of a file in the folder `parent` (with all links resolved): the nearest folder with a
    /// `partnership.toml` inside the repository, else the repository, else the folder itself.
    pub(crate) fn of(&mut self, parent: &Path) -> FolderId {
        if let Some(known) = self.by_parent.get(parent) {
            return *known;
        }
        let root = root_above(parent);
        let known = self.folders.iter().position(|(path, _)| path == root);
        let id = FolderId(known.unwrap_or_else(|| {
            let config = self.config(root);
            self.folders.push((root.to_owned(), config));
            self.folders.len() - 1
        }));
        self.by_parent.insert(parent.to_owned(), id);
        id
    }

    /// Its path.
    pub(crate) fn path(&self, id: FolderId) -> &Path {
        &self.folders[id.0].0
    }

    /// Its configuration.
    pub(crate) fn config_of(&self, id: FolderId) -> &Config {
        &self.folders[id.0].1
    }

    /// What was wrong with the configurations.
    pub(crate) fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }

    /// The configuration in `root`; where it cannot be used, that is a problem and the defaults count.
    fn config(&mut self, root: &Path) -> Config {
        match Config::read(&root.join(CONFIG_FILE)) {
            Ok(config) => config,
            Err(problem) => {
                self.problems.push(*problem);
                Config::default()
            }
        }
    }
}

fn root_above(parent: &Path) -> &Path {
    for folder in parent.ancestors() {
        // A repository ends the search: what lies above it is somebody else's.
        if folder.join(CONFIG_FILE).is_file() || folder.join(".git").exists() {
            return folder;
        }
    }
    parent
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn the_nearest_mark_counts_and_a_repository_ends_the_search() {
        let temp = tempfile::tempdir().unwrap();
        let at = |path: &str| temp.path().join(path);
        fs::create_dir_all(at("outer/repo/deep/er")).unwrap();
        fs::write(at("outer").join(CONFIG_FILE), "").unwrap();
        assert_eq!(root_above(&at("outer/repo/deep")), at("outer"));
        fs::create_dir(at("outer/repo/.git")).unwrap();
        assert_eq!(root_above(&at("outer/repo/deep/er")), at("outer/repo"));
        fs::write(at("outer/repo/deep").join(CONFIG_FILE), "").unwrap();
        assert_eq!(root_above(&at("outer/repo/deep/er")), at("outer/repo/deep"));
    }
}
