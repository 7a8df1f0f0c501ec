//! Checkstyle's XML: files, and what was found in each.

use std::fmt::Write as _;

use partnership_diagnostics::Severity;

use crate::spot::Spots;
use crate::xml::escaped;
use crate::{Told, whole};

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut spots = Spots::new(told.sources);
    let mut out =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    // Findings are sorted by file: each file is opened once. Writing to a string does not fail.
    let mut open: Option<&str> = None;
    for finding in told.findings {
        let at = spots.of(finding.at);
        if open != Some(at.file) {
            if open.is_some() {
                out.push_str("  </file>\n");
            }
            let _ = writeln!(out, "  <file name=\"{}\">", escaped(at.file));
            open = Some(at.file);
        }
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "info",
        };
        let _ = writeln!(
            out,
            "    <error line=\"{}\" column=\"{}\" severity=\"{severity}\" message=\"{}\" source=\"partnership.{}\"/>",
            at.start.line,
            at.start.column,
            escaped(&whole(finding, told.sources)),
            escaped(&finding.name)
        );
    }
    if open.is_some() {
        out.push_str("  </file>\n");
    }
    for unread in told.unread {
        let _ = writeln!(
            out,
            "  <file name=\"{}\">\n    <error severity=\"error\" message=\"{}\" source=\"partnership.{}\"/>\n  </file>",
            escaped(&unread.file),
            escaped(&unread.whole()),
            escaped(&unread.name)
        );
    }
    out.push_str("</checkstyle>\n");
    out
}
