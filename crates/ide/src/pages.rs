//! The page of a finding or a rule, by its name.

use partnership_diagnostics::Definition;
use partnership_model::Model;
use partnership_rules::page;
use partnership_rules::registry::Registry;

use crate::Snapshot;

/// All findings and problems with a page of their own.
pub fn definitions() -> impl Iterator<Item = &'static Definition> {
    partnership_model::findings::DEFINITIONS
        .iter()
        .chain(partnership_rules::findings::DEFINITIONS)
        .chain(partnership_project::findings::DEFINITIONS)
}

/// The page of the finding called `name`, or of the rule: of a house playbook of `model`, else of a built-in one.
pub fn page_of(snapshot: &Snapshot, model: Option<&Model>, name: &str) -> Option<String> {
    if let Some(definition) = definitions().find(|definition| definition.name == name) {
        return Some(definition.page.to_owned());
    }
    let registry = match model {
        Some(model) => Registry {
            playbooks: snapshot.workspace.library(model).playbooks,
        },
        None => Registry::built_in(),
    };
    let found = registry.find(name).into_iter().next()?;
    Some(page(found, &|file| snapshot.parse(file)))
}
