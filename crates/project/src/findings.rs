//! What this crate finds, and the problems it tells, each with its page.

use partnership_diagnostics::{Definition, Severity};

pub(crate) const EMPTY_FILE: &Definition = &DEFINITIONS[0];

pub(crate) const EXAMPLE_HOLDS: &Definition = &DEFINITIONS[1];

pub(crate) const NAME_TAKEN: &Definition = &DEFINITIONS[2];

pub(crate) const FILE_NOT_FOUND: &str = "file-not-found";
pub(crate) const NO_PERMISSION: &str = "no-permission";
pub(crate) const NOT_A_FILE: &str = "not-a-file";
pub(crate) const FILE_TOO_LARGE: &str = "file-too-large";
pub(crate) const NOT_TEXT: &str = "not-text";
pub(crate) const UNREADABLE_FILE: &str = "unreadable-file";
pub(crate) const NOTHING_TO_READ: &str = "nothing-to-read";
pub(crate) const BAD_CONFIGURATION: &str = "bad-configuration";

/// A definition whose page is the file of its name.
macro_rules! define {
    ($name:literal, $title:literal) => {
        Definition {
            name: $name,
            severity: Severity::Error,
            title: $title,
            page: include_str!(concat!("../pages/", $name, ".md")),
        }
    };
}

/// All of them.
pub static DEFINITIONS: &[Definition] = &[
    define!("empty-file", "A file says something"),
    define!("example-holds", "An example of a mistake shows one"),
    Definition {
        severity: Severity::Warning,
        ..define!(
            "partnership-name-taken",
            "Partnerships beside each other have names of their own"
        )
    },
    define!("file-not-found", "A file that is named is there"),
    define!("no-permission", "A file may be read"),
    define!("not-a-file", "A path leads to a file or a folder"),
    define!("file-too-large", "A file has at most 64 MiB"),
    define!("not-text", "A file is UTF-8 text"),
    define!("unreadable-file", "A file can be read"),
    define!("nothing-to-read", "A folder has files to look at"),
    define!("bad-configuration", "The configuration can be used"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_its_page() {
        let names = [
            FILE_NOT_FOUND,
            NO_PERMISSION,
            NOT_A_FILE,
            FILE_TOO_LARGE,
            NOT_TEXT,
            UNREADABLE_FILE,
            NOTHING_TO_READ,
            BAD_CONFIGURATION,
        ];
        assert!(names.iter().all(|name| {
            DEFINITIONS
                .iter()
                .any(|definition| definition.name == *name)
        }));
        assert_eq!(EMPTY_FILE.name, "empty-file");
        assert_eq!(EXAMPLE_HOLDS.name, "example-holds");
        assert_eq!(NAME_TAKEN.name, "partnership-name-taken");
        for definition in DEFINITIONS {
            let title = definition.page.lines().next();
            assert_eq!(
                title,
                Some(format!("# {}", definition.title).as_str()),
                "{}",
                definition.name
            );
        }
    }
}
