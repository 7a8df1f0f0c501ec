//! Outlines.

use partnership_ide::symbols::{Found, Sort, Symbol};
use partnership_source::FileId;

use super::types::{
    DocumentSymbol, Location, OneOf, SymbolInformation, SymbolKind, WorkspaceSymbol,
};
use crate::view::View;

/// The protocol's sort.
pub(crate) fn kind(sort: Sort) -> SymbolKind {
    match sort {
        Sort::Whole => SymbolKind::MODULE,
        Sort::People => SymbolKind::CLASS,
        Sort::Data => SymbolKind::STRUCT,
        Sort::Aim => SymbolKind::INTERFACE,
        Sort::Rule => SymbolKind::FUNCTION,
        Sort::Event => SymbolKind::EVENT,
        Sort::Other => SymbolKind::OBJECT,
    }
}

/// An entry with what stands in it.
#[allow(
    deprecated,
    reason = "the protocol's type has a deprecated field that must be given"
)]
pub(crate) fn of(view: &View, file: FileId, symbol: Symbol) -> DocumentSymbol {
    let children: Vec<DocumentSymbol> = symbol
        .children
        .into_iter()
        .map(|child| of(view, file, child))
        .collect();
    DocumentSymbol {
        name: symbol.name,
        detail: Some(symbol.detail),
        kind: kind(symbol.sort),
        tags: None,
        deprecated: None,
        range: view.range(file, symbol.range),
        selection_range: view.range(file, symbol.select),
        children: (!children.is_empty()).then_some(children),
    }
}

/// An outline without children, for an editor that shows no tree.
#[allow(
    deprecated,
    reason = "the protocol's type has a deprecated field that must be given"
)]
pub(crate) fn flat(view: &View, file: FileId, symbols: Vec<Symbol>) -> Vec<SymbolInformation> {
    let Some(uri) = view.uri(file) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    let mut open: Vec<(Symbol, Option<String>)> =
        symbols.into_iter().rev().map(|own| (own, None)).collect();
    while let Some((symbol, container)) = open.pop() {
        let name = symbol.name;
        let children = symbol.children.into_iter().rev();
        open.extend(children.map(|child| (child, Some(name.clone()))));
        out.push(SymbolInformation {
            name,
            kind: kind(symbol.sort),
            tags: None,
            deprecated: None,
            location: Location::new(uri.clone(), view.range(file, symbol.range)),
            container_name: container,
        });
    }
    out
}

/// An entry found by name.
pub(crate) fn found(view: &View, found: Found) -> Option<WorkspaceSymbol> {
    Some(WorkspaceSymbol {
        name: found.name,
        kind: kind(found.sort),
        tags: None,
        container_name: Some(found.detail),
        location: OneOf::Left(view.location(found.span)?),
        data: None,
    })
}
