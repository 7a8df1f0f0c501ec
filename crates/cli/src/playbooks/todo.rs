//! The next things to do: few, the most valuable first.

use partnership_diagnostics::{Finding, Sources};

use super::trail::place;
use crate::words::{and, count};

/// How many things are shown: the first to do, not all that is left.
pub(crate) const FIRST: usize = 3;

/// How many other places of one thing are named.
const MOST_PLACES: usize = 3;

/// Where else the same is open, in a sentence.
pub(crate) fn elsewhere(others: &[&Finding], sources: &dyn Sources) -> Option<String> {
    if others.is_empty() {
        return None;
    }
    let mut places: Vec<String> = Vec::new();
    for other in others {
        let told = place(sources, other.at);
        if !places.contains(&told) {
            places.push(told);
        }
    }
    let more = places.len().saturating_sub(MOST_PLACES);
    places.truncate(MOST_PLACES);
    if more > 0 {
        places.push(count(more, "more place", "more places"));
    }
    Some(format!("The same is open at {}.", and(&places)))
}
