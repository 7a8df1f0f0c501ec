//! The program as its users meet it: what it prints, where, and how it ends.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod agree;
mod brief;
mod check;
mod diff;
mod due;
mod explain;
mod fmt;
mod input;
mod model;
mod new;
mod run;
mod stale;
mod support;
