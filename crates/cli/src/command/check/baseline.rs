//! `--baseline FILE`: what is known already, so that a check fails only on what is new.
//!
//! The file holds fingerprints, which stay when lines move, and for people what each was. It is written sorted, so that
//! two people who settle different things change different lines.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use partnership_diagnostics::{Counts, Finding, safe_line};
use partnership_project::{Checked, Homes, Workspace, write};
use partnership_report::fingerprint;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::misuse::Misuse;
use crate::words::count;

/// The version of the file's shape, and of what fingerprints are made of: version 1 named files from where a person
/// stood.
const VERSION: u32 = 2;

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
    /// The file of the partnership it is about, where it stands in another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    partnership: Option<String>,
    what: String,
}

/// What a run looked at. Of all else a baseline goes on to say what it says.
pub(super) struct Looked<'a> {
    workspace: &'a Workspace,
    homes: &'a Homes,
    files: HashSet<&'a str>,
    /// The folders that were looked at as a whole.
    folders: Vec<PathBuf>,
}

impl<'a> Looked<'a> {
    pub(super) fn at(
        checked: &Checked,
        paths: &[PathBuf],
        workspace: &'a Workspace,
        homes: &'a Homes,
    ) -> Self {
        let reached = checked.roots.iter().flat_map(|root| &root.reached);
        let folders = paths.iter().filter(|path| path.is_dir());
        Self {
            workspace,
            homes,
            files: reached.map(|file| homes.name(*file)).collect(),
            folders: folders
                .filter_map(|path| path.canonicalize().ok())
                .collect(),
        }
    }

    /// Whether a known finding would have been found, were it still there. What is told of a partnership in a shared
    /// list is found where that partnership is looked at.
    fn at_all_of(&self, known: &Known) -> bool {
        let about = known.partnership.iter();
        let mut files = about.chain([&known.file]).map(String::as_str);
        files.clone().all(|file| self.files.contains(file))
            || files.any(|file| self.homes.gone(file, &self.folders))
    }

    fn prints(&self, findings: &[Finding]) -> Vec<String> {
        let home = |file| self.homes.name(file).to_owned();
        fingerprint::all(findings, self.workspace, &home)
    }
}

/// How what was found and what was known compare.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Compared {
    /// The findings that were known, and were taken out.
    pub(super) known: Vec<Finding>,
    /// How many known findings are settled: nothing like them was found where they were.
    pub(super) settled: usize,
}

/// Write all that was found as known; answers how many those are, and how many stay that were not looked for.
pub(super) fn write_new(
    path: &Path,
    checked: &Checked,
    looked: &Looked<'_>,
) -> Result<(usize, usize), Box<Misuse>> {
    let before = match read(path) {
        Ok(known) => known,
        Err(_) if !path.exists() => Vec::new(),
        // What another version of this program wrote is what this call is for.
        Err(NotRead::Version(_)) => Vec::new(),
        Err(NotRead::Else(misuse)) => return Err(misuse),
    };
    let mut known = known_of(&checked.findings, looked);
    let many = known.len();
    let new: HashSet<String> = known.iter().map(|own| own.fingerprint.clone()).collect();
    known.extend(
        before
            .into_iter()
            .filter(|own| !looked.at_all_of(own) && !new.contains(&own.fingerprint)),
    );
    let kept = known.len() - many;
    put(path, known)?;
    Ok((many, kept))
}

/// What is said after a baseline was written.
pub(super) fn written((many, kept): (usize, usize)) -> String {
    let mut line = format!(
        "{} written to the baseline.",
        count(many, "finding was", "findings were")
    );
    if kept > 0 {
        line.push_str(&format!(
            " {} in it as before: this check did not look there.",
            count(kept, "other stays", "others stay")
        ));
    }
    line
}

/// Take what is known out of what was found. With `shrink`, what is settled leaves the file.
pub(super) fn compare(
    path: &Path,
    shrink: bool,
    checked: &mut Checked,
    looked: &Looked<'_>,
) -> Result<Compared, Box<Misuse>> {
    let known = read(path).map_err(NotRead::into_misuse)?;
    let prints = looked.prints(&checked.findings);
    let mut compared = Compared::default();
    let mut left: BTreeMap<&str, &Known> = known
        .iter()
        .map(|own| (own.fingerprint.as_str(), own))
        .collect();
    let found = std::mem::take(&mut checked.findings);
    for (finding, print) in found.into_iter().zip(&prints) {
        if left.remove(print.as_str()).is_some() {
            compared.known.push(finding);
        } else {
            checked.findings.push(finding);
        }
    }
    left.retain(|_, own| looked.at_all_of(own));
    compared.settled = left.len();
    recount(checked);
    checked.counts.known = compared.known.len();
    if shrink && compared.settled > 0 {
        let settled: HashSet<String> = left.into_keys().map(str::to_owned).collect();
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
        let own = checked.findings.iter().filter(|finding| {
            finding.is_about(root.file) && root.reached.contains(&finding.at.file)
        });
        root.counts = Counts::of(own, root.counts.files);
    }
}

/// What is said after a comparison.
pub(super) fn remark(compared: &Compared, shrink: bool) -> String {
    let Compared { known, settled } = compared;
    let settled = *settled;
    let mut line = format!(
        "{} in the baseline and not shown.",
        match known.len() {
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

fn known_of(findings: &[Finding], looked: &Looked<'_>) -> Vec<Known> {
    let prints = looked.prints(findings);
    findings
        .iter()
        .zip(prints)
        .map(|(finding, fingerprint)| Known {
            fingerprint,
            name: finding.name.to_string(),
            file: looked.homes.name(finding.at.file).to_owned(),
            partnership: finding
                .partnership
                .map(|file| looked.homes.name(file).to_owned()),
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
        Box::new(
            Misuse::new(format!(
                "The baseline `{}` was not written: {error}.",
                safe_line(&path.display().to_string())
            ))
            .how(error.how()),
        )
    })
}

/// Why a baseline was not read.
enum NotRead {
    /// Another version of this program wrote it.
    Version(Box<Misuse>),
    /// Something else.
    Else(Box<Misuse>),
}

impl NotRead {
    fn into_misuse(self) -> Box<Misuse> {
        match self {
            Self::Version(misuse) | Self::Else(misuse) => misuse,
        }
    }
}

fn read(path: &Path) -> Result<Vec<Known>, NotRead> {
    let name = safe_line(&path.display().to_string()).into_owned();
    let text = partnership_project::read_text(path).map_err(|problem| {
        let misuse = Misuse::from(&*problem);
        NotRead::Else(Box::new(if path.exists() {
            misuse
        } else {
            misuse.how("`--write-baseline` writes it from what is found today.")
        }))
    })?;
    let no_baseline = |told: String| {
        NotRead::Else(Box::new(
            Misuse::new(format!("`{name}` is no baseline{told}, so it cannot tell what is known already."))
                .how("Name the file that `--write-baseline` wrote, or a new one for it to write. Nothing was written over this one."),
        ))
    };
    let value: Value = serde_json::from_str(&text)
        .map_err(|error| no_baseline(format!(": it is not whole JSON ({error})")))?;
    let version = value.get("version").and_then(Value::as_u64);
    let (Some(version), Some(_)) = (version, value.get("findings").and_then(Value::as_array))
    else {
        return Err(no_baseline(String::new()));
    };
    if version != u64::from(VERSION) {
        return Err(NotRead::Version(Box::new(
            Misuse::new(format!(
                "`{name}` was written by another version of this program, which knew findings by other signs."
            ))
            .how("`--write-baseline` writes it anew from what is found today; look first at what `partnership check` finds without it."),
        )));
    }
    let file: File = serde_json::from_value(value)
        .map_err(|error| no_baseline(format!(" as this program writes it ({error})")))?;
    Ok(file.findings)
}
