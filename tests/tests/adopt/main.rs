//! A repository takes it up: set up, a hook, reports for build servers, a baseline, fixes, only what changed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod baselines;
mod changes;
mod reports;
mod set_up;
mod support;
