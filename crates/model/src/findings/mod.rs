//! The findings of the language itself: each with its page.
//!
//! A finding has one place: its definition and the function that words it stand together in the file of its group, and
//! its page in `pages/` beside the sources. [`DEFINITIONS`] lists them all.

pub(crate) mod clauses;
pub(crate) mod days;
pub(crate) mod entries;
pub(crate) mod fields;
pub(crate) mod files;
pub(crate) mod loose;
mod mended;
pub(crate) mod names;
pub(crate) mod shape;
pub(crate) mod signed;
pub(crate) mod values;
mod words;

use partnership_diagnostics::{Definition, Severity};

/// The definitions of a group of findings, each with its page.
macro_rules! definitions {
    ($($id:ident $severity:ident $name:literal $title:literal)*) => {
        $(
            static $id: partnership_diagnostics::Definition = partnership_diagnostics::Definition {
                name: $name,
                severity: partnership_diagnostics::Severity::$severity,
                title: $title,
                page: include_str!(concat!("../../pages/", $name, ".md")),
            };
        )*
        pub(super) const ALL: &[partnership_diagnostics::Definition] = &[
            $(partnership_diagnostics::Definition {
                name: $name,
                severity: partnership_diagnostics::Severity::$severity,
                title: $title,
                page: include_str!(concat!("../../pages/", $name, ".md")),
            },)*
        ];
    };
}
pub(crate) use definitions;

const GROUPS: [&[Definition]; 10] = [
    files::ALL,
    shape::ALL,
    loose::ALL,
    entries::ALL,
    fields::ALL,
    names::ALL,
    values::ALL,
    days::ALL,
    clauses::ALL,
    signed::ALL,
];

const COUNT: usize = {
    let (mut count, mut group) = (0, 0);
    while group < GROUPS.len() {
        count += GROUPS[group].len();
        group += 1;
    }
    count
};

const fn all() -> [Definition; COUNT] {
    let empty = Definition {
        name: "",
        severity: Severity::Error,
        title: "",
        page: "",
    };
    let mut out = [empty; COUNT];
    let (mut at, mut group) = (0, 0);
    while group < GROUPS.len() {
        let mut index = 0;
        while index < GROUPS[group].len() {
            out[at] = GROUPS[group][index];
            (at, index) = (at + 1, index + 1);
        }
        group += 1;
    }
    out
}

static TABLE: [Definition; COUNT] = all();

/// Every finding that building a model can give.
pub static DEFINITIONS: &[Definition] = &TABLE;

/// The definition of that name.
pub fn definition(name: &str) -> Option<&'static Definition> {
    DEFINITIONS
        .iter()
        .find(|definition| definition.name == name)
}
