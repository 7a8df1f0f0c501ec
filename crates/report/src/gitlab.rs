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
    let prints = fingerprint::all(told.findings, told.sources, told.home);
    let mut issues: Vec<Issue<'_>> = told
        .findings
        .iter()
        .zip(prints)
        .map(|(finding, fingerprint)| {
            let at = spots.of(finding.at);
            Issue {
                description: whole(finding, told.sources),
                check_name: &finding.name,
                fingerprint,
                severity: match finding.severity {
                    Severity::Error => "major",
                    Severity::Warning => "minor",
                    Severity::Advice => "info",
                },
                location: Location {
                    path: path(at.file),
                    lines: Lines {
                        begin: at.start.line,
                        end: at.end.line,
                    },
                },
            }
        })
        .collect();
    issues.extend(told.unread.iter().map(|unread| Issue {
        description: unread.whole(),
        check_name: &unread.name,
        fingerprint: fingerprint::unread(unread),
        severity: "major",
        location: Location {
            path: path(&unread.file),
            lines: Lines { begin: 1, end: 1 },
        },
    }));
    pretty(&issues)
}

fn path(name: &str) -> String {
    name.strip_prefix("./").unwrap_or(name).to_owned()
}
