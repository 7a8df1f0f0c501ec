//! The trail from data to audiences, told as calls: the protocol's word for who leads to whom.

use partnership_ide::hierarchy::{Station, Step};

use super::symbol::kind;
use super::types::{
    CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, Range,
};
use crate::view::View;

/// An entry on the trail.
pub(crate) fn station(view: &View, station: &Station) -> Option<CallHierarchyItem> {
    Some(CallHierarchyItem {
        name: station.name.clone(),
        kind: kind(station.sort),
        tags: None,
        detail: Some(station.detail.clone()),
        uri: view.uri(station.whole.file)?,
        range: view.range(station.whole.file, station.whole.range),
        selection_range: view.range(station.select.file, station.select.range),
        data: None,
    })
}

fn mentions(view: &View, step: &Step) -> Vec<Range> {
    let ranges = step.mentions.iter();
    ranges.map(|range| view.range(step.file, *range)).collect()
}

/// A step on.
pub(crate) fn on(view: &View, step: &Step) -> Option<CallHierarchyOutgoingCall> {
    Some(CallHierarchyOutgoingCall {
        to: station(view, &step.to)?,
        from_ranges: mentions(view, step),
    })
}

/// A step back.
pub(crate) fn back(view: &View, step: &Step) -> Option<CallHierarchyIncomingCall> {
    Some(CallHierarchyIncomingCall {
        from: station(view, &step.to)?,
        from_ranges: mentions(view, step),
    })
}
