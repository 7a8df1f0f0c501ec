//! `--baseline FILE`: what is known already, so that a check fails only on what is new.
//!
//! The file holds fingerprints, which stay when lines move, and for people what each was. It is written sorted, so that
//! two people who settle different things change different lines.

use std::collections::BTreeMap;
use std::path::Path;

use partnership_diagnostics::{Counts, Finding, Sources, safe_line};
use partnership_project::{Checked, write};
use partnership_report::fingerprint;
use serde::{Deserialize, Serialize};

use crate::misuse::Misuse;
use crate::words::count;

/// The version of the file's shape.
const VERSION: u32 = 1;

/// A baseline as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    findings: Vec<Known>,
}

/// A finding that is known.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
struct Known {
    fingerprint: String,
    name: String,
    file: String,
    what: String,
}

/// How what was found and what was known compare.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Compared {
    /// How many findings were known, and were taken out.
    pub(super) known: usize,
    /// How many known findings are settled: nothing like them was found.
    pub(super) settled: usize,
}

/// Write all that was found as known; answers how many.
pub(super) fn write_new(
    path: &Path,
    checked: &Checked,
    sources: &dyn Sources,
) -> Result<usize, Box<Misuse>> {
    let known = known_of(&checked.findings, sources);
    let many = known.len();
    put(path, known)?;
    Ok(many)
}

/// Take what is known out of what was found. With `shrink`, what is settled leaves the file.
pub(super) fn compare(
    path: &Path,
    shrink: bool,
    checked: &mut Checked,
    sources: &dyn Sources,
) -> Result<Compared, Box<Misuse>> {
    let known = read(path)?;
    let prints = fingerprint::all(&checked.findings, sources);
    let mut compared = Compared::default();
    let mut left: BTreeMap<&str, &Known> = known
        .iter()
        .map(|own| (own.fingerprint.as_str(), own))
        .collect();
    let found = std::mem::take(&mut checked.findings);
    for (finding, print) in found.into_iter().zip(&prints) {
        if left.remove(print.as_str()).is_some() {
            compared.known += 1;
        } else {
            checked.findings.push(finding);
        }
    }
    compared.settled = left.len();
    recount(checked);
    if shrink && compared.settled > 0 {
        let settled: Vec<String> = left.into_keys().map(str::to_owned).collect();
        let kept = known
            .iter()
            .filter(|own| !settled.contains(&own.fingerprint))
            .cloned()
            .collect();
        put(path, kept)?;
    }
    Ok(compared)
}

/// Count anew, as a whole and for each file that was looked at by itself.
pub(super) fn recount(checked: &mut Checked) {
    checked.counts = Counts::of(&checked.findings, checked.counts.files);
    for root in &mut checked.roots {
        let own = checked
            .findings
            .iter()
            .filter(|finding| root.reached.contains(&finding.at.file));
        root.counts = Counts::of(own, root.counts.files);
    }
}

/// What is said after a comparison.
pub(super) fn remark(compared: Compared, shrink: bool) -> String {
    let Compared { known, settled } = compared;
    let mut line = format!(
        "{} in the baseline and not shown.",
        match known {
            1 => "1 finding is".to_owned(),
            many => format!("{many} findings are"),
        }
    );
    if settled > 0 {
        let those = count(
            settled,
            "finding of the baseline is",
            "findings of the baseline are",
        );
        line.push_str(&if shrink {
            format!(" {those} settled and left it.")
        } else {
            format!(" {those} settled; `--shrink` takes what is settled out of it.")
        });
    }
    line
}

fn known_of(findings: &[Finding], sources: &dyn Sources) -> Vec<Known> {
    let prints = fingerprint::all(findings, sources);
    findings
        .iter()
        .zip(prints)
        .map(|(finding, fingerprint)| Known {
            fingerprint,
            name: finding.name.to_string(),
            file: sources.name(finding.at.file).to_owned(),
            what: finding.what.clone(),
        })
        .collect()
}

fn put(path: &Path, mut findings: Vec<Known>) -> Result<(), Box<Misuse>> {
    findings.sort_by(|a, b| {
        (&a.file, &a.name, &a.fingerprint).cmp(&(&b.file, &b.name, &b.fingerprint))
    });
    let file = File {
        version: VERSION,
        findings,
    };
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    write::put(path, &text).map_err(|error| {
        Box::new(Misuse::new(format!(
            "The baseline `{}` was not written: {error}.",
            safe_line(&path.display().to_string())
        )))
    })
}

fn read(path: &Path) -> Result<Vec<Known>, Box<Misuse>> {
    let name = safe_line(&path.display().to_string()).into_owned();
    let text = partnership_project::read_text(path).map_err(|problem| {
        let misuse = Misuse::from(&*problem);
        Box::new(if path.exists() {
            misuse
        } else {
            misuse.how("`--write-baseline` writes it from what is found today.")
        })
    })?;
    let file: File = serde_json::from_str(&text).map_err(|error| {
        Box::new(
            Misuse::new(format!(
                "`{name}` is not a baseline that this program can read: {error}."
            ))
            .how("`--write-baseline` writes it anew; look at what is found first."),
        )
    })?;
    if file.version == VERSION {
        Ok(file.findings)
    } else {
        Err(Box::new(
            Misuse::new(format!(
                "`{name}` was written by another version of this program."
            ))
            .how("`--write-baseline` writes it anew; look at what is found first."),
        ))
    }
}
