//! Each feature, on small texts in which `$0` is the cursor.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail where what they need is not there"
)]

mod actions;
mod complete;
mod fixture;
mod navigate;
mod shown;
