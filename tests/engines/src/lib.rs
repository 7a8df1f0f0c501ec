//! What tests of the engines share: the examples, every question about them, and what the loss report says of one.
//!
//! The tests run what is exported in engines that no one here wrote, and ask them the questions of every example, on
//! the days around every change: in an ordinary run some of those that are answered alike, with `PARTNERSHIP_REPLAY=all`
//! every one. [`asks`] says which.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what tests share stops where it fails"
)]

pub mod asks;
pub mod exported;
pub mod odrl;
