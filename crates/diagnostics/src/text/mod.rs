//! Findings as text for people, in a terminal or a log.
//!
//! ```text
//! must fix [unknown-field]: `purpse` is not a field of a purpose
//!    ┌─ care.partnership:14:3
//!    │
//! 14 │   purpse: research
//!    │   ^^^^^^ did you mean `purpose`?
//!
//!   why:  Nobody can see what the data is for.
//!   do:   Write `purpose`.
//! ```
//!
//! The work for one finding depends on what is shown of it, not on the size of the file it stands in.

mod block;
mod change;
mod cut;
mod excerpt;
mod paint;
mod prose;

use std::io::{self, Write};

use crate::columns::Columns;
use crate::{Counts, Finding, Severity, Sources};

/// How text is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Options {
    /// Whether to colour. The caller knows whether the output is a terminal and what the person wishes.
    pub color: bool,
    /// Whether to draw with ASCII only; words from the files stay as they are.
    pub ascii: bool,
    /// The width to fill, in columns; at least 40 is used.
    pub width: usize,
    /// How many findings [`report`] shows; the summary still counts all.
    pub limit: Option<usize>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            color: false,
            ascii: false,
            width: 100,
            limit: None,
        }
    }
}

impl Options {
    fn room(&self) -> usize {
        self.width.clamp(40, 1_000)
    }
}

/// The findings, in the order given (see [`crate::sort`]), a blank line between two.
pub fn render(findings: &[Finding], sources: &dyn Sources, options: &Options) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = write(&mut out, findings, sources, options);
    String::from_utf8_lossy(&out).into_owned()
}

/// As [`render`], written piece by piece.
///
/// # Errors
/// What `out` answers.
pub fn write(
    out: &mut dyn Write,
    findings: &[Finding],
    sources: &dyn Sources,
    options: &Options,
) -> io::Result<()> {
    let mut columns = Columns::new(sources);
    for (index, finding) in findings.iter().enumerate() {
        if index > 0 {
            out.write_all(b"\n")?;
        }
        out.write_all(&block::block(finding, sources, &mut columns, options))?;
    }
    Ok(())
}

/// A whole run: the findings (at most [`Options::limit`] of them) and the summary.
///
/// # Errors
/// What `out` answers.
pub fn report(
    out: &mut dyn Write,
    findings: &[Finding],
    sources: &dyn Sources,
    counts: &Counts,
    options: &Options,
) -> io::Result<()> {
    let shown = &findings[..findings.len().min(options.limit.unwrap_or(usize::MAX))];
    write(out, shown, sources, options)?;
    if !shown.is_empty() {
        out.write_all(b"\n")?;
    }
    out.write_all(summary_line(counts, shown.len(), options).as_bytes())
}

/// What a run found, in one sentence without colours: "2 must fix, 1 could improve in 4 files."
pub fn summary(counts: &Counts) -> String {
    let plain = Options {
        color: false,
        ..Options::default()
    };
    summary_line(counts, counts.total(), &plain)
        .trim_end()
        .to_owned()
}

fn summary_line(counts: &Counts, shown: usize, options: &Options) -> String {
    let mut line = paint::Painter::new(options.color);
    let files = match counts.files {
        0 => String::new(),
        1 => " in 1 file".to_owned(),
        many => format!(" in {many} files"),
    };
    let weights = Severity::ALL
        .into_iter()
        .filter(|severity| counts.of_severity(*severity) > 0);
    for (index, severity) in weights.enumerate() {
        line.text(if index > 0 { ", " } else { "" });
        let words = format!("{} {}", counts.of_severity(severity), severity.phrase());
        line.painted(paint::Style::Heading(severity), &words);
    }
    if counts.total() == 0 {
        line.text("Nothing to fix");
    }
    line.text(&files);
    line.text(".");
    match shown {
        _ if shown >= counts.total() => {}
        0 => {}
        1 => line.text(" The first is shown."),
        _ => line.text(&format!(" The first {shown} are shown.")),
    }
    line.text("\n");
    String::from_utf8_lossy(&line.finish()).into_owned()
}
