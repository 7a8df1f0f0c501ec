//! Which playbooks a partnership follows, and where they come from.
//!
//! The built-in ones are there for everybody. A house playbook stands in the partnership's own file or in one that it
//! uses, directly or through others.

use std::sync::Arc;

use partnership_diagnostics::Finding;
use partnership_model::Model;
use partnership_rules::{Playbook, builtin, compile_all};
use partnership_source::FileId;

use crate::{Config, Workspace};

/// The playbooks that a file can follow.
#[derive(Debug, Default)]
pub struct Library {
    /// Those in its files first, then the built-in ones; of two with one name the first counts.
    pub playbooks: Vec<Arc<Playbook>>,
    /// How many of them stand in its files.
    pub own: usize,
    /// What is wrong with those in its files.
    pub findings: Vec<Finding>,
}

impl Library {
    /// Those that stand in the file and in what it uses.
    pub fn own(&self) -> &[Arc<Playbook>] {
        &self.playbooks[..self.own]
    }
}

impl Workspace {
    /// The playbooks that the root of `model` can follow.
    pub fn library(&self, model: &Model) -> Library {
        let mut library = self.own_playbooks(model);
        library
            .playbooks
            .extend(builtin().playbooks.iter().map(Arc::clone));
        library
    }

    /// The playbooks that stand in the files of `model`.
    pub fn own_playbooks(&self, model: &Model) -> Library {
        let text = |file: FileId| match self.file(file) {
            Some(file) => Arc::clone(file.parse.text()),
            None => Arc::from(""),
        };
        let mut library = Library::default();
        for compiled in compile_all(model, &text) {
            library.playbooks.push(Arc::new(compiled.playbook));
            library.findings.extend(compiled.findings);
        }
        library.own = library.playbooks.len();
        library
    }
}

/// The playbooks that a partnership follows, in the order of its line `follows:`, then those that its workspace wants
/// followed; none for a shared list.
pub fn followed(model: &Model, config: &Config) -> Vec<String> {
    let Some(header) = model.header() else {
        return Vec::new();
    };
    let mut names: Vec<String> = Vec::new();
    let own = header.references("follows").map(|name| &name.written);
    for name in own.chain(&config.playbooks) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}
