//! Which playbooks a partnership follows, and where they come from.
//!
//! The built-in ones are there for everybody. A house playbook stands in the partnership's own file or in one that it
//! uses, directly or through others.

use std::sync::Arc;

use partnership_diagnostics::Finding;
use partnership_model::{Data, Model};
use partnership_rules::run::names;
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
            .extend(builtin::names().filter_map(builtin::playbook));
        library
    }

    /// The playbooks that a check of the root of `model` wants where it follows `chosen`: those in its files, and of
    /// the built-in ones those it follows and what they extend. Reading the others would take longer than the check.
    ///
    /// Where a name is not among them all are read, so that it can be told what was meant.
    pub fn library_of(&self, model: &Model, chosen: &[String]) -> Library {
        let mut library = self.own_playbooks(model);
        let mut open: Vec<String> = chosen.to_vec();
        let own = library.playbooks.iter();
        open.extend(own.flat_map(|own| own.extends.iter().cloned()));
        let mut all_known = true;
        while let Some(name) = open.pop() {
            if library.playbooks.iter().any(|known| known.name == name) {
                continue;
            }
            match builtin::playbook(&name) {
                Some(playbook) => {
                    open.extend(playbook.extends.iter().cloned());
                    library.playbooks.push(playbook);
                }
                None => all_known = false,
            }
        }
        let rules = || library.playbooks.iter().flat_map(|own| &own.rules);
        let waived = model
            .of_kind("waiver")
            .flat_map(|waiver| waiver.values("rule"));
        all_known &= waived.into_iter().all(|value| match &value.data {
            Data::Rule(name) => rules().any(|rule| names(rule, name)),
            _ => true,
        });
        if !all_known {
            library.playbooks.truncate(library.own);
            library
                .playbooks
                .extend(builtin::names().filter_map(builtin::playbook));
        }
        // In the order in which all of them stand, whatever was asked for first.
        let place = |name: &str| builtin::names().position(|own| own == name);
        library.playbooks[library.own..].sort_by_key(|playbook| place(&playbook.name));
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

/// The playbook about clauses, which is run with every other.
const CLAUSES: &str = "clauses";

/// The playbooks that a partnership follows, in the order of its line `follows:`, then those that its workspace wants
/// followed, then the one about clauses where it has any; none for a shared list.
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
    // Whoever follows a playbook and writes clauses is told what the clauses come to, without having to ask for it.
    let writes_clauses = || {
        let own = model.clauses.iter();
        let mut own = own.filter(|clause| clause.belongs && !clause.deed);
        own.next().is_some() || model.of_kind("promise").next().is_some()
    };
    if !names.is_empty() && !names.iter().any(|name| name == CLAUSES) && writes_clauses() {
        names.push(CLAUSES.to_owned());
    }
    names
}
