//! Partnerships of one name in one workspace. What is made for their readers is called by that name, so the briefing of
//! one would take the place of the other's.

use std::collections::HashMap;

use partnership_diagnostics::Finding;
use partnership_source::{FileId, Span};

use crate::Workspace;
use crate::findings::NAME_TAKEN;
use crate::folder::FolderId;

impl Workspace {
    /// Tell of each of these partnerships whose name one before it has already, in the same workspace.
    pub(crate) fn twins(&self, partnerships: impl Iterator<Item = FileId>) -> Vec<Finding> {
        let mut first: HashMap<(FolderId, String), Span> = HashMap::new();
        let mut found = Vec::new();
        for file in partnerships {
            let (Some(folder), Some((name, at))) = (self.folder_of(file), self.header_name(file))
            else {
                continue;
            };
            let Some(other) = first.get(&(folder, name.clone())) else {
                first.insert((folder, name), at);
                continue;
            };
            found.push(
                NAME_TAKEN
                    .finding(at, format!("Another partnership here is called `{name}` too."))
                    .why("Briefings and documents are called by this name, so those of one would take the place of the other's.")
                    .how("Give one of the two another name. If one is an older version, keep it out of this folder: git remembers it.")
                    .other(*other, "the other one"),
            );
        }
        found
    }

    /// The name of the partnership in a file, and where it stands.
    fn header_name(&self, id: FileId) -> Option<(String, Span)> {
        let mut entries = self.file(id)?.parse.file().declarations();
        let header = entries.find(|entry| entry.keyword().text() == "partnership")?;
        let name = header.name()?;
        Some((name.text().to_owned(), Span::new(id, name.range())))
    }
}
