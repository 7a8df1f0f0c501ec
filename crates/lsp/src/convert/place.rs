//! Places to go to.

use std::str::FromStr;

use partnership_ide::definition::Target;
use partnership_ide::links::{Link, To};
use partnership_source::FileId;

use super::types::{DocumentLink, GotoDefinitionResponse, Location, LocationLink, Uri};
use crate::view::View;

/// Places to go to from a file.
pub(crate) fn targets(
    view: &View,
    from: FileId,
    targets: &[Target],
) -> Option<GotoDefinitionResponse> {
    let reachable = targets
        .iter()
        .filter_map(|target| Some((view.uri(target.name.file)?, target)));
    if view.abilities.links {
        let links: Vec<LocationLink> = reachable
            .map(|(uri, target)| LocationLink {
                origin_selection_range: Some(view.range(from, target.from)),
                target_uri: uri,
                target_range: view.range(target.whole.file, target.whole.range),
                target_selection_range: view.range(target.name.file, target.name.range),
            })
            .collect();
        return (!links.is_empty()).then_some(GotoDefinitionResponse::Link(links));
    }
    let places: Vec<Location> = reachable
        .map(|(uri, target)| Location::new(uri, view.range(target.name.file, target.name.range)))
        .collect();
    (!places.is_empty()).then_some(GotoDefinitionResponse::Array(places))
}

/// A link in a text.
pub(crate) fn link(view: &View, file: FileId, link: Link) -> Option<DocumentLink> {
    let (target, tooltip) = match link.to {
        To::File(to) => (view.uri(to)?, "Open the file"),
        To::Address(address) => (Uri::from_str(&address).ok()?, "Open the address"),
    };
    Some(DocumentLink {
        range: view.range(file, link.range),
        target: Some(target),
        tooltip: Some(tooltip.to_owned()),
        data: None,
    })
}
