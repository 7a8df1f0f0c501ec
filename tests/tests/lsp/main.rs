//! The language server, as an editor meets it.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests fail where what they need is not there"
)]

mod features;
mod files;
mod first;
mod model;
mod support;
