//! What can be followed: the files of `use`, and the addresses that lines give.

use partnership_model::{Data, ImportTarget};
use partnership_source::{FileId, TextRange};

use crate::Snapshot;

/// Something to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words that are followed.
    pub range: TextRange,
    /// Where they lead.
    pub to: To,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// To a file of the workspace.
    File(FileId),
    /// To an address on the web.
    Address(String),
}

/// All links of a file, in order.
pub fn links(snapshot: &Snapshot, file: FileId) -> Vec<Link> {
    let mut found: Vec<Link> = imports(snapshot, file)
        .into_iter()
        .map(|(range, to)| Link {
            range,
            to: To::File(to),
        })
        .collect();
    if let Some(analysis) = snapshot.analysis(file) {
        let entries = analysis.model.entries.iter();
        for entry in entries.filter(|entry| entry.span.file == file) {
            for value in entry.fields.iter().flat_map(|field| &field.values) {
                let address = match &value.data {
                    Data::Link(address) => Some(address.as_str()),
                    Data::Text(text) => Some(text.value.as_str()),
                    _ => None,
                };
                if let Some(address) = address.filter(|address| is_address(address)) {
                    found.push(Link {
                        range: value.span.range,
                        to: To::Address(address.to_owned()),
                    });
                }
            }
        }
    }
    found.sort_by_key(|link| link.range);
    found.dedup();
    found
}

/// Whether a text is an address on the web and nothing else. Other schemes are not followed: a file from a stranger
/// must not open programs.
fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && rest
                .chars()
                .all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"`{}|\\^".contains(c))
    })
}

/// The paths of the `use` sentences of a file, with what they lead to.
pub(crate) fn imports(snapshot: &Snapshot, file: FileId) -> Vec<(TextRange, FileId)> {
    let Some(source) = snapshot.workspace.file(file) else {
        return Vec::new();
    };
    let targets = snapshot.workspace.targets(file);
    let imports = source.parse().file().imports().zip(targets);
    imports
        .filter_map(|(import, target)| match target {
            ImportTarget::File(to) => Some((import.path()?.range(), *to)),
            _ => None,
        })
        .collect()
}
