//! What is missing, and what of it must not be missing when a briefing goes out.
//!
//! Few gaps stop a briefing: those without which it would not be one, or would mislead. No aim, no need and no good
//! for society means that there is nothing to tell; no audience means nobody to tell it to; an audience with no
//! benefit has no reason to listen; one without a risk and its control reads an advertisement; without principles
//! nobody knows what the partners can be held to. Something that could not be read stops it too, since what was meant
//! to be kept back might stand in it. Everything else is pointed out in a draft and left out of what is published:
//! a partnership may well speak before all is settled.

use crate::content::{Document, Gap};

/// Everything that is missing, in the order of the briefing.
pub fn gaps(document: &Document) -> &[Gap] {
    &document.gaps
}

/// Whether the briefing may go out.
///
/// # Errors
/// What is missing for that.
pub fn publishable(document: &Document) -> Result<(), Vec<Gap>> {
    let missing: Vec<_> = document
        .gaps
        .iter()
        .filter(|gap| gap.blocks)
        .cloned()
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing)
    }
}
