//! Findings, and how they are told to people and to programs.
//!
//! A [`Finding`] says what is wrong, why it matters and what to do, and points at a place. This crate does not know
//! which rules exist; it knows how to order findings, show them ([`text`], [`json`]) and carry out their fixes
//! ([`fixes`]). No type here mentions a rendering library, so another way of telling is another module.

mod columns;
mod finding;
pub mod fixes;
pub mod json;
mod safe;
mod severity;
mod sources;
pub mod suggest;
pub mod text;

pub use columns::{Columns, Place};
pub use finding::{Definition, Finding, Fix, Label, Origin, order, sort};
pub use fixes::{apply_all, apply_fixes};
pub use safe::{safe, safe_cell, safe_line};
pub use severity::{Counts, Severity, Threshold, UnknownThreshold};
pub use sources::{Sources, Texts};
