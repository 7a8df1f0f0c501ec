//! What the tests of the syntax share: what a text says, and texts made from bytes.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod make;
pub mod says;
pub mod tree;

/// The example texts of the language, with their names.
pub const TEXTS: [(&str, &str); 2] = [
    ("care", include_str!("../texts/care.partnership")),
    ("playbook", include_str!("../texts/playbook.partnership")),
];
