//! The workspace root: the folder that `use` cannot leave.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::Texts;
use crate::config::{CONFIG_FILE, Config};
use crate::problem::Problem;

/// A workspace root, by its number in the [`Folders`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct FolderId(usize);

/// A workspace root.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    config: Config,
    /// Whether its settings can be used, or others that were there before stand in for them.
    settled: bool,
}

/// The workspace roots of the files that were given.
#[derive(Debug, Default)]
pub(crate) struct Folders {
    folders: Vec<Folder>,
    by_parent: HashMap<PathBuf, FolderId>,
    problems: Vec<Problem>,
}

impl Folders {
    /// The workspace root of a file in the folder `parent` (with all links resolved): the nearest folder with a
    /// `partnership.toml` inside the repository, else the repository, else the folder itself. An editor's `texts` know
    /// which settings could be used before.
    pub(crate) fn of(&mut self, parent: &Path, texts: Option<&Texts>) -> FolderId {
        if let Some(known) = self.by_parent.get(parent) {
            return *known;
        }
        let root = root_above(parent);
        let known = self.folders.iter().position(|own| own.path == root);
        let id = FolderId(known.unwrap_or_else(|| {
            let folder = self.read(root, texts);
            self.folders.push(folder);
            self.folders.len() - 1
        }));
        self.by_parent.insert(parent.to_owned(), id);
        id
    }

    /// Its path.
    pub(crate) fn path(&self, id: FolderId) -> &Path {
        &self.folders[id.0].path
    }

    /// Its configuration.
    pub(crate) fn config_of(&self, id: FolderId) -> &Config {
        &self.folders[id.0].config
    }

    /// Whether that is what its file of settings asks for.
    pub(crate) fn settled(&self, id: FolderId) -> bool {
        self.folders[id.0].settled
    }

    /// What was wrong with the configurations.
    pub(crate) fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }

    /// The root with its settings. Where they cannot be used, that is a problem; then those count that could be used
    /// last, since somebody who is writing settings must not see all findings vanish, and else the defaults.
    fn read(&mut self, root: &Path, texts: Option<&Texts>) -> Folder {
        let (config, settled) = match Config::read(&root.join(CONFIG_FILE)) {
            Ok(config) => {
                if let Some(texts) = texts {
                    texts.settle(root, &config);
                }
                (config, true)
            }
            Err(mut problem) => {
                let before = texts.and_then(|texts| texts.settled(root));
                problem.how.push_str(match &before {
                    Some(_) => " Until then, the settings that stood here before count.",
                    None => " Until then, files are checked as if there were no settings, and nothing is made from them.",
                });
                self.problems.push(*problem);
                let settled = before.is_some();
                (before.unwrap_or_default(), settled)
            }
        };
        Folder {
            path: root.to_owned(),
            config,
            settled,
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
