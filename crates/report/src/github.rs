//! Workflow commands: what GitHub shows beside the lines of a change.
//!
//! `::error file=…,line=…::message`, one a line. Source: "Workflow commands for GitHub Actions" in GitHub's
//! documentation; the escapes are those of `@actions/core`: `%`, CR and LF everywhere, `:` and `,` in properties too.

use std::fmt::Write as _;

use partnership_diagnostics::Severity;

use crate::spot::Spots;
use crate::{Told, whole};

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut spots = Spots::new(told.sources);
    let mut out = String::new();
    for finding in told.findings {
        let at = spots.of(finding.at);
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "notice",
        };
        let (start, end) = (at.start, at.end);
        let mut properties = format!(
            "file={},line={},endLine={}",
            property(at.file),
            start.line,
            end.line
        );
        // GitHub takes columns only where a place lies on one line.
        if start.line == end.line {
            let _ = write!(properties, ",col={},endColumn={}", start.column, end.column);
        }
        let _ = writeln!(
            out,
            "::{command} {properties},title={}::{}",
            property(&format!(
                "{}: {}",
                told.words.phrase(finding.severity),
                finding.name
            )),
            message(&whole(finding, told.sources))
        );
    }
    for unread in told.unread {
        let _ = writeln!(
            out,
            "::error file={},line=1,title={}::{}",
            property(&unread.file),
            property(&format!("not read: {}", unread.name)),
            message(&unread.whole())
        );
    }
    out
}

fn message(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
