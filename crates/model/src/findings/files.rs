//! Findings about files and how they hang together.

use partnership_diagnostics::{Finding, Fix};
use partnership_source::{Span, TextEdit};

use super::definitions;
use super::words::{quoted, tick};

definitions! {
    MISSING_IMPORT Error "missing-import" "A file that is used must be there"
    IMPORT_OUTSIDE_ROOT Error "import-outside-root" "A file that is used lies in the same folder tree"
    UNREADABLE_IMPORT Error "unreadable-import" "A file that is used must be readable"
    TWO_PARTNERSHIPS Error "two-partnerships" "A file describes one partnership"
    UNSUPPORTED_FILE Error "unsupported-file" "A file holds entries"
    TOO_MANY_FINDINGS Warning "too-many-findings" "Only the first thousand findings of a file are shown"
}

pub(crate) fn missing_import(at: Span, path: &str, near: Option<&str>) -> Finding {
    let finding = MISSING_IMPORT
        .finding(at, format!("There is no file {}.", tick(path)))
        .why("The entries of that file are missing here, so what refers to them cannot be checked.")
        .label("not found");
    match near {
        Some(near) => finding
            .how(format!("Did you mean {}?", tick(near)))
            .fix(Fix::offered(
                format!("Write {}", tick(near)),
                at.file,
                [TextEdit::replace(at.range, quoted(near))],
            )),
        None => finding.how(
            "Correct the path, or take the line out. The path starts at the folder of this file.",
        ),
    }
}

pub(crate) fn import_outside_root(at: Span, path: &str) -> Finding {
    IMPORT_OUTSIDE_ROOT
        .finding(
            at,
            format!("{} leaves the folder of this project.", tick(path)),
        )
        .why("A file that reads from elsewhere says something else on another computer.")
        .how("Put a copy of the file inside the project and use that.")
}

pub(crate) fn unreadable_import(at: Span, path: &str, reason: &str) -> Finding {
    UNREADABLE_IMPORT
        .finding(
            at,
            format!(
                "The file {} cannot be read: {}.",
                tick(path),
                reason.trim_end_matches('.')
            ),
        )
        .why("The entries of that file are missing here, so what refers to them cannot be checked.")
        .how("Make the file readable, or take the line out.")
}

pub(crate) fn two_partnerships(at: Span, first: Span) -> Finding {
    TWO_PARTNERSHIPS
        .finding(at, "This is a second `partnership` entry.")
        .why("Everything here belongs to one partnership, so there would be no telling whose promises and agreements these are.")
        .how("Keep one of the two, and give the other a file of its own.")
        .label("the second one")
        .other(first, "the first one")
}

pub(crate) fn unsupported_file(at: Span) -> Finding {
    UNSUPPORTED_FILE
        .finding(at, "Nothing in this file is an entry.")
        .why("A file that was not understood has not been checked, and must not pass for one that was.")
        .how("Check that this is the right file. Entries look like `partner st-marys \"St Mary's Hospital\" { … }`.")
}

pub(crate) fn too_many_findings(at: Span, count: usize) -> Finding {
    TOO_MANY_FINDINGS
        .finding(
            at,
            format!("This file has {count} findings; only the first thousand or so are shown."),
        )
        .why("So many findings mostly come from a few slips near the top.")
        .how("Mend the first ones and check again.")
}
