//! The code quality report of GitLab: a bare list, one object a finding, each with a fingerprint of its own.
//!
//! Source: "Code Quality report format" in GitLab's documentation.

use partnership_diagnostics::Severity;
use serde::Serialize;

use crate::spot::Spots;
use crate::{Told, fingerprint, pretty, whole};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

pub(crate) fn render(told: &Told<'_>) -> String {
    let mut spots = Spots::new(told.sources);
    let prints = fingerprint::all(told.findings, told.sources);
    let issues: Vec<Issue<'_>> = told
        .findings
        .iter()
        .zip(prints)
        .map(|(finding, fingerprint)| {
            let at = spots.of(finding.at);
            Issue {
                description: whole(finding),
                check_name: &finding.name,
                fingerprint,
                severity: match finding.severity {
                    Severity::Error => "major",
                    Severity::Warning => "minor",
                    Severity::Advice => "info",
                },
                location: Location {
                    path: at.file.strip_prefix("./").unwrap_or(at.file).to_owned(),
                    lines: Lines {
                        begin: at.start.line,
                        end: at.end.line,
                    },
                },
            }
        })
        .collect();
    pretty(&issues)
}
