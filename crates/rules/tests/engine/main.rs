//! What conditions, definitions, severities, waivers and house playbooks come to.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod joins;
mod playbooks;
mod support;
mod values;
