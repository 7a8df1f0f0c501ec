//! Many partnerships at a glance, as `partnership report` shows them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod contradictions;
mod days;
mod page;
mod support;
