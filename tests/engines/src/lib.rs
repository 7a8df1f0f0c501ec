//! What tests of the engines share: the examples, every question about them, and what the loss report says of one.
//!
//! The tests run what is exported in engines that no one here wrote, and ask them every question of every example, on
//! the days around every change.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what tests share stops where it fails"
)]

pub mod asks;
pub mod exported;
pub mod odrl;
